"""Slips people tell of themselves: typoed it, hit enter too soon, ended up wiping it, was simply wrong."""

from afterword.lint.text.frames import frame

_VERY = r"(?:(?:just|simply|completely|totally|utterly|clearly|obviously|dead|very|so|quite|badly|plain) )*"
_UNDOING = (
    r"(?:(?:delet|destroy|break|wip|eras|los|lock|knock|dropp|overwrit|crash|kill|corrupt|brick|disconnect|unplugg|nuk"
    r"|truncat|forgett|miss|overlook|mistyp|clobber|trash|ruin|mess|leak|expos)ing|shutting (?:\w+ ){0,3}?(?:down"
    r"|off|out)|bringing (?:\w+ ){0,3}?down|taking (?:the|it|down|everything|half|our|all))"
)
_AGAINST = (
    r"(?! (?:the )?(?:attack|attacker|fire|malware|intruder|bug|problem|error|offending|runaway|rogue|stuck|old|bad"
    r"|plan|idea|requirement|support)|[^,;.]* into\b)"
)
_KEPT = r"(?:(?:(?!public)\w+ )?(?:api[- ])?(?:keys?|tokens?|passwords?|secrets?|credentials?)|env file|\.env)"

FRAMES = (
    frame(
        "typoed, typo'd, typo-ed, mis-typed, mispasted, mis-pasted, misclicked, mis-clicked, mis-tapped, misclick, "
        "misscoped, mis-scoped, misnamed, misjudged, mis-read, mis-remembered, misaddressed, misrouted, misspoke",
        r"(?P<deed>typo(?:ed|'d|-ed)|mis-typed|mis-?pasted|mis-?clicked|mis-?tapped|mis-?scoped|misnamed|mis-read"
        r"|mis-remembered|misaddressed|misspoke)\b",
    ),
    frame(
        "too soon, too early, too quickly, too hastily, too eagerly, prematurely",
        r"(?:i|we) (?:then |had |just |simply |also )?(?:hit|pressed|clicked|executed|merged|pulled|closed|typed|sent"
        r"|deleted|removed|gave up|jumped|posted|committed|switched|restarted|announced|called it"
        r"|celebrated) [^,;.]{0,40}?(?P<told>too (?:soon|early|quickly|hastily|eagerly)|prematurely)\b",
    ),
    frame(
        "ended up, end up, wound up, succeeded in, proceeded to, went on to, went and",
        r"(?:i|we|he|she|they|(?P<who>(?:the|our|an?|one of)\b)[^,;.]{0,40}?) (?P<told>(?:end(?:ed)?"
        rf"|wound) up (?:\w+ly )?{_UNDOING}\b){_AGAINST}",
        rf"(?:i|we) (?P<told>succeeded in (?:\w+ly )?{_UNDOING}\b){_AGAINST}",
        r"(?:i|we) (?P<told>(?:went|had gone) and (?:deleted|broke|wiped|dropped|killed|removed|overwrote|unplugged"
        r"|pulled|formatted|nuked))\b",
    ),
    frame(
        "was wrong, were wrong, was mistaken, were mistaken, proved wrong, was incorrect, was in error, "
        "were in error, got that wrong, am wrong, been wrong, simply wrong, completely wrong, dead wrong, very wrong, "
        "so wrong, totally wrong, plain wrong, obviously wrong, clearly wrong, badly wrong, quite wrong, "
        "sadly mistaken, sorely mistaken",
        rf"(?:i|we) (?:was|were|had been) (?:sadly |sorely )?{_VERY}(?:wrong|mistaken|in error)(?= ?[.,;:!)]|$"
        r"| (?:about|to|when|in|and|but|on|there|here)\b)",
        r"what (?:i|we) (?:did|had done|were doing|was doing) (?:then |there |next )?was (?:\w+ )?(?:wrong|a mistake"
        r"|stupid|dumb|foolish|unwise)\b",
    ),
    frame(
        "matters worse, things worse, it worse, situation worse, everything worse, it all worse, problem worse",
        r"(?:i|we) (?:only |just |then |have |had |probably |actually |even )?(?P<told>made (?:matters|things|it|it all"
        r"|everything|the (?:situation|problem|outage)) (?:even |much |a lot |far |only )?worse)\b",
    ),
    frame(
        "simply assumed, just assumed, blithely assumed, lazily assumed, merely assumed, simply trusted, just trusted, "
        "simply believed, just figured, simply figured, confidently assumed, foolishly assumed, simply presumed, "
        "just presumed, happily assumed, always assumed",
        r"(?P<deed>(?:simply|just|blithely|lazily|merely|confidently|happily|always) (?:assumed|presumed|trusted"
        r"|figured))\b",
    ),
    frame(
        "keys, key, token, tokens, password, passwords, secret, secrets, credential, credentials, .env, env file",
        r"(?:i|we|he|she|they) (?:had |have |once |also |then )?(?P<told>(?:committed|pushed|checked in|posted|pasted"
        rf"|uploaded|published) (?:the |our |my |a |an |this |that |his |her |some |all )*{_KEPT} (?:\w+ )?(?:to|in"
        r"|into|on|onto) (?:a |an |the |our |my )?(?:public|open|shared|wrong|world-readable|github|gitlab|pastebin"
        r"|slack|chat|plain)\b)",
    ),
    frame(
        "in error, by mistake, mistakenly, erroneously, by accident, accidentally, inadvertently, wrongly",
        r"(?:in error|by mistake|mistakenly|erroneously|by accident|accidentally|inadvertently"
        r"|wrongly) ?,? (?:\w+ly )?(?P<told>confirmed|advised|authori[sz]ed|promised|assured|certified|vouched"
        r"|signed off)(?= (?:that|to|us|the|it|him|her|them|by)\b)",
    ),
    frame(
        "used the wrong, using the wrong, as the wrong, with the wrong, under the wrong, on the wrong",
        r"(?:i|we|he|she|they) (?:had |then |have )?(?P<told>(?:rebuilt|rebuild|restored|ran|built|started|created"
        r"|installed|executed|launched|logged in|migrated|indexed|copied) [^,;.]{0,50}?(?:as|with|under"
        r"|using) the wrong (?:user|account|role|profile|permissions?|credentials?|flag|option|parameters?|arguments?"
        r"|settings?|version|branch|config|configuration|key|name))\b",
    ),
    frame(
        "configured incorrectly, set up incorrectly, configured wrongly, set up wrongly, configured wrong, "
        "set up wrong, installed incorrectly, installed wrongly, configured improperly, set up improperly, "
        "set wrong, set incorrectly, wired wrong, wired wrongly, typed wrong",
        r"(?:i|we|they|he|she) (?:had|have|got) (?:the|our|my|this|that|a|an|their|his|her"
        r"|its) [^,;.]{2,50}? (?P<told>(?:configured|set up|set|installed|wired|typed) (?:completely "
        r"|all )?(?:incorrectly|wrongly|wrong|improperly))\b",
    ),
    frame(
        "bad, poor, false, faulty, terrible, flawed, naive",
        r"(?P<deed>made|chose|picked|took) (?:an? |some |several |the |two |a few |a number of )?(?:\w+ )?(?:bad|poor"
        r"|terrible|false|faulty|flawed|naive) (?:assumptions?|defaults?|options?|bets?"
        r"|guess(?:es)?|trade-?offs?)\b",
    ),
    frame(
        "into the wrong, in to the wrong, on the wrong, to the wrong, in the wrong, at the wrong",
        r"(?:i|we|he|she|they) (?:was|were|had been) (?:actually |still |in fact )?(?P<told>(?:logged|signed|connected"
        r"|ssh'?e?d|typing|working|sitting|looking|staring|editing) (?:in ?to|in|on|to|at) the wrong)\b",
    ),
    frame(
        "tripped, stepped on, bumped, leaned on, leant on, kicked, spilled, spilt",
        r"(?:i|we) (?:had |then |accidentally |must have )?(?P<told>(?:tripped (?:over|on)|stepped on|bumped (?:in)?to"
        r"|lean(?:ed|t) (?:on|against)|kicked|spil(?:led|t)) (?:the|an?|my|our|his|her|some|coffee|tea"
        r"|water))\b(?! off\b)",
    ),
)
