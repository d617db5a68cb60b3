"""Slack's Events API: its signature, its challenge, and what people write in a channel as notes.

Sources: Slack's *Verifying requests from Slack*, *Events API*, *message event* and *Formatting text for app surfaces*.
A request older than five minutes is refused. Slack sends an event again until it hears an answer within three
seconds, always with the same ``event_id``.
"""

import re
from collections.abc import Mapping
from datetime import UTC, datetime

from afterword.incident.senders import signatures
from afterword.incident.senders.payload import LONGEST_TEXT, Malformed, instant, line, link, mapping, word
from afterword.incident.senders.sender import Parcel, Sender
from afterword.incident.signal import Signal

SOURCE = "Slack"
SIGNATURE, STAMP = "x-slack-signature", "x-slack-request-timestamp"
SAID = frozenset({"message", "app_mention"})
WRITTEN_BY_PEOPLE = frozenset({"", "file_share", "thread_broadcast", "me_message"})
LONGEST_TITLE = 200
LONGEST_CHALLENGE = 1_000
_TS = re.compile(r"[1-9]\d{8,10}(?:\.\d{1,6})?", re.ASCII)
_BRACKET = re.compile(r"<([@#!]?)([^<>|\s][^<>|\n]{0,2000})(?:\|([^<>\n]{0,2000}))?>")
_WEB = re.compile(r"<(https?://[^<>|\s]{1,2000})[|>]")
_ENTITIES = (("&lt;", "<"), ("&gt;", ">"), ("&amp;", "&"))


def read(payload: dict[str, object]) -> tuple[Signal, ...]:
    """Read what somebody wrote; none for joins, edits, bots and anything else. Raises ``Malformed``.

    The channel is the group: what is written in an incident's channel belongs to that incident. Who wrote it
    is only known by id, and is left out.
    """
    event = mapping(payload.get("event"))
    if line(payload.get("type")) != "event_callback" or line(event.get("type")) not in SAID or not _by_a_person(event):
        return ()
    channel = line(event.get("channel"))
    if not channel:
        raise Malformed("event.channel is missing. Subscribe to “message.channels” in Slack's Event Subscriptions.")
    stamp = line(event.get("ts"))
    at = written_at(stamp)
    raw = word(event.get("text"), LONGEST_TEXT)
    text = cleaned(raw)[:LONGEST_TEXT]
    if not text:
        return ()
    found = _WEB.search(raw)
    title = line(text, LONGEST_TEXT)
    thread = line(event.get("thread_ts"))
    return (
        Signal(
            kind="note",
            key=f"{channel}:{stamp}",
            at=at,
            title=title if len(title) <= LONGEST_TITLE else f"{title[: LONGEST_TITLE - 1].rstrip()}…",
            group=f"channel:{channel}",
            text=text,
            source=SOURCE,
            url=link(found[1].replace("&amp;", "&")) if found else "",
            labels=tuple(
                (name, value)
                for name, value in (("channel", channel), ("thread", thread if thread != stamp else ""))
                if value
            ),
        ),
    )


def written_at(stamp: str) -> datetime:
    """Return when a message was written from its ``ts``, which is also its name. Raises ``Malformed``."""
    if not _TS.fullmatch(stamp):
        raise Malformed("event.ts is no Slack time. Send the message's own ts, such as 1772445600.000200.")
    seconds, _, fraction = stamp.partition(".")
    whole = instant(int(seconds), "event.ts") or datetime.fromtimestamp(0, UTC)
    return whole.replace(microsecond=int(fraction.ljust(6, "0")))


def cleaned(text: str) -> str:
    """Return Slack's markup as plain text: ``<@U1>``, ``<#C1|name>``, ``<https://…|label>`` and its entities."""
    plain = _BRACKET.sub(_unwrapped, text)
    for entity, character in _ENTITIES:
        plain = plain.replace(entity, character)
    return plain.strip()


def answer(payload: dict[str, object]) -> dict[str, str] | None:
    """Return Slack's challenge, which it sends once when the address is entered."""
    if line(payload.get("type")) != "url_verification":
        return None
    return {"challenge": word(payload.get("challenge"), LONGEST_CHALLENGE)}


def _unwrapped(found: re.Match[str]) -> str:
    mark, target, label = found[1], found[2], found[3] or ""
    if mark in {"@", "#"}:
        return f"{mark}{(label or target).removeprefix(mark)}"
    if mark == "!":
        return label or f"@{target.partition('^')[2] or target}"
    target = target.removeprefix("mailto:").removeprefix("tel:")
    plain = target.removeprefix("https://").removeprefix("http://").rstrip("/")
    if not label or label.rstrip("/") in {target, plain}:
        return label or target
    return f"{label} ({target})"


def _by_a_person(event: dict[str, object]) -> bool:
    is_odd = bool(event.get("bot_id") or event.get("bot_profile")) or event.get("hidden") is True
    return not is_odd and line(event.get("subtype")) in WRITTEN_BY_PEOPLE


def _signed(stamp: str, body: bytes) -> bytes:
    return b"v0:" + stamp.encode("utf-8", "replace") + b":" + body


def _verify(parcel: Parcel, secrets: tuple[str, ...]) -> bool:
    stamp = parcel.header(STAMP)
    offered = signatures.versioned(parcel.header(SIGNATURE), "v0=")
    fits = signatures.fits_hex(offered, _signed(stamp, parcel.body), secrets)
    return fits and signatures.is_fresh(stamp, parcel.received)


def _stamps(parcel: Parcel) -> tuple[str, ...]:
    return (parcel.header(STAMP),)


def _sign(parcel: Parcel, secret: str) -> Mapping[str, str]:
    stamp = signatures.stamp_of(parcel.received)
    signature = signatures.hex_digest(signatures.key_of(secret), _signed(stamp, parcel.body))
    return {STAMP: stamp, SIGNATURE: f"v0={signature}"}


def _read(payload: dict[str, object], _parcel: Parcel) -> tuple[Signal, ...]:
    return read(payload)


def _named(payload: dict[str, object], _parcel: Parcel) -> str:
    return word(payload.get("event_id"))


SENDER = Sender(
    name="slack",
    title="Slack",
    read=_read,
    switches_off=True,
    verify=_verify,
    makes_secret=True,
    stamps=_stamps,
    sign=_sign,
    named=_named,
    answer=answer,
    example={
        "type": "event_callback",
        "team_id": "T0LANTERN",
        "event_id": "Ev0LANTERN",
        "event_time": 1772446800,
        "event": {
            "type": "message",
            "channel": "C0INCIDENT",
            "user": "U0PERSON",
            "text": "Queue depth is back to normal, see <https://grafana.invalid/d/orders|orders> &amp; checkout.",
            "ts": "1772446800.000200",
        },
    },
)
