"""By what an aim is reached, where its own sentence says so: *harden the image by removing the shell*."""

import re
from itertools import pairwise

from afterword.document import verbs
from afterword.document.patterns import Pattern
from afterword.lint.text.chunks import PERSON_PRONOUNS, WE_PRONOUNS
from afterword.lint.who import nouns

_BY_DOING = Pattern(
    r"\b(?:by|through"
    r"|via)\s+(?:(?:automatically|simply|only|first|either|always)\s+)?(?P<deed>[a-z][\w-]*ing)\s+(?P<object>[^.;]+)"
)
# A thing that is put there, with an article as something new, or coined from a deed: *with request coalescing in …*.
_BY_THING = Pattern(
    r"\b(?:by|with|via|through|behind|using)\s+(?:(?:an?|another|one)\s+(?P<thing>(?:[\w'-]+\s+){0,3}?[\w'-]+"
    r"|\x01+)(?=[\s.,;:)]*\Z|[.,;:)]|\s+(?:in|on|at|of|to|for|from|that|which|per|between|with|before|after|when|and"
    r"|so|whose|as|over|inside|around|behind|under|named|called)\b)"
    r"|(?:[\w-]+\s+){1,2}(?P<coined>[a-z]{3,}ing)\s+(?:in|on|at|between|of|for)\s+(?:the|an?|each|every|all)\b"
    r"|the\s+(?P<shown>name|id|number|value|key|link|address|reason|cause|version|host|region|owner|time"
    r"|unit)s?\s+of\s)"
)
_SO_THAT = Pattern(
    r"\b(?:so that|such that|so (?=it |the |an? |each |every |one |two |no ))\s*(?P<subject>(?:the |an? |each "
    r"|every )?[\w'-]+)\s+(?P<clause>[^.;]+)"
)
_BEHAVING = Pattern(
    r"\bto\s+(?P<deed>include|use|read|show|list|name|print|require|refuse|reject|accept|stream|log|return|retry|skip"
    r"|write|carry|contain|hold|offer|ask|call|run|fail|stop|validate|fetch|send|store|emit|set)\s+(?P<object>[^.;]+)"
)
# Parts that can be told how to behave.
_RESHAPED = frozenset(
    "rework refactor redesign revamp overhaul improve enhance polish refine tweak extend tune".split()
)
_WISHES = Pattern(
    r"\b(?:better|faster|sooner|earlier|quicker|easier|safer|clearer|more|again|recur\w*|happen\w*|occur\w*|improv\w+"
    r"|works?|prevented|avoided|reduced|minimi[sz]ed|possible|needed|necessary|aware\w*|understand\w*|knows?|feels?"
    r"|everything|everyone|everybody|nobody|people|robust|reliabl[ey]|resilien\w+|smooth\w*|quickly|properly|careful\w*"
    r"|together|closely|regular\w*|frequent\w*|thorough\w*|proactive\w*|issues?|problems?|processe?s?|best practices?"
    r"|things|something|stuff)\b"
)
# What names no means: it only says that there will be some.
_EMPTY = frozenset(
    """tool tools solution approach process mechanism strategy plan system method way focus view manner look effort mind
    eye bit lot set number series variety combination meeting workshop discussion review audit project initiative
    programme program roadmap campaign mindset culture practice priority goal aim purpose framework policy concept
    architecture design setup set-up standard improvement product service platform feature change measure second sense
    level degree minimum maximum time day week month sprint quarter few couple hand help""".split()
)
_VAGUE_DEEDS = (
    verbs.AIMS
    | verbs.ASPIRATIONS
    | verbs.MAKING
    | verbs.SEARCHES
    | frozenset(
        "being be do doing having work act talk ask meet use try read train test have perform conduct introduce".split()
    )
)
_PEOPLE = (nouns.PERSON_NOUNS | nouns.TEAM_NOUNS | nouns.TEAM_PLURALS | nouns.BARE_TEAMS) - {"it"}
_OTHERS = nouns.AFFECTED_NOUNS | nouns.VENDOR_NOUNS | PERSON_PRONOUNS | WE_PRONOUNS | {"they", "people"}
# With whom, not by what.
_TOGETHER = frozenset("align coordinate collaborate communicate engage work deal cope clarify agree".split())
# What says how things shall be needs only the thing that sees to it.
_STATING = frozenset("ensure assure guarantee prevent".split())
_WORD = Pattern(r"\x01+|[^\W_][\w'-]*")
_SMALL = frozenset("the a an of in on at to for and or it them this that all our".split())
_NAMED_BY = Pattern(
    r"\bby\s+(?!\w+ing\b)(?!(?:the|an?|our|all|default|hand|now|then|means|way|team|email|mail|phone)\b)[a-z][\w-]*\b"
)
_LEVELLED = Pattern(r"\b(?:with|to)\s+(?:that|those|the one|the value)\b")


