"""Drama where a measurement belongs.

What it does
    Finds dramatic words (*nightmare, chaos, horrendous, a mess*), strong ones without a number (*a huge gap,
    painful, totally useless*), the slang of a channel, nights told as a tale (*our quest, we ran aground*), moods of
    people and of machines, exclamation marks in narrative, ordinary words in capital letters, and emoji of alarm.

Why is this a problem
    Drama distracts from what happened, and it makes people who were part of it defend themselves. It usually stands
    where a number was felt and not written down.

Example
    The next hour was pure chaos.

    An absolutely horrendous backlog piled up!

    We could NOT believe the graph.

Use instead
    For 64 minutes five people edited the routing table; the change log shows 23 edits, 9 of them reversals.

    The backlog reached 3.1 M messages (normal: under 4 000).

What it leaves alone
    The disaster recovery plan names both sites.

    The regular expression showed catastrophic backtracking.

    The chaos experiment stopped one broker, and a kernel panic followed.

    The condition `a != b` was evaluated before Yahoo! answered.

    The log shows ERROR and FATAL, and the column is NOT NULL.

How it decides
    A list of dramatic words, without their technical uses (*disaster recovery, chaos mesh, Meltdown* the
    vulnerability, an *epic* in the tracker). Exclamation marks outside quotations, names, thanks, good news and code.
    Capitals only for ordinary words such as *not, never, everything*, and not among other words in capitals.

Fix safety
    The exclamation mark becomes a full stop, safely. For words a hole is suggested, for the measurement.

References
    Beyer et al. (eds.), The Site Reliability Workbook (2018), chapter 10, on animated language.
"""

from collections.abc import Iterator
from itertools import chain

from afterword.document.patterns import Pattern
from afterword.document.text import Edit, Span
from afterword.lint.diagnostic import Finding, Fix, Severity, Way
from afterword.lint.meaning import luck
from afterword.lint.meaning.literal import goes_round, practised
from afterword.lint.reading import Reading
from afterword.lint.rewriting import in_place
from afterword.lint.rule import rule
from afterword.lint.rules.tone.words import (
    chatter,
    drama,
    feelings,
    figures,
    havoc,
    moods,
    onslaughts,
    outcries,
    scenes,
    shouting,
    slang,
    strong_words,
    tales,
    yarns,
)
from afterword.lint.text.named_so import names_a_thing
from afterword.lint.text.phrases import Cued
from afterword.lint.text.spans import apart
from afterword.lint.who.constructions import constructions

_MARK = Cued(r"(?<=[\w)\]'*_`\x01%])[ ]?[!?]*![!?]*(?=[\s)\]*_\x00|]|\Z)", ("!",))
_POLITE = Pattern(
    r"\b(?:thanks?|thx|welcome|hello|hi|hey|dear|congrat\w*|kudos|bravo|cheers|well done|great job|good job"
    r"|nice work|great work|good work|thank-you|props|hats off|subscribe|join us|enjoy|happy|please|yahoo"
    r"|joomla|kahoot|jeopardy)\b"
)
_BUT = Pattern(r"\b(?:not|never|no|nobody|n't|\w+n't|still|only|finally|until|only after|hours|days)\b")
# Good news may be told with joy.
_GLAD = Pattern(
    r"\b(?:success\w*|resolved|fixed|solved|done|recovered|restored|averted|back (?:online|up|to normal)|complete"
    r"|completed|responded|(?:it|that|this) (?:helps|helped|works|worked)|popular|working (?:order|again)|made it"
    r"|all green|all clear|joy|fun|delight\w*|pleased|hooray)\b"
)
_HOLE = "<the measurement that made it feel so>"
_WAY = Way("Give the measurement that made it feel so.", "Replace the drama by the measurement", hole=_HOLE)


@rule(Severity.WARNING, prose=True, beyond=luck.told_in, way=_WAY)
def animated_language(reading: Reading) -> Iterator[Finding]:
    """Find drama: words, exclamation marks, capitals, emoji."""
    marks = {finding.span.start: finding for finding in _marks(reading)}
    for span in apart((*_words(reading), *_figures(reading), *slang.cries(reading))):
        yield _dramatic(reading, _with_mark(span, marks))
    yield from marks.values()
    for span in shouting.shouted(reading):
        fix = Fix("suggest", "Write it in small letters", (Edit(span, reading.words(span).lower()),))
        yield Finding(span, "Capitals shout. Write the word in small letters, and give the measurement.", fix=fix)
    text = reading.document.text
    for span in shouting.alarms(reading):
        gap = text.startswith(" ", span.end) and text.startswith(" ", span.start - 1)
        fix = Fix("suggest", "Leave the emoji out", (Edit(Span(span.start, span.end + gap), ""),))
        yield Finding(span, "An emoji of alarm tells nothing measurable. Say what was seen.", fix=fix)


