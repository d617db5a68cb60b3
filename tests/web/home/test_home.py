"""Home: what somebody owes, what waits for them, what their teams owe; and only what they may read."""

from datetime import UTC, date, datetime

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from afterword.web.home import facilitating
from afterword.web.incidents.models import Hold, Incident
from afterword.web.notices.models import Call
from afterword.web.people.models import User
from afterword.web.postmortems import drafting
from afterword.web.postmortems.models import Postmortem, Status, Visibility

pytestmark = pytest.mark.django_db

ACTIONS = """\
# {title}

## Actions

- [ ] **A1** Watch {title} closely
  - owner: @{owner}; priority: {priority}; due: {due}
"""


@pytest.fixture
def promised(people):
    def make(title, owner, priority="P1", due="2026-03-20", by=None):
        text = ACTIONS.format(title=title, owner=owner, priority=priority, due=due)
        record = drafting.start_with(by or people.sven, text)
        Postmortem.objects.filter(pk=record.pk).update(status=Status.FOLLOW_UP)
        return record

    return make


@pytest.fixture
def incident(db):
    return Incident.objects.create(key="k", title="Gates stood open", owed=True)


def test_an_empty_home_teaches(people, browse, words):
    page = words(browse(people.ines).get("/"))

    assert "Nothing waits for you." in page
    assert "One that the policy asks of you appears here with its date" in page
    assert "An action that says <code>@ines</code>" in page
    assert "What colleagues in Booking take on appears here" in page
    assert "Waiting for your answer" not in page
    loner = words(browse(User.objects.create(email="x@example.com", name="X", handle="x")).get("/"))
    assert "You are in no team yet" in loner


def test_who_decides_is_taught_what_will_wait(people, browse, words):
    for person in (people.rani, people.ada):
        assert "Nobody waits for you. What people ask for" in words(browse(person).get("/"))


def test_a_late_draft_offers_help_that_works(draft, people, browse, words, clock):
    clock.move_to(datetime(2026, 3, 12, 12, tzinfo=UTC))
    browser = browse(people.ines)
    page = words(browser.get("/"))

    assert "Waiting longer than planned; mostly other work came first. What would help?" in page
    for place in ("lighter", "facilitator", "hand-over"):
        path = reverse(place, args=[draft.reference])
        assert f'href="{path}"' in page
        assert browser.get(path).status_code == 200


def test_a_call_stands_with_the_draft_it_is_about(draft, people, browse, words, clock):
    facilitating.ask(draft, people.ines)
    page = words(browse(people.ines).get("/"))
    assert "Somebody is asked to write along" in page
    assert "may help meanwhile" not in page
    clock.move_to(datetime(2026, 3, 12, 12, tzinfo=UTC))
    assert "may help meanwhile" in words(browse(people.ines).get("/"))

    facilitating.accept(draft, people.rani)
    page = words(browse(people.ines).get("/"))
    assert "Rani</span> writes along." in page
    assert "somebody who writes along" in page  # under what she asked for


def test_the_team_sees_drafts_and_what_matters_with_owner_and_date(draft, people, browse, words, promised):
    promised("Clocks", "ikaika")
    promised("Sheds", "ikaika", priority="P3")
    promised("Roofs", "ikaika", priority="P3", due="2026-02-20")
    promised("Quays", "sven")
    promised("Lamps", "booking")

    page = words(browse(people.ruta).get("/"))
    team = page[page.index('id="team"') :]

    assert "Seat maps stayed empty" in team
    assert "Inês Alves" in team
    assert "by Monday" not in team
    assert "by 9 March" in team
    for shown in ("Clocks", "Roofs", "Lamps"):
        assert f"Watch {shown} closely" in team
    for left_out in ("Sheds", "Quays"):
        assert f"Watch {left_out} closely" not in team
    assert "1 draft and 3 actions of your colleagues" in team
    assert "Watch Clocks closely" not in words(browse(people.sven).get("/"))


def test_it_is_open_for_leads_and_says_who_might_be_glad_of_a_hand(draft, people, browse, words, clock, promised):
    promised("Clocks", "ikaika", due="2026-03-10")
    clock.move_to(datetime(2026, 3, 12, 12, tzinfo=UTC))
    User.objects.filter(pk=people.ines.pk).update(away_from=date(2026, 3, 11), away_until=date(2026, 3, 17))

    lead, member = words(browse(people.ruta).get("/")), words(browse(people.ikaika).get("/"))

    assert "Who might be glad of a hand" in lead
    assert "Inês Alves</span>: away until Tuesday 17 March, with 1 draft waiting longer than planned." in lead
    assert "Ikaika</span>: 1 action waiting longer than planned." in lead
    assert '<details class="fold" open>' in lead
    assert "Find another owner" in lead
    assert "Who might be glad" not in member
    assert '<details class="fold"><summary>1 draft of your colleagues' in member


def test_what_is_ones_own_does_not_stand_with_the_team(draft, people, browse, words):
    page = words(browse(people.ines).get("/"))

    assert "Seat maps stayed empty" not in page[page.index('id="team"') : page.index("<aside")]


def test_nobody_sees_what_they_may_not_read(draft, people, browse, words, promised):
    secret = promised("Vaults", "ikaika", by=people.ines)
    for record in (draft, Postmortem.objects.get(pk=secret.pk)):
        Postmortem.objects.filter(pk=record.pk).update(visibility=Visibility.RESTRICTED)

    page = words(browse(people.ruta).get("/"))

    assert "Seat maps" not in page
    assert "Vaults" not in page


