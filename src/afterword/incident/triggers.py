"""Each trigger of the policy, looked at: does it hold for this incident, and what decided it?"""

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import NamedTuple, TypeVar
from zoneinfo import ZoneInfo

from afterword.incident.calendar import spoken
from afterword.incident.conditions import PEOPLE
from afterword.incident.incident import Incident
from afterword.incident.lasting import Lasting
from afterword.incident.policy import Exceptions, Policy, Slow, Switch, Undetected, Visible
from afterword.incident.terms import REQUEST, UNKNOWN, Severity, Trigger, either

S = TypeVar("S", bound=Switch)
LENGTH = ("mitigated_at", "resolved_at", "impact_started_at")
"""Facts from which it follows how long something was felt."""


class Finding(NamedTuple):
    """What looking at one trigger showed. ``scope`` is empty, or for whom the policy sets it: ``service checkout``."""

    holds: bool
    rule: str
    fact: str
    evidence: str = ""
    scope: str = ""


def findings(incident: Incident, policy: Policy, now: datetime) -> dict[Trigger, Finding]:
    """Look at every trigger that is switched on for this incident.

    Each service is judged by its own word, else by its team's, else by the general one; if several are touched, one
    that holds is enough.
    """
    on = policy.triggers
    found: dict[Trigger, Finding | None] = {
        "user-visible": _first(
            _settings(policy, incident, on.user_visible, lambda own: own.user_visible),
            lambda visible: _user_visible(incident, visible, now),
        ),
        "data-loss": _first(
            _settings(policy, incident, on.data_loss, lambda own: own.data_loss), lambda _: _data_loss(incident)
        ),
        "manual-intervention": _first(
            _settings(policy, incident, on.manual_intervention, lambda own: own.manual_intervention),
            lambda _: _manual_intervention(incident),
        ),
        "slow-resolution": _first(
            _settings(policy, incident, on.slow_resolution, lambda own: own.slow_resolution),
            lambda slow: _slow_resolution(incident, slow, now),
        ),
        "detection-failure": _first(
            _settings(policy, incident, on.detection_failure, lambda own: own.detection_failure),
            lambda undetected: _detection_failure(incident, undetected),
        ),
        REQUEST: _first(
            _settings(policy, incident, on.stakeholder_request, lambda own: own.stakeholder_request),
            lambda _: _stakeholder_request(incident),
        ),
    }
    return {trigger: finding for trigger, finding in found.items() if finding}


def severity_of(incident: Incident) -> Severity:
    """Return the severity an incident is held to: near misses like SEV4, unrated ones like SEV3."""
    if incident.near_miss:
        return "SEV4"
    rated: dict[str, Severity] = {"SEV1": "SEV1", "SEV2": "SEV2", "SEV3": "SEV3", "SEV4": "SEV4"}
    return rated.get(incident.severity or "", UNKNOWN)


def merged(general: S, own: S) -> S:
    """Return the general setting of a trigger with what one service or team sets otherwise."""
    return general.model_copy(update={name: getattr(own, name) for name in own.model_fields_set})


def _settings(
    policy: Policy, incident: Incident, general: S, pick: Callable[[Exceptions], S | None]
) -> list[tuple[str, S]]:
    """Return by whose word a trigger is judged here, and what it says; the empty word is everybody's."""

    def own(kind: str, name: str) -> tuple[str, S] | None:
        exceptions = (policy.services if kind == "service" else policy.teams).get(name.lower())
        said = pick(exceptions) if exceptions else None
        return (f"{kind} {name}", merged(general, said)) if said else None

    services = [own("service", name) for name in incident.services]
    found = [said for said in services if said]
    if not services or None in services:
        found += [own("team", name) or ("", general) for name in incident.teams] or [("", general)]
    return list(dict(reversed(found)).items())[::-1]


def _first(settings: list[tuple[str, S]], look: Callable[[S], Finding]) -> Finding | None:
    """Look by each word that switches the trigger on; the first that holds counts, else the first."""
    found = [
        finding._replace(rule=f"{finding.rule} (for {scope})" if scope else finding.rule, scope=scope)
        for scope, setting in settings
        if setting.enabled
        for finding in [look(setting)]
    ]
    return next((finding for finding in found if finding.holds), found[0] if found else None)


def _user_visible(incident: Incident, visible: Visible, now: datetime) -> Finding:
    """Visible, and for longer than a blip. Who says "users see it" while it lasts need not wait.

    Nor does anybody who says so where nobody knows how long it was; a severity by itself waits for the lower bound.
    """
    least = timedelta(minutes=visible.longer_than_minutes)
    always = f" ({either(visible.severities)} always counts as seen)" if visible.severities else ""
    rule = f"users could see it{always} for more than {spoken(least)}"
    evidence = incident.source_of("user_visible")
    if incident.near_miss:
        return Finding(False, rule, "it was a near miss", incident.source_of("near_miss"))
    if incident.user_visible is False:
        return Finding(False, rule, "users could not see it", evidence)
    by_severity = incident.severity in visible.severities
    if not incident.user_visible and not by_severity:
        return Finding(False, rule, "nobody has said that users could see it")
    seen = "users could see it" if incident.user_visible else f"{incident.severity} is visible to users by definition"
    primary = "user_visible" if incident.user_visible else "severity"
    evidence = incident.said_by(primary, *LENGTH)
    times = incident.said_by(*LENGTH)
    if incident.over_at and times and times != incident.source_of(primary) and incident.is_said_by_person(primary):
        seen, evidence = f"{seen} (says {incident.source_of(primary)})", times
    goes_on, lasted = incident.over_at is None, incident.lasting(now)
    if lasted is None and not goes_on:
        unknown = untold(incident) or "nobody has said for how long"
        return Finding(bool(incident.user_visible), rule, f"{seen}, and {unknown}", evidence)
    if lasted is None or (incident.user_visible and goes_on):
        return Finding(True, rule, f"{seen}, and it goes on", evidence)
    holds = lasted.length > least or bool(incident.user_visible and lasted.is_least)
    return Finding(holds, rule, f"{seen}, for {_measured(lasted)}", evidence)


