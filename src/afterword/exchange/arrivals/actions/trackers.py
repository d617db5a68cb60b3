"""Which issue words refer to: links, references, keys and numbers."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from afterword.document.patterns import Pattern
from afterword.document.shortform import TRACKER

_IGNORE_CASE = 2
LINKED = Pattern(
    r"!?\[(?P<label>[^\[\]\r\n]{1,300})\](?:\((?P<url>[^()\s]{1,1000})\)|\[(?P<ref>[^\[\]\r\n]{0,100})\])"
    r"|<(?P<auto>https?://[^\s<>]{1,1000})>|(?P<bare>https?://[^\s<>()\[\]|]{3,1000}[^\s<>()\[\]"
    r"|.,;:!?*_'\"])"
)
_TICKET_URL = Pattern(
    r"https?://[^\s]{1,600}?/(?:issues?|browse|pull|pulls|merge_requests|work_items"
    r"|workitems|tickets?|tasks?|story|stories|bugs?|c|card|t|projects?|show_bug\.cgi"
    r"|b|commit|epic|epics|_workitems|edit)/[^\s]{1,400}|https?://(?:[\w-]+\.)?(?:trello\.com/c"
    r"|linear\.app|app\.asana\.com|crbug\.com|bugs\.|notion\.so)[^\s]{1,400}"
    r"|https?://[^\s]{1,200}\bid=\d+[^\s]{0,100}",
    _IGNORE_CASE,
)
_TICKET_LABEL = Pattern(
    r"[^\[\]]{0,40}\b(?:issue|ticket|pr|pull request|bug|card|jira|tracker|tracked"
    r"|merge request|github|task|tiltak|sak)\b[^\[\]]{0,40}|[A-Z][A-Z0-9]{1,9}-\d{1,7}"
    r"|[\w./-]{0,60}[#!]\d{1,7}",
    _IGNORE_CASE,
)
_REFERENCE = Pattern(r"\[(?P<label>[^\[\]\r\n]{1,100})\](?![(\[:])")
BARE_TRACKER = Pattern(
    r"(?:(?:[.,;:|(–—-][ \t]*(?i:tickets?|ticker|issues?|jira|bugs?|prs?|tracked (?:in|by|at)|tracking|see"
    r"|github)\b[ \t]?:?)?[ \t,;:|–—-]*[(\[]?)(?:(?<!\]\()<?https?://[^\s<>()\[\]]{3,1000}>?"
    r"|\[(?P<l>[#!]\d{1,7})\](?:\([^()\s]{1,1000}\))|(?<![\w/#.-])(?<!\[)[A-Z][A-Z0-9]{1,9}-\d{1,7}"
    r"|[#!]\d{1,7})[)\]]{0,2}[ \t.]*$"
)
_CODE = Pattern(r"(`+)(?!`).{1,500}?(?<!`)\1(?!`)")


_TASK = Pattern(r"(?<![\w/#.-])T\d{4,7}(?![\w.-])")  # as Phabricator counts tasks
_NAMED = Pattern(r"(?<![\w/])(?:bug|issue|ticket|case|task|card|pr|cl|b)[ \t#/:]{1,3}\d{2,12}\b", _IGNORE_CASE)


class _Link(NamedTuple):
    start: int
    url: str
    label: str


def find_tracker(words: str, links: Mapping[str, str]) -> str | None:
    """Return the URL or key of the first issue that words refer to."""
    if "`" in words:
        words = _CODE.sub(lambda code: "\0" * len(code[0]), words)
    found = sorted(_links(words, links))
    for link in found:
        if is_issue(link.url) or (link.label and _TICKET_LABEL.fullmatch(link.label)):
            return link.url
    plain = LINKED.sub(" ", words) if found else words
    key = TRACKER.search(plain) or _TASK.search(plain)
    return key[0] if key else None


def find_link(words: str, links: Mapping[str, str]) -> str | None:
    """Return the first URL, or the key of the first issue, where any link is one to an issue."""
    first = min(_links(words, links), default=None)
    if first:
        return first.url
    named = _NAMED.search(words)
    return find_tracker(words, links) or (named[0] if named else None)


def is_issue(url: str) -> bool:
    """Tell whether a URL is of the form of an issue's, a change's or a card's."""
    return bool(_TICKET_URL.match(url))


def _links(words: str, links: Mapping[str, str]) -> Iterator[_Link]:
    if "://" in words or "](" in words or "][" in words:
        for link in LINKED.finditer(words):
            url = (
                link["url"] or link["auto"] or link["bare"] or links.get((link["ref"] or link["label"]).casefold(), "")
            )
            if "://" in url and not link[0].startswith("!"):
                yield _Link(link.start(), url, link["label"] or "")
    if links and "[" in words:
        for one in _REFERENCE.finditer(words):
            url = links.get(one["label"].casefold(), "")
            if "://" in url:
                yield _Link(one.start(), url, one["label"])
