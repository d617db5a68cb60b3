"""Each kind of item, from the document's noun to the page's."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from afterword.document import markdown
from afterword.document.actions import Action
from afterword.document.document import Document
from afterword.document.factors import Factor
from afterword.document.impact import Metric
from afterword.document.items import KEYS
from afterword.document.lessons import Lesson
from afterword.document.text import Span
from afterword.document.timeline import Event
from afterword.document.words import seen
from afterword.exchange.departures.page import ActionItem, Badge, EventItem, FactorItem, LessonItem, MetricItem
from afterword.exchange.departures.rendering import WORD, Renderer, words

Item = Metric | Event | Factor | Action | Lesson
PHASES = ("trigger", "impact", "detect", "engage", "mitigate", "resolve")
COMMUNICATION = frozenset({"comms", "escalate"})
PEOPLE = frozenset({"engage", "diagnose", "action", "mitigate", "resolve", "wait"})
ATTRIBUTE = re.compile(
    rf"\s*[-+*]\s+(?:\*\*|__)?(?:{'|'.join(sorted(frozenset().union(*KEYS.values())))})(?:\*\*|__)?:", re.IGNORECASE
)
MARKER = re.compile(r"(?:[-+*]|\d{1,9}[.)])[ \t]+")
IDENT = re.compile(r"(?:\*\*|__)?[FAL]\d+(?:\*\*|__)?:?")
DOUBT = re.compile(r"\(\s*(?:±|\+/?-)\s*([^)]*)\)")
DEEPEST = 12
"""Causes further down are shown side by side: no page has room for more steps."""
ORDER = ("owner", "priority", "due", "kind", "tracker", "fixes", "done", "dropped")


@dataclass(frozen=True, slots=True)
class Source:
    """One document being laid out: its renderer, its anchors, and which lines are whose."""

    document: Document
    render: Renderer
    places: Mapping[int, str]
    lines: Sequence[str]
    owners: Mapping[int, int]  # line → line of the innermost item that holds it
    owned: Mapping[int, Sequence[int]]  # the same from the other side
    items: Mapping[int, Item]  # by line
    headings: Mapping[int, int]  # line → level
    promises: Mapping[str, Sequence[Action]]  # factor's id → the actions that fix it

    def own(self, item: Item) -> list[tuple[int, str]]:
        """Return the lines of an item that belong to no item inside it, numbered."""
        return [(number, self.lines[number - 1]) for number in self.owned[item.line]]

    def rest(self, item: Item, told: Span, shown: Iterable[str]) -> str:
        """Render what an item says beyond its own fields. `told` is the place of its words, `shown` is all HTML of it.

        Lines of attributes count as told when each of their words is shown; if the first line says more than is
        shown, the whole item is rendered again: to say a thing twice is better than to lose it.
        """
        known = set().union(*(words(html) for html in shown))
        positions = self.document.positions
        first, last = positions.line(told.start), positions.line(max(told.start, told.end - 1))
        own = self.own(item)
        head = "\n".join(line for number, line in own if number == item.line or first <= number <= last)
        if not words(markdown.html(head)) <= known:
            return self.render.html(_dedented([line for _, line in own]))
        left = [
            line
            for number, line in own
            if number != item.line
            and not first <= number <= last
            and not (ATTRIBUTE.match(line) and set(WORD.findall(line)) <= known)
        ]
        return self.render.html(_dedented(left)) if left else ""


def _dedented(lines: list[str]) -> str:
    margin = min((len(line) - len(line.lstrip()) for line in lines if line.strip()), default=0)
    return "\n".join(line[margin:] for line in lines)


def metric_item(metric: Metric, source: Source) -> MetricItem:
    """Lay out one line of the impact."""
    key, value = source.render.inline(metric.key), source.render.inline(metric.value_text)
    method = source.render.inline(metric.method)
    told = Span(metric.key_span.start, max(metric.key_span.end, metric.value_span.end))
    return MetricItem(
        line=metric.line,
        anchor=source.places[metric.line],
        key=key,
        value=value,
        method=method,
        estimate=metric.estimate,
        disposition=metric.disposition or "",
        notes=source.rest(metric, told, (key, value, method)),
    )


def event_item(event: Event, source: Source) -> EventItem:
    """Lay out one event."""
    html = source.render.inline(event.text)
    badges = []
    doubt = DOUBT.search(source.document.text[event.time_span.end : event.text_span.start])
    if event.uncertainty and doubt:
        badges.append(Badge("uncertainty", "give or take", f"± {source.render.inline(doubt[1])}"))
    if event.source:
        badges.append(Badge("source", "source", source.render.inline(event.source)))
    written = _before(event, source.document.text)
    shown = [
        html,
        *(badge.html + " " + badge.label for badge in badges),
        " ".join(event.tags),
        written,
        event.anchor or "",
    ]
    return EventItem(
        line=event.line,
        anchor=source.places[event.line],
        time=written or event.time_text,
        starts=_iso(event.start),
        ends=_iso(event.end),
        approximate=event.approximate,
        tags=event.tags,
        phase=next((phase for phase in PHASES if phase in event.tags), ""),
        lane=_lane(event.tags),
        html=html,
        badges=tuple(badges),
        notes=source.rest(event, event.text_span, shown),
    )


def _before(event: Event, text: str) -> str:
    """Return the time as it stands in the text, with the date before it and without the doubt after it."""
    head = text[event.span.start : event.time_span.end] if event.time_span.end > event.span.start else ""
    return head.lstrip("-+* \t~")


def _lane(tags: Iterable[str]) -> str:
    lowered = {tag.lower() for tag in tags}
    if lowered & COMMUNICATION:
        return "communication"
    return "people" if lowered & PEOPLE else "system"


def _iso(instant: datetime | None) -> str:
    return instant.isoformat() if instant else ""


def factor_items(factors: Sequence[Factor], source: Source) -> tuple[FactorItem, ...]:
    """Lay out factors that stand together, each holding what is written under it, a few levels deep at most."""
    under: dict[str, list[Factor]] = {}
    roots: list[Factor] = []
    holders: dict[str, tuple[str, int]] = {}  # by key: the factor its causes are shown under, and how deep that is
    for factor in factors:
        holder, depth = holders.get(factor.parents[0], ("", 0)) if factor.depth and factor.parents else ("", 0)
        if holder:
            under.setdefault(holder, []).append(factor)
        else:
            roots.append(factor)
        holders[factor.key] = (factor.key, depth + 1) if depth < DEEPEST else (holder, depth)
    return tuple(_factor_item(factor, under, source) for factor in roots)


def _factor_item(factor: Factor, under: Mapping[str, Sequence[Factor]], source: Source) -> FactorItem:
    html = source.render.inline(factor.text)
    lead = _lead(factor, source)
    badges = tuple(_factor_badges(factor, source))
    causes = tuple(_factor_item(cause, under, source) for cause in under.get(factor.key, ()))
    shown = [html, lead, factor.id or "", *(f"{badge.label} {badge.html}" for badge in badges)]
    return FactorItem(
        line=factor.line,
        anchor=source.places[factor.line],
        id=factor.id or "",
        lead=lead,
        html=html,
        depth=factor.depth,
        state=_state(factor, source, explained=bool(causes)),
        badges=badges,
        notes=source.rest(factor, factor.text_span, shown),
        causes=causes,
    )


def _lead(factor: Factor, source: Source) -> str:
    """Return what stands before the words, the name left out: "because", or "Why 2:" as somebody typed it."""
    before = source.document.text[factor.span.start : factor.text_span.start]
    return seen(source.render.inline(IDENT.sub("", MARKER.sub("", before, count=1), count=1)))


def _factor_badges(factor: Factor, source: Source) -> Iterable[Badge]:
    inline = source.render.inline
    if factor.kind:
        yield Badge("kind", "kind", inline(factor.kind))
    if factor.evidence:
        yield Badge("evidence", "evidence", inline(", ".join(factor.evidence)))
    if factor.accepted is not None:
        yield Badge("accepted", "accepted", inline(factor.accepted))
    if factor.already_fixed is not None:
        yield Badge("already-fixed", "already-fixed", inline(factor.already_fixed))
    if factor.context:
        yield Badge("context", "context", "yes")
    also = factor.parents[1 if factor.depth else 0 :]
    if also:
        yield Badge("explains", "because", inline(", ".join(also)))
    fixing = source.promises.get(factor.id or "")
    if fixing:
        yield Badge("fixed-by", "fixed by", ", ".join(_promise(action, source) for action in fixing))


def _promise(action: Action, source: Source) -> str:
    state = "dropped" if action.dropped is not None else "done" if action.done else "promised"
    return f'<a href="#{source.places[action.line]}">{action.id or "an action"}</a> {state}'


def _state(factor: Factor, source: Source, *, explained: bool) -> str:
    fixing = [action for action in source.promises.get(factor.id or "", ()) if action.dropped is None]
    if fixing:
        return "done" if all(action.done for action in fixing) else "action"
    if factor.accepted is not None:
        return "accepted"
    if factor.already_fixed is not None:
        return "already-fixed"
    if factor.context:
        return "context"
    return "explained" if explained else "open"


def action_item(action: Action, source: Source) -> ActionItem:
    """Lay out one action."""
    html = source.render.inline(action.text)
    verify = source.render.inline(action.verify) if action.verify else ""
    badges = tuple(_action_badges(action, source))
    shown = [html, action.id or "", f"verify {verify}" if verify else "", *(f"{b.label} {b.html}" for b in badges)]
    shown.append(markdown.inline_html(action.tracker or ""))  # its badge says only the end of an address
    return ActionItem(
        line=action.line,
        anchor=source.places[action.line],
        id=action.id or "",
        html=html,
        state="dropped" if action.dropped is not None else "done" if action.done else "open",
        due=action.due,
        badges=badges,
        verify=verify,
        notes=source.rest(action, action.text_span, shown),
    )


def _action_badges(action: Action, source: Source) -> Iterable[Badge]:
    """Yield the attributes as the author wrote them, those of the short form included, in one order everywhere."""
    short = {
        "owner": ", ".join(action.owners),
        "priority": action.priority or "",
        "due": action.due_text or (action.due.isoformat() if action.due else ""),
        "kind": action.kind or "",
        "tracker": action.tracker or "",
        "fixes": ", ".join(action.fixes),
        "done": action.done_on.isoformat() if action.done_on else "",
        "dropped": action.dropped or "",
    }
    written = {key: span.of(source.document.text).strip() for key, span in action.attributes.items() if key != "verify"}
    values = {key: value for key, value in (short | written).items() if value}
    for key in sorted(values, key=lambda key: (ORDER.index(key) if key in ORDER else len(ORDER), key)):
        yield Badge(key, key, _tracker(values[key], source) if key == "tracker" else source.render.inline(values[key]))


def _tracker(value: str, source: Source) -> str:
    """Make a link of an issue's address, and say only its end: "acme/shop#12", "PAY-2231"."""
    issue = re.fullmatch(r"<?(https?://[^/\s>]+/(?:browse/)?(\S+?))>?", value)
    if not issue:
        return source.render.inline(value)
    return source.render.inline(f"[{_issue(issue[2])}](<{issue[1]}>)")


