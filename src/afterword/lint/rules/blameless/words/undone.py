"""What was left undone in other words than verbs of omission: idioms, piles, precautions and nouns."""

from afterword.document.text import Span
from afterword.lint.meaning import omissions as left
from afterword.lint.meaning.norms import meant
from afterword.lint.meaning.reasons import explained
from afterword.lint.reading import Reading
from afterword.lint.rules.blameless.words import shirking
from afterword.lint.rules.blameless.words.neglect import Omission, noun
from afterword.lint.text import verbs
from afterword.lint.text.chunks import DETERMINERS, RELATIVES, SUBORDINATORS
from afterword.lint.text.sentences import Kind, Sentence
from afterword.lint.who.actors import WE_OR_COLLEAGUES, Actor
from afterword.lint.who.conduct import NOBODY, behaves, happened, negated_before, supposed
from afterword.lint.who.participles import doer_or_main, people_behind

_OWNERS = {"his": Actor.PERSON, "her": Actor.PERSON, "their": Actor.TEAM, "our": Actor.WE, "my": Actor.PERSON}
_HELPING = verbs.AUXILIARIES - {"did"} | verbs.NEGATIONS | {"and", "only", "just", "merely"}
_SMALL = frozenset({"any", "ever", "even", "so", "much", "as", "actually", "properly", "first", "really"})
_REACH = 9


def idiom(reading: Reading, sentence: Sentence, span: Span) -> Omission | None:
    """Judge *kicked the can down the road* and *did not find the time to document it*."""
    tokens = sentence.tokens
    if sentence.is_question:
        return None
    first, last = sentence.at(span.start), sentence.at(span.end - 1)
    main = next((at for at in range(first, last + 1) if tokens[at].word not in _HELPING), last)
    main = first if tokens[first].word in ("was", "were", "had") else main
    group = reading.grammar.group(sentence, main)
    denied = any(verbs.denies(token.word) for token in tokens[first : last + 1])
    if not denied and not happened(sentence, group):
        return None
    if group.infinitive or supposed(tokens, group.first) or meant(tokens) or explained(reading, sentence, last):
        return None
    who = doer_or_main(reading, sentence, main)
    return Omission(span, who.actor) if who else None


def nobody(reading: Reading, sentence: Sentence, span: Span) -> Omission | None:
    """Judge *nobody thought to look*."""
    tokens = sentence.tokens
    index = sentence.at(span.start)
    if sentence.is_question or supposed(tokens, index):
        return None
    who = reading.grammar.subject(sentence, index)
    following = sentence.tokens[sentence.at(span.end - 1) + 1 :]
    if who is None or (
        sentence.tokens[sentence.at(span.end - 1)].word == "of"
        and not (following and following[0].word.endswith("ing"))
    ):
        return None
    nobody = who.head in NOBODY or who.tokens[0].word in ("no", "neither", "none")
    few = tokens[who.first - 1].word in ("hardly", "scarcely") if who.first else False
    return Omission(span, Actor.PERSON) if nobody or few or _none_of(sentence, who.first) else None


def _none_of(sentence: Sentence, first: int) -> bool:
    tokens = sentence.tokens
    return first > 1 and tokens[first - 1].word == "of" and tokens[first - 2].word in ("none", "neither", "one")


def aside(reading: Reading, sentence: Sentence, span: Span) -> Omission | None:
    """Judge *waved the change through*, *put off the upgrade* and *was brushed aside by the lead*."""
    tokens = sentence.tokens
    index = sentence.at(span.start)
    word = tokens[index].word
    particles = shirking.ASIDE.get(word, set())  # *it:put* is one token, and another word
    group = reading.grammar.group(sentence, index)
    if not happened(sentence, group) or meant(tokens):
        return None
    end = _particle(sentence, index, particles)
    apart = end is not None and end > index + 1
    if end is None or (apart and (word in shirking.JOINED or _bound(sentence, end))):
        return None
    passive = group.passive and not word.endswith("ing")
    thing = reading.grammar.subject(sentence, index) if passive else reading.grammar.object(sentence, index)
    if not passive and (thing is None or thing.first <= index or thing.actor is not Actor.SYSTEM):
        thing = reading.grammar.noun_phrase(sentence, end + 1)
    who = people_behind(reading, sentence, index)
    if who is None or thing is None or not _shelved(sentence, index, end, noun(thing)):
        return None
    return Omission(Span(tokens[group.first].start, max(tokens[end].end, thing.span.end)), who.actor)


