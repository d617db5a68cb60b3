"""Runs of words with their marks → lines of Markdown as a careful person types them."""

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

from afterword.document.patterns import Pattern

BREAK = "\n"


class Line(NamedTuple):
    """A line of Markdown and the line of the original it came from."""

    text: str
    line: int


class Style(NamedTuple):
    """The marks a run of words stands under."""

    bold: bool = False
    italic: bool = False
    strike: bool = False
    code: bool = False
    link: str = ""


PLAIN = Style()


class Run(NamedTuple):
    """Words under one style.

    Attributes:
        text: White space in it is one blank; a lone line feed is a break somebody typed.
        raw: Whether it is Markdown already; of a break, whether its author only wrapped the line.
    """

    text: str
    line: int
    style: Style = PLAIN
    raw: bool = False


_BLANKS = Pattern(r"[ \t\n\r\f\v\u00a0\u200b\ufeff]+")
_STAMPED = Pattern(
    r"\W{0,3}(?:[^\W\d][^\d\n:]{0,40}:\s{0,3}|kl\.?\s)?(?:\d{4}-\d{2}-\d{2}|\d{1,2}[:.]\d{2}\b"
    r"|\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}\b)"
)

_SPECIAL = Pattern(
    r"\\(?=[!-/:-@\[-`{-~])|<(?=[A-Za-z/!?])|&(?=#?\w{1,30};)|`|~(?=~)|\](?=[(\[])|(?<![\s*])\*|\*(?![\s*])"
    r"|(?<![^\W_])_(?=\S)|(?<=\S)_(?![^\W_])"
)
_URL = Pattern(r"(?:https?://|mailto:|www\.)[^\s<>]{1,2000}")
_LINE_START = Pattern(r"(?:#{1,6}(?=\s|$)|>|(?:=+|-+|_{3,}|~{3,}|:{3,})(?=\s*$)|\+(?=\s)|\d{4,9}[.)](?=\s)|~~~)")
_LIST_START = Pattern(r"[-*](?=\s)|\d{1,3}(?=[.)]\s)")
_BULLET = Pattern(r"[•‣▪◦●·∙](?=\s)")
_TICKS = Pattern("`+")
_UNSAFE_TARGET = Pattern(r"[\s()<>\\]")


def lines_of(runs: Sequence[Run]) -> list[Line]:
    """Write runs as lines: one, and one more for each break. Lines without words are left out."""
    return [line for line, _ in _written(runs)]


def paragraphs(runs: Sequence[Run]) -> Iterator[list[Run]]:
    """Divide words at two breaks with nothing between them."""
    part: list[Run] = []
    breaks = 0
    for run in _softened(runs):
        if run.text == BREAK:
            if not run.raw:
                breaks += 1
            elif part and not breaks:  # a wrapped line; after a break it says nothing
                part.append(run)
        elif run.raw or run.text.strip():
            if breaks > 1 and part:
                yield part
                part = []
            elif breaks:
                part.append(Run(BREAK, run.line))
            breaks = 0
            part.append(run)
        elif not breaks:
            part.append(run)
    if part:
        yield part


def paragraph(runs: Sequence[Run]) -> list[Line]:
    """Write runs as a paragraph: its lines end in two blanks where they must stay apart."""
    lines: list[Line] = []
    for line, wrapped in _written(runs):
        if lines and not wrapped:
            lines[-1] = Line(lines[-1].text + "  ", lines[-1].line)
        text = line_start(line.text)
        marked = _LIST_START.match(text) if wrapped else None  # inside a sentence it begins no list
        if marked:
            place = marked.end() if marked[0].isdigit() else 0
            text = f"{text[:place]}\\{text[place:]}"
        lines.append(Line(text, line.line))
    return lines


def _written(runs: Sequence[Run]) -> Iterator[tuple[Line, bool]]:
    """Yield the lines that hold words, each with whether its author only wrapped the line before."""
    for part, wrapped in _parts(runs):
        spaced = _merged(_single_spaced(part))
        text = _write(spaced).strip()
        if text:
            said = [run for run in spaced if run.text.strip()]
            first = next((run for run in said if not run.raw), said[0])  # a check box stands where its item does
            yield Line(text, first.line), wrapped


def line_start(text: str) -> str:
    """Keep a line of words from becoming a heading, quote or rule; what looks like a typed list may be one."""
    text = _BULLET.sub("-", text, 1) if _BULLET.match(text) else text
    found = _LINE_START.match(text)
    if not found:
        return text
    place = found.end() - 1 if found[0][-1] in ".)" else 0
    return f"{text[:place]}\\{text[place:]}"


def escape(text: str) -> str:
    """Write words so that Markdown reads them as they are; addresses stay untouched."""
    pieces: list[str] = []
    here = 0
    for url in _URL.finditer(text):
        pieces += (_SPECIAL.sub(r"\\\g<0>", text[here : url.start()]), url[0])
        here = url.end()
    pieces.append(_SPECIAL.sub(r"\\\g<0>", text[here:]))
    return "".join(pieces)


def link(inner: str, target: str) -> str:
    """Write a link; one whose words are its address is just the address."""
    if not inner.strip():
        return inner
    if target.startswith("http") and inner in {target, target.rstrip("/")}:
        return target
    if inner == target.removeprefix("mailto:") != target:
        return inner
    return f"[{inner}]({destination(target)})"


def destination(target: str) -> str:
    """Write the address of a link or picture."""
    target = "".join(target.split("\n")).strip()
    if not _UNSAFE_TARGET.search(target):
        return target
    return "<" + target.replace("<", "%3C").replace(">", "%3E").replace("\\", "%5C") + ">"


