"""What is named only to be rejected, denied or left out says nothing about anybody; the same words meant are found."""

import pytest

from afterword.document.parse import parse
from afterword.lint.check import check
from afterword.lint.rule import rules

PROSE = frozenset(each.name for each in rules() if each.prose)


def said(text: str) -> set[str]:
    return {found.rule for found in check(parse(text)) if found.rule in PROSE}


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
        "Nobody claims that the on-call was careless.",
        "No one here thinks that the dispatcher was negligent.",
        "It would be wrong to say that the operator was careless.",
        "The rumour that the intern deleted the table is not true.",
        "That the nephew wrecked the scanner is a rumour and wrong.",
        "We dropped the sentence about carelessness after talking to the shift.",
        "The remark about a careless technician was deleted.",
        'The quiz question "Who is responsible for the outage?" was taken out of the training.',
        '"We get the crumbs" is a quote from the fable in the test data.',
        "Bedlam is the name of the play at which gate nine was closed.",
        "Tunnel Vision is the trade name of the camera.",
        "None of this is the packager's fault, as the archive was replaced after he had verified it.",
        "The caretaker did not turn a deaf ear to the knocking; he was in the other house.",
        "It was not a porter with a trolley who put the laboratory out of action.",
        "No one has been or will be disciplined over this.",
        "No tsunami of callers came: the front desk counted four.",
        "The bridge was neither chaotic nor silent.",
        "We refrain from calling the migration a disaster.",
        "It would be wrong to read the timeline as a list of errors by the night shift.",
        "Saying that the team was complacent would not explain why the check had worked 400 times.",
        "What looks like a violation of the process was the documented emergency path.",
        "Nothing about the second menu was self-evident.",
        "We see no breach of the two-person rule in the vault log.",
        'In place of "wrong entry by the clerk" we write which field accepts which values.',
        'The form offers the values "weather", "technical" and "human error".',
        'The field had been filled with "operator mistake" by the import script.',
    ],
)
def test_what_is_named_to_be_rejected_is_left_alone(text):
    assert said(text) == set()


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
        "It would be unfair to say so, but the fault is Emma's.",
        "The remark about a careless technician stays: he was careless.",
        "The play began, and bedlam broke out at gate nine.",
        "None of it was tested, and that is the packager's fault.",
        "The caretaker turned a deaf ear to the knocking.",
        "It was a porter with a trolley who put the laboratory out of action.",
        "A tsunami of callers came.",
        "The bridge was chaotic.",
        "Nothing was done, and the second menu is self-evident.",
        "What was a violation of the process led to the outage.",
    ],
)
def test_what_is_meant_is_found(text):
    assert said(text)
