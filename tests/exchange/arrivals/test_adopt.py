"""What becomes of a document: its canonical text, line by line."""

import dataclasses
from datetime import UTC, date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest

from afterword.document.parse import parse
from afterword.document.text import Span
from afterword.exchange.arrivals import adopt as door
from afterword.exchange.arrivals.adopt import Unreadable, adopt, adopt_all, write_down
from afterword.exchange.arrivals.manuscript import Manuscript
from afterword.exchange.arrivals.pages.page import open_page
from afterword.exchange.arrivals.survey import ActionFound, ActionsFound, EventFound, EventsFound
from afterword.exchange.arrivals.unread import find_unread
from afterword.exchange.arrivals.writing.write import write

PST = timezone(timedelta(hours=-8), "PST")


def _adopted(text, name="a.md"):
    return adopt(name, text.encode())


def _body(arrival):
    return arrival.text.partition("\n---\n")[2].strip("\n")


def _page(*lines):
    return open_page(Manuscript("a.md", "\n".join(lines)))


def _at(page, words, **more):
    """Return where some words stand in a page."""
    start = page.text.index(words)
    return {"span": Span(start, start + len(words)), **more}


def _event(page, line, time_text, text, start=None, **more):
    at = page.text.index(line)
    stamp = at + line.index(time_text)
    span = Span(at, at + len(line))
    day = more.pop("day", start.date() if start else None)
    return EventFound(span, time_text, Span(stamp, stamp + len(time_text)), start, day, text, **more)


def _written(page, events=(), actions=(), understood=()):
    return write(page, EventsFound(tuple(events), tuple(understood)), ActionsFound(tuple(actions)))


def test_a_text_of_ours_comes_back_byte_for_byte():
    ours = (
        "---\r\nschema: postmortem/1\r\ntitle: Queue\r\n---\r\n\r\n# Queue\r\n\r\n## Timeline\r\n\r\n- 10:00 odd  \r\n"
    )

    arrival = _adopted(ours)

    assert arrival.text == ours
    assert arrival.line_map == tuple(range(1, 12))
    assert [event["line"] for event in arrival.found["events"]] == [10]
    assert (arrival.contradictions, arrival.unread) == ((), ())


@pytest.mark.parametrize("name", ["a.md", "a.rst", "a.html", "a.adoc", "a.json"])
def test_a_text_of_ours_is_known_under_any_name(name):
    ours = "---\nschema: postmortem/1\n---\n\n# Queue\n\n<p>x</p>\n"

    assert _adopted(ours, name).text == ours


def test_a_mark_of_utf_8_before_a_text_of_ours_stays():
    ours = "\ufeff---\nschema: postmortem/1\n---\n\n# Queue\n"

    assert _adopted(ours).text == ours


def test_a_text_that_merely_speaks_of_the_schema_is_not_ours():
    arrival = _adopted("---\nnote: not schema postmortem/1\n---\n\n# Queue\n")

    assert arrival.text.startswith("---\nschema: postmortem/1\n")
    assert "x-note: not schema postmortem/1" in arrival.text


def test_front_matter_keeps_what_it_says_under_our_keys_or_its_own():
    arrival = _adopted(
        "---\ntitle: Queue stuck\nlayout: post  # why\nauthor: Kim\nseverity: Sev 2\n"
        "tags:\n  - queue\ndeep: {a: [1, 2]}\n---\n\n# Queue stuck\n"
    )

    assert arrival.text == (
        "---\nschema: postmortem/1\ntitle: Queue stuck\nseverity: SEV2\ntags: [queue]\nx-layout: post  # why\n"
        "x-author: Kim\nx-deep: {a: [1, 2]}\n---\n\n# Queue stuck\n"
    )
    assert arrival.line_map[:10] == (0, 0, 2, 5, 6, 3, 4, 8, 0, 0)


def test_people_are_ours_only_as_handles():
    told = _adopted('---\nowner: "@kim"\nauthors: ["@jo", "@lee"]\n---\n\n# Queue\n').found["facts"]
    named = _adopted("---\nowner: Kim L\nauthors: [Jo, '@lee']\n---\n\n# Queue\n").found["facts"]

    assert (told["owner"], told["contributors"]) == ("@kim", ["@jo", "@lee"])
    assert (named["owner"], named["contributors"]) == (None, [])
    assert (named["x-owner"], named["x-authors"]) == ("Kim L", "[Jo, '@lee']")


