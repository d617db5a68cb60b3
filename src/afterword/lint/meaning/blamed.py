"""Who can be made the origin of harm: people, teams, suppliers, and what somebody of theirs did."""

from typing import NamedTuple

from afterword.document.patterns import Pattern
from afterword.document.text import Span
from afterword.lint.text.chunks import DETERMINERS, PERSON_PRONOUNS
from afterword.lint.text.sentences import Kind, Sentence, Token
from afterword.lint.who import callings, companies, nouns, professions, workplaces
from afterword.lint.who.actors import COLLEAGUES_OR_VENDORS, Actor
from afterword.lint.who.noun_phrases import NounPhrase

_ARTEFACTS = frozenset(
    """laptop workstation console device session account token tokens key keys credential credentials certificate phone
    pager screen terminal browser editor home""".split()
)
# What people are like is no act of theirs; it is judged by another rule.
_QUALITIES = frozenset(
    """attitude manner manners behaviour behavior carelessness negligence laziness arrogance inexperience ignorance tone
    mood temper ego pride stubbornness incompetence sloppiness recklessness complacency demeanour demeanor style
    personality character mentality mindset habit habits absence illness holiday leave""".split()
)
# What was left undone is another rule's matter too.
_NO_ACTS = _ARTEFACTS | _QUALITIES | {"failure", "omission", "neglect"}
# Parts of a product that teams are called by; alone behind *by*, or as a subject, these are the teams.
_SHORT_TEAMS = frozenset({"mobile", "growth", "payments", "billing"})
# What a department did: *Platform's upgrade*.
_DEEDS = frozenset(
    """upgrade migration change changes release deploy deployment push rollout roll-out script query reindex re-index
    backfill job patch fix hotfix commit merge import export experiment update refactoring clean-up cleanup cut-over
    cutover restart reboot purge flag config configuration rule rules campaign batch firmware tweak edit switch move
    launch sync bulk-load load-test test jobs integration rename redesign rewrite rollback template filter cron report
    macro mailing batch-run backup restore maintenance order decision initiative idea work""".split()
)
_OWNERS = workplaces.BARE | _SHORT_TEAMS
# Nobody's team: whoever was there; with a word of trade (*the networking folks*) they are a team.
_ANYONE = frozenset({"people", "persons", "individuals", "humans", "folks"})
_TRADES = (
    nouns.BARE_TEAMS
    | _SHORT_TEAMS
    | callings.TRADES
    | nouns.HUMAN_MODIFIERS
    - DETERMINERS
    - frozenset("senior junior new young old human same other only one single first second third previous".split())
)
_PEOPLE = (
    _SHORT_TEAMS
    | nouns.PERSON_NOUNS
    | nouns.TEAM_PLURALS
    | nouns.TEAM_NOUNS
    | nouns.BARE_TEAMS
    | nouns.VENDOR_NOUNS
    | nouns.GIVEN_NAMES
    | callings.STAFF
    | companies.NAMES
    | companies.HEADS
    | {"aggregator", "aggregators", "contractor", "contractors"}
    | PERSON_PRONOUNS
    | nouns.TITLES
    | professions.SHARED
    | {f"{word}s" for word in professions.SHARED | nouns.MACHINE_FIRST}
    | {each.rpartition(" ")[2] for each in professions.COMPOUNDS | workplaces.DEPARTMENTS}
    | workplaces.SEATS
    | {each.lower() for each in workplaces.INITIALS}
    | {"they", "who", "his", "my", "your", "group", "shift", "crew"}
)
_PLAINLY = frozenset(word for word in _PEOPLE if word.isalpha()) | {
    f"{word}'" if word.endswith("s") else f"{word}'s" for word in _OWNERS
}
_WORD = Pattern(r"[^\W\d_]\w*(?:-+\w+)*")
_INITIAL = Pattern(r"(?<![\w'])[a-z] {2}(?=[a-z])")  # of *K. Odeh*, its full stop blanked


# Written so and alone these are departments rather than somebody of that trade.
_DEPARTMENTS = frozenset({"SRE", "DevOps", "NOC", "QA", "Dev", "Ops"})

# Who is called when there is danger: what they cut or stop belongs to the rescue.
_RESCUERS = frozenset("firefighter firefighters fireman firemen police paramedic paramedics coastguard".split())
_RESCUING = frozenset({"fire", "police", "ambulance", "rescue"})

# What lies on people or is given to them, and is no act of theirs: *the training of the operators*.
UNDERGONE = frozenset(
    """training instruction education induction onboarding staffing understaffing workload overload fatigue exhaustion
    isolation relocation turnover rotation scheduling rostering equipment supervision accommodation""".split()
)


