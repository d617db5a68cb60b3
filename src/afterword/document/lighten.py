"""`lighten(text, template, known)`: the edits that let a draft ask less and keep every word anybody wrote.

Only what templates put there is touched: their questions (comments), the lines that are nothing but a label and a
question, and sections of theirs in which nobody has written anything. A comment somebody changed is somebody's text.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from afterword.document import frontmatter, markdown
from afterword.document.patterns import Pattern
from afterword.document.sections import kind_of
from afterword.document.template import Template
from afterword.document.text import Edit, Span, in_line_ends_of

_COMMENT = Pattern(r"<!--.*?-->", re.DOTALL)
_SLOT = Pattern(r"\{\{[^{}\r\n]{0,80}\}\}")
_SECTION = 2
"""The level of the headings that open sections."""


@dataclass(frozen=True, slots=True)
class _Part:
    """A heading with the text below it up to the next heading, and the section it stands in."""

    level: int
    name: str
    section: str
    span: Span
    body: Span


@dataclass(frozen=True, slots=True)
class _Asked:
    """What templates put into a draft, each with its white space evened out."""

    comments: frozenset[str]
    lines: frozenset[str]
    names: frozenset[str]
    patterns: tuple[re.Pattern[str], ...]

    def is_question(self, comment: str) -> bool:
        """Tell whether a comment is a template's, as it stands there or with its values filled in."""
        said = _even(comment)
        return said in self.comments or any(pattern.fullmatch(said) for pattern in self.patterns)


def lighten(text: str, template: Template, known: Iterable[Template]) -> tuple[Edit, ...]:
    """Return the edits that make a draft ask what `template` asks; none where it asks no more already.

    `known` are the templates the draft may have been made from. What a person wrote stays, wherever it stands.
    """
    others = [each for each in known if each.name != template.name]
    asked, lighter = _asked(others), _asked([template])
    wanted = {part.section for part in _parts(template.body)}
    questions = _questions(template.body)
    found = list(_parts(text))
    drop = _dropped(text, found, asked, lighter.names, wanted)
    edits = [Edit(span, "") for span in _joined(part.span for part in drop)]
    kept = [part for part in found if part not in drop]
    with_more = {part.section for part in kept if part.level > _SECTION}
    for part in kept:
        edits += _asks_less(text, part, asked, lighter, questions)
        if part.level == _SECTION and part.section not in with_more and not part.body.of(text).strip():
            edits += _asks(text, part, questions)
    return tuple(sorted(edits))


def _dropped(text: str, parts: list[_Part], asked: _Asked, names: frozenset[str], wanted: set[str]) -> list[_Part]:
    """Return the parts nobody wrote in that the lighter template does not have, inner ones first."""
    drop: list[_Part] = []
    for place in range(len(parts) - 1, -1, -1):
        part = parts[place]
        inner = []
        for after in parts[place + 1 :]:
            if after.level <= part.level:
                break
            inner.append(after)
        is_ours = part.name in asked.names and _is_blank(part.body.of(text), asked)
        is_wanted = part.section in wanted if part.level == _SECTION else part.name in names
        if part.level >= _SECTION and is_ours and not is_wanted and all(each in drop for each in inner):
            drop.append(part)
    return drop


def _asks_less(text: str, part: _Part, asked: _Asked, lighter: _Asked, questions: Mapping[str, str]) -> Iterator[Edit]:
    """Take a kept part's own questions out, and put the lighter template's in the place of the first."""
    body = part.body.of(text)
    stays = any(lighter.is_question(found[0]) for found in _COMMENT.finditer(body))
    instead = "" if stays or part.level != _SECTION else in_line_ends_of(text, questions.get(part.section, ""))
    for found in _COMMENT.finditer(body):
        if not asked.is_question(found[0]) or lighter.is_question(found[0]):
            continue
        line = _line_around(body, found.span())
        if _even(line.of(body)) in asked.lines:
            yield Edit(_moved(line, part.body.start), "")
        elif not line.of(body).replace(found[0], "").strip():
            yield Edit(_moved(Span(*found.span()) if instead else _with_gap(body, line), part.body.start), instead)
            instead = ""


def _asks(text: str, part: _Part, questions: Mapping[str, str]) -> Iterator[Edit]:
    """Put the lighter template's question into a section that is left with nothing."""
    if instead := questions.get(part.section):
        end = part.body.end
        opened = text[: part.body.start].endswith("\n")
        before = "" if "\n" in part.body.of(text) else "\n" if opened else "\n\n"
        yield Edit(Span(end, end), in_line_ends_of(text, f"{before}{instead}\n"))


def _is_blank(body: str, asked: _Asked) -> bool:
    """Tell whether there is nothing but a template's own words."""
    lines = [line for line in body.splitlines() if _even(line) not in asked.lines]
    rest = _COMMENT.sub(lambda found: "" if asked.is_question(found[0]) else found[0], "\n".join(lines))
    return not rest.strip()


def _asked(templates: Iterable[Template]) -> _Asked:
    bodies = [template.body for template in templates]
    comments = {_even(found[0]) for body in bodies for found in _COMMENT.finditer(body)}
    with_slots = {comment for comment in comments if _SLOT.search(comment)}
    lines = {
        _even(line)
        for body in bodies
        for line in body.splitlines()
        if _COMMENT.search(line) and _COMMENT.sub("", line).strip()
    }
    return _Asked(
        frozenset(comments),
        frozenset(lines),
        frozenset(part.name for body in bodies for part in _parts(body)),
        tuple(re.compile(".{0,200}?".join(map(re.escape, _SLOT.compiled.split(said)))) for said in with_slots),
    )


def _questions(body: str) -> dict[str, str]:
    """Return the first question of each section of a template."""
    questions: dict[str, str] = {}
    for part in _parts(body):
        found = _COMMENT.search(part.body.of(body))
        if found and part.level == _SECTION and not _SLOT.search(found[0]):
            questions.setdefault(part.section, found[0])
    return questions


def _parts(text: str) -> Iterator[_Part]:
    front = frontmatter.find(text)
    headings = markdown.read(text, front.span.end if front else int(text.startswith("\ufeff"))).headings
    section = ""
    ends = (*(heading.span.start for heading in headings[1:]), len(text))
    for heading, end in zip(headings, ends, strict=False):
        name = _even(heading.text_span.of(text)).lower()
        if heading.level <= _SECTION:
            kind = kind_of(name)
            section = name if kind == "other" else kind
        body = Span(min(heading.span.end, end), end)
        yield _Part(heading.level, name, section, Span(heading.span.start, end), body)


def _joined(spans: Iterable[Span]) -> list[Span]:
    """Join spans that touch, so that what is taken out is one edit."""
    joined: list[Span] = []
    for span in sorted(spans):
        if joined and joined[-1].end == span.start:
            joined[-1] = Span(joined[-1].start, span.end)
        else:
            joined.append(span)
    return joined


def _line_around(text: str, at: tuple[int, int]) -> Span:
    """Return the whole lines a place stands on, with their end."""
    start = max(text.rfind("\n", 0, at[0]), text.rfind("\r", 0, at[0])) + 1
    end = text.find("\n", at[1])
    return Span(start, len(text) if end < 0 else end + 1)


def _with_gap(text: str, line: Span) -> Span:
    """Add the empty line after some lines, so that none is left over."""
    rest = re.compile(r"[ \t]*\r?\n").match(text, line.end)
    return Span(line.start, rest.end()) if rest else line


def _moved(span: Span, by: int) -> Span:
    return Span(span.start + by, span.end + by)


def _even(said: str) -> str:
    return " ".join(said.split())
