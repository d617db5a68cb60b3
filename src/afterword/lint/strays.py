"""Departures from a rule, told by a noun of departing: *non-compliance of the technicians with the procedure*."""

from afterword.lint.frames import frame

_RULES = (
    r"(?:procedures?|rules?|instructions?|process(?:es)?|polic(?:y|ies)|protocols?|checklists?|runbooks?|guidelines?"
    r"|regulations?|standards?|plans?|work permits?|playbooks?|release notes|manual|four-eyes principle|freeze)"
)

FRAMES = (
    frame(
        """
        non-compliance, noncompliance, non-observance, non-adherence, disregard, inobservance, disobedience
        non-conformance, contempt, contravention
        """,
        r"(?:non-?compliance|non-?observance|non-?adherence|non-?conformance|disregard|inobservance|disobedience|contempt"
        rf"|contravention) (?:of|by|on the part of|from|shown by) (?P<who>[\w@-]+)[^,;.]{{0,40}}? (?:with|to|of"
        rf"|for) [^,;.]{{0,40}}?{_RULES}",
        r"(?P<named>[\w@-]+)'s? (?P<told>(?:non-?compliance|non-?observance|non-?adherence|disregard|contempt"
        r"|disobedience)"
        rf" (?:with|to|of|for) [^,;.]{{0,40}}?{_RULES})",
        rf"(?:non-?compliance|non-?observance|non-?adherence|disregard) (?:with|to|of|for) "
        rf"[^,;.]{{0,40}}?{_RULES} (?:by|on the"
        r" part of|among) (?P<who>[\w@-]+)",
    ),
)
