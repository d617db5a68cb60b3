"""Notes that leave out who did it: *Accidentally deleted the volume*, *Missed a step in the runbook*."""

from afterword.lint.text.frames import frame

_THE = r"(?:the|a|an|one|two|three|some|our|my|his|her|their|all|both|another|it|this|that|these|those|half)"
# What is described so is no deed: *accidentally deleted files are kept*.
_NO_DEED = r"(?![^.;]*\b(?:is|are|will be|can be|were|was|must|should|may)\b)"
_DID = (
    r"(?:changed|deleted|dropped|removed|pushed|merged|deployed|restarted|stopped|killed|closed|sent|ran|overwrote"
    r"|moved|renamed|enabled|disabled|turned|switched|unplugged|wiped|reset|revoked|rebooted|left|committed|published"
    r"|shared|exposed|leaked|formatted|broke|terminated|pasted|typed|selected|used|copied|applied|cancelled|canceled)"
)

SLIPS = (
    frame(
        "accidentally, inadvertently, mistakenly, unintentionally, by accident, by mistake, erroneously, wrongly",
        rf"^\W*{_NO_DEED}(?:accidentally|inadvertently|mistakenly|unintentionally|by accident|by mistake|erroneously"
        rf"|wrongly) {_DID} (?:off |on |out |down |over )?{_THE}\b",
        r"^\W*(?:mistakenly|wrongly|erroneously) (?:assumed|thought|believed|concluded|guessed|expected)\b",
    ),
)
OMISSIONS = (
    frame(
        "missed a, missed the, missed one, missed two, missed some, missed our, missed filtering, missed adding, "
        "missed updating, missed checking, missed setting, missed removing, missed renewing",
        rf"^\W*{_NO_DEED}missed (?:{_THE} (?:[\w-]+ )?(?:step|steps|flag|check|line|config|setting|case|file|service"
        r"|host|page|note|warning|mail|alert|ticket|reminder|deadline|entry|test|dependency|place|spot|edge case)s?"
        r"|(?:filtering|adding|updating|checking|setting|removing|renewing|testing|including|copying|migrating)) ?",
    ),
    frame(
        "ignored, ignoring, disregarded, disregarding, blew through, blown through, blew past",
        r"(?P<verb>ignor(?:ed|ing)|disregard(?:ed|ing)|blew (?:through|past)) (?:all (?:of )?)?(?:our|my|their|his"
        r"|her|the) (?:own |self-imposed |agreed )*(?:deadlines?|schedules?|plans?|timelines?|milestones?"
        r"|checklists?)\b",
    ),
)
QUALITIES = (
    frame(
        "wasn't a, was not a, isn't a, is not a, wasn't an, was not an, weren't, were not, never been a",
        r"(?P<who>[\w@-]+) (?:was|is|were)(?: not|n't) (?:a|an|the most|exactly an?) (?:very |particularly |really "
        r"|especially )?(?:strong|experienced|good|great|skilled|competent|talented|seasoned|qualified|attentive"
        r"|thorough|diligent|disciplined) (?:[\w-]+ )?(?:engineer|developer|operator|admin|administrator|programmer"
        r"|manager|dba|coder|reviewer|tester|writer|lead|architect|technician|planner|nurse|driver|communicator)\b",
    ),
    frame(
        "inconsistent in, inconsistent at, inconsistent with, inconsistent about",
        r"(?P<who>[\w@-]+)[^,;.]{0,25}? (?P<told>(?:was|were|been) (?:very |rather |quite )?inconsistent (?:in|at"
        r"|about) [a-z]+ing)\b",
    ),
)
GUILT = (
    frame(
        "only myself to blame, only ourselves to blame, only himself to blame, only herself to blame, "
        "only themselves to blame, nobody to blame but, no one to blame but",
        r"(?:had|has|have) (?:only|nobody but|no one but) (?:myself|ourselves|himself|herself|themselves) to blame",
        r"(?:nobody|no one) (?:else )?to blame but (?:myself|ourselves|himself|herself|themselves|me|us)\b",
    ),
)
