"""Verbs of leaving undone: whether somebody forgot, skipped, missed or ignored what called for an act."""

from afterword.document.text import Span
from afterword.lint.meaning import norms
from afterword.lint.meaning import omissions as left
from afterword.lint.meaning.reasons import explained
from afterword.lint.reading import Reading
from afterword.lint.rules.blameless.words import neglect
from afterword.lint.rules.blameless.words.minding import minder, minds
from afterword.lint.rules.blameless.words.neglect import Omission, mindful
from afterword.lint.text import verbs
from afterword.lint.text.sentences import Kind, Sentence
from afterword.lint.who.actors import Actor
from afterword.lint.who.conduct import behaves, happened
from afterword.lint.who.noun_phrases import NounPhrase, VerbGroup
from afterword.lint.who.participles import doer_or_main

_TIMES = frozenset("seconds minute minutes hour hours".split())  # when somebody was not there yet
_KNOWN = frozenset({"the", "this", "both", "his", "her", "their", "it", "them"})


def by_verb(reading: Reading, sentence: Sentence, span: Span) -> Omission | None:
    """Judge *forgot to renew it*, *overlooking the second page* and *the banner was ignored by the shift lead*."""
    tokens = sentence.tokens
    index = sentence.at(span.start)
    lemma = left.FORMS.get(tokens[index].word)
    group = reading.grammar.group(sentence, index)
    if not lemma or not happened(sentence, group):  # skip:nothing is one token, and no verb
        return None
    if not tokens[index].word.endswith("ing") and (group.passive or _followed_by(sentence, index, group)):
        given = lemma == "miss" and explained(reading, sentence, index)
        return None if given else _by_passive(reading, sentence, index, lemma)
    if _then(sentence, index) and lemma in left.CARELESS:
        return Omission(Span(tokens[index].start, tokens[index].end), None)
    thing = reading.grammar.object(sentence, index)
    given = lemma == "miss" and explained(reading, sentence, index)
    taken_up = neglect.taken_up(reading, sentence, index, lemma)
    view = lemma == "overlook" and neglect.has_a_view(reading, sentence, index, thing)
    if given or view or _describes(sentence, index) or not (taken_up or _calls(sentence, index, lemma, thing)):
        return None
    who = doer_or_main(reading, sentence, index)
    if who is None and lemma in left.CARELESS:
        who = minder(reading, sentence, index, neglect.noun(thing))
    minded = lemma in left.CARELESS and mindful(reading, sentence, index)
    if who is None and not minded and not _opens(sentence, group.first, lemma):
        return None
    end = thing.span.end if thing and thing.first > index else tokens[index].end
    return Omission(Span(tokens[group.first].start, end), who.actor if who else None)


def _followed_by(sentence: Sentence, index: int, group: VerbGroup) -> bool:
    """Tell whether a participle hangs on its noun: *two warnings, both ignored by dispatch*."""
    tokens = sentence.tokens
    behind = [token.word for token in tokens[index + 1 : index + 3]]
    return not group.words and verbs.is_participle(tokens[index].word) and "by" in behind


def _then(sentence: Sentence, index: int) -> bool:
    """Tell whether a participle shares its *was* with the one before it: *was acknowledged and then forgotten*."""
    before = [token.word for token in sentence.tokens[max(0, index - 6) : index]]
    if before[-1:] != ["and"] and before[-2:] not in (["and", "then"], ["but", "then"]):
        return False
    passive = any(word in ("was", "were", "been") for word in before)
    ends = sentence.tokens[index + 1 : index + 2]
    return passive and (not ends or ends[0].kind is Kind.MARK)


def _by_passive(reading: Reading, sentence: Sentence, index: int, lemma: str) -> Omission | None:
    """Judge *the banner was ignored by the shift lead* and *the renewal was forgotten*."""
    tokens = sentence.tokens
    group = reading.grammar.group(sentence, index)
    patient = reading.grammar.subject(sentence, index)
    head = neglect.noun(patient)
    agent = reading.grammar.agent(sentence, index)
    span = Span(tokens[group.first].start, agent.span.end if agent else tokens[index].end)
    if head == "nothing" or (patient is not None and _exempt(patient, head, named=agent is not None)):
        return None
    if agent is None and any(token.word in ("automatically", "silently") for token in tokens):
        return None
    if agent is not None:
        human = behaves(agent) or (lemma in left.CARELESS and minds(agent))
        return Omission(span, agent.actor) if human and head not in left.HARMLESS else None
    if not {"was", "were", "been", "got"} & set(group.words) or group.modal:
        return None
    people = lemma in ("forget", "overlook", "neglect", "disregard") or head in left.SEEN_BY_PEOPLE
    people = people or (head in left.STEPS and neglect.spared(sentence, index))
    if lemma == "omit":
        people = head == "it"
    return Omission(span, None) if people else None


