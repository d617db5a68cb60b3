"""Praise that is denied: *hardly a textbook example*, *nobody would call it elegant*, *the urgency of a stroll*."""

from afterword.lint.rules.hindsight.words.politely import ACT, OF
from afterword.lint.text.frames import frame

# Praise, and what denies it.
_DENIED = (
    r"(?:not|hardly|scarcely|never|by no means|in no way|none too|far from|anything but|everything but|less than"
    r"|nowhere near|short of)(?: exactly| quite| really| precisely| necessarily| particularly| very| overly"
    r"| especially| altogether| entirely| terribly| exceptionally| always| too| all that"
    r"| what (?:one|we|you|anyone) (?:would|could|might) call| to be called| deserving of the word)*"
)
_FINE = (
    r"(?:wise|clever|smart|brilliant|bright|sensible|prudent|fortunate|happy|happiest|lucky|luckiest|elegant|graceful"
    r"|skilful|skillful|tactful|professional|competent|exemplary|ideal|optimal|convincing|impressive|stellar|glorious"
    r"|efficient|economical|orderly|tidy|calm|composed|decisive|inspired|inspiring|edifying|flattering|reassuring"
    r"|encouraging|constructive|cooperative|polite|friendly|forthcoming|transparent|generous|imaginative|considerate"
    r"|fruitful|satisfactory|commendable|laudable|admirable|praiseworthy|well[- ](?:timed|chosen|judged|advised"
    r"|prepared|planned|considered|handled|rehearsed|coordinated|thought[- ]out)|swift|prompt|speedy|timely|brisk"
    r"|dignified|helpful|smooth|seamless|painless|purposeful|methodical|systematic|structured|farsighted|far-sighted"
    r"|circumspect|sure-footed|deft|adroit|nimble|sovereign|accomplished)"
)
_LAURELS = (
    r"(?:textbook (?:example|case|response|piece|work|exercise)|strokes? of (?:genius|luck|brilliance)|masterpieces?"
    r"|masterclass|master class|models? of|triumph|feat|glory|success story|ornament|advertisement|highlight"
    r"|high point|showpiece|shining (?:example|light|hour)|works? of art|(?:best|brightest|finest|greatest|cleverest"
    r"|smartest|wisest|soundest|happiest|luckiest|proudest|sharpest|most \w+)(?: of)? (?:ideas?|moments?|hours?"
    r"|choices?|decisions?|moves?|days?|calls?|performances?|solutions?|plans?|efforts?|ones?|steps?|moves"
    r"|approach(?:es)?|options?|times?)|role model|bright spot|glorious chapter|feather in|credit to|poster child"
    r"|paragon|lesson in (?:how to|good|clear|speed|teamwork|calm)|piece of cake for|marvel|miracle of|ballet|symphony"
    r"|well-oiled|clockwork|olympic|record-breaking|sprint|lightning|picture of|epitome of|jewel|gem\b)"
)

