"""Talks, apologies and action: what is done to people afterwards without a word of punishment."""

from afterword.lint.text.frames import frame

_BODIES = (
    r"(?:hr|human resources|personnel(?: (?:office|department))?|the people team|the works council|the staff council"
    r"|the personnel (?:office|department|manager)|the (?:disciplinary|ethics|conduct) (?:board|committee|panel)"
    r"|the (?:head|director) of (?:hr|personnel))"
)
# What talks are about when they are about work, not about somebody's conduct.
_OF_WORK = (
    r"(?:on|about|over|regarding|concerning) (?!his|her|their|this|it|that|what|how|why|the (?:incident|outage|mistake"
    r"|error|matter|night|event|consequences|behaviou?r|conduct|failure|importance)\b)"
)
_TALK = r"(?:conversation|talk|interview|meeting|chat|hearing|discussion|appointment|date)"
_ERRING = (
    r"(?:those|whoever|(?:the|all|any) (?:erring|concerned|responsible|guilty|defaulting|errant|delinquent|negligent"
    r"|persons?|employees?|officers?|staff|culprits?)\b)"
)

_SUPERIOR = (
    r"(?:line manager|superiors?|boss|supervisor|manager|team lead|head of [\w-]+|department head|director|foreman"
    r"|chief|employer|lead|team leader|works council|agency|head)"
)
_HEART = (
    r"(?:conversations?|talks?|interviews?|hearings?|discussions?|words?|chats?|exchange|one-to-one|one-on-one"
    r"|appraisal|debrief|session|meeting|clarification|dialogue|heart-to-heart|consultation)"
)
_SINGLE = (
    r"(?:engineer|operator|developer|administrator|admin|technician|colleague|contractor|freelancer|author|employee"
    r"|person|people|persons|intern|trainee|nurse|driver|clerk|shift lead(?:er)?|lead|manager|analyst|consultant"
    r"|reviewer|maintainer|contributor|dispatcher|planner|supervisor|team|individual|individuals|those|member of staff"
    r"|staff|crew|dba|architect|agent|electrician|member|student|apprentice|buyer|responsible \w+|coordinator|approver"
    r"|tester|him|her|them|both)"
)
_DONE = r"(?:has|have|had|will|is to|was to|is going to|was|were|is|took|takes|followed|follows|awaits?|may)"
_DUTIES = (
    r"(?:(?:his|her|their|its|the) (?:[\w-]+ )?(?:duties|duty|obligations?|responsibilit(?:y|ies)|contract"
    r"|job description|oath|place|role|terms of \w+)|the (?:rules|terms|code) of (?:conduct|employment|the house)"
    r"|the (?:house rules|code of conduct|rules(?=\W*$| in writing)|seriousness|gravity|consequences|terms)"
    r"|what (?:is|was) (?:expected|at stake)|how \w+ \w+ (?:is|are) to be)"
)

