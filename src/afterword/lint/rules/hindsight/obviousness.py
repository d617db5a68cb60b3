"""Hindsight made visible: obviously, of course, all it took.

What it does
    Finds words that grade what people could see: *obviously*, *clearly*, *of course*, *it was evident that*, *all it
    took was*, *any engineer knows*.

Why is this a problem
    Once the outcome is known, the signs that led to it stand out from a thousand others; then, they did not. A word
    like this says that somebody was blind and ends the question of what was shown to whom.

Example
    The disk was obviously going to fill up.

    All it took was a look at the replication tab.

    Any engineer knows not to run this at peak.

Use instead
    Disk growth was on the capacity dashboard, which has no alert.

    The replication tab is two levels below the page the runbook links to.

What it leaves alone
    The console has a clearly labelled switch.

    It became clear at 11:20 that both links share one duct.

    It was not obvious from the graph which region was meant.

    The job clears the cache.

How it decides
    A lexicon. An adverb before an adjective and its noun (*obviously corrupt rows*) grades these, and counts only where
    people acted on them. What is negated, what became clear in time, what seemed so then, and a manner (*clearly
    labelled*, *clearly shows*) are left alone. *Trivial*, *plain* and *obvious* count where they judge a mistake, a
    sign or a check, not where they size a query.

Fix safety
    Safe where the word only comments on its sentence: it is deleted. Elsewhere a question is asked.

References
    Fischhoff, Hindsight is not equal to foresight (1975). Allspaw, Evans and Schauenberg, Debriefing Facilitation Guide
    (Etsy, 2016), When to dig in more.
"""

from collections.abc import Iterator
from operator import itemgetter

from afterword.document.patterns import Pattern
from afterword.document.text import Edit, Span
from afterword.lint.diagnostic import Finding, Fix, Severity, Way
from afterword.lint.judged import judged
from afterword.lint.meaning import denials
from afterword.lint.reading import Reading
from afterword.lint.rewriting import opening
from afterword.lint.rule import rule
from afterword.lint.rules.hindsight.words import conspicuous, grades, in_the_open, noses, plain_sight, stances
from afterword.lint.text.sentences import Kind, Sentence
from afterword.lint.text.spans import said_apart
from afterword.lint.who.constructions import constructions

_QUESTION = "To whom was this visible, where, and since when?"
# A question that asks for nothing: *who does not know that cron runs in UTC?*
_RHETORICAL = Pattern(r"\W*(?:and |but |after all ,? )?(?:who|how)\b")
_TO_NOBODY = Pattern(r"\W*(?:to|for) (?:no one|no-one|nobody|none|hardly any|few|neither)\b")
_MESSAGE = "This is clear in hindsight. Say who could see what, where and since when."
_WAY = Way("Say who could see what, and since when.", "Ask who could see it", _QUESTION)


@rule(Severity.WARNING, prose=True, way=_WAY)
def obviousness(reading: Reading) -> Iterator[Finding]:
    """Find words that say others were blind."""

    def spared(sentence: Sentence, span: Span) -> bool:
        chapter = sentence.begins >= span.start - len("the ") and reading.words(span).lower() == "chapter one of"
        return (
            chapter
            or bool(denials.CLEARED.match(sentence.plain))
            or _to_nobody(sentence)
            or _sounded(reading, sentence, span)
        )

    found = [
        (each.said, _deletion(reading, each.sentence, each.said)) for each in judged(reading, _COMMENTS, spared=spared)
    ]
    found += [(each.said, None) for each in judged(reading, _JUDGES, spared=spared)]
    found += [
        (each.span, None)
        for each in constructions(reading, plain_sight.FRAMES + in_the_open.FRAMES + noses.FRAMES + conspicuous.FRAMES)
        if not (each.denied or each.after.startswith((" same", " likewise")) or "thanks to" in each.after)
        and not _sounded(reading, each.sentence, each.span)
        and not denials.CLEARED.match(each.sentence.plain)
        and (not each.sentence.is_question or _RHETORICAL.match(each.sentence.plain))
    ]
    for span, edit in said_apart(found, itemgetter(0)):
        yield Finding(span, _MESSAGE, fix=_fix(edit))


def _to_nobody(sentence: Sentence) -> bool:
    return _TO_NOBODY.match(sentence.plain) is not None


_SOUNDING = frozenset(
    """alert alerts alarm alarms pager pagers phone phones mailbox inbox siren sirens bell bells horn dashboard channel
    radio monitor monitors hotline queue fire""".split()
)


def _sounded(reading: Reading, sentence: Sentence, span: Span) -> bool:
    """Tell *the pager screamed at us*, which is noise, from *the pattern screamed at us*."""
    if not reading.words(span).lower().startswith("scream"):
        return False
    subject = reading.grammar.subject(sentence, sentence.at(span.start))
    return subject is not None and subject.head in _SOUNDING


def _fix(edit: Edit | None) -> Fix:
    if edit is None:
        return _WAY.ask()
    return Fix("safe", "Delete the word; the sentence says the same", (edit,), _QUESTION)


def _deletion(reading: Reading, sentence: Sentence, span: Span) -> Edit | None:
    """Return the edit that takes an adverb out of its sentence, its comma and its capital letter handed on."""
    tokens = sentence.tokens
    text = reading.document.text
    at = sentence.at(span.start)
    after = sentence.at(span.end - 1) + 1
    article = at > 0 and tokens[at - 1].word in ("a", "an")  # an obviously wrong step
    if after >= len(tokens) or article or grades.attributive(sentence, after - 1):
        return None
    comma = tokens[after].word == ","
    follower = tokens[after + 1] if comma and after + 1 < len(tokens) else tokens[after]
    if at == 0:
        if follower.kind is not Kind.WORD:
            return None
        word = Span(follower.start, follower.end)
        written = word.of(text)
        first = opening(written) if span.start == sentence.begins else written  # also, obviously, the
        return Edit(Span(span.start, word.end), first)
    if tokens[at - 1].word == "," and comma:
        return Edit(Span(tokens[at - 1].start, tokens[after].end), "")
    if comma or tokens[after].kind is Kind.MARK:
        return None
    return Edit(Span(span.start, tokens[after].start), "")


_COMMENTS = ((stances.ADVERBS, grades.comments),)
_JUDGES = (
    (stances.PREDICATES, grades.verdict),
    (stances.PHRASES, grades.phrase),
    (stances.ALL, grades.all_to_do),
    (stances.ANY, grades.anybody),
    (stances.ONLY, grades.only_had),
)
