"""A policy in words: each trigger, exception and rule as a sentence, and what each severity asks for."""

from collections.abc import Iterator
from dataclasses import dataclass

from pydantic import BaseModel

from afterword.incident.demands import asked
from afterword.incident.policy import Policy, Rule, Severity, Slow, Switch, Undetected, Visible
from afterword.incident.triggers import merged
from afterword.web.words import duration, listed

SEVERITIES: tuple[Severity, ...] = ("SEV1", "SEV2", "SEV3", "SEV4")
WHO = {"employee": "a colleague", "customer": "a customer", "alert": "an alert"}
AUDIENCES = {
    "owner": "its owner",
    "owner-lead": "who leads the owner’s team",
    "service-lead": "who leads the service’s team",
    "reviewers": "the reviewers",
}
LEVELS = {
    "nudge": "A kind word to {}.",
    "overdue": "What would help? is asked of {}.",
    "escalated": "It is brought up with {}.",
    "decision": "It is put before {}, to decide.",
}


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
    template: str
    draft: int
    approved: int
    published: int
    review: str = ""


@dataclass(frozen=True, slots=True)
class Ruled:
    """One rule in words: when it fits, and what then."""

    name: str
    when: str
    then: str


def clauses(rules: Policy) -> tuple[Clause, ...]:
    """Say each trigger as one sentence."""
    return tuple(
        Clause(info.alias or name, _sentence(info.alias or name, getattr(rules.triggers, name)), _is_on(rules, name))
        for name, info in type(rules.triggers).model_fields.items()
    )


def exceptions(rules: Policy) -> Iterator[tuple[str, Clause]]:
    """Say what differs for one service or team."""
    for kind, named in (("service", rules.services), ("team", rules.teams)):
        for name, own in named.items():
            for field, info in type(own).model_fields.items():
                setting: Switch | None = getattr(own, field)
                if setting is not None:
                    alias = info.alias or field
                    whole = merged(getattr(rules.triggers, field), setting)
                    yield f"{kind} {name}", Clause(alias, _sentence(alias, whole), whole.enabled)


def ruled(rules: Policy) -> Iterator[Ruled]:
    """Say each rule."""
    for rule in rules.rules:
        when = rule.when.words
        yield Ruled(rule.name, f"{when[0].upper()}{when[1:]}", "; ".join(_consequences(rule)))


def terms(rules: Policy) -> Iterator[Term]:
    """List what each severity asks for."""
    days = rules.working_days
    for severity in SEVERITIES:
        draft, approved, published = (getattr(clock, severity) for clock in (days.draft, days.approved, days.published))
        depth = getattr(rules.depth, severity)
        review = asked(rules.review, depth, severity).words
        yield Term(severity, depth, getattr(rules.template, severity), draft, approved, published, review)


def levels(rules: Policy) -> Iterator[tuple[str, str]]:
    """Say when a draft that waits is brought up, and with whom."""
    for name, level in rules.escalation.levels:
        whom = listed(AUDIENCES[who] for who in level.to)
        yield f"{level.percent} % of its working days", LEVELS[name].format(whom)


def calendars(rules: Policy) -> Iterator[tuple[str, str]]:
    """Say which calendar counts for whom."""
    for name, days in rules.calendars.items():
        whose = [*(f"service {word}" for word in days.services), *(f"team {word}" for word in days.teams)]
        free = f"{len(days.holidays)} holiday{'' if len(days.holidays) == 1 else 's'}"
        yield name, f"{days.timezone}, {free}; for {listed(whose) or 'whoever a rule sends there'}."


def _is_on(rules: Policy, trigger: str) -> bool:
    switch: Switch = getattr(rules.triggers, trigger)
    return switch.enabled


def _sentence(name: str, setting: BaseModel) -> str:
    """Say one trigger as it is set."""
    if isinstance(setting, Visible):
        return _visible(setting)
    if isinstance(setting, Slow):
        return _slow(setting)
    if isinstance(setting, Undetected):
        return _unseen(setting)
    return {
        "data-loss": "Data was lost or damaged, even if it was restored.",
        "manual-intervention": (
            "Somebody on call had to step in: a rollback, a failover, traffic moved, data repaired by hand."
        ),
        "stakeholder-request": "Somebody asked for it and said why.",
    }[name]


def _visible(seen: Visible) -> str:
    """Say when users could see it."""
    by_severity = f", which {listed(seen.severities)} always are" if seen.severities else ""
    return f"Users could see it for more than {duration(seen.longer_than_minutes * 60)}{by_severity}."


def _slow(slow: Slow) -> str:
    """Say how long mending may take."""
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


def _unseen(late: Undetected) -> str:
    """Say when our own monitoring did not tell us, or told us late."""
    people = " or ".join(WHO[who] for who in late.detected_by) or "nobody"
    return (
        f"{people[0].upper()}{people[1:]} noticed first, "
        f"or it was noticed more than {duration(late.longer_than_minutes * 60)} after it began."
    )


def _consequences(rule: Rule) -> Iterator[str]:
    if rule.owed is not None:
        yield "one is owed" if rule.owed else "none is owed, unless somebody asks"
    if rule.depth:
        yield f"{rule.depth} review"
    if rule.template:
        yield f"template {rule.template}"
    days = rule.working_days
    for name, number in (("draft", days.draft), ("approved", days.approved), ("published", days.published)):
        if number is not None:
            yield f"{name} in {number} working day{'' if number == 1 else 's'}"
    if rule.calendar:
        yield f"by the calendar {rule.calendar}"
