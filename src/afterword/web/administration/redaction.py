"""What was sent, fit to be looked at: without secrets, tokens, addresses and telephone numbers."""

import json
import re
from collections.abc import Mapping
from typing import NamedTuple

from afterword.document.parse import parse
from afterword.document.text import apply
from afterword.lint.options import Options
from afterword.lint.reading import Reading
from afterword.lint.rules.document.sensitive_data import sensitive_data

LONGEST = 6_000
"""Characters of a body that are shown."""
LARGEST = 256 * 1024
"""Bytes of a body that are read to be shown; of a larger one the beginning, as plain text."""
DEEPEST = 40
SECRET, PERSONAL = "[redacted: secret]", "[redacted: personal]"
_SECRETS = re.compile(
    r"passw|passphrase|pwd$|secret|token|api[_-]?key|access[_-]?key|private[_-]?key|routing[_-]?key|service[_-]?key"
    r"|integration[_-]?key|auth(?:orization|entication)?$|cookie|credential|signature|unsubscribe",
    re.IGNORECASE,
)
_PERSONAL = re.compile(r"e[_-]?mail|phone|mobile|telephone|fax$|sms", re.IGNORECASE)
_MAILBOX = re.compile(r"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}")


class Shown(NamedTuple):
    """A body as it may be looked at, and whether more of it was left out."""

    text: str
    is_cut: bool


def shown_body(body: bytes, *, is_whole: bool = True) -> Shown:
    """Return the beginning of a body, or of what was fetched of it: JSON one value to a line, else plain text."""
    text = _json(body) if is_whole else None
    if text is None:
        text = body[:LONGEST].decode("utf-8", "replace")
        is_whole = is_whole and len(body) <= LONGEST
    # Whole lines only: half a token would not be known as one.
    is_cut = len(text) > LONGEST or not is_whole
    return Shown(redacted(text[:LONGEST].rpartition("\n")[0] if is_cut else text), is_cut)


def shown_headers(headers: Mapping[str, object]) -> tuple[tuple[str, str], ...]:
    """Return headers by name, with what proves who sent them taken out."""
    return tuple((name, _value(name, str(value))) for name, value in sorted(headers.items()))


def redacted(text: str) -> str:
    """Take out of a text what our own rule for post-mortems would find in it, and every e-mail address."""
    reading = Reading(parse(f"\n{text}"), Options())  # the line keeps anything from being taken for front matter
    edits = {edit for finding in sensitive_data(reading) if finding.fix for edit in finding.fix.edits}
    return _MAILBOX.sub("[redacted: address]", apply(reading.document.text, edits)[1:])


def _json(body: bytes) -> str | None:
    try:
        value = _plain(json.loads(body.decode("utf-8-sig")), 0)
        text = json.dumps(value, indent=2, ensure_ascii=False)
    except (ValueError, RecursionError):  # it is no JSON, or none that can be written again
        return None
    return text.encode("utf-8", "replace").decode()  # half surrogate pairs


def _plain(value: object, depth: int) -> object:
    """Return a JSON value without what the names of its fields say is secret or personal."""
    if depth > DEEPEST:
        return "…"
    if isinstance(value, list):
        return [_plain(part, depth + 1) for part in value]
    if isinstance(value, dict):
        return {name: _field(name, part, depth) for name, part in value.items()}
    return value


def _field(name: str, value: object, depth: int) -> object:
    if isinstance(value, dict | list) or value in (None, "", True, False):
        return _plain(value, depth + 1)
    return SECRET if _SECRETS.search(name) else PERSONAL if _PERSONAL.search(name) else value


def _value(name: str, value: str) -> str:
    return SECRET if _SECRETS.search(name) else redacted(value)
