"""Names of entries: shown as they are, refused where they lead elsewhere."""

import re

_LONGEST = 1000
_DRIVE = re.compile(r"[A-Za-z]:")


def shown(raw: str) -> str:
    r"""Return a name of the file system as UTF-8 can hold it; bytes that are none are written as \\xNN."""
    return raw.encode("utf-8", "surrogateescape").decode("utf-8", "backslashreplace")


def order(path: str) -> list[str]:
    """Return what paths are sorted by: a folder's entries stand together, as when it is walked."""
    return path.split("/")


def hostile(path: str) -> str | None:
    """Say why a name in an archive is not followed, None for an honest one."""
    if not path:
        return "It has no name."
    if "\0" in path:
        return "Its name holds a NUL character."
    if path.startswith("/") or _DRIVE.match(path):
        return "Its name is an absolute path."
    if ".." in path.split("/"):
        return 'Its name leads out of the archive ("..").'
    if len(path) > _LONGEST:
        return f"Its name is longer than {_LONGEST} characters."
    return None


def inside(prefix: str, path: str) -> str:
    """Return the path of an entry of an archive that itself has a path, or has none."""
    return f"{prefix}/{path}" if prefix else path
