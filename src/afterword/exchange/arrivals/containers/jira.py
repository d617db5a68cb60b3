"""Jira: issues as versions 2 and 3 of its REST API answer, their text in wiki markup or in ADF.

Shapes as documented for `/rest/api/{2,3}/issue/{key}` and `/search`. Sub-tasks are the action items; the priority of an
issue is no severity.
"""

from collections.abc import Iterator, Sequence
from urllib.parse import urlsplit

from afterword.exchange.arrivals.chat.message import Message, said
from afterword.exchange.arrivals.containers import adf, discussion, instants, jsontext, wiki
from afterword.exchange.arrivals.containers.jsontext import Record
from afterword.exchange.arrivals.containers.severities import severity
from afterword.exchange.arrivals.containers.shape import keys, shape
from afterword.exchange.arrivals.containers.sheet import Sheet, Task
from afterword.exchange.arrivals.containers.walker import Walker
from afterword.exchange.arrivals.manuscript import Manuscript, Unread, Unreadable

_ACTIONABLE = ("action", "follow", "mitigat", "remediat", "prevent", "correct")


def recognises(name: str, data: bytes) -> bool:  # noqa: ARG001 - every reader is asked with both
    """Tell whether these bytes are issues of Jira."""
    found = shape(data)
    return {"key", "fields"} <= keys(data, "issues") and ("issues" in found or "summary" in found.get("fields", ()))


def read(name: str, data: bytes) -> Manuscript:
    """Return the first issue. Raises Unreadable."""
    return next(read_all(name, data))


def read_all(name: str, data: bytes) -> Iterator[Manuscript]:
    """Yield the issues. Raises Unreadable where there are none."""
    reading = jsontext.read(data)
    issues = [one for one in reading.records("issues") if one.record("fields").words("summary")]
    if not issues:
        raise Unreadable("It holds no issues with a summary.")
    names = next((one.record("names") for one in reading.values if isinstance(one, Record)), Record())
    for place, issue in enumerate(issues):
        path = name if len(issues) == 1 else f"{name}/{issue.first('key', 'id') or place + 1}"
        yield _manuscript(path, issue, names, reading.unread if place == 0 else ())


def _manuscript(name: str, issue: Record, names: Record, unread: Sequence[Unread]) -> Manuscript:
    fields = issue.record("fields")
    lost = list(unread)
    sheet = Sheet()
    sheet.heading(1, fields.words("summary"), fields.at("summary"))
    body = _written(fields, "description", lost)
    comments = discussion.divided(_comments(fields, lost), "\n".join(line for line, _ in body))
    sheet.lines(body)
    if comments.document:
        sheet.body(comments.document.text, comments.document.line)
    sheet.tasks(list(_tasks(fields, _site(issue))), fields.at("subtasks"))
    discussion.append(sheet, comments.others)
    _links(sheet, fields, _site(issue))
    told = _told(issue, fields, issue.record("names") if issue.has("names") else names)
    return sheet.manuscript(name, told, candidates=discussion.offered(comments.others), unread=lost)


def _written(holder: Record, key: str, lost: list[Unread]) -> list[tuple[str, int]]:
    """Return a field's text as lines of Markdown: ADF knows its lines, wiki markup stands on one."""
    if holder.record(key).values:
        tree, unread = adf.tree(holder.record(key))
        walker = Walker()
        lines = [(line.text, line.line) for line in walker.write(tree)]
        lost += [*unread, *walker.unread]
        return lines
    text = wiki.markdown(holder.text(key)).strip("\n")
    return [(line, holder.at(key)) for line in text.split("\n")] if text.strip() else []


def _site(issue: Record) -> str:
    """Return where the tracker's pages are, empty where the issue does not say."""
    try:
        parts = urlsplit(issue.link("self"))
    except ValueError:
        return ""
    return f"{parts.scheme}://{parts.netloc}{parts.path.partition('/rest/')[0]}" if "/rest/" in parts.path else ""


def _tasks(fields: Record, site: str) -> Iterator[Task]:
    for one in fields.records("subtasks"):
        yield from _task(one, site)
    for link in fields.records("issuelinks"):
        kind = link.record("type")
        words = f"{kind.words('name')} {kind.words('inward')} {kind.words('outward')}".casefold()
        if any(word in words for word in _ACTIONABLE):
            for key in ("outwardIssue", "inwardIssue"):
                yield from _task(link.record(key), site)


def _task(issue: Record, site: str) -> Iterator[Task]:
    fields = issue.record("fields")
    if fields.words("summary"):
        done = fields.record("status").record("statusCategory").words("key") == "done"
        tracker = f"{site}/browse/{issue.words('key')}" if site and issue.words("key") else issue.words("key")
        people = [fields.record("assignee").words("displayName")]
        yield Task(
            fields.words("summary"), fields.at("summary"), done=done, owners=list(filter(None, people)), tracker=tracker
        )


def _links(sheet: Sheet, fields: Record, site: str) -> None:
    lines: list[tuple[str, int]] = []
    for link in fields.records("issuelinks"):
        for key, direction in (("outwardIssue", "outward"), ("inwardIssue", "inward")):
            issue = link.record(key)
            how, summary = link.record("type").words(direction), issue.record("fields").words("summary")
            if issue.words("key") and not any(word in how.casefold() for word in _ACTIONABLE):
                name = issue.words("key")
                shown = f"[{name}]({site}/browse/{name})" if site else name
                lines.append((f"- {how or 'linked to'} {shown}{': ' + summary if summary else ''}", issue.line))
    if lines:
        sheet.heading(2, "Related", lines[0][1])
        sheet.lines(lines)


def _comments(fields: Record, lost: list[Unread]) -> Iterator[Message]:
    for comment in fields.record("comment").records("comments"):
        text = "\n".join(line for line, _ in _written(comment, "body", lost)).strip()
        author = comment.record("author")
        if text:
            name = author.first("displayName", "name", "accountId")
            at = comment.instant("created")
            line = comment.at("body")
            message = said(line, name, text, at) if at else Message(line, name, text)
            yield message._replace(machine=author.words("accountType") == "app")


def _told(issue: Record, fields: Record, names: Record) -> dict[str, object]:
    created, resolved = fields.instant("created"), fields.instant("resolutiondate")
    site = _site(issue)
    people = [fields.record(key).words("displayName") for key in ("reporter", "assignee")]
    return {
        "title": fields.words("summary"),
        "severity": severity(*_severities(fields, names), *fields.names("labels")),
        "owner": people[1],
        "contributors": list(dict.fromkeys(filter(None, people))),
        "created": created.date().isoformat() if created else None,
        "services": fields.names("components", "name"),
        "tags": fields.names("labels"),
        "x-jira": issue.words("key"),
        "x-url": f"{site}/browse/{issue.words('key')}" if site and issue.words("key") else None,
        "x-priority": fields.record("priority").words("name"),
        "x-status": fields.record("status").words("name"),
        "x-type": fields.record("issuetype").words("name"),
        "x-opened-at": instants.written(created),
        "x-resolved-at": instants.written(resolved),
    }


def _severities(fields: Record, names: Record) -> Iterator[str]:
    """Yield what the fields called "Severity" say; Jira tells their names beside the issue where it was asked to."""
    for key in names.values:
        if names.words(key).casefold() == "severity":
            yield fields.record(key).first("value", "name") or fields.words(key)
