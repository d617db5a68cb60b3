"""Acts of people with the harm in the same breath: whose refactoring killed it, because of whom nothing worked."""

from collections.abc import Iterator

from afterword.document.patterns import Pattern
from afterword.document.text import Span
from afterword.lint.meaning import undergone, undoing, wreckage
from afterword.lint.meaning.blamed import Origin, actor, blamed
from afterword.lint.meaning.harm import on_purpose
from afterword.lint.reading import Reading
from afterword.lint.text.frames import frame
from afterword.lint.who.actors import Actor
from afterword.lint.who.conduct import happened, is_somebody
from afterword.lint.who.constructions import Construction, constructions
from afterword.lint.who.noun_phrases import NounPhrase

_BROKE = (
    r"(?:broke|killed|crashed|sank|stopped|wiped|corrupted|deleted|emptied|erased|flooded|froze|jammed|blocked|tripped"
    r"|halted|paralysed|paralyzed|crippled|ruined|wrecked|destroyed|toppled|overloaded|overwhelmed|silenced|stranded"
    r"|derailed|took [^,;.]{2,40}? (?:down|out|offline)|brought [^,;.]{2,40}? (?:down|to [^,;.]{2,20}? (?:knees|halt"
    r"|standstill))|knocked [^,;.]{2,40}? (?:out|over|off|offline)|cut off|locked out|shut down|blacked out|blinded"
    r"|brought down|took down|knocked out|swamped|choked|starved|bricked|scrambled|drowned|buried|exhausted|disabled)"
)
_FELL = (
    r"(?:lost|went (?:dark|down|silent|offline|blank|dead|out|missing)|had no|had to be (?:closed|stopped|cancelled"
    r"|redone"
    r"|evacuated|scrapped)|was without|were without|stood still|stopped(?! (?:growing|failing|rising|flapping"
    r"|paging|alerting))|failed|broke|crashed|collapsed|fell (?:over|silent|behind|apart|out|dark|asleep)|was down"
    r"|were down|came to a|was (?:lost|empty|dead|dark|closed|wrong|unreachable|unavailable|gone|frozen|blocked|stuck)"
    r"|were (?:lost|empty|dead|dark|closed|wrong|unreachable|unavailable|gone|frozen|blocked|stuck|cancelled|stranded)"
    r"|did not (?:run|start|print|open|arrive|leave|work)|could not|couldn't|froze|jammed|stalled|ran dry|missed)"
)
_NOTHING = r"(?:no (?:[\w-]+ ){1,3}?(?:had|was|were|could|ran|left|arrived|worked|got|went|came)|nobody could|nothing)"
# What it spared, and what was better gone.
_SPARED = Pattern(
    r"\b(?:no|nobody|nothing|none|no one|without)\b[^.;]{0,30}\b(?:lost|hurt|harmed|affected|missed|delayed|damaged"
    r"|injured|interrupted|down|corrupted|noticed)\b"
)
_BETTER_GONE = Pattern(
    r"\W*(?:\w+ )?(?:the|all|an?|its|every|this|that|of|old|expired|unused|temporary|stale|test|trash"
    r"|\w+ (?=rollout)) (?:old|expired|unused|temporary|stale|test|trash|obsolete|legacy|retired|spare|duplicates?"
    r"|alerts?|alarms?|warnings?|rollouts?|roll-out|deployments?|deploys?|releases?|imports?|jobs?|batch|traffic"
    r"|retries|retry|noise|attack|leak|loop|migration|experiment|flag|feature|ticket|incident|gap|hole|valve|pump"
    r"|tests?|canary|maintenance|window|account|accounts)\b"
)
_HARM = (
    r"(?:outages?|blackouts?|failures?|loss|losses|incidents?|breakdowns?|trouble|mess|crash|crashes|downtime|delays?"
    r"|disruptions?|errors?|leaks?|breach|corruption|collapse|interruptions?|deletion|wipe|standstill|flood|stoppage"
    r"|shutdown|shortage|lockout|overload|data loss|power cut|derailment|accident|spill|misprint|overcharge)"
)
_DEED = (
    r"(?:command|click|query|keystroke|entry|script|change|commit|merge|edit|update|reboot|restart|experiment|mistake"
    r"|order|decision|action|test|move|patch|job|import|upload|setting|push|refactoring)"
)
_OWING = r"(?:because of|owing to|due to|thanks to|through|on account of|courtesy of|down to)"

