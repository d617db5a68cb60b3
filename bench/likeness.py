"""Has this happened before, among 10 000 post-mortems: a question beside brute force over bit sets in memory.

Each incident happened twice, told in other words: its sibling is among the first three, or it was not found.
"""

import os
import random
import statistics
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

ROUNDS, QUESTIONS, DOCUMENTS = 5, 60, 10_000
VOCABULARY, LENGTH, TELLING = 6_000, 260, 9
SERVICES, TAGS = 120, 60
SYLLABLES = ("ba", "ro", "ti", "len", "mar", "so", "ku", "vel", "dan", "pi", "gor", "ne", "fal", "tu", "zim")


@dataclass(frozen=True, slots=True)
class Told:
    """One post-mortem: what it names, and its words."""

    title: str
    service: str
    tags: tuple[str, ...]
    words: tuple[str, ...]


def corpus(number: int, seed: int = 1) -> list[Told]:
    """Tell `number` post-mortems, each two of one kind: 2n and 2n + 1 are siblings. Words are as common as in prose."""
    chance = random.Random(seed)
    vocabulary = [
        "".join(chance.choice(SYLLABLES) for _ in range(3)) + str(place) * (place % 2) for place in range(VOCABULARY)
    ]
    weights = [1 / (place + 2) for place in range(VOCABULARY)]
    told = []
    for _ in range(number // 2):
        service, tags = (
            f"service-{chance.randrange(SERVICES)}",
            tuple(f"tag-{chance.randrange(TAGS)}" for _ in range(2)),
        )
        theirs = chance.sample(vocabulary[200:], TELLING)
        for _ in range(2):
            own = chance.sample(theirs, TELLING - 2)
            prose = chance.choices(vocabulary, weights, k=LENGTH)
            told.append(Told(" ".join((*own[:4], *prose[:3])), service, tags, (*own, *prose)))
    return told


def fill(told: Sequence[Told]) -> list[int]:
    """Write them with what is derived from them, in bulk; return their numbers."""
    from afterword.document.parse import parse
    from afterword.web.live.models import SharedText
    from afterword.web.people.accounts import add_user
    from afterword.web.postmortems.models import Facet, Postmortem
    from afterword.web.postmortems.search import index

    owner = add_user("Ines", "ines@example.org")
    texts = SharedText.objects.bulk_create([SharedText(changed_at=datetime.now(UTC)) for _ in told], batch_size=500)
    began = datetime(2020, 1, 1, tzinfo=UTC)
    rows = Postmortem.objects.bulk_create(
        [
            Postmortem(
                reference=f"PM-{2020 + number % 7}-{number:05}",
                text=text,
                owner=owner,
                status="published",
                title=each.title,
                severity="SEV3",
                summary=" ".join(each.words[:30]),
                occurred_at=began + timedelta(hours=6 * number),
            )
            for number, (text, each) in enumerate(zip(texts, told, strict=True))
        ],
        batch_size=500,
    )
    Facet.objects.bulk_create(
        [
            Facet(postmortem=row, kind=kind, value=value)
            for row, each in zip(rows, told, strict=True)
            for kind, value in {("service", each.service), *(("tag", tag) for tag in each.tags)}
        ],
        batch_size=2000,
    )
    for row, each in zip(rows, told, strict=True):
        index(
            row,
            parse(
                f"# {each.title}\n\n## Executive summary\n\n{row.summary}\n\n## Background\n\n{' '.join(each.words)}\n"
            ),
        )
    return [row.pk for row in rows]


def brute_force(told: Sequence[Told]) -> Callable[[Told], list[int]]:
    """Make a search that compares a question with every post-mortem: one bit a word, a service or a tag."""
    places: dict[str, int] = {}

    def bits(each: Told) -> int:
        named = {each.service, *each.tags, *each.words}
        return sum(1 << places.setdefault(name, len(places)) for name in named)

    every = [bits(each) for each in told]

    def find(each: Told) -> list[int]:
        asked = bits(each)
        scores = [(asked & known).bit_count() for known in every]
        return sorted(range(len(scores)), key=scores.__getitem__, reverse=True)[:10]

    return find


def main() -> None:
    """Ask alternately, five rounds, and print medians of what one question costs."""
    with tempfile.TemporaryDirectory() as data:
        os.environ.update(AFTERWORD_DATA=data, DJANGO_SETTINGS_MODULE="afterword.web.settings")
        import django

        django.setup()
        from django.core.management import call_command
        from django.db import connection

        from afterword.web.people.models import User
        from afterword.web.postmortems.likeness import alike
        from afterword.web.postmortems.models import Postmortem

        call_command("migrate", verbosity=0)
        told = corpus(DOCUMENTS)
        numbers = fill(told)
        reader, limit = User.objects.get(), brute_force(told)
        asked = random.Random(2).sample(range(DOCUMENTS), QUESTIONS)
        records = Postmortem.objects.in_bulk([numbers[place] for place in asked])

        def ask(place: int) -> list[int]:
            each = told[place]
            found = alike(
                reader, services=[each.service], tags=each.tags, words=each.title, but=records[numbers[place]]
            )
            return [like.postmortem.pk for like in found]

        ours: list[float] = []
        bound: list[float] = []
        for _ in range(ROUNDS):
            for place in asked:
                begun = time.perf_counter()
                ask(place)
                between = time.perf_counter()
                limit(told[place])
                ours.append((between - begun) * 1000)
                bound.append((time.perf_counter() - between) * 1000)
        hits = sum(numbers[place ^ 1] in ask(place) for place in asked)
        half, edge = statistics.median(ours), statistics.quantiles(ours, n=100)[98]
        print(f"{DOCUMENTS} documents; brute force in memory: {statistics.median(bound):.1f} ms a question")
        print(
            f"alike: {half:.1f} ms, p99 {edge:.1f} ms, {half / statistics.median(bound):.1f} × brute force; "
            f"the sibling is among the first three for {hits} of {QUESTIONS}"
        )
        connection.close()


if __name__ == "__main__":
    main()
