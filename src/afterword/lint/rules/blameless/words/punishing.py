"""Whether people suffer a sanction here: punished, made to answer, deprived of what is theirs, or shut out."""

from afterword.document.text import Span
from afterword.lint.reading import Reading
from afterword.lint.rules.blameless.words import sanctions as words
from afterword.lint.text import verbs
from afterword.lint.text.sentences import Kind, Sentence
from afterword.lint.who.actors import COLLEAGUES, WE_COLLEAGUES_OR_VENDORS, WE_OR_COLLEAGUES, Actor
from afterword.lint.who.conduct import NOBODY, negated_before
from afterword.lint.who.noun_phrases import NounPhrase
from afterword.lint.who.people import named_at

_OFFENDERS = frozenset("whoever offender offenders culprit culprits those person persons perpetrator".split())
_REACH = 6


def is_staff(phrase: NounPhrase | None) -> bool:
    """Tell whether a noun phrase names people one could punish: not nobody, not those affected."""
    if phrase is None or phrase.head in NOBODY or phrase.tokens[0].word in ("no", "neither"):
        return False
    return phrase.actor in WE_OR_COLLEAGUES or phrase.head in _OFFENDERS


def is_theirs(phrase: NounPhrase | None) -> bool:
    """Tell whether something is a person's: *her rights, the developer's access, his contract*."""
    if phrase is None or not phrase.tokens:
        return False
    return phrase.possessor in WE_OR_COLLEAGUES or phrase.tokens[0].word in ("his", "her", "their")


def always(reading: Reading, sentence: Sentence, span: Span) -> Span | None:
    """Judge what is a sanction by its words alone; *no disciplinary action* is none, *will not go unpunished* is."""
    denied = negated_before(sentence.tokens, sentence.at(span.start), 3)
    lenient = sentence.tokens[sentence.at(span.end - 1)].word in ("unpunished", "consequences", "consequence")
    if sentence.tokens[sentence.at(span.end - 1)].word in _FOLLOWING and not _foris_staff(reading, sentence, span):
        return None
    if sentence.tokens[sentence.at(span.end - 1)].word == "warning" and _is_of_a_thing(sentence, span):
        return None
    if lenient and sentence.tokens[sentence.at(span.start)].word in _REMAINING:
        return span if denied else None
    return None if denied else span


def _is_of_a_thing(sentence: Sentence, span: Span) -> bool:
    """Tell *a written warning of the storm* from *a written warning for the officer*."""
    at = sentence.at(span.end - 1) + 1
    return at < len(sentence.tokens) and sentence.tokens[at].word in ("of", "that")


_FOLLOWING = frozenset("consequences repercussions sanctions".split())


def _foris_staff(reading: Reading, sentence: Sentence, span: Span) -> bool:
    """Tell *there will be consequences* and *… for the lead* from *consequences for the capacity plan*."""
    tokens = sentence.tokens
    last = sentence.at(span.end - 1)
    if last + 2 >= len(tokens) or tokens[last + 1].word not in ("for", "on"):
        return True
    whom = reading.grammar.phrase_before_verb(sentence, last + 2)
    return whom is not None and (is_staff(whom) or is_theirs(whom) or whom.head in _OFFENDERS)


_THROWN = frozenset("kicked thrown chucked booted drummed forced".split())
_REMAINING = frozenset("go goes gone remain stay stays".split())


def suffered(reading: Reading, sentence: Sentence, span: Span) -> Span | None:
    """Judge *the engineer was fired*."""
    tokens = sentence.tokens
    index = sentence.at(span.start)
    while index < len(tokens) and (tokens[index].word in verbs.AUXILIARIES or verbs.is_adverb(tokens[index].word)):
        index += 1
    group = reading.grammar.group(sentence, index)
    last = sentence.at(span.end - 1)
    if last >= len(tokens):  # glued to another word
        return None
    up = last + 1 < len(tokens) and tokens[last + 1].word == "up"
    if not group.passive or group.negated or up or _explained(sentence, last):
        return None
    subject = reading.grammar.subject(sentence, index)
    if group.first > 1 and tokens[group.first - 1].word == "since" and tokens[group.first - 2].word in verbs.HAVE:
        subject = reading.grammar.subject(sentence, group.first - 2)  # has since been barred
    if tokens[last].word in ("out", "off") and tokens[last - 1].word in _THROWN and not _from_work(sentence, last):
        return None
    if not is_staff(subject) and not (subject and subject.head in _ROLES and tokens[last].word in _SPOKEN):
        return None
    by = reading.grammar.agent(sentence, index)
    return None if by is not None and by.actor is Actor.SYSTEM else Span(tokens[group.first].start, span.end)


