"""What to do at each sender, step by step: the same words as on its page of the documentation."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Literal, cast

from afterword.document.markdown import inline_html

Maker = Literal["here", "there", "none"]


@dataclass(frozen=True, slots=True)
class Guide:
    """The steps as HTML, and who makes the secret: we, the sender, or nobody as it cannot sign."""

    steps: tuple[str, ...]
    secret: Maker


@cache
def guides() -> Mapping[str, Guide]:
    """Return the guides by the name of the sender."""
    told = tomllib.loads((files(__package__) / "guides.toml").read_text("utf-8"))
    return {
        name: Guide(tuple(map(inline_html, guide["steps"])), cast("Maker", guide["secret"]))
        for name, guide in told.items()
    }
