"""What stands among an action's words beside the words: its state, owners, due date, priority, kind and tracker."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from afterword.document.patterns import Pattern
from afterword.document.shortform import HANDLE, TRACKER
from afterword.exchange.arrivals import action_words as said
from afterword.exchange.arrivals.due_dates import day_of, find_due

_IGNORE_CASE = 2
_LONGEST_OWNER = 80
_BOX = Pattern(r"(?:\\?\[(?P<mark>[ \txX✓✔✅~*/-]{0,3})\\?\]|\[(?P<word>x|done|todo)\])(?=[ \t]|$)[ \t]*")
_STRUCK = Pattern(
    r"(?:~~(?P<tilde>[^~]{2,2000})~~|<(?P<tag>s|del|strike)>(?P<html>[^<>]{2,2000})</(?P=tag)>)[ \t.]*(?P<rest>.*)$"
)
_KEYED = Pattern(
    rf"(?<![\w/@`-])[(\[]?[*_]{{0,3}}(?P<key>{said.LINE_KEYS})[*_]{{0,3}}[ \t]?[:=：][*_]{{0,3}}(?!//)[ \t]*",
    _IGNORE_CASE,
)
_ENDS = Pattern(r"[.;][ \t]+(?=[A-Z])|[;|][ \t]*|[)\]](?=[ \t.]|$)(?![(:])|[ \t]+[–—-][ \t]+")
_PRIORITY = Pattern(
    r"(?:priority[ \t]*:?[ \t]*|prio(?:rity)?[ \t-]*)?\bp(?P<level>[0-4])\b|(?:priority"
    r"|prio)[ \t:#-]{0,3}(?P<plain>[0-4])\b",
    _IGNORE_CASE,
)
_PRIORITY_MARK = Pattern(
    r"[ \t]*(?:[(\[*_]{1,4}(?P<level>P[0-4])[)\]*_]{1,4}|(?<![\w/.-])(?P<bare>P[0-4])(?=[ \t]*[:–—,;|-]|[ \t.]*$))"
)
_PRIORITY_LEAD = Pattern(r"[(\[*_]{0,4}(?P<level>P[0-4])[)\]*_]{0,4}(?:[ \t]*[:–—-])?[ \t]+")
_KIND_LEAD = Pattern(
    r"[\[(*_]{1,4}(?P<kind>[A-Za-zÀ-ž][A-Za-zÀ-ž -]{2,22})[\])*_]{1,4}[ \t]*[:–—-]?[ \t]+"
    r"|(?P<upper>[A-Z][A-Z-]{4,20})[ \t]*[:–—][ \t]+"
)
_KIND_BEHIND = Pattern(r"[ \t]*[\[(][*_]{0,2}(?P<kind>[A-Za-zÀ-ž][A-Za-zÀ-ž -]{2,22})[*_]{0,2}[\])][ \t.]*$")
_LABEL = Pattern(
    r"[*_]{0,3}(?:action item|action|ai|task|item)[ \t]?#?[ \t]?\d{1,3}[*_]{0,3}[ \t]?[:.)–—-][*_]{0,3}[ "
    r"\t]+(?=\S)|[*_]{0,3}\(?[aA][iI]?-?\d{1,3}\)?[*_]{0,3}[ \t]?[:.–—-][*_]{0,3}[ \t]+(?=\S)",
    _IGNORE_CASE,
)
_OWNER_LEAD = Pattern(
    r"[(\[*_]{0,3}(?P<names>@[\w.-]{1,39}(?:(?:,[ \t]*|[ \t]+(?:and|&)[ \t]+)@[\w.-]{1,39}){0,4})[)\]*_]{0"
    r",3}(?:[ \t]*[:–—-])?[ \t]+"
)
_HANDLES_BEHIND = Pattern(
    r"(?:[ \t,;|–—-]*[(\[]?(?:[*_]{0,3}(?:owners?|assigned to|assignee|cc)[ \t]?:?[*_]{0,3}[ "
    r"\t]*)?)(?<![\w./+-])(?P<names>@[A-Za-z0-9_][\w.-]{0,38}(?:(?:,[ \t]*|[ \t]+"
    r"|[ \t]*(?:and|&|/|og|und|et|y)[ \t]*)@[A-Za-z0-9_][\w.-]{0,38}){0,5})[)\]]?[ \t.]*$"
)
_SUBJECT = Pattern(
    r"(?P<names>@?[A-Z][\w’'.-]{1,24}(?:[ \t]+[A-Z][\w’'-]{1,24}){0,2}(?:(?:,"
    r"|[ \t]+(?:and|&))[ \t]+@?[A-Z][\w’'-]{1,24}(?:[ \t]+[A-Z][\w’'-]{1,24})?){0,2}"
    r"|@[\w.-]{2,39})[ \t]+(?:to|will)[ \t]+(?!be\b|have\b)(?=[a-z])"
)
_NOT_SUBJECT = frozenset(
    (
        "nobody somebody someone we need want try continue plan remember ability way ways "
        "spike how steps ticket time team start begin decide agree look action going have "
        "attempt prepare ask this it they that there these everyone option options intend "
        "work propose guide switch move migrate upgrade add ticket access changes guidance "
        "support"
    ).split()
)
_LINKED = Pattern(
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
_BARE_TRACKER = Pattern(
    r"(?:(?:[.,;:|(–—-][ \t]*(?i:tickets?|ticker|issues?|jira|bugs?|prs?|tracked (?:in"
    r"|by|at)|tracking|see|github)\b[ \t]?:?)?[ \t,;:|–—-]*[(\[]?)(?:(?<!\]\()<?https?://[^\s<>()\[\]]{3,1"
    r"000}>?|\[(?P<l>[#!]\d{1,7})\](?:\([^()\s]{1,1000}\))|(?<![\w/#.-])(?<!\[)[A-Z][A-Z0-9]{1,9}-\d{1,7}"
    r"|[#!]\d{1,7})[)\]]{0,2}[ \t.]*$"
)
_TRACKER_LEAD = Pattern(r"[(\[]?(?P<key>[A-Z][A-Z0-9]{1,9}-\d{1,7}|#\d{1,7})[)\]]?[ \t]*[:–—-]?[ \t]+(?=\S)")
_CODE = Pattern(r"(`+)(?!`).{1,500}?(?<!`)\1(?!`)")
_EDGES = " \t,;|–—-"
_AND = Pattern(r"[ \t]*(?:[ \t]and/or[ \t]|,|;|/|&|\+|<br ?/?>|[ \t](?:and|og|und|et|y|e|en|och)[ \t])[ \t]*")
_NAME_BEHIND = Pattern(
    r"(?:[ \t]*[(\[](?P<inside>[A-Z][\w’'.-]{1,20}(?:[ \t]+[A-Z][\w’'.-]{0,20}){0,2}(?:(?:,"
    r"|/|[ \t]+(?:and|&|\+))[ \t]*[A-Z][\w’'.-]{1,20}(?:[ \t][A-Z][\w’'.-]{0,20})?){0,3})[)\]]"
    r"|[ \t]*\[(?P<low>[a-z][a-z0-9._-]{1,20})\](?![(\[])"
    r"|[ \t]+(?:–|—|--|-|→|->)[ \t]+(?P<dashed>[A-Z][\w’'-]{1,20}(?:[ \t]+[A-Z][\w’'.-]{0,20}){0,2}))[ \t.]*$"
)
_NAME_LEAD = Pattern(
    r"(?:[(\[*_]{1,3}(?P<inside>[A-Z][\w’'-]{1,20}(?:[ \t]+[A-Z][\w’'.-]{0,20}){0,2})[)\]*_]{1,3}[ "
    r"\t]*[:–—-]?|(?P<bare>[A-Z][\w’'-]{1,20}(?:[ \t]+[A-Z][\w’'.-]{0,20})?)(?::"
    r"|[ \t]+[–—-]))[ \t]+(?=\S)"
)


@dataclass(slots=True)
class Told:
    """An action's words, taken apart.

    Attributes:
        text: What is to be done, on one line.
        more: What was written under a key and has no field, as "Key: value".
        told: Whether anything says a state.
    """

    text: str
    owners: list[str] = field(default_factory=list)
    priority: str | None = None
    due: date | None = None
    due_text: str | None = None
    kind: str | None = None
    status: str | None = None
    done_on: date | None = None
    tracker: str | None = None
    more: list[str] = field(default_factory=list)
    boxed: bool = False


def take_apart(words: str, links: Mapping[str, str], *, day_first: bool | None = None) -> Told:
    """Take an action's words apart; whatever is no certain mark stays among its words."""
    told = Told(words.strip())
    _take_box(told)
    _take_struck(told)
    _take_leads(told, links)
    _take_behind(told, day_first)
    _take_keyed(told, links, day_first)
    for _ in range(4):
        before = told.text
        _take_behind(told, day_first)
        if told.text == before:
            break
    _listen(told, links)
    if told.tracker and (bare := _BARE_TRACKER.search(told.text, max(0, len(told.text) - 400))):
        _keep(told, told.text[: bare.start()])
        _take_behind(told, day_first)
    return told


