"""A glance where a look was due, a deed done with no word, and nobody asking: what was not looked at beside a deed."""

from afterword.lint.text.frames import frame

_DONE = (
    r"(?:approved|signed(?: off)?|merged|released|accepted|passed|cleared|confirmed|countersigned|agreed to|okayed"
    r"|stamped|waved through|adopted|booked|ordered|shipped|deployed|started|restarted|closed|dismissed|deleted"
    r"|installed|changed|moved|switched|replaced|swapped|raised|lowered|removed|published|sent(?: out)?|pushed"
    r"|rolled out|handed (?:over|out)|dispensed|paid|filled|filed|rejected|declined|acknowledged|reset|rebooted|opened"
    r"|shut|cut|altered|edited|renamed|migrated|upgraded|patched|cancelled|canceled|reassigned|rescheduled|disabled"
    r"|enabled|dropped|loaded|issued|launched)"
)
_HARDLY = (
    r"(?:barely|hardly|scarcely|only|just|no more than|little more than|nothing but|at most|nothing more than"
    r"|not more than)"
)
_LOOK = r"(?:glance|look|peek|skim|read|reading|check|test|question|word|thought|second|scroll|review|inspection)"
_WORD = (
    r"(?:word|note|notice|warning|heads-up|mention|announcement|message|call|question|query|check|checks|test|tests"
    r"|review|glance|look|thought|consultation|rehearsal|discussion|explanation|trial|dry run|inspection|confirmation"
    r"|sign|coordination|second opinion|handover|briefing|backup|plan|talk)"
)
_ASKING = (
    "asking checking testing verifying reading questioning looking noticing digging querying reviewing comparing "
    "counting objecting raising telling informing warning saying mentioning watching listening thinking considering "
    "wondering measuring confirming double-checking challenging doubting speaking probing inspecting examining calling "
    "ringing reporting escalating opening following bothering caring stopping"
).split()
_NOBODY = (
    "nobody",
    "no one",
    "no-one",
    "none",
    "neither",
    "nobody really",
    "nobody ever",
    "nobody even",
    "no one even",
)
_TOLD = r"(?:said|told|mentioned|reported|announced|breathed|uttered)"

