"""Is this installation ready to serve?"""

from collections.abc import Callable

from django.db import DatabaseError, connection
from django.db.migrations.executor import MigrationExecutor
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

import afterword


@never_cache
@require_safe
def healthz(_request: HttpRequest) -> JsonResponse:
    """Answer 200 when the database is reached and its tables are up to date, else 503 with the reason."""
    try:
        missing = _missing_migrations()
    except DatabaseError as error:
        # The class alone: a driver's message may name hosts and accounts.
        return JsonResponse({"status": "database-unreachable", "detail": type(error).__name__}, status=503)
    if missing:
        return JsonResponse({"status": "migrations-missing", "detail": missing}, status=503)
    return JsonResponse({"status": "ready", "version": afterword.__version__})


def for_probes(get_response: Callable[[HttpRequest], HttpResponse]) -> Callable[[HttpRequest], HttpResponse]:
    """Answer probes before the host is looked at: they know an address, not the name people use."""

    def answer(request: HttpRequest) -> HttpResponse:
        return healthz(request) if request.path == "/healthz" else get_response(request)

    return answer


def _missing_migrations() -> list[str]:
    """Return the migrations not applied yet; one query."""
    executor = MigrationExecutor(connection)
    plan = executor.migration_plan(executor.loader.graph.leaf_nodes())
    return [f"{migration.app_label}.{migration.name}" for migration, _ in plan]
