"""Texts nobody wrote: strategies that mix the format's own marks with anything at all."""

from pathlib import Path

from hypothesis import strategies as st

ANYTHING = st.text(alphabet=st.characters(), max_size=200)

_FRONT = (
    *(
        "schema: postmortem/1",
        "title: A b",
        "title: a: b",
        "owner: @kim",
        'owner: "@kim"',
        "timezone: Europe/Lisbon",
        "x-a: [b, {c: d}]",
    ),
    *(
        "impact_start: 2026-03-29T01:30Z",
        "impact_end: 2026-13-29",
        "triggers: [data-loss, x]",
        "triggers: data-loss",
        "roles: {a: b}",
    ),
    *(
        "contributors: [@kim, @jo]",
        "services:\n  - a\n  - b # c",
        "&a x: [*a, *a]",
        "\tid: x",
        "severty: SEV1",
        "severity: sev1",
    ),
    *(
        "status: >\n  a\n  b",
        "created: 2026-02-30",
        "impact: none",
        "impact_phases: [[2026-01-01T01:00Z, 2026-01-01T02:00Z], [x]]",
        "",
        "# note",
    ),
)
_HEADINGS = (
    *(
        "# A title",
        "## Summary",
        "## Impact",
        "## Timeline (UTC)",
        "## Timeline",
        "### 2026-03-29 (Europe/Lisbon)",
        "### 2026-03-30",
    ),
    *(
        "## Contributing factors",
        "## Root cause:",
        "## 🔥 **Action items** ##",
        "## Actions",
        "## Lessons learned",
        "### What went well",
    ),
    *(
        "### Where we got lucky",
        "## Odd",
        "Impact\n---",
        "**Timeline:**",
        "**Summary** words",
        "# Timeline",
        "#",
        "## Appendix",
    ),
)
_BULLETS = ("- ", "* ", "+ ", "1. ", "- [ ] ", "- [x] ", "- [] ", "* [xx] ", "-   ", "-\t", "> - ", "", "- - ", "-")
_WORDS = (
    *(
        "because ",
        "Why? ",
        "Why did it stop? ",
        "**F1** ",
        "**F2** ",
        "**F1**",
        "F3 ",
        "**A1** ",
        "A2 ",
        "**L1** ",
        "~",
        "09:14",
        "23:50–00:10",
    ),
    *(
        "2026-03-29",
        "2026-03-29T01:30+01:00 ",
        "02:30",
        "1:40 ",
        "9 pm ",
        "Z ",
        " PST: ",
        " (±3 min) ",
        "[detect] ",
        "[trigger, impact] ",
        " ^t1",
    ),
    *(
        "**Users affected:** ",
        "**Duration**: ",
        "Financial: ",
        "412 of 3 870 (10.6 %)",
        " — ",
        " -- ",
        "2h06m",
        "none",
        "unknown",
        "n/a",
    ),
    *(
        "~3–4 million EUR",
        "20–30 min",
        "\\owner: ",
        "owner: @kim; ",
        "owner: @kim, @jo",
        "priority: P1; ",
        "due: 2026-04-01; ",
        "kind: x.y; ",
    ),
    *(
        "fixes: F1, F9; ",
        "evidence: ^t1, [a](b)",
        "accepted: yes",
        "context: ",
        "done: 2026-04-02 (x)",
        'verify: "a; b"',
        "source: here",
    ),
    *(
        "tracker: PAY-1",
        "P1 ",
        "@kim ",
        "(@jo) ",
        "due 2026-04-01 ",
        "due ASAP ",
        "PAY-12 ",
        "https://x.example/issues/3 ",
        "shortly after ",
    ),
    *(
        "words and words ",
        "é",
        "🦁",
        "\u2028",
        "\ufeff",
        "\x00",
        "\ud800",
        "a",
        ";",
        ": ",
        "|",
        "`",
        "*",
        "**",
        "_",
        "[",
        "](",
        ")",
        "<!-- ",
        "-->",
    ),
    *("```", "---", "\n", "\r\n", "\r", "\n\n", "\t", "  ", " \n", "<b>", "&amp;", "\\"),
)
_LINE = st.tuples(
    st.sampled_from(("", "", "", "  ", "    ", "   ", "      ", "\t")),
    st.sampled_from(_BULLETS),
    st.lists(st.sampled_from(_WORDS), max_size=6).map("".join),
).map("".join)
_SECTION = st.tuples(
    st.sampled_from(_HEADINGS), st.sampled_from(("\n", "\n\n")), st.lists(_LINE, max_size=8).map("\n".join)
).map("".join)
FRONT_MATTER = st.lists(st.sampled_from(_FRONT), max_size=8).map(lambda lines: "\n".join(("---", *lines, "---", "")))
BODIES = st.lists(_SECTION, max_size=5).map("\n\n".join)
DOCUMENTS = st.tuples(st.one_of(st.just(""), FRONT_MATTER), BODIES, st.sampled_from(("", "\n", "\n\n", "  "))).map(
    "".join
)
TEXTS = st.one_of(DOCUMENTS, ANYTHING, st.tuples(ANYTHING, DOCUMENTS, ANYTHING).map("".join))


def written(name: str) -> str:
    """Return one of the documents in this folder."""
    return (Path(__file__).parent / "documents" / f"{name}.md").read_text("utf-8")
