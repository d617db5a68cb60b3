"""Sighs and mock joy: wonderful, another one; how hard can it be; as we said in three retrospectives."""

from afterword.lint.text.frames import frame

_JOY = (
    r"(?:wonderful|lovely|great|marvellous|marvelous|fantastic|brilliant|super|splendid|nice|perfect|terrific"
    r"|excellent|awesome|charming|bravo|hooray|hurrah|hurray|congratulations|yay|fabulous|magnificent|beautiful|superb"
    r"|impressive|delightful|stellar|fine|priceless|hilarious)"
)
_MANY = (
    r"(?:two|three|four|five|six|seven|eight|nine|ten|\d+|several|many|countless|every|all|numerous|a dozen|the last"
    r"|umpteen|multiple|more than one)"
)
_OCCASIONS = (
    r"(?:retrospectives?|retros?|years?|months?|weeks?|meetings?|times|reports?|reviews?|tickets?|mails?|e-mails?"
    r"|post-?mortems?|occasions|debriefs?|memos?)"
)
_WE = r"(?:we|i|ops|support|the team|our team|the night shift|the sres|the dbas)"

FRAMES = (
    frame(
        "apparently",
        r"^\W*apparently ?,? [^.;]{3,60}? (?:is|are|counts? as|passes for|pass for"
        r"|qualif(?:y|ies) as) [^.;]{2,40}? (?:now|these days|nowadays|here|today)(?=\W*$)",
    ),
    frame(
        "shake one's, shake our, shake my, shake your, shaking our, shaking my, roll our eyes, roll my eyes, facepalm",
        r"(?:can|could) (?:only|but|just|merely) (?:shake|hang|scratch) (?:one's|our|my|your) heads?\b",
        r"(?:roll(?:ed|ing)?) (?:one's|our|my) eyes\b|facepalm",
    ),
    frame(
        "another quarter, another year, another sprint, another night, another outage, another season, "
        "another upgrade, another deploy, another patch, another morning, another shift, another hotfix, "
        "another reorganisation, another vendor, another monday",
        r"^\W*another [\w-]+ ?, another [\w-]+",
    ),
    frame(
        """
        wonderful, lovely, great, marvellous, marvelous, fantastic, brilliant, super, splendid, nice, perfect, terrific
        excellent, awesome, charming, bravo, hooray, hurrah, hurray, congratulations, yay, fabulous, magnificent
        beautiful
        superb, impressive, delightful, stellar, fine, priceless, hilarious
        """,
        rf"^\W*(?:oh,? |well,? |so,? )?{_JOY} ?[,!:\u2013\u2014-]+ ?(?:another|yet another|once again|again|one more"
        r"|just what|exactly what|so now|now we|now the|and (?:again|now|nobody|no one|the|all|then)|three|two"
        r"|four)\b",
        rf"^\W*(?:oh,? |well,? |so,? )?{_JOY} ?[,!:\u2013\u2014-]+ ?(?:and |now )?(?:the|our|even the"
        r"|even our) [^.;]{2,50}? (?:too|as well|either)(?=\W*$)",
        rf"^\W*(?:oh,? |well,? |what )?{_JOY} (?:(?!was|were|is|are|has|had"
        r"|by\b)[\w-]+ ){0,2}?[\w-]+ ?, (?:as (?:ever|always|usual|per usual)|once again|once more|yet again|again"
        r"|indeed|really|as one would expect|typical)",
    ),
    frame(
        "as we, as i, as ops, as support, as the team, as our team, as the night shift, as the sres, as the "
        "dbas, like we",
        rf"(?:as|like) {_WE} (?:have |had |already |repeatedly |clearly )*(?:said|wrote|warned|written|predicted|told"
        r"|pointed out|been saying|asked|reported|begged|explained|flagged|noted|complained"
        rf"|demanded)\b[^,;.:]{{0,30}}? (?:in|for|since|at|on|over) {_MANY} (?:[\w-]+ )?{_OCCASIONS}",
    ),
    frame(
        "how hard, how difficult, how complicated, how tricky, how long can it, how expensive",
        r"how (?:hard|difficult|complicated|tricky|expensive|complex) (?:can|could|is|was) (?:it|that"
        r"|this) (?:really |possibly |actually )?(?:be|to|have been)",
    ),
    frame(
        "tired to, tired of, tired from, sick of, weary of, weary to, bored of, bored with, bored to, exhausted from",
        r"(?:i am|i'm|we are|we're|we grow|i grow|everybody is|everyone is|the team is|ops is|one is|one gets|we get"
        r"|i get) (?:\w+ )?(?:tired|sick|weary|bored|exhausted)(?: and tired)? (?:of|to|from"
        r"|with) (?!(?:make|have) sure)\w+(?= )",
    ),
    frame(
        "time this year, time this month, time this week, time this quarter, time in a row, time this summer, "
        "time this winter",
        r"(?:third|fourth|fifth|sixth|seventh|umpteenth|nth|\d+th) time (?:this (?:year|month|week|quarter|summer"
        r"|winter|season)|in a row) ?,? (?:and |but )?(?:still|again|nobody|no one|nothing|not a|no )",
    ),
    frame(
        "out of words, out of polite, out of patience, out of adjectives, out of synonyms, out of excuses, "
        "out of ideas how, lost for words, words fail, no words",
        r"(?:run|ran|running|runs) out of (?:\w+ )?(?:words|patience|adjectives|synonyms|excuses|superlatives)\b",
        r"(?:at a loss|lost) for words|words fail (?:me|us)|(?:there are|i have|we have) no words\b",
    ),
    frame(
        "we get to, we are allowed to, we may, have the pleasure, have the honour, have the honor, the pleasure "
        "of, the honour of",
        r"(?:once more|one more time|once again|yet again|again)[,]? (?:we|i|ops|support) (?:get|gets|are allowed"
        r"|am allowed|may|have the (?:pleasure|honou?r|joy)|had the (?:pleasure|honou?r|joy)|enjoyed)\b",
        r"(?:had|have|has|enjoyed) the (?:dubious |great |rare )?(?:pleasure|honou?r|privilege|joy) (?:of"
        r"|to) (?:debug|explain|clean|spend|wait|restor|fix|pick|dig|sift|apologi)\w*",
    ),
    frame(
        "what a",
        r"^\W*what an? (?:\w+ )?(?:joy|pleasure|delight|treat|thrill|circus|farce|shambles|surprise|party|adventure"
        r"|coincidence|start|way|night|week|day|show|performance|achievement)(?= (?:to|for|of|it|that|when|with)\b"
        r"| ?[!.]|$)",
    ),
)
