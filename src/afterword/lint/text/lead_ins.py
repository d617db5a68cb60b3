"""What stands before the subject of a clause: *for the fourth site*, *during the briefing*, *we found that*."""

from collections.abc import Sequence
from functools import lru_cache

from afterword.document.patterns import Pattern
from afterword.lint.text import verbs
from afterword.lint.text.chunks import (
    COORDINATORS,
    DETERMINERS,
    PREPOSITIONS,
    RELATIVES,
    SUBORDINATORS,
    ends_phrase,
    is_aside,
    is_pronoun,
    nominal,
    phrase_start,
)
from afterword.lint.text.sentences import Kind, Token

# Behind these and verbs in the past, *that* opens what is said, known or found.
_SAYING = frozenset(
    """say says show shows believe believes think thinks know knows see sees mean means suggest suggests confirm
    confirms indicate indicates assume assumes suppose hold holds state states conclude concludes note notes appear
    appears seem seems fact clear true likely out emerged is was are given sure certain plain apparent impression
    conclusion finding prove proves reveal reveals demonstrate demonstrates admit admits explain explains report
    reports claim claims imply implies understand remember recall acknowledge acknowledges surprising strange hard
    doubt""".split()
)
# Behind these *that* says what they contain.
_CONTENT = frozenset(
    """rule guideline policy requirement principle agreement instruction convention warning advice recommendation
    reminder request hint regulation provision condition practice order directive""".split()
)
# *dismissed by Lorna two times*: how often is no part of a name.
_COUNTED = frozenset("two three four five six seven eight nine ten several many twice".split())
_TIMES = frozenset("times days hours minutes weeks months years nights shifts".split())
_LONG_CLAUSE = 16
_THEY_SAY = frozenset("he she they we i".split())
_NEAR = 6
_SPELLS = frozenset(
    "long night day week month year hour minute morning evening afternoon shift weekend moment time".split()
)
_MOMENTS = frozenset({"before", "after", "since", "until"})
# *The first two hours* are one phrase, *Lorna two times* is not.
_ORDINALS = frozenset("the first last next past final following previous initial same these those".split())

_LEAD_IN = Pattern(
    (
        r"\W*(?:(?:it|we|i|this|that|they|(?:the|our|a|an|their|its) [^,;:.]{2,60}?) (?:has |have |had |was |is "
        r"|then |now |later |since |also |soon |quickly |only |afterwards |subsequently )*(?:turned out|turns out"
        r"|emerged|transpired|became clear|became apparent|shown|showed|shows|found(?: out)?|learned|learnt"
        r"|established|believe|think|saw|concluded|know|discovered|noticed|noted|notes|clear|evident|likely|seems"
        r"|appears|confirmed|confirms|suggests|states|stated|realised|realized|understood) (?:later |afterwards "
        r"|today )?that |(?:as far as|according to|given|considering|at|in|on|during|for|before|after|since|when|while"
        r"|because|although|though|having|from|by|with|despite|as|following|throughout|working|shortly"
        r"|\w+ (?:minutes|hours|days|weeks)(?= (?:before|after|later|into))) [^,;:.]{2,90} ?, (?=\w)"
        r"|(?:at|in|on|during|for|before|after|since|following|throughout|\w+ (?:minutes|hours|days|weeks) (?:before"
        r"|after)) (?:[\w-]+ ){1,7}?(?<! of )(?<! in )(?<! to )(?<! for )(?<! on )(?<! at )(?<! from )(?<! with )"
        r"(?<! by )(?<! and )(?=(?:the|an?|our|their|this|no|nobody|we|they|he|she|it|some|one) )|[^,;:.]{8,90}(?:;"
        r"|, (?:and|but|so|yet)) (?=(?:the|an?|our|their|this|no|nobody|we|they|he|she|it|some|one) ))"
    ).replace(" ", r"\s")
)

_CHAINED = 2


@lru_cache(maxsize=64)
def end_of(plain: str) -> int:
    """Return where in a sentence in lower case its lead-ins end; 0 where it begins with its main clause."""
    end = 0
    for _ in range(_CHAINED):
        found = _LEAD_IN.match(plain[end:])
        if found is None:
            break
        end += found.end()
    return end


def clause_before(plain: str) -> int:
    """Return where the lead-ins of a sentence end that have a verb of their own; 0 where they have none."""
    end = end_of(plain)
    return end if any(verbs.is_past(word) or word in verbs.AUXILIARIES for word in plain[:end].split()) else 0


