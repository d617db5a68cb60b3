"""Addresses of the pages about incidents, and of what people ask about them."""

from django.urls import path

from afterword.web.incidents import (
    draft_pages,
    hold_pages,
    near_miss_pages,
    new_pages,
    pages,
    request_pages,
    sorting,
    waiver_pages,
)

urlpatterns = [
    path("new", new_pages.new, name="new"),
    path("incidents/", pages.incidents, name="incidents"),
    path("incidents/<int:pk>", pages.incident, name="incident"),
    path("incidents/<int:pk>/postmortem", pages.postmortem, name="incident-postmortem"),
    path("incidents/<int:pk>/corrections", pages.corrections, name="incident-corrections"),
    path("incidents/<int:pk>/requests", request_pages.ask, name="incident-requests"),
    path("incidents/<int:pk>/waivers", waiver_pages.propose, name="incident-waivers"),
    path("requests/", request_pages.requests, name="requests"),
    path("requests/<int:pk>/withdrawal", request_pages.withdrawal, name="request-withdrawal"),
    path("requests/<int:pk>/declination", request_pages.declination, name="request-declination"),
    path("waivers/", waiver_pages.waivers, name="waivers"),
    path("waivers/table.csv", waiver_pages.table, name="waivers-table"),
    path("waivers/<int:pk>/approval", waiver_pages.approval, name="waiver-approval"),
    path("waivers/<int:pk>/refusal", waiver_pages.refusal, name="waiver-refusal"),
    path("waivers/<int:pk>/withdrawal", waiver_pages.withdrawal, name="waiver-withdrawal"),
    path("waivers/<int:pk>/reopening", waiver_pages.reopening, name="waiver-reopening"),
    path("near-miss", near_miss_pages.near_miss, name="near-miss"),
    path("near-misses/", near_miss_pages.near_misses, name="near-misses"),
    path("incidents/<int:pk>/draft", draft_pages.draft, name="incident-draft"),
    path("postmortems/<str:reference>/candidates", draft_pages.candidates, name="candidates"),
    path("postmortems/<str:reference>/candidates/choices", draft_pages.choices, name="candidate-choices"),
    path("postmortems/<str:reference>/owner", draft_pages.owner, name="hand-over"),
    path("postmortems/<str:reference>/hold", hold_pages.draft_hold, name="hold"),
    path(
        "incidents/<int:pk>/corrections/<int:correction_pk>/withdrawals",
        pages.withdrawals,
        name="incident-withdrawals",
    ),
    path("incidents/<int:pk>/merges", sorting.merges, name="incident-merges"),
    path("incidents/<int:pk>/moves", sorting.moves, name="incident-moves"),
    path("incidents/<int:pk>/takings", sorting.takings, name="incident-takings"),
    path("incidents/<int:pk>/regroupings/<int:regrouping_pk>/undoing", sorting.undoings, name="incident-undoing"),
    path("incidents/<int:pk>/holds", hold_pages.holds, name="incident-holds"),
    path("incidents/<int:pk>/resumption", hold_pages.resumption, name="incident-resumption"),
]
