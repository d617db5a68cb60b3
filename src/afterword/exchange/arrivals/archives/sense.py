"""What stands in a document that was read: is it a post-mortem, or only the form of one?"""

import re
from collections.abc import Mapping
from itertools import islice
from pathlib import PurePosixPath

from afterword.document import frontmatter
from afterword.document.patterns import Pattern
from afterword.exchange.arrivals.arrival import Arrival

_WORDS = re.compile(r"[^\W_]+")
# Names under which a repository keeps what is no post-mortem. A folder of its own per incident may still use one.
_HOUSEKEEPING = frozenset(
    "readme contributing license licence copying changelog changes codeofconduct security support authors maintainers"
    " codeowners notice governance index summary sidebar navbar toc contents pullrequesttemplate issuetemplate"
    " styleguide howto lesmeg liesmich lisezmoi leeme".split()
)
_TEMPLATE = frozenset("template templates archetypes skeleton boilerplate mal vorlage plantilla modele".split())
# Words a template's name has beside the word for it.
_BESIDE = frozenset(
    "post mortem postmortem postmortems mortems incident incidents report reports review retrospective rca sev the a"
    " blank empty new example our for of and md doc docs draft in default basic full short simple".split()
)
_PLACEHOLDER = Pattern(
    r"\{\{[^{}\n]{1,80}\}\}|<[A-Za-z][A-Za-z _/-]{2,60}>(?!\()|\[(?!x\]| \]|X\])[^\[\]\n]{2,120}\](?![\[(:])"
    r"|\bYYYY\b|\bHH:MM\b|\bDD/MM\b|\bMM/DD\b|\bTBD\b|\bTODO\b|\bXX:XX\b|_{4,}",
)
_DATE = Pattern(
    r"\b(?:19|20)\d\d[-./](?:0?[1-9]|1[0-2])[-./](?:[0-2]?\d|3[01])\b"
    r"|\b(?:[0-2]?\d|3[01])[-./](?:[0-2]?\d|3[01])[-./](?:(?:19|20)\d\d|\d\d)\b"
    r"|\b\d{1,2}(?:st|nd|rd|th|\.)? ?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|okt|nov|dec|des|mai)\w{0,7}\b"
    r"|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|okt|nov|dec|des|mai)[a-z]{0,7}\.? \d{1,2}\b",
    re.IGNORECASE,
)
_CLOCK = Pattern(r"(?<![\d:])(?:[01]?\d|2[0-3])[:.][0-5]\d(?![\d.])")
# Files of these names that nobody but a reader of text took are data of a program.
_FOR_READERS = (".json", ".xml")
_ASIDE = Pattern(r"(?:#|---|===|<!--|\|?[ :|-]+\|?$)")
_LINKED = Pattern(r"(?:[-*+]|\d{1,3}[.)]|\|).{0,300}?(?:\]\(|\]\[|\[\[|https?://|<a )")
_NEARLY_ALL = 0.8
_LINE = 400
_SEVERAL = 3
_WORDS_A_BLANK = 40
_LOOKED_AT = 200_000
_PARTS = frozenset({"timeline", "factors", "impact", "actions"})


def no_post_mortem(path: str, arrival: Arrival) -> str | None:
    """Say why a document is none, None where it may be one.

    A document with an event or a line of chat always is one. Without, it is a form when its name says so and nothing in
    it happened, or when it has many blanks to fill in and neither date nor time; in doubt it is kept.
    """
    if arrival.found["events"] or arrival.candidates:
        return None
    text = _theirs(arrival)
    stem = PurePosixPath(path).name.partition(".")[0].lower()
    dated = bool(_DATE.search(arrival.text[:_LOOKED_AT]) or _DATE.search(stem) or _CLOCK.search(text))
    parts = _kinds(arrival.found) & _PARTS
    if path.lower().endswith(_FOR_READERS) and text.lstrip("\ufeff \t\r\n").startswith(("{", "[", "<", "```")):
        return "It is data in a form that is not known here."
    if "".join(_WORDS.findall(stem)) in _HOUSEKEEPING and not (dated and len(parts) > 1):
        return "It is about the folder, not an incident."
    if _lists_others(text) and not parts:
        return "It is a list of other documents."
    return _form(path, stem, text, dated=dated)


def _theirs(arrival: Arrival) -> str:
    """Return what came from the original, up to a length, without front matter and the lines we wrote."""
    text = arrival.text[:_LOOKED_AT]
    front = frontmatter.find(text)
    first = text.count("\n", 0, front.span.end) if front else 0
    lines = zip(text.split("\n"), arrival.line_map, strict=False)
    return "\n".join(line for line, origin in islice(lines, first, None) if origin)


def _form(path: str, stem: str, text: str, *, dated: bool) -> str | None:
    words = {word for word in _WORDS.findall(f"{_folder(path)} {stem}") if not word.isdigit()}
    if _TEMPLATE & words and (not dated or words <= _TEMPLATE | _BESIDE):
        return "It is a template: nothing in it has happened."
    blanks = sum(1 for _ in _PLACEHOLDER.finditer(text))
    if not dated and blanks >= _SEVERAL and len(text.split()) <= blanks * _WORDS_A_BLANK:
        return f"It is a form: {blanks} blanks to fill in, and nothing that happened."
    return None


def _lists_others(text: str) -> bool:
    """Tell that nearly every line is an entry with a link."""
    # Cut, for a pattern must not be tried at every one of a million blanks.
    starts = (line.strip()[:_LINE] for line in text.splitlines())
    lines = [line for line in starts if line and not _ASIDE.match(line)]
    links = sum(1 for line in lines if _LINKED.match(line))
    return links >= _SEVERAL and links >= len(lines) * _NEARLY_ALL


def _folder(path: str) -> str:
    """Return the name of the folder a document stands in, where it says that it holds templates."""
    name = path.rpartition("/")[0].rpartition("/")[2].lower()
    return name if _TEMPLATE & set(_WORDS.findall(name)) else ""


def _kinds(found: Mapping[str, object]) -> set[str]:
    sections = found["sections"]
    return {section["kind"] for section in sections} if isinstance(sections, list) else set()
