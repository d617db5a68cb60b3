"""Times that are no day: those told from where the reader stands (*tomorrow, next Friday*), and whole months."""

from datetime import date, timedelta

from afterword.document.patterns import Pattern

_COUNTED = Pattern(r"in (?P<n>\d+|an?|one|two|three|four|six) (?P<unit>days?|weeks?|months?)")
_NUMBERS = {"a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "six": 6}
_DAYS = {"d": 1, "w": 7, "m": 30}
_WEEKDAY = Pattern(r"(?:next |this |on |by )?(?P<day>mon|tues|wednes|thurs|fri)day\b")
_WEEKDAYS = ("mon", "tues", "wednes", "thurs", "fri")
_END = Pattern(r"(?:end of (?:the |this )?|eo)(?P<next>next )?(?P<unit>week|month|quarter|year|[dwmqy])\b")
_NEXT = Pattern(r"next (?P<unit>week|month|quarter|year)\b")
_NAMED_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
    r"|nov(?:ember)?|dec(?:ember)?)"
)
_STRETCHES = (
    ("a quarter", Pattern(r"(?:(?:20)?\d\d[ /-]?)?q[1-4](?:[ /-]?(?:20)?\d\d)?\Z")),
    ("a half year", Pattern(r"(?:20\d\d[ -]?)?h[12](?:[ /-]?(?:20)?\d\d)?\Z")),
    (
        "a month",
        Pattern(
            rf"(?:20\d\d[-/.](?:0?[1-9]|1[0-2])|(?:0?[1-9]|1[0-2])[-/.]20\d\d"
            rf"|(?:early |mid |mid-|late |in )?{_NAMED_MONTH}\.?,?(?: 20\d\d)?)\Z"
        ),
    ),
    ("a year", Pattern(r"(?:in )?20\d\d\Z")),
)
_FRIDAY, _WEEK, _MONTHS = 4, 7, {"m": 1, "q": 3, "y": 12}


def day(written: str, start: date) -> date | None:
    """Return the day some words mean when they are read on a day; None where they mean none."""
    words = " ".join(written.lower().split())
    if counted := _COUNTED.match(words):
        amount = _NUMBERS.get(counted["n"]) or int(counted["n"])
        return start + timedelta(days=min(amount, 999) * _DAYS[counted["unit"][0]])
    if words.startswith(("today", "tomorrow")):
        return start + timedelta(days=words.startswith("tomorrow"))
    if found := _WEEKDAY.match(words):
        ahead = (_WEEKDAYS.index(found["day"]) - start.weekday() - 1) % _WEEK + 1
        return start + timedelta(days=ahead)
    if found := _END.match(words):
        return _end(found["unit"][0], start, later=bool(found["next"]))
    if found := _NEXT.match(words):
        return _end(found["unit"][0], start, later=True)
    return None


def stretch(written: str) -> str | None:
    """Return what some words are where they name more than a day, wherever the reader stands: *a month*."""
    words = " ".join(written.lower().split()).removeprefix("end of ").rstrip(".")
    return next((name for name, form in _STRETCHES if form.match(words)), None)


def _end(unit: str, start: date, *, later: bool) -> date:
    """Return the last day of a week's work, a month, a quarter or a year: the current one, or the one after it."""
    if unit == "d":
        return start
    if unit == "w":
        ahead = (_FRIDAY - start.weekday()) % _WEEK
        return start + timedelta(days=ahead + _WEEK * later)
    months = _MONTHS[unit]
    ended = (start.year * 12 + start.month - 1) // months * months + months * (1 + later)
    return date(ended // 12, ended % 12 + 1, 1) - timedelta(days=1)
