"""Nothing changes, and nobody says why.

What it does
    Finds post-mortems without any action, and those of incidents users could see without one of the two highest
    priorities.

Why is this a problem
    To those affected, a post-mortem without an action cannot be told from none. Deciding to change nothing can be
    right; then the reason is worth a line.

Example
    ## Actions

    None.

Use instead
    ## Actions

    no-action: the risk is accepted by @benedikte until the contract ends in June

What it leaves alone
    ## Actions

    - [ ] **A1** P1 Refuse ranges wider than /20

How it decides
    Counts the items of the section. A line `no-action: reason`, or one that points to the actions of another
    post-mortem, stands for them. A table is told apart: it is there, but nobody is reminded of its rows. A text without
    the section is told so by *missing-section*.

Fix safety
    Offers one action for a factor nothing is done about yet, and the rows of a table as a list.

References
    Treynor Sloss, quoted in Postmortem Culture (Site Reliability Workbook, 2018, chapter 10). For the exception:
    Allspaw, Evans and Schauenberg, Debriefing Facilitation Guide (Etsy, 2016).
"""

from collections.abc import Iterator

from afterword.document import action_table, tables
from afterword.document.add_action import add_action
from afterword.document.document import Document
from afterword.document.patterns import Pattern
from afterword.document.tables import Table
from afterword.lint.causes import addressed, leaves
from afterword.lint.diagnostic import Finding, Fix, Severity
from afterword.lint.places import first_line, is_hidden
from afterword.lint.reading import Reading
from afterword.lint.rule import rule

_WAIVER = Pattern(r"\bno[- ]actions?\b[*_]{0,2}[ \t]*(?::|—|–|because\b|since\b)[*_]{0,2}[ \t]*\w")
_ELSEWHERE = Pattern(r"\b(?:PM-\d{4}-\d{4,}|(?:see|tracked in|inherited from)\b.{0,60}(?:\]\(|https?://))")
_URGENT = frozenset({"P0", "P1"})
_QUESTION = "What would make the next one shorter, smaller or impossible?"


@rule(Severity.ERROR)
def no_actions(reading: Reading) -> Iterator[Finding]:
    """Find sections without actions, and incidents users saw without an urgent one."""
    document = reading.document
    sections = [section for section in document.sections if section.kind == "actions"]
    if not sections:
        return
    section = sections[-1]
    words = "\n".join(each.body_span.of(document.text) for each in sections)
    if _WAIVER.search(words.lower()) or (not document.actions and _ELSEWHERE.search(words)):
        return
    if not document.actions and (found := tables.within(document, "actions")):
        yield _in_a_table(document, found[0])
        return
    if not document.actions:
        if is_hidden(document, section):
            return
        message = "No action follows. Add one, or write no-action: and why."
        yield Finding(section.heading_span, message, fix=_suggest(document))
        return
    priorities = {action.priority for action in document.actions if not action.dropped}
    if "user-visible" in document.facts.triggers and priorities and None not in priorities and not priorities & _URGENT:
        message = "Users saw this, and no action is P0 or P1. Which one comes first?"
        yield Finding(section.heading_span, message, fix=Fix("ask", "Choose the first", question=_QUESTION))


def _in_a_table(document: Document, table: Table) -> Finding:
    """Say that a table is for people only; offer the list it stands for."""
    edit = action_table.as_list(table)
    fix = Fix("suggest", "Write the rows as a list", (edit,)) if edit else Fix("ask", "List them", question=_QUESTION)
    message = "Actions in a table are not followed up. List them, one a line."
    return Finding(first_line(document.text, table.span), message, Severity.WARNING, fix)


def _suggest(document: Document) -> Fix:
    done = addressed(document)
    open_factor = next((factor for factor in leaves(document) if factor.key not in done and factor.id), None)
    if open_factor is None:
        return Fix("ask", "Find one", question=_QUESTION)
    edits = add_action(document, "<verb> <component> so that <observable>", fixes=[open_factor.id or ""])
    return Fix("suggest", f"Begin with {open_factor.id}", edits, _QUESTION)