def _data_loss(incident: Incident) -> Finding:
    facts = {True: "data was lost or damaged", False: "no data was lost", None: "nobody has said that data was lost"}
    return Finding(
        bool(incident.data_loss),
        "any data was lost or damaged, also if it was restored",
        facts[incident.data_loss],
        incident.source_of("data_loss"),
    )


def _manual_intervention(incident: Incident) -> Finding:
    facts = {
        True: "somebody had to step in by hand",
        False: "nobody had to step in",
        None: "nobody has said that somebody stepped in",
    }
    return Finding(
        bool(incident.manual_intervention),
        "somebody on call had to step in: rollback, moved traffic, failover or data repaired by hand",
        facts[incident.manual_intervention],
        incident.source_of("manual_intervention"),
    )


def _slow_resolution(incident: Incident, slow: Slow, now: datetime) -> Finding:
    severity = severity_of(incident)
    minutes: float | None = getattr(slow, severity)
    article = "a" if incident.severity else "an"
    held_to = severity if incident.severity else f"incident of unknown severity (held to {severity})"
    if minutes is None:
        return Finding(
            False, f"a {severity} may take any time", f"it is {article} {held_to}", incident.source_of("severity")
        )
    most = timedelta(minutes=minutes)
    rule = f"a {severity} takes more than {spoken(most)} to mitigate"
    lasted = incident.lasting(now)
    if lasted is None:
        evidence = incident.said_by(*LENGTH) if incident.backwards else ""
        return Finding(False, rule, untold(incident) or "nobody has said when it began", evidence)
    if lasted.until is None:
        since = "" if lasted.is_least else f" since {_clock(lasted.since, incident)}"
        fact = f"the {held_to} has gone on for {_measured(lasted)}{since}"
        known = incident.said_by("impact_started_at", "detected_at", "severity")
        return Finding(lasted.length > most, rule, fact, known)
    word = "mitigating" if incident.ending == "mitigated_at" else "resolving"
    evidence = incident.said_by(*LENGTH, "severity")
    fact = f"{word} the {held_to} took {_measured(lasted)}, until {_clock(lasted.until, incident)}"
    return Finding(lasted.length > most, rule, fact, evidence)


def _detection_failure(incident: Incident, undetected: Undetected) -> Finding:
    most = timedelta(minutes=undetected.longer_than_minutes)
    rule = f"a person noticed first, or an alert came more than {spoken(most)} after the impact began"
    if incident.detected_by is not None and incident.detected_by in undetected.detected_by:
        return Finding(
            True, rule, f"{PEOPLE[incident.detected_by]} noticed it first", incident.source_of("detected_by")
        )
    if incident.detected_at is None or incident.impact_started_at is None:
        return Finding(False, rule, _unsaid(incident), incident.source_of("detected_by"))
    late = max(incident.detected_at - incident.impact_started_at, timedelta())
    if incident.is_latest("detected_at") and late > most:
        fact = f"it was noticed by {_clock(incident.detected_at, incident)}, and nobody has said when exactly"
        return Finding(False, rule, fact, incident.source_of("detected_at"))
    fact = f"it was noticed {spoken(late)} after the impact began, at {_clock(incident.detected_at, incident)}"
    return Finding(late > most, rule, fact, incident.said_by("detected_at", "impact_started_at"))


def _unsaid(incident: Incident) -> str:
    """Say which of the facts about noticing is missing."""
    if incident.detected_by is None and incident.detected_at is None:
        return "nobody has said how it was noticed"
    noticed = f"{PEOPLE[incident.detected_by]} noticed it" if incident.detected_by else "it was noticed"
    return f"{noticed}, and nobody has said when {'that was' if incident.detected_at is None else 'the impact began'}"


def _stakeholder_request(incident: Incident) -> Finding:
    rule = "anybody asks for one and says why"
    asked = next((request for request in incident.requests if request.reason.strip()), None)
    if asked is None:
        return Finding(False, rule, "nobody has asked for one")
    return Finding(True, rule, f"{asked.name or asked.by} asked: “{asked.reason.strip()}”")


def _measured(lasted: Lasting) -> str:
    """Say how long it was, and where that is a lower bound, why."""
    if not lasted.is_least:
        return spoken(lasted.length)
    known = "somebody began to work on it" if lasted.is_engaged else "it was noticed"
    why = "it is told to have begun after its end" if lasted.contradicted else "nobody has said when it began"
    return f"at least {spoken(lasted.length)} since {known}, as {why}"


def untold(incident: Incident) -> str:
    """Say why nobody can tell how long it lasted, where its times run backwards; empty where they do not."""
    if incident.backwards is None:
        return ""
    return f"nobody can tell how long it lasted, as its end is told {spoken(incident.backwards)} before its beginning"


def _clock(when: datetime | None, incident: Incident) -> str:
    return when.astimezone(ZoneInfo(incident.timezone)).strftime("%Y-%m-%d %H:%M %Z") if when else "an unknown time"
