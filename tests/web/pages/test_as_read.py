"""A reviewer approves the text they have read, and no other one."""

import re

import pytest
from django.urls import reverse

from afterword.document.text import Edit, Span
from afterword.web.incidents import handing
from afterword.web.live import texts
from afterword.web.people.models import User
from afterword.web.postmortems import derived, revisions
from afterword.web.postmortems.models import Review, Status


@pytest.fixture
def rani(people, browse):
    return browse(people.rani)


def read_by(page: str) -> str:
    """Return what the form brings back of the text its page showed."""
    return re.search(r'name="read" value="(\w+)"', page)[1]


def change(record, old: str, new: str, user) -> None:
    def edit(now: str) -> list[Edit]:
        at = now.index(old)
        return [Edit(Span(at, at + len(old)), new)]

    texts.edit(record.text_id, edit, author_id=user.pk)
    derived.refresh(record)


def approve(browser, record, read: str):
    typed = {"verdict": "approved", "comment": "Deep enough.", "read": read}
    return browser.post(reverse("reviews", args=[record.reference]), typed)


def open_page(browser, record, words) -> str:
    return words(browser.get(reverse("review", args=[record.reference])))


def test_a_text_that_changed_since_the_page_was_opened_is_not_approved_and_the_page_says_what_changed(
    people, rani, in_review, words
):
    read = read_by(open_page(rani, in_review, words))
    change(in_review, "## Lessons", "A word nobody reviewed.\n\n## Lessons", people.cleo)

    answer = approve(rani, in_review, read)

    said = words(answer)
    in_review.refresh_from_db()
    assert answer.status_code == 409
    assert "Somebody changed the text since you read it. Read what it says now, and approve that." in said
    assert '<td class="difference-after"><span class="visually-hidden">Added: </span>A word nobody reviewed.' in said
    assert "> Deep enough.</textarea>" in said
    assert not Review.objects.exists()
    assert in_review.status == Status.IN_REVIEW

    assert approve(rani, in_review, read_by(said)).status_code == 302
    assert Review.objects.get().verdict == "approved"


def test_a_version_that_was_typed_over_meanwhile_is_refused_with_what_changed_since_it_was_handed_in(
    people, rani, in_review, words
):
    change(in_review, "## Lessons", "One.\n\n## Lessons", people.cleo)
    read = read_by(open_page(rani, in_review, words))
    change(in_review, "One.\n", "One, two.\n", people.cleo)

    assert revisions.as_read(in_review, read) is None
    answer = approve(rani, in_review, read)
    assert answer.status_code == 409
    assert '<td class="difference-after"><span class="visually-hidden">Added: </span>One, two.' in words(answer)


def test_a_record_that_was_handed_over_meanwhile_is_approved_as_it_was_read(people, rani, in_review, words):
    read = read_by(open_page(rani, in_review, words))
    User.objects.filter(pk=people.olu.pk).update(is_active=False)
    handing.hand_over(in_review, people.rani, people.iben, "")

    assert approve(rani, in_review, read).status_code == 302
    in_review.refresh_from_db()
    assert (in_review.owner, in_review.status) == (people.iben, Status.APPROVED)


def test_a_ticked_box_and_another_approval_are_no_change(people, rani, in_review, words):
    read = read_by(open_page(rani, in_review, words))
    change(in_review, "- [ ] ", "- [x] ", people.cleo)

    assert approve(rani, in_review, read).status_code == 302


def test_an_answer_that_does_not_say_what_was_read_approves_nothing(rani, in_review, words):
    answer = rani.post(reverse("reviews", args=[in_review.reference]), {"verdict": "approved", "comment": "Good."})

    assert answer.status_code == 422
    assert "Read this one, and press again." in words(answer)
    assert not Review.objects.exists()


def test_changes_are_asked_for_whatever_was_read(rani, in_review):
    typed = {"verdict": "changes", "comment": "What did the screen show?"}

    assert rani.post(reverse("reviews", args=[in_review.reference]), typed).status_code == 302
