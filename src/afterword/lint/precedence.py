"""One span, one rule: where two opinions meet on the same words, the one that explains more is heard."""

from collections.abc import Iterable

from afterword.lint.diagnostic import Diagnostic

# Each rule silences those beside it wherever their spans overlap.
OUTRANKS: dict[str, frozenset[str]] = {
    "procedure-violation-as-cause": frozenset({"omission-blame", "negated-action"}),
    "omission-blame": frozenset({"negated-action"}),
    "human-error-label": frozenset({"mistake-attribution", "vague-cause"}),
    "character-judgement": frozenset({"normative-judgement", "animated-language"}),
    "explicit-fault": frozenset({"individual-as-cause", "team-as-cause"}),
    "vendor-as-terminus": frozenset({"team-as-cause"}),
    "should-have": frozenset({"counterfactual"}),
    "profanity": frozenset({"animated-language"}),
}


def heard(diagnostics: Iterable[Diagnostic]) -> list[Diagnostic]:
    """Leave out every diagnostic that is outranked on its own words; sort by place, then by rule."""
    ordered = sorted(diagnostics, key=lambda each: (each.span.start, each.span.end, each.rule))
    return [each for each in ordered if not any(_outranks(other, each) for other in ordered)]


def _outranks(winner: Diagnostic, loser: Diagnostic) -> bool:
    return (
        loser.rule in OUTRANKS.get(winner.rule, ())
        and winner.span.start < loser.span.end
        and loser.span.start < winner.span.end
    )
