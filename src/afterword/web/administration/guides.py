"""What to do at each sender, step by step: the same words as on its page of the documentation."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Literal, cast

from afterword.document.markdown import inline_html

Maker = Literal["here", "there", "none"]
THERE: Maker = "there"


@dataclass(frozen=True, slots=True)
class Guide:
    """The steps as HTML, and who makes the secret: we, the sender, or nobody as it cannot sign.

    ``is_token``: the secret itself is sent along, and nothing is signed with it.
    """

    steps: tuple[str, ...]
    secret: Maker
    is_token: bool = False

    @property
    def is_made_there(self) -> bool:
        """Whether the sender makes the secret."""
        return self.secret == THERE


@cache
def guides() -> Mapping[str, Guide]:
    """Return the guides by the name of the sender."""
    told = tomllib.loads((files(__package__) / "guides.toml").read_text("utf-8"))
    return {
        name: Guide(tuple(map(inline_html, guide["steps"])), cast("Maker", guide["secret"]), bool(guide.get("token")))
        for name, guide in told.items()
    }
