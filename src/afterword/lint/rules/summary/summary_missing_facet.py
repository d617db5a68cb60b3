"""A summary that leaves out what most readers came for.

What it does
    Finds summaries that do not say what failed, how much of it, for how long, or how it ended.

Why is this a problem
    Most readers read this paragraph and nothing else.

Example
    ---
    services: [quote-api]
    ---

    ## Executive summary

    The quote-api had problems on Monday, which kept several people busy for most of the day and evening.

Use instead
    ---
    services: [quote-api]
    ---

    ## Executive summary

    On 2 June the quote-api answered 8 % of calls with 503 for 40 minutes (31 000 calls). Routing to the second pool
    ended it, and the pool limit is now alerted on.

What it leaves alone
    ## Executive summary

    Near miss, 14 May: the nightly purge selected 4.2 million live rows; the guard stopped it after 3 s. No user was
    affected. The selector now requires a tenant.

How it decides
    The name of a service of the front matter, where it names any, or what it is called after (*quote* for *quote-api*);
    a quantity that is no date, time or duration, or words such as *nobody* and *near miss*; a duration or two times;
    an end. An end is told by a word for it (*ended*, *restored*, *until*, *now*, *still open*), by what was so at or
    after the end of the impact, by what was done to the thing (*The key was rotated.*), and by what went well again or
    since. Word of it (*Support was told at 12:40.*), how it began, and what failed again are no end. One finding names
    all that is missing. How long the paragraph may be is for *summary-shape*.

Fix safety
    Asks, with what the front matter knows.

References
    Lunney and Lueder, Postmortem Culture (Site Reliability Workbook, 2018), on missing context.
"""

import re
from collections.abc import Iterator

from afterword.document.document import Document
from afterword.document.patterns import Pattern
from afterword.document.text import Span
from afterword.lint.diagnostic import Finding, Fix, Severity
from afterword.lint.places import first_line
from afterword.lint.reading import Reading
from afterword.lint.rule import rule
from afterword.lint.rules.summary.words.ending import tells_end
from afterword.lint.rules.summary.words.unwritten import is_open

_DURATION = Pattern(
    r"\b(?:\d[\d.,]*|an?|one|two|three|four|five|six|ten|half an|several)[ \u00a0-]?(?:h|hrs?|hours?|min|mins|minutes?"
    r"|m|s|secs?|seconds?|d|days?|weeks?)\b"
)
_CLOCK = Pattern(r"\b\d{1,2}:\d\d\b")
_MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*"
_NOT_A_QUANTITY = Pattern(
    rf"\b\d{{4}}-\d\d-\d\d\b|\b\d{{1,2}}:\d\d(?::\d\d)?z?\b|\b\d{{1,2}}\.? {_MONTH}\b\.?(?: \d{{4}})?"
    rf"|\b{_MONTH} \d{{1,2}}(?:,? \d{{4}})?|\b(?:19|20)\d\d\b|\b[a-z][\w-]*[ -]v?\d+(?:\.\d+)+\b|\bsev[ -]?\d\b"
)
_QUANTITY = Pattern(
    r"\d|\b(?:nobody|no one|no user|no customer|none|zero|near miss|all|every|half|a third|a quarter|dozens"
    r"|hundreds|thousands|no (?:\w+ ){0,2}(?:was|were|is|are) (?:affected|lost))\b"
)
_SHARE = Pattern(r"\b\d[\d.,]*[ \u00a0]?(?:[km]|mn|bn)?[ \u00a0](?:out )?of[ ](?:the[ ]|all[ ]|about[ ])?\d")
# What services are called by that says nothing of what they are for.
_ANY_SERVICE = frozenset(
    """api app application backend core engine frontend gateway main page platform prod server service site system
    web""".split()
)
_ENDING = Pattern(r"(?:ings?|ers?|ors?|ions?|ies|es|s|y|e)\Z")
_STEM = 4
_WANTED = {
    "what": "Which service failed, and how?",
    "how much": "How many of how many were affected?",
    "how long": "From when to when?",
    "how it ended": "What ended it, and what changes now?",
}


@rule(Severity.WARNING, english=True)
def summary_missing_facet(reading: Reading) -> Iterator[Finding]:
    """Find what a summary does not say; one finding a document."""
    document = reading.document
    section = document.summary
    if section is None:
        return
    words = section.body_span.of(reading.plain)
    # Nothing yet, only the draft's own remark, or a word that says so.
    if not any(character.isalnum() for character in words) or is_open(words):
        return
    missing = [facet for facet, told in _facets(document, words).items() if not told]
    if missing:
        names = " and ".join((", ".join(missing[:-1]), missing[-1])) if len(missing) > 1 else missing[0]
        fix = Fix("ask", "Add what is missing", question=" ".join(_WANTED[facet] for facet in missing))
        yield Finding(_place(document, section.body_span), f"The summary does not say {names}. Add it.", fix=fix)


def _facets(document: Document, words: str) -> dict[str, bool]:
    services = [service.lower() for service in document.facts.services]
    figures = _DURATION.sub(" ", _NOT_A_QUANTITY.sub(" ", words))
    return {
        "what": not services or any(_named(service, words) for service in services),
        "how much": bool(_QUANTITY.search(figures) or _SHARE.search(words)) or document.facts.impact_none,
        "how long": bool(_DURATION.search(words)) or len(_CLOCK.findall(words)) > 1 or document.facts.impact_none,
        "how it ended": tells_end(document, words),
    }


def _named(service: str, words: str) -> bool:
    """Tell whether a service is named: its slug, in words, or by what it is for: `quote-api`, *no quote was sent*."""
    spoken = service.replace("-", " ").replace("_", " ")
    if service in words or spoken in words.replace("-", " "):
        return True
    stems = (_ENDING.sub("", word) for word in spoken.split() if word not in _ANY_SERVICE)
    return any(len(stem) >= _STEM and re.search(rf"\b{re.escape(stem)}", words) for stem in stems)


def _place(document: Document, body: Span) -> Span:
    """Return the first words of the summary, up to the end of their sentence or line."""
    line = first_line(document.text, body)
    while line.end < body.end and line.of(document.text).startswith("<!--"):  # a remark is not what the summary says
        shut = document.text.find("-->", line.start, body.end)
        if shut < 0:
            break
        line = first_line(document.text, Span(shut + len("-->"), body.end))
    stop = document.text.find(". ", line.start, line.end)
    return Span(line.start, stop if stop > 0 else line.end)
