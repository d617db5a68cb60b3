"""A missing faculty in the place of a cause.

What it does
    Finds labels such as *lack of attention*, *loss of situational awareness*, *poor communication* and *insufficient
    care*, and sentences that say the same (*coordination was lacking*).

Why is this a problem
    The label replaces the explanation: it cannot be wrong, so nothing can be learned from it. Behind it stands a
    message that went elsewhere, a screen that showed something else, a step nobody owned.

Example
    Contributing factor: loss of situational awareness on the bridge.

    Poor communication between the two on-calls.

    The change lacked due diligence.

Use instead
    The two on-calls used different channels; the bridge link is posted in one of them.

    Four alerts arrived in 90 seconds on a screen that shows the newest only.

What it leaves alone
    The job stopped for lack of disk space.

    The link saw a loss of communication between two nodes.

    The report has a breakdown of cost by service.

    We want better coordination.

How it decides
    A word of deficit and a faculty of people, with nothing technical between them and no other noun behind.
    Communication and coordination between machines are left alone, and so are *we* and what is negated.

Fix safety
    Asks a question, by what the label names: a message, what was in sight, what had to be known, whose step it was.

References
    Dekker and Hollnagel, Human factors and folk models (2004). National Patient Safety Foundation, RCA² (2015), second
    rule of causation.
"""

from collections.abc import Iterator

from afterword.document.text import Span
from afterword.lint.diagnostic import Finding, Severity
from afterword.lint.judged import judged
from afterword.lint.meaning.reasons import conditioned
from afterword.lint.reading import Reading
from afterword.lint.rule import rule
from afterword.lint.rules.hindsight.words import behind_labels, faculties, pleas, shortfalls, wanting, whose
from afterword.lint.text import verbs
from afterword.lint.text.chunks import nominal
from afterword.lint.text.sentences import Kind, Sentence
from afterword.lint.text.spans import apart
from afterword.lint.who.actors import COLLEAGUES, WE_OR_COLLEAGUES
from afterword.lint.who.conduct import doer
from afterword.lint.who.constructions import constructions

_NEGATIONS = frozenset("not no never rather instead nor neither beyond".split())
_TELLING = frozenset(
    "explains causes means shows leads meant made makes cost costs let crept hurt dogged plagued".split()
)
_RELATIONS = frozenset({"between", "among", "amongst"})
_WANTING = frozenset({"missing", "lacking", "lacked"})
_REACH = 5


def _planned_in(reading: Reading, passage: Span) -> tuple[Span, ...]:
    return reading.whole.once(pleas.planned).within(passage)


@rule(Severity.WARNING, prose=True, beyond=_planned_in, way=behind_labels.ANYTHING)
def deficit_label(reading: Reading) -> Iterator[Finding]:
    """Find faculties of people that are said to have been missing."""
    found = [each.said for each in judged(reading, _JUDGES)]
    framed = (*constructions(reading, wanting.FRAMES), *shortfalls.of_people(reading))
    found += [each.span for each in framed if not each.denied and not each.sentence.is_question]
    for span in apart(span for span in found if not shortfalls.refused(reading, span)):
        way = behind_labels.way(span.of(reading.plain))
        yield Finding(span, behind_labels.message(way), fix=way.ask())


def _faculty(reading: Reading, sentence: Sentence, span: Span) -> Span | None:
    at, last = sentence.at(span.start), sentence.at(span.end - 1)
    first, behind = _deficit(sentence, at), _predicate(reading, sentence, at, last)
    if first is None and behind is None:
        return None
    start = at if first is None else first
    if _spared(sentence, start, at, last) or (first is not None and behind is None and _compound(sentence, last)):
        return None
    tokens = sentence.tokens
    mechanical = (
        behind is None and tokens[last].word in faculties.MECHANICAL and whose.of_things(reading, sentence, last)
    )
    if mechanical or (tokens[last].word == "focus" and _is_optical(sentence, last)):
        return None
    if (
        behind is None
        and tokens[last].word in ("understanding", "clarity", "overview")
        and whose.of_what_broke(sentence, last)
    ):
        return None
    lost = first is not None and tokens[first].word in ("loss", "no")
    if tokens[last].word in faculties.CHANNELS and not whose.between_people(reading, sentence, last, must=lost):
        return None
    return Span(tokens[start].start, tokens[last if behind is None else behind].end)


