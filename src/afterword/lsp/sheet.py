"""Sheet: one text open in an editor, parsed and checked once for all its questions."""

from functools import cached_property

from lsprotocol.types import PositionEncodingKind

from afterword.document.parse import parse
from afterword.document.patterns import Pattern
from afterword.document.recognise import is_postmortem
from afterword.document.text import Positions
from afterword.lint.diagnostic import Diagnostic
from afterword.lint.options import Options
from afterword.lint.rereading import Rereader
from afterword.lsp.places import DEFAULT, Places

_SURROGATE = Pattern("[\ud800-\udfff]")
LONGEST = 500_000
"""Characters up to which a text is checked while it is written; more would keep the editor waiting."""


class Sheet:
    """A text as it was at one version. Findings are looked for when they are first asked for."""

    def __init__(
        self,
        uri: str,
        text: str,
        options: Options,
        encoding: PositionEncodingKind | str = DEFAULT,
        rereader: Rereader | None = None,
    ) -> None:
        self.uri = uri
        self.version: int | None = None
        self.snippets = False
        self.document = parse(_whole(text))
        self.options = options
        self._rereader = rereader or Rereader()
        self.places = Places(self.document.positions, encoding)

    @property
    def positions(self) -> Positions:
        """Offsets and lines of the text."""
        return self.document.positions

    @cached_property
    def is_postmortem(self) -> bool:
        """Whether this is a post-mortem and not just any Markdown: an editor shows us all of it."""
        return is_postmortem(self.document)

    @property
    def is_too_long(self) -> bool:
        """Whether this is more than is checked while it is written."""
        return self.is_postmortem and len(self.document.text) > LONGEST

    @cached_property
    def findings(self) -> tuple[Diagnostic, ...]:
        """What the rules say, if this is a post-mortem and not too long."""
        if not self.is_postmortem or self.is_too_long:
            return ()
        return self._rereader.check(self.document, self.options)


def _whole(text: str) -> str:
    """Join the halves of surrogate pairs an editor may tell one by one; a half alone becomes a sign as wide."""
    if not _SURROGATE.search(text):
        return text
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
