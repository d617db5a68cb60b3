"""A label that is named only to be rejected says nothing about anybody; the same label meant is found."""

import pytest

from afterword.document.parse import parse
from afterword.lint.check import check
from afterword.lint.disowned import RULES


def labels(text: str) -> set[str]:
    return {found.rule for found in check(parse(text)) if found.rule in RULES}


@pytest.mark.parametrize(
    "text",
    [
        "To call it carelessness would hide that both valves look the same.",
        "It would be wrong to speak of negligence: the two lamps share a lens.",
        "Calling it human error tells us nothing about the form.",
        "The panel declined to record inattention as a factor.",
        "We do not regard this as a mistake of the pharmacist.",
        "The late answer cannot be put down to a lack of attention.",
        "There is no evidence that anyone acted improperly.",
        'We retired "staff error" as a category; nine conditions fit under it.',
        "The board rejects operator error and points to the lamp.",
        "It would be easy to describe this as negligence, but the two lamps share a lens.",
        "We considered recording this as human error and decided against it.",
        "The claim that the operator was careless is contradicted by the log.",
        "We cannot speak of negligence: the gauge is behind the boiler.",
        "The tug is named Carelessness.",
    ],
)
def test_what_is_named_to_be_rejected_is_left_alone(text):
    assert labels(text) == set()


@pytest.mark.parametrize(
    "text",
    [
        "It was sheer carelessness, and the valves look the same.",
        "Negligence of the night porter led to the spill.",
        "The cause was human error at the form.",
        "The pharmacist made a mistake with the labels.",
        "The late answer was due to a lack of attention.",
        "The night nurse acted improperly.",
        "The on-call accidentally ran the purge and did not tell anyone.",
        "We blame the courier's carelessness for the loss.",
        "The lead dismissed the alarms of a careless operator.",
        "The form is easy to use, and the operator made a mistake.",
        "The board claims that the operator was careless.",
    ],
)
def test_what_is_meant_is_found(text):
    assert labels(text)
