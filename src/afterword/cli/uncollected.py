"""Short commands leave the collector out: it would walk over all rules while they are loaded, and free nothing."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def uncollected() -> Iterator[None]:
    """Collect no circles meanwhile; what a check makes holds none, and is freed as soon as it is done with."""
    gc.disable()
    try:
        yield
    finally:
        gc.enable()
