"""What is disowned: what is named only to be rejected, is a ship's name or was left out, says nothing of anybody."""

from afterword.document.text import Span
from afterword.lint.meaning import denials
from afterword.lint.reading import Reading
from afterword.lint.who.conduct import unproven

_LABELLING = frozenset(
    """animated-language character-judgement deficit-label explicit-fault human-error-label mistake-attribution
    normative-judgement omission-blame procedure-violation-as-cause""".split()
)
"""Rules whose words are labels, of which there are more ways to reject them."""


def is_disowned(reading: Reading, rule: str, span: Span) -> bool:
    """Say whether what a rule finds there is denied, named only to be rejected, or the name of a thing."""
    sentence = reading.sentences.holding(span.start)
    if sentence is None:
        return False
    before, after = sentence.plain[: span.start - sentence.span.start], sentence.plain[span.end - sentence.span.start :]
    if _is_only_told(before, after) or (rule in denials.DENIED and denials.DENIED[rule].search(before)):
        return True
    if rule not in _LABELLING:
        return False
    if denials.REJECTED.search(before) or denials.REPLACED.match(after) or _is_name(reading, span, before):
        return True
    if unproven(sentence, span) and not denials.GOES_ON.search(before):
        return True
    return bool(denials.NAMED.search(before) and denials.REJECTED_LATER.search(after))


def takes_back(plain: str) -> bool:
    """Say whether a sentence as a whole only tells what nobody claims, what proved untrue or what was left out."""
    told = plain.rstrip(" .!\n")
    claimed = denials.CLAIMED.search(told)
    return bool(
        (claimed and denials.UNTRUE.search(told, claimed.end()))
        or denials.CLAIMED_BY_NOBODY.search(told)
        or denials.LEAVING_OUT.search(told)
        or denials.LEFT_OUT_TEXT.search(told)
        or denials.REJECTED.search(told)
        or denials.REFUTED.search(told)
        or denials.CLEARED.match(told)
    )


def _is_only_told(before: str, after: str) -> bool:
    """Tell what nobody claims, what proved untrue, what was left out, and what is a name."""
    return bool(
        (denials.CLAIMED.search(before) and denials.UNTRUE.search(after))
        or denials.CLAIMED_BY_NOBODY.search(before)
        or denials.LEAVING_OUT.search(before)
        or (denials.IN_TEXT.search(before) and denials.LEFT_OUT_LATER.match(after))
        or (denials.BEGINS.fullmatch(before) and denials.ENTITLED.match(after))
    )


def _is_name(reading: Reading, span: Span, before: str) -> bool:
    """Tell whether a label is written as the name of something that was christened so: *a tug named Carelessness*."""
    return all(word[:1].isupper() for word in reading.words(span).split()) and bool(denials.CHRISTENED.search(before))
