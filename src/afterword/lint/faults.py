"""Words of guilt: to blame, at fault, the culprit, responsible for the outage."""

from afterword.lint.harm import HARM_NOUNS
from afterword.lint.phrases import Lexicon

# Somebody stands before these.
BEFORE = Lexicon.lines(
    """
    at fault
    {is|are|was|were|be|been} {partly |solely |mainly |also |clearly |alone |entirely |}to blame
    {is|are|was|were} to be blamed, {should|must|has to|have to} be blamed, {was|were|been|being} blamed
    {is|are|was|were|be|been} {partly |solely |mainly |also |clearly |alone |entirely |squarely |}at fault
    {is|are|was|were} {partly |solely |also |clearly |}guilty
    {is|are|was|were} the {guilty|responsible} {one|ones|party|person|people|team}
    {is|are|was|were} the {one|ones} {to blame|at fault}
    {take|takes|took|bear|bears|bore|carry|carries|carried} {the|all the|full|most of the} blame
    {deserve|deserves|deserved} {the|all the} blame
    {is|are|was|were} the {main |only |real |actual |true |obvious |}{culprit|culprits|perpetrator|offender}
    """
)
# Somebody stands behind these.
BEHIND = Lexicon.lines(
    """
    {fault|blame|guilt|liability} {lies|lay|rests|rested|goes|is|falls|fell} {entirely |squarely |clearly |}{with|on|to}
    {put|puts|putting|lay|laid|lays|pin|pinned|pins|place|placed} the blame {on|at}
    {culprit|culprits|perpetrator|perpetrators|offender} {is|are|was|were|turned out to be|seems to be|:}
    {guilty|responsible} {party|person|one|team} {is|are|was|were|:}
    {one|ones} {to blame|at fault} {is|are|was|were}
    {finger|fingers} {points|point|pointed} {clearly |}{at|to}
    {point|points|pointed|pointing} {the|a|our} {finger|fingers} at
    {blame|blames|blamed|blaming}, {to have|have} the
    {at|on} the {feet|door|doorstep} of
    """
)
# Guilt whoever it is aimed at.
ALWAYS = Lexicon.lines(
    """
    guilty {one|ones|party|parties}
    {fault|blame} {is|was} {entirely |solely |clearly |all |}{ours|theirs|mine|his|hers}
    """
)
# Somebody's fault.
OWNED = Lexicon.lines("fault, faults, fault of, faults of, doing, handiwork")
# Work, unless an outage *was* it.
DOINGS = frozenset({"doing", "handiwork"})
# Harm stands before these, somebody behind.
WEIGHING = Lexicon.lines("{is|was|are|were} {squarely |entirely |all |clearly |solely |}on")
BURDENED = frozenset({"head", "shoulders", "watch", "account"})
# What somebody answers for stands behind these, and has to be harm.
ANSWERING = Lexicon.lines(
    """
    {responsible|accountable|liable|answerable|culpable} for
    {responsibility|accountability|liability|blame} for
    {has|have|had|must|should|will have} to answer for, {must|should} answer for, {owns|owned|own} {this|the|that}
    conscience
    """
)
FAILURES = HARM_NOUNS | frozenset(
    """damage delay delays mess disaster catastrophe debacle fiasco loss losses failure failures fact impact shutdown
    standstill harm destruction deletion this that it misery situation missing lost broken failed long""".split()
)
# Behind a duty these are work, not guilt.
DUTIES = frozenset(
    """response communication communications during handling management process prevention test tests mode modes review
    reviews budget budgets channel recovery analysis report reports reporting coordination page domain injection
    detection notification catalogue tracker alerting tickets queue playbook runbook""".split()
)
