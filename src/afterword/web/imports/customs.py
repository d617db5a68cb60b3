"""How the houses of an archive write, kept between its steps: learned before reading, asked for each document."""

import logging
from typing import Any

from django.utils.timezone import now

from afterword.exchange.arrivals.archives.entry import Limits
from afterword.exchange.arrivals.archives.neighbours import NO_NEIGHBOURS, Neighbours, look_around
from afterword.exchange.arrivals.archives.walk import Source
from afterword.web.imports import steps
from afterword.web.imports.models import Import

logger = logging.getLogger(__name__)

RENEWED_EVERY = 200
"""Documents looked at, after which the loop's claim is made to last longer: this is one turn, however long."""


def look(archive: Import, source: Source, limits: Limits) -> dict[str, Any]:
    """Walk a source once and return how its houses write, as JSON holds it; nothing if that fails."""

    def goes_on(count: int) -> None:
        if count % RENEWED_EVERY == 0:
            Import.objects.filter(pk=archive.pk, due_at__isnull=False).update(due_at=now() + steps.CLAIM)

    try:
        return look_around(source, limits, goes_on).as_json()
    except Exception:  # reading goes on without; each document then speaks for itself
        logger.exception("What the documents of import %s tell about each other could not be learned.", archive.pk)
        return NO_NEIGHBOURS.as_json()


def neighbours(kept: dict[str, Any]) -> Neighbours:
    """Return what was learned."""
    return Neighbours.from_json(kept)
