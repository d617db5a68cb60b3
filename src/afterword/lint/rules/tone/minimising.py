"""Harm played down.

What it does
    Finds words that make harm small without saying how small: *just a blip, a minor hiccup, no big deal, barely
    noticeable*.

Why is this a problem
    Whoever was hit reads it as *you do not count*, and a near miss that is called a glitch is never looked into. A
    small number is more honest than a small word, and it calms more.

Example
    Customers saw a small hiccup.

    It was merely a cosmetic problem.

    A tiny blip in exports, nothing serious.

Use instead
    312 of 48 000 exports (0.65 %) were late by 2-9 minutes; none was lost.

    No ticket was received; 41 sessions show the stale price in the click log.

What it leaves alone
    The minor version was released after a minor GC pause.

    The job is built just-in-time.

    A slight skew of 40 ms was measured.

    Only the EU shard was affected.

How it decides
    A list of phrases. *Only* and *just* alone say what the scope was, and are no minimising. A number in the sentence
    (times of day and dates aside) answers the question, so nothing is said.

Fix safety
    Suggests a number to fill in.

References
    PagerDuty, Postmortem Documentation. Beyer et al. (eds.), The Site Reliability Workbook (2018), chapter 10.
"""

from collections.abc import Iterator

from afterword.document.patterns import Pattern
from afterword.document.text import Span
from afterword.lint.diagnostic import Finding, Severity, Way
from afterword.lint.reading import Reading
from afterword.lint.rewriting import in_place
from afterword.lint.rule import rule
from afterword.lint.rules.tone.words import pinpricks, smallness, soothing, trifles
from afterword.lint.text.phrases import Lexicon
from afterword.lint.text.sentences import Sentence
from afterword.lint.text.spans import apart
from afterword.lint.who.constructions import constructions

