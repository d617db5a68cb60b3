"""How something is rejected, denied, refuted, left out or only a name: the words before and behind it."""

from afterword.document.patterns import Pattern

# What one would call it, and does not.
_NAMING = (
    r"(?:call|calling|name|naming|label|labelling|speak of|speaking of|talk of|talking of|blame|blaming|put|putting"
    r"|read|reading|say that|saying that|write|writing|record|recording|list|listing|use|using|accept|accepting"
    r"|attribute|attributing|reduce|reducing|describe|describing|classify|classifying)"
)
_TREATED = (
    r"(?:regard|see|consider|count|treat|call|speak of|talk of|describe"
    r"|classify|record|accept|read (?:it|this|that|them) as|list|name"
    r"|blame|attribute"
    r"|be (?:put down|explained|blamed|called|attributed|reduced|ascribed|laid|said))"
)
REJECTED = Pattern(
    rf"\b(?:wrong|unfair|unjust|misleading|too easy|too simple|tempting|lazy|cheap|not right|no use) to (?:{_NAMING}"
    rf"|say that)\b"
    r"|\bit (?:is|would be|would have been) (?:\w+ )?(?:easy|simple|convenient) to (?:call|name|label|speak of|talk of"
    r"|blame|describe|record|attribute|classify|dismiss|(?:put|write) (?:it|this|that) down)\b"
    rf"|\b(?:declin|refus|agre|decid|chos|hesitat|refrain)(?:ed|es|e|ing)? (?:not )?(?:to|against|from) {_NAMING}\b"
    rf"|\b(?:do|does|did|would|will|should|can|must|may|could|need)(?: not|n't|not) {_TREATED}\b|\bno (?:evidence|sign"
    r"|indication|suggestion|hint|reason to think) (?:that|of|for)\b|\b(?:reject|dismiss|discard|refut|contradict"
    r"|disput|withdr)(?:s|es|ed|e|ing|ew|aws?) (?:the (?:[\w-]+ )?)?(?:(?:idea|notion|claim|charge|accusation"
    r"|explanation|hypothesis|theory|label|suggestion) (?:of|that) )?(?:any |all |mere |simple |plain |pure )?$"
    r"|\b(?:binned|retired|struck|banned|scrapped|abolished|removed|replaced) (?:the )?(?:\w+ )?[\"\u201c']?$"
)
NAMED = Pattern(rf"(?<![\w-])(?:to (?={_NAMING}\b)|(?=\w+ing\b){_NAMING}\b)")
REJECTED_LATER = Pattern(
    r"\b(?:(?:would )?(?:hides?|masks?|obscures?)"
    r"|(?:would (?:be|have been)|is|was) (?:wrong|unfair|misleading|too easy)"
    r"|(?:tells?|told|teach(?:es)?|explains?|says?|adds?)(?: us| you| nobody| anyone)? (?:nothing|little)"
    r"|(?:does|do|did|would|will)(?: not|n't) (?:help|explain|tell|answer|teach|do)"
    r"|(?:decided|voted|advised|spoke|argued) against)\b"
)
_SEEMING = r"\bwhat (?:looks?|looked|seems?|seemed|sounds?|sounded) (?:like|to be) (?:(?:an?|the) )?"
# What is denied in so many words, wherever it stands.
REFUTED = Pattern(
    r"\b(?:no|not out of|out of no|neither|without any) (?:breach|violation|negligence|carelessness|inattention|neglect"
    r"|malice|recklessness|haste|laziness|incompetence)\b|\b(?:does|did)(?: not|n't) come into it\b"
    r"|\b(?:had|has|was|were)(?: not|n't)(?: been)? (?:overlooked|forgotten|neglected|ignored);"
    rf"|^\W*{_SEEMING}"
)
GOES_ON = Pattern(r"[,;] |\bbut\b")
# What nobody and no check would have shown clears those who did not see it, and so does what would have been the same.
CLEARED = Pattern(
    r"^\W*(?:even [^,;.]{2,60}? would(?: not|n't| never) have(?! been caught)|(?:no|not even|neither|nothing|nobody)\b"
    r"(?! (?:competent|responsible|serious|sane|decent|professional|sensible|good|real))[^,;.]{0,60}?"
    r" would have) (?:been )?(?:shown|seen|caught|found|helped|prevented|revealed|noticed|detected|spotted)\b"
    r"|^\W*(?:if|had|even if)\b[^.;]*, the (?:very |exact )?same (?:outage|failure|fault|error|bug|problem|result"
    r"|thing) would have\b"
)
CLAIMED = Pattern(
    r"\b(?:claims?|allegations?|suggestions?|impression|rumou?rs?|assumption|idea|notion|accusations?"
    r"|charges?|stor(?:y|ies)|legend|theory) (?:that|of)\b|^\W*that\b"
)
UNTRUE = Pattern(
    r"\b(?:is|was|are|were|has been|have been|proved|turned out)(?: to be)? (?:\w+ )?(?:contradicted|refuted|rejected"
    r"|withdrawn|dropped|disproved|unfounded|untrue|false|wrong|rumou?r|myth|legend|not (?:supported|borne out"
    r"|confirmed|true))\b|\b(?:did|does)(?: not|n't) hold\b"
)
CLAIMED_BY_NOBODY = Pattern(
    r"\b(?:nobody|no one|no-one|none of us)(?: (?:here|at all|in (?:the|this) \w+))? (?:claims?|claimed|says?|said"
    r"|suggests?|suggested|thinks?|believes?|is saying|would say|say|maintains?|argues?|pretends?)(?: that)?\b[^,;.:]*$"
)
# A sentence, a remark or a question that is spoken of: what it says is said there, and nowhere else.
_TEXT = (
    r"(?:sentences?|paragraphs?|remarks?|passages?|words?|phrases?|comments?|notes?|clauses?|questions?|jokes?|bullets?"
    r"|headings?)"
)
_ABOUT = r"(?:about|on|of|with|that|saying|naming|calling)"
_LEFT_OUT = (
    r"(?:dropped|cut|deleted|removed|struck(?: out)?|took out|taken out|crossed out|withdrew|withdrawn|reworded"
    r"|rephrased|replaced|left out)"
)
LEAVING_OUT = Pattern(
    rf"\b{_LEFT_OUT} (?:the|that|this|his|her|its|our|a|every|all|any) (?:[\w'-]+ )?{_TEXT} {_ABOUT} [^,;.:]*$"
)
_TEXT_ABOUT = rf"\b{_TEXT} {_ABOUT}\b[^,;.:]*"
_WAS_LEFT_OUT = rf"[^,;.:]*?\b(?:was|were|is|are|has been|have been) (?:\w+ly |later |then )?(?:{_LEFT_OUT}|a joke)\b"
IN_TEXT, LEFT_OUT_LATER = Pattern(f"{_TEXT_ABOUT}$"), Pattern(_WAS_LEFT_OUT)
LEFT_OUT_TEXT = Pattern(_TEXT_ABOUT + _WAS_LEFT_OUT)
# What begins a sentence and goes on so is what something is called.
BEGINS = Pattern(r"\W*(?:(?:the|an?) )?\W*")
ENTITLED = Pattern(
    r"[\"']?,? (?:is|was|are|were) (?:not )?(?:in |on )?(?:the|an?|one of the|our|its) (?:[\w'-]+ ){0,3}?(?:names?"
    r"|titles?|nicknames?|brands?|labels?|headings?|terms?|words?|categor(?:y|ies)|courses?|films?|movies?|plays?"
    r"|songs?|games?|quot(?:e|ation)s?|entr(?:y|ies)|mascots?|channels?)\b"
)
CHRISTENED = Pattern(
    r"\b(?:named|called|christened|baptised|titled|entitled|nicknamed|dubbed|(?:ship|boat|yacht|tug|ferry|barge|vessel"
    r"|schooner|trawler|horse|film|movie|song|band|album|novel|play|opera|exhibition|pub|club|game)) (?:the )?$"
)
REPLACED = Pattern(
    r"[\"\u201d']?,? (?:as an? (?:category|cause|label|term|reason|factor)\b"
    r"|(?:was|were|is|are|has been|have been) (?:replaced|removed|struck|dropped|deleted|retired|taken out)\b)"
)


