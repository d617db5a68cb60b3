"""What everybody in a room is told about their text: its structure and its diagnostics."""

from collections.abc import Callable, Iterable
from hashlib import sha256
from typing import Any

from afterword.document.document import Document
from afterword.document.parse import parse
from afterword.document.text import Edit, Positions
from afterword.exchange.departures.structure import structure
from afterword.lint.check import diagnostic_json
from afterword.lint.diagnostic import Diagnostic
from afterword.lint.notes import shown
from afterword.lint.remarks import allowance, question

Check = Callable[[Document], Iterable[Diagnostic]]


def insight(text: str, check: Check) -> dict[str, Any]:
    """Check a text; offsets in the answer count UTF-16 units, as browsers do."""
    document = parse(text)
    return {
        "sha256": sha256(text.encode()).hexdigest(),
        "diagnostics": [_diagnostic(document, each) for each in shown(document, check(document))],
        "structure": structure(document),
    }


def _diagnostic(document: Document, diagnostic: Diagnostic) -> dict[str, Any]:
    places = document.positions
    allowing = allowance(document, diagnostic)
    told = diagnostic_json(document, diagnostic) | {
        "from": places.utf16(diagnostic.span.start),
        "to": places.utf16(diagnostic.span.end),
        "allow": _edit(places, allowing) if allowing else None,
    }
    if diagnostic.fix is not None:
        edits = [_edit(places, edit) for edit in diagnostic.fix.edits]
        asking = question(document, diagnostic)
        told["fix"] = {
            "kind": diagnostic.fix.kind,
            "title": diagnostic.fix.title,
            "question": diagnostic.fix.question,
            "edits": edits,
            "ask": _edit(places, asking) if asking else None,
        }
    return told


def _edit(places: Positions, edit: Edit) -> dict[str, int | str]:
    return {"from": places.utf16(edit.span.start), "to": places.utf16(edit.span.end), "insert": edit.text}