_SMALL = "small|minor|tiny|little|slight|brief|wee|mini|short|momentary|mere|harmless|trivial|negligible|insignificant"
_HITCH = "hiccup|hiccups|glitch|glitches|blip|blips|hitch|hitches|snag|snags|mishap|mishaps|annoyance"
_TROUBLE = (
    "issue|issues|problem|problems|trouble|troubles|inconvenience|inconveniences|nuisance|disturbance|disturbances"
    "|disruption|disruptions|irritation|impact|setback|detail|matter|flaw|oddity|quirk|imperfection|outage"
)
_LATE = "delay|delays|slowdown|slowdowns|degradation|degradations|lag|slowness|wobble|wobbles"
_THOSE = "users|customers|clients|people|tenants|orders|calls|tickets|merchants|visitors|shops"
_PLAYED_DOWN = Lexicon.lines(
    f"""
    {{{_SMALL}}} {{{_HITCH}}}
    {{small|minor|tiny|little|slight|negligible|insignificant|trivial|harmless|mere|minimal}} {{{_TROUBLE}}}
    {{minor|tiny|slight|negligible|insignificant|small|little|minimal}} {{{_LATE}}}
    {{just|only|merely|simply|purely}} {{a |some |}}{{{_HITCH}}}
    {{just|only|merely|simply|purely}} {{a |an |some |}}{{cosmetic|isolated case|isolated incident|formality}}
    merely {{a|an|some|the|temporary|cosmetic|annoying|slow|slower|inconvenient}}, merely inconvenienced
    {{nothing|little}} more than a {{small |short |brief |minor |tiny |}}{{blip|hiccup|glitch|nuisance|hitch}}
    nothing but a {{small|minor|tiny|little}}
    hiccup, hiccups, {{was|is|were}} a blip, a blip on the radar, no big deal, not a big deal, isn't a big deal
    wasn't a big deal, no great deal
    nothing {{really|very|terribly|too|all that|particularly|especially|overly|truly}}\
 {{serious|dramatic|bad|major|critical|terrible}}
    nothing {{serious|dramatic|major|critical|tragic|important|terrible|too serious}}
    nothing {{too |}}bad happened, nothing to {{worry about|write home about|see here|lose sleep over}}, no harm done
    {{barely|hardly|scarcely}} {{noticeable|noticed|visible|felt|perceptible|measurable|worth mentioning|a problem}}
    {{barely|hardly|scarcely}} {{affected|impacted|anyone|anybody|any impact|any customers|any users}}
    not worth mentioning, not worth {{a|the}} {{mention|fuss|ticket}}
    {{only|just}} {{a little|a bit|slightly|minor|minimal}}
    {{only|just}} {{briefly|shortly|marginally}} {{unavailable|down|slow|slower|affected|degraded|offline}}
    {{luckily|fortunately|thankfully|happily}} {{almost |}}{{nobody|no one|no customer|no user}} noticed
    {{luckily|fortunately|thankfully|happily}} {{nobody|no one|no-one}} {{really |even |has |had |}}noticed
    {{nobody|no one|no-one|no customer|no user|few people|hardly anyone}} {{really|even}} noticed
    hardly anybody noticed
    {{luckily|fortunately|thankfully|happily}} {{nobody|no one|no-one}} complained
    went {{largely|mostly|almost|practically|virtually}} unnoticed
    {{practically|virtually|next to|almost|basically}} no impact
    {{practically|virtually|basically|almost|next to}} {{nobody|no one|no customers|no users}}
    no {{real|serious|significant|major|lasting|noticeable|big}} {{harm|damage|impact|problem|issue}}
    not the end of the world, {{storm in a teacup|tempest in a teapot|much ado about nothing}}, bump in the road
    teething {{problem|problems|trouble|troubles|issues}}, growing pains, in the grand scheme of things, non-issue
    non-event, not {{that|so|too|all that}} bad
    {{relatively|fairly|pretty|rather|quite|mostly|comparatively}} harmless
    of {{little|no great|minor}} {{consequence|importance|significance}}, {{blown|blew}} out of proportion
    {{only|just}} a {{few|couple of|handful of}} {{{_THOSE}}}, {{only|just}} {{a few|very few|few}} {{{_THOSE}}}
    {{only|just}} a {{small|tiny|minor|negligible}} {{fraction|part|number|share|subset|portion|percentage|group}}
    {{mild|slight}} {{inconvenience|annoyance|irritation}}
    {{mildly|slightly}} {{annoying|annoyed|inconvenienced|irritated}}
    a mere {{formality|detail|trifle|inconvenience|nuisance}}, a trifle, trifling, nobody died
    {{impact|effect|damage}} {{was|is|were|remained|stayed}} {{minimal|negligible|minor|slight}}
    {{delay|harm|loss|inconvenience}} {{was|is|were|remained|stayed}} {{minimal|negligible|minor|slight}}
    {{impact|effect|damage}} {{was|is|were|remained|stayed}} {{tiny|insignificant|marginal|trivial}}
    {{delay|harm|loss|inconvenience}} {{was|is|were|remained|stayed}} {{tiny|insignificant|marginal|trivial}}
    {{hardly|barely|scarcely}} {{call it|be called|counts as|qualifies as|deserves}}
    {{hardly|barely|scarcely}} {{an outage|an incident|worth|merits|speak of}}
    {{hardly|barely|rarely|seldom|scarcely}} {{ever |}}{{used anyway|used by anyone|uses it}}
    {{hardly|barely|rarely|seldom|scarcely}} {{ever |}}{{uses this|looks at it|matters}}
    {{short|brief|quick}} and {{harmless|painless|mild}}
    {{fairly|rather|relatively|pretty}} {{short|brief|small|minor|mild}} {{and|outage|incident|interruption}}
    {{nothing|not anything}} {{to get excited|to be excited|to panic|to be alarmed|that matters}}
    no cause for
    more {{an annoyance|a nuisance|of an annoyance|of a nuisance|of an inconvenience}} than
    {{no|hardly any}} {{drama|tragedy}}
    {{nobody|no one|no-one}} {{lost sleep|cried|will remember|cared|really minded|missed it}}
    {{drop|drops}} in the ocean, small potatoes, small fry
    {{just|only|merely|mere}} {{noise|a scratch|peanuts|a detail|a ripple}}
    {{nothingburger|nothing-burger|nothing burger|no biggie|nothing to see}}
    a {{couple of|few}} {{red|yellow|grey|missing|odd|stray}} {{pixels|dots|lines|bars|points}} {{on|in}}
    flesh wound, {{purely|only|merely|just}} cosmetic
    {{hardly|barely}} a {{ripple|blip|scratch|dent}}
    {{made|left}} {{hardly|barely}} a {{ripple|dent|mark}}
    {{too|so}} {{small|minor|brief|short|quick|tiny|trivial|slight}} to {{matter|notice|mention|bother|hurt|count}}
    the odd {{customer|user|order|request|client|error|message|visitor|call|timeout}}
    before {{anyone|anybody|you}} could blink
    could happen to anyone, {{happens|happen}} to the best of us, {{these|such}} things happen
    """
)
_WHEN = Pattern(
    r"\bone or two\b|\b\d{1,2}:\d{2}(?::\d{2})?(?:[ ]?z\b|[ ]?(?:utc|cet|cest|am|pm)\b)?|\b\d{4}-\d{2}(?:-\d{2})?\b"
    r"|\b\d{1,2}(?:st|nd|rd|th)?[ ](?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*|\b(?:january|february|march"
    r"|april|may|june|july|august|september|october|november|december)[ ]\d{1,2}\b|\b20\d\d\b|\b[a-z]+-?\d+\b|#\d+"
    r"|\bsev-?\d|\bp\d\b"
)
_NUMBER = Pattern(
    r"\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|ninety"
    r"|hundreds?|thousands?|dozen|half a|a quarter|one (?:user|customer|request|minute|second|hour|order|ticket"
    r"|call))\b"
)
_OTHERWISE = Pattern(
    r"\b(?:not|no|never|isn't|wasn't|aren't|weren't|nor|hardly|rather than|more than|anything but|instead of|far from"
    r"|beyond)[ ](?:an? |just |only |merely |some |even |the |such a )*$|\b(?:may|might|could|can|should|would|will|if"
    r"|expect(?:s|ed)?|risk|avoid|announced|accept)\b[^.;:]{0,30}$|\b(?:as|severity|priority|category|level|class"
    r"|classed|classified|rated|tagged|called|than)[ :]*(?:an? )?$|\b(?:fix(?:es|ed)?|fixing|resolved?|other|several"
    r"|various|known|address(?:es|ed)?|patch(?:es|ed)?)[ ](?:an? |the |some |few |other )*$"
)
_PART = Pattern(
    r"[ ](?:ticket|tracker|queue|report|list|template|log|class|type|budget|counter|code|test"
    r"|filter|detector|width|threshold|sensor|valve|pulse)s?\b|[ ]behind\b"
)
# What is lost in the noise is a signal, and no harm; who noticed something was not spared.
_SIGNALS = Pattern(
    r"\b(?:notices?|notifications?|alerts?|alarms?|pages|mails?|e-?mails?|messages?|warnings?|signals?|lines?|entry"
    r"|entries|tickets?|reports?)[ ](?:\w+[ ])?(?:was|were|is|are|got|get|gets|been|being)[ ](?:\w+[ ])?$"
)
_SOMETHING = Pattern(r"[ ](?:that|they|it|he|she)[ ](?:could|can|were|was|had|did|would|got|are|is)\b(?<!had)")
_HOLE = "<N of M units (p %) for how long>"
_OWN_NO = ("nothing", "no ", "not ", "nobody", "isn't", "wasn't", "little more", "hardly", "barely", "scarcely")
_WAY = Way("Say how many of how many, and for how long.", "Give the number", hole=_HOLE)


