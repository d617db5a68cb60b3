"""The world that was not, told without *could have been*: *none of this had to happen*, *one command away*."""

from afterword.lint.text.frames import frame

_ACTED = (
    r"(?:asked|read|called|rung|phoned|checked|looked|told|warned|waited|listened|tested|said|known|thought|tried"
    r"|stopped|escalated|spoken|informed|verified|reviewed|followed|kept|taken|done|used|left|announced|mentioned"
    r"|rehearsed|documented|asked|paused|consulted|communicated|double-checked)"
)
_SPARED = (
    r"(?:it|this|that|nobody|no one|nothing|none of (?:this|it)|the \w+(?: \w+)?|we|customers|users) (?:would(?: not"
    r"| never|n't)|would hardly) have (?:hit|touched|affected|mattered|hurt|happened|failed|broken|stopped|reached"
    r"|noticed|caused|been (?:noticed|a problem|an issue|affected|hit))"
)

FRAMES = (
    frame(
        "had to happen, needed to happen, have to happen, need to happen, had to be, had to end, need to be",
        r"(?:none|nothing|not one bit|no part) of (?:this|it|that) (?:had|needed) to (?:happen|be|end|go)",
        r"(?:this|it|that|the (?:outage|incident|failure)) (?:did not|didn't|need not|never) (?:have to|need to"
        r"|had to|needed"
        r" to|have) (?:happen|happened|come to this|end)",
    ),
    frame(
        "away",
        r"(?:was|were|lay) (?:only |just |but |merely |never more than )?(?:one|an?|a single) (?:command|click"
        r"|call|phone call"
        r"|keystroke|button|tick|question|message) away(?! from)",
    ),
    frame(
        "it not for, not been for, were not for, was not for, but for",
        r"(?:were it not for|had it not been for|if it (?:were|was) not for|if it (?:hadn't|had not) been for|but for) "
        r"[^,;.]{3,60} ?, [^,;.]{2,40} (?:would|could|might) (?:\w+ )?(?:have been |be |have )?(?:back|up|fine"
        r"|over|avoided"
        r"|prevented|spared|shorter|safe|alive|running|caught|faster|earlier|online|found|noticed)",
    ),
    frame(
        "had only, had just",
        rf"(?:^\W*|and |but |oh ?, )if (?P<who>[\w@-]+)[^,;.]{{0,40}}? had (?:only|just) "
        rf"{_ACTED}[^,;.]{{0,60}}(?=[.!\u2026]*$)",
    ),
    frame(
        "day, days, week, weeks, hour, hours, minute, minutes, month, months, earlier, later, any other, night, "
        "quarter",
        rf"(?:an?|one|two|three|a few|a couple of|some|half an?|\d+) (?:minute|hour|day|week|month|quarter)s? "
        rf"(?:earlier"
        rf"|later|before) ?,? {_SPARED}",
        rf"(?:on|in|at) any other (?:day|night|week|month|time|hour|evening|morning|season) ?,? {_SPARED}",
    ),
    frame(
        "ideally, in an ideal world, in a perfect world, in a better world, with hindsight, in hindsight, in "
        "retrospect",
        r"(?:ideally|in (?:an ideal|a perfect|a better|a just) world|(?:with|in) hindsight|in retrospect) ?,? "
        r"[^;.?]{2,60}? would(?:n't| not| never| also| all| at least| simply)* have(?: been)? \w+",
    ),
    frame(
        "had only, had just, only had, just had",
        rf"(?:^\W*|and |but |oh ?, )if (?!(?:the|this|that|it) (?:\w+ )?(?:had )?only had)[^,;.!?]{{2,45}}? "
        rf"(?:had (?:only|just)|(?:only|just) had) {_ACTED}[^,;.!?]{{0,60}}(?=[.!\u2026]*$)",
    ),
    frame(
        "were there, had there been, had we had, if there had been, if there were, if there was",
        r"(?:^\W*|and |but )(?:were there|had there been|had (?:we|they|he|she|anyone|anybody) had|if there (?:had been"
        r"|were|was))(?: only| but| just| ever| at least)? [^,;.]{2,60}? ?, [^;.]{2,70}? (?:would|could)(?:(?:n't| not"
        r"| never| hardly) have \w+| (?:still|all|soon|simply|surely|easily|just)? ?(?:have (?:kept|stayed|held"
        r"|survived"
        r"|noticed|seen|caught|stopped|known|found|been (?:spared|caught|noticed|back|fine|home|over|prevented|avoided"
        r"|stopped|seen))|be (?:alive|up|running|here|intact|in place|safe|open|back|there|whole|with us)))",
        r"(?:would|could)(?:n't| not| never| hardly) have [^,;.]{2,60}? (?:were there|had there been|had we had|if "
        r"there "
        r"had been)(?: only| but| just| at least)? (?:an?|any|one|another|some|more|enough|two|proper|better)\b",
    ),
    frame(
        "had the, had a, had an, had our, had its, if the, if our, if a",
        r"(?:would|could|might)(?: well| easily| surely| perhaps| probably| then)? have (?:been (?:caught|noticed"
        r"|found|seen|spotted|fixed|stopped|detected|much|far|a lot|smaller|shorter|less|lower|over|back|paged"
        r"|alerted|milder|healed|mended|restored)|noticed|seen|caught|found|known|stopped|gone off|fired|alerted"
        r"|paged|rung|recovered|resolved|ended|reacted|come back|come home|left|arrived|finished|woken|turned"
        r"|pulled|run)[^;.]{0,60}?(?:sooner|earlier|faster|quicker|smaller|shorter|less|fewer|milder|lower|in time"
        r"|at once"
        r"|immediately|before)\b[^;.]{0,40}? (?:had|if) (?:the|an?|our|its|their|his|her|this|that) [^,;.]{2,40}? "
        r"(?:had )?"
        r"(?:not )?been \w+",
    ),
)
