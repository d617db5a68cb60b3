"""The library with 10 000 post-mortems: CPU and queries of a request, beside a bare list of the same rows."""

import os
import statistics
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from functools import partial

ROUNDS, REQUESTS, DOCUMENTS = 5, 20, 10_000
SERVICES = ("checkout", "ledger", "search", "gateway", "mailer", "seat-map", "tile-cache", "identity")
WORDS = ("certificate", "timeout", "replica", "queue", "migration", "failover", "cache", "quota", "deploy", "alert")


def fill() -> None:
    """Write ten thousand records with what is derived from them, in bulk."""
    from afterword.document.parse import parse
    from afterword.web.live.models import SharedText
    from afterword.web.people.accounts import add_user
    from afterword.web.postmortems.models import Facet, Postmortem
    from afterword.web.postmortems.search import index

    owner = add_user("Ines", "ines@example.org")
    texts = SharedText.objects.bulk_create(
        [SharedText(changed_at=datetime.now(UTC)) for _ in range(DOCUMENTS)], batch_size=500
    )
    began = datetime(2020, 1, 1, tzinfo=UTC)
    rows = Postmortem.objects.bulk_create(
        [
            Postmortem(
                reference=f"PM-{2020 + number % 7}-{number:05}",
                text=text,
                owner=owner,
                status=("published", "closed", "in-review", "drafting")[number % 4],
                title=f"{WORDS[number % 10].title()} of {SERVICES[number % 8]} number {number}",
                severity=f"SEV{number % 4 + 1}",
                summary=f"On a day {SERVICES[number % 8]} answered slowly because of the {WORDS[number % 10]}.",
                occurred_at=began + timedelta(hours=6 * number),
                duration_s=60 * (number % 300),
            )
            for number, text in enumerate(texts)
        ],
        batch_size=500,
    )
    Facet.objects.bulk_create(
        [
            Facet(postmortem=row, kind=kind, value=value)
            for number, row in enumerate(rows)
            for kind, value in (("service", SERVICES[number % 8]), ("team", f"team-{number % 6}"))
        ],
        batch_size=2000,
    )
    for number, row in enumerate(rows):
        body = " ".join(WORDS[(number * step) % 10] for step in range(1, 200))
        index(row, parse(f"# {row.title}\n\n## Executive summary\n\n{row.summary}\n\n## Timeline\n\n- 10:00 {body}\n"))


def milliseconds(ask: Callable[[], object]) -> float:
    """Return the CPU of one call, averaged over some."""
    begun = time.process_time()
    for _ in range(REQUESTS):
        ask()
    return (time.process_time() - begun) / REQUESTS * 1000


def bare_page() -> Callable[[], object]:
    """Make a page that lists fifty of the rows and does nothing else."""
    from django.template import engines

    from afterword.web.postmortems.models import Postmortem

    template = engines["django"].from_string(
        "<ul>{% for row in rows %}<li><a href='/{{ row.reference }}'>{{ row.title }}</a> "
        "{{ row.severity }} {{ row.owner.name }}{% endfor %}</ul>"
    )
    return lambda: template.render({"rows": Postmortem.objects.select_related("owner")[:50]})


def main() -> None:
    """Measure alternately, five rounds, and print medians."""
    with tempfile.TemporaryDirectory() as data:
        os.environ.update(AFTERWORD_DATA=data, DJANGO_SETTINGS_MODULE="afterword.web.settings")
        import django

        django.setup()
        from django.core.management import call_command
        from django.db import connection
        from django.test import Client
        from django.test.utils import CaptureQueriesContext

        from afterword.web.people.models import User

        call_command("migrate", verbosity=0)
        fill()
        client = Client(headers={"host": "localhost"})
        client.force_login(User.objects.get())
        pages = {
            "library": "/postmortems/",
            "one service": "/postmortems/?q=service:ledger",
            "two words": "/postmortems/?q=certificate+replica",
            "home": "/",
            "api list": "/api/v1/postmortems?limit=50",
        }
        bare = bare_page()
        rounds = [
            (milliseconds(bare), {name: milliseconds(partial(client.get, path)) for name, path in pages.items()})
            for _ in range(ROUNDS)
        ]
        limit = statistics.median(first for first, _ in rounds)
        print(f"{DOCUMENTS} documents; a bare list of 50 rows: {limit:.1f} ms of CPU")
        for name, path in pages.items():
            values = [second[name] for _, second in rounds]
            with CaptureQueriesContext(
                connection,
            ) as queries:
                answered = client.get(path).status_code
            print(
                f"{name}: {statistics.median(values):.1f} ms ({min(values):.1f}–{max(values):.1f}), "
                f"{statistics.median(values) / limit:.1f} × the bare list, {len(queries)} queries, {answered}"
            )
        connection.close()


if __name__ == "__main__":
    main()
