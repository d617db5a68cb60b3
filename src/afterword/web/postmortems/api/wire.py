"""What the API takes and gives, as JSON."""

from datetime import date, datetime
from typing import Annotated, Literal

from ninja import Schema
from pydantic import AwareDatetime, BaseModel, Field, StringConstraints

from afterword.web.people.models import User
from afterword.web.postmortems.models import (
    ActionItem,
    Declination,
    DeclineReason,
    FacetKind,
    Postmortem,
    Review,
    Visibility,
)

# What comes in is BaseModel, not Schema: the latter reads attributes, and to it every JSON string has a `title`.
Word = Annotated[str, StringConstraints(max_length=200, pattern=r"^[^\x00]*$")]
Hash = Annotated[str, StringConstraints(pattern=r"^[0-9a-fA-F]{64}$")]


class Person(Schema):
    """Somebody, by handle and name."""

    handle: str
    name: str


class Me(Person):
    """Whoever the key speaks for."""

    email: str
    timezone: str
    is_admin: bool
    is_reviewer: bool
    teams: list[str]


class Listed(Schema):
    """A post-mortem in a list; `id` names it everywhere."""

    id: str
    title: str
    status: str
    severity: str | None
    summary: str
    owner: Person
    visibility: str
    services: list[str]
    teams: list[str]
    tags: list[str]
    triggers: list[str]
    draft_due: date | None
    review_due: date | None
    publication_due: date | None
    depth: str | None = Field(description="How deep its review is: light, standard, board")
    drill: bool
    created_at: datetime
    occurred_at: datetime | None
    duration_s: int | None
    submitted_at: datetime | None
    approved_at: datetime | None
    published_at: datetime | None
    url: str = Field(description="Its page")


class ReviewMade(Schema):
    """What a reviewer answered."""

    reviewer: Person
    verdict: Literal["approved", "changes"]
    comment: str
    created_at: datetime
    fallen_at: datetime | None = Field(description="When the text moved on from what was approved")


class Declined(Schema):
    """Why it need not be written, and who decided so."""

    by: Person
    reason: DeclineReason
    sentence: str
    at: datetime


class Whole(Listed):
    """A post-mortem with its text."""

    text: str
    sha256: str = Field(description="Of the text in UTF-8; send it back when you change the text")
    writable: bool
    contributors: list[Person]
    reviewers: list[Person]
    reviews: list[ReviewMade]
    declination: Declined | None = Field(description="When it is declined: who decided so, and why")
    structure: str = Field(description="Where its structure is")
    diagnostics: str = Field(description="Where its diagnostics are")


class Page(Schema):
    """A page of post-mortems, newest first."""

    items: list[Listed]
    next: str | None = Field(description="Address of the next page; null on the last")


class Begin(BaseModel):
    """Either a whole `text`, or a `title` and what else is known."""

    text: str | None = None
    title: str | None = None
    happened_at: AwareDatetime | None = Field(default=None, description="With its zone; now if left out")
    story: str = ""
    severity: Literal["SEV1", "SEV2", "SEV3", "SEV4"] | None = None
    services: list[Word] = Field(default=[], max_length=100)
    teams: list[Word] = Field(default=[], max_length=100)


class Rewrite(BaseModel):
    """A new text, and the hash of the one it was made from."""

    sha256: Hash
    text: str


class Audience(BaseModel):
    """For whose eyes."""

    visibility: Visibility


class Written(Schema):
    """What the text reads now."""

    id: str
    sha256: str
    text: str


class Place(Schema):
    """One thing a rule found; lines and columns from 1, columns in code points, ends exclusive."""

    rule: str
    severity: Literal["error", "warning", "info"]
    message: str
    line: int
    column: int
    end_line: int
    end_column: int
    quote: str
    fix: dict[str, object] | None


class Diagnostics(Schema):
    """What the rules find in the text with this hash."""

    sha256: str
    stage: str
    diagnostics: list[Place]


