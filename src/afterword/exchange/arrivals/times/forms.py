"""How dates and clocks are written, form by form: the grammar of `moments.py`."""

import re

from afterword.document.patterns import Pattern
from afterword.exchange.arrivals.times.calendars import LONG_WEEKDAY, MONTH, WEEKDAY

_I = re.IGNORECASE
LEAD = Pattern(
    r"(?P<word>at|on|around|about|approximately|approx\.?|by|from|since|between|before|after|until|starting(?: at)?"
    r"|circa|kl\.?|klokken|klokka|den|omkring|rundt|cirka|ca\.?|c\.|um|gegen|am|ab|à|vers|le|dès|às|por volta das"
    r"|cerca de|a las|alle|el|el día|em|no dia|just (?:after|before)|shortly (?:after|before)|early on|late on"
    r"|roughly|every|~|≈|±|@)(?:[ \t]{1,3}(?:at|on|around|about|approximately|the|kl\.?|ca\.?|das"
    r"|las)(?=[ \t]))?(?:(?<=[~≈±@.])[ \t]{0,2}|[ \t]{1,3})(?:[*_`~(]{0,3})",
    _I,
)
APPROXIMATE = Pattern(
    r"~|≈|±|around|about|approx|roughly|circa|cirka|\bca\b|\bca\.|\bc\.|omkring|rundt|gegen|vers|por volta|cerca"
    r"|early|late|shortly|just",
    _I,
)
ISO = Pattern(
    r"(?P<y>(?:19|20)\d{2,3})(?P<s>[-/.])(?P<m>\d{1,2}|\?\?|MM|XX)(?:(?P=s)(?P<d>\d{1,2}|\?\?|DD|XX))?(?!\d)", _I
)
COMPACT = Pattern(r"(?P<y>20\d\d)(?P<m>[01]\d)(?P<d>[0-3]\d)(?=T\d|[ \t]+\d\d:\d\d)")
NUMERIC = Pattern(r"(?P<a>\d{1,2})(?P<s>[-/.])(?P<b>\d{1,2})(?P=s)(?P<y>\d{2,4})(?![\d/]|[.-]\d)")
SHORT = Pattern(
    r"(?P<a>\d{1,2})(?P<s>[-/.])(?P<b>\d{1,2})\.?(?=[,:]?[ \t]{1,3}(?:at |kl\.? |@ ?|um )?(?:~"
    r"|ca\.? )?\d{1,2}[:.h]\d\d|[ \t]{1,3}\d{1,2}[ \t]?[ap]m)",
    _I,
)
DAY_MONTH = Pattern(
    r"(?P<d>\d{1,2})(?:st|nd|rd|th|er|º|°)?(?:[ \t]?[-–][ \t]?\d{1,2}(?:st|nd|rd|th)?)?(?:\.?[ \t]{1,2}|\.|-|/"
    rf"|[ \t]?)(?:of[ \t]|de[ \t]|d['’])?(?P<m>{MONTH})\.?(?:(?:,|-|/|[ \t]de|[ \t]of)?[ \t]{{0,2}}(?P<y>(?:19|20)\d\d"
    r"|['’]\d\d|(?<=[-/])\d\d)(?!\d))?",
    _I,
)
MONTH_DAY = Pattern(
    rf"(?P<m>{MONTH})\.?(?:[ \t]{{1,2}}|-)(?:the )?(?P<d>\d{{1,2}})(?![\d:.]\d|\d)(?:st|nd|rd"
    r"|th)?(?:[ \t]?[-–][ \t]?\d{1,2}(?![\d:])(?:st|nd|rd|th)?)?(?:(?:,|-|\.)?[ \t]{0,2}(?P<y>(?:19|20)\d\d"
    r"|['’]\d\d)(?!\d))?",
    _I,
)
JAPANESE = Pattern(r"(?:(?P<y>\d{4})年)?(?P<m>\d{1,2})月(?P<d>\d{1,2})日(?:[（(][月火水木金土日][)）])?")
WEEKDAY_BEFORE = Pattern(rf"(?P<w>{WEEKDAY})\.?,?(?:[ \t]{{1,2}}(?:the|den|dem|le|el|dia)(?=[ \t]))?[ \t]{{1,3}}", _I)
WEEKDAY_AFTER = Pattern(rf",?[ \t]{{0,2}}[(（\[]?(?P<w>{LONG_WEEKDAY})\.?[)）\]]?", _I)
WEEKDAY_ALONE = Pattern(rf"(?P<w>{LONG_WEEKDAY})\.?(?=[ \t]*(?:[,:@–—-]|at\b|kl\b|um\b|[*_]|\d|$|\r|\n))", _I)

