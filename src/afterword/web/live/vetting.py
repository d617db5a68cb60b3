"""Is this update one that every peer can live with? Looked at byte by byte before anything else touches it.

Yjs and its kin in Rust trust their peers. What one of them takes may stop another: numbers that JavaScript
cannot hold, strings that are not UTF-8, values nested so deep that decoding them overflows the stack of this
process. And what is once in the log is sent to everybody for ever. So only the plain text that editors write
is let in: characters, their deletion, and the gaps between.

The format is Yjs' own, version 1: `UpdateEncoderV1` in yjs/src/utils, and the `write` of each content.
"""

from afterword.web.live.protocol import BadMessageError, Reader

BIGGEST_CLIENT = 2**53 - 1  # JavaScript's biggest whole number
BIGGEST_CLOCK = 2**31 - 1  # Rust counts in 32 bits

_GARBAGE, _DELETED, _STRING, _SKIP = 0, 1, 4, 10
_KIND, _LEFT, _RIGHT, _ATTRIBUTE = 0x1F, 0x80, 0x40, 0x20
_NAMED = 1  # the parent is a shared type with a name, not another item


def harmless(update: bytes) -> bool:
    """Tell whether these bytes are an update of plain text, whole and consistent in itself."""
    reader = Reader(update)
    try:
        _writing(reader)
        _deletions(reader)
    except BadMessageError:
        return False
    return reader.at_end


def _writing(reader: Reader) -> None:
    for _ in range(reader.number()):
        count = reader.number()
        client, clock = _identity(reader)
        for _ in range(count):
            clock = _within(clock + _item(reader, client, clock))


def _item(reader: Reader, client: int, clock: int) -> int:
    """Read one item and return its length in UTF-16 units."""
    sign = reader.byte()
    kind = sign & _KIND
    if kind in {_GARBAGE, _SKIP}:
        return _length(reader)
    for neighbour in (_LEFT, _RIGHT):
        if sign & neighbour:
            _earlier(reader, client, clock)
    if not sign & (_LEFT | _RIGHT):
        _expect(reader.number() == _NAMED)
        reader.string()
    _expect(not sign & _ATTRIBUTE)
    if kind == _DELETED:
        return _length(reader)
    _expect(kind == _STRING)
    text = reader.string()
    _expect(bool(text))
    return len(text) if text.isascii() else len(text.encode("utf-16-le")) // 2


def _deletions(reader: Reader) -> None:
    for _ in range(reader.number()):
        _expect(reader.number() <= BIGGEST_CLIENT)
        for _ in range(reader.number()):
            _within(reader.number() + _length(reader))


def _earlier(reader: Reader, client: int, clock: int) -> None:
    """Read whom an item stands beside: of the same writer only somebody who was there before."""
    other, its_clock = _identity(reader)
    _expect(other != client or its_clock < clock)


def _identity(reader: Reader) -> tuple[int, int]:
    client, clock = reader.number(), reader.number()
    _expect(client <= BIGGEST_CLIENT)
    return client, _within(clock)


def _length(reader: Reader) -> int:
    length = reader.number()
    _expect(length > 0)
    return length


def _within(clock: int) -> int:
    _expect(clock <= BIGGEST_CLOCK)
    return clock


def _expect(holds: bool) -> None:  # noqa: FBT001 - like assert
    if not holds:
        raise BadMessageError
