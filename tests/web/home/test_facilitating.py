"""Asking for somebody who writes along: who is asked, who may say yes, and that one does."""

from datetime import date

import pytest
from django.urls import reverse

from afterword.web.home import facilitating
from afterword.web.live import texts
from afterword.web.notices.models import Call, Notice
from afterword.web.people.accounts import add_user
from afterword.web.people.models import User
from afterword.web.postmortems import drafting
from afterword.web.postmortems.models import Postmortem, Status, Visibility
from afterword.web.postmortems.refusals import NotNow, NotYours

pytestmark = pytest.mark.django_db


@pytest.fixture
def path(draft):
    return reverse("facilitator", args=[draft.reference])


def test_reviewers_are_asked_and_one_press_puts_them_into_the_text(draft, people, browse, words, path):
    gone = add_user("Gone", "gone@example.com", is_reviewer=True)
    User.objects.filter(pk=gone.pk).update(is_active=False)
    owner, helper = browse(people.ines), browse(people.rani)
    assert '1 person is asked at once: <span dir="auto">Rani</span>' in words(owner.get(path))

    owner.post(path, {"words": "Half an hour about the timeline."})

    notice = Notice.objects.get(kind="help-wanted")
    assert (notice.recipient, notice.url) == (people.rani, path)
    assert "Half an hour about the timeline." in notice.body
    assert "I will help" in words(helper.get("/"))
    assert "Inês Alves</span> would be glad of somebody" in words(
        helper.get(reverse("postmortem", args=[draft.reference]))
    )

    helper.post(reverse("facilitation", args=[draft.reference]))

    draft.refresh_from_db()
    assert people.rani in draft.contributors.all()
    assert '"@rani"' in texts.read(draft.text_id)
    assert Notice.objects.get(kind="help-found").recipient == people.ines
    assert "Rani</span> writes along" in words(owner.get(reverse("write", args=[draft.reference])))
    assert "I will help" not in words(helper.get("/"))


def test_where_there_is_no_reviewer_leads_are_asked(draft, people):
    User.objects.update(is_reviewer=False)

    call = facilitating.ask(draft, people.ines)

    assert list(call.asked.all()) == [people.ruta]


def test_who_wrote_in_it_is_away_or_may_not_read_it_is_not_asked(draft, people, write):
    others = [add_user(name, f"{name}@example.com", is_reviewer=True) for name in ("wrote", "away", "free")]
    write(draft, "## Timeline\n", "## Timeline\n\n- 09:00 x\n", others[0])
    User.objects.filter(pk=others[1].pk).update(away_from=date(2026, 3, 1), away_until=date(2026, 3, 5))

    assert facilitating.askable(draft, people.ines) == [people.rani, others[2]]
    drafting.show_to(draft, people.ines, Visibility.RESTRICTED)
    assert facilitating.askable(draft, people.ines) == []


def test_with_nobody_to_ask_the_page_says_what_else_helps(draft, people, browse, words, path):
    User.objects.update(is_reviewer=False)
    from afterword.web.people.models import Membership

    Membership.objects.update(lead=False)
    browser = browse(people.ines)

    assert "so ask any colleague" in words(browser.get(path))
    assert "nobody here to ask" in words(browser.post(path, follow=True))
    assert Call.objects.count() == 0


def test_asked_twice_it_is_one_call(draft, people):
    one = facilitating.ask(draft, people.ines, "Please.")
    assert facilitating.ask(draft, people.ruta, "Please, please.") == one
    assert Notice.objects.filter(kind="help-wanted").count() == 1


def test_the_first_yes_counts(draft, people):
    other = add_user("Xola", "xola@example.com", is_reviewer=True)
    facilitating.ask(draft, people.ines)
    facilitating.accept(draft, people.rani)

    with pytest.raises(NotNow, match="Rani does"):
        facilitating.accept(draft, other)
    with pytest.raises(NotNow, match="writes along already"):
        facilitating.ask(draft, people.ines)


def test_only_who_is_concerned_asks_and_only_who_was_asked_says_yes(draft, people):
    with pytest.raises(NotYours):
        facilitating.ask(draft, people.ikaika)
    facilitating.ask(draft, people.ruta)  # the lead
    with pytest.raises(NotYours):
        facilitating.accept(draft, people.sven)
    with pytest.raises(NotYours):
        facilitating.withdraw(draft, people.sven)


def test_a_call_can_be_taken_back_and_made_again(draft, people, browse, words, path):
    facilitating.ask(draft, people.ruta)
    browse(people.ines).post(reverse("facilitator-withdrawal", args=[draft.reference]))

    with pytest.raises(NotNow):
        facilitating.accept(draft, people.rani)
    with pytest.raises(NotNow):
        facilitating.withdraw(draft, people.ines)
    assert facilitating.ask(draft, people.ines).is_open


def test_what_was_handed_in_needs_nobody_any_more(draft, people):
    facilitating.ask(draft, people.ines)
    Postmortem.objects.update(status=Status.IN_REVIEW)

    with pytest.raises(NotNow):
        facilitating.accept(draft, people.rani)
    with pytest.raises(NotNow):
        facilitating.ask(draft, people.ines)


def test_the_words_accuse_nobody(draft, people):
    facilitating.ask(draft, people.ines)

    said = Notice.objects.get(kind="help-wanted")
    assert not {"late", "overdue", "fail", "should"} & set(said.body.lower().replace(".", "").split())


def test_somebody_elses_page_shows_no_form(people, draft, browse, words, path):
    assert "Ask them" not in words(browse(people.ikaika).get(path))
    assert "Nobody asks for a hand" in words(browse(people.ikaika).get(path))


def test_with_whom_a_draft_is_brought_up_may_ask(draft, people, browse, words, path):
    add_user("Xola", "xola@example.com", is_reviewer=True)
    for person in (people.ruta, people.sven, people.rani):
        assert "Ask them" in words(browse(person).get(path))
