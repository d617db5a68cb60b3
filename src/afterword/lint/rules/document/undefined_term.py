"""An abbreviation only insiders know.

What it does
    Finds abbreviations in capitals that are in common use nowhere, and that the document neither spells out nor lists
    in its glossary. Each is named once, where it comes first.

Why is this a problem
    A post-mortem is read by other teams, by those who come later, and by people outside. What they cannot decode they
    cannot learn from.

Example
    The NST drained two pools.

Use instead
    The NST (network steering team) drained two pools.

What it leaves alone
    DNS and TLS were fine; the CPU of the SQL host stood at 40 %.

    We raised it to SEV2 with priority P1 and opened PAY-2231.

    The front-end proxy (GFE) refused the handshake.

    The GFE came back at 10:12.

How it decides
    Two to six capitals, digits among them, as a word of its own. Known are a list of common ones, the option `known`,
    the names in the front matter and the directory, and what the text explains anywhere: with words in parentheses,
    in parentheses behind its words, after *is, means* or *stands for*, or in the glossary. Headings, code and
    quotations are not read.

Fix safety
    Suggests a line of the glossary with a hole.

References
    Rogers and others, Postmortem Culture (Site Reliability Workbook, 2018, chapter 10), on missing context.
"""

import re
from collections.abc import Iterator

from afterword.document.compose import append
from afterword.document.document import Document
from afterword.document.patterns import Pattern
from afterword.document.text import Edit, Span
from afterword.document.timeline import TAGS
from afterword.lint.diagnostic import Finding, Fix, Severity
from afterword.lint.places import below
from afterword.lint.reading import Reading
from afterword.lint.rule import Setting, rule
from afterword.lint.rules.document.words.acronyms import KNOWN
from afterword.lint.text.spans import Spans

_NAME = "undefined-term"
_EVERYWHERE = KNOWN | TAGS
_KNOWN = Setting("known", "", "Abbreviations everybody here knows, with commas between them.")
_TERM = Pattern(r"(?P<term>[A-Z](?<![\w@#/.:$%&=+'-].)[A-Z0-9]{1,5})(?P<plural>s|'s|\u2019s)?(?![\w@/$%=+-]|[.:]\w|\()")
_WORD = Pattern(r"\b[A-Z][A-Z0-9]{1,5}\b")
_LEVEL = Pattern(r"(?:[A-Z]\d{1,4}|P\d|SEV\d?|[A-Z]{1,2}\d{2,})\Z")
_EXPLAINED = Pattern(
    r"([A-Z](?<![\w-].)[A-Z0-9]{1,5})s?[*_`\"]{0,3}(?:[ ]?\((?=[^()]{0,80}[a-z]{2})|(?:,"
    r"| [\u2013\u2014-]) (?:the|a|an|our|short for|which)\b"
    r"|[ ](?:is|are|means|stands for|stood for|refers to|=)[ ](?:the |a |an |our |short )?[a-z])"
)
_IN_PARENTHESES = Pattern(
    r"\((?:[^()\n]{0,40}[\s,;])?[*_`\"]{0,3}([A-Z][A-Z0-9]{1,5})s?[*_`\"]{0,3}(?:[,;][^()\n]{0,40})?\)"
)
_HEADING = Pattern(r"[ ]{0,3}#{1,6}[ ]")
_SHOUTED = Pattern(r"[A-Z]{2,}[^\w\n]+\Z")
_SHOUTING = Pattern(r"s?[^\w\n.;:,()]+[A-Z]{2,}\b")
_UNREAD = frozenset({"glossary", "appendix"})


@rule(Severity.INFO, settings=(_KNOWN,))
def undefined_term(reading: Reading) -> Iterator[Finding]:
    """Find abbreviations that are explained nowhere."""
    document = reading.document
    known = _known(reading)
    for pattern in (_EXPLAINED, _IN_PARENTHESES):
        known |= {found[1] for found in pattern.finditer(document.text)}
    glossary = document.section("glossary")
    known |= set(_WORD.findall(glossary.body_span.of(document.text))) if glossary else set()
    unread = Spans(section.span for section in document.sections if section.kind in _UNREAD)
    told: set[str] = set()
    for found in _TERM.finditer(document.text):
        term, span = found["term"], Span(*found.span("term"))
        if term in known or term in told or term.lower() in _EVERYWHERE or _LEVEL.match(term) or unread.cover(span):
            continue
        if not _read(reading, found):
            continue
        told.add(term)
        message = f"{term} is explained nowhere. Spell it out once, or add it to the glossary."
        fix = Fix("suggest", "Add it to the glossary", (_stub(document, term),), f"What does {term} stand for?")
        yield Finding(span, message, fix=fix)


def _known(reading: Reading) -> set[str]:
    """Return what needs no explanation here: the option, and the words of the names in front matter and directory."""
    facts, options = reading.document.facts, reading.options
    names = (*facts.services, *facts.teams, *facts.vendors, *facts.tags, *options.teams, *options.vendors)
    given = str(reading.setting(_NAME, _KNOWN.name, str(_KNOWN.default)))
    words = [word for name in (*names, given.replace(",", " ")) for word in re.split(r"[\s_-]+", name)]
    return {word.upper() for word in words if word}


def _read(reading: Reading, found: re.Match[str]) -> bool:
    """Tell whether a word in capitals stands in prose, and not in a line of capitals."""
    text, start, end = reading.document.text, found.start("term"), found.end("term")
    if not reading.plain[start:end].isalnum():
        return False
    line = text.rfind("\n", 0, start) + 1
    if _HEADING.match(reading.plain, line):
        return False
    return not (_SHOUTED.search(text[max(0, start - 30) : start]) or _SHOUTING.match(text[end : end + 30]))


def _stub(document: Document, term: str) -> Edit:
    line = f"- **{term}:** <what it is>"
    section = document.section("glossary")
    return Edit(below(document, section), f"\n{line}") if section else append(document, "glossary", line)