_OPTICS = frozenset(
    """camera cameras lens lenses beam telescope microscope projector scanner laser window windows window-manager mouse
    cursor""".split()
)


def _is_optical(sentence: Sentence, last: int) -> bool:
    """Tell the focus of a camera and of a window from that of people: *sloppy focus is a window-manager setting*."""
    return not _OPTICS.isdisjoint(token.word for token in sentence.tokens[last + 1 :])


def _deficit(sentence: Sentence, at: int) -> int | None:
    """Return where the word of deficit before a faculty stands: *lack of*, *poor*, *lacked due*."""
    tokens = sentence.tokens
    for index in range(at - 1, max(at - 1 - _REACH, -1), -1):
        word = tokens[index].word
        following = tokens[index + 1].word
        short = word in faculties.SHORT and following in ("on", "of")
        if short or (word in faculties.OF and following in ("of", "in")):
            return index
        before = tokens[index - 1].word if index else ""
        cleft = word in ("was", "is", "were") and before in _WANTING  # what was missing was care
        if cleft or word in faculties.POOR or word in ("lacked", "lacks", "lacking"):
            return index - (word == "little" and before == "too")
        if word in ("enough", "sufficient", "adequate", "much", "proper") and index:
            had = index > 1 and tokens[index - 1].word in _HAVING
            if _denies(tokens[index - 1 - had].word) and (had or word not in ("much", "proper")):
                return index - 1 - had
        if word == "no" and tokens[at].word in faculties.BARE:
            there = index > 0 and tokens[index - 1].word in ("was", "were", "had", "with", "to", ":")
            return index if there else None
        if word not in faculties.BETWEEN:
            return None
    return None


_HAVING = frozenset("have had has show showed shown exercise exercised give demonstrate possess display pay".split())


def _denies(word: str) -> bool:
    return verbs.denies(word, ("not",))


def _predicate(reading: Reading, sentence: Sentence, at: int, last: int) -> int | None:
    """Return the index of the word behind a faculty that denies it: *coordination was lacking*, *broke down*."""
    tokens = sentence.tokens
    limit = min(last + 14, len(tokens))
    for index in range(last + 1, limit):
        word = tokens[index].word
        failed = index + 1 < limit and (word, tokens[index + 1].word) in faculties.FAILED
        if failed or word in faculties.COLLAPSED:
            return _subject(reading, sentence, index, at, index + failed)
        if word in ("was", "were", "wasn't", "weren't") and index + 1 < limit:
            graded = _graded(sentence, index, limit)
            return None if graded is None else _subject(reading, sentence, index, at, graded)
        if tokens[index].kind is Kind.MARK:
            return None
    return None


def _graded(sentence: Sentence, be: int, limit: int) -> int | None:
    """Return the index of the word that grades a faculty behind *was*: *was poor*, *was not good*."""
    tokens = sentence.tokens
    denied = tokens[be].word.endswith("n't") or tokens[be + 1].word == "not"
    at = be + 1
    while at < limit - 1 and (verbs.is_adverb(tokens[at].word) or tokens[at].word == "not"):
        at += 1
    bounded = tokens[at].word == "limited" and [token.word for token in tokens[at + 1 : at + 2]] == ["to"]
    found = tokens[at].word in (faculties.GOOD if denied else faculties.LACKING)
    return at if found and not bounded else None


def _subject(reading: Reading, sentence: Sentence, verb: int, at: int, end: int) -> int | None:
    subject = reading.grammar.subject(sentence, verb)
    if subject is not None and subject.after == at - 1 and subject.head in faculties.QUALITIES:
        return end
    if subject is None or not subject.first <= at < subject.after:
        return end if _stretches(sentence, at, verb) else None
    if subject.possessor in WE_OR_COLLEAGUES and end > at:
        return end
    modifiers = [token.word for token in sentence.tokens[subject.first : at]]
    return end if all(word in faculties.BETWEEN or word in ("our", "this") for word in modifiers) else None


