"""Who does what: the subject, agent and object of a verb, by shallow syntax and without a model."""

from afterword.lint.text import lead_ins, verbs
from afterword.lint.text.chunks import (
    COORDINATORS,
    DETERMINERS,
    EMPHASIS,
    PARTICLES,
    PREPOSITIONS,
    RELATIVES,
    SUBORDINATORS,
    helps,
    nominal,
    parts_clauses,
    phrase_start,
)
from afterword.lint.text.sentences import Kind, Sentence, Token
from afterword.lint.who import nouns
from afterword.lint.who.actors import COLLEAGUES, COLLEAGUES_OR_VENDORS, Actor
from afterword.lint.who.governing import (
    ACHIEVING,
    ASKING,
    LOOSE_AGENTS,
    NOT_AGENTS,
    POSTPOSED,
    QUANTITIES,
    TOLD,
    WONDERING,
    is_cleft,
)
from afterword.lint.who.naming import Naming, partitive
from afterword.lint.who.noun_phrases import NounPhrase, VerbGroup

_REACH = 9


class Grammar(Naming):
    """Shallow syntax over the sentences of one document; no model, no tagger, a closed set of small words."""

    def group(self, sentence: Sentence, index: int) -> VerbGroup:
        """Return the verb group whose main verb is the token at an index."""
        tokens = sentence.tokens
        first = index
        while first and helps(tokens, first - 1):
            first -= 1
        words = [token.word for token in tokens[first:index]]
        opening = lead_ins.inside_verb(tokens, first)  # had, without asking anyone, switched
        while opening is not None and opening and helps(tokens, opening - 1):
            opening -= 1
            words.insert(0, tokens[opening].word)
        return VerbGroup(first if opening is None else opening, index, tuple(words))

    def subject(self, sentence: Sentence, index: int) -> NounPhrase | None:
        """Return the subject of the verb at a token index: of the noun phrases before it, the one that governs it."""
        tokens = sentence.tokens
        last = self.group(sentence, index).first - 1
        while last > 0 and (
            tokens[last].word in ACHIEVING
            or (tokens[last].word == "on" and tokens[last - 1].word == "went")
            or (tokens[last].word in TOLD and tokens[last - 1].word in verbs.BE)
        ):
            last -= 1
            while last > 0 and helps(tokens, last):
                last -= 1
        return self._with_infinitive(sentence, last) or self._before(sentence, last, 0)

    def _with_infinitive(self, sentence: Sentence, last: int) -> NounPhrase | None:
        """Return *the choice* of *the choice to abandon it and start again from an older snapshot was …*."""
        first = lead_ins.infinitive_subject(sentence.tokens, last) if " to " in sentence.plain else None
        return self.noun_phrase(sentence, first) if first is not None else None

    def agent(self, sentence: Sentence, index: int) -> NounPhrase | None:
        """Return who stands in the *by*-phrase of the participle at a token index."""
        tokens = sentence.tokens
        for at in range(index + 1, min(index + _REACH, len(tokens) - 1)):
            word = tokens[at].word
            if word == "by" or (
                word in LOOSE_AGENTS and tokens[index].word in ("caused", "triggered", "broken", "provoked")
            ):
                first = at + 1
                while first < len(tokens) and verbs.is_adverb(tokens[first].word):  # by only one person
                    first += 1
                phrase = self.noun_phrase(sentence, first)
                if phrase is None or (_is_gerund(phrase) and phrase.actor is Actor.SYSTEM):
                    return None
                one = phrase.head in QUANTITIES and phrase.actor in COLLEAGUES  # of the engineers
                return None if phrase.head in NOT_AGENTS and not one else phrase
            if tokens[at].kind is Kind.MARK and word not in EMPHASIS | {"("}:
                return None
            if word in RELATIVES or word in COORDINATORS or word in SUBORDINATORS or word in verbs.AUXILIARIES:
                return None
        return None

    def object(self, sentence: Sentence, index: int) -> NounPhrase | None:
        """Return the noun phrase directly behind the verb at a token index, particles and adverbs skipped."""
        tokens = sentence.tokens
        at = index + 1
        while at < len(tokens) and (
            tokens[at].word in PARTICLES or verbs.is_adverb(tokens[at].word) or tokens[at].word in EMPHASIS
        ):
            at += 1
        return self.noun_phrase(sentence, at)

    def _before(self, sentence: Sentence, last: int, depth: int) -> NounPhrase | None:
        """Return the noun phrase that governs a verb whose group begins behind the token `last`."""
        tokens = sentence.tokens
        while last >= 0 and tokens[last].kind is Kind.MARK and tokens[last].word in EMPHASIS:
            last -= 1
        content = lead_ins.content_clause(tokens, last) if "that" in sentence.plain else None  # our rule that … is kept
        last = last if content is None else content - 1
        if last < 0 or depth > _REACH:
            return None
        token = tokens[last]
        if token.kind is Kind.MARK:
            return self._before_mark(sentence, last, depth)
        if token.word in COORDINATORS:
            return self._opening(sentence, last)
        if token.word in RELATIVES or is_cleft(tokens, last):
            return self._before_relative(sentence, last, depth)
        if token.word in POSTPOSED and last and nominal(tokens[last - 1]):  # the engineer concerned
            described = self.phrase_ending(sentence, last - 1)
            last -= 1 if described is not None and described.actor in COLLEAGUES else 0
        return self._described(sentence, phrase_start(tokens, last), last, depth)

    def _described(self, sentence: Sentence, first: int, last: int, depth: int) -> NounPhrase | None:
        """Return what governs a verb behind the noun phrase between two indices."""
        if first > last:
            return None
        named = self._named_behind(sentence, first, last)
        return named or self._governor(sentence, self.phrase(sentence, first, last + 1), first, depth)

    def _named_behind(self, sentence: Sentence, first: int, last: int) -> NounPhrase | None:
        """Return *Tobias* where a lead-in has run into the name: *for the fourth site Tobias*."""
        at = lead_ins.named_behind(sentence.tokens, first, last)
        phrase = self.phrase(sentence, at, last + 1) if at else None
        named = phrase is not None and Actor.SYSTEM not in (phrase.actor, phrase.possessor or phrase.actor)
        return phrase if phrase is not None and (named or phrase.possessor is Actor.PERSON) else None

    def _before_mark(self, sentence: Sentence, last: int, depth: int) -> NounPhrase | None:
        tokens = sentence.tokens
        if tokens[last].word == ")":
            opening = next((at for at in range(last - 1, -1, -1) if tokens[at].word == "("), 0)
            return self._before(sentence, opening - 1, depth + 1)
        if tokens[last].word != ",":
            return None
        opening = next((at for at in range(last - 1, 0, -1) if tokens[at].word == ","), -1)
        if opening > 0 and lead_ins.parenthetic(tokens, opening, last):
            found = self._before(sentence, opening - 1, depth + 1)
            return _somebody(found) if tokens[opening + 1].word == "who" else found
        return self._opening(sentence, last)

    def _before_what(self, sentence: Sentence, what: int, depth: int) -> NounPhrase | None:
        """Return *the restart* of *the restart is what broke it*; None where it was asked or told what broke it."""
        if any(token.word in ("what", "whatever") for token in sentence.tokens[:what]):
            return None
        found = self._before(sentence, what - 2, depth + 1)
        return None if found is None or found.head in ASKING else found

    def _before_relative(self, sentence: Sentence, last: int, depth: int) -> NounPhrase | None:
        """Return the antecedent of *who* or *that*; a *which* behind a comma takes up the whole clause."""
        tokens = sentence.tokens
        if is_cleft(tokens, last):
            return self._before_what(sentence, last, depth)
        word = tokens[last].word
        comma = bool(last) and tokens[last - 1].word == ","
        before = last - 2 if comma else last - 1
        if word != "who":
            return None if word == "which" and comma else self._before(sentence, before, depth + 1)
        if last and tokens[last - 1].word in WONDERING:
            return None
        near = self.phrase_ending(sentence, before)
        return near if _is_named(near) else _somebody(self._before(sentence, before, depth + 1))

    def _governor(self, sentence: Sentence, phrase: NounPhrase | None, first: int, depth: int) -> NounPhrase | None:
        """Climb from a noun phrase that only describes (*the author of the script*) to the one described."""
        tokens = sentence.tokens
        before = first - 1
        if before < 1:
            return phrase
        word = tokens[before].word
        if word in RELATIVES:
            named = phrase is not None and (
                phrase.actor is not Actor.SYSTEM
                or phrase.tokens[0].word in DETERMINERS
                or (phrase.possessor is not None and lead_ins.complements(tokens, before))
            )
            return phrase if named else self._before_relative(sentence, before, depth) or phrase
        if (
            before > 1 and tokens[before - 1].word == "to" and nominal(tokens[before])
        ):  # the decision to skip the canary
            return self._before(sentence, before - 2, depth + 1) or phrase
        if _describes(tokens, before):
            return self._before(sentence, before - 1, depth + 1)
        if word.endswith("s") and tokens[before - 1].word in ("who", "that"):  # the team that owns it
            return self._before_relative(sentence, before - 1, depth) or phrase
        return self._past(sentence, phrase, before, depth)

    def _past(self, sentence: Sentence, phrase: NounPhrase | None, before: int, depth: int) -> NounPhrase | None:
        """Climb past a preposition or a verb in the past that stands before a noun phrase."""
        word = sentence.tokens[before].word
        if word in PREPOSITIONS or lead_ins.dates(sentence.tokens, before):
            return self._outside(sentence, phrase, before, depth)
        while before > 1 and word in PARTICLES:  # who set up the peering was
            before -= 1
            word = sentence.tokens[before].word
        past = verbs.is_past(word) or word in verbs.AUXILIARIES
        return (self._past_relative(sentence, before, depth) if past else None) or phrase

    def _outside(
        self, sentence: Sentence, phrase: NounPhrase | None, preposition: int, depth: int
    ) -> NounPhrase | None:
        """Return what stands before a preposition, particles and a participle passed over: *the map changed by …*."""
        tokens = sentence.tokens
        at = preposition - 1
        while at > 0 and (tokens[at].word in PARTICLES or verbs.is_adverb(tokens[at].word)):
            at -= 1
        if at > 0 and (tokens[at].word in PREPOSITIONS or tokens[at].word in ("responsible", "accountable")):
            at -= 1
        if at > 0 and verbs.is_participle(tokens[at].word) and tokens[at - 1].word not in verbs.AUXILIARIES:
            at -= 1
        worker = self.phrase_ending(sentence, at - 1) if _describes(tokens, at) else None
        if worker is not None and worker.actor in COLLEAGUES:  # an engineer working on the network
            return worker
        if tokens[at].kind is Kind.MARK or tokens[at].word in SUBORDINATORS | COORDINATORS:
            return phrase
        if tokens[at].word in verbs.AUXILIARIES or verbs.is_past(tokens[at].word):  # the engineer who was on call
            described = self._past_relative(sentence, at, depth)
            if described is not None:
                return described
        outer = self._before(sentence, at, depth + 1)
        if outer is None:
            return phrase
        return partitive(outer, phrase) if tokens[preposition].word == "of" else outer

    def _past_relative(self, sentence: Sentence, at: int, depth: int) -> NounPhrase | None:
        """Return *the engineer* for *the engineer who deployed the change broke*; None without such a clause."""
        tokens = sentence.tokens
        while at > 0 and (helps(tokens, at) or verbs.is_past(tokens[at].word)):
            at -= 1
        if tokens[at].word == "whoever":
            return NounPhrase(tokens[at : at + 1], at, Actor.PERSON)
        if tokens[at].word in ("who", "that") and at > 0:
            return self._before_relative(sentence, at, depth + 1)
        return None

    def _opening(self, sentence: Sentence, last: int) -> NounPhrase | None:
        """Return the noun phrase that opens the clause ending at `last`: the subject a second verb shares."""
        tokens = sentence.tokens
        at = last - 1
        while at > 0 and (not parts_clauses(tokens, at) or _compares(tokens, at, last)):
            if lead_ins.complements(tokens, at) or self._begins_clause(sentence, at, last):
                break
            at = lead_ins.past_aside(tokens, at) - 1
        if is_cleft(tokens, at):
            return self._before_what(sentence, at, 0)
        first = at + 1 if parts_clauses(tokens, at) or lead_ins.complements(tokens, at) else at
        while first < last and (verbs.is_adverb(tokens[first].word) or tokens[first].word == ","):
            first += 1
        first = lead_ins.past_lead_in(tokens, first, last)
        for start in range(first, min(first + 2, last)):
            phrase = self.noun_phrase(sentence, start)
            if phrase:
                return self.without_verb(sentence, phrase)
        return None

    def _begins_clause(self, sentence: Sentence, comma: int, last: int) -> bool:
        """Tell whether a subject and its verb stand behind a comma: *…, the crew of the tug skipped it and …*."""
        tokens = sentence.tokens
        if tokens[comma].word != ",":
            return False
        at, preposition = comma, True
        while preposition:
            phrase = self.phrase_before_verb(sentence, at + 1)
            if phrase is None or phrase.head == "whose" or phrase.tokens[0].word == "whose":
                return False
            at = phrase.after
            preposition = at < last and tokens[at].word in PREPOSITIONS
        while at < last and verbs.is_adverb(tokens[at].word):
            at += 1
        return at < last and (verbs.is_past(tokens[at].word) or tokens[at].word in verbs.AUXILIARIES)


