"""Work for later: rows with a time on them, and the loop that does what is due.

It runs as a thread of the single process or as a process of its own; several at once do no harm,
as every duty claims a row before it works on it.
"""

import logging
import threading
import time
from collections.abc import Callable
from functools import partial

from django.db import close_old_connections

from afterword.web import reminders, retention
from afterword.web.home import digest
from afterword.web.imports.work import work
from afterword.web.incidents import back_tests, filling, inbox
from afterword.web.incidents.deliveries import process
from afterword.web.incidents.reception import is_stormy
from afterword.web.live import texts
from afterword.web.notices.telling import send_due
from afterword.web.postmortems import derived
from afterword.web.trackers import news

logger = logging.getLogger(__name__)

IDLE = 0.5
AT_ONCE = 20
"""Rows a duty works on before the next one gets its turn."""
FEW_PEOPLE = 5
"""People whose digest is written; each takes about twenty queries."""
TAKEN_AT_ONCE = 100
"""Deliveries of each source."""
LEFT_IN_A_STORM = 19.0
"""Times as long as the work took."""
LONGEST_PAUSE = 10.0
"""Seconds; it ends with the storm."""
REST = 3600.0
"""Seconds."""


class Seldom:
    """A duty that rests for an hour once it has found nothing to do, because it counts in days."""

    def __init__(self, func: Callable[[], int]) -> None:
        self.func = func
        self.rests_until = 0.0

    def __call__(self) -> int:
        """Give the duty its turn if it does not rest; one that fails rests too."""
        if time.monotonic() < self.rests_until:
            return 0
        self.rests_until = time.monotonic() + REST
        done = self.func()
        if done:
            self.rests_until = 0.0
        return done


DUTIES: tuple[Callable[[], int], ...] = (
    partial(process, news.take, TAKEN_AT_ONCE),
    lambda: inbox.compute_due(1 if is_stormy() else AT_ONCE),
    partial(inbox.look_again, AT_ONCE),
    partial(derived.refresh_stale, AT_ONCE),
    partial(inbox.carry_late, AT_ONCE),
    partial(filling.fill_lately, AT_ONCE),
    partial(send_due, AT_ONCE),
    partial(digest.send, FEW_PEOPLE),
    partial(texts.compact, 1),
    work,
    back_tests.work,
    Seldom(partial(reminders.remind, AT_ONCE)),
    Seldom(retention.let_go),
)


def run_once(
    duties: tuple[Callable[[], int], ...] = DUTIES, *, after_each: Callable[[float], None] = lambda _worked: None
) -> int:
    """Give every duty one turn; return how much was done. A duty that fails does not stop the others.

    ``after_each`` is called after each turn with the seconds it took.
    """
    done = 0
    for duty in duties:
        begun = time.monotonic()
        try:
            done += duty()
        except Exception:  # whatever it is, the other duties still want their turn; this one gets its next one
            logger.exception("A duty failed: %s", getattr(duty, "func", duty))
        after_each(time.monotonic() - begun)
    return done


def run(stop: threading.Event, duties: tuple[Callable[[], int], ...] = DUTIES) -> None:
    """Do what is due until told to stop; rest half a second whenever there is nothing.

    While a storm of deliveries comes in through this process, most of the time is left to its door and to the pages.
    """
    while not stop.is_set():
        close_old_connections()
        if not run_once(duties, after_each=partial(_let_a_storm_pass, stop)):
            stop.wait(IDLE)
    close_old_connections()


def _let_a_storm_pass(stop: threading.Event, worked: float) -> None:
    pause_ends = time.monotonic() + min(LEFT_IN_A_STORM * worked, LONGEST_PAUSE)
    while is_stormy() and not stop.is_set() and (left := pause_ends - time.monotonic()) > 0:
        stop.wait(min(left, IDLE))