def complements(tokens: Sequence[Token], at: int) -> bool:
    """Tell *it turned out that the crew …* from *the crew that …*, by the word before."""
    if tokens[at].word != "that" or not at:
        return False
    if at + 1 < len(tokens) and tokens[at + 1].word in _THEY_SAY:  # proves that he …
        return True
    said = at - 1
    while said > 0 and verbs.is_adverb(tokens[said].word):  # it emerged only afterwards that
        said -= 1
    before = tokens[said].word
    return before in _SAYING or verbs.is_past(before)


def infinitive_subject(tokens: Sequence[Token], last: int) -> int | None:
    """Return where the subject begins of a clause whose infinitives end at an index: *the choice to do it and …*."""
    at = last
    linked = False
    while at > 0:
        token = tokens[at]
        if token.kind is Kind.MARK or token.word in SUBORDINATORS or token.word in RELATIVES:
            break
        if token.word in verbs.AUXILIARIES or verbs.is_past(token.word):
            return None
        linked = linked or token.word in COORDINATORS
        at -= 1
    first = at if at == 0 and tokens[0].kind is not Kind.MARK else at + 1
    end = first
    while end < last and (nominal(tokens[end]) or tokens[end].word in DETERMINERS) and tokens[end].word != "to":
        end += 1
    infinitive = first < end < last - 1 and tokens[end].word == "to" and nominal(tokens[end + 1])
    return first if linked and infinitive and tokens[first].word in DETERMINERS else None


def taken_up(tokens: Sequence[Token], which: int) -> int | None:
    """Return the verb of the clause that *, which* takes up as a whole: *it was updated at 15:02, which was …*."""
    if which <= 1 or tokens[which].word != "which" or tokens[which - 1].word != ",":
        return None
    for at in range(which - 2, 0, -1):
        word, before = tokens[at].word, tokens[at - 1].word
        described = before in DETERMINERS or before in PREPOSITIONS or tokens[at - 1].possessive
        if word not in verbs.AUXILIARIES and not described and (verbs.is_past(word) or verbs.is_participle(word)):
            return at
        if tokens[at].kind is Kind.MARK and word in ";:":
            return None
    return None


def content_clause(tokens: Sequence[Token], last: int) -> int | None:
    """Return the *that* of a clause that tells what a rule says, and ends at an index: *our rule that … is shipped*."""
    finite = False
    for at in range(last, max(last - _LONG_CLAUSE, 0), -1):
        word = tokens[at].word
        if word == "that" and tokens[at - 1].word in _CONTENT:
            return at if finite else None
        finite = finite or word in verbs.AUXILIARIES or verbs.is_past(word)
        if tokens[at].kind is Kind.MARK or word in ("which", "who"):
            return None
    return None


def counts_times(tokens: Sequence[Token], at: int) -> bool:
    """Tell the *two times* of *dismissed by Lorna two times* from those of *the first two times*."""
    if tokens[at].word not in _COUNTED or at + 1 >= len(tokens) or tokens[at + 1].word not in _TIMES:
        return False
    return not at or tokens[at - 1].word not in _ORDINALS


def is_occasion(tokens: Sequence[Token], at: int) -> bool:
    """Tell *during the second briefing the crew …* from *the engineer misreading the chart …*: by how it opens."""
    first = phrase_start(tokens, at)
    if first < 1 or first > at:
        return False
    opener = tokens[first - 1].word
    if opener not in PREPOSITIONS and opener not in _MOMENTS:
        return False
    owned = tokens[first].word in DETERMINERS or any(token.possessive for token in tokens[first:at])
    return (owned or opener == "during") and _opens_clause(tokens, first - 1)


def _opens_clause(tokens: Sequence[Token], at: int) -> bool:
    before = tokens[at - 1] if at else None
    return before is None or before.kind is Kind.MARK or before.word in COORDINATORS or complements(tokens, at - 1)


def named_behind(tokens: Sequence[Token], first: int, last: int) -> int | None:
    """Return where a name begins that a lead-in has run into: *Tobias* of *for the fourth site Tobias forgot it*."""
    if not first or tokens[first].word not in DETERMINERS:
        return None
    opener = tokens[first - 1].word
    if (opener not in PREPOSITIONS and opener not in SUBORDINATORS) or not _leads(tokens, first - 1):
        return None
    for at in range(first + 2, last + 1):
        before = tokens[at - 1]
        if tokens[at].capital and before.raw.islower() and not before.possessive and nominal(before):
            return at
    return None