FRAMES = (
    frame(
        "with hr, with personnel, with human resources, with the works council, with the people team, by hr, by "
        "personnel, by human resources, with the personnel, at hr, at personnel, to hr, to personnel, to the "
        "personnel, with the staff council, with the head of hr, with the director of hr, with the disciplinary",
        r"(?:was|were|has|have|is|are|will|had) (?:\w+ly |meanwhile |already |now |since |also )*(?:been "
        r"|be )?(?:\w+ly )?(?:invited|asked|called|summoned|requested|bidden|ordered|told) (?:in )?(?:to|for) (?:an? "
        rf"|the |come to )?(?:[\w-]+ )?{_TALK}[^.;]{{0,25}}? (?:with|by|at) {_BODIES}\b",
        r"(?:was|were|has been|have been|is|are) (?:\w+ly |meanwhile |already |now )*(?:asked|told|ordered"
        rf"|requested) to (?:come|go|report|appear)(?: \w+)? (?:to|at|before) (?:the )?{_BODIES}",
        rf"(?:have|has|had|will have) (?:an? |his |her |their )?{_TALK} (?:with|at) {_BODIES}\b",
    ),
    frame(
        "will not be, won't be, will never be, shall not be",
        r"(?P<verb>will|won't|shall) (?:not |never )?be (?:touching|driving|pushing|deploying|operating|flying"
        r"|handling|seen|working|using|approving|signing|merging|running|doing|let|on call"
        r"|on the rota)\b[^.;]{0,60}? (?:again|any ?time soon|for (?:a while|some time|a long time)"
        r"|any ?more)(?=\W*$| (?:any ?time soon|in a hurry)\b)",
    ),
    frame(
        "action will be taken, action shall be taken, action has been taken, action was taken, action is being "
        "taken, steps will be taken, steps were taken, steps have been taken, measures will be taken, measures were "
        "taken, measures have been taken, action will be initiated, action shall be initiated, action has been "
        "initiated, action was initiated, proceedings will be initiated, proceedings were initiated, action is to be "
        "taken, proceedings have been initiated, action was recommended, action is recommended, steps shall be taken",
        r"(?:action|steps|measures|proceedings) (?:will be|shall be|has been|have been|was|were|is being|are being|is"
        r"|is to be|are to be) (?:\w+ly )?(?:taken|initiated|started|launched|recommended"
        rf"|considered) against (?:{_ERRING}|(?P<who>[\w@-]+))",
    ),
    frame(
        "explanation has been called for, explanation was called for, explanation was demanded, explanation has been "
        "demanded, explanation was sought, statement was demanded, explanation has been sought, memo was issued, "
        "memo has been issued, caution was issued, notice was issued, notice has been issued, charge sheet, issued a "
        "memo, issued a caution, issued a show-cause, issued with a, given a memo, served with a, memo was served, "
        "letter was issued, letter has been issued, handed a caution, given a caution",
        r"(?:explanation|statement) (?:has been|was|will be|shall be) (?:called for|demanded|asked for|sought|requested"
        rf"|required) (?:from|of) (?:{_ERRING}|(?P<who>[\w@-]+))",
        r"(?:memo|show-?cause(?: notice)?|caution|charge sheet|warning letter|advisory letter) (?:was|has been|will be"
        rf"|is) (?:issued|served|handed|given) (?:to|on) (?:{_ERRING}|(?P<who>[\w@-]+))",
        r"(?P<verb>was|has been|were|have been) (?:issued|served|given|handed) (?:with )?an? (?:memo|show-?cause"
        r"|caution|charge sheet|written (?:memo|caution|notice))\b",
    ),
    frame(
        "to apologise, to apologize, say sorry, explain himself, explain herself, explain themselves, humble pie, "
        "letter of explanation, letter of apology, bake a cake, bake cakes, buy a round, buy doughnuts, buy drinks, "
        "buy breakfast, ask for forgiveness, beg pardon",
        r"(?P<verb>had|has|have|was|were|will have|is|are) (?:made |forced |told |asked |ordered "
        r"|obliged )?to (?:\w+ly |now )?(?:apologi[sz]e|say sorry|ask for forgiveness|beg pardon|eat humble pie"
        r"|explain (?:himself|herself|themselves))(?= (?:before|in front of|in writing|in person|publicly|in public"
        r"|at the all-hands|to (?:the )?(?:whole |entire )?(?:board|ward|team|directors?|management|assembly|staff"
        r"|floor|plant|council|class))\b|\W*$)",
        r"(?P<verb>had|has|have|was|were) (?:made |forced |told |asked |ordered )?to write (?:an? )?(?:letter|note"
        r"|statement|essay) of (?:explanation|apology|regret)\b",
        r"(?P<verb>has|had|have|must|will have) (?:to )?(?:now )?(?:bake (?:an? )?cakes?"
        r"|buy (?:a round|drinks|doughnuts|donuts|breakfast))\b",
    ),
    frame(
        "counselled, counseled, cautioned, pulled up, dressed down, told off, given an earful, taken to task, read "
        "the riot act, hauled over the coals, rapped on the knuckles",
        r"(?P<verb>was|were|has been|have been|had been) (?:\w+ly |duly |also )*(?:counsell?ed|pulled up|dressed down"
        r"|told off|given an earful|taken to task|read the riot act|hauled over the coals"
        r"|rapped (?:on|over) the knuckles)\b(?! (?:by a (?:therapist|chaplain)|after the (?:death|accident)))",
        r"(?:concerned|erring|responsible) (?:person|persons|staff|employee|employees|officer|engineer|operator) "
        r"(?:was|were|has been|have been) (?:\w+ly |duly )*(?:counsell?ed|cautioned|warned|advised|sensiti[sz]ed)\b",
    ),
    frame(
        "held accountable, held fully, held responsible, held liable, held personally, held to account",
        r"(?:those|whoever|everyone|anyone|people|persons|individuals|all) (?:[\w-]+ ){0,6}?(?:is|are|be|been|were"
        r"|was) held (?:fully |personally |strictly )?(?:accountable|responsible|liable|to account)\b",
    ),
    frame(
        "aftermath for, a sequel for, consequences for, repercussions for, an epilogue for, without consequences",
        r"will (?:surely |certainly )?(?:have (?:an? )?(?:aftermath|sequel|consequences|repercussions|epilogue)"
        r"|not (?:be|remain|go|stay) without (?:an? )?(?:aftermath|sequel|consequences"
        r"|repercussions)) for (?P<who>[\w@-]+)",
    ),
    frame(
        "parted ways, parted company, replaced as, removed as, replaced after this, replaced over this, relieved as",
        r"(?:company|firm|bank|hospital|club|theatre|agency|university|we|council)[^.;]{0,30}? (?:has "
        r"|have )?parted (?:ways|company)\b",
        r"(?P<verb>was|were|has been|have been) (?:\w+ly )?(?:replaced|removed|relieved) (?:as (?:lead|head|commander"
        r"|project|chief|owner|maintainer|captain)|over (?:this|it)|after (?:this|that))\b",
    ),
    frame(
        "conversation with, conversations with, talk with, talks with, interview with, interviews with, hearing "
        "with, discussion with, discussions with, word with, words with, chat with, one-to-one with, one-on-one "
        "with, meeting with, session with, exchange with, clarification with, dialogue with, heart-to-heart with, "
        "consultation with, conversation between, meeting between",
        rf"(?:a|an|the|another|first|appropriate|several|further|{_HEART}|serious|clarifying|clear|frank|firm|personal"
        r"|private|quiet|open|honest|critical|difficult|unpleasant|friendly|stern|earnest|confidential|disciplinary"
        r"|corrective|long)? ?(?P<told>(?:serious|clarifying|clear|frank|firm|personal|private|quiet|open|honest"
        r"|critical|difficult|unpleasant|stern|earnest|confidential|corrective|long|clear-the-air|sobering|feedback"
        rf"|fundamental|staff|personnel|educational|cautionary) {_HEART} (?:with|between) (?:the |our |all |both "
        rf"|that )?(?:[\w-]+ ){{0,2}}?{_SINGLE}(?: (?:concerned|responsible|involved|in question"
        rf"|at fault))?(?: [^,;.]{{0,30}})? {_DONE})",
        rf"(?:{_HEART}) (?:with|between) (?:the |our |all |both |that )?(?:[\w-]+ ){{0,2}}?{_SINGLE} (?:concerned"
        rf"|responsible|in question|at fault)(?: [^,;.]{{0,30}})? {_DONE}",
        r"(?:conversations?|talks?|interviews?|hearings?|discussions?|words?|meeting|exchange) (?:with"
        r"|between) (?:him and |her and |them and )?(?:his|her|their|(?:the |our )?[\w-]+(?: [\w-]+)?(?:'s"
        rf"|')) (?:line |direct |immediate |own )?{_SUPERIOR}s?(?: and [\w -]{{2,20}})? (?:has been|have been|was|were"
        r"|is|will be|had been|took place|has taken|will take|followed|will follow|is to)(?: \w+ly| already"
        r"| since)* ?(?:arranged|scheduled|held|set up|booked|planned|organi[sz]ed|requested|place|had|follow|next)",
        r"(?P<verb>had|has|have|will have|is to have|was invited to|were invited to|has been invited to|was asked to"
        r"|has been asked to|was called to|was called in for|has been called in for|was summoned to) (?:an? "
        r"|to )?(?:serious |clarifying |frank |firm |personal |private |quiet |critical |difficult |stern |long "
        rf"|short |friendly )*{_HEART} (?:with|at|by|in front of) (?:his|her|their|the) (?:line |direct |immediate "
        rf"|own )?(?:{_SUPERIOR}|directorate|management|board|department head)\b(?!(?: of [\w-]+)? {_OF_WORK})",
    ),
    frame(
        "in private, privately, personally, individually, one to one, one-to-one, one-on-one, behind closed doors, "
        "four eyes, separately, line manager, his superior, her superior, their superiors, his boss, her boss, his "
        "manager, her manager, their manager, his employer, her employer, their employer, superiors",
        r"(?:raised|taken up|discussed|addressed|followed up|brought up|gone over|dealt with|settled|clarified"
        r"|spoken about|talked over|gone through|cleared up|sorted out|pursued|handled|touched on) (?:\w+ly )?(?:with"
        r"|between|by) (?:the |our |both "
        rf"|all )?(?:[\w-]+ )??{_SINGLE}(?: (?:concerned|responsible|involved|in question))? (?:in private|privately"
        r"|personally|individually|one[- ]to[- ]one|one[- ]on[- ]one|behind closed doors|under four eyes|separately)",
        r"(?:raised|taken up|discussed|addressed|followed up|brought up|gone over|dealt with|settled|clarified"
        r"|reported|passed on|handed over|flagged|escalated|made known|mentioned|forwarded) (?:\w+ly )?(?:with|by"
        r"|to) (?:his|her|their|(?:the |our )?[\w-]+(?:'s|')) (?:line manager|superiors?|boss|supervisor|employer"
        r"|agency|manager)(?! for approval)",
        r"(?:his|her|their|(?P<owner>[\w@-]+)(?:'s|')) (?:line manager|superiors?|boss|employer) (?:has been"
        r"|have been|was|were|will be|is|has|have) (?:\w+ly |since |duly )*(?:informed|notified|told"
        r"|asked to (?:deal|talk|speak|act|follow)|involved|brought in|made aware|taken (?:it|this|the matter) up"
        r"|spoken)(?= ?[.,;]|$| (?:of|about|that|to|with|and|in)\b)",
    ),
    frame(
        "reminded, made aware, made clear, given to understand, left in no doubt, impressed upon, impressed on, "
        "brought home to, pointed out to, sensitised, sensitized, reminder, admonition, advised in writing, told in "
        "writing, informed in writing, instructed in writing, stern mail, stern letter, strongly worded, "
        "strongly-worded",
        r"(?P<verb>was|were|has been|have been|is|are|will be|had been|must be|should be|shall be|is being|had to be"
        r"|needs to be|has to be) (?:\w+ly |once again |again |also |once more |in writing |since |duly "
        r"|firmly )*(?:reminded|made (?:fully |well )?aware|sensiti[sz]ed)(?: \w+ly| in writing| once again"
        rf"| again)? (?:of|about|to|as to) {_DUTIES}",
        r"(?P<verb>was|were|has been|have been|will be|is|are|had been) (?:\w+ly |duly )?(?:given to understand"
        r"|left in no doubt|told in no uncertain terms"
        r"|(?:reminded|warned|advised|cautioned|reprimanded|rebuked|censured|instructed|admonished) in writing)",
        r"(?:has been|was|will be|had to be|is being) (?:\w+ly )?(?:impressed (?:up)?on|brought home to"
        r"|made (?:very |quite |perfectly |abundantly )?clear to|pointed out to) (?:the |our |all |him|her|them"
        r"|both )?(?P<who>[\w@-]+)[^;.]{0,30}? (?:that (?:this|such|it|a repeat|he|she|they|another)"
        r"|what (?:is|was) expected|how)",
        r"(?P<verb>received|got|has received|has got|have received|was given|were given|was sent|were sent|was handed"
        r"|has been given|has been sent|have been sent|was issued|will receive|will get|collected|earned) (?:an? )?"
        r"(?:\w+ )?(?:written|formal|firm|clear|stern|official|final|strongly[- ]worded|earnest|sharp|sharply worded"
        r"|polite but firm|friendly but firm|serious) (?:reminder|letter|note|memo|message|notice|mail|e-mail|email"
        r"|feedback|instruction|admonition|word)s?(?! (?:from the (?:customer|client|regulator)))",
        r"(?:written|formal|firm|official|final|stern) (?:reminder|admonition|advice) (?:was|has been|will be"
        r"|is)(?: \w+ly)? (?:sent|issued|handed|given|addressed|delivered|placed|put)",
    ),
    frame(
        "mutual agreement, mutual consent, other opportunities, new opportunities, other challenges, new challenges, "
        "fresh challenges, his fortune, her fortune, their fortune, new employer, another employer, elsewhere, found "
        "a successor, no longer with, no longer part, no longer works, no longer employed, no longer among, no "
        "longer in our, employment ended, employment was, employment has, internship was, internship has, internship "
        "ended, internship will, apprenticeship was, apprenticeship will, trial period, placement was, placement "
        "ended, placement has, secondment was, secondment ended, probationary period, probation period, cooperation "
        "with, collaboration with, working relationship, contract of, contract with, engagement of, assignment of, "
        "employment of, services of, seek other, look for other, looking for a new, look for a new",
        r"(?:left|leaving|leaves?|departed|separated|parted|ended|terminated|dissolved|went|gone"
        r"|stepped down)(?: [\w-]+){0,5}? by mutual (?:agreement|consent)",
        r"(?P<verb>is|are|has|have|was|were|will)(?: be)? (?:now |since |meanwhile |currently |then |free to "
        r"|left free to )*(?:been )?(?:pursu(?:ing|e)|looking for|seek(?:ing)?|exploring|moved on to"
        r"|invited to (?:seek|look|pursue)|asked to (?:seek|look)|advised to (?:seek|look)"
        r"|encouraged to (?:seek|look|pursue|explore)|devot\w+)(?: \w+)? (?:an? |for )?(?:new|other|fresh|his|her"
        r"|their|different|another) (?:opportunit(?:y|ies)|challenges?|fortunes?|luck|career|jobs?|employment"
        r"|positions?|employer|role)",
        r"(?P<verb>is|are|was|were|works?)(?: \w+ly"
        r"| now)? no longer (?:with (?:us|the (?:company|firm|team|bank|organi[sz]ation|agency|hospital|project))"
        r"|employed|part of (?:the team|our team|us)|(?:working |works? )?for us|among us"
        r"|in our (?:service|employ))[^;.]{0,40}?(?: (?:since|after|as a (?:result|consequence)|because of"
        r"|following) (?:this|that|the (?:incident|outage|breach|mistake|error|review|event|affair))|consequently)",
        r"(?P<verb>has|have) (?:since|meanwhile|consequently|therefore|subsequently)(?: been)? (?:left|departed"
        r"|moved on|gone|let go|been released)(?= ?[.,;]|$"
        r"| (?:us|the (?:company|firm|team|project|organi[sz]ation|bank)))",
        r"(?:employment|internship|apprenticeship|trial period|placement|secondment|probation(?:ary)? period"
        r"|working relationship)(?: (?:of|with) [^,;.]{2,40}?)? (?:was|has been|will be|is|had been|were|ended|has"
        r"|will)(?: \w+ly| since| therefore| then| being)* (?:(?:not|never|no longer)(?: be| been"
        r"| being)? (?:\w+ly )?(?:renewed|extended|prolonged|continued|confirmed|made permanent|converted)|ended"
        r"|terminated|cut short|brought to an end|dissolved|discontinued|shortened|reconsidered|under review|early"
        r"|prematurely|with immediate effect)",
        r"(?:cooperation|collaboration|contract|engagement|assignment|services|working relationship|agreement"
        r"|order) (?:of|with|for) (?:the |our |this |that )?(?P<who>[\w@-]+)[^,;.]{0,25}? (?:was|were|has been"
        r"|have been|will be|is|had been|has|will|would)(?: \w+ly| since| therefore| then| being)* (?:(?:not|never"
        r"|no longer)(?: be| been| being)? (?:\w+ly )?(?:renewed|extended|prolonged|continued|confirmed"
        r"|made permanent|converted)|(?:no longer|not) be (?:needed|required|called on)|ended|terminated|cut short"
        r"|brought to an end|dissolved|discontinued|cancelled|shortened|reconsidered|dispensed with)",
        r"(?:we|management|the [\w-]+) (?:will|shall|would|have decided to|has decided to|decided to) (?:not |never "
        r"|no longer )(?:be )?(?:work|working|engage|engaging|employ|use|book|hire|entrust|invite|hiring|booking"
        r"|commission|call on|rely on|extend|renew|call)(?: with| on)? (?:the |our |this "
        r"|that )?(?P<who>[\w@-]+)[^;.]{0,40}? (?:again|any ?more|in (?:the )?future|any longer)",
    ),
    frame(
        "less critical, less exposed, less demanding, less sensitive, less responsible, less prominent, less "
        "visible, less central, quieter, more suitable, simpler duties, lower grade, back office, back-office, desk "
        "duty, harmless, subordinate, different tasks, other duties, other tasks, lighter duties, internal duties, "
        "lesser role, smaller role, supporting role, second line, a step back, step back, time off, take a break, "
        "leave of absence, garden leave",
        r"(?P<verb>was|were|has been|have been|is being|will be|had been|is|has)(?: since| now| meanwhile)? (?:\w+ly "
        r"|since |meanwhile |now |been )*(?:moved|transferred|reassigned|shifted|given|found|offered|assigned|put"
        r"|placed|seconded|redeployed|rotated|sent|switched|entrusted with|demoted|sidelined)(?: \w+)?? ?(?:to|into"
        r"|on|in|with)? ?(?:an? |the )?(?:[\w-]+ )?(?:(?:less|more) (?:critical|exposed|demanding|sensitive"
        r"|responsible|prominent|visible|central|suitable|fitting|appropriate)|quieter|simpler|lower|lesser|smaller"
        r"|junior|subordinate|back-?office|back office|harmless|lighter|supporting|internal|other|different) (?:role"
        r"|post|position|duties|tasks?|job|function|place|assignment|desk|grade|projects?|responsibilit\w+|work"
        r"|area)\b(?! (?:rotation|swap|by agreement|at (?:his|her|their) (?:own )?request))",
        r"(?P<verb>was|were|has been|have been|will be|is|are) (?:\w+ly |since |now )*(?:asked|told|advised|invited"
        r"|urged|encouraged|instructed|made|ordered|required|requested|obliged) to (?:take (?:some |a little "
        r"|a bit of |an extended )?(?:time off|a (?:long |longer )?(?:break|holiday)|a step back|leave|unpaid leave"
        r"|a back seat)|step back|stay (?:at home|away)|reconsider|consider (?:his|her|their)|reflect on"
        r"|clear (?:his|her|their) desk|hand over (?:his|her|their) (?:duties|keys|pager|laptop|badge)"
        r"|explain (?:himself|herself|themselves)|account for|justify|submit (?:a |an )?(?:statement|explanation"
        r"|written)|write (?:a |an )?(?:statement|explanation|essay|letter))",
        r"(?P<verb>has|have|had) (?:since |meanwhile |now )*(?:been (?:sent|put|placed) on (?:\w+ )?leave"
        r"|taken (?:a step back|leave|a break) (?:from|after|following))",
    ),
    frame(
        "under supervision, under close supervision, under closer supervision, under strict supervision, under "
        "stricter supervision, under observation, under close observation, closely supervised, closely watched, "
        "close watch, under guidance, closer watch, watchful eye, checked by, a short leash, short leash, a tight "
        "rein, tighter rein, countersigned by, double-checked by, supervised until, not without supervision, second "
        "pair, trial again",
        r"(?P<verb>will|must|has to|have to|may|shall|is to|are to|now|is|are|was|were|has been|have been)(?: now"
        r"| only| henceforth| from now on| in future| be| been| being| for the time being"
        r"| until further notice)* (?:works?|working|deploys?|deploying|operates?|operating|put|placed|kept|do so"
        r"|touch production|log in|makes? changes|continue|continues|stay|stays|drive|drives|allowed to \w+"
        r"|permitted to \w+) ?(?:only |now |again |nights |shifts )*(?:under|on) (?:an? )?(?:close |closer |strict "
        r"|stricter |permanent |constant |direct |tighter )?(?:supervision|observation|guidance|watch|scrutiny"
        r"|short leash|tight rein|tighter rein)(?! (?:tree|by the (?:daemon|agent)))",
        r"(?:his|her|(?P<owner>[\w@-]+)(?:'s|')) (?:changes|work|deployments|commits|merges|orders|entries|code"
        r"|shifts|approvals) (?:will|must|have to|has to|are to|are|is|shall)(?: now| from now on| henceforth"
        r"| in future| be| being| until further notice| for the (?:time being|next \w+))* (?:checked|supervised"
        r"|reviewed|countersigned|double-checked|monitored|watched|vetted|inspected)(?: (?:by|until|for|from)\b)",
    ),
    frame(
        "retake, resit, re-sit, redo the, redo his, redo her, redo their, repeat the, repeat his, repeat her, repeat "
        "their, refresher, remedial, retraining, re-training, sent on a, sent back to, sent to a, sent for, back to "
        "school, ordered to attend, told to attend, requalify, re-qualify, recertify",
        r"(?P<verb>must|has to|have to|had to|will have to|is to|are to|was made to|were made to|has been told to"
        r"|was told to|was asked to|is required to|was required to|were told to|will|was ordered to|has been asked to"
        r"|shall|needs to)(?: now| first| therefore)? (?:retake|resit|re-sit|redo|repeat|re-qualify|requalify"
        r"|recertify)(?: (?:for|in|on))? (?:an? |the |his |her |their )?(?:[\w-]+ ){0,3}?(?:training|course|exam"
        r"|test|certification|certificate|induction|onboarding|probation|assessment|instruction|seminar|module|lesson"
        r"|qualification|licence|license|examination|programme|program|shift)",
        r"(?P<verb>was|were|has been|have been|will be|is being|had been|must be) (?:\w+ly |since |now )*(?:sent"
        r"|packed off|ordered|enrolled|booked|signed up|put|referred|told to go)(?: back)? (?:to|on|on to|for|in"
        r"|into) (?:an? |the |another )?(?:[\w-]+ ){0,3}?(?:refresher|course|training|retraining|re-training"
        r"|seminar|remedial \w+|school|coaching|workshop|basics)",
        r"(?P<verb>must|has to|have to|will have to|was ordered to|was told to|were told to|is obliged to|was made to"
        r"|has been ordered to|will|shall) (?:now |first |therefore )?(?:attend|undergo|complete|take|go through|do)"
        r" (?:an? |the |another )?(?:[\w-]+ )?(?:remedial|refresher|retraining|re-training|corrective|disciplinary"
        r"|mandatory retraining|anger) ?(?:training|course|session|instruction|module|programme|class|management)?",
    ),
    frame(
        "salary round, pay round, bonus round, salary review, pay review, bonus talks, salary talk, salary talks, "
        "pay talks, salary negotiation, salary negotiations, salary increase, pay rise, bonus time, promotion round, "
        "promotion committee, promotion talk, annual talk, annual review, annual interview, annual appraisal, "
        "year-end talk, year-end review, yearly talk, performance talk, performance discussion, appraisal talk, "
        "staff appraisal, development talk, next appraisal, bonus payment, bonus payments, target agreement, target "
        "agreements, performance assessment, annual assessment, target review, career talk",
        r"(?:remembered|taken into (?:account|consideration)|considered|reflected|felt|noticed"
        r"|ha(?:ve|s|d) (?:an? )?(?:effect|influence|bearing|consequences|repercussions)"
        r"|play (?:a|its|their) (?:role|part)|raised|come up|weigh(?:s|ed)?|counts?|surface|mentioned|borne in mind"
        r"|kept in mind|discussed|addressed|a (?:topic|subject|point|matter|theme)|noted|included|feature|appear|show"
        r"|brought up|revisited|return|be back|go into|find (?:its|their) way|affect|influence|mark|cloud"
        r"|colour)[^;.]{0,50}? (?:at|in|during|on|when|for|into|of|by|with|around)? ?(?:his|her|their|the"
        r"|this year's|next year's|(?P<owner>[\w@-]+)(?:'s|')) (?:next |coming |upcoming |annual |yearly "
        r"|next year's )*(?:salary|pay|bonus|appraisal|year-end|performance|promotion|staff appraisal|development"
        r"|career|target|annual|yearly) ?(?:round|reviews?|talks?|time|interview|discussions?|conversation|committee"
        r"|negotiations?|payments?|appraisals?|assessments?|agreements?|increase|rise)",
    ),
    frame(
        "conclusions have been, conclusions were, conclusions will be, consequences have been drawn, consequences "
        "were drawn, consequences will be drawn, consequences have been taken, personnel consequences, personnel "
        "measures, staffing consequences, staff consequences, personnel decisions, personnel changes, staffing "
        "decisions, post will be, position will be, role will be, position is being, post is being, position has "
        "been, post has been, replacement for, successor for, successor to, refilled, readvertised, re-advertised, "
        "new head of, seat will be, labour-law, labor-law, steps have been taken, steps will be taken, measures have "
        "been taken, measures will be taken, steps were taken",
        r"(?:personnel|staffing|staff|employment|labou?r-law|disciplinary) (?:conclusions|consequences|measures|steps"
        r"|decisions|action) (?:have been|has been|were|will be|are being|had been|are|must be|cannot be) (?:\w+ly "
        r"|not )?(?:drawn|taken|considered|initiated|examined|discussed|weighed|ruled out|prepared|made|unavoidable"
        r"|inevitable|under (?:review|consideration|way))",
        r"(?:conclusions|consequences|measures|steps) (?:have been|were|will be|are being|had been|must be)"
        r" (?:\w+ly )?(?:drawn|taken|considered|initiated) (?:with regard to|in respect of|with respect to|regarding"
        r"|concerning|about|towards?|as regards|vis-[aà]-vis|in the case of|for) (?:the |our |both )?(?P<who>[\w@-]+)",
        r"(?:position|post|seat|chair|vacancy|office|job) (?:of (?P<person>[\w@-]+)[^,;.]{0,30}? )?(?:will be"
        r"|is being|has been|was|is to be|had been) (?:\w+ly |since |now )*(?:refilled|re-?advertised"
        r"|filled (?:anew|again|by (?:somebody|someone)|differently)|given to (?:somebody|someone)|up for)",
        r"(?:replacement|successor) (?:for|to) (?:the |our )?(?P<who>[\w@-]+)[^,;.]{0,30}? (?:is|was|has been"
        r"|will be)(?: \w+ly| now| already)? (?:being )?(?:sought|searched|looked for|found|hired|recruited|appointed"
        r"|named)",
    ),
    frame(
        "charged to, billed to, recovered from, deducted from, claimed from, reclaimed from, recouped from, invoiced "
        "to, passed on to, held liable, borne by, paid by, footed by, out of his, out of her, out of their, make good",
        r"(?:costs?|damages?|bill|invoice|hours|expenses?|loss|losses|fine|repair|difference|shortfall"
        r"|overtime)(?: (?:of|for|from) [^,;.]{2,30}?)? (?:will be|was|were|has been|have been|are being|is being"
        r"|is to be|are to be|must be|shall be) (?:\w+ly )?(?:recovered|deducted|claimed|reclaimed|recouped|collected"
        r"|demanded) from (?:the |our |his |her )?(?P<who>[\w@-]+)",
        r"(?:damages?|loss|losses|fine|repair|shortfall)(?: (?:of|for|from) [^,;.]{2,30}?)? (?:will be|was|were"
        r"|has been|have been|are being|is being|is to be|are to be|must be|shall be) (?:\w+ly )?(?:charged|billed"
        r"|passed on|invoiced|sent|put) (?:to|on) (?:the |our )?(?P<who>[\w@-]+)(?! (?:budget|cost|account|cent))",
        r"(?P<verb>has to|have to|had to|must|will have to|is to|are to|will) (?:personally |now )?(?:make good"
        r"|pay for|reimburse|foot the bill|cover|compensate(?: for)?) (?:the |all |part of |half of |half )?(?:damage"
        r"|loss|losses|bill|costs?|shortfall|difference|for)",
    ),
)
