"""Whether an action says what to do: a deed, or an aim, a search, a heading, several deeds in one."""

import re
from enum import Enum, auto
from typing import NamedTuple

from afterword.document.patterns import Pattern
from afterword.document.text import Span
from afterword.lint.rules.actions.words import admonitions, bounds, guards, means
from afterword.lint.rules.actions.words.deeds import Deed
from afterword.lint.who import nouns

_PART = Pattern(
    r"(?:,\s*(?:and\s+|then\s+)*|;\s*(?:and\s+|then\s+)?|\s+and\s+(?:then\s+|also\s+)?|\s+&\s+"
    r"|\.\s+)(?P<verb>[a-z][\w-]*)\b(?P<after>\s+\S+)?"
)
_WORD = Pattern(r"\x01+|[^\W_][\w'-]*")
_TAKING_UP = frozenset("it them this that both its their those these one".split())
_SMALL = frozenset("the a an of in on at to for and or our all more some better new please".split())
_FINITE = Pattern(
    r"\b(?:gets?|is|are|has|have|receives?|shows?|runs?|checks?|blocks?|fails?|opens?|pages?|rejects?|becomes?|moves?"
    r"|returns?|sends?|uses?|stops?|starts?|lists?|carries|carry|refuses?|requires?|goes|will|must|should|signed"
    r"|passed|merged|deleted|removed|replaced)\b"
)
_ADJECTIVES = Pattern(r"(?:\w+(?:tion|ment|ity|ness|ance|ence|ship|ics|logy|age|ism|al|ous|ive|ful|ic)|\w+ly)\Z")
_TO_BE = Pattern(
    r"(?:(?!that\b|which\b|who\b|when\b|if\b)[\w-]+\s+){1,4}?(?:should|must|needs? to|ha(?:s|ve) to"
    r"|ought to)\s+be\s+(?:\w+ly\s+)?(?P<verb>\w+ed)\b"
)
_HEDGED = Pattern(
    r"(?:maybe|perhaps|possibly|ideally|probably)\b|.{0,200}?\b(?:time permitting|if time (?:permits|allows)|some ?day"
    r"|when(?:ever)? (?:there is|we have|we find|somebody has) (?:some )?time|at some point|sooner or later"
    r"|if (?:there is|we have|we find) (?:some )?time|one of these days)\b"
)
_NOTHING_YET = Pattern(r"(?:tb[acd]|todo|to do|to be (?:defined|decided|determined)|open|n/?a|\?+|x+|\.{2,})[ .?]*\Z")
_COLON = Pattern(r":[ ]+(?=\w)")
_GERUND = Pattern(r"stop\w*\s+\w+ing\b")
_REFUSING = Pattern(r"(?:do not|don't|never)\b")
_MANY = 2
_FEW = 2


class Vagueness(Enum):
    """Why nobody could start on an action as it is written, or why it is several."""

    AIM = auto()
    SEARCH = auto()
    TALK = auto()
    WATCH = auto()
    HABIT = auto()
    THINGS = auto()
    HEADING = auto()
    TARGET = auto()
    SEVERAL = auto()
    BARE = auto()
    HEDGED = auto()


class Vague(NamedTuple):
    """What is the matter with an action's words, and which of them show it."""

    kind: Vagueness
    span: Span


def vague(deed: Deed) -> Vague | None:
    """Return why an action is not one specific deed; None where it is."""
    if not deed.rest or bounds.WATCHING.match(deed.rest):  # what watching lacks is an end
        return None
    return _uncommitted(deed) or _by_words(deed)


def _uncommitted(deed: Deed) -> Vague | None:
    """Judge what is no resolve yet: a hole, a *maybe*, care for once, several deeds in one."""
    if _NOTHING_YET.match(deed.rest):
        return Vague(Vagueness.HEADING, deed.head)
    if _HEDGED.match(deed.words[deed.titled :].lstrip(" -*+|[]()")):
        return Vague(Vagueness.HEDGED, deed.head)
    if admonitions.CARE.match(deed.rest):
        return Vague(Vagueness.AIM, deed.head)
    several = _several(deed)
    return Vague(Vagueness.SEVERAL, several) if several else None


def _by_words(deed: Deed) -> Vague | None:
    """Judge an action by its verb, and by what it is done to."""
    after = deed.rest[len(deed.verb) :]
    wish = _wish(deed)
    if wish:
        kind = _kind(lemma(wish["verb"]), wish["verb"], deed.rest[wish.end() :], wanted=True)
    else:
        kind = _kind(lemma(deed.verb), deed.verb, after, wanted=deed.wanted)
    if kind is Vagueness.AIM and _spelled_out(deed):
        return None
    if kind is Vagueness.AIM and not wish and _means(deed):
        kind = None
    if kind is None and not bounds.measured(after) and not bounds.coded(after):
        things = bounds.VAGUE_THINGS.search(deed.words, deed.head.start, deed.first_sentence)
        if things:
            return Vague(Vagueness.THINGS, Span(*things.span()))
    return Vague(kind, deed.head) if kind else None


