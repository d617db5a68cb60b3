"""What people wrote below an issue: kept in an appendix, quoted, and its lines offered as candidates."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from afterword.document import sections
from afterword.document.patterns import Pattern
from afterword.exchange.arrivals.chat.candidates import candidates
from afterword.exchange.arrivals.chat.message import Message
from afterword.exchange.arrivals.containers import instants
from afterword.exchange.arrivals.containers.sheet import Sheet
from afterword.exchange.arrivals.manuscript import Candidate

_HEADING = Pattern(r"^ {0,3}#{1,6}[ \t]{1,10}([^\n]{1,200})$", 8)  # re.MULTILINE
_ENOUGH = 2  # sections, for a comment to be the post-mortem itself


class Comments(NamedTuple):
    """The comments of an issue, divided.

    Attributes:
        document: The one that is a post-mortem by its headings, where the issue's own text is none.
        others: The rest, in the order of time.
    """

    document: Message | None
    others: tuple[Message, ...]


def divided(comments: Iterable[Message], body: str) -> Comments:
    """Find the post-mortem among an issue's comments: people discuss an incident above, and write it up below."""
    ordered = sorted(comments, key=lambda one: instants.aware(one.at).timestamp() if one.at else 0)
    if _sections(body) >= _ENOUGH:
        return Comments(None, tuple(ordered))
    written = [one for one in ordered if _sections(one.text) >= _ENOUGH]
    if len(written) != 1:
        return Comments(None, tuple(ordered))
    return Comments(written[0], tuple(one for one in ordered if one is not written[0]))


def append(sheet: Sheet, comments: Sequence[Message]) -> None:
    """Add an appendix with the comments, each below its author and time."""
    if not comments:
        return
    sheet.heading(2, "Appendix", comments[0].line)
    sheet.heading(3, "Comments", comments[0].line)
    for one in comments:
        sheet.body(_label(one), one.line)
        sheet.body("\n".join(f"> {line}".rstrip() for line in one.text.split("\n")), one.line)


def offered(comments: Sequence[Message]) -> tuple[Candidate, ...]:
    """Return the comments that may be events."""
    return tuple(candidates(comments))


def _label(one: Message) -> str:
    author = one.author or "Somebody"
    when = ""
    if one.at:
        zone = instants.zone_name(one.at)
        when = f" on {one.at:%Y-%m-%d} at {one.at:%H:%M}" + (f" {zone}" if zone else "")
    words = f"{author}{when}"
    return f"[{words}]({one.permalink}):" if one.permalink else f"{words}:"


def _sections(text: str) -> int:
    """Return how many kinds of section a text's headings open."""
    kinds = {sections.kind_of(found[1], exactly=True) for found in _HEADING.finditer(text)}
    return len(kinds - {"other"})
