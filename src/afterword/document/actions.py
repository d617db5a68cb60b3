"""The Actions section: promises, whose they are, and whether they were kept."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import NamedTuple

from afterword.document import astray, clock, deadlines, owning, shortform
from afterword.document.blocks import Heading, Item
from afterword.document.fitting import fits
from afterword.document.items import KEYS, Line, identify, lines, listed, plain
from afterword.document.meant import Slip
from afterword.document.owning import Name
from afterword.document.patterns import Pattern
from afterword.document.references import Reference, ids, in_any_case
from afterword.document.text import NOWHERE, Edit, Positions, Span

PRIORITIES = ("P0", "P1", "P2", "P3", "P4")
ACTION_KINDS = ("prevent", "mitigate", "detect", "repair", "process", "investigate")

_BOX = Pattern(r"\[(?P<mark>[ \txX✓✔]{0,4}|[^\[\]\r\n])\](?:[ \t\r\n]+|\Z)")
_AND = Pattern(r"(?<![ \t])[ \t]+(?:and|&|\+|/)[ \t]+|(?<![ \t])[ \t]*[&/+][ \t]*(?=@)")
_IDEAS = Pattern(r"\b(?:ideas?|parking lot|considered|rejected|not doing)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Action:
    """One action item.

    Attributes:
        text: What is to be done, without id and without the short-form tokens at its ends.
        text_span: From the first to the last character after the id, short-form tokens included.
        box_span: What stands between the brackets, usually one character; empty at the text where there is no box.
        boxed: Whether there are brackets.
        done: Any character but a blank stands in the box.
        named: Who is named as owner, in attribute line, short form or words; a team too, which is not one person.
        priority: P0 to P4 where it is on a known scale, else as written.
        due: None where `due_text` is not a date, or one that can be read in two ways.
        dropped: Why it will not be done.
        attributes: The place of each value, by key.
        id_span: The place of its id.
        words_span: The words alone: `text_span` without the short-form tokens at its ends.
        attribute_spans: The places of its attribute lines' words, first to last.
        tokens: The keys that were read from short-form tokens.
        slips: What is wrong with the attribute lines, which are read all the same.
        named_in_words: Whether neither attribute line nor handle names anybody, only the words do.
    """

    span: Span
    line: int
    id: str | None
    text: str
    text_span: Span
    box_span: Span
    boxed: bool
    done: bool
    done_on: date | None = None
    named: tuple[Name, ...] = ()
    priority: str | None = None
    due: date | None = None
    due_text: str | None = None
    kind: str | None = None
    tracker: str | None = None
    verify: str | None = None
    dropped: str | None = None
    fixes: tuple[str, ...] = ()
    attributes: Mapping[str, Span] = field(default_factory=dict)
    id_span: Span | None = None
    words_span: Span = NOWHERE
    attribute_spans: tuple[Span, ...] = ()
    tokens: tuple[shortform.ShortToken, ...] = ()
    named_in_words: bool = False
    slips: tuple[Slip, ...] = ()

    @property
    def _owning(self) -> tuple[Name, ...]:
        return tuple(name for name in self.named if name.person) if self.named_in_words else self.named

    @property
    def owners(self) -> tuple[str, ...]:
        """Who owns it, as written; of those the words name, only who reads as one person."""
        return tuple(name.text for name in self._owning)

    @property
    def owner_spans(self) -> tuple[Span, ...]:
        """The places of the owners."""
        return tuple(name.span for name in self._owning)


def tick(action: Action) -> Edit:
    """Return the edit that marks an action as done: one character, or a new box where there is none."""
    return Edit(action.box_span, "x" if action.boxed else "[x] ")


def untick(action: Action) -> Edit:
    """Return the edit that opens an action again: one character, or a new box where there is none."""
    return Edit(action.box_span, " " if action.boxed else "[ ] ")


class Actions(NamedTuple):
    """The action items of one stretch of text, and the references they make."""

    actions: tuple[Action, ...]
    references: tuple[Reference, ...]


class Below(NamedTuple):
    """A stretch of text that holds actions: the words of the headings above it, the nearest heading, what it holds."""

    subheadings: tuple[str, ...]
    heading: Heading | None
    items: Sequence[Item]
    paragraphs: Sequence[Span]


class Named(NamedTuple):
    """Whom the front matter names, in lower case: teams, none of which is one person, and handles without @."""

    teams: frozenset[str] = frozenset()
    people: frozenset[str] = frozenset()


def read(text: str, below: Below, positions: Positions, named: Named) -> Actions:
    """Read the action items: every item with a box, and outermost items without one.

    An outermost item without a box is a heading if boxes stand below it, and an idea under a heading of ideas.
    Attributes beside their action are read as if they stood under it.
    """
    items, astray_slips = astray.gather(text, below.items, below.paragraphs, below.heading)
    own = lines(text, items, KEYS["actions"])
    by_place = {line.item.place: line.item for line in own}
    boxes = {line.item.place: box for line in own if (box := _box(text, line.item))}
    above: set[int] = set()
    for place in boxes:
        parent = by_place[place].parent
        while parent is not None and parent not in above:
            above.add(parent)
            parent = by_place[parent].parent if parent in by_place else None
    ideas = any(_IDEAS.search(heading) for heading in below.subheadings[1:])
    actions: list[Action] = []
    references: list[Reference] = []
    for line in own:
        item = line.item
        box = boxes.get(item.place)
        if box is None and (item.parent is not None or item.place in above or ideas):
            continue
        if item.place in astray_slips:
            line = line._replace(slips=(astray_slips[item.place], *line.slips))  # noqa: PLW2901 (the same line)
        action = _action(text, line, box, positions, named)
        if action.text or action.id or action.boxed:
            actions.append(action)
            fixes = line.find("fixes")
            references += _fixes(text, fixes.value_span, action.id) if fixes else ()
    return Actions(tuple(actions), tuple(references))


def _box(text: str, item: Item) -> re.Match[str] | None:
    return _BOX.match(text, item.content_span.start, item.content_span.end)


def _action(text: str, line: Line, box: re.Match[str] | None, positions: Positions, known: Named) -> Action:
    item, teams = line.item, known.teams
    start = box.end() if box else item.content_span.start
    ident, id_span, text_span = identify(text, Span(start, item.content_span.end), "A")
    attributes: dict[str, Span] = {}
    for attribute in line.attributes:
        attributes.setdefault(attribute.key, attribute.value_span)
    form = shortform.read(text, text_span, attributes)
    values = {key: line.value(key) for key in attributes}
    owners = _owners(text, attributes["owner"]) if "owner" in attributes else []
    for token in form.tokens:
        values.setdefault(token.key, token.value)
        attributes.setdefault(token.key, token.value_span)
        if token.key == "owner":
            owners.append((token.value, token.value_span))
    words = shortform.hidden(text_span.of(text))
    named = owning.read(text, item.span.start, owners, teams, known.people)
    if any(token.key == "owner" for token in form.tokens) and len(named) == 1:
        named = owning.together(words, text_span.start, teams) or named
    due_text, due, due_span = _due(values.get("due"), words, text_span.start)
    if due_span is not None:
        attributes["due"] = due_span
    priority, done = values.get("priority"), values.get("done")
    done_on = clock.match_date(done) if done else None
    fixes = _fixes(text, attributes["fixes"], ident) if "fixes" in attributes else []
    return Action(
        span=item.span,
        line=positions.line(item.span.start),
        id=ident,
        text=plain(form.words.of(text)),
        text_span=text_span,
        box_span=Span(*box.span("mark")) if box else Span(start, start),
        boxed=box is not None,
        done=bool(box and box["mark"].strip()),
        done_on=done_on.value if done_on else None,
        named=named or owning.in_words(words, text_span.start, teams),
        priority=(shortform.rank(priority) or priority) if priority else None,
        due=due,
        due_text=due_text,
        kind=values.get("kind"),
        tracker=values.get("tracker"),
        verify=values.get("verify"),
        dropped=values.get("dropped"),
        fixes=tuple(reference.id for reference in fixes),
        attributes=attributes,
        id_span=id_span,
        words_span=form.words,
        attribute_spans=tuple(attribute_item.content_span for attribute_item in line.attribute_items),
        tokens=form.tokens,
        named_in_words=not named,
        slips=line.slips,
    )


def _fixes(text: str, span: Span, by: str | None) -> list[Reference]:
    """Return the factors an action fixes; ids in small letters count where nothing else is said."""
    alone = text[span.start : span.start + 1] in {"f", "l"} and fits("fixes", span.of(text))
    return (in_any_case if alone else ids)(text, span, "fixes", by)


def _due(written: str | None, words: str, start: int) -> tuple[str | None, date | None, Span | None]:
    """Return when an action is due: as written, the day, and its place where it stands among the words."""
    if not written:
        told = deadlines.chosen(words, start)
        place = told.span if told else None
        return (words[place.start - start : place.end - start] if place else None), told.value if told else None, place
    found = clock.match_date(written)
    if found and not written[found.end : found.end + 1].isalnum():
        return written, found.value, None
    told = deadlines.chosen(written)
    return written, told.value if told else None, None


def _owners(text: str, span: Span) -> list[tuple[str, Span]]:
    """Return the owners of an attribute line; words around a handle are a remark about it."""
    owners: list[tuple[str, Span]] = []
    for part, place in listed(text, span):
        at = 0
        for separator in (*_AND.finditer(part), None):
            stop = separator.start() if separator else len(part)
            name = part[at:stop].strip().strip('"')
            handles = shortform.HANDLE.findall(name)
            name = handles[0] if handles and (name.startswith("@") or len(handles) == 1) else name
            if name:
                start = place.start + part.index(name, at)
                owners.append((name, Span(start, start + len(name))))
            at = separator.end() if separator else stop
    return owners
