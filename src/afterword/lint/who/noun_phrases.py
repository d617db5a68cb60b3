"""Noun phrases and verb groups: some tokens of a sentence, and what they name or do."""

from dataclasses import dataclass
from typing import NamedTuple

from afterword.document.text import Span
from afterword.lint.text import verbs
from afterword.lint.text.sentences import Token
from afterword.lint.who.actors import Actor


class NounPhrase(NamedTuple):
    """Some tokens of a sentence that name something, from index `first` up to but without `after`."""

    tokens: tuple[Token, ...]
    first: int
    actor: Actor
    possessor: Actor | None = None

    @property
    def after(self) -> int:
        """Index of the token behind it."""
        return self.first + len(self.tokens)

    @property
    def head(self) -> str:
        """Its last word."""
        return self.tokens[-1].word if self.tokens else ""

    @property
    def span(self) -> Span:
        """Where it stands in the text."""
        return Span(self.tokens[0].start, self.tokens[-1].end)


@dataclass(frozen=True, slots=True)
class VerbGroup:
    """A verb with its helpers: *has not been checked*; `first` is the index of the first helper."""

    first: int
    index: int
    words: tuple[str, ...]

    @property
    def negated(self) -> bool:
        """Whether a *not*, *never* or *n't* stands among the helpers."""
        return any(verbs.denies(word) for word in self.words)

    @property
    def modal(self) -> bool:
        """Whether it says what can, may or would be rather than what was."""
        return any(word in verbs.MODALS for word in self.words)

    @property
    def infinitive(self) -> bool:
        """Whether it is one that tells no act: *to wipe*; *seems to have wiped* tells one."""
        return "to" in self.words and "have" not in self.words

    @property
    def passive(self) -> bool:
        """Whether a form of *be* or *get* stands directly before it, adverbs aside."""
        return any(word in verbs.BE or word in ("got", "gets", "get", "getting") for word in self.words)
