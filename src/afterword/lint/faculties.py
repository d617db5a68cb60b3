"""Labels that stand for an explanation: *lack of attention*, *poor communication*, *loss of awareness*."""

from afterword.lint import nouns
from afterword.lint.phrases import Lexicon

FACULTIES = Lexicon.lines(
    """
    attention, awareness, vigilance, diligence, care, discipline, rigour, rigor, communication, communications
    coordination, co-ordination, oversight, ownership, caution, focus, thoroughness, due process, supervision
    teamwork, collaboration, alertness, concentration, carefulness, accountability, responsibility, foresight
    planning, prudence, leadership, commitment, motivation, professionalism, mindfulness, attentiveness, engagement
    preparation, understanding, knowledge, experience, urgency, competence, seriousness, precaution, follow-through
    cooperation, co-operation, conscientiousness, situational awareness, attention to detail, team spirit, governance
    testing, scrutiny, forethought, rehearsal, pre-planning, self-discipline, self-control, supervision, guidance
    consideration, alignment, initiative, sense of urgency, sense of responsibility, expertise, common sense
    """
)
LABELS = Lexicon.lines(
    """
    {lost|losing} {their |its |all |}situational awareness, loss of overview, {lost|losing} the overview
    no due diligence, inattention, inattentiveness, miscommunication, miscommunications, tunnel vision, groupthink
    mis-communication
    {too much|misplaced|undue|blind|excessive} {trust|faith|confidence|reliance} {in|on}
    {over-reliance|overreliance} on
    {not|n't|without|stopped} paying {enough |close |sufficient |proper |any |}attention
    {lapse|lapses} {of|in} {attention|concentration|discipline|awareness|communication|focus|vigilance|diligence|care}
    {pay|paid|paying} {too little|little|insufficient|no|not enough} attention
    {not|n't} pay {enough |sufficient |close |}attention
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
    "lack loss absence breakdown want failure failures deficit deficiency shortage lapse erosion dearth".split()
)
POOR = frozenset(
    """poor insufficient inadequate bad missing deficient weak little faulty ineffective substandard lacking
    inferior limited absent lax unsatisfactory suboptimal sub-optimal defective""".split()
)
BARE = frozenset(
    """coordination co-ordination oversight ownership communication discipline supervision accountability
    planning teamwork collaboration leadership diligence vigilance care""".split()
)
LACKING = frozenset(
    """lacking missing poor insufficient inadequate deficient absent weak bad lacked lost low suboptimal
    nonexistent non-existent unsatisfactory lax""".split()
)
# What may stand between the two words; a rack's awareness is not a person's.
BETWEEN = frozenset(
    """in due proper sufficient situational situation any clear good general basic the necessary adequate overall
    internal human operator staff team shared mutual cross-team operational enough timely reasonable required
    management common professional personal individual adequate effective direct close real both all very and
    or of their his her inter-team interdepartmental cross-functional risk safety technical domain operators'
    engineering process project change clear""".split()
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
        departments everybody everyone each people those them squads on-calls office headquarters""".split()
    )
)
FILES = frozenset(
    """file files bucket buckets object objects directory directories volume volumes record records attribute tag
    field metadata window windows input browser tab element elements inode inodes memory buffer""".split()
)
# Of somebody who was not: *he was not fully aware of which one he was in*.
AWARE = Lexicon.lines(
    """
    {not|n't|never} {fully|really|entirely} {aware|conscious|awake|alert|attentive|focused}
    {not|n't|never} {properly|quite|sufficiently|completely} {aware|conscious|awake|alert|attentive|focused}
    without {being |}{fully|really|entirely} {aware|conscious|informed|understanding}
    without {being |}{properly|quite|sufficiently|completely} {aware|conscious|informed|understanding}
    without being {aware|conscious} of, without due {care|regard|attention|diligence|consideration|thought}
    """
)
# Begged for, what is said to have been missing: *we should be more careful when …*.
PLEAS = Lexicon.lines(
    """
    {be|being} {more|much more|extra|very|far more} {careful|aware|cautious|attentive}
    {be|being} {more|much more|extra|very|far more} {vigilant|thorough|rigorous|diligent}
    {be|being} {more|much more|extra|very|far more} {mindful|disciplined|alert}
    {be|being} {more|much more|extra|very|far more} {conscientious|prudent|considerate|responsible}
    {pay|paying} {more|closer|better|greater} attention
    {take|taking|exercise} {more|extra|greater|better} {care|caution}
    """
)
MENTIONS = frozenset("label labels term word category phrase code called".split())