@pytest.mark.parametrize("said", ["high", "P1", "5", "SEV5", "major"])
def test_a_severity_that_is_not_one_of_four_stays_as_it_is(said):
    facts = _adopted(f"---\nseverity: {said}\n---\n\n# Queue\n").found["facts"]

    assert facts["severity"] is None
    assert facts["x-severity"] == said


def test_nothing_is_invented():
    facts = _adopted("# Queue\n\nIt was stuck for a while.\n").found["facts"]

    told = {key: value for key, value in facts.items() if value not in (None, [], {})}
    assert told == {"schema": "postmortem/1", "title": "Queue"}


def test_front_matter_of_another_language_is_kept_whole():
    arrival = _adopted('+++\ntitle = "Queue stuck"\nweight = 3\n\n[extra]\nteam = "---"\n+++\n\n## Summary\n\nStuck.\n')

    assert 'x-front-matter: |2\n  title = "Queue stuck"\n  weight = 3\n' in arrival.text
    assert arrival.found["title"] == "Queue stuck"
    assert parse(arrival.text).facts.problems == ()


def test_front_matter_that_no_value_can_hold_stands_in_a_fence():
    arrival = _adopted("---\ntitle: a\nodd: [b\u2028 ```\n---\n\n# Queue\n")

    assert "````\ntitle: a\nodd: [b\u2028 ```\n````\n" in arrival.text
    assert parse(arrival.text).facts.schema == "postmortem/1"


def test_what_a_container_tells_is_written_under_our_keys():
    told = {
        "title": "Queue stuck",
        "severity": "SEV1",
        "created": "2026-05-28T10:00:00Z",
        "x-url": "https://a.example/1",
    }

    arrival = write_down(Manuscript("a.json", "It was stuck.\n", told={**told, "labels": ["a", "b"]}))

    assert arrival.text.startswith(
        "---\nschema: postmortem/1\ntitle: Queue stuck\nseverity: SEV1\ncreated: 2026-05-28\n"
    )
    assert 'x-url: "https://a.example/1"\nx-labels: [a, b]\n---\n\n# Queue stuck\n' in arrival.text


def test_sections_keep_their_order_and_their_words():
    arrival = _adopted("# Queue\n\n## Rotårsaker\n\nA limit.\n\n### Deep\n\nx\n\n## Sammendrag (kort)\n\nStuck.\n")

    assert _body(arrival) == (
        "# Queue\n\n## Contributing factors (Rotårsaker)\n\nA limit.\n\n### Deep\n\nx\n\n"
        "## Executive summary (Sammendrag, kort)\n\nStuck."
    )
    assert [(one["kind"], one["line"], one["end_line"]) for one in arrival.found["sections"]] == [
        ("factors", 3, 9),
        ("summary", 11, 13),
    ]


def test_labels_and_list_items_that_are_sections_become_headings():
    labels = _adopted("# Queue\n\n**Impact:** none\n\n**Root cause**\n\nA limit.\n")
    items = _adopted("# Queue\n\n- **Impact**:\n  - 4 users\n    - all ours\n- **Root cause**: a limit\n")

    assert _body(labels) == "# Queue\n\n## Impact\n\nnone\n\n## Root cause\n\nA limit."
    assert _body(items) == "# Queue\n\n## Impact\n\n- 4 users\n  - all ours\n\n## Root cause\n\na limit"


def test_headings_are_moved_to_levels_that_nest():
    arrival = _adopted(
        "# Summary\n\nStuck.\n\n# Root cause\n\n### Deeper\n\nx\n\n###### Deepest\n\ny\n", "queue-stuck.md"
    )

    assert _body(arrival) == (
        "# Queue stuck\n\n## Summary\n\nStuck.\n\n## Root cause\n\n### Deeper\n\nx\n\n#### Deepest\n\ny"
    )


def test_a_heading_we_would_misread_is_declared_prose():
    page = _page("# Queue", "", "## Summary", "", "Stuck for long.", "", "## Team", "", "**Impact of cats**", "")
    moved = [part._replace(kind="other") if part.kind == "impact" else part for part in page.parts]

    assert [section.kind for section in parse(_written(page).scroll.text()).sections] == [part.kind for part in moved]


