"""Whose turn it is to write, among the threads of one process.

SQLite lets one write at a time, and whoever comes second sleeps and asks again, up to a tenth of a second later.
Those who write much and often wait for each other here instead, and go on the moment the other is done.
"""

import threading
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext

from django.db import transaction

_turn = threading.RLock()


@contextmanager
def writing() -> Iterator[None]:
    """Write in one transaction, when nobody else of us does."""
    alone = transaction.get_connection().vendor == "sqlite"
    with _turn if alone else nullcontext(), transaction.atomic():
        yield
