"""A question that looks for somebody.

What it does
    Finds questions that accuse: who approved this, why didn't anybody, how could anyone, what was the lead thinking,
    did nobody check.

Why is this a problem
    *Who* and *why didn't they* are answered by a name or an excuse. *What* and *how* are answered by what was on the
    screen, and only that can be changed.

Example
    Who signed this off on a Friday?

    Why didn't anybody from storage speak up?

    What was the approver thinking?

Use instead
    What does the approval screen show on Fridays, when the calendar is closed?

    How did the storage team hear about the change?

What it leaves alone
    Who was affected?

    Who is on call for the ledger at weekends?

    Why did the standby not promote itself?

    Why?

How it decides
    Sentences that end with a question mark and hold such a question. *Who* needs a verb of approving, doing or omitting
    in the past; *why* and *how could* need a person or a team as subject, and *not* or an omission. *We* asking itself,
    machines, and questions about what happened next are left alone.

Fix safety
    Suggests another question with a hole in it.

References
    Allspaw, The Infinite Hows (2014). Holmwood, Blame. Language. Sharing. (2015). PagerDuty, Postmortem Documentation.
"""

from collections.abc import Iterator

from afterword.document.patterns import Pattern
from afterword.document.text import Span
from afterword.lint.diagnostic import Finding, Fix, Severity, Way
from afterword.lint.reading import Reading
from afterword.lint.rewriting import instead
from afterword.lint.rule import rule
from afterword.lint.rules.blameless.words import accusations, accusing, wondering
from afterword.lint.rules.blameless.words import questions as words
from afterword.lint.text.phrases import Lexicon
from afterword.lint.text.sentences import Kind, Sentence
from afterword.lint.who import nouns
from afterword.lint.who.actors import COLLEAGUES, Actor
from afterword.lint.who.conduct import NOBODY, is_somebody
from afterword.lint.who.constructions import constructions
from afterword.lint.who.describing import described
from afterword.lint.who.noun_phrases import NounPhrase
from afterword.lint.who.people import named_at
from afterword.lint.who.workplaces import GATHERED

_MARKS = Lexicon.lines(
    """
    who, whose, whom, which, why, how, what, where, when, did, didn't, does, doesn't, do, don't, has, hasn't, have
    haven't, had, hadn't, was, wasn't, were, weren't, is, isn't, are, aren't, can, can't, could, couldn't, should
    shouldn't, would, wouldn't, explain, nobody, no one, no-one, not one, not a single
    must, saw, said, noticed, really, just, simply, seriously
    """
)
_SOMEBODY = frozenset({"anyone", "anybody", "someone", "somebody", "everyone", "everybody"})
_COUNTS = frozenset("two three four five six seven eight nine ten twenty thirty forty fifty several so almost".split())
_READERS = frozenset({"i", "you", "me", "none"})
_THINGS = frozenset(
    """dashboard alert alerts tool tools page pages rota process script test tests job jobs cluster service system
    runbook template account bot console screen view list schedule calendar channel handbook group role key keys
    token""".split()
)
_WAITED_FOR = (
    nouns.BARE_TEAMS
    | nouns.PERSON_NOUNS
    | nouns.TEAM_NOUNS
    | nouns.TEAM_PLURALS
    | {"them", "him", "her", "you", "anyone", "anybody", "us"}
)
_COUNTING_US = Pattern(
    r"\W*how (?:many|much|often|long)\b[^?]{0,30}?\b(?:do|must|should|will|have|can) we (?:still |have to "
    r"|need to )*(?:ask|beg|wait|request|plead|write|explain|say|report|live|suffer)\b"
)
_SELDOM_MACHINES = frozenset(
    "dispatcher supervisor assistant editor presenter reporter translator cook artist buyer aide".split()
)
_PAIR = 2
_ONLY_TOLD = Pattern(
    r"\b(?:not (?:ask|asking|want|looking)|rather than|instead of|without|never ask\w*|no need|nobody (?:asked|asks)"
    r"|customers?|clients?|users?|patients?|passengers?|auditors?|press)\b|\bnot (?:so much )?$"
)
_WHO = "What does <the approval> check, and what did it show"
_WHY = "What was on the screen when <step> came up"
_HOW = "What made <the step> look safe"
_WAY = Way(
    "Ask what was shown, and how the step works.", "Ask what and how", "What was shown, and how does the step work?"
)


