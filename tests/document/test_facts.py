"""Front matter is read as far as it goes, and changed one value at a time."""

from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.document.parse import parse
from afterword.document.scalars import quoted
from afterword.document.set_fact import set_fact
from afterword.document.text import Span, apply
from document.texts import FRONT_MATTER, written


def facts_of(*lines):
    return parse("\n".join(("---", *lines, "---", ""))).facts


def problems_of(*lines):
    facts = facts_of(*lines)
    text = "\n".join(("---", *lines, "---", ""))
    return [(problem.span.of(text), [edit.text for edit in problem.edits]) for problem in facts.problems]


def test_every_key_of_a_good_front_matter_is_read():
    facts = parse(written("parcel-labels")).facts

    assert facts.problems == ()
    assert facts.id == "PM-2026-0007"
    assert facts.triggers == ("user-visible", "manual-intervention")
    assert facts.contributors == ("@inga", "@tomas")
    assert facts.roles == (("incident_commander", "@tomas"),)
    assert facts.impact_start == datetime(2026, 2, 17, 9, 33, tzinfo=UTC)
    assert facts.created == date(2026, 2, 18)
    assert facts.extra == {"x-cost-centre": "{id: 12, region: north}"}
    assert not facts.impact_none


def test_values_stand_where_they_say():
    document = parse(written("parcel-labels"))

    for key, span in document.facts.spans.items():
        assert document.facts.key_spans[key].of(document.text) == key
        assert span.of(document.text)
    assert document.facts.spans["severity"].of(document.text) == "SEV2"
    assert document.facts.spans["triggers"].of(document.text) == "[user-visible, manual-intervention]"


@pytest.mark.parametrize(
    ("line", "quote", "fixes"),
    [
        ("afterword-ignore: [should-have]", "afterword-ignore", ["afterword-ignore-file"]),
        ("Afterword_Ignore_File: [should-have]", "Afterword_Ignore_File", ["afterword-ignore-file"]),
        ("afterword: yes", "afterword", []),
        ("severity: sev 2", "sev 2", ["SEV2"]),
        ("severity: S1", "S1", ["SEV1"]),
        ("severity: P1", "P1", []),
        ("severity: high", "high", []),
        ("status: in review", "in review", ["in-review"]),
        ("triggers: data-loss", "data-loss", ["[data-loss]"]),
        ('contributors: "@ana, @bo"', '"@ana, @bo"', ['["@ana", "@bo"]']),
        ('contributors: ["@ana, @bo", "@cy"]', '"@ana, @bo"', ['"@ana", "@bo"']),
        ('reviewers: ["@ana and @bo"]', '"@ana and @bo"', ['"@ana", "@bo"']),
        ('approved_by:\n  - "@ana; @bo" # both', '"@ana; @bo"', ['"@ana"\n  - "@bo"']),
        ('contributors:\n  -\n    "@ana, @bo"', '"@ana, @bo"', []),
        ('contributors: ["@ana lund"]', '"@ana lund"', []),
        ('contributors: ["@ana, the scribe"]', '"@ana, the scribe"', []),
        ('owner: "@ana, @bo"', '"@ana, @bo"', []),
        ('owner: "@ana lund"', '"@ana lund"', []),
        ('roles: {scribe: "@kim, @jo"}', '{scribe: "@kim, @jo"}', []),
        ('contributors: "@ana"', '"@ana"', ['["@ana"]']),
        ("triggers: [dataloss]", "dataloss", ["data-loss"]),
        ("servces: [a]", "servces", ["services"]),
        ("Impact-Start: 2026-01-01T01:00Z", "Impact-Start", ["impact_start"]),
        ("colour: red", "colour", []),
        ("owner: [one]", "[one]", ["one"]),
        ("owner: [one, two]", "[one, two]", []),
        ("services: {a: b}", "{a: b}", []),
        ("services: [[a]]", "[a]", []),
        ("id: 12", "12", []),
        ("created: 2026-02-30", "2026-02-30", []),
        ("impact_start: soon", "soon", []),
        ("impact: much", "much", []),
        ("timezone: Europe/Lissabon", "Europe/Lissabon", ["Europe/Lisbon"]),
        ("timezone: nowhere at all", "nowhere at all", []),
        ("roles: [a]", "[a]", []),
        ("roles: {a: [b]}", "{a: [b]}", []),
        ("impact_phases: soon", "soon", []),
        ("impact_phases: [[2026-01-01T01:00Z]]", "[2026-01-01T01:00Z]", []),
        ("owner: *unknown", "*unknown", []),
        ("schema: postmortem/2", "postmortem/2", ["postmortem/1"]),
        ("title: A\n? [a]\n: b", "[a]", []),
    ],
)
def test_what_is_wrong_is_a_problem_with_its_fix(line, quote, fixes):
    assert problems_of(line) == [(quote, fixes)]


@pytest.mark.parametrize("line", ['contributors: ["Ana Lund"]', "contributors: [ana@a.test]", "owner: Ana Lund"])
def test_a_name_or_an_address_is_left_as_it_is(line):
    assert problems_of(line) == []


