"""Who noticed first: what watches, or the people it should have been quicker than."""

from afterword.document.patterns import Pattern

_WATCHES = r"(?:alerts?|alarms?|pages?|pagers?|monitors?|monitoring|probes?|checks?|dashboards?)"
_SPEAKS = (
    r"(?:fires?|fired|firing|page[sd]?|rings?|rang|rung|goes|went|gone|trigger(?:s|ed)?|raise[sd]?|notice[sd]?|saw|seen"
    r"|caught|sent|reached)"
)
# *No alert had fired*, *without any page*, *the alert did not fire*, *monitoring saw nothing*: nothing watched spoke.
_SILENT = Pattern(
    r"\b(?:no|not an?|not a single|none of (?:the|our)|without (?:an?|any|a single)"
    rf"|before (?:an?|any)) (?:[\w-]+ ){{0,3}}?{_WATCHES}\b[^.;]{{0,60}}"
    rf"|\b{_WATCHES}\b(?: [\w-]+){{0,4}}? (?:not|never|n't|nothing)\b[^.;]{{0,30}}"
    rf"|\b{_WATCHES}\b(?: [\w-]+){{0,3}}? (?:didn't|hadn't|wasn't|(?:stayed|was) (?:silent|quiet|green))\b"
)
_MISSED = Pattern(
    rf"\b(?:no|not a single|none of (?:the|our)) (?:[\w-]+ ){{0,3}}?{_WATCHES}\b[^.;,]{{0,30}}? {_SPEAKS}\b"
)
_SPOKE = Pattern(rf"\b{_WATCHES}\b[^.;]{{0,40}}? {_SPEAKS}\b|\b(?:paged by|alerted by|paged from) ")
_PEOPLE = (
    r"(?:customers?|users?|merchants?|tenants?|travell?ers?|passengers?|clients?|callers?|patients?|guests?"
    r"|subscribers?|shoppers?|buyers?|readers?|visitors?|drivers?|partners?|members?|students?|citizens?)"
)
_DESKS = r"(?:support|customer (?:service|care|success)|service desk|help ?desk|call cent(?:re|er)|hotline|front desk)"
_TELL = (
    r"(?:reports?|reported|telephone[sd]?|phone[sd]?|calls?|called|rings?|rang|writes?|wrote|complains?|complained"
    r"|tells?|told|asks?|asked|notice[sd]?|opens?|opened|files?|filed|raise[sd]?|sends?|sent|posts?|posted"
    r"|tweet(?:s|ed)?|e-?mail(?:s|ed)?|mail(?:s|ed)?|message[sd]?|mentions?|mentioned|describe[sd]?|alert(?:s|ed) us"
    r"|points? out|pointed out|asking|reporting|complaining)"
)
_HAND_ON = (
    r"(?:forward(?:s|ed)?|pass(?:es|ed)?|reports?|reported|escalate[sd]?|raise[sd]?|receive[sd]?|gets?|got|tells?|told"
    r"|flag(?:s|ged)?|sees?|saw|hands?|handed|notice[sd]?|asks?|asked|relay(?:s|ed)?)"
)
_OUTSIDE = Pattern(
    rf"\b(?<!synthetic )(?<!test ){_PEOPLE}\b[^.;]{{0,60}}?\b{_TELL}\b|\b{_DESKS}\b[^.;]{{0,40}}?\b{_HAND_ON}\b"
    r"|\b(?:tickets?|complaints?|telephone calls?|phone calls?|calls?|e-?mails?|tweets?|posts?) (?:from|by"
    r"|of) (?!(?:the )?(?:monitoring|pager|alert))|\b(?:tweets?|toots?|complaints?|customer tickets?|support tickets?"
    rf"|forum (?:posts?|threads?)|social media posts?)\b(?: [\w-]+){{0,4}}? (?:{_TELL}|says?|said|arrives?|arrived"
    r"|comes?|came|appears?|appeared|about)\b"
)


def unnoticed(words: str) -> bool:
    """Tell whether people noticed before anything that watches, from the words of a detection in lower case."""
    if _MISSED.search(words):
        return True
    return bool(_OUTSIDE.search(words)) and not _SPOKE.search(_SILENT.sub(" ", words))
