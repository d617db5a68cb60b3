"""Things that fail by themselves: *the region fell over, the site went dark, checkout was unreachable*."""

from collections.abc import Sequence

from afterword.lint.text import verbs
from afterword.lint.text.chunks import COORDINATORS, RELATIVES, SUBORDINATORS
from afterword.lint.text.phrases import Lexicon
from afterword.lint.text.sentences import Token
from afterword.lint.who.conduct import denied

# States, behind *was, went, stayed*.
_STATES = frozenset(
    """down offline unavailable unreachable broken dark dead unusable inaccessible unresponsive stuck paralysed
        paralyzed
    stranded crippled frozen blind mute haywire locked blocked wrong silent black jammed lost gone ruined spoilt
    spoiled destroyed""".split()
)
_ONCE = frozenset("went goes stayed stays remained fell lay stood sat became turned got".split())
# Verbs of failing that need no object.
_FAILING = frozenset(
    """crashed broke collapsed died hung froze stalled imploded capsized seized choked buckled burst
    melted failed stopped""".split()
)
# Verbs of failing together with what stands behind them.
_WITH = {
    "fell": frozenset({"over", "apart", "flat", "silent", "dead"}),
    "refused": frozenset({"to"}),
    "stood": frozenset({"still", "idle", "empty", "silent", "dark", "for", "because"}),
    "melted": frozenset({"down"}),
    "broken": frozenset({"down"}),
    "keeled": frozenset({"over"}),
    "tipped": frozenset({"over"}),
    "ground": frozenset({"to"}),
    "came": frozenset({"to"}),
    "stopped": frozenset({"working", "responding", "answering", "serving", "dead", "accepting", "processing"}),
    "ceased": frozenset({"working", "responding", "to"}),
    "blew": frozenset({"up"}),
    "broke": frozenset({"down"}),
    "ran": frozenset({"out", "dry"}),
    "piled": frozenset({"up"}),
    "gave": frozenset({"out", "up", "way"}),
    "seized": frozenset({"up"}),
    "locked": frozenset({"up"}),
}
_HALTS = frozenset("halt standstill stop grief".split())
# Going down, these get better: *the lag went down*.
FALLING = frozenset(
    """rate rates latency latencies load temperature backlog cost costs queue time times alert alerts noise lag count
    number usage utilisation utilization pressure age ratio percentage price prices duration barrier depth""".split()
)
_LOSING = frozenset("lost lacked missed".split())
SPOILT = frozenset(
    "broken failed lost missing invalid corrupt corrupted missed duplicate wrong dead late delayed".split()
)
SIGNS = Lexicon(sorted(_STATES | _FAILING | set(_WITH) | {"could"}))


def fails(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether a token says that something failed or was down."""
    word = tokens[at].word
    behind = tokens[at + 1].word if at + 1 < len(tokens) else ""
    if word in _STATES and at:
        stood = tokens[at - 1].word in verbs.BE or tokens[at - 1].word in _ONCE
        lowered = word == "down" and (behind in ("to", "from", "by") or _numeric(behind))
        lowered = lowered or (word == "down" and at > 1 and tokens[at - 2].word in FALLING)
        return stood and not lowered and not denied(tokens, at, 2)
    if word in _WITH and behind in _WITH[word]:
        if word in ("ground", "came"):
            return any(token.word in _HALTS for token in tokens[at + 2 : at + 5])
        if word == "ran" and tokens[at + 2 : at + 3] and tokens[at + 2].word != "of" and behind == "out":
            return False
        return not denied(tokens, at, 2)
    if word == "could":  # no teller could log in
        return behind in ("not", "no") or any(token.word in ("no", "nobody") for token in tokens[max(0, at - 3) : at])
    ends = at + 1 >= len(tokens) or not behind.isalpha() or behind in _LATER or verbs.is_adverb(behind)
    return word in _FAILING and ends and at > 0 and not denied(tokens, at, 2)


_LATER = frozenset("for when after and at on in until as because within during under".split())


_TELLING = frozenset("because when after since as once".split())


def follows(tokens: Sequence[Token], index: int, at: int) -> bool:
    """Tell whether what failed at a token is told as what came of the verb at an index, not as its reason."""
    if at < index:
        return any(token.word in _TELLING for token in tokens[at:index])
    for before in range(at - 1, index, -1):
        word = tokens[before].word
        if word in SUBORDINATORS - {"so"} or (word in RELATIVES and tokens[before - 1].word != ","):
            return False
        if word in COORDINATORS | {"so", "which", ";", ":"}:
            return True
    return False


def lacks(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether a token says that somebody went without: *we lost four hours, the shops had no prices*."""
    word = tokens[at].word
    behind = tokens[at + 1].word if at + 1 < len(tokens) else ""
    if word == "ran" and behind in ("out", "dry"):
        return True
    return word in _LOSING or (word in ("had", "were", "was") and behind in ("no", "without"))


def _numeric(word: str) -> bool:
    return word[:1].isdigit()