def _leads(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether a small word opens its clause, or stands behind a length of time that does: *two days before*."""
    if _opens_clause(tokens, at):
        return True
    start = phrase_start(tokens, at - 1)
    return start < at and tokens[at - 1].word in _TIMES and _opens_clause(tokens, start)


def dates(tokens: Sequence[Token], at: int) -> bool:
    """Tell *the freeze before Christmas was …* from *it was full before the crew …*: no verb stands before it."""
    if (
        tokens[at].word not in _MOMENTS
        or not at
        or not nominal(tokens[at - 1])
        or tokens[at - 1].word in _TIMES | _SPELLS
    ):
        return False
    for before in range(at - 1, -1, -1):
        token = tokens[before]
        if token.kind is Kind.MARK or token.word in SUBORDINATORS or token.word in RELATIVES:
            break
        if token.word in verbs.AUXILIARIES or verbs.is_past(token.word) or token.word.endswith("ing"):
            return False
    return True


def past_aside(tokens: Sequence[Token], closing: int) -> int:
    """Return where an aside begins that a comma closes before a verb: *the lead, as agreed, left*; else the index."""
    if tokens[closing].word != "," or closing + 1 >= len(tokens):
        return closing
    verb = tokens[closing + 1].word
    if not (verbs.is_past(verb) or verb in verbs.AUXILIARIES):
        return closing
    opening = next((at for at in range(closing - 1, 0, -1) if tokens[at].word == ","), None)
    return opening if opening and parenthetic(tokens, opening, closing) else closing


def behind_denial(tokens: Sequence[Token], first: int) -> int:
    """Return where what is meant stands: behind *but* in *neither with the hardware nor … but with the planners*."""
    if first >= len(tokens) or tokens[first].word not in ("neither", "not"):
        return first
    but = next((at for at in range(first, min(first + _LONG_CLAUSE, len(tokens))) if tokens[at].word == "but"), None)
    meant = but is not None and but + 1 < len(tokens) and tokens[but + 1].word in PREPOSITIONS
    return but + 1 if meant and but is not None else first


def inside_verb(tokens: Sequence[Token], first: int) -> int | None:
    """Return where an aside begins that stands between a helper and its verb, which begins at an index."""
    closing = first - 1
    if closing < 1 or tokens[closing].word != ",":
        return None
    opening = next((at for at in range(closing - 1, 0, -1) if tokens[at].word == ","), None)
    if opening is None or not parenthetic(tokens, opening, closing):
        return None
    helper = tokens[opening - 1].word
    helped = helper in verbs.HAVE or helper in verbs.BE or helper in verbs.MODALS or helper in verbs.NEGATIONS
    return opening if helped else None


def behind_aside(tokens: Sequence[Token], first: int) -> int:
    """Return where a clause goes on behind an aside that begins within a few words: *nobody, though asked, …*."""
    opening = next((at for at in range(first, min(first + _NEAR, len(tokens))) if tokens[at].word == ","), None)
    if opening is None:
        return first
    closing = next((at for at in range(opening + 1, len(tokens)) if tokens[at].word == ","), None)
    apart = closing is not None and opening + 1 < closing and parenthetic(tokens, opening, closing)
    return closing + 1 if apart and closing is not None else first


def parenthetic(tokens: Sequence[Token], opening: int, closing: int) -> bool:
    """Tell *the lead, a new hire, left* from *it rang, the lead picked up, left …*, which parts two clauses."""
    if not is_aside(tokens[opening + 1]):
        return False
    clause = tokens[opening + 1].word in DETERMINERS - RELATIVES and any(
        verbs.is_past(token.word) and tokens[at].word not in DETERMINERS
        for at, token in enumerate(tokens[opening + 2 : closing], opening + 1)
    )
    return not clause


def past_lead_in(tokens: Sequence[Token], first: int, last: int) -> int:
    """Return where the subject of a clause begins whose first token is at an index: behind *in the first two hours*."""
    at = first
    while at < last and (tokens[at].word in PREPOSITIONS or tokens[at].word in _MOMENTS):
        at = _phrase_end(tokens, at + 1, last)
    if at == first and at < last:  # two days before the election the crew
        end = _phrase_end(tokens, at, last)
        if tokens[end - 1].word in _TIMES and end < last and tokens[end].word in _MOMENTS:
            return past_lead_in(tokens, end, last)
    if at < last and tokens[at].word == ",":
        at += 1
    return at


def _phrase_end(tokens: Sequence[Token], first: int, last: int) -> int:
    """Return the index behind the noun phrase that begins at an index, or behind what cannot be in one."""
    at = first
    while at < last and (nominal(tokens[at]) or tokens[at].word in DETERMINERS):
        begins = tokens[at].word in DETERMINERS and not tokens[at - 1].possessive
        ends = ends_phrase(tokens[at]) and tokens[at - 1].word not in DETERMINERS  # the first hour
        if at > first and (begins or ends or is_pronoun(tokens[at].word)):
            break
        at += 1
    name = named_behind(tokens, first, min(at, last) - 1)
    return name or max(at, first + 1)