class Answer(BaseModel):
    """A reviewer's answer; a comment is required when asking for changes."""

    verdict: Literal["approve", "approved", "changes"]
    comment: str = ""
    sha256: Hash | None = Field(None, description="Of the text you read; an approval of another one is refused")


class Decline(BaseModel):
    """Why it need not be written; `covered` names the post-mortem that covers it."""

    reason: DeclineReason
    sentence: str


class TicketMade(Schema):
    """Leave to open the text over a WebSocket, for a few minutes."""

    url: str
    room: str
    token: str
    expires_at: datetime
    write: bool
    user_id: int = Field(description="For whom it is: a page left open may ask when somebody else has signed in")


class Source(Schema):
    """The post-mortem an action stands in."""

    id: str
    title: str


class Promise(Schema):
    """One action; `id` names it here, `ident` in its document."""

    id: int
    ident: str | None
    text: str
    postmortem: Source
    line: int
    owner: str | None
    owner_name: str | None
    priority: str | None
    due: date | None
    overdue: bool
    kind: str | None
    done: bool
    done_on: date | None
    dropped: str | None
    tracker: str | None
    verify: str | None


class Promises(Schema):
    """A page of actions."""

    items: list[Promise]
    next: str | None = Field(description="Address of the next page; null on the last")


class Hit(Listed):
    """A post-mortem that was found, and the words around the match as HTML: `<mark>`, the rest escaped."""

    snippet: str


class Tally(Schema):
    """How many of the results have one value."""

    value: str
    count: int


class Hits(Schema):
    """A page of what was found, best first."""

    items: list[Hit]
    total: int
    page: int
    pages: int
    facets: dict[str, list[Tally]]
    unknown: list[str] = Field(description="Filters that were not understood")


def person(user: User) -> dict[str, object]:
    """Write somebody."""
    return {"handle": user.handle, "name": user.name}


def listed(postmortem: Postmortem, base: str) -> dict[str, object]:
    """Write a post-mortem without its text; owner and facets are read already."""
    facets = list(postmortem.facets.all())

    def values(kind: FacetKind) -> list[str]:
        return [facet.value for facet in facets if facet.kind == kind]

    same = ("title", "status", "summary", "visibility", "draft_due", "created_at", "occurred_at", "duration_s", "drill")
    times = ("submitted_at", "approved_at", "published_at", "review_due", "publication_due")
    return {
        "id": postmortem.reference,
        **{name: getattr(postmortem, name) for name in (*same, *times)},
        "severity": postmortem.severity or None,
        "depth": postmortem.depth or None,
        "owner": person(postmortem.owner),
        "services": values(FacetKind.SERVICE),
        "teams": values(FacetKind.TEAM),
        "tags": values(FacetKind.TAG),
        "triggers": values(FacetKind.TRIGGER),
        "url": f"{base}/postmortems/{postmortem.reference}",
    }


def review(made: Review) -> dict[str, object]:
    """Write what a reviewer answered."""
    return {
        "reviewer": person(made.reviewer),
        "verdict": made.verdict,
        "comment": made.comment,
        "created_at": made.created_at,
        "fallen_at": made.fallen_at,
    }


def declination(made: Declination) -> dict[str, object]:
    """Write why a post-mortem need not be written."""
    return {"by": person(made.by), "reason": made.reason, "sentence": made.sentence, "at": made.at}


def promise(item: ActionItem, today: date) -> dict[str, object]:
    """Write one action; owner and post-mortem are read already."""
    same = ("id", "text", "line", "due", "done", "done_on")
    maybe = ("ident", "priority", "kind", "dropped", "tracker", "verify")
    return {
        **{name: getattr(item, name) for name in same},
        **{name: getattr(item, name) or None for name in maybe},
        "postmortem": {"id": item.postmortem.reference, "title": item.postmortem.title},
        "owner": item.owner_handle or None,
        "owner_name": item.owner.name if item.owner else None,
        "overdue": item.is_open and item.due is not None and item.due < today,
    }
