"""Impact without one of its four figures.

What it does
    Finds documents without an impact section, impact sections that lack users affected, duration, financial or
    reputational impact, lines that are empty or hold only the template's comment, and figures left *unknown* or
    *TBD* without a reason and a date.

Why is this a problem
    Without figures nobody can tell what the incident was worth preventing. An estimate that says how it was made is
    better than a blank; so is *none*, when it says why.

Example
    ## Impact

    - **Users affected:** 412 of 3 870 merchants — from the ledger

    - **Financial:** TBD

Use instead
    ## Impact

    - **Users affected:** 412 of 3 870 merchants — from the ledger

    - **Duration:** 2h06m

    - **Financial:** unknown — because: invoices close on 30 June; until: 2026-07-05

    - **Reputational:** none — no tickets, no posts

What it leaves alone
    ## Impact

    - **Users affected:** 0 — the guard stopped the run

    - **Duration:** 3s

    - **Financial:** none — no data changed

    - **Reputational:** n/a — internal batch only

How it decides
    The keys of the list, or the rows of a table, below the impact heading, with their common other names. A duration
    that follows from `impact_start` and `impact_end` need not be written, nor that of a near miss (`impact: none`):
    nobody felt it. A figure told elsewhere in the section, in a sentence, a line or under a heading of its own, is not
    missing; that it is counted nowhere is said as information.

Fix safety
    Lines to fill are offered, and never added by themselves: that nobody knows is for a person to say. Below a table
    it asks.

References
    Rogers and others, Postmortem Culture, in The Site Reliability Workbook (2018), chapter 10, Key details omitted.
"""

import re
from collections.abc import Iterator

from afterword.document import tables
from afterword.document.compose import insert
from afterword.document.document import Document
from afterword.document.impact import Metric
from afterword.document.patterns import Pattern
from afterword.document.sections import Section
from afterword.document.text import Edit, Span
from afterword.lint.diagnostic import Finding, Fix, Severity
from afterword.lint.places import below, head, is_hidden, trimmed_end
from afterword.lint.reading import Reading
from afterword.lint.rule import rule
from afterword.lint.rules.impact.words.told import told

_REQUIRED = ("Users affected", "Duration", "Financial", "Reputational")
_KNOWN_AS = {
    "Users affected": Pattern(
        r"\b(?:users?|customers?|clients?|merchants?|tenants?|people|accounts?|subscribers?|players|readers|visitors"
        r"|shops|stores|sites|callers|patients|passengers|students|drivers|sessions|teams affected|affected|nobody"
        r"|participants|employees|(?:be)?nutzer|kunden|utilisateurs|usuarios|clientes|usuários|gebruikers|klanten|brukere"
        r"|användare|brugere|kunder|utenti|clienti)\b"
    ),
    "Duration": Pattern(
        r"\b(?:duration|length|how long|downtime|time of impact|outage time|lasted|impact time"
        r"|dauer|durée|duración|duração|duur|varighe[td]|varaktighet|durata)\b"
    ),
    "Financial": Pattern(
        r"\b(?:financ\w+|revenue|money|costs?|monetary|loss(?:es)?|sales|turnover|refunds?|billing impact"
        r"|budget impact|penalt\w+|finanz\w+|kosten|umsatz|coûts?|økonomisk|ekonomisk\w*|custos?|costes?)\b"
    ),
    "Reputational": Pattern(
        r"\b(?:reputa\w*|public|press|trust|tickets?|social(?: media)?|brand|complaints?|media"
        r"|support contacts?|image)\b"
    ),
}
_MONEY = Pattern(r"\b(?:eur|usd|gbp|chf|sek|nok|dkk|pln|czk|jpy|inr|aud|cad)\b|[€$£¥]")
_TO_WRITE = {
    "Users affected": "how many of how many, and which query says so",
    "Duration": "how long, from the first to the last moment anybody felt it",
    "Financial": "an amount and how it was found, or: none — why",
    "Reputational": "tickets and public posts, or: none — why",
}
_OPEN = Pattern(
    r"(?:unknown|tb[dcax]|t\.b\.d\.?|to be (?:determined|defined|confirmed|done|added|filled)"
    r"|todo|\?+|-+|…|\.\.\.|xx+|n/k|not (?:yet )?known"
    r"|not (?:yet )?(?:clear|determined|estimated|calculated|measured)|pending|open|unclear)?[.!\s]*\Z",
    re.IGNORECASE,
)
_DAY = Pattern(
    r"\d{4}-\d\d(?:-\d\d)?|\b\d{1,2}\.? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)"
    r"|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w* \d{1,2}\b|\b\d{1,2}[./]\d{1,2}[./]\d{2,4}|\bq[1-4]\b"
    r"|\b(?:mon|tues|wednes|thurs|fri)day\b|\bweek \d\d?\b",
    re.IGNORECASE,
)
_REASON = Pattern(r"\w{2,}.*\w{2,}", re.DOTALL)
_HOLE = "<figure> — <how it was found>"


