"""Action items in paragraphs: lines with marks or keys, remarks about what became of them, and promises."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from afterword.document.patterns import Pattern
from afterword.document.text import Span
from afterword.exchange.arrivals.actions import words as said
from afterword.exchange.arrivals.actions.building import Written, build, named
from afterword.exchange.arrivals.actions.ground import Ground
from afterword.exchange.arrivals.actions.prose import Promise, commands, find_promises, is_emphasised, is_hint
from afterword.exchange.arrivals.actions.shapes import BULLET, has_key, says_nothing
from afterword.exchange.arrivals.actions.stretches import Setting, setting_of
from afterword.exchange.arrivals.survey import ActionFound

_LONGEST_LEAD = 200
_LINE = Pattern(r"[^\r\n]+")
_ONLY_ISSUE = Pattern(
    r"<?https?://[^\s<>]{1,300}/(?:issues|pull|browse|merge_requests|work_items)/[^\s<>]{1,200}>?"
    r"|#\d{1,7}|[A-Z][A-Z0-9]{1,9}-\d{1,7}"
)
_DONE_REMARKS = frozenset(
    {"fixed", "added", "done", "completed", "implemented", "changed", "updated", "merged", "resolved"}
)
_LED = Pattern(r"(?P<mark>\*\*|__)(?P<lead>[^*_\r\n]{2,80})(?P=mark)[ \t]*[:.–—-]{0,2}[ \t]*(?P<rest>[^\r\n]{3,600})")


class Paragraph:
    """A paragraph among actions."""

    def __init__(self, text: str, span: Span, setting: Setting, ground: Ground) -> None:
        self._text = text
        self._span = span
        self._setting = setting
        self._ground = ground
        self._lines = [Span(*line.span()) for line in _LINE.finditer(text, *span)]

    def marked(self) -> list[ActionFound]:
        """Return the actions among lines that begin with a bullet, a box or a lead-in, or say whose they are."""
        marked = [place for place, line in enumerate(self._lines) if self._is_marked(line)]
        keyed = {place for place, line in enumerate(self._lines) if has_key(line.of(self._text))}
        if marked and (len(marked) * 2 >= len(self._lines) - len(keyed) or marked[0] == 0):
            return named(list(self._of_lines(marked)))
        if not keyed or 0 in keyed:
            return []
        return list(self._of_lines([place for place in range(len(self._lines)) if self._begins(place, keyed)]))

    def promised(self, *, strictly: bool, beside_list: bool) -> list[ActionFound]:
        """Return what the prose promises.

        `strictly` takes only what commands; `beside_list` only what commands behind a bold label.
        """
        words = self._span.of(self._text)
        if is_emphasised(words) or is_hint(words) or says_nothing(words):
            return []
        led = _LED.match(words)
        if led and commands(led["rest"]):
            setting = setting_of(led["lead"], self._setting, self._ground.links)
            action = build(Written(self._span, words), replace(setting, group=self._setting.group), self._ground)
            return [action] if action else []
        return [] if beside_list else self._told(words, strictly=strictly)

    def _told(self, words: str, *, strictly: bool) -> list[ActionFound]:
        if _ONLY_ISSUE.fullmatch(words.strip()):
            return self._built(self._span, words)
        remark = said.ANNOTATED.search(words, max(0, len(words) - 300))
        if remark:
            done = remark["what"].casefold() in _DONE_REMARKS
            return [replace(one, status="done") if done else one for one in self._built(self._span, words)]
        if strictly and not commands(words):
            return []
        return [
            action
            for promise in find_promises(self._text, self._span, short=True)
            for action in self._of_promise(self._with_lead(promise))
        ]

    def _is_marked(self, line: Span) -> bool:
        start = self._text[line.start : min(line.end, line.start + _LONGEST_LEAD)].lstrip()
        return bool(BULLET.match(start) or said.LEAD_IN.match(start))

    def _begins(self, place: int, keyed: set[int]) -> bool:
        """Tell whether a line begins an action: the first, and those behind the keys of another."""
        goes_on = self._text.startswith(":", self._lines[place].start)
        return place not in keyed and (place == 0 or place - 1 in keyed) and not goes_on

    def _of_lines(self, starts: Sequence[int]) -> Iterator[ActionFound]:
        for at, place in enumerate(starts):
            stop = starts[at + 1] if at + 1 < len(starts) else len(self._lines)
            start = self._lines[place].start
            source = self._text[start : self._lines[stop - 1].end]
            start += len(source) - len(source.lstrip())
            source = source.strip()
            bullet = BULLET.match(source)
            words = source[bullet.end() :].strip() if bullet else source
            if not says_nothing(words) and not is_hint(words.partition("\n")[0]):
                yield from self._built(Span(start, start + len(source)), words)

    def _with_lead(self, promise: Promise) -> Promise:
        """Give a promise back the bold words at the head of its paragraph."""
        start = promise.span.start
        lead = self._text[self._span.start : start]
        if not lead.startswith(("**", "__")) or len(lead) > _LONGEST_LEAD:
            return promise
        words = " ".join((*lead.split(), promise.words))
        return Promise(Span(self._span.start, promise.span.end), words)

    def _of_promise(self, promise: Promise) -> list[ActionFound]:
        """Build the action of a promise's first sentence; what follows is its body."""
        at = promise.span.start
        for word in promise.words.split():
            at = self._text.index(word, at) + len(word)
        return self._built(promise.span, promise.words, self._text[at : promise.span.end].strip())

    def _built(self, span: Span, words: str, body: str = "") -> list[ActionFound]:
        action = build(Written(span, words, body), self._setting, self._ground)
        return [action] if action else []
