"""What a policy says against itself, or in vain: rules that never fit, settings that never count, words for nothing."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from itertools import chain, combinations, product
from math import prod

from pydantic import BaseModel

from afterword.incident.conditions import FLAGS, Case, Condition
from afterword.incident.places import Path
from afterword.incident.policy import Exceptions, Policy, Rule, Switch
from afterword.incident.terms import REQUEST

MOST_CASES = 20_000
"""Combinations of facts that are tried; rules that would need more are taken at their word."""
SEVERITIES = ("SEV1", "SEV2", "SEV3", "SEV4", None)
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
    yield from _levels(policy)
    yield from _examples(policy)


def unknown_names(policy: Policy, services: Collection[str], teams: Collection[str]) -> Iterator[Conflict]:
    """Find services and teams nobody here has heard of; without a list of them nobody can tell."""
    heard = {"service": {name.lower() for name in services}, "team": {name.lower() for name in teams}}
    for kind, name, path in _mentions(policy):
        if heard[kind] and name.lower() not in heard[kind]:
            yield Conflict(path, f"nobody here has heard of a {kind} called “{name}”", is_error=False)


def _rules(policy: Policy) -> Iterator[Conflict]:
    """Find rules that never fit, and what they say in vain."""
    for number, rule in enumerate(policy.rules):
        earlier = policy.rules[:number]
        here: Path = ("rules", number)
        same = next((n for n, other in enumerate(earlier) if other.name == rule.name), None)
        if same is not None:
            yield Conflict(
                (*here, "name"), f"two rules are called “{rule.name}”; a verdict could not name one", ("rules", same)
            )
        if rule.calendar and rule.calendar not in policy.calendars:
            known = ", ".join(policy.calendars) or "none"
            yield Conflict((*here, "calendar"), f"there is no calendar “{rule.calendar}”; there are: {known}")
        if rule.owed is False and rule.when.requested is True:
            words = "a rule cannot set aside that somebody asked; it decides only the rest"
            yield Conflict((*here, "owed"), words, (*here, "when", "requested"), is_error=False)
        if rule.owed and rule.when.drill is True:
            yield Conflict((*here, "owed"), "a drill never owes a post-mortem", (*here, "when", "drill"))
        yield from _never(rule, earlier, here)


def _never(rule: Rule, earlier: tuple[Rule, ...], here: Path) -> Iterator[Conflict]:
    """Find a rule that cannot hold, or only where an earlier one has decided already."""
    cases = _cases(rule.when, *(other.when for other in earlier))
    if cases is None:
        return
    fitting = [case for case in cases if rule.when.holds(case)]
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


def _cases(*conditions: Condition) -> list[Case] | None:
    """Return a case of every kind these conditions can tell apart; ``None`` when there are too many to try."""
    leaves = [leaf for condition in conditions for leaf in _leaves(condition)]

    def mentioned(name: str) -> list[frozenset[str]]:
        words = sorted({word for leaf in leaves for word in getattr(leaf, name)})
        sizes = range(len(words) + 1)
        return [frozenset(some) for some in chain.from_iterable(combinations(words, size) for size in sizes)]

    edges = sorted({leaf.longer_than_minutes for leaf in leaves if leaf.longer_than_minutes is not None})
    asked = {flag for leaf in leaves for flag, wanted in leaf.flags if wanted is not None}
    kinds: dict[str, Collection[object]] = {
        "severity": SEVERITIES if any(leaf.severity for leaf in leaves) else (None,),
        "detected_by": ("alert", "employee", "customer", None) if any(leaf.detected_by for leaf in leaves) else (None,),
        "minutes": [0.0, *edges, *(edge + 1e-3 for edge in edges)],
        **{flag: (False, True) if flag in asked else (False,) for flag in FLAGS},
    }
    names = {"services": "service", "teams": "team", "environments": "environment", "triggers": "trigger"}
    if sum(len({word for leaf in leaves for word in getattr(leaf, name)}) for name in names.values()) > 12:  # noqa: PLR2004 - 2 to the 12th are within MOST_CASES
        return None
    kinds |= {field: mentioned(name) for field, name in names.items()}
    if prod(len(values) for values in kinds.values()) > MOST_CASES:
        return None
    return [Case(**dict(zip(kinds, values, strict=True))) for values in product(*kinds.values())]  # type: ignore[arg-type]


def _leaves(condition: Condition) -> Iterator[Condition]:
    yield condition
    for each in (*condition.any, *condition.all, *([condition.not_] if condition.not_ else [])):
        yield from _leaves(each)


def _in_vain(policy: Policy) -> Iterator[Conflict]:
    """Find settings of a trigger that never count, because it is switched off or they say what holds anyway."""
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
