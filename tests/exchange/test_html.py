"""The reading page's body, at its own door."""

import re
from collections import Counter
from dataclasses import fields, is_dataclass
from html.parser import HTMLParser

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from afterword.document import markdown
from afterword.document.parse import parse
from afterword.document.words import seen
from afterword.exchange.departures.html import reading
from afterword.exchange.departures.page import Actions, Events, Factors, Figure, Heading, Lessons, Metrics, Prose
from afterword.exchange.departures.rendering import WORD

NIGHT = """\
---
schema: postmortem/1
id: PM-2026-0041
title: Berths sold twice
timezone: Europe/Lisbon
impact_start: 2026-04-02T08:33Z
impact_end: 2026-04-02T10:39Z
---

# Berths sold twice

Written in the train home.

## Executive summary

On 2 April, berth-ledger sold **214** of 8 700 berths twice, as in PM-2025-0007.

## Impact

Counted twice, by two people.

- **Users affected:** 198 of 8 512 guests (2.3 %) — guests with a double booking ([query](https://bi.example.com/q/1))
  - Guests of partners are not counted.
- **Duration:** 2h06m
- **Financial:** ~12 400 EUR refunds — finance ledger
- **Reputational:** none — no press

## Timeline

All times from the chat.

### 2026-04-02 (Europe/Lisbon)

- 09:20 [trigger] The nightly copy is late ^t1
- 09:33 [impact] First berth sold twice
- ~10:21 (±5 min) [detect] A guest telephones; no alert had fired
  - source: call log

A quiet hour followed, see ^t1.

- 11:39–11:45 [action, mitigate] Sales are stopped

## Contributing factors

- **F1** Two writers hold one lease
  - kind: state.concurrency; evidence: ^t1
  - because **F2** the lease is renewed after its expiry
    - accepted: will be replaced in May
- **F3** Nobody is alerted on double sales

## Actions

- [ ] **A1** Renew the lease before half of its time
  - owner: @maren; priority: P1; due: 2026-04-20; kind: prevent; fixes: F1; tracker: https://github.com/acme/berths/issues/12
  - verify: test `lease-late` fails without it
  - Helped by the platform team.
- [x] **A2** Alert on double sales
  - owner: @tiago; priority: P0; due: 2026-04-10; fixes: F3; done: 2026-04-08

## Lessons learned

### What went well

- **L1** The ledger is append-only

### Where we got lucky

- It was a Thursday

## Weather report

Sunny. Compare F1 and F99.
"""


HREF = re.compile(r'href="([^"]*)"')