def unbounded(deed: Deed) -> Span | None:
    """Return the words that keep an action from being done; empty where it only lacks an end, None if it has one."""
    if deed.verify or not deed.rest:
        return None
    figures = bounds.figures(deed.rest)
    endless = bounds.OPEN_ENDED.search(deed.words)
    if endless and not figures:
        return Span(*endless.span())
    nowhere = Span(0, 0)
    verdict = vague(deed)
    if verdict is not None and verdict.kind is not Vagueness.TARGET:
        return None if bounds.measured(deed.rest) or bounds.result(deed.rest) else nowhere
    done = _means(deed) or deed.rest
    setting = lemma(deed.verb) in bounds.SETTING and bounds.SETTINGS.search(done)
    if (setting or bounds.OPEN_MECHANISMS.match(done)) and not bounds.bounded(done):
        return nowhere
    return None


def _means(deed: Deed) -> str | None:
    """Return by which deed an aim is reached, where its first sentence says so."""
    verb, after = lemma(deed.verb), deed.words[deed.head.end : deed.first_sentence]
    return means.named(verb, after) if _aims(verb, f"{deed.verb}{after}") else None


def lemma(word: str) -> str:
    """Return the verb a word is a form of, where it is one an action can begin with; else the word."""
    if word in _KNOWN:
        return word
    for ending in ("ing", "ed", "es", "s", "d"):
        stem = word.removesuffix(ending)
        if stem != word:
            for candidate in (stem, f"{stem}e", stem[:-1] if stem[-1:] == stem[-2:-1] else stem, f"{stem[:-1]}y"):
                if candidate in _KNOWN:
                    return candidate
    return word


_KNOWN = bounds.AIMS | bounds.ASPIRATIONS | bounds.MAKING | bounds.SEARCHES | bounds.DEEDS | bounds.BUILDING


def _spelled_out(deed: Deed) -> bool:
    """Tell whether a colon behind an aim says which deed or figure it comes down to: *Harden the image: remove …*."""
    told = _COLON.search(deed.words, deed.head.end)
    if told is None:
        return False
    rest = deed.words[told.end() :]
    first = _WORD.match(rest)
    return bool(first and lemma(first[0]) in bounds.DEEDS | bounds.BUILDING - bounds.AIMS) or bounds.figures(rest)


def _wish(deed: Deed) -> re.Match[str] | None:
    """Return the words of an aim or a search in the passive: *alerts should be reviewed*."""
    found = _TO_BE.match(deed.rest) if lemma(deed.verb) not in _KNOWN else None
    return found if found and lemma(found["verb"]) in bounds.AIMS | bounds.SEARCHES else None


def _kind(verb: str, written: str, after: str, *, wanted: bool) -> Vagueness | None:
    """Judge an action by the verb it begins with and by what follows."""
    words = f"{written}{after}"
    if _told_as_done(written, after, wanted=wanted) or guards.guards(words):
        return None
    if guards.shared(words) or guards.which(words):
        return Vagueness.TALK if guards.shared(words) else Vagueness.BARE
    return _by_verb(verb, written, after)


# To keep a thing in a place is a deed; to keep somebody in the loop is not.
_KEPT_THERE = Pattern(
    r"keep\b(?! (?:(?:an?|the|up|our) )?(?:[\w-]+ )?(?:eye|ear|focus|momentum|pressure|watch|hand|finger|lid"
    r"|attention)\b| \w+ing\b| (?:people|everyone|everybody|customers|management|us)\b)[^.;,]{3,60}?"
    r" (?:in|on|under|behind|outside) (?:an?|the|its own|one|separate) (?!(?:eye|loop|dark|future|long|same|right"
    r"|safe|good|back|front|know)\b)"
)


