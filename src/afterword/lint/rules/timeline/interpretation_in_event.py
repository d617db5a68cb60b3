"""A verdict inside an event.

What it does
    Finds events that say why (*because, due to, caused by, root cause:*) or grade what was done (*finally, the wrong
    host, by mistake, unnecessarily*), and events without an observation (*Fixed!*, *Investigated*).

Why is this a problem
    A timeline is what could be seen at the time. A cause in it is known from later and is never discussed, because it
    looks like a fact; *investigated* leaves out what was looked at and what it showed.

Example
    ## Timeline

    - 2026-03-09 10:14Z Finally rolled back the wrong change
    - 2026-03-09 10:40Z Investigated

Use instead
    ## Timeline

    - 2026-03-09 10:14Z [action] Rollback of release 118 started (job 5512)
    - 2026-03-09 10:40Z [diagnose] Compared errors by pool: only pool B is affected

What it leaves alone
    ## Timeline

    - 2026-03-09 10:02Z [diagnose] Timeouts believed to be due to the cache
    - 2026-03-09 10:10Z [wait] Rollback due to finish at 10:20
    - 2026-03-09 10:22Z [mitigate] Rolled back

How it decides
    Words, in the text of events. Beliefs marked as such, what somebody is reported to have said, and causes under
    `[diagnose]` and `[found-later]` are left alone; so is what another rule already says of the same words. An event
    without an observation consists of a few words none of which could be seen.

Fix safety
    Suggests to move a cause to the factors; asks where there is no section of factors to take it.

References
    PagerDuty, Postmortem Documentation, on sticking to the facts. USDA Forest Service, Learning Review Guide
    (2014), on
    observable data.
"""

from collections.abc import Iterator

from afterword.document.document import Document
from afterword.document.patterns import Pattern
from afterword.document.text import Edit, Span
from afterword.document.timeline import Event
from afterword.lint.diagnostic import Finding, Fix, Severity
from afterword.lint.places import below
from afterword.lint.reading import Reading
from afterword.lint.rule import rule

_QUESTION = "From when on was this known?"
_CAUSE = Pattern(
    r"\b(?:because|due to(?! (?:be|finish|start|end|complete|expire|run|go|begin|close|arrive|land|ship|happen|resume"
    r"|return|take|leave|open|renew|reach|land|follow|last|restart|come|depart)\b)|owing to"
    r"|thanks to the (?:bad|broken|missing|wrong)|(?:which (?:was|is|were) |was |were |is |are )?caused by"
    r"|which caused|as a (?:result|consequence) of|on account of"
    r"|which (?:was|is|proved(?: to be)?|turned out to be) the (?:root[ -]|actual |real |true )?cause\b"
    r"|(?:the )?root[ -]cause (?:identified|found|confirmed|discovered|determined)\b|(?:the )?root[ -]cause(?: (?:is"
    r"|was|identified|found|confirmed|turned out))?(?::| is\b| was\b| that\b| turned out\b))[^.;\n]*"
)
_GRADE = Pattern(
    r"\b(?:finally|at (?:long )?last|(?:the|a) wrong [\w-]+|wrongly|by mistake|mistakenly|erroneously|in error"
    r"|accidentally|inadvertently|unnecessarily|needlessly|unfortunately|regrettably|sadly|belatedly|hastily"
    r"|prematurely|for no (?:good )?reason|should(?: not|n't)? (?:have|'ve)\b(?: \w+)?|should've(?: \w+)?|(?:far "
    r"|much )?too (?:late|slowly|hastily|early)|as usual|only after (?:long|much)|without thinking|of course)\b"
)
_BEFALLS = Pattern(
    r"by mistake|in error|wrongly|mistakenly|erroneously|unnecessarily|needlessly|(?:far |much )?too (?:late|early)"
    r"|a wrong"
)
_AFFECTED = Pattern(
    r"\b(?:users?|customers?|patients?|passengers?|travell?ers?|guests?|readers?|callers?|clients?|subscribers?"
    r"|visitors?|merchants?|tenants?|students?|pupils?|shoppers?|buyers?|drivers?|members?|citizens?|donors?"
    r"|parents)\b"
)
_BELIEF = Pattern(
    r"\b(?:believed?|belief|hypothes[ie]s|suspect(?:ed|s|ing)?|suspicion|assum(?:e|ed|es|ing|ption)|thought|think"
    r"|thinks|theory|guess(?:ed)?|probabl[ey]|possibl[ey]|perhaps|maybe|apparently|presumabl[ey]|likely|seems?|seemed"
    r"|appears?|appeared|might|may|could be|idea|considered|ruled out|not|no longer|unclear|whether|question|asks?"
    r"|asked)\b"
)
_TOLD = Pattern(
    r"\b(?:sa(?:y|ys|id)|report(?:s|ed)?|writes?|wrote|announc(?:es|ed)|explain(?:s|ed)|stat(?:es|ed)|inform(?:s|ed)"
    r"|tells?|told|confirm(?:s|ed)|answer(?:s|ed)|repl(?:ies|ied)|posts?|posted|tweets?|status page|message|log|logs"
    r"|mail|e-mail|ticket|according|suggest(?:s|ed)|propos(?:es|ed)|complain(?:s|ed)|notif(?:y|ies|ied)"
    r"|acknowledg(?:es|ed))\b"
)
_SEEN = Pattern(
    r"\b(?:determin\w+|verif\w+|notic\w+|finds?|found|identif\w+|shows?|showed|reads?|discover\w*|sees?|saw|realis\w+"
    r"|realiz\w+|detect\w*|observ\w+|reveal\w*|traced|confirm\w*|points?|pointed|lists?|listed|alert\w*)\b"
)
_WORD = Pattern(r"[^\W_][\w'-]*|\x01+")
_UNSEEN = frozenset(
    """fixed fix fixing investigated investigate investigating investigation resolved resolve resolving
    resolution solved solving
    issue issues incident problem problems outage bug it this that the a an done looked looking look looks into at
    checked checking debugged debugging
    debug analysed analyzed analysing analyzing analysis troubleshooting troubleshoot worked working work works on
    started starts
    ongoing continues continued continuing still everything all ok okay fine again good mitigated repaired
    identified over
    was is we i team more some things for of to and under way underway in progress diagnosing diagnosed action
    actions taken
    handled handling addressed discussed discussion discussing tried trying various stuff now being cause""".split()
)
_MOST = 5
_LATER = frozenset({"diagnose", "found-later"})


