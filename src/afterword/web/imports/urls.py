"""Addresses of imports and their documents."""

from django.urls import path

from afterword.web.imports import pages, paper_pages

urlpatterns = [
    path("imports/", pages.imports, name="imports"),
    path("imports/<int:pk>", pages.one, name="import"),
    path("imports/<int:pk>/choice", pages.choice, name="import-choice"),
    path("imports/<int:pk>/taking-in", pages.taking_in, name="import-taking-in"),
    path("imports/<int:pk>/stop", pages.stop, name="import-stop"),
    path("imports/<int:pk>/undoing", pages.undoing, name="import-undoing"),
    path("imports/<int:pk>/dismissal", pages.dismissal, name="import-dismissal"),
    path("imports/<int:pk>/papers/<int:place>", paper_pages.paper, name="paper"),
    path("imports/<int:pk>/papers/<int:place>/choice", paper_pages.choice, name="paper-choice"),
    path("imports/<int:pk>/papers/<int:place>/original", paper_pages.original, name="paper-original"),
    path("imports/<int:pk>/papers/<int:place>/promotions", paper_pages.promotions, name="paper-promotions"),
]