def test_events_stand_below_their_day_and_zone():
    page = _page("# Queue", "", "## Timeline", "", "* **9:05 PM** broke", "* 21:10 EST worse", "* 23:59:30 fixed")
    nine = datetime(2026, 5, 28, 21, 5, tzinfo=PST)
    events = [
        _event(page, "* **9:05 PM** broke", "9:05 PM", "broke", nine, zone="PST"),
        _event(
            page,
            "* 21:10 EST worse",
            "21:10 EST",
            "worse",
            datetime(2026, 5, 28, 21, 10, tzinfo=timezone(timedelta(hours=-5))),
            zone="EST",
        ),
        _event(page, "* 23:59:30 fixed", "23:59:30", "fixed", nine.replace(hour=23, minute=59, second=30), zone="PST"),
    ]

    written = _written(page, events)

    assert written.scroll.text().endswith(
        "## Timeline\n\n### 2026-05-28 (PST)\n\n- 21:05 broke\n- 21:10-0500 worse\n- 23:59:30 fixed\n"
    )
    assert [event.start for event in parse(written.scroll.text()).events] == [event.start for event in events]


@pytest.mark.parametrize(
    ("zone", "written"),
    [
        (ZoneInfo("Europe/Lisbon"), "### 2026-05-28 (Europe/Lisbon)"),
        (UTC, "### 2026-05-28 (UTC)"),
        (timezone(timedelta(hours=5, minutes=30)), "### 2026-05-28 (+05:30)"),
        (timezone(timedelta(hours=4), "GST"), "### 2026-05-28 GST (+04:00)"),
        (None, "### 2026-05-28"),
    ],
)
def test_every_zone_has_a_way_to_be_written(zone, written):
    page = _page("# Queue", "", "## Timeline", "", "- 10:00 broke")
    start = datetime(2026, 5, 28, 10, tzinfo=zone)
    name = zone.tzname(start) if isinstance(zone, timezone) and zone.tzname(None) == "GST" else None

    text = _written(page, [_event(page, "- 10:00 broke", "10:00", "broke", start, zone=name)]).scroll.text()

    assert f"\n{written}\n" in text
    (event,) = parse(text).events
    assert (event.start.replace(tzinfo=None), event.start.utcoffset()) == (
        start.replace(tzinfo=None),
        start.utcoffset(),
    )


@pytest.mark.parametrize("fold", [0, 1])
def test_the_hour_that_comes_twice_carries_its_offset(fold):
    page = _page("# Queue", "", "## Timeline", "", "- 01:30 broke")
    start = datetime(2026, 10, 25, 1, 30, tzinfo=ZoneInfo("Europe/London"), fold=fold)

    (event,) = parse(_written(page, [_event(page, "- 01:30 broke", "01:30", "broke", start)]).scroll.text()).events

    assert event.start.utcoffset() == start.utcoffset()
    assert event.start.replace(tzinfo=None) == start.replace(tzinfo=None, fold=0)


@pytest.mark.parametrize(
    ("start", "end", "stamp"),
    [
        ("10:00", "10:30", "10:00–10:30"),
        ("23:50", "2026-05-29 00:10", "23:50–00:10"),
        ("10:00", "2026-05-29 11:00", "10:00–2026-05-29 11:00"),
    ],
)
def test_ranges_keep_both_ends(start, end, stamp):
    page = _page("# Queue", "", "## Timeline", "", "- from ten broke")
    first = datetime.fromisoformat(f"2026-05-28 {start}+00:00")
    last = datetime.fromisoformat(f"{end if ' ' in end else '2026-05-28 ' + end}+00:00")

    text = _written(page, [_event(page, "- from ten broke", "ten", "broke", first, end=last)]).scroll.text()

    assert f"- {stamp} broke" in text
    (event,) = parse(text).events
    assert (event.start, event.end) == (first, last)


@pytest.mark.parametrize(
    "words",
    [
        "PT team paged",
        "16:00 was the plan",
        "2 nodes",
        "@kim joins",
        "~10 users",
        "to production",
        "[Dashboard] red",
        "[Dashboard](https://a.example) red",
        "(UTC) odd",
        "± nothing",
        "Z",
        "am I late",
        "– a dash",
        "**bold** words",
        "ends ^here",
        "- a hyphen",
        "Pm Kim joins",
        "a; b: c",
        "owner: nobody",
    ],
)
def test_words_after_a_stamp_are_read_as_words(words):
    page = _page("# Queue", "", "## Timeline", "", "- ten broke")
    start = datetime(2026, 5, 28, 10, tzinfo=UTC)

    for tags in ((), ("detect",)):
        event = _event(page, "- ten broke", "ten", words, start, tags=tags)
        (read,) = parse(_written(page, [event]).scroll.text()).events
        said = ("note",) if words == "[Dashboard] red" and not tags else tags
        assert (read.start, read.end, read.tags, read.anchor) == (start, None, said, None)
        assert read.text.replace("\\", "") == words


