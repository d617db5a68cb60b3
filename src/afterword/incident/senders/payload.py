"""Read foreign JSON: leniently where a field may be missing or odd, loudly where we could not go on."""

import hashlib
import json
import re
from collections.abc import Mapping
from datetime import UTC, datetime, tzinfo
from itertools import islice
from urllib.parse import urlsplit

LONGEST_WORD = 300
LONGEST_TEXT = 10_000
MOST_WORDS = 100
EARLIEST, LATEST = datetime(1990, 1, 1, tzinfo=UTC), datetime(2200, 1, 1, tzinfo=UTC)
MILLISECONDS, MICROSECONDS, NANOSECONDS = 1e11, 1e14, 1e17
MANY_DIGITS = "A number has thousands of digits. Send it as text."
UNSTORABLE = re.compile("[\x00\ud800-\udfff]")
NAME_FIELDS = ("name", "full_name", "summary", "title", "label", "username", "email", "slug")
YES, NO = frozenset({"true", "yes", "y", "1", "on"}), frozenset({"false", "no", "n", "0", "off"})


class Malformed(ValueError):
    """A body we cannot make sense of; its words say what to send instead."""


class UnknownFormat(Malformed):
    """A body in a format we do not read."""


def parsed(body: bytes) -> object:
    """Return a body's JSON, whatever it is. Raises ``Malformed`` saying what is wrong with it."""
    try:
        return json.loads(body.decode("utf-8-sig"))  # some senders begin with a byte order mark
    except UnicodeDecodeError as error:
        raise Malformed(f"Byte {error.start} is not UTF-8. Send JSON in UTF-8.") from None
    except RecursionError:
        raise Malformed("The JSON is nested too deeply. Send it flatter.") from None
    except json.JSONDecodeError as error:
        raise Malformed(f"The body is not JSON ({error}). Send one JSON object.") from None
    except ValueError:  # Python counts the digits of a number first, and refuses thousands
        raise Malformed(MANY_DIGITS) from None


def word(value: object, longest: int = LONGEST_WORD) -> str:
    """Return a string or number as clean text, cut to ``longest``; anything else is empty.

    Half surrogate pairs and NUL, which JSON may carry and databases refuse, become U+FFFD.
    """
    if isinstance(value, str) and value.isprintable():  # nearly all of them: a notification may hold 100 000
        return value.strip()[:longest]
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        return ""
    if isinstance(value, int):
        return "" if abs(value) >= 10**18 else str(value)  # Python refuses to print numbers of 5000 digits
    return UNSTORABLE.sub("\ufffd", str(value)).strip()[:longest]


def line(value: object, longest: int = LONGEST_WORD) -> str:
    """Return clean text on one line."""
    if isinstance(value, str) and value.isprintable() and "  " not in value:
        return value.strip()[:longest].rstrip()
    return " ".join(word(value, longest).split())


def words(value: object) -> tuple[str, ...]:
    """Return a list of names, or one string with commas, as clean names without repetition."""
    if isinstance(value, str) and "," not in value:
        name = line(value)
        return (name,) if name else ()
    parts = value.split(",") if isinstance(value, str) else value if isinstance(value, list) else [value]
    return tuple(dict.fromkeys(filter(None, (line(part) for part in parts[:MOST_WORDS]))))


def mapping(value: object) -> dict[str, object]:
    """Return a JSON object, empty for anything else."""
    return value if isinstance(value, dict) else {}


def objects(value: object) -> tuple[dict[str, object], ...]:
    """Return the objects in a JSON list; none for anything else."""
    return tuple(item for item in value if isinstance(item, dict)) if isinstance(value, list) else ()


def called(value: object) -> str:
    """Return what something is called: text as it is, an object by its name (or that of ``data.attributes``)."""
    if not isinstance(value, dict):
        return line(value)
    inner = mapping(mapping(value.get("data")).get("attributes")) or value
    return next((name for field in NAME_FIELDS if (name := line(inner.get(field)))), "")


def all_called(value: object) -> tuple[str, ...]:
    """Return what the things in a JSON list are called, without repetition."""
    names = map(called, value[:MOST_WORDS]) if isinstance(value, list) else ()
    return tuple(dict.fromkeys(filter(None, names)))


def flag(value: object) -> bool | None:
    """Return yes or no as people and machines write it; ``None`` for anything else."""
    if isinstance(value, bool):
        return value
    said = word(value).lower()
    return True if said in YES else False if said in NO else None


def link(value: object) -> str:
    """Return a web address; empty for anything a browser should not be sent to."""
    address = word(value, 2_000)
    try:
        parts = urlsplit(address)
    except ValueError:
        return ""
    return address if parts.scheme in {"http", "https"} and parts.netloc else ""


def instant(value: object, field: str, where: tzinfo = UTC) -> datetime | None:
    """Return an instant in UTC from RFC 3339 text or a Unix time; ``None`` when there is none.

    Text without a zone is a time of ``where``; of one that comes twice there, the first. Go's zero time (year 1) means
    "none". Unix times may be in seconds, milli-, micro- or nanoseconds. Raises ``Malformed`` for anything else.
    """
    if value is None or value == "" or isinstance(value, bool):
        return None
    try:
        found = _unix(value) if isinstance(value, int | float) else datetime.fromisoformat(word(value))
        found = (found.replace(tzinfo=where) if found.tzinfo is None else found).astimezone(UTC)
    except (ValueError, OverflowError, OSError) as error:
        if word(value).startswith("0001-01-01"):
            return None
        if isinstance(error, OverflowError) and isinstance(value, str):  # its zone carries it out of the calendar
            raise Malformed(f"{field} lies thousands of years away. Send the time it happened.") from None
        raise Malformed(f"{field} is not a time. Send it as 2026-01-31T14:05:00Z.") from None
    if found.year == 1:
        return None
    if not EARLIEST <= found <= LATEST:
        raise Malformed(f"{field} lies in the year {found.year}. Send the time it happened.")
    return found


def is_local(value: object) -> bool:
    """Say whether this is a time that names no zone, so that somebody has to know where it was."""
    try:
        return isinstance(value, str) and datetime.fromisoformat(word(value)).tzinfo is None
    except ValueError:
        return False


def labels(value: Mapping[str, object]) -> tuple[tuple[str, str], ...]:
    """Return an object's plain values as sorted labels."""
    plain = [
        (name if name.isidentifier() and len(name) <= LONGEST_WORD else line(name), word(text))
        for name, text in islice(value.items(), MOST_WORDS)
    ]
    return tuple(sorted([label for label in plain if label[0] and label[1]]))


def digest(value: object) -> str:
    """Return a short fingerprint of a JSON value, the same for the same content. Raises ``Malformed``."""
    try:
        content = json.dumps(value, sort_keys=True, separators=(",", ":"))
    except RecursionError:
        raise Malformed("The JSON is nested too deeply. Send it flatter.") from None
    except ValueError:
        raise Malformed(MANY_DIGITS) from None
    return hashlib.sha256(content.encode("ascii")).hexdigest()[:16]


def _unix(value: float) -> datetime:
    for magnitude, divisor in ((NANOSECONDS, 1e9), (MICROSECONDS, 1e6), (MILLISECONDS, 1e3)):
        if abs(value) >= magnitude:
            return datetime.fromtimestamp(value / divisor, UTC)
    return datetime.fromtimestamp(value, UTC)
