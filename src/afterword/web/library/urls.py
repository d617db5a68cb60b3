"""Addresses of the library."""

from django.urls import path

from afterword.web.library import manual, views

urlpatterns = [
    path("postmortems/", views.library, name="library"),
    path("rules/", manual.manual, name="rules"),
    path("rules/<slug:name>", manual.rule, name="rule"),
]
