"""Words that grade what people could see: *obviously*, *all it took*, *any engineer knows*."""

from afterword.lint.text.phrases import Lexicon
from afterword.lint.who import nouns

ADVERBS = Lexicon.lines(
    """
    obviously, of course, clearly, plainly, self-evidently, patently, manifestly, glaringly, blatantly, unmistakably
    evidently, trivially, naturally, needless to say, quite evidently, very evidently, unquestionably, quite clearly
    very clearly
    """
)
PREDICATES = Lexicon.lines(
    """
    obvious, blindingly obvious, self-evident, evident, plain, crystal clear, clear as day, unmistakable, common sense
    no-brainer, clear {to everyone|to everybody|to anyone|to all|to anybody|to us all|to any|to every}
    clear {from the start|from the beginning|from the outset|all along|from day one|from the very start}, apparent
    perfectly clear, abundantly clear, glaring, blatant, trivial, plain common sense, child's play, painfully clear
    """
)
PHRASES = Lexicon.lines(
    """
    {go|goes|went} without saying, plain to see, plain for {all|everyone|anyone} to see, in plain {sight|view}
    not rocket science, no rocket science, hardly rocket science
    not take {a genius|an expert|a rocket scientist|much to see|much imagination|a crystal ball}
    doesn't take {a genius|an expert|a rocket scientist|much to see|much imagination|a crystal ball}
    didn't take {a genius|an expert|a rocket scientist|much to see|much imagination|a crystal ball}
    {hard|impossible|difficult} to {miss|overlook}, {could hardly|can hardly} be {missed|overlooked}
    {staring|stared} {us|them|him|her|everyone|everybody|the team|the on-call} in the face
    {under|in front of} {our|their|everyone's|everybody's|his|her} {very |}{nose|noses|eyes}
    {was|were|is|would have been} easy to {see|spot|notice|recognise|recognize|tell|detect}
    {everyone|everybody|anyone|anybody|every child|any child|we all} {knows|know}, it is {well|widely} known that
    {anyone|anybody|everyone|everybody|any fool|any idiot|a child|any beginner} could {have seen|have known|see that}
    {anyone|anybody|everyone|everybody|any fool|any idiot|a child} would have {seen|known|noticed|told|spotted|realised}
    {anyone|anybody} {with eyes|with half a brain|with any experience|with a bit of experience|with some experience}
    all it {took|takes|would have taken|needed|would have needed|required|would have required}
    all that {was|would have been} {needed|required|necessary|missing}, as is well known
    hardly {takes|took} {an expert|a genius}, clear to see, {anyone|everyone|everybody} could see that
    a blind man {could|would} have seen, as simple as {reading|looking|asking|checking}, basic knowledge
    {glance|look} {is|was|would be|would have been|had been} enough, with {half|one} an eye
    {five-year-old|child|blind man|blind person|schoolboy} {can|could|would} {see|tell}
    {toddler|first-year|beginner|layman|novice} {can|could|would} {see|tell}
    {five-year-old|child|blind man|schoolboy|toddler|first-year|beginner|layman|novice} would have {seen|known|spotted}
    {anyone|anybody|everyone} who {knows|understands} {anything|a bit|a little|the first thing}
    whoever {knows|understands|knew} {anything|a bit|a little|the first thing}
    {anyone|anybody} {could|can} {tell|have told}
    {plain|clear|obvious} as {day|daylight|the nose}, {written|stood|stands|was} in {big|large|bold|capital} letters
    {screams|screamed|jumps|jumped|leaps|leapt|hits|hit} {out |}{at|in} {you|us|anyone|everyone|one|the eye|the face}
    {sticks|stuck|stands|stood} out like a sore thumb, sore thumb, {open|open-and-shut} {secret|book}, open secret
    {no|without} {secret|mystery} {that|to anyone|at all}, {chapter one|lesson one} of,
    {the first|the very first} {page|chapter|lesson|line} of {the|every|any|our} {manual|textbook|runbook|docs},
    {the first|the very first} {page|chapter|lesson} of {documentation|any course|the course|the tutorial}
    {every|any} {textbook|manual|tutorial|beginner's guide}, {textbook|101|schoolbook} {stuff|material|knowledge}
    {basic|elementary|simple} {arithmetic|maths|math|logic|hygiene|common sense}, engineering 101, ops 101
    it is only logical
    {as any|as every} {engineer|developer|admin|dba|schoolchild|fool} {knows|could|can|should}, it stands to reason
    makes it {obvious|plain} that, {should|must} be self-evident
    how could {one|anyone|anybody|you} {miss|overlook|not see}, {could|can} not have been {clearer|more obvious|plainer}
    couldn't have been {clearer|more obvious|plainer|easier}, {impossible|hard|difficult} not to {see|notice}
    {was|were|been} there {for all|for everyone|for anyone} to see, {for all|for everyone} to see
    {right|there} before {our|their} {very |}{eyes|nose|noses}
    {right|there} in front of {us|them|him|her|everyone|everybody|you}
    {easily|readily} {visible|recognisable|recognizable} {to|for}
    the simplest {of checks|check|look|test} {would|shows}, {anyone|anybody} worth {their|his|her} salt
    {goes|go|went} against {all|every} {common sense|reason|logic}
    {takes|took|take} {two|five|ten} {seconds|minutes} to {see|spot}
    {despite|in spite of} {being|having been} {aware|warned|told|informed|alerted}, knowing full well
    {knew|knowing} perfectly well
    {despite|in spite of|against} {repeated|several|clear|explicit|all|many|multiple} {warnings|reminders|advice|hints}
    {despite|in spite of|against} {two|three|four|five|numerous|urgent|written|earlier|prior} {warnings|reminders}
    even though {we|they|he|she|everyone|the team} {was|were|had been} {well |fully |}{aware|warned|told|informed}
    {practically|literally|all but|virtually} {screamed|shouted|yelled}, no two ways about
    could have told {them|us|him|her|you}
    {would|must|'d} have to be blind, {you|one|they} must {be|have been} blind
    basics of the trade, first thing one learns, first thing anyone learns, elementary mistake
    """
)
ALL = Lexicon(("all",))
ANY = Lexicon.lines("any, every, even a, even the, even an, even my, even our")
ONLY = Lexicon.lines("{simply|only|just|merely} {had|needed} to, had {only|merely|simply|but} to, needed only to")