def picture(alt: str, source: str) -> str:
    """Write a picture; one that could not be kept has no address."""
    return f"![{escape(alt)}]({destination(source)})"


def without_bold(text: str) -> str:
    """Return words without the marks where all of them are bold."""
    bold = text.startswith("**") and text.endswith("**") and text.count("**") == 2  # noqa: PLR2004 - a pair
    return text[2:-2] if bold else text


def fence_marks(lines: Sequence[Line]) -> str:
    """Return what opens and closes these lines as code."""
    longest = max((len(run) for line in lines for run in _TICKS.findall(line.text)), default=0)
    return "`" * max(longest + 1, 3)


def code(text: str) -> str:
    """Write words as code."""
    ticks = "`" * (max((len(run) for run in _TICKS.findall(text)), default=0) + 1)
    pad = " " if text[:1] == "`" or text[-1:] == "`" else ""
    return f"{ticks}{pad}{text}{pad}{ticks}"


def _parts(runs: Sequence[Run]) -> Iterator[tuple[list[Run], bool]]:
    part: list[Run] = []
    wrapped = False
    for run in runs:
        if run.text == BREAK:
            yield part, wrapped
            part, wrapped = [], run.raw
        else:
            part.append(run)
    yield part, wrapped


def _softened(runs: Sequence[Run]) -> Iterator[Run]:
    """Turn a line feed of a paragraph into a break where a time begins the paragraph and the line after it.

    In HTML a line feed is a blank. But a house that types one stamped line below another, and renders it, meant lines.
    """
    lines = "".join(run.text for run in runs if run.text != BREAK and not run.raw).split("\n")
    stamped = [bool(_STAMPED.match(line)) for line in lines]
    if len(lines) == 1 or not stamped[0]:
        yield from runs
        return
    line = 0
    for run in runs:
        if run.text == BREAK or run.raw or "\n" not in run.text:
            yield run
            continue
        first, *others = run.text.split("\n")
        yield run._replace(text=first)
        for text in others:
            line += 1
            yield Run(BREAK, run.line) if stamped[line] else run._replace(text=" ")
            yield run._replace(text=text)


def _single_spaced(runs: Sequence[Run]) -> list[Run]:
    spaced: list[Run] = []
    after_blank = True
    for run in runs:
        text = run.text if run.raw else _BLANKS.sub(" ", run.text)
        if after_blank and not run.raw:
            text = text.removeprefix(" ")
        if text:
            after_blank = text[-1] == " "
            spaced.append(run._replace(text=text))
    return spaced


def _merged(runs: Sequence[Run]) -> list[Run]:
    """Join runs of one style; a blank between two runs of one style belongs to both."""
    joined: list[Run] = []
    pieces: list[str] = []
    for place, run in enumerate(runs):
        style = run.style
        if not run.raw and not run.text.strip() and joined and place + 1 < len(runs):
            style = _shared(joined[-1].style, runs[place + 1].style)
        if joined and joined[-1].style == style and joined[-1].raw == run.raw:
            if not joined[-1].text.strip():
                joined[-1] = joined[-1]._replace(text=run.text, line=run.line)
            pieces.append(run.text)
            continue
        if joined:
            joined[-1] = joined[-1]._replace(text="".join(pieces))
        joined.append(run._replace(style=style))
        pieces = [run.text]
    if joined:
        joined[-1] = joined[-1]._replace(text="".join(pieces))
    return joined


def _shared(left: Style, right: Style) -> Style:
    return Style(
        left.bold and right.bold,
        left.italic and right.italic,
        left.strike and right.strike,
        left.code and right.code,
        left.link if left.link == right.link else "",
    )


def _write(runs: Sequence[Run]) -> str:
    pieces = []
    for target, group in groupby(runs, key=lambda run: run.style.link):
        inner = _marked(list(group), 0)
        if target:
            before, core, after = _edges(inner)
            inner = before + link(core, target) + after
        pieces.append(inner)
    return "".join(pieces)


_MARKS = ("**", "*", "~~")


def _marked(runs: Sequence[Run], level: int) -> str:
    if level == len(_MARKS):
        return "".join(_leaf(run) for run in runs)
    groups = [(on, list(group)) for on, group in groupby(runs, key=lambda run: bool(run.style[level]))]
    written = ""
    for place, (on, group) in enumerate(groups):
        inner = _marked(group, level + 1)
        follower = groups[place + 1][1][0].text[:1] if place + 1 < len(groups) else ""
        written += _wrap(inner, _MARKS[level], written[-1:], follower) if on else inner
    return written


def _wrap(inner: str, mark: str, before: str, after: str) -> str:
    """Put marks around words so that they are read as marks: no blanks inside, no sign between them and a letter."""
    lead, core, trail = _edges(inner)
    if after.isalnum() and not trail:
        bare = core.rstrip(":.,;!?)")
        core, trail = bare, core[len(bare) :]
    if before.isalnum() and not lead and core and not core[0].isalnum():
        return lead + core + trail
    return f"{lead}{mark}{core}{mark}{trail}" if core else lead + trail


def _edges(text: str) -> tuple[str, str, str]:
    """Return the blanks before words, the words, and the blanks behind them."""
    core = text.strip()
    start = text.find(core) if core else len(text)
    return text[:start], core, text[start + len(core) :]


def _leaf(run: Run) -> str:
    if run.raw:
        return run.text
    if run.style.code and run.text.strip():
        lead, core, trail = _edges(run.text)
        return lead + code(core) + trail
    return escape(run.text)
