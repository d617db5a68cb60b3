"""Verbs an action begins with: aims, aspirations, searches, and deeds that are either there or not."""

# An aim, whatever it takes; only a figure makes it a deed.
AIMS = frozenset(
    """improve enhance optimise optimize strengthen harden address handle tackle sort better minimise minimize maximise
    maximize simplify streamline modernise modernize rework rethink reconsider align guarantee try strive aim focus
    work
    deal cope facilitate foster encourage leverage invest prioritise prioritize clarify coordinate engage
    collaborate
    mature stabilise stabilize formalise formalize beef polish refine tune tweak revamp overhaul tidy declutter
    re-architect rearchitect upskill educate learn understand overcome boost stay communicate think care pay
    remember
    know realise realize respect appreciate double-check remind retrain train teach coach
    solve safeguard reinforce intensify future-proof professionalise professionalize rationalise rationalize""".split()
)
# An aim where nothing says which thing, when or how much: *prevent outages*, but *prevent a merge while CI is red*.
ASPIRATIONS = frozenset(
    """reduce increase decrease prevent avoid resolve clean cleanup support eliminate tighten drive push refactor
    ensure assure mitigate redesign standardise standardize get speed become be""".split()
)
# *Make* names a quality or a thing.
MAKING = frozenset("make keep render".split())
# A search: it needs the place where its answer will stand.
SEARCHES = frozenset(
    """review reflect investigate research analyse analyze examine evaluate assess explore consider discuss
    revisit study
    look find figure check inspect dig monitor watch observe re-evaluate reevaluate reassess brainstorm debug
    diagnose
    plan survey scrutinise scrutinize follow talk meet continue keep""".split()
)
# What is done when it is there; any other word may be a verb as well.
DEEDS = frozenset(
    """accept activate adapt add adjust adopt advance agree alert allow allowlist announce answer apply appoint
    archive ask assign attach audit automate back backfill backport backup ban benchmark block blocklist book
    brief bring build bump cache call cancel cap capture carry change circulate close collect color colour
    commission compare compile compute conduct configure confirm connect contact convert copy correct count
    create credit cut decide declare decommission decouple define delay delete deliver deny denylist deploy
    deprecate derive describe detect determine devise disable disconnect display distribute divide document
    double downgrade draft drain drill drop duplicate emit enable encrypt end enforce enlarge escalate
    establish estimate exclude execute exercise expand expire export expose extend extract fail fail-over
    failover feed fetch file filter fix flag force forward freeze gate generate give grant group have hide
    hire hold host identify implement import include index inform insert inspect install instrument integrate
    introduce invalidate invite isolate issue keep label let limit link list load load-test lock log lower
    maintain mark match measure merge migrate mirror mount move mute name negotiate nominate notify obtain
    offer open order organise organize page parameterise parameterize parametrise parametrize park pass patch
    pause perform pin place point poll post practice practise prepare present print probe process procure
    promote propose protect provide provision publish pull purchase purge put quarantine query queue raise
    rate-limit re-enable re-index re-run read rebalance rebuild recalculate reclaim reconcile record recover
    redeploy redirect reenable refactor refresh refund refuse register rehearse reindex reissue reject
    relaunch release reload relocate remind remove rename renew reorder repair repeat replace replay replicate
    report request require reroute rerun reserve reset resize restart restore restrict retire retrieve retry
    return reuse revert revoke rewrite roll rollback rotate route run sample save scale scan schedule script
    segregate select send separate serve set setup shard share shed ship shorten show shut sign simulate size
    skip snapshot specify split stagger start state stop store stream subscribe substitute supply suppress
    surface suspend swap switch synchronise synchronize tag take tell terminate test throttle throw time trace
    track train transfer translate trigger trim truncate try turn undo unify uninstall update upgrade upload
    use validate vary verify version void wait warn whitelist widen wire withdraw wrap write""".split()
)