def _words(reading: Reading) -> Iterator[Span]:
    for match, sentence in reading.found(drama.WORDS):
        before = reading.plain[sentence.span.start : match.span.start].replace("\n", " ")
        after = reading.plain[match.span.end : sentence.span.end].replace("\n", " ")
        if drama.is_drama(match.phrase, before, after) and not (
            drama.is_name(reading, match.span, before) or _LITERAL.search(sentence.plain)
        ):
            yield match.span
    for match, sentence in reading.found(drama.WITH_PEOPLE):
        subject = reading.grammar.subject(sentence, sentence.at(match.span.start))
        behind = reading.plain[match.span.end : sentence.span.end].lstrip()
        if subject is not None and subject.actor in drama.FEELING and not behind.startswith(("the ", "a ")):
            yield match.span


_FRAMES = (
    *chatter.FRAMES,
    *figures.FRAMES,
    *feelings.FRAMES,
    *havoc.FRAMES,
    *onslaughts.FRAMES,
    *tales.FRAMES,
    *moods.FRAMES,
    *scenes.FRAMES,
    *outcries.FRAMES,
    *yarns.FRAMES,
)


def _figures(reading: Reading) -> Iterator[Span]:
    for each in chain(constructions(reading, _FRAMES), strong_words.strong(reading)):
        idiom = " " in each.span.of(reading.plain)
        named = drama.is_name(reading, each.span, each.before) or (idiom and names_a_thing(each.after))
        if not (
            each.denied
            or named
            or goes_round(reading, each.sentence, each.span)
            or practised(each.span.of(reading.plain), each.before)
            or _LITERAL.search(each.sentence.plain)
        ):
            yield each.span


# A ship is dead in the water, and a boat weathers the storm.
_AFLOAT = r"(?:ship|boat|vessel|ferry|tug|barge|yacht|buoy|mast|tent|crane|hut|trawler|lamp|fish)s?"
_FOR_HEAT = r"(?:radiators?|brakes?|pipes?|hoses?|lines?|boilers?|pumps?|engines?)"
_LITERAL = Pattern(
    rf"\b{_AFLOAT} (?:was |were |had |lay )*(?:dead in the water|weathered the storm)|\b{_FOR_HEAT} (?:was"
    r"|were) bled dry|\b(?:firefighters?|fire brigade|sprinklers?|fire service|firemen) (?:\w+ )?extinguished the fire"
    r"|\btip of the iceberg (?:was|is) (?:measured|seen|mapped|\d)"
    r"|\broller ?-?coasters? (?:was |had |were )*(?:stopped|closed|evacuated|halted)|\btragedy of the commons"
    r"|\bcomedy of errors (?:starts|started|begins|began|was (?:staged|played|shown))"
    r"|\b(?:pager|lamp|heater|pump|oven|radio|amplifier|motor|kettle|charger|printer|machine)s? blew a fuse"
)


def _with_mark(span: Span, marks: dict[int, Finding]) -> Span:
    """Take the exclamation mark behind a dramatic word along: it is one cry, and is spoken of once."""
    mark = marks.pop(span.end, None)
    return Span(span.start, mark.span.end) if mark else span


# A verdict has no measurement; what it is passed on has.
_VERDICT = Pattern(
    r"\b(?:unforgivable|inexcusable|unacceptable|intolerable|unpardonable|outrageous|scandalous|shameful|disgraceful"
    r"|indefensible|unbearable)\b"
)
_BORNE = "<what happened to whom, how many and for how long>"


def _dramatic(reading: Reading, span: Span) -> Finding:
    return Finding(
        span,
        "Drama distracts. Give the measurement that made it feel so.",
        fix=in_place(reading, span, _WAY.title, _BORNE if _VERDICT.search(reading.words(span).lower()) else _HOLE),
    )


def _is_glad(before: str) -> bool:
    return bool(_GLAD.search(before)) and not _BUT.search(before)


def _marks(reading: Reading) -> Iterator[Finding]:
    plain = reading.plain
    for found in reading.cued(_MARK, plain):
        span = Span(*found.span())
        sentence = reading.sentences.holding(span.start)
        if sentence is None or sentence.heading:
            continue
        before = plain[sentence.span.start : span.start]
        if (
            before.count('"') % 2
            or before.count("\u201c") > before.count("\u201d")
            or _POLITE.search(before)
            or _is_glad(before)
        ):
            continue
        if before[-1:].isdigit() and plain[span.end : span.end + 2].strip() not in ("", "\x00"):
            continue  # a factorial within a formula
        if before[-1:].isalpha() and not before[-2:-1].strip() and before[-1:] != "i":
            continue  # another one: n!
        inside = plain[span.end : span.end + 1] in (")", "]")
        stop = "?" if "?" in found[0] else "" if inside else "."
        fix = Fix("safe", "End the sentence quietly", (Edit(span, stop),))
        yield Finding(span, "An exclamation mark raises the voice. A full stop is enough.", fix=fix)
