"""A slip in a path begins no second installation: only `afterword serve` begins one."""

import os
import subprocess
import sys

import pytest
from click.testing import CliRunner

from afterword.cli import data as opening
from afterword.cli.main import main
from running import AFTERWORD, Server

COMMANDS = [
    ("tend", "--once"),
    ("source", "add", "alertmanager", "Prometheus"),
    ("key", "add", "ines"),
    ("key", "revoke", "aw_2cFkX9Lq"),
    ("user", "add", "Ines", "--email", "ines@example.org"),
    ("policy", "back-test", "ours.toml"),
]


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: " ".join(command[:2]))
@pytest.mark.parametrize("is_made", [False, True])
def test_where_nothing_is_installed_each_refuses_in_a_sentence_and_makes_nothing(command, is_made, tmp_path):
    (tmp_path / "ours.toml").write_text('version = "ours"\n')
    where = tmp_path / "dta"
    if is_made:
        where.mkdir()
    before = sorted(tmp_path.rglob("*"))
    environment = {name: value for name, value in os.environ.items() if name != "DATABASE_URL"}

    done = subprocess.run(
        [AFTERWORD, *command, "--data", "dta"],
        cwd=tmp_path,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.returncode == 2
    assert f"There is no installation in {where}." in done.stderr
    assert f"afterword serve --data {where}\n" in done.stderr
    assert "Traceback" not in done.stderr
    assert sorted(tmp_path.rglob("*")) == before


@pytest.mark.parametrize("command", COMMANDS[:1])
def test_with_a_database_elsewhere_the_key_tells_whether_it_is_there(command, tmp_path, monkeypatch):
    monkeypatch.setenv("DATABASE_URL", "postgres://nobody@nowhere.invalid/none")
    monkeypatch.delenv("AFTERWORD_SECRET_KEY", raising=False)
    opened = []
    monkeypatch.setattr(opening, "open_data", lambda data, **_how: opened.append(data) or sys.exit(3))

    refused = CliRunner().invoke(main, [*command, "--data", str(tmp_path)])
    assert (refused.exit_code, opened) == (2, [])
    assert f"There is no installation in {tmp_path}." in refused.output

    (tmp_path / "secret.key").write_text("x")
    assert CliRunner().invoke(main, [*command, "--data", str(tmp_path)]).exit_code == 3
    (tmp_path / "secret.key").unlink()
    monkeypatch.setenv("AFTERWORD_SECRET_KEY", "y")
    assert CliRunner().invoke(main, [*command, "--data", str(tmp_path)]).exit_code == 3
    assert opened == [tmp_path, tmp_path]


def begun(data, **settings):
    """Start a server with some settings, which it refuses, and return what it says."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("AFTERWORD_", "DATABASE_"))}
    done = subprocess.run(
        [AFTERWORD, "serve", "--data", data, "--port", "0"],
        env=kept | settings,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert done.returncode == 1
    assert "Traceback" not in done.stderr
    assert "secret" not in done.stderr
    return done.stderr


@pytest.mark.parametrize(
    ("setting", "value", "words"),
    [
        ("AFTERWORD_BEHIND_PROXY", "yes", "must be True or False, not “yes”."),
        ("AFTERWORD_LOG_LEVEL", "loud", "must be one of DEBUG, INFO, WARNING, ERROR, CRITICAL, not “loud”."),
        ("AFTERWORD_URL", "ftp://x", "must be the address people use, such as https://afterword.example.org, not"),
        ("AFTERWORD_EMAIL_BACKEND", "smtp", " is “smtp”, and that cannot be used: smtp doesn't look like a module"),
        (
            "DATABASE_URL",
            "postgress://a:secret@h/n",
            "as postgres://user:password@host/name, not “postgress://a:…@h/n”",
        ),
        ("DATABASE_URL", "host=db password=secret dbname=n", "as postgres://user:password@host/name, not “…”; a"),
        (
            "DATABASE_URL",
            " postgres://a:secret@127.0.0.1:1/n",
            "names, postgres://a:…@127.0.0.1:1/n, cannot be reached",
        ),
    ],
)
def test_a_setting_that_cannot_be_used_is_told_in_a_sentence_with_its_name(setting, value, words, tmp_path):
    said = begun(tmp_path / "data", **{setting: value})

    assert setting in said
    assert words in said


def test_settings_that_are_set_to_nothing_are_not_set(tmp_path):
    nothing = dict.fromkeys(
        "DATABASE_URL AFTERWORD_URL AFTERWORD_HOSTS AFTERWORD_LOG_LEVEL AFTERWORD_DEBUG AFTERWORD_EMAIL_PORT"
        " AFTERWORD_EMAIL_BACKEND AFTERWORD_EMAIL_TLS AFTERWORD_IMPORT_MB AFTERWORD_SECRET_KEY".split(),
        "",
    )
    server = Server(tmp_path / "data", environment=nothing)

    try:
        assert server.start()
    finally:
        server.stop()


def test_a_database_that_is_none_is_told_with_what_to_do(tmp_path):
    (tmp_path / "afterword.sqlite3").write_text("This was written over it by mistake.\n" * 99)

    said = begun(tmp_path)

    assert f"The database {tmp_path / 'afterword.sqlite3'} cannot be used: file is not a database." in said
    assert "put the last backup in its place" in said


def harmed(lock, how):
    """Put something in the place of the lock's file, and return what is said of it."""
    match how:
        case "a folder":
            lock.mkdir()
            return "unable to open database file"
        case "a link to nowhere":
            lock.symlink_to(lock.parent / "nowhere" / "at all")
            return "no such file or directory"
        case "a foreign file":
            lock.write_text("An editor left this here.\n" * 99)
            return "is not the file that afterword locks; move it away"
        case _:
            raise AssertionError(how)


@pytest.mark.parametrize("how", ["a folder", "a link to nowhere", "a foreign file"])
def test_a_lock_that_cannot_be_locked_is_told_in_a_sentence(how, tmp_path):
    words = harmed(tmp_path / "starting.lock", how)

    said = begun(tmp_path)

    assert f"The data directory {tmp_path} cannot be used: {tmp_path / 'starting.lock'}: " in said
    assert words in said


def test_it_is_told_too_where_the_key_is_there_and_the_tables_wait_for_the_lock(tmp_path):
    words = harmed(tmp_path / "starting.lock", "a folder")

    said = begun(tmp_path, AFTERWORD_SECRET_KEY="x" * 50)

    assert words in said
