"""Front matter: severity, times, services, people."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, tzinfo
from typing import Any

from afterword.document import clock, frontmatter, handles, near_values
from afterword.document.frontmatter import FrontMatter, Node
from afterword.document.keys import SCHEMA, Keys, Problem
from afterword.document.patterns import Pattern
from afterword.document.scalars import quoted_always
from afterword.document.text import NOWHERE, Edit, Span, without_lone_returns

STATUSES = (
    *("triggered", "assigned", "drafting", "in-review", "changes-requested", "approved", "published", "follow-up"),
    *("closed", "declined", "merged"),
)
SEVERITIES = ("SEV1", "SEV2", "SEV3", "SEV4")
TRIGGERS = (
    *("user-visible", "data-loss", "manual-intervention", "slow-resolution", "detection-failure"),
    "stakeholder-request",
)
TRIGGER_KINDS = (
    *("binary-push", "configuration-push", "user-behavior", "pipeline", "provider-change", "performance-decay"),
    *("capacity", "hardware", "none-known"),
)
VISIBILITIES = ("company", "team", "restricted", "public")

_ID = Pattern(r"PM-\d{4}-\d{4,}")
_NO_HANDLE = "is no handle: that has no blank and no comma"


@dataclass(frozen=True, slots=True)
class Facts:
    """The front matter, read as far as it can be read.

    Attributes:
        contributors, reviewers, approved_by: Handles exactly as written, with "@".
        impact_start, impact_end: Instants with a zone (their own, else the document's, else UTC).
        impact_phases: Further phases of impact, each (start, end).
        impact_none: The text says `impact: none`.
        span: The whole front matter with its fences; empty at 0 where there is none.
        body_span: What stands between the fences.
        spans: The place of each key's value, by key.
        key_spans: The place of each key, by key.
        extra: Organisation fields (`x-…`), each with its value as written.
    """

    schema: str | None = None
    id: str | None = None
    title: str | None = None
    status: str | None = None
    severity: str | None = None
    triggers: tuple[str, ...] = ()
    requested_by: str | None = None
    trigger_kind: str | None = None
    services: tuple[str, ...] = ()
    teams: tuple[str, ...] = ()
    vendors: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    related: tuple[str, ...] = ()
    owner: str | None = None
    contributors: tuple[str, ...] = ()
    reviewers: tuple[str, ...] = ()
    approved_by: tuple[str, ...] = ()
    roles: tuple[tuple[str, str], ...] = ()
    timezone: str | None = None
    impact_start: datetime | None = None
    impact_end: datetime | None = None
    impact_phases: tuple[tuple[datetime, datetime], ...] = ()
    impact_none: bool = False
    created: date | None = None
    published: date | None = None
    visibility: str | None = None
    span: Span = NOWHERE
    body_span: Span = NOWHERE
    spans: Mapping[str, Span] = field(default_factory=dict)
    key_spans: Mapping[str, Span] = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()
    extra: Mapping[str, str] = field(default_factory=dict)


def read(text: str, front: FrontMatter | None) -> Facts:
    """Read the front matter. Nothing raises; trouble becomes a problem, and the rest is read all the same."""
    if front is None:
        return Facts()
    keys = Keys(without_lone_returns(text))
    keys.read(front)
    return Facts(
        **_Reader(keys).read(),
        span=front.span,
        body_span=front.body_span,
        spans=keys.spans,
        key_spans=keys.key_spans,
        problems=tuple(sorted(keys.problems, key=lambda problem: problem.span)),
        extra=keys.extra,
    )


class _Reader:
    """Reads each key's value as its type."""

    def __init__(self, keys: Keys) -> None:
        self.keys = keys
        self.text = keys.text
        self.values: dict[str, Any] = {}

    def _problem(self, span: Span, message: str, *edits: Edit) -> None:
        self.keys.problem(span, message, *edits)

    def read(self) -> dict[str, Any]:
        """Return the fields of `Facts` that are read from values."""
        for name in ("title", "owner", "requested_by"):
            self._text(name)
        self._one_handle("owner")
        self._one_handle("requested_by")
        self._pattern("id", _ID, "PM-YYYY-NNNN, such as PM-2026-0019")
        self._word("schema", (SCHEMA,))
        self._word("status", STATUSES)
        self._word("severity", SEVERITIES)
        self._word("trigger_kind", TRIGGER_KINDS)
        self._word("visibility", VISIBILITIES)
        for name in ("services", "teams", "vendors", "tags", "related"):
            self.values[name] = tuple(node.value for node in self._list(name))
        for name in ("contributors", "reviewers", "approved_by"):
            self.values[name] = tuple(self._handles(name))
        self._triggers()
        self._roles()
        where = self._timezone()
        for name in ("impact_start", "impact_end"):
            self._instant(name, where)
        self._phases(where)
        for name in ("created", "published"):
            self._date(name)
        impact = self._scalar("impact")
        if impact and impact.value:
            self.values["impact_none"] = impact.value.casefold() == "none"
            if not self.values["impact_none"]:
                message = "impact takes only `none`. Give impact_start and impact_end instead."
                self._problem(impact.span, message)
        return self.values

    def _scalar(self, name: str) -> Node | None:
        node = self.keys.nodes.get(name)
        if node is None or (node.kind == "scalar" and node.plain and node.value in {"", "~", "null"}):
            return None
        if node.kind == "scalar":
            return node
        if node.kind == "list" and len(node.items) == 1 and node.items[0].kind == "scalar":
            only = node.items[0]
            self._problem(node.span, f"{name} takes one value, not a list.", Edit(node.span, only.span.of(self.text)))
            return only
        self._problem(node.span, f"{name} takes one value, not a {node.kind}.")
        return None

    def _text(self, name: str) -> None:
        node = self._scalar(name)
        self.values[name] = node.value.strip() or None if node else None

    def _bare(self, node: Node) -> str:
        """Return a handle without quotes that are none of YAML's; these are a problem."""
        handle = handles.bare(node.value)
        if handle != node.value:
            message = f"{node.value[:60]} has curly quotes. Write it in straight ones."
            self._problem(node.span, message, Edit(node.span, quoted_always(handle)))
        return handle

    def _one_handle(self, name: str) -> None:
        node = self.keys.nodes.get(name)
        if node and node.kind == "scalar" and self.values[name]:
            self.values[name] = self._bare(node).strip()
        written, span = self.values[name] or "", self.keys.spans.get(name)
        if span and len(handles.apart(written)) > 1:
            self._problem(span, f"{name} takes one handle. Name the others among the contributors.")
        elif span and not handles.is_one(written):
            self._problem(span, f"{written[:60]} {_NO_HANDLE}.")

    def _pattern(self, name: str, pattern: Pattern, form: str) -> None:
        node = self._scalar(name)
        self.values[name] = node.value if node else None
        if node and not pattern.fullmatch(node.value):
            self._problem(node.span, f"{name} must be {form}.")

    def _word(self, name: str, allowed: Sequence[str]) -> None:
        node = self._scalar(name)
        if node:
            self.values[name] = self._one_of(name, node, allowed)

    def _one_of(self, name: str, node: Node, allowed: Sequence[str]) -> str:
        """Return the value as written; one that is not allowed is a problem with the nearest as its fix."""
        if node.value in allowed:
            return node.value
        sure = near_values.word(node.value, allowed)
        near = sure or near_values.word_perhaps(node.value, allowed)
        note = self._problem if sure else self.keys.guess
        hint = f" Did you mean {near}?" if near and len(allowed) > 1 else ""
        choice = (
            "SEV1-SEV4" if allowed is SEVERITIES else f"one of {', '.join(allowed)}" if len(allowed) > 1 else allowed[0]
        )
        note(node.span, f"{name} must be {choice}.{hint}", *([Edit(node.span, near)] if near else []))
        return node.value

    def _list(self, name: str) -> list[Node]:
        node = self.keys.nodes.get(name)
        if node is None or (node.kind == "scalar" and node.plain and node.value in {"", "~", "null"}):
            return []
        if node.kind == "scalar":
            written = node.span.of(self.text)
            if not node.plain and "," in node.value and '"' not in node.value:  # several in one pair of quotes
                written = ", ".join(f'"{word.strip()}"' for word in node.value.split(",") if word.strip())
            listed = _in_brackets(written)
            self._problem(node.span, f"{name} takes a list.", *([Edit(node.span, listed)] if listed else []))
            return [node]
        if node.kind != "list":
            self._problem(node.span, f"{name} takes a list, not a {node.kind}.")
            return []
        wrong = [item for item in node.items if item.kind != "scalar"]
        for item in wrong:
            self._problem(item.span, f"{name} takes a list of words.")
        words = [item for item in node.items if item.kind == "scalar"]
        self._doubled(node, words)
        return words

    def _handles(self, name: str) -> Iterator[str]:
        """Yield the handles of a list, those apart that stand in one pair of quotes."""
        whole = self.keys.nodes.get(name)
        for node in self._list(name):
            told = handles.apart(self._bare(node))
            if whole and whole.kind == "list" and (len(told) > 1 or not handles.is_one(node.value)):
                edits = handles.split(self.text, node, flow=self.text.startswith("[", whole.span.start))
                words = "holds several handles. Write each in its own quotes" if len(told) > 1 else _NO_HANDLE
                self._problem(node.span, f"{node.value[:60]} {words}.", *edits)
            yield from told

    def _doubled(self, node: Node, words: Sequence[Node]) -> None:
        """Report what a list holds twice, and take it out with the comma or the line break before it."""
        seen: set[str] = set()
        ends = {item.span.start: before.span.end for before, item in zip(node.items, node.items[1:], strict=False)}
        for item in words:
            if item.value and item.value in seen:
                before = ends[item.span.start]
                clear = "#" not in self.text[before : item.span.start]
                edits = (Edit(Span(before, item.span.end), ""),) if clear else ()
                message = f"{item.value[:60]} is written twice. Take one out."
                self.keys.problems.append(Problem(item.span, message, edits, harmless=True))
            seen.add(item.value)

    def _triggers(self) -> None:
        self.values["triggers"] = tuple(self._one_of("a trigger", node, TRIGGERS) for node in self._list("triggers"))

    def _roles(self) -> None:
        node = self.keys.nodes.get("roles")
        if node is None or (node.kind == "scalar" and not node.value):
            return
        if node.kind != "map":
            self._problem(node.span, 'roles takes a map such as {scribe: "@kim"}.')
            return
        pairs = [(role, person) for role, person in node.pairs if role.kind == person.kind == "scalar"]
        self.values["roles"] = tuple((role.value, self._bare(person)) for role, person in pairs)
        if len(pairs) < len(node.pairs) or any(len(handles.apart(person.value)) > 1 for _, person in pairs):
            self._problem(node.span, "roles takes one handle for each role.")

    def _timezone(self) -> tzinfo | None:
        node = self._scalar("timezone")
        if node is None:
            return None
        self.values["timezone"] = node.value
        where = clock.zone(node.value)
        if where is None:
            regions = clock.regions()
            sure = near_values.zone(node.value, regions)
            near = sure or near_values.zone_perhaps(node.value, regions)
            note = self._problem if sure else self.keys.guess
            hint = f" Did you mean {near}?" if near else " Write one such as Europe/Lisbon or UTC."
            note(node.span, f"No zone is named {node.value[:60]}.{hint}", *([Edit(node.span, near)] if near else []))
        return where

    def _instant(self, name: str, where: tzinfo | None) -> None:
        node = self._scalar(name)
        if node:
            self.values[name] = self._read_instant(name, node, where)

    def _read_instant(self, name: str, node: Node, where: tzinfo | None) -> datetime | None:
        moment = clock.read_instant(node.value, where or UTC)
        if moment is None:
            self._problem(node.span, f"{name} must be a date and time such as 2026-02-17T09:33Z.")
        return moment

    def _phases(self, where: tzinfo | None) -> None:
        node = self.keys.nodes.get("impact_phases")
        if node is None or (node.kind == "scalar" and not node.value):
            return
        phases: list[tuple[datetime, datetime]] = []
        for phase in node.items:
            ends = [self._read_instant("impact_phases", end, where) for end in phase.items if end.kind == "scalar"]
            if len(ends) == len(phase.items) == len(("start", "end")):
                first, last = ends
                if first and last:
                    phases.append((first, last))
                continue
            self._problem(phase.span, "A phase is [start, end].")
        if node.kind != "list":
            self._problem(node.span, "impact_phases takes [[start, end], …].")
        self.values["impact_phases"] = tuple(phases)

    def _date(self, name: str) -> None:
        node = self._scalar(name)
        if node:
            moment = clock.read_instant(node.value, UTC)
            day = clock.read_date(node.value) or (moment.date() if moment else None)
            self.values[name] = day
            if day is None:
                self._problem(node.span, f"{name} must be a day of the calendar, such as 2026-02-17.")


def _in_brackets(written: str) -> str | None:
    """Return words with commas as a list of YAML, a bracket that is there already kept; None where they are none."""
    listed = f"[{written if '[' in written else written.removesuffix(']')}]"
    try:
        root = frontmatter.compose(listed, 0)
    except frontmatter.NotYaml:
        return None
    return listed if root.kind == "list" and all(item.kind == "scalar" for item in root.items) else None
