"""Starting a post-mortem: by hand with three fields, with a whole text, or from an incident; and rewriting its text."""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime

from django.db import IntegrityError, transaction
from django.db.models.functions import Length
from django.utils.timezone import now

from afterword.document import frontmatter
from afterword.document.document import Document
from afterword.document.draft import draft
from afterword.document.facts import read as read_facts
from afterword.document.parse import parse
from afterword.document.template import Template
from afterword.document.text import Edit, Span, apply
from afterword.incident.incident import Incident, is_zone
from afterword.web.live import texts
from afterword.web.people.directory import bare
from afterword.web.people.models import User
from afterword.web.postmortems import access, derived, moves, news
from afterword.web.postmortems.difference import difference
from afterword.web.postmortems.models import Postmortem, Status, Visibility
from afterword.web.postmortems.refusals import NotNow, NotYours, Stale, TooLong, Unclear
from afterword.web.postmortems.revisions import digest

LONGEST_TITLE = 200
EARLIEST_YEAR, LATEST_YEAR = 1900, 9000
TRIES = 20
REFERENCE = re.compile(r"PM-(\d{4})-(\d{4,9})", re.ASCII)


@dataclass(frozen=True, slots=True)
class Known:
    """What somebody already knows when they start."""

    severity: str | None = None
    services: tuple[str, ...] = ()
    teams: tuple[str, ...] = ()


NOTHING_KNOWN = Known()


def start(
    user: User, *, title: str, happened_at: datetime, story: str = "", known: Known = NOTHING_KNOWN
) -> Postmortem:
    """Open a draft for somebody who says that something happened; they own it.

    Raises:
        Unclear: the title is empty or too long, or something cannot be kept.
    """
    incident = told_by_hand(user, title=title, happened_at=happened_at, known=known)
    return start_from(user, incident, story=story)


@transaction.atomic
def start_from(
    user: User,
    incident: Incident,
    *,
    owner: User | None = None,
    rule: str = "",
    story: str = "",
    template: Template | None = None,
) -> Postmortem:
    """Open a draft of what somebody told by hand, for them or for somebody else, who is told. Raises ``Unclear``.

    `rule` is the policy's rule that asks for one, and stands in the front matter where no trigger does.
    """
    writer = owner or user
    opening = _Opening(writer, None, keepable(story), author_id=user.pk, template=template, rule=rule)
    postmortem = _open(incident, opening)
    if writer != user:
        news.draft_opened(postmortem)
    return postmortem


def told_by_hand(
    user: User, *, title: str, happened_at: datetime, known: Known = NOTHING_KNOWN, near_miss: bool = False
) -> Incident:
    """Return what somebody says happened, in the terms of the core.

    Raises:
        Unclear: the title is empty or too long, or something cannot be kept.
    """
    title = " ".join(keepable(title).split())
    if not title:
        raise Unclear("Write one line about what happened.")
    if len(title) > LONGEST_TITLE:
        raise Unclear(
            f"The title is longer than {LONGEST_TITLE} characters. One line is enough; the story comes below."
        )
    if not EARLIEST_YEAR < happened_at.year < LATEST_YEAR:
        raise Unclear(f"The year {happened_at.year} is not one an incident happens in. Check the time.")
    happened_at = happened_at.astimezone(UTC)
    zone = user.timezone if is_zone(user.timezone) else "UTC"
    return Incident(
        key="by-hand",
        title=title,
        severity=known.severity,
        services=known.services,
        teams=known.teams,
        started_at=happened_at,
        impact_started_at=happened_at,
        timezone=zone,
        near_miss=near_miss,
    )


@transaction.atomic
def open_draft(  # noqa: PLR0913 - what an incident does not know of its post-mortem
    incident: Incident,
    *,
    owner: User,
    draft_due: date | None = None,
    triggers: Sequence[str] | None = None,
    rule: str = "",
    story: str = "",
    contributors: Sequence[str] = (),
    owner_took_part: bool = True,
    template: Template | None = None,
) -> Postmortem:
    """Open the draft that is owed for an incident, with what the systems know in it, and tell its owner.

    `triggers` are the verdict's, and stand in the front matter as they are; without them, those the facts show.
    `rule` is the policy's rule that asks for one, and stands there where no trigger does.
    `contributors` are handles with "@". `story` is what a person told of it, in Markdown; it stands under Background.
    """
    opening = _Opening(
        owner,
        draft_due,
        story=story,
        triggers=triggers,
        contributors=contributors,
        owner_took_part=owner_took_part,
        template=template,
        rule=rule,
    )
    postmortem = _open(incident, opening)
    news.draft_opened(postmortem)
    return postmortem


def start_with(user: User, text: str) -> Postmortem:
    """Open a draft with a whole text; id, status and owner in it become what they are here.

    Raises:
        Unclear: the text cannot be kept.
        TooLong: it is bigger than we keep.
    """
    facts = read_facts(text, frontmatter.find(keepable(text)))
    owner = facts.owner if facts.owner and bare(facts.owner) == user.handle.lower() else user.at_handle

    def compose(reference: str) -> str:
        return moves.with_facts(text, {"id": reference, "status": Status.DRAFTING.value, "owner": owner})

    return allocate(compose, owner=user, draft_due=None, author_id=user.pk)


