"""Whether a sentence goes on to the condition behind an act: *missed the alert because the gateway was down*."""

from afterword.document.patterns import Pattern
from afterword.document.text import Span
from afterword.lint.reading import Reading
from afterword.lint.text import verbs
from afterword.lint.text.chunks import THEY
from afterword.lint.text.sentences import Kind, Sentence
from afterword.lint.who.actors import Actor
from afterword.lint.who.noun_phrases import NounPhrase

_JOINTS = frozenset((";", ":", "\u2014", "\u2013"))
_ONES_OWN = frozenset("he she they we i you this that these those nobody everybody everyone somebody who".split())
_ALIKE = frozenset("same alike identical identically similar similarly equal adjacent".split())
_BE = frozenset("is are was were isn't aren't wasn't weren't".split())
_STILL = frozenset("has have hasn't haven't".split())
_BEING = frozenset("was were".split())
# Where somebody was is a circumstance; what somebody was like or wanted is a judgement.
_PLACED = frozenset("on in at off away ill abroad absent asleep unavailable travelling traveling".split())
_MOODS = frozenset("hurry rush mood panic denial charge doubt habit".split())
_OPENING = frozenset("both they it its there".split())
# What came of it is no reason for it.
_OUTCOME = r"(?! (?:gone|lost|down|broken|dead|empty|still|destroyed|corrupt|corrupted|wrong|late|where)\b)"
_STANDING = Pattern(
    r" ?(?:[;:\u2014\u2013]|, and) (?P<thing>both|they|the two [\w-]+|the [\w-]+(?: [\w-]+)?"
    rf"|[\w-]+ and [\w-]+) (?:(?:are|is|has|have){_OUTCOME}|look|differ|share|had been|had no|covers|shows|writes|reads"
    r"|names|lists|does not|do not)\b"
)
# A text that leaves it to them, and the words it leaves it with.
_SAYS = r"(?:says?|said|marks?|marked|calls?|called|lists?|listed|tells?|told|asks?|asked|advises?|advised|describes?)"
_LEAVE = (
    r"\b(?:(?:may|can|could) be (?:skipped|omitted|left|ignored|passed)|optional|unnecessary|need not|not needed)\b"
)
_UNDENIED = r"(?:(?!\b(?:not|never|no|none|nothing|nobody)\b)[^.;])"
_LAID_DOWN = Pattern(
    r",? as (?:the|our|its) [\w -]{2,50}? (?:says?|allows?|permits?|asks?|prescribes?|requires?|provides?"
    r"|foresees?)\b|,? as (?:was )?(?:agreed|planned|announced|allowed|permitted|prescribed|instructed)\b"
    r"|, which (?:the|our|its|that) [\w -]{2,50}? (?:allows?|permits?|provides for|prescribes?)\b|,? (?:since|as"
    r"|because|for) (?:the|our|its) [\w -]{2,50}? (?:asks? for|needs?|requires?|demands?) none\b|,? (?:since|as"
    r"|because) (?:the|our) [\w -]{2,50}? (?:allows?|permits?|provides for|prescribes?) (?:it|this|that)\b"
    rf"|(?:,? (?:since|as|because)| ?[;:\u2014\u2013]) (?:the|our|its) [\w -]{{2,50}}? {_SAYS}"
    rf" {_UNDENIED}{{0,30}}?{_LEAVE}"
    rf"|, which (?:the|our|its|that) [\w -]{{2,50}}? {_SAYS} (?:us |you |one |people |operators )?(?:to (?:be )?)?"
    r"(?:ignor|skip|omit|leave|pass over|may be|need not|optional|as optional)"
)
_DATED = Pattern(
    r"[^.;]{0,60}?[:,] (?:last )?(?:in|on) (?:\d|january|february|march|april|may|june|july|august|september|october"
    r"|november|december|q[1-4]\b|week \d)"
)
# Where the thing went or stood, which was not where they looked; *which went to her inbox* was.
_WHICH = r"(?:, which| \((?:it|they|which|that one))"
_ELSEWHERE = (
    rf"|{_WHICH} (?:went|goes|go|(?:is|are|was|were) (?:sent|routed|posted|delivered)|landed|arrived|appeared|appears"
    r"|scrolled) (?:only |first |straight )*(?:(?:under|below|behind|outside) (?!(?:his|her|their|our) )"
    r"|(?:to|in|into|on) (?:(?:an?|the|some) )?(?:[\w-]+ ){0,2}?(?:other|another|old|former|previous|wrong|different"
    r"|spam|junk|muted|archived|unused|unread|closed)\b)"
    rf"|{_WHICH} (?:is|was|are|were|lay|stood|had been|has been) (?:still |then |at the time )?(?:below|under|behind"
    r"|outside|hidden|muted|silenced|disabled|out of (?:rotation|view|sight|scope|service|reach|order))\b"
)
_SHOWN = Pattern(
    r" ?[;:\u2014\u2013] (?:his|her|their) (?:[\w-]+ )?(?:phone|pager|mobile|headset|radio|app|token|laptop"
    r"|ringer) (?:was|were|had)\b|, which (?:the|its|that) [\w -]{2,30}? (?:cuts?|hides?|leaves?|truncates?"
    r"|collapses?|folds?|does not|cannot)\b|, which (?:is|lies|stands|sits) (?:below|under|behind|outside|hidden"
    rf"|off)\b{_ELSEWHERE}|, and the (?:prompt|screen|console|form|display|dialogu?e?|label|guide|runbook|page|title"
    r"|header) (?:said|says|showed|shows|read|reads|named|names|listed|lists|assumes)\b"
)
_DOWN = Pattern(
    r"(?:(?P<why>,? (?:because|since|as))| ?[;:\u2014\u2013]) (?:the|our|its) (?P<thing>[\w-]+(?: [\w-]+){0,2}?)"
    r" (?:was|were|is|are|had been) (?:[^,;.]{0,30} )?(?:down|offline|out of order|unavailable|unreachable|closed"
    r"|locked|gone)\b"
)
_PURPOSE = Pattern(r"\b(?:in order (?:not )?to|so that|so as (?:not )?to)\b")
_REACH = 10
_CLAUSE = 3


