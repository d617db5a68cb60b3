"""Checking a document: levels, options, order, quotations, and texts nobody would write."""

import time
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.document.parse import parse
from afterword.document.text import Span
from afterword.lint import Options, Person, Severity, check, diagnostic_json
from afterword.lint.check import run, wanted
from afterword.lint.diagnostic import Finding
from afterword.lint.rule import Rule, named

BLAME = "Cause: operator error.\n"
SEVERAL = "## Actions\n\n- [ ] **A1** Alert on depth\n\nThe DBA broke the replica.\n"


def findings(text, options=Options(stage="in-review"), *, only):  # noqa: B008 - options are frozen
    return run(parse(text), options, [named(only)])


def front(status):
    return f"---\nschema: postmortem/1\nstatus: {status}\n---\n\n"


def test_diagnostics_are_sorted_by_place_then_rule():
    found = check(parse(SEVERAL))

    assert [(each.span.start, each.rule) for each in found] == sorted((each.span.start, each.rule) for each in found)
    at_one_place = [each.rule for each in found if each.span.of(SEVERAL) == "A1"]
    assert at_one_place == sorted(at_one_place)
    assert {"due-missing-or-relative", "owner-not-one-person"} <= set(at_one_place)


def test_while_drafting_everything_is_said_one_level_lower():
    found = run(parse(front("drafting") + BLAME), Options(), [named("human-error-label")])

    assert [each.severity for each in found] == [Severity.WARNING]


def test_the_stage_asked_for_goes_before_the_status_in_the_text():
    found = run(parse(front("drafting") + BLAME), Options(stage="in-review"), [named("human-error-label")])

    assert [each.severity for each in found] == [Severity.ERROR]


def test_arithmetic_and_unreadable_front_matter_keep_their_level_while_drafting():
    backwards = "## Timeline\n\n- 2026-05-04 10:31Z Errors\n- 2026-05-04 10:24Z Page\n"
    broken = "---\nstatus: drafting\nowner: [\n---\n"

    assert {each.severity for each in findings(backwards, Options(stage="drafting"), only="out-of-order")} == {
        Severity.ERROR
    }
    assert Severity.ERROR in {
        each.severity for each in findings(broken, Options(stage="drafting"), only="invalid-front-matter")
    }


def test_a_wrong_word_in_the_front_matter_is_eased_while_drafting():
    found = findings(
        "---\nschema: postmortem/1\nseverity: huge\n---\n", Options(stage="drafting"), only="invalid-front-matter"
    )

    assert [each.severity for each in found] == [Severity.WARNING]


def test_we_is_heard_one_level_lower():
    found = findings("We should have tested the restore.\n", only="should-have")

    assert [each.severity for each in found] == [Severity.INFO]


def test_an_organisation_sets_levels_and_switches_rules_off():
    levels = Options(levels={"human-error-label": Severity.INFO})

    assert [each.severity for each in findings(BLAME, levels, only="human-error-label")] == [Severity.INFO]
    assert "human-error-label" not in {
        each.rule for each in check(parse(BLAME), Options(disabled=frozenset({"human-error-label"})))
    }


def test_a_rule_that_must_be_asked_for_runs_only_then():
    def find(reading):
        yield Finding(Span(0, 1), "Here.")

    shy = Rule("shy", "tone", Severity.INFO, find, "Shy.", opt_in=True)

    assert wanted((shy,), Options()) == ()
    assert wanted((shy,), Options(enabled=frozenset({"shy"}))) == (shy,)


def test_an_option_of_another_kind_than_its_default_is_refused():
    options = Options(settings={"shallow-chain": {"depth": "deep"}})

    with pytest.raises(TypeError, match=r"shallow-chain\.depth should be int, not 'deep'"):
        findings("## Contributing factors\n\n- **F1** The disk was full\n", options, only="shallow-chain")


def test_an_option_changes_what_a_rule_asks_for():
    options = Options(stage="in-review", settings={"shallow-chain": {"depth": 1}})

    assert findings("## Contributing factors\n\n- **F1** The disk was full\n", options, only="shallow-chain") == ()