@transaction.atomic
def show_to(postmortem: Postmortem, user: User, visibility: Visibility) -> Postmortem:
    """Set who may read it, in column and text.

    Raises:
        NotYours: somebody else owns it.
        NotNow: it is published.
    """
    row = moves.locked(postmortem)
    if row.owner_id != user.pk:
        raise NotYours(f"{row.owner.name} owns this post-mortem and decides who reads it.")
    if row.is_published:
        raise NotNow("It is published; whoever has read it cannot unread it.")
    row.visibility = visibility
    row.save(update_fields=["visibility"])
    moves.write_facts(row, {"visibility": visibility.value})
    texts.revoke(row.text_id)
    derived.refresh(row)
    return row


def rewrite(postmortem: Postmortem, user: User, *, sha256: str, text: str) -> str:
    """Replace the text somebody read by the one they made of it, as small edits; return it as it reads now.

    Raises:
        Stale: the text is no longer the one with this hash; carries the current one.
        NotYours, NotNow: the person may not write in it, or nobody may any more.
        Unclear, TooLong: the text cannot be kept.
    """
    keepable(text)

    def change(today: str) -> Iterable[Edit]:
        if digest(today) != sha256.lower():
            raise Stale(today, digest(today))
        return difference(today, text)

    with transaction.atomic():
        row = moves.locked(postmortem)
        if not access.writable(user).filter(pk=row.pk).exists():
            raise _why_not_write(row)
        written = texts.edit(row.text_id, change, author_id=user.pk)
        derived.refresh(row)
    return written


def keepable(text: str) -> str:
    """Return the text if it can be kept.

    Raises:
        Unclear: it holds a NUL or half a surrogate pair, which no database keeps.
        TooLong: it is bigger than we keep.
    """
    if "\0" in text:
        line = text.count("\n", 0, text.index("\0")) + 1
        raise Unclear(f"Line {line} holds a NUL character. Remove it; the rest can stay.")
    try:
        length = len(text.encode())
    except UnicodeEncodeError as error:
        line = text.count("\n", 0, error.start) + 1
        raise Unclear(
            f"Line {line} holds half a character (a lone surrogate). Remove it; the rest can stay."
        ) from error
    if length > texts.LONGEST:
        raise TooLong(
            f"The text has {length:,} bytes, {texts.LONGEST:,} fit. Leave logs where logs live, and link them."
        )
    return text


@dataclass(frozen=True, slots=True)
class _Opening:
    """What a new record has beside its incident; nobody is the author of what only systems told."""

    owner: User
    draft_due: date | None
    story: str = ""
    triggers: Sequence[str] | None = None
    author_id: int | None = None
    contributors: Sequence[str] = ()
    owner_took_part: bool = True
    template: Template | None = None
    rule: str = ""


def _open(incident: Incident, opening: _Opening) -> Postmortem:
    """Write the first version from an incident, with somebody's story in it."""
    owner = opening.owner

    def compose(reference: str) -> str:
        text = draft(
            incident,
            id=reference,
            owner=owner.at_handle,
            contributors=opening.contributors,
            owner_took_part=opening.owner_took_part,
            created=now().date(),
            triggers=opening.triggers,
            rule=opening.rule,
            template=opening.template,
        )
        return apply(text, _told(parse(text), opening.story.strip()))

    return allocate(compose, owner=owner, draft_due=opening.draft_due, author_id=opening.author_id)


def _told(document: Document, story: str) -> tuple[Edit, ...]:
    """Put the story under Background, which is made before the timeline if there is none."""
    if not story:
        return ()
    background, timeline = document.section("background"), document.section("timeline")
    if background:
        return (Edit(Span(background.heading_span.end, background.heading_span.end), f"\n\n{story}"),)
    if timeline:
        return (Edit(Span(timeline.span.start, timeline.span.start), f"## Background\n\n{story}\n\n"),)
    end = len(document.text)
    return (Edit(Span(end, end), f"\n## Background\n\n{story}\n"),)


def allocate(
    compose: Callable[[str], str],
    *,
    owner: User,
    draft_due: date | None,
    author_id: int | None,
    year: int | None = None,
    **columns: object,
) -> Postmortem:
    """Create the record under the next free reference of a year, this one unless given; two at once get one each.

    Without a day by which it is due the policy's is taken. `compose` writes the text for a reference; `columns` are
    what else its row holds.
    """
    year = year or now().year
    for _ in range(TRIES):
        reference = _next_reference(year)
        try:
            with transaction.atomic():
                text = texts.create(compose(reference), author_id=author_id)
                postmortem = Postmortem.objects.create(
                    **{"status": Status.DRAFTING, **columns},
                    reference=reference,
                    text=text,
                    owner=owner,
                    draft_due=draft_due,
                )
                derived.refresh(postmortem)
                return postmortem
        except IntegrityError:
            if not Postmortem.objects.filter(reference=reference).exists():
                raise
    raise NotNow("Many post-mortems are being opened at this moment. Try again.")


def _next_reference(year: int) -> str:
    """Return the reference after the highest of a year: PM-2026-0019."""
    of_the_year = Postmortem.objects.filter(reference__startswith=f"PM-{year}-").order_by(
        Length("reference").desc(), "-reference"
    )
    last = next(
        (found for name in of_the_year.values_list("reference", flat=True) if (found := REFERENCE.fullmatch(name))),
        None,
    )
    return f"PM-{year}-{int(last[2]) + 1 if last else 1:04}"


def _why_not_write(postmortem: Postmortem) -> NotNow | NotYours:
    """Find the words for somebody who may not type into this."""
    if postmortem.is_published:
        return NotNow("It is published, and published text is locked. Its check boxes can still be ticked.")
    if postmortem.status == Status.APPROVED:
        return NotYours("It is approved. Only its owner may still change it, and then the approval falls.")
    return NotNow(f"It is {postmortem.get_status_display().lower()}, so its text stays as it is.")
