"""The language of camps: ours and theirs, what was dumped on whom, who passes the buck."""

from afterword.lint.text import verbs
from afterword.lint.text.phrases import Lexicon

# Camps wherever they stand.
SAYINGS = Lexicon.lines(
    """
    we {specifically|expressly|strongly|always} {warned|advised|cautioned|recommended} {against|that|you}
    {none|not any} of our {business|concern|doing|fault|making|responsibility|beer}
    {don't|do not|no need to} look at us
    {go|please|better|just} {ask|talk to|thank|blame|see|complain to} the {vendor|network|database|platform}
    {go|please|better|just} {ask|talk to|thank|blame|see|complain to} the {other|erp|ops|dev}
    {blame|thank} {them|the others|the other side|the other team}, not {us|our team},
    ask {them|the others|the other side|the other team}{,| and|} not {us|our team}, {at|on} our {doorstep|door}
    {our|their} {side|end} of the {fence|bargain|wall}
    {other|their} side of the {fence|wall|bargain|house}, {over|on} the other side of the {fence|wall}
    {that|this} is {ops'|dev's}
    {landed|lands|dropped|dumped|left|ended up} {on|in} our {plate|doorstep|lap|desk|laps|door|hands|inbox|back}
    {we|our team} {were|was|are|is} {left|stuck} {holding|with|to} {the|their|this}
    {left|leaving} us to {clean|pick|sort|mop}
    {we|our side} {can|could|have|had|did} {nothing to do with|nothing wrong|no part in}
    {clean|pure} {hands|conscience}
    {sins|sin|mistakes|negligence|sloppiness|failures|errors|carelessness|mess} of others
    {pay|paid|pays|paying|suffer|suffered|suffering} for the {sins|mistakes|errors|failures|carelessness|sloppiness} of
    {hide|hides|hid|hiding} behind {its|their|the} {process|processes|ticket|tickets|policy|queue|rules|contract|sla}
    {isn't|is not|wasn't|was not|aren't|are not|never} {us|our people|our folks|our guys}
    {two|different} {planets|worlds|tribes}, those {people|guys|folks} {over there|upstairs|downstairs}
    {them|they|those} over there, {over|up|down} there in {ops|engineering|development|management}
    {palm|palmed|palms|palming|fob|fobbed} {it |this |them |us |}off {on|onto|to}, passing the parcel, pass the parcel
    {not|never} felt {responsible|concerned}, {did|does|do} not feel {responsible|concerned}
    washed {its|their} hands of
    {wash|washes|washed|washing} {its|their|his|her} hands, {shrug|shrugged} {its|their} shoulders
    {closed|closing} ranks
    {refused|refuses} to {help|cooperate|talk to us|answer us|support us}, without so much as {asking|telling|a word}
    {not|isn't|wasn't|never|hardly} our {problem|job|issue|responsibility|business|concern|department|bug|change|mess}
    {not|isn't|wasn't|never|hardly} our {circus|monkeys|monkey|fault|headache|doing|baby}
    {not|isn't|wasn't|never|hardly} our {remit|area|task|duty|outage|turf|call}
    none of our {business|concern|doing|making|responsibility}, none of their business, not our {mistake|pigeon|beef}
    {isn't|wasn't|is not|was not|are not|were not} {ours|our baby|our code|our doing|our area|our turf|our call}
    {nothing|anything} to do with us, {not|nothing} with us, outside {of |}our {remit|responsibility|area|turf}
    {above|beyond} our {pay grade|paygrade}, not in our {court|job description|remit|department|backyard}
    {is|was|were|that's|it's|be} on them, {on|at} the {vendor|provider|supplier|ops|network|dev} desk
    {is|was|were|it's|that's|became|becomes} their {problem|job|mess|baby|turf|bug|mistake|doing|headache|fault|pigeon}
    their mess, {became|become|becomes} {our|ours} {problem|mess|headache|overnight}, a {them|us} problem
    their {decision|idea|choice|problem|change|fault|mess|bug|job} {and |, |}not {ours|ours to}
    {it was|that was|was} {them|theirs}{,| and|} not {us|ours}, it was them, {theirs|them} and not {ours|us}
    {it was|it is} their {api|service|system|side|code|change|database|network|server|cluster|software|team} that
    don't look at us, do not look at us, leave us out of, ask the {vendor|other team|network team}{,| and|} not us
    {go|better} ask the {vendor|other team|network team}
    over the {wall|fence}, dumped {it |this |everything |}{on|onto|upon} {us|ops|support|our team}
    {in|into|on} our {lap|laps}, on our {doorstep|plate}, {at|before} our {door|feet}
    {left|leaves|leave} us {with the|to clean|holding|hanging|alone}
    {left|leaves|leave} us {in the dark|stranded|to pick|to deal|standing|out in}
    {left|leaves|leave} us {to our own devices|to sort|to fix|to carry|high and dry|in the lurch}
    {were|are|was|got} left {holding|to clean|to pick|in the dark|in the lurch|out in the cold|high and dry|to deal}
    {holding|held} the {bag|baby}, {kept|keep|keeps} us in the dark, behind our {back|backs}, hung us out to dry
    under the bus, over our {head|heads}, {short|shitty|dirty|wrong} end of the stick, under our feet
    {didn't|did not|never|don't|doesn't} {even |}{bother|bothered} {to tell|telling|informing|to inform|to ask} us
    without {even |ever |}{telling|asking|informing|warning|consulting|involving|a word to|talking to} us
    {nobody|no one|no-one} {ever |even |}{told|asked|informed|consulted|involved|warned} us
    {were|was|are|is} never {consulted|asked|involved|invited}, the last to {know|hear|learn|be told}
    {found out|heard about it|heard of it|learned|learnt} last
    {as|like} we {had |have |}{warned|told|said|predicted to} {them|the|management|ops|everyone}
    we {had |have |'d |}{already |clearly |repeatedly |explicitly |}{warned|told} {them|you}
    they {were|had been} warned, {couldn't|could not} care less about {our|us}
    they {wouldn't|would not|didn't|did not|don't|never|won't} {listen|listened|care|cooperate|co-operate|help}
    they {ignored|ignore|ignores} {us|our}, {they|them} {had |}bothered to {ask|tell|inform|read|check}
    blame game, blame games, blame ping-pong, {blaming|blamed|blame|accused|accusing|accuse} {each other|one another}
    {finger-pointing|finger pointing|pointing fingers}, mud-slinging, tit for tat
    {pointed|point|pointing} {fingers|the finger} at {each other|one another|the other|us|them}
    {pointed|point|pointing} fingers at, {pass|passed|passing|passes} the buck, buck-passing
    {hot potato|turf war|turf wars|silo mentality|silo thinking|us-and-them}, {these|those} {people|guys|folks}
    {wash|washed|washes|washing} {its|their|his|her|our} hands of, pillar to post, {ping-ponged|ping-ponging}
    {play|played|playing} ping-pong
    us {and|versus|vs|vs.|against} them, {the other|their|that} {camp|lot|crowd}, two camps, both camps
    {warring|opposing} camps
    us-versus-them, us-vs-them, them {and|versus|vs|against} us, in {their|our|the other team's} court
    {clean|cleaned|cleaning|cleans|pick} up {after them|their mess|after ops|after dev}
    {picked|picking|mop|mopped|tidy|tidied} up {after them|their mess|after ops|after dev}
    {clean|cleaned|cleaning|cleans|pick|picked|picking|mop|mopped|tidy|tidied} up their {pieces|shards|messes|leftovers}
    we did our {part|job|bit|homework|share}, we did everything right, we did nothing wrong
    {held|hold|kept|keep} {up |}our {end|part|side} of {the|it}, held up our end
    {pay|paid|pays|paying|suffer|suffered|suffering|bleed|bled} for their, because of them, thanks to them
    {consequences|cost|costs|price|fallout} of their, at our expense, on our backs
    {do|doing|did} their {job|work|homework} for them
    ivory tower, enemy, {dev|devs|ops|developers|business|it} {versus|vs|against} {ops|dev|developers|business|it|us}
    we are not their, we're not their, they are not our {friends|customers}, always us who, {their|our} lot
    {people|those|them|powers|folks|gentlemen|ladies} upstairs, powers that be, mere mortals, second-class
    second class citizens
    {the |a |their |our |}{scapegoat|scapegoats|whipping boy|fall guy|punching bag|dumping ground|doormat|dogsbody} for
    {draw|draws|drew|drawing|drawn} the short straw, {down|shoved down|rammed down} our {throat|throats}
    the other side of the {fence|house|wall|aisle|building|table|corridor|river|ocean}
    as if we {did not|didn't|don't} exist
    {hid|hide|hides|hiding} behind {their|its} {process|processes|contract|tickets|rules|policy|policies}
    {let|lets} us {run|walk} into, to the wolves, {against|fight|fought|undermine} {each other|one another}
    {it was|that it was|is} their {end|side}, {is|are|was} theirs to {solve|fix|own|sort|explain|clean|handle}
    {of|was|is} {their|our} own making, had nothing to do with it, nothing to do with this
    {kept|keep|keeps} {it|this|that|everything|the change} to themselves
    {get|got|have|had} to live with {it|their|that}
    {tossed|thrown|kicked|batted|bounced|handed|passed|threw|kicked} back to us, {threw|throw|throws} it back
    with the {ruins|rubble|wreckage|mess|debris|shards|pieces}
    why {should|must|do} we {fix|pay|clean|carry|suffer|always}
    {it took|took} them {days|weeks|hours|ages|forever|two|three|four|five}
    {somebody|someone} else's {did not|problem|mess|job|headache|business|turf|baby}
    {somebody|someone} else's {task|department|responsibility|worry}
    {from|on|at} their side {turned|showed|bothered|reacted|answered|responded|picked}, if the others had
    {played|play} by the rules, {they|others} get the {praise|credit|glory|bonus}, {says|said} dev, {says|said} ops
    whose {ticket|problem|job|turf|bug|mess|baby|responsibility} it {is|was}, whose {turf|baby|mess} this
    not up to us to, {shouting|yelling|screaming|snapping} at {each other|one another}
    {is|was} their {business|call|affair}
    {nobody|no one|anybody|someone|somebody} over there, {people|folks|guys|team|teams|those} over there
    {throws|throw|threw} {things|stuff|it|everything|code|releases} over, the mess of others, others' mess
    {against|despite|over} our {advice|will|wishes|objections|objection|warnings|warning|recommendation|protest}
    {not|won't|never} take the blame for, {same|only} {people|ones|team} who {have|has} to {clean|fix|pay|suffer}
    {not|nothing|never} {a word |}to us about, said nothing to us
    {we|who|systems} {were|was} {not|never} {the problem|to blame}
    {expect|expects|expected} us to, in their {bunker|castle|bubble|silo|tower|kingdom|own world}
    left to {explain|apologise|apologize|fix|answer|sort|carry} {what|for|the mess|it|their}
    for their {mistakes|errors|failures|bugs|sins|mess|shortcuts|decisions|omissions|laziness}
    {defended|defends|defend|defending|guarded|guards} {its|their|his|her} own {patch|turf|territory|corner|kingdom}
    {point|points|pointed|pointing} at us, and {were|was|got} {ignored|fobbed off|brushed off|dismissed|overruled}
    let them {clean|fix|deal|sort|explain|pay|handle}, {gets|get|take|takes|took|got} the {credit|praise|glory}
    no {interest|regard|respect|sympathy|consideration|time} {in|for|of} our
    {forced|imposed|foisted|dumped|thrust|pushed|inflicted|dropped} {on|upon|onto} us, did {its|our} homework
    we take the {heat|blame|calls|fall|flak|beating}, us {in|round in|around in} circles, looked the other way
    {treat|treats|treated} our, {nobody|no one} thought of us
    {denies|denied|deny} {any|all} {involvement|responsibility|knowledge|fault}, not on speaking terms, monkeys
    easy for them to, think they are {something|special|above|better}, {landed|lands|land|dumped} on us
    {dispute|quarrel|argument|fight|row|squabble} {over|about} {who|whose}, suddenly it was our, {is|was|were} not them
    {don't|doesn't|didn't|never|won't} talk to us, {treats|treat|treated|treating} us like
    {act|acts|acted|acting|behave|behaves|behaved} as if we, {looks|look|looked|looking} down on us
    {our|their} people {versus|vs|vs.|against}, {it's|it is|was|is} always us
    """
)
# Names of the game; where it is denied or ended, nobody plays it.
NAMED = (
    "blame",
    "finger",
    "pointing",
    "pass",
    "hot potato",
    "turf",
    "silo",
    "us",
    "them",
    "enemy",
    "ivory",
    "buck",
    "ping",
    "accus",
    "two camps",
)
# Somebody else does this to us.
LOADING = Lexicon(
    form
    for form in verbs.lemmas(
        """dump foist offload shift unload impose force shove drop push palm saddle lumber burden refuse blame ignore
        stonewall fob exclude bypass overrule dictate leave keep deny deprive fail thrust inflict tell inform
        consult ask
        involve support listen dismiss brush invite warn hide""".split()
    )
)
# With these it takes a *not* or *never*.
OWED_TO_US = frozenset(verbs.lemmas("tell inform consult ask involve support listen invite warn answer".split())) | {
    "told"
}
ALONE = frozenset(verbs.lemmas("refuse blame ignore stonewall exclude bypass overrule dismiss".split()))
ONTO = frozenset("on onto upon at over to with off from in".split())
# What we had to do about what is theirs.
SERVING = Lexicon.lines(
    """
    {had|have|has|forced|left|expected|need|needed|got} to {clean|fix|pay|suffer|carry|mop}
    {had|have|has|forced|left|expected|need|needed|got} to {sort|repair|pick|undo|bear|live|work}
    {had|have|has|forced|left|expected|need|needed|got} to {tidy|explain|answer|apologise}
    {had|have|has|forced|left|expected|need|needed|got} to {apologize|compensate|cope|do|debug}
    {always|again|constantly|forever} {clean|cleaning|fix|fixing|pay|paying|suffer|suffering|carry|carrying}
    {bear|bore|bears|carry|suffer|suffered|pay|paid} the {consequences|price|cost|costs|bill|fallout|brunt}
    """
)
# Sides that talk against each other.
EACH = Lexicon.lines(
    """
    {each|every|either|neither} {side|team|party|camp|department|group}, both {sides|teams|parties|departments}
    """
)
QUARREL = frozenset(
    verbs.lemmas("claim insist blame deny accuse point argue dispute quarrel fight refuse assert".split())
) | {"fought", "saying", "convinced", "thought", "assumed", "waited", "waiting", "fault"}
# Something is passed to and fro.
SHUFFLED = Lexicon.lines(
    """
    back and forth, to and fro, between the {teams|departments|units|two teams|two departments|camps|groups}
    """
)
PASSING = frozenset(verbs.lemmas("pass push bat kick bounce toss throw shove lob shift shunt volley".split())) | {
    "thrown",
    "threw",
}
# A crowd by its trade: *the ERP crowd*.
CROWDS = Lexicon.lines("crowd, lot, gang, brigade, mob, clique, tribe, camp, crew, fraternity")
OURS = Lexicon.lines(
    """
    our {own |}{systems|system|code|pipeline|pipelines|service}
    our {own |}{services|component|components|platform|tests|network|stack}
    our {own |}{servers|data|monitoring|configuration|infrastructure|api}
    our {own |}{application|module|modules|database|release|build}
    our {half|part|portion|piece|share} of
    """
)
VERSUS = Lexicon.lines("versus, vs, vs., against")
WE = Lexicon.lines("we, our, ours, they, their")
# What is left for us, behind what they did.
CARRYING = frozenset("have had got get must pay suffer carry clean run fix explain".split())
# Who gets what; with other verbs both sides may simply own something.
SHARING = frozenset("get got kept point take took say said pay carry collect do did".split())
OTHERS = frozenset("they theirs others others's somebody someone".split())
# *Their code, their problem.*
REFRAIN = Lexicon.lines("their {problem|mess|business|job|call|baby|fault|headache|responsibility}")
PLEAS = frozenset(
    """requests request tickets ticket warnings warning questions objections needs calls mails messages concerns advice
    pleas reminders complaints""".split()
)
WARNING = Lexicon.lines("warned, did warn, had warned, have warned")
BLOCKING = Lexicon.lines("everything we {ask|asked|request|propose|suggest|do|want|need|touch|try}")
THEIRS = frozenset("they them their theirs".split())
