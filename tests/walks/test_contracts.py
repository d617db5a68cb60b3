"""What scripts call, word for word: the commands on a data directory, the shapes of JSON, the API from draft to tick."""

import hashlib
import json
import re
import subprocess

import httpx
import pytest

from running import AFTERWORD

pytestmark = pytest.mark.walk

LEAVES = {
    "sections": {"kind", "heading", "line", "end_line"},
    "events": {"line", "time_text", "start", "end", "uncertainty_s", "tags", "text"},
    "impact": {"line", "key", "value", "unit", "of", "estimate", "method"},
    "factors": {"id", "line", "text", "kind", "parents", "depth"},
    "actions": {
        *("id", "line", "text", "owners", "priority", "due", "kind", "done", "tracker", "verify"),
        "fixes",
    },
    "lessons": {"id", "line", "text"},
}
KINDS = {
    *("summary", "impact", "background", "timeline", "factors", "actions", "lessons", "glossary", "appendix"),
    "other",
}
INSTANT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?([+-]\d\d:\d\d|Z)")

TEXT = """---
schema: postmortem/1
title: Búsqueda 🦁 stood still
status: drafting
severity: SEV3
triggers: [user-visible]
services: [search]
teams: [search]
owner: "@ines"
contributors: ["@ines"]
timezone: UTC
impact_start: 2026-03-02T10:00:00Z
impact_end: 2026-03-02T10:40:00Z
---

# Búsqueda 🦁 stood still

## Executive summary

On 2 March 2026 search answered no query for 40 minutes, which affected about 2 100 shoppers. An index build had taken
all the memory of both nodes; moving it to a third node ended it, and index builds now run there always.

## Impact

- **Users affected:** ~2 100 of 40 000 (from the access log)
- **Duration:** 40 min
- **Financial:** none: no order was lost
- **Reputational:** none: no customer asked

## Timeline (UTC)

### 2026-03-02

- 10:00 [impact] The index build takes the last free memory
- 10:04 (±2m) [detect] The alert on unanswered queries fires
- 10:31 [mitigate] The build is stopped
- 10:40 [resolve] Both nodes answer again

## Contributing factors

- **F1** The index build and the queries share their memory (kind: resource)
  - because **F2** builds were small when the nodes were planned
    - because **F3** nobody is told when an index outgrows the plan

## Actions

- [ ] **A1** Run index builds on a node of their own
  - owner: @ines; priority: P1; due: 2026-12-01; kind: prevent; fixes: F1; tracker: https://github.com/lantern/search/issues/4
- [x] **A2** Alert when an index passes half of the plan
  - owner: @rui; priority: P2; due: 2026-11-01; kind: detect; fixes: F3; done: 2026-03-20

## Lessons

- **L1** A build that was small is not small for ever
"""

ALLOWED = """\
visibility: company
afterword-ignore-file: [missing-milestone, single-factor, due-missing-or-relative, lessons-incomplete]  # kept short
"""


def run(*arguments, stdin=b"", cwd=None):
    return subprocess.run([AFTERWORD, *arguments], input=stdin, capture_output=True, check=False, cwd=cwd, timeout=60)


def test_check_names_every_file_and_counts_in_code_points(tmp_path):
    bad = "---\nschema: postmortem/1\n---\n\n# Fallout 🦁 x\n\nÇa: 🦁🦁 it was human error.\r\n"
    (tmp_path / "deep" / "er").mkdir(parents=True)
    (tmp_path / "deep" / "er" / "bad.md").write_bytes(bad.encode())
    (tmp_path / "good.md").write_text(TEXT, encoding="utf-8")
    (tmp_path / "notes.txt").write_text("human error")

    done = run("check", ".", "-", "--format", "json", stdin=bad.encode(), cwd=tmp_path)

    said = json.loads(done.stdout)
    assert said.keys() == {"version", "files"}
    assert said["version"] == 1
    assert [file["path"] for file in said["files"]] == ["deep/er/bad.md", "good.md", "-"]
    assert done.returncode == 1
    texts = {"deep/er/bad.md": bad, "good.md": TEXT, "-": bad}
    for file in said["files"]:
        lines = re.split(r"(?<=\n)", texts[file["path"]])
        for found in file["diagnostics"]:
            assert found.keys() == {
                *("rule", "severity", "message", "line", "column", "end_line", "end_column", "quote"),
                "fix",
                "page",
            }
            assert found["severity"] in {"error", "warning", "info"}
            assert found["fix"] is None or found["fix"]["kind"] in {"safe", "suggest", "ask"}
            first, last = found["line"] - 1, found["end_line"] - 1
            covered = "".join(
                [*lines[first:last], (lines[last] if last < len(lines) else "")[: found["end_column"] - 1]]
            )
            assert covered[found["column"] - 1 :] == found["quote"]
    labels = [found for found in said["files"][0]["diagnostics"] if found["rule"] == "human-error-label"]
    assert [(each["line"], each["column"], each["quote"]) for each in labels] == [(7, 15, "human error")]


@pytest.mark.parametrize(
    ("arguments", "stdin", "status"),
    [
        (["-"], TEXT.encode(), 0),
        (["-"], b"# x\n\nIt was human error.\n", 1),
        (["-"], b"\xff", 2),
        (["missing.md"], b"", 2),
        (["--format", "xml", "-"], b"", 2),
    ],
)
def test_check_ends_with_what_it_found(tmp_path, arguments, stdin, status):
    assert run("check", *arguments, stdin=stdin, cwd=tmp_path).returncode == status


