"""Habits told by the day: *day in, day out the desk …*, *not a single administrator reads …*."""

from afterword.lint.text.frames import frame

_DAILY = (
    r"(?:day in ?,? day out|week in ?,? week out|month in ?,? month out|year in ?,? year out|time and again"
    r"|time after time|night after night|shift after shift|again and again|week after week|day after day)"
)
_DOES = (
    r"(?:reads|cares|checks|looks|tests|updates|follows|listens|bothers|documents|answers|asks|talks|writes|opens"
    r"|thinks|learns|tells|cleans|reports|knows|understands|uses|maintains|reviews|takes|pays|does)"
)

FRAMES = (
    frame(
        """
        day in, week in, month in, year in, time and again, time after time, night after night, shift after shift
        again and again, week after week, day after day
        """,
        rf"^\W*(?P<told>{_DAILY}) ?,? (?P<who>[\w@-]+)",
        rf"(?P<verb>[\w-]+s) [^,;.]{{2,60}} (?P<told>{_DAILY})",
    ),
    frame(
        "not a single, not one, hardly a, hardly any, scarcely a, scarcely any",
        r"(?P<told>(?:not a single|not one|hardly an?|hardly any|scarcely an?|scarcely any) (?P<who>[\w-]+))(?: (?:in"
        rf"|of|at|on|from|here|there|around|among) ?[\w -]{{0,40}}?)? (?:ever |even |really )?{_DOES}(?= )",
    ),
)
