"""Traits: what people are said to be like without *always* and *never*: known for it, prone to it."""

from collections.abc import Iterator

from afterword.lint.reading import Reading
from afterword.lint.rules.tone.words import daily, habits, leanings
from afterword.lint.text import verbs
from afterword.lint.text.frames import frame
from afterword.lint.who import nouns
from afterword.lint.who.actors import COLLEAGUES_OR_VENDORS
from afterword.lint.who.constructions import Construction, constructions

_ROLES = "|".join(
    sorted(
        (
            nouns.TEAM_PLURALS
            | nouns.BARE_TEAMS
            | habits.PROFESSIONS
            | frozenset("dba on-call manager reviewer vendor supplier contractor team".split())
        )
        - {"it", "shift", "operations", "humans", "individuals", "security", "legal"},
        key=lambda role: (-len(role), role),
    )
)
_THEM = (
    rf"(?:they|he|she|(?:the |our |those |these |that |most |all |some )?(?:[\w-]+ )?(?:{_ROLES})(?: (?:team"
    r"|people|folks|guys))?)"
)
_SLOPPY = (
    r"(?:ignor(?:es?|ing)|skip(?:s|ping)?|forgets?|forgetting|blam(?:es?|ing)|bypass(?:es|ing)?|circumvents?|neglects?"
    r"|neglecting|postpon(?:es?|ing)|overlooks?|disregards?|mut(?:es?|ing)|silenc(?:es?|ing)|push(?:es)?|pushing"
    r"|click(?:s|ing)?|cop(?:y|ies|ying)|rubber-stamps?|wav(?:es?|ing) through|merg(?:es?|ing)|hid(?:es?|ing)"
    r"|lie(?:s)?|cuts?|break(?:s|ing)?|complains?|dodg(?:es?|ing)|deletes?|dismiss(?:es)?|leav(?:es?|ing)|panics?"
    r"|guess(?:es)?|assum(?:es?|ing)|acknowledges?|approv(?:es?|ing)|clos(?:es?|ing)|restarts?|reboots?|promises?"
    r"|overpromises?|underestimates?|refus(?:es?|ing)|deploys?|throws?|dumps?|paste|pastes|pasting|disabl(?:es?|ing)"
    r"|hoards?|interrupts?|resists?|argu(?:es?|ing)|escalates? to the wrong|ships? untested|turns? off"
    r"|switch(?:es)? off|works? around|go(?:es)? around|shrugs?|sits? on|stalls?|delays?|rush(?:es)?"
    r"|cares? (?:little|nothing|only)|thinks? only|learns? nothing|reads? nothing|wait(?:s)? until|takes? shortcuts)"
)
_DUTY = (
    r"(?:read|test|care|document|communicate|follow|ask|listen|think|check|update|plan|learn|report|bother|respect"
    r"|share|look|write|tell|inform|announce|warn|verify|validate|monitor|clean|escalate|answer|respond|reply|talk"
    r"|review|help|say|take|finish|understand|rehearse|measure|explain|apologi[sz]e|admit|consult|attend|prepare"
    r"|back up|coordinate|own (?:up|their)|rotate|acknowledge|notice|investigate|question|trust|stick|show up|pick up"
    r"|hand over|clean up|log|double-check|warn|train)"
)
_NOW = r"(?:don't|doesn't|do not|does not)"