# A verb of breaking that takes nothing behind it tells what became of a thing: *whose radio had crashed*.
_BY_ITSELF = (
    r"(?: ?(?:[,.;:)]|$)| (?:and|or|but|nor|so|again|twice|at|on|in|to|for|from|by|with|under|during|while|when|before"
    r"|after|because|since|until|last|that (?:day|night|morning|evening))\b)"
)
_BEHIND = (
    frame(
        "whose",
        rf"(?P<told>[\w@.-]+)(?= ?, whose (?:[\w-]+ ){{1,4}}?{_BROKE}\b(?!{_BY_ITSELF}))",
        rf"(?P<told>[\w@.-]+)(?= ?, whose (?:[\w-]+ ){{0,3}}?{_DEED} (?:had |has |then )*{_BROKE}\b)",
    ),
    frame(
        "it was through, it was because of, it was due to, it was thanks to, it was by, it was owing to, "
        "it was down to, it is because of, it is thanks to",
        rf"(?P<told>it (?:was|is) (?:{_OWING}|by) (?:the "
        rf"|an? )?[\w@-]+)(?= [^;.]{{2,60}}? that [^;.]{{2,60}}?\b{_FELL}\b)",
        rf"(?P<told>it (?:was|is) (?:{_OWING}|by) [\w@-]+(?:'s|')?)(?= [^;.]{{2,60}}? that [^;.]{{2,60}}?\b{_FELL}\b)",
    ),
    frame(
        "because of, owing to, due to, thanks to, on account of, courtesy of",
        rf"^\W*(?P<told>{_OWING} [\w@-]+)(?= [^;.]{{2,40}}? ?,? (?:{_NOTHING})\b)",
        rf"^\W*(?P<told>{_OWING} (?:an?|the|one) [\w@-]+)(?=(?: [\w-]+){{0,2}} ?, [^;.]{{2,60}}?\b(?:{_FELL}|went out"
        r" (?:twice|late|empty|blank|unsigned|wrong)|twice|left late|arrived late|stayed (?:dark|closed|empty))\b)",
    ),
    frame(
        "its origin in, their origin in, its origins in, its root in, its roots in, its beginning in, its source in, "
        "its cause in, their roots in, its start with, its start in",
        rf"{_HARM}[^;.]{{0,60}}? (?:had|has|have|found) (?:its|their) (?:origins?|roots?|beginning|source|cause"
        rf"|start) (?:in|with) [^;.]{{0,30}}?{_DEED}[^;.]{{0,30}}? (?:by|of|from) [\w@-]+",
    ),
    frame(
        "was triggered by, were triggered by, was set off by, was initiated by, was ordered by, was done by, "
        "was started by, were initiated by, was executed by, was caused by",
        r"(?:deletion|wipe|loss|leak|lockout|shutdown|blackout|purge|corruption|disclosure|exposure|cancellation"
        r"|erasure|truncation|unplugging|overload|flooding"
        r"|double (?:charge|booking|posting)s?) (?:of [^;.]{2,60}? )?(?:was|were|had been) (?:triggered|set off"
        r"|initiated|ordered|done|started|executed) by [\w@-]+",
    ),
    frame(
        "until",
        r"(?:running|fine|well|working|normal|smoothly|healthy|green|quiet|stable"
        r"|calm) ?,? until (?P<told>[\w@-]+)(?= [^;.]{0,40}?\b(?:loaded|pushed|merged|ran|deployed|changed"
        r"|restarted|rebooted|touched|switched|pulled|unplugged|deleted|removed|edited|imported|uploaded|started"
        r"|launched|applied|installed|moved|came|decided|opened|migrated|updated|upgraded|shipped|released|dropped"
        r"|tested|rolled|plugged|typed|entered|turned|replaced)\b)",
    ),
    frame(
        "destruction of, corruption of, deletion of, wiping of, erasure of, overwriting of, crashing of, "
        "overloading of, "
        "flooding of, disconnection of, unplugging of, purge of, truncation of, leaking of, exposure of, shutdown of, "
        "scrambling of, disclosure of, mangling of, sabotage of",
        r"(?:destruction|corruption|deletion|wiping|erasure|overwriting|crashing|overloading|flooding|disconnection"
        r"|unplugging|purge|truncation|leaking|exposure|shutdown|scrambling|disclosure|mangling|sabotage)"
        r" of (?!(?:the )?(?:old|expired|unused|temporary|test|obsolete|legacy)\b)[^,;.]{3,60}? by [\w@-]+",
    ),
    frame(
        "is why, was why, are why, were why, is the reason why, was the reason why",
        r"^\W*(?P<told>[\w@-]+)(?= [^;.,]{0,30}?(?:is|was|are|were) (?:the reason )?why (?:no|nobody|nothing|none"
        r"|half|all|our|every|we (?:lost|had no|could not|were without))\b)",
    ),
    frame(
        "it was, it is",
        rf"it (?:was|is) (?P<told>[\w@-]+)(?= [^;.,]{{0,40}}?(?:that|who) (?:had |has )?(?:{_BROKE}|isolated|emptied"
        r"|halted|disabled|filled|slowed|buried|drained|doubled|delayed|muted|lost|dropped|let)\b)",
    ),
    frame(
        "laid hands on, laid a hand on, touched it, meddled with, tinkered with, hands on it, fiddled with, "
        "tampered with, got at, did it, messed with, played with",
        r"(?:since|ever since|until"
        r"|once) (?P<told>[\w@-]+)(?= [^;.,]{0,40}?(?:laid (?:hands|a hand|its hands) on|touched|meddled with"
        r"|tinkered with|got (?:its|his|her|their) hands on|fiddled with|played with|tampered with|messed with)\b)",
        r"(?:and|,) (?:it was )?(?P<told>[\w@-]+)(?= [^;.,]{0,30}?(?:did it|who did it|that did it)(?=\W*$))",
    ),
    frame(
        "dark, lost, silent, dead, blank, missing, empty, wrong, sleepless, wasted",
        r"(?:dark|lost|silent|dead|blank|missing|empty|wrong|sleepless|wasted|late"
        r"|unpaid) [\w-]+[^,;.]{0,40}? (?:is|are|was|were) (?:all |entirely |solely )?the (?:work|doing|handiwork"
        r"|achievement|deed) of [\w@-]+",
    ),
    frame(
        "because of, owing to, due to, thanks to, on account of",
        rf"^\W*{_OWING} (?:an?|the|one|this|that|his|her) (?:[\w-]+ )?{_DEED} (?:of|by"
        rf"|from) (?P<told>[\w@-]+)(?= [^;.]{{2,90}}?\b{_FELL}\b)",
    ),
    frame(
        "it took, it only took, it just took",
        r"it (?:only |just )?took (?P<told>[\w@-]+)(?= [^,;.]{2,50}? to (?:put|bring|knock|take|send|plunge|drag"
        r"|empty|halt|silence|floor|disable|sink|break|crash|wipe|ruin|paraly[sz]e) )",
    ),
    frame(
        "is what, was what, is who, was who, are what, were what",
        rf"^\W*(?P<told>[\w@-]+)(?= [^;.,]{{0,40}}?(?:is|was|are|were) (?:what|who) {_BROKE}\b)",
    ),
)

