"""What noun phrases of a sentence name: where they begin and end, and what kind of actor they are."""

from afterword.lint.text import lead_ins, verbs
from afterword.lint.text.chunks import DETERMINERS, EMPHASIS, PARTICLES, ends_phrase, is_pronoun, nominal, phrase_start
from afterword.lint.text.sentences import Kind, Sentence, Sentences, Token
from afterword.lint.who import nouns
from afterword.lint.who.actors import COLLEAGUES, Actor, Actors, Cast
from afterword.lint.who.governing import HEADS_OF, MEMBERS, QUANTITIES, heads, is_staff
from afterword.lint.who.noun_phrases import NounPhrase


class Naming:
    """Reads noun phrases of one document."""

    def __init__(self, sentences: Sentences, cast: Cast) -> None:
        self.cast = cast
        self._actors = Actors(sentences, cast)

    def noun_phrase(self, sentence: Sentence, first: int) -> NounPhrase | None:
        """Return the noun phrase that begins at a token index, or None where none does."""
        tokens = sentence.tokens
        at = first
        named = False
        while at < len(tokens):
            token = tokens[at]
            if token.word in EMPHASIS and token.kind is Kind.MARK:
                at += 1
                continue
            if at > first and token.word in DETERMINERS and not tokens[at - 1].possessive:
                break
            if not nominal(token) and token.word not in DETERMINERS:
                break
            pronoun = is_pronoun(token.word) and token.raw != "IT"
            offices = token.word == "back" and at + 1 < len(tokens) and tokens[at + 1].word in ("office", "end")
            if named and (ends_phrase(token) or pronoun or (token.word in PARTICLES and not offices)):
                break
            if named and lead_ins.counts_times(tokens, at):
                break
            named = named or token.word not in DETERMINERS
            at += 1
            if pronoun or (token.kind is Kind.HANDLE and not token.possessive):
                break
        phrase = self.phrase(sentence, first, at)
        if phrase is not None and phrase.head == "those" and at < len(tokens) and tokens[at].word == "who":
            return phrase._replace(actor=Actor.TEAM)
        if phrase is None or phrase.head not in QUANTITIES | MEMBERS or not _goes_on_with_of(tokens, phrase.after):
            return phrase
        inner = self._among(sentence, phrase.after + 1)
        return partitive(phrase, inner) if inner is not None and inner.actor in COLLEAGUES else phrase

    def _among(self, sentence: Sentence, first: int) -> NounPhrase | None:
        """Return the noun phrase of *one of the engineers*; a plural ends it where the verb looks like a noun."""
        phrase = self.phrase_before_verb(sentence, first)
        if phrase is None or phrase.actor in COLLEAGUES:
            return phrase
        for at in range(1, len(phrase.tokens) - 1):
            if phrase.tokens[at].word in nouns.TEAM_PLURALS:
                return self.phrase(sentence, first, first + at + 1)
        return phrase

    def phrase_before_verb(self, sentence: Sentence, first: int) -> NounPhrase | None:
        """Return the noun phrase that begins at a token index without a verb behind it: *support* of *support did*."""
        phrase = self.noun_phrase(sentence, first)
        return self.without_verb(sentence, phrase) if phrase else None

    def phrase_ending(self, sentence: Sentence, last: int) -> NounPhrase | None:
        """Return the noun phrase whose last word is the token at an index, whatever governs it."""
        first = phrase_start(sentence.tokens, last)
        return self.phrase(sentence, first, last + 1) if first <= last else None

    def phrase(self, sentence: Sentence, first: int, after: int) -> NounPhrase | None:
        """Return the noun phrase of the tokens from one index up to another, without the marks around it."""
        tokens = sentence.tokens[first:after]
        while tokens and tokens[-1].kind is Kind.MARK:
            tokens = tokens[:-1]
        while tokens and tokens[0].kind is Kind.MARK:
            tokens = tokens[1:]
            first += 1
        if not tokens:
            return None
        owners = [at for at, token in enumerate(tokens[:-1]) if token.possessive]
        possessor = self._actors.of(sentence, tokens[: owners[-1] + 1]) if owners else None
        if possessor is None and tokens[0].word in ("his", "her", "my", "your") and len(tokens) > 1:
            possessor = Actor.PERSON
        own = tokens[owners[-1] + 1 :] if owners else tokens
        actor = Actor.PERSON if heads(sentence.tokens, first + len(tokens)) else self._actors.of(sentence, own)
        if actor is Actor.SYSTEM and len(tokens) > 1 and is_staff(tokens, possessor):
            actor = Actor.PERSON
        return NounPhrase(tuple(tokens), first, actor, possessor)

    def without_verb(self, sentence: Sentence, phrase: NounPhrase) -> NounPhrase | None:
        """Cut a phrase read from the left before its verb: *Marek wiped* names Marek."""
        for at, token in enumerate(phrase.tokens):
            attribute = at and verbs.is_past(token.word) and phrase.tokens[at - 1].word in ("the", "a", "an", "our")
            if at and not attribute and (verbs.is_past(token.word) or token.word in verbs.AUXILIARIES):
                return self.phrase(sentence, phrase.first, phrase.first + at)
        return phrase


def _goes_on_with_of(tokens: tuple[Token, ...], at: int) -> bool:
    return at + 1 < len(tokens) and tokens[at].word == "of"


def partitive(outer: NounPhrase, inner: NounPhrase | None) -> NounPhrase:
    """Tell whom a noun with another behind *of* names: *one of the engineers*, *the head of security*."""
    if inner is None:
        return outer
    if outer.head in HEADS_OF:
        return NounPhrase(outer.tokens, outer.first, Actor.PERSON)
    if outer.head in MEMBERS and inner.actor is Actor.TEAM:
        return NounPhrase(outer.tokens, outer.first, Actor.TEAM if outer.head.endswith("s") else Actor.PERSON)
    if outer.head in QUANTITIES:
        actor = Actor.PERSON if outer.head == "one" and inner.actor is Actor.TEAM else inner.actor
        return NounPhrase(outer.tokens, outer.first, actor)
    if outer.possessor is None and inner.actor in COLLEAGUES:
        return NounPhrase(outer.tokens, outer.first, outer.actor, inner.actor)
    return outer
