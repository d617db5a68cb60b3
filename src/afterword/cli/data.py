"""Open a data directory: from here on Django and the database in it may be used."""

import os
from pathlib import Path


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


def bring_up_to_date() -> None:
    """Apply the migrations that have not been applied yet; quick when there are none."""
    from django.core.management import call_command
    from django.db import connection
    from django.db.migrations.executor import MigrationExecutor

    executor = MigrationExecutor(connection)
    if executor.migration_plan(executor.loader.graph.leaf_nodes()):
        call_command("migrate", interactive=False, verbosity=0)
