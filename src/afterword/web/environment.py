"""The environment's settings as they are meant; what cannot be meant is refused in a sentence that names it."""

import os
import re
from importlib.util import find_spec
from typing import Any
from urllib.parse import urlsplit

import dj_database_url
from django.core.exceptions import ImproperlyConfigured

LEVELS = ("DEBUG", "INFO", "WARNING", "ERROR", "CRITICAL")
OTHER_LEVELS = {"NOTSET": "DEBUG", "WARN": "WARNING", "FATAL": "CRITICAL"}
"""What `logging` calls some of them besides."""
POSTGRESQL = ("postgres", "postgresql", "pgsql")
LARGEST = 999_999
"""Of a number nothing else limits; of megabytes it is nearly one terabyte."""
LARGEST_PORT = 65_535

_SCHEME = r"[a-z][a-z0-9+.-]*://"
_PLAIN = r"[\w.+-]*"  # nothing that could stand between a name and a password, not as %3A either
_URL = re.compile(
    rf"(?P<scheme>{_SCHEME})(?:(?P<user>{_PLAIN})(?P<password>:[^/?#]*)?@)?"
    rf"(?P<server>(?:(?:%2F|[\w.-])*|\[[0-9a-f:.]*\])(?::\d{{1,5}})?)(?P<name>/{_PLAIN})?(?P<more>\?[^@#]*)?",
    re.IGNORECASE,
)
_BEGINNING = re.compile(_SCHEME + _PLAIN, re.IGNORECASE)


def text(name: str, default: str = "") -> str:
    """Read a setting; one that is set to nothing, as `${NAME:-}` does it, is not set."""
    return os.environ.get(name, "").strip() or default


def flag(name: str, *, default: bool = False) -> bool:
    """Read a setting that may only be ``True`` or ``False``."""
    value = text(name, str(default))
    if value not in {"True", "False"}:
        raise ImproperlyConfigured(f"{name} must be True or False, not “{value}”.")
    return value == "True"


def number(name: str, default: int, largest: int = LARGEST) -> int:
    """Read a setting that is a whole number from 1."""
    value = text(name, str(default))
    if not (value.isascii() and value.isdecimal() and 0 < int(value[:9]) <= largest):
        raise ImproperlyConfigured(f"{name} must be a whole number from 1 to {largest}, not “{value}”.")
    return int(value)


def level(name: str, default: str) -> str:
    """Read how much is logged, in capitals or not."""
    value = text(name, default).upper()
    value = OTHER_LEVELS.get(value, value)
    if value not in LEVELS:
        raise ImproperlyConfigured(f"{name} must be one of {', '.join(LEVELS)}, not “{os.environ[name]}”.")
    return value


def address(name: str, default: str) -> str:
    """Read the address people use, without a slash at its end."""
    value = text(name, default).rstrip("/")
    try:
        parts = urlsplit(value)
        is_one = parts.scheme in {"http", "https"} and bool(parts.hostname) and parts.port != 0
    except ValueError:
        is_one = False
    if not is_one:
        raise ImproperlyConfigured(
            f"{name} must be the address people use, such as https://afterword.example.org, not “{value}”."
        )
    return parts.geturl()


def hosts(name: str) -> list[str]:
    """Read names of hosts, with commas between."""
    found = [host.strip() for host in text(name).split(",") if host.strip()]
    for host in found:
        if "/" in host or " " in host:
            raise ImproperlyConfigured(
                f"{name} must be names of hosts with commas between, such as a.example, b.example, not “{host}”."
            )
    return found


def database_server(name: str, url: str) -> dict[str, Any]:
    """Describe the PostgreSQL server a URL names."""
    scheme, is_url, _ = url.lower().partition("://")
    is_ours = bool(is_url) and scheme in POSTGRESQL
    try:
        path = urlsplit(url).path if is_ours else ""
        # An @ in the path is that of a password with a slash in it: what is called the host is its first half.
        is_one = len(path) > 1 and "@" not in path
        described = dict(dj_database_url.parse(url, conn_max_age=600, conn_health_checks=True)) if is_one else {}
    except ValueError:
        described = {}
    if not described:
        advice = (
            "it is for PostgreSQL alone. Leave it out, and everything is kept in SQLite."
            if _BEGINNING.match(url) and not is_ours
            else "a password with one of : / ? # @ % in it needs them as %3A %2F %3F %23 %40 %25."
        )
        raise ImproperlyConfigured(
            f"{name} must be written as postgres://user:password@host/name, not “{without_password(url)}”; {advice}"
        )
    if not (find_spec("psycopg") or find_spec("psycopg2")):
        raise ImproperlyConfigured(
            f"{name} names a PostgreSQL server, and the driver for it is not installed. Install psycopg[binary]."
        )
    return described


def without_password(url: str) -> str:
    """Return a database's URL as far as it may be shown: only what can be no part of a password, however misspelt."""
    found = _URL.fullmatch(url)
    if found is None or (found["user"] is None and not found["name"]):
        beginning = _BEGINNING.match(url)
        return f"{beginning[0]}…" if beginning else "…"
    password, more = found["password"] and ":…", found["more"] and "?…"
    user = "" if found["user"] is None else f"{found['user']}{password or ''}@"
    return f"{found['scheme']}{user}{found['server']}{found['name'] or ''}{more or ''}"
