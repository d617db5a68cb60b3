"""`afterword user` and `afterword key`, as scripts call them."""

import sqlite3
from contextlib import closing

import pytest

from running import Server


@pytest.fixture(scope="module")
def server(tmp_path_factory):
    """A data directory in which alice has an account; nothing is served."""
    server = Server(tmp_path_factory.mktemp("people") / "data", environment={"DATABASE_URL": ""}).founded()
    server.afterword("user", "add", "alice", "--email", "a@x")
    return server


def test_a_person_is_told_how_to_sign_in_once(server):
    printed = server.afterword("user", "add", "Bo Example", "--email", "bo@example.com", "--admin", "--reviewer")

    assert "Bo Example (@bo) signs in as bo@example.com" in printed
    assert "\nonce with the password " in printed


def test_a_password_may_be_piped_in_and_is_not_printed(server):
    printed = server.afterword(
        "user", "add", "cy", "--email", "cy@example.com", "--password-stdin", text="a very quiet night\n"
    )

    assert printed.endswith("\nonce with the password you gave\n")


def test_only_a_first_administrator_keeps_the_password_they_gave(tmp_path):
    server = Server(tmp_path / "data", environment={"DATABASE_URL": ""}).founded()
    for name, *flags in (("ada", "--admin"), ("bo", "--admin"), ("cy",)):
        arguments = (name, "--email", f"{name}@example.com", *flags, "--password-stdin")
        server.afterword("user", "add", *arguments, text="a very quiet night\n")
    server.afterword("user", "add", "di", "--email", "di@example.com", "--admin")

    with closing(sqlite3.connect(server.data / "afterword.sqlite3")) as tables:
        chosen = tables.execute("SELECT handle FROM people_user WHERE NOT password_for_once").fetchall()

    assert chosen == [("ada",)]


@pytest.mark.parametrize("name", ["@alice", "a@x"])
def test_who_lost_their_password_is_given_another_once(server, name):
    first, second = (server.afterword("user", "password", name) for _ in range(2))

    assert first.startswith("alice (@alice) signs in as a@x\nonce with the password ")
    assert first != second


def test_nobody_and_no_program_is_given_a_password(server):
    server.afterword("key", "add", "night-bot")

    with pytest.raises(RuntimeError, match="Nobody is called zed"):
        server.afterword("user", "password", "zed")
    with pytest.raises(RuntimeError, match="is a program, which nobody signs in as"):
        server.afterword("user", "password", "night-bot")


@pytest.mark.parametrize("name", ["alice", "@alice", "a@x"])
def test_a_key_stands_alone_on_standard_output(server, name):
    key = server.afterword("key", "add", name)

    assert key.startswith("aw_")
    assert key.count("\n") == 1


def test_a_key_for_nobody_opens_an_account_for_a_program(server):
    assert server.afterword("key", "add", "release-bot").startswith("aw_")
    assert server.afterword("key", "add", "release-bot").startswith("aw_")


def test_a_slip_in_a_name_opens_no_account(server):
    server.afterword("user", "add", "Ottilie Braun", "--email", "ottilie@example.com")

    for slip in ("otilie", "ottilie@exmaple.com", "Ottilie Brown"):
        with pytest.raises(RuntimeError, match=r"Did you mean @ottilie\? Use --robot"):
            server.afterword("key", "add", slip)

    assert server.afterword("key", "add", "otilie", "--robot").startswith("aw_")


def test_a_key_can_be_revoked_by_its_beginning(server):
    key = server.afterword("key", "add", "alice").strip()

    assert "no longer works" in server.afterword("key", "revoke", key[:11])
    with pytest.raises(RuntimeError, match="No key begins"):
        server.afterword("key", "revoke", key[:11])


def test_a_short_name_is_a_slip_too_if_one_letter_is_wrong(server):
    server.afterword("user", "add", "ines", "--email", "ines@example.com")

    for slip in ("inez", "inse", "ine", "innes", "nes"):
        with pytest.raises(RuntimeError, match=r"Did you mean @ines\? Use --robot"):
            server.afterword("key", "add", slip)


@pytest.mark.parametrize("prefix", ["", "a", "aw_", "aw_abc", "xyzxyzxyz"])
def test_what_every_key_begins_with_names_none(server, prefix):
    key = server.afterword("key", "add", "alice").strip()

    with pytest.raises(RuntimeError, match="does not say which key"):
        server.afterword("key", "revoke", prefix)

    assert "no longer works" in server.afterword("key", "revoke", key)


def test_a_closed_account_is_given_no_key(server):
    server.afterword("user", "add", "thiru", "--email", "t@x")
    with closing(sqlite3.connect(server.data / "afterword.sqlite3")) as database, database:
        database.execute("UPDATE people_user SET is_active = 0 WHERE handle = 'thiru'")

    with pytest.raises(RuntimeError, match=r"The account of thiru \(@thiru\) is closed"):
        server.afterword("key", "add", "thiru")


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["dora", "--email", "A@X"], "e-mail address already"),
        (["dora", "--email", "nowhere"], "name@host"),
        (["dora", "--email", "d@x", "--handle", "Alice"], "handle already"),
        (["dora", "--email", "d@x", "--handle", "a b"], "Handle: Use letters, digits"),
        (["dora", "--email", "d@x", "--timezone", "Europe/Nowhere"], "No time zone is called that"),
        (["", "--email", "d@x"], r"The name cannot be blank\."),
    ],
)
def test_refusals_are_sentences(server, arguments, words):
    with pytest.raises(RuntimeError, match=words) as refusal:
        server.afterword("user", "add", *arguments)

    assert "Traceback" not in str(refusal.value)
