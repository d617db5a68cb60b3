"""Addresses of the administration."""

from django.urls import path

from afterword.web.administration import (
    deliveries,
    health,
    keys,
    mapping,
    people,
    policy,
    removal,
    source,
    source_secrets,
    sources,
    trials,
)

urlpatterns = [
    path("administration/", sources.sources, name="administration"),
    path("administration/sources/<int:pk>", source.source, name="source"),
    path("administration/sources/<int:pk>/name", source.name, name="source-name"),
    path("administration/sources/<int:pk>/closure", source.closure, name="source-closure"),
    path("administration/sources/<int:pk>/removal", removal.removal, name="source-removal"),
    path("administration/sources/<int:pk>/secrets", source_secrets.secrets, name="source-secrets"),
    path("administration/sources/<int:pk>/secrets/previous", source_secrets.previous, name="source-previous-secret"),
    path("administration/sources/<int:pk>/tests", trials.tests, name="source-tests"),
    path("administration/sources/<int:pk>/attempts", deliveries.attempts, name="source-attempts"),
    path(
        "administration/sources/<int:pk>/deliveries/<uuid:delivery>/attempts",
        deliveries.attempt,
        name="delivery-attempts",
    ),
    path("administration/sources/<int:pk>/mapping", mapping.mapping, name="source-mapping"),
    path("administration/people", people.people, name="administration-people"),
    path("administration/people/<int:pk>/roles", people.roles, name="person-roles"),
    path("administration/people/<int:pk>/password", people.password, name="person-password"),
    path("administration/people/<int:pk>/leave", people.absence, name="person-leave"),
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