def explained(reading: Reading, sentence: Sentence, index: int) -> bool:
    """Tell whether something that is nobody's doing is given as the reason behind a token."""
    tokens = sentence.tokens
    for at in range(index + 1, len(tokens) - 1):
        if tokens[at].word in _JOINTS and tokens[at + 1].word in ("it", "its"):
            return True
        if gives_reason(sentence, index, at):
            cause = reading.grammar.phrase_before_verb(sentence, at + 1)
            return cause is not None and cause.actor is Actor.SYSTEM and cause.possessor is None
    return False


def conditioned(reading: Reading, span: Span) -> bool:
    """Tell whether behind some words their sentence names the condition: *…, since step 4 names a retired host*.

    What people were like, wanted or thought is none: that only passes the judgement on.
    """
    sentence = reading.sentences.holding(span.start)
    if sentence is None:
        return False
    index = sentence.at(span.end - 1)
    return shown(reading, span) or any(
        _is_condition(reading, sentence, at + 1)
        for at in range(index + 1, len(sentence.tokens) - 1)
        if gives_reason(sentence, index, at)
    )


def serves(reading: Reading, span: Span) -> bool:
    """Tell whether behind some words a purpose is given: *put it off in order to keep the week free of changes*."""
    sentence = reading.sentences.holding(span.start)
    return sentence is not None and _PURPOSE.search(sentence.plain, span.end - sentence.span.start) is not None


def laid_down(reading: Reading, span: Span) -> bool:
    """Tell whether something was left as it is meant to be left: *skipped it, as the policy for hot fixes says*."""
    sentence = reading.sentences.holding(span.start)
    return sentence is not None and _LAID_DOWN.search(sentence.plain, span.start - sentence.span.start) is not None


def dated(reading: Reading, span: Span) -> bool:
    """Tell whether the dates of what was put off follow: *three times for launches: in May, June and July*."""
    return _DATED.match(reading.plain, span.end) is not None


def out_of_order(reading: Reading, span: Span) -> bool:
    """Tell *without a ticket: the ticket system was down*, where what it takes was out of order itself."""
    sentence = reading.sentences.holding(span.start)
    if sentence is None:
        return False
    start, end = span.start - sentence.span.start, span.end - sentence.span.start
    down = _DOWN.search(sentence.plain, end)
    if down is None:
        return False
    thing, named = set(down["thing"].split()), set(sentence.plain[start:end].split())
    # *the database; the database was down* is what came of it, *the ticket: the ticket system was down* the reason
    return not thing.isdisjoint(named) and bool(down["why"] or thing - named)


def shown(reading: Reading, span: Span) -> bool:
    """Tell whether behind some words stands what things are like: *; the tick covers lint only, which is below it*."""
    sentence = reading.sentences.holding(span.start)
    if sentence is None:
        return False
    start = span.end - sentence.span.start
    if _SHOWN.search(sentence.plain, start) or out_of_order(reading, span):
        return True
    beside = _STANDING.search(sentence.plain, start)
    thing = (
        reading.grammar.phrase_before_verb(sentence, sentence.at(sentence.span.start + beside.start("thing")))
        if beside
        else None
    )
    return thing is not None and (thing.actor is Actor.SYSTEM or thing.head == "both" or thing.head in THEY)


def gives_reason(sentence: Sentence, index: int, at: int) -> bool:
    """Tell whether a token opens the reason for a verb before it; *since the move* and *as agreed* do not."""
    tokens = sentence.tokens
    word, comma = tokens[at].word, tokens[at - 1].word == ","
    if word == "because":
        return True
    if word not in ("since", "as") or tokens[at - 1].word == "ever":
        return False
    ends = next((end for end in range(at + 1, len(tokens)) if tokens[end].kind is Kind.MARK), len(tokens))
    behind = [
        each.word for each in tokens[at + 1 : min(ends, at + _REACH)] if not (each.word == "may" and each.capital)
    ]
    if word == "as":
        told = len(behind) >= _CLAUSE and behind[0] in _OPENING
        return bool(_BE.intersection(behind[1:])) or (comma and (told or _finite(behind[1:])))
    still = any(token.word in _STILL for token in tokens[:index])
    return not still and (_finite(behind) or (comma and len(behind) >= _CLAUSE))


def _finite(words: list[str]) -> bool:
    return any(word in verbs.AUXILIARIES or verbs.is_past(word) for word in words)


def _is_condition(reading: Reading, sentence: Sentence, first: int) -> bool:
    cause = reading.grammar.phrase_before_verb(sentence, first)
    behind = [token.word for token in sentence.tokens[first + 1 : first + _REACH]]
    if sentence.tokens[first].word in ("they", "both"):  # the two that look alike
        return not _ALIKE.isdisjoint(behind)
    if cause is None or cause.head in _ONES_OWN:
        return False
    return (cause.actor is Actor.SYSTEM and cause.possessor is None) or _circumstance(sentence, cause)


def _circumstance(sentence: Sentence, cause: NounPhrase) -> bool:
    """Tell *the second person was on a train* from *the lead was in a hurry* and *she was careless*."""
    behind = [token.word for token in sentence.tokens[cause.after : cause.after + 4]]
    placed = behind[:1] and behind[0] in _BEING and behind[1:2] and behind[1] in _PLACED
    return bool(placed) and _MOODS.isdisjoint(behind)
