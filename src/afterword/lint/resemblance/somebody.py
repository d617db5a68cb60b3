"""Whether a sentence tells of somebody: it names people or a supplier as acting, or what only people do."""

from afterword.lint.meaning import mistakes, omissions
from afterword.lint.meaning.deeds import DECISIONS, DEEDS
from afterword.lint.reading import Reading
from afterword.lint.text import lead_ins, verbs
from afterword.lint.text.chunks import RELATIVES, THEY, goes_on, phrase_start
from afterword.lint.text.sentences import Kind, Sentence
from afterword.lint.who import nouns
from afterword.lint.who.actors import WE_COLLEAGUES_OR_VENDORS, Actor
from afterword.lint.who.conduct import belongs_to_people, is_somebody, keeps_rules
from afterword.lint.who.machinery import is_machinery
from afterword.lint.who.noun_phrases import NounPhrase

_ASKED_FOR = frozenset({"who", "whose", "whom", "whoever", "nobody", "no-one", "none"})
_ONE = frozenset({"no", "any", "every", "some"})
# Their bare forms name things as well: *the flag, the report, two tests*.
_DONE = frozenset(form for verb in verbs.HUMAN_ONLY for form in verbs.forms(verb) if form not in (verb, f"{verb}s"))
_DONE_BY_PEOPLE = (
    _DONE
    | frozenset(form for form, verb in omissions.FORMS.items() if verb)
    | mistakes.STRONG
    | DEEDS
    | DECISIONS
    | frozenset("heed unheeded unread unanswered uninformed believed disbelieved ears mind minds".split())
)


def tells_of_somebody(reading: Reading, sentence: Sentence) -> bool:
    """Tell whether somebody acts in a sentence; whoever only describes a thing (*that the vendor ships*) does not."""
    return any(_at(reading, sentence, last) for last in range(len(sentence.tokens)))


def _at(reading: Reading, sentence: Sentence, last: int) -> bool:
    """Tell whether a token is a deed of people, or the last word of a phrase that names some."""
    tokens = sentence.tokens
    word = tokens[last].word
    if word in _DONE_BY_PEOPLE and not _by_machine(reading, sentence, last):
        return True
    if word in _ASKED_FOR or (word == "one" and last and tokens[last - 1].word in _ONE):
        return True
    if tokens[last].kind is Kind.MARK or (last + 1 < len(tokens) and goes_on(tokens[last + 1])):
        return False
    first = phrase_start(tokens, last)
    if 0 < first <= last and _describes(sentence, first, last):
        return False
    phrase = reading.grammar.phrase_ending(sentence, last)
    if phrase is None:
        return False
    opens = phrase.head in THEY and not phrase.first and not sentence.index
    return opens or _acts(phrase) or _called_by_name(sentence, phrase)


def _by_machine(reading: Reading, sentence: Sentence, last: int) -> bool:
    """Tell *the interface engine neglected the order* from *the ward neglected the order*."""
    subject = reading.grammar.subject(sentence, last)
    if subject is None or subject.actor is not Actor.SYSTEM:
        return False
    return is_machinery(subject) or any(token.word in nouns.TECHNICAL_MODIFIERS for token in subject.tokens)


def _describes(sentence: Sentence, first: int, last: int) -> bool:
    """Tell whether somebody named by some tokens describes a thing only: *that the vendor ships, in procurement*."""
    word = sentence.tokens[first - 1].word
    if word in RELATIVES:
        return not lead_ins.complements(sentence.tokens, first - 1)
    return word == "in" and first == last


def _called_by_name(sentence: Sentence, phrase: NounPhrase) -> bool:
    """Tell whether an unknown name has done something: *Folke crashed it*; many products are known as such."""
    name, after = phrase.tokens[-1], phrase.after
    alone = len(phrase.tokens) == 1 and name.kind is Kind.WORD and name.capital and name.raw[1:].islower()
    plural = name.word.endswith("s")
    did = after < len(sentence.tokens) and verbs.is_past(sentence.tokens[after].word)
    return alone and did and not plural and name.word not in nouns.TECHNICAL_MODIFIERS


def _acts(phrase: NounPhrase) -> bool:
    return (
        phrase.actor in WE_COLLEAGUES_OR_VENDORS
        or belongs_to_people(phrase)
        or is_somebody(phrase)
        or keeps_rules(phrase)
    )
