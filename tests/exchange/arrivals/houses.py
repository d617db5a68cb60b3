"""Documents of houses that do not exist: lines that post-mortems are made of, in any order, and corpora to read in place."""

from pathlib import Path

from hypothesis import strategies as st

CORPUS = Path(__file__).resolve().parents[4] / "shared" / "corpus" / "docs"

_FRONT = (
    "title: Queue stuck",
    "title: a: b",
    "severity: SEV2",
    "severity: high",
    "date: 2026-05-28",
    "author: Kim",
    'authors: ["@kim", "@jo"]',
    "tags: [queue, 7]",
    "services:\n  - a\n  - b # why",
    "layout: post",
    "x-own: 1",
    "Affected people: 12",
    "# note",
    "",
    "\tbroken: [",
)
_HEADS = (
    *(
        "# Queue stuck",
        "# Summary",
        "Queue stuck\n===========",
        "## Summary",
        "## Sammendrag",
        "## Impact",
        "**Impact:** none",
    ),
    *(
        "## Timeline (UTC)",
        "## Tidslinje",
        "# Timeline",
        "## What happened when",
        "- **Timeline**:",
        "Timeline",
        "## History",
    ),
    *(
        "### 2026-05-28",
        "#### May 29, 2026",
        "**30 May**",
        "### 10:15",
        "### 2026-05-28 23:50 ###",
        "All times in PST",
        "Times are CEST",
    ),
    *(
        "## Root cause",
        "## Actions",
        "## Action Items (owners)",
        "### Short term",
        "**Action items**",
        "## Detection",
        "## Lessons",
    ),
    *(
        "**Status:** resolved",
        "###### Deep",
        "### Impact",
        "## [Timeline](https://example.org/a)",
        "##",
        "<h2>Impact</h2>",
        "+++",
        "---",
    ),
)
_LINES = (
    *(
        "- 10:00 The queue filled",
        "- 10:05 - PT team paged",
        "  - nested: yes",
        "- 2026-05-28 09:00 UTC: started",
        "* **16:58 UTC** - down",
    ),
    *(
        "- 11:00 to 11:30 rolled back",
        "~12:15 alert",
        "10:40 [Dashboard](https://example.org) was red",
        "- no time here",
        "- 23:59 late",
        "- 00:10 next day",
    ),
    *(
        "| Time | Event | Phase |",
        "|---|---|---|",
        "| 10:00 | It broke | impact |",
        "| 10:30 UTC | fixed | resolve |",
        "| | more |",
        "| 9 pm |",
    ),
    *(
        "1. first",
        "2. second",
        "- [ ] Add an alert",
        "- [x] Tell Kim @kim P1",
        "- Ask @jo about QUE-12",
        "- [ ] due 2026-06-01 Test",
    ),
    *(
        "| Action | Owner | Due |",
        "| Add a limit | @kim | 2026-06-03 |",
        "At 16:42 we saw it. Nobody was paged.",
        "",
        "",
        "",
        "   ",
    ),
    *(
        "```",
        "10:00 ERR in a log",
        "> 10:00 quoted",
        "<!-- a comment -->",
        "<!-- afterword: prose -->",
        "<br>10:07 a<br>10:09 b",
        "***",
        "    code",
    ),
    *(
        "- First detected: 2026-05-28 10:02",
        "- Resolved 2026-05-28 09:55",
        "Time to repair: 4 h 9 m",
        "The outage lasted 30 minutes.",
        "- ",
        "\t- tab",
    ),
    *(
        "- [Foo] 10:00 bar",
        "- 10:00 [Foo] bar ^t1",
        "10:00 – 10:30",
        "2026-13-45 10:00 impossible",
        "- 99:99 no",
        "- ?? unknown",
        "\u2028 é ß ｆｕｌｌ",
    ),
)
_ANYTHING = st.text(max_size=60)
_LINE = st.one_of(st.sampled_from(_HEADS), st.sampled_from(_LINES), st.sampled_from(_LINES), _ANYTHING)


@st.composite
def documents(draw: st.DrawFn) -> str:
    """Draw a text that looks more or less like a post-mortem."""
    lines = draw(st.lists(_LINE, max_size=25))
    if draw(st.booleans()):
        lines = [
            "---",
            *draw(st.lists(st.sampled_from(_FRONT), max_size=6)),
            draw(st.sampled_from(("---", "", "..."))),
            *lines,
        ]
    return draw(st.sampled_from(("\n", "\n", "\n\n", "\r\n", "\r"))).join(lines) + draw(st.sampled_from(("", "\n")))