@pytest.mark.parametrize("words", ["10:30 was the plan", "~10 users", "at noon", "@kim knew", "2 nodes"])
def test_words_after_a_day_alone_are_no_time_of_it(words):
    page = _page("# Queue", "", "## Timeline", "", "- May broke")

    event = _event(page, "- May broke", "May", words, day=date(2026, 5, 28))
    (read,) = parse(_written(page, [event]).scroll.text()).events

    assert (read.start, read.text) == (None, words)


def test_a_body_stands_indented_below_its_event_and_is_none_of_its_words():
    body = "It filled.\n\n- because of this\n  - and that\n\n```\n10:00 log\n```"
    page = _page("# Queue", "", "## Timeline", "", "### 10:00", "", *body.split("\n"), "", "### 10:05", "", "fixed")
    start = datetime(2026, 5, 28, 10, tzinfo=UTC)
    events = [
        _event(page, f"### 10:00\n\n{body}", "10:00", "It filled.", start, body=body.partition("\n\n")[2]),
        _event(page, "### 10:05\n\nfixed", "10:05", "fixed", start.replace(minute=5)),
    ]

    written = _written(page, events)

    assert written.scroll.text().endswith(
        "- 10:00 It filled.\n  - because of this\n    - and that\n\n  ```\n  10:00 log\n  ```\n- 10:05 fixed\n"
    )
    assert [event.text for event in parse(written.scroll.text()).events] == ["It filled.", "fixed"]


def test_days_alone_and_times_without_a_day_say_no_more_than_they_know():
    page = _page("# Queue", "", "## Timeline", "", "- 28 May planned", "- ten broke")
    events = [
        _event(page, "- 28 May planned", "28 May", "planned", day=date(2026, 5, 28)),
        _event(page, "- ten broke", "ten", "broke"),
    ]

    arrival_text = _written(page, events).scroll.text()

    assert arrival_text.endswith("### 2026-05-28\n\n- 2026-05-28 planned\n- ten broke\n")
    assert [event.start for event in parse(arrival_text).events] == [None, None]


def test_entries_of_no_day_share_the_list_of_those_with_one():
    page = _page("# Queue", "", "## Timeline", "", "- May ordered", "- June forgot", "- ten broke")
    ten = datetime(2026, 7, 28, 10, tzinfo=ZoneInfo("Europe/Lisbon"))
    events = [
        _event(page, "- May ordered", "May", "ordered"),
        _event(page, "- June forgot", "June", "forgot"),
        _event(page, "- ten broke", "ten", "broke", ten),
    ]

    text = _written(page, events).scroll.text()

    assert text.endswith("## Timeline\n\n- May ordered\n- June forgot\n- 2026-07-28 10:00+01:00 broke\n")
    assert [event.start for event in parse(text).events] == [None, None, ten]


def test_lists_among_events_are_declared_prose():
    page = _page("# Queue", "", "## Timeline", "", "- 10:00 broke", "- odd", "  - 10:01 nested", "- 10:05 fixed")
    start = datetime(2026, 5, 28, 10, tzinfo=UTC)
    events = [
        _event(page, "- 10:00 broke", "10:00", "broke", start),
        _event(page, "- 10:05 fixed", "10:05", "fixed", start.replace(minute=5)),
    ]

    text = _written(page, events).scroll.text()

    assert text.endswith(
        "- 10:00 broke\n\n<!-- afterword: prose -->\n- odd\n  - 10:01 nested\n\n<!-- -->\n\n- 10:05 fixed\n"
    )
    assert [event.text for event in parse(text).events] == ["broke", "fixed"]


