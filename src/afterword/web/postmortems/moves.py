"""Moving a record on: its column, its front matter and a snapshot, in one transaction."""

from collections.abc import Iterable, Mapping

from django.db import transaction
from django.utils.timezone import now

from afterword.document.set_fact import set_fact
from afterword.document.text import Edit, apply
from afterword.web.live import texts
from afterword.web.people.models import User
from afterword.web.postmortems.difference import difference
from afterword.web.postmortems.models import OPEN_STATES, Postmortem, Status
from afterword.web.postmortems.revisions import snapshot

Written = str | tuple[str, ...]


def locked(postmortem: Postmortem) -> Postmortem:
    """Take the record's row for the rest of the transaction; verbs on one record wait for each other."""
    return Postmortem.objects.select_for_update().select_related("owner").get(pk=postmortem.pk)


def write_facts(postmortem: Postmortem, facts: Mapping[str, Written]) -> str:
    """Write the process's own lines of the front matter, as the server's hand; return the text afterwards."""

    def change(text: str) -> Iterable[Edit]:
        return difference(text, with_facts(text, facts))

    return texts.edit(postmortem.text_id, change)


def with_facts(text: str, facts: Mapping[str, Written]) -> str:
    """Return the text with these values in its front matter."""
    for key, value in facts.items():
        # One after the other: two keys that are missing would be added in the same place.
        text = apply(text, set_fact(text, key, value))
    return text


@transaction.atomic
def move(postmortem: Postmortem, status: Status, user: User, **facts: Written) -> str:
    """Set a new status in column and text, and keep the text as it stands as a revision; return the text."""
    postmortem.status = status
    moment = now()
    if status == Status.IN_REVIEW:
        postmortem.submitted_at = moment
    elif status == Status.APPROVED:
        postmortem.approved_at = moment
    elif status == Status.PUBLISHED:
        postmortem.published_at = moment
    postmortem.save(update_fields=["status", "submitted_at", "approved_at", "published_at"])
    text = write_facts(postmortem, {"status": status.value, **facts})
    if status not in OPEN_STATES:
        texts.revoke(postmortem.text_id)  # who may type has changed
    snapshot(postmortem, text, status.value, user)
    return text
