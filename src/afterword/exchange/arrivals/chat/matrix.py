"""Matrix: a room as Element exports it in JSON, or as the server's API answers → a conversation with candidates."""

from collections.abc import Mapping

from afterword.exchange.arrivals.chat import transcript
from afterword.exchange.arrivals.chat.candidates import candidates
from afterword.exchange.arrivals.chat.message import Message
from afterword.exchange.arrivals.containers import instants, jsontext
from afterword.exchange.arrivals.containers.jsontext import Record
from afterword.exchange.arrivals.containers.shape import keys
from afterword.exchange.arrivals.containers.sheet import Sheet
from afterword.exchange.arrivals.manuscript import Manuscript, Unreadable

_WRAPPERS = ("messages", "chunk")


def recognises(name: str, data: bytes) -> bool:  # noqa: ARG001 - every reader is asked with both
    """Tell whether this is a room's conversation."""
    return {"type", "sender", "origin_server_ts"} <= keys(data, *_WRAPPERS)


def read(name: str, data: bytes) -> Manuscript:
    """Return the room's conversation. Raises Unreadable."""
    reading = jsontext.read(data)
    events = [event for event in reading.records(*_WRAPPERS) if event.has("type", "sender")]
    messages = _messages(events)
    if not messages:
        raise Unreadable("It holds no messages.")
    room = next((value for value in reading.values if isinstance(value, Record)), Record())
    title = room.words("room_name")
    sheet = Sheet()
    if title:
        sheet.heading(1, title, room.at("room_name"))
    sheet.body(room.text("topic"), room.at("topic"))
    transcript.append(sheet, messages, f"Conversation in {title}" if title else "Conversation")
    return sheet.manuscript(name, {"title": title}, candidates=tuple(candidates(messages)), unread=reading.unread)


def _messages(events: list[Record]) -> list[Message]:
    """Return the messages in the order of time, each as it was edited last."""
    names = _names(events)
    edits = _edits(events)
    found = [message for event in events if (message := _message(event, names, edits))]
    return sorted(found, key=lambda message: message.at.timestamp() if message.at else 0)


def _message(event: Record, names: Mapping[str, str], edits: Mapping[str, Record]) -> Message | None:
    content, own = event.record("content"), event.words("event_id")
    relation = content.record("m.relates_to")
    at = event.instant("origin_server_ts")
    if event.words("type") != "m.room.message" or relation.words("rel_type") == "m.replace" or at is None:
        return None
    text = _text(edits.get(own, content), reply="m.in_reply_to" in relation.values)
    if not text:
        return None
    sender = event.words("sender")
    return Message(
        line=content.at("body"),
        author=names.get(sender) or sender.removeprefix("@").partition(":")[0] or "somebody",
        text=text,
        day=at.date(),
        clock=at.time().replace(microsecond=0),
        at=at,
        permalink=_permalink(event.words("room_id"), own),
        machine=content.words("msgtype") == "m.notice",
        reply=relation.words("rel_type") == "m.thread",
        edited=own in edits,
    )


def _text(content: Record, *, reply: bool) -> str:
    body = content.text("body").strip()
    lines = body.split("\n")
    if reply:  # what is answered stands quoted above
        while lines and (lines[0].startswith(">") or not lines[0].strip()):
            lines.pop(0)
    text = "\n".join(lines).strip()
    kind = content.words("msgtype")
    if kind in ("m.image", "m.file", "m.video", "m.audio"):
        return f"({text or kind})"
    return f"* {text}" if kind == "m.emote" and text else text


def _names(events: list[Record]) -> dict[str, str]:
    """Return the names people had last, by their ids."""
    return {
        event.words("state_key"): name
        for event in sorted(events, key=_when)
        if event.words("type") == "m.room.member" and (name := event.record("content").words("displayname"))
    }


def _edits(events: list[Record]) -> dict[str, Record]:
    """Return the last new content of every message that was edited."""
    found: dict[str, Record] = {}
    for event in sorted(events, key=_when):
        content = event.record("content")
        relation = content.record("m.relates_to")
        if relation.words("rel_type") == "m.replace" and content.has("m.new_content"):
            found[relation.words("event_id")] = content.record("m.new_content")
    return found


def _when(event: Record) -> float:
    at = event.instant("origin_server_ts")
    return instants.aware(at).timestamp() if at else 0


def _permalink(room: str, event: str) -> str | None:
    return f"https://matrix.to/#/{room}/{event}" if room.startswith("!") and event.startswith("$") else None