def test_columns_of_a_table_stand_below_its_row():
    arrival = _adopted(
        "# Queue\n\n## Timeline (UTC)\n\n| Time | Event | Who |\n|---|---|---|\n"
        "| 2026-05-28 10:00 | broke | Kim |\n| 10:05 | fixed | Jo |\n"
    )

    assert _body(arrival) == (
        "# Queue\n\n## Timeline (UTC)\n\n### 2026-05-28 (UTC)\n\n- 10:00 broke\n  - Who: Kim\n- 10:05 fixed\n  - Who: Jo"
    )
    assert [(one["line"], one["time_text"]) for one in arrival.found["events"]] == [
        (7, "2026-05-28 10:00"),
        (8, "10:05"),
    ]


def test_actions_are_written_with_box_id_and_attributes():
    page = _page(
        "# Queue", "", "## Actions", "", "| Add a limit | @kim | P1 |", "", "Text.", "", "1. Tell Jo", "2. not one"
    )
    actions = [
        ActionFound(
            **_at(page, "| Add a limit | @kim | P1 |"),
            text="Add a limit",
            owners=("@kim", "Jo L"),
            priority="P1",
            due=date(2026, 6, 3),
            kind="prevent",
            tracker="https://a.example/issues/7",
        ),
        ActionFound(
            **_at(page, "1. Tell Jo"), text="Tell Jo", status="done", done_on=date(2026, 6, 1), body="- [ ] not this"
        ),
    ]

    written = _written(page, actions=actions)

    assert written.scroll.text().endswith(
        "## Actions\n\n- [ ] **A1** Add a limit\n"
        "  - owner: @kim, Jo L; priority: P1; due: 2026-06-03; kind: prevent; tracker: https://a.example/issues/7\n\n"
        "Text.\n\n- [x] **A2** Tell Jo\n  - done: 2026-06-01\n  <!-- afterword: prose -->\n  - [ ] not this\n\n"
        "<!-- afterword: prose -->\n2. not one"
    )
    read = parse(written.scroll.text()).actions
    assert [(action.id, action.text, action.done, action.owners) for action in read] == [
        ("A1", "Add a limit", False, ("@kim", "Jo L")),
        ("A2", "Tell Jo", True, ()),
    ]


def test_words_nobody_claimed_are_kept_below_their_entry():
    page = _page("# Queue", "", "## Actions", "", "| Add a limit | maybe elsewhere |")
    action = ActionFound(**_at(page, "| Add a limit | maybe elsewhere |"), text="Add a limit")

    text = _written(page, actions=[action]).scroll.text()

    assert "maybe elsewhere" in text
    assert [one.text for one in parse(text).actions] == ["Add a limit"]


def test_a_dropped_action_and_an_unusual_kind_say_so():
    page = _page("# Queue", "", "## Actions", "", "- Add a limit")
    action = ActionFound(**_at(page, "- Add a limit"), text="Add a limit", status="dropped", kind="task", due_text="Q3")

    (read,) = parse(_written(page, actions=[action]).scroll.text()).actions

    assert (read.done, read.dropped, read.due_text, read.kind) == (False, "no reason is written", "Q3", None)


def test_entries_outside_a_section_of_their_kind_get_one():
    page = _page("# Queue", "", "- 10:00 broke", "", "- Add a limit", "")
    event = _event(page, "- 10:00 broke", "10:00", "broke", datetime(2026, 5, 28, 10, tzinfo=UTC))
    action = ActionFound(**_at(page, "- Add a limit"), text="Add a limit")

    written = _written(page, [event], [action])

    document = parse(written.scroll.text())
    assert [section.kind for section in document.sections] == ["timeline", "actions"]
    assert (len(document.events), len(document.actions)) == (1, 1)


def test_impact_is_told_where_the_timeline_marks_it_once():
    arrival = _adopted("# Queue\n\n## Timeline (UTC)\n\n- 2026-05-28 10:00 [impact] broke\n- 10:30 [mitigate] calm\n")

    facts = arrival.found["facts"]
    assert (facts["impact_start"], facts["impact_end"]) == ("2026-05-28T10:00:00+00:00", "2026-05-28T10:30:00+00:00")


def test_a_zone_for_the_whole_document_is_told_only_if_every_time_has_it():
    known = _adopted("# Queue\n\n## Timeline (UTC)\n\n- 2026-05-28 10:00 broke\n- 10:30 calm\n")
    open_ = _adopted("# Queue\n\n## Timeline\n\n- 2026-05-28 10:00 broke\n- 10:30 calm\n")

    assert known.found["facts"]["timezone"] == "UTC"
    assert open_.found["facts"]["timezone"] is None
    assert [event["start"] for event in open_.found["events"]] == ["2026-05-28T10:00:00", "2026-05-28T10:30:00"]


