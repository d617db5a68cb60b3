"""Which heading opens which section, whatever house it comes from."""

import re
import unicodedata
from collections.abc import Container, Sequence
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from typing import NamedTuple

from afterword.document import unaccented
from afterword.document.blocks import Block, Heading
from afterword.document.patterns import Pattern
from afterword.document.section_names import ALIASES, conclusion_with_the_causes
from afterword.document.section_names_abroad import ABROAD, ENGLISH_BARE, HARD, LUCK, WELL
from afterword.document.text import Positions, Span

KINDS = (
    "summary",
    "impact",
    "background",
    "timeline",
    "factors",
    "actions",
    "lessons",
    "glossary",
    "appendix",
    "other",
)
HEADINGS = {
    "summary": "Executive summary",
    "impact": "Impact",
    "background": "Background",
    "timeline": "Timeline",
    "factors": "Contributing factors",
    "actions": "Actions",
    "lessons": "Lessons learned",
    "glossary": "Glossary",
    "appendix": "Appendix",
}

# Headings that merely contain a telling word.
_TELLING = (
    ("timeline", Pattern(r"\b(?:timeline|chronology)\b")),
    ("factors", Pattern(r"\b(?:root causes?|contributing (?:factors?|causes?)|(?:five|5) whys?)\b")),
    (
        "actions",
        Pattern(
            r"\b(?:action items?|action points?|(?:corrective|preventive|preventative|remedial) (?:actions?|measures?)"
            r"|next steps|follow ?ups?)\b"
        ),
    ),
    ("lessons", Pattern(r"\b(?:lessons|learnings|learned|learnt|takeaways)\b")),
    ("summary", Pattern(r"\b(?:executive|management) summary\b|^summary\b|\btl ?dr\b")),
    ("impact", Pattern(r"\bimpact\b")),
    ("glossary", Pattern(r"\bglossary\b")),
    ("appendix", Pattern(r"^appendi(?:x|ces)\b")),
)

# Of several sections of actions, each by its horizon.
_HORIZON = Pattern(
    r"(?:(?:immediate|urgent|short|mid|middle|medium|long|longer|near|quick|interim|permanent|open|remaining"
    r"|outstanding|completed|pending|agreed|proposed|strategic|tactical|new|later|tasks?|plan|plans) ?(?:and|or"
    r"|to)? ?){1,4}(?:term )?(?:follow up )?(?:actions?(?: items?| points?| plan)?|tasks|measures|improvements|fixes"
    r"|remediations?)(?: (?:done|completed|open|planned|pending))?"
)
# What may as well tell of the response: only boxes or ids below make it a section of actions.
_PERHAPS = Pattern(
    r"\b(?:actions?|mitigations?|mitigation steps|measures|fixes|improvements|remediation|tasks|to ?dos?|work items)\b"
    r"|\bwhat (?:we|are we|is being|will be)\b|^(?:the )?plan\b"
)
_PROMISE = Pattern(r"(?m)^[ \t]*[-+*][ \t]+(?:\[[ xX]\][ \t]|(?:\*\*|__)A\d{1,6}(?:\*\*|__))")

_GROUPS = (
    ("lucky", Pattern(rf"\b(?:luck|lucky|fortunate|fortune|luckily|{LUCK})\b")),
    (
        "hard",
        Pattern(
            r"\b(?:wrong|poorly|badly|bad|hard|difficult|difficulties|challenges?|not (?:go|work)\w*"
            r"|(?:did|do)n ?'?t (?:go|work)|what (?:did|does|do) ?(?:n ?'?t|not)\b|improved?|improvements?|better"
            rf"|not (?:so |as )?well|less well|problems|struggled|negatives?|{HARD})\b"
        ),
    ),
    ("well", Pattern(rf"\b(?:well|worked|right|good|positives?|successes|{WELL})\b")),
)

_NOISE = Pattern(r"[*_`~]|<[^<>]{0,80}>|\([^()]{0,80}\)|!?\[|\]\([^()\s]{0,300}\)|\]|[’']s\b|:[a-z_]{2,30}:")
_NUMBERING = Pattern(r"^(?:\d{1,2}(?:\.\d{1,2})*[.):]?|[ivx]{1,4}[.)]|[a-z][.)])\s+")
_WORDS = Pattern(r"[a-z0-9]+")
_ACCENTED_WORDS = Pattern(r"[^\W_]+")
_IN_BRACKETS = Pattern(r"\((?P<words>[^()]{2,80})\)")
_SMALL = frozenset(
    [
        "a",
        "an",
        "the",
        "of",
        "our",
        "this",
        "for",
        "on",
        "to",
        "incident",
        "incidents",
        "s",
        "event",
        "outage",
        "post",
        "mortem",
        "postmortem",
        "section",
    ]
)
_LABEL = Pattern(
    r"(?:\*\*|__)(?P<label>[^*_\r\n]{2,60}?)[ \t]*(?P<colon>:?)(?:\*\*|__)[ \t]*(?P<colon2>:?)(?P<rest>[^\r\n]*)"
)
_LABEL_LEVEL = 7
_TITLE_LEVEL = 1
_LONGEST = 12


