import json

import pytest

from afterword.exchange.arrivals.containers import adf, opsgenie
from afterword.exchange.arrivals.manuscript import Unreadable
from exchange.arrivals.containers.everywhere import ADF, node, row, text
from exchange.arrivals.containers.exported import as_json, line_of


def markdown(*content) -> str:
    return adf.read("page.json", json.dumps({"type": "doc", "version": 1, "content": content}).encode()).text


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (node("heading", text("Impact"), level=2), "## Impact\n"),
        (node("paragraph", text("a "), text("b", "strong", "em"), text(" c", "strike")), "a ***b*** ~~c~~\n"),
        (
            node(
                "paragraph",
                {
                    "type": "text",
                    "text": "graph",
                    "marks": [{"type": "link", "attrs": {"href": "https://x.example/"}}],
                },
            ),
            "[graph](https://x.example/)\n",
        ),
        (
            node(
                "bulletList",
                node(
                    "listItem",
                    node("paragraph", text("a")),
                    node("orderedList", node("listItem", node("paragraph", text("b"))), order=3),
                ),
            ),
            "- a\n  3. b\n",
        ),
        (
            node(
                "taskList",
                node("taskItem", text("a"), state="DONE"),
                node("taskList", node("taskItem", text("b"), state="TODO")),
            ),
            "- [x] a\n  - [ ] b\n",
        ),
        (node("decisionList", node("decisionItem", text("we stay"), state="DECIDED")), "- we stay\n"),
        (node("codeBlock", text("a\nb"), language="sh"), "```sh\na\nb\n```\n"),
        (node("panel", node("paragraph", text("UTC")), panelType="info"), "> UTC\n"),
        (node("panel", node("bulletList", node("listItem", node("paragraph", text("a"))))), "- a\n"),
        (node("expand", node("paragraph", text("a")), title="Logs"), "**Logs**\n\na\n"),
        (node("blockquote", node("paragraph", text("a"))), "> a\n"),
        (
            node(
                "paragraph",
                node("mention", id="7", text="@Mira Sand"),
                text(" "),
                node("date", timestamp="1772582400000"),
            ),
            "@Mira.Sand 2026-03-04\n",
        ),
        (node("paragraph", node("mention", id="7"), text(" "), node("date", timestamp="9" * 15)), f"@7 {'9' * 15}\n"),
        (
            node(
                "paragraph",
                node("status", text="DONE"),
                text(" "),
                node("emoji", shortName=":ok:", text="👌"),
                node("hardBreak"),
                text("b"),
            ),
            "DONE 👌  \nb\n",
        ),
        (node("paragraph", node("inlineCard", url="https://x.example/a")), "https://x.example/a\n"),
        (
            node("mediaSingle", node("media", type="external", url="https://x.example/a.png")),
            "![](https://x.example/a.png)\n",
        ),
        (
            node("table", row("tableHeader", [text("A")], [text("B")]), row("tableCell", [text("1|2")], [text("3")])),
            "| A | B |\n| --- | --- |\n| 1\\|2 | 3 |\n",
        ),
        (node("paragraph", text("a"), node("inlineCard"), node("placeholder", text="hint")), "a\n"),
        (node("paragraph", node("date", timestamp="soon")), "soon\n"),
        (node("blockCard", url="https://x.example/a"), "https://x.example/a\n"),
        (node("ofTomorrow", node("paragraph", text("kept"))), "kept\n"),
        (node("paragraph", node("ofTomorrow", text="kept")), "kept\n"),
    ],
)
def test_adf_becomes_what_a_careful_person_types(content, expected):
    assert markdown(content) == expected


def test_lines_are_those_of_the_json():
    data = as_json(ADF)

    manuscript = adf.read("page.json", data)

    lines = manuscript.text.split("\n")
    assert manuscript.origins[lines.index("## Action items")] == line_of(data, '"Action items"')
    assert abs(manuscript.origins[lines.index("- [ ] Rotate the logs of the indexer")] - line_of(data, '"Rotate')) <= 1


def test_what_could_not_be_carried_is_told():
    document = {
        "type": "doc",
        "content": [node("extension", extensionKey="toc"), node("media", type="file", alt="a.png")],
    }

    manuscript = adf.read("page.json", json.dumps(document).encode())

    assert [one.why for one in manuscript.unread] == [
        "An attached file could not be kept: a.png.",
        "The macro “toc” was left out.",
    ]


def test_only_documents_are_recognised():
    assert adf.recognises("x", as_json(ADF))
    assert not adf.recognises("x", b'{"type": "event", "data": {}}')
    with pytest.raises(Unreadable, match="no document"):
        adf.read("x.json", b'{"type": "paragraph", "content": []}')


POSTMORTEM = {
    "data": {
        "postmortemId": "4e4b",
        "title": "Search was down",
        "severity": "P1",
        "status": "draft",
        "startTime": "2026-03-04T10:42:00Z",
        "resolveTime": "2026-03-04T11:12:00Z",
        "createdAtTime": "2026-03-05T09:00:00Z",
        "executiveSummary": {"type": "doc", "content": [node("paragraph", text("Nothing was found."))]},
        "content": {
            "type": "doc",
            "content": [node("heading", text("Root cause"), level=2), node("paragraph", text("A disk."))],
        },
        "owner": {"name": "Mira Sand"},
        "timeline": {"id": "t7"},
        "responders": [{"name": "Ola Nord"}, {"id": "u8"}],
        "jiraIssues": [],
    }
}


def test_a_post_mortem_of_opsgenie_is_read():
    manuscript = opsgenie.read("x.json", as_json(POSTMORTEM))

    assert manuscript.text == (
        "# Search was down\n\n## Executive summary\n\nNothing was found.\n\n## Key events\n\n"
        "- **Incident started:** 2026-03-04T10:42:00Z\n- **Incident resolved:** 2026-03-04T11:12:00Z\n\n"
        "## Root cause\n\nA disk.\n\n## Appendix\n\n- **Responders:** Ola Nord, u8\n"
    )
    assert manuscript.told == {
        "title": "Search was down",
        "severity": "P1",
        "created": "2026-03-05T09:00:00Z",
        "x-status": "draft",
        "x-opsgenie": "4e4b",
        "x-owner": "Mira Sand",
    }


def test_what_is_not_documented_of_opsgenie_is_reported():
    data = as_json(POSTMORTEM)

    (unread,) = opsgenie.read("x.json", data).unread

    assert unread.line == line_of(data, '"timeline"')
    assert "not documented" in unread.why


def test_several_post_mortems_of_opsgenie_have_names_of_their_own():
    data = as_json([POSTMORTEM["data"], POSTMORTEM["data"] | {"postmortemId": "5f"}])

    assert [one.name for one in opsgenie.read_all("x.json", data)] == ["x.json/4e4b", "x.json/5f"]
    assert opsgenie.recognises("x.json", data)
    with pytest.raises(Unreadable, match="no post-mortem"):
        opsgenie.read("x.json", b"{}")
