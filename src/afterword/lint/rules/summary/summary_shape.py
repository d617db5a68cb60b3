"""A summary that is missing, or is not one paragraph.

What it does
    Finds documents without a summary, and summaries of several paragraphs, with lists or tables, or of fewer than 30 or
    more than 150 words.

Why is this a problem
    It is the part everybody reads, often the only one. One paragraph makes the writer decide what mattered: what
    failed, for whom, for how long, how it ended, what changes.

Example
    ## Executive summary

    - Search was slow

    - It is fixed

Use instead
    ## Executive summary

    On 4 May 2026 the search service answered one query in five after more than ten seconds for 48 minutes, which
    affected about 2 100 shoppers. Moving the reindex to the night ended it; reindexing now has its own pool.

What it leaves alone
    ## Executive summary

    **In short:** on 4 May 2026 the search service answered one query in five after more than ten seconds for 48
    minutes, which affected about 2 100 shoppers. Moving the reindex to the night ended it; reindexing has its own pool.

    Status page: [search is slow](https://status.example.com/81)

How it decides
    Blocks of the summary section and their words. A trailing line with a link, comments, and a table of front-matter
    facts are no paragraphs. Words on the line of a bold label, between two tags of HTML and in a box of GitHub's
    (*> [!NOTE]*) are; what a label of another section begins inside it is not. A quoted status-page text is no summary.

Fix safety
    Suggests a paragraph assembled from the front matter, with holes; nothing is replaced.


References
    Lunney and Lueder, Postmortem Culture, in Site Reliability Engineering (2016), chapter 15; the template of The Site
    Reliability Workbook (2018).
"""

from collections.abc import Iterator

from afterword.document.blocks import Block
from afterword.document.compose import gap, insert
from afterword.document.document import Document
from afterword.document.items import trimmed
from afterword.document.patterns import Pattern
from afterword.document.sections import Section
from afterword.document.text import Edit, Span
from afterword.lint.diagnostic import Finding, Fix, Severity
from afterword.lint.places import head, is_hidden
from afterword.lint.reading import Reading
from afterword.lint.rule import Setting, rule
from afterword.lint.rules.summary.words.unwritten import is_open

_SHORTEST = Setting("shortest", 30, "Fewest words a summary may have.", at_most="longest")
_LONGEST = Setting("longest", 150, "Most words a summary may have.")
_WORD = Pattern(r"[^\W_][\w.,:'’%-]*")
_LINK_LINE = Pattern(r"[*_]{0,3}[\w /-]{2,40}[*_]{0,3}:[*_]{0,3}\s+\S*(?:\[[^\]]*\]\([^)]*\)|<?https?://\S+)\S*\s*\Z")
_ALERT = Pattern(r">[ \t]*\[!\w{3,20}\]")  # a box on GitHub, which is no quotation
_FACTS = frozenset(
    """id title status severity triggers services service teams team vendors tags owner author authors contributors
    reviewers timezone start end date created published visibility duration impact started ended detected resolved
    impact_start impact_end incident summary key field""".split()
)


@rule(Severity.ERROR, settings=(_SHORTEST, _LONGEST))
def summary_shape(reading: Reading) -> Iterator[Finding]:
    """Find missing and misshapen summaries; one finding a document."""
    document = reading.document
    section = document.summary
    if is_hidden(document, section):
        return
    if section is None:
        yield Finding(
            head(document), "There is no summary. Open with one paragraph under Executive summary.", fix=_add(document)
        )
        return
    shapes = [block for block in _blocks(document, section) if not _exempt(document, block)]
    if not shapes:
        yield _underlined(document, section) or Finding(
            section.heading_span, "The summary is empty. Write one paragraph below it.", fix=_fill(document, section)
        )
        return
    yield from _misshapen(reading, shapes)


def _underlined(document: Document, section: Section) -> Finding | None:
    """Return the finding on a paragraph that the line right below it makes a heading, where it is the next thing."""
    after = section.heading_span.end
    block = next((each for each in document.blocks if each.span.start >= after), None)
    line = next((mask.span for mask in document.masks if mask.kind == "underline" and mask.span.start > after), None)
    if block is None or line is None or block.kind != "heading" or not block.span.contains(line):
        return None
    words = Span(block.span.start, line.start)
    if not words.of(document.text).rstrip().endswith((".", "!", "?")):
        return None
    fix = Fix("safe", "Put a blank line between", (insert(document, line.start, "\n"),))
    return Finding(words, "The line right below makes the summary a heading. Put a blank line between them.", fix=fix)


