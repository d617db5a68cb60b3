"""Settings, from the environment; loud when something is wrong.

Everything lives in one data directory (``AFTERWORD_DATA``, default ``./data``) unless
``DATABASE_URL`` names a PostgreSQL server.
"""

import logging
import os
import secrets
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from csp.constants import NONE, SELF

from afterword.web import environment
from afterword.web.alone import alone_in

WEB = Path(__file__).parent


def own_secret(path: Path) -> str:
    """Read this installation's secret, making one at the first start (readable by us alone).

    It is there whole or not at all: of two that start together the second uses what the first has made.
    """
    if not path.exists():
        with alone_in(path.parent):
            if not path.exists():
                _write_secret(path)
    return path.read_text(encoding="ascii").strip()


def _write_secret(path: Path) -> None:
    unfinished = path.with_suffix(".new")
    descriptor = os.open(unfinished, os.O_CREAT | os.O_TRUNC | os.O_WRONLY, 0o600)
    with os.fdopen(descriptor, "w", encoding="ascii") as file:
        file.write(secrets.token_urlsafe(48))
    unfinished.replace(path)


def database(url: str, data: Path) -> dict[str, Any]:
    """Describe the database: the server named by the URL, else SQLite in the data directory."""
    if url:
        return environment.database_server("DATABASE_URL", url)
    return {
        "ENGINE": "django.db.backends.sqlite3",
        "NAME": data / "afterword.sqlite3",
        "CONN_MAX_AGE": None,
        # A file in tests too: in shared memory two threads get "table is locked" at once, however long the timeout.
        "TEST": {"NAME": data / "tests.sqlite3"},
        "OPTIONS": {
            # Without IMMEDIATE a transaction that reads and then writes can fail at once with
            # "database is locked"; without FULL an acknowledged edit could be lost with the power.
            "transaction_mode": "IMMEDIATE",
            "timeout": 20,
            "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA temp_store=MEMORY;",
        },
    }


def mistakes_of_clients_in_one_line(record: logging.LogRecord) -> bool:
    """Keep every record; of a request that was refused the log needs to know what it was, not where we noticed."""
    if record.name.startswith("django.security") or (
        record.name == "django.request" and record.levelno < logging.ERROR
    ):
        record.exc_info = None
    return True


DATA = Path(environment.text("AFTERWORD_DATA", "data")).resolve()
DATA.mkdir(parents=True, exist_ok=True)

DEBUG = environment.flag("AFTERWORD_DEBUG")
SECRET_KEY = os.environ.get("AFTERWORD_SECRET_KEY") or own_secret(DATA / "secret.key")

AFTERWORD_URL = environment.address("AFTERWORD_URL", "http://127.0.0.1:8000")
ALLOWED_HOSTS = [
    "127.0.0.1",
    "localhost",
    "[::1]",
    str(urlsplit(AFTERWORD_URL).hostname),
    *environment.hosts("AFTERWORD_HOSTS"),
]
CSRF_TRUSTED_ORIGINS = [AFTERWORD_URL] if AFTERWORD_URL.startswith("https://") else []
SECURE = AFTERWORD_URL.startswith("https://")

INSTALLED_APPS = [
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "csp",
    "afterword.web.people",
    "afterword.web.live",
    "afterword.web.notices",
    "afterword.web.postmortems",
    "afterword.web.incidents",
    "afterword.web.imports",
    "afterword.web.trackers",
    "afterword.web.library",
    "afterword.web.sample",
]

MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "afterword.web.assets.CompressedAssets",
    "csp.middleware.CSPMiddleware",
    "afterword.web.health.for_probes",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "afterword.web.door.in_their_time_zone",
    "afterword.web.people.once.choose_your_own",
    "afterword.web.to_the_form.lead_back",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
]

ROOT_URLCONF = "afterword.web.urls"
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [WEB / "templates"],
        "APP_DIRS": False,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
            ],
            "libraries": {
                "words": "afterword.web.words",
                "good_news": "afterword.web.incidents.good_news",
                "help_notes": "afterword.web.home.help_notes",
            },
        },
    },
]

DATABASES = {"default": database(environment.text("DATABASE_URL"), DATA)}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

AUTH_USER_MODEL = "people.User"
LOGIN_URL = "sign-in"
LOGIN_REDIRECT_URL = "home"
LOGOUT_REDIRECT_URL = "sign-in"
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "django.contrib.auth.password_validation.MinimumLengthValidator", "OPTIONS": {"min_length": 10}},
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
]

USE_TZ = True
TIME_ZONE = "UTC"
LANGUAGE_CODE = "en-gb"

STATIC_URL = "/static/"
STATICFILES_DIRS = [WEB / "static"]
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "afterword.web.assets.VersionedAssets"},
}
WHITENOISE_USE_FINDERS = True
WHITENOISE_MAX_AGE = 300

CSRF_FAILURE_VIEW = "afterword.web.to_the_form.not_trusted"
SESSION_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = "Lax"
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = SECURE
SECURE_HSTS_SECONDS = 31_536_000 if SECURE else 0
SECURE_REFERRER_POLICY = "same-origin"
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https") if environment.flag("AFTERWORD_BEHIND_PROXY") else None
X_FRAME_OPTIONS = "DENY"
DATA_UPLOAD_MAX_MEMORY_SIZE = 10 * 1024 * 1024
# Files go to the disk the data directory is on, never into memory; what nobody moves away is deleted.
FILE_UPLOAD_HANDLERS = ["afterword.web.imports.uploads.ToDisk"]
FILE_UPLOAD_TEMP_DIR = DATA / "uploads"
FILE_UPLOAD_TEMP_DIR.mkdir(exist_ok=True)
DATA_UPLOAD_MAX_NUMBER_FILES = 10_000  # far fewer are kept, and then there are words for it
IMPORT_LARGEST = environment.number("AFTERWORD_IMPORT_MB", 512) * 1024 * 1024
"""Bytes of one upload to the page of imports."""

CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [SELF],
        "base-uri": [NONE],
        "connect-src": [SELF],
        "font-src": [SELF],
        "form-action": [SELF],
        "frame-ancestors": [NONE],
        "img-src": [SELF, "data:"],
        "object-src": [NONE],
        "script-src": [SELF],
        "style-src": [SELF],
    },
}

EMAIL_BACKEND = environment.text("AFTERWORD_EMAIL_BACKEND", "django.core.mail.backends.console.EmailBackend")
EMAIL_HOST = environment.text("AFTERWORD_EMAIL_HOST", "localhost")
EMAIL_PORT = environment.number("AFTERWORD_EMAIL_PORT", 25, environment.LARGEST_PORT)
EMAIL_HOST_USER = environment.text("AFTERWORD_EMAIL_USER")
EMAIL_HOST_PASSWORD = os.environ.get("AFTERWORD_EMAIL_PASSWORD", "")
EMAIL_USE_TLS = environment.flag("AFTERWORD_EMAIL_TLS")
DEFAULT_FROM_EMAIL = environment.text("AFTERWORD_EMAIL_FROM", "Afterword <afterword@localhost>")

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"plain": {"format": "{asctime} {levelname} {name}: {message}", "style": "{"}},
    "filters": {"brief": {"()": "django.utils.log.CallbackFilter", "callback": mistakes_of_clients_in_one_line}},
    "handlers": {"stderr": {"class": "logging.StreamHandler", "formatter": "plain", "filters": ["brief"]}},
    "root": {"handlers": ["stderr"], "level": environment.level("AFTERWORD_LOG_LEVEL", "WARNING")},
}