@dataclass(frozen=True, slots=True)
class Section:
    """One section: its heading and all below it, down to the next heading of its level.

    Attributes:
        kind: summary, impact, background, timeline, factors, actions, lessons, glossary, appendix or other.
        heading: The heading's text, without marks.
        level: 1 to 6; 7 for a bold label that stands where a heading should.
        span: Heading and body, without the blank lines after them.
        body_span: What stands below the heading, sub-sections included.
        line, end_line: First and last line, counted from 1, both included.
    """

    kind: str
    heading: str
    level: int
    span: Span
    heading_span: Span
    body_span: Span
    line: int
    end_line: int

    @property
    def is_abroad(self) -> bool:
        """Whether its heading tells that it is written in another language than English."""
        return is_abroad(self.heading)


class Stretch(NamedTuple):
    """The text from one heading to the next of any level.

    Attributes:
        section: The innermost section it belongs to, as a place in the list of sections.
        subheadings: The words of the headings between that section and this text, outermost first.
        heading: The one right above this text, where it opens no section.
    """

    start: int
    end: int
    section: int | None
    subheadings: tuple[str, ...]
    heading: Heading | None = None


class Outline(NamedTuple):
    """A text's title, sections, and which stretch belongs to which."""

    title_span: Span | None
    sections: tuple[Section, ...]
    stretches: tuple[Stretch, ...]


@lru_cache(maxsize=4096)
def kind_of(heading: str, *, exactly: bool = False) -> str:
    """Return the kind of section a heading opens, "other" if none is known.

    Tolerates case, numbers, emoji, emphasis, parentheses and colons. `exactly` accepts whole headings only, not
    headings that merely contain a telling word.
    """
    words = _plain_words(heading)
    return _named(words) or _abroad(heading) or _hinted(heading, words, exactly=exactly)


@lru_cache(maxsize=4096)
def kind_in_english(heading: str, *, exactly: bool = False) -> str:
    """Return the kind of section a heading opens by its English words alone, as `kind_of` does."""
    words = _plain_words(heading)
    return _named(words) or _hinted(heading, words, exactly=exactly)


@lru_cache(maxsize=4096)
def is_abroad(heading: str) -> bool:
    """Tell whether a heading, or what an import put into its brackets, is known by a name of another language alone.

    What it opens is told in that language, so that no English words are missing there.
    """
    inner = _IN_BRACKETS.search(heading[:200])
    if inner and is_abroad(inner["words"]):
        return True
    return _abroad(heading) is not None and _named(_plain_words(heading)) is None


def _hinted(heading: str, words: Sequence[str], *, exactly: bool) -> str:
    if _HORIZON.fullmatch(" ".join(word for word in words[: _LONGEST + 1] if word not in _SMALL)):
        return "actions"
    if group_of(heading) and re.match(r"(?:what|where|things that|went)\b", " ".join(words)):
        return "lessons"
    if exactly:
        return "other"
    phrase = " ".join(words)
    return next((kind for kind, telling in _TELLING if telling.search(phrase)), "other")


def _named(words: Sequence[str]) -> str | None:
    """Return the kind of a whole name in English, as it is written, else without its small words."""
    names = _names()
    return names.get(" ".join(words)) or names.get(" ".join(word for word in words if word not in _SMALL))


@cache
def _names() -> dict[str, str]:
    names = {name: kind for kind, names in ALIASES.items() for name in names.split("|")}
    short = {" ".join(word for word in name.split() if word not in _SMALL): kind for name, kind in names.items()}
    return {**short, **names}


def _abroad(heading: str) -> str | None:
    """Return the kind of a whole name in another language, with its accents, else as if typed without."""
    return unaccented.find(_names_abroad(), " ".join(_accented_words(heading)))


@cache
def _names_abroad() -> unaccented.Names[str]:
    names = ((" ".join(_accented_words(name)), kind) for kind, abroad in ABROAD.items() for name in abroad.split("|"))
    return unaccented.names(names, but=ENGLISH_BARE)


@lru_cache(maxsize=4096)
def group_of(heading: str) -> str | None:
    """Return "well", "hard" or "lucky" for a heading among the lessons."""
    phrase = " ".join(_plain_words(heading))
    return next((group for group, telling in _GROUPS if telling.search(phrase)), None)