def given(reading: Reading, sentence: Sentence, span: Span) -> Span | None:
    """Judge *was given a formal warning*, *had a serious word with the developer*, *sanctions for the person*."""
    tokens = sentence.tokens
    first, last = sentence.at(span.start), sentence.at(span.end - 1)
    if negated_before(tokens, first):
        return None
    for at in range(last + 1, min(last + _REACH, len(tokens) - 1)):
        if tokens[at].word in ("for", "against", "with", "to", "on"):
            whom = reading.grammar.phrase_before_verb(sentence, at + 1)
            return Span(span.start, whom.span.end) if whom and is_staff(whom) else None
    return None


def recorded(reading: Reading, sentence: Sentence, span: Span) -> Span | None:
    """Judge *in his appraisal*, *on the analyst's record*, *reflected in the performance review*."""
    tokens = sentence.tokens
    last = sentence.at(span.end - 1)
    phrase = reading.grammar.phrase_ending(sentence, last)
    if tokens[last].word in ("record", "file") and "on" not in [t.word for t in tokens[max(0, last - 4) : last]]:
        noted = phrase is not None and phrase.possessor is Actor.PERSON and tokens[last].word == "file"
        return span if noted and any(token.word in _NOTED for token in tokens[:last]) else None
    near = {token.word for token in tokens[max(0, last - 5) : last]}
    paid = tokens[last].word in words.PAID
    if paid and not (told(sentence, words.DEDUCTED) or "from" in near):
        return None
    owned = is_theirs(phrase)
    behind = next((at for at in range(last + 1, min(last + 3, len(tokens) - 1)) if tokens[at].word == "of"), None)
    whose = reading.grammar.phrase_before_verb(sentence, behind + 1) if behind else None
    if whose is not None and not is_staff(whose) and not is_theirs(whose):
        return None  # the nurse's annual review of the cabinet
    return span if owned or is_staff(whose) else None


def _explained(sentence: Sentence, last: int) -> bool:
    """Tell *staff were sent home because the building had no power* from a sanction."""
    behind = [token.word for token in sentence.tokens[last + 1 : last + 4]]
    if sentence.tokens[last].word == "home":
        return "because" in behind or "when" in behind or "at" in behind
    if sentence.tokens[last].word == "office" and "because" in behind:
        return True
    return sentence.tokens[last].word == "of" and behind[:1] == ["the"] and "duty" not in behind and "by" in behind


def inflicted(reading: Reading, sentence: Sentence, span: Span) -> Span | None:
    """Judge *management fired the contractor* and *we suspended him*; not *the scheduler fired the worker*."""
    at, last = sentence.at(span.start), sentence.at(span.end - 1)
    group = reading.grammar.group(sentence, at)
    subject = reading.grammar.subject(sentence, at)
    if group.passive or group.negated or subject is None or subject.head in NOBODY:
        return None
    whom = reading.grammar.object(sentence, min(last, at))
    if last > at:  # told him off, told off the contractor
        whom = reading.grammar.phrase_before_verb(sentence, last + 1)
    if sentence.tokens[at].word == "cautioned" and subject.actor is Actor.WE:  # we had warned them
        return None
    acting = subject.actor in WE_COLLEAGUES_OR_VENDORS or subject.head in _EMPLOYERS
    return (
        Span(sentence.tokens[at].start, max(span.end, whom.span.end))
        if acting and whom and is_one_of_staff(whom)
        else None
    )


def is_one_of_staff(whom: NounPhrase) -> bool:
    """Tell whether a noun phrase names one of the staff; *operators* in the plural may be software."""
    return whom.actor in COLLEAGUES and is_staff(whom)


