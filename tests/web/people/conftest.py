"""People for the tests of accounts, keys and signing in."""

import pytest

from afterword.web.people.accounts import add_user
from afterword.web.people.models import User


@pytest.fixture(autouse=True)
def quick_passwords(settings):
    """Hash quickly: how slow the real hasher is has nothing to do with what is tested."""
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]


@pytest.fixture
def ruta(db) -> User:
    return add_user("Ruta Example", "ruta@example.com", "a quiet night at last", handle="ruta")
