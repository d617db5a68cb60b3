"""Handles and names of `[directory]`: one of each in its own quotes, with the @ where somebody is meant by it."""

from afterword.document.patterns import Pattern

_HANDLE = Pattern(r"@?[^\s,;@]+(?:@[^\s,;@]+)?")
_PLAIN_HANDLE = Pattern(r"[a-z0-9][a-z0-9._-]*")


class NotOne(ValueError):
    """What stands where one handle or one name should, with how it would be written."""


def handle(written: str) -> str:
    """Return a handle without its @.

    Raises:
        NotOne: it is more than one, or none.
    """
    word = written.strip()
    if not _HANDLE.fullmatch(word):
        if "," in word or ";" in word or word.count("@") > 1:
            raise NotOne(f"one handle each: {_apart(word)}")
        raise NotOne(f'a handle such as "@ines" has no blank, and is not empty: {written!r}')
    return word.removeprefix("@")


def handle_or_name(written: str) -> str:
    """Return the handle that stands alone for a person, with or without its @; a word in small letters is one.

    Raises:
        NotOne: it is a name, more than one handle, or none.
    """
    word = written.strip()
    if word.startswith("@") or not word or "," in word or ";" in word:
        return handle(word)
    if _PLAIN_HANDLE.fullmatch(word):
        return word
    raise NotOne(f'write "@handle", or {{handle = "@handle", name = "{word}"}} where this is a name')


def name(written: str) -> str:
    """Return the name of a team or a vendor, without an @ before it.

    Raises:
        NotOne: it is more than one, or none.
    """
    word = written.strip().removeprefix("@").strip()
    if not word:
        raise NotOne(f"a name is needed, not {written!r}")
    if "," in word or ";" in word:
        raise NotOne(f"one name each: {_apart(word)}")
    return word


def _apart(words: str) -> str:
    return ", ".join(f'"{word}"' for part in words.replace(";", ",").split(",") if (word := part.strip()))