@rule(Severity.WARNING, afterwards=True)
def interpretation_in_event(reading: Reading) -> Iterator[Finding]:
    """Find causes and grades inside events, and events in which nothing is seen."""
    said = [each.span for each in reading.said if each.rule not in _OVERRULED]
    for event in reading.document.events:
        words = event.text_span.of(reading.plain)
        if _nothing_seen(words, event):
            message = "Nothing to see here yet. What was looked at, and what did it show?"
            question = "Which screen, graph or command was it, and what did it say?"
            yield Finding(event.text_span, message, fix=Fix("ask", "Tell what was seen", question=question))
            continue
        span = _cause(words, event)
        if span is not None:
            message = "A cause inside an event. Keep what was seen, and move the rest to factors."
            yield Finding(span, message, fix=_move(reading.document, event, span))
            continue
        span = _grade(words, event)
        if span is not None and not any(span.start < other.end and other.start < span.end for other in said):
            message = "A grade inside an event. Keep what was seen at the time."
            question = "What was seen or done, in words of that hour?"
            yield Finding(span, message, fix=Fix("ask", "Keep what was seen", question=question))


# What these say of the same words is left to this rule.
_OVERRULED = frozenset({"mistake-attribution"})


def _nothing_seen(words: str, event: Event) -> bool:
    """Tell whether an event consists of a few words none of which names what was looked at."""
    told = _WORD.findall(words)
    if event.tags and set(event.tags) & {"comms", "wait", "resolve"} and len(told) > 1:
        return False
    return 0 < len(told) <= _MOST and all(word in _UNSEEN for word in told)


def _cause(words: str, event: Event) -> Span | None:
    found = _CAUSE.search(words)
    if (
        found is None
        or (_LATER & set(event.tags) and not _is_verdict(found[0], event))
        or _BELIEF.search(words)
        or _TOLD.search(words, 0, found.start())
    ):
        return None
    if "root" in found[0][: len("the root")] and _SEEN.search(words, 0, found.start()):
        return None
    end = found.end()
    while words[end - 1] in " \t\r\n,:\x01()[]":
        end -= 1
    return Span(event.text_span.start + found.start(), event.text_span.start + end)


def _is_verdict(words: str, event: Event) -> bool:
    """Tell whether a diagnosis is called the root cause: that is for the factors, whatever was seen."""
    return "root" in words and "found-later" not in event.tags


def _grade(words: str, event: Event) -> Span | None:
    found = _GRADE.search(words)
    if found is None or _TOLD.search(words, 0, found.start()):
        return None
    if _BEFALLS.match(found[0]) and _AFFECTED.search(words, 0, found.start()):
        return None  # what happened to people who suffered is what was seen
    seen = " wrong " in f" {found[0]} " or found[0].startswith("should")
    if seen and (_SEEN.search(words) or _LATER & set(event.tags) or _BELIEF.search(words)):
        return None
    return Span(event.text_span.start + found.start(), event.text_span.start + found.end())


def _move(document: Document, event: Event, span: Span) -> Fix:
    """Take a cause out of its event, and put it among the factors where there are any.

    Of an event that says nothing else, a person has to say first what was seen.
    """
    start = span.start
    while document.text[start - 1] in " ,\u2014\u2013":
        start -= 1
    section = document.section("factors")
    said = document.text[event.text_span.start : start] + document.text[span.end : event.text_span.end]
    if section is None or not said.strip(" .,;*_"):
        return Fix("ask", "Move it to the factors", question=_QUESTION)
    moved = Edit(below(document, section), f"\n- {' '.join(span.of(document.text).split())}")
    return Fix("suggest", "Move it to the factors", (Edit(Span(start, span.end), ""), moved), _QUESTION)
