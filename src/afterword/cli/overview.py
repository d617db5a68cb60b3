"""A post-mortem on one terminal page: facts, impact, timeline, factors as a tree, actions, lessons."""

import re
from collections.abc import Iterator
from datetime import timedelta

from rich.console import Console, Group, RenderableType
from rich.padding import Padding
from rich.panel import Panel
from rich.table import Table
from rich.text import Text
from rich.tree import Tree

from afterword.cli.colour import console
from afterword.document.actions import Action
from afterword.document.document import Document
from afterword.document.factors import Factor
from afterword.document.timeline import Event
from afterword.measures.measure import Interval, Measures, measure

_SEVERITY_STYLES = {
    "SEV1": "bold white on red",
    "SEV2": "bold black on yellow",
    "SEV3": "bold cyan",
    "SEV4": "bold green",
}
_TAG_STYLES = {
    "trigger": "magenta",
    "impact": "bold red",
    "recur": "bold red",
    "detect": "bold yellow",
    "engage": "yellow",
    "escalate": "yellow",
    "mitigate": "bold green",
    "resolve": "bold green",
}
_GROUPS = (("well", "+", "green"), ("hard", "-", "yellow"), ("lucky", "?", "cyan"), (None, "·", "dim"))
_MEASURES = (
    ("latency", "fault to impact"),
    ("ttd", "to detect"),
    ("tte", "to engage"),
    ("ttm", "to mitigate"),
    ("ttr", "to resolve"),
)
_LINK = re.compile(r"!?\[([^\[\]]{0,300})\]\([^()\s]{0,2000}\)")
_NARROWEST, _WIDEST = 60, 110


def overview(document: Document, out: Console | None = None) -> None:
    """Print a document's overview; plain text where the output is no terminal."""
    out = out or console()
    width = max(_NARROWEST, min(out.width, _WIDEST))
    out.print(Group(*_parts(document)), width=width)


def _parts(document: Document) -> Iterator[RenderableType]:
    yield _head(document)
    if document.summary:
        words = " ".join(document.summary.body_span.of(document.text).split())
        if words and not words.startswith("<!--"):
            yield Padding(Text(_plain(words)), (0, 2, 1, 2))
    measures = measure(document)
    figures = _figures(measures)
    if document.impact:
        yield _titled("Impact", _impact(document))
    if figures.plain:
        yield _titled("Times", figures)
    if document.events:
        yield _titled("Timeline", _timeline(document))
    if document.factors:
        yield _titled("Contributing factors", _factors(document, measures))
    if document.actions:
        yield _titled("Actions", _actions(document))
    if document.lessons:
        yield _titled("Lessons", _lessons(document))


def _plain(words: str) -> str:
    """Return words for a terminal: links by their labels, and nothing a terminal would take for an order."""
    shown = "".join(character if character.isprintable() else " " for character in words)
    return _LINK.sub(r"\1", shown).replace("**", "").replace("`", "")


def _titled(title: str, body: RenderableType) -> RenderableType:
    return Group(Text(title, style="bold underline"), Padding(body, (0, 0, 1, 2)))


def _head(document: Document) -> RenderableType:
    facts = document.facts
    line = Text()
    if facts.severity:
        line.append(f" {facts.severity} ", style=_SEVERITY_STYLES.get(facts.severity, "bold"))
        line.append("  ")
    told = [facts.id, facts.status, facts.owner, ", ".join(facts.services)]
    line.append(_plain("  ·  ".join(word for word in told if word)), style="dim")
    title = Text(_plain(document.title) or "No title", style="bold")
    return Padding(Panel(Group(title, line) if line.plain else title, border_style="dim"), (1, 0))


def _impact(document: Document) -> Table:
    table = Table.grid(padding=(0, 2))
    table.add_column(no_wrap=True, style="dim")
    table.add_column(ratio=1)
    for metric in document.impact:
        value = Text(_plain(metric.value_text) or "–")
        if metric.method:
            value.append(f"  {_plain(metric.method)}", style="dim")
        table.add_row(_plain(metric.key), value)
    return table


def _figures(measures: Measures) -> Text:
    line = Text()
    for name, words in _MEASURES:
        interval: Interval | None = getattr(measures, name)
        if interval is not None:
            line.append("   " if line.plain else "")
            line.append(_width(interval), style="bold")
            line.append(f" {words}", style="dim")
    return line


