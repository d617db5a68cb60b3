"""Epithets: character told in front of people, behind them, or of what is theirs (*careless as ever, the team …*)."""

from afterword.lint.text.frames import frame

_BAD = (
    r"(?:careless|negligent|reckless|sloppy|lazy|over-?confident|complacent|arrogant|cocky|inattentive|thoughtless"
    r"|irresponsible|incompetent|clueless|stubborn|cavalier|slapdash|indifferent|smug|foolhardy|headstrong"
    r"|pig-headed|gullible|scatterbrained|absent-minded|unthinking|unprofessional|amateurish|ignorant|over-?eager"
    r"|over-?zealous|trigger-happy|gung-ho|workshy|cowardly|spineless|obstinate|conceited|unmotivated|uninterested"
    r"|unqualified|inept|too proud|self-satisfied|high-handed|heedless|feckless|lackadaisical)"
)
_HALF = (
    r"(?:superficial|cursory|perfunctory|half-hearted|lackadaisical|slapdash|shoddy|sloppy|careless|lazy|thoughtless"
    r"|indifferent|slipshod|listless|negligent|reckless)"
)
_MADE = (
    r"(?:thrown together|cobbled together|knocked together|knocked up|hacked together|put together|patched together"
    r"|stitched together|slapped together|glued together|strung together|clicked together|written|built|designed"
    r"|drawn up|drafted|wired|configured|made|done|planned|set up|installed|laid out|assembled|coded|developed"
    r"|implemented|devised|invented|maintained|run|reviewed|approved|tested|specified|conceived|programmed|created)"
)
_ANYBODY = (
    r"(?:people|persons|somebody|someone|some person|a person|folks|those|men|engineers|developers|programmers"
    r"|consultants|contractors|colleagues|technicians|an? (?:[\w-]+ )?(?:engineer|developer|programmer|consultant"
    r"|contractor|technician|team|company|man|woman|electrician|fitter|architect))"
)
_DENSE = (
    r"(?:(?:do|does) not|don't|doesn't|never|has never|have never|had never|cannot|can't|could not|couldn't|did not"
    r"|didn't) (?:even |really |ever |truly |\w+ly )?(?:understand|understood|grasp|grasped|get|got|care|cared|think"
    r"|thought|seen|saw|heard|read|spell|count|add|tell|imagine|have (?:a|any|the)|had (?:a|any|the)|looked|touched"
    r"|worked|used|run|operated|bothered|bother|learned|learnt|value|respect|speak)\b|(?:do|does) not know|don't know"
    r"|doesn't know|(?:has|have|had) (?:no|little|not the|hardly any) (?:idea|clue|notion|sense|feel|feeling"
    r"|understanding|knowledge|grasp|business|inkling|taste|respect|interest|experience|training|brains?|heart)"
    r"|knows? (?:nothing|little|next to nothing|hardly anything)|knew (?:nothing|little|next to nothing)"
    r"|thinks? (?:that )?(?:an?|the)\b|should (?:not|never)|ought (?:not|never)|had better"
)
_POORLY = (
    r"(?:sloppy|careless|negligent|slipshod|slapdash|amateurish|unprofessional|irresponsible|reckless|shoddy"
    r"|thoughtless|heedless|slovenly|half-hearted|lackadaisical|cavalier|incompetent|clumsy|frivolous|lax|dilettantish"
    r"|unserious|childish|arrogant|high-handed|haphazard|unworthy|ridiculous|laughable|pathetic|disgraceful|shameful"
    r"|scandalous|appalling|inexcusable|unforgivable|grossly negligent|a (?:joke|disgrace|scandal|farce|shame"
    r"|mockery)|beneath contempt|an embarrassment|child's play|beyond belief|beyond the pale)"
)
_LOOKED = (
    r"(?:look|glance|read|reading|review|check|checks|inspection|test|testing|reply|answer|work|job|approach|attitude"
    r"|handling|preparation|handover|hand-over|approval|typing|editing|wiring|splicing|planning|supervision)"
)

