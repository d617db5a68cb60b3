"""The Impact section: what was lost, by how much, and how that was measured."""

from dataclasses import dataclass

from afterword.document.text import Span


@dataclass(frozen=True, slots=True)
class Metric:
    """One keyed line of the Impact section: `- **Key:** value [of total] [unit] [(p %)] — method`.

    Attributes:
        value: The first quantity; durations in seconds with unit "s", money with its currency as unit, a range by
            its middle.
        of: The total the value is a part of.
        percent: The percentage written in parentheses.
        low, high: The two ends of a range.
        estimate: Written with `~`, "about" or as a range.
        method: What stands after the dash, without it.
        disposition: "none", "unknown" or "n/a" where that is written instead of a quantity.
    """

    span: Span
    line: int
    key: str
    key_span: Span
    value_text: str
    value_span: Span
    value: float | None = None
    unit: str | None = None
    of: float | None = None
    percent: float | None = None
    low: float | None = None
    high: float | None = None
    estimate: bool = False
    method: str = ""
    disposition: str | None = None
