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
    r"|handling|preparation|handover|hand-over|approval|typing|editing|wiring|splicing|planning|supervision"
    r"|coding|programming|engineering|configuration|config|deploy|deployment|rollout|migration|commit|design"
    r"|implementation|maintenance|documentation|communication)"
)

_RULES = (
    r"(?:rules?|deadlines?|procedures?|checklists?|warnings?|tickets?|limits?|alerts?|documentation|reviews?|tests?"
    r"|polic(?:y|ies)|standards?|guidelines?|instructions?|approvals?|change requests?|runbooks?|schedules?|signs"
    r"|speed limits|best practices|agreements?|regulations?|access rights|passwords?|colleagues|juniors|customers"
    r"|users|feedback|criticism|production"
    r"|the (?:rota|four-eyes \w+|freeze|review|checklist|runbook|process|pager|on-call phone))"
)
_FAINTLY = (
    r"(?:careful|thorough|attentive|diligent|conscientious|meticulous|reliable|punctual|communicative|talkative"
    r"|forthcoming|cooperative|disciplined|observant|curious|motivated|ambitious|hard-working|hardworking|industrious"
    r"|patient|modest|humble|gentle|tactful|precise|accurate|tidy|organi[sz]ed|structured|systematic|considerate"
    r"|responsible|mature|experienced|gifted|talented|bright|sharp|quick-witted|awake|alert|vigilant|prudent|cautious"
    r"|circumspect|humorous|self-critical|open-minded|flexible|committed|enthusiastic|energetic|zealous|conversant"
    r"|familiar with|proficient|generous with|lavish with|inclined to|keen on|eager to|fond of|interested in"
    r"|bothered about|troubled by|concerned about|worried about)"
)

