"""Whether a `verify:` names anything somebody could look at: *it works* and *everybody is aware* do not."""

from afterword.document.patterns import Pattern

_FACT = Pattern(r"[\d`\"“«<>/_]|\b(?:when|after|before|if|until|within|during|in|on|with|shows?|lists?)\b")
_FILLED = Pattern(r" (?:on board|(?:when|once) (?:it is |it's )?(?:done|ready|finished))\Z")
_WELL = r"(?:fine|well|again|now|properly|correctly|smoothly|better|ok|okay|as (?:it should|expected|intended|planned))"
_GOOD = (
    r"(?:fine|ok|okay|good|great|done|fixed|better|stable|working|finished|complete|solved|improved|faster|safer"
    r"|easier|clearer|nicer|robust|reliable|healthy|happy|more [\w-]+)"
)
_TROUBLE = (
    r"(?:problems?|issues?|complaints?|incidents?|outages?|trouble|typos?|mistakes?|surprises?|failures?|bugs?|errors?)"
)
_PEOPLE = (
    r"(?:every(?:body|one)|people|we|(?:the |all )?(?:[\w-]+ )?(?:teams?|staff|engineers|operators|colleagues|crews?"
    r"|developers|shifts?|members))"
)
_VACUOUS = Pattern(
    rf"(?:(?:it|this|that|everything|all|things?|the (?:fix|change|action|system|solution)) )?"
    r"(?:still |now |all |just )*"
    rf"(?:works?|worked|runs?|is working|(?:is|are|was) {_GOOD})(?: {_WELL})*"
    rf"|(?:there (?:are|is) )?(?:no|zero|fewer|less|without)(?: more| new| further)? {_TROUBLE}"
    r"(?: (?:any ?more|again|occurs?|happens?|arises?|seen|reported|afterwards))*"
    rf"|{_PEOPLE} (?:is|are|feels?|knows?|understands?)(?: (?:it|this|about it|more|fully|all|well|better))*"
    r"(?: (?:aware|informed|careful|happy|trained|confident|satisfied|on board|aligned|attentive))?(?: (?:of|about)"
    r" (?:it|this))?"
    rf"|(?:[\w'-]+ ){{1,4}}(?:is|are|gets?|becomes?|feels?) (?:\w+ly |much |a lot )*{_GOOD}"
    r"|(?:[\w'-]+ ){1,4}(?:improves?|improved|has improved|have improved|gets? better|goes up)"
    r"|(?:the |a |an )?(?:\w+ )?(?:meetings?|training|sessions?|workshop|talk|discussion|call|retro)"
    r"(?: (?:was|is|has been"
    r"|were))? (?:held|attended|done|given|completed|had|took place|happened|finished)"
    r"|(?:done|finished|completed?|closed|ok|okay|yes|none|see above|as discussed|obvious|we(?:'ll| will) see"
    r"|time will tell|wait and see|by eye|manually|by hand|visually|spot[ -]?checks?|checks?|checking|reviews?|testing"
    r"|tests?|monitoring|observation)(?: (?:when|once) (?:it is |it's )?(?:done|ready|finished))?"
)


def names_nothing(verify: str) -> bool:
    """Tell whether all of a `verify:` would fit any action; a figure, a place or an occasion makes it one's own."""
    words = " ".join(verify.lower().replace("\u2019", "'").split()).strip(" .!*_")
    return bool(words) and not _FACT.search(_FILLED.sub("", words)) and bool(_VACUOUS.fullmatch(words))