@pytest.mark.parametrize("text", [TEXT, "", "\x00\r\n- [ ] x", "---\na: [\n---\n", "# x\n\n## Timeline\n\n- 99:99 y\n"])
def test_show_has_every_member_for_any_text(tmp_path, text):
    (tmp_path / "a.md").write_bytes(text.encode())

    done = run("show", "a.md", "--format", "json", cwd=tmp_path)

    assert done.returncode == 0
    said = json.loads(done.stdout)
    assert said.keys() >= {"title", "facts", "measures", *LEAVES}
    assert said["measures"].keys() >= {"latency_s", "ttd_s", "tte_s", "ttm_s", "ttr_s"}
    for name, members in LEAVES.items():
        assert all(leaf.keys() >= members for leaf in said[name])
    assert {section["kind"] for section in said["sections"]} <= KINDS
    assert all(INSTANT.fullmatch(moment) for event in said["events"] if (moment := event["start"]))


def test_show_reads_a_whole_document(tmp_path):
    (tmp_path / "a.md").write_text(TEXT, encoding="utf-8")

    said = json.loads(run("show", "a.md", "--format", "json", cwd=tmp_path).stdout)

    assert said["title"] == "Búsqueda 🦁 stood still"
    assert said["events"][0]["start"] == "2026-03-02T10:00:00+00:00"
    assert said["events"][1]["uncertainty_s"] == 120
    assert [factor["depth"] for factor in said["factors"]] == [0, 1, 2]
    assert said["factors"][1]["parents"] == ["F1"]
    assert (said["impact"][0]["value"], said["impact"][0]["of"], said["impact"][0]["estimate"]) == (2100, 40000, True)
    assert [(each["id"], each["owners"], each["done"]) for each in said["actions"]] == [
        ("A1", ["@ines"], False),
        ("A2", ["@rui"], True),
    ]
    assert said["actions"][0]["fixes"] == ["F1"]
    assert said["measures"]["ttr_s"] == 2400
    assert [lesson["id"] for lesson in said["lessons"]] == ["L1"]


def test_the_commands_print_what_scripts_read(house):
    key = house.server.afterword("key", "add", "ines")
    source = house.server.afterword("source", "add", "github", "Issues")

    assert re.fullmatch(r"\S+\n", key)
    assert source.count("\n") == 1
    told = json.loads(source)
    assert told["url"].startswith("/hooks/")
    assert told["secret"]
    assert json.loads(house.server.afterword("source", "add", "alertmanager", "AM"))["secret"] is None


def test_the_api_from_draft_to_a_kept_promise(house):
    ines, rui, ada = (house.api(name) for name in ("ines", "rui", "ada"))
    made = ines.post("/postmortems", json={"text": TEXT})
    assert made.status_code == 201
    name = made.json()["id"]

    listed = ada.get("/postmortems").json()
    assert listed.keys() == {"items", "next"}
    assert listed["items"][0].keys() >= {"id", "title", "status", "severity"}
    whole = ada.get(f"/postmortems/{name}").json()
    assert whole["sha256"] == hashlib.sha256(whole["text"].encode()).hexdigest()

    text = whole["text"].replace("for ever.", "for ever!").replace("not small for ever", "never small for long")
    text = text.replace("timezone: UTC\n", f"timezone: UTC\n{ALLOWED}")
    written = ada.put(f"/postmortems/{name}/text", json={"sha256": whole["sha256"], "text": text})
    assert written.status_code == 200
    stale = ines.put(f"/postmortems/{name}/text", json={"sha256": whole["sha256"], "text": "mine"})
    assert stale.status_code == 409
    assert stale.headers["content-type"] == "application/problem+json"
    assert stale.json()["text"] == text
    assert stale.json()["sha256"] == written.json()["sha256"]

    assert ada.get(f"/postmortems/{name}/diagnostics").json().keys() >= {"sha256", "diagnostics"}
    ticket = ines.post(f"/postmortems/{name}/tickets").json()
    assert ticket.keys() >= {"url", "room", "token", "expires_at"}

    submitted = ines.post(f"/postmortems/{name}/submissions")
    assert submitted.status_code == 201, submitted.text
    assert ines.post(f"/postmortems/{name}/reviews", json={"verdict": "approve"}).status_code == 403
    assert ines.post(f"/postmortems/{name}/publication").status_code == 409
    assert rui.post(f"/postmortems/{name}/reviews", json={"verdict": "approve"}).status_code == 201
    assert rui.post(f"/postmortems/{name}/publication").status_code == 403
    assert ines.post(f"/postmortems/{name}/publication").status_code == 201

    published = ines.get(f"/postmortems/{name}").json()
    late = ines.put(f"/postmortems/{name}/text", json={"sha256": published["sha256"], "text": "late"})
    assert late.status_code == 409
    (item,) = ines.get("/actions", params={"state": "open"}).json()["items"]
    assert item["ident"] == "A1"
    assert ines.put(f"/actions/{item['id']}/completion").status_code == 200
    ticked = ines.get(f"/postmortems/{name}").json()["text"]
    differing = [(before, after) for before, after in zip(published["text"], ticked, strict=False) if before != after]
    assert len(ticked) == len(published["text"])
    assert differing == [(" ", "x")]


def test_health_and_refusals(house):
    url = house.server.url

    assert httpx.get(f"{url}/healthz").status_code == 200
    refused = httpx.get(f"{url}/api/v1/postmortems")
    assert refused.status_code == 401
    assert refused.json().keys() >= {"type", "title", "status", "detail"}
    assert house.api("ada").get("/postmortems/PM-2026-9999").status_code == 404
    assert "Traceback" not in house.server.log
