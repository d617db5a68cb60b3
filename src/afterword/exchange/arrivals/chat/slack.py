"""Slack: the zip of a workspace's export, or one day's file of it → conversations with candidates.

A document is a channel's conversation over days that follow one another, at most a week. Days are read one at a time.
Lines are those of the days' files, counted on from one file to the next. Direct messages are left alone.
"""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta
from typing import NamedTuple

from afterword.document import clock
from afterword.exchange.arrivals.archives.names import hostile
from afterword.exchange.arrivals.chat import transcript
from afterword.exchange.arrivals.chat.candidates import candidates
from afterword.exchange.arrivals.chat.slackday import Said, Workspace, domain_in, messages, people
from afterword.exchange.arrivals.containers import jsontext
from afterword.exchange.arrivals.containers.jsontext import Record
from afterword.exchange.arrivals.containers.shape import keys, shape
from afterword.exchange.arrivals.containers.sheet import Sheet
from afterword.exchange.arrivals.containers.zipped import Zipped, is_zip
from afterword.exchange.arrivals.manuscript import Candidate, Manuscript, Unread, Unreadable

_LONGEST_RUN = timedelta(days=6)
_MOST_CHARACTERS = 2_000_000  # of one document
_WHOLE = 2_000_000_000  # bytes, unpacked, of all files together; one is in memory at a time
_LOOKED_AT = 32_000_000  # bytes looked through for the workspace's name, before the first document
_LISTS = ("channels.json", "groups.json")
_ABOUT = frozenset({"users.json", "channels.json", "groups.json", "dms.json", "mpims.json", "integration_logs.json"})


class _Channel(NamedTuple):
    name: str
    id: str
    about: tuple[str, ...]


class _Export(Zipped):
    """The zip of an export; what is read of it is counted."""

    def __init__(self, data: bytes) -> None:
        super().__init__(data)
        self._left = _WHOLE

    def read(self, name: str) -> bytes:
        """Return a member. Raises Unreadable."""
        data = b"".join(self.chunks(name, jsontext.LARGEST))
        self._left -= len(data)
        if self._left < 0:
            raise Unreadable(f"The export unpacks to more than {_WHOLE // 10**9} GB. Export fewer days.")
        return data


class _Day(NamedTuple):
    """One file of the export."""

    date: date
    path: str


def recognises(name: str, data: bytes) -> bool:
    """Tell whether this is a Slack export, or a file of one."""
    if is_zip(data):
        return _is_export(data)
    found = keys(data, "messages")
    if {"ts", "type"} <= found and found & {"user", "bot_id", "text", "client_msg_id"}:
        return True
    return name.rpartition("/")[2] in _ABOUT and "id" in shape(data).get("", frozenset())


def read(name: str, data: bytes) -> Manuscript:
    """Return the first conversation that may hold an event. Raises Unreadable."""
    return next(read_all(name, data))


def read_all(name: str, data: bytes) -> Iterator[Manuscript]:
    """Yield the conversations that may hold an event. Raises Unreadable."""
    if not is_zip(data):
        yield _one_day(name, data)
        return
    opened = _Export(data)
    waiting: Manuscript | None = None
    passed = 0
    trouble: list[Unread] = []
    for run in _runs(name, opened, trouble):
        if run is None:
            passed += 1
            continue
        if waiting:
            yield waiting
        waiting = run
    if waiting is None:
        raise Unreadable(trouble[0].why if trouble else "Nothing said in it looks like an event of an incident.")
    if passed:
        why = f"Conversations in which nothing looks like an event are left out ({passed})."
        trouble.append(Unread(1, 1, why))
    yield _with(waiting, trouble)


def _is_export(data: bytes) -> bool:
    try:
        names = Zipped(data).names
    except Unreadable:
        return False
    return "users.json" in names and any(name in _ABOUT - {"users.json"} for name in names)


def _one_day(name: str, data: bytes) -> Manuscript:
    file = name.rpartition("/")[2]
    if file in _ABOUT:
        raise Unreadable("It lists what a Slack workspace has; the conversations beside it are read.")
    reading = jsontext.read(data)
    found = messages(reading.records("messages"), "", Workspace())
    if not found:
        raise Unreadable("It holds no messages.")
    folder = name.rpartition("/")[0].rpartition("/")[2]
    channel = _Channel(folder or file.rpartition(".")[0], "", ())
    return _with(_document(name, channel, found), reading.unread)


def _runs(name: str, opened: _Export, trouble: list[Unread]) -> Iterator[Manuscript | None]:
    """Yield a document for each run of days; None for one in which nothing looks like an event."""
    channels = list(_channels(opened, trouble))
    workspace = _workspace(opened, channels, trouble)
    days = _days(opened)
    for channel in channels:
        for run in _following(days.get(channel.name, [])):
            yield from _of_run(name, opened, channel, workspace, run)