def test_lines_are_those_of_the_container():
    manuscript = Manuscript("a.html", "# Queue\n\n## Timeline\n\n- 2026-05-28 10:00 UTC broke\n", (7, 7, 9, 9, 12, 13))

    arrival = write_down(manuscript)

    assert [event["line"] for event in arrival.found["events"]] == [12]
    assert [(one["line"], one["end_line"]) for one in arrival.found["sections"]] == [(9, 12)]


def test_line_ends_stay_those_of_the_original():
    arrival = _adopted("# Queue\r\n\r\n## Timeline (UTC)\r\n\r\n- 2026-05-28 10:00 broke\r\n")

    assert "\n" not in arrival.text.replace("\r\n", "")


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"\xef\xbb\xbf# K\xc3\xb8en", "Køen"),
        ("\ufeff# Køen".encode("utf-16-le"), "Køen"),
        ("\ufeff# Køen".encode("utf-16-be"), "Køen"),
        ("# Køen – “stuck”".encode("cp1252"), "Køen – “stuck”"),
        (b"# K\xc3\xb8en \x96 \x81", "Køen – \x81"),
    ],
)
def test_text_of_any_encoding_is_read(data, words):
    arrival = adopt("a.md", data)

    assert arrival.text.endswith(f"# {words}\n")


def test_what_was_not_utf_8_is_told():
    assert adopt("a.md", b"# Queue\n\nK\xf8en\n").unread[0][:2] == (3, 3)
    assert adopt("a.md", "# Køen\n".encode()).unread == ()


@pytest.mark.parametrize("data", [b"\0\1\2", b"PK\1\0\0", b"\xff\xfea", b"\xff\xfe\0\0"])
def test_what_is_no_text_says_what_to_do(data):
    with pytest.raises(Unreadable, match=r"Export|Save"):
        adopt("a.md", data)


def test_a_file_of_one_document_yields_one():
    assert [arrival.name for arrival in adopt_all("a.md", b"# Queue\n")] == ["a.md"]
    assert door.Unreadable is Unreadable


def test_what_became_nothing_is_told_with_a_reason():
    arrival = _adopted(
        "# Queue\n\n## Timeline\n\n- 2026-05-28 10:00 broke\n- worse\n- 10:30 calm\n\n"
        "| When | Where |\n|---|---|\n| later | here |\n"
    )

    assert [(one.line, one.end_line, one.why[:30]) for one in arrival.unread] == [
        (5, 7, "The zone of these times is not"),
        (6, 6, "This entry has no time that co"),
        (9, 11, "This table of the timeline was"),
    ]


def test_a_timeline_without_events_says_so_and_an_empty_one_does_not():
    told = _adopted("# Queue\n\n## Timeline\n\nSee the wiki.\n").unread
    empty = _adopted("# Queue\n\n## Timeline\n\n## Impact\n\nNone.\n").unread

    assert [one.line for one in told] == [3]
    assert empty == ()


def test_a_heading_too_long_for_brackets_stands_below_ours():
    page = _page("# Queue", "", f"## {'Ganz lange Worte ' * 6}", "", "x", "")
    (part,) = page.parts
    page = dataclasses.replace(page, parts=(part._replace(kind="factors"),))

    text = _written(page).scroll.text()

    assert text.endswith(f"## Contributing factors\n\n{' '.join(['Ganz lange Worte'] * 6)}\n\nx\n")


def test_a_title_that_reads_like_a_section_is_declared():
    told = _adopted("---\ntitle: Root cause\n---\n\nIt was stuck.\n")
    page = _page("# Root cause", "", "x")
    headed = _written(dataclasses.replace(page, title="Root cause", title_span=Span(2, 12), parts=())).scroll.text()

    for text in (told.text, headed):
        assert "<!-- afterword: prose -->\n# Root cause\n" in text
        assert parse(text).title == "Root cause"


def test_what_only_the_written_text_would_say_is_declared_prose():
    arrival = _adopted("# Queue\n\n<h2>Impact</h2>\n## Actions\n- 10:00 not one\n")

    assert arrival.found["actions"] == []
    assert [section["kind"] for section in arrival.found["sections"]] == ["impact", "other"]


