"""Addresses of the door for other systems."""

from django.urls import path

from afterword.web.incidents.hooks import hook

urlpatterns = [path("<slug:kind>/<str:key>", hook, name="hook")]
