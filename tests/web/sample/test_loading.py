"""Loading the sample into an empty installation: all of it or nothing, on any day."""

from datetime import UTC, date, datetime

import pytest

from afterword.web.people.models import User
from afterword.web.postmortems.models import Postmortem
from afterword.web.sample.load import load

TODAY = datetime.now(UTC).date()


@pytest.fixture
def data(db, settings, tmp_path):
    settings.DATA = tmp_path
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
    return tmp_path


def test_half_of_it_is_never_left(data, monkeypatch):
    monkeypatch.setattr("afterword.web.sample.load.add_incidents", lambda *_: 1 / 0)

    with pytest.raises(ZeroDivisionError):
        load(TODAY)

    assert not User.objects.exists()
    assert not Postmortem.objects.exists()


def test_a_configuration_that_is_there_already_stays(data):
    (data / "afterword.toml").write_text("[incidents]\nquiet_days = 3\n")

    load(TODAY)

    assert (data / "afterword.toml").read_text() == "[incidents]\nquiet_days = 3\n"


@pytest.mark.parametrize("today", [date(2027, 1, 4), date(2028, 2, 29)])
def test_it_loads_on_any_day(data, today):
    load(today)

    created = Postmortem.objects.values_list("created_at", flat=True)
    assert all(moment.date() <= max(today, TODAY) for moment in created)
    assert len(created) == 35


def test_it_asks_the_database_little_enough_to_be_quick(data, django_assert_max_num_queries):
    """About sixty for each document; a number that grows with the square of something is noticed."""
    with django_assert_max_num_queries(2_900):
        load(TODAY)
