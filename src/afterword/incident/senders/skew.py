"""Why a signature is not taken: it does not fit, or it does and was made at another time than ours."""

from dataclasses import replace
from datetime import timedelta

from afterword.incident.senders.sender import Parcel, Sender
from afterword.incident.senders.signatures import REPLAY_WINDOW, moment_of

NO_FIT = "The signature does not fit. Enter this source's secret at the sender."
MADE_THERE = "The signature does not fit. Enter the secret that {} shows on this source's page, under Secret."
_UNITS = ((86_400, "day"), (3_600, "hour"), (60, "minute"), (1, "second"))


def why_refused(sender: Sender, parcel: Parcel, secrets: tuple[str, ...]) -> str:
    """Say why a parcel that was not verified is refused; only its time is wrong if it fits at the time it states."""
    for stamp in sender.stamps(parcel) if sender.stamps and sender.verify else ():
        stated = moment_of(stamp)
        if stated is None or abs(parcel.received - stated) <= REPLAY_WINDOW:
            continue
        if sender.verify and sender.verify(replace(parcel, received=stated), secrets):
            return _said(parcel.received - stated)
    return MADE_THERE.format(sender.title) if sender.makes_secret else NO_FIT


def _said(late: timedelta) -> str:
    allowed = f"{REPLAY_WINDOW // timedelta(minutes=1)} minutes"
    if late < timedelta():
        return (
            f"The signature fits, but its time is {_about(-late)} ahead of this server's; {allowed} are allowed."
            " Set both clocks by network time."
        )
    return (
        f"The signature fits, but it was made {_about(late)} ago by this server's clock; {allowed} are allowed."
        " Set both clocks by network time; what is sent again later has to be signed anew."
    )


def _about(length: timedelta) -> str:
    seconds = int(length.total_seconds())
    size, unit = next(((size, unit) for size, unit in _UNITS if seconds >= 2 * size), _UNITS[-1])
    return f"{seconds // size} {unit}s"
