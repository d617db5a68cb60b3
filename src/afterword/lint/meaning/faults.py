"""Words of guilt: to blame, at fault, the culprit, responsible for the outage."""

from afterword.lint.meaning.harm import HARM_NOUNS
from afterword.lint.text import verbs
from afterword.lint.text.phrases import Lexicon

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
    {bear|bears|bore|carry|carries|carried|shoulder|shoulders|shouldered} the {guilt|fault}
    {bear|bears|bore|carry|carries|carried|shoulder|shoulders|shouldered} {all the|the full|the main} {guilt|fault}
    {bear|bears|bore|carry|carries|carried} {sole|full|the sole|most of the|part of the} {guilt|blame}
    {has|have|had} {incurred|loaded} {guilt|the guilt}, {has|have|had} only ourselves to blame
    {admitted|admits|confessed to|conceded|acknowledged} {his|her|their|its|the} {own |}{guilt|fault|blame|culpability}
    {must|should|has to|have to|needs to|need to|ought to} {own up|face up|atone|apologise|apologize} {to|for}
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
    {finger|fingers} {points|point|pointed} {clearly |}{at|to}, {finger|fingers} {has|have|had} been pointed {at|to}
    {point|points|pointed|pointing} {the|a|our} {finger|fingers} at
    {blame|blames|blamed|blaming}, {to have|have} the
    {at|on} the {feet|door|doorstep} of
    """
)
# Guilt whoever it is aimed at.
ALWAYS = Lexicon.lines(
    """
    guilty {one|ones|party|parties}, heads {must|will|should|have to|are to|need to} roll
    {name|naming} and {shame|shaming}, mea culpa
    {has|have|had} {only|nobody but|no one but|no-one but} {himself|herself|themselves|itself} to {blame|thank}
    {has|have|had} {himself|herself|themselves|itself} to {blame|thank}
    {can|may|must|should|could} {only|solely} {blame|thank} {himself|herself|themselves|itself}
    {can|may|must|should} {blame|thank} {himself|herself|themselves|itself}
    {brought|has brought|have brought|had brought} {this|it|that|all this} {on|upon} {himself|herself|themselves|itself}
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
    {has|have|had|must|should|will have} to answer for, {must|should|ought to|needs to|need to} answer for
    {owns|owned|own} {this|the|that}
    conscience
    """
)
FAILURES = HARM_NOUNS | frozenset(
    """damage delay delays mess disaster catastrophe debacle fiasco loss losses failure failures fact impact shutdown
    standstill harm backlog chaos debris destruction deletion this that it misery situation missing lost broken failed
    long flood flooding floods fire spill spills shortage shortages overflow closure closures stoppage stoppages
    cancellation cancellations overdose blackouts lockout lockouts derailment collision""".split()
)
# Behind a duty these are work, not guilt.
DUTIES = frozenset(
    """response communication communications during handling management process prevention test tests mode modes
    review reviews budget budgets channel recovery analysis report reports reporting coordination page domain
    injection detection notification catalogue tracker alerting tickets queue playbook runbook""".split()
)

# Guilt itself, and what counts as guilt only where harm is spoken of.
HEAVY = frozenset("blame guilt culpability fault buck failing".split())
LIGHT = frozenset("responsibility accountability liability answerability onus".split())
BURDENS = Lexicon(sorted(HEAVY | LIGHT))
RESTING = frozenset(
    """lies lie lay rests rest rested sits sit sat falls fall fell goes go went belongs belong belonged is was are were
    stays stay stayed remains remain remained ends ended stops stopped attaches assigned apportioned attributed placed
    put laid pinned landed lands land shifted rightly borne stop""".split()
)
BEARING = frozenset(
    verbs.lemmas("bear carry shoulder share assume deserve merit get earn accept".split())
    | verbs.lemmas(["take", "own"])
) | {"bore", "has", "have", "had", "got", "took", "taken", "borne"}
DODGING = frozenset(verbs.lemmas("escape evade dodge shirk avoid deny duck".split())) | {"disclaim"}
SHOULDERS = BURDENED | frozenset("door feet doorstep lap hands plate side desk table".split())

# Who is meant stands before these, or behind a form of *be*.
CULPRITS = Lexicon.lines(
    """
    culprit, culprits, perpetrator, perpetrators, offender, offenders, wrongdoer, wrongdoers, malefactor
    sinner, sinners, accused, villain, villains, scapegoat
    {guilty|faulting|offending|erring|responsible} {party|parties|one|ones|person|individual}, party at fault
    {one|ones|party|person|team|people} responsible
    """
)
# Somebody is called guilty by an adjective before the noun.
CALLED = Lexicon.lines("guilty, offending, culpable, erring, faulting, blameworthy")
# Somebody stands before these whatever else is said.
TAKING = Lexicon.lines(
    """
    {take|takes|took|taking|taken} the {rap|fall|flak}, {carry|carries|carried|carrying} the can
    {face|faces|faced} the music
    {has|have} only {itself|himself|herself|themselves} to blame
    {has|have} {itself|himself|herself|themselves} to blame
    {has|have} {nobody|no one|no-one} {else |}to blame but, {has|have} a {lot|great deal} to answer for
    {has|have} {much|plenty} to answer for, have some explaining to do
    {has|have} a lot of explaining to do, {be|is|are|was|were} culpable, {be|is|are|was|were} blameworthy
    {found|held|judged|deemed|declared|pronounced|considered} {guilty|culpable|to blame|to be at fault|at fault|liable}
    {just as|equally|no less|every bit as|also|partly|as} guilty, not without {guilt|blame|fault}
    {should|ought to|must|has to|have to|can} be {ashamed|faulted|blamed|indicted|accused}
    {must|has to|have to|should|needs to|ought to} own up to, {not|hardly} {free of|free from} {guilt|blame|fault}
    {admitted|admits|confessed} that {he|she|they} {was|were} to blame
    {made|makes|make|making} {himself|herself|themselves|itself} guilty, {made|be} {liable|answerable|culpable}
    {should|ought to|must|has to} be the one {apologising|apologizing}, {should|must|ought to} be pilloried
    in the dock for, {bears|bear|bore} the {brunt of the blame|blame}, {should|ought to} hang {his|her|their|its} head
    {should|ought to} hang {his|her|their} heads
    """
)
# Harm stands before these, somebody behind.
ASCRIBED = Lexicon.lines(
    """
    {see|sees|saw|locate|seek|sought|find|found} the {fault|blame|guilt} {with|in}
    {attributable|imputable|ascribable|chargeable} to, {is|was|are|were|is all|was all} down to
    {attributed|ascribed} {entirely |solely |directly |}to, {pinned|blamed} on
    {at|on|before} the {door|doorstep|feet} of, {finger|fingers} of blame {points|point|pointed} {to|at}
    {put|puts} it down to
    {chalked|put} up to, {charged|laid} to, buck {stops|stopped} with, {charged|debited} to
    """
)
# Somebody stands between: *hold the architect responsible for*.
HOLDING = Lexicon.lines(
    """
    hold, holds, holding, held {to account|accountable|responsible|liable|answerable}
    pin, pins, pinned, hang, hangs, consider, considers, deem, deems, judge, judges, declare, declares, regard
    regards, find, finds
    """
)
HELD = frozenset("responsible accountable liable answerable culpable guilty blameworthy".split())
# Irony: thanks and credit for harm.
THANKS = Lexicon.lines(
    "{can|may} thank, {have|has} {only |}to thank, credit for, {this|that} one is {all |squarely |}on"
)
PLAIN = Lexicon.lines(
    "{this|that|it} is {all |squarely |entirely |}on, {it's|it was|that's|this one's|that one's|this's} {all "
    "|squarely |entirely |}on"
)
# Said of somebody who is named only afterwards.
ACCUSED = Lexicon.lines(
    """
    to blame, at fault, pilloried, {held|called|brought} to account, to answer for {it|this|that}
    answerable for {it|this|that}, blamed, ashamed, culpable, guilty, guilty:, to blame:
    """
)
DAMAGED = frozenset(
    """spoiled spoilt flooded burnt burned cold empty frozen stranded cancelled locked
        botched bungled ruined lost missing wrong broken failed late delayed double duplicate corrupt corrupted
        bad unpaid dead dark stolen
    leaked""".split()
)
BACKLOG = frozenset("backlog state situation result consequences hours hour overrun slip setback fine".split())
