"""Words for people that machinery is called by as well: a *Kubernetes operator* is none in a control room."""

from collections.abc import Sequence

from afterword.lint.text.sentences import Kind, Sentence, Token
from afterword.lint.who import nouns, professions

# Levels of support, which read like names of caches: *the L2 agent*.
LEVELS = frozenset(
    "l1 l2 l3 t1 t2 t3 tier-1 tier-2 tier-3 level-1 level-2 level-3 n1 n2 n3 first-line"
    " second-line third-line first-level second-level third-level".split()
)
_INSIDE = frozenset("cluster clusters namespace namespaces kubernetes k8s pod pods container containers".split())


def runs_inside(sentence: Sentence, head: Token, word: str) -> bool:
    """Tell *the billing operator in the cluster* from one in the control room."""
    if word not in nouns.DOUBLE_NOUNS or word in ("lead", "head", "senior", "junior"):
        return False
    at = sentence.at(head.start)
    behind = [token.word for token in sentence.tokens[at + 1 : at + 4]]
    return behind[:1] in (["in"], ["inside"], ["within"]) and not _INSIDE.isdisjoint(behind)


# What planners and coordinators of machinery are about.
_COMPUTED = nouns.TECHNICAL_MODIFIERS | frozenset(
    """route path motion execution statement journey trip cost cost-based node consumer distributed failover commit
    two-phase global local default built-in new old central same single cloud data database storage network platform
    application app service release deployment build test state""".split()
)


# Whoever looks after machinery is called by its name: *the vault admin, the Kafka lead*.
_KEEPERS = frozenset("admin administrator maintainer lead author senior junior tester submitter".split())
# With these it is a right, a script or a cable after all.
_MADE = frozenset(
    """automatic automated robot bot virtual cluster-role role rbac logical boolean system-account default built-in
    cluster domain global local super file package plugin plug-in module offset message transaction commit snapshot
    probe power test cable wire sql api cli""".split()
)


def _plans(word: str, near: Token) -> bool:
    """Tell the berth planner and the donor coordinator from planners of queries and coordinators of shards."""
    known = near.technical or near.capital or near.word in _COMPUTED
    return word in ("planner", "coordinator") and near.kind is Kind.WORD and not known


def attends(sentence: Sentence, head: Token) -> bool:
    """Tell the dispatcher on duty from one in memory."""
    at = sentence.at(head.start)
    behind = tuple(token.word for token in sentence.tokens[at + 1 : at + 4])
    return any(behind[: len(each)] == each for each in professions.ATTENDING)


def is_machine(sentence: Sentence, head: Token, word: str, modifiers: Sequence[Token]) -> bool:
    """Tell a *Kubernetes operator* from an operator: by its modifiers, for role words machinery uses as well."""
    near = modifiers[-1] if modifiers else None
    keeps = word in _KEEPERS and _MADE.isdisjoint(token.word for token in modifiers)
    if keeps or (near is not None and (near.word in LEVELS or _plans(word, near))):
        return False
    if any(token.technical or token.word in nouns.TECHNICAL_MODIFIERS for token in modifiers) and not (
        near is not None and near.word in nouns.HUMAN_MODIFIERS and word not in nouns.MACHINE_FIRST
    ):
        return word in nouns.DOUBLE_NOUNS
    if word in nouns.MACHINE_FIRST:
        return (near is None or near.word not in nouns.LABOUR) and not attends(sentence, head)
    if word == "hire":
        return near is None or near.word not in ("new", "recent", "latest")
    if word in nouns.DOUBLE_NOUNS and near is not None and near.capital and near.start > sentence.span.start:
        return near.word not in nouns.HUMAN_MODIFIERS
    return False
