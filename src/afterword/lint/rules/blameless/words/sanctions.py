"""Words of sanction: what is done to people, taken from them, and noted about them."""

from afterword.lint.text.phrases import Lexicon

ALWAYS = Lexicon.lines(
    """
    disciplinary {action|actions|measure|measures|procedure|procedures|proceedings|hearing|consequences|steps|process}
    disciplinary {meeting|hearings|matter|case|sanction|sanctions|penalty|warning|letter|committee|route|record}
    {personnel|disciplinary|personal|employment|career|labour-law|labor-law} {measures|consequence|consequences}
    {personnel|disciplinary|employment} {sanctions|repercussions|steps}
    {written|verbal|oral} {warning|reprimand|caution}, letter of {reprimand|warning|concern}, show-cause {notice|letter}
    show cause {notice|letter}
    hr {will|shall|should|must|is to|has to|is going to} {deal|talk|speak|handle|take|have|follow|decide}
    {draw|draws|drew|drawing} {the|his|her|their} {consequences|own consequences|personal consequences}
    not {get|receive|see|be paid} {its|his|her|their|a|any} {annual |quarterly |yearly |}{bonus|raise|promotion}
    on thin ice, in the doghouse, {his|her|their} days are numbered, in hot water, heads have {already |}rolled
    {name|names} {was|were|has been|have been} {forwarded|passed|reported|handed} {on |over |}to
    in no uncertain terms, {hand|handed|hands} in {his|her|their} {badge|keys|laptop|notice|pass|gun}
    {repercussions|consequences|implications} for {the|his|her|their} {career|careers|employment|contract}
    hr {has been|was|were|is|will be|have been|had been} {informed|involved|notified|told|consulted|brought in}
    {reported|escalated|referred|passed|handed|sent|reports} to {hr|human resources|personnel|the personnel department}
    {human resources|the hr department|the works council|the personnel department} {has been|was|will be} {informed}
    {human resources|the hr department|the works council|the personnel department} {has been|was|will be} {involved}
    {human resources|the hr department|the works council|the personnel department} {has been|was|will be} {notified}
    stern talking-to, {a|the} talking-to, dressing-down, {a|the} dressing down, telling-off, {a|the} telling off
    {a|the} {rap|slap} {on|over} the {knuckles|wrist}, slapped on the wrist, rapped over the knuckles
    {not|never} {be |}hired again, {handed|passed|referred|forwarded} {over |}to {hr|human resources|personnel}
    warning from {his|her|their} {boss|manager|lead|superior|supervisor|director}
    {not|never} {be |get |}{invited|asked|hired} back, {shown|showed} the door
    {pink slip|marching orders}
    {formally|officially|verbally|sternly|severely} {warned|reprimanded|rebuked|cautioned|admonished}
    {slap|rap} on the {wrist|knuckles}
    hr {has|will|is going to|is} {opened|open|been|take|taking|deal|handle|follow}
    {had|having|have} a {serious|stern|frank} {conversation|word|talk|chat|discussion} with {him|her|them|the}
    {had|having|have} a {difficult|firm} {conversation|word|talk|chat|discussion} with {him|her|them|the}
    {had|having|have} a long {conversation|word|talk|chat|discussion} with {him|her}
    {made|forced|asked|told|required} to {apologise|apologize|resign}
    {made|forced|asked|told|required} to {leave the company|explain himself|explain herself|step down}
    {black mark|final straw|last chance}
    {grounds for|risk of|threatened with|face|faces|facing} {dismissal|termination|the sack|disciplinary}
    {zero-tolerance|zero tolerance}
    {contract|contracts} {will|would|was|were|has} not {be |been |}{renewed|extended|prolonged}, {parted|part} ways with
    {apologise|apologised|apologize|apologized|apologises} {personally |}to {management|the management|the board}
    {apologise|apologised|apologize|apologized} in {person|public|front of}
    {public|grovelling|written} apology {by|from}
    {lead|leads|led|leading} to {dismissal|termination of employment}, severance, lost {his|her|their} {job|jobs|bonus}
    {cost|costs|costing} {him|her|them|the engineer|the operator} {his|her|their} {job|jobs|bonus|position|career|post}
    {will|would|must|should|shall|to} be {punished|sanctioned|reprimanded|disciplined|penalised|penalized}
    {put|placed} on {a performance improvement plan|a performance plan|probation|administrative leave|unpaid leave}
    {put|placed} on {a pip|gardening leave|garden leave|a final warning|formal notice}
    appraisal {talk|interview|conversation}, performance improvement plan, held to account in
    {sanctions|penalties} {for|against} {the|those} {person|people|persons|one|ones|individual|individuals}
    {personnel|hr|employment|staff|service} {file|files|record} of
    {his|her|their} {personnel|hr|staff|service} {file|files}
    {his|her|their} {personnel|hr|staff|service} record, on {his|her|their} permanent record, black mark {against|on}
    {heads|head} {will|must|should|have to|need to|needs to|to|had to|are going to|would} roll, heads {rolled|roll}
    {go|goes|gone|remain|stay|stays} unpunished, {go|goes|gone|remain} without {consequences|consequence|punishment}
    {makes|make|made|making} an example of, {serve|serves|served|set|sets} as an example to, {serve|act} as a deterrent
    {teach|teaches|taught|teaching} {him|her|them|the engineer|the operator|the developer|the team} a lesson
    {out of|from} {his|her|their} {own |}{pocket|pay|salary|wages|bonus}
    consequences under {labour|labor|employment} law
    {part|parted|parting} {ways|company} with, {step|stepped} down as a consequence, asked to leave the company
    there {will|must|have to|need to} be {consequences|repercussions|sanctions}
    there {will|must|have to|need to} be {serious|severe|grave} {consequences|repercussions|sanctions}
    {will face|must face|can expect|should expect|to face}\
 {consequences|repercussions|serious consequences|severe consequences|the consequences|sanctions}
    {consequences|repercussions} {will follow|must follow|are being considered|are under discussion|have been drawn}
    {drew|draw|drawn|drawing} personal consequences, {summary|unfair|immediate|instant} dismissal, {his|her} dismissal
    {his|her|their} {demotion|suspension from duty|redundancy}, marching orders, pink slip
    {name|named|naming} and {shame|shamed|shaming}, hall of shame, wall of shame
    {hauled|haul} {him|her|them} over the coals
    {had|has|have} to {explain|justify|answer for} {himself|herself|themselves}, {explain|justify} {himself|herself}
    {ultimatum|last chance} {was|has been} given, loss of {pay|salary|bonus|commit rights}
    {pay|salary|wage} {cut|deduction}
    {in|by} way of {punishment|penalty|sanction}, as a {punishment|penalty|deterrent|disciplinary measure|sanction}
    as a warning to {others|the others|all|everyone|everybody}
    {probation|probationary} {period |}{was|has been|will be|is} extended
    """.replace("\\\n", "")
)
# Said of a person who suffers it.
SUFFERED = Lexicon.lines(
    """
    reprimanded, disciplined, fired, sacked, dismissed, suspended, demoted, punished, sanctioned, cautioned, penalised
    penalized, written up, let go, spoken to, told off, laid off, given notice, chastised, rebuked, admonished, scolded
    {removed|taken|struck|kicked|thrown} {from|off} the {on-call |}{rotation|rota|roster}, called into the office
    stripped of, sent home, relieved of, made redundant, taken off the {rota|roster|on-call|project|team|schedule|case}
    reassigned to, expelled, given a {last |final |formal |serious |stern |}{warning|talking-to|ultimatum|reprimand}
    {made|forced|obliged} to {pay|answer|repay|redo|compensate|refund|face|bear|carry}, {relegated|shifted} to
    {moved|transferred|reassigned} to {a less|a lower|a lesser|a junior|desk|back-office|other duties|other tasks}
    put on notice, called to order, berated, censured, reproached, castigated, upbraided, lectured, grilled, prosecuted
    shown the door, barred from, banned from, docked, terminated without notice, blacklisted, ostracised, ostracized
    grounded, benched, sidelined, ousted, axed, booted, discharged, downgraded to, transferred as, fined, sued, indicted
    {kicked|thrown|chucked|booted|drummed|forced|hounded} {out|off}, {dropped|cut|struck|suspended|excluded} from the
    {removed|withdrawn|taken|pulled} {from|off} {duty|duties|his|her|their|the on-call|the rota|the rotation|the roster}
    {removed|withdrawn|taken|pulled} {from|off} {the on-call rotation|the on-call rota|the on-call roster|his post}
    {removed|withdrawn|taken|pulled} {from|off} {office|the project|the account|the bridge rota|all projects}
    {called|summoned|ordered} {in|into|before|in front of|to} {the|his|her|a} {office|board|director}
    {hauled|cited|invited} {in|into|before|in front of|to} {the|his|her|a} {office|board|director}
    {called|summoned|ordered|hauled|cited} {in|into|before|in front of|to} {the|his|her|a} {boss|management|panel|ceo}
    {called|summoned|ordered|hauled|cited} {in|into|before|in front of|to} {the|his|her|a} {committee|hearing|tribunal}
    {called|summoned|ordered|hauled} {in|into|before|in front of|to} {the|his|her} {director's|cto's|manager's|ceo's}
    hauled over the coals, taken to task, dressed down, chewed out, bawled out, carpeted, put on the carpet
    {formally|officially|sternly|severely|strongly} {warned|cautioned|reminded|criticised|criticized}
    {put|placed|kept} {under|on} {supervision|observation|probation|notice|leave|suspension|a leash|a short leash}
    {forced|made|asked|told|pressed|pushed|ordered} to {resign|apologise|apologize|step down|explain|justify|quit}
    {escorted|marched|walked} {out|off|from|to} {of |}the {building|premises|door|site}
    {reported|referred} to the {board|council|ethics|police|authorities}
    {reported|referred} to the {licensing|medical|nursing|regulator|professional}
    {required|ordered|made|sent|told} to {attend|undergo|repeat|retake|take} {a |an |}{retraining|re-training|remedial}
    {given|handed|issued|served|shown} {the sack|the boot|the push|the chop|a black mark|an earful|marching orders}
    {struck|crossed} {off|from} the {register|roll|list|rota}, passed over for
    {denied|refused} {a |the |his |her |their |}{promotion|raise|bonus|pay rise|increment}
    {held|made} {personally |fully |}{accountable|liable|responsible|answerable} {for|by}, read the riot act, dealt with
    confronted with his, confronted with her, disciplinarily, under investigation by hr, out of a job
    {on|under} probation
    """
)
# Done to a person by their own.
INFLICTED = Lexicon.lines(
    """
    {fire|fired|fires|firing}, {sack|sacked|sacking}, {dismiss|dismissed|dismissing}, {suspend|suspended|suspending}
    {reprimand|reprimanded|reprimanding}, {discipline|disciplined|disciplining}, {demote|demoted}, {punish|punished}
    {sanctioned|penalise|penalised|penalize|penalized|scold|scolded|rebuke|rebuked|admonish|admonished|berated|censured}
    {blacklisted|expelled|ousted|fined|sued|suing|prosecute|prosecuted|prosecuting|castigated|chastised|cautioned}
    {tell|told|telling|dressed|dressing} {off|down}
    """
)
LET_GO = Lexicon.lines(
    """
    {let|letting|kick|kicked|kicking|throw|threw|throwing|chewed|bawled|boot|booted|call|called|take|took|taking}
    {hold|holds|held|holding|make|making|show|showed}
    """
)
# What somebody gets.
RECEIVED = frozenset(
    """receive receives received get gets got earn earns earned face faces faced facing suffer given handed issued
        served gave awarded risk risks expect expects awaits await awaiting incur incurred deserves deserve""".split()
)
BLOWS = Lexicon.lines(
    """
    {formal|written|verbal|final|official|first} {warning|reprimand|caution}
    {second|last|serious|stern|strict|oral|public} {warning|reprimand|caution}
    {warning letter|warning letters|letter of warning|slap on the wrist|rap on the knuckles}
    {reprimand|earful|telling-off|bollocking|roasting|rocket|scolding|rebuke|ticking-off|ticking off|tongue-lashing}
    {suspension|demotion|dismissal|ban|expulsion|punishment|ultimatum|sanction|sanctions|penalty|penalties}
    a {|heavy |hefty |personal }fine
    {black mark|bad mark|the sack|the boot|the axe|the chop|the push|pay cut|lower rating|bad rating|poor rating|memo}
    {consequences|repercussions|disciplinary|prosecution|lawsuit|criminal charges|charges|pip|cold shoulder|p45}
    {a|an} {good |serious |long |stern |}{lecture|dressing-down|telling-off|hiding}
    """
)
LEGAL = Lexicon.lines(
    """
    {legal|court|criminal|appropriate|necessary|corrective personnel|punitive|corrective|internal} {action|proceedings}
    {legal|court|criminal|appropriate|necessary|punitive|internal} {actions|measures|steps|charges}
    {claim|claims|lawsuit|complaint|case|charges|action|measures|steps|proceedings|grievance} {against|in respect of}
    complaint, lawsuit, charges, grievance, claim
    {counts|count|counted|held|hold|speaks} against
    """
)
GONE = Lexicon.lines(
    """
    resigned, {stepped|stood} down, handed in {his|her|their} {notice|resignation}, left the {company|firm|team|project}
    {had|has|have} to {go|leave}, {quit|quits}, {has|have} been replaced, was replaced
    """
)
FORBIDDEN = Lexicon.lines(
    """
    {no longer|never again|not} {be |}{allowed|permitted|entitled|welcome|trusted|authorised|authorized}
    {no longer|never again} {be |}{touch|touches|work|works|deploy|deploys|lead|leads|have|has}
    {not|never|no longer} {be |}{invited|asked|considered|booked|hired|employed|rehired|re-hired|renewed|extended}
    {will|must|may|shall} {never|not} {touch|deploy|lead|work|set foot}
    taken off {nights|call|duty|shifts|the job}
    {removed|taken|struck|kicked|thrown} {from|off} the {on-call |}{rotation|rota|roster}
    """
)
TAKEN = Lexicon.lines(
    """
    withdrawn, revoked, removed, moved, cut, lost, loses, lose, renewed, terminated, excluded, cancelled, reduced
    docked
    extended, withheld, taken, stripped, barred, banned, suspended, rescinded, cancelled, frozen, postponed, shelved
    rejected, deferred, forfeit, forfeits, forfeited, halved
    put on {hold|ice}, deducted, {pulled|stripped} {from|of}, blocked, denied, refused, forfeited, forfeits, ended
    lowered
    """
)
POSSESSIONS = frozenset(
    """right rights access permission permissions privileges privilege bonus contract salary pay credentials admin root
    role account accounts bit badge budget headcount payment fee promotion raise allowance increment wages career
    duties assignment engagement position post licence license clearance title responsibilities job""".split()
)
# Nobody but people have these: to lose them is a sanction whatever for.
LIVELIHOOD = frozenset("contract employment bonus salary promotion wages career raise increment".split())
AS_PUNISHMENT = (
    "consequence",
    "as a result of the incident",
    "as a result of the outage",
    "as a result of this",
    "punish",
    "because of the outage",
    "because of this",
    "because of the incident",
    "after what",
    "for what",
    "sanction",
    "until further notice",
    "for this mistake",
    "for the mistake",
    "for his ",
    "for her ",
    "in response to",
    "in the wake of",
    "because of the mistake",
    "after the mistake",
    "after the breach",
    "after the outage",
    "after the incident",
    "as a penalty",
    "as a lesson",
    "deterrent",
    "disciplin",
    "under pressure",
    "after he ",
    "after she ",
)
# Of what is somebody's own these are enough.
IN_RETURN = (
    *AS_PUNISHMENT,
    "as a result of",
    "because of",
    "due to this",
    "due to h",
    "after the incident",
    "after the outage",
    "after the deletion",
    "after they ",
    "following the incident",
    "following the outage",
    " over this",
    " over the incident",
    " over the outage",
    "for a week",
    "for a month",
    "for a quarter",
    "for a year",
    "after the bad",
    "after the failed",
    "after the mistake",
    "after the error",
    "after the breach",
    " months",
    " weeks",
    "until he ",
    "until she ",
    "until they ",
)
GIVEN = Lexicon.lines(
    """
    {have|has|face|faces} {serious |grave |}consequences
    {sanction|sanctions|penalty|penalties|punishment|reprimand|repercussions}
    {serious|stern|clear|firm} {word|words|talk}, {had|have} {a word|words}
    """
)
RECORDED = Lexicon.lines(
    """
    {appraisal|appraisals|performance review|performance reviews|evaluation|annual review|yearly review}
    {year-end review|mid-year review|scorecard|performance rating|performance score|next appraisal}
    {record|file|bonus|salary|pay|wages|payslip}
    """
)
# What is paid is only a sanction where something is taken off it.
PAID = frozenset("bonus salary pay wages payslip".split())
DEDUCTED = (
    "deduct", "docked", "withh", "recover", "reflect", "affect", "influenc", "impact", " cut", "show", (""
    " hit"), "felt", "cost", "reduc", "lower", "smaller", "halv"
)  # fmt: skip
