"""The messages of one file of a Slack export, a day of a channel."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import NamedTuple

from afterword.document.patterns import Pattern
from afterword.exchange.arrivals.chat.message import Message
from afterword.exchange.arrivals.chat.slacktext import Names, words
from afterword.exchange.arrivals.containers.jsontext import Record

# What Slack itself notes; nobody said it.
_HOUSEKEEPING = frozenset(
    "channel_join channel_leave group_join group_leave pinned_item unpinned_item bot_add bot_remove channel_name "
    "channel_archive channel_unarchive channel_posting_permissions tombstone reminder_add sh_room_created".split()
)
_TS = Pattern(r"\d{1,12}(?:\.\d{1,9})?")
_DOMAIN = Pattern(r"https:\\?/\\?/([a-z0-9][a-z0-9-]{0,60})(?:\.enterprise)?\.slack\.com\\?/(?:archives|files)\\?/")
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Workspace:
    """What an export says beside its messages.

    Attributes:
        names: People and channels by their ids.
        domain: The part before `.slack.com`, empty where the export does not show it.
    """

    names: Names = field(default_factory=dict)
    domain: str = ""


class Said(NamedTuple):
    """A message, and whether it is Slack's own housekeeping."""

    message: Message
    housekeeping: bool


def messages(records: Iterable[Record], channel_id: str, workspace: Workspace, shift: int = 0) -> list[Said]:
    """Return a day's messages in the order of time, threads below what they answer; `shift` is added to lines."""
    told = [said for record in records if (said := _read(record, channel_id, workspace, shift)) is not None]
    began = {ts for ts, thread, _ in told if thread in ("", ts)}
    order = sorted(told, key=lambda one: (_seconds(one[1] if one[1] in began else one[0]), _seconds(one[0])))
    return [said for _, _, said in order]


def domain_in(text: str) -> str:
    """Return the workspace that links to its own files or messages, empty where there is none or several."""
    found = {match[1] for match in _DOMAIN.finditer(text) if match[1] not in ("files", "app", "api", "status")}
    return found.pop() if len(found) == 1 else ""


def people(records: Iterable[Record]) -> Mapping[str, str]:
    """Return the names of an export's people by their ids, as Slack shows them."""
    names: dict[str, str] = {}
    for record in records:
        name = _shown(record.record("profile")) or record.first("real_name", "name")
        if record.words("id") and name:
            names[record.words("id")] = name
    return names


def _read(record: Record, channel_id: str, workspace: Workspace, shift: int) -> tuple[str, str, Said] | None:
    ts, thread = record.words("ts"), record.words("thread_ts")
    at = _instant(ts)
    text = words(record, workspace.names)
    if at is None or not text:
        return None
    subtype = record.words("subtype")
    message = Message(
        line=record.at("text") + shift,
        author=_author(record, workspace.names),
        text=text,
        day=at.date(),
        clock=at.time(),
        at=at,
        permalink=_permalink(ts, thread, channel_id, workspace.domain),
        machine=bool(record.words("bot_id")) or subtype == "bot_message",
        reply=bool(thread) and thread != ts,
        edited=bool(record.record("edited").values),
    )
    return ts, thread, Said(message, subtype in _HOUSEKEEPING)


def _author(record: Record, names: Names) -> str:
    user = record.first("user", "parent_user_id") if record.words("user") else ""
    profile = _shown(record.record("user_profile"))
    return (
        names.get(user)
        or profile
        or record.words("username")
        or record.record("bot_profile").words("name")
        or (user or record.words("bot_id") or "somebody")
    )


def _shown(profile: Record) -> str:
    return profile.first("display_name", "real_name", "name")


def _permalink(ts: str, thread: str, channel_id: str, domain: str) -> str | None:
    if not domain or not channel_id:
        return None
    link = f"https://{domain}.slack.com/archives/{channel_id}/p{ts.replace('.', '')}"
    return f"{link}?thread_ts={thread}&cid={channel_id}" if thread and thread != ts else link


def _instant(ts: str) -> datetime | None:
    if not _TS.fullmatch(ts):
        return None
    try:
        return _EPOCH + timedelta(seconds=int(ts.partition(".")[0]))
    except OverflowError:
        return None


def _seconds(ts: str) -> tuple[int, str]:
    whole, _, rest = ts.partition(".")
    return int(whole), rest
