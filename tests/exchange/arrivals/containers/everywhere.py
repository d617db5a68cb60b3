"""One invented post-mortem, written once for every container."""

import json

from exchange.arrivals.containers import worded
from exchange.arrivals.containers.written import zipped

MARKDOWN = """# Search was down

## Summary

Search answered nothing for **half an hour** on 2026-03-04.

## Timeline (UTC)

All times on 2026-03-04.

| Time | Event |
| --- | --- |
| 10:42 | An alert fires for `disk-7` |
| 10:50 | Rollback started by Ola |
| 11:12 | Search answers again |

## Action items

- [x] Add an alert on free space
- [ ] Rotate the logs of the indexer
"""

HTML = """<!doctype html><html><head><title>Search was down</title></head><body>
<h1>Search was down</h1>
<h2>Summary</h2>
<p>Search answered nothing for <b>half an hour</b> on 2026-03-04.</p>
<h2>Timeline (UTC)</h2>
<p>All times on 2026-03-04.</p>
<table><thead><tr><th>Time</th><th>Event</th></tr></thead><tbody>
<tr><td>10:42</td><td>An alert fires for <code>disk-7</code></td></tr>
<tr><td>10:50</td><td>Rollback started by Ola</td></tr>
<tr><td>11:12</td><td>Search answers again</td></tr></tbody></table>
<h2>Action items</h2>
<ul><li><input type="checkbox" checked disabled> Add an alert on free space</li>
<li><input type="checkbox" disabled> Rotate the logs of the indexer</li></ul>
</body></html>
"""

GOOGLE = """<html><head><style>.c1{font-weight:700}.c2{font-family:"Courier New"}
.lst-kix_x1-0>li:before{content:"\\002610  "}.lst-kix_x2-0>li:before{content:"\\002611  "}</style></head>
<body class="doc-content"><p class="title"><span>Search was down</span></p>
<h1><span>Summary</span></h1>
<p><span>Search answered nothing for </span><span class="c1">half an hour</span><span> on 2026-03-04.</span></p>
<h1><span>Timeline (UTC)</span></h1>
<p><span>All times on 2026-03-04.</span></p>
<table><tr><td><p><span class="c1">Time</span></p></td><td><p><span class="c1">Event</span></p></td></tr>
<tr><td><p><span>10:42</span></p></td><td><p><span>An alert fires for </span><span class="c2">disk-7</span></p></td></tr>
<tr><td><p><span>10:50</span></p></td><td><p><span>Rollback started by Ola</span></p></td></tr>
<tr><td><p><span>11:12</span></p></td><td><p><span>Search answers again</span></p></td></tr></table>
<h1><span>Action items</span></h1>
<ul class="lst-kix_x2-0 start"><li><span>Add an alert on free space</span></li></ul>
<ul class="lst-kix_x1-0 start"><li><span>Rotate the logs of the indexer</span></li></ul></body></html>
"""

STORAGE = """<ac:structured-macro ac:name="toc"/>
<h1>Search was down</h1>
<h2>Summary</h2><p>Search answered nothing for <strong>half an hour</strong> on <time datetime="2026-03-04"/>.</p>
<h2>Timeline (UTC)</h2><p>All times on 2026-03-04.</p>
<table><tbody><tr><th>Time</th><th>Event</th></tr>
<tr><td>10:42</td><td>An alert fires for <code>disk-7</code></td></tr>
<tr><td>10:50</td><td>Rollback started by Ola</td></tr>
<tr><td>11:12</td><td>Search answers again</td></tr></tbody></table>
<h2>Action items</h2><ac:task-list>
<ac:task><ac:task-id>1</ac:task-id><ac:task-status>complete</ac:task-status><ac:task-body>Add an alert on free space</ac:task-body></ac:task>
<ac:task><ac:task-id>2</ac:task-id><ac:task-status>incomplete</ac:task-status><ac:task-body>Rotate the logs of the indexer</ac:task-body></ac:task>
</ac:task-list>
"""

RST = """Search was down
===============

Summary
-------

Search answered nothing for **half an hour** on 2026-03-04.

Timeline (UTC)
--------------

All times on 2026-03-04.

.. list-table::
   :header-rows: 1

   * - Time
     - Event
   * - 10:42
     - An alert fires for ``disk-7``
   * - 10:50
     - Rollback started by Ola
   * - 11:12
     - Search answers again

Action items
------------

- [x] Add an alert on free space
- [ ] Rotate the logs of the indexer
"""

