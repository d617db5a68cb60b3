"""One process at a time: who comes second waits, and the end of the first, even by `kill -9`, lets it go on."""

import errno
import os
import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

LOCK = "starting.lock"
KEY = 7_242_002_026
"""Any number, as long as nothing else in the database locks it."""
PATIENCE = 2.0
"""Seconds somebody waits without a word."""
ASKED_EVERY = 0.1
"""Seconds."""


@contextmanager
def alone_in(folder: Path, *, waiting: Callable[[], None] = lambda: None) -> Iterator[None]:
    """Be the only process in this folder meanwhile; ``waiting`` is called once if that takes its time.

    SQLite holds the lock, as it does so on every system and the kernel releases it with the process.
    Raises ``OSError`` where nothing can be locked there.
    """
    path = folder / LOCK
    with closing(_opened(path)) as lock:
        _wait_until(lambda: _is_taken(lock, path), waiting)
        yield


@contextmanager
def alone_in_the_database(*, waiting: Callable[[], None] = lambda: None) -> Iterator[None]:
    """Be the only process on this PostgreSQL database meanwhile; ``waiting`` is called once if that takes its time.

    The lock belongs to an open transaction, on a connection of its own: behind a pooler, what is said between two
    transactions may reach another session of the server each time, and a lock of the session would stay there.
    """
    from django.db import DatabaseError, connection  # noqa: PLC0415 - the settings need the other one, before there is a database

    lock = connection.copy()

    def is_ours() -> bool:
        with lock.cursor() as cursor:
            cursor.execute("SELECT pg_try_advisory_xact_lock(%s)", [KEY])
            is_taken = bool(cursor.fetchone()[0])
            if is_taken:  # however long the migrations take
                cursor.execute("SET LOCAL idle_in_transaction_session_timeout = 0")
            else:
                lock.rollback()
            return is_taken

    try:
        lock.set_autocommit(False)
        _wait_until(is_ours, waiting)
        yield
    finally:
        with suppress(DatabaseError):  # the server may be gone, and the lock with it
            lock.rollback()
        lock.close()


def _wait_until(is_ours: Callable[[], bool], waiting: Callable[[], None]) -> None:
    """Ask again and again, in short steps, so that SIGTERM and Ctrl-C still end the waiting."""
    begun, is_told = time.monotonic(), False
    while not is_ours():
        if not is_told and time.monotonic() - begun > PATIENCE:
            waiting()
            is_told = True
        time.sleep(ASKED_EVERY)


def _opened(path: Path) -> sqlite3.Connection:
    """Open the file, which may have to be made: SQLite would take one that may only be read too, and lock nothing.

    We open it ourselves only where that fails or makes it: closing it would end a lock this very process has on it.
    """
    if not os.access(path, os.W_OK):
        os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o666))
    with _told(path):
        return sqlite3.connect(path, timeout=0, isolation_level=None)


def _is_taken(lock: sqlite3.Connection, path: Path) -> bool:
    with _told(path):
        try:
            lock.execute("BEGIN EXCLUSIVE")
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode & 0xFF == sqlite3.SQLITE_BUSY:
                return False
            raise
        return True


@contextmanager
def _told(path: Path) -> Iterator[None]:
    try:
        yield
    except sqlite3.OperationalError as error:
        raise OSError(errno.ENOLCK, f"cannot be locked ({error})", str(path)) from error
    except sqlite3.DatabaseError as error:
        raise OSError(errno.ENOLCK, "is not the file that Afterword locks; move it away", str(path)) from error
