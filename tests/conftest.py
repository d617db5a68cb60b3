"""What every test shares: a data directory of its own, named before Django reads its settings."""

import os
import tempfile

import django
from django.db import connection
from hypothesis import settings

os.environ.setdefault("AFTERWORD_DATA", tempfile.mkdtemp(prefix="afterword-tests-"))
os.environ.setdefault("AFTERWORD_CACHE", tempfile.mkdtemp(prefix="afterword-tests-"))  # never anybody's own
# Not in pyproject.toml: there it would be read before this file, and the tests would use ./data.
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "afterword.web.settings")
django.setup()

# How many examples a law is tried on; AFTERWORD_HYPOTHESIS=thorough tries more. On busy machines time says nothing.
settings.register_profile("quick", max_examples=50, deadline=None)
settings.register_profile("thorough", max_examples=500, deadline=None)
settings.load_profile(os.environ.get("AFTERWORD_HYPOTHESIS", "quick"))


def pytest_collection_modifyitems(config, items):
    """Leave out what speaks of PostgreSQL alone; `make postgres` runs it."""
    if connection.vendor == "postgresql":
        return
    elsewhere = [item for item in items if item.get_closest_marker("postgresql")]
    items[:] = [item for item in items if item not in set(elsewhere)]
    config.hook.pytest_deselected(items=elsewhere)
