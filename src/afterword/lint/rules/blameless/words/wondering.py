"""Somebody looked for without a question mark: *one would like to know whose idea this was*."""

from afterword.lint.text.frames import frame

_WANTS = (
    r"(?:would|should|'d) (?:really |dearly |very much |still )?(?:like|love) to (?:know|hear|learn|find out"
    r"|understand|see|meet)|(?:want|wants|wanted) to (?:know|hear|learn|find out)"
    r"|(?:wonder|wonders|wondered|am wondering|are wondering|is wondering)"
    r"|(?:would be|is|remains|would also be) (?:very |quite |really )?interesting to (?:know|hear|learn|see)"
    r"|(?:asks?|asked) (?:oneself|ourselves|myself|itself|themselves)|must ask(?: oneself| ourselves)?"
    r"|may (?:one |we |I )?ask|am curious|are curious|is curious|would interest (?:us|me)|interests (?:us|me)"
    r"|needs? to (?:know|find out)|has to be (?:found out|clarified|asked|established)"
    r"|must be (?:found out|clarified|asked|established|explained)|have to (?:find out|ask)"
    r"|has to (?:find out|ask|explain|tell us)|should (?:tell|explain|ask|find out)(?: us| me)?"
    r"|please (?:tell|explain)(?: to)? (?:us|me)|(?:tell|show) (?:us|me)"
    r"|nobody (?:can|wants to|will|would) (?:say|tell|admit)|no one (?:can|wants to|will|would) (?:say|tell|admit)"
    r"|do not know|don't know|know not|still unknown|unclear|(?:is|remains|stays|still) open|a mystery|a riddle"
    r"|an open question|question (?:is|remains|arises|was|stays)|beyond me"
)
_DEED = (
    r"(?:approved|signed|wrote|decided|allowed|let|pushed|pulled|pressed|moved|ordered|gave|did|thought|forgot|deleted"
    r"|changed|merged|deployed|touched|opened|closed|switched|restarted|left|came up|tested|reviewed|planned|bought"
    r"|chose"
    r"|designed|authorised|authorized|waved|set|turned|put|removed|broke|built|missed|dropped|unplugged|cut|hired"
    r"|configured|released|made|started|had the|is (?:responsible|answerable|to blame|supposed)|was (?:responsible"
    r"|supposed|asleep|at fault|to blame|watching|in charge|minding)|(?:has|had) (?:approved|signed|written|decided"
    r"|allowed|let|pushed|pulled|pressed|ordered|given|done|forgotten"
    r"|deleted|changed|merged|deployed|touched|left|removed|broken|built|authori[sz]ed))"
)

FRAMES = (
    frame(
        "who, whose, which genius, which of you, which of them, which of us, which hero, which idiot, "
        "which bright spark",
        rf"(?:{_WANTS})[^.;?]{{0,25}}? (?P<told>who (?:the hell |the heck |on earth |exactly |actually |ever |then "
        rf"|really |in the team |among us )?{_DEED}\b(?! (?:able|to know|affected)))",
        rf"(?:{_WANTS})[^.;?]{{0,25}}? (?P<told>whose (?:[\w-]+ ){{0,2}}?(?:idea|fault|job|decision|mistake|hands?"
        r"|order|turn|task|responsibility|signature|change|brainchild|watch|duty)\b)",
        rf"(?:{_WANTS})[^.;?]{{0,25}}? (?P<told>which (?:genius|of (?:you|them|us)|hero|idiot|bright spark|clown"
        rf"|expert)\b)",
    ),
    frame(
        "name the person, name the one, name those, name the people, name the culprit, name the engineer",
        r"^\W*(?:please )?name (?:the (?:person|one|people|engineer|man|woman)|those) (?:who|that|responsible)\b",
    ),
)
