"""Nudges to the reader: it gets better, you read that right, sounds easy, doesn't it?"""

from afterword.lint.text.frames import frame

_IS = r"(?:is|was|does|did|do|are|were|will|would|should|could|can|has|have)"
_THIS = r"(?:it|that|they|this|we|you|there|he|she)"
_SAYING = (
    r"(?:sounds?|looks?|seems?|seemed|sounded|looked|should be|pretty|simple|easy|nice|fun|great|not|no|does not|do not"
    r"|is not|was not|are not|surely|sure|good|cool|that|this|it|what|neat|clever|makes|made|all)"
)
_SNEER = (
    r"(?:excuse|reason|mantra|mentality|theory|school of thought|argument|attitude|explanation|defen[cs]e|approach)"
)

FRAMES = (
    frame(
        "{is|was|does|did|do|are|were|will|would|should|could|can|has|have} {it|that|they|this|we|there}, "
        "{isn't|wasn't|doesn't|didn't|don't|aren't|weren't|wouldn't|shouldn't|couldn't|can't|won't} "
        "{it|that|they|this|we|there}, right",
        rf"(?:^\W*|[.;:] )(?:(?:and|but|so|now|well|hmm|ok"
        rf"|okay),? )*{_SAYING}\b[^?.;]{{0,60}}, {_IS}(?: ?not)? {_THIS} ?\?",
        r"(?:^\W*|[.;:] )(?:(?:and|but|so|now|well|ok|okay),? )*(?:sounds?|seems?|looks?|should be|pretty|simple|easy"
        r"|nice|fun|great|not bad|not so bad|no big deal|no problem|piece of cake|what could|surely|perfect"
        r"|problem solved|all good|makes sense|easy peasy|done|fixed)\b[^?.;,]{0,30}, right ?\?",
    ),
    frame(
        "gets better, gets worse, got worse, got better, gets weirder, got weirder, gets even better, gets even worse, "
        "there is more, there's more, thick of it, wait for it, hold on to your, hang on to your, buckle up, strap in, "
        "brace yourself, brace yourselves, bear with me, fun part, best part, interesting part, worst part, kicker, "
        "funny thing, scary thing, crazy thing, sad thing, sad part, fast forward, fast-forward, i digress, we digress",
        r"(?:^\W*|[,;:(\u2014\u2013-] ?)(?:(?:oh|and|but|then|yes|wait|ah),? )*it (?:gets|got) (?:even |much "
        r"|so much |far |a lot )?(?:better|worse|weirder|funnier|uglier|stranger|crazier)(?= ?[.!:;?)]|$)",
        r"(?:^\W*|[,;:(\u2014\u2013-] ?)(?:(?:but|oh|and|hold on),? )?(?:wait|hold on),? (?:but )?there (?:is"
        r"|was) (?:even )?more",
        r"wait for it(?= ?[.,;:!)\u2026]|$)|(?:hold on|hang on) to your (?:hats?|seats?|butts?)|buckle up"
        r"|strap in(?= ?[.,!]|$)|brace yoursel(?:f|ves)|but (?:i|we) digress",
        r"(?:^\W*|and |but |now )(?:here (?:is|comes) |that (?:is|was) |this (?:is|was) )?the (?:real "
        r"|absolute )?(?:kicker|fun part|best part|worst part|funny (?:thing|part)|scary (?:thing|part)"
        r"|crazy (?:thing|part)|sad (?:thing|part))(?= ?[?:,!.]|$| (?:is|was|about|of (?:it|this|all))\b)",
    ),
    frame(
        "heard me, heard us, heard that, heard right, read that, read it right, read right, read this right, "
        "read correctly, really, seriously, kid you not, kidding you, kidding, not joking, no joke, i swear, "
        "not making "
        "this up, making it up, can't make this, believe it or not, truth be told, if you can believe",
        r"(?:yes|yep|yup|yeah|right|no|nope)\b,? ?(?:indeed,? )?you (?:have |'ve )?(?:heard|read|got|saw|see) (?:me "
        r"|us |that |it |this )?(?:right|correctly|correct)",
        r"^\W*(?:yes|no|yep|yeah|not)?,? ?(?:really|seriously|honestly|truly|i am serious|i am not joking"
        r"|we are not joking)[.!?]*\W*$",
        r"(?:i|we) (?:kid|shit) you not|(?:i am|i'm|we are|we're) not (?:kidding|joking|making (?:this|it|that) up)"
        r"|no (?:joke|kidding)(?= ?[.,;!)]|$)|believe it or not|if you can believe (?:it|that)",
    ),
    frame(
        "stuff happens, you gonna, we gonna, going to do, can you do, can one do, boy, oh boy, man, dude, dudes, "
        "folks, guys, girl, hey, yeah, yep, yup, nope, nah, okay, ok, heck, gee",
        r"(?:^\W*|[.;:\u2014\u2013-] |and |but )(?:oh,? |and |but )?(?:boy|man|dude|gee),? (?:(?:oh boy"
        r"|oh man),? )?(?:was|were"
        r"|did|is|are|that|this|do|does|has|had|am|what|how|it|i|we|they|were)\b(?! (?:of|who|in)\b)",
        r"^\W*(?:hey|well|oh|yeah),? (?:stuff|things|it|shit|crap|bugs|mistakes|that) happens?\b",
        r"(?:^\W*|[,;:] )(?:sometimes )?stuff happens(?= ?[.,;!?]|$)"
        r"|what (?:are|is|was) (?:you|we|one|i|a \w+) (?:gonna|going to) do ?\?|what can (?:you|one) do ?\?",
        r"(?:^\W*|[,;:\u2014\u2013-] )(?:and |but |so )?(?:yep|yup|nope|nah|yeah),(?! (?:i|we) (?:can|will|agree"
        r"|think|see|saw|am|are|got)\b)(?= (?:that|this|it|the|our|my|you|still|not|no|all|just|another|same)\b)",
    ),
    frame(
        "narrator, narrator's, spoiler, spoilers, plot twist, morale of the, moral of the, rofl, pun intended, no pun, "
        "so to speak, if you will, as they say, ha, haha, hah, hehe, wink",
        r"(?:[(*_\[]+ ?|^\W*|[.;:] )(?:narrator(?:'s)?(?: voice)?|ron howard|morgan freeman)(?: \(?voice\)?)? ?:",
        r"(?:[(*_\[]+ ?|^\W*|[.;:,] )spoilers?(?: alert)? ?[:,!]",
        r"(?:no )?pun (?:very much )?(?:not )?(?:intended|inevitable|unintended)",
        r"(?:^\W*|[.;:,(\u2014\u2013-] ?)(?:ha(?: ?ha)*|hehe|lol)(?= ?[.,;!)]|$)",
    ),
    frame(
        "waste my, waste our, wasted my, wasted our, wasting my, wasting our, time wasted, wastes my, wastes our, out "
        "of someone's, out of somebody's, out of their, out of people's, out of someones, every bit of, pull teeth, "
        "something inherently, something fundamentally, something seriously, something deeply, never fails, never "
        "fail, without fail, never ceases, never cease, like clockwork, every other week",
        r"wast(?:e|ed|ing|es) (?:(?:so much|a lot|hours|most|half) of )?(?:all )?(?:my|our|everyone's|everybody's"
        r"|people's|their) (?:\w+ )?(?:time|day|night|weekend|morning|evening)",
        r"(?:my|our|everyone's|his|her|people's) (?:\w+ )?time (?:being |is |was |got )?(?:completely "
        r"|totally )?wasted",
        r"(?:pull|drag|squeeze|worm|coax|prise|pry|wring)(?:ed|ing)? (?:every |each |all |the |any |this "
        r"|that )[^.;]{2,40}? out of (?:someone'?s?|somebody'?s?|people'?s?|their|them|the vendor'?s?|support'?s?"
        r"|him|her|his) ?(?:noses?|teeth|mouths?|hands|(?=[.,;!]|$))",
        r"something (?:inherently|fundamentally|seriously|deeply|horribly|terribly|very|profoundly) wrong with",
        r"(?:which|that|who|it|they|never|always|vendor|host|provider|this|\w+) never (?:fails?|ceases?) to (?:amaze"
        r"|surprise|disappoint|impress|annoy|confuse|astonish|baffle|break|crash|down|fall|go down|bite|let|ruin|kill"
        r"|delete|lose|frustrate|entertain|amuse|bring)",
    ),
    frame(
        "excuse, reason, mantra, mentality, theory, argument, attitude, explanation, defence, defense, approach",
        r"(?:the|that|this|an?|our|their|with) (?:[\w-]+,? ){0,2}?[\"'\u201c\u2018](?:oh,?|ah,?|it|works on"
        r"|must have|must be|someone|somebody|not my|who|nobody|we will|we'll|just|yes|well|hey|let us|let's|never"
        rf"|whatever)\b[^\"\u201d\u2019]{{3,60}}[\"'\u201d\u2019] {_SNEER}",
    ),
    frame(
        "can imagine, could imagine, may imagine, might imagine, on earth, in the world, protip, pro-tip, "
        "ain't nobody, because reasons, as one does, why not, learned my lesson, learnt my lesson, learned our lesson, "
        "fool me",
        r"(?:as )?you (?:can|could|may|might) (?:well |probably |only |surely |easily |just )?imagine (?:the|how|my"
        r"|our|their|what|why|that)\b(?! (?:system|case|setup|scenario)\b)"
        r"|as you (?:can|could|may|might) (?:well |probably |easily )?imagine(?= ?[.,;!]|$)",
        r"(?:what|how|why|who|where) (?:on|the) earth|(?:what|how|why|who|where) in the (?:world|name of)"
        r"|pro-?tip ?:|ain't nobody|because reasons(?= ?[.,;!)]|$)|as one does(?= ?[.,;!)]|$)",
        r"(?:i|we) (?:have |'ve |had )?(?:\w+ )?learn(?:ed|t) (?:my|our) lessons?(?= ?[.,;!]|$)|^\W*fool me (?:once"
        r"|twice)",
    ),
    frame(
        "nope, bingo, eureka, aha, big mistake, wrong, crickets, silence, gulp, sweet, joy, fun, times, "
        "dang, huh, figures, "
        "great success, facepalm, shrug, splendid, nice, neat, brilliant, perfect, cool, super, classic, whatever, "
        "anyway, so much for, good luck, bliss, what, beautiful, lovely, wonderful, sad",
        r"^\W*(?:crickets|(?:dead|total|complete|stunned|deafening|awkward|eerie) silence|gulp|joy|such (?:fun|joy)"
        r"|good times|dang(?: it)?|huh|go figure|figures|great success|shrug|brilliant|bliss|pure bliss|good grief"
        r"|well,? damn|so much fun|whatever|nope|bingo|eureka|aha|big mistake|wrong|wait,? what(?=\?)|sad"
        r" (?:times|panda)|(?:beautiful|lovely|wonderful|brilliant|great) (?:example|timing|one))\W*$",
    ),
    frame(
        "honest, honestly, frankly, truthfully, candidly",
        r"(?:^\W*|, ?|\( ?|and |but )(?:to be (?:perfectly |completely |totally |quite |brutally |really )?(?:honest"
        r"|frank)|(?:quite )?frankly|(?:quite )?honestly|if (?:we|i) (?:are|am) (?:being )?honest|let us be honest"
        r"|let's be honest|in all honesty|truth be told),?(?= [^.;]{0,80}\b(?:not|never|nobody|nothing|bad|wrong"
        r"|terrible|lucky|too|little|should|wonder|surprised|embarrass\w+|scary|poor|lazy|hard|cannot|crazy|mess"
        r"|annoy\w+|painful|awful|stupid|silly|surprising|weird|unintuitive|died|sucks?|hate|tired)\b)",
        r"(?:not|never|nothing|no|little|too|bad|much|wrong)\b[^.;]{0,60},? (?:to be (?:perfectly |completely "
        r"|totally )?honest|tbh|honestly|in all honesty)(?= ?[.,;!)]|$)",
    ),
    frame(
        "hope i never, hope we never, hope never, hope to never, hopefully never, hopefully we never, "
        "hopefully i never, "
        "never touching, never doing, never again, never using, never upgrading, never running, never trusting, "
        "lose my "
        "job, lost my job, losing my job, lose our jobs, losing our jobs, lost our jobs, get fired, getting fired",
        r"hope(?:fully)?,? (?:that )?(?:to |we |i )?(?:will |'ll )?never (?:have to |ever |to )*(?:see|go through"
        r"|experience|do|repeat|touch|hear|meet|live through)\b[^.;]{0,50}\bagain",
        r"(?:am|are|'m|'re|is) (?:never|not ever) (?:ever )?(?:touching|doing|using|running|upgrading|trusting"
        r"|deploying|buying)\b[^.;]{0,40}\bagain",
        r"(?:almost |nearly |about to |was going to |would |could |going to |thought (?:i|we) (?:would "
        r"|was going to )?|afraid of )(?:los(?:e|t|ing)|get(?:ting)?|be(?:ing)?) (?:(?:my|our) jobs?|fired|sacked)",
    ),
    frame(
        "trust me, believe me, believe us, trust us, let me tell, i tell you, i can tell you, dear reader, "
        "gentle reader, "
        "dear readers, mind you, you know what, you know where, guess what happened, guess where, see where this, "
        "where "
        "this is going, comes next, happened next, so far so good, so far, if only it, if only, the irony, irony, "
        "cobbler's, shoemaker's, dog food, dogfood, turtles all, chocolate teapot, less than helpful, less than "
        "stellar, less than ideal, wishful, good luck, kids, don't try, do not try",
        r"(?:^\W*|[,;:(\u2014\u2013-] ?|and |but |so )(?:trust|believe) (?:me|us)(?= ?[,.;:!)]|$| when\b)"
        r"|let me tell you|(?:i|we) can tell you(?= ?[,;:.!]|$)|(?:dear|gentle|faithful) readers?"
        r"|(?:^\W*|[,;(\u2014-] ?)mind you(?= ?[,.;)]|$)",
        r"(?:you|we all|i think you|everyone) (?:all )?(?:can |could |probably |may |might |already |will "
        r"|surely )*(?:know|guess|see|imagine|figure out) (?:by now )?(?:what (?:comes|came|happened|happens) next"
        r"|where (?:this|that|it) (?:is|was) (?:going|heading|headed)"
        r"|how (?:this|that|it) (?:ends|ended|went|turned out|goes))(?= ?[.!\u2026]|$)",
        r"^\W*so far,? so good\b|^\W*if only(?: (?:it|that|this|things|life) (?:was|were|had been)\b| ?[.!\u2026]|$)"
        r"|(?:oh|ah|and),? the irony|the irony (?:is|was|of)|(?:is|was) not lost on (?:us|me)"
        r"|(?:cobbler|shoemaker)'s (?:children|kids|shoes)|turtles all the way|chocolate teapot",
        r"(?:do not|don't|please do not) try (?:this|that|it) at home|(?:^\W*|, )kids(?= ?[.!:,]|$)",
    ),
)
