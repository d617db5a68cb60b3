"""Summaries of many figures are compared with the data in about linear time."""

import time

from afterword.document.parse import parse
from afterword.lint.check import run
from afterword.lint.options import Options
from afterword.lint.rule import named

FRONT = "---\nimpact_start: 2026-04-08T06:00Z\nimpact_end: 2026-04-08T13:25Z\n---\n"
ONCE = 4_000


def seconds(sentences: int) -> float:
    told = " ".join(f"{at} of {at + 9} readers failed for {at % 60} minutes." for at in range(sentences))
    figures = "".join(f"- **Shelf {at}:** {at} of {at + 7} books\n" for at in range(sentences // 100))
    document = parse(f"{FRONT}\n## Summary\n\n{told}\n\n## Impact\n\n{figures}")
    started = time.process_time()
    run(document, Options(), [named("summary-contradicts-data")])
    return time.process_time() - started


def test_twice_the_figures_take_about_twice_the_time():
    once, twice = (min(seconds(times * ONCE) for _ in range(2)) for times in (1, 2))

    assert twice < 3 * once
