"""A line of chat becomes an event because a person says so, and stops being one."""

import pytest

from afterword.document.parse import parse
from afterword.document.text import Edit, Span
from afterword.web.imports import verbs
from afterword.web.imports.models import Import, Paper, Reading
from afterword.web.live import texts
from afterword.web.postmortems import derived
from afterword.web.postmortems.archive import Terms

SAID = [
    {
        "line": 7,
        "at": "2021-03-04T09:40:00+00:00",
        "author": "mira",
        "quote": "putting the old list of keys back now",
        "permalink": "https://chat.example/archives/C1/p1614850800",
        "why": "says what was done",
    },
    {
        "line": 8,
        "at": "09:58",
        "author": "otto",
        "quote": "gates open *again*",
        "permalink": None,
        "why": "says it is over",
    },
    {"line": 9, "at": "later", "author": "", "quote": "lunch?", "permalink": None, "why": "an example"},
]


@pytest.fixture
def quay(ready, people, turn) -> Paper:
    """A document that was taken in, with three lines of chat."""
    paper = ready.papers.get(path__endswith="quay.md")
    Reading.objects.filter(paper=paper).update(candidates=SAID)
    Paper.objects.filter(pk=paper.pk).update(candidates=3)
    verbs.take_in(ready, people.ada, Terms())
    turn(ready)
    return Paper.objects.get(pk=paper.pk)


def events(paper: Paper) -> list[str]:
    return [event.text for event in parse(texts.read(paper.postmortem.text_id)).events]


def press(browse, user, paper: Paper, **data: str):
    return browse(user).post(f"/imports/{paper.archive_id}/papers/{paper.place}/promotions", data)


def test_nothing_of_the_chat_is_an_event_by_itself(quay):
    assert len(events(quay)) == 3


def test_a_press_makes_it_one_where_its_time_says(quay, people, browse, words):
    press(browse, people.ada, quay, promote="0")

    page = words(browse(people.ada).get(f"/imports/{quay.archive_id}/papers/{quay.place}"))
    assert events(quay)[2] == "mira: “putting the old list of keys back now”"
    assert "Event, by Ada Osei" in page
    revision = quay.postmortem.revisions.first()
    assert (revision.reason, revision.author) == ("promoted", people.ada)


def test_a_time_without_a_date_is_of_the_documents_day(quay, people, browse):
    press(browse, people.ada, quay, promote="1")

    found = next(e for e in parse(texts.read(quay.postmortem.text_id)).events if e.text.startswith("otto"))
    assert found.start.isoformat() == "2021-03-04T09:58:00+00:00"


def test_pressing_twice_makes_one(quay, people, browse):
    press(browse, people.ada, quay, promote="0")
    press(browse, people.ada, quay, promote="0")

    assert len(events(quay)) == 4


@pytest.mark.parametrize("number", ["0", "1"])
def test_it_can_be_taken_back(quay, people, browse, number):
    before = texts.read(quay.postmortem.text_id)

    press(browse, people.ada, quay, promote=number)
    press(browse, people.ada, quay, back=number)

    assert texts.read(quay.postmortem.text_id) == before
    assert not quay.promotions.exists()


def test_an_event_that_was_edited_since_is_left_to_people(quay, people, browse, words):
    press(browse, people.ada, quay, promote="0")
    text = texts.read(quay.postmortem.text_id)
    at = text.index("putting")
    texts.edit(quay.postmortem.text_id, lambda _text: [Edit(Span(at, at), "quickly ")])
    derived.refresh(quay.postmortem)

    browser = browse(people.ada)
    page = words(browser.post(f"/imports/{quay.archive_id}/papers/{quay.place}/promotions", {"back": "0"}, follow=True))

    assert "Take it out of the text by hand" in page
    assert "quickly putting" in texts.read(quay.postmortem.text_id)
    assert quay.promotions.exists()


@pytest.mark.parametrize("data", [{"promote": "2"}, {"promote": "99"}, {"promote": "x"}, {"back": "0"}, {}])
def test_what_cannot_be_is_told_and_changes_nothing(quay, people, browse, data):
    before = texts.read(quay.postmortem.text_id)

    answer = press(browse, people.ada, quay, **data)

    assert answer.status_code == 302
    assert texts.read(quay.postmortem.text_id) == before
    assert not quay.promotions.exists()


def test_others_may_not(quay, people, browse):
    assert press(browse, people.mira, quay, promote="0").status_code == 404
    assert press(browse, people.lena, quay, promote="0").status_code == 404


def test_a_record_somebody_promoted_into_was_touched(quay, people, browse, turn):
    press(browse, people.ada, quay, promote="0")
    archive = Import.objects.get(pk=quay.archive_id)

    verbs.undo(archive)
    turn(archive)

    quay.refresh_from_db()
    assert quay.state == Paper.State.TAKEN
    assert "Somebody worked on it" in quay.trouble


def test_a_conversation_alone_has_a_day_and_waits_for_people(people, send, turn, browse, words):
    lines = (
        "06:58] bot: ALERT ledger sums differ from the bank's",
        "07:00] mira: I am looking, the job seems to run twice",
        "07:05] otto: rolled back the job, sums look right again",
        "07:06] mira: lunch anyone?",
        "08:00] otto: resolved, all sums match",
    )
    chat = "".join(f"[2022-11-20 {line}\n" for line in lines).encode()
    archive = turn(send(people.ada, ("channel.txt", chat)))
    paper = archive.papers.get()
    verbs.take_in(archive, people.ada, Terms())
    turn(archive)

    page = words(browse(people.ada).get(f"/imports/{archive.pk}/papers/1"))

    assert (paper.events, paper.candidates > 0) == (0, True)
    assert str(paper.happened_on) == "2022-11-20"
    assert "20 Nov 2022, 07:05" in page
    assert "PM-2022-0001" in page
