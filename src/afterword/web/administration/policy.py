"""Policy: when do we owe a post-mortem, in words."""

from collections.abc import Iterator
from dataclasses import dataclass

from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from afterword.incident.policy import Policy
from afterword.web.administration.gate import administrators
from afterword.web.door import Visit
from afterword.web.house import house
from afterword.web.postmortems.approvals import NEEDED
from afterword.web.words import duration, listed

SEVERITIES = ("SEV1", "SEV2", "SEV3", "SEV4")
WHO = {"employee": "a colleague", "customer": "a customer", "alert": "an alert"}


@dataclass(frozen=True, slots=True)
class Clause:
    """One trigger in words."""

    name: str
    words: str
    enabled: bool


@dataclass(frozen=True, slots=True)
class Term:
    """What a severity asks for, in working days."""

    severity: str
    depth: str
    draft: int
    approved: int
    published: int


@require_safe
@administrators
def policy(request: Visit) -> HttpResponse:
    """Show the policy in force."""
    rules = house().policy
    answer = {
        "place": "policy",
        "policy": rules,
        "clauses": clauses(rules),
        "terms": list(_terms(rules)),
        "needed": NEEDED,
    }
    return render(request, "administration/policy.html", answer)


def clauses(rules: Policy) -> tuple[Clause, ...]:
    """Say each trigger as one sentence."""
    on = rules.triggers
    return (
        Clause("user-visible", _visible(rules), on.user_visible.enabled),
        Clause("data-loss", "Data was lost or damaged, even if it was restored.", on.data_loss.enabled),
        Clause(
            "manual-intervention",
            "Somebody on call had to step in: a rollback, a failover, traffic moved, data repaired by hand.",
            on.manual_intervention.enabled,
        ),
        Clause("slow-resolution", _slow(rules), on.slow_resolution.enabled),
        Clause(
            "detection-failure",
            _unseen(rules),
            on.detection_failure.enabled,
        ),
        Clause("stakeholder-request", "Somebody asked for it and said why.", on.stakeholder_request.enabled),
    )


def _visible(rules: Policy) -> str:
    """Say when users could see it."""
    seen = rules.triggers.user_visible
    by_severity = f", which {listed(seen.severities)} always are" if seen.severities else ""
    return f"Users could see it for more than {duration(seen.longer_than_minutes * 60)}{by_severity}."


def _slow(rules: Policy) -> str:
    """Say how long mending may take."""
    slow = rules.triggers.slow_resolution
    limits = [
        f"{duration(minutes * 60)} for {severity}"
        for severity in SEVERITIES
        if (minutes := getattr(slow, severity)) is not None
    ]
    free = [severity for severity in SEVERITIES if getattr(slow, severity) is None]
    if not limits:
        return "No severity has a limit."
    any_time = f" {listed(free)} may take any time." if free else ""
    return f"It took longer to mitigate than {listed(limits)}.{any_time}"


def _unseen(rules: Policy) -> str:
    """Say when our own monitoring did not tell us, or told us late."""
    late = rules.triggers.detection_failure
    people = " or ".join(WHO[who] for who in late.detected_by) or "nobody"
    return (
        f"{people[0].upper()}{people[1:]} noticed first, "
        f"or it was noticed more than {duration(late.longer_than_minutes * 60)} after it began."
    )


def _terms(rules: Policy) -> Iterator[Term]:
    """List what each severity asks for."""
    days = rules.working_days
    for severity in SEVERITIES:
        depth = getattr(rules.depth, severity)
        yield Term(
            severity, depth, *(getattr(clock, severity) for clock in (days.draft, days.approved, days.published))
        )
