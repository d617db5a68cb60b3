"""Whose a record is: a row that only handing over changes, and what its text says of it."""

import re
from dataclasses import dataclass

from afterword.document.document import Document
from afterword.document.facts import Facts
from afterword.document.parse import parse
from afterword.web.live import texts
from afterword.web.people.directory import bare
from afterword.web.people.models import User
from afterword.web.postmortems import access, moves, standing_in
from afterword.web.postmortems.difference import difference
from afterword.web.postmortems.models import Postmortem


@dataclass(frozen=True, slots=True)
class Misnamed:
    """Whom a draft names as its owner although it is somebody else's, and who hands it over."""

    said: str
    may_hand_over: bool
    who: str


def misnamed(postmortem: Postmortem, facts: Facts, user: User) -> Misnamed | None:
    """Return whom a draft names instead of its owner; from review on the line is set right at once."""
    said = _named_instead(postmortem, facts) if postmortem.status in access.SUBMITTABLE_STATES else None
    if said is None:
        return None
    may = access.may_hand_over(user).filter(pk=postmortem.pk).exists()
    who = f"{standing_in.who(postmortem)} can hand it over on its page."
    return Misnamed(said, may, who if postmortem.owner.is_active else standing_in.said(postmortem))


def give_to(postmortem: Postmortem, to: User) -> None:
    """Make somebody the owner, in column and text; the row is locked by the caller, and fresh."""
    postmortem.owner = to
    postmortem.save(update_fields=["owner"])
    moves.write_facts(postmortem, {"owner": to.at_handle})


def set_right(postmortem: Postmortem, document: Document) -> Document:
    """Write whose it is where a text names nobody, or somebody else; return the document as it reads then.

    Nothing is written where no front matter can be read, now or afterwards: each look would add a line to it.
    """
    owner = postmortem.owner
    if _names(document, owner) or not document.facts.key_spans:
        return document
    if not _names(parse(_with_owner(document.text, owner)), owner):
        return document
    written = texts.edit(postmortem.text_id, lambda text: difference(text, _with_owner(text, owner)))
    return parse(written)


def _names(document: Document, owner: User) -> bool:
    return bare(document.facts.owner or "") == owner.handle.lower()


def _with_owner(text: str, owner: User) -> str:
    """Put the line of the owner in, in place of one that is not YAML, such as one whose quote is never closed."""
    facts = parse(text).facts
    if "owner" not in facts.key_spans:
        body = facts.body_span
        text = text[: body.start] + _UNREAD.sub("", body.of(text), count=1) + text[body.end :]
    return moves.with_facts(text, {"owner": owner.at_handle})


_UNREAD = re.compile(r"^owner[ \t]*:[^\r\n]*(?:\r\n|\n|\r|\Z)", re.MULTILINE)


def _named_instead(postmortem: Postmortem, facts: Facts) -> str | None:
    """Return whom the text names as its owner where that is not whoever owns it; nothing if it names nobody."""
    said, owner = facts.owner or "", postmortem.owner
    return said if bare(said) not in {"", owner.handle.lower(), owner.name.lower()} else None
