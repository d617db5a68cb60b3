"""Front matter: severity, times, services, people."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, tzinfo
from typing import Any, NamedTuple

from afterword.document import clock, frontmatter
from afterword.document.frontmatter import FrontMatter, Node, NotYaml
from afterword.document.patterns import Pattern
from afterword.document.text import LINE_BREAK, NOWHERE, Edit, Span, without_lone_returns

SCHEMA = "postmortem/1"
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
KEYS = (
    *("schema", "id", "title", "status", "severity", "triggers", "requested_by", "trigger_kind", "services", "teams"),
    *("vendors", "owner", "contributors", "roles", "reviewers", "approved_by", "timezone", "impact", "impact_start"),
    *("impact_end", "impact_phases", "created", "published", "visibility", "restriction", "related", "tags"),
)
PERSON_KEYS = ("owner", "requested_by", "contributors", "reviewers", "approved_by", "roles")

_ID = Pattern(r"PM-\d{4}-\d{4,}")
_TOP_KEY = Pattern(r"^(?P<key>[A-Za-z_][\w-]*)[ \t]*:(?=[ \t]|\r?$)", re.MULTILINE)
_UNQUOTED_HANDLE = Pattern(
    r"(?P<before>(?:^|[\[,:{-])[ \t]*)(?P<handle>@[\w.@-]*\w)(?=[ \t]*(?:[,\]}\r\n#]|$))", re.MULTILINE
)
_MOST_CHUNKS = 500


class Problem(NamedTuple):
    """Trouble in the front matter, with the edits that would mend it, if there are any."""

    span: Span
    message: str
    edits: tuple[Edit, ...] = ()


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
    reader = _Reader(without_lone_returns(text), front)
    return reader.read()


def quoted(value: str) -> str:
    """Write a string as a YAML scalar, in quotes only where YAML needs them."""
    if re.fullmatch(r"[A-Za-z0-9](?:[\w ./()+-]*[\w.)])?", value) and not _READ_AS_SOMETHING_ELSE.fullmatch(value):
        return value
    escaped = "".join(_escaped(character) for character in value)
    return f'"{escaped}"'


# Words and numbers YAML reads as a truth value, nothing, or a number. Dates may stand: a date is what they are.
_READ_AS_SOMETHING_ELSE = Pattern(
    r"(?:true|false|yes|no|on|off|null|none|y|n|~)|[+-]?[\d._]+(?:e[+-]?\d+)?|0[xob][\da-f_]+|[\d:._]+|\.(?:inf|nan)",
    re.IGNORECASE,
)
_ESCAPES = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t"}


def _escaped(character: str) -> str:
    if character in _ESCAPES:
        return _ESCAPES[character]
    if character.isprintable():
        return character
    code = ord(character)
    return f"\\U{code:08x}" if code > 0xFFFF else f"\\u{code:04x}"  # noqa: PLR2004 (the two widths YAML has)


def set_fact(text: str, key: str, value: str | date | datetime | Sequence[str] | None) -> tuple[Edit, ...]:
    """Return the edits that change one value of the front matter and nothing else.

    A key that is absent is added at its usual place; without front matter, one is begun. None takes the key out.
    Lists are written on one line. Raises ValueError for a key the format does not know (`x-…` are known).
    """
    if key not in KEYS and not key.startswith("x-"):
        raise ValueError(f"{key!r} is no key of {SCHEMA}")
    front = frontmatter.find(text)
    break_ = _line_break(text)
    if front is None or front.language != "yaml":
        at = int(text.startswith("\ufeff")) if front is None else 0
        written = "" if value is None else f"---{break_}{key}: {_written(value)}{break_}---{break_}{break_}"
        return (Edit(Span(at, at), written),) if written else ()
    facts = read(text, front)
    if key in facts.spans:
        return _change(text, facts, key, value)
    if value is None:
        return ()
    at = _place_for(text, facts, key)
    line = f"{key}: {_written(value)}{break_}"
    if at and text[at - 1] not in "\r\n":
        line = break_ + line.removesuffix(break_)
    return (Edit(Span(at, at), line),)


def _change(text: str, facts: Facts, key: str, value: str | date | datetime | Sequence[str] | None) -> tuple[Edit, ...]:
    key_span, value_span = facts.key_spans[key], facts.spans[key]
    if value is None:
        return (Edit(Span(_line_start(text, key_span.start), _line_end(text, value_span.end)), ""),)
    colon = text.index(":", key_span.end)
    start = value_span.start if "\n" not in text[colon : value_span.start] else colon + 1
    written = _written(value)
    return (Edit(Span(start, max(start, value_span.end)), written if start > colon + 1 else f" {written}"),)


def _written(value: str | date | datetime | Sequence[str]) -> str:
    if isinstance(value, datetime):
        return _instant(value)
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, str):
        return quoted(value)
    return "[" + ", ".join(quoted(part) for part in value) + "]"


def _instant(moment: datetime) -> str:
    plain = moment.isoformat(timespec="seconds" if moment.second else "minutes")
    return plain.removesuffix("+00:00") + "Z" if plain.endswith("+00:00") else plain


def _line_break(text: str) -> str:
    found = LINE_BREAK.search(text)
    return found[0] if found else "\n"


def _line_start(text: str, at: int) -> int:
    while at and text[at - 1] not in "\r\n":
        at -= 1
    return at


def _line_end(text: str, at: int) -> int:
    found = LINE_BREAK.search(text, at)
    return found.end() if found else len(text)


def _place_for(text: str, facts: Facts, key: str) -> int:
    """Return where a new key's line goes: after the nearest of the keys that usually stand before it."""
    order = KEYS.index(key) if key in KEYS else len(KEYS)
    before = [known for known in KEYS[:order] if known in facts.key_spans]
    if before:
        nearest = before[-1]
        return _line_end(text, max(facts.spans[nearest].end, facts.key_spans[nearest].end))
    return facts.body_span.start if key in KEYS else facts.body_span.end


