"""Tags of events that are misspelt, written otherwise or stand behind the words: what they were meant to be."""

from collections.abc import Iterator
from typing import Literal, NamedTuple

from afterword.document.document import Document
from afterword.document.nearest import close, is_another, slip
from afterword.document.patterns import Pattern
from afterword.document.text import Edit, Span
from afterword.document.timeline import TAGS, Event

_NAMES = r"[A-Za-z-]{3,12}(?:,[ \t]*[A-Za-z-]{3,12}){0,4}"
_DASH = r"(?:[–—]|--?(?=[ \t]))"
_SEVERAL = Pattern(rf"(?:\[{_NAMES}\][ \t]*[,/+&]?[ \t]*){{2,5}}(?![(\[])(?::[ \t]*)?")
_INNER = Pattern(_NAMES)
_INNER_NAME = Pattern(r"[A-Za-z-]{3,12}")
_STRAY = Pattern(rf"(?::|{_DASH})[ \t]*")
_SQUARE = Pattern(rf"(?P<marks>[*_`]{{1,3}})\[(?P<tags>{_NAMES})\]:?(?P=marks)(?::|[ \t]*{_DASH})?[ \t]+")
_ROUND = Pattern(rf"(?P<marks>[*_`]{{0,3}})\((?P<tags>{_NAMES})\):?(?P=marks)(?::|[ \t]*{_DASH})?[ \t]+")
_LISTED = r"[A-Za-z-]{3,12}(?:[ \t]*[,;/&+|][ \t]*[A-Za-z-]{3,12}){0,4}[ \t]*[,;:.]?[ \t]*"
_ENCLOSED = Pattern(
    rf"(?:\[{{1,2}}(?P<square>{_LISTED})\]{{1,2}}|\{{(?P<curly>{_LISTED})\}})(?![(\[])(?::|[ \t]*{_DASH})?[ \t]+"
)
_HASH = Pattern(rf"#(?P<tags>[A-Za-z-]{{3,12}})(?::|[ \t]*{_DASH})?[ \t]+")
_WORD = Pattern(
    rf"(?P<marks>[*_]{{0,3}})(?P<tags>{_NAMES})(?::(?P=marks)|(?P=marks)(?::|[ \t]+{_DASH}|[ \t]*\|))[ \t]+"
)
_BEFORE = r"[ \t]*(?:[ \t]|(?:[,:;]|[–—]|(?<=[ \t])--?)[ \t]+)"
_BEHIND = Pattern(
    rf"{_BEFORE}(?P<marks>[*_`]{{0,3}})\[(?P<tags>[a-z-]{{3,12}}(?:,[ \t]*[a-z-]{{3,12}}){{0,4}})\](?P=marks)\.?\Z"
)
_BEHIND_OTHERWISE = Pattern(rf"{_BEFORE}(?:\((?P<tags>{_NAMES})\)|#(?P<hash>[A-Za-z-]{{3,12}}))\.?\Z")
_LAST_WORD = Pattern(r"(?P<word>[^\W\d_]+)[\"'”’]?\Z")
_BRACKET = Pattern(r"\[[^\[\]\r\n]{1,80}\](?!\()")
_LEADS_ON = frozenset(
    "a an and any as asked at be been between but by called channel chose clicked each either emailed every for from"
    " her his hit in informed into is its label labelled marked my named no nor not of off on onto or our over per"
    " paged presses pressed selected see set tagged team than that the their this those through to told toward towards"
    " under until via was were with without your".split()
)
_JOINS = frozenset(("join", "joins", "joined", "left", "opened", "opens", "created"))  # a channel, behind its hash
_NEAR = 0.75
_REACH = 80


class MeantTags(NamedTuple):
    """What stands there, the tags it is meant as, and the edits that write them so.

    Attributes:
        slip: "misspelt", "several" brackets for some tags, "mark" for one between tag and words, "otherwise" than in
            square brackets, or "behind".
        is_sure: Whether it can be nothing else, such as a word of the sentence.
    """

    span: Span
    tags: tuple[str, ...]
    edits: tuple[Edit, ...]
    slip: Literal["misspelt", "several", "mark", "otherwise", "behind"]
    is_sure: bool = True


def meant_tags(document: Document) -> Iterator[MeantTags]:
    """Yield the tags that are none as they are written, in the order of the text.

    Words without square brackets are tags only in our own format, and beside events that have some.
    """
    text, events = document.text, document.events
    is_ours = document.facts.schema is not None or any(event.tags for event in events)
    for event in events:
        for tag, span in zip(event.tags, event.tag_spans, strict=True):
            if tag in TAGS:
                continue
            sure = slip(tag, _KNOWN)
            name = sure or _near(tag) or (_within(tag) if is_ours else None)
            if name:
                yield MeantTags(span, (name,), (Edit(span, name),), "misspelt", is_sure=sure is not None)
        several = _several(text, event)
        if several:
            yield several
        else:
            yield from _marked(text, event) if event.tags else _in_front(text, event, is_ours=is_ours)
        yield from _behind(text, event, is_ours=is_ours)