# What directly before them denies what some rules find, as long as these do not look for a denial themselves.
_NOT_DONE = r"\b(?:did|does|do)(?: not|n't)(?: \w+ly)? $"
_NONE_OF_IT = (
    r"\b(?:none|nothing|neither) of (?:this|it|that|these|them) (?:is|was|were|are|has been|had been)\b[^,;.]*$"
)
_NOT_THEM = r"\bit (?:is|was)(?: not|n't) (?:(?:the|an?|our) )?$"
DENIED = {
    "animated-language": Pattern(r"\b(?:no|nothing|without|neither|nor)\s$"),
    "explicit-fault": Pattern(_NONE_OF_IT),
    "human-error-label": Pattern(_NONE_OF_IT),
    "individual-as-cause": Pattern(f"{_NOT_DONE}|{_NOT_THEM}"),
    "mistake-attribution": Pattern(f"{_NOT_DONE}|{_NONE_OF_IT}"),
    "obviousness": Pattern(r"^\W*nothing (?:about|in|on|of) [^,;.]*$"),
    "omission-blame": Pattern(_NOT_DONE),
    "procedure-violation-as-cause": Pattern(f"{_SEEMING}$"),
    "punitive-consequence": Pattern(
        r"\b(?:no one|nobody|none of \w+) (?:has|have|was|were|is|had)(?: been)? (?:or|nor|and) $"
    ),
    "team-as-cause": Pattern(f"{_NOT_DONE}|{_NOT_THEM}"),
}