# Machinery is called so too, but is not spoken to.
_ROLES = frozenset("supervisor pilot leader head agent assistant worker controller dispatcher driver".split())
_SPOKEN = frozenset("rebuked reprimanded scolded admonished disciplined censured sacked grounded cautioned off".split())
_EMPLOYERS = frozenset(
    "company firm bank hospital employer organisation organization board ministry agency university they"
    " headquarters".split()
)
_BLAMED = frozenset("accountable responsible liable answerable account".split())


def let_go(reading: Reading, sentence: Sentence, span: Span) -> Span | None:
    """Judge *we let him go*, *showed her the door*, *will hold the author accountable*, *took him off the rota*."""
    tokens = sentence.tokens
    at = sentence.at(span.start)
    group = reading.grammar.group(sentence, at)
    whom = named_at(reading, sentence, at + 1)
    if group.negated or whom is None or not is_one_of_staff(whom) or negated_before(tokens, at, 3):
        return None
    end = _dismissal(sentence, at, whom.after)
    return Span(tokens[at].start, tokens[end].end) if end is not None else None


def _dismissal(sentence: Sentence, at: int, after: int) -> int | None:
    """Return where the words end that make *let*, *hold*, *call* and the like a sanction for whom they name."""
    behind = [token.word for token in sentence.tokens[after : after + 6]]
    word = sentence.tokens[at].word
    if word.startswith(("hold", "held", "mak")):
        blamed = _BLAMED if word.startswith("h") else _BLAMED - {"responsible", "account"}
        if behind[:2] == ["responsible", "for"]:  # guilt, which is another rule's matter
            return None
        return next((after + each for each, name in enumerate(behind) if name in blamed), None)
    if word in ("let", "letting"):
        told = behind[:1] == ["go"] and behind[1:2] not in (
            ["for"],
            ["home"],
            ["to"],
            ["ahead"],
            ["first"],
            ["through"],
        )
    elif word.startswith("show"):
        told = behind[:2] == ["the", "door"]
    elif word.startswith(("call", "tak", "took")):
        told = " ".join(behind).startswith(_CALLED)
    else:
        told = behind[:1] in (["out"], ["off"]) and (word in _SPEAKING or _from_work(sentence, after))
    return after if told else None


_CALLED = ("into the office", "to account", "to order", "to task", "off the ", "in for a ", "off call")
_SPEAKING = frozenset({"chewed", "bawled"})
_WORK = frozenset(
    """project team company firm rota roster rotation group organisation organization council building office board
    maintainers committee squad department programme program job account ward bank union community list""".split()
)


def _from_work(sentence: Sentence, at: int) -> bool:
    """Tell *kicked out of the project* from *kicked out of the system*."""
    behind = [token.word for token in sentence.tokens[at + 1 : at + 6]]
    return bool(_WORK & set(behind))


def received(reading: Reading, sentence: Sentence, span: Span) -> Span | None:
    """Judge *got an earful*, *faces dismissal*, *a reprimand was issued to the operator*."""
    tokens = sentence.tokens
    first, last = sentence.at(span.start), sentence.at(span.end - 1)
    if negated_before(tokens, first, 5):
        return None
    verb = _verb_of_getting(sentence, first)
    if verb is not None:
        return Span(tokens[verb].start, span.end) if _gets(reading, sentence, verb, first) else None
    owner = reading.grammar.phrase_ending(sentence, last)
    if owner is not None and owner.possessor in COLLEAGUES and tokens[last].word in _BLOWS_OWNED:
        return Span(owner.span.start, span.end)
    for at in range(last + 1, min(last + 5, len(tokens) - 1)):
        if tokens[at].word in ("to", "for", "against", "on", "of"):
            whom = reading.grammar.phrase_before_verb(sentence, at + 1)
            fits = (
                whom is not None
                and is_one_of_staff(whom)
                and (tokens[at].word != "of" or tokens[last].word in _BLOWS_OWNED)
            )
            return (
                Span(span.start, whom.span.end)
                if whom and fits and tokens[last].word not in ("charges", "pip")
                else None
            )
    return None


