"""The keys of a front matter, each with its value; what is not YAML is read as it was meant, where that is plain."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from afterword.document import frontmatter
from afterword.document.frontmatter import FrontMatter, Node, NotYaml
from afterword.document.nearest import close, slip
from afterword.document.patterns import Pattern
from afterword.document.scalars import quoted_always
from afterword.document.text import Edit, Span, line_end

SCHEMA = "postmortem/1"
KEYS = (
    *("schema", "id", "title", "status", "severity", "triggers", "requested_by", "trigger_kind", "services", "teams"),
    *("vendors", "owner", "contributors", "roles", "reviewers", "approved_by", "timezone", "impact", "impact_start"),
    *("impact_end", "impact_phases", "created", "published", "visibility", "restriction", "related", "tags"),
)

ALLOWED = "afterword-ignore-file"

_NEAR = 0.8
_OTHERWISE = {
    **dict.fromkeys(("start", "started", "began", "begin", "start_time"), "impact_start"),
    **dict.fromkeys(("end", "ended", "end_time"), "impact_end"),
    **dict.fromkeys(("author", "lead"), "owner"),
    **dict.fromkeys(("authors", "participants"), "contributors"),
    **dict.fromkeys(("components", "systems"), "services"),
    **dict.fromkeys(("tz", "zone"), "timezone"),
    "sev": "severity",
    "state": "status",
}

OR_YOUR_OWN = ", or x- and your own word"

_TABS = Pattern(r"(?m)^[ ]*\t[ \t]*")
_TABBED_KEY = Pattern(r"(?m)^[ ]*\t[ \t]*(?=[\w-]+[ \t]*:)")
_TOP_KEY = Pattern(r"^(?P<key>[A-Za-z_][\w-]*)[ \t]*:(?=[ \t]|\r?$)", re.MULTILINE)
_UNQUOTED_HANDLE = Pattern(
    r"(?P<before>(?:^|[\[,:{-])[ \t]*)(?P<handle>@[\w.@-]*\w)(?=[ \t]*(?:[,\]}\r\n#]|$))", re.MULTILINE
)
_TO_A_REMARK = Pattern(r"[^#\r\n]*")
_MOST_CHUNKS = 500


class Problem(NamedTuple):
    """Trouble in the front matter, with the edits that would mend it, if there are any.

    What is ``harmless`` says nothing wrong, only more than it need. Edits that begin to allow something are its
    author's to make: ``allows``; and so are those that say what was only perhaps meant: ``guessed``.
    """

    span: Span
    message: str
    edits: tuple[Edit, ...] = ()
    harmless: bool = False
    allows: bool = False
    guessed: bool = False


@dataclass(slots=True)
class Keys:
    """What stands in one front matter: a value for each known key, and the trouble on the way.

    Attributes:
        nodes: The value of each known key.
        spans, key_spans: The place of each value and of each key, organisation fields included.
        extra: Organisation fields (`x-…`), each with its value as written.
    """

    text: str
    nodes: dict[str, Node] = field(default_factory=dict)
    spans: dict[str, Span] = field(default_factory=dict)
    key_spans: dict[str, Span] = field(default_factory=dict)
    extra: dict[str, str] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    _strangers: list[tuple[str, Node]] = field(default_factory=list)
    """Keys that are none of ours, spoken of once all others are known: none is offered that stands further down.

    Slips come before guesses, which leave them what they mean.
    """

    def read(self, front: FrontMatter) -> None:
        """Take every key there is; trouble becomes a problem, and the rest is taken all the same."""
        body = front.body_span
        if front.language != "yaml":
            self.problem(front.span, "Front matter is TOML. Write YAML between two lines of ---.")
        elif not front.closed:
            self.problem(
                Span(front.span.start, body.start),
                "Front matter has no closing ---.",
                Edit(Span(body.end, body.end), "---\n"),
            )
            self._take_all(body)
        elif len(body) > frontmatter.LONGEST:
            self.problem(body, "Front matter is too long to be read. Move prose below the closing ---.")
        else:
            self._take_all(body)
        taken = set(self.key_spans)
        for name, key in sorted(self._strangers, key=lambda stranger: slip(stranger[0], KEYS) is None):
            self._unknown(name, key, taken)

    def problem(self, span: Span, message: str, *edits: Edit) -> None:
        """Note trouble, with the edits that would mend it."""
        self.problems.append(Problem(span, message, edits))

    def guess(self, span: Span, message: str, *edits: Edit) -> None:
        """Note trouble, with the edits that would mend it if that was meant."""
        self.problems.append(Problem(span, message, edits, guessed=True))

    def _take_all(self, body: Span) -> None:
        """Read all keys at once, or one by one where the whole is not YAML."""
        if len(body) > frontmatter.LONGEST:
            self.problem(body, "Front matter is too long to be read. Close it with --- above the prose.")
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
            self.problem(root.span, "Front matter needs `key: value` lines.")

    def _take_chunks(self, body: Span, trouble: NotYaml) -> None:
        source = body.of(self.text)
        starts = [found.start() for found in _TOP_KEY.finditer(source)]
        if not starts or len(starts) > _MOST_CHUNKS:
            at = body.start + trouble.offset
            self.problem(Span(at, min(line_end(self.text, at), body.end)), f"Front matter is not YAML: {trouble}.")
            return
        if source[: starts[0]].strip():
            starts.insert(0, 0)
        known_trouble = len(self.problems) + len(self._strangers)
        for start, end in zip(starts, [*starts[1:], len(source)], strict=True):
            self._take_chunk(Span(body.start + start, body.start + end))
        if len(self.problems) + len(self._strangers) == known_trouble:
            at = body.start + trouble.offset
            self.problem(Span(at, min(line_end(self.text, at), body.end)), f"Front matter is not YAML: {trouble}.")

    def _take_chunk(self, chunk: Span) -> None:
        source = chunk.of(self.text)
        try:
            root = frontmatter.compose(source, chunk.start)
        except NotYaml as trouble:
            self._mend(chunk, source, trouble)
            return
        if root.kind == "scalar" and root.value:
            self.problem(root.span, "Front matter needs `key: value` lines.")
        for key, value in root.pairs:
            self._take(key, value)

    def _mend(self, chunk: Span, source: str, trouble: NotYaml) -> None:
        """Say what is wrong with one key's lines, and read them as they were meant where that is plain."""
        handles = list(_UNQUOTED_HANDLE.finditer(source))
        if handles:
            for start, end in _unquoted(source, handles):
                place = Span(chunk.start + start, chunk.start + end)
                quote = f'"{source[start:end]}"'
                self.problem(place, f"YAML reserves @. Write {quote} in quotes.", Edit(place, quote))
            # The same length, place for place: an unquoted word in place of the reserved character.
            meant = _UNQUOTED_HANDLE.sub(lambda found: found["before"] + "\ue000" + found["handle"][1:], source)
        elif "\t" in source:
            self._mend_tabs(chunk, source)
            return
        else:
            meant = self._quote_value(chunk, source, trouble)
        try:
            root = frontmatter.compose(meant, chunk.start)
        except NotYaml as still:
            at = chunk.start + still.offset
            self.problem(Span(at, max(at, min(line_end(self.text, at), chunk.end))), f"This is not YAML: {still}.")
            return
        for key, value in root.pairs:
            self._take(key, _with_handles(value))

    def _mend_tabs(self, chunk: Span, source: str) -> None:
        """Read lines indented by tabs as if by blanks, or, where a key stands too far in, as if not at all."""
        try:
            root = frontmatter.compose(source.replace("\t", " "), chunk.start)
        except NotYaml as still:
            if keys := list(_TABBED_KEY.finditer(source)):
                self._outdent(chunk, keys)
            elif not self._untab(chunk, source):
                at = chunk.start + still.offset
                self.problem(Span(at, max(at, min(line_end(self.text, at), chunk.end))), f"This is not YAML: {still}.")
            return  # one trouble at a time: what else there is shows once the tabs are gone
        self._untab(chunk, source)
        for key, value in root.pairs:
            self._take(key, value)

    def _untab(self, chunk: Span, source: str) -> bool:
        found = list(_TABS.finditer(source))
        for tabs in found:
            place = Span(chunk.start + tabs.start(), chunk.start + tabs.end())
            spaces = tabs[0].replace("\t", "  ")
            self.problem(place, "YAML allows no tabs before a value. Use spaces.", Edit(place, spaces))
        return bool(found)

    def _outdent(self, chunk: Span, keys: list[re.Match[str]]) -> None:
        """Take tabs before keys out, and read what stands between them."""
        for found in keys:
            place = Span(chunk.start + found.start(), chunk.start + found.end())
            self.problem(place, "YAML allows no tab before a key. Take it out.", Edit(place, ""))
        starts = [0, *(found.end() for found in keys)]
        ends = [*(found.start() for found in keys), len(chunk)]
        for start, end in zip(starts, ends, strict=True):
            self._take_chunk(Span(chunk.start + start, chunk.start + end))

    def _quote_value(self, chunk: Span, source: str, trouble: NotYaml) -> str:
        """Quote a value of one line whose colon, percent sign or other mark YAML would take for its own."""
        line = re.fullmatch(r"(?P<key>[\w-]+)[ \t]*:[ \t]+(?P<value>[^\s\"'](?:[^\r\n\"']*[^\s\"'])?)\s*", source)
        if not line or line["value"][0] in "[{":
            return source
        place = Span(chunk.start + line.start("value"), chunk.start + line.end("value"))
        message = f"This is not YAML: {trouble}. Write the value in quotes."
        self.problem(place, message, Edit(place, quoted_always(line["value"])))
        self._take(
            Node("scalar", Span(chunk.start, chunk.start + line.end("key")), line["key"], plain=True),
            Node("scalar", place, line["value"], plain=False),
        )
        return ""

    def _take(self, key: Node, value: Node) -> None:
        name = key.value
        if key.kind != "scalar":
            self.problem(key.span, "A key must be a word.")
        elif name in self.key_spans:
            self.problem(key.span, f"{name} is written twice. The first one counts; take one out.")
        elif name.startswith("x-"):
            self._place(name, key, value)
            self.extra[name] = value.span.of(self.text)
        elif name in KEYS or name == ALLOWED:
            self._place(name, key, value)
            self.nodes[name] = value
        else:
            self._strangers.append((name, key))

    def _place(self, name: str, key: Node, value: Node) -> None:
        self.key_spans[name], self.spans[name] = key.span, value.span

    def _unknown(self, name: str, key: Node, taken: set[str]) -> None:
        folded = name.casefold().replace("-", "_").replace(" ", "_")[:40]
        sure = slip(name, KEYS)
        near = [sure] if sure else [_OTHERWISE[folded]] if folded in _OTHERWISE else close(folded, KEYS, _NEAR)
        if folded.startswith("afterword"):
            near = close(folded.replace("_", "-"), (ALLOWED,), 0.7)
        near = [meant for meant in near if meant not in taken]
        if near:
            taken.add(near[0])
            is_guess = near[0] not in {sure, ALLOWED}
            message = f"{name[:40]} is no key of {SCHEMA}. Did you mean {near[0]}{OR_YOUR_OWN if is_guess else ''}?"
            edits = (Edit(key.span, near[0]),)
            self.problems.append(Problem(key.span, message, edits, allows=near[0] == ALLOWED, guessed=is_guess))
        else:
            self.problem(key.span, f"{name[:40]} is no key of {SCHEMA}. Name your own fields x-….")


def _unquoted(source: str, handles: Iterable[re.Match[str]]) -> Iterator[tuple[int, int]]:
    """Yield what is to be put in quotes: each handle in brackets, elsewhere all that stands behind one on its line."""
    flow = source.partition(":")[2].lstrip().startswith(("[", "{"))
    after = 0
    for found in handles:
        start, end = found.span("handle")
        rest = _TO_A_REMARK.match(source, end)
        if not flow and rest and '"' not in rest[0]:
            end += len(rest[0].rstrip())
        if start >= after:
            yield start, end
        after = max(after, end)


def _with_handles(node: Node) -> Node:
    """Give handles back the @ that was taken from them to get them past YAML."""
    return Node(
        node.kind,
        node.span,
        node.value.replace("\ue000", "@"),
        node.plain,
        tuple(_with_handles(item) for item in node.items),
        tuple((key, _with_handles(value)) for key, value in node.pairs),
    )
