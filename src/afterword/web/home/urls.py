"""Addresses of home, of what would help with a draft, and of how one is mailed."""

from django.urls import path

from afterword.web.home import help_pages, me, page, password

urlpatterns = [
    path("", page.home, name="home"),
    path("me/", me.me, name="me"),
    path("me/less", me.less, name="me-less"),
    path("me/password", password.password, name="me-password"),
    path("postmortems/<str:reference>/lighter", help_pages.lighter, name="lighter"),
    path("postmortems/<str:reference>/fuller", help_pages.fuller, name="fuller"),
    path("postmortems/<str:reference>/facilitator", help_pages.facilitator, name="facilitator"),
    path("postmortems/<str:reference>/facilitation", help_pages.facilitation, name="facilitation"),
    path(
        "postmortems/<str:reference>/facilitator/withdrawal",
        help_pages.facilitator_withdrawal,
        name="facilitator-withdrawal",
    ),
]
