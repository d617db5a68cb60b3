"""Slips told by what became of things: digits that changed places, the neighbouring vial, a seven read for a one."""

from afterword.lint.text.frames import frame

_SIGN = (
    r"(?:\d[\d.,]*|(?:an? |the |one )?(?:[a-z]|zero|nought|oh|one|two|three|four|five|six|seven|eight|nine|ten|eleven"
    r"|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy"
    r"|eighty|ninety|hundred|thousand|comma|dot|point|dash|slash|minus|plus|colon|capital \w|letter \w|digit \w"
    r"|\d[\d.,]*))"
)
_MARKS = (
    r"(?:digits?|letters?|figures?|numbers?|characters?|fields?|columns?|rows?|cables?|labels?|tags?|plugs?|leads|names"
    r"|units?|decimal(?: point| place)?|comma|zero(?:s|es)?|noughts?|minus(?: sign)?|signs?|codes?|dates?|months?"
    r"|coordinates|samples|tubes|vials|charts|folders|envelopes|keys|badges|accounts?|amounts?|line|dot|space|hyphen)"
)
_KEYED = (
    r"(?:keyed|typed|entered|copied|wrote|transcribed|dictated|read|pasted|filled|booked|labelled|labeled|carried|moved"
    r"|transferred|plugged|reconnected|wired|sorted|filed|scanned|noted|punched|dialled|phoned|passed|took|updated"
    r"|edited|prepared|re-?typed|re-?keyed|set|cabled|loaded|packed|handed|sent|posted)"
)
_LIMB = (
    r"(?:hand|hands|finger|fingers|thumb|elbow|sleeve|touch|mouse|click|keystroke|cursor|foot|knee|pen|tongue|wrist)"
)
_CLUMSY = (
    r"(?:unlucky|clumsy|unsteady|unpractised|unpracticed|shaky|careless|hasty|slipping|stray|heavy|trembling|errant"
    r"|nervous|tired|wandering|misplaced|wayward|unfortunate|untrained|restless|over-?hasty|fumbling)"
)
_MEASURED = (
    r"(?:drew|gave|administered|keyed|typed|entered|ordered|dispensed|booked|shipped|paid|poured|dosed|set|injected"
    r"|prescribed|invoiced|loaded|bought|sold|charged|billed|requested|credited|infused|mixed|weighed|measured|debited"
    r"|wrote|put|transferred|refunded)"
)
_QUANTITY = (
    r"(?:dose|dosage|amount|quantity|volume|sum|price|rate|number|order|stake|lot|lots|weight|length|speed|pressure|fee"
    r"|fare|discount|concentration|strength|limit|budget|headcount|portion|load|ration|share|figure|size|value"
    r"|capacity)s?"
)

