"""What kind of actor a noun phrase names: a person, a team, we, a vendor, those affected, or a system."""

from collections.abc import Sequence
from enum import Enum, auto
from itertools import pairwise
from typing import NamedTuple

from afterword.document.facts import Facts
from afterword.lint.options import Options
from afterword.lint.text import verbs
from afterword.lint.text.chunks import DETERMINERS, EMPHASIS, PERSON_PRONOUNS, THEY, WE_PRONOUNS, nominal, phrase_start
from afterword.lint.text.sentences import Kind, Sentence, Sentences, Token
from afterword.lint.who import callings, companies, doubles, nouns, professions, workplaces


class Actor(Enum):
    """What a noun phrase names. Unknown nouns are systems: a false alarm costs more than a miss."""

    PERSON = auto()
    TEAM = auto()
    WE = auto()
    VENDOR = auto()
    AFFECTED = auto()
    SYSTEM = auto()


# Whoever is named beside us, and who of them, of us and of the suppliers a sentence may be about.
COLLEAGUES = frozenset({Actor.PERSON, Actor.TEAM})
WE_OR_COLLEAGUES = COLLEAGUES | {Actor.WE}
COLLEAGUES_OR_VENDORS = COLLEAGUES | {Actor.VENDOR}
WE_COLLEAGUES_OR_VENDORS = WE_OR_COLLEAGUES | {Actor.VENDOR}


class Cast(NamedTuple):
    """The names a document and the directory know, in lower case."""

    people: frozenset[str]
    teams: frozenset[str]
    vendors: frozenset[str]
    services: frozenset[str]

    @property
    def names(self) -> frozenset[str]:
        """All of them but the services."""
        return self.people | self.teams | self.vendors

    @classmethod
    def of(cls, facts: Facts, options: Options) -> "Cast":
        """Gather the names from front matter and directory."""
        handles = [facts.owner or "", *facts.contributors, *facts.reviewers, *(who for _, who in facts.roles)]
        people = {handle.lstrip("@").lower() for handle in handles if handle}
        for person in options.people:
            people |= {person.handle.lower(), *person.name.lower().split()}
        return cls(
            frozenset(people),
            frozenset(team.lower() for team in (*facts.teams, *options.teams)),
            frozenset(vendor.lower() for vendor in (*facts.vendors, *options.vendors)),
            frozenset(service.lower() for service in facts.services),
        )


_MACHINE_TEAMS = frozenset(
    """group unit division bridge board chapter guild shift organisation organization desk office crowd bunch""".split()
)
_LINES = frozenset(
    "first-line second-line third-line first-level second-level third-level desktop customer application product "
    "technical user it".split()
)
_ENGINEERING = frozenset(
    """network platform data software release product quality systems infrastructure customer""".split()
)
# Departments that stay teams with a trade before them: *network engineering*; *write operations* are none.
_DEPARTMENTS = frozenset(
    "engineering support marketing management procurement finance sales leadership purchasing accounting legal".split()
)
_SUPPLYING = frozenset(
    "hosting telecom telephone phone electricity power cloud payment courier shipping leasing software".split()
)
# *the ERP people*: short for a trade in capitals, these are a team.
_FOLK = frozenset({"people", "folks", "guys", "crowd", "bunch", "lot", "lads"})
_MATES = frozenset("gang bunch lads brigade crowd lot".split())
_LABOUR = nouns.LABOUR | doubles.LEVELS
_CALLED = professions.SHARED | nouns.MACHINE_FIRST
_TRADES = nouns.HUMAN_MODIFIERS | callings.TRADES
_MANNED = _TRADES | nouns.BARE_TEAMS
# Of these nothing runs as a group: *the finance systems group*.
_BUSINESS = nouns.BARE_TEAMS - {"security", "it", "operations", "support", "product", "engineering"}
_STAFFED = _MANNED | nouns.PERSON_NOUNS | nouns.TEAM_PLURALS | nouns.VENDOR_NOUNS
_NO_OFFICES = frozenset("home libre open virtual smart data mobile remote empty new old same whole entire".split())
_COMPOUND_ENDS = frozenset(each.rpartition(" ")[2] for each in professions.COMPOUNDS)
_ENDS = frozenset(each.rpartition(" ")[2] for each in workplaces.DEPARTMENTS)
_UPKEEP = frozenset({"maintenance", "inspection", "repair"})
# Groups of these are no people.
_GROUPED = frozenset("security port endpoint directory route engine kernel card stock terminal signal rates".split())
# Of several, these are people.
_MANY = frozenset({"planners", "dispatchers", "coordinators"})
# Said before the article of whoever is told apart: *only the board*.
_SINGLING = frozenset({"only", "even", "just", "merely"})
_BOUND_NAMES = 3
_NAMED_GROUPS = frozenset("team crew squad tribe gang watch".split())
# Posts by their initials: *the PM*; at 3 PM nobody acts.
_POSTS = frozenset("PM PO TL PA EM TPM DPO SM MLRO CSM KAM TAM DBA".split())


