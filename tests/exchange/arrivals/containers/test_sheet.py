from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.document.parse import parse
from afterword.exchange.arrivals.containers.sheet import Sheet, Stamped, Task

NOON = datetime(2026, 1, 31, 12, 0, tzinfo=UTC)


def text_of(sheet):
    return sheet.manuscript("x.json", {}).text


def test_every_line_knows_where_it_came_from():
    sheet = Sheet()
    sheet.heading(1, "Mail  is\nlate", 3)
    sheet.body("One.\r\n\r\nTwo.", 7)
    sheet.lines([("- a", 9), ("- b", 10)])

    found = sheet.manuscript("x.json", {"title": "Mail", "owner": "", "tags": []})

    assert found.text == "# Mail is late\n\nOne.\n\nTwo.\n\n- a\n- b\n"
    assert found.origins == (3, 7, 7, 7, 7, 9, 9, 10)
    assert found.told == {"title": "Mail"}


def test_a_timeline_stands_in_the_order_of_time_under_days_with_their_zones():
    west = timezone(timedelta(hours=-6))
    events = [
        Stamped(NOON + timedelta(hours=13), "c", 4),
        Stamped(NOON, "a", 9, ("detect",)),
        Stamped((NOON + timedelta(hours=1)).astimezone(west), "b", 5),
    ]
    sheet = Sheet()
    sheet.timeline(events, 2)

    document = parse(text_of(sheet))

    assert [(event.start, event.tags, event.text) for event in document.events] == [
        (NOON, ("detect",), "a"),
        (NOON + timedelta(hours=1), (), "b"),
        (NOON + timedelta(hours=13), (), "c"),
    ]


def test_an_event_whose_words_look_like_a_time_keeps_its_own():
    for words in (
        "10:45 – 11:00 tried",
        "- 3 workers",
        "[bot] said so",
        "2026-01-01 was better",
        "~5 minutes",
        "(10:30) done",
    ):
        sheet = Sheet()
        sheet.timeline([Stamped(NOON, words, 1)], 1)

        [event] = parse(text_of(sheet)).events

        assert (event.start, event.end) == (NOON, None)


def test_the_end_of_an_event_is_written_where_it_says_something():
    for end, written in (
        (NOON + timedelta(minutes=20), NOON + timedelta(minutes=20)),
        (NOON + timedelta(seconds=2), None),
        (NOON - timedelta(hours=1), None),
        (NOON + timedelta(days=2), None),
    ):
        sheet = Sheet()
        sheet.timeline([Stamped(NOON, "workers added", 1, end=end)], 1)

        assert parse(text_of(sheet)).events[0].end == written


@pytest.mark.parametrize("body", ["```\nlog", "~~~~\nlog\n~~~", "<!-- hint", "> a\n```\nb"])
def test_what_a_body_leaves_open_does_not_swallow_the_rest(body):
    sheet = Sheet()
    sheet.body(body, 1)
    sheet.heading(2, "Timeline", 2)
    sheet.lines([("- 2026-01-31T12:00Z over", 3)])

    assert [event.text for event in parse(text_of(sheet)).events] == ["over"]


def test_a_body_of_several_paragraphs_stays_inside_its_event():
    sheet = Sheet()
    sheet.timeline([Stamped(NOON, "One.\n\n- two\n- three", 1), Stamped(NOON, "- only a list", 2)], 1)

    assert text_of(sheet).endswith("- 12:00 One.\n\n  - two\n  - three\n- 12:00\n\n  - only a list\n")


def test_tasks_are_check_boxes_with_their_attributes():
    tasks = [
        Task("Alert at 80 %", 4, done=True, owners=["@sam"], priority="P1", done_on=date(2026, 2, 3)),
        Task("Move the queue\n\nTo the new disk.", 5, due=date(2026, 3, 1), tracker="PAY-1"),
        Task("Buy a disk", 6, dropped="not doing"),
    ]
    sheet = Sheet()
    sheet.tasks(tasks, 3)

    found = parse(text_of(sheet)).actions

    assert [(one.text, one.done, one.owners, one.priority, one.tracker, one.dropped) for one in found] == [
        ("Alert at 80 %", True, ("@sam",), "P1", None, None),
        ("Move the queue", False, (), None, "PAY-1", None),
        ("Buy a disk", False, (), None, None, "not doing"),
    ]
    assert (found[0].done_on, found[1].due) == (date(2026, 2, 3), date(2026, 3, 1))


@given(st.lists(st.text(), max_size=5))
def test_there_is_an_origin_for_every_line(bodies):
    sheet = Sheet()
    for place, body in enumerate(bodies):
        sheet.body(body, place)
        sheet.timeline([Stamped(NOON, body, place)], place)

    found = sheet.manuscript("x.json", {})

    assert len(found.origins) == found.text.count("\n")
    assert all(origin >= 1 for origin in found.origins)


def test_a_fence_that_is_closed_is_left_as_it_is():
    sheet = Sheet()
    sheet.body("```\nlog <!-- x\n```\nEnd.", 1)

    assert text_of(sheet) == "```\nlog <!-- x\n```\nEnd.\n"
