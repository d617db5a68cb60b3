"""A world that did not exist: what would have happened if.

What it does
    Finds *could have been prevented*, *would have caught it*, *had we only* …, *if somebody had* … and calls an
    incident avoidable.

Why is this a problem
    The sentence leaves the facts for a world nobody lived in. It stands where the reason should stand why each step
    made sense; and it hides a factor: the barrier it assumes is not there.

Example
    A five-minute smoke test would have caught it.

    Had the upgrade been announced, nobody would have restarted the brokers.

    The second wave was entirely avoidable.

Use instead
    The pipeline has no smoke test for the import path (F4).

    Broker maintenance is announced in a channel that 3 of 11 consumer teams follow.

What it leaves alone
    If the third zone had also lost power, quorum would have been lost.

    The buffer could have absorbed 40 minutes.

    It could have been much worse.

    Nobody could have noticed it from this graph.

How it decides
    *Would, could* or *might have* (*may have* behind *had we*) with a verb of preventing or noticing, and no *not*;
    what reading, asking or testing would have shown, and what could have been done earlier; a condition that was not
    met and is somebody's act (people as subject, a passive, something people put in place) where what follows is better
    than what was. What is worse than what was, chance, machines as condition, questions and everything under *Where we
    got lucky* are left alone.

Fix safety
    Offers a sentence for the barrier, and keeps the wish as an action with a hole: either the barrier is missing,
    which is a factor, or it did not act, which has a reason.

Contested?
    Dekker and Bergström: never. Milstein: counterfactuals point at missing barriers. Hence the question, and the
    exception for luck.

References
    Dekker, The Field Guide to Understanding Human Error (2nd ed. 2006), chapter 5. Bergström, Three analytical traps in
    accident investigation.
"""

from collections.abc import Callable, Iterator
from itertools import pairwise

from afterword.document.patterns import Pattern
from afterword.document.text import Span
from afterword.lint.diagnostic import Finding, Fix, Severity, Way
from afterword.lint.judged import Judge, judged
from afterword.lint.meaning import harm, luck
from afterword.lint.reading import Reading
from afterword.lint.rewriting import Wishes
from afterword.lint.rule import rule
from afterword.lint.rules.hindsight.words import better_off, chances, otherwise, precautions, remedies
from afterword.lint.rules.hindsight.words.options_missed import is_missed_option
from afterword.lint.rules.hindsight.words.outcomes import is_better, is_deplored, is_worse
from afterword.lint.rules.hindsight.words.unchanged import is_unchanged
from afterword.lint.rules.hindsight.words.unmet import MADE, Condition, conditions
from afterword.lint.rules.hindsight.words.worlds import UNREAL, Perfect, is_harm, perfect
from afterword.lint.text import verbs
from afterword.lint.text.phrases import Lexicon
from afterword.lint.text.sentences import Sentence
from afterword.lint.who.actors import Actor
from afterword.lint.who.constructions import Construction, constructions

_WORDS = Lexicon.lines(
    """
    if only, avoidable, preventable, need {not|never} have, needn't have, {did not|didn't} need to have
    did{ not} have to happen, did{ not} need to happen
    {missing|missed} {the|an|our|this|every} {opportunity|chance} {for|to}
    {easy|simple|possible|trivial|cheap} to {prevent|avoid|avert|forestall}, need never have
    did not have to be this way
    need not have, needn't have, need never have, never needed to
    it would {only |just |}have {taken|cost|needed|required}
    {nipped|stopped|caught} in the bud, made all the difference, for want of a, for the want of a
    missed {opportunity|opportunities|chance|chances}
    """
)
_MISSED = Lexicon.lines("had it, had this, had they, had that, had these, had the")
_CHECKING = frozenset("check look ask test see call verify read tell warn notice open".split())
_LITTLE = frozenset("minute minutes second seconds only just little nothing one mail call glance".split())
_LUCK = frozenset("luckily fortunately lucky thankfully luck fortunate".split())
_TECHNICAL = frozenset(
    """miss misses allocation allocations copy copies contention overhead lookup lookups query queries traffic
    cost costs cpu latency call calls round-trip round-trips redirect redirects work waste""".split()
)
_FRAMES = otherwise.FRAMES + precautions.FRAMES + remedies.FRAMES + better_off.FRAMES
_HOLE = "<The barrier: a check, a limit, an alert> <was not there, or did not act, because>."

_WAY = Way(
    "Name the barrier it assumes, as a factor.",
    "Name the barrier",
    "Which barrier does this assume, and why was it not there, or did not act?",
    hole=_HOLE,
)


@rule(Severity.WARNING, prose=True, beyond=luck.told_in, way=_WAY)
def counterfactual(reading: Reading) -> Iterator[Finding]:
    """Find sentences about what would have been."""
    lucky = luck.told(reading)
    spoken: set[int] = set()
    wishes = Wishes(reading)

    def passed_over(sentence: Sentence, span: Span) -> bool:
        return sentence.index in spoken or sentence.is_question or lucky.cover(span)

    def spared(sentence: Sentence, span: Span) -> bool:
        return passed_over(sentence, span) or _is_lucky(sentence)

    for each in judged(reading, _JUDGES, spared=spared):
        spoken.add(each.sentence.index)
        yield _finding(reading, wishes, each.said, eased=_is_ours(reading, each.sentence, each.said))
    for framed in constructions(reading, _FRAMES):
        passed = passed_over(framed.sentence, framed.span) or framed.denied
        if not (passed or _by_luck(framed) or _clears(reading, framed.sentence)):
            spoken.add(framed.sentence.index)
            yield _finding(reading, wishes, framed.span, eased=_is_ours(reading, framed.sentence, framed.span))