def _of_run(
    name: str, opened: _Export, channel: _Channel, workspace: Workspace, run: Sequence[_Day]
) -> Iterator[Manuscript | None]:
    said: list[Said] = []
    unread: list[Unread] = []
    lines = size = 0
    first = run[0]
    for day in run:
        if size > _MOST_CHARACTERS:
            yield _worth(_path(name, channel, first), channel, said, unread)
            said, unread, lines, size, first = [], [], 0, 0, day
        try:
            data = opened.read(day.path)
            reading = jsontext.read(data)
        except Unreadable as why:
            unread.append(Unread(lines + 1, lines + 1, f"{day.path[-200:]}: {why}"))
            continue
        said += messages(reading.records("messages"), channel.id, workspace, lines)
        unread += (Unread(one.line + lines, one.end_line + lines, one.why) for one in reading.unread)
        lines += data.count(b"\n") + (not data.endswith(b"\n"))
        size += len(data)
    yield _worth(_path(name, channel, first), channel, said, unread)


def _worth(path: str, channel: _Channel, said: Sequence[Said], unread: Sequence[Unread]) -> Manuscript | None:
    if not unread and not any(True for _ in _candidates(said)):
        return None
    return _with(_document(path, channel, said), unread)


def _document(path: str, channel: _Channel, said: Sequence[Said]) -> Manuscript:
    sheet = Sheet()
    origin = said[0].message.line if said else 1
    sheet.heading(1, f"#{channel.name}", origin)
    for about in channel.about:
        sheet.body(about, origin)
    transcript.append(sheet, [one.message for one in said], f"Conversation in #{channel.name}")
    told = {"title": f"#{channel.name}", "x-slack-channel": channel.id}
    return sheet.manuscript(path, told, candidates=tuple(_candidates(said)))


def _candidates(said: Iterable[Said]) -> Iterator[Candidate]:
    return candidates(one.message for one in said if not one.housekeeping)


def _with(manuscript: Manuscript, unread: Sequence[Unread]) -> Manuscript:
    both = (*manuscript.unread, *unread)
    return Manuscript(
        manuscript.name, manuscript.text, manuscript.origins, manuscript.told, manuscript.candidates, both
    )


def _path(name: str, channel: _Channel, day: _Day) -> str:
    return f"{name}/{channel.name}/{day.date.isoformat()}.json"


def _channels(opened: _Export, trouble: list[Unread]) -> Iterator[_Channel]:
    for path in _LISTS:
        for record in _listed(opened, path, trouble):
            name = record.words("name")
            if name and not hostile(name) and "/" not in name:
                about = (record.record(key).text("value").strip() for key in ("topic", "purpose"))
                yield _Channel(name, record.words("id"), tuple(dict.fromkeys(filter(None, about))))


def _workspace(opened: _Export, channels: Sequence[_Channel], trouble: list[Unread]) -> Workspace:
    names = {channel.id: channel.name for channel in channels}
    return Workspace({**names, **people(_listed(opened, "users.json", trouble))}, _domain(opened))


def _domain(opened: _Export) -> str:
    """Return the workspace's name from the first file whose links show it."""
    looked_at = 0
    for path in opened.names:
        if "/" in path and path.endswith(".json") and looked_at < _LOOKED_AT:
            try:
                data = opened.read(path)
            except Unreadable:
                continue
            looked_at += len(data)
            if b".slack.com" in data and (domain := domain_in(data.decode("utf-8", "replace"))):
                return domain
    return ""


def _listed(opened: _Export, path: str, trouble: list[Unread]) -> list[Record]:
    if path not in opened:
        return []
    try:
        return jsontext.read(opened.read(path)).records()
    except Unreadable as why:
        trouble.append(Unread(1, 1, f"{path}: {why}"))
        return []


def _days(opened: _Export) -> dict[str, list[_Day]]:
    """Return the days' files of each channel, in their order."""
    found: dict[str, list[_Day]] = {}
    for path in sorted(opened.names):
        folder, _, file = path.rpartition("/")
        day = clock.read_date(file.removesuffix(".json")) if file.endswith(".json") else None
        if day and folder and not hostile(path):
            found.setdefault(folder, []).append(_Day(day, path))
    return found


def _following(days: Sequence[_Day]) -> Iterator[list[_Day]]:
    """Divide days into runs that follow one another, a week at most."""
    run: list[_Day] = []
    for day in days:
        if run and (day.date - run[-1].date > timedelta(days=1) or day.date - run[0].date > _LONGEST_RUN):
            yield run
            run = []
        run.append(day)
    if run:
        yield run
