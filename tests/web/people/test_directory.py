"""The directory of handles and teams."""

import pytest

from afterword.web.people.accounts import add_team
from afterword.web.people.directory import by_handle, directory

pytestmark = pytest.mark.django_db


def test_it_knows_open_accounts_and_teams(ruta):
    add_team("Payments")

    assert directory().handles == {"ruta"}
    assert directory().teams == {"payments"}


def test_handles_are_found_as_documents_write_them(ruta):
    assert by_handle(["@Ruta", "ruta", "@nobody", "", "@"]) == {"ruta": ruta}
