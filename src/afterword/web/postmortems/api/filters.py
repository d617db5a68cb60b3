"""What a list is narrowed to."""

from collections.abc import Iterable
from datetime import date
from typing import Annotated, Literal

from django.db.models import Q, QuerySet
from django.utils.timezone import localdate
from ninja import Schema
from pydantic import Field

from afterword.web.people.directory import bare
from afterword.web.people.models import User
from afterword.web.postmortems.api import wire
from afterword.web.postmortems.models import ActionItem
from afterword.web.postmortems.query import Query as Wanted
from afterword.web.postmortems.query import severity_named


class Filters(Schema):
    """What a list is narrowed to; repeat a parameter to mean any of its values."""

    q: wire.Word = Field("", description="Words that all occur, and filters as `service:checkout`")
    status: list[wire.Word] = []
    severity: list[wire.Word] = []
    service: list[wire.Word] = []
    team: list[wire.Word] = []
    tag: list[wire.Word] = []
    owner: list[wire.Word] = []
    after: date | None = Field(None, description="First day of the incident wanted")
    before: date | None = Field(None, description="First day not wanted")
    cursor: wire.Word = Field("", description="From `next`")
    limit: Annotated[int, Field(ge=1, le=100)] = 50

    def wanted(self) -> Wanted:
        """Return the filters as the search field knows them."""
        typed = Wanted.read(self.q)
        return Wanted(
            text=typed.text,
            terms=typed.terms,
            services=(*typed.services, *_lower(self.service)),
            severities=(*typed.severities, *(severity_named(word) or word for word in self.severity)),
            teams=(*typed.teams, *_lower(self.team)),
            tags=(*typed.tags, *_lower(self.tag)),
            triggers=typed.triggers,
            statuses=(*typed.statuses, *_lower(self.status)),
            owners=(*typed.owners, *map(bare, self.owner)),
            drills=typed.drills,
            after=self.after or typed.after,
            before=self.before or typed.before,
        )


class ActionFilters(Schema):
    """Which actions are wanted."""

    state: Literal["open", "done", "dropped", "overdue"] | None = Field(None, description="All if left out")
    owner: wire.Word = Field("", description="A handle, or `me`")
    priority: wire.Word = ""
    kind: wire.Word = ""
    postmortem: wire.Word = Field("", description="The id of one post-mortem")
    due_before: date | None = None
    cursor: wire.Word = ""
    limit: Annotated[int, Field(ge=1, le=100)] = 50


def narrowed_actions(found: QuerySet[ActionItem], filters: ActionFilters, user: User) -> QuerySet[ActionItem]:
    """Apply a list's filters."""
    open_ones = Q(done=False, dropped="")
    states = {
        "open": open_ones,
        "done": Q(done=True),
        "dropped": Q(done=False) & ~Q(dropped=""),
        "overdue": open_ones & Q(due__lt=localdate()),
    }
    if filters.state:
        found = found.filter(states[filters.state])
    if filters.owner:
        found = found.filter(owner=user) if filters.owner == "me" else found.filter(owner_handle=bare(filters.owner))
    if filters.priority:
        found = found.filter(priority__iexact=filters.priority)
    if filters.kind:
        found = found.filter(kind__iexact=filters.kind)
    if filters.postmortem:
        found = found.filter(postmortem__reference__iexact=filters.postmortem)
    if filters.due_before:
        found = found.filter(due__lt=filters.due_before)
    return found


def _lower(words: Iterable[str]) -> list[str]:
    return [word.strip().lower() for word in words]
