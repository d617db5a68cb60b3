"""The outcome told as foreseen: bound to fail, only a matter of time.

What it does
    Finds phrases that tell what happened as something that had to happen: *inevitable*, *bound to fail*, *a matter of
    time*, *an accident waiting to happen*, *the warning signs were there*, *we saw it coming*.

Why is this a problem
    Every outcome looks inevitable once it is known. Told so, a risk somebody weighed against something else becomes a
    reproach, and nobody learns what made it acceptable then.

Example
    With one NAT gateway this was only a matter of time.

    The warning signs had been there since spring.

    An outage waiting to happen.

Use instead
    The single NAT gateway was recorded as an accepted risk in March, at one loss per three years.

    Five retries above threshold per week were logged since April; no alert used that series.

What it leaves alone
    The proxy is bound to port 8443.

    The cache gives predictable latency.

    Losing two of three nodes inevitably stops writes.

    Nobody saw it coming.

How it decides
    A lexicon. *Bound to* needs a verb of failure; *inevitable*, *predictable* and *foreseeable* need an incident, told
    in the past. What is negated and what is said of mechanisms in the present is left alone.

Fix safety
    Offers a sentence with holes; a recorded risk has a date and an estimate, and only its owners know them.

References
    Fischhoff, Hindsight is not equal to foresight (1975). Reason, Human Error (1990), chapter 7.
"""

from collections.abc import Iterator

from afterword.document.patterns import Pattern
from afterword.document.text import Span
from afterword.lint.diagnostic import Finding, Severity, Way
from afterword.lint.judged import judged
from afterword.lint.reading import Reading
from afterword.lint.rewriting import anew
from afterword.lint.rule import rule
from afterword.lint.rules.hindsight.words import fate, foregone, ill_winds, omens, portents
from afterword.lint.text.named_so import names_a_thing
from afterword.lint.text.spans import apart
from afterword.lint.who.constructions import constructions

# What a world that was not would have surprised nobody with.
_UNREAL = Pattern(r"\b(?:would|could|might) have (?:\w+ )?$")
_HOLE = "On <date> the risk of <what> was judged <how likely, at what cost> (<where>), and <goal> made it acceptable."
_QUESTION = "What was known of this risk, since when, and which other goal made it acceptable then?"
_WAY = Way("Name the risk as it was judged then.", "State the risk as it was judged then", _QUESTION, hole=_HOLE)


@rule(Severity.WARNING, prose=True, way=_WAY)
def inevitability(reading: Reading) -> Iterator[Finding]:
    """Find outcomes that are told as foreseen."""
    said = (each.said for each in judged(reading, _JUDGES))
    frames = omens.FRAMES + ill_winds.FRAMES + foregone.FRAMES + portents.FRAMES
    framed = (
        each.span
        for each in constructions(reading, frames)
        if not (each.denied or each.sentence.is_question or _UNREAL.search(each.before))
    )
    for span in apart((*said, *framed)):
        if _is_calculated(reading, span) or names_a_thing(reading.plain[span.end : span.end + _AHEAD]):
            continue
        yield Finding(
            span,
            "This reads as if it had to happen. Name the risk as it was judged then.",
            fix=anew(reading, span, _WAY.title, _HOLE, _QUESTION),
        )


# What was to be expected by a calculation was calculated.
_CALCULATED = Pattern(
    r"\s+(?:from|by|for|to|under|with|at|given|according to)\s+(?:the |our |its |this |a |an )?(?:[\w-]+ ){0,3}?"
    r"(?:models?|calculations?|simulations?|formulas?|curves?|forecasts?|estimates?|trends?|graphs?|data ?sheets?"
    r"|tables?|specifications?|statistics|theory|measurements?|load tests?|load|temperature|pressure)\b"
)


_AHEAD = 24


def _is_calculated(reading: Reading, span: Span) -> bool:
    """Tell whether it was a calculation that expected it: *as was to be expected from the load model*."""
    expected = reading.plain[span.start : span.end].endswith(("expected", "surprise"))
    return expected and bool(_CALCULATED.match(reading.plain, span.end))


_JUDGES = (
    (fate.PHRASES, fate.phrase),
    (fate.COMING, fate.coming),
    (fate.FATED, fate.fated),
    (fate.GRADES, fate.graded),
    (fate.FLAGS, fate.flags),
    (fate.SOONER, fate.sooner),
)