@pytest.mark.parametrize(
    "front",
    [
        '{\n  "title": "Queue",\n  "odd": "kept"\n}\n',
        ":title: Queue\n:odd: kept\n",
    ],
)
def test_front_matter_that_is_no_list_of_yaml_keys_is_kept_whole(front):
    arrival = _adopted(f"{front}\n# Queue\n")

    assert "x-front-matter: |2\n" in arrival.text
    assert "kept" in arrival.found["facts"]["x-front-matter"]


def test_two_keys_of_one_name_and_one_that_is_taken_already():
    arrival = _adopted("---\nx-layout: a\nlayout: b\nauthor: Kim\nauthors: ['@kim']\n---\n\n# Queue\n")

    facts = arrival.found["facts"]
    assert (facts["x-layout"], facts["x-layout-2"]) == ("a", "b")
    assert parse(arrival.text).facts.problems == ()


def test_a_region_is_named_where_an_abbreviation_says_less():
    page = _page("# Queue", "", "## Timeline", "", "- 10:00 broke")
    winter = datetime(2026, 1, 28, 10, tzinfo=ZoneInfo("America/Los_Angeles"))

    text = _written(page, [_event(page, "- 10:00 broke", "10:00", "broke", winter, zone="PST")]).scroll.text()

    assert "### 2026-01-28 (America/Los_Angeles)" in text
    assert parse(text).events[0].start == winter


@pytest.mark.parametrize(("width", "written"), [(180, "3 min"), (45, "45 s")])
def test_a_time_that_is_only_near_says_how_near(width, written):
    page = _page("# Queue", "", "## Timeline", "", "- 10:00 broke")
    ten = datetime(2026, 5, 28, 10, tzinfo=UTC)
    event = _event(page, "- 10:00 broke", "10:00", "broke", ten, uncertainty=timedelta(seconds=width), approximate=True)

    text = _written(page, [event]).scroll.text()

    assert f"- ~10:00 (±{written}) broke" in text
    (read,) = parse(text).events
    assert (read.uncertainty, read.approximate) == (timedelta(seconds=width), True)


def test_an_entry_without_any_time_stands_among_the_others():
    page = _page("# Queue", "", "## Timeline", "", "- 10:00 broke", "- # later")
    ten = datetime(2026, 5, 28, 10, tzinfo=UTC)
    events = [_event(page, "- 10:00 broke", "10:00", "broke", ten), _event(page, "- # later", "", "# later")]

    text = _written(page, events).scroll.text()

    assert text.endswith("- 10:00 broke\n- \\# later\n")
    assert [event.start for event in parse(text).events] == [ten, None]


def test_what_is_open_about_times_is_told_once():
    zones = _adopted("# Queue\n\n## Timeline (IST)\n\n- 2026-05-28 10:00 broke\n- 10:30 calm\n").unread
    days = _adopted("# Queue\n\n## Timeline (UTC)\n\n- 10:00 broke\n- 10:30 calm\n").unread

    assert [(one.line, one.end_line, one.why[:28]) for one in zones] == [(5, 6, "“IST” names more than one zo")]
    assert [(one.line, one.end_line, one.why[:28]) for one in days] == [(5, 6, "The day of these times is no")]


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("on tuesday 9 june the app was down", "### YYYY-06-09 (UTC)."),
        ("On June 9th, again on 9 June, the app was down", "### YYYY-06-09 (UTC)."),
        ("The app was down", "### YYYY-MM-DD (UTC)."),
        ("It began on 9 June and ended on 10 June", "### YYYY-MM-DD (UTC)."),
        ("9 may have seen 12 decisions of 3 separate teams", "### YYYY-MM-DD (UTC)."),
    ],
)
def test_the_day_that_is_asked_for_is_the_one_the_text_tells(said, day):
    unread = _adopted(f"# Queue\n\n{said}.\n\n## Timeline (UTC)\n\n- 10:00 broke\n- 10:30 calm\n").unread

    assert [one.why.partition("above them: ")[2] for one in unread] == [day]


def test_a_zone_is_asked_for_beside_the_day_of_its_times():
    unread = _adopted("# Queue\n\n## Timeline\n\n- 2026-03-02 10:00 broke\n").unread

    assert [one.why for one in unread] == [
        "The zone of these times is not known. Write it after the day, such as ### 2026-03-02 (Europe/Lisbon)."
    ]


