"""Talks, apologies and action: what is done to people afterwards without a word of punishment."""

from afterword.lint.text.frames import frame

_BODIES = (
    r"(?:hr|human resources|personnel(?: (?:office|department))?|the people team|the works council|the staff council|"
    r"the personnel (?:office|department|manager)|the (?:disciplinary|ethics|conduct) (?:board|committee|panel)|the "
    r"(?:head|director) of (?:hr|personnel))"
)
# What talks are about when they are about work, not about somebody's conduct.
_OF_WORK = (
    r"(?:on|about|over|regarding|concerning) (?!his|her|their|this|it|that|what|how|why|the (?:incident|outage|mistake"
    r"|error|matter|night|event|consequences|behaviou?r|conduct|failure|importance)\b)"
)
_TALK = r"(?:conversation|talk|interview|meeting|chat|hearing|discussion|appointment|date)"
_ERRING = (
    r"(?:those|whoever|(?:the|all|any) (?:erring|concerned|responsible|guilty|defaulting|errant|delinquent|negligent|"
    r"persons?|employees?|officers?|staff|culprits?)\b)"
)

_SUPERIOR = (
    r"(?:line manager|superiors?|boss|supervisor|manager|team lead|head of [\w-]+|department head|director|foreman|"
    r"chief|employer|lead|team leader|works council|agency|head)"
)
_HEART = (
    r"(?:conversations?|talks?|interviews?|hearings?|discussions?|words?|chats?|exchange|one-to-one|one-on-one|"
    r"appraisal|debrief|session|meeting|clarification|dialogue|heart-to-heart|consultation)"
)
_SINGLE = (
    r"(?:engineer|operator|developer|administrator|admin|technician|colleague|contractor|freelancer|author|employee|"
    r"person|people|persons|intern|trainee|nurse|driver|clerk|shift lead(?:er)?|lead|manager|analyst|consultant|"
    r"reviewer|maintainer|contributor|dispatcher|planner|supervisor|team|individual|individuals|those|member of "
    r"staff|staff|crew|dba|architect|agent|electrician|member|student|apprentice|buyer|responsible \w+|coordinator|"
    r"approver|tester|him|her|them|both)"
)
_DONE = r"(?:has|have|had|will|is to|was to|is going to|was|were|is|took|takes|followed|follows|awaits?|may)"
_DUTIES = (
    r"(?:(?:his|her|their|its|the) (?:[\w-]+ )?(?:duties|duty|obligations?|responsibilit(?:y|ies)|contract|job "
    r"description|oath|place|role|terms of \w+)|the (?:rules|terms|code) of (?:conduct|employment|the house)|the "
    r"(?:house rules|code of conduct|rules(?=\W*$| in writing)|seriousness|gravity|consequences|terms)|what (?:is|"
    r"was) (?:expected|at stake)|how \w+ \w+ (?:is|are) to be)"
)

