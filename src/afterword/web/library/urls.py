"""Addresses of the library."""

from django.urls import path

from afterword.web.library import views

urlpatterns = [
    path("postmortems/", views.library, name="library"),
]
