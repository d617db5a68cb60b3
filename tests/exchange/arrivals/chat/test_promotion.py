from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.document.parse import parse
from afterword.document.text import apply
from afterword.exchange.arrivals.adopt import adopt
from afterword.exchange.arrivals.chat.promotion import Undated, promote
from afterword.exchange.arrivals.manuscript import Candidate
from exchange.arrivals.chat.test_slack import DAY, exported

LINK = "https://harbour.slack.com/archives/C1/p1769850000000100"
SAID = Candidate(
    3, "2026-01-31T09:00:00+00:00", "Lena Ortiz", "we see *timeouts*\non the relay", LINK, "an observation"
)
EMPTY = "---\nschema: postmortem/1\ntitle: Mail\n---\n\n# Mail\n"
TOLD = (
    EMPTY
    + "\n## Timeline\n\n### 2026-01-31 (UTC)\n\n- 08:30 The alert fires\n- 11:00 All mail is sent\n\n## Appendix\n\nMore.\n"
)


def promoted(text, *chosen, **known):
    for candidate in chosen:
        text = apply(text, promote(parse(text), candidate, **known))
    return text


def test_a_line_of_chat_becomes_an_event_with_its_quote_and_where_it_was_said():
    text = promoted(TOLD, SAID)

    assert (
        "- 08:30 The alert fires\n- 09:00 Lena Ortiz: “we see *timeouts* on the relay”\n  - source: "
        + LINK
        + "\n- 11:00"
        in text
    )
    assert [event.source for event in parse(text).events] == [None, LINK, None]


def test_a_timeline_is_begun_before_the_appendix_where_there_is_none():
    arrival = adopt("export.zip", exported({"inc-mail/2026-01-31.json": DAY}))

    text = promoted(arrival.text, *arrival.candidates)

    document = parse(text)
    assert [section.kind for section in document.sections][-2:] == ["timeline", "appendix"]
    assert [(event.start.isoformat(), event.source) for event in document.events] == [
        (one.at, one.permalink) for one in arrival.candidates
    ]


def test_a_candidate_that_stands_there_already_is_not_written_twice():
    once = promoted(TOLD, SAID)

    assert promote(parse(once), SAID) == ()


def test_a_promoted_event_that_somebody_reworded_is_still_the_same():
    once = promoted(TOLD, SAID).replace("Lena Ortiz: “we see *timeouts* on the relay”", "Timeouts on the relay")

    assert promote(parse(once), SAID) == ()


def test_without_a_permalink_time_and_words_tell_it():
    bare = SAID._replace(permalink=None)
    once = promoted(TOLD, bare)

    assert promote(parse(once), bare) == ()
    assert promote(parse(once), bare._replace(quote="another")) != ()


def test_a_time_without_a_zone_is_of_the_documents_zone():
    text = EMPTY.replace("title: Mail\n", "title: Mail\ntimezone: Europe/Lisbon\n")

    [event] = parse(promoted(text, SAID._replace(at="2026-07-31T09:00:00"))).events

    assert event.start.isoformat() == "2026-07-31T09:00:00+01:00"


def test_a_time_without_a_date_is_of_the_day_given_or_of_the_documents_first():
    bare = SAID._replace(at="09:15:00")

    assert [event.start.isoformat() for event in parse(promoted(TOLD, bare)).events][1] == "2026-01-31T09:15:00+00:00"
    assert parse(promoted(EMPTY, bare, day=date(2026, 2, 1))).events[0].start.isoformat() == "2026-02-01T09:15:00+00:00"
    with pytest.raises(Undated, match="which day"):
        promote(parse(EMPTY), bare)
    with pytest.raises(Undated, match="by hand"):
        promote(parse(TOLD), SAID._replace(at=""))


@pytest.mark.parametrize("author", ["PM", "Z", "UTC", ":", "[bot]", "10:30", "–", "(±5 min)", ""])
def test_a_name_that_looks_like_part_of_a_time_is_not_read_as_one(author):
    [event] = [one for one in parse(promoted(TOLD, SAID._replace(author=author))).events if one.source]

    assert (event.start.isoformat(), "timeouts" in event.text) == ("2026-01-31T09:00:00+00:00", True)


@given(st.text(), st.text(), st.sampled_from(["https://x.example/p1", "https://x.example/a;b c", None]))
def test_whatever_was_said_is_promoted_once_and_changes_nothing_else(author, quote, link):
    candidate = SAID._replace(author=author, quote=quote, permalink=link)

    text = promoted(TOLD, candidate)

    assert promote(parse(text), candidate) == ()
    assert len(parse(text).events) == 3
    assert text.startswith(TOLD[: TOLD.index("- 11:00")])
    assert text.endswith(TOLD[TOLD.index("- 11:00") :])
