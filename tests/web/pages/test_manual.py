"""The manual of the rules, to which every finding links."""

from html import escape

import pytest
from django.urls import reverse

from afterword.lint.rule import rules


@pytest.fixture
def decide(settings, tmp_path):
    """Write an `afterword.toml`."""
    settings.DATA = tmp_path
    return (tmp_path / "afterword.toml").write_text


@pytest.mark.parametrize("rule", rules(), ids=lambda rule: rule.name)
def test_every_rule_has_a_page_for_anybody(rule, client, db):
    answer = client.get(f"/rules/{rule.name}")

    page = answer.content.decode()
    assert answer.status_code == 200
    assert f"<h1>{rule.name}</h1>" in page
    assert "<h2>How it decides</h2>" in page
    assert "<h2>Allow it</h2>" in page
    assert f"&lt;!-- afterword: ignore {rule.name} reason=" in page
    assert page.count("<h1") == 1  # the headings of an example are none of the page


def test_all_rules_are_listed_with_what_they_are_about(client, db):
    page = client.get(reverse("rules")).content.decode()

    for rule in rules():
        assert f'href="/rules/{rule.name}"' in page
        assert escape(rule.headline) in page


@pytest.mark.parametrize(
    ("said", "name", "sentence"),
    [
        ('disable = ["should-have"]', "should-have", "Switched off here: it does not run."),
        ('levels = { omission-blame = "info" }', "omission-blame", "Runs here at level info; its own is error."),
        ("", "mean-time-claim", "Not switched on here: it does not run."),
        ('enable = ["mean-time-claim"]', "mean-time-claim", "Switched on here, at level info."),
    ],
)
@pytest.mark.django_db
def test_a_page_says_how_this_house_runs_the_rule(said, name, sentence, client, decide):
    decide(f"[check]\n{said}\n")

    page = client.get(f"/rules/{name}").content.decode()

    assert f"<p>{sentence}</p>" in page
    assert "Level: " in page


def test_a_houses_options_stand_on_the_page_of_their_rule(client, db, decide):
    subject, option = next((rule, each) for rule in rules() for each in rule.settings if type(each.default) is int)
    decide(f"[check.rules.{subject.name}]\n{option.name} = {option.default}\n")

    page = client.get(f"/rules/{subject.name}").content.decode()

    assert f"Its option {option.name} is set to {option.default} here." in page


def test_where_nothing_was_decided_a_page_says_only_what_the_rule_is(client, db, settings, tmp_path):
    settings.DATA = tmp_path

    assert " here" not in client.get("/rules/should-have").content.decode().partition("<article")[0]


def test_the_list_marks_what_does_not_run(client, db, decide):
    decide('[check]\ndisable = ["should-have"]\n')

    listed = client.get(reverse("rules")).content.decode()

    line = next(line for line in listed.splitlines() if "/rules/should-have" in line)
    assert "(does not run here)" in line.partition("/rules/should-have")[2].partition("</li>")[0]


def test_a_rule_nobody_wrote_is_not_found(client, db):
    assert client.get("/rules/nobody").status_code == 404
