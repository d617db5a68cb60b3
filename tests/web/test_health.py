"""Is this installation ready?"""

import pytest
from django.db import OperationalError
from django.test import Client

from afterword.web import health


@pytest.mark.django_db
def test_it_is_ready_when_the_tables_are_there():
    answer = Client().get("/healthz")

    assert (answer.status_code, answer.json()["status"]) == (200, "ready")


@pytest.mark.django_db
def test_a_probe_that_knows_only_an_address_is_answered(settings):
    settings.ALLOWED_HOSTS = ["afterword.example.com"]

    assert Client().get("/healthz", headers={"host": "10.1.2.3:8000"}).status_code == 200
    assert Client().get("/sign-in", headers={"host": "10.1.2.3:8000"}).status_code == 400


@pytest.mark.django_db
def test_missing_migrations_are_named(monkeypatch):
    monkeypatch.setattr(health, "_missing_migrations", lambda: ["people.0099_more"])

    answer = Client().get("/healthz")

    assert (answer.status_code, answer.json()["detail"]) == (503, ["people.0099_more"])


def test_a_database_that_cannot_be_reached_is_said_without_its_address(monkeypatch):
    def unreachable():
        raise OperationalError("could not connect to server at db.example.com")

    monkeypatch.setattr(health, "_missing_migrations", unreachable)

    answer = Client().get("/healthz")

    assert answer.status_code == 503
    assert "example.com" not in answer.content.decode()