# They open the reason for what was done.
_REASONS = frozenset({"because", "since", "as"})
# What no service does.
_HUMAN_VERBS = frozenset(
    """forgot forgotten neglected decided believed thought assumed hoped wanted knew argued agreed insisted complained
    overlooked promised apologised apologized""".split()
)
_WORKED_ON = {
    "support": frozenset({"for", "of"}),
    "operations": frozenset({"on", "of", "over", "against"}),
}


class Actors:
    """Tells what noun phrases of one document name, knowing its people, teams and vendors."""

    def __init__(self, sentences: Sentences, cast: Cast) -> None:
        self._sentences = sentences
        self._cast = cast

    def of(self, sentence: Sentence, tokens: Sequence[Token]) -> Actor:
        """Tell what kind of actor some tokens name; modifiers count, the last word decides."""
        while tokens and (tokens[-1].word in EMPHASIS or verbs.is_adverb(tokens[-1].word)):
            tokens = tokens[:-1]
        if tokens and tokens[0].word in _SINGLING and any(token.word in DETERMINERS for token in tokens[1:2]):
            tokens = tokens[1:]
        if not tokens:
            return Actor.SYSTEM
        head = tokens[-1]
        modifiers = [token for token in tokens[:-1] if token.word not in DETERMINERS and not token.possessive]
        if head.kind is Kind.HANDLE:
            return Actor.PERSON
        if head.kind is not Kind.WORD:
            return self._numbered(sentence, tokens)
        if head.word in THEY:
            return self._antecedent(sentence, head)
        return (
            self._pronoun(tokens)
            or self._name(sentence, tokens, modifiers)
            or self._role(sentence, head, modifiers)
            or self._group_of_people(sentence, tokens, modifiers)
            or Actor.SYSTEM
        )

    def _numbered(self, sentence: Sentence, tokens: Sequence[Token]) -> Actor:
        """Type *on-call 2* like *on-call*; everything else that ends in a number or in code is a system."""
        if tokens[-1].kind is Kind.NUMBER and len(tokens) > 1 and tokens[-2].word in nouns.PERSON_NOUNS:
            return self.of(sentence, tokens[:-1])
        return Actor.SYSTEM

    def _pronoun(self, tokens: Sequence[Token]) -> Actor | None:
        word = tokens[-1].word
        if word in WE_PRONOUNS:
            return Actor.WE
        if word in nouns.WE_OWNED and len(tokens) > 1 and tokens[0].word == "our":
            return Actor.WE
        return Actor.PERSON if word in PERSON_PRONOUNS else None

    def _name(self, sentence: Sentence, tokens: Sequence[Token], modifiers: Sequence[Token]) -> Actor | None:
        head = tokens[-1]
        phrase = " ".join(token.word for token in tokens if token.word not in DETERMINERS)
        if phrase in self._cast.vendors or head.word in self._cast.vendors:
            return Actor.VENDOR
        serves = phrase in self._cast.services and not _does_as_people(sentence, head)
        if serves or phrase in self._cast.teams:  # teams are often called by what they run
            return Actor.SYSTEM if serves else Actor.TEAM
        if not head.capital:
            return None
        posted = head.raw in _POSTS and not modifiers and tokens[0].word in DETERMINERS
        if posted or head.word in self._cast.people or _is_titled(sentence, tokens):
            return Actor.PERSON
        if modifiers and tokens[-2].word in _NAMED_GROUPS and head.raw.isalpha():  # Team Blue
            return Actor.TEAM
        given = [token for token in (*modifiers, head)[-_BOUND_NAMES:] if token.capital]
        bare = not any(token.word in DETERMINERS for token in tokens)
        known = any(token.word in nouns.GIVEN_NAMES for token in given)
        return Actor.PERSON if known and bare and not head.raw.isupper() else None

    def _role(self, sentence: Sentence, head: Token, modifiers: Sequence[Token]) -> Actor | None:
        word = head.word
        near = modifiers[-1].word if modifiers else ""
        supplied = (word == "company" and near in _SUPPLYING) or (word in _FOLK and near in nouns.VENDOR_NOUNS)
        if supplied or word in nouns.VENDOR_NOUNS or companies.outside(word, tuple(token.word for token in modifiers)):
            return Actor.VENDOR
        if word in nouns.AFFECTED_NOUNS:
            return _by_labour(word, modifiers) or Actor.AFFECTED
        plural = word in nouns.TEAM_PLURALS
        if word not in nouns.PERSON_NOUNS and not plural:
            attends = word in professions.SHARED and doubles.attends(sentence, head)
            return Actor.PERSON if attends else _by_labour(word, modifiers)
        if modifiers and f"{modifiers[-1].word} {word}" in professions.COMPOUNDS:
            return Actor.TEAM if plural else Actor.PERSON
        single = word.removesuffix("s") if plural else word
        if (doubles.is_machine(sentence, head, single, modifiers) and word not in _MANY) or doubles.runs_inside(
            sentence, head, single
        ):
            return Actor.SYSTEM
        return Actor.TEAM if plural or word in callings.STAFF else Actor.PERSON

    def _group_of_people(self, sentence: Sentence, tokens: Sequence[Token], modifiers: Sequence[Token]) -> Actor | None:
        word = tokens[-1].word
        trade = bool(modifiers) and (modifiers[-1].word in _MANNED or modifiers[-1].raw.isupper())
        if _is_workplace(tokens, modifiers) or (trade and (word in _DEPARTMENTS or word in _FOLK)):
            return Actor.TEAM
        if _is_about(sentence, tokens) or (word == "it" and tokens[-1].raw != "IT"):  # the pronoun, not the department
            return None
        if word in nouns.TEAM_NOUNS or word in _MACHINE_TEAMS:
            nearest = modifiers[-1] if modifiers else None
            if word not in _MACHINE_TEAMS:
                return Actor.TEAM
            human = nearest is not None and (nearest.word in _MANNED or nearest.word.rpartition("-")[2] in _MANNED)
            human = human or any(token.word in _BUSINESS for token in modifiers)
            part = len(modifiers) == 1 and modifiers[0].word in _UPKEEP  # the maintenance unit of the pump
            grouped = word == "group" and nearest is not None and nearest.word in _GROUPED
            return Actor.TEAM if human and not (grouped or part) else None
        if _is_department(tokens[-1], modifiers):
            return Actor.TEAM
        bare = len(tokens) == 1 or (len(tokens) == len(modifiers) + 1 and word in ("ops", "support", "management"))
        named = not modifiers and word in ("soc", "noc", "secops", "netops")  # the SOC, the NOC
        return Actor.TEAM if named or (bare and word in nouns.BARE_TEAMS) else None

    def _antecedent(self, sentence: Sentence, they: Token) -> Actor:
        """Return what *they* takes up: the last people named before it, here or one sentence earlier."""
        earlier = [token for token in sentence.tokens if token.end <= they.start]
        if self._takes_up_things(sentence, earlier, they):
            return Actor.SYSTEM
        previous = self._sentences.before(sentence)
        for tokens, place in ((earlier, sentence), (list(previous.tokens) if previous else [], previous)):
            for at in range(len(tokens) - 1, -1, -1):
                if place is None or tokens[at].kind is not Kind.WORD or tokens[at].word in THEY:
                    continue
                first = phrase_start(tokens, at)
                if first <= at and (actor := self.of(place, tokens[first : at + 1])) is not Actor.SYSTEM:
                    return actor
        return Actor.SYSTEM

    def _takes_up_things(self, sentence: Sentence, earlier: Sequence[Token], they: Token) -> bool:
        """Tell *rejected the changes since they broke the build*, where what was done to things has its reason.

        So do things alone (*the tests were skipped, as they …*), whoever was named a sentence earlier.
        """
        if not earlier or earlier[-1].word not in _REASONS or _does_as_people(sentence, they):
            return False
        return any(_is_plural(earlier, at) and self._is_thing(sentence, earlier, at) for at in range(len(earlier)))

    def _is_thing(self, sentence: Sentence, tokens: Sequence[Token], at: int) -> bool:
        first = phrase_start(tokens, at)
        told = first <= at and (not first or tokens[first].word in DETERMINERS)
        return told and self.of(sentence, tokens[first : at + 1]) is Actor.SYSTEM