def take_value(told: Told, key: str, value: str, links: Mapping[str, str], day_first: bool | None = None) -> bool:
    """Put a value where its key says; False where it has no field and has to stay as it is written."""
    value = value.strip().strip("*_").strip()
    what = said.FIELD_OF.get(key.casefold().strip().rstrip("s")) or said.FIELD_OF.get(key.casefold().strip()) or "text"
    if what == "owner":
        return take_owners(told, value)
    if what == "due":
        return take_due(told, value, day_first)
    if what in {"status", "done_on"}:
        return take_status(told, value, day_first, links)
    if what == "priority":
        return take_priority(told, value)
    if what == "kind":
        return take_kind(told, value)
    if what == "tracker":
        return take_tracker(told, value, links)
    return False


def take_owners(told: Told, value: str) -> bool:
    """Take the owners a cell or a key names."""
    if said.NOBODY.fullmatch(value):
        return not any(character.isalnum() for character in value)
    plain = _LINKED.sub(lambda link: link["label"] or link[0], value) if "](" in value else value
    names = [name.strip(" *_`()[].") for name in _AND.split(plain)]
    names = [name for name in names if name and len(name) <= _LONGEST_OWNER]
    if not names or len(plain) > 2 * _LONGEST_OWNER:
        return False
    told.owners += [name for name in names if name not in told.owners]
    return plain == value