FRAMES = (
    frame(
        "textbook example, textbook case, textbook response, textbook piece, textbook exercise, stroke of genius, "
        "stroke of brilliance, masterpiece, masterclass, master class, model of, models of, triumph, feat, glory, "
        "success story, ornament, advertisement, highlight, high point, showpiece, shining example, shining light, "
        "shining hour, work of art, best idea, best ideas, brightest ideas, best of ideas, best moment, best "
        "moments, finest hour, best choice, best choices, best decision, best decisions, wisest choice, happiest "
        "choice, happiest of choices, of choices, of ideas, of decisions, of moves, of solutions, role model, bright "
        "spot, glorious chapter, feather in, credit to, poster child, paragon, lesson in, marvel, miracle of, "
        "ballet, symphony, well-oiled, clockwork, olympic, lightning, epitome of, picture of, jewel",
        rf"(?:{ACT}{OF}|^\W*\w+ing [^,;.]{{3,80}}?|^\W*(?:that|this|it)"
        r"|(?:the |our |their )(?:first|last|whole|entire) (?:\w+)) ?,? (?P<told>(?:was|were|is|are|had been|proved"
        r"|seemed|looked|turned out(?: to be)?)(?: ?,? ?(?:in (?:hindsight|retrospect)|with hindsight|looking back"
        rf"|all in all|frankly|alas|admittedly|sadly|let us say|shall we say)(?: ?,)?)? ?{_DENIED} (?:among |one of "
        rf"|part of )?(?:an? |the |our |their |its |his |her |any )*(?:\w+ )?{_LAURELS})",
        r"(?:nobody|no one|none of us|few) (?:would|will|could|can|should|is likely to"
        r"|are likely to) (?:\w+ )?(?:call|describe|mistake|cite|remember|hold up|praise|count|list|file"
        rf"|celebrate)[^;.]{{2,70}}? (?:an? |the |our |as |for |among )*(?:\w+ )?{_LAURELS}",
        r"(?:can|could|will|would) (?:not|hardly|scarcely|never) (?:well |seriously |really )?(?:be )?(?:go down"
        r"|called?|described?|count(?:ed)?|pass|praised?|cited?|remembered?|filed|enter)[^;.]{0,40}? (?:an? |the "
        rf"|our |as |for |in |among )*(?:\w+ )?{_LAURELS}",
    ),
    frame(
        "nobody would call, no one would call, nobody will call, nobody could call, can hardly be called, could "
        "hardly be called, cannot be called, cannot really be called, can scarcely be called, would not call, "
        "wouldn't call, hardly be described, not be described, hardly deserves, hardly deserved, not deserve, does "
        "not merit, hardly merits, hesitate to call, hesitates to call, hard to call, difficult to call, far from "
        "what, hardly what, not what one, not what you, not what we, scarcely what",
        r"(?:nobody|no one|one would (?:not|hardly)|few would|you would (?:not|hardly)|we would (?:not|hardly)"
        r"|i would(?: not|n't)|one hesitates to|it is (?:hard|difficult) to) (?:would |will |could |can )?(?:\w+ )?"
        rf"call [^;.]{{2,60}}? (?:an? )?(?:\w+ly |very |particularly |exactly )?(?:{_FINE}|success|plan|strategy"
        r"|review|handover|test|leadership|teamwork|communication|coordination)(?=\W*$|[,;]| (?:and|or|\w+)\b)",
        rf"(?:{ACT}|it|this|that){OF} (?:can|could|may|deserves|deserved|merits)(?: not|not| hardly| scarcely| never"
        r"|n't)? (?:really |well |seriously |hardly |not )?(?:be (?:called|described as|termed|considered)"
        r"|to be called|the (?:name|word|term|label|title)) (?:an? )?(?:\w+ly |very |particularly |exactly )?"
        rf"(?:{_FINE}|success|plan|strategy|review|handover|test|leadership|teamwork|communication|coordination)?",
        rf"(?:{ACT}|it|this|that){OF} (?:was|were|is) (?:hardly|scarcely|not(?: exactly| quite| really)?"
        r"|far from) what (?:one|you|we|anyone|the \w+) (?:would|could|might|may|had|\w+) (?:\w+ )?(?:call|expect"
        r"|want|hope|wish|need|imagine)\w*",
    ),
    frame(
        "{not|hardly|scarcely|particularly|exactly|overly|very|especially|than|but|from|too|none too|quite|always|"
        "means|way|near|most|happiest|luckiest} {wise|clever|smart|brilliant|bright|sensible|prudent|fortunate|happy|"
        "lucky|elegant|graceful|skilful|tactful|professional|competent|exemplary|convincing|impressive|efficient|"
        "orderly|tidy|calm|composed|decisive|inspired|edifying|flattering|reassuring|encouraging|constructive|"
        "cooperative|forthcoming|transparent|generous|imaginative|considerate|fruitful|satisfactory|commendable|"
        "swift|prompt|speedy|timely|brisk|dignified|helpful|smooth|purposeful|methodical|systematic|structured|"
        "farsighted|circumspect|deft|nimble}, {most|the} {happiest|luckiest|most fortunate|efficient|elegant|helpful|"
        "fortunate|sensible|prudent}",
        rf"(?:{ACT}{OF}|^\W*(?!during|nothing|something|everything)\w+ing [^,;.]{{3,90}}?|chain|desk's \w+"
        r"|sense of \w+) ?,? (?P<told>(?:was|were|is|are|had been|proved|seemed"
        r"|looked)(?: ?,? ?(?:in (?:hindsight|retrospect)|with hindsight|looking back|frankly|alas|admittedly"
        rf"|let us say|shall we say)(?: ?,)?)? ?{_DENIED} (?:the )?(?:most |very )?{_FINE}(?: of \w+)?)(?=\W*$|[,;]"
        r"| (?:and|or|either|in|from|to|at|for|given|on|with|that|one|ones|choice|idea|\w+ly)\b)",
    ),
    frame(
        "speed of, pace of, tempo of, urgency of, grace of, elegance of, enthusiasm of, finesse of, subtlety of, "
        "agility of, energy of, zeal of, swiftness of, haste of, scenic route, tourist route, a meal of, a hash of, "
        "heavy weather of, the long way round, the long way around, sense of timing, sense of proportion, sense of "
        "occasion, sense of direction, sense of priorities, sense of order, sense of drama",
        r"(?:at|with|in|having|showing|of) (?:the|all the) (?:(?:urgency|grace|elegance|enthusiasm|finesse|subtlety"
        r"|agility|swiftness|zeal) of (?:an? |the )?\w+"
        r"|(?:speed|pace|tempo|energy|haste|momentum) of (?:an? |the )?(?:\w+ )?(?:glaciers?|snails?|tortoises?"
        r"|sloths?|funerals?|processions?|tankers?|government|ministry|authority|bureaucracy|glue|treacle|molasses"
        r"|walk|stroll|continental drift|pensioners?|parade|sunday \w+|hibernat\w+|hearse|barge|milk float|donkey))",
        r"(?P<deed>took|chose|went|followed|preferred|came|travelled|taken|picked) (?:by |for )?(?:the|a) (?:scenic"
        r"|tourist|picturesque|panoramic|long) (?:route|way round|way around"
        r"|road round)(?! (?:via|through the (?:tunnel|backbone)))",
        r"(?P<verb>made|makes|making|make)(?: rather| quite| something of)? (?:a|heavy)(?: bit of a| rather a| real"
        r"| proper| complete)* (?:meal|hash|weather|pig's ear|dog's dinner|dog's breakfast|production) of\b",
        r"sense of (?:timing|proportion|occasion|direction|priorities|order|drama)(?: of [^,;.]{2,30}?)? (?:was|is"
        r"|were|had|left|let|deserted|failed) (?:\w+ly |rather |not |a bit |less than )*(?:unfortunate|unhappy|odd"
        r"|strange|peculiar|poor|weak|questionable|debatable|curious|\w+ to be desired|him|her|them|us|wanting|lost"
        r"|missing)",
    ),
    frame(
        "praise, applause, prize, prizes, medal, medals, award, awards, laurels, compliments, compliment, beauty "
        "contest, admiration, bouquet, bouquets, glory, oscar, brownie points, gold star",
        r"(?:deserves?|deserved|merits?|merited|earns?|earned|invites?|won|wins?|collects?|gets?|got|harvested"
        r"|garnered)(?: \w+ly)? (?:no|little|not much|hardly any|scant|few|not the) (?:great |particular "
        r"|special )?(?:praise|applause|prizes?|medals?|awards?|laurels|compliments?|admiration|bouquets?|oscar"
        r"|brownie points|gold star)",
        r"(?:would|will|could|can|does|did)(?: not| hardly| scarcely| never|n't)+ (?:have )?(?:w[io]n|earn(?:ed)?"
        r"|deserve|get|collect|merit)(?: \w+)? (?:an?|any|the|a single|many|us|them|him|her|much)(?: \w+)? ?(?:praise"
        r"|applause|prizes?|medals?|awards?|laurels|compliments?|beauty contests?|oscar|gold star|admiration)",
        r"(?:^\W*|, )?(?:no|hardly an?) (?:prizes?|medals?|awards?|laurels|compliments?|bouquets?|oscar|glory"
        r"|applause) (?:for|is|was|are|were|to be won|goes?|can)\b(?! (?:guessing))",
    ),
    frame(
        "inspection, scrutiny, examination, a second look, comparison, repetition, repeating, imitation, imitating, "
        "emulation, copying",
        r"(?P<told>(?:does|did|do|would|will|could|can)(?: not|n't| hardly| scarcely)+ (?:really )?(?:bear"
        r"|stand(?: up)?|withstand|survive|tolerate|merit|invite|deserve)(?: to)? (?:a |any |much |too )?(?:close "
        r"|closer |\w+ )?(?:inspection|scrutiny|examination|comparison|second look|repetition|repeating|imitation"
        r"|imitating|emulation|copying))(?! (?:of|by) the (?:data|packet))",
    ),
    frame(
        "been more, been a lot, been much, been a bit, been a little, been far, been rather, been somewhat, been "
        "quicker, been faster, been clearer, been firmer, been calmer, been bolder, been better prepared, been "
        "better informed, been less, been a great deal, been a good deal, been a touch",
        r"(?P<verb>could|might)(?: \w+ly| well| perhaps)? have been (?:an? (?:lot|bit|little|great deal|good deal"
        r"|touch|shade) |much |far |rather |somewhat |considerably "
        r"|even )?(?:more (?:helpful|forthcoming|cooperative|responsive|careful|attentive|thorough|active|decisive"
        r"|transparent|open|proactive|alert|diligent|precise|patient|vigilant|prudent|critical|generous|honest"
        r"|professional|communicative|organi[sz]ed|thoughtful|cautious|polite|friendly|supportive|flexible|curious"
        r"|persistent|explicit|candid|tactful|considerate|courageous|circumspect|specific|punctual)|quicker|faster"
        r"|clearer|firmer|calmer|bolder|friendlier|better (?:prepared|informed|organi[sz]ed|advised)"
        r"|less (?:hasty|passive|trusting|timid|optimistic|stubborn|hesitant|secretive|generous|rigid))\b",
    ),
    frame(
        "too easily, too quickly, too readily, too fast, too lightly, too cheaply, too hastily, too smoothly, too "
        "soon, too early, too late",
        r"(?:approvals?|sign-offs?|consent|permission|decisions?|agreement|go-ahead|merge|closure|all-clear|okay"
        r"|confirmation|apology|reaction|order|call|announcement|notice|update|help|escalation)(?: (?:of|by|from|to"
        r"|for) [^,;.]{2,40}?)? (?:came|comes|was (?:given|granted|made|issued|taken|obtained)"
        r"|were (?:given|granted|made|issued|obtained)|went through|happened|passed|followed)(?: \w+ly| rather| far"
        r"| much| all| a bit| a little| somewhat| altogether)* too (?:easily|quickly|readily|fast|lightly|cheaply"
        r"|hastily|smoothly|soon|early|late)(?! (?:for|to))",
    ),
)
