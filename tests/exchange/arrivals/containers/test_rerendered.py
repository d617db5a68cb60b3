"""Documents of the corpus, rendered as HTML and read back, say what they said as Markdown."""

import re
from collections import Counter
from pathlib import Path

import pytest

from afterword.document import markdown
from afterword.exchange.arrivals.adopt import adopt

CORPUS = Path(__file__).parents[5] / "shared" / "corpus" / "docs"
EVERY = 8  # so that some thirty are read
FLOOR = 0.97


def said(arrival) -> dict[str, Counter]:
    """Return what was found, without what a link says beside its words: HTML resolves references."""
    found = arrival.found
    return {
        "events": Counter((words(one["time_text"]), words(one["text"])[:12]) for one in found["events"]),
        "actions": Counter((words(one["text"])[:20], one["done"]) for one in found["actions"]),
        "sections": Counter((one["kind"], words(one["heading"] or "")) for one in found["sections"]),
    }


def words(text: str) -> str:
    return re.sub(r"[\W_]+", "", text)


def test_a_document_rendered_as_html_says_the_same():
    files = sorted(CORPUS.glob("*/*.md"))[::EVERY]
    if not files:
        pytest.skip("the corpus is not here")
    both, either = Counter(), Counter()

    for file in files:
        source = file.read_bytes()
        page = f"<!doctype html><html><body>{markdown.html(source.decode())}</body></html>"
        one, other = said(adopt(file.name, source)), said(adopt(f"{file.stem}.html", page.encode()))
        for what in one:
            both[what] += (one[what] & other[what]).total()
            either[what] += (one[what] | other[what]).total()

    assert len(files) > 25
    assert {what: round(both[what] / either[what], 3) for what in either if both[what] < FLOOR * either[what]} == {}
