"""How a task begins in prose: verbs, what may stand before them, and what only sounds like one."""

from afterword.document.patterns import Pattern

_IGNORE_CASE = 2

# What begins a task.
_VERBS = (
    "accept acknowledge adhere aim air amend anticipate appoint assemble assume await "
    "bake balance bind book boost boot breathe brief build buy call cap catalog catalogue "
    "centre certify chart circulate clone cleanse code compile compress confer confine "
    "construct consult cover crack cut cycle debug dedicate deduplicate deepen defer "
    "delay delegate deny derive detach detail dig direct discover distinguish dive do "
    "double-check dry-run dual-run dump earmark ease edit elect email embed empower emit "
    "equip estimate exclude exempt exercise expedite expire export fail-over feed fetch "
    "field fire fit fork format found free freeze freshen front fund fuzz gate go graph "
    "hand hide hook import inline inventory invite iterate join jitter judge justify "
    "kick kill land lead lease legitimise lessen levy license lift lint listen live localise "
    "lose mandate map match meet mend merge migrate modernise modernize mount name narrow "
    "nest oblige observe omit onboard optimise order outline outsource overlap own pack "
    "paint partition pause pay permit persist phase pilot pipe place play plot poll port "
    "pre-warm precompute preserve press probe proceed process profile program proof provision "
    "prune quantify query queue quit rank ramp rate rate-limit re-add re-architect re-check "
    "re-deploy re-design re-do re-examine re-write reaffirm realign reassess reassign "
    "recheck reclaim recreate recruit recycle redeploy redo reduce reevaluate reform "
    "regenerate regularly reimplement reinforce reinstate reiterate relax reload remediate "
    "remodel rent reopen repackage repeat rephrase reposition repurpose rerun reserve "
    "reserve reshape resize resolve restate restrict resubmit resume retest rethink retrofit "
    "revamp revoke rewire ring rip rollback safeguard sample save scan scrub seal search "
    "secure serve sever shape shard shield shrink sign silence size skip slow snapshot "
    "soften solve source split sponsor squash stabilise stabilize stage standby steer "
    "step store stretch study submit substitute subtract suggest sunset supervise supply "
    "swap sweep symlink synthesise tackle tail take target template terminate thank think "
    "tie tighten title total touch translate trap trigger triple truncate trust unblock "
    "unlock unmount unregister untangle upskill vary vet view visit voice vote warn weigh "
    "widen wire withdraw write-protect "
    "accelerate access acquire actively adapt add address adjust adopt advertise agree "
    "alert alias align allow allocate analyse analyze announce"
    " apply approve archive arrange ask assess assign attach audit augment automate automatically "
    "avoid back backfill backport ban batch begin block bring"
    " broaden build bump bypass cache cancel capture carefully catch centralise centralize "
    "change check choose clarify clean cleanup clear close"
    " collect combine come commit communicate compare complete conduct configure confirm "
    "connect consider consolidate contact"
    " continue contribute control convert coordinate copy correct create decide decommission "
    "decouple decrease default define"
    " delete deliver demand demonstrate deploy deprecate design detect determine develop "
    "diagnose disable disallow disband discontinue discourage discuss display distribute"
    " do document don't dont double downgrade draft drain drive drop duplicate educate "
    "eliminate emphasize enable encourage encrypt enforce"
    " engage enhance enrich ensure escalate establish evaluate examine execute expand "
    "explain explicitly explore expose extend extract fail figure"
    " file fill filter finalise finalize find finish fix flag flush focus follow forbid "
    "force forward formalise formalize gather generate"
    " get give go grant group guard guarantee handle harden have help hire hold host "
    "identify implement import improve include incorporate increase"
    " inform initiate inject inspect install instead institute instrument integrate introduce "
    "invest investigate isolate issue keep label launch learn lengthen let leverage"
    " limit link list load lock log look lower maintain make manage manually map mark "
    "measure merge migrate minimise minimize mirror mitigate modify"
    " monitor move negotiate never normalise normalize note notify nominate obtain offer "
    "open optimise optimize order organise organize"
    " overhaul page parallelise parallelize parse patch perform pick pin plan point populate "
    "post practice pre-scale prepare prevent prioritise"
    " prioritize proactively probe produce prohibit promote propose protect prototype "
    "prove provide provision publish pull purchase purge push put quarantine raise"
    " randomise randomize re-architect re-enable re-evaluate re-introduce re-run reach "
    "read rearchitect rebalance rebuild recommend reconfigure record recover redesign"
    " redirect reduce re-examine refactor refine refresh refuse register reject release "
    "relocate rely remember remind remotely remove rename reorganise"
    " reorganize repair replace replicate report reproduce request require reschedule "
    "research reset resize resolve respond restart restore"
    " restrict restructure retain retire retrain retry return reuse revert review revise "
    "revisit revoke rework rewrite roll rotate route run"
    " sanitise sanitize scale schedule scope script seed secure see seek segment segregate "
    "select send separate serialise serialize set setup share shift ship"
    " shorten show shut simplify simulate sort speak specify speed spike spin split spread "
    "staff stagger standardise standardize start stop"
    " store streamline strengthen stress subscribe support surface suspend switch sync "
    "synchronise synchronize systematically tag take talk teach tell test throttle"
    " tighten time tolerate track trace train transition translate treat trigger trim "
    "try tune turn uncouple understand undo unify uninstall"
    " unpin update upgrade upload use utilise utilize vacuum validate vendor verify version "
    "version-lock visualise visualize wait warm warn watch whitelist wipe"
    " work wrap write"
    # Norwegian, German, French, Spanish, Portuguese, Dutch, Swedish: first words of tasks, mostly infinitives.
    " legge lage fikse fjerne endre håndtere undersøke oppdatere skrive finne gi sette "
    "sørge vurdere rydde innføre etablere følge splitte teste dokumentere overvåke hindre "
    "øke"
    " ajouter améliorer créer mettre vérifier corriger documenter supprimer automatiser "
    "définir étudier revoir augmenter"
    " añadir agregar mejorar crear revisar documentar actualizar configurar corregir "
    "implementar automatizar eliminar definir aumentar investigar"
    " adicionar melhorar criar revisar documentar atualizar configurar corrigir remover definir investigar"
    " toevoegen verbeteren maken controleren documenteren bijwerken onderzoeken lägga "
    "förbättra skapa dokumentera uppdatera införa undersöka aggiungere migliorare creare "
    "verificare documentare aggiornare"
)
VERBS = frozenset(_VERBS.split())
# Verbs that are nouns as often: a sentence that goes on with a finite verb does not command.
NOUNS_TOO = frozenset(
    (
        "access alert balance block book build call cause change check clean close contact "
        "control copy cover cut delay deploy design do document download edit email end error "
        "exercise export fail feed field file filter fire fix flag flow force found front "
        "function have help host import increase index inventory issue label lead level limit "
        "link list load lock log make market match measure merge monitor mount name need "
        "note offer open order overlap page patch pause place plan point position post practice "
        "probe process program push query queue quit raise ramp range rate reach read record "
        "release repair replay report request research reserve reset resort rest restart "
        "retry return review rise risk roll route run sample scale schedule score scope search "
        "seal see sign silence size slow snapshot source speed split spread staff stage start "
        "state step stop store stress study support surface swap switch tail target template "
        "test think time title total touch trace track train transition trap trigger trust "
        "try turn update upgrade use view visit volume vote wait warm watch work"
    ).split()
)
OF_A_NOUN = Pattern(
    r"(?:[ \t]+(?!(?:so|that|which|who|where|when|if|whether|because|until|unless|while|what"
    r"|how)[ \t])[^\s.,;:]{1,30}){0,6}?[ \t]+(?:was|were|is|are|has|had|have|did|does|caused?|failed|fails|showed"
    r"|shows|continue[sd]?|began|took|takes|can|could|would|may|might)\b",
    _IGNORE_CASE,
)
_ADVERBS = (
    r"(?:also|please|then|instead|finally|first(?:ly)?|second(?:ly)?|next|additionally"
    r"|furthermore|in addition|going forward|moving forward|in the future|longer[- ]term"
    r"|short[- ]term|long[- ]term|immediately|eventually|ideally|where possible"
    r"|if possible|for now|to (?:do|prevent|avoid) [^,]{1,80})"
)
ADVERB_LEAD = Pattern(rf"{_ADVERBS}[,:]?[ \t]+", _IGNORE_CASE)
FIRST_WORD = Pattern(r"[*_`\"“'(\[]{0,4}(?P<word>[^\W\d_][\w’'-]{0,24})")
COMMITMENT = Pattern(
    r"\b(?:we|i|they|you|teams?|engineers?|it|[A-Z][\w.-]{1,30})(?:[’']ll| (?:also "
    r"|now |then |therefore |all )?(?:will|should|shall|must|need(?:s)? to|ought to"
    r"|plan(?:s)? to|(?:is|are|am) (?:now |also |currently )?(?:going to|planning"
    r"|working (?:on|to|with)|looking (?:into|at)|investigating|adding|improving"
    r"|exploring|evaluating|continuing|implementing|building|developing|committed)"
    r"|have to|has to|want(?:s)? to|intend(?:s)? to|would like to|recommend))\b"
    r"|\b(?:will|should|must|shall|needs? to|(?:is|are) to|has to|have to) (?:also "
    r"|now |soon )?(?:be|get) (?:\w+ly )?\w{2,20}(?:ed|en|ilt|t|de)\b"
    r"|\b(?:should|must|ought to|needs? to)(?! have been| have (?:\w+ed|caught"
    r"|seen|known|had)\b)(?= (?:not |also |always |never |only )?[a-z])|\bwe could (?!have"
    r"|not|see|only|no longer)[a-z]|\bwould be (?:useful|good|nice|helpful|better"
    r"|great|worth)|\b(?:will) (?:help|continue|include|contain|have|add|update"
    r"|use|provide|implement|ensure)\b"
    r"|(?:is|are) (?:planned|scheduled) (?:for|to)\b|^(?:going|moving) forward\b"
    r"|\b(?:vi|wir) (?:må|skal|bør|vil|werden|müssen|sollten)\b|\b(?:nous|on) (?:allons"
    r"|devons|doit|va)\b|\b(?:vamos a|debemos|devemos)\b",
)
GERUND = Pattern(
    r"(?:add|improv|implement|introduc|updat|creat|review|chang|mov|migrat|document"
    r"|automat|investigat|build|develop|establish|ensur|enabl|enhanc|extend|expand"
    r"|increas|reduc|remov|replac|set|test|train|upgrad|writ|work|explor|evaluat"
    r"|monitor|configur|adjust|harden|rework|refactor|standardi[sz]|strengthen"
    r"|perform|provid|schedul|split|stor|us|mak|limit|optimi[sz]|tighten|simplify"
    r"|separat|isolat|decoupl|rotat|switch|track|verify|fix|alert|check|requir"
    r"|disabl|prevent|conduct|consider|revers|revert|rais|communicat|design|defin"
    r"|deploy|detect)(?:t)?ing\b",
    _IGNORE_CASE,
)
NEEDED = Pattern(
    r"(?:need(?:s|ed)? (?:to|for|a|an|more|better)|should|must|better|more|faster"
    r"|stricter|stronger|clearer|earlier|improved)\b",
    _IGNORE_CASE,
)
# A first word that tells of the past; words that are adjectives as often need an object behind them.
PAST = Pattern(
    r"(?:we(?: have |[’']ve | )(?:now |already |also |since |\w+ly )?"
    r"|(?:have |has )?(?:already |now )?)(?:re-)?(?:(?!need|embed|feed|proceed|speed|seed|exceed|succeed|shed|bleed"
    r"|automated|improved|enhanced|scheduled|increased|reduced|extended|dedicated|shared|centrali[sz]ed|detailed"
    r"|managed|advanced|limited|distributed|simplified|standardi[sz]ed|planned|required|needed|proposed|related"
    r"|tested|versioned|layered|hardened|isolated|unified|expanded|structured|integrated|recommended|suggested"
    r"|associated|based|continued)[a-z]{2,20}ed|(?:automated|improved|enhanced|scheduled|increased|reduced|extended"
    r"|shared|centrali[sz]ed|limited|simplified|standardi[sz]ed|tested|hardened|isolated|unified|expanded"
    r"|integrated) (?:the|our|all|a|an|its|this|these|\S+ (?:to|from|by))|sent|built|made|wrote|began|gave|took"
    r"|brought|ran|held|spoke|found|got|rolled|set up (?:a|an|the|our)(?= .{0,80}\b(?:last|already|yesterday)\b))\b",
    _IGNORE_CASE,
)
RAISED = Pattern(
    r"(?:we (?:have |[’']ve )?)?(?:created?|raised?|opened|filed|logged|added) (?:an?"
    r"|the|new|some)?[ \t]*(?:\w+ )?\[?(?:tickets?|issues?|bugs?|cards?|stor(?:y"
    r"|ies)|tasks?|request|backlog)\b|team discussed|discussed",
    _IGNORE_CASE,
)
