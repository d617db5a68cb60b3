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
    {we|we all} {are|were} {powerless|helpless}, our hands {are|were} tied, end of story
    {case|matter|topic|chapter} {is|was} closed
    no {findings|lessons|actions|action items} {for|on} {us|our side|our part}
    no {follow-ups|homework|changes|tasks|learnings} {for|on} {us|our side|our part}
    nothing for us to {do|learn|fix|improve|change|add}, nothing {we|that we} {need|have} to {change|do|fix|improve}
    {could|can} {only|but|do nothing but|do little but|merely} {watch|sit and|look on|hope}
    {could|can} {only|but|do nothing but|do little but|merely} {pray|stand by|sit tight|twiddle}
    {all|the only thing} {that |}{we|anyone|one} could do was {to |}{sit|watch|hope|pray}
    {all|the only thing} {that |}{we|anyone|one} could do was {to |}{stand|keep waiting|refresh|look on}
    {can|could} do {nothing|little} about, mere bystanders, {that|and that} is all there is to {it|say}
    not in our {hands|power|control}, {is|was|were} not ours to {fix|solve|prevent}
    {entirely|wholly} in {their|the vendor's} hands
    {outside|beyond} {of |}our {sphere|reach|remit|responsibility|area}, {had|have} no {say|part} in {it|this|that}
    {out|outside} of our sphere, {so|and} we are off the hook, off the hook, {not|never} {a|our} matter for us
    {we|one} {cannot|can't|could not|couldn't} {influence|change|prevent} {this|it|that|what they}
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
    {a|the} {pure|mere|classic|clear|plain|clear-cut}
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
PROBLEMS = frozenset(
    """matter affair story thing problem issue fault failure outage matter error incident bug thing topic""".split()
)
CAUSE = Lexicon.lines("{root cause|cause|reason|origin|trigger}: {the |a |an |}")
LYING = Lexicon.lines(
    """
    {defect|fault|problem|issue|bug} {is|was|lies|lay|sits|sat|originated|occurred} {in|with}
    {error|failure|cause|trouble|outage} {is|was|lies|lay|sits|sat|originated|occurred} {in|with}
    {defect|fault|problem|issue|bug} {is|was|lies|lay|sits|sat|originated|occurred} {at|on}
    {error|failure|cause|trouble|outage} {is|was|lies|lay|sits|sat|originated|occurred} {at|on}
    {defect|fault|problem|issue} {is|was|lies|lay|sits|sat} {entirely|solely|clearly} {with|at|on}
    {bug|error|failure|cause|trouble} {is|was|lies|lay|sits|sat} {entirely|solely|clearly} {with|at|on}
    {failure|problem|issue|outage} {upstream|externally} at
    {caused|triggered} by {a|an|the} {failure|outage|problem|issue|fault|error|incident|defect} {at|with|of|on}
    """
)
# Names that stand for a company when nothing follows them.
COMPANIES = frozenset(
    """aws amazon azure microsoft gcp google cloudflare fastly akamai github gitlab twilio stripe okta datadog hetzner
    ovh digitalocean heroku vercel netlify oracle ibm telekom vodafone verizon comcast atlassian slack
    salesforce""".split()
)
COMPANY = Lexicon(sorted(COMPANIES))
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