CLOCK = Pattern(
    r"(?P<h>[01]?\d|2[0-4]):(?P<m>[0-5]\d)(?:[:.](?P<s>[0-5]\d)(?!\d)(?:[.,]\d{1,9})?)?(?![\d%])(?!:\d)"
    r"(?:[ \t]?(?P<half>[ap])(?:\.?m\b\.?|\.[ \t]?m\.|(?<=\d[ap])(?![a-z])))?",
    _I,
)
HALF = Pattern(
    r"(?P<h>1[0-2]|0?\d)(?:[.:](?P<m>[0-5]\d))?[ \t]?(?P<half>[ap])(?:\.?m\b\.?|\.[ \t]?m\."
    r"|(?<=\d[ap])(?=[ \t:,–—-]|$))",
    _I,
)
FRENCH = Pattern(r"(?P<h>[01]?\d|2[0-4])[ \t]?h[ \t]?(?P<m>[0-5]\d)?(?![a-z0-9])", _I)
JAPANESE_CLOCK = Pattern(
    r"(?P<half>午前|午後)?(?P<h>[01]?\d|2[0-4])時(?:(?P<m>[0-5]?\d)分|(?P<halfpast>半))?(?:(?P<s>[0-5]?\d)秒)?(?:ごろ|頃)?"
)
DOTTED = Pattern(r"(?P<h>[01]?\d|2[0-4])\.(?P<m>[0-5]\d)(?![\d%])(?!\.\d)(?:[ \t]?(?P<half>[ap])\.?m\b\.?)?", _I)
DIGITS = Pattern(r"(?P<h>[01]\d|2[0-4]):?(?P<m>[0-5]\d)(?![\d%.:/-]\d|\d|[a-gi-y])", _I)
UNCERTAIN = Pattern(
    r"[ \t]?\([ \t]?(?:±|\+/-|\+-)[ \t]?(?P<width>\d{1,3}[ \t]?(?:s|sec|m|min|minutes?|h|hours?))[ \t]?\)", _I
)
HOURS = Pattern(r"[ \t]?(?:noon\b|midday\b|hrs?\b\.?|hours?\b|uhr\b|o['’]clock\b|h\b)", _I)
OPEN = Pattern(
    r"(?:(?:HH|hh|[\d?xX]{2}|--|__|TT):(?:mm|MM|[?xX]{2}|--|__)(?::(?:ss|[?xX]{2}))?|\?{2,4}(?![?\w])"
    r"|TB[CDA]\b|time (?:unknown|tb[cd])\b|unknown time\b)(?:[ \t]?[AaPp][Mm])?(?![A-Za-z0-9])"
)
T_PLUS = Pattern(
    r"T[ \t]?(?:(?P<sign>[+\-−])[ \t]?)?(?:(?P<hc>\d{1,3}):(?P<mc>\d\d)(?::(?P<sc>\d\d))?"
    r"|(?:(?P<d>\d{1,3})[ \t]?d(?:ays?)?[ \t]?)?(?:(?P<h>\d{1,3})[ \t]?h(?:(?:ou)?rs?)?[ \t]?)?"
    r"(?:(?P<m>\d{1,4})[ \t]?(?:m(?:in(?:ute)?s?)?)?[ \t]?)?(?:(?P<s>\d{1,5})[ \t]?s(?:ec(?:ond)?s?)?)?)"
    r"(?![A-Za-z0-9])",
)
BETWEEN = Pattern(
    r"(?:[*_`]{0,3}(?:<br[ \t]*/?>)?[ \t]{0,3}[(（]?(?:T(?=\d)"
    r"|,?[ \t]{0,2}(?:at|@|around|about|approx\.?|approximately|kl\.?|klokken|um|gegen|ca\.?|à|vers|às|a las|alle"
    r"|om|~|circa|between)(?:[ \t]{1,2}(?:kl\.?|ca\.?|around|about|approx\.?|~))?(?=[ \t~\d])|[,:@|–—/-]"
    r"|~)?[ \t]{0,3}~?[*_`]{0,3}(?=[\d?xH~-]|午|TB[CDA]\b|time (?:unk|tb)|unknown time))",
    _I,
)
THEN_DAY = Pattern(r"[ \t]{0,2}(?:[,(–—/-]|on\b|den\b|le\b|am\b|el\b|of\b)?[ \t]{0,2}(?:the )?", _I)
RANGE = Pattern(
    r"[*_`]{0,3}[ \t]{0,3}(?:-|–|—|→|~|〜|->|to\b|till?\b|until\b|and\b|bis\b|til\b|à\b|a las\b|às\b"
    r"|og\b)[ \t]{0,3}(?:~|ca\.?[ \t])?[*_`]{0,3}",
    _I,
)
SUFFIX = Pattern(
    r"[ \t]?(?:-?ish\b|(?:ca|approx|circa)\b\.?|\((?:ca\.?|approx\.?|approximately|ish|estimated|est\.?|\?)\)"
    r"|[~?](?![~?])|頃|ごろ)",
    _I,
)
LEADERS = "-−"
PARENTHESIS = Pattern(r"[ \t]*\([ \t]*")
EMPHASIS_END = Pattern(r"[*_`]{1,3}[ \t]{0,2}(?=\()")
OTHER_WORDS = frozenset({"out", "set", "ago", "des", "gen", "mag", "may", "march", "mar", "dec", "sep", "di", "dim"})
CAPITALISED = frozenset({"May", "March", "Mar", "Dec", "Sep", "MAY", "MAR", "DEC", "SEP"})


HOUR = Pattern(r"(?:1[0-2]|[1-9])(?=[ \t]?[-–][ \t]?\d{1,2}(?::\d\d)?[ \t]?[ap]\.?m)", _I)
