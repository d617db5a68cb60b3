"""Work and events that stand for people: what a review should have caught, where a change should not have got."""

from afterword.lint.reading import Reading
from afterword.lint.text import verbs
from afterword.lint.text.sentences import Sentence
from afterword.lint.who.actors import WE_OR_COLLEAGUES
from afterword.lint.who.noun_phrases import NounPhrase

CAUGHT_WHERE = frozenset(
    {"review", "reviews", "testing", "tests", "qa", "us", "staging", "planning", "rehearsal", "development"}
)
_PEOPLE_VERBS = verbs.HUMAN_FORMS | {"questioned"}
# Work that stands for those who do it, and what it would have found.
_WORK = frozenset(
    """review reviews code-review planning handover briefing rehearsal training assessment audit meeting retrospective
    approval project management testing qa interview preparation design process""".split()
)
_SEEN = frozenset("caught asked found covered considered flagged noticed raised spotted revealed questioned".split())
# What is performed, held or given by nobody but people.
_PERFORMED = frozenset(
    """performed done made carried conducted held run executed given sent taken scheduled organised organized arranged
    obtained sought provided drawn prepared used written kept set put undertaken completed issued involved""".split()
)
_WORKS = frozenset(
    """test tests review reviews drill drills rehearsal check checks announcement assessment analysis handover call
    decision escalation training rollback dry-run run-through walkthrough briefing approval sign-off discussion
    inspection survey consultation risk plan care precautions precaution preparation preparations rehearsals
    canary notice warning verification due-diligence diligence communication coordination more this that something
    minutes pair meeting inventory backup measures steps action""".split()
)
# What nobody stopped.
_PASSED_ON = frozenset("it this that change release version commit patch bug error request deployment plan".split())
_PASSING = frozenset("got gotten made passed gone reached slipped left come shipped".split())
_PAST_PEOPLE = CAUGHT_WHERE | frozenset(
    "production prod live out review approval board customers users door qa".split()
)
_TOWARDS = frozenset("to through past via before".split())
# Of whoever is called as machinery is, only these tell that somebody is meant.
SAID_BY_PEOPLE = frozenset(
    "signed informed told asked rung phoned briefed announced documented consulted warned rehearsed discussed "
    "questioned "
    "apologised apologized objected insisted agreed countersigned hesitated".split()
)
# Departments by their trade alone; of storage and search the same is said as of machines.
OFFICES = frozenset(
    """maintenance merchandising planning editorial underwriting settlements custody admissions maternity theatres
    pharmacy communications comms manufacturing recruitment publicity treasury bookings reservations concessions
    fundraising rostering portering housekeeping catering payroll stores galley wardrobe props outpatients dispensary
    curriculum timetabling""".split()
)
LASTING = frozenset("ended started finished begun lasted run stopped happened taken continued gone come".split())


def is_work(reading: Reading, sentence: Sentence, subject: NounPhrase, verb: int) -> bool:
    """Tell whether people's work stands for them: *the review should have caught it*, *should have come from us*."""
    tokens = sentence.tokens
    if tokens[verb].word == "come" and verb + 1 < len(tokens) and tokens[verb + 1].word == "from":
        giver = reading.grammar.noun_phrase(sentence, verb + 2)
        return giver is not None and giver.actor in WE_OR_COLLEAGUES
    behind = {token.word for token in tokens[verb + 1 : verb + 6]}
    before = {token.word for token in tokens[max(0, verb - 4) : verb]}
    denied = any(verbs.denies(word, ("not", "never")) for word in before)
    if denied and subject.head in _PASSED_ON and tokens[verb].word in _PASSING:
        return not behind.isdisjoint(_PAST_PEOPLE)
    if tokens[verb].word == "gone" and behind & _TOWARDS:
        to = next(at for at in range(verb + 1, len(tokens)) if tokens[at].word in _TOWARDS)
        whom = reading.grammar.noun_phrase(sentence, to + 1)
        return whom is not None and (
            whom.actor in WE_OR_COLLEAGUES or whom.head in _WORK | {"board", "committee", "cab"}
        )
    return subject.head in _WORK and (tokens[verb].word in _SEEN or tokens[verb].word in _PEOPLE_VERBS)


def is_performed(subject: NounPhrase, participle: str) -> bool:
    """Tell whether a passive is about what people perform: *a load test … performed*, *more care … taken*."""
    return participle in _PERFORMED and not _WORKS.isdisjoint(token.word for token in subject.tokens)
