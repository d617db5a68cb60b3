"""The page on which somebody decides when they are mailed, and the one where leave is set for them."""

from datetime import UTC, date, datetime, time

import pytest
from django.core import mail
from django.urls import reverse

from afterword.web.notices.kinds import GROUPS
from afterword.web.notices.telling import send_due, tell
from afterword.web.people.models import User, Ways

pytestmark = pytest.mark.django_db


def said(**changes):
    ways = {f"way_{group.name}": "at-once" for group in GROUPS}
    usual = {
        "timezone": "UTC",
        "quiet_from": "20:00",
        "quiet_until": "08:00",
        "days_off": ["5", "6"],
        "rhythm": "daily",
    }
    return {**usual, **ways, "digest_day": "0", "digest_at": "09:00", "away_from": "", "away_until": "", **changes}


@pytest.fixture
def browser(people, browse):
    return browse(people.ines)


def test_without_a_choice_the_night_and_the_weekend_are_quiet(browser, words):
    page = words(browser.get(reverse("me")))

    assert 'value="20:00"' in page
    assert 'value="08:00"' in page
    assert page.count("checked") == 2 + len(GROUPS)
    assert "Mails come at once now." in page
    assert Ways.objects.count() == 0


@pytest.mark.parametrize(
    ("ways", "head"),
    [
        (dict.fromkeys((group.name for group in GROUPS), "digest"), "Nothing is mailed at once."),
        ({"review": "digest"}, "Some things are mailed at once, the rest comes in your digest."),
        ({"news": "never"}, "Mails come at once now."),
    ],
)
def test_the_head_says_what_was_chosen(ways, head, browser, people, words):
    Ways.objects.create(user=people.ines, choices=ways)

    assert head in words(browser.get(reverse("me")))


def test_what_is_chosen_is_kept_and_shown(browser, people, words):
    changes = {"timezone": "Europe/Oslo", "quiet_from": "18:30", "days_off": ["4"], "way_news": "never", "way_review": "digest", "rhythm": "weekly", "digest_day": "2", "away_from": "2026-03-16", "away_until": "2026-03-20"}  # fmt: skip
    page = words(browser.post(reverse("me"), said(**changes), follow=True))

    ways = Ways.objects.get(user=people.ines)
    people.ines.refresh_from_db()
    assert "Kept." in page
    assert people.ines.timezone == "Europe/Oslo"
    assert (people.ines.away_from, people.ines.away_until) == (date(2026, 3, 16), date(2026, 3, 20))
    assert (ways.quiet_from, ways.days_off, ways.rhythm, ways.digest_day) == (time(18, 30), [4], "weekly", 2)
    assert (ways.choices["news"], ways.choices["review"]) == ("never", "digest")
    assert ways.next_digest_at == datetime(2026, 3, 4, 8, tzinfo=UTC)
    assert "Your next digest comes on 4 Mar 2026, 09:00." in page


@pytest.mark.parametrize(
    ("changes", "words_of_it"),
    [
        ({"timezone": "Middle/Earth"}, "No zone is called that"),
        ({"timezone": ""}, "required"),
        ({"timezone": "../../etc/passwd"}, "No zone is called that"),
        ({"quiet_from": "later"}, "valid time"),
        ({"days_off": list("0123456")}, "Leave one day"),
        ({"days_off": ["9"]}, "valid choice"),
        ({"way_asked": "never"}, "valid choice"),
        ({"way_news": "by pigeon"}, "valid choice"),
        ({"rhythm": "hourly"}, "valid choice"),
        ({"digest_day": "7"}, "valid choice"),
        ({"away_from": "2026-03-16"}, "leave both empty"),
        ({"away_from": "2026-03-16", "away_until": "2026-03-15"}, "lies before the first"),
        ({"away_from": "2026-02-16", "away_until": "2026-02-18"}, "These days are over"),
        ({"away_from": "next week", "away_until": "2026-03-15"}, "valid date"),
    ],
)
def test_what_cannot_be_is_said_at_its_field_and_nothing_is_kept(browser, people, words, changes, words_of_it):
    answer = browser.post(reverse("me"), said(**changes, quiet_until="07:00"))

    assert answer.status_code == 422
    assert words_of_it in words(answer)
    assert Ways.objects.count() == 0
    assert User.objects.get(pk=people.ines.pk).away_from is None


def test_days_away_that_have_begun_and_are_over_do_not_stand_in_the_way(browser, people):
    User.objects.filter(pk=people.ines.pk).update(away_from=date(2026, 2, 2), away_until=date(2026, 2, 6))

    answer = browser.post(reverse("me"), said(away_from="2026-02-02", away_until="2026-02-06"))

    assert answer.status_code == 302


def test_one_press_puts_everything_into_one_mail(browser, people, words):
    Ways.objects.create(user=people.ines, choices={"news": "never"})
    assert "All in one mail" in words(browser.get(reverse("me")))

    page = words(browser.post(reverse("me-less"), follow=True))

    choices = Ways.objects.get().choices
    assert choices.pop("news") == "never"
    assert set(choices.values()) == {"digest"}
    assert "All in one mail" not in page


def test_a_choice_holds_for_what_waits_already(browser, people, clock):
    clock.move_to(datetime(2026, 3, 2, 21, tzinfo=UTC))
    tell(people.ines, "published", "Published", "")
    send_due()
    browser.post(reverse("me"), said(way_news="never"))

    clock.move_to(datetime(2026, 3, 3, 8, tzinfo=UTC))
    send_due()

    assert mail.outbox == []


def test_the_page_says_what_waits_and_until_when(browser, people, words, clock):
    clock.move_to(datetime(2026, 3, 2, 21, tzinfo=UTC))
    assert "waits until 3 Mar 2026, 08:00" in words(browser.get(reverse("me")))

    User.objects.filter(pk=people.ines.pk).update(away_from=date(2026, 3, 2), away_until=date(2026, 3, 6))
    tell(people.ines, "approved", "Approved", "")
    send_due()
    page = words(browser.get(reverse("me")))
    assert "You are away until Friday 6 March" in page
    assert "1 thing waits for your digest." in page
    assert "Your next digest comes on 9 Mar 2026, 09:00." in page


def test_an_administrator_notes_leave_for_somebody(people, browse, words):
    admin, path = browse(people.ada), reverse("person-leave", args=[people.ines.pk])

    page = words(admin.post(path, {"away_from": "2026-03-03", "away_until": "2026-03-10"}, follow=True))
    assert "Noted for Inês Alves." in page
    assert "3 Mar 2026 to 10 Mar 2026" in page
    assert "The last day away lies before" in words(admin.post(path, {"away_from": "2026-03-03", "away_until": "2026-03-02"}, follow=True))  # fmt: skip
    assert "Write both days as" in words(admin.post(path, {"away_from": "soon"}, follow=True))
    admin.post(path, {"away_from": "", "away_until": ""})
    assert User.objects.get(pk=people.ines.pk).away_from is None


def test_the_menu_and_every_mail_lead_there(people, browser, words):
    assert 'href="/me/"' in words(browser.get("/"))
    tell(people.ines, "published", "Published", "")
    send_due()
    assert "http://127.0.0.1:8000/me/#news" in mail.outbox[0].body
    assert 'id="news"' in words(browser.get("/me/"))
