"""Norms for the past in other words than *should have*: duties, the right thing to do, what was to be expected."""

from afterword.document.text import Span
from afterword.lint.reading import Reading
from afterword.lint.text import verbs
from afterword.lint.text.phrases import Lexicon
from afterword.lint.text.sentences import Kind, Sentence
from afterword.lint.who.actors import WE_OR_COLLEAGUES, Actor
from afterword.lint.who.conduct import denied
from afterword.lint.who.people import named_at

_PAST = frozenset({"was", "were", "been", "wasn't", "weren't"})

# Whose duty is told: *it was the operator's duty to*, *it was the duty of the operator to*.
POSTS = Lexicon.lines(
    "{job|duty|responsibility|obligation|task|role|business|call|place|turn|remit} {to|of}, {up|down} to, for, on"
)
# Somebody is bound by these.
BOUND = Lexicon.lines(
    """
    {obliged|obligated|duty-bound|duty bound|honour-bound|honor-bound|bound} to, {obliged|bound} by
    under {an|the|a} {obligation|duty} to, {had|has|having} {a|the|an} {clear |formal |legal |}{duty|obligation} to
    {had|has|having} the responsibility to, {incumbent|expected|expectable} {on|upon|of|from}, duty of care
    {behoved|behooved|behooves|befitted|became} the, {would have|would've} done {well|better} to
    """
)
# These are facts until *but* follows: *was required to call, but did not*.
ASKED = Lexicon.lines(
    """
    {required|asked|told|instructed|scheduled|due|expected|assigned|tasked|ordered|requested} to
    {had|have|has} to, {was|were} to
    """
)
# *The right thing to do was*, *the proper response would have been*.
_RIGHT = "right|correct|proper|better|best|sensible|logical|appropriate|prudent|safe|safer|responsible|only right|wise"
_RIGHT_MORE = "only sensible|only correct|natural|obvious|professional|wiser|least|minimum|smart|decent|adequate"
_STEP = "thing|course|course of action|step|first step|response|reaction|move|decision|choice|call|way|action|approach"
_STEP_MORE = (
    "next step|next move|first thing|option|procedure|behaviour|behavior"
    "|sequence|order|path|answer|strategy|play|thing here|one"
)
RIGHT_THING = Lexicon.lines(f"{{{_RIGHT}|{_RIGHT_MORE}}} {{{_STEP}|{_STEP_MORE}}}")
HOPED = Lexicon.lines(
    """
    {would|could|might} {have |reasonably have |normally have |rightfully have |really have |at least have }\
{expected|hoped|wished|liked|wanted|thought|assumed|imagined|preferred}
    {would've|could've} {expected|hoped|wished|liked|wanted|thought|assumed|imagined|preferred}
    {you'd|you would|one would|we'd|i'd|one might|you might} {think|expect|hope|imagine|assume}
    {you'd|you would|one would|we'd|i'd|we would|i would} {have |}{thought|expected|hoped|liked|wished|wanted|imagined}
    """
)
# Reproaches that leave out the norm: *could at least have asked*.
LEAST = Lexicon.lines(
    """
    {could|might} {at least|at the very least|at a minimum|well|have had the decency to|have had the courtesy to}
    {could've|might've} at least, {could|might} have {at least|at the very least|had the decency to|had the courtesy to}
    {could|might} have {bothered|troubled|deigned} to, the least {he|she|they|we|anyone|somebody} could have done
    {what|that} was {needed|called for|required|missing|lacking|wanted} was, deserved {a|better|more}
    """
)
THERE = Lexicon.lines(
    """
    there {should|ought to|shouldn't|should not|should never} have been, there should've been
    more should have been done
    there {was|were} {supposed|meant} to {be|have been}, {more|better|something|enough} {should|ought to} have been done
    there needed to {be|have been}, what {should|ought to} have {happened|been done|taken place|come next}
    """
)
# What people hold, give or write; that it was not there is something nobody did.
HELD = frozenset(
    """review reviewer eyes eye reviewers rehearsal drill plan handover announcement conversation discussion approval
    sign-off signoff call training person owner communication coordination escalation checklist runbook test
    warning notice briefing meeting agreement consultation care attention supervision oversight check checks tests
    second-opinion opinion question decision owner-ship ownership process procedure documentation note ticket
    assessment dry-run rule colleague engineer somebody someone anyone people""".split()
)
_FAILED = frozenset("didn't never wasn't weren't hasn't haven't hadn't without not".split())
_DEEDS = verbs.lemmas(
    verbs.HUMAN_ONLY
    | frozenset(
        """call page stop pause wait roll rotate rehearse raise speak involve leave keep watch follow look see
        take make do be hand contact reply answer phone intervene notice catch rerun retire renew patch disable enable
        restore save create drain close open run write push revert block refuse reject say inform confirm""".split()
    )
)
_REACH = 12


