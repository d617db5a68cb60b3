"""Where a label is only spoken of: in books and figures, as a first guess, as what a program calls it."""

from afterword.document.patterns import Pattern

_SHOWING = (
    r"(?:forms?|drop-?downs?|menus?|software|controllers?|displays?|bots?|systems?|screens?|panels?|terminals?|tools?"
    r"|scripts?|exports?|trackers?|ticketing|firmware|apps?|portals?|machines?|dialog(?:ue)?s?|classifiers?)"
)
BEFORE = Pattern(
    r"(?:\b(?:books?|textbooks?|courses?|chapters?|lectures?|talks?|papers?|stud(?:y|ies)|seminars?|literature|theory"
    r"|research|discussions?|standards?|articles?|essays?|views?) (?:on|about|of)|\b(?:share|probability|probabilities"
    r"|rate|percentage|proportion|frequency|likelihood|definition|concept|notion) of"
    r"|\b\d+ ?(?:%|per ?cent)(?: of [^;.,]{2,40}?)? (?:down |back )?(?:to|by)|\b(?:first|initial|early|earliest"
    r"|quick|preset|default) (?:[\w-]+ ){0,2}?(?:guess|answers?|thought|idea|suspicion|assumption|explanation|draft"
    r"|version|hypothesis|cause|diagnosis|reflex)(?: (?:of|in|by) [^;.,]{2,30}?)? (?:is|was|had been|named|blamed"
    r"|said|mentioned)(?: simply| just)?(?: an?)?"
    r"|\b(?:suggest(?:s|ed)?|mention(?:s|ed)?|guess(?:es|ed)?|first (?:suspected|assumed|blamed|thought of))(?: an?)?"
    r"|\bwould (?:have )?(?:be|been|say|said|write|written|call(?:ed)?(?: it| this)?|blamed?|read|put)(?: simply"
    rf"| just)?(?: an?)?|\b{_SHOWING} (?:[\w-]+ ){{0,3}}?(?:marks?|lists?|reports?|shows?|offers?|tags?|tagged|says"
    r"|reads|prints?|displays?|flags?|knows?|allows?|accepts?"
    r"|classif(?:y|ies)|calls?|logs)(?: [\w-]+){0,3}?(?: as)?(?: an?)?"
    r"|\b(?:cause|value|type|code|reason) in the (?:[\w-]+ )?(?:form|system|tool|tracker|software) is|\bticket type ?:"
    r"|\btagged the (?:ticket|case|call) (?:as )?|\b(?:so-called|supposed|alleged|seeming|purported)"
    r"|\bwhat (?:looks|looked|appears|appeared|seems|seemed)(?: to be| like)(?: an?)?"
    r"|\b(?:more|other)(?: [\w-]+){0,4}? than(?: an?)?"
    r"|\b(?:stop(?:ped)?|avoid(?:ed)?|banned|gave up|quit) (?:writing|saying|using|accepting|recording)|\b(?:whoever"
    r"|who|anyone who|he who|those who) (?:says?|writes?)|^\W*(?:saying|writing|calling it)|\breports? of (?:19"
    r"|20)\d\d (?:had )?(?:ended (?:with|at)|closed with|named|said|blamed|stopped at)|\bdistinguish(?:es|ed)? between"
    r"|\bwhether (?:it|this|that) (?:is|was|were|had been)(?: an?)?|\baccording to (?:the |our |its |their )?[\w-]+ ?:"
    r"|\bforgiv(?:es?|ing|en)|\bobject(?:s|ed)? to|"
    r"\b(?:compares?|compared|comparing|contrasts?|contrasted|measures|measured|estimates|estimated|modelled|studied))\s+[\"'*_(]{0,2}$"
)
BEHIND = Pattern(
    r"[\"'*_)]{0,2}\s+(?:(?:is|was) (?:the |our |their |its )?(?:first|initial|usual|quick|early)(?: \w+)? (?:guess"
    r"|answer|thought|idea|suspicion|assumption|reflex|reaction|explanation|hypothesis)|would be (?:the end|no|too)"
    r"|depends?|arises?|begins?|grows?|has causes|turned out|proved to be|was in fact"
    r"|(?:in this [\w-]+|here) means?|stands for|denotes|refers to|is (?:defined|short)|means (?:the|an?) "
    r"|per (?:step|task|hour|action|demand)|and (?:machine|device|printer|hardware|system|sensor|software|equipment"
    r"|technical) (?:errors?|faults?|failures?|defects?) (?:are|is|have|has)\b)"
)
# Of a thing: its code, its lamp, the agent of the user; told of in general; a factor that is multiplied.
OF_A_THING = Pattern(
    r"[\"'*_)]{0,2}(?:[\s-](?:texts?|accounts?(?! for)|traps?|sensors?|lamps?|lights?|resets?|signals?|margins?|memory"
    r"|modes?|trees?"
    r"|scenarios?|modell?ing|models?|gloves?|stickers?|buttons?)\b"
    r"|\s(?:code\s|no\.\s|#)?(?:0x[\da-f]+|\d{2,}|[a-z]{1,3}-?\d+)\b|\s\((?:http\s)?4\d\d\)|\smade\sup\s\d"
    r"|\s(?:is|are)\s(?:undone|expected|caught|corrected|counted|tolerated|possible|rejected|allowed|forgiven|handled"
    r"|stopped|blocked|subtracted|injected|simulated|normal)\b"
    r"|\s(?:was|were)\s(?:assessed|evaluated|studied|analysed|simulated|injected)\b"
    r"|\sof\s(?:\d|one\s(?:bit|digit|pixel|row)\b|the\s(?:[\w-]+\s)?(?:observer|gauge|instrument|scale|clock|study)\b)"
    r"|\sin\sthe\s(?:equation|formula|model)\b|\s(?:was|is)\s(?:tightened|torqued|loose|loosened)\b"
    r"|\sof\sthe\s(?:glove|fingerprint|piano)|\s(?:and|or|to)\s(?:layer|level)\s\d"
    r"|[^.;]{0,40}\b(?:system|machine)-generated\b"
    r"|\s(?:agents?|interfaces?|services?|tables?|sessions?|modules?|process|space|profiles?)\b)"
)
# Machines are called so too; theirs are found only where they stand for a cause.
MACHINERY = frozenset(
    "driver controller worker tester supervisor planner installer maintainer picker dispatcher".split()
)
AS_CAUSE = Pattern(
    r"(?:\b(?:due to|owing to|because of|by|through|to|from|was|is|were|of|on|as|simply|again)\s+|[:\u2013\u2014(]\s*"
    r"|^\W*)(?:(?:an?|the|some|another|yet another|simple|plain|clear|pure|sheer|mere|classic|typical|obvious)\s+)*$"
)
CAUSING = Pattern(
    r"[\"'*_)]{0,2}\s+(?:by\s[^.;,]{2,30}?\s)?(?:led|caused|resulted|brought|cost|took|was|were|is|at the root|lies|lay"
    r"|behind)\b|\W*$"
)
# Of these there is a human kind.
KINDS = Pattern(r"\b(?:samples?|species|host|tissue|blood|contact|caller|account|cell|patient|dna)\s+$")
