"""The lock that lets one process at a time begin an installation: it is one, or it says why not."""

import os
import sqlite3
import subprocess
import sys
import time

import pytest
from django.db import connection

from afterword.web import alone
from afterword.web.alone import KEY, LOCK, alone_in, alone_in_the_database


@pytest.fixture
def only_readable(tmp_path, monkeypatch):
    """Let nothing be opened for writing, as for somebody who is not root, on a file of root's."""
    (tmp_path / LOCK).touch()
    monkeypatch.setattr(alone.os, "access", lambda _path, mode: mode == os.R_OK)

    def refused(path, flags, *_mode):
        raise PermissionError(13, "Permission denied", str(path))

    monkeypatch.setattr(alone.os, "open", refused)


def test_a_lock_that_may_only_be_read_is_refused_for_it_would_lock_nothing(tmp_path, only_readable):
    with pytest.raises(PermissionError, match=LOCK), alone_in(tmp_path):
        pass


def test_who_looks_at_the_lock_does_not_end_it(tmp_path):
    """The kernel lets go of all locks a process has on a file as soon as it closes it once."""
    with alone_in(tmp_path):
        alone._opened(tmp_path / LOCK).close()

        script = "import sqlite3, sys; sqlite3.connect(sys.argv[1], timeout=0).execute('BEGIN EXCLUSIVE')"
        assert b"locked" in other_process(script, tmp_path / LOCK)


def test_what_goes_wrong_meanwhile_is_not_taken_for_a_trouble_of_the_lock(tmp_path):
    with pytest.raises(sqlite3.OperationalError, match="ours"), alone_in(tmp_path):
        raise sqlite3.OperationalError("ours")


def other_process(script, *arguments):
    return subprocess.run([sys.executable, "-c", script, *arguments], capture_output=True, check=False).stderr


def is_free():
    """Ask on the connection that everything else uses, as a pooler may lend its session to anybody."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_try_advisory_xact_lock(%s)", [KEY])
        return cursor.fetchone()[0]


def left():
    with connection.cursor() as cursor:
        cursor.execute("SELECT count(*) FROM pg_locks WHERE locktype = 'advisory'")
        return cursor.fetchone()[0]


@pytest.mark.postgresql
@pytest.mark.django_db(transaction=True)
def test_behind_a_pooler_the_lock_is_handed_out_once_and_nothing_of_it_stays():
    with alone_in_the_database():
        assert not is_free()
        assert left() == 1

    assert is_free()
    assert left() == 0


@pytest.mark.postgresql
@pytest.mark.django_db(transaction=True)
def test_while_it_is_held_no_limit_on_idle_transactions_ends_it():
    with connection.cursor() as cursor:
        cursor.execute("ALTER ROLE CURRENT_USER SET idle_in_transaction_session_timeout = 100")
    try:
        with alone_in_the_database():
            time.sleep(0.4)
            assert not is_free()
    finally:
        with connection.cursor() as cursor:
            cursor.execute("ALTER ROLE CURRENT_USER RESET idle_in_transaction_session_timeout")