def _compares(tokens: tuple[Token, ...], at: int, last: int) -> bool:
    """Tell *keyed it as 16:00 and …* from *keyed it as the clock struck and …*."""
    return tokens[at].word == "as" and not any(
        verbs.is_past(token.word) or token.word in verbs.AUXILIARIES for token in tokens[at + 1 : last]
    )


def _describes(tokens: tuple[Token, ...], at: int) -> bool:
    """Tell whether a token is the *doing* of *the engineer doing the migration*."""
    word = tokens[at].word
    gerund = word.endswith("ing") and (len(word) > len("thing") or word in ("doing", "using"))
    return at > 0 and gerund and nominal(tokens[at - 1]) and not lead_ins.is_occasion(tokens, at)


def _is_named(phrase: NounPhrase | None) -> bool:
    """Tell whether *who* takes up no more than these words: people or suppliers, or else what nobody owns."""
    if phrase is None or phrase.actor is Actor.SYSTEM:
        return False
    return phrase.possessor is None or phrase.actor in COLLEAGUES_OR_VENDORS


def _somebody(phrase: NounPhrase | None) -> NounPhrase | None:
    """Return an unknown noun as a person, because *who* takes it up."""
    if phrase is None or phrase.actor is not Actor.SYSTEM or phrase.head in nouns.STRANGERS:
        return phrase
    return NounPhrase(phrase.tokens, phrase.first, Actor.PERSON, phrase.possessor)


def _is_gerund(phrase: NounPhrase) -> bool:
    return len(phrase.tokens) > 0 and phrase.tokens[0].word.endswith("ing") and phrase.tokens[0].kind is Kind.WORD
