"""What is disowned: a label that is named only to be rejected, or is a ship's name, says nothing about anybody."""

from afterword.document.patterns import Pattern
from afterword.document.text import Span
from afterword.lint.reading import Reading
from afterword.lint.who.conduct import unproven

RULES = frozenset(
    """character-judgement deficit-label explicit-fault human-error-label mistake-attribution normative-judgement
    omission-blame""".split()
)
"""Rules whose words are labels: what they find may be named to be rejected."""

_NAMING = (
    r"(?:call|calling|name|naming|label|labelling|speak of|speaking of|talk of|talking of|blame|blaming|put|putting"
    r"|write|writing|record|recording|list|listing|use|using|accept|accepting|attribute|attributing|reduce|reducing"
    r"|describe|describing|classify|classifying)"
)
_TREATED = (
    r"(?:regard|see|consider|count|treat|call|speak of|talk of|describe"
    r"|classify|record|accept|read (?:it|this|that|them) as|list|name"
    r"|blame|attribute"
    r"|be (?:put down|explained|blamed|called|attributed|reduced|ascribed|laid|said))"
)
_BEFORE = Pattern(
    rf"\b(?:wrong|unfair|unjust|misleading|too easy|too simple|tempting|lazy|cheap|not right|no use) to {_NAMING}\b"
    r"|\bit (?:is|would be|would have been) (?:\w+ )?(?:easy|simple|convenient) to (?:call|name|label|speak of|talk of"
    r"|blame|describe|record|attribute|classify|dismiss|(?:put|write) (?:it|this|that) down)\b"
    rf"|\b(?:declin|refus|agre|decid|chos|hesitat)(?:ed|es|e|ing)? (?:not )?(?:to|against) {_NAMING}\b"
    rf"|\b(?:do|does|did|would|will|should|can|must|may|could|need)(?: not|n't|not) {_TREATED}\b|\bno (?:evidence|sign"
    r"|indication|suggestion|hint|reason to think) (?:that|of|for)\b|\b(?:reject|dismiss|discard|refut|contradict"
    r"|disput|withdr)(?:s|es|ed|e|ing|ew|aws?) (?:the (?:[\w-]+ )?)?(?:(?:idea|notion|claim|charge|accusation"
    r"|explanation|hypothesis|theory|label|suggestion) (?:of|that) )?(?:any |all |mere |simple |plain |pure )?$"
    r"|\b(?:binned|retired|struck|banned|scrapped|abolished|removed|replaced) (?:the )?(?:\w+ )?[\"\u201c']?$"
)
_NAMED = Pattern(rf"(?<![\w-])(?:to (?={_NAMING}\b)|(?=\w+ing\b){_NAMING}\b)")
_REJECTED = Pattern(
    r"\b(?:(?:would )?(?:hides?|masks?|obscures?)"
    r"|(?:would (?:be|have been)|is|was) (?:wrong|unfair|misleading|too easy)"
    r"|(?:tells?|told|teach(?:es)?|explains?|says?|adds?)(?: us| you| nobody| anyone)? (?:nothing|little)"
    r"|(?:does|do|did|would|will)(?: not|n't) (?:help|explain|tell|answer|teach|do)"
    r"|(?:decided|voted|advised|spoke|argued) against)\b"
)
_GOES_ON = Pattern(r"[,;] |\bbut\b")
_CLAIMED = Pattern(
    r"\b(?:claims?|allegations?|suggestions?|impression|rumou?rs?|assumption|idea|notion|accusations?"
    r"|charges?) (?:that|of)\b"
)
_UNTRUE = Pattern(
    r"\b(?:is|was|are|were|has been|have been|proved|turned out) (?:\w+ )?(?:contradicted|refuted|rejected|withdrawn"
    r"|dropped|disproved|unfounded|untrue|false|wrong|not (?:supported|borne out|confirmed|true))\b"
)
_CHRISTENED = Pattern(
    r"\b(?:named|called|christened|baptised|titled|entitled|nicknamed|dubbed|(?:ship|boat|yacht|tug|ferry|barge|vessel"
    r"|schooner|trawler|horse|film|movie|song|band|album|novel|play|opera|exhibition|pub|club|game)) (?:the )?$"
)
_AFTER = Pattern(
    r"[\"\u201d']?,? (?:as an? (?:category|cause|label|term|reason|factor)\b"
    r"|(?:was|were|is|are|has been|have been) (?:replaced|removed|struck|dropped|deleted|retired|taken out)\b)"
)


def is_disowned(reading: Reading, span: Span) -> bool:
    """Say whether what is found there is named in its sentence only to be rejected, or is the name of a thing."""
    sentence = reading.sentences.holding(span.start)
    if sentence is None:
        return False
    before, after = sentence.plain[: span.start - sentence.span.start], sentence.plain[span.end - sentence.span.start :]
    if _BEFORE.search(before) or _AFTER.match(after) or _is_name(reading, span, before):
        return True
    if (unproven(sentence, span) and not _GOES_ON.search(before)) or (
        _CLAIMED.search(before) and _UNTRUE.search(after)
    ):
        return True
    return bool(_NAMED.search(before) and _REJECTED.search(after))


def _is_name(reading: Reading, span: Span, before: str) -> bool:
    """Tell whether a label is written as the name of something that was christened so: *a tug named Carelessness*."""
    return all(word[:1].isupper() for word in reading.words(span).split()) and bool(_CHRISTENED.search(before))
