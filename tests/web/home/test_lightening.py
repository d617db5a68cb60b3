"""Going on with a lighter template: it asks less, keeps what is written, and can be taken back."""

import pytest
from django.urls import reverse

from afterword.web.home import lightening
from afterword.web.live import texts
from afterword.web.postmortems import review
from afterword.web.postmortems.models import Postmortem, Status
from afterword.web.postmortems.refusals import NotNow, NotYours, Unclear

pytestmark = pytest.mark.django_db


def text_of(draft):
    return texts.read(draft.text_id)


def test_the_owner_sees_what_goes_and_goes_on_with_it(draft, people, browse, words):
    browser = browse(people.ines)
    page = words(browser.get(reverse("lighter", args=[draft.reference])))
    assert "Background" in page
    assert "Appendix" in page

    answer = browser.post(reverse("lighter", args=[draft.reference]), {"template": "light"})

    assert answer.url == reverse("write", args=[draft.reference])
    assert "## Appendix" not in text_of(draft)
    assert "## Timeline" in text_of(draft)
    assert "Put back what was taken out" in words(browser.get(answer.url))
    assert "Put back what was taken out" in words(browser.get(reverse("postmortem", args=[draft.reference])))
    assert "lightest template already" in words(browser.get(reverse("lighter", args=[draft.reference])))


def test_nobody_becomes_a_contributor_by_it_and_both_texts_are_kept(draft, people):
    before = text_of(draft)

    lightening.make_lighter(draft, people.ines, "light")

    reasons = list(draft.revisions.values_list("reason", "text"))
    assert (lightening.BEFORE, before) in reasons
    assert (lightening.AFTER, text_of(draft)) in reasons
    assert list(draft.contributors.all()) == [people.ines]  # who started it


def test_it_can_be_taken_back_to_the_letter(draft, people):
    before = text_of(draft)
    lightening.make_lighter(draft, people.ines, "light")

    assert lightening.take_back(draft, people.ines)

    assert text_of(draft) == before
    with pytest.raises(NotNow):
        lightening.take_back(draft, people.ines)


def test_what_was_written_since_stays_when_it_is_taken_back(draft, people, write):
    lightening.make_lighter(draft, people.ines, "light")
    write(draft, "## Timeline\n", "## Timeline\n\n- 09:00 The first seat map was empty\n", people.ines)
    write(draft, "## Lessons learned\n", "## Lessons learned\n\nWe learned a lot.\n", people.ikaika)

    lightening.take_back(draft, people.ines)

    now = text_of(draft)
    assert "## Timeline\n\n- 09:00 The first seat map was empty\n" in now
    assert "We learned a lot." in now
    assert "## Background" in now
    assert "## Appendix" in now


def test_a_place_somebody_changed_since_is_left_as_they_made_it(draft, people, write):
    lightening.make_lighter(draft, people.ines, "light")
    question = next(line for line in text_of(draft).splitlines() if line.startswith("<!-- Three sentences"))
    write(draft, question, "Seat maps were empty for an hour.", people.ines)

    assert not lightening.take_back(draft, people.ines)

    now = text_of(draft)
    assert "Seat maps were empty for an hour." in now
    assert "One paragraph that leadership" not in now
    assert "## Appendix" in now


def test_made_lighter_twice_the_last_is_taken_back(draft, people):
    lightening.make_lighter(draft, people.ines, "standard")
    standard = text_of(draft)
    lightening.make_lighter(draft, people.ines, "light")

    lightening.take_back(draft, people.ines)

    assert text_of(draft) == standard


def test_who_may_and_when(draft, people):
    with pytest.raises(NotYours):
        lightening.make_lighter(draft, people.ruta, "light")
    with pytest.raises(Unclear):
        lightening.make_lighter(draft, people.ines, "board")
    with pytest.raises(NotNow):
        lightening.take_back(draft, people.ines)
    lightening.make_lighter(draft, people.ines, "light")
    with pytest.raises(NotNow, match="no more than that"):
        lightening.make_lighter(draft, people.ines, "light")
    Postmortem.objects.update(status=Status.IN_REVIEW)
    with pytest.raises(NotNow, match="in review"):
        lightening.make_lighter(draft, people.ines, "light")
    with pytest.raises(NotNow, match="in review"):
        lightening.take_back(draft, people.ines)


def test_a_near_miss_keeps_its_own_questions(people, browse, words):
    from afterword.document.draft import draft as written
    from afterword.document.template import ours
    from afterword.incident.incident import Incident
    from afterword.web.postmortems import drafting

    incident = Incident(key="k", title="It nearly broke", near_miss=True)
    text = written(incident, created=draft_day(), template=ours()["near-miss"])
    record = drafting.start_with(people.ines, text)

    browse(people.ines).post(reverse("lighter", args=[record.reference]), {"template": "light"})

    assert "**Could have been:**" in text_of(record)


def draft_day():
    from datetime import date

    return date(2026, 3, 2)


def test_a_review_is_not_made_shallower(draft, people):
    lightening.make_lighter(draft, people.ines, "light")

    with pytest.raises(Exception, match="settle before review"):
        review.submit(draft, people.ines)
