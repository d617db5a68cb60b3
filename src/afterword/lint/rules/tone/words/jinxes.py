"""Jinxes: one trouble told as what always happens, of things too: *it is always DNS*, *every deploy breaks it*."""

from collections.abc import Iterator

from afterword.lint.reading import Reading
from afterword.lint.rules.tone.words import habits
from afterword.lint.text.frames import frame
from afterword.lint.who.constructions import Construction, constructions

_TROUBLE = (
    r"(?:problems?|trouble|troubles|issues?|pain|havoc|chaos|surprises?|outages?|incidents?|errors|grief|headaches?"
    r"|failures?"
    r"|something|tears|disaster|disasters|confusion|drama|breakage|a mess|downtime|regressions?|a new \w+|bugs?)"
)
_FAIL = (
    r"(?:breaks?|fails?|dies|goes (?:wrong|down|badly|off the rails|sideways|haywire|boom|south)|falls (?:over|apart)"
    r"|blows up|ends? (?:in|up|badly)|crash(?:es)?|explodes?|backfires?|melts?|bites?)"
)
_WORK = (
    r"(?:deploy(?:ment)?|release|upgrade|update|migration|change|patch|reboot|restart|failover|sprint|rollout"
    r"|maintenance|merge|config change|hotfix|refactoring|version|fix|switchover|drill|deploy on a \w+|month|quarter"
    r"|year|summer|week)"
)

