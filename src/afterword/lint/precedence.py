"""One span, one rule: where two opinions meet on the same words, the one that explains more is heard."""

from collections.abc import Iterable

from afterword.lint.diagnostic import Diagnostic, Severity

# Each rule silences those beside it wherever their spans overlap.
OUTRANKS: dict[str, frozenset[str]] = {
    "procedure-violation-as-cause": frozenset({"omission-blame", "negated-action", "team-as-cause"}),
    "omission-blame": frozenset({"negated-action", "normative-judgement", "individual-as-cause", "team-as-cause"}),
    "mistake-attribution": frozenset({"individual-as-cause", "us-versus-them"}),
    "human-error-label": frozenset(
        {"mistake-attribution", "vague-cause", "obviousness", "character-judgement", "platitude"}
    ),
    "character-judgement": frozenset(
        {
            "normative-judgement",
            "animated-language",
            "obviousness",
            "generalisation",
            "omission-blame",
            "deficit-label",
            "inevitability",
            "vague-cause",
        }
    ),
    "deficit-label": frozenset({"mistake-attribution", "platitude", "vague-cause"}),
    "explicit-fault": frozenset({"individual-as-cause", "team-as-cause", "punitive-consequence", "animated-language"}),
    "individual-as-cause": frozenset({"animated-language"}),
    "team-as-cause": frozenset({"animated-language"}),
    "vendor-as-terminus": frozenset({"team-as-cause", "us-versus-them", "animated-language"}),
    "who-question": frozenset({"animated-language"}),
    "should-have": frozenset({"counterfactual", "platitude"}),
    "counterfactual": frozenset({"obviousness"}),
    "generalisation": frozenset({"negated-action"}),
    "profanity": frozenset({"animated-language"}),
    "inevitability": frozenset({"animated-language", "obviousness"}),
    "obviousness": frozenset({"animated-language"}),
    "venting": frozenset({"animated-language"}),
    "minimising": frozenset({"unquantified-impact"}),
    "animated-language": frozenset({"normative-judgement"}),
    "owner-not-one-person": frozenset({"placeholder"}),
    "due-missing-or-relative": frozenset({"placeholder"}),
    "priority-missing-or-flat": frozenset({"placeholder"}),
    "interpretation-in-event": frozenset({"mistake-attribution"}),
}

# Of rules that begin at the same word the first is heard, whatever they take in behind it: *carelessly* and *carelessly
# forgot the flag*, *screwed up* and *screwed up the tags*. Words that begin elsewhere are other words.
EXPLAINS_MOST = (
    "procedure-violation-as-cause",
    "human-error-label",
    "explicit-fault",
    "punitive-consequence",
    "profanity",
    "character-judgement",
    "generalisation",
    "deficit-label",
    "omission-blame",
    "mistake-attribution",
    "individual-as-cause",
    "vendor-as-terminus",
    "team-as-cause",
    "should-have",
    "who-question",
    "minimising",
    "negated-action",
    "us-versus-them",
    "counterfactual",
    "inevitability",
    "obviousness",
    "venting",
    "animated-language",
    "normative-judgement",
    "unquantified-impact",
)

_OUTRANKED = frozenset().union(*OUTRANKS.values())
_PLACES = {name: place for place, name in enumerate(EXPLAINS_MOST)}


def heard(diagnostics: Iterable[Diagnostic]) -> list[Diagnostic]:
    """Leave out every diagnostic that is outranked on its own words; sort by place, then by rule."""
    ordered = sorted(diagnostics, key=lambda each: (each.span.start, each.span.end, each.rule))
    silenced: set[int] = set()
    open_spans: list[int] = []
    for at, each in enumerate(ordered):
        open_spans = [other for other in open_spans if ordered[other].span.end > each.span.start]
        for other in open_spans:
            if _is_silenced(each, ordered[other]):
                silenced.add(at)
            elif _is_silenced(ordered[other], each):
                silenced.add(other)
        if each.rule in OUTRANKS or each.rule in _OUTRANKED or each.rule in _PLACES:
            open_spans.append(at)
    return [each for at, each in enumerate(ordered) if at not in silenced]


def _is_silenced(one: Diagnostic, by: Diagnostic) -> bool:
    """Tell whether of two that share words the other one is heard."""
    if one.rule in OUTRANKS.get(by.rule, ()):
        return one.rule != "placeholder" or by.severity is Severity.ERROR  # what is open still blocks
    if one.span.start != by.span.start or by.rule in OUTRANKS.get(one.rule, ()):
        return False
    place, better = _PLACES.get(one.rule), _PLACES.get(by.rule)
    return place is not None and better is not None and better < place
