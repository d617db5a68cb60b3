"""Personnel files: notes, entries and remarks about people that are kept for later."""

from afterword.lint.frames import frame

FRAMES = (
    frame(
        "moved to, transferred to, reassigned to, shifted to, banished to, relegated to, sent to, taken off, "
        "removed from",
        r"(?P<verb>moved|transferred|reassigned|shifted|banished|relegated) to (?:an? )?(?:another|different"
        r"|other|lesser|easier) "
        r"(?:site|team|department|duties|post|desk|shift|role|position|branch|office)",
        r"(?P<verb>taken off|removed from) (?:the|his|her|their|all) (?:case|rota|roster|on-call|duty|duties"
        r"|project|team|post|shift)",
    ),
    frame(
        """
        personnel file, personnel files, personal file, hr file, staff file, employee file, personnel record
        personnel records, employee record, hr record, disciplinary record, staff record, personnel folder
        """,
        r"(?:note|entry|remark|record|letter|memo|mark|comment|warning|report|copy|this|it)s?\b[^.;]{0,60}? "
        r"(?:placed|put|added"
        r"|filed|entered|made|left|kept|noted|recorded|goes|went|go|will go|attached|stays|remains) (?:\w+ "
        r")?(?:in|to|into|on"
        r"|with) [^,;]{0,40}?(?:personnel|personal|hr|staff|employee|disciplinary) (?:files?|records?|folder)",
    ),
)
