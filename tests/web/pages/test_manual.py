"""The manual of the rules, to which every finding links."""

from html import escape

import pytest
from django.urls import reverse

from afterword.lint.rule import rules


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


def test_a_rule_nobody_wrote_is_not_found(client, db):
    assert client.get("/rules/nobody").status_code == 404