PREDICATES = (
    frame(
        "couldn't care, could not care, give a, gives a, care nothing, cares nothing, no interest, no respect, "
        "no regard, above the, no idea how, no clue, no sense of, their heads, their head, no concept, no patience",
        r"(?:couldn't|could not) care less",
        rf"{_NOW} give (?:a|two) \w+",
        r"(?:has|have|shows?) (?:no|little|zero|absolutely no) (?:interest in|respect for|regard for|sense of"
        r"|patience for|concept of|appreciation (?:of|for)|understanding of)",
    ),
    frame(
        "don't, doesn't, do not, does not",
        rf"{_NOW} (?:ever |even |really |usually |normally |generally |like to |want to |bother to |have time to "
        r"|dare to |like |want )*(?:do (?:\w+ )?(?:reviews?|tests?|tests|testing|documentation|backups|planning"
        rf"|code reviews|retros|runbooks)|{_DUTY}(?: (?:to|at|on|about|for|with|into|up|after|before|their|his|her|its"
        r"|each|any|anyone|anything|anybody|us|questions|people|others|things|enough|much|first|ahead|properly"
        r"|carefully|code|alerts?|tests?|logs?|docs|documentation|procedures?|rules?|instructions?|it|security"
        r"|[a-z]+s|notes))*)(?= ?[.,;!]|$| (?:at all|anymore|any more|here|in general|unless forced|as a rule|and|or"
        r"|either|until it|until something|unless somebody|before)\b)",
    ),
    frame(
        "rarely, seldom, hardly, scarcely, barely, infrequently",
        rf"(?:rarely|seldom|(?:hardly|scarcely|barely) ever|infrequently) (?:ever |if ever |even )?(?:{_DUTY}s?"
        r"|bothers?|reach(?:es)?|do|does|answers?|replies|come|comes|agrees?|reads?|sees? the|looks?|leaves?|get|gets"
        r"|make|makes|use|uses)\b",
        r"(?:is|are) (?:rarely|seldom|hardly ever|scarcely ever) (?:reachable|available|on time|prepared|interested"
        r"|willing|right"
        r"|there|ready|helpful|informed|around|punctual|at (?:his|her|their) desk|in the (?:room|office))",
    ),
    frame(
        """
        routinely, regularly, frequently, often, usually, typically, generally, normally, mostly, commonly, repeatedly
        consistently, reflexively, compulsively, religiously, automatically, happily, gladly, cheerfully, blindly
        blithely
        casually, merrily, mindlessly, simply, just, only ever, always just, eternally, endlessly, perennially
        unfailingly
        relentlessly, ceaselessly, permanently, instinctively, traditionally, famously, customarily, as a rule
        eventually
        """,
        r"(?:routinely|regularly|frequently|often|usually|typically|generally|normally|mostly|commonly|repeatedly"
        r"|consistently|reflexively|compulsively|religiously|automatically|happily|gladly|cheerfully|blindly|blithely"
        r"|casually|merrily|mindlessly|eternally|endlessly|perennially|unfailingly|relentlessly|ceaselessly"
        r"|instinctively|traditionally|famously|customarily|as a rule|almost always"
        rf"|nearly always)(?:,? (?:just|only|simply|even))? {_SLOPPY}\b",
        rf"(?:simply|just|only|merely) (?:{_SLOPPY})\b(?= [^.;]{{1,40}}? (?:and (?:goes?|moves?|continues?|forgets?"
        r"|hopes?)"
        r"|instead of|without|rather than))",
        r"only ever (?!been)\w+",
    ),
)
EVALUATED = (
    frame(
        "even, all the same, never there, never around, any, every other, typical of, history, record, think, thinks",
        r"(?:can't|cannot|can not|couldn't) even \w+",
        r"(?:is|are) all (?:the same|alike)",
        r"(?:is|are) never (?:there|around|here|available|reachable|at (?:his|her|their) desks?)",
        r"(?:will|'ll) (?:\w+ )?(?:any|every|each) \w+ (?:that|which|who|they)",
        r"(?:has|have) an? (?:\w+ )?(?:\w+ )?(?:history|record) of",
        r"(?:think|thinks|believe|believes) (?:that )?\w+ (?:is|are) (?:for|a|an|not|only|the)\b",
    ),
    frame(
        "hate, hates, love, loves, treat, treats, think, thinks, want, wants, believe, believes, sleep, sleeps, point, "
        "points, blame, blames, wave, waves, leave, leaves, react, reacts, say, says, refuse, refuses, insist, "
        "insists, fear, fears, dislike, dislikes, despise, despises, enjoy, enjoys, expect, expects, pretend, "
        "pretends, regard, regards, hide, hides, come, comes, know, knows, never, is a, are a, rush, rushes, panic, "
        "panics, resist, resists, live, lives, talk, talks, make, makes",
        r"(?:hates?|loathes?|dislikes?|fears?|despises?|enjoys?|loves?) (?:to )?(?!us\b)\w+",
        r"(?:treats?|regards?|sees?|views?) (?:every|each|any|all|the|our|us|everything|everyone|testing|reviews?"
        r"|documentation|\w+) [^.;]{0,40}?(?:as|like) (?:an?|if|their|his|the|something|second|optional|dirt"
        r"|enemies|spam|noise)\b",
        r"(?:thinks?|believes?|pretends?|assumes?|imagines?) (?:that )?(?:they|he|she|it|the rules|rules|everything"
        r"|nothing|everyone|nobody|tests|testing|reviews?|the world|security|quality|documentation|production)",
        r"(?:just|only|simply|all) (?:wants?|cares?|reacts?|thinks?|talks?|comes?|listens?|works?|moves?|shows?"
        r"|looks?|answers?)\b",
        r"(?:sleeps?|dozes?) through",
        r"(?:points?|blames?) (?:fingers?|at (?:the|us|everyone|others|someone)|everyone|others|us"
        r"|the (?:\w+ )?(?:team|network|application|vendor)(?! for\b)(?! (?:\w+ )?for\b))",
        r"waves? (?:\w+ )?(?:everything|anything|it|them|all \w+|every \w+) through",
        r"leaves? before",
        r"(?:says?|answers?) no (?:by|to|on|out)",
        r"(?:refuses?|insists?)(?! such\b)(?: on| to)? \w+",
        r"(?:comes? and goes?|come and go) (?:as|when)",
        r"(?:talks?|makes?) (?:\w+ )?(?:promises|excuses|a fuss|a lot|big)",
        r"knows? (?:everything )?(?:best|better)",
        r"(?:is|are) (?:a |an |nothing but a |nothing but |just |simply )+(?:\w+ )?(?:rubber stamp|bottleneck"
        r"|black hole|law unto \w+|closed shop|hindrance|nuisance|disgrace|liability|joke|moving target"
        r"|revolving door|lottery|old boys|boys' club|one-way street|bunch of \w+)s?",
        r"(?:has|have) never (?:ever |once )?(?!seen|had|been|received|heard|got|lost|experienced|needed|worked|used"
        r"|changed)(?:\w+(?:ed|en|n|t|ne|de)) (?:an?|any|anyone|anybody|anything"
        r"|one)\b(?: [^.;]{0,40}? in (?:its|their|his|her) li(?:fe|ves))?",
        r"(?:by|out of|as a) (?:reflex|habit|principle|sheer habit|matter of principle)",
    ),
)
NAMED = (
    frame(
        "one of those, wouldn't recognise, wouldn't recognize, would not recognise, would not recognize, "
        "wouldn't know, if it hit, same people, same person, same team, same engineers",
        r"(?:is|are|was) one of (?:those|these) (?:people|engineers|developers|colleagues|managers|\w+s) (?:who|that)",
        rf"{_THEM} (?:wouldn't|would not|couldn't|could not) (?:recogni[sz]e|know|spot|notice|find) [^.;]{{1,50}}? if",
        r"(?:every|each) (?:\w+) (?:it is |it's )?the same (?:people|person|team|engineers?|developers?|two|few"
        r"|colleagues?)",
    ),
    frame(
        "all they, all he, all she, all the, all these, all those, all ops, all support, all management, all "
        "marketing, all it",
        rf"all {_THEM} (?:ever )?(?:do|does|know|knows|want|wants|can do|manage|care about|cares about|think about"
        r"|thinks about)(?: of)? is\b",
    ),
    frame(
        "goes by, passes, passed, went by, go by, pass, without",
        r"(?:no|not a|hardly an?|scarcely an?|barely an?|never a) (?:single )?(?:day|week|month|release|sprint"
        r"|quarter|year|deploy|weekend|shift|night|friday|monday) (?:goes|passes|passed|went|go|pass|has passed"
        rf"|without)(?: by)?,? ?(?:without )?(?:the |our |that |those |some(?:one)? )?(?:[\w-]+ )?(?:{_ROLES}|platform"
        r"|storage|network|somebody|someone)\b(?: \w+)? \w+ing",
    ),
    frame(
        "same people, same person, same team, same engineers, same engineer, same developers, same colleagues, "
        "same colleague, same faces, same culprits, same suspects, same few, same two, same department, same vendor, "
        "same handful, same guys",
        r"(?:always|invariably|usually|typically|ever|inevitably) the (?:very )?same (?:few |two "
        r"|handful of )?(?:people|person|team|teams|engineers?|developers?|colleagues?|faces|culprits|department"
        r"|vendor|guys|ones|suspects)(?: (?:who|that))?",
    ),
    frame(
        "typical of, so like, just like, is like",
        r"(?:is|was|it's|how) (?:just |so |very |absolutely |entirely )?typical (?:of|for) (?:the |our "
        rf"|those )?(?:[\w-]+ )?(?:{_ROLES})(?: to| that|(?= ?[.,;!]|$))",
        rf"(?:so|just) like (?:the |our |those )?(?:{_ROLES}) to",
    ),
    frame(
        "typical, typically, classic, usual",
        rf"^\W*(?:typical|classic|the usual) (?:[\w-]+ )?(?:{_ROLES})(?= ?[:,.!\u2013\u2014-])",
    ),
    frame(
        "every, each, any, whoever, most, all, half, none, many",
        r"(?:every|each|any|whoever is(?: the)?|most|half of the|half the|all the|all of the|all|none of the"
        rf"|many) (?:[\w-]+ )?(?:{_ROLES}|engineer|developer|operator|nurse|doctor|admin|sre|lead|director|on call"
        r"|on duty|responder|approver|analyst|technician|release manager|colleague)s? (?:\w+ly |just |always |ever "
        rf"|either |also )?(?:{_SLOPPY}|opens?|never \w+|couldn't care|{_NOW} {_DUTY})\b",
    ),
    frame(
        "whenever, every time, each time, any time, as soon as",
        rf"(?:whenever|every time|each time|any time|as soon as) {_THEM} (?:\w+ly )?(?!was|were|had"
        r"|did)\w+(?: [^.;]{1,60}?)?,? (?:they|he|she|it|something|nobody|we|everything|somebody) (?:\w+ly |always "
        rf"|then |will |just )?(?:{_SLOPPY}|goes wrong|breaks?|falls? (?:over|apart)|fails?|is (?:broken|on fire|down"
        r"|lost|missing)|have to|has to|lose|loses|end up|ends up|tells? (?:us|anyone)|knows?|pays?|suffers?)\b",
        rf"(?:every time|each time|whenever) {_THEM} (?:touch(?:es)?|deploys?|changes?|releases?|launches?|does|do|is"
        r"|are) [^.;]{0,60}?(?:something|breaks?|fails?|goes wrong|leave|forget|nobody|on fire)\b",
    ),
    frame(
        "rely, trust, count, expect, reason, teach, get",
        r"(?:you|we|one|nobody|no one) (?:can|could)(?:not| not|n't| never| hardly)?(?: ever| really"
        r"| simply)? (?:ever )?(?:rely on|trust|count on|reason with|depend on|teach) (?:the |our |those |these |a "
        rf"|any )?(?:[\w-]+ )?(?:{_ROLES}|department|vendor|supplier|provider|engineer"
        r"|contractor)\b(?! to (?:have|be))",
    ),
    frame(
        "how, what, way, being, will be, once a, once an",
        r"(?:that is|that's|this is|you know|such is|we know)(?: just| simply| so)? (?:how|what|the way) (?:the |our "
        rf"|those )?(?:[\w-]+ )?(?:{_ROLES}) (?:are|is|work|works|operate|operates|do things|does things|think"
        r"|thinks)(?: like)?(?= ?[.,;:!]|$| here)",
        rf"(?P<kind>{_ROLES}) (?:being|will be) (?P=kind)",
        r"once an? (?P<one>[\w-]+),? always an? (?P=one)",
    ),
    frame(
        "refusal, failure, inability, unwillingness, reluctance, ignorance, indifference, complaining, insistence, "
        "neglect, disregard, laziness, meddling, nagging, tinkering, procrastination, indecision, understaffing, "
        "silence, excuses",
        rf"(?:{_ROLES}|his|her|their|vendor|supplier|manager|department|team)(?:'s|'|)(?:'s)? (?:eternal|constant"
        r"|perpetual|endless|chronic|habitual|everlasting|notorious|incessant|permanent|never-ending|continual"
        r"|perennial|legendary|famous) (?:refusal|failure|inability|unwillingness|reluctance|ignorance|indifference"
        r"|complaining|insistence|neglect|disregard|laziness|meddling|nagging|tinkering|procrastination|indecision"
        r"|understaffing|silence|excuses)",
    ),
    frame(
        "in this company, in this place, in this house, in this organisation, in this organization, in our company, "
        "around here, at this company, in this department, in our organisation, in this firm, in this hospital, "
        "in this bank, people here, over there, nobody here, no one here, everyone here, in that team, "
        "in that department",
        r"(?:in|at) (?:this|our|that) (?:company|place|house|organi[sz]ation|department|firm|hospital|bank|office"
        r"|team|business),? (?:nobody|no one|everyone|everybody|people|they) (?:ever |always |never |just |simply "
        r"|only )?(?!was|were|had|did)\w+",
        r"(?:nobody|no one|people|everyone|everybody) (?:here|around here|over there|in (?:this|that|our) (?:company"
        r"|place|house|team|department|organi[sz]ation|firm|hospital|bank|office)) (?:ever |always |never |just "
        rf"|simply |only |really )?(?:{_NOW} \w+|{_DUTY}s?|takes?|{_SLOPPY}|knows?|thinks?|wants?|dares?|likes?)\b",
    ),
)