def _verb_of_getting(sentence: Sentence, first: int) -> int | None:
    for at in range(first - 1, max(first - 6, -1), -1):
        if sentence.tokens[at].kind is Kind.MARK and sentence.tokens[at].word in ",;:":
            return None
        if sentence.tokens[at].word in words.RECEIVED:
            return at
    return None


def _gets(reading: Reading, sentence: Sentence, verb: int, blow: int) -> bool:
    """Tell whether one of the staff is at the receiving end of a verb of getting or giving."""
    word = sentence.tokens[verb].word
    if is_staff(reading.grammar.subject(sentence, verb)):
        return word not in _GIVING or reading.grammar.group(sentence, verb).passive
    whom = reading.grammar.phrase_before_verb(sentence, verb + 1)
    return whom is not None and is_one_of_staff(whom) and whom.after <= blow


_GIVING = frozenset("given handed issued served gave awarded awaits await awaiting".split())
_BLOWS_OWNED = frozenset("suspension demotion dismissal expulsion punishment reprimand".split())
_AGAINST = frozenset({"against"})


def pursued(reading: Reading, sentence: Sentence, span: Span) -> Span | None:
    """Judge *legal action against the former admin* and *appropriate measures against the staff concerned*."""
    tokens = sentence.tokens
    first, last = sentence.at(span.start), sentence.at(span.end - 1)
    if negated_before(tokens, first):
        return None
    for at in range(last, min(last + _REACH, len(tokens) - 1)):
        if tokens[at].word in _AGAINST:
            whom = reading.grammar.phrase_before_verb(sentence, at + 1)
            return (
                Span(span.start, whom.span.end) if whom and (is_one_of_staff(whom) or whom.head in _OFFENDERS) else None
            )
    return None


def gone(reading: Reading, sentence: Sentence, span: Span) -> Span | None:
    """Judge *the manager resigned over the outage*; that somebody left in March is their own affair."""
    at = sentence.at(span.start)
    subject = reading.grammar.subject(sentence, at)
    returned = told(sentence, words.IN_RETURN) or " over the " in sentence.plain
    one = subject is not None and subject.actor is Actor.PERSON and is_staff(subject)
    return span if one and returned and not reading.grammar.group(sentence, at).negated else None


def forbidden(reading: Reading, sentence: Sentence, span: Span) -> Span | None:
    """Judge *he is no longer allowed to touch production* and *will not be invited back*."""
    tokens = sentence.tokens
    at, last = sentence.at(span.start), sentence.at(span.end - 1)
    subject = reading.grammar.subject(sentence, at)
    if subject is None or subject.head in ("you", "i", "anyone", "anybody", "someone") or not is_staff(subject):
        return None
    group = [token.word for token in tokens[max(0, at - 4) : last + 1]]
    behind = [token.word for token in tokens[last + 1 : last + 4]]
    word = tokens[last].word
    if word in ("invited", "asked", "considered", "booked", "hired", "employed", "renewed", "extended", "rehired"):
        back = bool({"back", "again", "for"} & set(behind[:2])) or "longer" in group or word.startswith("re")
        return span if back and ({"will", "be", "won't"} & set(group)) else None
    singular = subject.actor is Actor.PERSON or subject.tokens[0].word in ("those", "these")
    if word in ("allowed", "permitted", "entitled", "trusted", "authorised", "authorized", "welcome"):
        barred = {"longer", "again"} & set(group) or told(sentence, words.AS_PUNISHMENT)
        return span if singular and barred else None
    never = {"never", "again", "longer"} & set(group)
    again = {"again", "anything", "production", "prod", "alone", "here", "foot"} & {
        t.word for t in tokens[last + 1 : last + 7]
    }
    return span if singular and never and again else None


_NOTED = frozenset("note mark entry letter warning remark memo it this incident noted recorded entered placed".split())


def told(sentence: Sentence, phrases: tuple[str, ...]) -> bool:
    """Tell whether one of some phrases stands in a sentence."""
    return any(phrase in sentence.plain for phrase in phrases)
