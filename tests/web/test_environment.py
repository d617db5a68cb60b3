"""Settings of the environment: what is meant is read, what cannot be meant is refused, and no password is shown."""

import pytest
from django.core.exceptions import ImproperlyConfigured

from afterword.web import environment

SETTING = "AFTERWORD_SETTING"


@pytest.mark.parametrize("value", ["debug", "Debug", " DEBUG "])
def test_a_level_is_read_in_any_case(value, monkeypatch):
    monkeypatch.setenv(SETTING, value)

    assert environment.level(SETTING, "WARNING") == "DEBUG"


@pytest.mark.parametrize(
    ("value", "read"), [("warn", "WARNING"), ("FATAL", "CRITICAL"), ("NOTSET", "DEBUG"), ("", "ERROR"), (" ", "ERROR")]
)
def test_a_level_may_have_the_other_name_that_python_has_for_it(value, read, monkeypatch):
    monkeypatch.setenv(SETTING, value)

    assert environment.level(SETTING, "ERROR") == read


def test_what_is_set_to_nothing_is_not_set(monkeypatch):
    monkeypatch.setenv(SETTING, " ")

    assert environment.flag(SETTING, default=True)
    assert environment.number(SETTING, 25) == 25
    assert environment.address(SETTING, "http://127.0.0.1:8000") == "http://127.0.0.1:8000"
    assert environment.hosts(SETTING) == []


@pytest.mark.parametrize("value", ["abc", "0", "65536", "-1", "²", "9" * 5000])
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
    "value", ["a.example", "a.example:8000", "//a.example", "https://", "ftp://x", "https://a:b", "http://[::1"]
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
        ("postgres:/ana:hidden@h/n", "…"),
        ("jdbc:postgresql://h/n?pass=hidden", "…"),
        ("ana:hidden@h", "…"),
        ("ana:hidden", "…"),
        ("host=db password=hidden dbname=n", "…"),
        ("host=db PWD = 'hid den'", "…"),
        ('"postgres://ana:hidden@h/n"', "…"),
        ("postgres://host=db password=hidden", "postgres://host…"),
        ("postgres://ana:hidden", "postgres://ana…"),
        ("postgres://ana%3Ahidden@h", "postgres://ana…"),
        ("postgres://ana;hidden@h", "postgres://ana…"),
        ("postgres://ana:hid/den@h/n", "postgres://ana…"),
        ("postgres://ana:1/hidden@h/n", "postgres://ana…"),
        ("postgres://ana:12?hidden@h", "postgres://ana…"),
        ("postgres://ana:hid?d#en@h:port/n", "postgres://ana…"),
        ("postgres://ana:x@hid/den@h/n", "postgres://ana…"),
        ("postgres://h/n@x?pass=hidden", "postgres://h…"),
        ("POSTGRES://ana:hid@den@h", "POSTGRES://ana:…@h"),
        ("postgres://h:5432", "postgres://h…"),
    ],
)
def test_a_database_that_cannot_be_meant_is_shown_without_what_may_be_its_password(url, shown):
    with pytest.raises(ImproperlyConfigured) as refusal:
        environment.database_server("DATABASE_URL", url)

    assert f"not “{shown}”; a password with" in str(refusal.value)
    assert "hid" not in str(refusal.value)


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        ("mysql://ana@h/n?password=hidden&a=b", "mysql://ana@h/n?…"),
        ("postgis://ana:hidden@h/n", "postgis://ana:…@h/n"),
        ("sqlserver://h:1433;PWD=hidden", "sqlserver://h…"),
        ("sqlite:////var/lib/n.sqlite3", "sqlite://…"),
    ],
)
def test_a_database_of_another_kind_is_told_which_ones_there_are(url, shown):
    with pytest.raises(ImproperlyConfigured) as refusal:
        environment.database_server("DATABASE_URL", url)

    assert f"not “{shown}”; it is for PostgreSQL alone. Leave it out, and" in str(refusal.value)
    assert "hidden" not in str(refusal.value)


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        ("postgres://ana:hidden@[::1]:5432/n?sslpassword=hidden", "postgres://ana:…@[::1]:5432/n?…"),
        ("postgres://ana:hid%3Aden@%2Frun%2Fpostgresql/n", "postgres://ana:…@%2Frun%2Fpostgresql/n"),
        ("postgres:///n?host=h&p%61ssword=hidden", "postgres:///n?…"),
        ("postgres://h:5432/n", "postgres://h:5432/n"),
        ("postgres://h/n;pwd=hidden", "postgres://h…"),
        ("postgres://h/n#hidden", "postgres://h…"),
    ],
)
def test_a_database_that_does_not_answer_is_shown_without_its_password(url, shown):
    assert environment.without_password(url) == shown


def test_a_server_of_postgresql_is_described():
    found = environment.database_server("DATABASE_URL", "postgresql:///afterword?host=/run/postgresql")

    assert found["ENGINE"] == "django.db.backends.postgresql"
    assert found["NAME"] == "afterword"
