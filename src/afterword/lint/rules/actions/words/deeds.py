"""What an action says is to be done: its words without who, when and how urgent, the verb they begin with, its bounds.

Planning words are blanked, so that a due date is not taken for a threshold and every place stays where it was.
"""

import re
from dataclasses import dataclass
from functools import cached_property

from afterword.document import deadlines
from afterword.document.actions import Action
from afterword.document.key_names import labels
from afterword.document.patterns import Pattern
from afterword.document.text import Span
from afterword.lint.reading import Reading
from afterword.lint.rules.actions.words import bounds
from afterword.lint.who import nouns

_LABEL = Pattern(
    rf"[([]?[ \t]*\b(?:{labels('owner')})\b[*_]{{0,2}}[ \t]*[:=]?[*_]{{0,2}}[ \t]*(?:[\w-]+[ \t]*\([ \t]*)?\Z"
)
_PLANNING = Pattern(
    r"\b(?:p[0-4]|sev[1-4])\b(?!\s*(?:incident|page|alert|ticket))"
    rf"|\b(?:owner|{labels('due', 'priority')})\b[:= ]*(?:tb[acd]\b|asap\b|soon\b|later\b|all\b|none\b)?"
    r"|\b(?:ongoing|asap|tb[acd])\b(?=[\s).,;]*\Z)|\b(?:by|until|till|before"
    r"|due)\s+(?:the\s+)?(?:end of (?:the )?)?(?:next\s+|this\s+)?(?:mon|tues|wednes|thurs|fri)day\b"
    r"|\b(?:by|until|till|due|in|for)?\s*\b(?:next|this)\s+(?:sprint|week|month|quarter|year|iteration)\b"
    r"|\b(?:by|due|until)\s+(?:the\s+)?(?:end of (?:the\s+)?)?q[1-4]\b(?:\s+20\d\d)?"
    r"|\b(?:tomorrow|today|soon|later(?:\s+this\s+year)?)\b(?=[\s).,;]*\Z)"
    r"|(?:\b(?:in|by)\s+(?:h[12]\s+)?|\bh[12]\s+|(?<=[.,;(]\s)|(?<=\s\s))20[23]\d(?:[- ][qh][1-4])?\b(?=[\s).,;]*\Z)"
)
_BY = Pattern(r"\b(?:due|by|until|till|before|on)(?:\s+(?:the\s+)?end of)?\s*\Z")
_FILLER = Pattern(
    r"(?:[\s\-*_|>:;,.()\[\]\u2610\u2611\u2612]|\d{1,2}[.)]\s|(?:somebody|someone)(?: (?:from|of"
    r"|in) (?:the )?[\w-]+)?:|(?:and|please|todo|action|follow-up|as a follow-up|we|i|they|let's|let us)\b,?"
    r"|(?:we|they)'ll\b|(?:need|needs|ought|plan|want|have|has|going|is|are|try|aim|agreed)\s+to\b"
    r"|(?:will|shall|should|must|could|can|would|might)\b(?:\s+also)?|also\b|then\b|maybe\b|perhaps\b|possibly\b"
    r"|just\b|always\b|(?!apply|reply|supply|rely|only|daily|multiply|comply|weekly|hourly|nightly|monthly|early"
    r"|assembly|family)[a-z]{3,}ly\b|@[\w.-]+|double(?=[ -]check)-?)+"
)
_PEOPLE = nouns.TEAM_NOUNS | nouns.TEAM_PLURALS | nouns.PERSON_NOUNS
_SUBJECTS = (
    frozenset(
        """the a an our all each every this these their some any both everyone everybody nobody someone somebody anyone
        anybody one""".split()
    )
    | nouns.BARE_TEAMS
    | nouns.TEAM_NOUNS
    | nouns.TEAM_PLURALS
    | nouns.PERSON_NOUNS
)
_MODAL = Pattern(
    r"\b(?:will|shall|should|must|needs? to|has to|have to|is to|are to|would|can|could)\s+(?:also\s+)?(?P<be>be\s+)?"
)
_WORD = Pattern(r"\x01+|[^\W\d_][\w'-]*|\d[\w.,]*")
_TITLE = Pattern(r"\*\*[^*\n]{1,80}:?\*\*[ \t]*(?::|[-\u2014\u2013])?[ \t]+(?=\w)")
_LINK = Pattern(r"\[(?P<label>[^\[\]\n]{0,60})\]\(\x01*\)")
_MASK = Pattern(r"\x01+")
_STOP = Pattern(r"[.!?](?=\s|\Z)")
_REACH = 90
_FEW = 4