@pytest.mark.parametrize(
    ("lines", "after"),
    [
        (("contributors:", "  - @kim, @jo  # both"), ("contributors:", '  - "@kim, @jo"  # both')),
        (("contributors:", "  - @kim, jo"), ("contributors:", '  - "@kim, jo"')),
        (("roles:", "  scribe: @kim", "  lead: @jo"), ("roles:", '  scribe: "@kim"', '  lead: "@jo"')),
    ],
)
def test_what_stands_behind_an_unquoted_handle_comes_into_the_quotes(lines, after):
    facts, text = facts_of(*lines), "\n".join(("---", *lines, "---", ""))
    edits = [edit for problem in facts.problems if "reserves" in problem.message for edit in problem.edits]

    assert apply(text, edits) == "\n".join(("---", *after, "---", ""))
    assert not any("\ue000" in name for name in facts.contributors)


def test_handles_in_one_pair_of_quotes_are_read_as_several():
    assert facts_of('contributors: ["@ana, @bo", "@cy"]').contributors == ("@ana", "@bo", "@cy")
    assert facts_of("contributors:", "  - @ana, @bo").contributors == ("@ana", "@bo")


def test_an_unquoted_handle_is_read_and_its_fix_makes_it_yaml():
    text = '---\ntitle: A\nowner: @kim\ncontributors: [@kim, "@jo"]\nreviewers:\n  - @lo\n---\n'

    facts = parse(text).facts
    mended = parse(apply(text, [edit for problem in facts.problems for edit in problem.edits])).facts

    assert len(facts.problems) == 3
    assert (facts.title, facts.owner, facts.contributors, facts.reviewers) == ("A", "@kim", ("@kim", "@jo"), ("@lo",))
    assert mended.problems == ()
    assert (mended.owner, mended.contributors, mended.reviewers) == ("@kim", ("@kim", "@jo"), ("@lo",))


@pytest.mark.parametrize("tail", ["", "\ttimezone: UTC\n", "severity: SEV2\n"])
def test_a_tab_before_a_key_is_one_trouble_and_what_follows_is_read(tail):
    text = f'---\nschema: postmortem/1\nstatus: drafting\n\towner: "@ines"\n{tail}---\n'

    facts = parse(text).facts

    assert {problem.message for problem in facts.problems} == {"YAML allows no tab before a key. Take it out."}
    assert (facts.status, facts.owner) == ("drafting", "@ines")
    mended = apply(text, [edit for problem in facts.problems for edit in problem.edits])
    assert parse(mended).facts.problems == ()
    assert mended == text.replace("\t", "")


def test_tabs_and_another_trouble_are_said_one_after_the_other():
    text = "---\nstatus: drafting\ntags:\n\t- a\n\t- [b\n---\n"

    told = [problem.message for problem in parse(text).facts.problems]

    assert set(told) == {"YAML allows no tabs before a value. Use spaces."}


def test_a_line_that_stands_too_far_in_is_said_in_our_words():
    (problem,) = parse("---\nstatus: drafting\n  owner: ines\n---\n").facts.problems

    assert problem.message == "This is not YAML: a colon too many, or a line that stands too far in."


def test_a_tab_before_a_value_is_replaced_by_blanks():
    text = "---\nservices:\n\t- a\n---\n"

    facts = parse(text).facts

    assert facts.services == ("a",)
    assert parse(apply(text, facts.problems[0].edits)).facts.problems == ()


def test_a_value_with_a_colon_is_read_and_quoted():
    text = '---\ntitle: Checkout: slow\nowner: "@kim"\n---\n'

    facts = parse(text).facts

    assert (facts.title, facts.owner) == ("Checkout: slow", "@kim")
    assert parse(apply(text, facts.problems[0].edits)).facts.title == "Checkout: slow"


def test_what_cannot_be_mended_is_told_and_the_rest_is_read():
    facts = facts_of("title: A", "services: [a, b", 'owner: "@kim"')

    assert facts.title == "A"
    assert facts.owner == "@kim"
    assert len(facts.problems) == 1


def test_a_key_written_twice_counts_once():
    facts = facts_of("title: A", "title: B")

    assert facts.title == "A"
    assert "twice" in facts.problems[0].message


def test_empty_values_are_absent_and_no_problem():
    facts = facts_of("severity: # later", "owner:", "services:", "roles:", "impact_phases:", "published: ~")

    assert facts.problems == ()
    assert (facts.severity, facts.owner, facts.services) == (None, None, ())


def test_instants_without_a_zone_are_in_the_documents_zone():
    facts = facts_of("timezone: Europe/Lisbon", "impact_start: 2026-07-01 10:00", "impact_end: 2026-07-01T11:00+02:00")

    assert facts.impact_start.astimezone(UTC).hour == 9
    assert facts.impact_end.astimezone(UTC).hour == 9


def test_several_phases_are_read():
    facts = facts_of("impact_phases: [[2026-01-01T01:00Z, 2026-01-01T02:00Z], [2026-01-01T03:00Z, 2026-01-01T04:00Z]]")

    assert len(facts.impact_phases) == 2