@rule(Severity.WARNING, prose=True, way=_WAY)
def who_question(reading: Reading) -> Iterator[Finding]:
    """Find questions that look for somebody."""
    asked: dict[int, Sentence] = {}
    for _, sentence in reading.found(_MARKS):
        if sentence.is_question:
            asked.setdefault(sentence.index, sentence)
    for _, sentence in sorted(asked.items()):
        found = _accusation(reading, sentence)
        if found:
            span, question = found
            yield Finding(
                span,
                "This question looks for somebody. Ask what was shown, and how the step works.",
                fix=Fix("suggest", _WAY.title, (instead(reading, span, question),)),
            )
    for each in constructions(reading, wondering.FRAMES):
        if not (each.sentence.is_question or _ONLY_TOLD.search(each.before)):
            yield Finding(
                each.span,
                "This looks for somebody. Ask what was shown, and how the step works.",
                fix=Fix("ask", _WAY.title, question=f"{_WHO}?"),
            )


def _accusation(reading: Reading, sentence: Sentence) -> tuple[Span, str] | None:
    plain = sentence.plain.replace("\n", " ")
    base = sentence.span.start
    end = base + len(plain.rstrip("?!\"')*_ "))
    who = words.WHO.search(plain)
    if who and not words.NEUTRAL.search(plain):
        return Span(base + who.start(), end), _WHO
    what = words.WHAT.search(plain)
    named = _named(reading, sentence, base + what.start("who")) if what else None
    if what and named and (_people(named) or is_somebody(named)):
        return Span(base + what.start(), end), _HOW
    struck = words.STRUCK.search(plain)
    if struck and (not struck["took"] or not _WAITED_FOR.isdisjoint(struck["took"].split()[:3])):
        return Span(base + struck.start(), end), _WHY
    nobody = words.NOBODY.search(plain)
    if nobody and (nobody["who"].startswith("no") or nobody["even"] or "n't" in nobody[0]):
        return Span(base + nobody.start("who"), end), _WHY
    return _why(reading, sentence, plain, end) or _how(reading, sentence, plain, end) or _framed(reading, sentence, end)


def _framed(reading: Reading, sentence: Sentence, end: int) -> tuple[Span, str] | None:
    """Judge a question by the frames that accuse."""
    plain = sentence.plain.replace("\n", " ")
    base = sentence.span.start
    if words.NEUTRAL.search(plain) or _COUNTING_US.match(plain):
        return None
    for pattern in accusations.ALONE:
        found = pattern.search(plain)
        if found:
            return Span(base + found.start(), end), _instead(found[0])
    for frame in accusing.FRAMES:
        for found in frame.opening.finditer(plain):
            phrase = _named(reading, sentence, base + found.end())
            if phrase is not None and not _people(phrase):  # a certified technician confuse
                phrase = named_at(reading, sentence, sentence.at(base + found.end())) or phrase
            outside = (
                phrase is not None and phrase.actor is Actor.VENDOR and found[0].lstrip().startswith(("why", "how"))
            )
            if phrase is None or not (outside or _asked_of(phrase, frame.whom)):
                continue
            if frame.then.match(plain, _after(reading, sentence, phrase) - base):
                start = found.start() + len(found[0]) - len(found[0].lstrip(" ,;:-\u2013\u2014"))
                return Span(base + start, end), _instead(found[0])
    return None


def _asked_of(phrase: NounPhrase, whom: accusing.Whom) -> bool:
    """Tell whether a question names whom a frame accuses; *anyone* is not named where somebody else is meant."""
    unnamed = phrase.head in _SOMEBODY or _none(phrase)
    return unnamed if whom is accusing.Whom.ANYONE else _people(phrase) or _called(phrase)


def _called(phrase: NounPhrase) -> bool:
    """Tell whether a question is about somebody by a word that machinery has as well, but seldom: *the dispatcher*."""
    return is_somebody(phrase) and phrase.head in _SELDOM_MACHINES


def _after(reading: Reading, sentence: Sentence, phrase: NounPhrase) -> int:
    """Return where a noun phrase ends with what describes it; *no one* is read to its end."""
    if phrase.head == "no":
        return phrase.span.end + len(" one")
    return described(reading.grammar, sentence, phrase)


def _instead(opening: str) -> str:
    """Return the question to put in the place of one that opens so."""
    opening = opening.lstrip(" ,;:-\u2013\u2014")
    if opening.startswith(("who", "by whom", "which", "on whose", "at whose", "under whose", "with whose")):
        return _WHO
    return _HOW if opening.startswith(("how", "what", "where")) else _WHY