FRAMES = (
    frame(
        "a glance, one glance, a look, a peek, a skim, a second look, a quick look, a word, a question, a thought, a "
        "single look, a quick glance, a cursory glance, a brief look, a fleeting glance, a brief glance, a scroll, a "
        "sideways glance",
        rf"(?P<deed>{_DONE}) [^;.]{{1,70}}? (?:with|after|on|upon|following) (?:the strength of )?{_HARDLY} (?:an? "
        rf"|one |the )?(?:\w+ )?{_LOOK}\b",
        rf"(?P<deed>{_DONE}) [^;.]{{1,70}}? (?:with|after|on|upon|following|on the strength of) an? (?:mere |single "
        rf"|quick "
        r"|brief |cursory |fleeting |hasty |superficial |sideways |passing |casual )(?:glance|look|peek|skim|read)\b",
        rf"{_DONE} by (?P<who>[\w@-]+)[^,;.]{{0,50}}? (?:with|after|on|following) {_HARDLY} (?:an? "
        rf"|one )?(?:\w+ )?{_LOOK}\b",
    ),
    frame(
        "with no prior, with no word, with no note, with no notice, with no warning, with no check, with no checks, "
        "with no test, with no tests, with no mention, with no question, with no review, with no announcement, with no "
        "consultation, with no rehearsal, with no discussion, with no handover, with no briefing, with no second, with "
        "no advance, with no further, with not a, without a word, without any word, without prior word, without any "
        "check, without any test, without so much as, without a note, without a call, without any warning, without "
        "warning, without a message, without any notice, without notice, without a check, without a question, with no "
        "plan, with no backup, with no trial",
        rf"(?:^\W*|[;:] ){_DONE} by (?P<who>[\w@-]+)[^,;.]{{0,50}}? (?:with no|with not an?|without(?: an?| any"
        rf"| so much as an?)?) (?:prior |previous |advance |single |further |proper |second |real )?{_WORD}\b",
        rf"(?P<deed>{_DONE}) [^,;.]{{1,60}}? (?:with no|with not an?) (?:prior |previous |advance |single |further "
        rf"|proper |second |real )?{_WORD}\b",
    ),
    frame(
        ", ".join(f"{nobody} {asking}" for nobody in _NOBODY for asking in _ASKING),
        r"(?:nobody|no one|no-one|none(?: of \w+)?"
        rf"|neither)(?: (?:really|ever|even|else|once))? (?:{'|'.join(_ASKING)})\b(?![^,.;]*\b(?:could|would|can|will"
        r"|was|were|are|is|has|have|had|did|might|should|may)\b)",
    ),
    frame(
        "said nothing, told nobody, told no one, told nothing, mentioned nothing, reported nothing, it to nobody, it "
        "to no one, announced nothing, not a word, never a word, told none, this to nobody, this to no one, that to "
        "nobody",
        rf"(?P<deed>{_DONE}) [^;.]{{2,60}}? ?,? (?:and|but|yet|then) (?:then |\w+ly )?{_TOLD} (?:absolutely "
        r"|simply )?(?:nothing|nobody|no one|no-one|not a word|it to (?:nobody|no one)"
        r"|(?:nobody|no one) (?:about|of) it)(?= ?[.,;!]|$)",
        rf"(?P<vendor>[\w@-]+) (?:[\w-]+ )?(?P<told>{_DONE} [^;.]{{2,60}}? ?,? (?:and|but|yet) (?:then "
        rf"|\w+ly )?{_TOLD} (?:absolutely |simply )?(?:nothing|nobody|no one|not a word))(?= ?[.,;!]|$)",
    ),
    frame(
        "without a word, without any word, without a note, without a call, without a mail, without a heads-up, without "
        "so much as a word, without a single word, without a question, without any notice, without a line, without a "
        "message",
        rf"(?:was|were|had been|has been|got) (?:\w+ly |simply |just )*{_DONE}(?: [^.;,]{{1,50}}?)? without (?:an? "
        r"|any |so much as an? |a single )(?:word|note|heads-up|call|mail|line|message|question|notice) (?:to|from"
        r"|with|by)\b",
    ),
    frame(
        "nobody wrote, no one wrote, no-one wrote, nobody mailed, no one mailed, nobody phoned, no one phoned, nobody "
        "rang, no one rang, nobody texted, no one texted, nobody wired, nobody cabled, nobody radioed, nobody emailed, "
        "no one emailed",
        r"(?:nobody|no one|no-one)(?: (?:in|on|at|from) [^,;.]{2,30}?)? (?:wrote to|mailed|phoned|rang|texted|radioed"
        r"|emailed|e-mailed|cabled|wired) (?:the|our|us|an?|any|them|him|her)\b",
    ),
    frame(
        "checked nothing, measured nothing, tested nothing, asked nothing, verified nothing, recorded nothing, "
        "documented nothing, noticed nothing, suspected nothing, questioned nothing, compared nothing, rehearsed "
        "nothing, announced nothing, read nothing, saw nothing, heard nothing, reported nothing, wrote nothing, logged "
        "nothing, confirmed nothing",
        r"(?P<deed>checked|measured|tested|asked|verified|recorded|documented|noticed|suspected|questioned|compared"
        r"|rehearsed|announced|read|reported|wrote|confirmed) (?:absolutely |simply )?nothing(?= (?:before|until|when"
        r"|while|at all|and|beforehand|down|of|about|during|for)\b| ?[.,;]|$)",
    ),
    frame(
        "called back, not phoned, never phoned, not rung, never rung, never telephoned, never written, not written to, "
        "never spoken, not called in, never called in, not brought in, never brought in, not looped, never looped, not "
        "copied in, never copied, not kept, never kept, not listened to, never listened to, never heard, not spoken "
        "to, never let know, kept in the loop, kept informed, kept posted",
        r"(?!function|webhook|hook|handler|method|callback|listener|endpoint|client|routine)[\w-]+ (?:was|were"
        r"|had been|has been|have been)(?: never|n't| not) (?:even |once |ever )?(?:called (?:back|in|up)|phoned"
        r"|rung(?: up| back)?|telephoned|written to|spoken to|brought in|looped in|copied in"
        r"|kept (?:informed|posted|in the loop|up to date)|listened to)\b",
    ),
    frame(
        "was asked, were asked, was consulted, was informed, was warned, was told, was involved, was briefed, was "
        "heard, was invited, been asked, been consulted, been told, been informed, been warned, were told, were "
        "consulted, were informed, were warned",
        r"(?:nobody|no one|no-one|none of (?:us|them|the [\w-]+)"
        r"|not a soul)(?: (?:from|in|at|on|of|outside) [^,;.]{2,30}?)? (?:was|were|had been|has been) (?:ever "
        r"|even |properly |actually )?(?:asked|consulted|informed|warned|told|involved|briefed|heard|invited"
        r"|called in|copied in|kept informed)\b(?! (?:automatically|by))(?![^.;]*\b(?:because|since)\b)",
    ),
    frame(
        "looked at, glanced at, read, reviewed, checked, skimmed, studied",
        r"(?P<deed>looked at|glanced at|read|reviewed|checked|skimmed|studied) (?:it|them|the|this|that|both"
        r"|each)\b[^,;.]{0,40}? (?:for (?:less than|no more than|not even|barely|hardly|all of|under)"
        r"|in (?:less than|under|barely|not even)) (?:an?|one|two|three|five|ten|twenty|thirty|\d+) (?:seconds?"
        r"|minutes?)\b",
    ),
    frame(
        "untested, unannounced, unreviewed, unchecked, unverified, unrehearsed, untried, unread, unproofed, "
        "unvalidated",
        r"^\W*(?:largely |wholly |completely |all )?(?:untested|unannounced|unreviewed|unchecked|unverified"
        r"|unrehearsed|untried|unread|unproofed|unvalidated)(?:(?: and| or| ?,|,? and) un\w+)* ?, (?:the|a|an|our|it"
        r"|this|that) [^;.]{2,50}?(?:went|reached|shipped|got|was|were|rolled|started|began|came|landed|left|entered"
        r"|hit)\b",
        r"(?:went (?:live|out|into \w+)|shipped"
        r"|was (?:released|shipped|deployed|published|switched on|put into \w+)) (?:completely |largely |wholly "
        r"|\w+ly )?(?:untested|unannounced|unreviewed|unchecked|unverified|unrehearsed|untried|unproofed)\b",
    ),
)
