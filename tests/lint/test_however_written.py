"""What is said is found however it is written: in a list, over several lines, behind *on Tuesday*."""

import json
import re
from pathlib import Path

import pytest
from bench.rules import REVIEW, prose

from afterword.document.parse import parse
from afterword.lint.check import run

LABELLED = Path(__file__).parents[2] / "bench" / "labelled" / "sentences.jsonl"
EVERY = 30
FEW = 0.01  # in the middle of a line a sentence reads otherwise now and then: *They …* has somebody before it
NAMES = re.compile(r"(?:The|An?|Our|Their|Nobody|Somebody|No|We|It|This|That|There|By|Having|Because|Contrary|Had)\b")


def found(text):
    return {each.rule for each in run(parse(text), REVIEW, prose())}


@pytest.fixture(scope="module")
def flagged():
    rows = [json.loads(line) for line in LABELLED.read_text(encoding="utf-8").splitlines()]
    texts = [row["text"] for row in rows if row["rules"]][::EVERY]
    return {text: rules for text in texts if (rules := found(text))}


def behind(opening):
    return lambda text: opening + (text[0].lower() + text[1:] if NAMES.match(text) else text)


WAYS = {
    "an item": "- {}".format,
    "bold": "**{}**".format,
    "the middle of a paragraph": "Nothing had changed since the morning. {}".format,
    "lines of six words": lambda text: re.sub(r"((?:\S+ ){5}\S+) (?!\d)", r"\1\n", text),
    "an item of two lines": lambda text: "- " + re.sub(r"^((?:\S+ ){4}\S+) (?!\d)", r"\1\n  ", text),
    "typographic marks": lambda text: text.replace("'", "\u2019"),
    "also": behind("Also, "),
    "on a day": behind("On the following Tuesday "),
    "during": behind("During the second restart of the broker, "),
    "in the end": behind("In the end "),
    "without a full stop": lambda text: text.removesuffix("."),
}


@pytest.mark.parametrize("way", WAYS)
def test_what_is_said_is_found_however_it_is_written(flagged, way):
    lost = [text for text, rules in flagged.items() if not rules & found(WAYS[way](text))]

    assert len(flagged) > 200
    assert len(lost) <= FEW * len(flagged), lost
