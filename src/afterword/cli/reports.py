"""What was found, in the words of other programs: SARIF, GitHub, GitLab, JUnit."""

import json
import os
from collections.abc import Iterable, Iterator
from functools import cache
from hashlib import sha256
from pathlib import Path, PurePath
from urllib.parse import quote
from xml.etree import ElementTree as ET

from afterword import __version__
from afterword.cli.files import STDIN
from afterword.cli.output import Checked, next_step, printable
from afterword.lint.diagnostic import Diagnostic, Severity
from afterword.lint.notes import notes
from afterword.lint.rule import Rule, explain, named

SARIF_SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json"
_SARIF_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "note"}
_GITHUB_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "notice"}
_GITLAB_LEVELS = {Severity.ERROR: "major", Severity.WARNING: "minor", Severity.INFO: "info"}


def as_sarif(files: Iterable[Checked]) -> str:
    """Return a SARIF 2.1.0 log (OASIS, 2023): one run, its rules with their manual pages, one result a finding."""
    found = [(file, each) for file in files for each in file.diagnostics]
    names = sorted({each.rule for _, each in found})
    places = {name: at for at, name in enumerate(names)}
    pages = {each.rule: page for file, each in found if (page := file.page(each.rule))}
    driver: dict[str, object] = {
        "name": "Afterword",
        "version": __version__,
        "rules": [_sarif_rule(named(name), pages.get(name)) for name in names],
    }
    if manual := next((file.manual for file, _ in found if file.manual), None):
        driver["informationUri"] = manual
    run = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "results": [
            _sarif_result(file, each, places[each.rule], mark)
            for (file, each), mark in zip(found, _fingerprints(found), strict=True)
        ],
    }
    return json.dumps({"$schema": SARIF_SCHEMA, "version": "2.1.0", "runs": [run]}, ensure_ascii=False, indent=2)


def _sarif_rule(rule: Rule, page: str | None) -> dict[str, object]:
    told: dict[str, object] = {
        "id": rule.name,
        "shortDescription": {"text": f"{rule.headline}."},
        "help": {"text": rule.manual, "markdown": explain(rule.name)},
        "defaultConfiguration": {"level": _SARIF_LEVELS[rule.severity]},
        "properties": {"tags": [rule.family]},
    }
    return {**told, "helpUri": page} if page else told


def _sarif_result(file: Checked, diagnostic: Diagnostic, place: int, mark: str) -> dict[str, object]:
    return {
        "ruleId": diagnostic.rule,
        "ruleIndex": place,
        "level": _SARIF_LEVELS[diagnostic.severity],
        "message": {"text": _words(file, diagnostic)},
        "locations": [
            {
                "physicalLocation": {
                    "artifactLocation": {"uri": _uri(from_root(file.path))},
                    "region": _region(file, diagnostic),
                }
            }
        ],
        "partialFingerprints": {"quote/v1": mark},
    }


def _region(file: Checked, diagnostic: Diagnostic) -> dict[str, int]:
    positions, span = file.document.positions, diagnostic.span
    return {
        "startLine": positions.line(span.start),
        "startColumn": positions.column(span.start),
        "endLine": positions.line(span.end),
        "endColumn": positions.column(span.end),
    }


def as_github(files: Iterable[Checked]) -> Iterator[str]:
    """Yield the workflow commands that annotate lines of a pull request."""
    for file in files:
        for each, also in notes(file.document, file.diagnostics):
            region = _region(file, each)
            told = {
                "file": from_root(file.path),
                "line": region["startLine"],
                "col": region["startColumn"],
                "endLine": region["endLine"],
                "title": ", ".join((each.rule, *also)),
            }
            properties = ",".join(f"{key}={_escaped(str(value), ':,')}" for key, value in told.items())
            yield f"::{_GITHUB_LEVELS[each.severity]} {properties}::{_escaped(_words(file, each))}"


def _escaped(words: str, more: str = "") -> str:
    for character in f"%\r\n{more}":
        words = words.replace(character, f"%{ord(character):02X}")
    return printable(words)