def _is_lucky(sentence: Sentence) -> bool:
    """Tell whether a sentence is about luck: what was only just avoided is worth telling."""
    return any(token.word in _LUCK for token in sentence.tokens) or "by chance" in sentence.plain


_LUCKIER = Pattern(
    r"^(?:an?|one|two|three|a few|half an?|\d+|on|in|at|with) [^;.]{2,70}?\bwould(?: \w+)? have been (?:\w+ly "
    r"|already )?(?:too (?:low|high|cold|hot|dark|deep|shallow|full|far|weak|strong|small|busy|rough|dry)|full|empty"
    r"|closed|locked|crowded|packed|gone|lost|dark|frozen|unmanned|unstaffed|deserted|dry|unlit|asleep|worse|at sea"
    r"|on leave|abroad)\b|^otherwise [^;.]{2,70}?\bwould have (?:run (?:dry|out|over|aground)|burst|overflowed|sunk"
    r"|flooded|spoil(?:ed|t)|thawed|frozen)\b"
)


_WORSE_BEHIND = Pattern(
    r" (?:been )?(?:\w+ly )?(?:lost|gone(?= for good| under| down|\W*$|[,;.])"
    r"|run (?:dry|out|over)|destroyed|overwritten|flooded|injured|hurt|killed|alone"
    r"|unattended|burst|overflowed|burnt|burned|spoil(?:ed|t)|wiped|erased)\b"
)
_NONE = Pattern(r"\b(?:nothing|nobody|none|no|not|never|neither|hardly|few|fewer|less)\b|n't\b")


def _by_luck(each: Construction) -> bool:
    """Tell whether what was is better: *at any other time of the year the lake would have been too low*."""
    said = each.sentence.plain[len(each.before) :].lstrip().replace("\n", " ")
    spared = _NONE.search(said[: len(each.span)])
    return bool(_LUCKIER.match(said) or (_WORSE_BEHIND.match(each.after.replace("\n", " ")) and not spared))


def _finding(reading: Reading, wishes: Wishes, span: Span, *, eased: bool) -> Finding:
    sentence = reading.sentences.holding(span.start)
    words = reading.rewritable(sentence) if sentence else span
    return Finding(
        span,
        "This tells of a world that was not. Name the barrier it assumes, as a factor.",
        eased=eased,
        fix=Fix(
            "suggest",
            "Name the barrier; move the wish to an action",
            wishes.anew(words, _HOLE),
            "Which barrier does this sentence assume? If it does not exist, record its absence as a factor; "
            "if it does, say why it did not act.",
        ),
    )


def _clears(reading: Reading, sentence: Sentence) -> bool:
    """Tell whether a sentence says that nothing would have changed, which clears whoever acted."""
    modals = (at for at, token in enumerate(sentence.tokens) if token.word in ("would", "wouldn't"))
    worlds = (perfect(sentence, at) for at in modals)
    return any(found is not None and is_unchanged(reading, sentence, found) for found in worlds)


def _is_ours(reading: Reading, sentence: Sentence, span: Span) -> bool:
    """Tell whether *we*, or *I*, are the ones of whom more was wished; who speaks of oneself speaks a level lower."""
    if any(each.ours for each in conditions(reading, sentence)):
        return True
    subject = reading.grammar.subject(sentence, sentence.at(span.start))
    return subject is not None and (subject.actor is Actor.WE or subject.head == "i")


def _by_word(reading: Reading, sentence: Sentence, span: Span) -> Span | None:
    tokens = sentence.tokens
    at = sentence.at(span.start)
    word = tokens[at].word
    if word == "it":
        behind = {token.word for token in tokens[at:]}
        return span if behind & _CHECKING and behind & _LITTLE else None
    if word == "for":
        return None if MADE.isdisjoint(token.word for token in tokens[at + 3 : at + 8]) else span
    if word == "if":
        return span if any(token.word in ("had", "hadn't") for token in tokens[at:]) else None
    return span if word not in ("avoidable", "preventable") or _is_verdict(reading, sentence, at) else None


def _is_verdict(reading: Reading, sentence: Sentence, at: int) -> bool:
    """Tell *an avoidable outage* and *was preventable* from *avoidable copies*."""
    tokens = sentence.tokens
    before = {token.word for token in tokens[max(0, at - 4) : at]}
    if any(verbs.denies(each, ("not", "never", "hardly", "no", "barely")) for each in before):
        return False
    following = [token.word for token in tokens[at + 1 : at + 3]]
    if following[:1] and following[0] not in harm.HARM_NOUNS and any(each in _TECHNICAL for each in following):
        return False
    if before & {"is", "are", "be"}:
        return is_harm(reading.grammar.subject(sentence, at))
    if before & {"was", "were", "been", "as", "seems", "seemed"} or not following:
        return True
    return following[0] in harm.HARM_NOUNS or following[0] in _AVOIDED


