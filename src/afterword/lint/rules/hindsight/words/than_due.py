"""What took longer than it should have, and signs that should have told: the past measured without a person named."""

from afterword.lint.text.frames import frame

_WORK = (
    r"(?:recovery|response|our response|detection|communication|diagnosis|resolution|escalation|mitigation|repair"
    r"|investigation|triage|debugging|troubleshooting|rollback|the rollback|the fix|the restore|the recovery"
    r"|the response|the repair|the investigation|the resolution|the outage|the incident|the downtime|the whole thing"
    r"|everything|things|all of this|this|it|that|we|i|they|the team)"
)
_DUE = (
    r"(?:(?:it|this|they|we|i|that|either|any of this) (?:(?:really |probably "
    r"|ever )*(?:should(?: have|'ve)(?: been| taken| done)?|ought to have(?: been)?|needed to(?: be)?|had to(?: be)?"
    r"|could have(?: been)?|might have(?: been)?))|(?:was )?(?:necessary|needed|strictly necessary))"
)

FRAMES = (
    frame(
        "longer, slower, later, more time",
        rf"{_WORK} (?:\w+ )?(?P<told>(?:took|taken|lasted|went on|dragged on|ran|spent|was|were) (?:us |me |them "
        r"|the team )?(?:far |much |a lot |a bit |a little |significantly |considerably |way |somewhat "
        rf"|slightly )*(?:longer|slower|later|more time)(?: to [^;,.]{{2,50}}?)? than {_DUE})(?! for\b)",
    ),
    frame(
        "should have, should've, should immediately have, should already have, should really have, "
        "should at least have",
        r"(?:that|this|which|it|these|those|the \w+(?: \w+)?) (?P<told>should (?:immediately |already |really "
        r"|at least "
        r"|probably )*(?:have|'ve) (?:told (?:me|us|him|her)|tipped (?:me|us) off|given (?:me|us) (?:a "
        r"|some )?(?:pause|hint"
        r"|warning|clue)|made (?:me|us) (?:stop|think|suspicious|pause|wonder|look)|rung (?:a bell|alarm bells|bells)"
        r"|raised (?:alarm bells|suspicions?|eyebrows|a red flag|red flags|some flags)|set off alarm bells"
        r"|been (?:the|our|my|a|an) (?:first |clear |big |huge |obvious )*(?:clue|hint|sign|giveaway|warning"
        r"|red flag)))\b",
        r"(?P<told>(?:alarm bells|alarms|warning bells|bells) should (?:immediately |already )?have (?:gone off|rung"
        r"|been ringing|started ringing))\b",
    ),
    frame(
        "should have had, should've had, should really have had, should also have had, should already have had",
        r"(?:we|i|they|the team|our team) (?:\w+ly )?(?P<told>should(?: \w+ly| also)?(?: have|'ve) had (?:an?|more"
        r"|better|some|proper|the|our|working|enough|any|regular|redundant)? ?(?:[\w-]+ ){0,3}?(?:alerts?|alerting"
        r"|alarms?|backups?|monitoring|tests?|runbooks?|playbooks?|plan|plans|process|procedure|checks?|people|staff"
        r"|redundancy|documentation|review|reviewers?|canary|staging|dashboards?|rota|safeguards?|policy|drills?"
        r"|training|patience|faith))\b",
    ),
    frame(
        "never have happened, never've happened, never have been allowed, never have been possible, never have come to "
        "this, never have got, never have reached",
        r"(?:this|it|that|none of this|such a thing|something like this"
        r"|an? \w+ like this) (?P<told>should never have (?:happened|been (?:allowed|possible)|come to this"
        r"|occurred))(?= ?[.,;!)]|$| (?:in|to|on|and|at|with)\b)",
    ),
)
