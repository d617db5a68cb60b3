"""Harm without a number.

What it does
    Finds *many, some, several, a lot of, a subset of* and the like before those or that which was hit: users,
    merchants, orders, payments, requests, mails.

Why is this a problem
    Everybody reads another amount into *some*. What was too many to name at night can be counted by day, and only a
    number can be compared with the next incident.

Example
    Numerous merchants could not print labels.

    A subset of payments was taken twice.

    We lost quite a few messages.

Use instead
    1 904 merchants (11 % of those active that hour) could not print labels.

    Between 60 and 75 payments were taken twice.

What it leaves alone
    Some users (est. 2 400) saw an error page.

    Several dashboards were empty.

    The client makes many retries per call.

    A number of replicas set to 3 is the default.

    Most customers were not affected.

How it decides
    A word of amount, a noun of those affected or of units, no numeral in the sentence but in a clause that counts
    another thing, and a word of harm in its clause; in the impact section the noun alone will do. What could happen,
    conditions and questions are left alone.

Fix safety
    Suggests an amount with holes; the question asks for the query.

References
    Rogers and others, Postmortem Culture (Site Reliability Workbook, 2018, chapter 10), on consistent numbers.
"""

from collections.abc import Iterator

from afterword.document.patterns import Pattern
from afterword.document.text import Edit, Span
from afterword.lint.diagnostic import Finding, Fix, Severity, Way
from afterword.lint.reading import Reading
from afterword.lint.rewriting import with_article
from afterword.lint.rule import rule
from afterword.lint.rules.impact.words import amounts, hits, losses, unnumbered
from afterword.lint.rules.impact.words.counted import COUNTED
from afterword.lint.text import lead_ins
from afterword.lint.text.phrases import Match
from afterword.lint.text.sentences import Kind, Sentence
from afterword.lint.text.spans import Spans
from afterword.lint.who.constructions import constructions

_MESSAGE = "How many, of how many? Put the number, and the query behind it."
_QUESTION = "Which query gives the number? Paste it under the number."


def _in_impact(reading: Reading, passage: Span) -> tuple[Span, ...]:
    return reading.whole.once(_impact).within(passage)


def _impact(reading: Reading) -> Spans:
    section = reading.document.section("impact")
    return Spans([section.body_span] if section else [])


_WAY = Way("Put the number, and the query behind it.", "Put the number", _QUESTION)


@rule(Severity.WARNING, prose=True, beyond=_in_impact, way=_WAY)
def unquantified_impact(reading: Reading) -> Iterator[Finding]:
    """Find vague amounts of those or of that which was hit."""
    impact = reading.whole.once(_impact)
    seen = -1
    for match, sentence in reading.found(amounts.VAGUE):
        if match.span.start < seen or sentence.is_question or sentence.heading:
            continue
        first = _article(sentence, match)
        if first is None or (match.phrase == "selected" and _chosen(sentence, first)):
            continue
        single = match.phrase.endswith(("every", " a", "odd", "other"))
        noun = _noun(sentence, sentence.at(match.span.end - 1) + 1, single=single)
        if noun is not None and match.phrase in ("whole", "entire") and not _many(sentence, first, noun):
            continue
        if noun is None or _counted(sentence, match.span) or _supposed(sentence, match.span):
            continue
        inside = impact.cover(match.span)
        if (_harmed(sentence, first, noun) and not _named(sentence, noun)) or (inside and not _spared(sentence)):
            span = Span(sentence.tokens[first].start, sentence.tokens[noun].end)
            seen = sentence.span.end
            amount = f"<N> of <M> {reading.words(Span(sentence.tokens[noun].start, span.end))} (<p> %)"
            edit = Edit(with_article(reading, span), amount)
            yield Finding(span, _MESSAGE, fix=Fix("suggest", _WAY.title, (edit,), _QUESTION))
    for each in constructions(reading, losses.FRAMES + unnumbered.FRAMES):
        if each.span.start < seen and each.sentence.span.end == seen:
            continue
        supposed = each.sentence.is_question or _supposed(each.sentence, each.span)
        if not (each.denied or supposed or _counted(each.sentence, each.span)):
            edit = Edit(with_article(reading, each.span), "<N of M units>")
            yield Finding(each.span, _MESSAGE, fix=Fix("suggest", _WAY.title, (edit,), _QUESTION))


# *Several resolvers (North, South and the spare)*: who knows which, knows how many.
_WHICH = Pattern(r"[ ]?(?:\((?!e\.?g\b|for\b|such\b|like\b|mostly\b|including\b)[^()]*?(?:,|\band\b|&)[^()]*\))")


def _named(sentence: Sentence, noun: int) -> bool:
    """Tell whether those that were hit are listed behind their noun, in brackets."""
    return _WHICH.match(sentence.plain, sentence.tokens[noun].end - sentence.span.start) is not None


def _chosen(sentence: Sentence, first: int) -> bool:
    """Tell *the selected ward*, which somebody chose, from *selected wards*."""
    return first > 0 and sentence.tokens[first - 1].word in ("the", "a", "this", "that", "its", "last", "currently")


