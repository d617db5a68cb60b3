"""One process at a time: who comes second waits, and the end of the first, even by `kill -9`, lets it go on."""

import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
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
    with closing(sqlite3.connect(folder / LOCK, timeout=0, isolation_level=None)) as lock:
        _wait_until(lambda: _is_taken(lock, folder), waiting)
        yield


@contextmanager
def alone_in_the_database(*, waiting: Callable[[], None] = lambda: None) -> Iterator[None]:
    """Be the only process on this PostgreSQL database meanwhile; ``waiting`` is called once if that takes its time."""
    from django.db import connection  # noqa: PLC0415 - the settings need the other one, before there is a database

    def answer(sql: str) -> bool:
        with connection.cursor() as cursor:
            cursor.execute(sql, [KEY])
            return bool(cursor.fetchone()[0])

    _wait_until(lambda: answer("SELECT pg_try_advisory_lock(%s)"), waiting)
    try:
        yield
    finally:
        answer("SELECT pg_advisory_unlock(%s)")


def _wait_until(is_ours: Callable[[], bool], waiting: Callable[[], None]) -> None:
    """Ask again and again, in short steps, so that SIGTERM and Ctrl-C still end the waiting."""
    begun, is_told = time.monotonic(), False
    while not is_ours():
        if not is_told and time.monotonic() - begun > PATIENCE:
            waiting()
            is_told = True
        time.sleep(ASKED_EVERY)


def _is_taken(lock: sqlite3.Connection, folder: Path) -> bool:
    try:
        lock.execute("BEGIN EXCLUSIVE")
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode == sqlite3.SQLITE_BUSY:
            return False
        raise OSError(f"{folder / LOCK} cannot be locked: {error}") from error
    return True
