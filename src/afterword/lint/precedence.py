"""One span, one rule: where two opinions meet on the same words, the one that explains more is heard."""

from collections.abc import Iterable

from afterword.lint.diagnostic import Diagnostic

# Each rule silences those beside it wherever their spans overlap.
OUTRANKS: dict[str, frozenset[str]] = {
    "procedure-violation-as-cause": frozenset({"omission-blame", "negated-action"}),
    "omission-blame": frozenset({"negated-action", "normative-judgement"}),
    "human-error-label": frozenset({"mistake-attribution", "vague-cause"}),
    "character-judgement": frozenset({"normative-judgement", "animated-language", "obviousness", "generalisation"}),
    "explicit-fault": frozenset({"individual-as-cause", "team-as-cause"}),
    "individual-as-cause": frozenset({"animated-language"}),
    "team-as-cause": frozenset({"animated-language"}),
    "vendor-as-terminus": frozenset({"team-as-cause"}),
    "should-have": frozenset({"counterfactual"}),
    "generalisation": frozenset({"negated-action"}),
    "profanity": frozenset({"animated-language"}),
    "inevitability": frozenset({"animated-language"}),
    "obviousness": frozenset({"animated-language"}),
    "venting": frozenset({"animated-language"}),
    "minimising": frozenset({"unquantified-impact"}),
    "interpretation-in-event": frozenset({"mistake-attribution"}),
}

_OUTRANKED = frozenset().union(*OUTRANKS.values())


def heard(diagnostics: Iterable[Diagnostic]) -> list[Diagnostic]:
    """Leave out every diagnostic that is outranked on its own words; sort by place, then by rule."""
    ordered = sorted(diagnostics, key=lambda each: (each.span.start, each.span.end, each.rule))
    silenced: set[int] = set()
    open_spans: list[int] = []
    for at, each in enumerate(ordered):
        open_spans = [other for other in open_spans if ordered[other].span.end > each.span.start]
        for other in open_spans:
            if each.rule in OUTRANKS.get(ordered[other].rule, ()):
                silenced.add(at)
            elif ordered[other].rule in OUTRANKS.get(each.rule, ()):
                silenced.add(other)
        if each.rule in OUTRANKS or each.rule in _OUTRANKED:
            open_spans.append(at)
    return [each for at, each in enumerate(ordered) if at not in silenced]