_THING = r"(?:(?:the|our|its|all|every|both|half|two|three|an?|entire|whole)\b|\d)[^,;.]{2,60}?"
# What is done so is done by hand.
_BY_HAND = Pattern(
    r"\bwith (?:one|a|a single|his|her|an?|just one) (?:[\w-]+ )?(?:click|drag|command|keystroke|pull|query|slip|move"
    r"|script|order|change|mouse|key|button|swipe|typo|push|hand|elbow|foot|broom|ladder|coffee)\b"
)
_ACTS = frozenset(
    """script query change commit merge refactoring migration firmware mailing campaign tweak patch fix update upgrade
    release deploy deployment rollout push job report import export upload experiment flag command edit config
    configuration rule playbook pipeline sale promotion restart reboot cleanup test load-test query-plan plugin branch
    pull-request bundle package template macro spreadsheet hotfix feature prototype dashboard bot cron newsletter
    load script-run index schema dump restore batch backfill re-index reindex tuning experimentation cleaning work
    intervention click order design idea""".split()
)
_STRONG = (
    r"(?:floored|decapitated|evaporated|torpedoed|scuppered|plunged|hobbled|drowned|incapacitated|bloated"
    r"|paralysed|paralyzed|crippled|knee-capped|eviscerated|vaporised|vaporized|gutted|annihilated|suffocated)"
)
_SOFT = (
    r"(?:emptied|halted|disabled|isolated|stopped|blocked|froze|jammed|stalled|silenced|filled up|filled|slowed|buried"
    r"|shut down|shut|closed|cut off|switched off|unplugged|disconnected|drained|erased|deleted|doubled|duplicated"
    r"|overwrote|reset|delayed|exhausted|locked|tripped|muted|hid|dropped|lost|swallowed|ate|choked|clogged|hung"
    r"|swamped|grounded|darkened|blanked|garbled|scrambled|removed|wiped|invalidated|expired|revoked|interrupted"
    r"|turned off|shut off|knocked out|flooded|starved|killed|broke)"
)
_RESULT = (
    r"(?:slowed|slowed down|put|dragged|knocked|brought|took|sent|forced|pushed|threw|drove|plunged|pulled) (?:the|our"
    r"|its|all|every|both|half|an?|two|three|each|entire|whole|\d+|[a-z]+) [^,;.]{0,50}?(?:to a crawl|for six"
    r"|off the air|into (?:silence|darkness|chaos|limbo|an endless loop|a tailspin|meltdown)|to (?:its|their) knees"
    r"|to a (?:halt|standstill|stop)|into the (?:ground|wall))"
    r"|(?:put|dragged|knocked|forced|threw|kicked) (?:the|our|its|all|every|both|half|two|three|entire|whole"
    r"|\d+)(?! (?:[\w-]+ ){0,3}?(?:node|host|server|machine|instance|replica|disk|lane|pump|lift|link|port"
    r"|switch)\b) [^,;.]{0,50}?(?:out of (?:service|action|operation|order|business|commission)|offline)"
)