def take_due(told: Told, value: str, day_first: bool | None) -> bool:
    """Take the due date a cell or a key names; also words such as "next sprint"."""
    plain = value.strip().strip("*_()[]").strip()
    if not plain or said.NOTHING.fullmatch(plain):
        return not any(character.isalnum() for character in plain)
    if said.DONE.fullmatch(plain):
        told.status = told.status or "done"
        return True
    if told.due_text is not None or len(plain) > _LONGEST_OWNER:
        return False
    told.due_text, told.due = plain, day_of(plain, day_first=day_first)
    return True


def take_status(told: Told, value: str, day_first: bool | None, links: Mapping[str, str]) -> bool:
    """Take the state a cell or a key names; words beyond it stay."""
    plain = value.strip().strip("*_()[]:`").strip()
    linked = _LINKED.fullmatch(value.strip())
    if linked and linked["label"] and linked["url"] and said.DONE.fullmatch(linked["label"].strip()):
        told.status = "done"
        if told.tracker is None and _TICKET_URL.match(linked["url"]):
            told.tracker = linked["url"]
            return True
        return False
    bare = plain.strip(" .!✅✔️☑☒❌🟢🔴🟡🟠⏳🚧⚠️")
    if said.YES.fullmatch(plain) or said.DONE.fullmatch(bare) or (not bare and set(plain) & set("✅✔☑☒🟢")):
        told.status = "done"
        return True
    if said.DROPPED.fullmatch(bare):
        told.status = "dropped"
        return True
    if not bare or said.OPEN.fullmatch(bare):
        told.status = told.status or "open"
        return said.OPEN.fullmatch(bare) is None or bare.casefold() in {"open", "todo", "to do", "no", "new"}
    day = day_of(plain, day_first=day_first)
    if day:
        told.status, told.done_on = "done", day
        return True
    lead = said.DONE_LEAD.match(plain) or said.DONE.match(plain)
    if lead and not plain[lead.end() : lead.end() + 1].isalnum():
        told.status = "done"
        rest = plain[lead.end() :].strip(" ,:;()-–—")
        told.done_on = day_of(rest.removeprefix("on ").strip(), day_first=day_first)
        if told.tracker is None and rest:
            take_tracker(told, rest, links)
        return told.done_on is not None and rest.count(" ") < 4  # noqa: PLR2004 (a date has three words)
    if (lead := said.DROPPED.match(plain)) and not plain[lead.end() : lead.end() + 1].isalnum():
        told.status = "dropped"
    return False


