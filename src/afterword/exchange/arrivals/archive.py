"""What becomes of an archive: every document of a folder, a zip, a tar or a file, one after the other."""

from collections import Counter
from collections.abc import Iterator
from itertools import chain
from typing import NamedTuple

from afterword.exchange.arrivals.adopt import Unreadable, adopt_all
from afterword.exchange.arrivals.archives.entry import LIMITS, Damaged, Incoming, Limits, Refusal
from afterword.exchange.arrivals.archives.neighbours import NO_NEIGHBOURS, Neighbours
from afterword.exchange.arrivals.archives.sense import no_post_mortem
from afterword.exchange.arrivals.archives.walk import Source, walk
from afterword.exchange.arrivals.arrival import Arrival
from afterword.exchange.arrivals.survey import Customs


class Kept(NamedTuple):
    """A document that was read.

    Attributes:
        path: Of its file below the source; a document of a container with several has its own name behind.
    """

    path: str
    arrival: Arrival


def arrivals(
    source: Source, neighbours: Neighbours = NO_NEIGHBOURS, limits: Limits = LIMITS
) -> Iterator[Kept | Refusal]:
    """Read a source's documents in their order, one in memory at a time, each as its neighbours are read.

    A document that somebody named outright is read whatever it is; among many, templates and the like are passed over.
    """
    for entry in walk(source, limits):
        if isinstance(entry, Refusal):
            yield entry
            continue
        for outcome in received(entry, neighbours.customs(entry.path)):
            why = None
            if isinstance(outcome, Kept) and (source.kind != "file" or outcome.path != entry.path):
                why = no_post_mortem(outcome.path, outcome.arrival)
            yield Refusal(outcome.path, why) if why else outcome


def received(entry: Incoming, customs: Customs) -> Iterator[Kept | Refusal]:
    """Read what the walk came to, one document or several; trouble with it is a refusal, so that the others go on."""
    try:
        documents = adopt_all(entry.path, entry.read(), customs)
        first = next(documents, None)
        second = next(documents, None)
        if first is not None and second is None:
            yield Kept(entry.path, first)
        elif first is not None and second is not None:
            taken: Counter[str] = Counter()
            for document in chain((first, second), documents):
                path = _part(entry.path, document.name)
                taken[path] += 1
                yield Kept(path if taken[path] == 1 else f"{path} ({taken[path]})", document)
        else:
            yield Refusal(entry.path, "It holds no document.")
    except (Damaged, Unreadable) as trouble:
        yield Refusal(entry.path, str(trouble), failed=True)
    except Exception as error:  # noqa: BLE001 - a mistake of ours costs one document of an archive, and is told
        name = type(error).__name__
        yield Refusal(entry.path, f"Reading it failed ({name}). This is our mistake; please report it.", failed=True)


def _part(path: str, name: str) -> str:
    """Return the path of one of several documents in a file."""
    return name if name.startswith(f"{path}/") else f"{path}/{name}"
