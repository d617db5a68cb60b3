"""What would have followed: better than what was, worse, or deplored by its words alone."""

from itertools import pairwise

from afterword.lint.meaning import harm
from afterword.lint.reading import Reading
from afterword.lint.rules.hindsight.words.unmet import MADE, Condition
from afterword.lint.rules.hindsight.words.worlds import Perfect, is_harm
from afterword.lint.text import verbs
from afterword.lint.text.chunks import DETERMINERS
from afterword.lint.text.sentences import Sentence
from afterword.lint.who.actors import WE_OR_COLLEAGUES, Actor
from afterword.lint.who.machinery import is_machinery

_AVERTED = frozenset(
    "prevented avoided averted caught noticed detected shortened spotted mitigated forestalled".split()
)
_IMPROVED = frozenset(
    """over discovered identified foreseen anticipated predicted contained resolved fixed reduced limited
    stopped cut halved kept lessened saved repaired corrected found seen recognised recognized diagnosed solved
    restored reverted halted localised localized minimised minimized""".split()
)
_BETTER = frozenset("faster quicker sooner earlier shorter smaller less simpler milder lower quickly early".split())
_SOONER = frozenset("faster quicker sooner earlier quickly early".split())
_SAVED = frozenset("prevented avoided averted caught saved spared shortened forestalled sufficed".split())
_SHOWN = frozenset(
    """shown revealed exposed flagged stopped told warned blocked rejected alerted detected limited contained helped
    brought picked caught discovered eliminated averted raised highlighted spotted turned bought gained halved
    shortened lessened cleared settled sorted kept prevented ruled pointed made uncovered surfaced noticed found halted
    cut reduced identified given enough sufficient allowed enabled let saved useful""".split()
)
_NO_DOING = frozenset("during nothing something everything anything thing string".split())
_NOT_HAPPENED = frozenset("happened occurred arisen materialised materialized".split())
# What a fault does where it is not stopped.
_GOT_THROUGH = frozenset("escaped slipped passed survived reached gone made gotten got shipped merged released".split())
_FAULTS = frozenset(
    """this that it bug error typo regression defect fault flaw change mistake rows row release version commit
    config""".split()
)
_CHEAP = frozenset("seconds second minute minutes nothing little moment moments glance call".split())
_OTHERWISE = frozenset("differently otherwise different better smoother smoothly".split())
_STORIES = frozenset("things it this day evening night outcome story result recovery incident morning events".split())
WORSE = frozenset(
    """worse longer larger bigger more further additional until another also too only additionally unnoticed
    forever anyway regardless either double twice alone unattended""".split()
)
_AS_WELL = frozenset("also too additionally double".split())
_LATE = frozenset("only until".split())
WORSENED = frozenset(
    """lost lasted spread failed crashed taken broken cost exceeded needed remained continued corrupted affected hit
    deleted overwritten leaked exhausted doubled missed caused triggered dropped advanced ended collapsed flooded
    drowned burned burnt burst spilled spoiled spoilt thawed frozen sunk died overheated melted derailed tripled grown
    down gone unavailable unreachable had kept required offline worse reached run filled stopped
    destroyed missing""".split()
)
_EXISTING = frozenset("the this that these those our its".split())
_TOLD = verbs.HUMAN_FORMS | {"paged", "notified", "called", "alerted", "involved", "rolled"}
_NOBODY = 4
_NEGATIVE = frozenset("no nothing none nobody neither no-one".split())


# Whatever these would have been able to do is worse.
_ATTACKERS = frozenset(
    "attacker attackers intruder intruders thief thieves burglar burglars fraudster fraudsters hacker hackers".split()
)


def is_worse(sentence: Sentence, found: Perfect, unmet: list[Condition]) -> bool:
    """Tell whether the world told of is worse than the real one, as far as its words say so."""
    tokens = sentence.tokens
    if tokens[found.verb].word == "waited" or any(
        token.word in _NEGATIVE for token in tokens[max(0, found.modal - _NOBODY) : found.modal]
    ):
        return False  # no patient would have been moved twice
    if not found.negated and tokens[found.modal - 1].word in _ATTACKERS:
        return True
    end = min((each.first for each in unmet if each.first > found.verb), default=len(tokens))
    behind = [token.word for token in tokens[found.modal : min(end, found.verb + 7)]]
    behind = [each for each, after in zip(behind, [*behind[1:], ""], strict=True) if not _openly(each, after)]
    better = any(word in _BETTER for word in behind)
    worse = _LATE if tokens[found.verb].word in _AVERTED | _SAVED else WORSE
    if tokens[found.verb].word in verbs.HUMAN_FORMS:
        worse = worse - _AS_WELL  # I would have checked the other one too
    return not better and not found.negated and any(word in worse for word in behind)


