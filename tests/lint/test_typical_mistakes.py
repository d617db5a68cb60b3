"""One document with the mistakes people make: each is said once, at its level, and nothing else is."""

from pathlib import Path

from afterword.document.parse import parse
from afterword.lint.check import check
from afterword.lint.options import Options

TEXT = (Path(__file__).parent / "documents" / "typical-mistakes.md").read_text(encoding="utf-8")
# Line, rule and level: one for each mistake.
EXPECTED = {
    (1, "audience-unset", "warning"),
    (6, "invalid-front-matter", "error"),
    (7, "missing-trigger", "error"),
    (11, "missing-perspective", "warning"),
    (12, "self-approved", "error"),
    (23, "summary-contradicts-data", "error"),
    (23, "summary-missing-facet", "warning"),
    (25, "summary-shape", "warning"),
    (25, "animated-language", "warning"),
    (27, "missing-impact-metric", "error"),
    (29, "unquantified-impact", "warning"),
    (30, "duration-mismatch", "error"),
    (31, "missing-impact-metric", "error"),
    (31, "placeholder", "error"),
    (33, "missing-milestone", "warning"),
    (33, "duration-mismatch", "error"),
    (37, "missing-milestone", "warning"),
    (37, "interpretation-in-event", "warning"),
    (38, "out-of-order", "error"),
    (39, "ambiguous-timestamp", "error"),
    (39, "interpretation-in-event", "warning"),
    (40, "normative-judgement", "warning"),
    (43, "shallow-chain", "warning"),
    (45, "human-error-label", "error"),
    (45, "leaf-is-human", "error"),
    (45, "factor-unaddressed", "warning"),
    (46, "vague-cause", "warning"),
    (47, "broken-reference", "error"),
    (48, "procedure-violation-as-cause", "error"),
    (48, "leaf-is-human", "error"),
    (48, "factor-unaddressed", "warning"),
    (49, "should-have", "warning"),
    (49, "obviousness", "warning"),
    (49, "leaf-is-human", "error"),
    (49, "factor-unaddressed", "warning"),
    (53, "fix-the-human", "warning"),
    (53, "owner-not-one-person", "error"),
    (53, "priority-missing-or-flat", "error"),
    (53, "due-missing-or-relative", "error"),
    (53, "not-measurable", "warning"),
    (53, "untracked", "warning"),
    (53, "orphan-action", "warning"),
    (54, "not-specific", "warning"),
    (54, "not-measurable", "warning"),
    (54, "untracked", "warning"),
    (55, "owner-not-one-person", "error"),
    (55, "due-missing-or-relative", "warning"),
    (56, "not-specific", "warning"),
    (56, "not-measurable", "warning"),
    (57, "owner-not-one-person", "error"),
    (57, "due-missing-or-relative", "warning"),
    (57, "broken-reference", "error"),
    (58, "not-measurable", "warning"),
    (58, "untracked", "warning"),
    (58, "orphan-action", "warning"),
    (61, "lessons-incomplete", "warning"),
    (65, "platitude", "info"),
    (66, "us-versus-them", "warning"),
    (66, "team-as-cause", "error"),
    (66, "negated-action", "info"),
}


def test_every_mistake_is_said_and_nothing_more():
    document = parse(TEXT)

    found = check(document, Options(stage="in-review"))

    told = {(document.positions.line(each.span.start), each.rule, each.severity.value) for each in found}
    assert told == EXPECTED
    assert len(found) == len(EXPECTED)
