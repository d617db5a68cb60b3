"""Why a verb was not done, in words for the person who asked."""

from collections.abc import Sequence

from afterword.document.document import Document
from afterword.lint.diagnostic import Diagnostic


class Refused(Exception):
    """Nothing was changed; the words say why and what to do."""


class NotNow(Refused):
    """The record is not in a state for it; another time it may be."""


class Elsewhere(NotNow):
    """What was meant is told of in another place by now: ``url``, called ``title``."""

    def __init__(self, words: str, url: str, title: str) -> None:
        super().__init__(words)
        self.url, self.title = url, title


class NotYours(Refused):
    """It is somebody else's to do."""


class Unclear(Refused):
    """Something is missing from what was asked, or cannot be read."""


class TooLong(Refused):
    """The text is bigger than we keep."""


class Blocked(Refused):
    """The text still has something to settle; `diagnostics` says what, and where in `document`."""

    def __init__(self, document: Document, diagnostics: Sequence[Diagnostic], *, before: str = "review") -> None:
        count = len(diagnostics)
        super().__init__(
            f"{count} thing{'s' if count > 1 else ''} to settle before {before}. "
            "Each has its line and a next step; fix it, or allow it with a reason."
        )
        self.document = document
        self.diagnostics = tuple(diagnostics)


class Stale(Refused):
    """The text has moved on since it was read; `text` is what it says now."""

    def __init__(self, text: str, sha256: str, *, then: str = "Merge your change into the current text.") -> None:
        super().__init__(f"Somebody changed the text since you read it. {then}")
        self.text = text
        self.sha256 = sha256