def _many(sentence: Sentence, first: int, noun: int) -> bool:
    """Tell *entire classrooms* from *the entire fleet*, which says how many of how many."""
    article = first > 0 and sentence.tokens[first - 1].word in ("the", "our", "its", "their", "an", "a", "this")
    return sentence.tokens[noun].word.endswith("s") and noun == first + 1 and not article


def _article(sentence: Sentence, match: Match) -> int | None:
    """Return the index at which an amount begins: with the article in *a surprising number of*, which it needs."""
    at = sentence.at(match.span.start)
    if match.phrase not in amounts.INDEFINITE:
        return at
    near = range(at - 1, max(-1, at - 4), -1)
    return next((index for index in near if sentence.tokens[index].word in ("a", "an")), None)


def _noun(sentence: Sentence, first: int, *, single: bool) -> int | None:
    """Return the index of the noun a vague amount counts, if it is one of harm; one of many: *nearly every brewery*."""
    for at in range(first, min(first + amounts.REACH, len(sentence.tokens))):
        token = sentence.tokens[at]
        if token.kind is Kind.MARK and token.word not in "*_-/":
            return None
        if token.word in COUNTED or (single and {f"{token.word}s", f"{token.word[:-1]}ies"} & COUNTED):
            following = sentence.tokens[at + 1].word if at + 1 < len(sentence.tokens) else ""
            technical = at and sentence.tokens[at - 1].word in amounts.TECHNICAL
            return None if following in amounts.COMPOUNDS or token.possessive or technical else at
        if token.word in amounts.ENDS:
            return None
    return None


# What another clause counts is another thing: *it was stopped at 40 %, so a handful of tenants …*.
_SO = Pattern(r"^[^;:]{8,}, so (?=[^,;:]*$)")
_WHILE = Pattern(r", (?:while|whereas|given that|which explains?)\b")


def _clause(sentence: Sentence, span: Span) -> Span:
    """Return the clause an amount stands in, as far as lead-ins and what follows *while* can be told."""
    plain, start = sentence.plain, span.start - sentence.span.start
    so = _SO.match(plain[:start])
    begins = max(lead_ins.clause_before(plain), so.end() if so else 0)
    behind = _WHILE.search(plain, span.end - sentence.span.start)
    ends = behind.start() if behind else len(plain)
    return Span(sentence.span.start + (begins if begins <= start else 0), sentence.span.start + ends)


def _counted(sentence: Sentence, span: Span) -> bool:
    """Tell whether a number stands in the sentence that is neither a time, a date nor part of a name."""
    clause = _clause(sentence, span)
    for at, token in enumerate(sentence.tokens):
        if amounts.is_duration(sentence.tokens, at) or amounts.is_share(sentence.tokens, at):
            continue
        apart = not clause.start <= token.start < clause.end
        if apart and COUNTED.isdisjoint(each.word for each in sentence.tokens[at + 1 : at + 3]):
            continue
        if token.word in amounts.NUMERALS:
            return True
        if token.kind is not Kind.NUMBER or ":" in token.word or amounts.is_date(sentence.tokens, at):
            continue
        return True
    return False


def _supposed(sentence: Sentence, span: Span) -> bool:
    words = [token.word for token in sentence.tokens if token.end <= span.start]
    if words and words[-1] == "when":
        return True
    if amounts.IF & set(words):
        return True
    return any(
        token.word in amounts.MAY and not amounts.PERHAPS.match(sentence.plain, token.end - sentence.span.start)
        for token in sentence.tokens
    )


def _harmed(sentence: Sentence, first: int, noun: int) -> bool:
    """Tell whether the clause speaks of harm, after the noun or before the amount, and does not deny it."""
    plain, start = sentence.plain, sentence.span.start
    tokens = sentence.tokens
    behind = plain[tokens[noun].end - start :]
    before = plain[: tokens[first].start - start]
    named = plain[tokens[first].start - start : tokens[noun].end - start]
    harm = hits.HARM_BEHIND.match(behind) or hits.HARM_BEFORE.search(before) or hits.HARM_NAMED.search(named)
    spared = hits.SPARED.match(behind) or hits.NOTHING.match(behind) or hits.DENIED.search(before)
    described = tokens[noun].word in _SIGNALS and _CARRIES.match(behind)
    return harm is not None and not (spared or described)


# Signals and rules are so whether anything happens or not: *some alarms have no text*.
_SIGNALS = frozenset("alarms alerts pages checks tests rules dashboards runbooks scripts jobs".split())
_CARRIES = Pattern(
    r" (?:(?:have|has) (?!(?:all |also |since |not )*(?:[\w-]+ed|been|gone|lost|broken|stopped|run|begun|died)\b)"
    r"|(?:lack|carry|show|name|give) )"
)


def _spared(sentence: Sentence) -> bool:
    return bool(hits.FINE.search(sentence.plain))