@rule(Severity.WARNING, prose=True, way=_WAY)
def minimising(reading: Reading) -> Iterator[Finding]:
    """Find harm that is made small by words."""
    for span in apart((*_listed(reading), *_framed(reading))):
        fix = in_place(reading, span, _WAY.title, _HOLE)
        yield Finding(span, "This plays harm down. Say how many of how many, and for how long.", fix=fix)


def _listed(reading: Reading) -> Iterator[Span]:
    for match, sentence in reading.found(_PLAYED_DOWN):
        before = reading.plain[sentence.span.start : match.span.start].replace("\n", " ")
        if _counted(sentence) or _PART.match(reading.plain, match.span.end):
            continue
        if not _OTHERWISE.search(before) or match.phrase.startswith(_OWN_NO):
            yield match.span


def _framed(reading: Reading) -> Iterator[Span]:
    for each in constructions(reading, smallness.FRAMES + trifles.FRAMES + pinpricks.FRAMES + soothing.FRAMES):
        if each.denied or each.sentence.is_question or _counted(each.sentence):
            continue
        if _PART.match(each.after) or _SIGNALS.search(each.before) or _SOMETHING.match(each.after):
            continue
        own = reading.plain.startswith(_OWN_NO, each.span.start)
        if own or not _OTHERWISE.search(each.before.replace("\n", " ")):
            yield each.span


def _counted(sentence: Sentence) -> bool:
    return bool(_NUMBER.search(_WHEN.sub("", sentence.plain.replace("\n", " "))))