FRAMES = (
    frame(
        "always, inevitably, invariably, without fail, usually always, constantly, never fails",
        rf"(?:always|inevitably|invariably) (?:causes?|brings?|leads? to|creates?|means?|ends? in|produces?|results? in"
        rf"|comes? with) (?:\w+ )?{_TROUBLE}(?= ?[.,;!)]|$| (?:for|in|with|when|and|later|down|somewhere|to)\b)",
        r"there (?:is|are|was|were|'s) (?:always|inevitably|invariably) (?:something|some|an?|one|another|somebody"
        r"|someone) (?:\w+ )?(?:wrong|broken|missing|off|problems?|issues?|surprises?|catch|bugs?|failing|failures?"
        r"|thing|reason|excuse|corner case|edge case|who)",
        rf"(?:something|it|this|that|everything|things?) (?:always|inevitably|invariably) {_FAIL}",
        r"(?:always|inevitably|invariably) (?:bites?|bit|breaks?|fails?|goes wrong) (?:us|you|on|at the"
        r"|when (?:we|you)|in the worst|something|in production|in prod)",
        r"never fails to (?:surprise|amaze|disappoint|break|annoy|bite|confuse)",
    ),
    frame(
        "always happen, always happens, always hit, always hits, always strike, always strikes, always come, "
        "always comes, ever documented, ever tested, ever cleaned up, ever updated, ever finished, ever works, "
        "ever fixed, ever easy",
        r"(?:things like (?:this|that|these)|such things|these things|incidents|outages|failures|problems|disasters"
        r"|it|this|trouble|alerts|pages) always (?:happens?|hits?|strikes?|comes?|arrives?|breaks?) (?:on|at|when"
        r"|during|in (?:the|august|december)|just|right|before|after|around)",
        r"nothing (?:is|was|gets) ever (?:\w+ )?(?:documented|tested|cleaned up|updated|finished|fixed|easy|done"
        r"|written down|simple)",
    ),
    frame(
        "always goes, always go, always gets in, always get in, never fix, never fixes, never catch, never catches, "
        "never help, never helps, never find, never finds, never solve, never solves, never show, never shows, "
        "never tell us, never tells us, whatever we, whatever you, no matter what we, no matter what you, "
        "turns into a, turn into a, never ends well, always ends",
        r"(?:\w+ing|things|it|this|that|upgrades|deploys|deployments|migrations|releases|changes|failovers|restores"
        r"|\w+ing by hand"
        r"|doing \w+ (?:by hand|manually|at night))(?: (?:by hand|manually|in production|at night))? always (?:goes?"
        r"|ends?|ended|gets?) (?:up )?(?:\w+ )?(?:wrong|badly|in tears|south|sideways|out of hand|ugly|messy)",
        r"(?:tests?|alerts?|alarms|restarts?|reboots?|reviews?|retros|retrospectives|dashboards?|docs|monitoring"
        r"|rollbacks?|escalations?|tickets?|meetings?|logs|audits?) never (?:fix|fixes|catch|catches|help|helps|find"
        r"|finds|solve|solves|show|shows|tell|tells) (?:anything|anyone|this (?:kind|sort|type)|these|such|the real"
        r"|us|what|things?)",
        r"(?:whatever|no matter what) (?:we|you|one|i) (?:do|try|change|deploy|touch|fix)s? ?,? (?:\w+ )?(?:always|it"
        r"|dns|something|nothing|the \w+|there)",
        r"(?:every|each) (?:single )?(?:\w+ )?(?:deploy|deployment|release|upgrade|migration|failover|restore"
        r"|incident|change|meeting) turns into (?:a|an|another|yet another) [\w-]+",
        r"never ends well",
    ),
    frame(
        "always dns, always the, always a, always something, always our, 's always",
        r"(?:^\W*|and |but |because |again ?, )?(?P<told>(?:it|this)(?: is|'s| was) always (?:dns|the \w+|yaml"
        r"|certificates?"
        r"|bgp|certs?|something|networking|caching|permissions|a timezone|time ?zones|the cache))(?= ?[.,;!)]|$)",
    ),
    frame(
        "every, each",
        rf"(?:every|each) (?:single )?(?:\w+ )?{_WORK} (?:\w+ly )?(?:{_FAIL}|brings?|causes?|kills?|takes? down"
        r"|is an? (?:adventure|gamble|lottery|nightmare|pain|risk|coin toss|ordeal|struggle|fight)|means?"
        rf"|comes with)(?= ?[.,;!)]|$| (?:\w+ )?(?:{_TROUBLE}|everything|production|prod|things|us|half|new))?",
        r"(?:every|each) (?:single |bloody |blasted |damn |last )?time (?:that )?(?:we|you|someone|somebody|anyone"
        r"|anybody|i|one|they|the \w+)[^,.;]{2,50}? ?,? (?:something|everything|it|things|half|the \w+|another|we"
        rf"|all hell) (?:\w+ )?(?:{_FAIL}|lose|loses|pay|suffer|get burn\w+)",
    ),
    frame(
        "with every, with each, after every, after each, at every, at each, each and every, on every, whenever, as "
        "soon "
        "as, the moment, wherever, every friday, every monday, every weekend, every month, every quarter, every year, "
        "every summer, every winter, every autumn, every spring, every christmas, every holiday, every morning, "
        "every night",
        r"(?:with|after|at|on|each and|during) (?:every|each) (?:single |bloody "
        rf"|new )?(?:[\w-]+ )?{_WORK} ?,? (?:something|everything|things|half|another|we|the same|all hell|some|one of"
        rf"|it) (?:[\w-]+ )*?(?:{_FAIL}|lose|loses|pay|suffer|scramble|firefight)",
        r"(?:whenever|as soon as|the moment|wherever) (?:that )?(?:we|you|one|someone|somebody|anyone|anybody|they"
        r"|the [\w-]+|i)\b[^,.;]{2,50}? ?, (?:something|everything|things|half|another|all hell|some"
        rf"|it all) (?:[\w-]+ )*?{_FAIL}",
        r"^\W*every (?:friday|monday|weekend|month|quarter|year|summer|winter|autumn|spring|christmas|holiday|morning"
        rf"|night) ?,? (?:something|everything|things|half|another|the same|some|one of) (?:[\w-]+ )*?{_FAIL}",
    ),
    frame(
        "nothing ever, nothing works, never works, never ever works, never work, ever works, never worked, works on "
        "the first",
        r"nothing (?:ever|really|here|around here) (?:works?|changes?|gets?|stays?|goes|happens)(?: \w+)?",
        r"(?:it|this|that|the \w+|our \w+|which) (?:just |simply )?never (?:ever )?work(?:s|ed)?(?= ?[.,;!)]|$"
        r"| (?:as (?:it|we|intended|expected|advertised)|properly|right|well|reliably|out of the box|on the first"
        r"|the first time|when (?:we|you) need))",
        r"nothing works",
    ),
    frame(
        "never up to date, never up-to-date, always out of date, always outdated, never accurate, never right, "
        "always wrong, never complete, always stale, always late, never correct, never documented, always broken, "
        "never tested properly",
        r"(?:runbooks?|docs|documentation|wiki|diagrams?|dashboards?|estimates|inventory|cmdb|schedules?|rota|plans?"
        r"|alerts?|reports|tests|tickets|metrics|procedures?|checklists?|numbers) (?:is"
        r"|are) (?:never (?:up[ -]to[ -]date|accurate|right|complete|correct|there|ready)"
        r"|always (?:out of date|outdated|wrong|stale|late|broken|missing|incomplete))",
    ),
    frame(
        "assumed, assumes, assuming, thought, believed, hoped, expected, figured",
        r"(?:everyone|everybody|each (?:team|side|of us|of them)|all of us|both (?:teams|sides)|we all|they all"
        r"|each) (?:just |simply |had |silently )*(?:assumed|assumes|thought|believed|hoped|figured"
        r"|expected) (?:that )?(?:someone|somebody|another|the others|others|a different|one of the others?)(?: else"
        r"| team| person)?",
    ),
)


def jinxes(reading: Reading) -> Iterator[Construction]:
    """Yield what is told as a jinx, where nothing is counted, denied or explained."""
    for each in constructions(reading, FRAMES):
        if not (each.denied or habits.excused(each.sentence, each.span) or habits.explained(each.sentence)):
            yield each
