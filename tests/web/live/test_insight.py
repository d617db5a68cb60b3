"""What a room is told beside its text."""

import pytest

from afterword.document.parse import parse
from afterword.lint.check import check
from afterword.web.live.insight import insight

TEXT = "---\nseverity: SEV9\n---\n\n# Queue\n\n🦁 The team should have known better.\n"


@pytest.fixture
def told():
    return {each["rule"]: each for each in insight(TEXT, check)["diagnostics"]}


def test_a_finding_comes_with_the_comment_that_allows_it_its_reason_left_empty(told):
    allow = told["should-have"]["allow"]
    units = TEXT.encode("utf-16-le")
    after = units[: allow["from"] * 2] + allow["insert"].encode("utf-16-le") + units[allow["to"] * 2 :]

    written = after.decode("utf-16-le")
    assert '<!-- afterword: ignore should-have reason="" -->\n🦁 The team' in written
    assert "should-have" not in {found.rule for found in check(parse(written))}


def test_where_no_comment_can_stand_none_is_offered(told):
    assert told["invalid-front-matter"]["allow"] is None