def test_quoted_evidence_is_skipped_or_hinted_at_without_an_edit():
    text = "> The cause was human error.\n"

    assert findings(text, only="human-error-label") == ()
    (hint,) = findings(text, Options(stage="in-review", quotes="hint"), only="human-error-label")
    assert (hint.severity, hint.fix) == (Severity.INFO, None)
    assert hint.message.startswith("In quoted evidence: ")


def test_prose_inside_an_event_says_that_it_is_in_the_timeline():
    (found,) = findings("## Timeline\n\n- 2026-05-04 10:24Z The DBA broke the replica\n", only="individual-as-cause")

    assert found.message.startswith("In the timeline: ")


def test_owners_are_compared_with_the_directory_when_there_is_one():
    text = "## Actions\n\n- [ ] **A1** Alert on depth @maria\n- [ ] **A2** Alert on lag @duty-emea\n"
    directory = Options(people=(Person("jun"),), aliases=frozenset({"duty-emea"}))

    (found,) = findings(text, directory, only="owner-not-one-person")

    assert found.span.of(text) == "@maria"
    assert found.message == "@maria has no account here. Name somebody who can be asked."


def test_somebody_the_directory_knows_is_a_person_whatever_the_handle_looks_like():
    text = "## Actions\n\n- [ ] **A1** Alert on depth @dev\n- [ ] **A2** Alert on lag @mobile\n"

    (found,) = findings(text, Options(people=(Person("dev", "Dev Okoro"),)), only="owner-not-one-person")

    assert found.span.of(text) == "@mobile"


def test_names_of_the_front_matter_are_people():
    text = '---\nschema: postmortem/1\ncontributors: ["@zbynka"]\n---\n\nZbynka crashed the broker.\n'

    assert [each.span.of(text) for each in findings(text, only="individual-as-cause")] == ["Zbynka crashed the broker"]


def test_quarters_count_as_dates_where_the_organisation_says_so():
    text = "## Actions\n\n- [ ] **A1** Alert on depth\n  - due: 2026-Q2\n"
    options = Options(settings={"due-missing-or-relative": {"quarters": True}}, today=date(2026, 5, 4))

    assert findings(text, options, only="due-missing-or-relative") == ()
    assert len(findings(text, only="due-missing-or-relative")) == 1


def test_json_counts_lines_and_columns_from_one_in_code_points_with_exclusive_ends():
    text = "# 🦁 é\n\nNote 🦁: operator error.\n"
    document = parse(text)
    (found,) = run(document, Options(stage="in-review"), [named("human-error-label")])

    shown = diagnostic_json(document, found)

    assert {key: shown[key] for key in ("line", "column", "end_line", "end_column", "quote", "severity")} == {
        "line": 3,
        "column": 9,
        "end_line": 3,
        "end_column": 23,
        "quote": "operator error",
        "severity": "error",
    }
    assert shown["fix"]["kind"] == "suggest"
    assert shown["fix"]["edits"][0]["column"] == 9


def test_a_longer_document_of_many_faults_is_checked_in_about_linear_time():
    item = "- **F1** The DBA should have known; human error\n  - because **F2** x\n- 10:31 x\n"
    section = "## Timeline\n\n### 2026-05-04\n\n- 10:31 x\n- 10:24 x\n\n## Contributing factors\n\n" + item
    small, large = parse(section * 40), parse(section * 400)

    assert len(check(large)) > 5 * len(check(small))


pieces = st.sampled_from(
    [
        "---\n", "severity: x\n", "## Timeline\n", "## Summary\n", "## Impact\n", "## Actions\n", "## Contributing factors\n",
        "- 10:24 ", "- 9:14 ", "~", "- [ ] **A1** ", "- **F1** ", "  - because **F2**\n", "  - owner: @a, @b\n", "fixes: F9",
        "The DBA ", "broke ", "should have ", "been ", "tested ", "by ", "who ", "that ", "which ", ", ", "human error ", "'s ",
        "\n", "\n\n", "`", '"', "> ", "|", "<!-- afterword: ignore should-have -->\n", "é", "🦁", "İ", "\x00", "\r\n", "[x](#y)",
        "and ", "to ", "of ", "(", ")", "because ", "they ", "one of the ", "engineers ", "don't ", "due: ASAP\n",
    ]
)  # fmt: skip