def named(verb: str, after: str) -> str | None:
    """Return the words that name the means of an aim, as an action of their own would begin; None if there are none.

    `verb` is the aim's first word, `after` what follows it in its first sentence; both in lower case.
    """
    doing = _BY_DOING.search(after)
    if doing and _concrete(doing["deed"], doing["object"]):
        return f"{_plain(doing['deed'])} {doing['object']}"
    for found in _BY_THING.finditer(after) if verb not in _TOGETHER else ():
        if found["thing"] and _thing(found["thing"]) and (verb in _STATING or _modified(after, found)):
            return f"use {after[found.start('thing') :]}"
        if found["shown"] or (found["coined"] and found["coined"] not in _PEOPLE):
            return f"use {after[found.start() :]}"
    behaving = _BEHAVING.search(after) if verb in _RESHAPED else None
    if behaving and _object(behaving["object"]):
        return f"{behaving['deed']} {behaving['object']}"
    told = _SO_THAT.search(after)
    if told and told["subject"].split()[-1] not in _PEOPLE | _OTHERS and _object(told["clause"]):
        return told["clause"]
    return None


# Machines that learn; to teach one of these is to change it.
_TAUGHT = frozenset({"train", "retrain", "re-train", "teach"})
_LEARNER = Pattern(
    r"\s+(?:(?:the|our|an?|this|all|both)\s+)?"
    r"(?:(?!(?:on|about|in|with|to|for|at|of|how|who|that|which)\s)[\w-]+\s+){0,3}?"
    r"(?:models?|classifiers?|linters?|networks?|parsers?"
    r"|detectors?|rankers?|embeddings?|tokeni[sz]ers?|recogni[sz]ers?|filters?|predictors?|regressors?|forests?|trees?"
    r"|llms?|chatbots?|bots?|heads?|layers?|weights|compilers?|hooks?|pipelines?|gates?|checkers?|validators?)\b"
    r"(?!\s+(?:team|crew|staff|owners?|users?|people))"
)


def of_its_own(verb: str, after: str) -> bool:
    """Tell whether an aim's verb is a deed here: *sort* without *out*, *address by name*, *align with that of …*."""
    if verb == "sort":
        return not _sorted_out(after)
    if verb in _TAUGHT:
        return _LEARNER.match(after) is not None
    if verb == "address":
        return bool(_NAMED_BY.search(after))
    return verb == "align" and bool(_LEVELLED.search(after))


def _modified(after: str, found: re.Match[str]) -> bool:
    """Tell *an index on customer_id* and *a bastion host* from *a script*."""
    behind = after[found.end("thing") :].strip(" .,;:)")
    return "\x01" in found["thing"] or len(found["thing"].split()) > 1 or bool(behind)


def _sorted_out(after: str) -> bool:
    """Tell whether *out* belongs to the verb: behind it, or behind its object; not as part of *out-of-order*."""
    words = after.replace(",", " ").replace(".", " ").split()
    return "out" in words and ("out", "of") not in pairwise(words)


def _concrete(deed: str, told: str) -> bool:
    return _plain(deed) not in _VAGUE_DEEDS and deed not in _VAGUE_DEEDS and _object(told)


def _plain(deed: str) -> str:
    """Return the verb of a gerund: *removing* is *remove*, *dropping* is *drop*."""
    stem = deed.removesuffix("ing")
    known = verbs.DEEDS | _VAGUE_DEEDS
    shapes = (stem, f"{stem}e", stem[:-1] if stem[-1:] == stem[-2:-1] else stem)
    return next((shape for shape in shapes if shape in known), stem)


def _object(told: str) -> bool:
    """Tell whether what a deed is done to is named, and no wish: *the shell, jitter to the TTL*; not *updates*."""
    words = _WORD.findall(told)
    named = any(word not in _SMALL for word in words)
    return named and not _WISHES.search(told) and (len(words) > 1 or "\x01" in told)


def _thing(phrase: str) -> bool:
    head = phrase.rsplit(maxsplit=1)[-1]
    return head not in _EMPTY and head not in _PEOPLE and head not in _OTHERS and not _WISHES.search(phrase)
