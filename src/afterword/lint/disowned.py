"""What is disowned: a label that a sentence names only to reject it says nothing about anybody."""

from afterword.document.patterns import Pattern
from afterword.document.text import Span
from afterword.lint.reading import Reading

RULES = frozenset(
    """character-judgement deficit-label explicit-fault human-error-label mistake-attribution normative-judgement
    omission-blame""".split()
)
"""Rules whose words are labels: what they find may be named to be rejected."""

_NAMING = (
    r"(?:call|calling|name|naming|label|labelling|speak of|speaking of|talk of|talking of|blame|blaming|put|putting"
    r"|write|writing|record|recording|list|listing|use|using|accept|accepting|attribute|attributing|reduce|reducing)"
)
_TREATED = (
    r"(?:regard|see|consider|count|treat|call|describe|classify|record|accept|read (?:it|this|that|them) as|list|name"
    r"|blame|attribute"
    r"|be (?:put down|explained|blamed|called|attributed|reduced|ascribed|laid|said))"
)
_BEFORE = Pattern(
    rf"\b(?:wrong|unfair|unjust|misleading|too easy|too simple|tempting|lazy|cheap|not right|no use) to {_NAMING}\b"
    rf"|\b(?:declin|refus|agre|decid|chos|hesitat)(?:ed|es|e|ing)? (?:not )?(?:to|against) {_NAMING}\b"
    rf"|\b(?:do|does|did|would|will|should|can|must|may|could|need)(?: not|n't|not) {_TREATED}\b"
    r"|\bno (?:evidence|sign|indication|suggestion|hint|reason to think) (?:that|of|for)\b"
    r"|\b(?:binned|retired|struck|banned|scrapped|abolished|removed|replaced) (?:the )?(?:\w+ )?[\"\u201c']?$"
)
_NAMED = Pattern(rf"(?<![\w-])(?:to (?={_NAMING}\b)|(?=\w+ing\b){_NAMING}\b)")
_REJECTED = Pattern(
    r"\b(?:(?:would )?(?:hides?|masks?|obscures?)"
    r"|(?:would (?:be|have been)|is|was) (?:wrong|unfair|misleading|too easy)"
    r"|(?:tells?|told|teach(?:es)?|explains?|says?|adds?)(?: us| you| nobody| anyone)? (?:nothing|little)"
    r"|(?:does|do|did|would|will)(?: not|n't) (?:help|explain|tell|answer|teach|do))\b"
)
_AFTER = Pattern(
    r"[\"\u201d']?,? (?:as an? (?:category|cause|label|term|reason|factor)\b"
    r"|(?:was|were|is|are|has been|have been) (?:replaced|removed|struck|dropped|deleted|retired|taken out)\b)"
)


def is_disowned(reading: Reading, span: Span) -> bool:
    """Say whether what is found there is named in its sentence only to be rejected."""
    sentence = reading.sentences.holding(span.start)
    if sentence is None:
        return False
    before, after = sentence.plain[: span.start - sentence.span.start], sentence.plain[span.end - sentence.span.start :]
    if _BEFORE.search(before) or _AFTER.match(after):
        return True
    return bool(_NAMED.search(before) and _REJECTED.search(after))
