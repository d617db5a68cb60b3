"""Settings of the environment: what is meant is read, what cannot be meant is refused, and no password is shown."""

import pytest
from django.core.exceptions import ImproperlyConfigured

from afterword.web import environment

SETTING = "AFTERWORD_SETTING"


@pytest.mark.parametrize("value", ["debug", "Debug", " DEBUG "])
def test_a_level_is_read_in_any_case(value, monkeypatch):
    monkeypatch.setenv(SETTING, value)

    assert environment.level(SETTING, "WARNING") == "DEBUG"


@pytest.mark.parametrize("value", ["abc", "0", "65536", "", "-1", "²", "9" * 5000])
def test_a_port_is_a_number_a_port_can_be(value, monkeypatch):
    monkeypatch.setenv(SETTING, value)

    with pytest.raises(ImproperlyConfigured, match=f"{SETTING} must be a whole number from 1 to 65535"):
        environment.number(SETTING, 25, environment.LARGEST_PORT)


@pytest.mark.parametrize(
    ("value", "read"),
    [
        ("https://a.example/", "https://a.example"),
        (" HTTPS://a.example:8443 ", "https://a.example:8443"),
        ("http://[::1]:8000", "http://[::1]:8000"),
    ],
)
def test_an_address_is_read_with_its_scheme(value, read, monkeypatch):
    monkeypatch.setenv(SETTING, value)

    assert environment.address(SETTING, "") == read


@pytest.mark.parametrize(
    "value", ["", "a.example", "a.example:8000", "//a.example", "https://", "ftp://x", "https://a:b", "http://[::1"]
)
def test_what_no_browser_opens_is_no_address(value, monkeypatch):
    monkeypatch.setenv(SETTING, value)

    with pytest.raises(ImproperlyConfigured, match=r"such as https://afterword\.example\.org, not “"):
        environment.address(SETTING, "")


def test_hosts_stand_between_commas_and_blanks(monkeypatch):
    monkeypatch.setenv(SETTING, "a.example, b.example ,,[::1]")
    assert environment.hosts(SETTING) == ["a.example", "b.example", "[::1]"]

    monkeypatch.setenv(SETTING, "a.example, https://b.example")
    with pytest.raises(ImproperlyConfigured, match=r"not “https://b\.example”"):
        environment.hosts(SETTING)


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        ("postgress://ana:hidden@h/n", "postgress://ana:…@h/n"),
        ("postgres:/ana:hidden@h/n", "postgres:/ana:…@h/n"),
        ("ana:hidden@h", "ana:…@h"),
        ("ana:hidden", "ana:…"),
        ("postgres://ana:hidden", "postgres://ana:…"),
        ("postgres://ana:hid/den@h/n", "postgres://ana:…@h/n"),
        ("postgres://ana:hid?d#en@h:port/n", "postgres://ana:…@h:…/n"),
        ("mysql://ana@h/n?password=hidden&a=b", "mysql://ana:…@h/n?password=…&a=b"),
        ("postgres://h:5432", "postgres://h:5432"),
    ],
)
def test_a_database_that_cannot_be_meant_is_shown_without_its_password(url, shown):
    with pytest.raises(ImproperlyConfigured) as refusal:
        environment.database_server("DATABASE_URL", url)

    assert f"not “{shown}”; a password with" in str(refusal.value)
    assert "hid" not in str(refusal.value)


def test_a_server_of_postgresql_is_described():
    found = environment.database_server("DATABASE_URL", "postgresql:///afterword?host=/run/postgresql")

    assert found["ENGINE"] == "django.db.backends.postgresql"
    assert found["NAME"] == "afterword"
