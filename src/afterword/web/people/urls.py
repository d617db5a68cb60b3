"""Addresses of coming in and going out."""

from django.urls import path

from afterword.web.people import views

urlpatterns = [
    path("sign-in", views.sign_in_page, name="sign-in"),
    path("sign-out", views.sign_out, name="sign-out"),
    path("theme", views.theme, name="theme"),
]
