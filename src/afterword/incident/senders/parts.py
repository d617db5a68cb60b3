"""Bodies that hold several things: what is wrong with one of them must not lose the others."""

from collections.abc import Callable, Iterable, Sequence

from afterword.incident.senders.payload import Malformed
from afterword.incident.signal import Signal

MOST_TOLD = 3


class Partly(Malformed):
    """Some of a body could be read, and that is in ``signals``; its words say what was left out, and why."""

    def __init__(self, signals: tuple[Signal, ...], why: str) -> None:
        super().__init__(why)
        self.signals = signals


def each(parts: Iterable[object], read: Callable[[object, int], Iterable[Signal]], troubles: list[str]) -> list[Signal]:
    """Read parts one by one, given with their number; what is wrong with one is added to ``troubles``."""
    signals: list[Signal] = []
    for number, part in enumerate(parts):
        try:
            signals += read(part, number)
        except Malformed as error:
            troubles.append(str(error))
    return signals


def sound(signals: tuple[Signal, ...], troubles: Sequence[str], what: tuple[str, str], of: int) -> tuple[Signal, ...]:
    """Return the signals of a body of which nothing was left out.

    ``what`` names one part and several. Raises ``Partly`` when something was left out, and ``Malformed`` with the first
    of what is wrong when nothing is left.
    """
    if not troubles:
        return signals
    if not signals:
        raise Malformed(troubles[0])
    more = len(troubles) - MOST_TOLD
    said = " ".join(troubles[:MOST_TOLD]) + (f" And {more} more." if more > 0 else "")
    one, several = what
    verb = "was" if len(troubles) == 1 else "were"
    raise Partly(signals, f"{len(troubles)} of {of} {one if of == 1 else several} {verb} left out: {said}")
