"""How the houses of an archive write, kept between its steps: learned before reading, asked for each document."""

import logging
from typing import Any

from afterword.exchange.arrivals.archives.entry import Limits
from afterword.exchange.arrivals.archives.neighbours import Neighbours, look_around
from afterword.exchange.arrivals.archives.walk import Source

logger = logging.getLogger(__name__)


def look(source: Source, limits: Limits) -> dict[str, Any]:
    """Walk a source once and return how its houses write, as JSON holds it; nothing if that fails."""
    try:
        found = look_around(source, limits)
    except Exception:  # reading goes on without; each document then speaks for itself
        logger.exception("What the documents of an archive tell about each other could not be learned.")
        return {}
    return found.as_json()


def neighbours(kept: dict[str, Any]) -> Neighbours:
    """Return what was learned."""
    return Neighbours.from_json(kept)
