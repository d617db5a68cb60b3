"""How well documents of other houses are read, as a report with floors that only rise; the corpus is read in place."""

import importlib.util
import json
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from afterword.exchange.arrivals.adopt import adopt

ROOT = Path(__file__).parents[3]
CORPUS = ROOT.parent / "shared" / "corpus"
# Raise a floor when a figure rises; never lower one.
FLOORS = {
    "events": 1.0,
    "clocks": 1.0,
    "actions": 1.0,
    "sections": 1.0,
    "section_ends": 1.0,
    "titles": 1.0,
    "trackers": 1.0,
    "done": 1.0,
}


@pytest.fixture(scope="module")
def bench() -> ModuleType:
    spec = importlib.util.spec_from_file_location("bench_arrivals", ROOT / "bench" / "arrivals.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module  # its dataclasses look for it
    spec.loader.exec_module(module)
    return module


def gold() -> list[dict[str, Any]]:
    labels = CORPUS / "gold.jsonl"
    if not labels.is_file():
        pytest.skip(f"there is no corpus at {CORPUS}")
    return [json.loads(line) for line in labels.read_text(encoding="utf-8").splitlines() if line.strip()]


def test_labelled_documents_are_read_no_worse_than_before(
    bench: ModuleType, capsys: pytest.CaptureFixture[str]
) -> None:
    scores = bench.score(gold(), CORPUS)

    figures = {
        name: tally.f1 if name in {"events", "actions"} else tally.share
        for name in FLOORS
        if (tally := getattr(scores, name))
    }
    report = [f"invented in   {scores.invented or 'none'}"]
    for name, figure in figures.items():
        tally = getattr(scores, name)
        report += [f"{name:<13} {figure:.3f} (floor {FLOORS[name]:.3f})", *(*tally.wrong, *tally.missed)]
    with capsys.disabled():
        sys.stdout.write("\n".join(("", *report, "")))
    assert set(figures) == set(FLOORS)
    assert {name: figure for name, figure in figures.items() if figure < FLOORS[name]} == {}


def test_documents_labelled_without_events_yield_none() -> None:
    rows = [row for row in gold() if not row["timeline_events"]]

    found = {row["path"]: adopt(Path(row["path"]).name, (CORPUS / row["path"]).read_bytes()).found for row in rows}

    assert rows
    assert [path for path, structure in found.items() if structure["events"]] == []


def test_documents_labelled_without_actions_yield_none() -> None:
    rows = [row for row in gold() if not row["actions"]]

    found = {row["path"]: adopt(Path(row["path"]).name, (CORPUS / row["path"]).read_bytes()).found for row in rows}

    assert rows
    assert [path for path, structure in found.items() if structure["actions"]] == []
