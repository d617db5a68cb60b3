"""People and a source to tell us things."""

import pytest
from django.test import Client

from afterword.web.incidents.sources import add_source
from afterword.web.people.models import Membership, Team, User


def person(name, *, team=None, lead=False, **fields):
    user = User.objects.create(email=f"{name.lower()}@lantern.invalid", name=name, handle=name.lower(), **fields)
    if team:
        Membership.objects.create(user=user, team=team, lead=lead)
    return user


@pytest.fixture
def basket(db):
    return Team.objects.create(name="Basket", slug="basket")


@pytest.fixture
def ruta(basket):
    return person("Ruta", team=basket, lead=True)


@pytest.fixture
def ines(basket):
    return person("Ines", team=basket)


@pytest.fixture
def admin(db):
    return person("Admin", is_admin=True)


@pytest.fixture
def alertmanager(db):
    return add_source("alertmanager", "Prometheus of the shop")


@pytest.fixture
def generic(db):
    return add_source("generic", "Scripts")


@pytest.fixture
def github(db):
    return add_source("github", "Basket repositories")


@pytest.fixture
def outside():
    """A sender with no session and strict about CSRF, as every sender is."""
    return Client(enforce_csrf_checks=True, raise_request_exception=True)
