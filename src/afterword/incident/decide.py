"""Verdict and `decide(incident, policy)`: do we owe a post-mortem, how deep a review, by when, and why."""

from dataclasses import dataclass
from datetime import date, datetime

from afterword.incident.calendar import Calendar
from afterword.incident.clocks import Pause, due
from afterword.incident.conditions import Case, case_of, found
from afterword.incident.demands import ONE, Asked, asked
from afterword.incident.incident import Incident
from afterword.incident.policy import UNKNOWN, Depth, Policy, Rule, RuleDays, Trigger
from afterword.incident.terms import REQUEST, Severity, both
from afterword.incident.triggers import Finding, findings, severity_of, untold

__all__ = ["UNKNOWN", "Fit", "Policy", "Reason", "Verdict", "decide"]


@dataclass(frozen=True, slots=True)
class Reason:
    """Why one trigger holds, or why it does not.

    ``rule`` is what the policy says, ``fact`` what happened, ``evidence`` who said so (may be
    empty), ``sentence`` all of it and the policy's version in one plain sentence. ``scope`` is
    empty, or for which service or team the policy says it.
    """

    trigger: Trigger
    rule: str
    fact: str
    evidence: str
    sentence: str
    scope: str = ""


@dataclass(frozen=True, slots=True)
class Fit:
    """The rule of the policy that fits: its name, what it asks for, and which facts made it fit."""

    name: str
    rule: str
    fact: str
    owed: bool | None = None


@dataclass(frozen=True, slots=True)
class Verdict:
    """Whether we owe a post-mortem. ``against`` holds the triggers that were looked at and do not hold.

    ``sentence`` is the whole of it for somebody tired: the facts, who said so, and by which rule of which version.
    ``depth_because`` says in a few words what the depth follows from, ``review`` what it takes, ``calendar`` is the
    name of the policy's calendar the clocks run by, empty for the house's own.
    """

    owed: bool
    reasons: tuple[Reason, ...]
    against: tuple[Reason, ...]
    policy_version: str
    depth: Depth
    draft_due: date
    approval_due: date
    sentence: str
    publication_days: int = 1
    template: str = "standard"
    rule: Fit | None = None
    drill: bool = False
    depth_because: str = ""
    review: Asked = ONE
    calendar: str = ""


def decide(
    incident: Incident,
    policy: Policy,
    *,
    now: datetime,
    calendar: Calendar | None = None,
    pauses: tuple[Pause, ...] = (),
) -> Verdict:
    """Decide whether a post-mortem is owed, and say why, or why not.

    ``now`` is aware: an incident that is not over is measured up to it, and its clocks start there. They run by the
    calendar the policy names for its rule, service or team, else by ``calendar``, and stand still in ``pauses``.
    """
    looked = findings(incident, policy, now)
    if incident.drill:
        looked = {trigger: _in_a_drill(trigger, finding, incident) for trigger, finding in looked.items()}
    held = frozenset(trigger for trigger, finding in looked.items() if finding.holds)
    case = case_of(incident, held, now)
    rule = next((rule for rule in policy.rules if rule.when.holds(case)), None)
    counted = held & {REQUEST} if rule and rule.owed is False else held  # no rule sets aside that somebody asked
    reasons = tuple(_reason(trigger, looked[trigger], policy) for trigger in looked if trigger in counted)
    fit = _fit(rule, case, incident) if rule else None
    is_owed = bool(counted) or (fit is not None and fit.owed is True and not incident.drill)
    severity = severity_of(incident)
    depth: Depth = (rule and rule.depth) or getattr(policy.depth, severity)
    named = calendar_of(incident, policy, rule)
    days = policy.calendars[named].calendar() if named else calendar or Calendar()
    end = incident.over_at or now
    own, general = rule.working_days if rule else RuleDays(), policy.working_days
    most = policy.pauses.longest_working_days

    def last_day(own_days: int | None, general_days: int) -> date:
        return due(end, general_days if own_days is None else own_days, days, pauses, longest_pause=most)

    return Verdict(
        owed=is_owed,
        reasons=reasons,
        against=tuple(_reason(trigger, looked[trigger], policy) for trigger in looked if trigger not in counted),
        policy_version=policy.version,
        depth=depth,
        draft_due=last_day(own.draft, getattr(general.draft, severity)),
        approval_due=last_day(own.approved, getattr(general.approved, severity)),
        sentence=_sentence(incident, policy, looked, reasons, fit),
        publication_days=getattr(general.published, severity) if own.published is None else own.published,
        template=(rule and rule.template) or getattr(policy.template, severity),
        rule=fit,
        drill=incident.drill,
        depth_because=_because(incident, policy, rule, severity),
        review=asked(policy.review, depth, severity),
        calendar=named,
    )


