"""Templates ask the right questions of each type of incident, and a house's own are read as ours are."""

from datetime import date

import pytest

from afterword.document.draft import draft
from afterword.document.parse import parse
from afterword.document.template import TemplateError, load_templates, ours, read_template
from afterword.document.tidy import tidy
from afterword.incident.incident import Incident
from afterword.lint.check import check
from afterword.lint.diagnostic import Severity
from afterword.lint.options import Options
from document.test_candidates import INCIDENT as ALERTED
from document.test_draft import INCIDENT

DAY = date(2026, 2, 18)
EMPTY_FOR_NOW = {
    "summary-shape",
    "missing-trigger",
    "missing-impact-metric",
    "missing-milestone",
    "unexplained-gap",
    "shallow-chain",
    "no-actions",
    "lessons-incomplete",
}
"""What a draft lacks because only people can tell it."""
MINE = "<!-- template: For our shop. -->\n\n## Impact\n\n{{figures}}\n\n## Timeline\n\nIt took {{incident.duration}}.\n\n{{events}}\n"

EVERY = pytest.mark.parametrize("template", ours().values(), ids=lambda template: template.name)
INCIDENTS = pytest.mark.parametrize(
    "incident", [INCIDENT, ALERTED, Incident("k", "x"), Incident("k", "x", near_miss=True)]
)


def test_ours_are_these_the_everyday_ones_first():
    assert list(ours()) == [
        "light", "standard", "board", "near-miss", "change", "data-loss", "external-provider", "security",
    ]  # fmt: skip


@EVERY
def test_each_says_what_it_is_for(template):
    assert template.purpose.startswith("For ")
    assert template.purpose.endswith(".")


@EVERY
@INCIDENTS
def test_each_makes_a_tidy_draft_in_which_only_peoples_words_are_missing(template, incident):
    text = draft(incident, id="PM-2026-0042", owner="@kim", created=DAY, template=template)
    document = parse(text)
    found = check(document, Options(stage="drafting", today=DAY))

    assert tidy(text) == text
    assert document.facts.problems == ()
    assert {each.rule for each in found} <= EMPTY_FOR_NOW
    assert not [each for each in found if each.severity is Severity.ERROR]
    assert "{{" not in text.replace("{{incident.", "")


@EVERY
def test_each_has_the_sections_of_the_theory(template):
    kinds = [section.kind for section in parse(draft(INCIDENT, created=DAY, template=template)).sections]

    assert {"summary", "impact", "timeline", "factors", "actions", "lessons"} <= set(kinds)


def test_a_house_adds_its_own_and_may_replace_ours(tmp_path):
    (tmp_path / "shop.md").write_text(MINE, "utf-8")
    (tmp_path / "light.md").write_text(MINE.replace("our shop", "the smallest"), "utf-8")

    found = load_templates(tmp_path)

    assert (found["shop"].purpose, found["light"].purpose) == ("For our shop.", "For the smallest.")
    assert len(found) == len(ours()) + 1
    assert load_templates(None) == ours()


def test_values_in_a_template_are_filled():
    template = read_template(
        "shop", MINE.replace("## Timeline", "<!-- {{incident.severity}}? -->\n\n## Timeline").replace("\n", "\r\n")
    )

    text = draft(INCIDENT, created=DAY, template=template)

    assert "It took 13h47m<!-- afterword: incident.duration = 13h47m -->." in text
    assert "<!-- SEV2? -->" in text
    assert "\r" not in text
    assert "It took {{incident.duration}}." in draft(Incident("k", "x"), created=DAY, template=template)


@pytest.mark.parametrize(
    ("name", "text", "words"),
    [
        ("My Template", MINE, "no name"),
        ("a", MINE.replace("<!-- template: For our shop. -->", ""), "what it is for"),
        ("a", MINE.replace("{{figures}}", "{{figurs}}"), "Line 5"),
        ("a", MINE.replace("## Timeline", "## Story"), "timeline section"),
        ("a", MINE + "x" * 100_000, "longer"),
    ],
)
def test_a_template_that_cannot_be_used_says_why(name, text, words):
    with pytest.raises(TemplateError, match=words):
        read_template(name, text)


def test_a_folder_that_cannot_be_read_says_so(tmp_path):
    with pytest.raises(TemplateError, match="no folder"):
        load_templates(tmp_path / "nowhere")
    (tmp_path / "a.md").write_bytes(b"\xff")
    with pytest.raises(TemplateError, match="cannot be read"):
        load_templates(tmp_path)
