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
    {is|are|was|were} {just |}as {much |}{to blame|at fault|guilty}
    {is|are|was|were} no less {to blame|at fault|guilty}
    {is|are|was|were} the {guilty|responsible} {one|ones|party|person|people|team}
    {is|are|was|were} the {one|ones} {to blame|at fault}
    {take|takes|took|bear|bears|bore|carry|carries|carried} {the|all the|full|most of the} blame
    {deserve|deserves|deserved} {the|all the|some of the|most of the|part of the} blame
    {take|takes|took|bear|bears} {some of the|part of the|the full} blame
    {bore|carry|carries|shoulder|shoulders|shouldered} {some of the|part of the|the full} blame
    {share|shares|shared} {the|some of the|part of the} {blame|guilt}
    {shoulder|shoulders|shouldered} {the|all the} blame
    {carry|carries|carried} the {can|guilt|responsibility for this}, {take|takes|took|taking} the {fall|rap|heat|flak}
    {face|faces|faced} the music, {foot|foots} the bill for, {is|are|was|were} {fully |entirely |solely |}culpable
    {is|are|was|were} {fully |entirely |solely |partly |}{blameworthy|answerable|accountable here|on the hook}
    {is|are|was|were} {the|our} {guilty|weak} {party|link}
    {be|been|being|is|was} {held|made} {responsible|accountable|liable}
    {be|been|being|is|was|were} {held|called} to account
    {must|should|has to|have to} {own up|explain themselves|stand up}
    {has|have|had} {a lot|much|something|some explaining|some questions} to {answer for|explain|do|answer}
    {has|have|had} only {himself|herself|themselves|itself|ourselves} to blame
    {owe|owes|owed} {us|everyone} an {apology|explanation}
    {is|are|was|were} {the|our} {villain|villains|sinner|sinners}
    {is|are|was|were} {the|our} {wrongdoer|wrongdoers|troublemaker|scapegoat|black sheep}
    {is|are|was|were} the {one|ones|person|people} {who|that} {is|are|was|were} {responsible|guilty|to blame|at fault}
    {get|gets|got} the blame, {is|are|was|were} in the dock, {is|are|was|were} in the wrong, {has|have} blood on
    {is|are|was|were} the {main |only |real |actual |true |obvious |}{culprit|culprits|perpetrator|offender}
    """
)
# Somebody stands behind these.
BEHIND = Lexicon.lines(
    """
    {fault|blame|guilt|liability} {lies|lay|rests|rested|goes|is|falls|fell} {entirely |squarely |clearly |}{with|on|to}
    {put|puts|putting|lay|laid|lays|pin|pinned|pins|place|placed} {the|all the|full} blame {on|at|squarely on|with}
    {lay|laid|pin|pinned|put} {this|it|this one|that|the outage|the incident} {on|at the door of|at the feet of}
    {fault|blame|guilt} {must|should|has to|can only} {lie|rest|go|fall|be put|be laid} {with|on}
    {fault|blame|guilt} {must|should|has to|can only} {lie|rest|go|fall|be put|be laid} {to|squarely on|squarely with}
    {fault|blame|guilt} {sits|sat|belongs|belonged} {squarely |firmly |entirely |}{with|on|to}
    buck {stops|stopped} {with|at}
    {finger|fingers} of {blame|suspicion} {points|point|pointed} {clearly |squarely |}{at|to}, no one to blame but
    nobody to blame but
    {responsibility|accountability} {lies|lay|rests|rested|sits|falls|fell} {squarely|entirely} {with|on}
    {responsibility|accountability} {lies|lay|rests|rested|sits|falls|fell} {solely|fully|clearly} {with|on}
    {fault|blame|guilt} {is|was} {squarely |entirely |clearly |}{with|on}, {look|looks} no further than
    {hold|holds|held|holding} {the|our|this}
    {culprit|culprits|perpetrator|perpetrators|offender} {is|are|was|were|turned out to be|seems to be|:}
    {guilty|responsible} {party|person|one|team} {is|are|was|were|:}
    {one|ones|person|people|party|team|man|woman|only one} {to blame|at fault} {is|are|was|were}
    {finger|fingers} {points|point|pointed} {clearly |}{at|to}
    {point|points|pointed|pointing} {the|a|our} {finger|fingers} at
    {blame|blames|blamed|blaming}, {to have|have} the
    {at|on} the {feet|door|doorstep} of
    """
)
# Guilt whoever it is aimed at.
ALWAYS = Lexicon.lines(
    """
    guilty {one|ones|party|parties}, heads {must|will|should|have to} roll, {name|naming} and {shame|shaming}, mea culpa
    {it|this|that} is all {his|her|their} fault, {someone|somebody} {has|have} to {pay|answer} for {this|it|that}
    {fault|blame} {is|was} {entirely |solely |clearly |all |}{ours|theirs|mine|his|hers}
    """
)
# Somebody's fault.
OWNED = Lexicon.lines(
    "fault, faults, fault of, faults of, doing, handiwork, failing, failings, guilt, culpability, neglect"
)
# Work, unless an outage *was* it.
DOINGS = frozenset({"doing", "handiwork"})
# *We hold the storage group responsible*: behind whom this stands.
HELD = frozenset({"responsible", "accountable", "liable", "guilty", "culpable"})
# Harm stands before these, somebody behind.
WEIGHING = Lexicon.lines("{is|was|are|were} {squarely |entirely |all |clearly |solely |}on")
BURDENED = frozenset({"head", "shoulders", "watch", "account", "conscience", "doorstep", "plate"})
# What somebody answers for stands behind these, and has to be harm.
ANSWERING = Lexicon.lines(
    """
    {responsible|accountable|liable|answerable|culpable} for
    {responsibility|accountability|liability|blame|credit|thanks} for
    {has|have|had|must|should|will have} to answer for, {must|should} answer for, {owns|owned|own} {this|the|that}
    conscience
    """
)
FAILURES = HARM_NOUNS | frozenset(
    """damage delay delays mess disaster catastrophe debacle fiasco loss losses failure failures fact impact shutdown
    standstill harm backlog chaos debris destruction deletion this that it misery situation missing lost broken failed
    long""".split()
)
# Behind a duty these are work, not guilt.
DUTIES = frozenset(
    """response communication communications during handling management process prevention test tests mode modes review
    reviews budget budgets channel recovery analysis report reports reporting coordination page domain injection
    detection notification catalogue tracker alerting tickets queue playbook runbook""".split()
)