NEGATIONS = frozenset("not never no nothing hardly less far neither nor without least non anything barely none".split())
EMERGING = frozenset(
    """became become becomes becoming turned got getting seemed seems seem looked looks appeared appears made
    make makes making once when until till as felt grew""".split()
)
LABELLED = frozenset(
    """labelled labeled marked visible separated documented defined written communicated stated distinguishes
    named distinguished distinguish described identified identifies identify separates separate show shows
    showed shown indicates indicated indicate states implied implies mark marks marking readable legible
    structured signposted printed displayed worded explained specified visibly say says said see seen
    understand understood outlined articulated points pointed demonstrated demonstrates told tells label
    labels scoped assigned delimited set""".split()
)
OBVIOUS_THINGS = frozenset(
    """mistake mistakes error errors risk risks problem problems danger flaw flaws bug bugs warning warnings sign
    signs symptom symptoms misconfiguration gap gaps typo omission oversight hazard defect weakness hole issue
    issues violation precaution check fact""".split()
)
PERCEIVING = frozenset(
    """read look know known knows see seen tell told notice noticed realise realised realize realized understand
    understood understands spot spotted check checked recognise recognised recognize recognized ask asked
    think thought sees expect expected avoid avoided anticipate anticipated foresee foreseen predict predicted
    guess guessed suspect suspected""".split()
)
TRIVIAL_THINGS = OBVIOUS_THINGS - {"issue", "issues", "bug", "bugs"}
TRIVIAL_TO = frozenset("see spot avoid detect check prevent notice find foresee verify recognise recognize".split())
WAITING = frozenset("wait accept live rebuild redo retry hope endure sit".split())
SENSIBLE = frozenset(
    "reasonable competent sane decent experienced sensible half-decent good careful responsible".split()
)
PEOPLE = nouns.PERSON_NOUNS | {
    "grandmother",
    "grandma",
    "granny",
    "mother",
    "mum",
    "cat",
    "dog",
    "toddler",
    "novice",
    "layman",
    "kid",
    "kids",
    "one",
    "body",
    "reader",
    "fool",
    "idiot",
    "child",
    "beginner",
    "student",
}