def _stretches(sentence: Sentence, at: int, verb: int) -> bool:
    """Tell whether only *between two sides* stands between a faculty that opens its clause and the verb."""
    tokens = sentence.tokens
    opens = at == 0 or tokens[at - 1].kind is Kind.MARK or (tokens[at - 1].word in ("the", "our") and at - 1 <= 1)
    between = tokens[at + 1 : verb]
    plain = all(token.kind is Kind.WORD and not verbs.is_past(token.word) for token in between)
    return (
        opens
        and plain
        and bool(between)
        and between[0].word in ("between", "among", "of", "within", "across", "in", "with")
    )


def _spared(sentence: Sentence, start: int, at: int, last: int) -> bool:
    """Tell what is denied, only mentioned, ours, or about files and windows."""
    tokens = sentence.tokens
    before = [token.word for token in tokens[max(0, start - 4) : start]]
    if any(verbs.denies(word, _NEGATIONS) for word in before):
        return True
    if any(word in faculties.MENTIONS for word in before[-2:]) or before[-1:] == ["our"]:
        return True
    if tokens[start].word in ("lacked", "lacking") and "we" in before:
        return True
    near = {token.word for token in tokens[last + 1 : last + 6]}
    if tokens[last].word in ("ownership", "focus", "care", "attention") and near & faculties.FILES:
        return True
    return tokens[last].word == "ownership" and "by" in near and at - start > 1


def _compound(sentence: Sentence, last: int) -> bool:
    """Tell *lack of communication redundancy* from *lack of communication*: another noun stands behind."""
    tokens = sentence.tokens
    if last + 1 >= len(tokens):
        return False
    following = tokens[last + 1]
    if following.kind is not Kind.WORD or not nominal(following):
        return following.kind is Kind.MASKED
    if (
        verbs.is_past(following.word)
        or verbs.is_adverb(following.word)
        or following.word in ("to", "prior", "alone")
        or following.word in _TELLING
    ):
        return False
    return not following.word.endswith("ing")


def _label(reading: Reading, sentence: Sentence, span: Span) -> Span | None:
    at, last = sentence.at(span.start), sentence.at(span.end - 1)
    before = [token.word for token in sentence.tokens[max(0, at - 4) : at]]
    personal = sentence.tokens[at].word in ("took", "taking", "was", "were") or sentence.tokens[last].word in (
        "focus",
        "thread",
    )
    if personal and sentence.tokens[at].word != "loss" and doer(reading, sentence, at) is None:
        return None
    if sentence.tokens[last].word == "thread" and _compound(sentence, last):
        return None
    if sentence.tokens[last].word == "attention" and ("we" in before or "to" in before[-1:]):
        return None
    denied = any(word in _NEGATIONS or word in faculties.MENTIONS for word in before)
    return None if denied else span


def _breakdown(reading: Reading, sentence: Sentence, span: Span) -> Span | None:
    at, last = sentence.at(span.start), sentence.at(span.end - 1)
    if _spared(sentence, at, at, last) or not any(
        token.word in _RELATIONS for token in sentence.tokens[last + 1 : last + 3]
    ):
        return None
    return span if whose.between_people(reading, sentence, last, must=True) else None


def _unaware(reading: Reading, sentence: Sentence, span: Span) -> Span | None:
    """Judge *he was not fully aware of* and *without due care*; not *the exporter is not fully aware of*."""
    tokens = sentence.tokens
    first = sentence.at(span.start)
    if tokens[first].word != "without":
        who = reading.grammar.subject(sentence, sentence.at(span.end - 1))
        known = who is not None and who.actor in COLLEAGUES
        return span if known and not conditioned(reading, span) else None
    verb = next(
        (
            at
            for at in range(len(tokens))
            if verbs.is_past(tokens[at].word) and tokens[at].word not in verbs.AUXILIARIES
        ),
        None,
    )
    who = reading.grammar.subject(sentence, verb) if verb is not None else None
    told = verb is not None and ({"was", "were", "been"} & set(reading.grammar.group(sentence, verb).words))
    human = who is not None and who.actor in WE_OR_COLLEAGUES
    return span if human or told else None


_JUDGES = (
    (faculties.FACULTIES, _faculty),
    (faculties.LABELS, _label),
    (faculties.BREAKDOWNS, _breakdown),
    (faculties.AWARE, _unaware),
    (pleas.CUES, pleas.begged),
)
