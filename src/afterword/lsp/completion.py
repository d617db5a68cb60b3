"""What an editor may offer to write next: tags of events, keys and values, people, ids and anchors."""

import re
from collections.abc import Iterable, Iterator

from lsprotocol.types import CompletionItem, CompletionItemKind, Position

from afterword.document import clock
from afterword.document.actions import ACTION_KINDS, PRIORITIES
from afterword.document.factors import FACTOR_KINDS
from afterword.document.facts import SEVERITIES, STATUSES, TRIGGER_KINDS, TRIGGERS, VISIBILITIES
from afterword.document.items import KEYS as ITEM_KEYS
from afterword.document.keys import ALLOWED, KEYS
from afterword.document.sections import HEADINGS
from afterword.document.timeline import TAGS
from afterword.lint.rule import rules
from afterword.lsp.sheet import Sheet

TRIGGER_CHARACTERS = ["[", "@", ":", ",", "^", "*", "-", " "]

_VALUES = {
    "status": STATUSES,
    "severity": SEVERITIES,
    "triggers": TRIGGERS,
    "trigger_kind": TRIGGER_KINDS,
    "visibility": VISIBILITIES,
}
_ITEM_VALUES = {
    ("actions", "kind"): ACTION_KINDS,
    ("actions", "priority"): PRIORITIES,
    ("factors", "kind"): FACTOR_KINDS,
}
_OURS = ("ignore", "ask", "prose")
_MENTION = re.compile(r"(?:^|[\s\[\"',(])\"?@[\w.-]*$")
_ITEM = r"(?:[-*+]|\d{1,9}[.)]) "
_TAG = re.compile(rf"^\s*{_ITEM}.{{0,60}}?\d.{{0,40}}?\[(?:[a-z-]+, ?)*[a-z-]*$")
_ANCHOR = re.compile(r"\^[\w-]*$")
_ID = re.compile(r"\b(?P<key>fixes):[^;]*$|because \*{0,2}F?\d*$")
_FRONT_KEY = re.compile(r"^[\w-]*$")
_FRONT_VALUE = re.compile(r"^(?P<key>[\w-]+):\s*\[?[^\]]*$")
_FRONT_LIST = re.compile(
    rf"^(?P<key>triggers|{ALLOWED}):[ \t]*(?:#.*)?\r?\n(?:[ \t]*(?:-[ \t].*|#.*)?\r?\n)*[ \t]*-[ \t]+[\"']?[\w-]*\Z",
    re.MULTILINE,
)
_ITEM_KEY = re.compile(rf"^\s+{_ITEM}(?:[\w-]+: [^;]*; ?)*[a-z-]*$")
_ITEM_VALUE = re.compile(rf"^\s+{_ITEM}(?:[\w-]+: [^;]*; ?)*(?P<key>kind|priority): ?[\w.-]*$")
_HEADING = re.compile(r"^#{2,3} [\w ]*$")
_DIRECTIVE = re.compile(r"^\s*<!--\s*afterword:\s*[a-z]*$")
_ALLOWED = re.compile(r"^\s*<!--\s*afterword:\s*ignore\s+[a-z, -]*$")


def offers(sheet: Sheet, position: Position) -> list[CompletionItem]:
    """Return what may be written at a position; nothing in plain prose."""
    offset = sheet.places.offset(position)
    line = sheet.document.text[sheet.positions.line_start(sheet.positions.line(offset)) : offset]
    if _MENTION.search(line):
        return _people(sheet)
    if sheet.document.facts.span.start < offset <= sheet.document.facts.body_span.end:
        return list(_front_matter(sheet, line, offset))
    return list(_comment_or_heading(sheet, line) or _in_body(sheet, line, _kind_at(sheet, offset)))


def _front_matter(sheet: Sheet, line: str, offset: int) -> Iterator[CompletionItem]:
    above = sheet.document.text[sheet.document.facts.body_span.start : offset]
    if _FRONT_KEY.match(line):
        known = sheet.document.facts.key_spans
        yield from (_item(key, CompletionItemKind.Property, f"{key}: ") for key in (*KEYS, ALLOWED) if key not in known)
    elif found := _FRONT_VALUE.match(line) or _FRONT_LIST.search(above):
        yield from _words(_values(found["key"]), CompletionItemKind.EnumMember)


def _values(key: str) -> Iterable[str]:
    if key == "timezone":
        return clock.regions()
    if key == ALLOWED:
        return (each.name for each in rules())
    return _VALUES.get(key, ())


def _comment_or_heading(sheet: Sheet, line: str) -> list[CompletionItem]:
    if _ALLOWED.match(line):
        return [_item(each.name, CompletionItemKind.EnumMember, each.name, each.headline) for each in rules()]
    if _DIRECTIVE.match(line):
        return list(_words(_OURS, CompletionItemKind.Keyword))
    if _HEADING.match(line):
        present = {section.kind for section in sheet.document.sections}
        return list(_words((HEADINGS[kind] for kind in HEADINGS if kind not in present), CompletionItemKind.Module))
    return []


def _in_body(sheet: Sheet, line: str, kind: str) -> Iterator[CompletionItem]:
    if kind == "timeline" and _TAG.match(line):
        yield from _words(sorted(TAGS), CompletionItemKind.EnumMember)
    elif _ANCHOR.search(line):
        anchored = ((event.anchor, event.text) for event in sheet.document.events)
        yield from _references(anchored, mark="^")
    elif found := _ID.search(line):
        yield from _references((factor.id, factor.text) for factor in sheet.document.factors)
        if found["key"]:
            yield from _references((lesson.id, lesson.text) for lesson in sheet.document.lessons)
    elif (found := _ITEM_VALUE.match(line)) and (kind, found["key"]) in _ITEM_VALUES:
        yield from _words(_ITEM_VALUES[kind, found["key"]], CompletionItemKind.EnumMember)
    elif _ITEM_KEY.match(line):
        for key in sorted(ITEM_KEYS.get(kind, ())):
            yield _item(key, CompletionItemKind.Property, f"{key}: ")


def _references(named: Iterable[tuple[str | None, str]], mark: str = "") -> Iterator[CompletionItem]:
    """Offer what has a name; where the mark stands already, the name alone is written."""
    return (_item(f"{mark}{name}", CompletionItemKind.Reference, name, words) for name, words in named if name)


def _kind_at(sheet: Sheet, offset: int) -> str:
    """Return the kind of the innermost section at an offset, the blank lines after its words included."""
    kind = ""
    for section in sheet.document.sections:
        if section.heading_span.start <= offset:
            kind = section.kind
    return kind


def _people(sheet: Sheet) -> list[CompletionItem]:
    facts = sheet.document.facts
    named = (facts.owner or "", *facts.contributors, *facts.reviewers, *(who for _, who in facts.roles))
    handles = {handle: "" for handle in (each.strip("@ ") for each in named) if handle}
    handles |= {person.handle: person.name for person in sheet.options.people}
    return [_item(f"@{handle}", CompletionItemKind.Value, handle, name) for handle, name in sorted(handles.items())]


def _words(words: Iterable[str], kind: CompletionItemKind) -> Iterator[CompletionItem]:
    return (_item(word, kind, word) for word in words)


def _item(label: str, kind: CompletionItemKind, text: str, detail: str = "") -> CompletionItem:
    return CompletionItem(label=label, kind=kind, insert_text=text, detail=detail or None)
