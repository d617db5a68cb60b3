"""One document being read by the rules: the document itself, and its prose, prepared once for all of them."""

import re
from collections.abc import Callable, Iterator
from functools import cached_property
from typing import TypeVar, cast

from afterword.document.parse import Document
from afterword.document.text import Span
from afterword.lint import phrases
from afterword.lint.actors import Cast
from afterword.lint.diagnostic import Diagnostic
from afterword.lint.masks import lowered, plain
from afterword.lint.options import Options, Value
from afterword.lint.phrases import Cued, Lexicon, Match
from afterword.lint.sentences import Sentence, Sentences
from afterword.lint.spans import Spans
from afterword.lint.subjects import Grammar

T = TypeVar("T")


class Reading:
    """What every rule is given. Expensive views are made when the first rule asks for them."""

    def __init__(self, document: Document, options: Options, *, with_quotes: bool = False) -> None:
        self.document = document
        self.options = options
        self.said: tuple[Diagnostic, ...] = ()
        """What the other rules said, before anything was allowed; only rules that run afterwards are told."""
        self.ran: frozenset[str] = frozenset()
        """The names of those other rules."""
        self._with_quotes = with_quotes
        self._found: dict[object, object] = {}

    @cached_property
    def plain(self) -> str:
        """The text in lower case with everything blanked that is not prose; same length as the text."""
        return plain(self.document, with_quotes=self._with_quotes)

    @cached_property
    def sentences(self) -> Sentences:
        """The sentences of the prose."""
        return Sentences(self.document.text, self.plain)

    @cached_property
    def grammar(self) -> Grammar:
        """Who does what in a sentence, knowing the people, teams and vendors of this document."""
        return Grammar(self.sentences, Cast.of(self.document.facts, self.options))

    def in_event(self, span: Span) -> bool:
        """Tell whether a span lies in the text of a timeline event."""
        return self._events.cover(span)

    @cached_property
    def _events(self) -> Spans:
        return Spans(event.text_span for event in self.document.events)

    @cached_property
    def lowered(self) -> str:
        """The whole text in lower case, code and quotations too; same length as the text."""
        return lowered(self.document.text)

    @cached_property
    def _cued_lines(self) -> dict[Cued, list[tuple[int, int]]]:
        return phrases.cued_lines(self.lowered)

    def cued(self, pattern: Cued, text: str) -> Iterator[re.Match[str]]:
        """Yield each occurrence of a pattern in a text of the same length: the text itself, `lowered` or `plain`."""
        for start, end in self._cued_lines.get(pattern, ()):
            yield from pattern.finditer(text, start, end)

    @cached_property
    def _matches(self) -> dict[Lexicon, list[Match]]:
        return phrases.find_all(self.plain)

    def found(self, lexicon: Lexicon) -> Iterator[tuple[Match, Sentence]]:
        """Yield each phrase of a lexicon with the sentence it stands in."""
        for match in self._matches.get(lexicon, ()):
            sentence = self.sentences.holding(match.span.start)
            if sentence is not None and match.span.end <= sentence.span.end:
                yield match, sentence

    def once(self, view: Callable[["Reading"], T]) -> T:
        """Return what a function makes of this reading; it is called for the first rule that asks, for none again."""
        if view not in self._found:
            self._found[view] = view(self)
        return cast("T", self._found[view])

    def rewritable(self, sentence: Sentence) -> Span:
        """Return what may be written anew of a sentence: without an id, a stamp or a key, with the whole emphasis."""
        text, (start, end) = self.document.text, sentence.span
        while start and text[start - 1] in "*_":
            start -= 1
            end += text[end : end + 1] == text[start]
        told = self._told.touched(sentence.span)
        return Span(max(start, told.start), min(end, told.end)) if told else Span(start, end)

    @cached_property
    def _told(self) -> Spans:
        document = self.document
        return Spans(
            [event.text_span for event in document.events]
            + [factor.text_span for factor in document.factors]
            + [lesson.text_span for lesson in document.lessons]
            + [action.words_span for action in document.actions]
            + [metric.value_span for metric in document.impact]
        )

    def setting(self, rule: str, name: str, default: Value) -> Value:
        """Return one option of a rule as configured, or its default."""
        return self.options.setting(rule, name, default)

    def words(self, span: Span) -> str:
        """Return the characters of a span as they stand in the text."""
        return span.of(self.document.text)
