"""What people meant to do and did not, or did without what belongs to it: *had been meaning to*, *without review*."""

from afterword.lint.text.frames import frame

_NOT = r"(?:did not|didn't|had not|hadn't|have not|haven't|has not|hasn't|never)"
_EVEN = r"(?:even |ever |really |actually |properly |yet |also |once |adequately |sufficiently )*"
_LAUNCHED = (
    r"(?:merged|deployed|released|shipped|pushed|rolled out|upgraded|migrated|installed|launched|applied|ran|started"
    r"|enabled|changed|approved|published|went live|went ahead)"
)

FRAMES = (
    frame(
        "been meaning to, planned to, meant to, wanted to, intended to, promised to, going to, needed to, "
        "hoped to, had to",
        r"(?P<verb>(?:have|has|had) been meaning) to\b",
        r"(?P<verb>planned|meant|wanted|intended|promised|hoped) to [^;.]{2,70}? ?,? (?:but|yet) (?:we |i |they "
        r"|then )?(?:never|did not|didn't|had not|hadn't|have not|haven't)(?= ?[.,;!)]|$"
        r"| (?:did|do|got|get|found|had|yet|gotten|followed)\b)",
        r"(?P<verb>knew) (?:that )?(?:we|i|they) (?:needed|had|ought) to [^;.]{2,70}? ?,? (?:but|yet) (?:we |i "
        r"|they )?(?:never"
        r"|did not|didn't|had not|hadn't|have not|haven't)(?= ?[.,;!)]|$| (?:did|done|do|got|get|found|yet|gotten)\b)",
    ),
    frame(
        "exercise, exercised, practise, practised, practice, practiced",
        rf"(?P<verb>{_NOT}) {_EVEN}(?:exercised?|practi[sc]ed?)(?= (?:the|a|an|this|that|it|our|any|these|failover"
        rf"|restor\w+)\b)",
    ),
    frame(
        "as urgent, as a priority, as an incident, as an emergency, as an outage, as a problem, as a risk, "
        "as serious, as "
        "critical, as important, as a real, as seriously, as a major, as a high",
        rf"(?P<verb>{_NOT}) {_EVEN}(?:treat|treated|regard|regarded|handle|handled|consider|considered) (?:it|this"
        r"|that|them|the [\w-]+(?: [\w-]+)?) (?:at first )?as (?:urgent|an? (?:high |top |real |major )?(?:priority"
        r"|incident|emergency|outage|problem|risk)|serious|critical|important)\b",
    ),
    frame(
        "good job, great job, proper job, decent job, better job, stellar job, thorough job, good enough job, "
        "it clear, this "
        "clear, that clear, clear that, clear to",
        rf"(?P<verb>{_NOT}) {_EVEN}(?:do|done|did) (?:an? |the )?(?:very |particularly |especially )?(?:good|great"
        r"|proper|decent|thorough|adequate|stellar) (?:enough )?job\b",
        rf"(?P<verb>{_NOT}) {_EVEN}(?:make|made) (?:it|this|that) (?:sufficiently |very |really )?clear\b",
    ),
    frame(
        "without review, without testing, without tests, without approval, without sign-off, without notice, without "
        "warning, without supervision, without monitoring, without a plan, without backups, without a backup, without "
        "proper, without sufficient, without adequate, without enough, without prior, without further, without any",
        rf"(?P<verb>{_LAUNCHED}) (?:(?:it|this|that|them|the|a|an|our|my|these|to"
        r"|in) )?(?:[\w-]+ ){0,4}?(?P<told>without (?:any |proper |sufficient |adequate |enough |prior |further "
        r"|peer |code |a |thorough |having )*(?:reviews?|testing|tests|approval|sign-off|supervision|plan|backups?"
        r"|rehearsal|load tests?|dry run|second look|coordination))\b",
    ),
)
