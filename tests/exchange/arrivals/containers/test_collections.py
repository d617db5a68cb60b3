import pytest

from afterword.exchange.arrivals.adopt import adopt
from afterword.exchange.arrivals.containers import collections, reader_of
from afterword.exchange.arrivals.manuscript import Unreadable

FILE = """---
uuid: 0f3c
url: https://blog.harbour.example/2021/03/the-queue
start_time: 2021-03-04T10:00:00Z
categories:
- automation
- config-change
keywords: [queue]
company: Harbour
product: Mail
---

A script emptied the wrong queue, and mail of 12:00 was lost.
"""


def test_an_abstract_stays_as_it_is_and_says_that_it_is_one():
    found = collections.read("data/0f3c.md", FILE.encode())

    assert (found.text, found.origins) == (FILE, None)
    assert [one.line for one in found.unread] == [3]
    assert "stands elsewhere" in found.unread[0].why
    assert found.told == {
        "title": "Harbour: Mail",
        "tags": ["automation", "config-change", "queue"],
        "services": ["Mail"],
    }


def test_nothing_is_made_of_an_abstract():
    arrival = adopt("data/0f3c.md", FILE.encode())

    assert (arrival.found["events"], arrival.found["actions"]) == ([], [])
    assert "https://blog.harbour.example/2021/03/the-queue" in arrival.text
    assert "A script emptied the wrong queue, and mail of 12:00 was lost.\n" in arrival.text


def test_a_title_of_its_own_is_kept():
    text = FILE.replace("uuid:", "title: The wrong queue\nuuid:")

    assert collections.read("x.md", text.encode()).told["title"] == "The wrong queue"


@pytest.mark.parametrize(
    "text",
    [
        FILE.replace("url:", "link:"),
        FILE.replace("company: Harbour\nproduct: Mail\n", "").replace("keywords: [queue]\n", ""),
        FILE.replace("uuid: 0f3c", "schema: postmortem/1"),
        "---\nurl: [\n---\n",
        "# A page\n",
        "",
    ],
)
def test_other_markdown_is_left_to_others(text):
    reader = reader_of("x.md", text.encode())

    assert reader is None or reader.__name__ != collections.__name__


def test_an_empty_address_is_told():
    with pytest.raises(Unreadable, match="where it stands"):
        collections.read("x.md", FILE.replace("url: https://blog.harbour.example/2021/03/the-queue", "url:").encode())
