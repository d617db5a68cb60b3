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
)
