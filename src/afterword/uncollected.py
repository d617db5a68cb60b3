"""Leave the collector out of work that makes much and holds no circles: it would walk over all of it, and free nothing.

A short command loads all rules; an incident of a storm has thousands of signals, and every page waits for the walk.
"""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def uncollected(*, for_good: bool = False) -> Iterator[None]:
    """Collect no circles meanwhile, in the whole process; what is made is freed as soon as it is done with.

    What is there ``for_good`` – modules, or all that a process holds that is about to end – is never walked over.
    """
    gc.disable()
    try:
        yield
    finally:
        if for_good:
            gc.freeze()
        gc.enable()