def test_toml_is_told_apart():
    document = parse('+++\ntitle = "A"\n+++\n\n# A\n')

    assert document.title == "A"
    assert "TOML" in document.facts.problems[0].message


def test_front_matter_without_an_end_is_read_and_closed():
    text = '---\ntitle: A\nowner: "@kim"\n\n# A\n'

    facts = parse(text).facts
    closed = parse(apply(text, facts.problems[0].edits)).facts

    assert (facts.title, facts.owner) == ("A", "@kim")
    assert (closed.title, closed.problems) == ("A", ())


@pytest.mark.parametrize("text", ["---\n\nProse.\n\n---\n", "---\nJust prose\n", "no rule\n", "--\n"])
def test_a_rule_above_prose_is_no_front_matter(text):
    assert parse(text).facts.span == parse("").facts.span


def test_front_matter_begins_behind_a_byte_order_mark():
    assert parse("\ufeff---\ntitle: A\n---\n").facts.span == Span(1, len("\ufeff---\ntitle: A\n---\n"))
    assert parse("\ufeff---\ntitle: A\n\n# A\n").facts.problems[0].span.start == 1


def test_empty_front_matter_is_front_matter():
    assert len(parse("---\n---\n").facts.span) == 8


def test_front_matter_is_a_map():
    assert "key: value" in facts_of("a:b").problems[0].message


@given(st.text(max_size=40))
def test_any_title_survives_being_quoted(title):
    clean = title.encode("utf-8", "ignore").decode()

    facts = facts_of(f"title: {quoted(clean)}")

    assert (facts.title or "") == clean.strip()


VALUES = (
    ("owner", "@kim"),
    ("title", 'a: b # "c" é'),
    ("status", "in-review"),
    ("triggers", ("data-loss", "user-visible")),
    ("reviewers", ()),
    ("created", date(2026, 1, 2)),
    ("impact_start", datetime(2026, 3, 29, 1, 15, tzinfo=UTC)),
    ("timezone", "UTC"),
)


@given(FRONT_MATTER, st.sampled_from(VALUES))
def test_a_fact_that_is_set_is_read_back_and_the_others_stay(front, pair):
    key, value = pair
    before = parse(front).facts

    after = parse(apply(front, set_fact(front, key, value))).facts

    assert getattr(after, key) == value or before.problems
    if not before.problems and key != "timezone":
        for other, _ in VALUES:
            assert other == key or getattr(after, other) == getattr(before, other)


@pytest.mark.parametrize(("key", "value"), VALUES)
@pytest.mark.parametrize("name", ["parcel-labels", "guarded-export"])
def test_setting_a_fact_changes_one_line(name, key, value):
    text = written(name)

    changed = apply(text, set_fact(text, key, value))

    assert getattr(parse(changed).facts, key) == value
    assert parse(changed).facts.problems == ()
    lines, others = set(text.splitlines()), set(changed.splitlines())
    assert len(others - lines) <= 1
    assert len(lines - others) <= 1


def test_a_fact_can_be_taken_out():
    text = "---\ntitle: A\ntags:\n  - a\n  - b\nowner: kim\n---\n"

    assert apply(text, set_fact(text, "tags", None)) == "---\ntitle: A\nowner: kim\n---\n"
    assert set_fact(text, "id", None) == ()
    assert set_fact("prose", "id", None) == ()


def test_front_matter_is_begun_where_there_is_none():
    assert apply("# A\n", set_fact("# A\n", "title", "A")) == "---\ntitle: A\n---\n\n# A\n"
    assert apply("\ufeff# A\r\n", set_fact("\ufeff# A\r\n", "title", "A")).startswith("\ufeff---\r\ntitle: A\r\n")


def test_organisations_own_fields_are_added_at_the_end():
    text = "---\ntitle: A\n---\n"

    assert apply(text, set_fact(text, "x-cost", "12")) == '---\ntitle: A\nx-cost: "12"\n---\n'


def test_an_unknown_key_is_refused():
    with pytest.raises(ValueError, match="is no key"):
        set_fact("", "colour", "red")


@pytest.mark.parametrize(
    ("written", "edits"),
    [
        ("booking, payments", ["[booking, payments]"]),
        ("booking, payments]", ["[booking, payments]"]),
        ("b[ooking, payments]", []),
        ("booking,, payments", []),
    ],
)
def test_what_would_be_no_list_in_brackets_is_put_in_none(written, edits):
    assert [each for _, each in problems_of(f"teams: {written}")] == [edits]


def test_a_key_that_stands_further_down_is_not_offered_for_another():
    assert problems_of("tittle: a", "title: b") == [("tittle", [])]
    assert problems_of("tittle: a", "tiitle: b") == [("tittle", ["title"]), ("tiitle", [])]


def test_a_first_line_that_is_no_key_is_told_beside_other_trouble():
    told = facts_of("team:s [gates, tools]", "severty: SEV1", "owner: @ana").problems

    assert len(told) == 3
    assert told[0].span.start == len("---\n")
    assert facts_of("# ours", "owner: @ana", "severity: SEV1").problems[0].message.startswith("YAML reserves @")
