"""Where a page of a list ends, as an opaque word a client sends back."""

import base64
import binascii
from datetime import UTC, datetime, timedelta

from afterword.web.postmortems.refusals import Unclear

EPOCH = datetime(2000, 1, 1, tzinfo=UTC)
BIGGEST = 2**63 - 1
FARTHEST = 2**57
"""Microseconds; beyond the year 6500 no list is sorted."""


def of_moment(moment: datetime, number: int) -> str:
    """Return the place of a row sorted by an instant, then by number."""
    return _write((moment - EPOCH) // timedelta(microseconds=1), number)


def read_moment(cursor: str) -> tuple[datetime, int]:
    """Return what `of_moment` was given. Raises Unclear for anything else."""
    microseconds, number = _read(cursor, 2)
    if abs(microseconds) > FARTHEST:
        raise _foreign()
    return EPOCH + timedelta(microseconds=microseconds), number


def of_number(number: int) -> str:
    """Return the place of a row sorted by number."""
    return _write(number)


def read_number(cursor: str) -> int:
    """Return what `of_number` was given. Raises Unclear for anything else."""
    return _read(cursor, 1)[0]


def _write(*numbers: int) -> str:
    return base64.urlsafe_b64encode(".".join(map(str, numbers)).encode()).decode().rstrip("=")


def _read(cursor: str, count: int) -> list[int]:
    try:
        words = (
            base64.b64decode(cursor + "=" * (-len(cursor) % 4), altchars=b"-_", validate=True)
            .decode("ascii")
            .split(".")
        )
        numbers = [int(word) for word in words]
    except (binascii.Error, ValueError) as error:
        raise _foreign() from error
    if len(numbers) != count or any(abs(number) > BIGGEST for number in numbers):
        raise _foreign()
    return numbers


def _foreign() -> Unclear:
    return Unclear("This cursor is not from a list of ours. Start without one, then follow `next`.")