def as_gitlab(files: Iterable[Checked]) -> str:
    """Return a Code Quality report, as GitLab reads it from an artefact."""
    found = [(file, each) for file in files for each in file.diagnostics]
    report = [
        {
            "description": _words(file, each),
            "check_name": each.rule,
            "fingerprint": mark,
            "severity": _GITLAB_LEVELS[each.severity],
            "location": {"path": from_root(file.path), "lines": {"begin": _region(file, each)["startLine"]}},
        }
        for (file, each), mark in zip(found, _fingerprints(found), strict=True)
    ]
    return json.dumps(report, ensure_ascii=False, indent=2)


def as_junit(files: Iterable[Checked]) -> str:
    """Return a JUnit report: a suite a file, a case a finding; only errors are failures."""
    root = ET.Element("testsuites", name="afterword check")
    for file in files:
        errors = sum(each.severity is Severity.ERROR for each in file.diagnostics)
        suite = ET.SubElement(root, "testsuite", name=_xml(file.path), errors="0")
        suite.set("tests", str(len(file.diagnostics) or 1))
        suite.set("failures", str(errors))
        if not file.diagnostics:
            ET.SubElement(suite, "testcase", classname=_xml(file.path), name="nothing to change")
        for each in file.diagnostics:
            _junit_case(suite, file, each)
    return ET.tostring(root, encoding="unicode", xml_declaration=True)


def _junit_case(suite: ET.Element, file: Checked, diagnostic: Diagnostic) -> None:
    line = _region(file, diagnostic)["startLine"]
    name = f"{diagnostic.rule}, line {line}"
    case = ET.SubElement(suite, "testcase", classname=_xml(file.path), name=name)
    if diagnostic.severity is Severity.ERROR:
        told = ET.SubElement(case, "failure", type=diagnostic.rule, message=_xml(diagnostic.message))
    else:
        told = ET.SubElement(case, "system-out")
    told.text = _xml(f"{file.path}:{line}: {_words(file, diagnostic)}")


def _xml(words: str) -> str:
    """XML has no control characters, not even escaped ones."""
    return printable(words)


def _words(file: Checked, diagnostic: Diagnostic) -> str:
    """Return what was found, the next step, and where the rule is explained."""
    step = f" {next_step(diagnostic.fix)}" if diagnostic.fix else ""
    return f"{diagnostic.message}{step} {file.page(diagnostic.rule) or f'(afterword explain {diagnostic.rule})'}"


def _fingerprints(found: Iterable[tuple[Checked, Diagnostic]]) -> Iterator[str]:
    """Yield a name for each finding that no other has: those that speak of the same words are counted, from the top."""
    seen: dict[str, int] = {}
    for file, each in found:
        mark = _fingerprint(file, each)
        seen[mark] = seen.get(mark, 0) + 1
        yield mark if seen[mark] == 1 else f"{mark}-{seen[mark]}"


def _fingerprint(file: Checked, diagnostic: Diagnostic) -> str:
    """Name a finding by what it speaks of, so that it stays the same when lines above it come and go."""
    told = "\0".join((from_root(file.path), diagnostic.rule, diagnostic.span.of(file.document.text)))
    return sha256(told.encode("utf-8", "surrogatepass")).hexdigest()[:32]


def from_root(path: str) -> str:
    """Return a path as its repository names it; where there is none, as seen from here; elsewhere whole."""
    return path if path == STDIN else _from_root(os.path.abspath(path), Path.cwd())  # noqa: PTH100 - ".." goes, links stay


@cache
def _from_root(path: str, here: Path) -> str:
    whole = Path(path)
    root = next((folder for folder in whole.parents if (folder / ".git").exists()), here)
    return whole.relative_to(root).as_posix() if whole.is_relative_to(root) else whole.as_posix()


def _uri(path: str) -> str:
    return quote(PurePath(path).as_posix().encode("utf-8", "surrogateescape"))