_NO_MORE = frozenset(["", ".", ",", "which", "often", "with", "about", "to"])


def _openly(word: str, after: str) -> bool:
    """Tell *more openly* and *met more* from *more rows*."""
    return word == "more" and (after.endswith("ly") or after in _NO_MORE)


def is_deplored(reading: Reading, sentence: Sentence, found: Perfect) -> bool:
    """Tell whether the words alone deplore: *could have been prevented*, *would never have happened*."""
    tokens = sentence.tokens
    word = tokens[found.verb].word
    if found.negated:
        absent = found.been and tokens[found.verb - 1].word == "no" and word in harm.HARM_NOUNS
        subject = reading.grammar.subject(sentence, found.verb)
        name = subject.head if subject is not None else tokens[found.modal - 1].word
        through = word in _GOT_THROUGH and name in _FAULTS and _far(sentence, found)
        return absent or through or word in _NOT_HAPPENED
    nothing = tokens[0].word in ("nothing", "none") and found.modal < _OPENING
    if nothing and word in _NOT_HAPPENED:
        return True
    if denied(sentence, found.modal) or _to_a_thing(reading, sentence, found):
        return False
    return (_passively if found.been else _actively)(reading, sentence, found)


_OPENING = 6


def _far(sentence: Sentence, found: Perfect) -> bool:
    """Tell where a fault would not have got: past people, or out to production."""
    behind = {token.word for token in sentence.tokens[found.verb : found.verb + 7]}
    return not behind.isdisjoint(
        "escaped unnoticed undetected production prod through past live customers out merged shipped"
        " released it".split()
    )


def _passively(reading: Reading, sentence: Sentence, found: Perfect) -> bool:
    tokens = sentence.tokens
    word = tokens[found.verb].word
    if word in _AVERTED or word in ("saved", "spared"):
        return True
    if tokens[found.modal].word.startswith("might"):
        return word in ("halved", "cut", "shortened", "reduced") and is_harm(
            reading.grammar.subject(sentence, found.verb)
        )
    if word in ("enough", "sufficient"):
        return _is_small(reading, sentence, found)
    behind = tokens[found.verb : found.verb + 6]
    if word in _SHORTENED and _is_time(reading, sentence, found):
        return True
    timely = any(each.word == "in" and after.word == "time" for each, after in pairwise(behind))
    improved = word in _IMPROVED | {"ruled", "warned"} and (
        timely or any(each.word in _BETTER for each in behind) or is_harm(reading.grammar.subject(sentence, found.verb))
    )
    early = any(each.word in _SOONER or each.word == "already" for each in behind)
    return improved or word in _BETTER or (early and word in _TOLD)


_SHORTENED = frozenset("halved cut shortened reduced saved limited lowered lessened trimmed".split())
_TIMES = frozenset(
    "minutes minute hours hour time times days weeks wait downtime window half gap mttr ttr queue".split()
)


def _is_time(reading: Reading, sentence: Sentence, found: Perfect) -> bool:
    """Tell *the 55 minutes could have been halved* from *the payload could have been halved*."""
    if not sentence.tokens[found.modal].word.startswith("could"):
        return False
    subject = reading.grammar.subject(sentence, found.verb)
    return subject is not None and subject.head in _TIMES


def _worsened(word: str, behind: list[str]) -> bool:
    """Tell whether a verb does harm; trams that would have run are none, disks that would have run out are."""
    if word == "run":
        return not {"out", "over", "dry", "into", "low", "away"}.isdisjoint(behind)
    if word == "gone":
        return _AHEAD.isdisjoint(behind)
    if word == "kept":
        return len(behind) > 1 and behind[1].endswith("ing") and behind[1] not in _GOING
    if word == "reached":
        return not {"limit", "production", "prod", "customers", "users", "threshold", "capacity", "quota"}.isdisjoint(
            behind
        )
    return word in WORSENED


