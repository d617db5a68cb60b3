"""What every test shares: a data directory of its own, named before Django reads its settings."""

import os
import tempfile

import django

os.environ.setdefault("AFTERWORD_DATA", tempfile.mkdtemp(prefix="afterword-tests-"))
# Not in pyproject.toml: there it would be read before this file, and the tests would use ./data.
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "afterword.web.settings")
django.setup()
