"""One event made into a habit of people.

What it does
    Finds absolutes about people: *always, never, constantly, nobody ever, everyone* with what somebody does as a
    habit. Finds troubles told as what always happens, too: *every deploy breaks something*.

Why is this a problem
    It turns one event into a trait, nobody can verify it, and those it speaks of answer with the exception they
    remember instead of with what they know.

Example
    They never read release notes.

    Frontend always deploys without telling anyone.

    Nobody in ops ever updates the wiki.

Use instead
    Of the last 12 frontend releases, 2 were announced in #changes.

    The wiki page was last edited 14 months ago.

What it leaves alone
    The job never finished.

    The always-on tunnel uses a never-expiring token.

    At no point was customer data exposed.

    All responders joined within 6 minutes.

How it decides
    An adverb of frequency, a person, team or vendor as subject, and a verb in the present. A number or a date in the
    sentence makes it a fact, unless another clause holds it (*given that it was at 70 %, …*). *We*, single past
    events, what a procedure lays down and which languages somebody reads are left alone.

Fix safety
    Asks how many of how many.

References
    Ross, The Intuitive Psychologist and His Shortcomings (1977), on the attribution error. Beyer et al. (eds.), The
    Site Reliability Workbook (2018), chapter 10.
"""

from collections.abc import Iterator
from itertools import chain

from afterword.document.patterns import Pattern
from afterword.document.text import Span
from afterword.lint.diagnostic import Finding, Severity, Way
from afterword.lint.judged import judged
from afterword.lint.reading import Reading
from afterword.lint.rule import rule
from afterword.lint.rules.tone.words import customs, everytime, habits, jinxes, traits
from afterword.lint.rules.tone.words.skills import is_skill
from afterword.lint.who.constructions import Construction, constructions

_COUNTED = Pattern(
    r"(?<!\w)(?<!hall )(?<!floor )(?<!line )(?<!building )(?<!ward )(?<!plant )(?<!unit )(?<!site )(?<!room )(?<!gate "
    r")\d"
)
# Nobody is reproached with this: what will be so from now on, what it is for, what all agree on.
_FAIR = Pattern(
    r"^\W*(?:from now on|as of|from \w+ on|starting (?:in|with|on)|in future)\b"
    r"|\b(?:for|in) (?:the |any )?case (?:that |where )?(?:nobody|no one)\b"
    r"|\b(?:nobody|no one)(?: here| there)? (?:\w+ly )?(?:disputes|doubts|denies|contests|blames|thinks that|regrets"
    r"|claims|minds)\b|\b(?:is|are|was|were) meant for\b|\bin (?:fog|storms?|snow|frost|heavy \w+)\b"
    r"|\b(?:neglects|forgets|blames|excludes) nobody\b|\bas (?:always|usual|ever) (?:in|on|at) the (?:\w+ )?shift\b"
    r"|\ballergic to (?:dust|nuts|pollen|latex|cats|peanuts|penicillin|gluten|bees)"
    r"|\b(?:had|has|have) to leave before\b|\b(?:can|may|could|might) refuse an?\b"
    r"|; the (?:maker|vendor|supplier|manufacturer) (?:answers|does|has|writes)\b"
)
_WAY = Way("Say how many of how many.", "Ask how often it was", "How many of how many, since when?")


@rule(Severity.WARNING, prose=True, way=_WAY)
def generalisation(reading: Reading) -> Iterator[Finding]:
    """Find absolutes about what people do."""
    for span in sorted(_spans(reading).values()):
        yield Finding(
            span,
            "This makes a habit of one event. Say how many of how many, and since when.",
            fix=_WAY.ask(),
        )


def _spans(reading: Reading) -> dict[int, Span]:
    """Return the words that make a habit, one span for each sentence."""
    found: dict[int, Span] = {}
    for match, sentence in reading.found(habits.EVERYBODY):
        span = habits.everybody(sentence, match.span)
        if span is not None and not is_skill(sentence, span):
            found.setdefault(sentence.index, span)
    for match, sentence in reading.found(habits.REPEATED):
        if sentence.index not in found and habits.repeated(reading, sentence, match.span, match.phrase):
            found[sentence.index] = match.span
    for habit in judged(reading, _JUDGES, spared=None):
        found.setdefault(habit.sentence.index, habit.said)
    for each in chain(traits.traits(reading), jinxes.jinxes(reading), _every_time(reading)):
        if not is_skill(each.sentence, each.span):
            found.setdefault(each.sentence.index, each.span)
    return {index: span for index, span in found.items() if not _fair(reading, span)}


def _fair(reading: Reading, span: Span) -> bool:
    sentence = reading.sentences.holding(span.start)
    return sentence is not None and bool(_FAIR.search(sentence.plain.replace("\n", " ")))


def _every_time(reading: Reading) -> Iterator[Construction]:
    for each in constructions(reading, everytime.FRAMES):
        if not each.denied and not each.sentence.is_question and not _COUNTED.search(each.sentence.plain):
            yield each


_JUDGES = (
    (habits.ADVERBS, habits.habit),
    (customs.HABITUAL, customs.habitual),
    (customs.UNFAILING, customs.unfailing),
)
