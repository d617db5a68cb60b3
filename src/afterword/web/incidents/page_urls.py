"""Addresses of the pages about incidents."""

from django.urls import path

from afterword.web.incidents import draft_pages, hold_pages, pages, sorting

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
    path(
        "incidents/<int:pk>/corrections/<int:correction_pk>/withdrawals",
        pages.withdrawals,
        name="incident-withdrawals",
    ),
    path("incidents/<int:pk>/merges", sorting.merges, name="incident-merges"),
    path("incidents/<int:pk>/moves", sorting.moves, name="incident-moves"),
    path("incidents/<int:pk>/regroupings/<int:regrouping_pk>/undoing", sorting.undoings, name="incident-undoing"),
    path("incidents/<int:pk>/holds", hold_pages.holds, name="incident-holds"),
    path("incidents/<int:pk>/resumption", hold_pages.resumption, name="incident-resumption"),
]