def test_requests_and_proposals_wait_for_who_decides(people, browse, words, incident):
    incident.requests.create(by=people.ines, reason="Customers ask.")
    incident.waivers.create(by=people.ruta, kind="no-learning", reason="The drill told the same.", owner=people.ines)

    page = words(browse(people.rani).get("/"))
    assert "Inês Alves</span> asks for a post-mortem" in page
    assert "Ruta Lind</span> proposes that none be written" in page
    assert "2 things" in page
    for person in (people.ines, people.ruta, people.sven):
        assert "Waiting for your answer" not in words(browse(person).get("/"))


def test_ones_own_proposal_waits_for_somebody_else(people, browse, words, incident):
    incident.waivers.create(by=people.rani, kind="no-learning", reason="The drill told the same.")
    other = Incident.objects.create(key="o", title="Lamps out", owed=True)
    other.waivers.create(by=people.ruta, kind="no-learning", reason="Told.", owner=people.rani)

    page = words(browse(people.rani).get("/"))

    assert "Nobody waits for you." in page
    assert "you proposed that none be written" in page
    assert words(browse(people.ada).get("/")).count(">Decide</a>") == 2


def test_a_proposal_about_a_text_one_may_not_read_is_not_shown(draft, people, browse, words, incident):
    Postmortem.objects.update(visibility=Visibility.RESTRICTED)
    Incident.objects.update(postmortem=draft)
    incident.waivers.create(by=people.ines, kind="no-learning", reason="Secret reason.")

    assert "Secret reason." not in words(browse(people.ada).get("/"))


def test_what_one_asked_for_stands_with_its_answer(people, browse, words, incident):
    asked = incident.requests.create(by=people.ines, reason="Customers ask.")
    assert "waits for an answer" in words(browse(people.ines).get("/"))

    asked.state, asked.answered_by, asked.answered_at, asked.answer = "declined", people.rani, datetime.now(UTC), "Told in March."  # fmt: skip
    asked.save()
    page = words(browse(people.ines).get("/"))
    assert "Told in March." in page
    assert "Rani" in page


@pytest.fixture(params=["of an incident", "begun by hand"])
def held(request, draft, incident):
    """What a hold is of: an incident that has a draft, or a draft that has none."""
    if request.param == "begun by hand":
        return {"postmortem": draft}
    Incident.objects.update(postmortem=draft)
    return {"incident": incident}


def test_a_hold_that_has_run_out_is_asked_about(held, people, browse, words, clock):
    Hold.objects.create(**held, by=people.rani, reason="The vendor answers first.", since=date(2026, 3, 2), until=date(2026, 3, 4))  # fmt: skip
    assert "Does it still wait?" not in words(browse(people.ines).get("/"))

    clock.move_to(datetime(2026, 3, 5, 12, tzinfo=UTC))
    for person in (people.ines, people.rani):
        assert "was on hold until Wednesday 4 March" in words(browse(person).get("/"))
    assert "Does it still wait?" not in words(browse(people.sven).get("/"))
    Hold.objects.create(**held, by=people.rani, reason="Still.", since=date(2026, 3, 5), until=date(2026, 3, 9))  # fmt: skip
    assert "Does it still wait?" not in words(browse(people.ines).get("/"))


def test_counts_tell_of_more_than_is_shown(people, browse, words):
    for number in range(30):
        record = drafting.start_with(people.ines, f"# Number {number}\n")
        Postmortem.objects.filter(pk=record.pk).update(draft_due=date(2026, 3, 1 + number))

    page = words(browse(people.ines).get("/"))

    assert '<span class="count">30</span>' in page
    assert "And 5 more, due later." in page
    assert page.index("Number 0<") < page.index("Number 1<") < page.index("Number 24<")
    assert "Number 25<" not in page


def test_the_queries_do_not_grow(draft, people, browse, promised, incident):
    def fill(number):
        for _ in range(number):
            record = drafting.start_with(people.ikaika, "# More\n")
            mine = drafting.start_with(people.rani, "# Mine\n")
            promised("Clocks", "ikaika")
            promised("Lamps", "rani")
            row = Incident.objects.create(key=record.reference, title="It broke", owed=True, postmortem=mine)
            row.waivers.create(by=people.ruta, kind="no-learning", reason="Known.")
            row.requests.create(by=people.ines, reason="Please.")
            row.requests.create(by=people.rani, reason="Please.")
            Hold.objects.create(incident=row, by=people.rani, reason="x", since=date(2026, 2, 20), until=date(2026, 2, 27))  # fmt: skip
            call = Call.objects.create(about=record.reference, by=people.ikaika)
            call.asked.set([people.rani])
            Call.objects.create(about=mine.reference, by=people.rani)

    def queries(person):
        browser = browse(person)
        browser.get("/")
        with CaptureQueriesContext(connection) as captured:
            assert browser.get("/").status_code == 200
        return len(captured)

    from afterword.web.people.accounts import join
    from afterword.web.people.models import Team

    join(people.rani, Team.objects.get(slug="booking"), lead=True)
    fill(2)
    few = {person.handle: queries(person) for person in (people.rani, people.ruta, people.ines)}
    fill(7)

    assert {person.handle: queries(person) for person in (people.rani, people.ruta, people.ines)} == few
    assert max(few.values()) <= 40


def test_who_is_signed_out_is_sent_to_the_door(client):
    assert client.get("/", headers={"host": "127.0.0.1"}).url.startswith("/sign-in")
