"""Administration › Health: what is wrong is said where one looks for it."""

from datetime import timedelta

import time_machine
from django.urls import reverse
from django.utils.timezone import now

from afterword.web import house
from afterword.web.notices.models import Notice
from afterword.web.notices.telling import CLOSED, tell
from afterword.web.people.accounts import add_team


def test_a_configuration_that_became_wrong_is_told_with_its_line_until_it_is_right(
    people, browse, words, settings, tmp_path
):
    settings.DATA = tmp_path
    file = tmp_path / "afterword.toml"
    file.write_text("[retention]\nnotice_days = 90\n")
    with time_machine.travel("2026-03-02T10:00:00Z", tick=False):
        assert house.broken() is None
    file.write_text('[retention]\nnotice_days = 90\n\n[check]\ndisable = ["should-hav"]\n')

    page = words(browse(people.ada).get(reverse("administration-health")))

    assert "afterword.toml:5: check.disable: There is no rule called should-hav. Did you mean should-have?" in page
    assert "the last good one stays in force, as since 2 Mar 2026, 10:00." in page
    assert house.config().retention.notice_days == 90

    file.write_text('[check]\ndisable = ["should-have"]\n')
    page = words(browse(people.ada).get(reverse("administration-health")))
    assert "in force as written" in page
    assert "should-hav" not in page


def test_a_policy_that_became_wrong_is_told_too(people, browse, words, settings, tmp_path):
    settings.DATA = tmp_path
    (tmp_path / "afterword.toml").write_text('policy = "ours.toml"\n')
    (tmp_path / "ours.toml").write_text('version = "ours-7"\n')
    assert house.broken() is None
    (tmp_path / "ours.toml").write_text("version = nonsense here\n")

    page = words(browse(people.ada).get(reverse("administration-health")))

    assert "ours.toml" in page
    assert house.house().policy.version == "ours-7"


def test_templates_that_cannot_be_used_are_told_with_their_line(people, browse, words, settings, tmp_path):
    settings.DATA = tmp_path
    (tmp_path / "afterword.toml").write_text('# ours\ntemplates = "nowhere"\n')

    page = words(browse(people.ada).get(reverse("administration-health")))

    assert "afterword.toml:2: templates:" in page
    assert "nowhere is no folder." in page
    assert "Until that is corrected, drafts begin with the templates that come with Afterword." in page
    assert "in force as written" not in page


def test_a_service_whose_team_or_person_nobody_knows_is_told_and_stops_nothing(
    people, browse, words, settings, tmp_path
):
    settings.DATA = tmp_path
    add_team("Basket", "basket")
    (tmp_path / "afterword.toml").write_text(
        f'[services.edge]\nteam = "Nobody Team"\non_call = "@ghost"\n'
        f'[services.shop]\nteam = "Basket"\non_call = "{people.ada.at_handle.upper()}"\n'
    )

    page = words(browse(people.ada).get(reverse("administration-health")))

    assert "2 unknown" in page
    assert "services.edge.team: nobody here has heard of a team called “Nobody Team”;" in page
    assert "services.edge.on_call: nobody here has heard of a person called “@ghost”." in page
    assert "services.shop" not in page
    assert "in force as written" in page


def test_where_there_are_no_good_rules_yet_the_page_still_answers(
    people, browse, words, settings, tmp_path, monkeypatch
):
    settings.DATA = tmp_path
    monkeypatch.setattr(house, "_shelf", house._Shelf(keeper=house._shelf.keeper))
    (tmp_path / "afterword.toml").write_text('[check]\ndisable = ["should-hav"]\n')

    answer = browse(people.ada).get(reverse("administration-health"))

    assert answer.status_code == 200
    assert "Until that is corrected, pages fail." in words(answer)


def test_a_mail_that_failed_is_told_as_long_as_it_is_tried_and_one_given_up_for_a_week(people, browse, words):
    def page():
        return words(browse(people.ada).get(reverse("administration-health")))

    notice = tell(people.ada, "x", "Hello", "")
    of_nobody = tell(people.ada, "x", "To a closed account", "")
    Notice.objects.filter(pk=of_nobody.pk).update(given_up_at=now(), error=CLOSED)
    assert "tried again" not in page()

    Notice.objects.filter(pk=notice.pk).update(error="nobody there")
    assert (
        "They are tried again, each 8 times in all. Look at the mail settings; the last said: nobody there." in page()
    )

    Notice.objects.filter(pk=notice.pk).update(given_up_at=now())
    assert "They are tried again" not in page()
    assert "Each was tried 8 times and is not tried again: those they were for were not mailed." in page()

    Notice.objects.filter(pk=notice.pk).update(given_up_at=now() - timedelta(days=8))
    assert "tried again" not in page()