def _is_plural(tokens: Sequence[Token], at: int) -> bool:
    """Tell a plural from a verb or a name in *-s*, by its ending and because no noun follows."""
    word = tokens[at].word
    ends = at + 1 == len(tokens) or not nominal(tokens[at + 1])
    return ends and tokens[at].kind is Kind.WORD and word.endswith("s") and not word.endswith(("ss", "us", "is"))


def _does_as_people(sentence: Sentence, head: Token) -> bool:
    """Tell *ledger forgot to renew it* from what the service of that name does."""
    at = sentence.at(head.start)
    return any(token.word in _HUMAN_VERBS for token in sentence.tokens[at + 1 : at + 4])


def _is_about(sentence: Sentence, tokens: Sequence[Token]) -> bool:
    """Tell *support for TLS 1.0* and *operations on the index* from the people of support and operations."""
    if len(tokens) != 1 or tokens[0].word not in _WORKED_ON:
        return False
    at = sentence.at(tokens[0].start)
    behind = [token.word for token in sentence.tokens[at + 1 : at + 3]]
    return bool(behind) and behind[0] in _WORKED_ON[tokens[0].word] and behind[1:] not in (["duty"], ["call"])


def _is_initial(token: Token, after: Token) -> bool:
    """Tell the *K* of *K. Odeh*: behind it a full stop was blanked."""
    return len(token.raw) == 1 and token.capital and after.start - token.end == len(". ")


