"""Labels that stand where an explanation belongs: *human error* and whatever else people call it."""

from afterword.lint.text.phrases import Lexicon

_WHO = (
    "human|operator|user|pilot|cockpit|manual|personnel|staff|operating|human-operator|engineer|admin"
    "|administrator|sysadmin|developer|employee|personal|programmer|dba|technician|nurse|physician|surgeon|clerk"
    "|clerical|worker|crew|dispatcher|planner|installer|fitter|supervisor|approver|packer|picker|trainee|cashier|teller"
    "|splicer|pharmacist|midwife|foreman|reviewer|deployer|on-call|shift|driver"
    "|end-user|controller|responder|maintainer|tester|contractor|keying|key-in|data-entry"
    "|data entry|handover|keyboarding|nursing|administrative"
)
_SINGLE = "|individual|workmanship"
_FALLING_SHORT = (
    "negligence|carelessness|inattention|inattentiveness|absent-mindedness|laxity|thoughtlessness|haste|weakness"
    "|fallibility|sloppiness|misjudgement|misjudgment|oversight|nature"
    "|frailty|incompetence|ineptitude|stupidity|ignorance|imperfection|clumsiness|forgetfulness|inadvertence"
    "|distraction|shortcoming|shortcomings|slip-up|slip-ups|mix-up|causes|reasons|deficiency|misconfiguration"
    "|misoperation|mishap|mishandling|misuse"
    "|blunder|blunders|misstep|misadventure|foible|foibles|muddle|screw-up|screwup|goof"
)
_THE = "the |an |a |our |"