def _shelved(sentence: Sentence, index: int, end: int, named: str) -> bool:
    """Tell whether what was set aside called for an act: a ticket somebody sat on, no seat; and no reason is given."""
    tokens = sentence.tokens
    word = tokens[index].word
    if word.startswith("put") and any(token.word in ("because", "since") for token in tokens[end:]):
        return False
    if tokens[end].word == "on" and named in shirking.SEATS:
        return False
    return word in shirking.ANYTHING or word == "sat" or named in left.CALLS | shirking.PAPERS


def _bound(sentence: Sentence, particle: int) -> bool:
    """Tell *put the node off the rotation* from *put the upgrade off*."""
    following = sentence.tokens[particle + 1 : particle + 2]
    return bool(following) and following[0].word in DETERMINERS


def _particle(sentence: Sentence, index: int, particles: set[str]) -> int | None:
    tokens = sentence.tokens
    for at in range(index + 1, min(index + _REACH, len(tokens))):
        word = tokens[at].word
        if word in particles:
            return at
        if tokens[at].kind is Kind.MARK or word in RELATIVES or word in SUBORDINATORS or word in verbs.AUXILIARIES:
            return None
    return None


def piled(reading: Reading, sentence: Sentence, span: Span) -> Omission | None:
    """Judge *sat in his inbox for two weeks* and *gathered dust on the team's backlog*."""
    tokens = sentence.tokens
    first, last = sentence.at(span.start), sentence.at(span.end - 1)
    group = reading.grammar.group(sentence, first)
    if group.negated or group.modal or sentence.is_question:
        return None
    for at in range(last + 1, min(last + 5, len(tokens) - 1)):
        if tokens[at].kind is Kind.MARK:
            return None
        if tokens[at].word in ("in", "on", "with", "at"):
            pile = reading.grammar.noun_phrase(sentence, at + 1)
            if pile is None or not any(token.word in shirking.PILES for token in pile.tokens):
                return None
            owner = _OWNERS.get(pile.tokens[0].word) or pile.possessor
            return Omission(Span(span.start, pile.span.end), owner) if owner in WE_OR_COLLEAGUES else None
    return None


def lost(reading: Reading, sentence: Sentence, span: Span) -> Omission | None:
    """Judge *fell through the cracks* and *was left undone by the group*."""
    tokens = sentence.tokens
    first, last = sentence.at(span.start), sentence.at(span.end - 1)
    if sentence.is_question or negated_before(tokens, first) or supposed(tokens, first):
        return None
    patient = reading.grammar.subject(sentence, first)
    if patient is not None and (patient.actor is not Actor.SYSTEM or noun(patient) in left.HARMLESS):
        return None
    agent = reading.grammar.agent(sentence, last)
    if agent is not None and not behaves(agent):
        return None
    return Omission(Span(span.start, agent.span.end if agent else span.end), agent.actor if agent else None)


def inaction(reading: Reading, sentence: Sentence, span: Span) -> Omission | None:
    """Judge *neglect of the ticket by the owners* and *management's inaction*."""
    tokens = sentence.tokens
    index, last = sentence.at(span.start), sentence.at(span.end - 1)
    if negated_before(tokens, index) or sentence.is_question:
        return None
    whole = reading.grammar.phrase_ending(sentence, last)
    if whole is not None:
        owner = whole.possessor or _OWNERS.get(whole.tokens[0].word)
        if owner in WE_OR_COLLEAGUES and not verbs.is_past(tokens[last].word):
            return Omission(Span(whole.span.start, span.end), owner)
    for at in range(last + 1, min(last + _REACH, len(tokens) - 1)):
        if tokens[at].kind is Kind.MARK or verbs.is_past(tokens[at].word):
            return None
        if tokens[at].word == "by" or (tokens[at].word == "of" and tokens[at - 1].word == "part"):
            who = reading.grammar.phrase_before_verb(sentence, at + 1)
            return Omission(Span(span.start, who.span.end), who.actor) if who and behaves(who) else None
    return None


def precaution(reading: Reading, sentence: Sentence, span: Span) -> Omission | None:
    """Judge *upgraded without taking a backup*; not *restored it without losing data*."""
    tokens = sentence.tokens
    at = sentence.at(span.start)
    first = at + 1
    while first < len(tokens) - 1 and (verbs.is_adverb(tokens[first].word) or tokens[first].word in _SMALL):
        first += 1
    if first < len(tokens) - 1 and tokens[first].word == "having":
        first += 1
    if first >= len(tokens):
        return None
    last = _careful(reading, sentence, first)
    if last is None:
        return None
    verb = next((i for i in range(at - 1, max(at - 14, -1), -1) if verbs.is_past(tokens[i].word)), None)
    if verb is None:
        return _ahead(reading, sentence, at, last)
    did = tokens[verb].word == "did" and tokens[verb + 1].word in DETERMINERS
    if (tokens[verb].word in verbs.AUXILIARIES and not did) or meant(tokens):
        return None
    who = people_behind(reading, sentence, verb)
    return Omission(Span(tokens[at].start, tokens[last].end), who.actor) if who else None


