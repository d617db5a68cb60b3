"""Jira's wiki markup → Markdown, line by line: headings, lists, tables, code, quotes, links, and words with marks.

What is not understood stays as it is written.
"""

import re
from collections.abc import Iterator

from afterword.document.patterns import Pattern

_HEADING = Pattern(r"h([1-6])\.[ \t]*(.*)")
_ITEM = Pattern(r"[ \t]{0,8}([*#-]{1,6})[ \t]+(.*)")
_RULE = Pattern(r"-{4,}[ \t]*")
_BLOCK = Pattern(r"[ \t]*\{(code|noformat|quote|panel)(?::([^{}\n]{0,300}))?\}(.*)")
_LANGUAGE = Pattern(r"[\w+#-]{1,20}")
_TITLE = Pattern(r"title=([^|}]{1,200})")
_COLOR = Pattern(r"\{(?:color|anchor)(?::[^{}\n]{0,60})?\}")
_CODE = Pattern(r"\{\{(.{1,500}?)\}\}")
_IMAGE = Pattern(r"!([^!\s|]{1,300}\.\w{2,5})(?:\|[^!\n]{0,200})?!")
_LINK = Pattern(r"\[([^\[\]|\n]{1,500})(?:\|([^\[\]|\n]{1,2000}))?(?:\|[^\[\]|\n]{0,100})?\]")
_MARKS = (
    (Pattern(r"(?<![\w*\\])\*(?=\S)([^*\n]{1,500}?)(?<=\S)\*(?![\w*])"), "**"),
    (Pattern(r"(?<![\w_\\])_(?=\S)([^_\n]{1,500}?)(?<=\S)_(?![\w_])"), "*"),
    (Pattern(r"(?<![\w\\-])-(?=[^\s-])([^-\n]{1,300}?)(?<=\S)-(?![\w-])"), "~~"),
)
_INSERTED = Pattern(r"(?<![\w+\\])\+(?=\S)([^+\n]{1,300}?)(?<=\S)\+(?![\w+])")
_ADDRESS = Pattern(r"(?:https?|ftp|mailto):\S+")
_PLACE = Pattern("\x00(\\d{1,6})\x00")


def markdown(text: str) -> str:
    """Return wiki markup as Markdown."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").replace("\x00", "\ufffd").split("\n")
    return "\n".join(_Writer(lines).written())


class _Writer:
    """Goes through the lines; tables and blocks take several."""

    def __init__(self, lines: list[str]) -> None:
        self._lines = lines
        self._at = 0

    def written(self) -> Iterator[str]:
        while self._at < len(self._lines):
            line = self._lines[self._at]
            block = _BLOCK.fullmatch(line) if "{" in line else None
            if block:
                yield from self._block(block)
            elif line.lstrip().startswith("|"):
                yield from self._table()
            else:
                self._at += 1
                yield _line(line)

    def _block(self, found: re.Match[str]) -> Iterator[str]:
        """Write `{code:python}` and the like up to the line that closes it, the text's end if none does."""
        kind, options = found[1], found[2] or ""
        closing = f"{{{kind}}}"
        inside: list[str] = []
        rest: str | None = found[3]
        self._at += 1
        while rest is not None and closing not in rest:
            inside.append(rest)
            rest = self._lines[self._at] if self._at < len(self._lines) else None
            self._at += 1
        if rest is not None:
            before, _, after = rest.partition(closing)
            inside.append(before)
            if after.strip():
                self._at -= 1
                self._lines[self._at] = after
        while inside and not inside[0].strip():
            inside.pop(0)
        while inside and not inside[-1].strip():
            inside.pop()
        yield from _code(inside, options) if kind in ("code", "noformat") else _quote(inside, options, kind)

    def _table(self) -> Iterator[str]:
        rows: list[tuple[list[str], bool]] = []
        while self._at < len(self._lines) and self._lines[self._at].lstrip().startswith("|"):
            line = self._lines[self._at].strip()
            self._at += 1
            headed = line.startswith("||")
            mark = "||" if headed else "|"
            cells = _cells(line.strip("|"), mark)
            rows.append(([_inline(cell.strip()).replace("|", "\\|") for cell in cells], headed))
        width = max(len(cells) for cells, _ in rows)
        if not rows[0][1]:
            rows.insert(0, ([], True))
        for place, (cells, _) in enumerate(rows):
            yield "| " + " | ".join(cells + [""] * (width - len(cells))) + " |"
            if place == 0:
                yield "|" + " --- |" * width


def _cells(line: str, mark: str) -> list[str]:
    """Divide a row; the bar inside a link divides its words from its address."""
    hidden = _LINK.sub(lambda found: found[0].replace("|", "\x00"), line)
    parts = hidden.split(mark) if mark == "|" else hidden.replace("||", "\x01").replace("|", "\x01").split("\x01")
    return [part.replace("\x00", "|") for part in parts]


def _line(line: str) -> str:
    heading = _HEADING.fullmatch(line.strip())
    if heading:
        return f"{'#' * int(heading[1])} {_inline(heading[2])}"
    if _RULE.fullmatch(line):
        return "---"
    if line.startswith("bq. "):
        return f"> {_inline(line[4:])}"
    item = _ITEM.fullmatch(line)
    if not item:
        return _inline(line)
    marks = item[1]
    indent = "".join("   " if mark == "#" else "  " for mark in marks[:-1])
    return f"{indent}{'1.' if marks[-1] == '#' else '-'} {_inline(item[2])}"


def _code(lines: list[str], options: str) -> Iterator[str]:
    language = options.partition("|")[0]
    longest = max((len(ticks) for line in lines for ticks in re.findall(r"`{3,}", line)), default=2)
    fence = "`" * (longest + 1)
    yield fence + (language if _LANGUAGE.fullmatch(language) else "")
    yield from lines
    yield fence


def _quote(lines: list[str], options: str, kind: str) -> Iterator[str]:
    title = _TITLE.search(options)
    if title:
        yield f"**{title[1].strip()}**"
        yield ""
    for line in _Writer(lines).written():
        yield f"> {line}".rstrip() if kind == "quote" else line


def _inline(text: str) -> str:
    """Write the marks inside a line; code, links and images are set aside while the others are written."""
    aside: list[str] = []

    def keep(words: str) -> str:
        aside.append(words)
        return f"\x00{len(aside) - 1}\x00"

    if "{" in text:
        text = _CODE.sub(lambda found: keep(f"`{found[1]}`"), text)
        text = _COLOR.sub("", text)
    if "!" in text:
        text = _IMAGE.sub(lambda found: keep(f"![]({found[1]})"), text)
    if "[" in text:
        text = _LINK.sub(lambda found: keep(_link(found)), text)
    if "://" in text:
        text = _ADDRESS.sub(lambda found: keep(found[0]), text)
    for pattern, mark in _MARKS:
        text = pattern.sub(rf"{mark}\1{mark}", text)
    text = _INSERTED.sub(lambda found: found[1], text)
    return _PLACE.sub(lambda found: aside[int(found[1])] if int(found[1]) < len(aside) else "", text)


def _link(found: re.Match[str]) -> str:
    words, target = found[1].strip(), (found[2] or "").strip()
    if not target and words.startswith("~"):
        return f"@{words[1:].removeprefix('accountid:')}"
    if not target and _ADDRESS.fullmatch(words):
        return f"<{words}>"
    if target.startswith("~"):
        return f"@{words}"
    if not target or not _ADDRESS.fullmatch(target):
        return found[0]
    return f"[{words}]({target})"