def _is_titled(sentence: Sentence, tokens: Sequence[Token]) -> bool:
    """Tell *Herr Vogt*, *Mr. Lee* and *K. Odeh*: a capital behind a form of address, or behind an initial."""
    at = sentence.at(tokens[0].start)
    called = (*sentence.tokens[max(0, at - 1) : at], *tokens)
    return any(token.word in nouns.TITLES or _is_initial(token, after) for token, after in pairwise(called))


def _by_labour(word: str, modifiers: Sequence[Token]) -> Actor | None:
    """Type a word that machinery is called by as well by what people work at: *the gate agent, market makers*."""
    if not modifiers:
        return None
    near = modifiers[-1].word
    if word in _COMPOUND_ENDS and f"{near} {word}" in professions.COMPOUNDS:
        return Actor.TEAM if word.endswith("s") else Actor.PERSON
    single = word.removesuffix("s")
    if single not in _CALLED or near not in _LABOUR:
        return None
    return Actor.PERSON if single == word else Actor.TEAM


def _is_workplace(tokens: Sequence[Token], modifiers: Sequence[Token]) -> bool:
    """Tell *the control room, treasury operations, the Lyon office* from rooms and operations of other kinds."""
    head = tokens[-1]
    if head.raw in workplaces.INITIALS:
        return True
    if not modifiers:
        return False
    near = modifiers[-1]
    if head.word in _ENDS and f"{near.word} {head.word}" in workplaces.DEPARTMENTS:
        return True
    if head.word not in workplaces.SEATS or f"{near.word} {head.word}" in workplaces.UNMANNED:
        return False
    place = head.word in ("office", "desk") and near.capital and near.raw.isalpha() and not head.capital
    mates = head.word in _MATES and near.word in _TRADES
    staffed = near.word in _STAFFED or near.word.rpartition("-")[2] in _TRADES
    desk = staffed and head.word in ("desk", "office", "cell")
    rooms = head.word == "office" and near.raw.islower() and near.word.isalpha() and near.word not in _NO_OFFICES
    return near.word in workplaces.MANNED or mates or desk or rooms or (place and tokens[0].word in DETERMINERS)


def _is_department(head: Token, modifiers: Sequence[Token]) -> bool:
    """Tell *the hospital IT, IT security, desktop support, network engineering* from what they work on."""
    if head.raw == "IT":
        return True
    if not modifiers:
        return False
    if head.word == "support" and modifiers[-1].word in _LINES:
        return True
    if head.word == "engineering" and all(each.word in _ENGINEERING for each in modifiers):
        return True
    return head.word in nouns.BARE_TEAMS and all(each.raw == "IT" for each in modifiers)