# Labels wherever they stand, unless the sentence takes them back.
LABELS = Lexicon.lines(
    f"""
    {{{_WHO}{_SINGLE}}}{{ |-}}{{error|mistake|slip}}, {{{_WHO}}}{{ |-}}{{errors|mistakes|slips}}
    {{human|operator|staff|manual|personal|personnel|employee}} {{failure|failures|fault|faults|failing|failings}}
    {{human|operator|staff|manual|personal|personnel|employee}} {{lapse|lapses}}, user fault
    {{human|operator|staff|user|employee|personnel}} {{{_FALLING_SHORT}}}
    {{mishandling|maloperation}} {{by|from|on the part of}} {{{_THE}}}{{human|operator|user}}
    {{misoperation|misuse|misuses}} {{by|from|on the part of}} {{{_THE}}}{{human|operator|user}}
    {{mishandling|maloperation}} {{by|from|on the part of}} {{{_THE}}}{{staff|personnel|admin}}
    {{misoperation|misuse|misuses}} {{by|from|on the part of}} {{{_THE}}}{{staff|personnel|admin}}
    by human {{hand|hands}}, human and {{process|technical|procedural|system|machine|software|tooling}} {{error|errors}}
    human and {{process|technical|procedural|system|machine|software|tooling}} {{failure|failures|mistakes}}
    {{caused|triggered|provoked|induced}} by {{a human|humans|a human being}}
    {{erroneous|wrong|mistaken|incorrect|faulty|improper}} human {{intervention|action|input|operation|behaviour}}
    {{erroneous|wrong|mistaken|incorrect|faulty|improper}} human {{behavior|decision|judgement|judgment|act}}
    {{erroneous|wrong|mistaken|incorrect|faulty}} {{operator|staff|personnel|manual}} {{intervention|action|input}}
    {{wrong|faulty|incorrect|improper|erroneous}} {{operation|handling|use}} by the {{personnel|operators|staff}}
    {{cause|reason|category|classification|type}}: {{handling|operating|operation|input|data-entry|manipulation}} error
    {{cause|reason|category|classification|type}}: {{handling|operating|operation|keying|user}} {{errors|mistake|fault}}
    the human was {{not|the problem|at fault|the weak point|the weakest link}}, the human {{failed|erred|let us down}}
    {{man|humans|people}} {{failed|erred}} not {{the machine|the technology|machines}}, the weak point was the human
    the human {{being |}}{{in front of|before|behind|at}} the {{screen|keyboard|console|machine|desk|controls}}
    human factor, human factors, the human element, human side error, the human component
    human {{problem|problems|issue|trouble|cause|causes|origin}}, {{people|meat|skin}} {{problem|problems|issue|error}}
    human performance {{issue|issues|error|errors|problem|failure|deficiency|lapse}}
    {{error|errors|mistake|mistakes}} {{of|by|from|on the part of}} {{a human|the human|humans}}
    {{failure|fault|slip|lapse}} {{of|by|from|on the part of}} {{a human|the human|humans}}
    {{error|errors|mistake|mistakes|failure|fault|slip|lapse}} {{of|by|from|on the part of}} {{a person|the operator}}
    {{error|errors|mistake|mistakes|failure|fault|slip}} {{of|by|from|on the part of}} {{an operator|operators}}
    {{error|errors|mistake|mistakes|fault|slip}} {{of|by|from|on the part of|among}} {{the |}}{{staff|personnel}}
    {{error|errors}} {{of|by|from|on the part of}} the {{operating|operations}} {{staff|personnel}}
    {{mistake|mistakes|fault}} {{of|by|from|on the part of}} the {{operating|operations}} {{staff|personnel}}
    {{slip|slips|oversight|lapse|lapses|typo}} {{of|by|from|on the part of}} {{a human|the human|humans|a person}}
    {{wrong|faulty|incorrect|improper}} {{operation|handling|use|usage}} by {{the|an|a}} {{human|operator|user|staff}}
    {{wrong|faulty|incorrect|improper|erroneous}} {{operation|handling|use|usage|input}} by {{staff|users}}
    {{wrong|faulty|incorrect|improper|erroneous}} {{operation|handling|use|usage|input}} by {{personnel|operators}}
    {{failing|failings|weakness|lapse|inadequacy}} of the {{individual|person|human|human being|operator|staff}}
    {{individual|personal}} {{failing|failings|lapse|lapses|shortcoming|shortcomings|inadequacy}}
    {{error|errors|failure|mistake|mistakes|fault}} on the {{human|operator|user|people|staff}} side
    {{error|errors|mistake|mistakes|fault}} {{of|by}} {{the|a}} user, handling mistake
    {{error|errors|lapse|lapses|failure}} {{in|of}} human {{judgement|judgment|performance|attention}}
    of a human nature, human{{,|}} all too human
    humans are {{only |just |}}{{human|humans}}, people are people, culprit: the human
    {{culprit|cause}} {{is|was}} the human
    human being error, humans make mistakes, to err is human, people make mistakes, erring is human, humans err
    {{is|was|are|were|we're|he's|she's|they're}} {{only|just|all too|merely}} human
    chair-to-keyboard, keyboard-to-chair, chair-keyboard {{interface|problem|error}}
    fat{{-| |}}{{finger|thumb}}{{|s|ed|ing}}, fat{{-| }}finger{{ |-}}{{error|errors|mistake|typo}}, finger trouble
    finger {{error|slip|slips}}, butterfingers, butter fingers, {{thick|slippery|clumsy|sausage}} fingers, clumsy hands
    a {{thick|clumsy|careless|stray|nervous|trembling|slippery|sausage}} {{finger|thumb|hand|elbow}} {{on|at|over}} the
    a {{thick|clumsy|careless|stray|nervous}} {{finger|thumb}}, human {{inadequacy|inadequacies|deficiency|blindness}}
    {{human|operator|staff|personnel}} {{insufficiency|unreliability|inaccuracy}}
    the machine {{did nothing wrong|was not at fault|worked as it should}}
    {{error|errors|mistake|mistakes|fault|faults}} of {{manipulation|handling|operating|keying|the human kind}}
    an error of {{operation|operating|input|entry|the hand}}
    human lack of {{attention|care|concentration|knowledge}}, lack of human {{attention|care|concentration|diligence}}
    {{man|humans|people|human beings|the human}} {{is|are}} {{fallible|only human|no machine|no machines}}
    sitting {{before|in front of|behind}} the {{screen|keyboard|console|monitor}}, namely the human
    {{reason|cause}} {{code|category|class}}: human, root cause analysis: human, {{human|personal}} fallibility
    {{operation|operator's|manipulation|pilot's}} {{error|errors|mistake|mistakes|fault}}
    the factor {{man|human|people}}
    not {{the |}}{{machine|system|tool|technology}} {{failed|erred|was at fault}} but {{the |}}human
    {{man|humans|people}} not {{the |}}{{machine|machines|technology}}, the human did {{not|something else}}
    {{errors|mistakes|slips|lapses}} {{like these|like this|of this kind|of that kind}} are human
    {{person|human|man|one|user}} {{at|behind}} the {{keyboard|screen|console|wheel}} {{is|was}} the problem
    {{person|human|man|one|user}} {{at|behind}} the {{keyboard|screen|console|wheel}} {{is|was}} the error
    {{person|human|man|one|user}} {{at|behind}} the {{keyboard|screen|console|wheel}} {{is|was}} the cause
    {{person|human|man|one|user}} {{at|behind}} the {{keyboard|screen|console|wheel}} {{is|was}} the fault
    {{found|sought|rooted|grounded|lies|lay}} in human {{behaviour|behavior|conduct|weakness|action|nature}}
    {{operator|staff|personnel|people|employee}} factor, self-inflicted by {{staff|users|personnel|operators|admins}}
    {{finding|result|verdict}}: {{handling|operating|operation|keying}} {{error|mistake|fault}}
    {{a|the|wrong}} handling {{error|mistake}}, handling {{error|mistake}} by
    {{wrong|bad|false}} manipulation, maloperation, misoperation
    {{wrong|faulty|incorrect}} human {{operation|handling|intervention}}
    slip of the {{finger|fingers}}, {{problem|error|fault}} in {{the |}}chair not in {{the |}}computer
    pebkac, pebcak, pebcac, pebmac, picnic {{error|issue|problem|case|moment}}, id-10-t, id10t, i.d.10.t, 1d10t
    {{layer|level}}{{ |-}}{{8|eight}} {{problem|issue|error|failure|fault|incident|bug|defect|matter|outage}}
    between {{the |}}{{chair|seat}} and {{the |}}{{keyboard|screen|monitor|desk|computer}}
    between {{the |}}{{keyboard|screen|monitor|computer}} and {{the |}}{{chair|seat}}
    carbon-based error, {{wetware|meatware|liveware}} {{error|failure|problem|issue|bug|fault|defect}}, cockpit trouble
    nut behind the {{wheel|keyboard|screen}}, one-d-ten-t
    """
)
# Labels only where nothing follows that makes them a machine's word.
CLOSING = Lexicon.lines(
    """
    {human|man|operator|user|staff}-{caused|induced|inflicted|made|generated}, : human
    wetware, meatware, liveware, {layer|level}{ |-}{8|eight}, picnic, {clearly|simply|purely|plainly|all|too} human
    {clearly|simply|purely|plainly|just|all too|only|entirely|solely|mainly|largely|a} human one
    {is|was} people, {is|was|were|are} human, {%|percent|per cent} human, human in {nature|origin}
    """
)
# The weakest link, wherever it sits.
SEATED = Lexicon.lines(
    """
    in front of {the|a|his|her|their} {screen|keyboard|monitor|computer|terminal|console|display}
    behind {the|a|his|her|their} {keyboard|screen|console}, at the {keyboard|controls}
    {weak|weakest} link {is|was} {once again|again|as ever|as always|of course|still} the {human|operator|user|person}
    {weak|weakest} link {is|was} the {human|operator|user|person|people|staff}
    the {human|operator|user|person} {is|was} the {weak|weakest} link
    """
)
TROUBLE = frozenset(
    "problem error errors fault faults issue link bug failure failures cause culprit defect weakness trouble mistake "
    "mistakes"
    " slips".split()
)
BARE = Lexicon.lines(
    """
    {cause|reason|category|type|classification|cause code|factor|source|origin|trigger}: human
    {cause|reason|factor|source|origin|category}: people
    """
)
# What can be human, where a person would be one anyway.
EXPLAINED = TROUBLE | frozenset(
    """reason trigger factor origin source outage incident accident typo misconfiguration root explanation slip
        component
    factors causes contributor mishap breakdown event damage loss downtime""".split()
)