_WELCOME = (
    r"(?:the |an? |our )?(?:[\w-]+ )?(?:leak|attack|loop|alarms?|alerts?|backlog|queue|fire|flood|traffic|noise"
    r"|retries)"
)
_SUBJECT = (
    frame(
        """
        floored, decapitated, evaporated, torpedoed, scuppered, plunged, hobbled, drowned, incapacitated
        bloated, paralysed, paralyzed, crippled, eviscerated, vaporised, vaporized, gutted, annihilated, suffocated
        crawl, out of service, out of action, out of operation, out of order, for six, offline, off the air
        into silence, into darkness, into chaos, knees, standstill, halt, filled, buried, shut down
        hole in, hole into, hole through, gap in, gap into, holes in, holes into, hole in the, gash in, crater in, apart
        to pieces, to shreds, asunder, on fire, ablaze, alight, out of step, out of kilter, upside down, off course
        into confusion, into disarray, in the bin, into the bin, to the shredder, down the drain, down the toilet
        out of the window, in the trash, into the trash, in the skip, into the skip
        """,
        r"(?:sent|threw|put|poured|tipped|chucked|flushed|dumped) (?:the|our|its|all|both|half|every|two|three"
        r"|\d+)[^,;.]{2,50}? (?:in|into|to|down|out of) the (?:bin|shredder|drain|toilet|window|skip|trash)",
        r"(?:tore|ripped|blew|punched|knocked|shot|burned|burnt) (?:an?|two|several|one) (?:[\w-]+ )?(?:holes?|gaps?"
        r"|crater|gash) (?:in|into|through) (?:the|our|its|all|every|an?|both|[a-z]{4,})",
        r"(?:tore|ripped|blew|pulled|shot|cut|smashed|broke) (?:the|our|its|all|both|half|every) [^,;.]{2,40}? (?:apart"
        r"|to pieces|to shreds|asunder)",
        r"set (?:the|our|its|half|an?|one|both) [^,;.]{2,40}? (?:on fire|ablaze|alight)",
        r"(?:threw|knocked|put|brought|turned|blew) (?:the|our|its|all|both|half|every) [^,;.]{2,40}? (?:out of (?:step"
        r"|kilter|joint|balance|sync)|upside down|off course|into (?:confusion|disarray))",
        rf"{_STRONG} (?:the|our|its|all|every|both|half|an?|two|three|\d)",
        rf"{_RESULT}\b",
        r"filled (?:up )?the (?:[\w-]+ )?(?:disks?|volumes?|partition|mailbox|mailboxes|queue|bucket|log|drive"
        r"|storage)",
        r"buried (?:the|our|its|all|every|half|an?) [^,;.]{2,40}? (?:under|beneath|in)\b",
        r"shut down (?:the|our|all|every|half|an?) (?:[\w-]+ ){0,2}?(?:market|plant|hall|line|site|branch|shop"
        r"|store|hospital|ward|airport|depot|factory|region|country|portal|website|checkout|network)\b",
    ),
    frame(
        "closed, blocked, jammed, froze, pulled, tripped, stranded, cut off, shut out, kicked out, saturated, "
        "scuppered, "
        "crippled, hobbled, spilled, spilt, shut down, sank, sunk, torpedoed, bloated, exposed, locked, stopped, "
        "unplugged, disconnected, emptied, silenced, "
        "stitched up, bricked, incapacitated, threw away, cut, saturated, drowned, swamped, froze, jammed, pulled, "
        "blocked, closed, doubled, duplicated, tripped, leaked, switched off, shut",
        r"(?P<deed>sank|torpedoed|bloated|incapacitated|bricked|stitched up|saturated|hobbled|scuppered"
        r"|crippled) (?:the|our|its|all|every|both|half|an?|each|two|three|click|\d)",
        r"(?P<deed>exposed|leaked|spilled|spilt) (?:the |our |all |some |about |over |nearly "
        r"|more than )?(?:\d[\d ,.]*|thousands of |hundreds of |dozens of )[\w -]{0,20}?(?:addresses|records|names"
        r"|accounts|numbers|passwords|files|letters|mails|documents|salaries|invoices|patients|customers|members"
        r"|entries|rows|photos|tokens|keys)",
        r"(?P<deed>locked out|cut off|stranded|shut out|kicked out) (?:all |every |some |about |over |nearly "
        r"|more than |half |the |our )?(?:\d[\d ,.]*|thousands|hundreds|dozens|everybody|everyone|half|whole|entire"
        r"|drivers|customers|staff|users|wards|branches|shops|stores)",
        r"(?P<deed>unplugged|disconnected|cut|pulled|tripped|switched off|shut down|stopped|froze|jammed|closed"
        rf"|blocked|emptied) {_THING} ?,? (?:and|so that|so|which is why|whereupon"
        rf"|leaving) (?!{_WELCOME}\b)[^.;]{{2,60}}?\b{_FELL}\b",
        r"(?P<deed>unplugged|disconnected|cut|pulled|tripped|switched off|shut down|stopped|closed|blocked|emptied"
        r"|silenced) [^,;.]{2,60}? ?,? (?:leaving (?!the (?:others?|rest)|enough|room|time)|which left"
        r"|which stopped|which killed|stopping|killing|stranding|blinding|darkening|silencing|taking) ",
    ),
)


