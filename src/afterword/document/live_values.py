"""Values that follow the incident while its text is written: `2h06m<!-- afterword: incident.duration = 2h06m -->`.

The value itself stands in the text, so that every reader of Markdown shows it; the comment behind it only says where it
comes from and what was written last. As long as the words before the comment are still those, they are ours to renew;
once a person changed one of them, they are theirs. Who writes `{{incident.duration}}` gets such a value as soon as it
is known, and a key that holds nothing but a comment beginning `<!-- afterword: incident.duration;` is filled too.
"""

from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC, datetime, timedelta, tzinfo

from afterword.document import clock
from afterword.document.compose import one_line
from afterword.document.parse import parse
from afterword.document.patterns import Pattern
from afterword.document.text import Edit, Span
from afterword.incident.incident import Incident

NAMES: Mapping[str, str] = {
    "title": "what happened, in a line",
    "severity": "how severe it was",
    "services": "the services it touched",
    "teams": "whose they are",
    "started_at": "when it began",
    "impact_start": "since when it was felt",
    "impact_end": "until when it was felt",
    "detected_at": "when it was noticed",
    "engaged_at": "when somebody began to work on it",
    "resolved_at": "when it was over",
    "duration": "how long it was felt",
    "time_to_detect": "from the first effect until it was noticed",
    "time_to_engage": "from then until somebody worked on it",
    "time_to_mitigate": "from the first effect until it was no longer felt",
    "alerts": "how many alerts fired",
}
"""Every value there is, and what it says."""

_NAMES = "|".join(NAMES)
_MARK = Pattern(rf"<!-- afterword: incident\.(?P<name>{_NAMES}) = (?P<said>[^\r\n]{{1,400}}?) -->")
_HOLE = Pattern(rf"\{{\{{[ ]?incident\.(?P<name>{_NAMES})[ ]?\}}\}}")
_ASKED = Pattern(
    rf"(?m:^)- \*\*[^*\r\n]{{1,80}}:\*\* (?P<ask><!-- afterword: incident\.(?P<name>{_NAMES});[^\r\n]{{0,400}}?-->)"
    r"[ \t]*(?P<rest>(?:— [^\r\n]{0,300})?)(?=\r|\n|\Z)"
)
_MEASURED = Pattern(
    r"<!-- afterword: incident\.duration = [^\r\n]{1,400}? -->(?P<how> — from impact_start(?P<began>(?: \(by "
    r"[^\r\n]{1,400}?\))?) to impact_end(?P<ended>(?: \(by [^\r\n]{1,400}?\))?))[ \t]*(?=\r|\n|\Z)"
)
_METHODS = {"duration": " — from impact_start to impact_end"}
"""How a figure was found, for a key that had only the question."""
_OPENERS = frozenset(" \t\r\n(*_“\"'[>:")
Spans = tuple[Span, ...]
_QUIET = frozenset(("code-span", "fence", "comment", "front-matter"))


def values(incident: Incident) -> dict[str, str]:
    """Return what is known, by name, as it is written in a text; what nobody has said is left out."""
    where = clock.zone(incident.timezone) or UTC
    start, end = incident.impact_started_at, incident.over_at
    felt = None if incident.near_miss else _between(start, end)
    alerts = sum(signal.kind == "alert" for signal in incident.signals)
    known = {
        "title": incident.title,
        "severity": incident.severity or "",
        "services": ", ".join(incident.services),
        "teams": ", ".join(incident.teams),
        "started_at": _moment(incident.started_at, where),
        "impact_start": "" if incident.near_miss else _moment(start, where),
        "impact_end": "" if incident.near_miss else _moment(end, where),
        "detected_at": _moment(incident.detected_at, where),
        "engaged_at": _moment(incident.engaged_at, where),
        "resolved_at": _moment(incident.resolved_at, where),
        "duration": felt or "",
        "time_to_detect": "" if incident.near_miss else _between(start, incident.detected_at) or "",
        "time_to_engage": _between(incident.detected_at, incident.engaged_at) or "",
        "time_to_mitigate": felt or "",
        "alerts": str(alerts) if alerts else "",
    }
    return {name: written for name, value in known.items() if (written := _safe(value))}


def live(name: str, value: str) -> str:
    """Write a value that follows the incident."""
    return f"{value}<!-- afterword: incident.{name} = {value} -->"


def filled(text: str, known: Mapping[str, str]) -> tuple[Edit, ...]:
    """Return the edits that bring a text's values up to date.

    A value a person changed stays theirs, and one that is no longer known stays as it is.
    """
    if "incident." not in text:
        return ()
    quiet = _quiet(text)
    return (*_renewed(text, known, quiet), *_answered(text, known, quiet), *_poured(text, known, quiet))