FRAMES = (
    frame(
        "read the, read a, read an, heard a, heard an, heard the, took a, took an, saw a, saw an, read one, read two, "
        "heard one, heard two, heard three, heard four, heard five, heard six, heard eight, heard nine, heard fifteen, "
        "heard fifty, heard thirteen, heard thirty, read three, read four, read five, read six, read seven, read "
        "eight, "
        "read nine, misread, mistook, misheard",
        rf"(?P<deed>read|misread|heard|misheard|took|saw|mistook|noted|copied|typed|keyed) {_SIGN} (?:for"
        rf"|as) {_SIGN}(?= ?[.,;]|$| (?:and|on|in|so|at|from|which|when|of)\b)",
    ),
    frame(
        "neighbouring, neighboring, adjacent, next-door, look-alike, lookalike, similar-looking, same-looking, "
        "identical-looking, like-named, similarly named",
        r"(?P<deed>took|grabbed|reached for|pulled|opened|pressed|picked(?: up)?|unplugged|cut|closed|turned|plugged in"
        r"|filled|gave|handed|dispensed|selected|clicked(?: on)?|hit|ticked|emptied|drained|switched off|shut|signed"
        r"|unscrewed|loaded|connected|disconnected|poured|administered|injected|scanned|chose|used|wiped|deleted"
        r"|formatted|booked|dialled) (?:from )?(?:the|an?|his|her|one) (?:[\w-]+ )?(?:neighbou?ring|adjacent|next-door"
        r"|look-?alike|(?:similar|same|identical)-looking|like-named|similarly named) (?!(?:team|department|ward|office"
        r"|bay)\b)[\w-]+",
    ),
    frame(
        "changed places, swapped places, traded places, went missing when, went missing while, got lost when, "
        "got lost while, was lost when, was lost while, were lost when, got swapped, were swapped when, were swapped "
        "while, "
        "were switched when, got mixed up when, were mixed up when, were mixed up while, were transposed when, "
        "were transposed while, was dropped when, was dropped while, was added when, were reversed when, got reversed, "
        "were transposed by, fell off when, fell off while, slipped when, slipped while, moved when, was doubled when, "
        "shifted when, jumped when, was misplaced when, disappeared when, vanished when, got dropped",
        rf"{_MARKS} (?:then |somehow |simply |had |has |have )*(?:changed places|swapped places|traded places"
        r"|changed round|(?:went|gone) missing|(?:got|was|were|been) (?:\w+ly )?(?:lost|swapped|switched|mixed up"
        r"|transposed|dropped|added|reversed|doubled|misplaced|moved|left out|muddled|interchanged|crossed)|fell off"
        r"|fallen off|slipped|moved|shifted|jumped|disappeared|vanished) (?:when|while|as"
        rf"|because) (?P<person>[\w@-]+)[^,;.]{{0,40}}? (?:was |were )?(?:\w+ly )?(?:{_KEYED}|\w+ing)\b",
        rf"{_MARKS} (?:were|was|got|had been) (?:\w+ly )?(?:transposed|swapped|switched|reversed|mixed up|interchanged"
        rf"|muddled|crossed|misplaced|dropped|doubled) by (?P<person>[\w@-]+)",
    ),
    frame(
        """
        unlucky, clumsy, unsteady, unpractised, shaky, careless, hasty, slipping, stray, trembling, errant, nervous
        wandering, wayward, unfortunate, untrained, restless, fumbling, faster than, quicker than, strayed, lapsed
        wandered, wavered, slipped, deceived, caught the, landed on, brushed, failed him, failed her
        skipped a, skipped the
        """,
        rf"{_CLUMSY} {_LIMB} (?:of|by|from|on the part of) (?P<person>[\w@-]+)",
        rf"(?P<owner>[\w@-]+)(?:'s|') (?P<told>{_CLUMSY} {_LIMB})\b",
        rf"(?P<owner>[\w@-]+)(?:'s|') (?P<told>(?:{_LIMB}|eyes?|memory|attention|concentration|mind|ears?|thoughts"
        r"|gaze) (?:then |had |briefly |simply |just |must have )*(?:(?:was|were) (?:faster|quicker|elsewhere|slower"
        r"|ahead|not on)|slipped|strayed|wandered|landed on|lapsed|wavered|caught the|deceived|played|skipped|failed"
        r"|brushed|rested on|hit the|touched the|came down on))\b",
    ),
    frame(
        "last year's, last month's, last week's, yesterday's, last quarter's, last season's, the previous year's, "
        "the superseded, a superseded, the outdated, an outdated, the obsolete, an obsolete, the out-of-date",
        r"(?P<deed>printed|mailed|posted|published|handed out|sent(?: out)?|invoiced from|billed from|quoted from"
        r"|worked from|followed|read from|planned from|built from|packed from|cooked from|rang up|keyed|dosed from"
        r"|went by|paid from|charged|copied) (?:the |an? )?(?:last (?:year|month|week|quarter|season)'s|yesterday's"
        r"|the previous (?:year|month|week|day)'s|superseded|outdated|obsolete|out-of-date) (?:[\w-]+ )?(?:list|sheet"
        r"|file|form|menu|rates?|prices?|schedule|plan|roster|rota|table|tariff|version|copy|drawing|template"
        r"|catalogue|timetable|label|map|manual|recipe|protocol|figures?|calendar|chart|contract|document|spreadsheet"
        r"|instructions?)\b",
    ),
    frame(
        """
        double the, twice the, triple the, half the, ten times, ten-fold, tenfold, hundred times, a tenth of
        thousand times, three times the, five times the, four times the, a hundredfold, a thousandth of, a hundredth of
        """,
        rf"(?P<deed>{_MEASURED}) (?:in |up |out |down |off )?(?:only |about |nearly )?(?:double|twice|triple|half"
        r"|[\w-]+ times|ten-?fold"
        rf"|a (?:tenth|hundredth|thousandth) of) (?:the|its|his|her|their) (?:[\w-]+ )?{_QUANTITY}\b",
        rf"(?P<deed>{_MEASURED}) (?:in |up |out |down |off )?(?:a|the) (?:[\w-]+ )?{_QUANTITY} (?:[\w-]+ times"
        r"|ten-?fold) too (?:high|large|big|low|small|strong|much|many|long|short)",
    ),
    frame(
        "the production, the prod, the live, the staging, the test",
        r"(?P<deed>pasted|typed|entered|left|copied) (?:the|a) (?:production|prod|live) (?:[\w-]+ ){1,3}?(?:in|into"
        r"|for) (?:the|an?|his|her) (?:[\w-]+ )?(?:test|staging|dev|development|training|load|demo|sandbox|local"
        r"|benchmark|experiment|practice|dry|scratch|example|sample)\b",
        r"(?P<deed>pasted|typed|entered|left|copied) (?:the|a) (?:test|staging|dev|demo|sandbox|sample|example"
        r"|dummy) (?:[\w-]+ ){1,3}?(?:in|into) (?:the|a|our) (?:production|prod|live)\b",
    ),
    frame(
        "the other patient, the other customer, the other account, the other ward, the other guest, the other tenant, "
        "the other client, "
        "the other host, the other server, the other site, the other batch, the other room, the other train, the "
        "other branch, "
        "the other project, the other product, the other line, the other lot, the other unit, the other machine, the "
        "other region",
        r"(?P<deed>signed|labelled|labeled|opened|edited|closed|deleted|filled in|filled|dosed|booked|cancelled"
        r"|charged|stopped|restarted|read out|printed|released|packed|shipped|wiped|overwrote|updated) (?:the"
        r"|an?) (?:[\w-]+ )?[\w-]+ (?:of|for|on|from) the other (?:patient|customer|account|ward|guest|tenant|client"
        r"|host|server|site|batch|room|train|branch|project|product|line|lot|unit|machine|region)\b",
    ),
    frame(
        "had an extra, had a stray, had a superfluous, had a misplaced, had a transposed, had a typo, had a slip, had "
        "a mistake, "
        "had a blunder, had a misprint, contained an extra, contained a stray, contained a typo, contained a mistake, "
        "contained a "
        "misplaced, contained a slip, contained a blunder, had one zero, had two zeros, had one digit, had a digit, "
        "had a zero, "
        "had a missing, contained a missing, has a typo, has an extra, had a wrong, contained a wrong, carried a "
        "wrong, carried a typo",
        r"(?P<owner>[\w@-]+)(?:'s|') (?!laptop|browser|screen|phone)(?:[\w-]+ ){1,3}?(?P<told>(?:had|has|contained"
        r"|carried|held|came with) (?:an?|one|two) (?:[\w-]+ )?(?:extra|stray|superfluous|surplus|spurious|misplaced"
        r"|missing|wrong|transposed|typos?|slips?|mistakes?|blunders?|misprints?|zeros?|digits?))\b",
    ),
    frame(
        "over the newer, over the new, over the live, over the current, over the good, over the fresh, over the "
        "latest, over the production, "
        "over the later, over the right, over the other, over the corrected, over the monday, over the tuesday, over "
        "the wednesday, "
        "over the thursday, over the friday, over today's, over the final, over the real",
        r"(?P<deed>restored|copied|imported|loaded|synced|saved|installed|flashed|pasted|wrote|recorded|played"
        r"|uploaded|pulled) (?:the|an?|his|her|their|last"
        r"|yesterday's) [^,;.]{2,40}? over (?:the (?:newer|new|live|current|good|fresh|latest|production|later"
        r"|right|other|corrected|monday|tuesday|wednesday|thursday|friday|final|real)|today's)\b",
    ),
)
