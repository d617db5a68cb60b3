"""Exports for the tests: JSON as tools write it, and the line a word of it stands on."""

import json


def as_json(value) -> bytes:
    """Write a value over many lines, as tools do."""
    return json.dumps(value, indent=2, ensure_ascii=False).encode()


def line_of(data: bytes, words: str) -> int:
    """Return the line, from 1, of the first place of some words."""
    at = data.index(words.encode())
    return data.count(b"\n", 0, at) + 1
