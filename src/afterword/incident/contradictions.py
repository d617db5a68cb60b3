"""What a policy says against itself, or in vain: rules that never fit, settings that never count, words for nothing."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from difflib import get_close_matches

from pydantic import BaseModel

from afterword.incident.cases import Bounds, cases, leaves
from afterword.incident.conditions import Case, Condition
from afterword.incident.orders import reversals
from afterword.incident.places import Path
from afterword.incident.policy import Exceptions, Policy, Rule, Switch, Visible
from afterword.incident.terms import REQUEST
from afterword.incident.triggers import merged

CLOCKS = ("SEV1", "SEV2", "SEV3", "SEV4")


@dataclass(frozen=True, slots=True)
class Conflict:
    """Something that cannot be meant, where it is written, and the line it is at odds with, if there is one."""

    path: Path
    message: str
    other: Path | None = None
    is_error: bool = True


def conflicts(policy: Policy) -> Iterator[Conflict]:
    """Find everything a policy says against itself, errors and what is only in vain."""
    yield from _rules(policy)
    yield from _in_vain(policy)
    yield from _calendars(policy)
    yield from _clocks(policy)
    yield from _words(policy)
    for reversal in reversals(policy):
        yield Conflict(reversal.path, reversal.message, reversal.other, is_error=False)
    yield from _levels(policy)
    yield from _examples(policy)


def unknown_names(
    policy: Policy, services: Collection[str], teams: Collection[str], templates: Collection[str] = ()
) -> Iterator[Conflict]:
    """Find services, teams and templates nobody here has heard of; without a list of them nobody can tell."""
    for name, here in _templates(policy) if templates else ():
        if name not in templates:
            near = get_close_matches(name, templates, 1, 0.6)
            meant = f"did you mean {near[0]}" if near else f"there are {', '.join(templates)}"
            words = f"there is no template called “{name}”, so the one for its depth is taken; {meant}"
            yield Conflict(here, words, is_error=False)
    heard = {"service": {name.lower() for name in services}, "team": {name.lower() for name in teams}}
    for kind, name, path in _mentions(policy):
        if heard[kind] and name.lower() not in heard[kind]:
            yield Conflict(path, f"nobody here has heard of a {kind} called “{name}”", is_error=False)


def _rules(policy: Policy) -> Iterator[Conflict]:
    """Find rules that never fit, and what they say in vain."""
    bounds = _bounds(policy)
    for number, rule in enumerate(policy.rules):
        earlier = policy.rules[:number]
        here: Path = ("rules", number)
        same = next((n for n, other in enumerate(earlier) if other.name == rule.name), None)
        if same is not None:
            yield Conflict(
                (*here, "name"), f"two rules are called “{rule.name}”; a verdict could not name one", ("rules", same)
            )
        if rule.calendar and rule.calendar not in policy.calendars:
            known = ", ".join(policy.calendars)
            words = f"there are: {known}" if known else f"this policy has none; write [calendars.{rule.calendar}]"
            yield Conflict((*here, "calendar"), f"there is no calendar “{rule.calendar}”; {words}")
        if rule.owed is False and rule.when.requested is True:
            words = "a rule cannot set aside that somebody asked; it decides only the rest"
            yield Conflict((*here, "owed"), words, (*here, "when", "requested"), is_error=False)
        if rule.owed and rule.when.drill is True:
            yield Conflict((*here, "owed"), "a drill never owes a post-mortem", (*here, "when", "drill"))
        told = Case(near_miss=True, services=frozenset(rule.when.service))
        says = any(leaf.near_miss is not None for leaf in leaves(rule.when))
        if rule.owed and not says and rule.when.holds(told) and not any(other.when.holds(told) for other in earlier):
            words = "this asks for one of near misses too; say so with near_miss = true, or leave them out with false"
            yield Conflict((*here, "owed"), words, is_error=False)
        yield from _never(rule, earlier, here, bounds)


def _never(rule: Rule, earlier: tuple[Rule, ...], here: Path, bounds: Bounds) -> Iterator[Conflict]:
    """Find a rule that cannot hold, or only where an earlier one has decided already."""
    every = cases(bounds, rule.when, *(other.when for other in earlier))
    if every is None:
        return
    fitting = [case for case in every if rule.when.holds(case)]
    if not fitting:
        yield Conflict((*here, "when"), f"the rule “{rule.name}” can never fit: no incident is all of this at once")
        return
    for number, other in enumerate(earlier):
        if all(other.when.holds(case) for case in fitting):
            words = f"the rule “{rule.name}” is never reached: “{other.name}” fits whenever it does, and stands first"
            yield Conflict(here, words, ("rules", number))
            return
    if earlier and all(any(other.when.holds(case) for other in earlier) for case in fitting):
        words = f"the rule “{rule.name}” is never reached: one of those before it always fits first"
        yield Conflict(here, words, ("rules", 0))


def _in_vain(policy: Policy) -> Iterator[Conflict]:
    """Find settings of a trigger that never count, because it is switched off or they say what holds anyway."""
    if not _bounds(policy).on and not any(rule.owed for rule in policy.rules):
        words = "every trigger is switched off and no rule says owed = true, so that no post-mortem is ever owed"
        yield Conflict(("triggers",), words, is_error=False)
    for attribute, alias, general in _switches(policy.triggers):
        where: Path = ("triggers", alias)
        yield from _off(general, where)
        if alias == REQUEST and not general.enabled:
            words = "whoever asks for a post-mortem gets neither one nor a reason why not"
            yield Conflict((*where, "enabled"), words, is_error=False)
        for kind, name, path, exceptions in _exceptions(policy):
            own: Switch | None = getattr(exceptions, attribute)
            here: Path = (*path, alias)
            if own is None:
                continue
            yield from _off(own, here)
            if not general.enabled and "enabled" not in own.model_fields_set:
                words = f"this never applies: {alias} is switched off; write enabled = true here to ask it of {name}"
                yield Conflict(here, words, (*where, "enabled"), is_error=False)
            for key in sorted(own.model_fields_set):
                if getattr(own, key) == getattr(general, key):
                    words = f"this changes nothing for {kind} {name}: it is so for everybody"
                    yield Conflict((*here, key), words, (*where, key), is_error=False)


def _bounds(policy: Policy) -> Bounds:
    """Return what the triggers leave possible, for any service and any team."""
    on: set[str] = set()
    seen: set[str] = set()
    for attribute, alias, general in _switches(policy.triggers):
        own = [getattr(exceptions, attribute) for _, _, _, exceptions in _exceptions(policy)]
        settings = [general, *(merged(general, each) for each in own if each)]
        on |= {alias for each in settings if each.enabled}
        seen |= {severity for each in settings if isinstance(each, Visible) for severity in each.severities}
    return Bounds(frozenset(on), frozenset(seen))


def _words(policy: Policy) -> Iterator[Conflict]:
    """Find names of severities that are made to mean another one."""
    for word, severity in policy.severities.items():
        if word.upper() in CLOCKS and word.upper() != severity:
            words = f"{word.upper()} is a severity itself and cannot mean {severity}; leave it out"
            yield Conflict(("severities", word), words)


def _off(setting: Switch, where: Path) -> Iterator[Conflict]:
    """Find keys of a trigger beside ``enabled = false``."""
    if not setting.enabled:
        for key in sorted(setting.model_fields_set - {"enabled"}):
            yield Conflict((*where, key), "this never applies, the trigger is off", (*where, "enabled"), is_error=False)


def _switches(of: BaseModel) -> Iterator[tuple[str, str, Switch]]:
    for attribute, info in type(of).model_fields.items():
        yield attribute, info.alias or attribute, getattr(of, attribute)


def _exceptions(policy: Policy) -> Iterator[tuple[str, str, Path, Exceptions]]:
    groups: tuple[tuple[str, str, Mapping[str, Exceptions]], ...] = (
        ("service", "services", policy.services),
        ("team", "teams", policy.teams),
    )
    for kind, table, named in groups:
        for name, exceptions in named.items():
            yield kind, name, (table, name), exceptions


def _calendars(policy: Policy) -> Iterator[Conflict]:
    """Find services and teams that stand in two calendars."""
    for kind in ("services", "teams"):
        seen: dict[str, Path] = {}
        for name, calendar in policy.calendars.items():
            for number, word in enumerate(getattr(calendar, kind)):
                here: Path = ("calendars", name, kind, number)
                if word in seen and seen[word] != here:
                    yield Conflict(here, f"“{word}” has a calendar already; it can have one", seen[word])
                seen.setdefault(word, here)


def _clocks(policy: Policy) -> Iterator[Conflict]:
    """Find approvals that are due before the draft they are about."""
    days = policy.working_days
    for severity in CLOCKS:
        draft, approved = getattr(days.draft, severity), getattr(days.approved, severity)
        if approved < draft:
            words = f"a {severity} has to be approved after {approved} working days, but its draft has {draft}"
            yield Conflict(
                ("working_days", "approved", severity), words, ("working_days", "draft", severity), is_error=False
            )
    for number, rule in enumerate(policy.rules):
        own = rule.working_days
        if own.draft is not None and own.approved is not None and own.approved < own.draft:
            path: Path = ("rules", number, "working_days")
            words = f"an approval after {own.approved} working days comes before the draft, which has {own.draft}"
            yield Conflict((*path, "approved"), words, (*path, "draft"))


def _levels(policy: Policy) -> Iterator[Conflict]:
    """Find levels that come before a milder one."""
    for (milder, before), (name, level) in zip(policy.escalation.levels, policy.escalation.levels[1:], strict=False):
        if level.percent <= before.percent:
            words = f"{name} at {level.percent} % never comes after {milder} at {before.percent} %"
            yield Conflict(("escalation", name), words, ("escalation", milder))


def _examples(policy: Policy) -> Iterator[Conflict]:
    """Find examples that cannot be told apart, or say when with times that run backwards."""
    seen: dict[str, int] = {}
    for number, example in enumerate(policy.examples):
        here: Path = ("examples", number)
        if example.name in seen:
            words = f"two examples are called “{example.name}”"
            yield Conflict((*here, "name"), words, ("examples", seen[example.name], "name"), is_error=False)
        seen.setdefault(example.name, number)
        began, over = example.incident.impact_started_at, example.incident.resolved_at
        if began and over and over < began:
            path: Path = (*here, "incident", "resolved_at")
            words = "it was over before it began"
            yield Conflict(path, words, (*here, "incident", "impact_started_at"), is_error=False)


def _templates(policy: Policy) -> Iterator[tuple[str, Path]]:
    """Yield every template a policy names, with its place."""
    for severity in CLOCKS:
        yield getattr(policy.template, severity), ("template", severity)
    for number, rule in enumerate(policy.rules):
        if rule.template:
            yield rule.template, ("rules", number, "template")


def _mentions(policy: Policy) -> Iterator[tuple[str, str, Path]]:
    """Yield every service and team a policy names, with its place."""
    for kind, name, path, _ in _exceptions(policy):
        yield kind, name, path
    for name, calendar in policy.calendars.items():
        for kind, words in (("service", calendar.services), ("team", calendar.teams)):
            for number, word in enumerate(words):
                yield kind, word, ("calendars", name, f"{kind}s", number)
    for number, rule in enumerate(policy.rules):
        yield from _mentioned(rule.when, ("rules", number, "when"))


def _mentioned(condition: Condition, path: Path) -> Iterator[tuple[str, str, Path]]:
    for kind in ("service", "team"):
        for number, word in enumerate(getattr(condition, kind)):
            yield kind, word, (*path, kind, number)
    for key in ("any", "all"):
        for number, each in enumerate(getattr(condition, key)):
            yield from _mentioned(each, (*path, key, number))
    if condition.not_:
        yield from _mentioned(condition.not_, (*path, "not"))
