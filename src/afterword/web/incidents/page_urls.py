"""Addresses of the pages about incidents."""

from django.urls import path

from afterword.web.incidents import draft_pages, pages

urlpatterns = [
    path("incidents/", pages.incidents, name="incidents"),
    path("incidents/<int:pk>", pages.incident, name="incident"),
    path("incidents/<int:pk>/requests", pages.requests, name="incident-requests"),
    path("incidents/<int:pk>/waivers", pages.waivers, name="incident-waivers"),
    path("incidents/<int:pk>/postmortem", pages.postmortem, name="incident-postmortem"),
    path("incidents/<int:pk>/corrections", pages.corrections, name="incident-corrections"),
    path("incidents/<int:pk>/draft", draft_pages.draft, name="incident-draft"),
    path("postmortems/<str:reference>/candidates", draft_pages.candidates, name="candidates"),
    path("postmortems/<str:reference>/candidates/choices", draft_pages.choices, name="candidate-choices"),
    path("postmortems/<str:reference>/owner", draft_pages.owner, name="hand-over"),
]