def _issue(path: str) -> str:
    number = re.fullmatch(r"(.+?)(?:/-)?/(?:issues|pull|merge_requests)/(\d+)/?", path)
    return f"{number[1]}#{number[2]}" if number else path


def lesson_item(lesson: Lesson, source: Source) -> LessonItem:
    """Lay out one lesson."""
    html = source.render.inline(lesson.text)
    return LessonItem(
        line=lesson.line,
        anchor=source.places[lesson.line],
        id=lesson.id or "",
        html=html,
        notes=source.rest(lesson, lesson.text_span, (html, lesson.id or "")),
    )


def length(span: timedelta) -> str:
    """Say how long: "2 h 06 min", "3 d 4 h", "48 min", "3 s"."""
    whole = round(abs(span.total_seconds()))
    sign = "−" if span < timedelta(0) else ""
    minutes, rest = divmod(whole, 60)
    hours, minute = divmod(minutes, 60)
    days, hour = divmod(hours, 24)
    if days:
        return f"{sign}{days} d {hour} h" if hour else f"{sign}{days} d"
    if hours:
        return f"{sign}{hours} h {minute:02} min" if minute else f"{sign}{hours} h"
    if minutes:
        return f"{sign}{minutes} min {rest} s" if rest else f"{sign}{minutes} min"
    return f"{sign}{rest} s"
