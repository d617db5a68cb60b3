"""`afterword decide` in a terminal."""

import json

import pytest
from click.testing import CliRunner

from afterword.cli.incidents import decide
from bodies import alert, event, notification, resolved


@pytest.fixture(autouse=True)
def elsewhere(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)


def run(body, *options):
    content = body if isinstance(body, bytes) else json.dumps(body).encode()
    return CliRunner().invoke(decide, ["-", *options], input=content)


def test_it_says_what_is_owed_and_why_and_what_is_not_and_why_not():
    result = run(notification(resolved()))

    assert result.exit_code == 0
    lines = result.output.splitlines()
    assert lines[0] == (
        "A post-mortem is owed: SEV2 is visible to users by definition, for 47 min (says alert “CheckoutErrors: 8 % of "
        "requests fail” from Alertmanager); policy 2026.1 asks for it under user-visible."
    )
    assert lines[1].startswith("  + user-visible holds: ")
    assert [line[:4] for line in lines[2:7]] == ["  - "] * 5
    assert lines[7] == "Review: standard, because it is SEV2, for which policy 2026.1 asks for that."
    assert lines[8] == (
        "It takes 2 approvals by reviewers, 1 of them from outside its teams. "
        "Draft due 2026-03-09, approval 2026-03-16."
    )


def test_four_hours_of_a_sev1_are_owed_although_nobody_said_when_it_began():
    key = {"key": "INC-500", "title": "Checkout is down", "severity": "sev1"}
    opened = {"event": "incident.opened", "time": "2026-03-02T10:00:00Z", "source": "bot", "incident": key}
    over = {"event": "incident.resolved", "time": "2026-03-02T14:00:00Z", "source": "bot", "incident": key}

    first = run([opened, over]).output.splitlines()[0]

    assert first.startswith(
        "A post-mortem is owed: SEV1 is visible to users by definition, for at least 4 h since it was"
    )
    assert first.endswith("asks for it under user-visible and slow-resolution.")


def test_a_word_that_is_no_severity_is_named():
    body = notification(resolved(labels={"alertname": "A", "severity": "purple"}))

    first = run(body).output.splitlines()[0]

    assert first.startswith("No post-mortem is owed")
    assert "Alertmanager says “purple”, which no severity is called; add it to [severities]" in first


def test_nothing_owed_is_no_failure():
    result = run(notification(resolved(endsAt="2026-03-02T10:06:00Z")))

    assert result.exit_code == 0
    assert result.output.startswith("No post-mortem is owed")


def test_json_carries_reasons_with_rule_fact_evidence_and_version():
    result = run(event("incident.resolved", data={"data_loss": True}), "--format", "json")

    verdict = json.loads(result.output)
    assert (verdict["owed"], verdict["policy_version"], verdict["depth"]) == (True, "2026.1", "standard")
    assert {"trigger", "rule", "fact", "evidence", "sentence", "scope"} == set(verdict["reasons"][0])
    assert "data-loss" in [reason["trigger"] for reason in verdict["reasons"]]


def test_plain_facts_without_a_title_are_enough():
    facts = {"severity": "SEV4", "data_loss": False, "requests": [{"by": "Ines", "reason": "Luck is no plan."}]}

    result = run(facts)

    assert "Ines asked: “Luck is no plan.”" in result.output


def test_another_policy_can_be_tried(tmp_path):
    (tmp_path / "strict.toml").write_text('version = "strict-1"\n[triggers.user-visible]\nlonger_than_minutes = 0\n')

    result = run(notification(resolved(endsAt="2026-03-02T10:06:00Z")), "--policy", "strict.toml")

    assert "policy strict-1" in result.output
    assert result.output.startswith("A post-mortem is owed")


def test_the_policy_of_this_folder_is_used(tmp_path):
    (tmp_path / "afterword.toml").write_text('policy = "ours.toml"')
    (tmp_path / "ours.toml").write_text('version = "ours-1"')

    assert "policy ours-1" in run(notification()).output


@pytest.mark.parametrize(
    ("body", "words"),
    [
        (b"\xff", "is not UTF-8"),
        (b"", "This is not JSON"),
        (b"[]", "not an object"),
        (b"[" * 200_000, "nested too deeply"),
        (json.dumps(notification(alert(startsAt="soon"))).encode(), "is not a time"),
    ],
)
def test_what_cannot_be_read_ends_with_two_and_says_why(body, words):
    result = run(body)

    assert result.exit_code == 2
    assert words in result.output


def test_a_policy_that_fails_its_own_examples_ends_with_two(tmp_path):
    example = '[[examples]]\nname = "never"\nexpect = ["data-loss"]\nincident = {}\n'
    (tmp_path / "wrong.toml").write_text('version = "1"\n' + example)

    result = run(notification(), "--policy", "wrong.toml")

    assert result.exit_code == 2
    assert "example “never”" in result.output
