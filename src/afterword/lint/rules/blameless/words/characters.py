"""Words for care, competence and motive: said of people or their work they judge; said of machines they describe."""

from afterword.lint.meaning.deeds import DEEDS
from afterword.lint.text.phrases import Lexicon

# Said of nothing but people and what they do.
_HARD = (
    "careless negligent reckless irresponsible incompetent clueless complacent unprofessional amateurish inattentive"
    " overconfident over-confident cavalier foolhardy thoughtless heedless slipshod slapdash inept arrogant foolish"
    " lackadaisical half-hearted unqualified inexperienced undisciplined unmotivated unconcerned"
    " neglectful ill-prepared overzealous over-zealous overeager over-eager uncommitted uncooperative ill-informed"
    " ill-disciplined ill-qualified unobservant unthinking ham-fisted feckless hapless underqualified under-qualified"
    " blas\u00e9 nonchalant flippant disengaged trigger-happy headstrong gung-ho unmindful lackluster lacklustre"
    " unfocused unfocussed unreflective incautious imprudent work-shy workshy power-hungry egotistical self-important"
    " happy-go-lucky devil-may-care carefree cack-handed half-arsed half-assed sleepy-headed work-averse rude"
    " overambitious over-ambitious inconsiderate callous fainthearted spineless thick-headed pig-headed"
    " opinionated pompous boastful bumptious supercilious condescending patronising patronizing snooty haughty surly"
    " sullen sulky churlish petulant quarrelsome belligerent pugnacious cantankerous irascible touchy thin-skinned"
    " hypersensitive secretive aloof standoffish unapproachable uncommunicative tight-lipped tactless discourteous"
    " impolite ill-mannered bad-mannered disrespectful insolent impertinent insubordinate unruly disloyal unscrupulous"
    " devious self-righteous sanctimonious overbearing domineering imperious dictatorial authoritarian obstinate"
    " pigheaded bull-headed mulish wilful capricious fickle flighty scatty muddle-headed muddleheaded woolly-headed"
    " lethargic listless apathetic indolent slothful bone-idle unambitious unenthusiastic disinterested jaded cynical"
    " defeatist contemptuous disdainful scornful spiteful vindictive resentful unsympathetic uncaring heartless"
    " egocentric self-centred self-centered narcissistic attention-seeking irresolute wishy-washy gutless"
    " chicken-hearted faint-hearted timorous skittish excitable impulsive impetuous hot-blooded short-tempered"
    " quick-tempered bad-tempered ill-tempered hotheaded slovenly unpunctual unconscientious unmethodical untalented"
    " talentless unimaginative uncreative dull-witted dimwitted thickheaded butterfingered accident-prone incurious"
    " credulous starry-eyed dewy-eyed unserious puerile childish infantile power-mad overtrusting distractible"
)
# Said of machines and methods too: lazy loading, a greedy match, a dumb terminal.
_SOFT = (
    "sloppy lazy stupid dumb naive na\u00efve ignorant impatient stubborn unreliable incapable unfit clumsy silly"
    " hasty rash lax shoddy idiotic brainless mindless indifferent unwilling immature"
    " selfish timid cowardly disorganised disorganized short-sighted uninterested unskilled conceited"
    " daft absent-minded forgetful oblivious hot-headed untrustworthy dense dim distracted cocky presumptuous"
    " half-baked greedy bossy lousy slow-witted scatterbrained nervy moody grumpy"
    " obtuse vain gullible panicky hysterical uneducated undertrained mediocre useless hopeless unhelpful"
    " untidy jittery indecisive juvenile"
)
HARD = frozenset(_HARD.split())
SOFT = frozenset(_SOFT.split())
ADJECTIVES = Lexicon((*sorted(HARD), *sorted(SOFT)))
# These say too little by themselves: only with *too*, or as a reason.
DEGREES = Lexicon.lines(
    """
    {too|simply too|just too|far too|still too|still very|still} {junior|green|lazy|proud}
    {too|simply too|just too|far too} {new|proud|important|clever|scared|afraid|timid|shy|eager|ambitious|soft|weak}
    {too|very|so|rather} sure of {himself|herself|themselves}
    {way too|much too} {junior|green|lazy|proud|new|eager|scared}, wet behind the ears
    """
)
JUNIOR = Lexicon.lines("junior, a junior, a beginner, a novice, a rookie")

