"""One document being read by the rules: the document itself, and its prose, prepared once for all of them."""

import re
from bisect import bisect_left
from collections.abc import Callable, Iterator
from functools import cached_property
from typing import TypeVar, cast

from afterword.document.actions import Action
from afterword.document.document import Document
from afterword.document.text import Span
from afterword.lint.diagnostic import Diagnostic
from afterword.lint.options import Options, Value
from afterword.lint.text import phrases
from afterword.lint.text.masks import Prose
from afterword.lint.text.phrases import Cued, Lexicon, Match
from afterword.lint.text.sentences import Sentence, Sentences
from afterword.lint.text.spans import Spans
from afterword.lint.who.actors import Cast
from afterword.lint.who.subjects import Grammar

T = TypeVar("T")


class Reading:
    """What every rule is given. Expensive views are made when the first rule asks for them.

    `reach` is the stretch of the text whose prose is read; what lies outside it can be looked at, but is not searched.
    """

    def __init__(self, document: Document, options: Options) -> None:
        self.document = document
        self.options = options
        self.prose = Prose(document)
        self.reach = Span(0, len(document.text))
        self._part_of: Reading | None = None  # never itself: a circle would keep every token until the collector comes
        self.said: tuple[Diagnostic, ...] = ()
        """What the other rules said, before anything was allowed; only rules that run afterwards are told."""
        self.ran: frozenset[str] = frozenset()
        """The names of those other rules."""
        self._with_quotes = False
        self._cued_within: dict[Span, dict[Cued, list[tuple[int, int]]]] = {}
        self._found: dict[object, object] = {}

    def within(self, reach: Span) -> "Reading":
        """Return a reading of a stretch of the same text, begun and ended where no sentence goes on."""
        part = self._another(with_quotes=self._with_quotes, part_of=self.whole)
        part.reach, part.plain, part.cast = reach, self.plain, self.cast
        return part

    @property
    def is_light(self) -> bool:
        """Whether little is asked of this text: its review is light, or, where nobody decided, its severity lowest."""
        if self.options.depth:
            return self.options.depth == "light"
        return self.document.facts.severity == "SEV4"

    @property
    def whole(self) -> "Reading":
        """This reading, or the one of the whole text it is a part of."""
        return self._part_of or self

    def with_quotes(self) -> "Reading":
        """Return a reading of the same text that sees its quotations; this one where there are none."""
        return self._another(with_quotes=True) if self.prose.has_quotes else self

    def _another(self, *, with_quotes: bool, part_of: "Reading | None" = None) -> "Reading":
        other = Reading(self.document, self.options)
        other.prose, other._with_quotes, other._part_of = self.prose, with_quotes, part_of
        other._cued_within = self._cued_within
        return other

    @cached_property
    def plain(self) -> str:
        """The text in lower case with everything blanked that is not prose; same length as the text."""
        return self.prose.plain(with_quotes=self._with_quotes)

    @property
    def lowered(self) -> str:
        """The whole text in lower case, code and quotations too; same length as the text."""
        return self.prose.lowered

    @cached_property
    def sentences(self) -> Sentences:
        """The sentences of the prose."""
        return Sentences(self.document.text, self.plain, self.reach)

    @cached_property
    def cast(self) -> Cast:
        """The people, teams and vendors of this document."""
        return Cast.of(self.document.facts, self.options)

    @cached_property
    def grammar(self) -> Grammar:
        """Who does what in a sentence, knowing the people, teams and vendors of this document."""
        return Grammar(self.sentences, self.cast)

    def in_event(self, span: Span) -> bool:
        """Tell whether a span lies in the text of a timeline event."""
        return self._events.cover(span)

    @cached_property
    def actions(self) -> tuple[Action, ...]:
        """The actions that begin within reach."""
        start, end = self.reach
        return tuple(action for action in self.document.actions if start <= action.span.start < end)

    def items_within(self, stretch: Span) -> tuple[object, ...]:
        """Return the items in a stretch: where their words lie, counted from its start, and what the actions say."""
        return (self._events.within(stretch), self._told.within(stretch), self._promised(stretch))

    def _promised(self, stretch: Span) -> tuple[object, ...]:
        first, after = bisect_left(self._action_starts, stretch.start), bisect_left(self._action_starts, stretch.end)
        if first == after:
            return ()
        text, begin = self.document.text, stretch.start
        return tuple(
            (
                *(action.span.of(text), action.text, action.done, action.dropped, action.priority),
                *((name.text, name.span.start - begin, name.person) for name in action.named),
                *(action.due, action.due_text, action.kind, action.verify, action.fixes, action.tracker),
                *(action.span.start - begin, action.text_span.start - begin, action.words_span.end - begin),
            )
            for action in self.document.actions[first:after]
        )

    @cached_property
    def _action_starts(self) -> list[int]:
        return [action.span.start for action in self.document.actions]

    @cached_property
    def _events(self) -> Spans:
        return Spans(event.text_span for event in self.document.events)

    @cached_property
    def _cued_lines(self) -> dict[Cued, list[tuple[int, int]]]:
        """The lines of each pattern; the same with quotations and without, and found once."""
        if self.reach not in self._cued_within:
            self._cued_within[self.reach] = phrases.cued_lines(self.lowered, self.reach)
        return self._cued_within[self.reach]

    def cued(self, pattern: Cued, text: str) -> Iterator[re.Match[str]]:
        """Yield each occurrence of a pattern in a text of the same length: the text itself, `lowered` or `plain`."""
        for start, end in self._cued_lines.get(pattern, ()):
            yield from pattern.finditer(text, start, end)

    @cached_property
    def _matches(self) -> dict[Lexicon, list[Match]]:
        return phrases.find_all(self.plain, self.reach)

    def holds(self, lexicon: Lexicon) -> bool:
        """Tell whether any phrase of a lexicon stands here."""
        return lexicon in self._matches

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
        text, start, end = self.document.text, sentence.begins, sentence.span.end
        while start and text[start - 1] in "*_":
            start -= 1
            end += text[end : end + 1] == text[start]
        told = self._told.touched(sentence.span)
        return Span(max(start, told.start), min(end, told.end)) if told else Span(start, end)

    def is_all_told(self, words: Span) -> bool:
        """Tell whether some words are all that an item, an event or a value says."""
        told = self._told.touched(words)
        return told is not None and told.of(self.document.text).strip() == words.of(self.document.text).strip()

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
