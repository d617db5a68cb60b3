"""Laws of writing down: they hold for every text, and for every document of the corpus."""

import re
from collections import Counter
from datetime import timedelta

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from afterword.document.parse import parse
from afterword.document.text import Positions, without_lone_returns
from afterword.exchange.arrivals.actions.find import find_actions
from afterword.exchange.arrivals.adopt import adopt, write_down
from afterword.exchange.arrivals.containers import read
from afterword.exchange.arrivals.events.find import find_events
from afterword.exchange.arrivals.manuscript import Manuscript
from afterword.exchange.arrivals.pages.page import open_page
from afterword.exchange.arrivals.writing.settling import settled
from afterword.exchange.arrivals.writing.write import write
from exchange.arrivals.houses import CORPUS, documents

WORD = re.compile(r"[^\W_]+")
TEXTS = st.one_of(documents(), st.text(max_size=300))
FILES = sorted(path for path in CORPUS.rglob("*") if path.is_file()) if CORPUS.is_dir() else []


def _opened(text):
    return open_page(Manuscript("a.md", without_lone_returns(text)))


def _words(text):
    return Counter(WORD.findall(text.casefold()))


def _scaffolding(page, events, actions):
    """Return the words that may be said otherwise: times, days and zones, heads of tables, numbers of lists, states, tags of headings."""
    spans = [*(event.time_span for event in events.events), *events.understood, *actions.understood]
    words = sum((_words(span.of(page.text)) for span in spans), Counter())
    for entry in (*events.events, *actions.actions):
        words += _words(entry.span.of(page.text)) - _words(f"{entry.text} {entry.body}")
    for part in page.parts:
        words += _words(" ".join(re.findall(r"</?\w+", part.heading_span.of(page.text))))
    words["br"] += page.text.count("<br")
    for mark in re.findall(r"^[ \t>]*(\d+)[.)]", page.text, re.MULTILINE):
        words[mark] += 1
    return words


@given(TEXTS)
def test_writing_down_twice_is_writing_down_once(text):
    once = write_down(Manuscript("a.md", text)).text

    again = write_down(Manuscript("a.md", once))

    assert again.text == once
    assert again.line_map == tuple(range(1, Positions(once).lines + 1))


@given(documents())
def test_no_word_of_the_original_is_lost(text):
    page = _opened(text)
    events, actions = find_events(page), find_actions(page)

    written = write(page, events, actions).scroll.text()

    front = page.front.of(page.text) if page.front else ""
    keys = Counter(word for key in re.findall(r"^([\w -]+):", front, re.MULTILINE) for word in _words(key).elements())
    assert not _words(text) - _words(written) - _scaffolding(page, events, actions) - keys


@given(documents())
@example("## Detection\n- [ ] due 2026-06-01 Test\n- 10:05 - PT team paged\n- [ ] Add an alert\n### 10:15\n### 10:15")
def test_the_canonical_text_says_what_was_found_and_nothing_more(text):
    page = _opened(text)
    events, actions = find_events(page), find_actions(page)
    written = write(page, events, actions)

    document = settled(written)

    assert document.text == written.scroll.text()
    _says(document, written)


def _says(document, written):
    stamped = {line: event for line, event in written.events.items() if event.start}
    read = {event.line: event for event in document.events}
    assert read.keys() <= written.events.keys()
    assert stamped.keys() <= read.keys()
    assert {section.line for section in document.sections if section.kind != "other"} <= written.headings
    for line, event in stamped.items():
        # A time whose zone is not known takes on that of a timeline above it.
        size = None if event.start.tzinfo else len("2026-05-28T10:00:00")
        assert read[line].start.isoformat()[:size] == event.start.isoformat()
        assert (read[line].end and read[line].end - read[line].start) == (event.end and event.end - event.start)
        assert read[line].tags == event.tags or (read[line].tags, event.text[:1]) == (("note",), "[")
    assert [action.line for action in document.actions] == list(written.actions)
    for action, found in zip(document.actions, written.actions.values(), strict=True):
        assert action.done == (found.status == "done")
        assert set(found.owners) <= set(action.owners)


@given(TEXTS)
def test_every_line_has_an_origin_in_the_original(text):
    arrival = write_down(Manuscript("a.md", text))

    last = Positions(text).lines
    written = Positions(arrival.text).lines - arrival.text.endswith(("\n", "\r"))
    assert len(arrival.line_map) in (written, Positions(arrival.text).lines)
    assert all(0 <= line <= last for line in arrival.line_map)
    for name in ("events", "actions", "sections", "impact", "factors", "lessons"):
        assert all(1 <= one["line"] <= last for one in arrival.found[name])
    assert all(one["line"] <= one["end_line"] <= last for one in arrival.found["sections"])
    assert all(1 <= one.line <= one.end_line <= last for one in arrival.unread)
    assert all(1 <= line <= last for one in arrival.contradictions for line in one.lines)


@pytest.mark.skipif(not FILES, reason="the corpus is not there")
def test_the_laws_hold_over_the_corpus():
    for path in FILES:
        page = open_page(read(path.name, path.read_bytes()))
        events, actions = find_events(page), find_actions(page)
        written = write(page, events, actions)
        text = settled(written).text

        _says(parse(text), written)
        lost = _words(page.text) - _words(text) - _scaffolding(page, events, actions)
        assert lost.keys() <= {"category", "categories"}, path.name  # of front matter: ours says tags
        assert adopt(path.name, text.encode()).text == text
        assert all(event.end is None or event.end - event.start < timedelta(days=400) for event in events.events)
