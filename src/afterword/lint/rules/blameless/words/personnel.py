"""Personnel files: notes, entries and remarks about people that are kept for later."""

from afterword.lint.text.frames import frame

_PAY = (
    r"(?:bonus|bonuses|raise|pay "
    r"rise|promotion|increment|premium|commission|allowance|pay|salary|wages|stipend|overtime pay"
    r"|privileges|parking space|company car|shift bonus)"
)
_CUT = (
    r"(?:cancelled|canceled|withheld|cut|docked|frozen|reduced|forfeited|forfeit|scrapped|put on "
    r"hold|withdrawn|halved|stopped"
    r"|revoked|lost|denied|refused|postponed|struck off|taken away|suspended)"
)

FRAMES = (
    frame(
        "off the project, off the case, off the rota, off the roster, off the team, off the account, off this "
        "project, off the job",
        r"(?P<verb>moved|pulled|kicked|thrown|ordered|taken|removed|sent) off (?:the|this|his|her|their) "
        r"(?:project|case|rota|roster|team"
        r"|account|job|shift)\b",
    ),
    frame(
        "relieved of",
        r"(?P<verb>relieved) of (?:[\w-]+ "
        r"){0,3}?(?:duty|duties|post|command|role|position|rota|responsibilities|tasks|office)\b",
    ),
    frame(
        "the file of, the files of, the record of, the records of, his file, her file, their files, his record, "
        "her record, their record"
        ", permanent record",
        r"(?:goes|went|go|going|put|placed|entered|noted|recorded|written) (?:\w+ )?(?:in|into|on|to) the "
        r"(?:files?|records?) of (?P<who>[\w@-]+)",
        r"(?:goes|went|go|going|put|placed|entered|noted|recorded|written|stays|stay|remains) (?:\w+ "
        r")?(?:in|into|on|to) (?:his|her|their)"
        r" (?:permanent )?(?:files?|record)\b",
    ),
    frame(
        "consequences for, repercussions for, sanctions for, to pay for, trouble for, sanctions against, "
        "measures against, steps against",
        r"there (?:will|shall|must|have to|are going to|is going to) (?:certainly |surely |definitely )?be "
        r"(?:\w+ )?(?:consequences"
        r"|repercussions|sanctions|a price to pay|hell to pay|trouble) (?:for|against) (?P<who>[\w@-]+)",
        r"(?:disciplinary |personnel |labou?r-law |formal )(?:steps|measures|action|sanctions|proceedings) "
        r"(?:against|for) (?P<who>[\w@-]+)",
    ),
    frame(
        "cut short, ended early, terminated, not extended, not renewed, not prolonged, shortened",
        r"(?:his|her|their|(?P<named>[\w@-]+)'s?) (?:[\w-]+ "
        r")?(?:stay|internship|contract|placement|secondment|traineeship|assignment|posting)"
        r" (?:was|has been|will be|is|had been) (?:\w+ )?(?:cut short|ended early|terminated|not (?:be "
        r")?(?:extended|renewed|prolonged)"
        r"|shortened)",
    ),
    frame(
        "another job, another employer, new job, new employer, new position, whoever",
        r"(?:can|may|should|will have to|had better|must) (?:start )?look(?:ing)? for (?:another|a new) "
        r"(?:job|employer|position)",
        r"whoever [^,;.]{2,40}? (?:can|may|will|must|should|has to) (?:pack|expect "
        r"(?:a|an|no|consequences|trouble)|answer for|face|pay for|go)\b",
    ),
    frame(
        "hr, human resources, personnel, people team, works council, legal department",
        r"(?:hr|human resources|personnel|the people team|the works council|the legal department) "
        r"(?:is|are|was|were|has|have"
        r"|will|wants?|wanted) (?:\w+ "
        r"){0,3}?(?:looking|look|investigating|investigate|reviewing|review|examining|examine|talking"
        r"|talk|speaking|speak|asked|meeting|meet|summoned|invited) (?:into |to |with |at )?(?:the |a |his |her "
        r"|their )?(?:conduct"
        r"|behaviour|behavior|case of|role of|actions? of|part (?:of|played)|person|persons|people "
        r"involved|individuals?)",
        r"(?:hr|human resources|personnel|the people team|the works council|the legal department) "
        r"(?:is|are|was|were|has|have"
        r"|will|wants?|wanted) (?:\w+ ){0,3}?(?:investigating|investigate|talking to|talk to|speaking "
        r"(?:to|with)|speak (?:to|with)"
        r"|summoned|meeting|meet|interviewing|interview|questioning|question) (?P<who>[\w@-]+)",
    ),
    frame(
        "bonus, bonuses, raise, pay rise, promotion, increment, premium, commission, allowance, pay, salary, "
        "wages, stipend"
        ", privileges, parking space, company car",
        rf"(?:his|her|their|its|(?P<named>[\w@-]+)'s?) (?:[\w-]+ ){{0,2}}?{_PAY}(?: for [\w ]{{2,20}}?)? "
        rf"(?:was|were|has been|have been"
        rf"|will be|is|are|is to be|had been|gets?|got) (?:\w+ )?{_CUT}",
        rf"(?P<verb>will forfeit|forfeited|forfeits|forfeit|loses|will lose|gives? up|has to give up|goes? "
        rf"without|will go without"
        rf"|must waive|waives|missed out on|will miss out on|was docked|were docked) (?:[\w'-]+ ){{0,5}}?{_PAY}\b",
        rf"no {_PAY} for (?P<who>[\w@-]+)",
        rf"(?:deducted|docked|taken|recovered|recouped|withheld|subtracted) (?:out of|from|off) "
        rf"(?:[\w@-]+ ){{0,3}}?(?P<named>[\w@-]+)'s? {_PAY}\b",
        rf"(?:deducted|docked|taken|recovered|recouped|withheld|subtracted) (?:out of|from|off) "
        rf"(?:his|her|their) {_PAY}\b",
    ),
    frame(
        "yearly talk, annual talk, yearly review, annual review, appraisal, assessment, performance talk, "
        "year-end talk, reference"
        ", annual assessment, staff review, performance review",
        r"(?:will|shall|is going to|is to) (?:show up|appear|come up|be raised|be mentioned|be "
        r"discussed|feature|be reflected|count"
        r"|weigh|be a topic|be brought up|surface|turn up|be remembered) (?:heavily )?(?:in|at|during) "
        r"(?:the|his|her|their|its|a|this"
        r" year's|next) (?:[\w'-]+ "
        r"){0,2}?(?:talk|review|appraisal|assessment|evaluation|reference|rating|conversation|interview)",
    ),
    frame(
        "to replace, to remove, to withdraw, to recall, to let go of, to swap out, to take off",
        r"(?:was|were|has been|have been) (?:told|asked|urged|required|requested|instructed) to "
        r"(?:replace|withdraw|recall|let go of"
        r"|swap out|take off) (?P<who>[\w@-]+)",
        r"(?:asked|told|urged|required|instructed) (?P<vendor>[\w-]+)[^,;.]{0,30}? to "
        r"(?:replace|withdraw|recall|let go of|swap out"
        r"|take off) (?:the|their|its|his|her|that) "
        r"(?:engineer|technician|operator|fitter|consultant|contractor|account manager"
        r"|manager|admin|developer|crew|driver|planner|nurse|clerk|guard)",
    ),
    frame(
        "moved to, transferred to, reassigned to, shifted to, banished to, relegated to, sent to, taken off, "
        "removed from",
        r"(?P<verb>moved|transferred|reassigned|shifted|banished|relegated) to (?:an? )?(?:another|different"
        r"|other|lesser|easier) "
        r"(?:site|team|department|duties|post|desk|shift|role|position|branch|office)",
        r"(?P<verb>taken off|removed from) (?:the|his|her|their|all) (?:case|rota|roster|on-call|duty|duties"
        r"|project|team|post|shift)",
    ),
    frame(
        """
        personnel file, personnel files, personal file, hr file, staff file, employee file, personnel record
        personnel records, employee record, hr record, disciplinary record, staff record, personnel folder
        """,
        r"(?:note|entry|remark|record|letter|memo|mark|comment|warning|report|copy|this|it)s?\b[^.;]{0,60}? "
        r"(?:placed|put|added"
        r"|filed|entered|made|left|kept|noted|recorded|goes|went|go|will go|attached|stays|remains) (?:\w+ "
        r")?(?:in|to|into|on"
        r"|with) [^,;]{0,40}?(?:personnel|personal|hr|staff|employee|disciplinary) (?:files?|records?|folder)",
    ),
)
