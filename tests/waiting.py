"""Waiting for what another process does."""

import time
from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")


def until(ask: Callable[[], T], *, within: float = 15) -> T:
    """Ask again and again until the answer is true; returns it, raises with the last one when time is up."""
    deadline = time.monotonic() + within
    while not (answer := ask()):
        if time.monotonic() > deadline:
            raise TimeoutError(f"Still {answer!r} after {within} s")
        time.sleep(0.1)
    return answer
