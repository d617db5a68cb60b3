"""Words of sanction: what is done to people, taken from them, and noted about them."""

from afterword.lint.phrases import Lexicon

ALWAYS = Lexicon.lines(
    """
    disciplinary {action|actions|measure|measures|procedure|proceedings|hearing|consequences|steps|process|meeting}
    {personnel|disciplinary|personal|employment|career} {measures|consequence|consequences|sanctions}
    {written|formal|verbal|final|official|oral} {warning|reprimand|caution}
    hr {has been|was|were|is|will be|have been} {informed|involved|notified|told}, {reported|escalated} to hr
    {human resources|the hr department} {has been|was|will be} {informed|involved|notified}
    stern talking-to, {a|the} talking-to, dressing-down, {a|the} dressing down, telling-off
    {not|never} {be |get |}{invited|asked|hired} back, {shown|showed} the door
    {pink slip|marching orders}
    {formally|officially|verbally|sternly|severely} {warned|reprimanded|rebuked|cautioned|admonished}
    {slap|rap} on the {wrist|knuckles}
    hr {has|will|is going to|is} {opened|open|been|look|take|looking|taking|deal|handle|follow}
    {personnel|hr|staff} {file|record|dossier}
    {had|having|have} a {serious|stern|frank} {conversation|word|talk|chat|discussion} with {him|her|them|the}
    {had|having|have} a {difficult|firm|long} {conversation|word|talk|chat|discussion} with {him|her|them|the}
    {made|forced|asked|told|required} to {apologise|apologize|resign}
    {made|forced|asked|told|required} to {leave the company|explain himself|explain herself|step down}
        {black mark|final straw|last chance}
    {grounds for|risk of|threatened with|face|faces|facing} {dismissal|termination|the sack|disciplinary}
    {zero-tolerance|zero tolerance}
    {contract|contracts} {will|would|was|were|has} not {be |been |}{renewed|extended|prolonged}, {parted|part} ways with
    {not|never} {be |}hired again, {handed|passed|referred|forwarded} {over |}to hr
    warning from {his|her|their} {boss|manager|lead|superior}
    {apologise|apologised|apologize|apologized|apologises} {personally |}to {management|the management|the board}
    {lead|leads|led|leading} to {dismissal|termination of employment}, severance, lost {his|her|their} {job|jobs|bonus}
    {will|would|must|should} be {punished|sanctioned|reprimanded|disciplined}
    {put|placed} on {a performance improvement plan|a performance plan|probation|administrative leave}
    appraisal {talk|interview|conversation}
    performance improvement plan, held to account in
    {sanctions|penalties} {for|against} {the|those} {person|people|persons|one|ones|individual|individuals}
    """
)
# Said of a person who suffers it.
SUFFERED = Lexicon.lines(
    """
    reprimanded, disciplined, fired, sacked, dismissed, suspended, demoted, punished, sanctioned, cautioned, penalised
    penalized, written up, let go, spoken to, told off, laid off, given notice, chastised, rebuked, admonished, scolded
    stripped of, sent home, relieved of, made redundant, taken off the {rota|roster|on-call|project|team}, berated
    reassigned to, expelled, given a {last |final |formal |serious |}{warning|talking-to}
    put on notice, called to order
    {removed|taken|struck|kicked|thrown} {from|off} the {on-call |}{rotation|rota|roster}
    shown the door, barred from, banned from, docked, terminated without notice, called into the office
    """
)
TAKEN = Lexicon.lines(
    """
    withdrawn, revoked, removed, moved, cut, lost, loses, renewed, terminated, excluded, cancelled, reduced, docked
    extended, withheld, taken, stripped, barred, banned
    """
)
POSSESSIONS = frozenset(
    """right rights access permission permissions privileges privilege bonus contract salary pay credentials admin root
    role account accounts badge""".split()
)
AS_PUNISHMENT = (
    "consequence",
    "as a result of the incident",
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
    "in response to",
    "after the incident",
    "after the outage",
    "after the mistake",
    "after the breach",
    "because of the mistake",
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
    {record|file|bonus}
    """
)