def _near(word: str) -> str | None:
    """Return the tag a word may be meant as: *resolved*, but not *resolver*, which may be a component."""
    return None if is_another(word) else next(iter(close(word, _KNOWN, _NEAR)), None)


def _within(tag: str) -> str | None:
    """Return the tag that one of several words is: mitigation complete."""
    parts = tag.split("-")
    near = {found for part in parts if (found := _near(part))} if len(parts) > 1 else set()
    return near.pop() if len(near) == 1 else None


def _several(text: str, event: Event) -> MeantTags | None:
    """Return the tags that stand in brackets each: [trigger] [impact] Index promoted."""
    start = event.tag_spans[0].start - 1 if event.tags else event.text_span.start
    found = _SEVERAL.match(text, start, event.text_span.end)
    names = _known(",".join(_INNER.findall(found[0]))) if found else ()
    if not found or not names or found.end() == event.text_span.end:
        return None
    tags = tuple(dict.fromkeys(names))
    edit = Edit(Span(*found.span()), f"[{', '.join(tags)}] ")
    return MeantTags(Span(start, start + len(found[0].rstrip(" \t:,"))), tags, (edit,), "several")


def _marked(text: str, event: Event) -> Iterator[MeantTags]:
    """Yield the tags with a mark between them and the words: [detect]: Second alert."""
    start, end = event.text_span
    found = _STRAY.match(text, start, end)
    if found and TAGS.issuperset(event.tags):
        span = Span(event.tag_spans[0].start - 1, start + len(found[0].rstrip()))
        blank = " " if text[start - 1] == "]" else ""
        yield MeantTags(span, event.tags, (Edit(Span(*found.span()), blank),), "mark")


def _in_front(text: str, event: Event, *, is_ours: bool) -> Iterator[MeantTags]:
    """Yield the tags that begin the words in other brackets, or in none."""
    start, end = event.text_span
    enclosed = _ENCLOSED.match(text, start, end)
    if enclosed and (enclosed["square"] or is_ours) and enclosed.end() < end:
        names = _known(",".join(_INNER_NAME.findall(enclosed["square"] or enclosed["curly"])))
        if names:
            span = Span(start, start + len(enclosed[0].rstrip()))
            yield MeantTags(span, names, (Edit(Span(*enclosed.span()), f"[{', '.join(names)}] "),), "otherwise")
            return
    bracketed = _SQUARE.match(text, start, end) or (_ROUND.match(text, start, end) if is_ours else None)
    bare = (_HASH.match(text, start, end) or _WORD.match(text, start, end)) if is_ours and not bracketed else None
    found = bracketed or bare
    tags = _known(found["tags"]) if found else ()
    if not found or not tags or found.end() == end:
        return
    if bare and ("note" in tags or (found["tags"] == "Wait" and ":" not in found[0])):
        return
    edit = Edit(Span(*found.span()), f"[{', '.join(tags)}] ")
    yield MeantTags(Span(start, start + len(found[0].rstrip())), tags, (edit,), "otherwise", is_sure=not bare)


def _behind(text: str, event: Event, *, is_ours: bool) -> Iterator[MeantTags]:
    """Yield known tags at the end of the words; `[note]` may be one of the text's own.

    One that other words lead to is part of the sentence: from [legal] and [comms].
    """
    start, end = event.text_span
    square = found = _BEHIND.search(text, max(start, end - _REACH), end)
    if not found and is_ours:
        found = _BEHIND_OTHERWISE.search(text, max(start, end - _REACH), end)
    if not found:
        return
    name = "tags" if found["tags"] else "hash"
    tags = _known(found[name])
    if (
        not tags
        or "note" in tags
        or _leads_on(text, Span(start, found.start()), is_channel=name == "hash" and tags == ("comms",))
    ):
        return
    at = event.tag_spans[-1].end if event.tags else start
    added = f", {', '.join(tags)}" if event.tags else f"[{', '.join(tags)}] "
    edits = (Edit(Span(at, at), added), Edit(Span(*found.span()), ""))
    is_sure = square is not None and not _BRACKET.search(text, start, found.start())
    yield MeantTags(Span(*found.span(name)), tags, edits, "behind", is_sure)


def _leads_on(text: str, before: Span, *, is_channel: bool) -> bool:
    """Tell whether the words before a tag ask for another: from [legal] and [comms], joins #comms."""
    found = _LAST_WORD.search(text, max(before.start, before.end - _REACH), before.end)
    word = found["word"].lower() if found else ""
    return not len(before) or word in _LEADS_ON or (is_channel and word in _JOINS)


def _known(written: str) -> tuple[str, ...]:
    """Return the tags some words are, if each of them is one."""
    tags = tuple(part.strip().lower() for part in written.split(","))
    return tags if TAGS.issuperset(tags) else ()


_KNOWN = tuple(sorted(TAGS))
