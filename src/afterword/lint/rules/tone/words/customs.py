"""Habits told by words of their own: *makes a habit of*, *tends to forget*, *no week goes by without*."""

from afterword.document.text import Span
from afterword.lint.reading import Reading
from afterword.lint.rules.tone.words.habits import are_people, excused
from afterword.lint.text import verbs
from afterword.lint.text.phrases import Lexicon
from afterword.lint.text.sentences import Sentence
from afterword.lint.who import nouns
from afterword.lint.who.actors import COLLEAGUES_OR_VENDORS

# Words that make a habit by themselves, of whom they stand with.
HABITUAL = Lexicon.lines(
    """
    {make|makes|made|making} {a|it a} {habit|sport|hobby|point|tradition|custom} {of|to}
    {is|are} {known|infamous|famous} for
    {has|have} {a|the|an} {bad |nasty |annoying |unfortunate |}{habit|tendency|custom} {of|to|for}
    {has|have} {a|the|an} {bad |nasty |annoying |unfortunate |}{tradition|history|knack|talent} {of|to|for}
    {is|are} notorious for
    {can|could} {never|not} be {trusted|relied on|relied upon|counted on|bothered}
    {cannot|can't} be {trusted|relied on}
    {tend|tends} to {forget|ignore|skip|blame|overlook|break|neglect|avoid}
    {tend|tends} to {dismiss|disappear|deploy|merge|push|change|hide|rush}
    {love|loves|like|likes} to {blame|break|push|rush|ignore|skip|change|merge|deploy|cut|complain|surprise|hide|bypass}
    {refuse|refuses} to {learn|listen|read|test|document|cooperate|help|understand|change|admit|answer}
    {has|have} never {cared|learned|learnt|listened|understood|bothered|heard of|been able to|been known|shown any}
    {could not|couldn't|can't|cannot} care less
    {nothing|nobody} ever {changes|learns|gets done|listens|cares|happens} {in|at|with}
    {live|lives|living} by the {motto|rule|mantra|principle}
    {as if|like} {rules|tests|reviews} {did not|didn't|don't|do not}
    """
)
# *No week goes by without …*: who it is said of stands behind.
UNFAILING = Lexicon.lines(
    """
    {no|hardly a|not a|barely a|scarcely a} {week|day|month|sprint} {goes|passes|went|passed}
    {no|hardly a|not a|barely a|scarcely a} {release|shift|quarter|year|weekend} {goes|passes|went|passed}
    {every time|each time|whenever|any time|anytime|as soon as|the moment}
    """
)
_BREAKING = frozenset(
    """we lose loses breaks break fails fail dies die explodes goes burns crashes suffers suffer falls something
    everything missing wrong trouble chaos""".split()
)


def habitual(reading: Reading, sentence: Sentence, span: Span) -> Span | None:
    """Judge *makes a habit of merging on red*: of people other than us."""
    if excused(sentence):
        return None
    at = sentence.at(span.start)
    subject = reading.grammar.subject(sentence, at)
    group = reading.grammar.group(sentence, at)
    if subject is None or group.negated or (group.modal and sentence.tokens[at].word not in ("can", "could")):
        return None
    return span if are_people(reading, sentence, subject, sentence.tokens[at]) else None


def unfailing(reading: Reading, sentence: Sentence, span: Span) -> Span | None:
    """Judge *no week goes by without platform changing something* and *every time they deploy, something breaks*."""
    tokens = sentence.tokens
    first, last = sentence.at(span.start), sentence.at(span.end - 1)
    start = last + 1
    if excused(sentence) or start >= len(tokens):
        return None
    passing = tokens[last].word.startswith(("go", "pass", "went"))
    if passing:
        start = next(
            (at + 1 for at in range(last, min(last + 5, len(tokens) - 1)) if tokens[at].word == "without"), start
        )
    who = reading.grammar.phrase_before_verb(sentence, start)
    if who is None:
        return None
    people = (
        who.actor in COLLEAGUES_OR_VENDORS
        or who.head == "they"
        or who.tokens[0].word in nouns.BARE_TEAMS | {"platform", "they"}
    )
    if passing:
        return span if people else None
    comma = next((at for at in range(start, len(tokens)) if tokens[at].word == ","), None)
    rest = {token.word for token in tokens[comma + 1 : comma + 5]} if comma else set()
    present = who.after < len(tokens) and not verbs.is_past(tokens[who.after].word)
    return span if people and present and rest & _BREAKING and not first else None
