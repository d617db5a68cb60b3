"""Questions that ask nobody anything: *why didn't we just …*, *why did I not read it first?*."""

from afterword.lint.text.frames import frame

_DID = (
    r"(?:(?:write|test|check|read|ask|tell|build|make|add|set|use|try|do|plan|prepare|call|page|escalate|roll|revert"
    r"|stop|fix|upgrade|patch|document|communicate|automate|monitor|review|think|look|consider|run|take|put|keep|start"
    r"|follow|listen|wait|rehearse|back|go|buy|order|move|switch|replace|announce|inform|warn|verify|report|raise"
    r"|practise|install|configure|enable|disable|delete|remove|learn|talk|get|implement|create|invest|upload|rotate"
    r"|renew)(?:ed|d)?|(?:wrote|told|built|made|used|tried|did|took|ran|kept|bought|went|got|thought))"
)
_EARLIER = (
    r"(?:earlier|sooner|before|beforehand|in the first place|already|from the start|from the beginning|in time"
    r"|long ago|years ago|months ago|weeks ago|first|straight away|right away|immediately|at once|back then)"
)
_NOT = r"(?:(?:did not|didn't) (?:WHO)|did (?:WHO) not|(?:WHO) (?:did not|didn't|never))".replace(
    "WHO", "we|i|you|none of us|any of us"
)

FRAMES = (
    frame(
        "why, how come",
        rf"(?P<told>(?:why|how come) (?:on earth |in the world |then )?{_NOT} (?:also "
        rf"|then )*{_DID})\b[^;?]{{0,90}}? {_EARLIER}\b",
        rf"(?:why|how come) (?:on earth |in the world |then )?{_NOT} (?:just|simply|even|ever|bother to|bother) \w+",
        rf"(?:why|how come) (?:on earth |in the world )?(?:didn't i|did i not|i (?:did not|didn't|never)) {_DID}\b",
    ),
)