def take_priority(told: Told, value: str) -> bool:
    """Take a priority whose scale is ours for certain: P0 to P4, or the numbers 0 to 4 said to be priorities."""
    found = _PRIORITY.fullmatch(value.strip().strip("()[]"))
    if found and told.priority is None:
        told.priority = f"P{found['level'] or found['plain']}"
        return True
    return False


def take_kind(told: Told, value: str) -> bool:
    """Take a kind where its word has one meaning."""
    kind = said.KIND_OF.get(value.strip().strip("()[]*_").casefold())
    if kind and told.kind is None:
        told.kind = kind
        return True
    return False


def take_tracker(told: Told, value: str, links: Mapping[str, str]) -> bool:
    """Take the issue a cell or a key names."""
    if said.NOTHING.fullmatch(value):
        return not any(character.isalnum() for character in value)
    found = find_tracker(value, links, anything=True)
    if found is None or told.tracker is not None:
        return False
    told.tracker = found
    return value.strip(" ()[]<>") == found or bool(_BARE_TRACKER.fullmatch(value))


def find_tracker(words: str, links: Mapping[str, str], *, anything: bool = False) -> str | None:
    """Return the URL or key of the first issue that words refer to; of any link where `anything` may be one."""
    if "`" in words:
        words = _CODE.sub(lambda code: "\0" * len(code[0]), words)
    urls: list[tuple[int, str, str]] = []
    if "://" in words or "](" in words or "][" in words:
        for link in _LINKED.finditer(words):
            url = link["url"] or link["auto"] or link["bare"]
            if not url and link["label"]:
                url = links.get((link["ref"] or link["label"]).casefold(), "")
            if url and "://" in url and not link[0].startswith("!"):
                urls.append((link.start(), url, link["label"] or ""))
    if links and "[" in words:
        for one in _REFERENCE.finditer(words):
            url = links.get(one["label"].casefold())
            if url:
                urls.append((one.start(), url, one["label"]))
    for _, url, label in sorted(urls):
        if _TICKET_URL.match(url) or (label and _TICKET_LABEL.fullmatch(label) and "://" in url) or anything:
            return url
    key = TRACKER.search(_LINKED.sub(" ", words) if urls else words)
    return key[0] if key else None


def _keep(told: Told, words: str) -> None:
    """Let words be the text, unless nothing would be left."""
    words = words.strip().rstrip(_EDGES).rstrip()
    whole = told.text.count("(") != told.text.count(")") or words.count("(") == words.count(")")
    if whole and any(character.isalnum() for character in words):
        told.text = words


