"""Amounts told by saying that they were not counted: *we cannot say how many*, *more than we can name*."""

from afterword.lint.text.frames import frame

_MANY = r"(?:(?:[\w-]+ )?[\w-]{3,}s|people|children|staff)"
_LOADS = r"(?:bucketload|cartload|truckload|lorryload|shipload|boatload|sackful|basketful|crate|pallet)"
_TROUBLE = (
    r"(?:failures?|outages?|errors?|delays?|problems?|losses|timeouts?|cancellations?|disruptions?|interruptions?"
    r"|damage|blackouts?|misprints?|mix-?ups?|defects?)"
)

FRAMES = (
    frame(
        "cannot say how many, can't say how many, do not know how many, don't know how many, not known how many, "
        "unclear how "
        "many, nobody counted, nobody knows how many, number unknown, in unknown number",
        rf"{_MANY} ?[,(–—] ?(?P<told>(?:we|nobody|no one) (?:cannot say|can't say|do not know|don't know|knows|can say"
        r"|counted)(?: exactly| yet)?(?: how many)?) ?[,)–—]",
        rf"{_MANY} ?[,(–—] ?(?P<told>(?:it is )?(?:not known|unclear|unknown) how many"
        rf"|(?:their )?number unknown) ?[,)–—]",
    ),
    frame(
        "than we can name, than we can count, than we can say, than anybody counted, than anyone counted, "
        "than we care to",
        rf"(?P<told>(?:more|far more|many more) {_MANY} than (?:we (?:can (?:name|count|say|list)"
        r"|care to (?:count|name|admit))|any(?:body|one) counted))",
    ),
    frame(
        "in the low hundreds, in the high hundreds, in the hundreds, in the thousands, in the low thousands, "
        "in the dozens, "
        "in the mid hundreds, in the high thousands, by the bucketload, by the cartload, by the truckload, by the "
        "lorryload, by the shipload, by the boatload, by the crate, by the pallet, by the sackful",
        rf"{_MANY} (?P<told>in the (?:low |high |mid |middle )?(?:hundreds|thousands|dozens))\b(?! of)",
        rf"{_MANY} (?P<told>by the {_LOADS}) (?:\w+ly )?(?:were|was|stayed|remained|went|had|could|got|lay|sat|never"
        r"|failed|bounced|arrived|vanished|disappeared|did|came|spoilt|spoiled|rotted)\b",
    ),
    frame(
        "widespread, large-scale, wide-ranging, extensive",
        rf"(?P<told>(?:widespread|large-scale|wide-ranging|extensive) (?:[\w-]+ )?{_TROUBLE})(?: (?:of|in|to|for|with"
        r"|at) [^,;.]{2,40}?)? (?:\w+ly )?(?:were|was|occurred|followed|resulted|hit|arose|ensued|came|happened"
        r"|struck)\b",
        r"(?:caused|suffered|led to|resulted in|brought|saw"
        rf"|meant) (?P<told>(?:widespread|large-scale|wide-ranging|extensive) (?:[\w-]+ )?{_TROUBLE})\b",
    ),
)
