"""A browser without a window, for every page."""

import pytest
from django.test import Client


@pytest.fixture
def browse():
    """Open a browser in which somebody is signed in."""

    def signed_in(user) -> Client:
        client = Client(headers={"host": "127.0.0.1"})
        client.force_login(user)
        return client

    return signed_in


@pytest.fixture
def words():
    """Read a page's words."""

    def read(answer) -> str:
        return " ".join(answer.content.decode().split())

    return read
