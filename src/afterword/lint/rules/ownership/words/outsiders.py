"""How an analysis ends outside: nothing we could do, out of our hands, purely a carrier problem, case closed."""

from afterword.document.patterns import Pattern
from afterword.lint.text.phrases import Lexicon
from afterword.lint.who import companies

POWERLESS = Lexicon.lines(
    """
    {collateral damage|hostage|hostages} of
    nothing {left |else left |more |}for us to {fix|do|change|learn|improve|solve|repair|investigate|analyse|look at}
    nothing to be {learned|learnt|changed|improved|gained}, we {were|are} not in a position to
    nothing {more |else |}{that |}{we|anyone|one|anybody} {could|can} {do|have done|change|influence}
    {can|could} {do |}nothing about {it|this|that}, could have done {nothing|little}
    {not much|not a lot|not a thing|precious little} {that |}{we|anyone|one} {could|can} {do|have done}
    {not a thing|nothing|not much|little} {that |}{our team|our engineers|our side|our people|we} could have changed
    {not a thing|nothing|not much|little} {that |}{our team|our engineers|our side|our people|we} could have done
    {not a thing|nothing|not much|little} {that |}{our team|our engineers|our side|our people|we} could have influenced
    {not a thing|nothing|not much|little} {that |}{our team|our engineers|our side|our people|we} could have prevented
    {not a thing|nothing|not much|little} {that |}{our team|our engineers|our side|our people} {could|can} {do|change}
    we {cannot|can't|can not|could not|couldn't} do {anything|much|a thing}, {we|one} {could|can} do {nothing|little}
    only {the|our} {vendor|provider|supplier|carrier|manufacturer} {can|could}
    {not|hardly} {preventable|avoidable|foreseeable} {by|for} us, nothing for us to {do|fix|change|learn|improve}
    {no|without} {remedy|recourse|means|option|options|way out|leverage} {on|for|from} {our|us}
    we can only {accept|endure|tolerate|bear}, we could only {accept|endure}
    {just |simply |only |}{had|have} to {sit|wait} it out
    {we|us|everyone|everybody} {could |can |}{just|simply|only} {wait|had to wait|have to wait}
    we {are|were} {only|just|merely} {a|the|one} {customer|client|tenant|user|consumer}
    {we|one} {have|had|has} {no|little|zero} {influence|control|say|leverage}, {we|all} {were|are} helpless
    nothing {else |more |further |}{could|can} {be done|have been done} {on|from|at|by} {our|us}
    nothing {could|can} be done until
    nothing {to do|to be done|to fix|to improve|to change} {on|from|at} our {part|end|side}
    nothing {on|at|from} our {side|end|part} {could|can|would} have {prevented|avoided|stopped|changed|helped}
    nothing to {fix|improve|change|analyse|analyze|learn} {here|for us|on our part|from this|from it}
    nothing {else |further |more |}to {analyse|analyze|investigate|learn}, nothing needs to {change|be changed}
    {out of|beyond|outside|outside of} our {hands|control|influence|power|reach|sphere}
    {out of|beyond} {anyone's|anybody's|our own} {control|influence}
    {lies|lay|is|was|sits|sat|were|are} {entirely |completely |wholly |fully |}outside {our|the} {organisation|company}
    {lies|lay|is|was|sits|sat|were|are} {entirely |completely |wholly |fully |}outside our {organization|systems|walls}
    {all|the only thing} {that |}{we|one|anyone} {could|can} do {is|was} {to |}{wait|sit|hope|watch|pray|escalate}
    {we could|could|can} only {wait|watch|hope|sit}, could do nothing but wait
    could {merely|just} {wait|watch|sit and wait|sit and watch}, {sit|sat|sitting} and {wait|watch|waited|watched}
    {had|have} no {other |}{choice|option|alternative} but to {wait|watch|sit}, nothing {but|else than} {to |}wait
    could not do anything but wait, {we are|were|was|are} {a|the} {mere |}{victim|victims} of
    {had|have|has} no {influence|control|leverage|say} {on|over|in} {it|this|that|the|what|how}
    {we|we all} {are|were} {powerless|helpless|condemned to wait}, our hands {are|were} {tied|bound}
    hands {are|were} tied
    no way for us to {act|react|intervene|help|do|mitigate|prevent|influence|avoid|know|fix}
    nothing to {fix|improve|change} {here|for us|on our part}
    {out of|beyond|outside|outside of} our {hands|control|influence|power}
    {all|the only thing} {that |}we could do was {to |}wait, we could only wait, could do nothing but wait
    {had|have} no {other |}{choice|option} but to wait, nothing {but|else than} {to |}wait
    could not do anything but wait
    {had|have} no {influence|control} {on|over} {it|this|that}
    {we|we all} {are|were} {powerless|helpless}, our hands {are|were} tied
    no {findings|lessons|actions|action items} {for|on} {us|our side|our part}
    no {follow-ups|homework|changes|tasks|learnings} {for|on} {us|our side|our part}
    no {follow-up|further|corrective} {work|tasks|measures|action} for {us|our side|our team|our part}
    nothing for us to {do|learn|fix|improve|change|add}, nothing {we|that we} {need|have} to {change|do|fix|improve}
    {could|can} {only|but|do nothing but|do little but|merely} {watch|sit and|look on|hope}
    {could|can} {only|but|do nothing but|do little but|merely} {pray|stand by|sit tight|twiddle}
    {all|the only thing} {that |}{we|anyone|one} could do was {to |}{sit|watch|hope|pray}
    {all|the only thing} {that |}{we|anyone|one} could do was {to |}{stand|keep waiting|refresh|look on}
    {can|could} do {nothing|little} about, mere bystanders, {that|and that} is all there is to {it|say}
    not in our {hands|power|control}, {is|was|were} not ours to {fix|solve|prevent}
    {entirely|wholly} in {their|the vendor's} hands
    {outside|beyond} {of |}our {sphere|reach}, {had|have} no {say|part} in {it|this|that}
    {out|outside} of our sphere, {so|and} we are off the hook, off the hook, {not|never} {a|our} matter for us
    {we|one} {cannot|can't|could not|couldn't} {influence|change|prevent} {this|it|that|what they}
    no way for us to {act|react|intervene|help|do}
    little {that |}{we|anyone|one|anybody} {could|can} {do|have done}
    force majeure, act of god, as powerless as, entirely in {their|the provider's|the vendor's|the carrier's} hands
    no action from us is {possible|needed|necessary|required}
    {no|not} {preventive |preventative |corrective |further |own |}{measures|measure|actions|action} {are|is} possible
    no {findings|lessons|learnings|takeaways} {for us|on our side|for our side|here}
    """
)
# The case is closed; said of a supplier, or where the cause is called external, the analysis ends there.
CLOSED = Lexicon.lines(
    """
    {case|matter|topic|chapter} {is|was} closed
    that is all we know, that's all we know, not for us to, us with it, nothing {on|at|from} our {side|end|part}
    {report|analysis|review|investigation|inquiry|story} {ends|stops|ended} here
    end of discussion, out of scope, no need {for action|to act|for measures}
    nothing is left {for us |}to do, nothing left {for us |}to do
    that explains {everything|it all}, and that is that, that's that, that is that, nothing further, nothing more to it
    we {close|closed} {the|this} {ticket|case|matter|file|incident} {here|with this|with that|now|there}
    we leave it there
    end of story, full stop, and that was that, case closed, case is closed, that is the whole story
    that's the whole story, nuff said, enough said, that is all there is to {say|it}, that's all there is to {say|it}
    consider {the|this} {case|matter|incident|issue|ticket} {as |}closed, nothing more to {say|add}
    no {action|actions|follow-up|follow-ups} {is |are |}{required|needed|necessary|planned}
    no {followup|measures|changes|change} {is |are |}{required|needed|necessary|planned}
    no {further |own |}{action|actions|follow-up|follow-ups|measures} {from|on|by} {us|our}
    no {further |own |}{action|actions} {item |items |}{is|are} {required|needed|necessary}
    there are no {actions|action items}
    {so|hence|therefore} no {actions|action|action items|measures|follow-up}, we can only hope, and ended there
    {can|could} {do nothing|not do anything|not do much}, we did nothing wrong, end of analysis
    not {analysed|analyzed|investigated|examined|pursued} further, {cannot|can't} do anything, measures: none
    actions: none, closed {without|with no} {actions|action|findings|follow-up}
    we {cannot|can't|could not|couldn't} {influence|control|change|affect}
    need not {change|do} {anything|a thing}, there is nothing {for us |}to {do|change|fix|improve|learn}
    """
)
# Where an analysis is said to end: with a supplier.
ENDING = Lexicon.lines(
    """
    {investigation|analysis|inquiry|enquiry|review|report|chain|trail|story|search} {ends|ended|stops|stopped} {with|at}
    {investigation|analysis|inquiry|enquiry|review|report|chain|trail|search} comes to {a stop|an end|a halt} {with|at}
    """
)
MERCY = Lexicon.lines(
    """
    we {are|were} {dependent|reliant} on, {all|everything} {depends|depended} on
    {completely|entirely|fully|totally|wholly} dependent on, at the mercy of, in the hands of
    {was|is|were} {entirely |solely |simply |}up to
    """
)
PURELY = Lexicon.lines(
    """
    {entirely|purely|completely|solely|exclusively|wholly|strictly|merely|plainly} {a|an|the}
    {fully|simply|clearly|100 %|100%|100 percent} {a|an|the}, {a|an} {pure|purely|plain}
    {only|just} {a|an}, {was|is|been|being} {a|an}, {as|since|because} {this|it} {was|is} {a|an}
    nothing but {a|an}, no more than {a|an}
    {a|the} {mere|classic|clear|clear-cut}
    """
)
SOLELY = Lexicon.lines(
    """
    the sole {responsibility|fault|problem} of {the|our}
    {entirely|purely|completely|solely|exclusively|wholly|100 %|100%} {with|at|on|due to|caused by} {the|our}
    {entirely|purely|completely|solely|exclusively|wholly|100 %|100%} on the side of {the|our}
    {entirely|purely|completely} the {responsibility|fault|problem|doing|business} of {the|our}
    {solely|exclusively|wholly} the {responsibility|fault|problem|doing|business} of {the|our}
    {problem|trouble|issue|fault|failure} {is|was|sat|lies|lay|sits|began} {with|at|in} {the|our}
    {cause|defect|error|outage|incident} {is|was|sat|lies|lay|sits|began} {with|at|in} {the|our}
    {problem|trouble|issue|fault|failure} {is|was|sat|lies|lay|sits} on the side of {the|our}
    {cause|defect|error|outage|incident} {is|was|sat|lies|lay|sits} on the side of {the|our}
    {originated|originates|began|arose} {at|with} {the|our}
    {under|within} the responsibility of {the|our}, {solely|entirely|exclusively} attributable to {the|our}
    """
)
SITED = Lexicon.lines(
    """
    cause {is|was|lies|lay} {at|with}, cause at, bug at, glitch at, fault at, problem at, failure at, outage at
    defect at
    """
)
# The cause called external and nothing else.
EXTERNAL = Lexicon.lines(
    """
    {incident|cause|problem|outage} {is|was|were} {purely|entirely|wholly|solely} external
    {failure|issue|fault|trigger|reason} {is|was|were} {purely|entirely|wholly|solely} external
    {incident|cause|problem|outage|failure|issue|fault|reason} {is|was} {purely |entirely |wholly |solely |an |}external
    {purely|entirely|wholly|solely} external {cause|incident|problem|event|failure|outage|matter|factor}
    {root cause|cause|reason|category|origin}: {a |an |}{third-party|third party|external}
    {root cause|cause|reason|category|origin}: {a |an |}{vendor|provider|supplier|upstream}
    {root cause|cause|reason|category|origin}: {carrier|isp|telco|registrar|manufacturer}
    {filed|booked|recorded|classified|logged|listed|closed} {under|as} {a |}{third-party|vendor|external|provider}
    {filed|booked|recorded|classified|logged|listed|closed} {under|as} {a |}{supplier|carrier|third party|upstream}
    external {cause|problem|factor}
    """
)
PROBLEMS = frozenset(
    """problem issue fault failure outage matter error incident bug thing topic story affair mess""".split()
)
COMPANIES = companies.NAMES
CAUSE = Lexicon.lines("{root cause|cause|reason|origin|trigger}:{ the| a| an|}")
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
COMPANY = Lexicon(sorted(COMPANIES))
BY_COMPANY = Lexicon(f"{{caused|triggered|provoked}} by {name}" for name in sorted(COMPANIES))
# What a supplier owes people; what their machines failed to do is an event.
OWED = frozenset(
    """inform notify tell announce warn communicate answer respond reply call escalate react document mention deliver
    honour honor disclose publish renew keep meet provide update""".split()
)
FAILING = Lexicon.lines("{fail|fails|failed} to, {forgot|neglected|omitted} to, {forgot|neglected|ignored|overlooked}")
# A supplier before these made the trouble; their object says whose.
LETTING = Lexicon.lines(
    """
    {dropped|lost|swallowed|declined|rejected|blocked} {every|all}
    {let|lets|letting} {us down|our|the|it}, {dropped|drop|drops} {our|us|the ball}, {cut|cuts|cutting} {us|our}
    {lost|loses|lose} our
    {shipped|ships|sent|sends|delivered|pushed|released|published} {us |}{a |an |}{faulty|bad|broken}
    {shipped|ships|sent|sends|delivered|pushed|released|published} {us |}{a |an |}{buggy|defective|corrupt|wrong}
    {killed|kills|kill} {our|us|the|every|all|both}, {pulled|pulls} the {plug|rug}
    {deleted|deletes|removed|removes} our
    {suspended|suspends|terminated|blocked|disabled|revoked} our, {shut|switched|turned} us {off|down}
    {rebooted|restarted|throttled} {us|our}, {screwed|messed|fouled|botched|bungled} {up|it|the|our|this}
    {left|leaves} us {without|hanging|in the|high and|stranded|with|waiting|alone}, {cost|costs} us
    {introduced|introduces|caused|causes} {the|this|a|an|our} {outage|defect|bug|incident}
    {introduced|introduces|caused|causes} {the|this|a|an|our} {problem|failure|error|regression}
    {destroyed|destroys|cut|severed|broke|tore} {the|our} {fibre|fiber|cable|line|link|power}
    {took|takes|dragged|pulled|drags} us {with|down}, {brought|brings} us down
    {is|was|are|were} the {sole|only|single|real|main|actual|root} {cause|reason|source|culprit}
    {is|was} the root cause
    """
)
OWNED = Lexicon.lines("doing, problem, fault, affair, business, headache")
# Evidence, a time or our own part: then the sentence goes on where it has to.
OWN_SIDE = Pattern(
    r"\b(?:we(?! (?:were (?:cut|down|offline|left|stuck|dead)|lost|suffered|had to wait)\b)|us|ours|f\d+)\b"
    r"|[,;:()\u2014\u2013][^.]*\bour\b|\b(?:and|but|while|because|so|since)\b[^.]*\bour\b|^[^,;:]{0,12}\bour\b"
)
# Our own part, told only to say that nothing is to be found there.
CLEAN = Pattern(
    r"^\W*as far as [^,;.]{2,50}(?=,)|^\W*(?:(?:after|during|by|in|on|at)\b[^,;.]{2,60}?,? )?we (?:later |now "
    r"|then |since |have |had )*(?:found|learned|learnt|believe|think|know|conclude|concluded|discovered|established"
    r"|understand|understood|assume|suspect|saw|see)(?: out)? that\b|\bnothing (?:to do |left |more |else |to learn "
    r"|to fix )*(?:for|by|from) us\b|\b(?:leaves?|left|gives?|gave|grants?|allows?) us (?:with )?(?:no|little"
    r"|hardly any) (?:way|say|lever|leverage|room|choice|control|influence|option|view|means|access|insight)\b"
    r"|\bour (?:own )?(?:side|part|end|half|systems?|people|code|team) (?:\w+ly )?(?:worked|held|performed|delivered"
    r"|did (?:its|their) (?:job|part)|(?:was|were|is|are) (?:\w+ly )?(?:spotless|clean|fine|innocent|perfect|faultless"
    r"|flawless|blameless|in order|green|healthy|not involved|not at fault|done|ok|okay))"
)
EVIDENCE = Pattern(
    r"\b(?:(?<!to )report(?:s|ed)?|according|status page|confirmed|\d{1,2}:\d\d(?:z)?|rma"
    r"|action items?|see (?:action|factor)s?|under (?:a |the |its )?(?:certificate|supervision)|as (?:agreed|ordered"
    r"|requested|planned)|(?<=, )(?:its|their|the) (?:published|documented|agreed|contractual|stated)|(?:at|on) our"
    r" request|on \d{1,2} (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*|on \d{4}-\d\d-\d\d)\b"
)
# A provider that is a program: identity provider, Terraform provider.
PROGRAMS = frozenset(
    """identity terraform service data oidc saml oauth storage-class csi cloud-init context message content auth
    authentication credential secret session template translation locale""".split()
)
# Whoever takes it on does not end there; what a supplier says of it is their word.
TAKEN_ON = Pattern(
    r"\b(?:is|was|remains) (?:still |of course |ultimately )?(?:my|our) (?:own )?(?:responsibility|job|duty)\b"
)
INFORMED = Pattern(r"\b(?:informed|told|assured|advised|confirmed to) (?:us|me) (?:that )?(?:there (?:was|is|were) )?$")