def _named(reading: Reading, sentence: Sentence, offset: int) -> NounPhrase | None:
    """Return the people a question is about; the verb behind them has no ending that would tell it from a noun."""
    phrase = reading.grammar.phrase_before_verb(sentence, sentence.at(offset))
    if phrase is None or _people(phrase):
        return phrase
    for length in range(1, len(phrase.tokens)):
        last = phrase.first + length - 1
        part = reading.grammar.phrase_ending(sentence, last)
        follows = phrase.tokens[length].word
        if (
            part
            and phrase.first - 1 <= part.first <= phrase.first  # *take ops* reads as one phrase
            and _people(part)
            and not (part.tokens[-1].possessive or follows in _THINGS)
        ):
            return part
    first, amount = phrase.tokens[0], phrase.tokens[1] if len(phrase.tokens) > 1 else None
    counted = amount is not None and (amount.kind is Kind.NUMBER or amount.word in _COUNTS)
    if counted and first.word in nouns.BARE_TEAMS:  # did it take ops four hours
        return phrase._replace(tokens=phrase.tokens[:1], actor=Actor.TEAM)
    return phrase


def _people(phrase: NounPhrase) -> bool:
    """Tell whether a question is about people; *we* may ask ourselves, and readers ask with *I* and *you*."""
    if phrase.head in _SOMEBODY or _none(phrase):
        return True
    return phrase.head not in _READERS and (phrase.actor in COLLEAGUES or phrase.head == "they")


def _minded(phrase: NounPhrase) -> bool:
    """Tell whether a question is about a place of work, or about somebody called as machines are."""
    return phrase.head in GATHERED or phrase.head == "agent" or is_somebody(phrase)


def _none(phrase: NounPhrase | None) -> bool:
    if phrase is None or phrase.head == "none":
        return False
    return phrase.head in NOBODY or phrase.head == "no"  # "no one" ends at its first word


def _why(reading: Reading, sentence: Sentence, plain: str, end: int) -> tuple[Span, str] | None:
    """Judge *why didn't anybody …* and *why did the lead ignore …*."""
    base = sentence.span.start
    found = words.WHY.search(plain)
    if not found:
        return None
    at = found.end() + (len(plain[found.end() :]) - len(plain[found.end() :].lstrip()))
    negated = (found["aux"] or "").endswith("n't")
    if plain[at:].startswith("not "):
        at, negated = at + len("not "), True
    phrase = _named(reading, sentence, base + at)
    if phrase is not None and not _people(phrase) and not _minded(phrase) and len(phrase.tokens) > _PAIR:
        shorter = reading.grammar.phrase_ending(sentence, phrase.first + 1)  # *the ward ring* reads as one phrase
        phrase = shorter if shorter is not None and _minded(shorter) else phrase
    if phrase is None:
        return None
    behind = _after(reading, sentence, phrase) - base
    if not (_people(phrase) or (_minded(phrase) and words.MINDED.match(plain, behind))):
        return None
    unreal = (found["aux"] or "") in ("would", "should") and phrase.head in _SOMEBODY
    told = negated or unreal or _none(phrase) or words.FAILINGS.match(plain, behind)
    return (Span(base + found.start(), end), _WHY) if told else None


def _how(reading: Reading, sentence: Sentence, plain: str, end: int) -> tuple[Span, str] | None:
    """Judge *how could anyone …*, *where was the lead when …*, *shouldn't ops have …*."""
    base = sentence.span.start
    found = words.HOW.search(plain) or words.WHERE.search(plain) or words.WISHED.search(plain)
    if not found:
        return None
    opening = found[0].strip()
    rest = plain[found.end() :]
    if _EVERYBODYS.match(rest):
        return None
    phrase = _named(reading, sentence, base + found.end() + len(rest) - len(rest.lstrip()))
    if opening.startswith("how") and rest.strip().startswith("this"):
        accuses = any(f" {verb}" in rest for verb in _LET_PASS)
    elif phrase is None or not (
        _people(phrase) or (_minded(phrase) and words.LETTING.match(plain, _after(reading, sentence, phrase) - base))
    ):
        return None
    elif any(word in opening for word in words.EMPHATIC):
        accuses = True
    elif opening.endswith("did"):
        accuses = _none(phrase) or bool(words.FAILINGS.match(plain, _after(reading, sentence, phrase) - base))
    elif opening.startswith("how"):
        accuses = not words.NEVER_KNEW.search(rest)
    else:
        asked = words.WHEREABOUTS if opening.startswith("where") else (" have ",)
        accuses = any(each in rest for each in asked)
    return (Span(base + found.start(), end), _HOW) if accuses else None


# Where it was asked after: *everyone's traffic*.
_EVERYBODYS = Pattern(r"\s*(?:any|every|some)(?:one|body)'s\b")
_LET_PASS = (
    "approved",
    "merged",
    "missed",
    "overlooked",
    "forgotten",
    "ignored",
    "allowed",
    "get through",
    "slip through",
)