_AVOIDED = frozenset("delay wave interruption escalation mistake mistakes misunderstanding oversight detour".split())


def _by_chance(judge: Callable[[Reading, Sentence, int, int], bool]) -> Judge[Span]:
    """Return a judge of phrases about chances nobody took."""

    def said(reading: Reading, sentence: Sentence, span: Span) -> Span | None:
        told = judge(reading, sentence, sentence.at(span.start), sentence.at(span.end - 1))
        return None if sentence.heading or not told else span

    return said


def _by_condition(reading: Reading, sentence: Sentence, span: Span) -> Span | None:
    """Judge *the runbook, had it been read, gives the answer*: a condition only people could have met."""
    tokens = sentence.tokens
    at = sentence.at(span.start)
    if not at or tokens[at - 1].word != ",":
        return None
    for each in conditions(reading, sentence):
        if each.first == at and each.human and tokens[each.last].word in verbs.HUMAN_FORMS:
            return Span(tokens[each.first].start, tokens[each.last].end)
    return None


def _by_modal(reading: Reading, sentence: Sentence, span: Span) -> Span | None:
    tokens = sentence.tokens
    modal = sentence.at(span.start)
    found = perfect(sentence, modal)
    if sentence.heading or _is_asked_how(sentence, modal):
        return None
    if found is None:
        return None if tokens[modal].word == "may" else _by_present(reading, sentence, modal)
    said = Span(tokens[modal].start, tokens[found.verb].end)
    unmet = [each for each in conditions(reading, sentence) if not each.first <= modal <= each.last]
    human = next((each for each in unmet if each.human), None)
    harmless = is_worse(sentence, found, unmet) or is_unchanged(reading, sentence, found)
    if harmless or _is_perhaps(sentence, found, unmet):
        return None
    if is_deplored(reading, sentence, found) or (human and is_better(reading, sentence, found)):
        return Span(tokens[human.first].start, tokens[human.last].end) if human and human.first < modal else said
    return said if is_missed_option(reading, sentence, found) else None


def _is_perhaps(sentence: Sentence, found: Perfect, unmet: list[Condition]) -> bool:
    """Tell what *may have been*, and perhaps was, from *had I read it, I may have stopped*."""
    tokens = sentence.tokens
    if tokens[found.modal].word != "may" or tokens[found.modal + 1].word == "well":
        return False
    if found.negated and tokens[found.verb].word in ("happened", "occurred"):
        return not unmet
    if any(tokens[each.first].word in ("had", "hadn't") for each in unmet):
        return False
    return tokens[found.verb].word not in _KEPT_AWAY or any(
        token.word == "by" and after.word in ("the", "our", "its")
        for token, after in pairwise(tokens[found.verb : found.verb + 4])
    )


_KEPT_AWAY = frozenset("prevented avoided averted forestalled".split())


_ASKING_HOW = frozenset(
    """detail details detailed describe describes described explain explains explained ask asks asked discuss discusses
    discussed learn understand investigate analyse analyze study review reviewed list lists listed cover covers covered
    say says show shows consider considered examine outline outlines outlined""".split()
)


def _is_asked_how(sentence: Sentence, modal: int) -> bool:
    """Tell *a report that details how it could have been prevented* from one that says it could have been."""
    words = [token.word for token in sentence.tokens[:modal]]
    near = words[-4:]
    return "how" in near and not _ASKING_HOW.isdisjoint(words[: len(words) - near[::-1].index("how")])


def _by_present(reading: Reading, sentence: Sentence, modal: int) -> Span | None:
    """Judge *if the reviewer had read the plan, the table would still exist*: a better present that is not."""
    tokens = sentence.tokens
    behind = [token.word for token in tokens[modal + 1 : modal + 4]]
    if not behind or not (
        {"still", "not", "be", "have", "exist", "never"} & set(behind) or tokens[modal].word.endswith("n't")
    ):
        return None
    for each in conditions(reading, sentence):
        unmet = tokens[each.first].word == "without" or _is_past(sentence, each.first, each.last)
        if each.human and not each.first <= modal <= each.last and unmet:
            return Span(tokens[each.first].start, tokens[each.last].end)
    return None


def _is_past(sentence: Sentence, first: int, last: int) -> bool:
    """Tell *had read* and *had been read* from a condition of the present."""
    words = [token.word for token in sentence.tokens[first : last + 1]]
    return any(word in ("had", "hadn't") or word.endswith("'d") for word in words)


_JUDGES = (
    (UNREAL, _by_modal),
    (_WORDS, _by_word),
    (_MISSED, _by_condition),
    (chances.CHANCE, _by_chance(chances.had_a_chance)),
    (chances.EASY, _by_chance(chances.was_easy)),
    (chances.LET_SLIP, _by_chance(chances.let_slip)),
    (chances.WISHES, _by_chance(chances.wished)),
)
