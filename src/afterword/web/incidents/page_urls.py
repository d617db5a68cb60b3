"""Addresses of the pages about incidents."""

from django.urls import path

from afterword.web.incidents import hold_pages, pages

urlpatterns = [
    path("incidents/", pages.incidents, name="incidents"),
    path("incidents/<int:pk>", pages.incident, name="incident"),
    path("incidents/<int:pk>/requests", pages.requests, name="incident-requests"),
    path("incidents/<int:pk>/waivers", pages.waivers, name="incident-waivers"),
    path("incidents/<int:pk>/postmortem", pages.postmortem, name="incident-postmortem"),
    path("incidents/<int:pk>/corrections", pages.corrections, name="incident-corrections"),
    path("incidents/<int:pk>/holds", hold_pages.holds, name="incident-holds"),
    path("incidents/<int:pk>/resumption", hold_pages.resumption, name="incident-resumption"),
]
