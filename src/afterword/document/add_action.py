"""`add_action`: the edits that add an action after the last one."""

from collections.abc import Iterable
from datetime import date

from afterword.document.compose import append, attribute_line, insert, one_line
from afterword.document.document import Document
from afterword.document.text import Edit


def add_action(  # noqa: PLR0913 (an action's fields)
    document: Document,
    text: str,
    *,
    owner: str | None = None,
    priority: str | None = None,
    due: date | None = None,
    kind: str | None = None,
    fixes: Iterable[str] = (),
    tracker: str | None = None,
    verify: str | None = None,
) -> tuple[Edit, ...]:
    """Return the edits that add an action after the last one, with the next free id."""
    number = max((int(action.id[1:]) for action in document.actions if action.id), default=0) + 1
    told = (
        ("owner", owner),
        ("priority", priority),
        ("due", due.isoformat() if due else None),
        ("kind", kind),
        ("fixes", ", ".join(fixes)),
        ("tracker", tracker),
    )
    words = [f"- [ ] **A{number}** {one_line(text)}"]
    attributes = [(key, value) for key, value in told if value]
    if attributes:
        words.append(f"  - {attribute_line(attributes)}")
    if verify:
        words.append(f"  - {attribute_line([('verify', verify)])}")
    written = "\n".join(words)
    section = document.section("actions")
    if section is None:
        return (append(document, "actions", written),)
    if not document.actions:
        return (insert(document, section.span.end, f"\n\n{written}"),)
    return (insert(document, document.actions[-1].span.end, f"\n{written}"),)
