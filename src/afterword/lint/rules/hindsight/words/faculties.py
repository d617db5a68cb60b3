"""Labels that stand for an explanation: *lack of attention*, *poor communication*, *loss of awareness*."""

from afterword.lint.text.phrases import Lexicon
from afterword.lint.who import nouns
from afterword.lint.who.workplaces import GATHERED

FACULTIES = Lexicon.lines(
    """
    attention, awareness, vigilance, diligence, care, discipline, rigour, rigor, communication, communications
    coordination, co-ordination, oversight, ownership, caution, focus, thoroughness, due process, supervision
    teamwork, collaboration, alertness, concentration, carefulness, accountability, responsibility, foresight
    planning, prudence, leadership, commitment, motivation, professionalism, mindfulness, attentiveness, engagement
    preparation, understanding, knowledge, experience, urgency, competence, seriousness, precaution, follow-through
    cooperation, co-operation, conscientiousness, situational awareness, attention to detail, team spirit, governance
    guidance, consideration, alignment, initiative, sense of urgency, sense of responsibility, expertise, common sense
    judgement, judgment, forethought, transparency, curiosity, dedication, presence of mind, overview, clarity, training
    mutual trust, risk awareness, security awareness, cost awareness, safety awareness, self-discipline, patience
    stewardship, skill
    skills, familiarity, proficiency, maturity, information sharing, knowledge sharing, knowledge transfer
    sense of ownership, sense of purpose, team work, co-operation, courage, empathy, buy-in, morale
    decisiveness, assertiveness, responsiveness, perseverance, willingness
    situation awareness, circumspection, watchfulness, conscience, humility
    preparedness, carefulness, meticulousness, eye for detail, follow-up, management attention, liaison
    mindset, attitude, safety culture, culture, quality awareness, sense of danger, due care, teamworking
    discernment, attentiveness to detail, staff training, handover discipline
    scrutiny, forethought, rehearsal, pre-planning, self-discipline, self-control, supervision, guidance
    """
)
LABELS = Lexicon.lines(
    """
    {lost|losing} {their |its |all |}situational awareness, loss of overview, {lost|losing} the overview
    no due diligence, inattention, inattentiveness, miscommunication, miscommunications, tunnel vision, groupthink
    mis-communication
    {too much|misplaced|undue|blind|excessive} {trust|faith|confidence|reliance} {in|on}
    {over-reliance|overreliance} on
    {not|without|stopped} paying {enough |close |sufficient |proper |any |}attention
    {lapse|lapses} {of|in} {attention|concentration|discipline|awareness|communication|focus|vigilance|diligence|care}
    {pay|paid|paying} {too little|little|insufficient|no|not enough} attention
    not pay {enough |sufficient |close |}attention
    {lost|losing} {the big picture|the bigger picture|focus}
    {lost|losing} {concentration|the plot|their concentration|his concentration}
    {lost|losing} {the thread|oversight|the oversight|a sense of|her concentration|their focus|his focus|her focus}
    {nobody|no one} {took|felt|had|showed|assumed|claimed|accepted} {ownership|responsibility}
    {no-one|none of the teams|neither team} {took|felt|had|showed|assumed|claimed|accepted} {ownership|responsibility}
    {nobody|no one|no-one|none of us} {felt|was|feels} {responsible|accountable|in charge}
    {took|taking|assumed|showed|felt} no {ownership|responsibility|initiative|sense of urgency}
    {nobody|no one|no-one} {had|kept|held} {the|an|a full|the full|a complete} {overview|picture|big picture}
    {did not|didn't|never} {take|took|show|showed|assume} {any |full |proper |}{ownership|responsibility}
    {did not|didn't|never} {take|took|show|showed|assume} {any |full |proper |}{initiative|leadership}
    {concentration|attention|awareness|discipline} {lapse|lapses|failure|failures|problem|problems}
    no {real |clear |true |}sense of {urgency|ownership|responsibility|danger}, {ownership|leadership} vacuum
    {was|were|been|being} not {attentive|vigilant|alert|focused|focussed|disciplined|thorough|rigorous|proactive} enough
    {wasn't|weren't|not being} {attentive|vigilant|alert|focused} enough
    {wasn't|weren't|not being} {focussed|disciplined|thorough|rigorous|proactive} enough
    {insufficiently|inadequately|not sufficiently} {attentive|vigilant|alert|focused}
    {insufficiently|inadequately|not sufficiently} {disciplined|thorough|rigorous|proactive}
    {insufficiently|inadequately|not sufficiently} {aware|trained|skilled|coordinated}
    {insufficiently|inadequately|not sufficiently} {co-ordinated|prepared|briefed|supervised}
    people not being {attentive|alert|vigilant|careful|aware|focused}, absence of mind, absent-mindedness, forgetfulness
    {communication|coordination|awareness} {deficit|deficits|vacuum|void|shortfall|shortcoming|shortcomings}
    {ownership|leadership|responsibility|accountability} {deficit|deficits|vacuum}
    {ownership|leadership|responsibility|accountability} {void|shortfall|shortcoming|shortcomings}
    {skills|skill|knowledge|competence} {deficit|deficits|vacuum|void|shortfall|shortcoming|shortcomings}
    {experience|training|attention|discipline} {deficit|deficits|vacuum|void|shortfall|shortcoming|shortcomings}
    {knowledge|skills|skill|competence|training|experience|awareness} {gap|gaps} {in|among|amongst|within|of}
    {silo|siloed} {thinking|mentality|working}, silo mentality, bystander effect, diffusion of responsibility
    overconfidence
    mis-coordination, miscoordination, misalignment {between|among} {teams|the teams}, confirmation bias, alert fatigue
    {communication|coordination|teamwork|collaboration} {lapse|lapses|breakdowns|mishap|mishaps|hiccup|hiccups|fiasco}
    communication {issues|issue|deficiencies|shortcomings|difficulties} {between|among|with}, poor airmanship
    poor housekeeping
    {distraction|inattention|unawareness|thoughtlessness} {of|on|by|in|at|among}
    {indiscipline|disorganisation|disorganization|unpreparedness} {of|on|by|in|at|among}
    {fatigue|tiredness|stress|distraction} and {inattention|inattentiveness|lack}
    {left hand|right hand} {did not know|didn't know|not knowing}
    {people|staff|team|engineer|engineers|operators|operator|crew} {was|were} {distracted|unfocused|inattentive|unaware}
    """
)
BREAKDOWNS = Lexicon.lines(
    """
    {communication|coordination|teamwork} {breakdown|failure|deficit|gap|problem}{|s}
    {review|leadership|planning|management|supervision} {breakdown|failure}{|s}
    """
)
_SHORT = frozenset("gap gaps deficits failings shortcomings weaknesses breakdowns deficiencies".split())
OF = _SHORT | frozenset(
    """lack loss absence breakdown want failure failures deficit deficiency shortage lapse erosion dearth paucity
    scarcity decline collapse insufficiency inadequacy deficits weakness weakening decay shortfall deterioration neglect
    vacuum""".split()
)
POOR = frozenset(
    """poor insufficient inadequate bad missing deficient weak little faulty ineffective substandard lacking inferior
    limited absent lax unsatisfactory suboptimal sub-optimal defective sub-standard scant scarce slack sloppy patchy
    flawed broken unclear fragmented half-hearted ill-defined diffuse nonexistent non-existent minimal low lower loose
    feeble sparse disjointed haphazard imperfect inconsistent declining waning undefined questionable deteriorating
    ambiguous scanty dysfunctional mediocre unsatisfying""".split()
)
BARE = frozenset(
    """coordination co-ordination oversight ownership communication discipline supervision accountability
    planning teamwork collaboration leadership diligence vigilance care""".split()
)
# Behind *was not*, these deny a faculty.
GOOD = frozenset(
    "good great adequate sufficient there ideal optimal effective enough satisfactory perfect clear".split()
)
# *Left much to be desired*, *broke down*: what faculties of people do when they are missing.
FAILED = (
    ("broke", "down"),
    ("breaking", "down"),
    ("fell", "apart"),
    ("dried", "up"),
    ("left", "much"),
    ("left", "a"),
    ("leaves", "much"),
    ("left", "something"),
    ("fell", "short"),
    ("went", "missing"),
    ("slipped", "badly"),
    ("gave", "way"),
)
COLLAPSED = frozenset(
    """dropped declined waned slackened faded dwindled collapsed faltered evaporated lapsed eroded suffered deteriorated
    slipped""".split()
)
LACKING = frozenset(
    """lacking missing poor insufficient inadequate deficient absent weak bad lacked lost low suboptimal
    nonexistent non-existent unsatisfactory lax substandard scant patchy wanting flawed chaotic slow scarce unclear
    fragmented haphazard inconsistent dysfunctional limited minimal""".split()
)
# What may stand between the two words; a rack's awareness is not a person's.
BETWEEN = frozenset(
    """in on due proper sufficient situational situation any clear good general basic the necessary adequate overall
    internal human operator staff team shared mutual cross-team operational enough timely reasonable required
    management common professional personal individual effective direct close real both all very and or of their his
    her inter-team interdepartmental cross-functional risk safety technical domain operators' engineering process
    project change trust much""".split()
)
CHANNELS = frozenset(
    "communication communications coordination co-ordination cooperation co-operation alignment".split()
)
HUMAN_SIDES = (
    nouns.TEAM_NOUNS
    | nouns.TEAM_PLURALS
    | nouns.BARE_TEAMS
    | nouns.PERSON_NOUNS
    | frozenset(
        """shifts shift development dev product business stakeholders offices sides parties day night us companies
        departments everybody everyone each people those them squads studios hospitals clinics clinic agencies labs
        institutes schools faculties municipalities authorities dispatchers plants yards depots
        on-calls office headquarters branches wards ward
        branch tower apron ramp counters counter kitchen stage cockpit cabin deck quay dock docks hangar studio gallery
        mill farm mine field pitch cellar canteen box-office fleet crew crews bridge stores classroom council court
        courts chambers editors newsroom control pit bench cloakroom foyer wardens stewards""".split()
    )
    | GATHERED
)
# Departments by their trade; beside *communication* the words may be machines.
DEPARTMENTS = frozenset(
    """network storage database platform security legal billing sales dev qa ops sites floors stations payments clinic
    pharmacy front-office back-office frontend backend hq engineering procurement bridge desk field""".split()
)
QUALITIES = frozenset("quality level standard state degree amount lack".split())
# *Short on experience*.
SHORT = frozenset("short low thin devoid bereft light".split())
# Things have these too; of people they are said where nothing or an undertaking follows.
MECHANICAL = frozenset("guidance alignment preparation leadership consideration direction maturity".split())
UNDERTAKINGS = frozenset(
    """change changes migration upgrade release rollout cut-over cutover maintenance work bridge call team project
    deployment exercise drill incident response handover shift night operation test audit risks phase hour""".split()
)
FILES = frozenset(
    """file files bucket buckets object objects directory directories volume volumes record records attribute tag
    field metadata window windows input browser tab element elements inode inodes memory buffer""".split()
)
# Of somebody who was not: *he was not fully aware of which one he was in*.
AWARE = Lexicon.lines(
    """
    {not|never} {fully|really|entirely} {aware|conscious|awake|alert|attentive|focused}
    {not|never} {properly|quite|sufficiently|completely} {aware|conscious|awake|alert|attentive|focused}
    {was not|were not|was never|were never|wasn't|weren't} aware
    without {being |}{fully|really|entirely} {aware|conscious|informed|understanding}
    without {being |}{properly|quite|sufficiently|completely} {aware|conscious|informed|understanding}
    without being {aware|conscious} of, without due {care|regard|attention|diligence|consideration|thought}
    """
)
MENTIONS = frozenset("label labels term word category phrase code called".split())