def _careful(reading: Reading, sentence: Sentence, first: int) -> int | None:
    """Return the index of the last word of a precaution that begins at an index: *taking a backup*, *a rehearsal*."""
    tokens = sentence.tokens
    gerund = _FORMS.get(tokens[first].word, tokens[first].word)
    if gerund in shirking.PRECAUTIONS:
        takes = shirking.PRECAUTIONS[gerund]
        behind = {token.word for token in tokens[first + 1 : first + 7]}
        return first if takes is None or takes & behind else None
    net = reading.grammar.noun_phrase(sentence, first)
    if net is None or net.head not in shirking.SAFETY:
        return None
    bound = net.after < len(tokens) and tokens[net.after].word == "of"
    return None if bound else net.after - 1


def _ahead(reading: Reading, sentence: Sentence, at: int, first: int) -> Omission | None:
    """Judge *Without waiting for the drain, the operator rebooted the host*."""
    tokens = sentence.tokens
    comma = next((i for i in range(first, len(tokens) - 1) if tokens[i].word == ","), None)
    who = reading.grammar.phrase_before_verb(sentence, comma + 1) if comma else None
    if who is None or not behaves(who) or any(token.word in verbs.MODALS for token in tokens):
        return None
    return Omission(Span(tokens[at].start, tokens[first].end), who.actor)


_FORMS = {
    "taken": "taking",
    "backed": "backing",
    "waited": "waiting",
    "made": "making",
    "saved": "saving",
    "run": "running",
    "done": "doing",
    "obtained": "obtaining",
    "sought": "seeking",
    "got": "getting",
    "updated": "updating",
    "performed": "performing",
    "drained": "draining",
    "arranged": "arranging",
    "scheduled": "scheduling",
    "documented": "documenting",
    "closed": "closing",
}


def missed(reading: Reading, sentence: Sentence, span: Span) -> Omission | None:
    """Judge *gave the payment path a miss*."""
    tokens = sentence.tokens
    first = sentence.at(span.start)
    for at in range(first - 1, max(first - _REACH, -1), -1):
        if tokens[at].word in ("gave", "giving", "given"):
            group = reading.grammar.group(sentence, at)
            who = doer_or_main(reading, sentence, at) if happened(sentence, group) else None
            return Omission(Span(tokens[at].start, span.end), who.actor) if who else None
    return None


def unthought(reading: Reading, sentence: Sentence, span: Span) -> Omission | None:
    """Judge *it never occurred to the team* and *did not cross the architect's mind*."""
    tokens = sentence.tokens
    first, last = sentence.at(span.start), sentence.at(span.end - 1)
    group = reading.grammar.group(sentence, first)
    if not group.negated or group.modal or sentence.is_question:
        return None
    whose = reading.grammar.phrase_before_verb(sentence, last + 1)
    if whose is None:
        return None
    owner = whose.possessor or _OWNERS.get(whose.tokens[0].word)
    minded = whose.head in left.MINDS and owner in WE_OR_COLLEAGUES
    if minded:
        return Omission(Span(tokens[group.first].start, whose.span.end), owner)
    people = whose.actor in WE_OR_COLLEAGUES and tokens[last].word in ("to", "on", "struck", "strike")
    return Omission(Span(tokens[group.first].start, whose.span.end), whose.actor) if people else None


def upkeep(reading: Reading, sentence: Sentence, span: Span) -> Omission | None:
    """Judge *the squad never cleaned up the flags*; *we never* is told elsewhere."""
    verb = sentence.at(span.start) + 1
    if explained(reading, sentence, verb):
        return None
    group = reading.grammar.group(sentence, verb)
    if sentence.is_question or group.modal or group.infinitive or supposed(sentence.tokens, group.first):
        return None
    if group.passive:
        who = reading.grammar.agent(sentence, verb)
        return Omission(Span(span.start, who.span.end), who.actor) if who is not None and behaves(who) else None
    who = doer_or_main(reading, sentence, verb)
    return Omission(span, who.actor) if who is not None and who.actor is not Actor.WE else None


def bothering(reading: Reading, sentence: Sentence, span: Span) -> Omission | None:
    """Judge *did not bother reading the error*."""
    last = sentence.at(span.end - 1)
    following = sentence.tokens[last + 1 : last + 2]
    if sentence.is_question or not following or not following[0].word.endswith("ing"):
        return None
    who = doer_or_main(reading, sentence, last)
    return Omission(span, who.actor) if who is not None else None