class _Reader:
    """Reads one front matter."""

    def __init__(self, text: str, front: FrontMatter) -> None:
        self.text = text
        self.front = front
        self.problems: list[Problem] = []
        self.values: dict[str, Any] = {}
        self.spans: dict[str, Span] = {}
        self.key_spans: dict[str, Span] = {}
        self.extra: dict[str, str] = {}
        self.nodes: dict[str, Node] = {}

    def read(self) -> Facts:
        body = self.front.body_span
        if self.front.language != "yaml":
            self._problem(self.front.span, "Front matter is TOML. Write YAML between two lines of ---.")
        elif not self.front.closed:
            self._problem(
                Span(self.front.span.start, body.start),
                "Front matter has no closing ---.",
                Edit(Span(body.end, body.end), f"---{_line_break(self.text)}"),
            )
            self._take_all(body)
        elif len(body) > frontmatter.LONGEST:
            self._problem(body, "Front matter is too long to be read. Move prose below the closing ---.")
        else:
            self._take_all(body)
        self._interpret()
        return Facts(
            **self.values,
            span=self.front.span,
            body_span=body,
            spans=self.spans,
            key_spans=self.key_spans,
            problems=tuple(sorted(self.problems, key=lambda problem: problem.span)),
            extra=self.extra,
        )

    def _problem(self, span: Span, message: str, *edits: Edit) -> None:
        self.problems.append(Problem(span, message, edits))

    def _take_all(self, body: Span) -> None:
        """Read all keys at once, or one by one where the whole is not YAML."""
        if len(body) > frontmatter.LONGEST:
            self._problem(body, "Front matter is too long to be read. Close it with --- above the prose.")
            return
        try:
            root = frontmatter.compose(body.of(self.text), body.start)
        except NotYaml as trouble:
            self._take_chunks(body, trouble)
            return
        if root.kind == "map":
            for key, value in root.pairs:
                self._take(key, value)
        elif root.kind != "scalar" or root.value:
            self._problem(root.span, "Front matter needs `key: value` lines.")

    def _take_chunks(self, body: Span, trouble: NotYaml) -> None:
        source = body.of(self.text)
        starts = [found.start() for found in _TOP_KEY.finditer(source)]
        if not starts or len(starts) > _MOST_CHUNKS:
            at = body.start + trouble.offset
            self._problem(Span(at, min(_line_end(self.text, at), body.end)), f"Front matter is not YAML: {trouble}.")
            return
        known_trouble = len(self.problems)
        for start, end in zip(starts, [*starts[1:], len(source)], strict=True):
            self._take_chunk(Span(body.start + start, body.start + end))
        if len(self.problems) == known_trouble:
            at = body.start + trouble.offset
            self._problem(Span(at, min(_line_end(self.text, at), body.end)), f"Front matter is not YAML: {trouble}.")

    def _take_chunk(self, chunk: Span) -> None:
        source = chunk.of(self.text)
        try:
            root = frontmatter.compose(source, chunk.start)
        except NotYaml as trouble:
            self._mend(chunk, source, trouble)
            return
        for key, value in root.pairs:
            self._take(key, value)

    def _mend(self, chunk: Span, source: str, trouble: NotYaml) -> None:
        """Say what is wrong with one key's lines, and read them as they were meant where that is plain."""
        handles = list(_UNQUOTED_HANDLE.finditer(source))
        if handles:
            for found in handles:
                place = Span(chunk.start + found.start("handle"), chunk.start + found.end("handle"))
                quote = f'"{found["handle"]}"'
                self._problem(place, f"YAML reserves @. Write {quote} in quotes.", Edit(place, quote))
            # The same length, place for place: an unquoted word in place of the reserved character.
            meant = _UNQUOTED_HANDLE.sub(lambda found: found["before"] + "\ue000" + found["handle"][1:], source)
        elif "\t" in source:
            for found in re.finditer(r"(?m)^[ ]*\t[ \t]*", source):
                place = Span(chunk.start + found.start(), chunk.start + found.end())
                spaces = found[0].replace("\t", "  ")
                self._problem(place, "YAML allows no tabs before a value. Use spaces.", Edit(place, spaces))
            meant = source.replace("\t", " ")
        else:
            meant = self._quote_value(chunk, source, trouble)
        try:
            root = frontmatter.compose(meant, chunk.start)
        except NotYaml as still:
            at = chunk.start + still.offset
            self._problem(Span(at, max(at, min(_line_end(self.text, at), chunk.end))), f"This is not YAML: {still}.")
            return
        for key, value in root.pairs:
            self._take(key, _with_handles(value))

    def _quote_value(self, chunk: Span, source: str, trouble: NotYaml) -> str:
        """Quote a value of one line whose colon, percent sign or other mark YAML would take for its own."""
        line = re.fullmatch(r"(?P<key>[\w-]+)[ \t]*:[ \t]+(?P<value>[^\s\"'](?:[^\r\n\"']*[^\s\"'])?)\s*", source)
        if not line or line["value"][0] in "[{":
            return source
        place = Span(chunk.start + line.start("value"), chunk.start + line.end("value"))
        message = f"This is not YAML: {trouble}. Write the value in quotes."
        self._problem(place, message, Edit(place, quoted_always(line["value"])))
        self._take(
            Node("scalar", Span(chunk.start, chunk.start + line.end("key")), line["key"], plain=True),
            Node("scalar", place, line["value"], plain=False),
        )
        return ""

    def _take(self, key: Node, value: Node) -> None:
        name = key.value
        if key.kind != "scalar":
            self._problem(key.span, "A key must be a word.")
        elif name in self.key_spans:
            self._problem(key.span, f"{name} is written twice. The first one counts; take one out.")
        elif name.startswith("x-"):
            self._place(name, key, value)
            self.extra[name] = value.span.of(self.text)
        elif name in KEYS or name == "afterword-ignore-file":
            self._place(name, key, value)
            self.nodes[name] = value
        else:
            self._unknown(name, key)

    def _place(self, name: str, key: Node, value: Node) -> None:
        self.key_spans[name], self.spans[name] = key.span, value.span

    def _unknown(self, name: str, key: Node) -> None:
        folded = name.casefold().replace("-", "_").replace(" ", "_")
        near = [folded] if folded in KEYS else _close(folded[:40], KEYS, 0.7)
        near = [meant for meant in near if meant not in self.key_spans]
        if near:
            self._problem(
                key.span, f"{name[:40]} is no key of {SCHEMA}. Did you mean {near[0]}?", Edit(key.span, near[0])
            )
        else:
            self._problem(key.span, f"{name[:40]} is no key of {SCHEMA}. Name your own fields x-….")

    def _interpret(self) -> None:
        """Read every known key's value as its type."""
        for name in ("title", "owner", "requested_by"):
            self._text(name)
        self._pattern("id", _ID, "PM-YYYY-NNNN, such as PM-2026-0019")
        self._word("schema", (SCHEMA,))
        self._word("status", STATUSES)
        self._word("severity", SEVERITIES)
        self._word("trigger_kind", TRIGGER_KINDS)
        self._word("visibility", VISIBILITIES)
        for name in ("services", "teams", "vendors", "tags", "related", "contributors", "reviewers", "approved_by"):
            self.values[name] = tuple(node.value for node in self._list(name))
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

    def _scalar(self, name: str) -> Node | None:
        node = self.nodes.get(name)
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
        near = _nearest(node.value, allowed)
        edits = [Edit(node.span, near)] if near else []
        hint = f" Did you mean {near}?" if near else ""
        choice = (
            "SEV1-SEV4" if allowed is SEVERITIES else f"one of {', '.join(allowed)}" if len(allowed) > 1 else allowed[0]
        )
        self._problem(node.span, f"{name} must be {choice}.{hint}", *edits)
        return node.value

    def _list(self, name: str) -> list[Node]:
        node = self.nodes.get(name)
        if node is None or (node.kind == "scalar" and node.plain and node.value in {"", "~", "null"}):
            return []
        if node.kind == "scalar":
            written = node.span.of(self.text)
            self._problem(node.span, f"{name} takes a list.", Edit(node.span, f"[{written}]"))
            return [node]
        if node.kind != "list":
            self._problem(node.span, f"{name} takes a list, not a {node.kind}.")
            return []
        wrong = [item for item in node.items if item.kind != "scalar"]
        for item in wrong:
            self._problem(item.span, f"{name} takes a list of words.")
        return [item for item in node.items if item.kind == "scalar"]

    def _triggers(self) -> None:
        self.values["triggers"] = tuple(self._one_of("a trigger", node, TRIGGERS) for node in self._list("triggers"))

    def _roles(self) -> None:
        node = self.nodes.get("roles")
        if node is None or (node.kind == "scalar" and not node.value):
            return
        if node.kind != "map":
            self._problem(node.span, 'roles takes a map such as {scribe: "@kim"}.')
            return
        pairs = [(role, person) for role, person in node.pairs if role.kind == person.kind == "scalar"]
        self.values["roles"] = tuple((role.value, person.value) for role, person in pairs)
        if len(pairs) < len(node.pairs):
            self._problem(node.span, "roles takes one handle for each role.")

    def _timezone(self) -> tzinfo | None:
        node = self._scalar("timezone")
        if node is None:
            return None
        self.values["timezone"] = node.value
        where = clock.zone(node.value)
        if where is None:
            near = _nearest(node.value, clock.regions())
            hint = f" Did you mean {near}?" if near else " Write one such as Europe/Lisbon or UTC."
            self._problem(
                node.span, f"No zone is named {node.value[:60]}.{hint}", *([Edit(node.span, near)] if near else [])
            )
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
        node = self.nodes.get("impact_phases")
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


