"""Words of an event that could be what a landmark's tag says; an alert's title tells of the alert only."""

from afterword.document.patterns import Pattern

_AUDIENCE = (
    r"(?:customers?|users?|merchants?|partners?|tenants?|readers|guests|passengers|travellers|patients|dealers"
    r"|resellers|employees|staff|colleagues|stakeholders|management|executives|everyone|everybody|public|press"
    r"|regulators?|authority|authorities)"
)
_COMMS = Pattern(
    rf"\bstatus ?page\b(?! (?:is|was|goes|went) (?:down|slow|unavailable|unreachable))|\b{_AUDIENCE} (?:are|is|were|was"
    r"|have been|has been|got|get)(?: all)? (?:told|informed|notified|warned|mailed|e-?mailed|answered|written to)\b"
    rf"|\b(?:tell|inform|notify|warn|mail|e-?mail|answer|write to)(?:s|ed)?(?: \w+){{0,2}}? {_AUDIENCE}\b|\b(?:told"
    rf"|notifies|notified|writes to|wrote to|answer to|reply to)(?: \w+){{0,2}}? {_AUDIENCE}\b|\b(?:e-?mails?|mails?"
    rf"|messages?|notices?|letters?|updates?|newsletters?|statements?)(?: \w+){{0,3}}? to(?: \w+){{0,2}}? {_AUDIENCE}\b"
    r"|\bannounce(?:s|d|ments?)?\b(?! (?:\w+ ){0,2}(?:prefix|route|address|network|range)\w*)"
    r"|\b(?:tweet(?:s|ed)?|press (?:statement|release)|public (?:statement|notice))\b"
    r"|\b(?:banner|statement|notice) (?:is |was )?(?:shown|posted|published|put up|goes up|went up)\b"
    r"|\bpost(?:s|ed) (?:\w+ ){0,4}?(?:on|to|in) (?:the |our )?(?:forum|community|intranet|blog|website|homepage)\b"
)
_TELLING = {
    "trigger": Pattern(
        r"\b(?:releases?|deploy\w*|roll-?out|goes live|expire[sd]?|enable[sd]?|switched|restart\w*|merge[sd]?)\b"
    ),
    "impact": Pattern(
        r"\b(?:fail(?:s|ed|ing)?|errors?|down|unavailable|refuse[sd]?|time-?outs?|5\d\d|slow|lost|duplicate[sd]?)\b"
    ),
    "detect": Pattern(
        r"\b(?:alerts?|alarm|page[sd]?|pager|tickets?|reports?|reported|notice[sd]?|telephones?|calls)\b"
    ),
    "engage": Pattern(
        r"\b(?:on-?call|joins?|joined|acknowledge[sd]?|responders?|picks? up|takes? over|begins? to look)\b"
    ),
    "mitigate": Pattern(
        r"\b(?:roll(?:s|ed)?[ -]?back|rollback|revert\w*|mitigat\w*|fail(?:s|ed)?[ -]?over|recover(?:s|ed)?|restored"
        r"|back to normal)\b"
    ),
    "resolve": Pattern(r"\b(?:resolve[sd]?|closed|over|complete[sd]?|normal|recovered|fixed|reconciled)\b"),
    "comms": _COMMS,
}
_ALERT = Pattern(r"\W*(?P<said>(?:alert|alarm|monitor|page|pager)\b[^:\n]{0,24}):(?!\d)")
_ALARMED = Pattern(r"\b(?:alerts?|alarms?|monitors?|pages?|pager|paged)\b")
_QUOTED = Pattern(r"“[^”]{1,200}”|\"[^\"]{1,200}\"|«[^»]{1,200}»|`[^`]{1,200}`")
_NO_TELLING = frozenset({"lead-up", "trigger", "impact", "detect"})


def could_be(tag: str, words: str, tags: tuple[str, ...] = ()) -> bool:
    """Tell whether an event of these words, and with these tags, could be a landmark."""
    telling = _TELLING.get(tag)
    if telling is None or (tag == "comms" and not _NO_TELLING.isdisjoint(tags)):
        return False
    return bool(telling.search(_without_title(words.lower())))


def _without_title(words: str) -> str:
    """Leave out what an alert is called, which tells of no event."""
    if alert := _ALERT.match(words):
        return alert["said"]
    return _QUOTED.sub(" ", words) if _ALARMED.search(words) else words
