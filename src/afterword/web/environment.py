"""The environment's settings as they are meant; what cannot be meant is refused in a sentence that names it."""

import os
import re
from importlib.util import find_spec
from typing import Any
from urllib.parse import urlsplit

import dj_database_url
from django.core.exceptions import ImproperlyConfigured

LEVELS = ("DEBUG", "INFO", "WARNING", "ERROR", "CRITICAL")
POSTGRESQL = ("postgres", "postgresql", "pgsql")
LARGEST = 999_999
"""Of a number nothing else limits; of megabytes it is nearly one terabyte."""
LARGEST_PORT = 65_535

_AFTER_THE_USER = re.compile(r"^([a-z0-9+.-]*:/+)?([^:/@]*).*@", re.DOTALL | re.IGNORECASE)
_SECRETS_ASKED_FOR = re.compile(r"([?&][^=&]*pass[^=&]*=)[^&]*", re.IGNORECASE)
_NO_PORT = re.compile(r"(?<=[^:/]):[^/?]*[^/?\d][^/?]*")


def flag(name: str, *, default: bool = False) -> bool:
    """Read a setting that may only be ``True`` or ``False``."""
    value = os.environ.get(name, str(default))
    if value not in {"True", "False"}:
        raise ImproperlyConfigured(f"{name} must be True or False, not “{value}”.")
    return value == "True"


def number(name: str, default: int, largest: int = LARGEST) -> int:
    """Read a setting that is a whole number from 1."""
    value = os.environ.get(name, str(default)).strip()
    if not (value.isascii() and value.isdecimal() and 0 < int(value[:9]) <= largest):
        raise ImproperlyConfigured(f"{name} must be a whole number from 1 to {largest}, not “{value}”.")
    return int(value)


def level(name: str, default: str) -> str:
    """Read how much is logged, in capitals or not."""
    value = os.environ.get(name, default).strip().upper()
    if value not in LEVELS:
        raise ImproperlyConfigured(f"{name} must be one of {', '.join(LEVELS)}, not “{os.environ[name]}”.")
    return value


def address(name: str, default: str) -> str:
    """Read the address people use, without a slash at its end."""
    value = os.environ.get(name, default).strip().rstrip("/")
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
    found = [host.strip() for host in os.environ.get(name, "").split(",") if host.strip()]
    for host in found:
        if "/" in host or " " in host:
            raise ImproperlyConfigured(
                f"{name} must be names of hosts with commas between, such as a.example, b.example, not “{host}”."
            )
    return found


def database_server(name: str, url: str) -> dict[str, Any]:
    """Describe the PostgreSQL server a URL names."""
    try:
        parts = urlsplit(url)
        is_one = parts.scheme in POSTGRESQL and url.lower().startswith(f"{parts.scheme}://") and len(parts.path) > 1
        described = dict(dj_database_url.parse(url, conn_max_age=600, conn_health_checks=True)) if is_one else {}
    except ValueError:
        described = {}
    if not described:
        raise ImproperlyConfigured(
            f"{name} must be written as postgres://user:password@host/name, not “{without_password(url)}”; "
            "a password with one of : / ? # @ % in it needs them as %3A %2F %3F %23 %40 %25."
        )
    if not (find_spec("psycopg") or find_spec("psycopg2")):
        raise ImproperlyConfigured(
            f"{name} names a PostgreSQL server, and the driver for it is not installed. Install psycopg[binary]."
        )
    return described


def without_password(url: str) -> str:
    """Return a database's URL as it may be shown, however it is misspelt."""
    shown = _SECRETS_ASKED_FOR.sub(r"\1…", _AFTER_THE_USER.sub(r"\1\2:…@", url, count=1))
    scheme, mark, rest = shown.partition("://")
    before, at, after = rest.rpartition("@")
    if not mark:
        return shown if "@" in shown else re.sub(":.*", ":…", shown)
    return f"{scheme}{mark}{before}{at}{_NO_PORT.sub(':…', after)}"