def bound(reading: Reading, sentence: Sentence, span: Span) -> Actor | None:
    """Return who was bound: *the team was under an obligation to*, *it was incumbent on the lead to*."""
    tokens = sentence.tokens
    first, last = sentence.at(span.start), sentence.at(span.end - 1)
    if tokens[last].word in ("on", "upon", "of", "from", "the"):
        at = last if tokens[last].word == "the" else last + 1
        whom = named_at(reading, sentence, at)
        past = any(token.word in _PAST or token.word.endswith("ed") for token in tokens[max(0, first - 5) : last])
        follows = whom is not None and "to" in [each.word for each in tokens[whom.after : whom.after + 3]]
        return whom.actor if whom is not None and whom.actor in WE_OR_COLLEAGUES and past and follows else None
    if tokens[last].word in ("by", "care") or denied(sentence.tokens, first):
        return None
    subject = reading.grammar.subject(sentence, first)
    told = {token.word for token in tokens[max(0, first - 4) : last + 1]} & (
        _PAST | {"had", "having", "would", "would've"}
    )
    return (
        subject.actor
        if subject is not None and subject.actor in WE_OR_COLLEAGUES and subject.head != "you" and told
        else None
    )


def contrasted(reading: Reading, sentence: Sentence, span: Span) -> Actor | None:
    """Return who is told to have been asked for what they did not do: *was required to call, but did not*."""
    tokens = sentence.tokens
    first, last = sentence.at(span.start), sentence.at(span.end - 1)
    behind = tokens[last + 1 : last + 2 * _REACH]
    if not behind or behind[0].word not in _DEEDS or denied(sentence.tokens, first):
        return None
    if tokens[first].word not in ("had", "have", "was", "were") and not (
        {token.word for token in tokens[max(0, first - 3) : first]} & _PAST
    ):
        return None
    subject = reading.grammar.subject(sentence, first)
    if subject is None or subject.actor not in WE_OR_COLLEAGUES or subject.head == "you":
        return None
    return subject.actor if _undone(sentence, last) else None


def _undone(sentence: Sentence, last: int) -> bool:
    """Tell whether the words behind an index say that it was not done: *, but restarted the pod*."""
    tokens = sentence.tokens
    for at in range(last + 1, min(last + 2 * _REACH, len(tokens) - 1)):
        word = tokens[at].word
        if word in ("but", "yet") or (word == "instead" and tokens[at + 1].word != "of"):
            return not any(
                each.word in ("could", "couldn't", "lacked", "access", "unable", "down") for each in tokens[at:]
            )
        if word in ("and", "which") and (
            tokens[at + 1].word in _FAILED
            or (tokens[at + 1].word in ("did", "was") and "not" in [each.word for each in tokens[at + 2 : at + 4]])
        ):
            return True
    return False


def right_thing(reading: Reading, sentence: Sentence, span: Span) -> Actor | None:
    """Return somebody where the right step is told in retrospect: *the right thing to do was*, *would have been to*."""
    del reading
    tokens = sentence.tokens
    first, last = sentence.at(span.start), sentence.at(span.end - 1)
    if denied(sentence.tokens, first):
        return None
    behind = [token.word for token in tokens[last + 1 : last + 9]]
    text = " ".join(behind)
    unreal = "would have been" in text or "would've been" in text or "had been to" in text
    before = " ".join(token.word for token in tokens[max(0, first - 5) : first])
    unreal = unreal or ("would have been" in before and behind[:1] == ["to"])
    to_do = text.startswith(
        ("to do was", "to do is", "to do here was", "to do there was", "to do then was", "to take was")
    )
    to_do = to_do or text.startswith(("to do at that point was", "to do at this point was", "in such a case was"))
    return Actor.PERSON if unreal or to_do else None