def measured(incident: Incident) -> str:
    """Say from when until when a duration was measured, and who said so."""
    ended = incident.source_of(incident.ending)
    began = _in_brackets(incident.source_of("impact_started_at"))
    return f" — from impact_start{began} to impact_end{_in_brackets(ended)}"


def sourced(text: str, incident: Incident, told: Iterable[str]) -> tuple[Edit, ...]:
    """Return the edits that name behind a duration who says so today.

    ``told`` is everybody who ever said something of the incident: where the words behind a duration name anybody else,
    they are a person's, and stay.
    """
    if "incident.duration = " not in text:
        return ()
    ours, fresh, quiet = {_in_brackets(one) for one in told} | {""}, measured(incident), _quiet(text)
    return tuple(
        Edit(Span(*found.span("how")), fresh)
        for found in _MEASURED.finditer(text)
        if {found["began"], found["ended"]} <= ours
        and found["how"] != fresh
        and not _within(quiet, Span(*found.span("how")))
    )


def plain(source: str) -> str:
    """Return where something comes from as a figure's source is written, so that it is no link and ends nothing."""
    return one_line(source).replace("[", "(").replace("]", ")").replace(" — ", ", ").replace(" -- ", ", ")


def _in_brackets(source: str) -> str:
    return f" (by {plain(source)})" if source else ""


def frozen(text: str) -> str:
    """Return a text whose values follow nothing any more: the same words without the comments behind them."""
    return _MARK.sub("", text) if "<!-- afterword: incident." in text else text


def freeze(text: str) -> tuple[Edit, ...]:
    """Return the edits that freeze a text."""
    return tuple(Edit(Span(*found.span()), "") for found in _MARK.finditer(text))


def holes(text: str) -> Iterator[Span]:
    """Yield where somebody wrote a value's name and nothing is known of it yet."""
    return (Span(*found.span()) for found in _HOLE.finditer(text))


def length(width: timedelta) -> str:
    """Write a duration as the format likes it: 2h06m."""
    minutes, seconds = divmod(int(width.total_seconds()), 60)
    hours, minutes = divmod(minutes, 60)
    parts = [(hours, "h"), (minutes, "m"), (seconds, "s")]
    written = "".join(
        f"{count:02d}{unit}" if at and hours else f"{count}{unit}" for at, (count, unit) in enumerate(parts) if count
    )
    return written or "0s"


def _between(start: datetime | None, end: datetime | None) -> str | None:
    if start is None or end is None or end < start:
        return None
    return length(end.replace(microsecond=0) - start.replace(microsecond=0))


def _moment(moment: datetime | None, where: tzinfo) -> str:
    if moment is None:
        return ""
    local = moment.astimezone(where)
    return f"{local:%Y-%m-%d %H:%M} {local.tzname() or 'UTC'}"


def _safe(value: str) -> str:
    """Return a value that no comment and no list of the format takes apart."""
    return one_line(value).replace("--", "–").replace("{{", "{ {")[:200].strip()


def _quiet(text: str) -> Spans:
    """Return where nothing is meant: code, comments and front matter."""
    return tuple(mask.span for mask in parse(text).masks if mask.kind in _QUIET)


def _renewed(text: str, known: Mapping[str, str], quiet: Spans) -> Iterator[Edit]:
    for found in _MARK.finditer(text):
        said, value = found["said"], known.get(found["name"])
        span = Span(found.start() - len(said), found.end())
        if value and value != said and _untouched(text, said, found.start()) and not _within(quiet, span):
            yield Edit(span, live(found["name"], value))


def _untouched(text: str, said: str, end: int) -> bool:
    """Say whether the words before a mark are those that were written, and not part of longer ones."""
    start = end - len(said)
    return start >= 0 and text.startswith(said, start) and (start == 0 or text[start - 1] in _OPENERS)


def _answered(text: str, known: Mapping[str, str], quiet: Spans) -> Iterator[Edit]:
    """Fill the keys that hold nothing but the question."""
    for found in _ASKED.finditer(text):
        value = known.get(found["name"])
        if value and not _within(quiet, Span(*found.span())):
            method = "" if found["rest"] else _METHODS.get(found["name"], "")
            yield Edit(Span(*found.span("ask")), f"{live(found['name'], value)}{method}")


def _poured(text: str, known: Mapping[str, str], quiet: Spans) -> Iterator[Edit]:
    """Fill the names somebody wrote."""
    for span in holes(text):
        value = known.get(span.of(text).strip("{} ").removeprefix("incident."))
        if value and not _within(quiet, span):
            yield Edit(span, live(span.of(text).strip("{} ").removeprefix("incident."), value))


def _within(quiet: Spans, span: Span) -> bool:
    return any(each.contains(span) for each in quiet)
