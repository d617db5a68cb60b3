"""What was meant by a value of the front matter that is not allowed: what it can only be, or what it may be."""

import re
from collections.abc import Iterable, Sequence

from afterword.document.nearest import close, slip
from afterword.document.patterns import Pattern

_OTHERWISE = {
    **dict.fromkeys(("config", "config-change", "config-push", "configuration-change"), "configuration-push"),
    **dict.fromkeys(("code-change", "deploy", "deployment", "release", "rollout"), "binary-push"),
    "vendor-change": "provider-change",
}
_NEAR = 0.7
_NEAR_ZONE = 0.85

_OFFSET = Pattern(r"[+\u2212-]\s*\d|\d")


def word(written: str, allowed: Sequence[str]) -> str | None:
    """Return the allowed word that is written otherwise, or with a slip of the fingers; None where it is a guess."""
    if "SEV1" not in allowed:
        return slip(written, allowed)
    plain = written.strip().casefold()[:80]
    digits = re.fullmatch(r"(?:s|sev|severity)?[ _-]*([1-4])", plain)  # P1 is a priority to many
    return f"SEV{digits[1]}" if digits else None


def word_perhaps(written: str, allowed: Sequence[str]) -> str | None:
    """Return the allowed word somebody may have meant."""
    plain = written.strip().casefold()[:80]
    other = _OTHERWISE.get(plain.replace("_", "-").replace(" ", "-"))
    if other in allowed:
        return other
    near = None if "SEV1" in allowed else close(plain, allowed, _NEAR)  # "high" is no SEV2 to everybody
    return near[0] if near else None


def zone(written: str, regions: Iterable[str]) -> str | None:
    """Return the zone of that name in other capitals, or with blanks: another name is another hour."""
    plain = "_".join(written.split()).casefold()
    return next((region for region in regions if region.casefold() == plain), None)


def zone_perhaps(written: str, regions: Sequence[str]) -> str | None:
    """Return the zone of that city, or whose whole name is near; where an offset was meant, it is another hour."""
    if _OFFSET.search(written):
        return None
    plain = "_".join(written.split()).casefold()
    of_city = [region for region in regions if region.casefold().endswith(f"/{plain}")]
    if len(of_city) == 1:
        return of_city[0]
    near = close(written, regions, _NEAR_ZONE) if "/" in written else None
    return near[0] if near else None
