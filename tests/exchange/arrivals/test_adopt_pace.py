"""Reading takes time in proportion to the text, whatever the text."""

import time

import pytest

from afterword.exchange.arrivals.adopt import adopt

ITEM = "- 10:00 broke [x](https://a.example) **y**\n"
HOSTILE = {
    "prose": "The queue was stuck and nobody knew why it was. " * 40_000,
    "one long line": "# Queue\n\n## Timeline\n\n- 2026-05-28 10:00 " + "word " * 400_000,
    "items": "# Queue\n\n## Timeline (UTC)\n\n- 2026-05-28 09:00 x\n" + ITEM * 10_000,
    "items that are none": "# Queue\n\n## Actions\n\n" + "- maybe\n\ntext\n\n" * 10_000,
    "headings": "## Timeline\n\n### 10:00\n\nx\n\n" * 10_000,
    "labels": "**Impact:** x\n\n" * 20_000,
    "bold labels in a timeline": "## Timeline\n\n" + "**Impact:** x\n\n" * 20_000,
    "rows": "## Timeline (UTC)\n\n| Time | Event | Who |\n|---|---|---|\n"
    + "| 2026-05-28 10:00 | broke | Kim |\n" * 10_000,
    "days": "## Timeline (UTC)\n\n" + "".join(f"- 2026-05-{n % 28 + 1:02d} 10:00 x\n" for n in range(10_000)),
    "zones": "## Timeline\n\n" + "- 2026-05-28 10:00 PST x\n- 2026-05-28 10:00 CET x\n" * 5_000,
    "front matter": "---\n" + "".join(f"key{n}: value\n" for n in range(4_000)) + "---\n\n# Queue\n",
    "long front matter": "---\n" + "".join(f"key{n}: value\n" for n in range(100_000)) + "---\n\n# Queue\n",
    "toml": "+++\n" + "".join(f"key{n} = 1\n" for n in range(4_000)) + "+++\n\n# Queue\n",
    "metrics": "Time to repair: 4 h\nResolved: 2026-05-28 10:00\n" * 10_000,
    "outages": "## Summary\n\n" + "outage of 30 minutes, outage lasted 40 minutes. " * 20_000,
    "key moments": "- Resolved: 2026-05-28 10:00\n- Declared: 2026-05-28 11:00\n" * 5_000,
    "blanks": "## Timeline\n\n- 2026-05-28 10:00 x\n" + " " * 1_000_000 + "\n- 10:05 y\n" + "\n" * 1_000_000,
    "bars": "## Timeline\n\n- 2026-05-28 10:00 x\n" + "| " * 500_000,
    "stars": "## Timeline\n\n- 2026-05-28 10:00 x\n" + "*" * 1_000_000,
    "directives": "## Timeline\n\n" + "<!-- afterword: prose -->\n- 2026-05-28 10:00 x\n" * 10_000,
    "breaks": "## Timeline (UTC)\n\n2026-05-28 10:00 x" + "<br>10:07 a" * 20_000,
    "one deep list": "## Timeline\n\n" + "".join("  " * n + "- 10:00 x\n" for n in range(300)),
    "bytes of no encoding": "\udce9" * 500_000,
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_texts_take_bounded_time(name):
    data = HOSTILE[name].encode("utf-8", "surrogateescape")

    start = time.process_time()
    adopt("a.md", data)

    # A machine under load is slower by some factor; what is not linear is slower by thousands.
    assert time.process_time() - start < 10, len(data)