def _misshapen(reading: Reading, shapes: list[Block]) -> Iterator[Finding]:
    document = reading.document
    others = [block for block in shapes if block.kind != "paragraph"]
    if others:
        message = f"A {others[0].kind} in the summary. Tell it in one paragraph."
        yield _warn(_first_line(document, others[0]), message, "Turn it into sentences")
    elif len(shapes) > 1:
        yield _warn(
            shapes[1].span, "A second paragraph in the summary. Keep one; move the rest below.", "Make it one paragraph"
        )
    else:
        words = len(_WORD.findall(_visible(document, shapes[0].span)))
        shortest = reading.setting("summary-shape", _SHORTEST.name, int(_SHORTEST.default))
        longest = reading.setting("summary-shape", _LONGEST.name, int(_LONGEST.default))
        if words < shortest and not is_open(_visible(document, shapes[0].span)):
            few = "1 word is" if words == 1 else f"{words} words are"
            message = f"{few} few. Say what failed, for whom, how long, how it ended."
            yield _warn(shapes[0].span, message, "Add what is missing")
        elif words > longest:
            yield _warn(
                shapes[0].span, f"{words} words; {longest} is the most. Move detail to its section.", "Shorten it"
            )


def _warn(span: Span, message: str, title: str) -> Finding:
    question = "What failed, for whom, for how long, how did it end, what changes?"
    return Finding(span, message, Severity.WARNING, Fix("ask", title, question=question))


def _blocks(document: Document, section: Section) -> list[Block]:
    """Return the outermost blocks of a section that hold something to read.

    What a label inside it begins, *Impact:*, is of another section, where the summary has words of its own.
    """
    every = [*_beside(document, section), *_below(document, section)]
    others = [
        each.span for each in document.sections if each.kind != "summary" and section.body_span.contains(each.span)
    ]
    own = [block for block in every if not any(other.contains(block.span) for other in others)]
    return own or every


def _beside(document: Document, section: Section) -> Iterator[Block]:
    """Yield the words on the line of a label: *Summary: …*."""
    label = section.heading_span
    for block in document.blocks:
        if block.kind == "paragraph" and block.span.contains(label):
            words = trimmed(document.text, label.end, block.span.end)
            if len(words):
                yield Block("paragraph", words, block.level)


def _below(document: Document, section: Section) -> list[Block]:
    outermost: list[Block] = []
    boxed_until = section.body_span.start
    for block in document.blocks:
        if block.span.start < boxed_until or not section.body_span.contains(block.span):
            continue
        if block.kind in ("paragraph", "list", "table"):
            outermost.append(block)
        elif block.kind == "html" and _WORD.search(_visible(document, block.span)):  # words between two tags
            outermost.append(block._replace(kind="paragraph"))
        is_alert = block.kind == "quote" and _ALERT.match(document.text, *block.span)
        if block.kind not in ("paragraph", "heading") and not is_alert:
            boxed_until = block.span.end
    return outermost


def _exempt(document: Document, block: Block) -> bool:
    source = block.span.of(document.text)
    if block.kind == "table":
        rows = [line.strip().strip("|").split("|")[0].strip(" *_`").lower() for line in source.splitlines()]
        return all(not row.strip("-: ") or row in _FACTS for row in rows)
    return block.kind == "paragraph" and (
        bool(_LINK_LINE.match(source.strip())) or not _visible(document, block.span).strip()
    )


def _visible(document: Document, span: Span) -> str:
    """Return the characters a reader sees: no link targets, no comments."""
    pieces: list[str] = []
    at = span.start
    for mask in document.masks:
        if (
            mask.kind in ("link-target", "comment", "html", "url", "image-path")
            and span.contains(mask.span)
            and mask.span.start >= at
        ):
            pieces.append(document.text[at : mask.span.start])
            at = mask.span.end
    pieces.append(document.text[at : span.end])
    return " ".join(pieces)


def _first_line(document: Document, block: Block) -> Span:
    line = block.span.of(document.text).partition("\n")[0].rstrip("\r")
    return Span(block.span.start, block.span.start + len(line))


def _paragraph(document: Document) -> str:
    """Assemble a paragraph from the front matter, with holes for what it does not say."""
    facts = document.facts
    day = f"{facts.impact_start:%d %B %Y}".lstrip("0") if facts.impact_start else "<date>"
    services = ", ".join(facts.services) or "<service>"
    minutes = "<duration>"
    if facts.impact_start and facts.impact_end and facts.impact_end > facts.impact_start:
        lasted = int((facts.impact_end - facts.impact_start).total_seconds() // 60)
        minutes = f"{lasted} minute{'s' if lasted != 1 else ''}"
    return (
        f"On {day}, {services} <what failed> for {minutes}, affecting <how many of how many users>. <What ended it.>"
        " <What changes because of it.>"
    )


def _add(document: Document) -> Fix:
    first = next((section.span.start for section in document.sections if section.level > 1), None)
    at = first if first is not None else len(document.text)
    text = f"{gap(document.text, at)}## Executive summary\n\n{_paragraph(document)}\n\n"
    return Fix("suggest", "Add a summary from the front matter", (Edit(Span(at, at), text),))


def _fill(document: Document, section: Section) -> Fix:
    at = section.heading_span.end
    return Fix("suggest", "Begin it from the front matter", (Edit(Span(at, at), f"\n\n{_paragraph(document)}"),))