def test_lists_and_links_that_became_nothing_are_told_apart():
    links = _adopted("# Queue\n\n## Timeline\n\n[Here](https://a.example/timeline)\n").unread
    page = _page(
        "# Queue", "", "## Actions", "", "- [ ] filled out", "", "Text.", "", "- maybe", "", "Text.", "", "- N/A", ""
    )
    nothing = find_unread(page, EventsFound(()), ActionsFound(()))

    assert [one.why[:25] for one in links] == ["This timeline is kept els"]
    assert [(one.line, one.why[:25]) for one in nothing] == [
        (5, "These boxes were taken fo"),
        (9, "This was not taken for an"),
    ]


def test_a_line_that_begins_with_a_time_and_became_nothing_is_told():
    page = _page("# Queue", "", "## Timeline", "", "- 10:00 broke", "", "10:05 odd", "and more")
    events = [_event(page, "- 10:00 broke", "10:00", "broke", datetime(2026, 5, 28, 10, tzinfo=UTC))]

    told = find_unread(page, EventsFound(tuple(events)), ActionsFound(()))

    assert [(one.line, one.why[:22]) for one in told] == [(7, "A time stands here, an")]


def test_what_an_item_holds_loses_its_indentation_by_tabs_too():
    arrival = _adopted("# Queue\n\n- **Impact**:\n\t- 4 users\n- **Root cause**: a limit\n")

    assert "## Impact\n\n- 4 users\n" in arrival.text


def test_entries_that_overlap_are_written_once():
    page = _page("# Queue", "", "## Actions", "", "- Add a limit")
    one = ActionFound(**_at(page, "- Add a limit"), text="Add a limit")
    inside = ActionFound(**_at(page, "a limit"), text="a limit")

    assert len(_written(page, actions=[one, inside]).actions) == 1


def test_ids_their_author_gave_stay_and_others_go_around_them():
    text = (
        "# Gates\n\n## Actions\n\n- [ ] Check the range before it is sent\n- [ ] **A1** Tell the harbour office\n"
        "- [x] **A1** Revert the list of keys\n- [ ] **A7** Show the size of a range\n"
    )

    found = adopt("gates.md", text.encode()).found["actions"]

    assert [(action["id"], action["text"]) for action in found] == [
        ("A2", "Check the range before it is sent"),
        ("A1", "Tell the harbour office"),
        ("A3", "**A1** Revert the list of keys"),
        ("A7", "Show the size of a range"),
    ]


def test_a_section_ends_before_the_rule_that_parts_it_from_the_next() -> None:
    text = "# Doors\n\n## Summary\n\nStuck.\n\n---\n\n## Impact\n\n---\n\n## Root cause\n\nFrost.\n\n* * *\n"

    sections = _adopted(text).found["sections"]

    places = [(one["kind"], one["line"], one["end_line"]) for one in sections]
    assert places == [("summary", 3, 5), ("impact", 9, 11), ("factors", 13, 15)]


def test_a_section_ends_before_the_comments_that_stand_between_it_and_the_next() -> None:
    text = "# Doors\n\n## Summary\n\nStuck.\n\n<!-- more -->\n\n## Impact\n\n<!-- nothing known -->\n\n## Five whys\n\n1. Frost\n\n## Root cause\n\nFrost.\n"

    sections = _adopted(text).found["sections"]

    places = [(one["kind"], one["line"], one["end_line"]) for one in sections]
    assert places == [("summary", 3, 5), ("impact", 9, 11), ("other", 13, 15), ("factors", 17, 19)]


def test_whys_that_are_called_the_root_cause_are_causes_beside_another_section_of_them() -> None:
    text = "# Doors\n\n## Root cause identification: The Five Whys\n\n1. Frost\n2. Rain\n\n## Root cause\n\nFrost.\n"

    arrival = _adopted(text)

    assert [one["text"] for one in arrival.found["factors"]] == ["Frost", "Rain"]
    assert "afterword: prose" not in arrival.text


def test_a_document_in_another_language_keeps_its_headings_behind_ours() -> None:
    text = "# Tür\n\n## Zusammenfassung\n\nFest.\n\n## Maßnahmen\n\n- [ ] Ölen @ana\n"

    arrival = _adopted(text)

    assert [one["kind"] for one in arrival.found["sections"]] == ["summary", "actions"]
    assert "# Tür\n\n## Executive summary (Zusammenfassung)\n" in arrival.text
    assert _adopted(arrival.text).text == arrival.text
