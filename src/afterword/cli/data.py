"""Open a data directory: from here on Django and the database in it may be used."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from shlex import quote

import click

DATABASE = "afterword.sqlite3"
SECRET = "secret.key"  # noqa: S105 - a file's name


def open_data(data: Path, *, migrate: bool = True) -> None:
    """Set Django up on the data directory, making it, and bring its tables up to date.

    Raises ``ImproperlyConfigured`` when the environment's settings are wrong and ``OSError``
    when the directory cannot be used.
    """
    data.mkdir(parents=True, exist_ok=True)
    os.environ["AFTERWORD_DATA"] = str(data.resolve())
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "afterword.web.settings")

    # Django costs a noticeable part of a second; commands on plain files never pay it.
    import django

    django.setup()
    if migrate:
        bring_up_to_date()


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
    if os.environ.get("DATABASE_URL"):
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

    on_a_server = connection.vendor == "postgresql"
    with alone_in_the_database(waiting=waiting) if on_a_server else alone_in(settings.DATA, waiting=waiting):
        yield


def _is_up_to_date() -> bool:
    from django.db import connection
    from django.db.migrations.executor import MigrationExecutor

    executor = MigrationExecutor(connection)
    return not executor.migration_plan(executor.loader.graph.leaf_nodes())