@dataclass(frozen=True)
class Deed:
    """The words of one action, lower case, planning blanked; as long as the action's own text."""

    words: str
    start: int
    verify: bool
    titled: int

    @cached_property
    def head(self) -> Span:
        """Return the place of the verb it begins with, or of what stands in its place; empty if nothing does."""
        at = self.titled
        filler = _FILLER.match(self.words, at)
        at = filler.end() if filler else at
        first = _WORD.match(self.words, at)
        modal = _MODAL.search(self.words, at, at + _REACH) if first else None
        if first and modal:
            subject = self.words[at : modal.start()].split()
            if first[0] in _SUBJECTS or (subject and len(subject) <= _FEW and subject[-1] in _PEOPLE):
                first = _WORD.match(self.words, modal.end()) or first
        return Span(*first.span()) if first else Span(at, at)

    @cached_property
    def first_sentence(self) -> int:
        """Return where its first sentence ends; what follows is said about the deed."""
        end = _STOP.search(self.words, self.head.end)
        return end.start() if end else len(self.words)

    @property
    def verb(self) -> str:
        """Return the word the deed begins with."""
        return self.head.of(self.words)

    @property
    def rest(self) -> str:
        """Return what follows from the head on."""
        return self.words[self.head.start :].strip()

    @property
    def wanted(self) -> bool:
        """Tell whether its verb stands behind a *should* or *need to*: a participle there is still to be done."""
        return bool(_MODAL.search(self.words, self.titled, self.head.start))

    @cached_property
    def bounded(self) -> bool:
        """Tell whether a number, a condition or something named as the result says when it is done."""
        return self.verify or bounds.bounded(self.rest)

    def place(self, span: Span) -> Span:
        """Return where a part of the words stands in the document."""
        return Span(self.start + span.start, self.start + span.end)


def deed(reading: Reading, action: Action) -> Deed:
    """Return what an action says is to be done."""
    read = reading.once(_read_so_far)
    if action.span.start not in read:
        read[action.span.start] = _read(reading, action)
    return read[action.span.start]


def _read_so_far(_reading: Reading) -> dict[int, Deed]:
    return {}


def _read(reading: Reading, action: Action) -> Deed:
    text, span = reading.document.text, action.text_span
    words = _LINK.sub(lambda found: " " * len(found[0]), span.of(reading.plain))
    words = _MASK.sub(lambda found: _address(text, span.start + found.start(), found[0]), words)
    titled = _TITLE.match(words)
    blanks = [_shifted(token.span, span) for token in action.tokens if not _delivers(words, _shifted(token.span, span))]
    for name in action.named:
        if span.contains(name.span) and len(name.span):
            at = _shifted(name.span, span)
            label = _LABEL.search(words, max(0, at.start - 40), at.start)
            if not name.person and not (label and ":" in label[0]):
                continue  # *the owner automatically*: words after all
            blanks.append(Span(label.start() if label else at.start, at.end))
    for told in deadlines.days(span.of(text), span.start):
        at = _shifted(told.span, span)
        lead = _BY.search(words, max(0, at.start - 20), at.start)
        blanks.append(Span(lead.start() if lead else at.start, at.end))
    for blank in blanks:
        words = words[: blank.start] + " " * len(blank) + words[blank.end :]
    words = _PLANNING.sub(lambda found: " " * len(found[0]), words)
    return Deed(words, span.start, action.verify is not None, titled.end() if titled else 0)


def _address(text: str, start: int, masked: str) -> str:
    """Blank a masked address; leave masked code, which names a thing."""
    return masked if text[start] in '`"\u201c\u00ab' else " " * len(masked)


def _delivers(words: str, at: Span) -> bool:
    """Tell whether a tracker's key names where a result will stand: *list in MSG-50*."""
    return bool(re.search(r"\b(?:in|into|to|on|under|at)\s+\Z", words[: at.start]))


def _shifted(span: Span, base: Span) -> Span:
    return Span(span.start - base.start, span.end - base.start)