def everything(value):
    """All text that a template could show."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        for part in value:
            yield from everything(part)
    elif is_dataclass(value):
        for field in fields(value):
            yield from everything(getattr(value, field.name))


def missing(text):
    """Words a reader of the plain text sees more often than a reader of the page."""
    document = parse(text)
    shown = Counter(word for part in everything(reading(document)) for word in WORD.findall(seen(part)))
    shown.update(
        word for part in everything(reading(document)) for href in HREF.findall(part) for word in WORD.findall(href)
    )
    shown["verify"] = len(text)  # the template's own label for `ActionItem.verify`
    shown["t1"] = len(text)  # an event's anchor is its place, not one of its words
    return Counter(WORD.findall(seen(markdown.html(document.text)))) - shown


def part(text, kind):
    return next(part for part in reading(parse(text)).parts if part.kind == kind)


def blocks(text, kind, wanted):
    return [block for block in part(text, kind).blocks if isinstance(block, wanted)]


def test_the_title_and_the_summary_stand_on_top():
    page = reading(parse(NIGHT))

    assert page.title == "Berths sold twice"
    assert page.summary.startswith("<p>On 2 April, berth-ledger sold <strong>214</strong>")
    assert [part.kind for part in page.parts] == ["impact", "timeline", "factors", "actions", "lessons", "other"]
    assert [part.anchor for part in page.parts][-1] == "weather-report"


def test_text_before_the_first_section_opens_the_page_without_the_title():
    assert [block.html for block in reading(parse(NIGHT)).opening] == ["<p>Written in the train home.</p>"]


def test_the_four_figures_are_found():
    found = {figure.name: (figure.value, figure.detail) for figure in reading(parse(NIGHT)).figures}

    assert found["duration"][0] == "2 h 06 min"
    assert found["people"] == ("198", "of 8 512 guests (2.3 %)")
    assert found["detected"][0] == "a customer"
    assert found["cost"] == ("~12 400 EUR", "refunds")


def test_figures_say_how_they_were_measured_and_where():
    people = reading(parse(NIGHT)).figures[1]

    assert people.anchor == "line-22"
    assert 'href="https://bi.example.com/q/1"' in people.method


def test_figures_that_are_missing_say_so():
    figures = reading(parse("# Short\n")).figures

    assert [figure.value for figure in figures] == ["not recorded"] * 4
    assert not any(figure.recorded for figure in figures)


@pytest.mark.parametrize(
    ("line", "by"),
    [
        ("[detect] Alert on queue depth fires", "an alert"),
        ("[detect] A merchant telephones; no alert had fired", "a customer"),
        ("[detect] On-call engineer sees it on a dashboard", "an employee"),
        ("[detect] It came to light", "not recorded"),
        ("[impact] Alert on queue depth fires", "not recorded"),
    ],
)
def test_who_noticed_is_read_from_the_first_detection(line, by):
    text = f"## Timeline\n\n### 2026-04-02 (UTC)\n\n- 09:00 {line}\n"

    assert reading(parse(text)).figures[2].value == by


def test_metrics_keep_their_words_and_what_stands_under_them():
    (metrics,) = blocks(NIGHT, "impact", Metrics)

    assert [item.key for item in metrics.items] == ["Users affected", "Duration", "Financial", "Reputational"]
    assert metrics.items[0].notes == "<ul>\n<li>Guests of partners are not counted.</li>\n</ul>"
    assert metrics.items[3].disposition == "none"


def test_events_stand_under_their_day_with_prose_between_them():
    day, prose, rest = part(NIGHT, "timeline").blocks[1:]

    assert (day.heading, day.day, len(day.items)) == ("2026-04-02 (Europe/Lisbon)", "2026-04-02", 3)
    assert prose.html == '<p>A quiet hour followed, see <a href="#t1">^t1</a>.</p>'
    assert [item.phase for item in rest.items] == ["mitigate"]


def test_an_event_keeps_its_time_as_written_with_its_doubt():
    event = blocks(NIGHT, "timeline", Events)[0].items[2]

    assert (event.time, event.approximate, event.phase) == ("10:21", True, "detect")
    assert [(badge.name, badge.html) for badge in event.badges] == [("uncertainty", "± 5 min"), ("source", "call log")]
    assert event.starts == "2026-04-02T10:21:00+01:00"
    assert event.notes == ""


def test_days_without_a_heading_are_told_apart():
    text = "## Timeline\n\n- 2026-04-02 23:00 a\n- 2026-04-03 01:00 b\n"

    assert [block.day for block in blocks(text, "timeline", Events)] == ["2026-04-02", "2026-04-03"]


def test_factors_hold_their_causes():
    (factors,) = blocks(NIGHT, "factors", Factors)
    first, last = factors.items

    assert (first.anchor, first.state, last.state) == ("F1", "action", "done")
    assert [(cause.anchor, cause.lead, cause.state) for cause in first.causes] == [("F2", "because", "accepted")]
    assert [badge.html for badge in first.badges] == [
        "state.concurrency", '<a href="#t1">^t1</a>', '<a href="#A1">A1</a> promised',
    ]  # fmt: skip


def test_actions_show_their_attributes_as_written():
    (actions,) = blocks(NIGHT, "actions", Actions)
    first, second = actions.items

    assert [badge.name for badge in first.badges] == ["owner", "priority", "due", "kind", "tracker", "fixes"]
    assert ">acme/berths#12</a>" in first.badges[4].html
    assert (first.state, second.state) == ("open", "done")
    assert first.verify == "test <code>lease-late</code> fails without it"
    assert first.notes == "<ul>\n<li>Helped by the platform team.</li>\n</ul>"


def test_the_short_form_of_an_action_is_shown_like_the_long_one():
    text = "## Actions\n\n- [ ] A1 P1 Reject bundles without intermediate @lena due 2026-03-20 PAY-2231\n"
    (actions,) = blocks(text, "actions", Actions)

    assert actions.items[0].html == "Reject bundles without intermediate"
    assert {badge.name: badge.html for badge in actions.items[0].badges} == {
        "owner": "@lena", "priority": "P1", "due": "2026-03-20", "tracker": "PAY-2231",
    }  # fmt: skip
    assert actions.items[0].notes == ""


def test_lessons_stand_under_their_group():
    groups = blocks(NIGHT, "lessons", Lessons)

    assert [(group.group, group.heading) for group in groups] == [
        ("well", "What went well"),
        ("lucky", "Where we got lucky"),
    ]
    assert [group.items[0].anchor for group in groups] == ["L1", "line-68"]


def test_references_lead_to_what_exists_and_to_other_records():
    page = reading(parse(NIGHT), records="/elsewhere/")

    assert '<a href="/elsewhere/PM-2025-0007">PM-2025-0007</a>' in page.summary
    assert page.parts[-1].blocks[0].html == '<p>Sunny. Compare <a href="#F1">F1</a> and F99.</p>'


def test_references_in_code_and_in_links_are_left_alone():
    text = "## Contributing factors\n\n- **F1** one\n\n## Appendix\n\n`F1` and [F1](https://example.com)\n"

    html = part(text, "appendix").blocks[0].html

    assert "#F1" not in html


def test_link_definitions_at_the_end_of_a_text_hold_everywhere():
    text = "## Timeline\n\n### 2026-04-02 (UTC)\n\n- 09:00 See [the graph][g]\n\n[g]: https://graphs.example.com/x\n"

    assert 'href="https://graphs.example.com/x"' in blocks(text, "timeline", Events)[0].items[0].html


def test_headings_within_a_section_stay_headings():
    text = "## Background\n\n### The ledger\n\nIt is old.\n"

    heading, prose = part(text, "background").blocks

    assert (type(heading), heading.level, heading.html) == (Heading, 3, "The ledger")
    assert type(prose) is Prose


def test_every_anchor_is_unique_even_when_names_are_not():
    text = (
        NIGHT
        + "\n## Actions\n\n- [ ] **A1** Again\n- [ ] **A1** And again\n\n## Timeline\n\n- 2026-04-04 10:00 x ^t1\n"
    )

    anchors = [anchor for anchor in _anchors(reading(parse(text))) if anchor]

    assert len(anchors) == len(set(anchors))


def _anchors(value):
    if isinstance(value, tuple):
        for part_ in value:
            yield from _anchors(part_)
    elif is_dataclass(value) and type(value).__name__ != "Figure":
        for field in fields(value):
            if field.name in {"anchor", "summary_anchor"}:
                yield getattr(value, field.name)
            yield from _anchors(getattr(value, field.name))


class Dangers(HTMLParser):
    """Finds what a hostile author would like to see on the page."""

    def __init__(self):
        super().__init__()
        self.found = []

    def handle_starttag(self, tag, attrs):
        if tag in {"script", "style", "iframe", "object", "embed", "form", "svg", "base", "link", "meta"}:
            self.found.append(tag)
        for name, value in attrs:
            if name.startswith("on") or name == "style":
                self.found.append(name)
            if name == "href" and not re.match(r"https?://|mailto:|#|/postmortems/PM-", value or ""):
                self.found.append(value)
            if name == "href" and value.startswith("http") and "noopener" not in dict(attrs).get("rel", ""):
                self.found.append("rel")


HTML = {"html", "summary", "summary_heading", "key", "value", "method", "notes", "heading", "verify"}


def printed(value):
    """What a template prints as it is."""
    if isinstance(value, tuple):
        for part_ in value:
            yield from printed(part_)
    elif is_dataclass(value):
        for field in fields(value):
            inner = getattr(value, field.name)
            if isinstance(inner, str) and field.name in HTML and (type(value), field.name) != (Figure, "value"):
                yield inner
            yield from printed(inner)


def dangers(text):
    finder = Dangers()
    for html in printed(reading(parse(text))):
        finder.feed(html)
    return finder.found


HOSTILE = [
    "<script>alert(1)</script>",
    "[x](javascript:alert(1))",
    "[x](JaVaScRiPt:alert(1))",
    "[x](data:text/html,<script>alert(1)</script>)",
    "[x](vbscript:x)",
    "[x](/administration/)",
    "[x](//evil.example.com)",
    "<img src=x onerror=alert(1)>",
    "<a href='javascript:alert(1)' style='x'>x</a>",
    "<iframe src=https://evil.example.com></iframe>",
    "<svg onload=alert(1)>",
    "<form action=/sign-out method=post><button>x</button></form>",
    "<style>body{display:none}</style>",
    "<base href=https://evil.example.com>",
    "&lt;script&gt;alert(1)&lt;/script&gt;",
    "[r]\n\n[r]: javascript:alert(1)",
]


@pytest.mark.parametrize("attack", HOSTILE)
def test_hostile_markdown_is_harmless_wherever_it_stands(attack):
    text = NIGHT
    for words_ in (
        "Berths sold twice",
        "Written in",
        "On 2 April",
        "guests with",
        "The nightly",
        "Two writers",
        "Renew",
        "append-only",
        "Sunny",
        "Helped",
        "state.concurrency",
        "@maren",
        "call log",
        "The ledger",
    ):
        text = text.replace(words_, f"{attack} {words_}")

    assert [danger for danger in dangers(text) if danger != "rel" or "//" not in attack] == []


def test_nothing_of_a_whole_post_mortem_is_lost():
    assert missing(NIGHT) == Counter()


SNIPPETS = [
    "- 10:00 [impact] something ^t1",
    "- ~10:00 (±300 s) [detect, comms] seen\n  - source: log\n  - more about it",
    "- **F1** a factor\n  - because **F2** a cause\n    - kind: change.code; evidence: ^t1\n\n    a paragraph",
    "  - because **F1**",
    "- Why? Because it rained\n  - Why 2: clouds",
    "- [ ] **A1** do it\n  - owner: @x; due: soon; colour: red",
    "- [x] A2 P0 done already @y due 2026-01-01 ABC-12\n  - owner: @z\n  - owner: @second",
    "- [ ] look at PAY-3 before P1 is over @ruta, @maren due Friday",
    "- **Users affected:** ~10 of 20 (5 %) — counted\n  over two lines",
    "- **L1** a lesson\n\n  with a paragraph",
    "```\n- 10:00 code\n## no heading\n```",
    "> quoted\n> - 10:00 item",
    "| a | b |\n|---|---|\n| c | d |",
    "1. first\n2. second\n   - nested",
    "### 2026-01-02 (UTC)",
    "### A subheading",
    "## Timeline",
    "## Contributing factors",
    "## Actions",
    "## Impact",
    "## Lessons learned",
    "## Executive summary",
    "## Notes",
    "# Title",
    "**Impact:** bold label",
    "text [link][ref]",
    "[ref]: https://example.com",
    "Setext\n------",
    "- - nested at once",
    "<details><summary>More</summary>\n\ninside\n\n</details>",
    "plain *text* with `code`",
    "* star\n+ plus",
    "- dropped: no\n- \\owner: prose",
    "---",
    "    indented code",
    "footnote[^1]\n\n[^1]: the note",
    "\\# no heading",
    "- [ ] no id\n  - [ ] inner box\n",
]


@example(["## Timeline", "- - nested at once", "### A subheading"])
@given(st.lists(st.sampled_from(SNIPPETS), max_size=14))
def test_nothing_is_lost_however_sections_and_items_are_mixed(snippets):
    assert missing("\n\n".join(snippets)) == Counter()


@given(st.lists(st.sampled_from(SNIPPETS), max_size=14))
def test_nothing_is_lost_when_lines_follow_each_other_closely(snippets):
    assert missing("\n".join(snippets)) == Counter()


@given(
    st.text(max_size=200),
    st.sampled_from(
        ["## Timeline\n\n### 2026-01-01\n\n- 10:00 ", "## Actions\n\n- [ ] **A1** ", "## Impact\n\n- **K:** ", ""]
    ),
)
def test_any_text_can_be_read_and_is_harmless(text, before):
    assert dangers(before + text) == []


def test_causes_deeper_than_a_page_can_indent_are_shown_side_by_side():
    lines = [f"{'  ' * n}- {'because ' if n else ''}**F{n + 1}** reason {n}" for n in range(40)]

    (factors,) = blocks("## Contributing factors\n\n" + "\n".join(lines) + "\n", "factors", Factors)

    def deep(item):
        return 1 + max((deep(cause) for cause in item.causes), default=0)

    assert deep(factors.items[0]) == 13
    assert not missing("## Contributing factors\n\n" + "\n".join(lines) + "\n")


def test_a_near_miss_says_so_instead_of_nothing_at_all():
    text = "---\nschema: postmortem/1\nimpact: none\n---\n\n# Near miss\n"

    assert reading(parse(text)).figures[0].value == "no impact"


def test_a_placeholder_is_no_figure():
    text = "## Impact\n\n- **Financial:** TBD\n"

    assert not reading(parse(text)).figures[3].recorded