@given(st.lists(pieces, max_size=40).map("".join))
def test_no_text_whatever_makes_a_rule_fail(text):
    document = parse(text)

    for each in check(document, Options(quotes="hint")):
        assert 0 <= each.span.start <= each.span.end <= len(text)
        diagnostic_json(document, each)
        for edit in each.fix.edits if each.fix else ():
            assert edit.span.end <= len(text)


@pytest.mark.parametrize(
    "pasted", ["human error ", "should have ", "human error should have we forgot ", "\t ", "- because ", "owner: @"]
)
def test_what_is_pasted_a_thousand_times_takes_no_more_than_its_share(pasted):
    def seconds(times):
        document = parse(f"## Contributing factors\n\n- {pasted * times}")
        taken = []
        for _ in range(3):  # the quickest of three: a busy machine only ever adds
            started = time.process_time()
            check(document, Options(stage="in-review"))
            taken.append(time.process_time() - started)
        return min(taken)

    seconds(10)  # patterns are compiled

    assert seconds(8_000) < 12 * max(seconds(1_000), 0.05)


def test_with_a_directory_the_team_without_a_voice_is_named():
    text = '---\nteams: [gates, timetables, support]\nowner: "@kim"\ncontributors: ["@kim", "@rui"]\n---\n\nnot-reached: support (asked twice)\n'
    people = (
        Person("kim", "Kim", ("gates",)),
        Person("rui", "Rui", ("gates",)),
        Person("ana", "Ana", ("timetables",)),
        Person("jun", "Jun", ("support",)),
    )

    (found,) = findings(text, Options(people=people), only="missing-perspective")

    assert found.message == "Nobody from timetables contributes. Ask one of them to tell their part."


def test_a_label_at_the_end_of_a_chain_is_an_end_at_somebody_too():
    text = "## Contributing factors\n\n- **F1** Human error at the console\n- **F2** The limit is a default\n"

    found = run(parse(text), Options(stage="in-review"), [named("human-error-label"), named("leaf-is-human")])

    assert [each.rule for each in found] == ["human-error-label", "leaf-is-human"]


@pytest.mark.parametrize("mark", ["'", "\u2019"])
def test_a_finding_begins_where_a_word_does(mark):
    document = parse(f"They{mark}re careless.")

    (found,) = run(document, Options(stage="in-review"), [named("character-judgement")])

    assert found.span.of(document.text) == f"They{mark}re careless"


ABROAD = """# Pumpe

## {summary}

Die Pumpe stand.

## {impact}

- **Ruf:** 30 Beschwerden

## {actions}

- [ ] **A1** Warnung bei Frost einrichten
"""
MISSING_WORDS = {"summary-missing-facet", "missing-impact-metric", "not-specific"}


@pytest.mark.parametrize(
    ("headings", "heard"),
    [
        (("Summary", "Impact", "Actions"), MISSING_WORDS),
        (("Zusammenfassung", "Auswirkungen", "Maßnahmen"), set()),
        (("Executive summary (Zusammenfassung)", "Impact (Auswirkungen)", "Actions (Maßnahmen)"), set()),
        (("Zusammenfassung", "Impact", "Maßnahmen"), {"missing-impact-metric"}),
    ],
)
def test_english_words_are_not_missed_below_a_heading_of_another_language(headings, heard):
    text = ABROAD.format(**dict(zip(("summary", "impact", "actions"), headings, strict=True)))

    said = {each.rule for each in check(parse(text))}

    assert said & MISSING_WORDS == heard
    assert "owner-not-one-person" in said
