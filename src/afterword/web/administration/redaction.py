"""What was sent, fit to be looked at: without secrets, tokens, addresses and telephone numbers.

Whoever looks here wants to know what arrived and why nothing came of it, so that a word too many is taken out rather
than one too few.
"""

import json
from collections.abc import Mapping
from contextlib import suppress
from typing import NamedTuple
from urllib.parse import parse_qsl

from afterword.document.parse import parse
from afterword.document.text import apply
from afterword.lint.options import Options
from afterword.lint.reading import Reading
from afterword.lint.rules.document.sensitive_data import sensitive_data
from afterword.web.administration.telltales import (
    NAMES,
    PERSONAL,
    SECRET,
    VALUES,
    is_personal,
    is_secret,
    names_secret,
    without_telling,
)

LONGEST = 6_000
"""Characters of a body that are shown."""
LARGEST = 256 * 1024
"""Bytes of a body that are read to be shown; of a larger one the beginning, as plain text."""
DEEPEST = 40
MOST_FIELDS = 1_000
"""Of a form."""


class Shown(NamedTuple):
    """A body as it may be looked at, and whether more of it was left out."""

    text: str
    is_cut: bool


def shown_body(body: bytes, *, is_whole: bool = True) -> Shown:
    """Return the beginning of a body, or of what was fetched of it: JSON one value to a line, else plain text."""
    text = _laid_out(body) if is_whole else None
    if text is None:
        text = body[:LONGEST].decode("utf-8", "replace")
        is_whole = is_whole and len(body) <= LONGEST
    # Whole lines only: half a token would not be known as one.
    is_cut = len(text) > LONGEST or not is_whole
    return Shown(redacted(text[:LONGEST].rpartition("\n")[0] if is_cut else text), is_cut)


def shown_headers(headers: Mapping[str, object]) -> tuple[tuple[str, str], ...]:
    """Return headers by name, with what proves who sent them taken out."""
    return tuple((name, shown_value(name, str(value))) for name, value in sorted(headers.items()))


def shown_value(name: str, value: str) -> str:
    """Return what stands under a name, as it may be looked at."""
    return SECRET if is_secret(name) else PERSONAL if is_personal(name) else redacted(value)


def redacted(text: str) -> str:
    """Take secrets and addresses out of a text, and what our own rule for post-mortems would find in it."""
    text = without_telling(text)
    reading = Reading(parse(f"\n{text}"), Options())  # the line keeps anything from being taken for front matter
    edits = {edit for finding in sensitive_data(reading) if finding.fix for edit in finding.fix.edits}
    return apply(reading.document.text, edits)[1:]


def _laid_out(body: bytes) -> str | None:
    """Return JSON, or a form, with a value to a line; ``None`` for anything else."""
    try:
        said = body.decode("utf-8-sig")
        text = json.dumps(_plain(_structured(said)), indent=2, ensure_ascii=False)
    except (ValueError, RecursionError):  # it is neither, or nothing that can be written again
        return None
    return text.encode("utf-8", "replace").decode()  # half surrogate pairs


def _structured(text: str) -> object:
    """Read JSON or a form. Raises ``ValueError``."""
    if "=" in text and text.lstrip()[:1] not in {"{", "[", '"'} and not any(map(str.isspace, text.strip())):
        return dict(parse_qsl(text.strip(), keep_blank_values=True, strict_parsing=True, max_num_fields=MOST_FIELDS))
    return json.loads(text)


def _plain(value: object, depth: int = 0) -> object:
    """Return a value without what the names of its fields say is secret or personal."""
    if depth > DEEPEST:
        return "…"
    if isinstance(value, list):
        return _list(value, depth)
    if isinstance(value, dict):
        named = any(names_secret(part) for name, part in value.items() if name.lower() in NAMES)
        return {name: _field(name, part, depth, told=named) for name, part in value.items()}
    return _text(value, depth) if isinstance(value, str) else value


def _list(parts: list[object], depth: int) -> object:
    """Go through a list; what follows a secret's name is one where names and values take turns."""
    pairs = len(parts) % 2 == 0
    return [
        _hidden(part, SECRET, depth + 1)
        if pairs and at % 2 and names_secret(parts[at - 1])
        else _plain(part, depth + 1)
        for at, part in enumerate(parts)
    ]


def _field(name: str, value: object, depth: int, *, told: bool) -> object:
    measured = isinstance(value, int | float)  # by a monitor called TokenErrors
    if is_secret(name) or (told and name.lower() in VALUES and not measured):
        return _hidden(value, SECRET, depth + 1)
    return _hidden(value, PERSONAL, depth + 1) if is_personal(name) else _plain(value, depth + 1)


def _hidden(value: object, word: str, depth: int) -> object:
    """Return the outline of a value, with a word for everything in it that says anything."""
    if depth > DEEPEST:
        return "…"
    if isinstance(value, dict):
        return {name: _hidden(part, word, depth + 1) for name, part in value.items()}
    if isinstance(value, list):
        return [_hidden(part, word, depth + 1) for part in value]
    return value if value is None or value == "" or isinstance(value, bool) else word


def _text(text: str, depth: int) -> str:
    """Look into a text that holds JSON itself, as bodies passed on do."""
    if text.lstrip()[:1] in {"{", "["}:
        with suppress(ValueError, RecursionError):
            return json.dumps(_plain(json.loads(text), depth + 1), ensure_ascii=False)
    return text
