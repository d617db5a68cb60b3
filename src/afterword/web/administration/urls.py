"""Addresses of the administration."""

from django.urls import path

from afterword.web.administration import health, keys, people, policy, sources

urlpatterns = [
    path("administration/", sources.sources, name="administration"),
    path("administration/sources/<int:pk>/closure", sources.closure, name="source-closure"),
    path("administration/people", people.people, name="administration-people"),
    path("administration/people/<int:pk>/roles", people.roles, name="person-roles"),
    path("administration/teams", people.teams, name="administration-teams"),
    path("administration/teams/<int:pk>/members", people.members, name="team-members"),
    path("administration/keys", keys.keys, name="administration-keys"),
    path("administration/keys/<int:pk>/revocation", keys.revocation, name="key-revocation"),
    path("administration/policy", policy.policy, name="administration-policy"),
    path("administration/policy/text", policy.text, name="policy-text"),
    path("administration/policy/versions/<int:pk>", policy.version, name="policy-version"),
    path("administration/policy/versions/<int:pk>/switch", policy.switch, name="policy-switch"),
    path("administration/policy/versions/<int:pk>/back-tests", policy.trials, name="policy-back-tests"),
    path("administration/policy/back-tests/<int:pk>", policy.trial, name="back-test"),
    path("administration/health", health.health, name="administration-health"),
]
