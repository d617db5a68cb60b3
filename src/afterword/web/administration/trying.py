"""A command that sends a sender's example to a source, for whoever wants to see that the network lets it through."""

import json
import shlex

from afterword.web.incidents.models import Source
from afterword.web.incidents.sources import sender_of


def command(source: Source, address: str) -> str:
    """Return what to paste into a shell; empty for a sender that signs, as no shell does that in one line."""
    sender = sender_of(source)
    if sender.verify:
        return ""
    body = json.dumps(dict(sender.example), indent=2, ensure_ascii=False)
    headers = {"content-type": "application/json", **(sender.example_headers or {})}
    given = " ".join(f"-H {shlex.quote(f'{name}: {value}')}" for name, value in headers.items())
    return f"curl -X POST {shlex.quote(address)} {given} -d {shlex.quote(body)}"
