"""What the parts of an action list look like: boxes, bullets, numbers, and names of mere categories."""

from afterword.document.patterns import Pattern
from afterword.exchange.arrivals.actions import words as said
from afterword.exchange.arrivals.actions.building import KEYED_LINE

_IGNORE_CASE = 2
_LONGEST_START = 400
_LONGEST_NOTHING = 200
BOX = Pattern(
    r"\\?\[[ \txX✓✔✅~*/-]{0,3}\\?\](?=[ \t])|[☐☑☒✅✔⬜]️?|:(?:white_check_mark"
    r"|heavy_check_mark|ballot_box_with_check|white_large_square):"
)
BULLET = Pattern(
    r"[ \t]*(?:[•◦‣▪●○·∙][ \t]*|[–—→➡*-][ \t]+|\(\d{1,2}\)[ \t]+|\d{1,2}[.)][ \t]+"
    r"|(?=\\?\[[ \txX✓]{0,2}\\?\][ \t])|(?=[☐☑☒✅✔⬜]))"
)
NUMBERED = Pattern(
    r"(?:\d{1,2}[.):]|(?:action(?: item)?|ai|item|task|step|recommendation|improvement"
    r"|follow[- ]?up)[ \t]?#?-?\d{1,3}[.):]?)[ \t]*[:–—-]?[ \t]*",
    _IGNORE_CASE,
)
CATEGORY = Pattern(
    r"(?:(?:short|medium|mid|long|near|immediate(?:ly)?)[- ]?(?:er)?[- ]?(?:term)?|immediate|process|technical"
    r"|documentation|monitoring|alerting|testing|tooling|infrastructure|training|communication|people|other"
    r"|misc(?:ellaneous)?|general|cleanup|deployment|technology|organi[sz]ational|engineering|operational|operations"
    r"|support|prevention|prevent|mitigation|mitigate|detection|detect|repair|process|investigation|investigate"
    r"|response|recovery|resilience|reliability|security|high|medium|low|critical|priority|done|open|completed?"
    r"|planned|in progress|todo|to do|p[0-4]|next|now"
    r"|later)(?:[ /&,+-]{1,3}(?:and |or )?(?:process|policy|policies|technical|documentation|improvements?|actions?"
    r"|action items?|items?|tasks?|changes?|fix(?:es)?|follow[- ]?ups?|work|steps?|measures?|term|priority|alerting"
    r"|monitoring|code|configuration|bug reports?|remediation|response))*",
    _IGNORE_CASE,
)


def is_keyed(words: str) -> bool:
    """Tell whether the first line of some words is a key and its value: "Owner: Jane"."""
    found = KEYED_LINE.match(words[:_LONGEST_START].partition("\n")[0])
    return bool(found and found["value"])


def has_key(words: str) -> bool:
    """Tell whether the first line of some words begins with a key, whether or not a value follows."""
    return bool(KEYED_LINE.match(words[:_LONGEST_START].partition("\n")[0]))


def says_nothing(words: str) -> bool:
    """Tell whether words are none, or say that there is nothing, or were left by a template."""
    start = words.strip()[:_LONGEST_NOTHING]
    return (
        not any(character.isalnum() for character in start)
        or bool(said.NOTHING.fullmatch(start))
        or bool(said.PLACEHOLDER.fullmatch(start))
    )