def _width(interval: Interval) -> str:
    sign = "-" if interval.value < timedelta(0) else ""
    minutes, seconds = divmod(int(abs(interval.value).total_seconds()), 60)
    hours, minutes = divmod(minutes, 60)
    written = f"{hours} h {minutes:02d}" if hours else f"{minutes} min" if minutes or not seconds else f"{seconds} s"
    spread = interval.uncertainty.total_seconds()
    return f"{sign}{written}" + (f" (±{spread / 60:.0f} min)" if spread else "")


def _timeline(document: Document) -> Table:
    table = Table.grid(padding=(0, 1))
    table.add_column(no_wrap=True, justify="right")
    table.add_column(no_wrap=True)
    table.add_column(ratio=1)
    day = None
    for event in document.events:
        if event.day and event.day != day:
            day = event.day
            zone = f" ({event.zone})" if event.zone else ""
            table.add_row(
                Text(day.strftime("%d %b"), style="dim"), Text(""), Text(f"{day:%A} {day}{zone}", style="dim")
            )
        table.add_row(Text(_time(event), style="bold"), _tags(event), Text(_plain(event.text)))
    return table


def _time(event: Event) -> str:
    spread = f" ±{event.uncertainty.total_seconds() / 60:.0f}" if event.uncertainty else ""
    return f"{'~' if event.approximate else ''}{_plain(event.time_text)}{spread}"


def _tags(event: Event) -> Text:
    return Text(" ").join(Text(tag, style=_TAG_STYLES.get(tag, "dim")) for tag in event.tags)


def _factors(document: Document, measures: Measures) -> RenderableType:
    """Draw the graph as a tree: a factor with several parents is told in full once, and pointed to elsewhere."""
    children: dict[str, list[Factor]] = {}
    for factor in document.factors:
        for parent in factor.parents:
            children.setdefault(parent, []).append(factor)
    root = Tree(Text("The incident", style="dim"), guide_style="dim")
    told: set[str] = set()
    waiting = [(root, factor) for factor in reversed(document.factors) if not factor.depth]
    while waiting:
        branch, factor = waiting.pop()
        if factor.key in told:
            branch.add(Text(f"{factor.id or factor.key} (see above)", style="dim"))
            continue
        told.add(factor.key)
        below = branch.add(_factor(factor, leaf=factor.key in measures.leaves))
        waiting += [(below, child) for child in reversed(children.get(factor.key, []))]
    return root


def _factor(factor: Factor, *, leaf: bool) -> Text:
    line = Text(f"{factor.id} " if factor.id else "", style="bold")
    line.append(_plain(factor.text), style="not bold")
    if factor.kind:
        line.append(f"  {_plain(factor.kind)}", style="dim not bold")
    if factor.accepted:
        line.append(f"  accepted: {_plain(factor.accepted)}", style="green not bold")
    elif leaf:
        line.append("  ◦", style="dim")
    return line


def _actions(document: Document) -> Table:
    table = Table.grid(padding=(0, 1))
    for _ in range(3):
        table.add_column(no_wrap=True)
    table.add_column(ratio=1)
    table.add_column(no_wrap=True)
    table.add_column(no_wrap=True)
    for action in document.actions:
        mark = (
            Text("✓", style="green")
            if action.done
            else Text("×" if action.dropped else "☐", style="dim" if action.dropped else "")
        )
        owners = Text(_plain(", ".join(action.owners)) or "nobody", style="" if action.owners else "red")
        table.add_row(
            mark,
            Text(action.id or "", style="bold"),
            _priority(action),
            Text(_plain(action.text)),
            owners,
            _due(action),
        )
    return table


def _priority(action: Action) -> Text:
    return Text(_plain(action.priority or ""), style="bold red" if action.priority == "P0" else "")


def _due(action: Action) -> Text:
    if action.done:
        return Text(f"done {action.done_on}" if action.done_on else "done", style="green")
    return Text(
        str(action.due) if action.due else _plain(action.due_text or "no date"), style="" if action.due else "red"
    )


def _lessons(document: Document) -> Text:
    lines = [
        Text.assemble((f"{mark} ", style), _plain(lesson.text))
        for group, mark, style in _GROUPS
        for lesson in document.lessons
        if lesson.group == group
    ]
    return Text("\n").join(lines)