_ALONE = (
    frame(
        "singlehandedly, single-handedly, single handedly, all by himself, all by herself, all by themselves, all "
        "alone, "
        "on his own, on her own, on their own, with one hand, with his own hands, with her own hands",
        rf"(?:single-?handedly|single handedly) {_SOFT} (?!{_WELCOME}\b)[^,;.]{{2,40}}?",
        rf"{_SOFT} (?!{_WELCOME}\b)(?:the|our|its|all|every|both|half|an?|two|three|\d+)"
        r" [^,;.]{2,40}? (?:single-?handedly|single handedly|all by (?:himself|herself|themselves)|all alone)\b",
    ),
)
_OWNED = (
    frame(
        """
        emptied, halted, disabled, isolated, stopped, blocked, froze, jammed, stalled, silenced, filled, slowed, buried
        shut, closed, cut off, switched off, unplugged, disconnected, drained, erased, deleted, doubled, duplicated
        overwrote, reset, delayed, exhausted, locked, tripped, muted, hid, dropped, lost, swallowed, ate, choked
        clogged, hung, swamped, grounded, darkened, blanked, garbled, scrambled, removed, wiped, invalidated, expired
        revoked, interrupted, turned off, shut off, knocked out, flooded, starved, killed, broke
        """,
        rf"{_SOFT} (?:the|our|its|all|every|both|half|an?|two|three|\d+|line|single|half|most|several"
        r"|payroll|production|trading|billing|checkout|dispatch|boarding|admissions|printing|sales|search|logins?"
        r"|payments|orders|deliveries|trains|flights|invoicing|shipping|picking|checkouts|bookings|dispensing)\b",
    ),
)


