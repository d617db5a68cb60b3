"""`afterword.toml` is read in one place, and says where it is wrong."""

from datetime import date
from zoneinfo import ZoneInfo

import pytest

from afterword.config import Config, ConfigError, Days, Grouping, Retention, Service, load_config
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


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "calendar.holidays = ['x']",
            "calendar.holidays: dates are needed, such as [2026-12-25, 2027-01-01], not 'x'.",
        ),
        ("calendar.holidays = [1]", "such as [2026-12-25, 2027-01-01], not 1."),
        ("calendar.holidays = 2026-12-25", "such as [2026-12-25, 2027-01-01], not 2026-12-25."),
        ("calendar.weekend = [9]", "calendar.weekend: days of the week are needed, such as [5, 6]: Monday is 0, "),
        ("calendar.weekend = [true]", "at least one is worked, not true."),
        ("calendar.weekend = [0, 1, 2, 3, 4, 5, 6]", "at least one is worked, not [0, 1, 2, 3, 4, 5, 6]."),
        ("calendar.timezone = 1", 'the name of a time zone is needed, such as "Europe/Vienna", not 1.'),
        ("incidents.quiet_days = 0", "incidents.quiet_days: a whole number from 1 to 365 is needed, such as 7, not 0."),
        ("incidents.quiet_days = 'a'", "a whole number from 1 to 365 is needed, such as 7, not 'a'."),
        ("incidents.quiet_days = true", "a whole number from 1 to 365 is needed, such as 7, not true."),
        ("incidents.quiet_days = 1.5", "a whole number from 1 to 365 is needed, such as 7, not 1.5."),
        ("policy = 5", 'policy: the path of a file is needed, such as "policy.toml", not 5.'),
        ("services.edge.team = 1", 'services.edge.team: the slug of a team is needed, such as "basket", not 1.'),
        ("services.edge = 5", "services.edge: a table is needed, not 5."),
        ("check = []", "check: a table is needed, not []."),
    ],
)
def test_a_value_of_the_wrong_kind_is_told_with_how_it_is_written(tmp_path, text, words):
    with pytest.raises(ConfigError) as told:
        load_config(written(tmp_path, text))

    assert words in str(told.value)


@pytest.mark.parametrize("part", [Days, Service, Grouping, Retention, Config])
def test_every_value_has_words_for_what_is_needed(tmp_path, part):
    names = {Days: "calendar", Service: "services.edge", Grouping: "incidents", Retention: "retention"}
    tables = ("calendar", "incidents", "retention", "services", "check", "directory")
    for field in (each for each in part.model_fields if each not in tables):
        path = f"{names[part]}.{field}" if part in names else field

        with pytest.raises(ConfigError, match=r" needed, such as .*, not \{\}"):
            load_config(written(tmp_path, f"{path} = {{}}"))


def test_a_file_that_is_not_text_is_refused_in_words(tmp_path):
    path = tmp_path / "afterword.toml"
    path.write_bytes(b"\xff")

    with pytest.raises(ConfigError, match="is not UTF-8"):
        load_config(path)


def test_every_table_is_known_to_the_checks_too():
    assert set(TABLES) == set(Config.model_fields)
