"""Where people work, named for those who work there: *the control room, the ward, treasury operations*."""

from afterword.lint.who.professions import listed

# The people where they sit or meet: verbs that only people can have are said of these.
GATHERED = frozenset(
    """bridge line shift desk war-room noc soc helpdesk service-desk ward wards pharmacy lab laboratory clinic clinics
    headquarters hq depot newsroom studio workshop reception yard board committee office kitchen warehouse branch
    department theatre theatres maternity cardiology radiology pathology oncology surgery nursery council bureau
    ministry embassy town-hall precinct barracks harbour station signal-box signalbox dispatch despatch brewery bakery
    faculty secretariat boardroom directorate rectorate presidency commission consulate chancery tower apron gatehouse
    dispensary roastery guardroom porter's-lodge foundry sawmill quay quayside toolroom mailroom postroom stockroom
    sickbay infirmary hospice nursing-home orangery wheelhouse guildhall vestry parish magistracy tribunal constabulary
    paddock cutting-room taproom creche kindergarten""".split()
)
# Rooms, offices and centres where people of a trade sit; with these before them they are a team.
SEATS = frozenset("office desk room centre center bureau brigade gang council lot bunch lads crowd cell".split())
# What such a seat is of. A *data centre* and a *server room* are none.
MANNED = frozenset(
    """control command dispatch call contact operations computing computer crisis press news signal emergency engine
    dealing trading timetable booking ticket registry planning project post head back front middle regional district
    local central branch main home harbour harbor port lost-property purchasing estates permit passport parking dean's
    registrar's bursar's admissions exams election records patent tax customs platform backend frontend mobile network
    infra ops data security release test qa storage database sports picture city foreign night day late early copy
    accounts payroll finance legal transport fleet yard maintenance fire service help support information reception
    enquiry complaints claims settlement treasury fx bond equity pharmacy works advisory modernisation modernization
    transformation innovation data-protection works-council town parish student students' student's
    executive audit""".split()
)
# These hold machines and not people.
UNMANNED = listed(
    "data centre, data center, data room, computer room, data cell, test room, security desk, storage room, test centre"
)
# Departments of two words.
DEPARTMENTS = listed(
    """field service, field services, building services, technical services, facility management
    facilities management, building management, fleet management, estates management, property management
    treasury operations, network operations, security operations, cloud operations, retail operations, store operations
    branch operations, flight operations, ground operations, train operations, field operations, airport operations
    card operations, cards operations, loan operations, mortgage operations, lending operations, claims operations
    policy operations, fraud operations, hotel operations, casino operations, port operations, terminal operations
    rail operations, bus operations, tram operations, fleet operations, depot operations, plant operations
    trust operations, fund operations, custody operations, settlement operations, clearing operations
    fraud analytics, risk analytics, credit analytics, people analytics, fraud prevention, crime prevention
    revenue assurance, revenue protection, customer insight, customer insights, market research, market surveillance
    clinical operations, systems operations, market operations, trading operations, live operations
    cloud ops, network ops, field ops, platform ops, infra ops, retail ops, store ops, security ops, tech ops, web ops
    desktop services, it services, workplace services, field engineering, clinical engineering, biomedical engineering
    live ops, sales operations, sales ops, revenue operations, people operations, people ops, customer operations
    business operations, product operations, marketing operations, data ops, platform operations
    infrastructure operations, production operations, studio operations, service operations, warehouse operations
    production support, application support, customer support, client support, technical support, user support
    merchant support, partner support, seller support, player support, desktop support, first-line support
    second-line support, third-line support, level-2 support, l1 support, l2 support, l3 support, it support
    customer care, patient care
    customer success, customer relations, public relations, investor relations, public affairs, corporate affairs
    human resources, senior management, middle management, upper management, top management, executive management
    line management, project management, product management, change management, programme management
    program management, account management, category management, supply chain, quality assurance, quality control
    internal audit, internal it, corporate it, group it, central it, hospital it, faculty it, council it, city it
    campus it, ramp control, apron control, gate control, load control, maintenance control, line maintenance
    base maintenance, ground handling, flight dispatch, train dispatch, crew scheduling, crew rostering, crew planning
    flight planning, flight scheduling, slot coordination, stand planning, berth planning, vessel planning
    yard planning, stowage planning, cargo handling, baggage handling, medical engineering, sterile services
    central sterile, patient transport, master control, goods in, goods inwards, loading dock, shop floor
    billing operations, payment operations, payments operations, order management, supply planning
    production planning, material control, materials management, inventory control, tool control, radio planning
    frequency planning, tower control, area control, approach control, harbour control, harbor control, vessel traffic
    power control, system control, signal control, station control, tunnel control, pit control, process control room
    deli counter, cheese counter, meat counter, fish counter, ticket counter, check-in counter, returns counter
    service counter, information counter, customer counter, luggage counter, baggage counter, prescription counter
    town hall, city hall, county hall, parish council, works management, store management, hotel management
    tax office, front of house, house keeping, box office, stage door, wardrobe department, post production
    land registry, civil registry, court registry, ship registry, hospital registry, parts counter, tool crib
    information security, product security, corporate security, it security, it operations, it ops
    data science, data engineering, business intelligence, software engineering, platform engineering
    release engineering, production engineering, site reliability, quality engineering, systems engineering
    accounts payable, accounts receivable, financial control, financial controlling, risk management, loss prevention
    middle office, back office, front office, head office, grid control
    mission control, ground control, port control
    bed management, clinical coding, medical physics, ground crew, ground staff
    works council, claims handling, claims processing, intensive care, ambulance control, broadcast operations
    tunnel operations, toll operations, bridge operations, gate operations, lock operations, canal operations
    model validation, fund accounting, fund administration, pensions administration, policy administration
    loan servicing, card services, tenant services, developer experience, developer relations, developer productivity
    trust and safety, content moderation, community management, media relations, donor relations, alumni relations
    field sales, inside sales, regulatory reporting, financial crime, fleet maintenance, train planning
    night ops, weekend ops, day ops, gallery services, visitor experience, guest relations, guest experience
    exhibition services, stage management, set construction, costume hire, print production, prepress operations
    image archive, collection care, rights management, tour management, crowd management, venue operations
    pool maintenance, lift maintenance, street lighting, waste collection, road maintenance, winter maintenance
    water quality, pump operations, sewer operations, grid operations, turbine maintenance, blade maintenance
    cell planning, site acquisition, core planning, radio operations, number porting, order handling
    parts planning, tool management, process engineering, industrial engineering, quality inspection, goods inspection
    clinical pharmacy, ward pharmacy, theatre management, appointment booking, blood bank, infection prevention
    crew control, traffic control, stock control, credit control, production control, document control
    infection control, air traffic control, train control, flight control, mission planning, bed control
    material planning, route planning, network planning, workforce planning, capacity planning, demand planning
    resource planning, event planning, fleet control, yard control, vehicle control, movement control
    customer service, customer services, client services, student services, guest services, patient services
    member services, passenger services, shared services, visitor services, housing services, social services
    investor services, fund services, corporate services, central services, support services
    trading desk, front desk, service desk, help desk, sports desk, news desk, picture desk, city desk, copy desk
    print shop, repair shop, paint shop, body shop, machine shop, tool room, mail room, post room, sorting office
    press office, port authority, fire brigade, legal affairs, regulatory affairs, corporate communications
    internal communications, external communications, marketing communications, research and development
    task force, tiger team, working group, working party, sub-committee, quality circle, student union
    night shift, day shift, late shift, early shift, morning shift, evening shift, weekend shift, back shift
    """
)
# Only people sit in these, whatever stands before them: initials for boards, centres and offices.
INITIALS = frozenset(
    {"CAB", "PMO", "NOC", "SOC", "EOC", "OCC", "TOC", "HQ", "GNOC", "DBAs", "ITOps", "InfoSec", "IR", "PR", "HR"}
)
# Trades that stand for their people when nothing stands before them: *Merchandising forgot to …*.
BARE = frozenset(
    """merchandising packaging planning scheduling dispatching despatch editorial fulfilment fulfillment underwriting
    actuarial settlements clearing custody claims admissions maternity cardiology pathology radiology theatres triage
    pharmacy analytics research design engineering communications comms ux maintenance manufacturing
    production-planning localisation localization publishing catalogue pricing search ranking checkout identity
    onboarding growth payments billing risk fraud trading dealing treasury audit publicity recruitment training
    curriculum timetabling stores transport distribution receiving inspection metrology toolroom galley wardrobe
    lighting sound props bookings reservations box-office ticketing concessions membership fundraising outreach
    operations controlling infosec netsec platform data web mobile core storage network networks cloud shop retail
    customs portering transmission playout rostering roster sourcing replenishment reconciliations accounts inbound
    outbound goods-in quality presales retention collections outpatients dispensary registry tower mlops dataops finops
    integration integrations tooling messaging telephony desktop ordering marketing-ops mainframe middleware
    observability monitoring-ops build-ops content""".split()
)
