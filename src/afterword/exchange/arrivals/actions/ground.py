"""What the words of actions are read against."""

from collections.abc import Mapping
from typing import NamedTuple


class Ground(NamedTuple):
    """What a page says once for all its actions.

    Attributes:
        links: Where references lead, their labels in lower case.
        day_first: Whether 01-10-2031 is the first of October; None where nobody knows.
    """

    links: Mapping[str, str]
    day_first: bool | None = None
