"""Administration › Health: what is wrong is said where one looks for it."""

import time_machine
from django.urls import reverse

from afterword.web import house


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


def test_where_there_are_no_good_rules_yet_the_page_still_answers(
    people, browse, words, settings, tmp_path, monkeypatch
):
    settings.DATA = tmp_path
    monkeypatch.setattr(house, "_shelf", house._Shelf(keeper=house._shelf.keeper))
    (tmp_path / "afterword.toml").write_text('[check]\ndisable = ["should-hav"]\n')

    answer = browse(people.ada).get(reverse("administration-health"))

    assert answer.status_code == 200
    assert "Until that is corrected, pages fail." in words(answer)