def _by_verb(verb: str, written: str, after: str) -> Vagueness | None:
    words = f"{written}{after}"
    if bounds.TARGETS.match(words) or bounds.FRAGMENTS.match(words):
        return Vagueness.TARGET if bounds.figures(f" {words}") else Vagueness.HEADING
    if _aims(verb, words):
        return None if _reached(verb, after) else Vagueness.AIM
    if (verb in bounds.SEARCHES and not _KEPT_THERE.match(words)) or bounds.TALK.match(words):
        return None if bounds.result(words) or bounds.figures(after) else _unended(verb, written, after)
    if verb in _KNOWN or _reads_as_verb(written, after):
        bare = [word for word in _WORD.findall(after) if word not in _SMALL]
        return Vagueness.BARE if len(bare) < _FEW and not bounds.coded(after) and not bounds.figures(after) else None
    said = bounds.bounded(words) or (bool(_FINITE.search(after)) and len(_WORD.findall(after)) > _FEW)
    return None if said else Vagueness.HEADING


def _unended(verb: str, written: str, after: str) -> Vagueness:
    """Return what has no end: a search, talk, watching, what is only to be kept up; *monitoring* alone is a topic."""
    if written.endswith("ing") and not _WORD.search(after):
        return Vagueness.HEADING
    upwards = _WORD.match(after.lstrip())
    if verb == "follow" and upwards and upwards[0] in ("up", "through"):
        return Vagueness.SEARCH
    return next((kind for kind, named in _UNENDED.items() if verb in named), Vagueness.SEARCH)


_UNENDED = {
    Vagueness.TALK: frozenset({"discuss", "talk", "meet", "brainstorm"}),
    Vagueness.WATCH: frozenset({"monitor", "watch", "observe"}),
    Vagueness.HABIT: frozenset({"follow", "continue", "keep"}),
}


def _told_as_done(written: str, after: str, *, wanted: bool) -> bool:
    """Tell whether an item among those to be done says what was done: *Raised the limit of the proxy*."""
    return (
        written.endswith("ed") and written not in _KNOWN | {"need"} and not wanted and len(_WORD.findall(after)) > _FEW
    )


def _aims(verb: str, words: str) -> bool:
    """Tell whether a verb names what is wished for rather than what is done."""
    if means.of_its_own(verb, words[len(verb) :]):
        return False
    making = verb in bounds.MAKING and bool(bounds.QUALITIES.search(words, len(verb)))
    ceasing = verb == "stop" and bool(_GERUND.match(words))
    return making or ceasing or verb in bounds.AIMS or verb in bounds.ASPIRATIONS or bool(_REFUSING.match(words))


def _reached(verb: str, after: str) -> bool:
    """Tell whether something says how far an aim goes, or to what in particular."""
    if bounds.measured(after):
        return True
    if verb in bounds.AIMS:
        return bounds.result(after)
    if verb in bounds.MAKING:
        return False
    if verb in ("do", "don't", "never", "stop"):  # a resolve holds until somebody forgets it
        return bounds.figures(after) or bounds.coded(after)
    return bounds.bounded(after.removeprefix(" that")) or (verb in bounds.SETTING and _object(after))


def _object(after: str) -> bool:
    """Tell whether a setting of something in particular is named: *the memory limit of the importer*."""
    return (
        bool(bounds.SETTINGS.search(after)) and len([word for word in _WORD.findall(after) if word not in _SMALL]) > 1
    )


def _reads_as_verb(written: str, after: str) -> bool:
    """Tell whether an unknown word before an article is a verb: *bulkhead the tax client*."""
    following = _WORD.match(after.lstrip())
    if written in nouns.BARE_TEAMS or not following:
        return False
    return following[0] in ("the", "a", "an", "our", "all", "every", "each") and not _ADJECTIVES.match(written)


def _several(deed: Deed) -> Span | None:
    """Return the words from the second deed on where an action holds several: *Add …, rewrite … and train …*."""
    if lemma(deed.verb) not in _KNOWN:
        return None
    parts = [
        found
        for found in _PART.finditer(deed.words, deed.head.end)
        if _is_deed(deed, found.start(), found["verb"], found["after"])
    ]
    if not parts:
        return None
    building = lemma(deed.verb) in bounds.BUILDING and lemma(parts[0]["verb"]) in bounds.BUILDING
    if len(parts) >= _MANY or (building and not bounds.figures(deed.rest)):
        end = len(deed.words.rstrip(" \t.;,"))
        start = parts[0].start()
        while start < end and deed.words[start] in " ,;.&":
            start += 1
        return Span(start, end)
    return None


def _is_deed(deed: Deed, start: int, verb: str, after: str | None) -> bool:
    """Tell whether a word behind a comma or *and* begins a deed of its own, with an object of its own."""
    if verb not in _KNOWN or not after or verb in ("list", "report", "note", "call", "test", "load", "cache", "result"):
        return False
    following = after.strip().strip("*_`,.;:()")
    if following in _TAKING_UP or not following or following in ("and", "or"):
        return False
    return bool(_WORD.search(deed.words, deed.head.end, start))