def rooted(reading: Reading) -> Iterator[Origin]:
    """Yield whoever is said to be at the root of harm."""
    for each in constructions(reading, _BEHIND + undoing.FRAMES + undergone.UNDERGONE):
        sentence = each.sentence
        last = sentence.at(each.span.end - 1)
        who = reading.grammar.phrase_ending(sentence, last) if sentence.tokens[last].word == "whose" else None
        who = who or _beginning(reading, each, last)
        who = who if who is None or blamed(who) else _author(reading, each, who)
        if who is not None and is_somebody(who):
            who = who._replace(actor=Actor.PERSON)
        unwelcome = not (_SPARED.search(sentence.plain) or on_purpose(sentence, sentence.at(each.span.start)))
        if who is not None and blamed(who) and unwelcome and not each.denied and not sentence.is_question:
            yield Origin(actor(who), who, Span(each.span.start, max(each.span.end, who.span.end)))
    for each in constructions(reading, _SUBJECT + _ALONE + _OWNED + wreckage.DONE):
        at = each.sentence.at(each.span.start)
        who = reading.grammar.subject(each.sentence, at)
        if who is None or each.denied or each.sentence.is_question or who.actor is Actor.WE or _welcome(each, at):
            continue
        if is_somebody(who) and _BY_HAND.search(each.after):
            who = who._replace(actor=Actor.PERSON)
        if not blamed(who):
            who = _author(reading, each, who)
        if each.frame in _OWNED and (who.actor is not Actor.SYSTEM or who.head not in _ACTS):
            continue
        if happened(each.sentence, reading.grammar.group(each.sentence, at)) and blamed(who):
            yield Origin(actor(who), who, Span(who.span.start, each.span.end))


# What is done every day, and what then became of the thing it was done to.
_USED = Pattern(
    r"(?:restarted|rebooted|reloaded|resumed|started|relaunched|bounced|recycled|reset|failed over|failed over to"
    r"|triggered|ran) (?:the|a|an|its|our|one) (?:[\w-]+ ){0,2}?(?P<thing>[\w-]+)(?: ?, which (?:then )?(?:lost|dropped"
    r"|forgot|closed|ended|came back|reset|cleared)| ?[,;]? (?:and|but) the (?P=thing))\b"
)


def _ends_at_a_thing(each: Construction) -> bool:
    """Tell *she restarted the broker, and the broker lost its state*: readers do not stop at her."""
    return _USED.match(each.sentence.plain, len(each.before)) is not None


def _welcome(each: Construction, at: int) -> bool:
    """Tell whether what was done was meant, hit what is better gone, or ends at the thing it was done to."""
    deed, _, rest = each.sentence.plain[len(each.before) :].partition(" ")
    if deed in ("tore", "ripped", "blew", "punched") or each.frame in wreckage.DONE:
        return bool(each.meant or _ends_at_a_thing(each) or on_purpose(each.sentence, at))
    return bool(each.meant or _ends_at_a_thing(each) or _BETTER_GONE.match(" " + rest) or on_purpose(each.sentence, at))


def _author(reading: Reading, each: Construction, act: NounPhrase) -> NounPhrase:
    """Return *a refactoring by the identity group* as theirs."""
    tokens = each.sentence.tokens
    if act.after >= len(tokens) or tokens[act.after].word not in ("by", "from", "of") or act.head not in _ACTS:
        return act
    author = reading.grammar.phrase_before_verb(each.sentence, act.after + 1)
    return act._replace(possessor=author.actor) if author and blamed(author) else act


def _beginning(reading: Reading, each: Construction, last: int) -> NounPhrase | None:
    """Return who is named at the end of what was found: the phrase that ends there, or the one that begins there."""
    ending = reading.grammar.phrase_ending(each.sentence, last)
    if ending is not None and each.after.lstrip().startswith((",", "whose")):
        return ending
    return reading.grammar.phrase_before_verb(each.sentence, last)