def quoted_always(value: str) -> str:
    """Write a string as a YAML scalar in double quotes."""
    return '"' + "".join(_escaped(character) for character in value) + '"'


def _with_handles(node: Node) -> Node:
    """Give handles back the @ that was taken from them to get them past YAML."""
    return Node(
        node.kind,
        node.span,
        "@" + node.value[1:] if node.value.startswith("\ue000") else node.value,
        node.plain,
        tuple(_with_handles(item) for item in node.items),
        tuple((key, _with_handles(value)) for key, value in node.pairs),
    )


def _nearest(written: str, allowed: Iterable[str]) -> str | None:
    """Return the allowed word somebody most likely meant."""
    folded = {word.casefold(): word for word in allowed}
    plain = written.strip().casefold()[:80]
    digits = re.fullmatch(r"(?:s|sev|severity|p|prio)?[ _-]*([1-4])", plain)
    if digits and f"sev{digits[1]}" in folded:
        return folded[f"sev{digits[1]}"]
    if "sev1" in folded:
        return folded.get(plain)  # "high" is no SEV2 to everybody
    for form in (plain, plain.replace("_", "-").replace(" ", "-"), plain.replace(" ", "_")):
        if form in folded:
            return folded[form]
    near = _close(plain, folded, 0.6)
    return folded[near[0]] if near else None


def _close(written: str, words: Iterable[str], cutoff: float) -> list[str]:
    import difflib  # noqa: PLC0415 - only a mistyped word needs it, and `check` must start at once

    return difflib.get_close_matches(written, list(words), 1, cutoff)
