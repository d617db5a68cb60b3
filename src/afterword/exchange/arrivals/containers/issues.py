"""Issues of GitHub and GitLab: their JSON as the APIs, `gh issue view --json` and GitLab's exports write it.

The issue's text is the document. Comments stand in the appendix, as candidates, unless one of them is the post-mortem.
Shapes as documented for GitHub's REST and GraphQL APIs, the manual of `gh issue view`, GitLab's REST API, and the
`issues.ndjson` of a GitLab project export.
"""

from collections.abc import Iterator

from afterword.document.patterns import Pattern
from afterword.exchange.arrivals.chat.message import Message, said
from afterword.exchange.arrivals.containers import discussion, instants, jsontext
from afterword.exchange.arrivals.containers.jsontext import Record
from afterword.exchange.arrivals.containers.severities import severity
from afterword.exchange.arrivals.containers.shape import keys
from afterword.exchange.arrivals.containers.sheet import Sheet
from afterword.exchange.arrivals.manuscript import Manuscript, Unread, Unreadable

_WRAPPERS = ("issues", "items", "issue")
_BODIES = ("body", "description", "bodyText")
_MARKS = frozenset(
    "html_url url number iid web_url comments labels author user assignees state createdAt created_at comments_url "
    "author_id label_links notes".split()
)
_CREATED, _CLOSED = ("created_at", "createdAt"), ("closed_at", "closedAt")
_URLS = ("html_url", "web_url", "url")
# GitLab names the severities of its incidents so, and shows them as S1 to S4.
_GITLAB = {"CRITICAL": "SEV1", "HIGH": "SEV2", "MEDIUM": "SEV3", "LOW": "SEV4"}
_SPOKEN_FOR = Pattern(r"(?:sev(?:erity)?)[ :/_.-]{0,3}\d.{0,100}", 2)  # re.IGNORECASE
_TEMPLATE_HINT = Pattern(r"<!--.{0,5000}?-->", 16)  # re.DOTALL


def recognises(name: str, data: bytes) -> bool:  # noqa: ARG001 - every reader is asked with both
    """Tell whether these bytes are issues: they have a title, a text, and at least one thing only issues have."""
    found = keys(data, *_WRAPPERS)
    return "title" in found and bool(found & set(_BODIES)) and bool(found & _MARKS) and "incident_type" not in found


def read(name: str, data: bytes) -> Manuscript:
    """Return the first issue. Raises Unreadable."""
    return next(read_all(name, data))


def read_all(name: str, data: bytes) -> Iterator[Manuscript]:
    """Yield the issues. Raises Unreadable where there are none; pull requests are left out, and it is said."""
    reading = jsontext.read(data)
    records = reading.records(*_WRAPPERS)
    issues = [one for one in records if one.words("title") and not _is_request(one)]
    if not issues:
        why = "It holds pull requests, no issues." if any(map(_is_request, records)) else "It holds no issues."
        raise Unreadable(why)
    unread = [*reading.unread]
    unread += (Unread(one.line, one.line, "A pull request is left out.") for one in records if _is_request(one))
    unread += (Unread(one.line, one.line, "An issue without a title.") for one in records if not one.words("title"))
    for place, issue in enumerate(issues):
        path = name if len(records) == 1 else f"{name}/{issue.first('number', 'iid', 'id') or place + 1}"
        yield _manuscript(path, issue, unread if place == 0 else [])


def _is_request(issue: Record) -> bool:
    return issue.has("pull_request") and bool(issue.record("pull_request").values)


def _manuscript(name: str, issue: Record, unread: list[Unread]) -> Manuscript:
    key = next((key for key in _BODIES if issue.text(key).strip()), "")
    body = issue.text(key)
    comments = discussion.divided(_comments(issue), body)
    sheet = Sheet()
    title = issue.words("title")
    if not _begins_with(body, title):
        sheet.heading(1, title, issue.at("title"))
    sheet.body(body, issue.at(key))
    if comments.document:
        sheet.body(comments.document.text, comments.document.line)
    discussion.append(sheet, comments.others)
    return sheet.manuscript(name, _told(issue), candidates=discussion.offered(comments.others), unread=unread)


def _begins_with(body: str, title: str) -> bool:
    first = _TEMPLATE_HINT.sub("", body[:10_000]).strip().split("\n", 1)[0]
    return first.startswith("# ") and " ".join(first[2:].split()).casefold() == title.casefold()


def _told(issue: Record) -> dict[str, object]:
    labels = _labels(issue)
    assignees = _people(issue, "assignees") or _person(issue.record("assignee"))
    named = _GITLAB.get(issue.words("severity").upper()) if issue.words("severity") else None
    created, closed = issue.instant(*_CREATED), issue.instant(*_CLOSED)
    return {
        "title": issue.words("title"),
        "severity": severity(*labels) or named,
        "owner": assignees[0] if len(assignees) == 1 else None,
        "contributors": list(dict.fromkeys([*_author(issue), *assignees])),
        "created": created.date().isoformat() if created else None,
        "tags": [label for label in labels if not _SPOKEN_FOR.fullmatch(label)],
        "x-url": issue.link(*_URLS),
        "x-state": issue.words("state").lower(),
        "x-opened-at": instants.written(created),
        "x-closed-at": instants.written(closed),
    }


def _labels(issue: Record) -> list[str]:
    links = (link.record("label").first("title", "name") for link in issue.records("label_links"))
    return list(dict.fromkeys([*issue.names("labels", "name", "title"), *filter(None, links)]))


def _author(issue: Record) -> list[str]:
    return _person(issue.record("user")) or _person(issue.record("author"))


def _people(issue: Record, key: str) -> list[str]:
    return [name for person in issue.records(key) for name in _person(person)]


def _person(person: Record) -> list[str]:
    """Return somebody's handle, else their name; programs have none."""
    if person.words("type") == "Bot" or person.words("login").endswith("[bot]") or person.values.get("is_bot") is True:
        return []
    handle = person.first("login", "username")
    if handle:
        return [f"@{handle}"]
    return [person.words("name")] if person.words("name") else []


def _comments(issue: Record) -> Iterator[Message]:
    for comment in (*issue.records("comments"), *issue.records("notes")):
        text, at = comment.text("body") or comment.text("note"), comment.instant(*_CREATED)
        if not text.strip() or comment.values.get("system") is True or comment.values.get("isMinimized") is True:
            continue
        who = comment.record("user") if comment.has("user") else comment.record("author")
        people = _person(who)
        author = people[0] if people else who.first("login", "username", "name")
        line = comment.at("body" if comment.text("body") else "note")
        message = said(line, author, text.strip(), at) if at else Message(line, author, text.strip())
        link = comment.link(*_URLS)
        yield message._replace(permalink=link or None, machine=not people and bool(author))
