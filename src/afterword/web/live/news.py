"""Who, in this process, wants to hear at once that a text changed."""

from collections.abc import Callable
from uuid import UUID

_listeners: list[Callable[[UUID], None]] = []


def listen(listener: Callable[[UUID], None]) -> Callable[[], None]:
    """Call the listener, in whatever thread made the change, for every text changed; return how to stop."""
    _listeners.append(listener)
    return lambda: _listeners.remove(listener)


def tell(text_id: UUID) -> None:
    """Tell every listener that this text changed."""
    for listener in tuple(_listeners):
        listener(text_id)