def outline(
    text: str,
    headings: Sequence[Heading],
    blocks: Sequence[Block],
    positions: Positions,
    prose: Container[int] = (),
) -> Outline:
    """Divide a text into its sections; a heading at one of the offsets in `prose` opens none that is known."""
    bold = [label for label in labels(text, blocks) if label.span.start not in prose]
    marks = sorted((*headings, *bold), key=lambda heading: heading.span)
    title = _title(text, marks, prose)
    marks = [heading for heading in marks if heading is not title]
    top = min((heading.level for heading in marks if heading.level < _LABEL_LEVEL), default=_LABEL_LEVEL)
    closings = _closings(text, marks)
    sections: list[Section] = []
    stretches: list[Stretch] = []
    opened: list[tuple[Heading, int | None]] = []
    for place, heading in enumerate(marks):
        while opened and opened[-1][0].level >= heading.level:
            opened.pop()
        enclosing = next((sections[at].kind for _, at in reversed(opened) if at is not None), None)
        words = "" if heading.span.start in prose else heading.text_span.of(text)
        kind = _kind_within(words, enclosing)
        if kind == "other" and _PERHAPS.search(" ".join(_plain_words(words))):
            kind = "actions" if _PROMISE.search(text, heading.span.end, closings[place]) else kind
        own = None
        if kind and (kind != "other" or (enclosing is None and heading.level == top)):
            own = len(sections)
            sections.append(_section(text, heading, kind, closings[place], positions))
        opened.append((heading, own))
        end = marks[place + 1].span.start if place + 1 < len(marks) else len(text)
        stretches.append(_stretch(text, opened, heading.span.end, end))
    _conclude(text, sections)
    return Outline(title.text_span if title else None, tuple(sections), tuple(stretches))


def _conclude(text: str, sections: list[Section]) -> None:
    """Take a conclusion in the middle of a document for its causes, where no section is named for them."""
    if any(section.kind == "factors" for section in sections):
        return
    top = min((section.level for section in sections), default=_LABEL_LEVEL)
    outer = [place for place, section in enumerate(sections) if section.level == top]
    at = conclusion_with_the_causes(text, [sections[place] for place in outer])
    if at is not None:
        sections[outer[at]] = replace(sections[outer[at]], kind="factors")


def _plain_words(heading: str) -> list[str]:
    plain = _without_noise(heading)
    if not plain.isascii():
        plain = unaccented.folded(plain)
    plain = re.sub(r"^[^a-z0-9]+", "", plain)
    return _WORDS.findall(_NUMBERING.sub("", plain))


def _accented_words(heading: str) -> list[str]:
    plain = re.sub(r"^[\W_]+", "", unicodedata.normalize("NFC", _without_noise(heading)))
    return _ACCENTED_WORDS.findall(_NUMBERING.sub("", plain))


def _without_noise(heading: str) -> str:
    return _NOISE.sub(" ", heading[:200].casefold().replace("&", " and ").replace("tl;dr", "tldr").replace("’", "'"))


def _title(text: str, marks: Sequence[Heading], prose: Container[int]) -> Heading | None:
    """Return the first H1, unless it is itself a section's heading."""
    first = next((heading for heading in marks if heading.level == _TITLE_LEVEL), None)
    if first is None or first.span.start in prose or kind_of(first.text_span.of(text), exactly=True) == "other":
        return first
    return None


def labels(text: str, blocks: Sequence[Block]) -> list[Heading]:
    """Return the bold labels that stand where headings should: a paragraph's first line, of a known kind."""
    found = (label_at(text, block.span) for block in blocks if block.kind == "paragraph" and not block.level)
    return [label for label in found if label]


def label_at(text: str, paragraph: Span) -> Heading | None:
    """Return the bold label of a known kind that a paragraph begins with."""
    if text[paragraph.start] not in "*_":
        return None
    label = _LABEL.match(text, paragraph.start, paragraph.end)
    if not label or (label["rest"].strip() and not (label["colon"] or label["colon2"])):
        return None
    if kind_of(label["label"], exactly=True) == "other":
        return None
    return Heading(Span(label.start(), label.start("rest")), _LABEL_LEVEL, Span(*label.span("label")))


def _kind_within(heading: str, enclosing: str | None) -> str | None:
    """Return the kind of section a heading opens inside another; None when it only divides that one."""
    if enclosing in (None, "other"):
        return kind_of(heading)
    kind = kind_of(heading, exactly=True)
    return None if enclosing == "appendix" or kind in (enclosing, "other") else kind


def _closings(text: str, marks: Sequence[Heading]) -> list[int]:
    """Return where each heading's section ends: at the next heading of its level or above."""
    ends = [len(text)] * len(marks)
    opened: list[int] = []
    for place, heading in enumerate(marks):
        while opened and marks[opened[-1]].level >= heading.level:
            ends[opened.pop()] = heading.span.start
        opened.append(place)
    return ends


def _section(text: str, heading: Heading, kind: str, end: int, positions: Positions) -> Section:
    while end > heading.span.end and text[end - 1] in " \t\r\n":
        end -= 1
    return Section(
        kind=kind,
        heading=re.sub(r"[*_`]", "", heading.text_span.of(text)).strip(),
        level=heading.level,
        span=Span(heading.span.start, end),
        heading_span=heading.span,
        body_span=Span(min(heading.span.end, end), end),
        line=positions.line(heading.span.start),
        end_line=positions.line(max(end - 1, heading.span.start)),
    )


def _stretch(text: str, opened: Sequence[tuple[Heading, int | None]], start: int, end: int) -> Stretch:
    nearest = opened[-1][0] if opened[-1][1] is None else None
    subheadings: list[str] = []
    for heading, own in reversed(opened):
        subheadings.append(heading.text_span.of(text))
        if own is not None:
            return Stretch(start, end, own, tuple(reversed(subheadings)), nearest)
    return Stretch(start, end, None, tuple(reversed(subheadings)), nearest)
