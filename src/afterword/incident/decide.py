"""Verdict and `decide(incident, policy)`: do we owe a post-mortem, how deep a review, by when, and why."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta, tzinfo
from typing import NamedTuple
from zoneinfo import ZoneInfo

from afterword.incident.calendar import Calendar, spoken
from afterword.incident.incident import Incident
from afterword.incident.policy import UNKNOWN, Depth, Policy, Severity, Trigger

__all__ = ["Policy", "Reason", "Verdict", "decide"]

PEOPLE = {"employee": "a colleague", "customer": "a customer", "alert": "an alert"}


@dataclass(frozen=True, slots=True)
class Reason:
    """Why one trigger holds, or why it does not.

    ``rule`` is what the policy says, ``fact`` what happened, ``evidence`` who said so (may be
    empty), ``sentence`` all of it and the policy's version in one plain sentence.
    """

    trigger: Trigger
    rule: str
    fact: str
    evidence: str
    sentence: str


@dataclass(frozen=True, slots=True)
class Verdict:
    """Whether we owe a post-mortem. ``against`` holds the triggers that were looked at and do not hold."""

    owed: bool
    reasons: tuple[Reason, ...]
    against: tuple[Reason, ...]
    policy_version: str
    depth: Depth
    draft_due: date
    approval_due: date

    @property
    def sentence(self) -> str:
        """Say the verdict in one line."""
        if self.owed:
            return f"A post-mortem is owed: {'; '.join(reason.fact for reason in self.reasons)}."
        return (
            f"No post-mortem is owed: none of the {len(self.against)} triggers of policy {self.policy_version} holds."
        )


class Finding(NamedTuple):
    """What looking at one trigger showed."""

    holds: bool
    rule: str
    fact: str
    evidence: str = ""


def decide(incident: Incident, policy: Policy, *, now: datetime, calendar: Calendar | None = None) -> Verdict:
    """Decide whether a post-mortem is owed, and say why, or why not.

    ``now`` is aware: an incident that is not over is measured up to it, and its clocks start there.
    """
    reasons: list[Reason] = []
    against: list[Reason] = []
    for trigger, found in _findings(incident, policy, now).items():
        finding = _in_a_drill(trigger, found, incident) if incident.drill else found
        (reasons if finding.holds else against).append(_reason(trigger, finding, policy))
    severity = _severity(incident)
    clocks = policy.working_days
    days = calendar or Calendar()
    end = incident.over_at or now
    return Verdict(
        owed=bool(reasons),
        reasons=tuple(reasons),
        against=tuple(against),
        policy_version=policy.version,
        depth=_depth(incident, policy),
        draft_due=days.due(end, getattr(clocks.draft, severity)),
        approval_due=days.due(end, getattr(clocks.approved, severity)),
    )


def _in_a_drill(trigger: Trigger, finding: Finding, incident: Incident) -> Finding:
    """Return what a trigger finds in a drill: nothing broke, so nothing is owed but what somebody asks for."""
    if trigger == "stakeholder-request":
        return finding
    return Finding(False, finding.rule, "it was a drill", incident.source_of("drill"))


def _severity(incident: Incident) -> Severity:
    """Return the severity an incident is held to: near misses like SEV4, unrated ones like SEV3."""
    if incident.near_miss:
        return "SEV4"
    rated: dict[str, Severity] = {"SEV1": "SEV1", "SEV2": "SEV2", "SEV3": "SEV3", "SEV4": "SEV4"}
    return rated.get(incident.severity or "", UNKNOWN)


def _depth(incident: Incident, policy: Policy) -> Depth:
    depth: Depth = getattr(policy.depth, _severity(incident))
    return depth


def _reason(trigger: Trigger, finding: Finding, policy: Policy) -> Reason:
    verb = "holds" if finding.holds else "does not hold"
    source = f" (says {finding.evidence})" if finding.evidence else ""
    sentence = f"{trigger} {verb}: {finding.fact}{source}; the rule is: {finding.rule} (policy {policy.version})."
    return Reason(trigger, finding.rule, finding.fact, finding.evidence, sentence)


def _findings(incident: Incident, policy: Policy, now: datetime) -> dict[Trigger, Finding]:
    triggers = policy.triggers
    found: dict[Trigger, Finding] = {}
    if triggers.user_visible.enabled:
        found["user-visible"] = _user_visible(incident, policy, now)
    if triggers.data_loss.enabled:
        found["data-loss"] = _data_loss(incident)
    if triggers.manual_intervention.enabled:
        found["manual-intervention"] = _manual_intervention(incident)
    if triggers.slow_resolution.enabled:
        found["slow-resolution"] = _slow_resolution(incident, policy, now)
    if triggers.detection_failure.enabled:
        found["detection-failure"] = _detection_failure(incident, policy)
    if triggers.stakeholder_request.enabled:
        found["stakeholder-request"] = _stakeholder_request(incident)
    return found


def _user_visible(incident: Incident, policy: Policy, now: datetime) -> Finding:
    """Visible, and for longer than a blip. Who says "users see it" while it lasts need not wait."""
    visible = policy.triggers.user_visible
    least = timedelta(minutes=visible.longer_than_minutes)
    always = f" ({_either(visible.severities)} always counts as seen)" if visible.severities else ""
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
    evidence = evidence or incident.source_of("severity")
    lasted = _lasted(incident, now)
    if lasted is None or (incident.user_visible and incident.over_at is None):
        return Finding(
            bool(incident.user_visible), rule, seen if incident.over_at else f"{seen}, and it goes on", evidence
        )
    return Finding(lasted > least, rule, f"{seen}, for {spoken(lasted)}", evidence)


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


def _slow_resolution(incident: Incident, policy: Policy, now: datetime) -> Finding:
    severity = _severity(incident)
    minutes: float | None = getattr(policy.triggers.slow_resolution, severity)
    held_to = severity if incident.severity else f"incident of unknown severity (held to {severity})"
    if minutes is None:
        return Finding(False, f"a {severity} may take any time", f"it is a {held_to}", incident.source_of("severity"))
    most = timedelta(minutes=minutes)
    rule = f"a {severity} takes more than {spoken(most)} to mitigate"
    lasted = _lasted(incident, now)
    if lasted is None:
        return Finding(False, rule, "nobody has said when it began")
    if incident.over_at is None:
        fact = f"the {held_to} has gone on for {spoken(lasted)} since {_clock(incident.impact_started_at, incident)}"
        return Finding(lasted > most, rule, fact, incident.source_of("impact_started_at"))
    word = "mitigating" if incident.mitigated_at else "resolving"
    evidence = incident.source_of("mitigated_at") or incident.source_of("resolved_at")
    fact = f"{word} the {held_to} took {spoken(lasted)}, until {_clock(incident.over_at, incident)}"
    return Finding(lasted > most, rule, fact, evidence)


def _detection_failure(incident: Incident, policy: Policy) -> Finding:
    undetected = policy.triggers.detection_failure
    most = timedelta(minutes=undetected.longer_than_minutes)
    rule = f"a person noticed first, or an alert came more than {spoken(most)} after the impact began"
    if incident.detected_by is not None and incident.detected_by in undetected.detected_by:
        return Finding(
            True, rule, f"{PEOPLE[incident.detected_by]} noticed it first", incident.source_of("detected_by")
        )
    if incident.detected_at is None or incident.impact_started_at is None:
        return Finding(False, rule, _unsaid(incident), incident.source_of("detected_by"))
    late = max(incident.detected_at - incident.impact_started_at, timedelta())
    fact = f"it was noticed {spoken(late)} after the impact began, at {_clock(incident.detected_at, incident)}"
    return Finding(late > most, rule, fact, incident.source_of("detected_at"))


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
    return Finding(True, rule, f"{asked.by} asked: “{asked.reason.strip()}”")


def _lasted(incident: Incident, now: datetime) -> timedelta | None:
    """Return how long users felt it so far; ``None`` when nobody knows when it began."""
    if incident.impact_started_at is None:
        return None
    return max((incident.over_at or now) - incident.impact_started_at, timedelta())


def _clock(when: datetime | None, incident: Incident) -> str:
    return when.astimezone(_zone(incident)).strftime("%Y-%m-%d %H:%M %Z") if when else "an unknown time"


def _zone(incident: Incident) -> tzinfo:
    return ZoneInfo(incident.timezone)


def _either(severities: tuple[Severity, ...]) -> str:
    return " or ".join(severities)