_AHEAD = frozenset("print live out through smoothly ahead well fine home air plan better unharmed".split())
_GOING = frozenset("running working going moving flying rolling sailing selling printing serving ringing".split())


def _actively(reading: Reading, sentence: Sentence, found: Perfect) -> bool:
    tokens = sentence.tokens
    word = tokens[found.verb].word
    if word in _SAVED or (
        word in ("ended", "finished")
        and tokens[found.modal].word.startswith("could")
        and _OTHERWISE.isdisjoint(token.word for token in tokens[found.verb : found.verb + 4])
        and is_harm(reading.grammar.subject(sentence, found.verb))
    ):
        return True
    if _is_cheap(reading, sentence, found) or _otherwise(reading, sentence, found):
        return True
    if tokens[found.modal].word.startswith(("might", "may")):
        shown = word in _SHOWN and _is_made(reading, sentence, found)
        return shown or _might_sooner(reading, sentence, found)
    sooner = any(each.word in _SOONER for each in tokens[found.verb : found.verb + 6])
    if sooner and (verbs.is_participle(word) or word == "lead") and word not in WORSENED:
        return True
    if (word in _SHOWN or _ends_harm(reading, sentence, found)) and _is_small(reading, sentence, found):
        return True
    return word not in WORSENED | COSTLY and _is_made(reading, sentence, found)


def _to_a_thing(reading: Reading, sentence: Sentence, found: Perfect) -> bool:
    """Tell *a child process could have told the parent* from *a check could have told us*."""
    if sentence.tokens[found.verb].word not in ("told", "informed", "notified"):
        return False
    whom = reading.grammar.object(sentence, found.verb)
    named = whom is not None and whom.actor is Actor.SYSTEM and whom.tokens[0].word in DETERMINERS
    return named and is_machinery(reading.grammar.subject(sentence, found.verb))


def _ends_harm(reading: Reading, sentence: Sentence, found: Perfect) -> bool:
    """Tell *would have ended the incident* from *would have ended the session*."""
    if sentence.tokens[found.verb].word not in _ENDED:
        return False
    thing = reading.grammar.object(sentence, found.verb)
    return thing is not None and thing.head in harm.HARM_NOUNS


_ENDED = frozenset("ended resolved fixed mitigated cleared solved cured remedied".split())


def _might_sooner(reading: Reading, sentence: Sentence, found: Perfect) -> bool:
    """Judge *we might have detected it sooner* and *another reviewer might well have seen it*."""
    subject = reading.grammar.subject(sentence, found.verb)
    human = subject is not None and subject.actor in WE_OR_COLLEAGUES
    word = sentence.tokens[found.verb].word
    sooner = any(each.word in _SOONER for each in sentence.tokens[found.verb : found.verb + 6])
    well = sentence.tokens[found.modal + 1].word == "well"
    return human and word in _AVERTED | _IMPROVED | _SHOWN and (sooner or well)


def _is_cheap(reading: Reading, sentence: Sentence, found: Perfect) -> bool:
    """Judge *it would have taken five minutes to check*."""
    tokens = sentence.tokens
    subject = reading.grammar.subject(sentence, found.verb)
    if (
        tokens[found.verb].word not in ("taken", "cost", "required", "needed")
        or subject is None
        or subject.head != "it"
    ):
        return False
    behind = [token.word for token in tokens[found.verb + 1 : found.verb + 8]]
    to = behind.index("to") if "to" in behind else len(behind)
    return (
        not _CHEAP.isdisjoint(behind[:to])
        and bool(behind[to + 1 :])
        and behind[to + 1] in verbs.HUMAN_FORMS | _EASILY_DONE
    )


_EASILY_DONE = frozenset(
    """ask call compare count look open ring phone walk label draw write add print copy run restore rehearse measure
    weigh lock unplug switch turn set pin pause stop wait try sign stamp send mail post inform sort clean tidy swap
    replace renew rotate back dump export scroll search""".split()
)


