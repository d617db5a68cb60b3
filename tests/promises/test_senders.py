"""Every system we listen to has a page that a person can follow, and what stands on it is so."""

import json
import re
import tomllib
from datetime import UTC, datetime

import pytest

from afterword.incident.incident import computed
from afterword.incident.senders.sender import Parcel
from afterword.incident.senders.shelf import senders
from promises.written import DOCS, ROOT, blocks, words

PAGES = DOCS / "how-to" / "senders"
GUIDES = tomllib.loads((ROOT / "src/afterword/web/administration/guides.toml").read_text("utf-8"))
RECEIVED = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)
EVERY = pytest.mark.parametrize("name", senders())
CHAPTERS = ("Here", "At ", "What arrives", "Test it", "What is not certain", "A body as it is sent")


def page(name: str) -> str:
    return words(f"how-to/senders/{name}.md")


def shape(value: object) -> object:
    """Return a JSON value with every plain part replaced by the name of its type."""
    if isinstance(value, dict):
        return {key: shape(part) for key, part in value.items()}
    return [shape(part) for part in value] if isinstance(value, list) else type(value).__name__


def test_every_sender_has_a_page_and_every_page_a_sender():
    assert {path.stem for path in PAGES.glob("*.md")} - {"index"} == set(senders())
    assert "\nhow-to/senders/index\n" in words("index.md")


@EVERY
def test_the_index_leads_to_a_sender_and_says_how_it_proves_who_it_is(name):
    row = re.search(rf"^\| \[(.+?)\]\({name}\.md\) \| (.+?) \| `{name}` \|$", page("index"), re.MULTILINE)

    assert row is not None
    assert row[1] == senders()[name].title
    assert (row[2] == "the address alone") == (senders()[name].verify is None)
    assert name in page("index").partition("```{toctree}")[2].split()


@EVERY
def test_a_page_answers_what_a_person_asks(name):
    chapters = re.findall(r"^## (.+)$", page(name), re.MULTILINE)

    assert len(chapters) == len(CHAPTERS)
    assert all(told.startswith(wanted) for told, wanted in zip(chapters, CHAPTERS, strict=True))
    assert f"*{senders()[name].title}*" in page(name)


@EVERY
def test_the_body_on_the_page_is_read_as_the_sender_reads_its_own(name):
    sender = senders()[name]
    (body,) = blocks(page(name), "json")
    payload = json.loads(body)

    signals = sender.read(payload, Parcel(body.encode(), sender.example_headers or {}, RECEIVED))

    facts = computed(signals)
    assert facts.title
    assert facts.drill or all(signal.kind in {"change", "note"} for signal in signals)  # as "Test it" promises
    assert not [signal for signal in signals if re.fullmatch(r"key:(?!TEST-)[A-Z]+-\d+", signal.group)]
    assert shape(payload) == shape(json.loads(json.dumps(dict(sender.example))))


@EVERY
def test_the_headers_that_go_with_the_body_stand_above_it(name):
    told = dict(re.findall(r"`([\w-]+): ([^`]+)`", page(name).partition("## A body as it is sent")[2]))

    assert {header.lower(): value for header, value in told.items()} == dict(senders()[name].example_headers or {})


@EVERY
def test_the_page_and_the_administration_tell_the_same_steps(name):
    chapter = re.search(r"^## At .+?\n\n(.+?)\n\n## ", page(name), re.MULTILINE | re.DOTALL)
    assert chapter is not None

    steps = [" ".join(step.split()) for step in re.split(r"^\d+\. ", chapter[1], flags=re.MULTILINE)[1:]]

    assert steps == GUIDES[name]["steps"]


@EVERY
def test_a_secret_is_told_of_where_the_sender_can_sign(name):
    assert (GUIDES[name]["secret"] == "none") == (senders()[name].verify is None)
