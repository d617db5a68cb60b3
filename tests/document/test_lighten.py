"""A draft asks less, and not a word that anybody wrote is gone."""

from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.document.draft import draft
from afterword.document.lighten import lighten
from afterword.document.parse import parse
from afterword.document.template import ours, read_template
from afterword.document.text import apply
from afterword.incident.incident import Incident

AT = datetime(2026, 3, 2, 9, tzinfo=UTC)
HEAVIER = [template for name, template in ours().items() if name != "near-miss"]
INCIDENT = Incident(key="k", title="Queue stood", severity="SEV1", services=("a",), started_at=AT, impact_started_at=AT)


def drafted(name):
    return draft(INCIDENT, owner="@ruta", created=date(2026, 3, 2), template=ours()[name])


def lighter(text, name="light"):
    return apply(text, lighten(text, ours()[name], HEAVIER))


def headings(text):
    return [line for line in text.splitlines() if line.startswith("##") and "2026" not in line]


@pytest.mark.parametrize("name", sorted(set(ours()) - {"light", "near-miss"}))
def test_a_draft_nobody_has_written_in_becomes_the_lighter_one(name):
    became = lighter(drafted(name))

    assert became.split() == drafted("light").split()
    assert lighten(became, ours()["light"], HEAVIER) == ()


def test_a_board_draft_may_go_on_as_a_standard_one():
    assert lighter(drafted("board"), "standard").split() == drafted("standard").split()


def test_a_section_somebody_wrote_in_stays_with_its_heading():
    text = drafted("board").replace("## Background\n", "## Background\n\nThe queue holds orders.\n")
    text = text.replace("### What was hard\n", "### What was hard\n\n- The console was slow.\n")

    became = lighter(text)

    assert "## Background\n\nThe queue holds orders.\n" in became
    assert "## Lessons learned\n\n### What was hard\n\n- The console was slow.\n" in became
    assert "### What went well" not in became
    assert "## Appendix" not in became


def test_a_question_somebody_answered_inside_it_is_their_text():
    text = drafted("board").replace("which promises were broken", "two of them, ask Ines")

    assert "two of them, ask Ines" in lighter(text)


def test_a_heading_of_ones_own_stays_even_while_nothing_stands_under_it():
    text = drafted("standard") + "\n## What the ferry line told us\n"

    assert "## What the ferry line told us" in lighter(text)


def test_a_section_with_ones_own_subheading_stays():
    text = drafted("board").replace("## Timeline\n", "### Our vendors\n\n## Timeline\n", 1)

    assert headings(lighter(text))[2:4] == ["## Background", "### Our vendors"]


def test_line_ends_are_those_of_the_text():
    text = drafted("board").replace("\n", "\r\n")

    became = lighter(text)

    assert "\n" not in became.replace("\r\n", "")
    assert became.split() == drafted("light").split()


def test_a_question_with_a_value_in_it_is_known_by_what_stands_around_it():
    asks = "<!-- template: For some. -->\n## Timeline\n\n## Impact\n\n## Background\n\n<!-- It took {{incident.duration}}: why? -->\n"
    house = read_template("house", asks)

    assert (
        lighten("# T\n\n## Background\n\n<!-- It took 2 h: why? -->\n\n## Timeline\n", ours()["light"], [house])[0].text
        == ""
    )


@pytest.mark.parametrize("text", ["", "# T", "\ufeff", "## Background", "## Background\n<!--", "<!-- -->\n## Impact"])
def test_any_text_may_come(text):
    assert parse(lighter(text)).text == lighter(text)


@given(st.data())
def test_every_line_a_person_wrote_is_still_there_in_its_order(data):
    lines = drafted(data.draw(st.sampled_from(["standard", "board", "data-loss", "change"]))).splitlines()
    places = sorted(data.draw(st.lists(st.integers(20, len(lines)), max_size=6)), reverse=True)
    for number, place in enumerate(places):
        lines.insert(place, data.draw(st.sampled_from(["- word{}", "word{} <!-- a note -->", "### word{}", "<!-- word{} -->"])).format(number))  # fmt: skip
    text = "\n".join(lines) + "\n"

    became = lighter(text)

    written = [line for line in text.splitlines() if "word" in line and "words" not in line]
    left = iter(became.splitlines())
    assert all(any(line == other for other in left) for line in written)