def _exempt(patient: NounPhrase, head: str, *, named: bool) -> bool:
    """Tell whether what was left is nothing at all, somebody, or a rule, which is another rule's matter."""
    denied = patient.tokens[0].word in ("no", "neither", "none")
    rule_of_people = head in left.NORMS and norms.is_norm(patient.tokens)
    return denied or rule_of_people or (patient.actor is not Actor.SYSTEM and not named)


def _omits(sentence: Sentence, index: int, lemma: str, head: str) -> bool:
    """Tell *omitted to test* and *omitted one host from the list* from a field that is omitted."""
    if lemma != "omit":
        return True
    behind = [token.word for token in sentence.tokens[index + 1 : index + 9]]
    return behind[:1] == ["to"] or _off_the_list(behind) or head in left.OMITTED


def _off_the_list(behind: list[str]) -> bool:
    return "from" in behind and not left.LISTS.isdisjoint(behind[behind.index("from") :])


def _calls(sentence: Sentence, index: int, lemma: str, thing: NounPhrase | None) -> bool:
    """Tell whether what was left undone called for an act."""
    tokens = sentence.tokens
    following = tokens[index + 1].word if index + 1 < len(tokens) else ""
    head = neglect.called(sentence, thing)
    if head in left.NORMS | {"nothing"}:
        return head != "nothing" and lemma in ("neglect", "forget")
    if lemma in left.CARELESS:
        return head not in left.SECRETS and (_omits(sentence, index, lemma, head) or _what(sentence, index))
    if lemma in ("miss", "ignore") and (_what(sentence, index) or _goes_on(lemma, following)):
        return True
    if thing is None or head in left.HARMLESS:
        return False
    if lemma == "skip":
        trial = head == "run" and len(thing.tokens) > 1 and thing.tokens[-2].word in left.TRIALS
        return trial or following.endswith("ing") or (head in left.CALLS and head not in left.SKIPPED_DATA)
    known = lemma == "miss" and thing.tokens[0].word in _KNOWN and head not in _TIMES
    return known or head in left.CALLS or (lemma == "ignore" and thing.actor is not Actor.SYSTEM)


def _goes_on(lemma: str, following: str) -> bool:
    """Tell *missed that it was full*, *missed to close it* and *missed closing it* from a miss of a thing."""
    return following in ("that", "how") or (lemma == "miss" and (following == "to" or following.endswith("ing")))


def _what(sentence: Sentence, index: int) -> bool:
    """Tell whether a cleft is about what was left: *what the planner missed was the leap day*."""
    before = [token.word for token in sentence.tokens[max(0, index - 6) : index]]
    return "what" in before and bool({"was", "is", "were"} & {t.word for t in sentence.tokens[index + 1 : index + 5]})


def _opens(sentence: Sentence, first: int, lemma: str) -> bool:
    """Tell whether a clipped sentence leaves its subject out: *Forgot to renew it*."""
    tokens = sentence.tokens
    if lemma not in ("forget", "overlook", "neglect") or tokens[first].word in ("forget", "overlook", "neglect"):
        return False
    return first == 0 or tokens[first - 1].word in (":", "\u2013", "\u2014")


def _describes(sentence: Sentence, index: int) -> bool:
    """Tell a participle before its noun (*an overlooked index*, *the missing row*) from a verb."""
    tokens = sentence.tokens
    if not index:
        return False
    if not verbs.is_past(tokens[index].word) and tokens[index].word != "forgotten":
        return tokens[index].word.endswith("ing") and tokens[index - 1].word in ("the", "a", "an", "of")
    before = tokens[index - 1]
    return before.word in ("a", "an", "the", "this", "any", "no", "some", "about", "of", "with") or before.possessive
