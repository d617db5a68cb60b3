"""Open a data directory: from here on Django and the database in it may be used."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from shlex import quote

import click

from afterword.lint.configuration import ended

DATABASE = "afterword.sqlite3"
SECRET = "secret.key"  # noqa: S105 - a file's name


def open_data(data: Path, *, migrate: bool = True) -> None:
    """Set Django up on the data directory, making it, and bring its tables up to date.

    Raises ``click.ClickException`` when a setting, the directory or the database cannot be used.
    """
    # Django costs a noticeable part of a second; commands on plain files never pay it.
    import django
    from django.core.exceptions import ImproperlyConfigured

    try:
        data.mkdir(parents=True, exist_ok=True)
        os.environ["AFTERWORD_DATA"] = str(data.resolve())
        os.environ.setdefault("DJANGO_SETTINGS_MODULE", "afterword.web.settings")
        django.setup()
        _look_at_the_mail_backend()
        if migrate:
            bring_up_to_date()
        else:
            _reach_the_database()
    except ImproperlyConfigured as error:
        raise click.ClickException(f"{error}\nNothing was started. Correct that, and start again.") from error
    except OSError as error:
        why = (error.strerror or str(error)).lower()
        raise click.ClickException(
            f"The data directory {data.resolve()} cannot be used: {error.filename or data}: {why}."
        ) from error


def _look_at_the_mail_backend() -> None:
    """Begin with one only if it can be used: later nobody would see why no mail goes out."""
    from django.conf import settings
    from django.core.mail import get_connection

    try:
        get_connection()
    except Exception as error:
        raise click.ClickException(
            f"AFTERWORD_EMAIL_BACKEND is “{settings.EMAIL_BACKEND}”, and that cannot be used: {ended(str(error))} "
            "Write django.core.mail.backends.smtp.EmailBackend to send mail, or leave it out to print it.\n"
            "Nothing was started. Correct that, and start again."
        ) from error


def _reach_the_database() -> None:
    """Look whether it answers, and whether it is one."""
    from django.conf import settings
    from django.db import DatabaseError, connection

    from afterword.web import environment

    try:
        with connection.cursor() as cursor:
            connection.introspection.table_names(cursor)
    except DatabaseError as error:
        why = ended(" ".join(str(error).split()))
        if connection.vendor == "postgresql":
            url = environment.without_password(environment.text("DATABASE_URL"))
            raise click.ClickException(
                f"The database that DATABASE_URL names, {url}, cannot be reached: {why} "
                "Start the server, or correct the setting."
            ) from error
        raise click.ClickException(
            f"The database {settings.DATABASES['default']['NAME']} cannot be used: {why} If it is damaged, "
            "move it away, its -wal and -shm files too, and put the last backup in its place."
        ) from error


def open_installation(data: Path) -> None:
    """Set Django up on an installation that is there, and bring its tables up to date; `serve` alone begins one.

    Raises ``click.UsageError`` when there is none: a slip in a path makes no second one beside the first.
    """
    _look_for(data)
    open_data(data)


def open_existing(data: Path) -> None:
    """Set Django up on an installation that is there, and change nothing in it.

    Raises ``click.UsageError`` when there is none, or when it is of another version.
    """
    _look_for(data)
    open_data(data, migrate=False)
    if not _is_up_to_date():
        raise click.UsageError(f"The tables in {data} are not those of this version. Start afterword serve on it once.")


def _look_for(data: Path) -> None:
    """Look for the database, or, where that is elsewhere, for the key its processes share."""
    if os.environ.get("DATABASE_URL", "").strip():
        is_there = bool(os.environ.get("AFTERWORD_SECRET_KEY")) or (data / SECRET).is_file()
    else:
        is_there = (data / DATABASE).is_file()
    if not is_there:
        where = data.resolve()
        raise click.UsageError(
            f"There is no installation in {where}. Say with --data where its data directory is, the one that "
            f"afterword serve uses; to begin a new one there, start: afterword serve --data {quote(str(where))}"
        )


def read_rules(data: Path) -> None:
    """Make sure that what this installation decides for itself can be used, before anything relies on it.

    Raises ``click.ClickException`` with what is wrong, and where.
    """
    from afterword.config import NAME, load_config

    try:
        config = load_config(data / NAME)
        if config.policy:
            config.load_policy()
        config.load_templates()
    except (ValueError, OSError) as error:
        raise click.ClickException(f"{error}\nNothing was started. Correct that, and start again.") from error


def bring_up_to_date() -> None:
    """Apply the migrations that have not been applied yet, one process at a time; quick when there are none."""
    from django.core.management import call_command

    with alone():
        if not _is_up_to_date():
            call_command("migrate", interactive=False, verbosity=0)


@contextmanager
def alone() -> Iterator[None]:
    """Be the only process that begins or changes this installation; say so where another one takes its time."""
    from django.conf import settings
    from django.db import connection

    from afterword.web.alone import alone_in, alone_in_the_database

    def waiting() -> None:
        click.echo("Another afterword prepares this database. Waiting until it is done …", err=True)

    if connection.vendor == "postgresql":
        _reach_the_database()
        with alone_in_the_database(waiting=waiting):
            yield
        return
    with alone_in(settings.DATA, waiting=waiting):
        _reach_the_database()  # not before: the first who opens a new file of SQLite's changes its mode
        yield


def _is_up_to_date() -> bool:
    from django.db import connection
    from django.db.migrations.executor import MigrationExecutor

    executor = MigrationExecutor(connection)
    return not executor.migration_plan(executor.loader.graph.leaf_nodes())