def traits(reading: Reading) -> Iterator[Construction]:
    """Yield what people are said to be like or to do time and again."""
    for each in constructions(reading, NAMED + daily.FRAMES):
        if not habits.excused(each.sentence) and not habits.explained(each.sentence):
            yield each
    for each in constructions(reading, PREDICATES + leanings.FRAMES + EVALUATED):
        if habits.excused(each.sentence) or habits.explained(each.sentence) or each.denied:
            continue
        if _of_people(reading, each):
            yield each


def _of_people(reading: Reading, each: Construction) -> bool:
    """Tell whether what is told is told of people: they are the subject of its verb, or of the sentence."""
    sentence = each.sentence
    at = sentence.at(each.span.start)
    subject = reading.grammar.subject(sentence, at)
    verb = sentence.tokens[at]
    if subject is not None and habits.are_people(reading, sentence, subject, verb):
        return True
    if verbs.is_adverb(verb.word) or verb.word in (
        "time",
        "again",
        "over",
        "day",
        "week",
        "at",
        "each",
        "every",
        "as",
        "left",
    ):
        return _leads(reading, each)
    return False


def _leads(reading: Reading, each: Construction) -> bool:
    """Tell whether people stand first in the sentence, aside from the words in question."""
    sentence = each.sentence
    first = sentence.at(each.span.end) if not each.before.strip(" *_") else 0
    while first < len(sentence.tokens) and sentence.tokens[first].word in (",", "*", "_", "and", "but"):
        first += 1
    phrase = reading.grammar.phrase_before_verb(sentence, first)
    return phrase is not None and (phrase.actor in COLLEAGUES_OR_VENDORS or phrase.head in habits.PROFESSIONS)