def hoped(reading: Reading, sentence: Sentence, span: Span) -> Actor | None:
    """Return of whom more had been hoped: *one would have expected the reviewer to ask*."""
    tokens = sentence.tokens
    first, last = sentence.at(span.start), sentence.at(span.end - 1)
    at = last + 1
    while at < len(tokens) and (
        tokens[at].word in ("that", "for", "from", "at", "least", "of") or tokens[at].kind is Kind.MARK
    ):
        at += 1
    if at >= len(tokens) or denied(sentence.tokens, first):
        return None
    whom = named_at(reading, sentence, at)
    if whom is None or whom.actor not in WE_OR_COLLEAGUES or whom.head in ("you", "i"):
        near = {token.word for token in tokens[at : at + 4]}
        more = tokens[at].word in ("more", "better", "a", "an", "some", "at") and not near.isdisjoint(HELD)
        return Actor.TEAM if more else None
    behind = {token.word for token in tokens[whom.after : whom.after + 6]}
    return whom.actor if behind & {"to", "would", "had", "have", "could", "should"} else None


def whose_task(reading: Reading, sentence: Sentence, span: Span) -> Actor | None:
    """Return whose past duty is told: *it was up to the lead to*, *it was for the supervisor to stop the belt*."""
    tokens = sentence.tokens
    first, last = sentence.at(span.start), sentence.at(span.end - 1)
    earlier = [token.word for token in tokens[max(0, first - 7) : first]]
    if not (_PAST & set(earlier)) or {"not", "wasn't", "never"} & set(earlier):
        return None
    pointed = "it" in earlier or "that" in earlier
    if tokens[first].word in _PARTICLES:
        return _to_do(reading, sentence, last + 1) if "it" in earlier[-3:] else None
    if tokens[last].word == "of":
        return _to_do(reading, sentence, last + 1)
    holder = reading.grammar.phrase_ending(sentence, first)
    if holder is None or (tokens[first].word in _ALSO_OTHER and not pointed):
        return None
    if holder.possessor in WE_OR_COLLEAGUES:
        return holder.possessor
    return Actor.TEAM if holder.tokens[0].word in ("their", "our") else None


_PARTICLES = frozenset("for on up down".split())
# It has to be *it* that was their turn or call: *the team's call to the vendor* is none.
_ALSO_OTHER = frozenset("role business call place turn task remit".split())


def _to_do(reading: Reading, sentence: Sentence, at: int) -> Actor | None:
    """Return whom the words at an index name, if *to* and a deed follow."""
    tokens = sentence.tokens
    whom = named_at(reading, sentence, at)
    if (
        whom is None
        or whom.actor not in WE_OR_COLLEAGUES
        or whom.after + 1 >= len(tokens)
        or tokens[whom.after].word != "to"
    ):
        return None
    return whom.actor if tokens[whom.after + 1].word not in ("be", "receive", "get", "have") else None


def at_least(reading: Reading, sentence: Sentence, span: Span) -> Actor | None:
    """Return who is reproached: *could at least have asked*, *what was needed was a rollback, not …*."""
    tokens = sentence.tokens
    first, last = sentence.at(span.start), sentence.at(span.end - 1)
    behind = [token.word for token in tokens[last + 1 :]]
    opener = tokens[first].word
    if opener == "the":
        return Actor.PERSON
    if opener in ("what", "that"):
        return Actor.PERSON if opener == "what" and {"not", "rather", "instead"} & set(behind) else None
    if opener == "deserved":
        return None
    subject = reading.grammar.subject(sentence, first)
    if subject is None or subject.actor not in WE_OR_COLLEAGUES or subject.head in ("you", "nobody"):
        return None
    if tokens[last].word == "well" or denied(sentence.tokens, first):
        return None
    told = (
        "have" in behind[:2]
        or "have" in [token.word for token in tokens[first:last]]
        or tokens[first].word.endswith("'ve")
    )
    return subject.actor if told else None


def was_missing(reading: Reading, sentence: Sentence, span: Span) -> Actor | None:
    """Return somebody where what should have been there is held by people: *a second pair of eyes*; not *a row*."""
    tokens = sentence.tokens
    first, last = sentence.at(span.start), sentence.at(span.end - 1)
    if tokens[first].word != "there":
        return Actor.PERSON if tokens[first].word != "what" or first == 0 else None
    thing = reading.grammar.noun_phrase(sentence, last + 1)
    if thing is None:
        return None
    behind = tokens[thing.after].word if thing.after < len(tokens) else ""
    named = {token.word for token in thing.tokens} | ({tokens[thing.after + 1].word} if behind == "of" else set())
    return None if named.isdisjoint(HELD) else Actor.PERSON
