"""Open a parcel: its body as the one JSON object that a sender's reader understands."""

from afterword.incident.senders.payload import Malformed, parsed
from afterword.incident.senders.sender import Parcel, Sender


def opened(sender: Sender, parcel: Parcel) -> dict[str, object]:
    """Return what is in a parcel. Raises ``Malformed`` saying what to send instead."""
    if sender.unpack:
        return sender.unpack(parcel)
    if not parcel.body:
        raise Malformed("The body is empty. Send one JSON object.")
    if parcel.body.startswith(b"payload=") and "form-urlencoded" in parcel.header("content-type"):
        raise Malformed("This is a form. Choose the content type application/json at the sender.")
    payload = parsed(parcel.body)
    if not isinstance(payload, dict):
        raise Malformed("The JSON is not an object. Send one object: {…}.")
    return payload