@rule(Severity.ERROR, english=True)
def missing_impact_metric(reading: Reading) -> Iterator[Finding]:
    """Find impact figures that are missing, or open without a plan."""
    document = reading.document
    section = document.section("impact")
    if is_hidden(document, section):
        return
    if section is None:
        message = "There is no impact section. Say who, how long, what it cost, who noticed."
        yield Finding(head(document), message, fix=_add_section(document))
        return
    rows = [" ".join(row).lower() for table in tables.within(document, "impact") for row in (table.head, *table.rows)]
    unkeyed = [key for key in _REQUIRED if not _has(document, key) and not _in_rows(key, rows)]
    in_words = told(document, section, _KNOWN_AS) if unkeyed else frozenset()
    missing = [key for key in unkeyed if key not in in_words]
    if missing:
        message = f"Impact lacks {_listed(missing)}. Add a line; none or unknown need a reason."
        fix = _ask(missing) if rows else _add_lines(document, section, missing)
        yield Finding(section.heading_span, message, fix=fix)
    elif unkeyed:
        message = f"Told, but not counted: {_listed(unkeyed)}. Give each a key: - **{unkeyed[0]}:** …"
        fix = Fix("ask", "Give each figure its key", question="Which figure is it, and how was it found?")
        yield Finding(section.heading_span, message, Severity.INFO, fix)
    for metric in document.impact:
        yield from _open(metric)


def _listed(keys: list[str]) -> str:
    words = " and ".join((", ".join(keys[:-1]), keys[-1])) if len(keys) > 1 else keys[0]
    return words.lower()


def _has(document: Document, key: str) -> bool:
    if any(_KNOWN_AS[key].search(metric.key.lower()) for metric in document.impact):
        return True
    facts = document.facts
    return key == "Duration" and (facts.impact_none or None not in (facts.impact_start, facts.impact_end))


def _open(metric: Metric) -> Iterator[Finding]:
    key = next((key for key, known in _KNOWN_AS.items() if known.search(metric.key.lower())), None)
    if key is None:
        return
    span = metric.value_span if len(metric.value_span) else metric.key_span
    said = f"{metric.value_text} {metric.method}"
    if not said.strip():
        yield Finding(span, f"{metric.key} is empty. Write {_TO_WRITE[key]}.", fix=_plan(metric))
    elif metric.disposition == "n/a":
        if not _REASON.search(metric.method):
            fix = Fix("ask", "Say why", question="Why does this figure not apply?")
            yield Finding(span, "Not applicable needs its reason: n/a — and why.", fix=fix)
    elif metric.disposition == "unknown" or (metric.value is None and _OPEN.match(metric.value_text)):
        reason = metric.method or metric.value_text.partition("because")[2]
        if not (_REASON.search(reason) and _DAY.search(said)):
            yield Finding(span, "Unknown needs a reason and a date: unknown — because: …; until: ….", fix=_plan(metric))


def _plan(metric: Metric) -> Fix:
    question = "Who could estimate it: rate × minutes × share affected?"
    if metric.method:
        return Fix("ask", "Say why it is open, and until when", question=question)
    place = metric.value_span if len(metric.value_span) else Span(metric.span.end, metric.span.end)
    lead = "" if len(metric.value_span) else " "
    return Fix(
        "suggest",
        "Write unknown, with why and until when",
        (Edit(place, f"{lead}unknown — because: <why>; until: <date>"),),
        question,
    )


def _in_rows(key: str, rows: list[str]) -> bool:
    return any(map(_KNOWN_AS[key].search, rows)) or (key == "Financial" and any(map(_MONEY.search, rows)))


def _ask(missing: list[str]) -> Fix:
    """Ask where a table stands: lines below it would say *unknown* of what somebody may have put another way."""
    return Fix("ask", f"Add a row for {missing[0].lower()}", question=f"{missing[0]}: {_TO_WRITE[missing[0]]}?")


def _add_lines(document: Document, section: Section, missing: list[str]) -> Fix:
    at = _end_of_list(document, section)
    lead = "" if document.impact else "\n"
    lines = "".join(f"\n- **{key}:** {_HOLE}" for key in missing)
    return Fix("suggest", "Add the missing lines", (Edit(at, f"{lead}{lines}"),))


def _end_of_list(document: Document, section: Section) -> Span:
    """Return the end of the list that has the last figure, else that of the section."""
    if not document.impact:
        return below(document, section)
    last = document.impact[-1].span
    lists = (block.span for block in document.blocks if block.kind == "list" and block.span.contains(last))
    around = min(lists, key=lambda span: span.start, default=last)
    return trimmed_end(document, around)


def _add_section(document: Document) -> Fix:
    above = document.summary.span.end if document.summary else len(document.text)
    blanks = trimmed_end(document, Span(0, above))
    lines = "".join(f"- **{key}:** {_HOLE}\n" for key in _REQUIRED)
    edit = insert(document, blanks.end, f"\n\n## Impact\n\n{lines.rstrip()}")
    if edit.span.start == blanks.end:
        edit = Edit(blanks, edit.text)
    return Fix("suggest", "Add the section with its four lines", (edit,))
