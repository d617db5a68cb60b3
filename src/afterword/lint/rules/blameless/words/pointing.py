"""Fingers that are pointed: where the culprit sits, who carries the can, which name an outage is given."""

from afterword.lint.text.frames import frame

_PLACE = (
    r"(?:is sitting|sits?|sat|is to be found|can be found|was found|works|worked|hides|is to be sought|is|are|was"
    r"|were|lives"
    r"|lay|lies)"
)
_HARMED = (
    r"(?:outage|failure|incident|disaster|mess|loss|losses|downtime|breakdown|blackout|damage|debacle|leak|breach|delay"
    r"|night|weekend|hour|hours|minutes|days|trouble)"
)

FRAMES = (
    frame(
        "culprit, culprits, offender, offenders, perpetrator, guilty party, sinner, sinners",
        rf"(?:culprits?|offenders?|perpetrator|guilty party|sinners?) {_PLACE} (?:\w+ )?(?:in|at|with|within|among"
        r"|inside) (?P<who>[\w@-]+)",
    ),
    frame(
        "for this, for that, for it, for the, for these",
        r"^\W*for (?:this|that|it|the [\w-]+|these [\w-]+) ?,? (?P<who>[\w@-]+)[^,;.]{0,40}? (?:has to|have to"
        r"|must|will have to"
        r"|needs to|need to|will need to) (?:answer|pay|take responsibility|stand up)",
    ),
    frame(
        "finger, fingers, arrow, arrows, spotlight",
        r"(?:fingers?|arrows?) (?:of blame )?(?:points?|pointed|pointing|is pointing|was pointed|were pointed"
        r"|must point)"
        r" (?:\w+ly )?(?:\w+ly |straight |back )?(?:at|to|towards?) (?P<who>[\w@-]+)",
        r"point(?:s|ed|ing)? (?:the|a|its|his|her|their|our) fingers? (?:\w+ly |straight )?(?:at|to|towards?) "
        r"(?P<who>[\w@-]+)",
    ),
    frame(
        "the can, the rap, the music, the buck, the tab",
        r"(?:carry|carries|carried|carrying|take|takes|took|face|faces|faced|pick up|picks up|picked up) the (?:can|rap"
        r"|music|tab)(?= (?:for|over)\b|\W*$)",
        r"the buck stops (?:with|at|here with) (?P<who>[\w@-]+)",
    ),
    frame(
        "responsibility, blame, guilt, liability, accountability",
        r"(?P<verb>bears?|bore|carries|carry|carried|shoulders?) (?:the |all |a )?(?:full |sole |whole |entire "
        r"|main |lion's"
        r" share of the |heavy |larger part of the )?(?:responsibility|blame|guilt|liability) for (?:[\w-]+ ){0,3}?"
        rf"{_HARMED}",
    ),
    frame(
        "name, names, address, face",
        r"one name (?:that )?(?:has to|must|is to|had to|can|should) be (?:put|attached|given|linked) to",
        rf"(?:this|that|the) (?:\w+ )?{_HARMED} has a (?:name|face)",
        rf"(?:put|putting) (?:a|one) name to (?:this|that|the) (?:\w+ )?{_HARMED}",
    ),
    frame(
        "guilty, to blame, at fault, culprit, responsible",
        r"(?:neither|not) [^,;.]{3,60}? (?:is|are|was|were) (?:guilty|to blame|at fault|the culprit|responsible)"
        r" ?[,;:] ?(?:but )?(?P<who>[\w@-]+)[^,;.]{0,50} (?:is|are|was|were)(?=\W*$)",
    ),
)
