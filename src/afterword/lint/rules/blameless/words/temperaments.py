"""Temper, motive and ability told without a judging adjective: sayings, motives, fits of nerves, epithets."""

from afterword.lint.text.phrases import Lexicon

# Behind a person, a team or *we*.
CONDUCT = Lexicon.lines(
    """
    {got|get|gets} carried away, caught {napping|sleeping|off guard}, {asleep|out} on {his|her|their} feet
    {lost|loses|lose} {patience|interest|focus|concentration|heart|control of himself|control of herself|all sense}
    {couldn't|could not|didn't|did not|failed to} {keep|keep a} {cool|calm|cool head}
    {couldn't|could not|didn't|did not|failed to} {keep|keep a} {his head|her head|their heads|quiet}
    full of {himself|herself|themselves}, {typed|acted|shot|clicked|pressed|spoke} first and
    in {cowboy|panic|hero} mode
    more {worried|bothered|focused|focussed|keen} {about|on|with} {his|her|their}, {means|meant} well
    {could|couldn't|could not} {not |}{care|have cared} less, {talks|talked} a good game, {all|full of} hot air
    {couldn't|could not|can't|cannot} be {arsed|bovvered|troubled}, instead of {thinking|using his brain}
    not {suited|made|fit|qualified|equipped} {for|to}, not the right {man|woman|person|fit}
    {never been|not been} the most
    not the most {motivated|reliable|careful|diligent|attentive|disciplined|experienced|competent|popular|thorough}
    {barely|hardly|scarcely} {knew|knows|know|understood|understands|understand|read|reads|looked|listened|listens}
    {act|acts|acted|acting|behave} {as if|as though|like a|like an|like some}
    {behaves|behaved|behaving|carried on|carry on} {as if|as though|like a|like an|like some}
    {was|were} in a {bad|foul|huff|strop|temper|sulk|bad mood|foul mood}, had {a bad|an off} day, took it out on
    {thinks|think|thought|believes|believed} {that |}{rules|procedures|processes}
    {thinks|think|thought|believes|believed} {that |}{checklists|he knows|she knows|they know}
    {considers|considered|thinks|thought} {himself|herself|themselves}
    {did not|didn't|had not|hadn't} {grasped|grasp} {the|what}
    {let|lets|letting} {his|her|their} {ego|pride|ambition|temper|emotions|nerves}, drunk on, {got|became|grew} careless
 {hasn't|haven't|hadn't|has not|have not|had not} got a clue
    not the {brightest|sharpest|smartest|cleverest|quickest|fastest|keenest|most careful|most diligent|most experienced}
    not the {most competent|most attentive|most reliable|most thorough|safest pair}, not {known|famous|noted} for
    {did not|didn't|never} {stop to |even |}think {before|twice|it through|things through}
    {did not|didn't|never} {stop to |even |}think {this through|ahead|of the|about}
    {acted|acts|typed|pressed|clicked|deployed} before {thinking|he thought|she thought|they thought}
    {rushed|rushing|rushes|plunged|jumped|dived|dove|charged} {headlong|in with both feet}
    {rushed|rushing|rushes|plunged|jumped|dived|dove|charged} {head first|headfirst|in blindly}
    {throw|threw|throwing} caution to the {wind|winds}, {took|taking|take} {his|her|their} eye off {the ball|the}
    {head|heads} in the {sand|clouds|cloud}, on {autopilot|auto-pilot}, {went|going|gone} rogue, {phoned|phoning} it in
    {washed|washing} {his|her|their} hands of, {passed|passing} the buck
    {hid|hiding|hides} behind {the |}{process|rules|his}
    {kept|keeping|keep} {his|her|their} head down, {did not|didn't|never} {lift|lifted} a finger, {played|playing} dumb
    {rolled|rolling} the dice, {slept|sleeping|snoozed} on {duty|shift}, {sat|sitting} there like
    {was|were|is|are} {someone|somebody|a person|the kind of person|the type|the sort of person|people} who
    {is|was|are|were} {known|notorious|infamous|famous|renowned} for {being|not|never|cutting|skipping|ignoring|rushing}
    {is|was|are|were} {known|notorious} for {his|her|their} {short|temper|lack|carelessness|sloppy}
    {is|was|are|were} {infamous|famous|renowned} for {his|her|their} {short|temper|lack|carelessness|sloppy}
    {has|have|had} a {reputation|history|track record} {for|of} {being|cutting|skipping}
    {has|have|had} a {reputation|history|track record} {for|of} {ignoring|rushing|breaking|careless}
    {likes|loves|tends|loved|liked} to {rush|cut|show|wing|play|skip|improvise|ignore|take shortcuts|argue|boast}
    {wanted|wanting|hoping|hoped|trying} to {look good|look clever|look busy|look smart|impress|show off|shine}
    {tried|keen|eager|anxious|desperate|wants} to {look good|look clever|look busy|look smart|impress|show off|shine}
    {wanted|wanting|hoping|hoped|trying} to {please|be the hero|go home|leave early}
    {tried|keen|eager|anxious|desperate|wants} to {please|be the hero|go home|leave early}
    {wanted|wanting|hoping|hoped|trying|tried|keen|eager|anxious|desperate|wants} to {finish early|get home|save face}
    {wanted|wanting|hoping|hoped|trying} to {get it over with|cover up|be clever}
    {tried|keen|eager|anxious|desperate|wants} to {get it over with|cover up|be clever}
    more {interested|concerned|invested} {in|with|about}, {glued to|busy with|staring at} {his|her|their} phone
    {cared|cares|care} {more|only} {about|for}, {preferred|prefers} {his|her|their} {own|phone|lunch|comfort|coffee}
    {out of|ill-suited for|ill-suited to|not suited for|not suited to|ill-equipped for} {his|her|their} {league|element}
    {is|was|were|are} {ill-suited|ill-equipped|miscast|unsuited|not cut out|too inexperienced|the wrong person|no good}
    {has|had|have} {two left|limited|little|poor|no} {thumbs|talent|skills}
    {has|had|have} {zero|weak|the attention span|the memory|too much} {thumbs|talent|skills}
    {has|had|have} {limited|little|poor|no|zero|weak|only basic|only a vague} {knowledge|understanding|command|grasp} of
    {wouldn't|would not} know, {doesn't|does not|didn't|did not} know {his|her|their} {arse|own|way}
    {wouldn't|would not} know, {doesn't|does not|didn't|did not} know {his|her|their} {job|stuff|trade|onions}
    {couldn't|could not|can't|cannot} {tell|find} {his|her|their} {arse|own}, {struggles|struggled} with {basic|simple}
    {was|were|is|are} {bored|hungover|hung over|drunk|tipsy|daydreaming}
    {was|were|is|are} {chatting|gossiping|flirting|skiving|loafing|sulking}
    {needs|needed|need} {babysitting|hand-holding|spoon-feeding|a babysitter|to grow up|to grow a spine}
    {had|has|have} {better things to do|other priorities than|no business|no shame|no patience|no stomach|no backbone}
    {feigned|faked|feigning} {ignorance|interest}, {blamed|blames} everyone {but|else}, {threw|throws} a tantrum
    {took|takes|taking} {no|little} {pride|care|interest|notice|responsibility|ownership} {in|of|for|over|with}
    {rubber-stamped|rubberstamped|rubber stamped}, {paid|pays|paying} {lip service|no heed|scant attention|scant regard}
    without {a second |a moment's |so much as a |much |any |a |further |proper }{thought|reflection|consideration}
    {went|goes|going} through the motions, {made|makes|making} no effort to
    {showed|shows} {scant|little|no} {regard|remorse}
    """
)
# Told of a person, these are names; *hardly* and *not exactly* are part of them.
EPITHETS = Lexicon.lines(
    """
    {a|an} {menace|liability|joke|danger|danger to us all|loudmouth|show-off|passenger|waste of space|hothead|hazard}
    the {weak|weakest} link, all talk, dead weight, {no|hardly a|hardly an|not exactly a|not exactly an} {genius|expert}
    {not a|hardly a|no} {team player|rocket scientist|quick learner|safe pair of hands|people person|master of}
    {hardly|not exactly|far from} {the brightest|a genius|an expert|an ace|the sharpest|a star|a pro}
    {a|the} poor excuse for, {a|an} {walking accident|walking disaster|car crash|hot mess}
    """
)
# Only with *too*: these are no faults by themselves.
TOO = Lexicon.lines(
    """
    {too|far too|simply too|just too|much too} {slow|old|weak|dim|thick|inexperienced|soft|nice|young} for
    {too|far too|much too|way too} {relaxed|trusting|comfortable|confident|laid-back}
    {a bit too|a little too|all too|overly} {relaxed|trusting|comfortable|confident|laid-back}
    {too|far too|much too|way too} {cautious|optimistic|keen|quick|fond|attached|casual}
    {a bit too|a little too|all too|overly} {cautious|optimistic|keen|quick|fond|attached|casual}
    {too|far too|much too|way too} {soft|greedy|hasty|willing|cocky|stubborn|nervous}
    {a bit too|a little too|all too|overly} {soft|greedy|hasty|willing|cocky|stubborn|nervous}
    {too|far too|much too|way too} {sure of|convinced of|set in|full of|pleased with}
    {a bit too|a little too|all too|overly} {sure of|convinced of|set in|full of|pleased with}
    {too|far too|much too|way too} {trustful|credulous|lenient|polite|embarrassed|lax}
    {a bit too|a little too|all too|overly} {trustful|credulous|lenient|polite|embarrassed|lax}
    """
)
# No longer in command of oneself; without an object: *froze the account* is a step.
NERVES = Lexicon.lines(
    "froze, panicked, choked, crumbled, sulked, snapped, flapped, cracked, bottled it, went to pieces"
)
# With nobody, or denied.
DAMNS = Lexicon.lines(
    """
    {gave|gives|give} {|a }{damn|hoot|hoots|toss|fig|monkey's|stuff|shit|fuck}
    {gave two|give two|gave a single|give a single} {|a }{damn|hoot|hoots|toss|fig|monkey's|stuff|shit|fuck}
    {gave|gives|give} {a |}{rat's|rats|flying|tinker's}
    {has|have|had} the {discipline|competence|courage|guts|sense|decency}
    {has|have|had} the {patience|wit|wits|nerve|maturity|slightest|brains}
    """
)
REGARDLESS = Lexicon.lines(
    """
    {a|the|only a} {cursory|perfunctory|fleeting|superficial|half-hearted} {glance|look|review|check|read|inspection}
    {utter|complete|total|blatant|reckless|wanton|callous|flagrant|wilful|willful|open|casual|gross|cynical} disregard
    {utter|complete|total|blatant|shocking|breathtaking|staggering} {ignorance|indifference|contempt|disinterest|apathy}
    amateur hour, {schoolboy|rookie|beginner's|novice|school-boy} {error|errors|mistake|mistakes|blunder}
    {fit|bout|moment|act|attack} of {madness|laziness|stupidity|pique|panic|vanity|cowardice|bravado|folly|rage}
    out of {laziness|spite|vanity|pride|boredom|malice|stubbornness|cowardice|greed|ignorance|envy|sheer convenience}
    out of {sheer|pure|plain} {laziness|spite|vanity|pride|boredom|malice|stubbornness|ignorance|habit|convenience}
    {not-my-job|couldn't-care-less|devil-may-care|who-cares|cowboy} {attitude|mentality|mindset|approach|culture}
    {macho|happy-go-lucky|laissez-faire|gung-ho|slapdash|lax}\
 {attitude|mentality|mindset|approach|culture|manner|style|spirit|behaviour|behavior|ethos}
    {casual|relaxed|careless|lazy|sloppy|arrogant|cavalier|dismissive|selfish|childish|immature}\
 {attitude|mentality|mindset|ethos|temperament}
    {attitude|discipline|ego|temper|character|work ethic|personality} {problem|problems|issue|issues} {of|with|in}
    {poor|bad|lousy|no|questionable|weak} {work ethic|attitude|character|discipline}
    """
)
WITTINGLY = Lexicon.lines(
    """
    knowingly, wittingly, brazenly, shamelessly, selfishly, impulsively, impetuously, complacently, smugly, gleefully
    absent-mindedly, absentmindedly, apathetically, cynically, timidly, meekly, childishly, petulantly, spitefully
    """
)
