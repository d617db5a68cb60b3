"""What the rules say about the sample: nothing that blocks where it is done well, a lot where it is a first draft."""

import pytest

from afterword.document.parse import parse
from afterword.lint.check import check
from afterword.lint.diagnostic import Severity
from afterword.lint.options import Options, Person
from afterword.web.sample.organisation import organisation
from afterword.web.sample.shift import ANCHOR

SAMPLE = organisation(ANCHOR)
PEOPLE = tuple(Person(person.handle, person.name, person.teams) for person in SAMPLE.people)
PARSED = {reference: parse(text) for reference, text in SAMPLE.documents.items()}
PASSED_REVIEW = {
    reference: found
    for reference, found in PARSED.items()
    if found.facts.status in {"in-review", "approved", "published", "follow-up", "closed"}
}


def found_in(reference):
    return check(PARSED[reference], Options(stage="in-review", people=PEOPLE, today=ANCHOR))


@pytest.mark.parametrize("reference", PASSED_REVIEW)
def test_no_error_where_somebody_may_have_approved(reference):
    errors = [found for found in found_in(reference) if found.severity is Severity.ERROR]

    assert [(found.rule, PARSED[reference].positions.line(found.span.start)) for found in errors] == []


def test_first_drafts_show_what_the_rules_are_for():
    rules = {found.rule for reference in ("PM-2026-0021", "PM-2026-0024") for found in found_in(reference)}

    assert rules >= {
        "human-error-label",
        "individual-as-cause",
        "should-have",
        "summary-shape",
        "missing-impact-metric",
        "out-of-order",
        "ambiguous-timestamp",
        "shallow-chain",
        "owner-not-one-person",
        "due-missing-or-relative",
        "broken-reference",
    }


def test_a_draft_somebody_works_on_has_few_and_kind_words_for_it():
    assert 1 <= len(found_in("PM-2026-0025")) <= 6


def test_an_untouched_draft_says_what_is_missing():
    assert {"summary-shape", "missing-impact-metric", "shallow-chain"} <= {
        found.rule for found in found_in("PM-2026-0027")
    }
