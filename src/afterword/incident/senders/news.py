"""IssueNews: an issue somewhere was opened, closed or opened again, so an action may be done."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

State = Literal["opened", "closed", "reopened"]


@dataclass(frozen=True, slots=True)
class IssueNews:
    """An issue changed its state. ``given_up`` issues were closed without being done.

    ``url`` is the page people see, as they write it behind an action's ``tracker:``. ``at`` is aware.
    """

    url: str
    title: str
    state: State
    at: datetime
    given_up: bool = False