ASCIIDOC = """= Search was down

== Summary

Search answered nothing for *half an hour* on 2026-03-04.

== Timeline (UTC)

All times on 2026-03-04.

[options="header"]
|===
|Time |Event
|10:42 |An alert fires for `disk-7`
|10:50 |Rollback started by Ola
|11:12 |Search answers again
|===

== Action items

* [x] Add an alert on free space
* [ ] Rotate the logs of the indexer
"""

MYST = """# Search was down

## Summary

Search answered nothing for **half an hour** on 2026-03-04.

## Timeline (UTC)
:::{note}
All times on 2026-03-04.
:::
```{list-table}
:header-rows: 1
* - Time
  - Event
* - 10:42
  - An alert fires for `disk-7`
* - 10:50
  - Rollback started by Ola
* - 11:12
  - Search answers again
```
## Action items

- [x] Add an alert on free space
- [ ] Rotate the logs of the indexer
"""


def text(words: str, *marks: str) -> dict:
    return {"type": "text", "text": words, "marks": [{"type": mark} for mark in marks]}


def node(kind: str, *content: dict, **attributes) -> dict:
    return {"type": kind, "attrs": attributes, "content": list(content)}


def row(kind: str, *cells: list[dict]) -> dict:
    return node("tableRow", *(node(kind, node("paragraph", *cell)) for cell in cells))


ADF = {
    "version": 1,
    "type": "doc",
    "content": [
        node("heading", text("Search was down"), level=1),
        node("heading", text("Summary"), level=2),
        node(
            "paragraph",
            text("Search answered nothing for "),
            text("half an hour", "strong"),
            text(" on "),
            node("date", timestamp="1772582400000"),
            text("."),
        ),
        node("heading", text("Timeline (UTC)"), level=2),
        node("paragraph", text("All times on 2026-03-04.")),
        node(
            "table",
            row("tableHeader", [text("Time")], [text("Event")]),
            row("tableCell", [text("10:42")], [text("An alert fires for "), text("disk-7", "code")]),
            row("tableCell", [text("10:50")], [text("Rollback started by Ola")]),
            row("tableCell", [text("11:12")], [text("Search answers again")]),
        ),
        node("heading", text("Action items"), level=2),
        node(
            "taskList",
            node("taskItem", text("Add an alert on free space"), state="DONE"),
            node("taskItem", text("Rotate the logs of the indexer"), state="TODO"),
        ),
    ],
}


def word() -> bytes:
    made = worded.document()
    made.core_properties.title = "Search was down"
    made.add_heading("Search was down", 0)
    made.add_heading("Summary", 1)
    summary = made.add_paragraph("Search answered nothing for ")
    summary.add_run("half an hour").bold = True
    summary.add_run(" on 2026-03-04.")
    made.add_heading("Timeline (UTC)", 1)
    made.add_paragraph("All times on 2026-03-04.")
    table = made.add_table(rows=0, cols=2)
    for time, event in (
        ("Time", "Event"),
        ("10:42", "An alert fires for `disk-7`"),
        ("10:50", "Rollback started by Ola"),
        ("11:12", "Search answers again"),
    ):
        cells = table.add_row().cells
        cells[0].text, cells[1].text = time, event
    made.add_heading("Action items", 1)
    worded.check_box(made.add_paragraph(), "Add an alert on free space", done=True)
    worded.check_box(made.add_paragraph(), "Rotate the logs of the indexer", done=False)
    return worded.saved(made)


def space() -> bytes:
    body = STORAGE.replace("]]>", "]] >")
    return zipped(
        {
            "entities.xml": "<hibernate-generic>"
            '<object class="Page" package="p"><id name="id">7</id><property name="title"><![CDATA[Search was down]]>'
            '</property><property name="contentStatus">current</property></object>'
            '<object class="BodyContent" package="p"><id name="id">8</id><property name="body"><![CDATA['
            f'{body}]]></property><property name="content" class="Page" package="p"><id name="id">7</id></property>'
            '<property name="bodyType">2</property></object></hibernate-generic>'
        }
    )


FILES = {
    "search.md": MARKDOWN.encode(),
    "search.html": HTML.encode(),
    "search-google.html": GOOGLE.encode(),
    "search-google.zip": zipped({"Search.html": GOOGLE, "images/image1.png": b"\x89PNG"}),
    "search.xml": STORAGE.encode(),
    "space.zip": space(),
    "search.rst": RST.encode(),
    "search.adoc": ASCIIDOC.encode(),
    "search-myst.md": MYST.encode(),
    "search.json": json.dumps(ADF, indent=1).encode(),
    "opsgenie.json": json.dumps({"data": {"postmortemId": "p7", "content": ADF}}, indent=1).encode(),
    "search.docx": word(),
}