FRAMES = (
    frame(
        "half-hearted, slapdash, sloppy, careless, negligent, reckless, thoughtless",
        r"(?P<told>(?:half-hearted|slapdash|sloppy|careless|negligent|reckless|thoughtless) (?:\w+ )?"
        rf"{_LOOKED}) (?:by|from) (?P<vendor>[\w@-]+)",
    ),
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
        rf"|plainly|typically|as always|by then) )?{_BAD}(?: and \w+| or \w+)?)(?: (?:after|from|with|about|by|in|of"
        r"|as|to) [^,;.]{3,50})? ?,(?=\s)",
    ),
    frame(
        "nobody, no one, no-one, anyone, anybody",
        r"(?:nobody|no one|no-one|anyone|anybody) (?:with|in) (?:any |an? |half an? |an ounce of |their |his "
        r"|a grain of |a shred of )?(?:brains?|sense|right minds?|common sense|conscience|backbone) (?:would|could"
        r"|lets|puts|leaves|does|runs|starts)",
    ),
    frame(
        "more, less, better",
        r"an? (?P<told>(?:slightly |somewhat |bit |little )?(?:more|less|better) (?:\w+ and )?(?:diligent|careful"
        r"|attentive|competent|thorough|conscientious|alert|awake|vigilant|skilled|prudent|cautious|motivated"
        r"|disciplined|responsible|capable|observant|curious|reckless|careless|hasty|thoughtful|professional|sensible"
        r"|reliable|trained|qualified|stubborn|arrogant|impulsive)) (?P<named>[\w-]+)(?: (?:in|on|at|of"
        r"|from) [\w-]+){0,2}? (?:would|could|might|finds|sees|notices|asks|checks|catches|reads|looks|spots|tests"
        r"|waits|knows|stops|calls|reacts|recogni[sz]es|tells|takes)",
    ),
    frame(
        """
        superficial, cursory, perfunctory, half-hearted, lackadaisical, slapdash, shoddy, sloppy, careless, lazy
        thoughtless, indifferent, slipshod, listless, negligent, reckless
        """,
        rf"(?P<named>[\w@-]+)'s? (?P<told>{_HALF} (?:\w+ )?{_LOOKED})",
        rf"(?:his|her|their) (?P<told>{_HALF} (?:\w+ )?{_LOOKED})",
        rf"(?P<told>{_HALF} (?:\w+ )?{_LOOKED}) (?:by|of|from) (?P<who>[\w@-]+)",
        rf"(?P<named>[\w@-]+)'s? (?:[\w-]+ ){{0,2}}?{_LOOKED} (?P<told>(?:was|were|is|looked|seemed) (?:\w+ )?{_HALF})",
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
        r"|with hardly any|lacking) (?:any |an? |the |the slightest |the least |the faintest "
        r"|much )?(?:[\w-]+ )?(?:clue|idea|notion|sense|understanding|knowledge|training|brains?|skill|skills|talent"
        r"|experience|care|interest|conscience|feel|grasp|taste|competence))",
    ),
    frame(
        "the way, the manner, the fashion, the style, how",
        r"(?:the (?:way|manner|fashion|style|carelessness|ease)(?: in which| that| with which| how)?"
        r"|how) (?P<who>[\w@-]+)[^;.,]{3,90}? (?P<told>(?:is|was|are|remains|borders on|verges on) (?:\w+ly "
        rf"|nothing short of |very |so |quite |rather |just |beyond )*{_POORLY})(?=\W*$| (?:and|but|at best|to say)\b"
        r"|[,;])",
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
        r"|enough |much |full )?attention|concentrating|concentrated|thinking(?: straight)?(?! (?:it|that|of|about|the"
        r"|this|there|we|i|to|in terms)\b)|awake|with it|on the ball"
        r"|all there|at (?:his|her|their) best|focus?sed|looking(?=\W*$| (?:where|when|at all|properly|closely"
        r"|carefully)\b)|listening(?=\W*$| (?:when|during|properly|at all|carefully)\b))",
    ),
    frame(
        "in the clouds, miles away, with his thoughts, with her thoughts, with their thoughts, in his thoughts, "
        "in her thoughts, in their thoughts, lost in thought, away with the fairies, asleep on his feet, "
        "asleep on her feet, asleep on their feet, on another planet, in another world, in dreamland",
        r"(?P<verb>had|has|have) (?:his|her|their) heads? in the clouds",
        r"(?P<verb>was|were) (?:\w+ly |already |long )?(?:miles away|lost in thought|away with the fairies"
        r"|asleep on (?:his|her|their) feet|on another planet|in another world|in dreamland"
        r"|(?:elsewhere|somewhere else|far away) (?:in|with) (?:his|her|their) (?:thoughts|head|mind))",
    ),
    frame(
        "the hero, a hero, the rock star, the boss, the expert, the big man, show off, showing off, to shine, "
        "prove himself, prove herself, prove themselves, prove a point, look clever, look good, impress the, "
        "impress his, impress her, impress their, impress everyone, impress everybody, impress us, the saviour, "
        "the savior, the know-all, the know-it-all, the firefighter, be a hero, be clever, be smart, be the hero",
        r"(?P<deed>wanted|tried|wants|likes|liked|loves|loved|had|felt the need|thought (?:he|she|they) had|was keen"
        r"|was eager|could not resist|couldn't resist|insisted on|chose|decided) (?:to |trying to "
        r"|wanting to )?(?:(?:play|act|be|pose as|look like|playing|being|acting) (?:the|a) (?:hero|rock ?star|boss"
        r"|expert|big man|saviour|savior|know-all|know-it-all|great \w+)|show(?:ing)? off|to shine|shine"
        r"|prove (?:himself|herself|themselves|a point)|look (?:clever|good|smart|important)|be (?:clever|smart)"
        r"|impress (?:the (?!upon)|his|her|their|every\w+|us))\b",
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
        r"(?P<deed>is|was|are|were|remains|remained) (?:\w+ly |just |simply |really |known as )?(?:an?|such an?"
        r"|a bit of an?|the|nothing but an?|a bunch of|a team of|a load of|all)? ?(?:[\w-]+ )?(?:control freak"
        r"|penny-pincher|skinflint|loose cannon|nitpicker|pedant|bureaucrat|bean counter|pen-pusher|jobsworth"
        r"|know-all|show-?off|bully|tyrant|tinkerer|hobbyist|dabblers?|dilettante|daydreamer|dreamer|scatterbrain"
        r"|sluggard|slackers?|shirkers?|lazybones|layabout|chancer|cowboys?|hotheads?|bungler|butterfingers|ditherer"
        r"|yes-m[ae]n|clock-watchers?|time-servers?|deadbeat|windbag|bigmouth|cowards?|amateurs)\b",
    ),
    frame(
        """
        professionalism, competence, maturity, seriousness, diligence, discipline, rigour, rigor, commitment, foresight
        judgement, judgment, common sense, responsibility, respect, care, conscientiousness, thoroughness, prudence
        """,
        r"(?:shows?|showed|reveals?|revealed|betrays?|betrayed|displays?|displayed|bears? witness to|bore witness to"
        r"|testif(?:y|ies) to|demonstrates?|demonstrated|exhibits?|exhibited|suggests?|proves?|speaks? of|points? to"
        r"|is a sign of|smacks of) (?P<told>(?:an?|the|such an?) (?:[\w-]+ )?(?:lack|absence|want|deficit"
        r"|dearth) of (?:[\w-]+ )?(?:professionalism|competence|maturity|seriousness|diligence|discipline|rigou?r"
        r"|commitment|judge?ment|common sense|responsibility|respect|conscientiousness|thoroughness|prudence"
        r"|care))(?! (?:plan|pathway|order|record))\b",
    ),
    frame(
        "as recommendations, as a recommendation, as advice, as suggestions, as a suggestion, as optional, as "
        "options, as an option, as decoration, as noise, as a nuisance, as an insult, as a hobby, as a formality, as "
        "formalities, as red tape, as bureaucracy, as chicanery, as harassment, as a joke, as a game, as a toy, as a "
        "playground, as a sandbox, as guidance, as other people's, as a matter of taste, as a matter of opinion, as "
        "a personal, as an affront, as a challenge, as a hindrance, as an imposition, as a waste, as negotiable, as "
        "ornaments, as wallpaper, as background, as paperwork, as a chore, as beneath, as somebody else's, as "
        "someone else's, as his property, as her property, as his own, as her own, as a burden, as an obstacle, as "
        "obstacles, as superfluous",
        r"(?P<verb>sees?|saw|seen|regards?|regarded|treats?|treated|considers?|considered|takes?|took|views?|viewed"
        r"|understands?|understood|reads?|perceives?|perceived|interprets?|interpreted|looks? (?:up)?on"
        r"|looked (?:up)?on|thinks? of|thought of) (?:\w+ly )?(?:the |our |all |any |his |her |their |most "
        rf"|every )?(?:[\w-]+ )?{_RULES} (?:\w+ly |more |rather |only |merely |at best )*as (?:an? |mere |friendly "
        r"|well-meant |pure |other people's |somebody else's |someone else's |his |her |their |little more than "
        r"|no more than )*(?:[\w-]+ ){0,2}?(?:recommendations?|advice|suggestions?|optional|options?|decoration"
        r"|noise|nuisance|insult|hobby|formalit(?:y|ies)|red tape|bureaucracy|chicanery|harassment|joke|game|toy"
        r"|playground|sandbox|guidance|problem|business|matter of (?:taste|opinion)|affront|challenge|hindrance"
        r"|imposition|waste|negotiable|ornaments?|wallpaper|background|paperwork|chore|beneath|property|burden"
        r"|obstacles?|superfluous)\b",
    ),
    frame(
        "{not|hardly|scarcely|particularly|exactly|overly|very|especially|than|but|too|quite|always|most|always "
        "been} {careful|thorough|attentive|diligent|conscientious|meticulous|punctual|communicative|talkative|"
        "forthcoming|cooperative|disciplined|observant|curious|motivated|ambitious|hard-working|industrious|patient|"
        "modest|humble|tactful|precise|tidy|organised|organized|structured|systematic|considerate|mature|gifted|"
        "talented|bright|quick-witted|awake|alert|vigilant|prudent|cautious|circumspect|self-critical|open-minded|"
        "committed|enthusiastic|energetic|zealous|conversant|proficient|bothered|concerned|worried|reliable}",
        r"(?P<verb>was|is|are|were|has been|seemed|proved|appeared|looked|can be)(?: \w+ly)?"
        r" (?P<told>(?:not(?= (?:exactly|particularly|very|overly|especially|always|too|the|quite|really))|hardly"
        r"|scarcely|none too|anything but|far from|less than|by no means|nowhere near|not)(?: exactly| quite| really"
        r"| necessarily| particularly| very| overly| especially| altogether| terribly| always| too| all that"
        rf"| the most| always been| known to be| renowned for being)* {_FAINTLY})(?! enough to (?:see|know) (?:the"
        r"|that))(?=\W*$|[,;]| (?:and|or|about|when|with|in|that|at|person|people|of|colleague|while|during|engineer"
        r"|here|to|by|either|on)\b)",
    ),
    frame(
        "few words, few notes, little patience, few scruples, man of few, woman of few, people of few, man of "
        "little, woman of little, man of great, big words, many words, great words, strong opinions, simple tastes, "
        "simple truths, short distances, short ways, fixed opinions, fixed habits",
        r"(?P<verb>is|was|are|were|remains?)(?: \w+ly)? (?:an? |the )?(?:man|woman|person|people|colleague|engineer"
        r"|team|crew|friend|lover|champion|master|prophet) of (?:the )?(?:few|little|many|big|great|strong|simple"
        r"|short|fixed|quick|easy|no|grand|loud) [\w-]+",
    ),
    frame(
        "outran, outruns, exceeded, exceeds, outweighed, outweighs, outstripped, outstrips, ran ahead of, ran away "
        "with, got the better of, got the better, got in the way, surpassed, surpasses, is greater than, was greater "
        "than, is bigger than, was bigger than, larger than his, larger than her, faster than he, faster than she, "
        "faster than they, more than he, more than she, quicker than his, quicker than her, more than the, than his, "
        "than her, than their",
        r"(?:(?P<owner>[\w@-]+)(?:'s|')|his|her"
        r"|their) (?P<told>(?:own )?(?:enthusiasm|ambition|zeal|confidence|self-confidence|courage|optimism|eagerness"
        r"|pride|ego|vanity|curiosity|impatience|temper|temperament|laziness|haste|imagination|talent|mouth|opinion"
        r"|fingers|tongue|hope|belief|trust|faith|appetite|love of \w+|need for \w+|urge to \w+|reputation|title"
        r"|self-assurance|daring|energy|hurry|stubbornness|nerves?) (?:\w+ly |once again |again |rather |clearly "
        r"|somewhat |had )*(?:outran|outruns|exceeded|exceeds|outweighed|outweighs|outstripped|outstrips|surpassed"
        r"|surpasses|ran (?:ahead of|away with)|got (?:the better of|in the way)|(?:is|was|are|were) (?:rather |far "
        r"|much |somewhat |clearly )?(?:greater|bigger|larger|quicker|faster|stronger|longer|better|hotter) than))",
        r"(?P<verb>trusts?|trusted|believes? in|believed in|loves?|loved|likes?|liked|cares? for|cared for|values?"
        r"|valued|prefers?|preferred|relies on|relied on|talks?|talked|clicks?|clicked|types?|typed|acts?|acted"
        r"|deploys?|promises?|promised|knows?|speaks?|spoke|decides?|decided"
        r"|listens to) (?:(?:his|her|their) (?:own )?[\w-]+ |himself |herself |themselves )?(?:rather |far |much "
        r"|somewhat |clearly )?(?:more|faster|quicker|better|louder|sooner"
        r"|before) than (?:(?:he|she|they) (?:thinks?|thought|reads?|read|knows?|knew|listens?|listened|looks?|looked"
        r"|checks?|checked|asks?|asked|understands?|understood|can|could|has|delivers?|keeps?)"
        r"|the (?:manual|runbook|instructions?|documentation|numbers|graph|data|rules?|facts|team|monitoring|display"
        r"|checklist|procedure|others)|(?:his|her|their) (?:colleagues|team|instruments|eyes|notes))",
        r"(?P<verb>was|were|has been|have been|is|are|got|had been) (?:promoted|given \w+|advanced|hired|certified"
        r"|put in charge) (?:rather |far |much |somewhat |clearly )?(?:faster|sooner|earlier|quicker|higher"
        r"|further) than (?:he|she|they|his|her|their|it)\b",
    ),
    frame(
        "left in peace, left alone, be left, work to rule, works to rule, worked to rule, a minute longer, a minute "
        "more, nine to five, nine-to-five, on the dot, stroke of five, at five sharp, the bare necessary, no more "
        "than he, no more than she, no more than they, what he must, only what he, only what she, only what they, "
        "does what he has, not an inch more, clock off, clocked off, clocks off, dropped his pen, dropped "
        "everything, drops everything, downs tools, downed tools, the strictly necessary",
        r"(?P<verb>prefers?|preferred|likes?|liked|wants?|wanted|loves?|asks?|demands?) (?:above all |mainly "
        r"|chiefly |only )?(?:to be left (?:in peace|alone)|(?:his|her|their) peace(?: and quiet)?)",
        r"(?P<verb>works?|worked|working) (?:strictly |only )?(?:to rule|nine[- ]to[- ]five|by the clock|to the clock"
        r"|till five sharp|until five sharp)",
        r"(?:not|never) a (?:minute|second|hour|line|step|finger|stroke) (?:longer|more"
        r"|too (?:long|many|much))(?! than (?:\d|the timeout|needed))",
        r"(?P<verb>does|did|do|delivers?|delivered|reads?|writes?|checks?)(?: only| just| exactly"
        r"| precisely)* (?:what (?:he|she|they) (?:has|have|had|must|is paid) ?(?:to"
        r"|for)?(?: \w+)?(?: and (?:no|nothing) (?:more|else))|no more than (?:he|she|they) (?:has|have|had|must)"
        r"|the (?:strictly|bare) necessary)",
        r"(?P<verb>drops?|dropped|downs?|downed|lays? down|laid down|puts? down) (?:(?:his|her|their) (?:pen|pens"
        r"|tools|pencil|keyboard)|everything|tools) (?:at|on) (?:five|the (?:dot|stroke|hour|minute)|six|four|time)",
    ),
    frame(
        "word one, word that one, words one, word that comes, word anyone, word you, not the first word, first thing "
        "one, first quality, last person, last one to, first one to, not accuse, never accuse, not suspect, could "
        "accuse, would accuse, can accuse, be accused of, be suspected of, suspect him, suspect her, suspect them, "
        "suspected of",
        r"(?:is|was) (?:not|hardly|scarcely|never)(?: exactly| really)? (?:an?|the|among the|one of the) (?:first "
        r"|\w+ )?(?:word|words|quality|qualities|virtue|adjective|term|thing|trait|attribute)s? (?:that "
        r"|which )?(?:one|we|you|anyone|anybody|comes?|springs?|people|anyone would) (?:would |could |might "
        r"|should )?(?:associates?|associated|to mind|connects?|uses?|used|finds?|thinks? of|applies|apply|chooses?"
        r"|mentions?|expects?)\b",
        r"(?:nobody|no one|one (?:can|could|would)(?: not|not)|you (?:can|could|would)(?: not|not|n't)|few) (?:would "
        r"|could |can |will |has ever |ever )?(?:seriously )?(?:accused?"
        r"|suspect(?:ed)?) (?P<who>[\w@-]+)[^;.]{0,30}? of\b",
        r"(?P<verb>can|could|cannot|will|would)(?: not|n't| hardly| scarcely| never)+ be (?:accused"
        r"|suspected) of (?:\w+ )?(?:\w+)",
        r"(?P<verb>is|was|are|were) (?:usually |always |\w+ly )?the (?:last|first)(?: person| one)? to (?:ask|read"
        r"|listen|help|hear|notice|leave|arrive|go|admit|answer|complain|know|see|join|volunteer|learn|apologi[sz]e"
        r"|understand)\b(?! (?:the (?:alarm|alert|page)|it|that|about))",
    ),
    frame(
        "glasses at home, brain at home, brains at home, head at home, thinking cap, common sense at, patience at, "
        "reading glasses, lost the plot, lost his head, lost her head, lost their heads, lost his bearings, lost her "
        "bearings, lost the thread, lost his way, lost her way, out to lunch, not at home, on autopilot, on "
        "auto-pilot, on automatic, lights on, two sandwiches, both oars, lost his marbles, sleepwalked, daydreamed, "
        "daydreaming, dreaming, wool-gathering, on another continent",
        r"(?P<deed>left|forgot|leaves|parked|checked in|switched off|handed in)(?: \w+)? (?:his|her"
        r"|their) (?:\w+ )?(?:glasses|brains?|heads?|thinking caps?|common sense|patience|reading glasses|manners"
        r"|wits) (?:at (?:home|the (?:door|gate|reception))|behind|in bed|on the (?:train|bus)|somewhere)",
        r"(?P<deed>had|has)(?: \w+ly)? (?:left|forgotten|parked|switched off|lost|mislaid) (?:his|her|their"
        r"|the) (?:\w+ )?(?:glasses|brains?|heads?|thinking caps?|common sense|patience|manners|wits|plot|bearings"
        r"|thread)\b(?! (?:pool|dump))",
        r"(?P<verb>was|were|worked|drove|typed|clicked|operated|ran|went|had been)(?: \w+ly)? (?:on"
        r"|in) (?:auto-?pilot|automatic|another (?:continent|galaxy))(?! (?:mode|cluster))",
        r"(?P<verb>daydreamed|was (?:daydreaming|dreaming|wool-gathering|out to lunch)"
        r"|were (?:daydreaming|dreaming|out to lunch)|sleepwalked)\b",
    ),
)
