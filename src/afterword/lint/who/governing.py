"""Small words that say who governs a verb, and nouns that look like doers and are none."""

from afterword.lint.text.chunks import DETERMINERS
from afterword.lint.text.sentences import Kind, Token
from afterword.lint.who import nouns, workplaces
from afterword.lint.who.actors import COLLEAGUES, Actor

ACHIEVING = frozenset(
    """managed proceeded contrived succeeded went happened seem seems seemed appear appears appeared chose
    decided kept keeps keep""".split()
)
# *Is said to have wiped it*: somebody did, as is told.
TOLD = frozenset("said believed thought reported known alleged understood found".split())
HEADS_OF = frozenset("head chief director vp".split())
QUANTITIES = frozenset("one two three four some most any many all each none both several part somebody someone".split())
# With the staff or a team behind *of* these are people: *a member of the crew*; a member of the cluster is a node.
MEMBERS = frozenset("member members colleague colleagues".split())
# Behind the noun they describe: *the engineer concerned has been …*.
POSTPOSED = frozenset("concerned involved responsible".split())
# *caused from the administrator*: what other languages say for *by*.
LOOSE_AGENTS = frozenset({"from", "through", "thru"})
# *by nine, by then, by mistake, by mail*: no agents.
NOT_AGENTS = frozenset(
    """one two three four five six seven eight nine ten eleven twelve noon midnight then now monday tuesday wednesday
        thursday friday saturday sunday january february march april may june july august september october november
        december today tomorrow yesterday morning evening afternoon night hand default mistake accident design chance
        far email e-mail mail phone telephone radio fax letter text chat law half day days hour hours minute minutes
        week weeks percent virtue definition""".split()
)
# *The on-call's question was what broke it*: what is asked, thought or told is no doer.
# Behind these, *who* asks and takes nobody up: *we asked who pulled the plug*.
WONDERING = frozenset(
    "ask asks asked asking know knows knew known say says said saying tell tells told telling out clear unclear unknown"
    " see wonder wonders wondered wondering establish clarify remember recall about of".split()
)
ASKING = frozenset(
    """question questions focus topic concern worry guess interest task puzzle hypothesis theory finding analysis
        report answer query point suspicion assumption opinion conclusion explanation view""".split()
)
# Somebody's, these are people.
STAFFED = frozenset("planner coordinator dispatcher assistant pilot head supervisor leader".split())


def heads(tokens: tuple[Token, ...], after: int) -> bool:
    """Tell *the head of payments* from *the head of the queue*."""
    if after + 1 >= len(tokens) or tokens[after].word != "of" or tokens[after - 1].word not in HEADS_OF:
        return False
    return tokens[after + 1].word not in DETERMINERS and tokens[after + 1].kind is Kind.WORD


def is_staff(tokens: tuple[Token, ...], possessor: Actor | None) -> bool:
    """Tell *their planner* and *the depot's coordinator* from planners and coordinators of data."""
    owner = tokens[-2]
    if tokens[-1].word not in nouns.MACHINE_FIRST:
        return False
    if owner.possessive:
        return possessor in COLLEAGUES or owner.word in nouns.LABOUR | workplaces.GATHERED
    return tokens[-1].word in STAFFED and owner.word in ("their", "your", "his", "her")


def is_cleft(tokens: tuple[Token, ...], at: int) -> bool:
    """Tell whether *what* takes up the subject before it: *the restart is what broke the quorum*."""
    return at > 1 and tokens[at].word == "what" and tokens[at - 1].word in ("is", "was")
