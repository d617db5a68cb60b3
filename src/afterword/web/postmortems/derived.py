"""Everything computed from the text and kept only for queries. Rebuildable.

`live` notes when a text changed; whoever waits calls `refresh`, otherwise the loop calls `refresh_stale`.
"""

from datetime import datetime, timedelta

from django.db import transaction
from django.db.models import F, Q
from django.db.models.lookups import IsNull
from django.utils.timezone import now

from afterword.document.document import Document
from afterword.document.facts import Facts
from afterword.document.fingerprint import of_document as fingerprint_of
from afterword.document.parse import parse
from afterword.document.words import plain
from afterword.measures.measure import measure
from afterword.web.live import texts
from afterword.web.live.models import SharedText
from afterword.web.people.directory import bare, by_handle
from afterword.web.people.models import User
from afterword.web.postmortems import approvals, depth, ownership, revisions, search
from afterword.web.postmortems.action_rows import refresh_actions
from afterword.web.postmortems.models import NARROWNESS, Facet, FacetKind, Postmortem, Status, Visibility

RESTS_AFTER = timedelta(seconds=1)
AT_THE_LATEST_AFTER = timedelta(seconds=15)
STANDS_STILL = (Status.IN_REVIEW, Status.APPROVED)


def refresh(postmortem: Postmortem) -> Document:
    """Compute every derived row from the text as it stands, and return the document; `postmortem` is updated.

    Approvals of another text fall here. Safe to call at any time and twice.
    """
    document, fell = _refreshed(postmortem)
    if fell:  # the front matter now says so: read it once more
        document, _ = _refreshed(postmortem)
    postmortem.refresh_from_db()
    return document


def refresh_stale(limit: int = 20) -> int:
    """Refresh the texts that changed and rest, or have been typed into for long; return how many were."""
    moment = now()
    changed = Q(derived_at__isnull=True) | ~Q(derived_at=F("text__changed_at"))
    rests = Q(text__changed_at__lte=moment - RESTS_AFTER)
    waited = Q(derived_at__isnull=True) | Q(derived_at__lte=F("text__changed_at") - AT_THE_LATEST_AFTER)
    found = Postmortem.objects.filter(changed).filter(rests | waited)
    # After an upgrade all of them are to be read again: what was typed just now does not wait for that.
    never_read = IsNull(F("derived_at"), True)
    stale = list(found.order_by(never_read, "text__changed_at")[:limit])
    for postmortem in stale:
        refresh(postmortem)
    return len(stale)


def _refreshed(postmortem: Postmortem) -> tuple[Document, bool]:
    """Refresh once; say whether an approval fell, which changes the text again."""
    # Read before the text: should somebody type in between, the rows look too old, never too new.
    changed_at = SharedText.objects.values_list("changed_at", flat=True).get(pk=postmortem.text_id)
    document = parse(texts.read(postmortem.text_id))
    with transaction.atomic():
        row = Postmortem.objects.select_for_update().select_related("owner").get(pk=postmortem.pk)
        if row.derived_at is not None and row.derived_at > changed_at:
            return document, False
        if row.status in STANDS_STILL:
            document = ownership.set_right(row, document)
        return document, _write(row, document, changed_at)


def _write(postmortem: Postmortem, document: Document, changed_at: datetime) -> bool:
    """Bring one record's rows in line with its document; the row is locked by the caller."""
    _columns(postmortem, document, changed_at)
    people = by_handle((*document.facts.contributors, *document.facts.reviewers))
    _people(postmortem, document.facts, people)
    postmortem.save()
    _facets(postmortem, document.facts)
    refresh_actions(postmortem, document)
    search.index(postmortem, document)
    revisions.note(postmortem, document.text)
    return approvals.let_fall(postmortem)


def _columns(postmortem: Postmortem, document: Document, changed_at: datetime) -> None:
    """Read what has a column of its own."""
    facts = document.facts
    postmortem.title = _kept(plain(document.title) or facts.title or "", 300)
    postmortem.severity = _kept(facts.severity or "", 16)
    postmortem.summary = _kept(_summary(document), 4000)
    postmortem.occurred_at = _in_range(facts.impact_start)
    postmortem.duration_s = _duration_s(document)
    postmortem.sha256 = revisions.digest(document.text)
    postmortem.fingerprint = fingerprint_of(document)
    postmortem.derived_at = changed_at
    postmortem.drill = depth.is_drill(facts)
    depth.settle(postmortem, facts)
    _narrow(postmortem, facts.visibility)


def _narrow(postmortem: Postmortem, word: str | None) -> None:
    """Follow the text's word where it makes the circle of readers smaller; widening it is the owner's own verb.

    Otherwise whoever may type could open a restricted record to everybody.
    """
    if word in Visibility.values and NARROWNESS[Visibility(word)] > NARROWNESS[Visibility(postmortem.visibility)]:
        postmortem.visibility = Visibility(word)
        texts.revoke(postmortem.text_id)


def _summary(document: Document) -> str:
    """Return the executive summary's words on one line; the comments that ask for it are none."""
    return plain(document.summary.body_span.of(document.text)) if document.summary else ""


def _in_range(moment: datetime | None) -> datetime | None:
    """Drop an instant no database keeps: without a zone, or outside the years people mean."""
    if moment is None or moment.tzinfo is None or not 1900 < moment.year < 9000:  # noqa: PLR2004 - years
        return None
    return moment


def _duration_s(document: Document) -> int | None:
    """Return how long the impact lasted, in seconds."""
    lasted = measure(document).impact_duration
    return int(lasted.value.total_seconds()) if lasted else None


def _kept(text: str, length: int) -> str:
    """Cut to what the column holds; PostgreSQL keeps no NUL."""
    return text.replace("\0", "")[:length]


def _people(postmortem: Postmortem, facts: Facts, people: dict[str, User]) -> None:
    """Set contributors and reviewers: who wrote, and whom the text names.

    Never the owner: whoever may type could take a record over by a word in it, and then open or close it.
    """
    wrote = User.objects.filter(pk__in=texts.authors(postmortem.text_id))
    postmortem.contributors.set([*wrote, *_found(people, facts.contributors)])
    postmortem.reviewers.set(_found(people, facts.reviewers))


def _found(people: dict[str, User], handles: tuple[str, ...]) -> list[User]:
    """Pick the people these handles name."""
    return [people[bare(handle)] for handle in handles if bare(handle) in people]


def _facets(postmortem: Postmortem, facts: Facts) -> None:
    """Write the services, teams, tags and triggers that are new, and remove those that are gone."""
    named = {
        FacetKind.SERVICE: facts.services,
        FacetKind.TEAM: facts.teams,
        FacetKind.TAG: facts.tags,
        FacetKind.TRIGGER: facts.triggers,
    }
    wanted = {
        (kind, value) for kind, values in named.items() for raw in values if (value := _kept(raw.strip(), 120).lower())
    }
    present = {(facet.kind, facet.value): facet.pk for facet in postmortem.facets.all()}
    postmortem.facets.filter(pk__in=[pk for key, pk in present.items() if key not in wanted]).delete()
    Facet.objects.bulk_create(
        Facet(postmortem=postmortem, kind=kind, value=value) for kind, value in sorted(wanted - set(present))
    )
