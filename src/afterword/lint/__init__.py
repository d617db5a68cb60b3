"""Is it a good one? `check(document)` says what stands in the way, `explain(rule)` says why."""

from afterword.lint.check import check, diagnostic_json
from afterword.lint.diagnostic import Diagnostic, Finding, Fix, Severity
from afterword.lint.options import Options, Person
from afterword.lint.rule import explain, rules

__all__ = [
    "Diagnostic",
    "Finding",
    "Fix",
    "Options",
    "Person",
    "Severity",
    "check",
    "diagnostic_json",
    "explain",
    "rules",
]