class Origin(NamedTuple):
    """Somebody made the origin of harm: who, and in which words."""

    actor: Actor
    phrase: NounPhrase
    span: Span


def may_name_people(sentence: Sentence, names: frozenset[str]) -> bool:
    """Tell whether a sentence needs grammar at all; most sentences name no one."""
    plain = sentence.plain
    if "@" in plain or not _PLAINLY.isdisjoint(plain.split()):  # found sooner where nothing but blanks is around it
        return True
    if "  " in plain and _INITIAL.search(plain):
        return True
    return not _PEOPLE.isdisjoint(_WORD.findall(plain)) or any(name in plain for name in names)


def blamed(phrase: NounPhrase) -> bool:
    """Tell whether a phrase names people, or something that somebody did."""
    if _rescues(phrase) or (
        phrase.head in _ANYONE and not (any(_is_trade(token) for token in phrase.tokens[:-1]) or _of_a_trade(phrase))
    ):
        return False
    if is_short_team(phrase) or _by_department(phrase):
        return True
    if is_company(phrase):
        return True
    if phrase.head in ("human", "humans") or "human" in [token.word for token in phrase.tokens[-2:]]:  # a label
        return False
    if phrase.actor in COLLEAGUES_OR_VENDORS:
        return phrase.possessor is not Actor.AFFECTED
    theirs = phrase.actor is Actor.SYSTEM and phrase.possessor in COLLEAGUES_OR_VENDORS
    return theirs and phrase.head not in _NO_ACTS and not runs_alone(phrase)


def _rescues(phrase: NounPhrase) -> bool:
    return phrase.head in _RESCUERS or any(token.word in _RESCUING for token in phrase.tokens[-2:-1])


def runs_alone(phrase: NounPhrase) -> bool:
    """Tell *a cron job of the finance team*, which a clock starts, from *Viktor's cron job*."""
    timed = any(token.word in ("cron", "nightly", "scheduled", "automated", "automatic") for token in phrase.tokens)
    return timed and phrase.head in ("job", "script", "task") and not any(t.possessive for t in phrase.tokens)


def is_short_team(phrase: NounPhrase) -> bool:
    """Tell whether a word alone stands for the team that makes a part of the product: *mobile, payments*."""
    return len(phrase.tokens) == 1 and phrase.head in _SHORT_TEAMS


def _by_department(phrase: NounPhrase) -> bool:
    """Tell whether something was done by a department that is called as a part of the product: *Search's reindex*."""
    owner = phrase.tokens[0]
    return owner.possessive and owner.word in _OWNERS and phrase.head in _DEEDS and phrase.actor is Actor.SYSTEM


def actor(phrase: NounPhrase) -> Actor:
    """Tell which kind of actor is blamed, be it through something of theirs."""
    if (
        is_short_team(phrase)
        or _by_department(phrase)
        or phrase.head in callings.STAFF
        or (len(phrase.tokens) == 1 and phrase.tokens[0].raw in _DEPARTMENTS)
    ):
        return Actor.TEAM
    if is_company(phrase):
        return Actor.VENDOR
    return phrase.possessor if phrase.actor is Actor.SYSTEM and phrase.possessor else phrase.actor


def is_company(phrase: NounPhrase) -> bool:
    """Tell whether a phrase is the name of a company and nothing else: *Cloudflare*, not *the Cloudflare cache*."""
    return len(phrase.tokens) == 1 and phrase.head in companies.NAMES and phrase.tokens[0].capital


_DESCRIBED = frozenset(
    """affected same other right wrong few many young old remaining first last new most more several some two three four
    five ten all wise good busy local real nice responsible available interested ordinary normal different important
    such certain only""".split()
)


def _of_a_trade(phrase: NounPhrase) -> bool:
    """Tell *the anti-cheat people* from *the affected people*, by a noun before them."""
    near = phrase.tokens[-2] if len(phrase.tokens) > 1 else None
    if near is None or phrase.tokens[0].word not in ("the", "our", "your", "those", "these") or near.possessive:
        return False
    word = near.word
    plain = word in DETERMINERS or word in _DESCRIBED or word.endswith(("ed", "ing", "er", "est", "ful", "less", "ous"))
    return near.kind is Kind.WORD and not plain


def _is_trade(token: Token) -> bool:
    """Tell whether a word says which people are meant: *the networking folks, the CRM people*."""
    return token.word in _TRADES or (token.raw.isupper() and len(token.raw) > 1)
