"""What moves takes its exceptions along, and none comes to stand above another line."""

import pytest

from afterword.document.parse import parse
from afterword.lint.attached import Attached
from afterword.lint.check import check
from afterword.lint.mend import mend
from afterword.lint.options import Options

REVIEW = Options(stage="in-review", resemblance=False, disabled=frozenset({"missing-section", "missing-impact-metric"}))
HEAD = "---\nschema: postmortem/1\ntimezone: UTC\n---\n\n# Gates\n\n## Timeline\n\n### 2026-03-09\n\n"
EXCEPTION = '<!-- afterword: ignore human-error-label reason="clause 4" -->'
PAGER, LABEL, AGAIN = (
    "- 13:24 The pager rings",
    "- 13:19 Ruled an operator error",
    "- 13:20 Ruled an operator error again",
)


def lines(*told: str) -> str:
    return HEAD + "\n".join(told) + "\n"


def mended(*told: str) -> list[str]:
    return mend(lines(*told), REVIEW).text.removeprefix(HEAD).splitlines()


def test_events_are_sorted_with_their_exceptions():
    assert mended(PAGER, EXCEPTION, LABEL, AGAIN) == [EXCEPTION, LABEL, AGAIN, PAGER]
    assert mended(EXCEPTION, "<!-- a note -->", AGAIN, LABEL) == [LABEL, EXCEPTION, "<!-- a note -->", AGAIN]


@pytest.mark.parametrize("told", [(f"{PAGER} {EXCEPTION}", LABEL, AGAIN), (LABEL, EXCEPTION, LABEL, AGAIN)])
def test_where_an_exception_would_be_lost_or_stand_above_another_line_nothing_is_moved(told: tuple[str, ...]):
    (found,) = [each for each in check(parse(lines(*told)), REVIEW) if each.rule == "out-of-order"]

    assert found.fix
    assert found.fix.kind == "ask"
    assert mended(*told) == list(told)


def test_a_section_moves_with_its_exceptions_and_leaves_those_of_others():
    front = "---\nschema: postmortem/1\n---\n\n"
    one, two = (f'<!-- afterword: ignore {rule} reason="clause 4" -->' for rule in ("missing-milestone", "no-actions"))
    actions = f"{two}\n## Actions\n\nNone.\n\n"
    timeline = f"{one}\n## Timeline\n\n- 10:00 It broke\n\n"
    options = Options(
        stage="in-review", resemblance=False, disabled=REVIEW.disabled - {"missing-section"} | {"summary-shape"}
    )

    text = mend(f"{front}{actions}{timeline}<!-- afterword: ask Who? -->\n## Notes\n", options).text

    assert text.startswith(front + timeline)
    assert text.index(one) < text.index("## Timeline") < text.index("## Actions") < text.index("## Notes")


def test_exceptions_at_the_end_of_a_line_with_words_cannot_go_along():
    text = f"Fine. {EXCEPTION}\n<!-- a note -->\nOperator error.\n"
    at = text.index("Operator")

    assert Attached(parse(text)).has(at)
    assert Attached(parse(text)).above(at) is None
    assert Attached(parse(text)).above(0) == 0
