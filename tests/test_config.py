"""`afterword.toml` is read in one place, and says where it is wrong."""

from datetime import date
from zoneinfo import ZoneInfo

import pytest

from afterword.config import Config, ConfigError, load_config
from afterword.lint.configuration import TABLES


def written(tmp_path, text):
    path = tmp_path / "afterword.toml"
    path.write_text(text)
    return path


def test_without_a_file_the_defaults_hold(tmp_path):
    config = load_config(tmp_path / "afterword.toml")

    assert config == Config()
    assert config.load_policy().version


def test_everything_an_installation_decides_is_read(tmp_path):
    text = """
        policy = "ours.toml"
        [calendar]
        timezone = "Europe/Vienna"
        holidays = [2026-12-25]
        [incidents]
        reopen_within_minutes = 30
        [services.checkout]
        team = "basket"
    """
    (tmp_path / "ours.toml").write_text('version = "ours-1"')

    config = load_config(written(tmp_path, text))

    assert config.load_policy().version == "ours-1"
    assert config.working_calendar().zone == ZoneInfo("Europe/Vienna")
    assert not config.working_calendar().is_working(date(2026, 12, 25))
    assert config.services["checkout"].team == "basket"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("policy =", "is not TOML"),
        ("noun = 'x'", "toml:1: noun: no such key; there are policy"),
        ("[chek]\ndisable = []", "toml:1: chek: no such key; did you mean check\\?$"),
        ("[calendar]\nholidayz = []", "toml:2: calendar.holidayz: no such key; did you mean holidays\\?$"),
        ("[services.edge]\nteams = 'a'", "toml:2: services.edge.teams: no such key; did you mean team\\?$"),
        ("[calendar]\nholidays = [\n  2026-12-24,\n  'soon',\n]", "toml:4: calendar.holidays: "),
        ("[calendar]\ntimezone = 'Moon/Base'", "calendar.timezone.*not a time zone"),
        ("[calendar]\nholidays = ['soon']", "toml:2: calendar.holidays: "),
        ("[calendar]\nweekend = [0, 1, 2, 3, 4, 5, 6]", "calendar.weekend"),
        ("[incidents]\nreopen_within_minutes = -1", "incidents.reopen_within_minutes"),
        ("[retention]\ndelivery_days = 0", "retention.delivery_days"),
    ],
)
def test_a_file_that_is_wrong_says_where(tmp_path, text, words):
    with pytest.raises(ConfigError, match=words):
        load_config(written(tmp_path, text))


def test_a_file_that_is_not_text_is_refused_in_words(tmp_path):
    path = tmp_path / "afterword.toml"
    path.write_bytes(b"\xff")

    with pytest.raises(ConfigError, match="is not UTF-8"):
        load_config(path)


def test_every_table_is_known_to_the_checks_too():
    assert set(TABLES) == set(Config.model_fields)