def _take_box(told: Told) -> None:
    box = _BOX.match(told.text)
    if not box:
        return
    mark = (box["mark"] or box["word"] or "").strip()
    told.boxed = True
    told.status = (
        "dropped" if mark in {"-", "~"} else "done" if mark and mark.casefold() not in {"todo", "/", "*"} else "open"
    )
    told.text = told.text[box.end() :].strip()


def _take_struck(told: Told) -> None:
    struck = _STRUCK.match(told.text)
    if struck:
        told.status = told.status if told.status in {"done", "dropped"} else "done"
        inner = (struck["tilde"] or struck["html"]).strip()
        told.text = f"{inner} {struck['rest'].strip()}".strip()


def _take_leads(told: Told, links: Mapping[str, str]) -> None:
    for _ in range(4):
        text = told.text
        if label := _LABEL.match(text) or said.LEAD_IN.match(text):
            told.text = text[label.end() :]
        elif lead := said.DROPPED_LEAD.match(text):
            told.status = "dropped"
            _keep(told, text[lead.end() :])
        elif lead := said.DONE_LEAD.match(text):
            told.status = told.status if told.boxed else "done"
            _keep(told, text[lead.end() :])
        elif lead := said.OPEN_LEAD.match(text):
            told.status = told.status or "open"
            _keep(told, text[lead.end() :])
        elif (lead := _PRIORITY_LEAD.match(text)) and told.priority is None:
            told.priority = lead["level"]
            _keep(told, text[lead.end() :])
        elif (lead := _KIND_LEAD.match(text)) and take_kind(told, (lead["kind"] or lead["upper"] or "")):
            _keep(told, text[lead.end() :])
        elif (lead := _OWNER_LEAD.match(text)) and not told.owners:
            told.owners = [name.rstrip(".") for name in HANDLE.findall(lead["names"])]
            rest = text[lead.end() :]
            if rest.startswith(("to ", "will ", "should ")):
                return
            _keep(told, rest)
        elif (lead := _TRACKER_LEAD.match(text)) and told.tracker is None:
            told.tracker = links.get(lead["key"].casefold(), lead["key"])
            _keep(told, text[lead.end() :])
        if told.text == text:
            return


def _take_keyed(told: Told, links: Mapping[str, str], day_first: bool | None) -> None:
    """Take `Owner: X`, `ETA: Y` behind the words; what has no field stays as it is written."""
    text = told.text
    keys = [key for key in _KEYED.finditer(text) if key.start()] if ":" in text or "=" in text or "：" in text else []
    if not keys:
        return
    pieces = [text[: keys[0].start()]]
    taken = False
    for at, key in enumerate(keys):
        stop = keys[at + 1].start() if at + 1 < len(keys) else len(text)
        ends = _ENDS.search(text, key.end(), stop)
        value = text[key.end() : ends.start() if ends else stop]
        value = value.strip().rstrip(",;|").rstrip(".)" if not value.rstrip().endswith("..") else "").strip()
        if value and len(value) <= 300 and take_value(told, key["key"], value, links, day_first):  # noqa: PLR2004
            taken = True
            rest = text[ends.end() : stop] if ends else ""
        else:
            rest = text[key.start() : stop]
        pieces.append(rest)
    if taken:
        words = " ".join(piece.strip().strip(_EDGES + "(").strip() for piece in pieces if piece.strip(" .,;|()[]*_–—-"))
        _keep(told, words)


