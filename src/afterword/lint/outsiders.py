"""How an analysis ends outside: nothing we could do, out of our hands, purely a carrier problem."""

from afterword.document.patterns import Pattern
from afterword.lint.phrases import Lexicon

POWERLESS = Lexicon.lines(
    """
    nothing {more |else |}{that |}{we|anyone|one|anybody} {could|can} {do|have done}
    nothing {to do|to be done|to fix|to improve|to change} {on|from|at} our {part|end|side}
    nothing to {fix|improve|change} {here|for us|on our part}
    {out of|beyond|outside|outside of} our {hands|control|influence|power}
    {all|the only thing} {that |}we could do was {to |}wait, we could only wait, could do nothing but wait
    {had|have} no {other |}{choice|option} but to wait, nothing {but|else than} {to |}wait
    could not do anything but wait
    {had|have} no {influence|control} {on|over} {it|this|that}
    {we|we all} {are|were} {powerless|helpless}, our hands {are|were} tied
    no way for us to {act|react|intervene|help|do}
    little {that |}{we|anyone|one|anybody} {could|can} {do|have done}
    force majeure, act of god
    no action from us is {possible|needed|necessary|required}
    """
)
MERCY = Lexicon.lines("at the mercy of")
PURELY = Lexicon.lines(
    """
    {entirely|purely|completely|solely|exclusively|wholly} {a|an|the}
    {fully|simply|clearly|100 %|100%|100 percent} {a|an|the}
    {only|just} {a|an}
    """
)
SOLELY = Lexicon.lines(
    """
    {entirely|purely|completely|solely|exclusively|wholly|100 %|100%} {with|at|on|due to|caused by} {the|our}
    {entirely|purely|completely|solely|exclusively|wholly|100 %|100%} on the side of {the|our}
    """
)
PROBLEMS = frozenset("problem issue fault failure outage matter error incident bug thing topic".split())
# Names that stand for a company when nothing follows them.
COMPANIES = frozenset(
    """aws amazon azure microsoft gcp google cloudflare fastly akamai github gitlab twilio stripe okta datadog hetzner
    ovh digitalocean heroku vercel netlify oracle ibm telekom vodafone verizon comcast atlassian slack
    salesforce""".split()
)
BY_COMPANY = Lexicon(f"{{caused|triggered|provoked}} by {name}" for name in sorted(COMPANIES))
# What a supplier owes people; what their machines failed to do is an event.
OWED = frozenset(
    """inform notify tell announce warn communicate answer respond reply call escalate react document mention deliver
    honour honor disclose publish renew keep meet provide update""".split()
)
FAILING = Lexicon.lines("{fail|fails|failed} to, {forgot|neglected|omitted} to, {forgot|neglected|ignored|overlooked}")
# Evidence, a time or our own part: then the sentence goes on where it has to.
OWN_SIDE = Pattern(
    r"\b(?:we|f\d+)\b|[,;:()\u2014\u2013][^.]*\bour\b"
    r"|\b(?:and|but|while|because|so|since)\b[^.]*\bour\b|^[^,;:]{0,12}\bour\b"
)
EVIDENCE = Pattern(r"\b(?:report(?:s|ed)?|according|status page|confirmed|\d{1,2}:\d\d(?:z)?)\b")
# A provider that is a program: identity provider, Terraform provider.
PROGRAMS = frozenset(
    """identity terraform service data oidc saml oauth storage-class csi cloud-init context message content auth
    authentication credential secret session template translation locale""".split()
)
