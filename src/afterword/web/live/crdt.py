"""Yjs updates and the text they add up to; only this floor knows the CRDT.

Yjs addresses text in UTF-16 units, pycrdt in UTF-8 bytes and we in code points. pycrdt mends a surrogate
pair that was split differently from Yjs, so peers are always given the raw updates merged, never pycrdt's
own encoding of what it made of them.
"""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager

from pycrdt import Doc, Text, TransactionEvent, get_update, merge_updates

from afterword.document.text import Edit, Positions
from afterword.web.live.vetting import harmless

EMPTY = b"\x00\x00"
NOTHING_KNOWN = b"\x00"
TEXT = "text"  # the name every peer knows the shared text by


class BadUpdateError(ValueError):
    """These bytes are not an update of a shared text."""

    def __init__(self) -> None:
        super().__init__("That was not an update of this text.")


class Replica:
    """This process's copy of one text. Belongs to one thread."""

    __slots__ = ("_doc", "_last", "_text")

    def __init__(self, *updates: bytes) -> None:
        self._doc: Doc[Text] = Doc()
        self._text = self._doc.get(TEXT, type=Text)
        self._last: bytes | None = None
        if updates:
            self._doc.apply_update(merged(updates))

    def __str__(self) -> str:
        return str(self._text)

    def _note(self, event: TransactionEvent) -> None:
        self._last = event.update

    @contextmanager
    def _noting(self) -> Iterator[None]:
        """Note the update that is made meanwhile, and no longer: a document that is observed is never let go of."""
        self._last = None
        subscription = self._doc.observe(self._note)
        try:
            yield
        finally:
            self._doc.unobserve(subscription)

    def state(self) -> bytes:
        """Return the state vector: how much of everybody's writing is in here."""
        return self._doc.get_state()

    def take(self, update: bytes) -> bool:
        """Apply somebody's update; tell whether it held anything new.

        Raises BadUpdateError, after which the replica must be made anew: bytes that decode but
        contradict themselves may have been applied in part.
        """
        if not harmless(update):
            raise BadUpdateError
        try:
            merge_updates(EMPTY, update)  # decodes the whole before any of it touches the text
            with self._noting():
                self._doc.apply_update(update)
            return self._last is not None or waits(update, self.state())
        except (KeyboardInterrupt, SystemExit):
            raise
        except BaseException as trouble:  # a panic in Rust is no Exception
            raise BadUpdateError from trouble

    def change(self, edits: Iterable[Edit]) -> bytes | None:
        """Make our own edits, given in code points of the text as it stands; return them as an update."""
        positions = Positions(str(self))
        in_order = sorted(edits, key=lambda edit: (edit.span.start, edit.span.end))
        with self._noting(), self._doc.transaction():
            # From the end, so that nothing moves under the next one; insertions at one place keep their order.
            for edit in reversed(in_order):
                start, end = positions.utf8(edit.span.start), positions.utf8(edit.span.end)
                if end > start:
                    del self._text[start:end]
                if edit.text:
                    self._text.insert(start, edit.text)
        return self._last


def waits(update: bytes, state: bytes) -> bool:
    """Tell whether an update that changed nothing yet holds writing that waits for an earlier one."""
    return get_update(update, state)[0] != 0


def writable(text: str) -> str:
    """Return a text as peers can share it: lines end in a line feed, half characters become U+FFFD."""
    whole = text.replace("\r\n", "\n").replace("\r", "\n")
    return whole.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def first(content: str) -> bytes:
    """Return the update that writes a new text."""
    doc: Doc[Text] = Doc({TEXT: Text(writable(content))})
    return doc.get_update()


def merged(updates: Sequence[bytes]) -> bytes:
    """Return one update with all that these hold."""
    return merge_updates(*updates) if len(updates) != 1 else updates[0]


def missing(update: bytes, state: bytes) -> bytes:
    """Return what of an update somebody with this state vector lacks. Raises BadUpdateError."""
    if state == NOTHING_KNOWN:
        return update
    try:
        return get_update(update, state)
    except (KeyboardInterrupt, SystemExit):
        raise
    except BaseException as trouble:  # a panic in Rust is no Exception
        raise BadUpdateError from trouble
