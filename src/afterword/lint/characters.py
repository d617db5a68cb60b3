"""Words for care, competence and motive: said of people or their work they judge; said of machines they describe."""

from afterword.lint.phrases import Lexicon

# Said of nothing but people and what they do.
_HARD = (
    "careless negligent reckless irresponsible incompetent clueless complacent unprofessional amateurish inattentive"
    " overconfident over-confident cavalier foolhardy thoughtless heedless slipshod slapdash inept arrogant foolish"
    " lackadaisical half-hearted unqualified inexperienced undisciplined unmotivated unconcerned"
    " neglectful ill-prepared"
)
# Said of machines and methods too: lazy loading, a greedy match, a dumb terminal.
_SOFT = (
    "sloppy lazy stupid dumb naive na\u00efve ignorant impatient stubborn unreliable incapable unfit clumsy silly"
    " hasty rash lax shoddy idiotic brainless mindless indifferent unwilling immature"
    " selfish timid cowardly disorganised disorganized short-sighted uninterested unskilled conceited"
    " daft absent-minded forgetful oblivious hot-headed untrustworthy"
)
HARD = frozenset(_HARD.split())
SOFT = frozenset(_SOFT.split())
ADJECTIVES = Lexicon((*sorted(HARD), *sorted(SOFT)))
# These say too little by themselves: only with *too*, or as a reason.
DEGREES = Lexicon.lines(
    """
    {too|simply too|just too|far too|still too|still very|still} {junior|green|lazy|proud}
    {too|simply too|just too|far too} new
    """
)
JUNIOR = Lexicon.lines("junior, a junior, a beginner, a novice, a rookie")

ADVERBS = Lexicon.lines(
    """
    carelessly, negligently, sloppily, recklessly, irresponsibly, unprofessionally, thoughtlessly, foolishly, stupidly
    amateurishly, arrogantly, heedlessly, stubbornly, blindly, naively, na\u00efvely, incompetently, mindlessly, lazily
    rashly, clumsily, impatiently, half-heartedly, hastily, cluelessly
    """
)
NOUNS = Lexicon.lines(
    """
    carelessness, negligence, incompetence, sloppiness, laziness, complacency, stupidity, arrogance, recklessness
    amateurism, hubris, ineptitude, ineptness, irresponsibility, overconfidence, over-confidence, thoughtlessness
    inexperience, inattentiveness, inattention, foolishness, stubbornness, heedlessness, unprofessionalism, cluelessness
    """
)
PERSONS = Lexicon.lines(
    """
    {idiot|idiots|moron|morons|fool|fools|clown|clowns|slacker|slackers|bungler|bunglers|dilettante|dilettantes}
    imbecile, imbeciles
    {amateur|amateurs|cowboy|cowboys|ignoramus|lazybones|numpty|dimwit|nitwit|dunce}
    """
)
# Behind a person, *we* or a team these tell of motive or competence.
CONDUCT = Lexicon.lines(
    """
    {had|has|have|having} no {clue|respect for|grasp of|understanding of|feeling for|business|sense of}
    {had|has} no interest in, with no {clue|respect for|grasp of|understanding of|sense of|regard for}
    {had|has|have} {little|zero|not the slightest|no real} {clue|respect for|interest in|grasp of|understanding of}
    {had|has|have} not {a|the faintest|the slightest} clue
    {did not|didn't|does not|doesn't|do not|don't|never|not} {even |really |}{care|cared} {about|for|enough|at all}
    {did not|didn't|does not|doesn't|do not|don't|never} {even |really |}care, never cared
    {could|can} not be bothered, {couldn't|can't} be bothered, {could not|couldn't} {have cared|care} less
    {cut|cuts|cutting} corners, {took|takes|taking} the easy way out
    {did not|didn't|does not|doesn't|do not|don't} {even |}{understand|know|grasp} the {very |}{basics|fundamentals}
    {did not|didn't|does not|doesn't|do not|don't} {even |}{understand|know} {basic|elementary|fundamental}
    {did not|didn't|does not|doesn't|do not|don't} know what {he|she|they} {was|were|is|are} doing
    {did not|didn't} {give|waste|spend} a {single |}{thought|second} {to|on}, without thinking
    {did not|didn't|never} {bother|bothered} to {understand|learn|think}
    {out of|beyond|over} {his|her|their} {depth|head|heads}, in over {his|her|their} {head|heads}
    {not|n't} up to {the|his|her|their} {job|task|tasks|work}
    {lacks|lacked|lacking|lack} the {will|guts|courage|brains}
    {lacks|lacked|lacking|lack} {the |any |all |basic |necessary |required |}{skill|skills|competence|discipline}
    {lacks|lacked|lacking|lack} {the |any |}maturity
    {lacks|lacked|lacking|lack} {the |any |all |basic |necessary |required |}{professionalism|motivation|diligence}
    {lacks|lacked|lacking|lack} {the |any |all |basic |necessary |required |}{experience|expertise|commitment|ability}
    {showed|shows|show|showing} {no|little} {interest|respect|care|concern|initiative|sense of responsibility}
    asleep at the {wheel|switch|desk|console}, half asleep, half-asleep, {played|playing} {the |}hero
    {acted|behaved} like {a|an}, {thought|thinks|think} {he|she|they} {knew|knows|know} better
    """
)
INTENT = Lexicon.lines(
    """
    {deliberately|wilfully|willfully|knowingly|consciously|intentionally|stubbornly|wantonly} {ignored|disregarded}
    {deliberately|wilfully|willfully|knowingly|consciously|intentionally|stubbornly} {neglected|refused|withheld}
    {deliberately|wilfully|willfully|knowingly|consciously|intentionally} {bypassed|hid|concealed|misled|kept quiet}
    """
)
LACKS = Lexicon.lines(
    """
    {lack|absence|want} of {competence|professionalism|motivation|skill|skills|interest|experience|commitment|will}
    {lack|absence|want} of {common sense|responsibility|maturity|respect|expertise|seriousness|brains|initiative}
    {showed|displayed|shows|displays|showing|displaying} a {lack|want} of
    {bad|poor|wrong|terrible|lax|sloppy|careless|arrogant|cavalier|couldn't-care-less|don't-care} attitude
    """
)
SERIOUSLY = Lexicon.lines("seriously")
# With a negation before them.
VIRTUES = Lexicon.lines(
    """
    {competent|qualified|capable|skilled|experienced|professional|careful|diligent|conscientious|attentive|thorough}
    {mature|disciplined|vigilant|knowledgeable|cautious|motivated|interested|smart|clever|bright|rigorous}
    """
)

# What people do, by nouns: their grade is theirs. The second set is said of methods as well.
DEEDS = frozenset(
    """work review reviews handover hand-over handovers planning mistake mistakes attitude behaviour behavior decision
    decisions conduct error errors judgement judgment oversight handling preparation omission blunder act slip remark
    shortcut excuse lapse reviewing testing management""".split()
)
ACTIVITIES = DEEDS | frozenset(
    """commit commits coding way manner approach fashion job deployment deployments migration response communication
    programming execution step action move style merge merges rollout change changes code script scripts cleanup
    documentation check checks restart restarts operation maintenance configuration practice practices habit habits
    implementation design engineering""".split()
)
PEOPLE = frozenset("person people guy guys someone somebody folks crew lot bunch individual".split())