def _otherwise(reading: Reading, sentence: Sentence, found: Perfect) -> bool:
    """Judge *things would have gone differently*; *things that could have gone better* is what a list is asked for."""
    tokens = sentence.tokens
    if found.modal and tokens[found.modal - 1].word in ("that", "what", "which"):
        return False
    subject = reading.grammar.subject(sentence, found.verb)
    told = tokens[found.verb].word in ("gone", "ended", "turned", "looked", "played", "worked", "panned", "been")
    behind = {token.word for token in tokens[found.verb + 1 : found.verb + 5]}
    risky = tokens[found.modal].word == "could" and tokens[found.verb].word == "ended"  # it was lucky
    return told and not risky and subject is not None and subject.head in _STORIES and not _OTHERWISE.isdisjoint(behind)


_SURPRISED = frozenset({"caught", "taken"})
_OFF_GUARD = frozenset("out off unawares short aback surprise".split())
COSTLY = frozenset("taken cost required needed been meant had".split())
_A_LITTLE = frozenset("a an one any another earlier better proper more faster quicker timely even simple".split())


def _is_made(reading: Reading, sentence: Sentence, found: Perfect) -> bool:
    """Tell whether something nobody did is the subject: *a phone call would have cleared it up*."""
    subject = reading.grammar.subject(sentence, found.verb)
    if subject is not None and subject.head == "call" and not _PHONED & {token.word for token in subject.tokens}:
        return False
    return subject is not None and subject.head in MADE - _MACHINERY and subject.tokens[0].word in _A_LITTLE


_PHONED = frozenset("phone telephone quick short single one".split())
_MACHINERY = frozenset("alert alerts alarm limit quota query flag person engineer page time step rollout probe".split())


def _is_small(reading: Reading, sentence: Sentence, found: Perfect) -> bool:
    """Tell whether a small thing nobody did is the subject: *one look at the graph*, *a simple check*."""
    subject = reading.grammar.subject(sentence, found.verb)
    if subject is None or subject.head in harm.HARM_NOUNS:
        return False
    first = subject.tokens[0].word
    made = subject.head in MADE and first not in _EXISTING
    opening = sentence.tokens[0].word
    doing = opening.endswith("ing") and opening not in _NO_DOING
    if doing and sentence.tokens[found.verb].word in _SHOWN:
        return True
    if first in ("earlier", "better", "proper", "more", "faster", "quicker"):
        return True
    return made or (first in ("a", "an", "one", "any", "even", "two") and subject.actor is Actor.SYSTEM)


def denied(sentence: Sentence, modal: int) -> bool:
    """Tell *nothing could have prevented it* and *no check that would have caught it* from a regret."""
    tokens = sentence.tokens
    for at in range(modal - 1, max(modal - 14, -1), -1):
        word = tokens[at].word
        if word in _NEGATIVE or (word == "only" and at + 1 < modal):
            return True
        if word in (",", ";", ":", "because", "and", "but", "so"):
            return False
    relative = modal and tokens[modal - 1].word in ("that", "which")
    return bool(relative) and any(verbs.denies(token.word, ("not",)) for token in tokens[:modal])


_HEARD = frozenset("heard answered rescued woken evacuated informed recorded enough".split())


def is_better(reading: Reading, sentence: Sentence, found: Perfect) -> bool:
    """Tell whether what would have followed is better than what was, or at least no harm."""
    tokens = sentence.tokens
    word = tokens[found.verb].word
    subject = reading.grammar.subject(sentence, found.verb)
    nobody = subject is not None and (subject.tokens[0].word in _NEGATIVE or subject.head in _NEGATIVE)
    if nobody and word in ("noticed", "seen", "felt") and not found.negated:
        return True
    if found.negated or nobody:
        spared = subject is not None and subject.actor is Actor.AFFECTED
        behind = [token.word for token in tokens[found.verb + 1 : found.verb + 4]]
        spared = spared or (word in _SURPRISED and not _OFF_GUARD.isdisjoint(behind))
        return spared or word not in _AVERTED | _IMPROVED | _HEARD | (
            _SHOWN - {"given", "made", "kept", "brought", "picked"}
        )
    behind = [token.word for token in tokens[found.verb : found.verb + 7]]
    if any(each in _BETTER or each in ("instead", "rather", "only", "immediately") for each in behind):
        return True
    if word in ("taken", "lasted") and any(each in ("minutes", "seconds", "minute") for each in behind):
        return True
    harmed = any(each in harm.HARM_NOUNS for each in behind) or _worsened(word, behind)
    return not harmed or word in _SHOWN | _AVERTED | _IMPROVED