ADVERBS = Lexicon.lines(
    """
    carelessly, negligently, sloppily, recklessly, irresponsibly, unprofessionally, thoughtlessly, foolishly, stupidly
    amateurishly, arrogantly, heedlessly, stubbornly, blindly, naively, na\u00efvely, incompetently, mindlessly, lazily
    rashly, impatiently, half-heartedly, hastily, cluelessly, unthinkingly, cavalierly, nonchalantly
    overconfidently, overeagerly, overzealously, frivolously, wilfully, willfully, imprudently, incautiously
    inattentively, flippantly, ignorantly, callously, sleepily, presumptuously, obliviously, inexplicably, cheerfully
    mechanically, sheepishly, pig-headedly, wantonly
    """
)
NOUNS = Lexicon.lines(
    """
    carelessness, negligence, incompetence, sloppiness, laziness, complacency, stupidity, arrogance, recklessness
    amateurism, hubris, ineptitude, ineptness, irresponsibility, overconfidence, over-confidence, thoughtlessness
    inexperience, inattentiveness, inattention, foolishness, stubbornness, heedlessness, unprofessionalism, cluelessness
    ignorance, indifference, impatience, naivety, na\u00efvety, na\u00efvet\u00e9, immaturity, apathy, nonchalance
    dereliction of duty, dereliction, forgetfulness, absent-mindedness, overzealousness, bravado, cowardice, egotism
    sloth, idleness, unwillingness, obstinacy, shoddiness, clumsiness, fecklessness, disinterest, incompetency
    gross misconduct, malpractice, bad faith, ill will, wilful blindness, willful blindness, couldn't-care-less attitude
    """
)
PERSONS = Lexicon.lines(
    """
    {idiot|idiots|moron|morons|fool|fools|clown|clowns|slacker|slackers|bungler|bunglers|dilettante|dilettantes}
    imbecile, imbeciles
    {amateur|amateurs|cowboy|cowboys|ignoramus|lazybones|numpty|dimwit|nitwit|dunce}, know-it-all, know-it-alls
    incompetents, wannabe, wannabes, hotshot, hotshots, loose cannon, primadonna, prima donna, prima donnas, hothead
    script kiddie, one-man show, layabout, deadwood, village idiot, smart aleck, bull in a china shop, bumbler
    blockhead, corner-cutter, corner-cutters, jobsworth, jobsworths, yes-man, yes-men, chancer, chancers, shirker
    bodger, {muppet|muppets|plonker|plonkers|pillock|nincompoop|buffoon|buffoons|dolt|dolts|oaf|oafs|doofus|airhead}
    {bonehead|boneheads|knucklehead|knuckleheads|halfwit|halfwits|half-wit|half-wits|numpties|dimwits|nitwits|dunces}
    {simpleton|simpletons|birdbrain|berk|prat|twit|twits|wally|wallies|dipstick|lemming|lemmings|sleepyhead|sleepyheads}
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
    {never|has never|have never|had never} {understood|grasped|learned|learnt} the {very |}{basics|fundamentals|point}
    {did not|didn't|does not|doesn't|do not|don't} know what {he|she|they} {was|were|is|are} doing
    {did not|didn't} {give|waste|spend} a {single |}{thought|second} {to|on}, without thinking
    {did not|didn't|never} {bother|bothered} to {understand|learn|think}
    {out of|beyond|over} {his|her|their} {depth|head|heads}, in over {his|her|their} {head|heads}
    not up to {the|his|her|their} {job|task|tasks|work}
    {lacks|lacked|lacking|lack} the {will|guts|courage|brains}
    {lacks|lacked|lacking|lack} {the |any |all |basic |necessary |required |}{skill|skills|competence|discipline}
    {lacks|lacked|lacking|lack} {the |any |}maturity
    {lacks|lacked|lacking|lack} {the |any |all |basic |necessary |required |}{professionalism|motivation|diligence}
    {lacks|lacked|lacking|lack} {the |any |all |basic |necessary |required |}{experience|expertise|commitment|ability}
    {showed|shows|show|showing} {no|little} {interest|respect|care|concern|initiative|sense of responsibility}
    asleep at the {wheel|switch|desk|console}, half asleep, half-asleep, {played|playing} {the |}hero
    {acted|behaved} like {a|an}, {thought|thinks|think} {he|she|they} {knew|knows|know} better
    {did not|didn't|does not|doesn't|do not|don't|never|not} have {the|any|enough|sufficient} {skill|skills|competence}
    {did not|didn't|does not|doesn't} have {the|any|enough|sufficient} {experience|expertise|ability}
    {do not|don't|never|not} have {the|any|enough|sufficient} {experience|expertise|ability}
    {did not|didn't|does not|doesn't} have {the|any|enough} {maturity|discipline|qualifications|brains}
    {do not|don't|never|not} have {the|any|enough} {maturity|discipline|qualifications|brains}
    {did not|didn't|does not|doesn't|do not|don't|never|not} have what it takes, {did not|didn't} have the {guts|nerve}
    {lost|loses|losing} {his|her|their} {nerve|nerves|head|heads|cool|temper|composure|patience|mind|minds}
    {was|were|is|are|got} in {a|too much of a|such a} {hurry|rush}, {panicked|panicking|freaked out}
    {cares|cared|care|caring} {little|too little|nothing|only} {about|for}, {cares|cared|care} more about
    {dozed|dozing} {off|through}, {nodded|nodding} off
    {was|were|is|are} more {interested|concerned} {in|about|with} {his|her|their}
    {couldn't|could not|can't} be arsed, {has|had|have} {an|a big|a huge|too big an} ego
    {let|letting} {his|her|their} ego
    {asleep|dozing|sleeping} {on|at} the {job|post}, {was|were} {daydreaming|dozing|napping|slacking|goofing off}
    {was|were} checked out, {was|were} out to lunch, {was not|wasn't|were not|weren't} thinking {straight|at all}
    {wasn't|weren't|was not|were not} {really |fully |}{on the ball|with it|on top of things|paying attention}
    {was|were|is|are} {not|never} {much |really |very |}interested in
    {was|were|is|are} {clearly |obviously |simply |just |}not {up to it|cut out for|the right person|fit for}
    {played|plays|playing} {fast and loose|god|cowboy|russian roulette}, {winged|winging} it
    {has|had|have} {an|a} {attitude problem|axe to grind|chip on}, {refuses|refused} to {learn|listen|cooperate|admit}
    {couldn't|could not|can't} {keep up|cope|handle the pressure|handle the stress|be trusted}
    {buckled|cracked|crumbled|froze} under {the |}{pressure|stress}
    {thinks|thought} {he|she|they} {is|are|was|were} above
    {made|makes|making} it up as {he|she|they}, {flew|flying} by the seat, {was|were} showing off, {showed|showing} off
    {put|puts|putting} {his|her|their} {own |}{ego|egos|comfort|career|careers|convenience} {before|above|first}
    {has|had|have} {always been|never been} {sloppy|careful|interested|reliable|careless|lazy|good with}
    {knows|know} {nothing|little|next to nothing} about, {knows|knew} too little about
    {take|takes|took|taking|with|has|had} {a|an|his|her|their|such a|its} happy-go-lucky
    {take|takes|took|taking|with|has|had} {a|an|his|her|their|such a|its} {devil-may-care|couldn't-care-less}
    {take|takes|took|taking|has|had|showed} {a|an|such a} {laissez-faire|casual|relaxed}
    {take|takes|took|taking|has|had|showed} {a|an|such a} {lackadaisical|lax|cavalier|slapdash}
    {take|takes|took|taking|has|had|showed} {a|an|such a} {carefree|easy-going|blinkered}
    {take|takes|took|taking|has|had|showed} {a|an|such a} {bull-headed|scattergun|nonchalant}
    {rush|rushed|rushes|rushing|plunged|dived|charged} {headlong|headfirst}
    {stormed|ploughed|plowed|barged|blundered|stumbled|waltzed} {headlong|headfirst}
    {rushed|plunged|dived|charged|stormed|ploughed|plowed|barged|blundered|waltzed} {ahead|in|into|blindly|straight}
    {gave|gives|give} {a|not a} {damn|hoot|toss|fig|monkey's|rat's ass|rat's arse|shit}, {is|was|are|were} someone who
    {is|was|are|were} {the|a} {type|kind|sort} {who|of person|of engineer|that}
    {likes|like|liked} to {rush|show off|cut}
    {lives|living|live} in {a|an|his|her|their} {bubble|ivory tower|own world|cloud}
    {thinks|think|thought} {he|she|they} can
    {can't|cannot|could not|couldn't} be trusted {with|to}
    {has|had|have} a {reputation|short fuse|thick skin|big mouth}
    {hadn't|had not|haven't|have not|hasn't|has not} {done|read} {his|her|their} homework
    {did not|didn't} do {his|her|their} homework
    {too big for|full of} {himself|herself|themselves|his boots|her boots|their boots}
    {turned|turning} up {drunk|late|unprepared}
    {hid|hides|hiding} {his|her|their} mistake, {covered|covering} {his|her|their} tracks, {lied|lying} about
    """
)
INTENT = Lexicon.lines(
    """
    {deliberately|wilfully|willfully|knowingly|consciously|intentionally|stubbornly|wantonly} {ignored|disregarded}
    {deliberately|wilfully|willfully|knowingly|consciously|intentionally|stubbornly} {neglected|refused|withheld}
    {deliberately|wilfully|willfully|knowingly|consciously|intentionally} {bypassed|hid|concealed|misled|kept quiet}
    """
)
SERIOUSLY = Lexicon.lines("seriously")

# What people do, and what is said of methods as well.
ACTIVITIES = DEEDS | frozenset(
    """commit commits coding way manner approach fashion job deployment deployments migration response
    communication programming execution step action move style merge merges rollout change changes code script
    scripts cleanup documentation check checks restart restarts operation maintenance configuration practice
    practices habit habits implementation design engineering reply replies answer answers remark tone comment
    edit edits keystroke query deploy deploys config configs refactoring refactor load-test restore""".split()
)
PEOPLE = frozenset("person people guy guys someone somebody folks crew lot bunch individual".split())
