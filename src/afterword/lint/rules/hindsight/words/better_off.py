"""Who would have fared or done better: *better off waiting*, *anyone looking at it would have seen*, *a quick fix*."""

from afterword.lint.text.frames import frame

_WOULD = r"(?:would|might|could|may)(?: \w+ly| well| just| certainly)*(?: have|'ve)"
_ANYONE = (
    r"(?:someone else|somebody else|any(?:one|body)(?! (?:with|who (?:has|had|knew|got)|on the internet|outside))"
    r"|another (?:person|engineer|developer|reviewer|operator|admin|human)"
    r"|(?:a|one) (?:second|fresh|third) (?:person|pair of eyes|reviewer)|an? (?:more )?(?:experienced|attentive|careful"
    r"|better|seasoned|competent|sane|reasonable) (?!attacker|hacker|intruder|adversary|user|customer)[\w-]+"
    r"|any (?:reasonable|competent|sane|experienced|decent"
    r"|good) [\w-]+)"
)
_NOTICED = (
    r"(?:noticed|seen|caught|checked|asked|spotted|known|realised|realized|stopped|tested|questioned|understood"
    r"|recognised|recognized|thought)"
)
_BETTER = (
    r"(?:(?:a lot |much |far |way |probably )*(?:better|wiser|safer|faster|quicker|smarter|easier|cheaper|simpler"
    r"|cleaner)|the (?:better|right|safer|wiser|smarter|quicker|faster|correct) (?:option|call|choice|move|thing"
    r"|approach|way|idea|decision|path|step))"
)
_SMALL = (
    r"(?:quick|short|simple|small|minor|brief|routine|easy|trivial|smooth|harmless|tiny|straightforward|minimal|boring"
    r"|(?:\w+|\d+)[ -](?:minute|second|hour|line))"
)

FRAMES = (
    frame(
        "could have been, could've been, might have been",
        r"(?P<told>(?:could|might)(?: easily| well| also)*(?: have|'ve) been (?:\w+ly )?(?:distributed|divided"
        r"|organi[sz]ed|structured|managed|planned|coordinated|communicated|split|spent|invested|used|documented"
        r"|explained|written|named|scheduled|prepared|tested|shared|balanced)) (?:[\w-]+ ){0,2}?(?:better|elsewhere"
        r"|differently|more \w+ly|more evenly|on (?:\w+ing|tests?|testing|[\w-]+ing))\b",
    ),
    frame(
        "it would have, it would've, it might have",
        r"it (?P<told>(?:would|might)(?: \w+ly| also)*(?: have|'ve) (?:reduced|saved|spared|avoided|eased|helped"
        r"|prevented|cost (?:us )?(?:little|nothing)|simplified|shortened|made)) [^,;.]{0,50}?\bto (?!the\b|a\b"
        r"|\w+ers\b)[a-z]+ [^;.]{0,60}?(?:before|beforehand|earlier|first|in advance|up front|upfront|sooner"
        r"|at the start)\b",
    ),
    frame(
        "better off",
        rf"{_WOULD} been (?:much |far |a lot )?better off\b",
        r"(?:we|i|they|he|she)'d have been (?:much |far |a lot )?better off\b",
    ),
    frame(
        "would have been, would've been, might have been, may have been",
        r"(?:^\W*|[,;:(\u2014\u2013] |\b(?:and|but) )(?:just |simply |actually )?(?!during|nothing|something"
        r"|everything|caching|hashing|encoding|indexing|sorting|streaming|batching|compiling|parsing|rendering"
        r"|sharding|polling|scaling|anything)[a-z]{2,12}ing (?:[^,;.]{2,70}? )?(?P<told>(?:would|might|may)"
        rf"(?: \w+ly)?(?: have|'ve) been (?:{_BETTER}|(?:very |really |quite )?(?:good|nice|helpful|useful|wise|ideal"
        r"|great|sensible|worthwhile)))(?! than (?:the|a|an|any) (?:\w+ )?(?:cache|index|disk|query|algorithm)\b)",
    ),
    frame(
        "not have been, n't have been, never have been, none of this would have been, none of it would have been",
        r"(?:(?:would|could)(?:n't| not| never) have been|none of (?:this|it) would have been) (?:an? |as |nearly as "
        r"|such an? |much of an? |so |too )?(?:big |real |huge )?(?:problem|issue|deal|bad|concern|disaster|long"
        r"|severe|painful|needed|necessary) [^.;]{0,20}?(?:if|had) (?:we|i|they|he|she|somebody|someone"
        r"|the (?:\w+ )?team|the backups?|our|my|the tests?)\b",
    ),
    frame(
        "noticed, seen, caught, checked, asked, spotted, known, realised, realized, stopped, tested, questioned, "
        "understood, recognised, recognized, thought",
        rf"(?:^\W*|[,;:(] |\b(?:and|but|that) ){_ANYONE} (?:[^,;.]{{2,50}}? )?(?P<told>would(?: \w+ly)*(?: have"
        rf"|'ve) (?:\w+ly )?{_NOTICED})\b",
    ),
    frame(
        "could have been a, could've been a, might have been a, could have been an, should have been a, "
        "should've been a",
        r"(?:this|it|that|all of this|the (?:\w+ )?(?:outage|incident|migration|upgrade|fix|repair|change"
        rf"|recovery)) (?P<told>(?:could|might)(?: easily| well)*(?: have|'ve) been an? {_SMALL} (?:[\w-]+ )?(?:fix"
        r"|job|blip|outage|change|task|glitch|hiccup|affair|incident|restart|recovery|rollback|upgrade|restore))\b",
        rf"(?P<told>what (?:should|could|would) have been (?:an?|just an?"
        rf"|only an?) (?:\w+ly )?{_SMALL}) [^;.]{{2,60}}? (?:took"
        r"|turned|became|ended|grew|was|lasted|cost|went|escalated|morphed|spiralled|spiraled|caused)\b",
    ),
    frame(
        "have appreciated, have been appreciated, have liked to know, have wanted to know, been a lifesaver, "
        "been a big "
        "help, been invaluable, have welcomed, deserved, deserve",
        r"(?:users|customers|clients|subscribers|tenants|readers|teams?|people|partners|members|colleagues|community"
        r"|everyone|they) (?P<told>would(?: \w+ly)?(?: have|'ve) (?:appreciated|welcomed|(?:liked|wanted) to know)"
        r"|deserved? (?:better|more|an? (?:earlier|better|clearer|faster|quicker)|to (?:know|be told|be informed)))\b",
        r"(?:an?|some|more|better|proper|any|earlier) (?:[\w-]+ ){0,4}?(?P<told>would(?: have|'ve) been (?:a lifesaver"
        r"|a (?:big|great|huge) help|invaluable|(?:much |very |greatly )?appreciated))\b",
    ),
)