FRAMES = (
    frame(
        "with hr, with personnel, with human resources, with the works council, with the people team, by hr, by "
        "personnel, by human resources, with the personnel, at hr, at personnel, to hr, to personnel, to the "
        "personnel, with the staff council, with the head of hr, with the director of hr, with the disciplinary",
        rf"(?:was|were|has|have|is|are|will|had) (?:\w+ly |meanwhile |already |now |since |also )*(?:been |be "
        rf")?(?:\w+ly )?(?:invited|asked|called|summoned|requested|bidden|ordered|told) (?:in )?(?:to|for) (?:an? |"
        rf"the |come to )?(?:[\w-]+ )?{_TALK}[^.;]{{0,25}}? (?:with|by|at) {_BODIES}\b",
        rf"(?:was|were|has been|have been|is|are) (?:\w+ly |meanwhile |already |now )*(?:asked|told|ordered|"
        rf"requested) to (?:come|go|report|appear)(?: \w+)? (?:to|at|before) (?:the )?{_BODIES}",
        rf"(?:have|has|had|will have) (?:an? |his |her |their )?{_TALK} (?:with|at) {_BODIES}\b",
    ),
    frame(
        "will not be, won't be, will never be, shall not be",
        r"(?P<verb>will|won't|shall) (?:not |never )?be (?:touching|driving|pushing|deploying|operating|flying|"
        r"handling|seen|working|using|approving|signing|merging|running|doing|let|on call|on the rota)\b[^.;]{0,60}? "
        r"(?:again|any ?time soon|for (?:a while|some time|a long time)|any ?more)(?=\W*$| (?:any ?time soon|in a "
        r"hurry)\b)",
    ),
    frame(
        "action will be taken, action shall be taken, action has been taken, action was taken, action is being "
        "taken, steps will be taken, steps were taken, steps have been taken, measures will be taken, measures were "
        "taken, measures have been taken, action will be initiated, action shall be initiated, action has been "
        "initiated, action was initiated, proceedings will be initiated, proceedings were initiated, action is to be "
        "taken, proceedings have been initiated, action was recommended, action is recommended, steps shall be taken",
        rf"(?:action|steps|measures|proceedings) (?:will be|shall be|has been|have been|was|were|is being|are being|"
        rf"is|is to be|are to be) (?:\w+ly )?(?:taken|initiated|started|launched|recommended|considered) against "
        rf"(?:{_ERRING}"
        r"|(?P<who>[\w@-]+))",
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
        r"(?P<verb>was|has been|were|have been) (?:issued|served|given|handed) (?:with )?an? (?:memo|show-?cause|"
        r"caution|charge sheet|written (?:memo|caution|notice))\b",
    ),
    frame(
        "to apologise, to apologize, say sorry, explain himself, explain herself, explain themselves, humble pie, "
        "letter of explanation, letter of apology, bake a cake, bake cakes, buy a round, buy doughnuts, buy drinks, "
        "buy breakfast, ask for forgiveness, beg pardon",
        r"(?P<verb>had|has|have|was|were|will have|is|are) (?:made |forced |told |asked |ordered |obliged )?to "
        r"(?:\w+ly |now )?(?:apologi[sz]e|say sorry|ask for forgiveness|beg pardon|eat humble pie|explain (?:himself|"
        r"herself|themselves))(?= (?:before|in front of|in writing|in person|publicly|in public|at the all-hands|to "
        r"(?:the )?(?:whole |entire )?(?:board|ward|team|directors?|management|assembly|staff|floor|plant|council|"
        r"class))\b|\W*$)",
        r"(?P<verb>had|has|have|was|were) (?:made |forced |told |asked |ordered )?to write (?:an? )?(?:letter|note|"
        r"statement|essay) of (?:explanation|apology|regret)\b",
        r"(?P<verb>has|had|have|must|will have) (?:to )?(?:now )?(?:bake (?:an? )?cakes?|buy (?:a round|drinks|"
        r"doughnuts|donuts|breakfast))\b",
    ),
    frame(
        "counselled, counseled, cautioned, pulled up, dressed down, told off, given an earful, taken to task, read "
        "the riot act, hauled over the coals, rapped on the knuckles",
        r"(?P<verb>was|were|has been|have been|had been) (?:\w+ly |duly |also )*(?:counsell?ed|pulled up|dressed "
        r"down|told off|given an earful|taken to task|read the riot act|hauled over the coals|rapped (?:on|over) the "
        r"knuckles)\b(?! (?:by a (?:therapist|chaplain)|after the (?:death|accident)))",
        r"(?:concerned|erring|responsible) (?:person|persons|staff|employee|employees|officer|engineer|operator) "
        r"(?:was|were|has been|have been) (?:\w+ly |duly )*(?:counsell?ed|cautioned|warned|advised|sensiti[sz]ed)\b",
    ),
    frame(
        "aftermath for, a sequel for, consequences for, repercussions for, an epilogue for, without consequences",
        r"will (?:surely |certainly )?(?:have (?:an? )?(?:aftermath|sequel|consequences|repercussions|epilogue)|not "
        r"(?:be|remain|go|stay) without (?:an? )?(?:aftermath|sequel|consequences|repercussions)) for "
        r"(?P<who>[\w@-]+)",
    ),
    frame(
        "parted ways, parted company, replaced as, removed as, replaced after this, replaced over this, relieved as",
        r"(?:company|firm|bank|hospital|club|theatre|agency|university|we|council)[^.;]{0,30}? (?:has |have )?parted "
        r"(?:ways|company)\b",
        r"(?P<verb>was|were|has been|have been) (?:\w+ly )?(?:replaced|removed|relieved) (?:as (?:lead|head|"
        r"commander|project|chief|owner|maintainer|captain)|over (?:this|it)|after (?:this|that))\b",
    ),
    frame(
        "conversation with, conversations with, talk with, talks with, interview with, interviews with, hearing "
        "with, discussion with, discussions with, word with, words with, chat with, one-to-one with, one-on-one "
        "with, meeting with, session with, exchange with, clarification with, dialogue with, heart-to-heart with, "
        "consultation with, conversation between, meeting between",
        rf"(?:a|an|the|another|first|appropriate|several|further|{_HEART}|serious|clarifying|clear|frank|firm|"
        rf"personal|private|quiet|open|honest|critical|difficult|unpleasant|friendly|stern|earnest|confidential|"
        rf"disciplinary|corrective|long)? ?(?P<told>(?:serious|clarifying|clear|frank|firm|personal|private|quiet|"
        rf"open|honest|critical|difficult|unpleasant|stern|earnest|confidential|corrective|long|clear-the-air|"
        rf"sobering|feedback|fundamental|staff|personnel|educational|cautionary) {_HEART} (?:with|between) (?:the |"
        rf"our |all |both |that )?(?:[\w-]+ ){{0,2}}?{_SINGLE}(?: (?:concerned|responsible|involved|in question|at "
        rf"fault))?(?: [^,;.]{{0,30}})? {_DONE})",
        rf"(?:{_HEART}) (?:with|between) (?:the |our |all |both |that )?(?:[\w-]+ ){{0,2}}?{_SINGLE} (?:concerned|"
        rf"responsible|in question|at fault)(?: [^,;.]{{0,30}})? {_DONE}",
        rf"(?:conversations?|talks?|interviews?|hearings?|discussions?|words?|meeting|exchange) (?:with|between) "
        rf"(?:him and |her and |them and )?(?:his|her|their|(?:the |our )?[\w-]+(?: [\w-]+)?(?:'s|')) (?:line |"
        rf"direct |immediate |own )?{_SUPERIOR}s?(?: and [\w -]{{2,20}})? (?:has been|have been|was|were|is|will be|"
        rf"had been|took place|has taken|will take|followed|will follow|is to)(?: \w+ly| already| since)* "
        rf"?(?:arranged|scheduled|held|set up|booked|planned|organi[sz]ed|requested|place|had|follow|next)",
        rf"(?P<verb>had|has|have|will have|is to have|was invited to|were invited to|has been invited to|was asked "
        rf"to|has been asked to|was called to|was called in for|has been called in for|was summoned to) (?:an? |to "
        rf")?(?:serious |clarifying |frank |firm |personal |private |quiet |critical |difficult |stern |long |short |"
        rf"friendly )*{_HEART} (?:with|at|by|in front of) (?:his|her|their|the) (?:line |direct |immediate |own "
        rf")?(?:{_SUPERIOR}|directorate|management|board|department head)\b(?!(?: of [\w-]+)? "
        rf"{_OF_WORK})",
    ),
    frame(
        "in private, privately, personally, individually, one to one, one-to-one, one-on-one, behind closed doors, "
        "four eyes, separately, line manager, his superior, her superior, their superiors, his boss, her boss, his "
        "manager, her manager, their manager, his employer, her employer, their employer, superiors",
        rf"(?:raised|taken up|discussed|addressed|followed up|brought up|gone over|dealt with|settled|clarified|"
        rf"spoken about|talked over|gone through|cleared up|sorted out|pursued|handled|touched on) (?:\w+ly "
        rf")?(?:with|between|by) (?:the |our |both |all )?(?:[\w-]+ )??{_SINGLE}(?: (?:concerned|responsible|"
        rf"involved|in question))? (?:in private|privately|personally|individually|one[- ]to[- ]one|one[- ]on[- ]one|"
        rf"behind closed doors|under four eyes|separately)",
        r"(?:raised|taken up|discussed|addressed|followed up|brought up|gone over|dealt with|settled|clarified|"
        r"reported|passed on|handed over|flagged|escalated|made known|mentioned|forwarded) (?:\w+ly )?(?:with|by|to) "
        r"(?:his|her|their|(?:the |our )?[\w-]+(?:'s|')) (?:line manager|superiors?|boss|supervisor|employer|agency|"
        r"manager)(?! for approval)",
        r"(?:his|her|their|(?P<owner>[\w@-]+)(?:'s|')) (?:line manager|superiors?|boss|employer) (?:has been|have "
        r"been|was|were|will be|is|has|have) (?:\w+ly |since |duly )*(?:informed|notified|told|asked to (?:deal|talk|"
        r"speak|act|follow)|involved|brought in|made aware|taken (?:it|this|the matter) up|spoken)(?= ?[.,;]|$| "
        r"(?:of|about|that|to|with|and|in)\b)",
    ),
    frame(
        "reminded, made aware, made clear, given to understand, left in no doubt, impressed upon, impressed on, "
        "brought home to, pointed out to, sensitised, sensitized, reminder, admonition, advised in writing, told in "
        "writing, informed in writing, instructed in writing, stern mail, stern letter, strongly worded, "
        "strongly-worded",
        rf"(?P<verb>was|were|has been|have been|is|are|will be|had been|must be|should be|shall be|is being|had to "
        rf"be|needs to be|has to be) (?:\w+ly |once again |again |also |once more |in writing |since |duly |firmly "
        rf")*(?:reminded|made (?:fully |well )?aware|sensiti[sz]ed)(?: \w+ly| in writing| once again| again)? (?:of|"
        rf"about|to|as to) {_DUTIES}",
        r"(?P<verb>was|were|has been|have been|will be|is|are|had been) (?:\w+ly |duly )?(?:given to understand|left "
        r"in no doubt|told in no uncertain terms|(?:reminded|warned|advised|cautioned|reprimanded|rebuked|censured|"
        r"instructed|admonished) in writing)",
        r"(?:has been|was|will be|had to be|is being) (?:\w+ly )?(?:impressed (?:up)?on|brought home to|made (?:very "
        r"|quite |perfectly |abundantly )?clear to|pointed out to) (?:the |our |all |him|her|them|both "
        r")?(?P<who>[\w@-]+)[^;.]{0,30}? (?:that (?:this|such|it|a repeat|he|she|they|another)|what (?:is|was) "
        r"expected|how)",
        r"(?P<verb>received|got|has received|has got|have received|was given|were given|was sent|were sent|was "
        r"handed|has been given|has been sent|have been sent|was issued|will receive|will get|collected|earned) "
        r"(?:an? )?(?:\w+ )?(?:written|formal|firm|clear|stern|official|final|strongly[- ]worded|earnest|sharp|"
        r"sharply worded|polite but firm|friendly but firm|serious) (?:reminder|letter|note|memo|message|notice|mail|"
        r"e-mail|email|feedback|instruction|admonition|word)s?(?! (?:from the (?:customer|client|regulator)))",
        r"(?:written|formal|firm|official|final|stern) (?:reminder|admonition|advice) (?:was|has been|will be|is)(?: "
        r"\w+ly)? (?:sent|issued|handed|given|addressed|delivered|placed|put)",
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
        r"(?:left|leaving|leaves?|departed|separated|parted|ended|terminated|dissolved|went|gone|stepped down)(?: "
        r"[\w-]+){0,5}? by mutual (?:agreement|consent)",
        r"(?P<verb>is|are|has|have|was|were|will)(?: be)? (?:now |since |meanwhile |currently |then |free to |left "
        r"free to )*(?:been )?(?:pursu(?:ing|e)|looking for|seek(?:ing)?|exploring|moved on to|invited to (?:seek|"
        r"look|pursue)|asked to (?:seek|look)|advised to (?:seek|look)|encouraged to (?:seek|look|pursue|explore)|"
        r"devot\w+)(?: \w+)? (?:an? |for )?(?:new|other|fresh|his|her|their|different|another) (?:opportunit(?:y|"
        r"ies)|challenges?|fortunes?|luck|career|jobs?|employment|positions?|employer|role)",
        r"(?P<verb>is|are|was|were|works?)(?: \w+ly| now)? no longer (?:with (?:us|the (?:company|firm|team|bank|"
        r"organi[sz]ation|agency|hospital|project))|employed|part of (?:the team|our team|us)|(?:working |works? "
        r")?for us|among us|in our (?:service|employ))[^;.]{0,40}?(?: (?:since|after|as a (?:result|consequence)|"
        r"because of|following) (?:this|that|the (?:incident|outage|breach|mistake|error|review|event|affair))|"
        r"consequently)",
        r"(?P<verb>has|have) (?:since|meanwhile|consequently|therefore|subsequently)(?: been)? (?:left|departed|"
        r"moved on|gone|let go|been released)(?= ?[.,;]|$| (?:us|the (?:company|firm|team|project|organi[sz]ation|"
        r"bank)))",
        r"(?:employment|internship|apprenticeship|trial period|placement|secondment|probation(?:ary)? period|working "
        r"relationship)(?: (?:of|with) [^,;.]{2,40}?)? (?:was|has been|will be|is|had been|were|ended|has|will)(?: "
        r"\w+ly| since| therefore| then| being)* (?:(?:not|never|no longer)(?: be| been| being)? (?:\w+ly "
        r")?(?:renewed|extended|prolonged|continued|confirmed|made permanent|converted)|ended|terminated|cut short|"
        r"brought to an end|dissolved|discontinued|shortened|reconsidered|under review|early|prematurely|with "
        r"immediate effect)",
        r"(?:cooperation|collaboration|contract|engagement|assignment|services|working relationship|agreement|order) "
        r"(?:of|with|for) (?:the |our |this |that )?(?P<who>[\w@-]+)[^,;.]{0,25}? (?:was|were|has been|have been|"
        r"will be|is|had been|has|will|would)(?: \w+ly| since| therefore| then| being)* (?:(?:not|never|no "
        r"longer)(?: be| been| being)? (?:\w+ly )?(?:renewed|extended|prolonged|continued|confirmed|made permanent|"
        r"converted)|(?:no longer|not) be (?:needed|required|called on)|ended|terminated|cut short|brought to an end|"
        r"dissolved|discontinued|cancelled|shortened|reconsidered|dispensed with)",
        r"(?:we|management|the [\w-]+) (?:will|shall|would|have decided to|has decided to|decided to) (?:not |never |"
        r"no longer )(?:be )?(?:work|working|engage|engaging|employ|use|book|hire|entrust|invite|hiring|booking|"
        r"commission|call on|rely on|extend|renew|call)(?: with| on)? (?:the |our |this |that "
        r")?(?P<who>[\w@-]+)[^;.]{0,40}? (?:again|any ?more|in (?:the )?future|any longer)",
    ),
    frame(
        "less critical, less exposed, less demanding, less sensitive, less responsible, less prominent, less "
        "visible, less central, quieter, more suitable, simpler duties, lower grade, back office, back-office, desk "
        "duty, harmless, subordinate, different tasks, other duties, other tasks, lighter duties, internal duties, "
        "lesser role, smaller role, supporting role, second line, a step back, step back, time off, take a break, "
        "leave of absence, garden leave",
        r"(?P<verb>was|were|has been|have been|is being|will be|had been|is|has)(?: since| now| meanwhile)? (?:\w+ly "
        r"|since |meanwhile |now |been )*(?:moved|transferred|reassigned|shifted|given|found|offered|assigned|put|"
        r"placed|seconded|redeployed|rotated|sent|switched|entrusted with|demoted|sidelined)(?: \w+)?? ?(?:to|into|"
        r"on|in|with)? ?(?:an? |the )?(?:[\w-]+ )?(?:(?:less|more) (?:critical|exposed|demanding|sensitive|"
        r"responsible|prominent|visible|central|suitable|fitting|appropriate)|quieter|simpler|lower|lesser|smaller|"
        r"junior|subordinate|back-?office|back office|harmless|lighter|supporting|internal|other|different) (?:role|"
        r"post|position|duties|tasks?|job|function|place|assignment|desk|grade|projects?|responsibilit\w+|work|"
        r"area)\b(?! (?:rotation|swap|by agreement|at (?:his|her|their) (?:own )?request))",
        r"(?P<verb>was|were|has been|have been|will be|is|are) (?:\w+ly |since |now )*(?:asked|told|advised|invited|"
        r"urged|encouraged|instructed|made|ordered|required|requested|obliged) to (?:take (?:some |a little |a bit "
        r"of |an extended )?(?:time off|a (?:long |longer )?(?:break|holiday)|a step back|leave|unpaid leave|a back "
        r"seat)|step back|stay (?:at home|away)|reconsider|consider (?:his|her|their)|reflect on|clear (?:his|her|"
        r"their) desk|hand over (?:his|her|their) (?:duties|keys|pager|laptop|badge)|explain (?:himself|herself|"
        r"themselves)|account for|justify|submit (?:a |an )?(?:statement|explanation|written)|write (?:a |an "
        r")?(?:statement|explanation|essay|letter))",
        r"(?P<verb>has|have|had) (?:since |meanwhile |now )*(?:been (?:sent|put|placed) on (?:\w+ )?leave|taken (?:a "
        r"step back|leave|a break) (?:from|after|following))",
    ),
    frame(
        "under supervision, under close supervision, under closer supervision, under strict supervision, under "
        "stricter supervision, under observation, under close observation, closely supervised, closely watched, "
        "close watch, under guidance, closer watch, watchful eye, checked by, a short leash, short leash, a tight "
        "rein, tighter rein, countersigned by, double-checked by, supervised until, not without supervision, second "
        "pair, trial again",
        r"(?P<verb>will|must|has to|have to|may|shall|is to|are to|now|is|are|was|were|has been|have been)(?: now| "
        r"only| henceforth| from now on| in future| be| been| being| for the time being| until further notice)* "
        r"(?:works?|working|deploys?|deploying|operates?|operating|put|placed|kept|do so|touch production|log in|"
        r"makes? changes|continue|continues|stay|stays|drive|drives|allowed to \w+|permitted to \w+) ?(?:only |now |"
        r"again |nights |shifts )*(?:under|on) (?:an? )?(?:close |closer |strict |stricter |permanent |constant |"
        r"direct |tighter )?(?:supervision|observation|guidance|watch|scrutiny|short leash|tight rein|tighter "
        r"rein)(?! (?:tree|by the (?:daemon|agent)))",
        r"(?:his|her|(?P<owner>[\w@-]+)(?:'s|')) (?:changes|work|deployments|commits|merges|orders|entries|code|"
        r"shifts|approvals) (?:will|must|have to|has to|are to|are|is|shall)(?: now| from now on| henceforth| in "
        r"future| be| being| until further notice| for the (?:time being|next \w+))* (?:checked|supervised|reviewed|"
        r"countersigned|double-checked|monitored|watched|vetted|inspected)(?: (?:by|until|for|from)\b)",
    ),
    frame(
        "retake, resit, re-sit, redo the, redo his, redo her, redo their, repeat the, repeat his, repeat her, repeat "
        "their, refresher, remedial, retraining, re-training, sent on a, sent back to, sent to a, sent for, back to "
        "school, ordered to attend, told to attend, requalify, re-qualify, recertify",
        r"(?P<verb>must|has to|have to|had to|will have to|is to|are to|was made to|were made to|has been told to|"
        r"was told to|was asked to|is required to|was required to|were told to|will|was ordered to|has been asked to|"
        r"shall|needs to)(?: now| first| therefore)? (?:retake|resit|re-sit|redo|repeat|re-qualify|requalify|"
        r"recertify)(?: (?:for|in|on))? (?:an? |the |his |her |their )?(?:[\w-]+ ){0,3}?(?:training|course|exam|test|"
        r"certification|certificate|induction|onboarding|probation|assessment|instruction|seminar|module|lesson|"
        r"qualification|licence|license|examination|programme|program|shift)",
        r"(?P<verb>was|were|has been|have been|will be|is being|had been|must be) (?:\w+ly |since |now )*(?:sent|"
        r"packed off|ordered|enrolled|booked|signed up|put|referred|told to go)(?: back)? (?:to|on|on to|for|in|"
        r"into) (?:an? |the |another )?(?:[\w-]+ ){0,3}?(?:refresher|course|training|retraining|re-training|seminar|"
        r"remedial \w+|school|coaching|workshop|basics)",
        r"(?P<verb>must|has to|have to|will have to|was ordered to|was told to|were told to|is obliged to|was made "
        r"to|has been ordered to|will|shall) (?:now |first |therefore )?(?:attend|undergo|complete|take|go through|"
        r"do) (?:an? |the |another )?(?:[\w-]+ )?(?:remedial|refresher|retraining|re-training|corrective|"
        r"disciplinary|mandatory retraining|anger) ?(?:training|course|session|instruction|module|programme|class|"
        r"management)?",
    ),
    frame(
        "salary round, pay round, bonus round, salary review, pay review, bonus talks, salary talk, salary talks, "
        "pay talks, salary negotiation, salary negotiations, salary increase, pay rise, bonus time, promotion round, "
        "promotion committee, promotion talk, annual talk, annual review, annual interview, annual appraisal, "
        "year-end talk, year-end review, yearly talk, performance talk, performance discussion, appraisal talk, "
        "staff appraisal, development talk, next appraisal, bonus payment, bonus payments, target agreement, target "
        "agreements, performance assessment, annual assessment, target review, career talk",
        r"(?:remembered|taken into (?:account|consideration)|considered|reflected|felt|noticed|ha(?:ve|s|d) (?:an? "
        r")?(?:effect|influence|bearing|consequences|repercussions)|play (?:a|its|their) (?:role|part)|raised|come "
        r"up|weigh(?:s|ed)?|counts?|surface|mentioned|borne in mind|kept in mind|discussed|addressed|a (?:topic|"
        r"subject|point|matter|theme)|noted|included|feature|appear|show|brought up|revisited|return|be back|go into|"
        r"find (?:its|their) way|affect|influence|mark|cloud|colour)[^;.]{0,50}? (?:at|in|during|on|when|for|into|of|"
        r"by|with|around)? ?(?:his|her|their|the|this year's|next year's|(?P<owner>[\w@-]+)(?:'s|')) (?:next |coming "
        r"|upcoming |annual |yearly |next year's )*(?:salary|pay|bonus|appraisal|year-end|performance|promotion|"
        r"staff appraisal|development|career|target|annual|yearly) ?(?:round|reviews?|talks?|time|interview|"
        r"discussions?|conversation|committee|negotiations?|payments?|appraisals?|assessments?|agreements?|increase|"
        r"rise)",
    ),
    frame(
        "conclusions have been, conclusions were, conclusions will be, consequences have been drawn, consequences "
        "were drawn, consequences will be drawn, consequences have been taken, personnel consequences, personnel "
        "measures, staffing consequences, staff consequences, personnel decisions, personnel changes, staffing "
        "decisions, post will be, position will be, role will be, position is being, post is being, position has "
        "been, post has been, replacement for, successor for, successor to, refilled, readvertised, re-advertised, "
        "new head of, seat will be, labour-law, labor-law, steps have been taken, steps will be taken, measures have "
        "been taken, measures will be taken, steps were taken",
        r"(?:personnel|staffing|staff|employment|labou?r-law|disciplinary) (?:conclusions|consequences|measures|"
        r"steps|decisions|action) (?:have been|has been|were|will be|are being|had been|are|must be|cannot be) "
        r"(?:\w+ly |not )?(?:drawn|taken|considered|initiated|examined|discussed|weighed|ruled out|prepared|made|"
        r"unavoidable|inevitable|under (?:review|consideration|way))",
        r"(?:conclusions|consequences|measures|steps) (?:have been|were|will be|are being|had been|must be) (?:\w+ly "
        r")?(?:drawn|taken|considered|initiated) (?:with regard to|in respect of|with respect to|regarding|"
        r"concerning|about|towards?|as regards|vis-[aà]-vis|in the case of|for) (?:the |our |both )?(?P<who>[\w@-]+)",
        r"(?:position|post|seat|chair|vacancy|office|job) (?:of (?P<person>[\w@-]+)[^,;.]{0,30}? )?(?:will be|is "
        r"being|has been|was|is to be|had been) (?:\w+ly |since |now )*(?:refilled|re-?advertised|filled (?:anew|"
        r"again|by (?:somebody|someone)|differently)|given to (?:somebody|someone)|up for)",
        r"(?:replacement|successor) (?:for|to) (?:the |our )?(?P<who>[\w@-]+)[^,;.]{0,30}? (?:is|was|has been|will "
        r"be)(?: \w+ly| now| already)? (?:being )?(?:sought|searched|looked for|found|hired|recruited|appointed|"
        r"named)",
    ),
    frame(
        "charged to, billed to, recovered from, deducted from, claimed from, reclaimed from, recouped from, invoiced "
        "to, passed on to, held liable, borne by, paid by, footed by, out of his, out of her, out of their, make good",
        r"(?:costs?|damages?|bill|invoice|hours|expenses?|loss|losses|fine|repair|difference|shortfall|overtime)(?: "
        r"(?:of|for|from) [^,;.]{2,30}?)? (?:will be|was|were|has been|have been|are being|is being|is to be|are to "
        r"be|must be|shall be) (?:\w+ly )?(?:recovered|deducted|claimed|reclaimed|recouped|collected|demanded) from "
        r"(?:the |our |his |her )?(?P<who>[\w@-]+)",
        r"(?:damages?|loss|losses|fine|repair|shortfall)(?: (?:of|for|from) [^,;.]{2,30}?)? (?:will be|was|were|has "
        r"been|have been|are being|is being|is to be|are to be|must be|shall be) (?:\w+ly )?(?:charged|billed|passed "
        r"on|invoiced|sent|put) (?:to|on) (?:the |our )?(?P<who>[\w@-]+)(?! (?:budget|cost|account|cent))",
        r"(?P<verb>has to|have to|had to|must|will have to|is to|are to|will) (?:personally |now )?(?:make good|pay "
        r"for|reimburse|foot the bill|cover|compensate(?: for)?) (?:the |all |part of |half of |half )?(?:damage|"
        r"loss|losses|bill|costs?|shortfall|difference|for)",
    ),
)