def _take_behind(told: Told, day_first: bool | None) -> None:
    text = told.text
    tail = max(0, len(text) - 200)
    if behind := said.DROPPED_BEHIND.search(text, tail):
        told.status = "dropped"
        _keep(told, text[: behind.start()])
    elif behind := said.DONE_BEHIND.search(text, tail):
        rest = (behind["rest"] or "").strip(" ,:;!.")
        day = day_of(rest.removeprefix("on ").removeprefix("at ").strip(), day_first=day_first) if rest else None
        if not rest or day:
            told.status = told.status if told.boxed else "done"
            told.done_on = day
            _keep(told, text[: behind.start()])
            return
    if told.priority is None and (mark := _PRIORITY_MARK.search(text)):
        told.priority = mark["level"] or mark["bare"]
        _keep(told, f"{told.text[: mark.start()]}{told.text[mark.end() :]}".replace("  ", " "))
        return
    if told.due_text is None and (due := find_due(told.text)):
        told.due_text, told.due = due.words, day_of(due.words, day_first=day_first)
        _keep(told, f"{told.text[: due.span.start]}{told.text[due.span.end :]}")
        return
    if names := _HANDLES_BEHIND.search(told.text, max(0, len(told.text) - 200)):
        told.owners += [name for name in HANDLE.findall(names["names"]) if name not in told.owners]
        _keep(told, told.text[: names.start()])
        return
    if (
        told.kind is None
        and (kind := _KIND_BEHIND.search(told.text, max(0, len(told.text) - 40)))
        and take_kind(told, kind["kind"])
    ):
        _keep(told, told.text[: kind.start()])


def _listen(told: Told, links: Mapping[str, str]) -> None:
    """Hear what the words say themselves; they stay as they are."""
    if told.tracker is None or "://" not in told.tracker:
        told.tracker = find_tracker(told.text, links) or told.tracker
    if told.status is None:
        if said.DONE_SAID.search(told.text):
            told.status = "done"
        elif said.DROPPED_SAID.search(told.text):
            told.status = "dropped"
    if not told.owners and (subject := _SUBJECT.match(told.text)):
        names = subject["names"]
        first = names.split()[0].casefold()
        if first not in _NOT_SUBJECT and first not in said.VERBS and not first.endswith(("ing", "ed")):
            told.owners = [name for name in _AND.split(names) if name]


def name_behind(words: str) -> tuple[str, str] | None:
    """Split a name off the end of words, "(Jane)", "[jane]" or "— Jane"; who asks knows whether it is one."""
    found = _NAME_BEHIND.search(words, max(0, len(words) - 80))
    if not found:
        return None
    name = found["inside"] or found["low"] or found["dashed"]
    return (words[: found.start()].rstrip(), name) if _may_be_name(name) and found.start() else None


def name_before(words: str) -> tuple[str, str] | None:
    """Split a name off the beginning of words, "Jane: …" or "[Jane] …"; who asks knows whether it is one."""
    found = _NAME_LEAD.match(words)
    if not found:
        return None
    name = found["inside"] or found["bare"]
    return (words[found.end() :], name) if _may_be_name(name) else None


def names_of(words: str) -> list[str]:
    """Split names at commas and the words for "and"."""
    return [name.strip() for name in _AND.split(words) if name.strip()]


def _may_be_name(name: str) -> bool:
    first = name.split()[0].casefold().strip(".")
    return not (
        name.isupper()
        and len(name) > 3  # noqa: PLR2004 (initials have three letters at most)
        or first in said.VERBS
        or first in said.FIELD_OF
        or first in said.KIND_OF
        or said.DONE.fullmatch(name)
        or said.OPEN.fullmatch(name)
        or said.DROPPED.fullmatch(name)
        or first in _NOT_NAMES
    )


_NOT_NAMES = frozenset(
    (
        "optional high medium low critical major minor urgent short long mid immediate technical process "
        "documentation monitoring alerting testing infrastructure backend frontend kubernetes github "
        "gitlab slack aws gcp azure google jira required internal external example note see monday "
        "tuesday wednesday thursday friday q1 q2 q3 q4 january february march april may june july august "
        "september october november december mandatory partial wip stretch nice must should could linux "
        "windows production staging"
    ).split()
)