FRAMES = (
    frame(
        """
        careless, negligent, reckless, sloppy, lazy, overconfident, over-confident, complacent, arrogant, cocky
        inattentive, thoughtless, irresponsible, incompetent, clueless, stubborn, cavalier, slapdash, indifferent, smug
        foolhardy, headstrong, pig-headed, gullible, scatterbrained, absent-minded, unthinking, unprofessional
        amateurish, ignorant, overeager, over-eager, overzealous, over-zealous, trigger-happy, gung-ho, workshy
        cowardly, spineless, obstinate, conceited, unmotivated, uninterested, unqualified, inept, too proud
        self-satisfied, high-handed, heedless, feckless, lackadaisical
        """,
        rf"^\W*(?P<told>(?:as |ever |always |typically )?{_BAD}(?: and \w+| or \w+)?(?: as (?:usual|ever|always))?)"
        r"(?: (?:after|from|with|about|by|in|of|to) [^,;.]{3,50})? ?, (?P<who>[\w@-]+)",
        r"(?P<named>[\w@-]+) ?, (?P<told>(?:(?:too|so|ever|rather|clearly|perhaps|as|always|apparently|somewhat"
        rf"|plainly|typically|as always|by then) )?{_BAD}(?: and \w+| or \w+)?)"
        r"(?: (?:after|from|with|about|by|in|of|as|to) [^,;.]{3,50})? ?,(?=\s)",
    ),
    frame(
        "nobody, no one, no-one, anyone, anybody",
        r"(?:nobody|no one|no-one|anyone|anybody) (?:with|in) (?:any |an? |half an? |an ounce of |their |his |a "
        r"grain of |a shred of )?"
        r"(?:brains?|sense|right minds?|common sense|conscience|backbone) (?:would|could|lets|puts|leaves|does"
        r"|runs|starts)",
    ),
    frame(
        "more, less, better",
        r"an? (?P<told>(?:slightly |somewhat |bit |little )?(?:more|less|better) (?:\w+ and )?(?:diligent|careful"
        r"|attentive|competent|thorough|conscientious|alert|awake|vigilant|skilled|prudent|cautious|motivated"
        r"|disciplined|responsible|capable|observant|curious|reckless|careless|hasty|thoughtful|professional"
        r"|sensible|reliable|trained|qualified|stubborn|arrogant|impulsive)) (?P<named>[\w-]+)(?: (?:in|on|at|of"
        r"|from) [\w-]+){0,2}? "
        r"(?:would|could|might|finds|sees|notices|asks|checks|catches|reads|looks|spots|tests|waits|knows|stops|calls"
        r"|reacts|recogni[sz]es|tells|takes)",
    ),
    frame(
        """
        superficial, cursory, perfunctory, half-hearted, lackadaisical, slapdash, shoddy, sloppy, careless, lazy
        thoughtless, indifferent, slipshod, listless, negligent, reckless
        """,
        rf"(?P<named>[\w@-]+)'s? (?P<told>{_HALF} (?:\w+ )?{_LOOKED})",
        rf"(?:his|her|their) (?P<told>{_HALF} (?:\w+ )?{_LOOKED})",
        rf"(?P<told>{_HALF} (?:\w+ )?{_LOOKED}) (?:by|of|from) (?P<who>[\w@-]+)",
    ),
    frame(
        "lacked, lacks, lack, lacking, without",
        r"(?P<verb>lack(?:ed|s)?) (?:even )?(?:the )?(?:most )?(?:elementary|basic|rudimentary|minimal|fundamental"
        r"|simplest|necessary|requisite) (?:\w+ )?(?:knowledge|understanding|skills?|grasp|competences?"
        r"|qualifications?|discipline|maturity|professionalism|expertise|care|backbone|courage|sense)",
    ),
    frame(
        "juniors, junior, trainees, trainee, interns, intern, newcomers, apprentices, recruits, beginners, graduates",
        r"(?:green|clueless|raw|half-trained|unsupervised|untrained|overwhelmed|wide-eyed) (?:juniors?|trainees?"
        r"|interns?|newcomers|apprentices|recruits|beginners|graduates)",
    ),
    frame(
        "by people, by persons, by somebody, by someone, by some person, by a person, by folks, by those, by men, "
        "by engineers, by developers, by programmers, by consultants, by contractors, by colleagues, by technicians, "
        "by an, by a",
        rf"{_MADE} (?:[\w-]+ ){{0,3}}?(?P<told>by {_ANYBODY} (?:who|that) (?:\w+ly |still |plainly )?(?:{_DENSE}))",
        rf"{_MADE} (?:[\w-]+ ){{0,3}}?(?P<told>by {_ANYBODY} (?:without|with no|with little|with not much|with scant"
        r"|with hardly any|lacking) (?:any |an? |the |the slightest |the least |the faintest |much )?(?:[\w-]+ )?"
        r"(?:clue|idea|notion|sense|understanding|knowledge|training|brains?|skill|skills|talent|experience|care"
        r"|interest|conscience|feel|grasp|taste|competence))",
    ),
    frame(
        "the way, the manner, the fashion, the style, how",
        r"(?:the (?:way|manner|fashion|style|carelessness|ease)(?: in which| that| with which| how)?|how) "
        rf"(?P<who>[\w@-]+)[^;.,]{{3,90}}? (?P<told>(?:is|was|are|remains|borders on|verges on) (?:\w+ly |nothing "
        rf"short of |very |so |quite |rather |just |beyond )*{_POORLY})(?=\W*$| (?:and|but|at best|to say)\b|[,;])",
    ),
    frame(
        """
        careless, negligent, reckless, sloppy, slapdash, thoughtless, irresponsible, incompetent, amateurish
        half-hearted, shoddy, slipshod, lackadaisical, cavalier, superficial, cursory, perfunctory, lazy, clumsy
        hasty, unprofessional, haphazard
        """,
        rf"(?P<told>(?:{_HALF}|amateurish|incompetent|clumsy|hasty|haphazard|unprofessional|irresponsible|cavalier) "
        r"[\w-]+(?: [\w-]+)?) (?:of|with) [^,;.]{2,50}? (?:by|at the hands of|on the part of) (?P<who>[\w@-]+)",
    ),
    frame(
        "paying attention, concentrating, concentrated, looking, awake, with it, on the ball, all there, himself, "
        "herself, his best, her best, their best, focused, focussed, thinking straight, thinking, listening",
        r"(?P<verb>was not|were not|wasn't|weren't) (?:\w+ly |even |really |fully |quite )?(?:paying (?:any |proper "
        r"|enough |much |full )?attention|concentrating|concentrated|thinking(?: straight)?|awake|with it|on the ball"
        r"|all there|at (?:his|her|their) best|focus?sed|looking(?=\W*$| (?:where|when|at all|properly|closely"
        r"|carefully)\b)|listening(?=\W*$| (?:when|during|properly|at all|carefully)\b))",
    ),
    frame(
        "in the clouds, miles away, with his thoughts, with her thoughts, with their thoughts, in his thoughts, "
        "in her thoughts, in their thoughts, lost in thought, away with the fairies, asleep on his feet, "
        "asleep on her feet, asleep on their feet, on another planet, in another world, in dreamland",
        r"(?P<verb>had|has|have) (?:his|her|their) heads? in the clouds",
        r"(?P<verb>was|were) (?:\w+ly |already |long )?(?:miles away|lost in thought|away with the fairies|asleep on "
        r"(?:his|her|their) feet|on another planet|in another world|in dreamland|(?:elsewhere|somewhere else|far away) "
        r"(?:in|with) (?:his|her|their) (?:thoughts|head|mind))",
    ),
    frame(
        "the hero, a hero, the rock star, the boss, the expert, the big man, show off, showing off, to shine, "
        "prove himself, prove herself, prove themselves, prove a point, look clever, look good, impress the, "
        "impress his, impress her, impress their, impress everyone, impress everybody, impress us, the saviour, "
        "the savior, the know-all, the know-it-all, the firefighter, be a hero, be clever, be smart, be the hero",
        r"(?P<deed>wanted|tried|wants|likes|liked|loves|loved|had|felt the need|thought (?:he|she|they) had|was keen"
        r"|was eager|could not resist|couldn't resist|insisted on|chose|decided) (?:to |trying to |wanting to )?"
        r"(?:(?:play|act|be|pose as|look like|playing|being|acting) (?:the|a) (?:hero|rock ?star|boss|expert|big man"
        r"|saviour|savior|know-all|know-it-all|great \w+)|show(?:ing)? off|to shine|shine|prove (?:himself|herself"
        r"|themselves|a point)|look (?:clever|good|smart|important)|be (?:clever|smart)|impress (?:the (?!upon)|his|her"
        r"|their|every\w+|us))\b",
    ),
    frame(
        "being right, last word, being contradicted, criticism, be told, be contradicted, take advice, accept advice, "
        "take criticism, accept criticism, listen to reason, knows better, knew better, knows everything, own way, "
        "take no for an answer, admit a mistake, ask for help, admit mistakes, be helped, listen to anyone, "
        "listen to anybody, listen to others, accept help",
        r"(?P<verb>insists?|insisted) on (?:being right|having the last word|(?:his|her|their) own way)",
        r"(?P<verb>must|has to|have to|had to|always wants? to|wanted to) (?:always )?(?:be right|have the last word"
        r"|have (?:his|her|their) own way)",
        r"(?P<verb>cannot|can't|could not|couldn't|will not|won't|would not|wouldn't|does not|doesn't|do not|don't"
        r"|never) (?:ever )?(?:stand|bear|take|accept|tolerate|stomach|takes?|accepts?) (?:being contradicted|criticism"
        r"|advice|no for an answer|contradiction|help(?=\W*$)|being (?:told|corrected|helped|wrong))\b",
        r"(?P<verb>would not|wouldn't|will not|won't|cannot|can't) (?:be told|be contradicted|listen to (?:reason"
        r"|any(?:one|body)|others)|let (?:himself|herself|themselves) be (?:told|helped)|admit (?:a |any |his |her "
        r"|their )?mistakes?|ask for help)(?=\W*$|[,;]| (?:and|even|by|from)\b)",
        r"(?P<verb>knows?|knew) (?:it all |everything |always )?better than (?:every|any|all|us\b|we\b|the (?!rest))",
        r"(?P<verb>thinks?|thought|believes?|believed) (?:he|she|they) (?:knows?|knew) (?:it all|everything|better)\b",
    ),
    frame(
        "control freak, penny-pincher, skinflint, loose cannon, nitpicker, pedant, bureaucrat, bean counter, "
        "pen-pusher, jobsworth, know-all, show-off, showoff, prima donna, bully, tyrant, tinkerer, hobbyist, dabbler, "
        "dilettante, daydreamer, dreamer, scatterbrain, sluggard, slacker, shirker, lazybones, layabout, chancer, "
        "cowboy, cowboys, hothead, bungler, butterfingers, ditherer, yes-man, yes-men, clock-watcher, clock-watchers, "
        "time-server, time-servers, deadbeat, passenger here, liability, nuisance, windbag, bigmouth, coward, cowards, "
        "amateurs, dabblers, slackers, shirkers, hotheads",
        r"(?P<deed>is|was|are|were|remains|remained) (?:\w+ly |just |simply |really |known as )?(?:an?|such an?|a bit "
        r"of an?|the|nothing but an?|a bunch of|a team of|a load of|all)? ?(?:[\w-]+ )?(?:control freak|penny-pincher"
        r"|skinflint|loose cannon|nitpicker|pedant|bureaucrat|bean counter|pen-pusher|jobsworth|know-all|show-?off"
        r"|bully|tyrant|tinkerer|hobbyist|dabblers?|dilettante|daydreamer|dreamer|scatterbrain|sluggard|slackers?"
        r"|shirkers?"
        r"|lazybones|layabout|chancer|cowboys?|hotheads?|bungler|butterfingers|ditherer|yes-m[ae]n|clock-watchers?"
        r"|time-servers?|deadbeat|windbag|bigmouth|cowards?|amateurs)\b",
    ),
    frame(
        """
        professionalism, competence, maturity, seriousness, diligence, discipline, rigour, rigor, commitment, foresight
        judgement, judgment, common sense, responsibility, respect, care, conscientiousness, thoroughness, prudence
        """,
        r"(?:shows?|showed|reveals?|revealed|betrays?|betrayed|displays?|displayed|bears? witness to|bore witness to"
        r"|testif(?:y|ies) to|demonstrates?|demonstrated|exhibits?|exhibited|suggests?|proves?|speaks? of|points? to"
        r"|is a sign of|smacks of) (?P<told>(?:an?|the|such an?) (?:[\w-]+ )?(?:lack|absence|want|deficit|dearth) of "
        r"(?:[\w-]+ )?(?:professionalism|competence|maturity|seriousness|diligence|discipline|rigou?r|commitment"
        r"|judge?ment|common sense|responsibility|respect|conscientiousness|thoroughness|prudence|care))"
        r"(?! (?:plan|pathway|order|record))\b",
    ),
)
