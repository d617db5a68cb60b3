"""What becomes of an archive: every document of a folder, a zip, a tar or a file, one after the other."""

from collections import Counter
from collections.abc import Generator, Iterator
from itertools import chain
from typing import NamedTuple

from afterword.exchange.arrivals.adopt import Unreadable, adopt_all
from afterword.exchange.arrivals.archives import kinds
from afterword.exchange.arrivals.archives.entry import LIMITS, MB, Damaged, Incoming, Limits, Refusal
from afterword.exchange.arrivals.archives.neighbours import NO_NEIGHBOURS, Neighbours
from afterword.exchange.arrivals.archives.readers import Readers
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


class _Asked(NamedTuple):
    """A document as a reader beside this process is given it."""

    path: str
    data: bytes
    customs: Customs

    def incoming(self) -> Incoming:
        """Return it as the walk gives it."""
        return Incoming(self.path, lambda: self.data, len(self.data))


_Answer = tuple["Kept | Refusal", ...]
# Bytes; what is larger, or is unpacked first, is read here, and nothing else beside it.
_SMALL = 1 * MB


def arrivals(
    source: Source, neighbours: Neighbours = NO_NEIGHBOURS, limits: Limits = LIMITS, *, readers: int = 1
) -> Generator[Kept | Refusal]:
    """Read a source's documents in their order, one in memory at a time, each as its neighbours are read.

    A document that somebody named outright is read whatever it is; among many, templates and the like are passed over.
    More than one reader are processes of their own, with a few small documents in memory at a time; who stops before
    the end closes the generator, to send them home.
    """
    if readers > 1:
        with Readers(_read, _lost, readers) as beside:
            yield from _side_by_side(source, neighbours, limits, beside)
        return
    for entry in walk(source, limits):
        if isinstance(entry, Refusal):
            yield entry
        else:
            yield from _judged(entry, neighbours.customs(entry.path), among_many=source.kind != "file")


def _side_by_side(
    source: Source, neighbours: Neighbours, limits: Limits, readers: Readers[_Asked, _Answer]
) -> Iterator[Kept | Refusal]:
    for entry in walk(source, limits):
        if readers.busy:
            yield from readers.answer()
        if isinstance(entry, Refusal):
            readers.put((entry,))
        elif kinds.is_packed(entry.path) or entry.size > _SMALL:
            yield from chain.from_iterable(readers.answers())
            yield from _judged(entry, neighbours.customs(entry.path), among_many=True)
        else:
            try:
                readers.give(_Asked(entry.path, entry.read(), neighbours.customs(entry.path)))
            except Damaged as damaged:
                readers.put((Refusal(entry.path, str(damaged), failed=True),))
    yield from chain.from_iterable(readers.answers())


def _read(asked: _Asked) -> _Answer:
    return tuple(_judged(asked.incoming(), asked.customs, among_many=True))


def _lost(asked: _Asked) -> _Answer:
    why = "Reading it ended the process that did. This is our mistake; please report it."
    return (Refusal(asked.path, why, failed=True),)


def _judged(entry: Incoming, customs: Customs, *, among_many: bool) -> Iterator[Kept | Refusal]:
    """Read a file, and pass over what among many is no post-mortem."""
    for outcome in received(entry, customs):
        why = None
        if isinstance(outcome, Kept) and (among_many or outcome.path != entry.path):
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
