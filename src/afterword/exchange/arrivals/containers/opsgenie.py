"""The post-mortem of Opsgenie's API: two documents in ADF, and the times and names beside them.

The keys are those of the vendor's documentation of `GET /v2/postmortem/{id}`. What stands inside `timeline` is not
documented there, so it is reported, not read; of the lists, names are taken where there are any.
"""

from collections.abc import Iterator

from afterword.exchange.arrivals.containers import adf, html, jsontext, markup
from afterword.exchange.arrivals.containers.jsontext import Record
from afterword.exchange.arrivals.containers.markup import Node, Words
from afterword.exchange.arrivals.containers.shape import keys
from afterword.exchange.arrivals.manuscript import Manuscript, Unread, Unreadable

_TIMES = (
    ("startTime", "Incident started"),
    ("respondTime", "First response"),
    ("resolveTime", "Incident resolved"),
    ("endTime", "Incident ended"),
)
_LISTS = (
    ("responders", "Responders"),
    ("responderTeams", "Responder teams"),
    ("affectedServices", "Affected services"),
    ("jiraIssues", "Jira issues"),
    ("relatedIncidents", "Related incidents"),
)
_NAMES = ("name", "fullName", "username", "key", "message", "title", "tinyId", "id")
_ROOT = frozenset({"postmortemId", "content"})


def recognises(name: str, data: bytes) -> bool:  # noqa: ARG001 - every reader is asked with both
    """Tell whether these bytes are a post-mortem of Opsgenie, as its API answers or only what it holds."""
    return keys(data, "data") >= _ROOT


def read(name: str, data: bytes) -> Manuscript:
    """Read the first post-mortem in a file. Raises Unreadable."""
    first = next(read_all(name, data), None)
    if first is None:
        raise Unreadable("There is no post-mortem of Opsgenie in this file.")
    return first


def read_all(name: str, data: bytes) -> Iterator[Manuscript]:
    """Read every post-mortem in a file. Raises Unreadable."""
    found = [one for one in jsontext.read(data).records("data", "postmortems") if one.has("postmortemId")]
    for one in found:
        yield _manuscript(name if len(found) == 1 else f"{name}/{one.words('postmortemId')}", one)


def _manuscript(name: str, told: Record) -> Manuscript:
    unread: list[Unread] = []
    children: list[Node | Words] = []
    if told.words("title"):
        children.append(_element("h1", told.words("title"), told.at("title")))
    summary, missing = adf.tree(told.record("executiveSummary"))
    content, more_missing = adf.tree(told.record("content"))
    if summary.children:
        children += [_element("h2", "Executive summary", told.at("executiveSummary")), *summary.children]
    children += [*_times(told), *content.children]
    unread += [*missing, *more_missing]
    children += _lists(told)
    if told.record("timeline").values:
        why = "What Opsgenie keeps as the incident's timeline is not documented; it was not read."
        unread.append(Unread(told.at("timeline"), told.at("timeline"), why))
    tree = markup.settled(Node("", {}, told.line, children))
    return html.manuscript(name, tree, _facts(told), unread)


def _element(name: str, words: str, line: int) -> Node:
    return Node(name, {}, line, [Words(words, line)])


def _times(told: Record) -> list[Node | Words]:
    items: list[Node | Words] = []
    for key, label in _TIMES:
        if told.words(key):
            line = told.at(key)
            items.append(Node("li", {}, line, [_element("b", f"{label}:", line), Words(f" {told.words(key)}", line)]))
    return [_element("h2", "Key events", items[0].line), Node("ul", {}, items[0].line, items)] if items else []


def _lists(told: Record) -> list[Node | Words]:
    items: list[Node | Words] = []
    for key, label in _LISTS:
        names = told.names(key, *_NAMES)
        if names:
            line = told.at(key)
            items.append(Node("li", {}, line, [_element("b", f"{label}:", line), Words(f" {', '.join(names)}", line)]))
    return [_element("h2", "Appendix", items[0].line), Node("ul", {}, items[0].line, items)] if items else []


def _facts(told: Record) -> dict[str, object]:
    facts = {
        "title": told.words("title"),
        "severity": told.words("severity"),
        "created": told.words("createdAtTime"),
        "x-status": told.words("status"),
        "x-opsgenie": told.words("postmortemId"),
        "x-owner": told.record("owner").first(*_NAMES),
    }
    return {key: value for key, value in facts.items() if value}
