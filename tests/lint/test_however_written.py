"""What is said is found however it is written and whoever it is said of: in a list, over two lines, of *K. Odeh*."""

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
    "to be honest": behind("To be honest, "),
    "we think": lambda text: behind("We think ")(text) if NAMES.match(text) else text,
    "short denials": lambda text: re.sub(
        r"\b(did|was|were|is|are|has|have|had|does|do|would|could) not\b", r"\1n't", text
    ),
    "short verbs": lambda text: re.sub(
        r"\b([Tt]hey|[Ww]e|[Yy]ou) (are|have|will)\b", lambda said: f"{said[1]}'{said[2][-2:]}", text
    ),
    "without a full stop": lambda text: text.removesuffix("."),
}


@pytest.mark.parametrize("way", WAYS)
def test_what_is_said_is_found_however_it_is_written(flagged, way):
    lost = [text for text, rules in flagged.items() if not rules & found(WAYS[way](text))]

    assert len(flagged) > 200
    assert len(lost) <= FEW * len(flagged), lost


ROLE = re.compile(
    r"^The (?:operator|technician|administrator|developer|engineer|contractor|dispatcher|clerk|analyst|on-call engineer)"
    r" (?!team|lead|manager)"
)
SOMEBODY = [
    "Karim Odeh",
    "K. Odeh",
    "Dr. Odeh",
    "@karim",
    "An engineer from the storage team",
    "The engineer on duty",
    "The engineer who was on call",
    "Whoever was on call",
    "One of the engineers",
    "The release manager",
]


@pytest.mark.parametrize("somebody", SOMEBODY)
def test_what_is_said_of_a_role_is_said_of_anybody(somebody):
    rows = [json.loads(line) for line in LABELLED.read_text(encoding="utf-8").splitlines()]
    texts = [row["text"] for row in rows if row["rules"] and ROLE.match(row["text"])]
    told = [text for text in texts if found(text)]
    lost = [text for text in told if not found(ROLE.sub(f"{somebody} ", text, count=1))]

    assert len(told) > 200
    assert len(lost) <= 2 * FEW * len(told), lost


OF_PEOPLE = {"omission-blame", "mistake-attribution", "individual-as-cause", "team-as-cause", "character-judgement"}
HE_DID = re.compile(r"^(The [\w-]+(?: (?!was\b|were\b|went\b|had\b|\w+ly\b)[\w-]+)?) (\w{3,}ed)\b")


@pytest.mark.parametrize(
    "words", ["once again {}", "apparently {}", "had {}", "seems to have {}", "is said to have {}"]
)
def test_what_somebody_did_is_found_however_it_is_told(words):
    rows = [json.loads(line) for line in LABELLED.read_text(encoding="utf-8").splitlines()]
    texts = [row["text"] for row in rows if OF_PEOPLE.intersection(row["rules"]) and HE_DID.match(row["text"])]
    told = [text for text in texts if found(text)]
    lost = [text for text in told if not found(HE_DID.sub(lambda did: f"{did[1]} {words.format(did[2])}", text))]

    assert len(told) > 100
    assert len(lost) <= 3 * FEW * len(told), lost
