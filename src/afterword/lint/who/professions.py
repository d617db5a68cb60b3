"""More callings: what people are called by in hospitals, stations, theatres, kitchens, courts, schools and on ships."""


def listed(text: str) -> frozenset[str]:
    """Read comma- or line-separated terms of several words."""
    return frozenset(" ".join(term.split()) for term in text.replace("\n", ",").split(",") if term.strip())


# Nobody but people is called by these.
PROFESSIONS = frozenset(
    """cook artist sister aide adjutant agronomist airman alderman anchorman anchorwoman astronomer attendant attorney
    auctioneer bailiff baker banksman barber barista barmaid barrister bartender beautician bellboy bellhop biochemist
    blacksmith boatman bookie bookmaker bosun boatswain botanist brakeman brewer bursar butcher butler cabdriver cabbie
    cadet cameraman camerawoman cardiologist carpenter caseworker cataloguer cataloger chancellor chaplain chauffeur
    chef childminder choreographer cinematographer co-pilot columnist concierge conservator constable corporal
    councillor councilor counsel coxswain crewman crewmember croupier curator dairyman deckhand dean demographer
    detective dietitian distiller docent dogsbody doorkeeper draftsman dramaturge draughtswoman editor-in-chief
    embalmer epidemiologist ferryman firewoman fishmonger florist forewoman forester fundraiser gaffer gamemaster
    game-master ganger gardener geologist geophysicist glazier goalkeeper greengrocer greenhorn grocer groundsman
    groundskeeper haematologist hematologist hairdresser handyman harbourmaster harbormaster headmistress headteacher
    head-teacher herdsman historian hydrologist hygienist imam immunologist invigilator jailer gaoler jockey landscaper
    lecturer-in-charge lifeguard lieutenant lineswoman linesman linguist loadmaster localiser localizer locum
    longshoreman magistrate mailman mailwoman maid mariner masseur mathematician mayor merchandiser metallurgist
    meteorologist microbiologist milkman millwright motorman musician nephrologist neurologist newscaster newsman
    newsreader newswoman night-watchman nightwatchman noob notary obstetrician oncologist ophthalmologist optometrist
    organist organiser organizer orthodontist paediatrician pediatrician pastor pathologist perfusionist photographer
    physiologist physiotherapist plasterer playwright podiatrist pointsman postgraduate postman postmaster postwoman
    priest probationer projectionist proofreader prosecutor provost psychiatrist psychologist publicist purchaser quant
    quartermaster rabbi rector referee rheumatologist rigger roadie roofer sailor saleswoman saleslady scaffolder
    schoolteacher seaman seamstress seismologist senator sexton shepherd shipwright shunter signalwoman sonographer
    soundman sous-chef stagehand stage-hand stationmaster station-master stenographer stevedore stockbroker stonemason
    stylist subeditor sub-editor switchman tailor teamster timekeeper timetabler toolmaker toxicologist
    transcriptionist trooper trucker typesetter typist typographer umpire undersecretary undergrad understudy urologist
    usher valuer verger vet vicar videographer vintner virologist informaticist informatician dosimetrist
    biostatistician brewmaster milker metrologist calibrator toolpusher roughneck roustabout driller pentester mlro
    coroner sacristan dj winegrower grower beekeeper gamekeeper yardmaster dockmaster tallyman lighterman trackman
    platelayer lampman linesperson lithographer bookbinder galvaniser trustee maltster cellarman sommelier pastry-chef
    chef-de-partie dishwasher ward-sister charge-nurse assayer proctor beadle almoner churchwarden deacon copyeditor
    copytaster floor-manager lookout bargee barrow-boy bellringer binman boilerman bookseller bouncer brickie bugler
    busker calligrapher cartographer cartwright caulker charlady chorister clergyman clockmaker cobbler coachman
    coalman comptroller costumier couturier crofter dayworker dogwalker dramatist drayman drummer ecologist
    egyptologist engraver entomologist ethicist fettler filmmaker flautist flyman footman furrier geneticist
    geriatrician gilder glassblower goldsmith governess greenkeeper guitarist gunner gynaecologist hangman harpist
    headhunter hostess hotelier huntsman illustrator impresario innkeeper interviewer ironmonger jeweller keyholder
    kitchenhand lamplighter landlady lawmaker lifeboatman lighthouse-keeper lodger lumberjack masseuse milliner
    muralist naturalist navvy neurosurgeon newsagent nightporter novelist nurseryman oarsman oboist officiant ombudsman
    osteopath ostler outfitter packhand palaeontologist papermaker parson pastrycook patrolman pawnbroker pedlar
    percussionist perfumer pipefitter pitman poacher pollster poulterer preacher printmaker proprietor publican
    puppeteer quarryman rancher repairman repetiteur riveter roadman roundsman saddler sailmaker sawyer scrutineer
    sculptor scullion shelf-stacker shipbroker shopkeeper shopfitter sidesman silversmith singer soldier soprano
    spokesperson stableboy steelworker steeplejack stockman stonecutter storyteller stuntman swineherd taxidermist
    tiler tinsmith tobacconist trombonist trumpeter violist wainwright warehousekeeper watchmaker wheelwright
    woodcutter woodworker yardman yeoman chargehand leadhand weigher spokesman spokeswoman ambassador biker cellist
    consul diplomat envoy governor headmaster horologist midshipman monk nanny nun nursery-nurse paralegal pensioner
    playworker prefect prop-maker rapporteur ringmaster scoutmaster showrunner skier songwriter strategist swimmer
    topographer tour-guide townsman transcriber treasurer tutor vice-president vet-nurse wardrobe-mistress wharfinger
    wigmaker gamesmaster quizmaster toastmaster paymaster bandmaster choirmaster concertmaster postmistress wardmaster
    waiter waitress watchstander weatherman winemaker youngster zookeeper zoologist""".split()
)
# Machinery is called by these too, and more often: they name people only with one of the words of labour before them.
SHARED = frozenset(
    """adjuster anchor animator tech author-in-charge broadcaster broker buyer carrier coach coder compiler
    composer cutter editor feeder forecaster guard hand handler holder interpreter keeper loader maker matcher
    mixer navigator observer packer picker presenter printer producer ranger rep representative reporter rider
    runner scheduler sitter sorter splicer spotter streamer student surveyor taker translator user watcher
    writer""".split()
)
# What people work at: with these before them, words that machinery shares name somebody.
LABOUR = frozenset(
    """gate check-in checkin booking call-centre call-center contact-centre purchasing estate rental letting press news
    sports sport game games live-ops liveops radio tv television broadcast line film picture photo copy sound music
    depot roster rota crew timetable stock financial credit cost mission flight air air-traffic traffic-desk ramp
    ground claims claim loss insurance shop lab laboratory research teaching dental veterinary legal personal executive
    administrative care social health case youth aid power meter market odds minute call budget technical-support grant
    speech medical clinical nursing hospital surgery theatre transplant discharge bed donor school exam admissions
    campus faculty course museum gallery library hotel banquet prison border customs sales customer-service agency
    parcel mail post letter bike kitchen head pastry shelf delivery van taxi cab ambulance union club election campaign
    polling tax court vision playout camera cable agile running key working doctoral phd master's payroll hr treasury
    ward midwifery harbour harbor station desk unit gang guild sub assistant video track yard boom fashion menswear
    womenswear travel-desk stock-room stockroom goods-in receiving rehearsal stage lighting costume wardrobe props
    event venue floor checkout parking toll lock bridge-deck deck engine-room railway rail fleet ferry airline ops-room
    control-room patient-transport referral outpatient appointment appointments reservations reservation ticket
    ticketing trainee apprentice junior deputy interim acting vendor supplier partner client account key-account
    outbound inbound helpdesk service-desk driver volunteer patient transport parts spares theatre-block clinic
    benefits pension pensions loan loans mortgage lending fund portfolio bond equity equities commodities fx pricing
    category fruit fresh-food bakery lead-generation tender bid bids audit compliance facilities prop ring quiz lodge
    handling refund refunds returns complaint complaints collection collections retention grid till dock loading berth
    load cargo freight stowage apron tower pushback catering fuel fuelling goods warehouse-floor order picking packing
    quality demand supply production sourcing replenishment distribution route crew-scheduling summer visiting guest
    teaching-hospital teachers' social-media community brand content marketing""".split()
)
# With these behind it, a word that machinery shares names somebody: *the dispatcher on duty*.
ATTENDING = (
    ("on", "duty"),
    ("on", "shift"),
    ("on", "call"),
    ("on", "watch"),
    ("on", "site"),
    ("on", "nights"),
    ("on", "standby"),
    ("at", "the", "desk"),
    ("at", "the", "console"),
    ("of", "the", "day"),
    ("of", "the", "watch"),
)
# Compounds that name people although a part of them is at home in machinery.
COMPOUNDS = listed(
    """process owner, data owner, risk owner, bot owner, task owner, event manager, package maintainer
    module maintainer
    plugin maintainer, key user, key users, power user, power users, process manager, process engineer, file clerk
    records clerk, data steward, topic owner, system owner, index editor, backup operator, log keeper, mail clerk
    technical writer, technical writers, technical author, technical authors, dispatch supervisor, temp worker
    outside consultant, career changer, career changers, data entry clerk, object owner, ticket owner, script owner
    schedule coordinator, project sponsor, identity architect, message desk, security guard, security guards
    watch keeper
    decision maker, decision makers, note taker, time keeper, night watch, harbour master, harbor master, flat mate
    student worker, student workers, student assistant, student assistants, music editor, script writer
    video editor, web editor, web producer, product marketer, release train engineer, policy maker, policy makers
    line producer, bed coordinator, works manager, works foreman, board member, board members, panel member
    crew member, crew members, team member, team members, staff member, staff members, faculty member
    load planner, load planners, load controller, load controllers, load master, load masters, grid operator
    grid operators, meter reader, meter readers, route planner, route planners, job planner, job planners
    resource planner, resource planners, patch manager, patch managers
    backup admin, backup admins, backup administrator, backup administrators, storage admin, storage admins
    mail admin, mail admins, mail administrator, mail administrators, database admin, database admins
    release coordinator, release coordinators, patch coordinator, patch coordinators,
    event planner, event planners, event coordinator, event coordinators, schedule planner
    schedule planners, resource coordinator, resource coordinators, data manager, data managers, data officer
    security officer, security officers, security manager, security managers, security lead, security leads
    data protection officer, privacy officer, privacy officers, key custodian, key custodians,
    token custodian, hardware lead, hardware manager, hardware engineer, software lead, software manager
    package author, package authors, plugin author, plugin authors, plug-in author, plug-in authors, module author
    module authors, plug-in maintainer, plug-in maintainers, plugin maintainers, package maintainers
    module maintainers, schema author, schema authors, workflow author, workflow authors, pipeline author
    pipeline authors, job owner, job owners, pipeline owner, pipeline owners, script author, script authors
    script owners, alert owner, alert owners, index owner, index owners, schema owner, schema owners
    backup operators, log reviewer, log reviewers, archive officer, message clerk
    message clerks, events manager, events managers, stage director, stage directors
    mail carrier, paper boy, stock keeper, book keeper, budget holder, key holder, post holder, office holder
    """
)
# Called so with an article and nothing else, somebody with a mind is a person: *the planner dozed off*.
SOMEBODY = frozenset(
    """planner coordinator dispatcher editor producer presenter reporter translator cook guard artist surveyor student
    buyer aide sister assistant supervisor leader head pilot coach rep representative forecaster broker driver
    controller keeper picker packer sorter cutter animator ranger adjuster sitter observer""".split()
)
# Several of them.
SEVERAL = frozenset(f"{each}s" for each in SOMEBODY)