def calendar_of(incident: Incident, policy: Policy, rule: Rule | None = None) -> str:
    """Name the calendar the policy has: for the rule, else for a service of the incident, else for a team; or none."""
    if rule and rule.calendar in policy.calendars:
        return rule.calendar or ""
    services = {name.lower() for name in incident.services}
    teams = {name.lower() for name in incident.teams}
    known = policy.calendars.items()
    of_service = (name for name, each in known if services & set(each.services))
    of_team = (name for name, each in known if teams & set(each.teams))
    return next(of_service, None) or next(of_team, "")


def _because(incident: Incident, policy: Policy, rule: Rule | None, severity: Severity) -> str:
    """Say what the depth follows from."""
    if rule and rule.depth:
        return f"policy {policy.version} says so in its rule “{rule.name}”"
    if incident.near_miss:
        return f"it is a near miss, which policy {policy.version} holds to {severity}"
    unrated = "no severity is called what its sender says" if incident.unnamed_severity else "nobody rated it"
    rated = f"it is {severity}" if incident.severity == severity else f"{unrated}, which counts as {severity}"
    return f"{rated}, for which policy {policy.version} asks for that"


def _in_a_drill(trigger: Trigger, finding: Finding, incident: Incident) -> Finding:
    """Return what a trigger finds in a drill: nothing broke, so nothing is owed but what somebody asks for."""
    if trigger == REQUEST:
        return finding
    return Finding(False, finding.rule, "it was a drill", incident.source_of("drill"))


def _fit(rule: Rule, case: Case, incident: Incident) -> Fit:
    return Fit(rule.name, rule.when.words, found(rule.when, case, incident), rule.owed)


def _reason(trigger: Trigger, finding: Finding, policy: Policy) -> Reason:
    verb = "holds" if finding.holds else "does not hold"
    sentence = f"{trigger} {verb}: {_told(finding)}; the rule is: {finding.rule} (policy {policy.version})."
    return Reason(trigger, finding.rule, finding.fact, finding.evidence, sentence, finding.scope)


def _told(finding: Finding | Reason) -> str:
    return f"{finding.fact} (says {finding.evidence})" if finding.evidence else finding.fact


def _sentence(
    incident: Incident,
    policy: Policy,
    looked: dict[Trigger, Finding],
    reasons: tuple[Reason, ...],
    fit: Fit | None,
) -> str:
    """Say the verdict in one line: what happened, who says so, and by which rule of which version."""
    source = incident.source_of("drill")
    said = f" (says {source})" if source else ""
    if incident.drill and not reasons:
        return f"No post-mortem is owed: it was a drill{said}, and a drill owes none (policy {policy.version})."
    if fit and fit.owed and not reasons:
        return f"A post-mortem is owed: {fit.fact}; policy {policy.version} asks for it in its rule “{fit.name}”."
    if reasons:
        called = both(tuple(f"{each.trigger} for {each.scope}" if each.scope else each.trigger for each in reasons))
        facts = "; ".join(_told(reason) for reason in reasons)
        ruled = f", and so does its rule “{fit.name}”" if fit and fit.owed and not incident.drill else ""
        return f"A post-mortem is owed: {facts}; policy {policy.version} asks for it under {called}{ruled}."
    aside = tuple(trigger for trigger, finding in looked.items() if finding.holds)
    if fit and fit.owed is False:
        but = f", although {both(aside)} {'holds' if len(aside) == 1 else 'hold'}" if aside else ""
        ruled = f"policy {policy.version} says so in its rule “{fit.name}”"
        return f"No post-mortem is owed: {fit.fact}{but}; {ruled}{_untold(incident)}."
    if len(looked) == 0:
        return f"No post-mortem is owed: policy {policy.version} has every trigger switched off here."
    none = f"none of the {len(looked)} triggers of policy {policy.version} holds"
    return f"No post-mortem is owed: {none}{_untold(incident)}."


def _untold(incident: Incident) -> str:
    """Say at the end of a verdict what it was decided without, length or severity, and what would settle that."""
    why = untold(incident)
    backwards = f"; {why}: correct the one that is wrong" if why else ""
    return f"{backwards}; {incident.unnamed_severity.removesuffix('.')}" if incident.unnamed_severity else backwards
