"""`afterword policy` in a terminal."""

import json
import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest
from click.testing import CliRunner

from afterword.cli.policies import policy
from afterword.document.template import ours
from afterword.incident.rehearsal import policy_text
from afterword.incident.signal import Signal, Statement
from afterword.web.incidents.inbox import take_signals
from afterword.web.people.accounts import add_user

WRONG = 'version = "9"\n[triggers.data-los]\n[[rules]]\nname = "r"\n'
STRICT = 'version = "9"\n[triggers.user-visible]\nlonger_than_minutes = 0\n[triggers.data-loss]\nenabled = false\n'


@pytest.fixture(autouse=True)
def elsewhere(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)


def run(text, *options, command="check"):
    Path("ours.toml").write_text(text)
    return CliRunner().invoke(policy, [command, "ours.toml", *options])


def test_the_policy_that_comes_with_us_is_printed_and_passes_its_own_check():
    shown = CliRunner().invoke(policy, ["show"])

    assert shown.output == policy_text()
    checked = run(shown.output)
    assert checked.exit_code == 0
    assert checked.output.startswith("Version 2026.1 can be used. Its ")


def test_every_mistake_has_its_line_and_ends_with_one():
    result = run(WRONG)

    assert result.exit_code == 1
    assert result.output.splitlines() == [
        "ours.toml:2:1 error triggers.data-los: no such key; did you mean data-loss.",
        "ours.toml:3:1 error rules #1: this rule changes nothing; give it owed, depth, template, working_days or calendar.",
        "It cannot be used like this.",
    ]


@pytest.mark.parametrize("command", ["check", "back-test"])
def test_another_text_may_not_call_itself_by_our_version(command):
    result = run('version = "2026.1"\n[triggers.user-visible]\nlonger_than_minutes = 50\n', command=command)

    assert result.exit_code == (1 if command == "check" else 2)
    assert "ours.toml:1:1" in result.output
    assert "version 2026.1 is the policy that comes with Afterword; give this text one of its own" in " ".join(
        result.output.split()
    )


def test_warnings_are_told_and_do_not_fail(tmp_path):
    (tmp_path / "afterword.toml").write_text('[services.checkout]\nteam = "booking"\n')

    result = run(f"{STRICT}[services.chekout.user-visible]\nlonger_than_minutes = 3\n", "--format", "json")

    assert result.exit_code == 0
    told = json.loads(result.output)
    assert told["policy"] == "9"
    assert told["troubles"] == [
        {
            "level": "warning",
            "line": 6,
            "column": 1,
            "message": "nobody here has heard of a service called “chekout”",
            "other": None,
        }
    ]


def test_a_template_of_this_folder_is_known_and_another_is_warned_of(tmp_path):
    (tmp_path / "afterword.toml").write_text('templates = "ours"\n')
    (tmp_path / "ours").mkdir()
    (tmp_path / "ours" / "short.md").write_text("<!-- template: For us. -->\n" + ours()["light"].body)

    result = run('version = "9"\n[template]\nSEV1 = "short"\nSEV2 = "nosuchtpl"\n')

    assert result.exit_code == 0
    assert result.output.splitlines()[0].startswith("ours.toml:4:1 warning there is no template called “nosuchtpl”")
    assert "“short”" not in result.output


def test_what_is_no_text_ends_with_two(tmp_path):
    (tmp_path / "ours.toml").write_bytes(b"\xff")

    result = CliRunner().invoke(policy, ["check", "ours.toml"])

    assert result.exit_code == 2
    assert "is not UTF-8" in result.output


@pytest.fixture
def incidents(db, monkeypatch):
    """Two incidents: data was lost, and nothing of note."""
    monkeypatch.setattr("afterword.cli.policies.open_existing", lambda _: None)
    add_user("Ruta", "ruta@example.com")
    for key, lost in (("a", True), ("b", False)):
        said = Statement(
            by="the bot",
            severity="SEV4",
            data_loss=lost,
            impact_started_at=datetime(2026, 3, 2, 10, tzinfo=UTC),
            resolved_at=datetime(2026, 3, 2, 10, 20, tzinfo=UTC),
        )
        take_signals([Signal("incident", key, said.resolved_at, f"Incident {key}", group=f"key:{key}", says=said)])


def test_a_back_test_says_what_would_be_decided_otherwise(incidents):
    result = run(STRICT.replace("= 0", "= 9000"), command="back-test")

    assert result.exit_code == 0, result.output
    assert "owed                             1       0" in result.output
    assert "Incident a: no longer owed" in result.output
    assert "  - A post-mortem is owed: data was lost or damaged (says the bot); policy 2026.1 asks" in result.output
    assert "  + No post-mortem is owed: none of the 5 triggers of policy 9 holds." in result.output
    assert result.output.splitlines()[-1] == "1 would be decided otherwise."


def test_a_back_test_can_be_read_by_programs(incidents):
    told = json.loads(run(STRICT, "--format", "json", command="back-test").output)

    assert told["policy"] == "9"
    assert set(told["decided"]) == {"owed", "waived", "late", "free"}
    assert all(
        set(each) == {"incident", "title", "kind", "changes", "decided", "tried"} for each in told["differences"]
    )


def test_a_policy_that_is_wrong_is_not_tried():
    result = run(WRONG, command="back-test")

    assert result.exit_code == 2
    assert "ours.toml:2:1: triggers.data-los: no such key" in " ".join(result.output.split())


@pytest.mark.parametrize("made", [(), ("there",), ("there", "there/secret.key")])
def test_a_back_test_where_nothing_is_installed_is_refused_and_makes_nothing(made, tmp_path):
    for name in made:
        (tmp_path / name).mkdir() if "." not in name else (tmp_path / name).write_text("x")
    before = sorted(tmp_path.rglob("*"))

    result = run(STRICT, "--data", "there", command="back-test")

    assert result.exit_code == 2
    assert f"There is no installation in {Path('there').resolve()}. Say with --data" in " ".join(result.output.split())
    assert sorted(set(tmp_path.rglob("*")) - {tmp_path / "ours.toml"}) == before


def test_a_back_test_changes_no_tables_of_another_version(tmp_path):
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "afterword.sqlite3").touch()

    (tmp_path / "ours.toml").write_text(STRICT)

    ran = subprocess.run(
        [sys.executable, "-m", "afterword", "policy", "back-test", "ours.toml"],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path), "AFTERWORD_SECRET_KEY": "x" * 50},
        capture_output=True,
        text=True,
        check=False,
    )

    assert ran.returncode == 2
    assert "not those of this version" in ran.stderr
    with closing(sqlite3.connect(tmp_path / "data" / "afterword.sqlite3")) as database:
        assert database.execute("SELECT count(*) FROM sqlite_master").fetchone() == (0,)


def test_the_commands_run_as_a_module_too():
    ran = subprocess.run(
        [sys.executable, "-m", "afterword", "--version"],
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
        capture_output=True,
        text=True,
        check=True,
    )

    assert ran.stdout.startswith("afterword ")
