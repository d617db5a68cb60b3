"""What people do for a living, in wards, banks, plants, ships and offices; and the words for many of them."""

from afterword.lint.who import professions

_IRREGULAR = {"woman": "women", "man": "men"}


def _plural(word: str) -> str:
    for one, many in _IRREGULAR.items():
        if word.endswith(one):
            return word.removesuffix(one) + many
    if word.endswith("y") and word[-2] not in "aeiou":
        return f"{word[:-1]}ies"
    return f"{word}es" if word.endswith(("s", "x", "ch", "sh")) else f"{word}s"


# Nobody but people is called by these.
CALLINGS = frozenset(
    """actuary anaesthetist anesthetist assessor auditor banker beginner biologist bloke bookkeeper bricklayer buyer
    cabler captain caregiver carer caretaker cashier cfo chairman chairperson chairwoman chap chemist ciso clinician
    conductor contributor coo copywriter counsellor cpo craftsman curator archivist lockkeeper signwriter dealer
    dentist designer dev-lead dietician doctor doorman draughtsman dude economist em estimator examiner executive
    facilitator fellow firefighter fireman foreman forklift-driver founder freelance headmaster helmsman housekeeper
    inspector instructor janitor journalist lad lawyer layman lecturer librarian lineman locksmith machinist marketer
    mate matron mechanic medic mentor midwife moderator netadmin new-hire newhire novice nurse optician orderly
    packager paralegal paramedic pharmacist phlebotomist physician physicist plumber policeman policewoman porter
    postdoc practitioner president product-owner professor purser radiographer radiologist receptionist recruiter
    salesman salesperson scrum-master sergeant sheriff shift-lead signaller signalman skipper solicitor sponsor
    statistician steward stewardess stoker storekeeper storeman student-assistant sub-contractor subordinate
    superintendent superior surgeon surveyor sysop teacher team-lead team-leader teamleader tech-lead techie techlead
    teller therapist trader trainer treasurer tutor undergraduate undertaker underwriter veterinarian warden
    warehouseman watchkeeper watchman webmaster welder trustee caterer beekeeper choirmaster assayer haulier sommelier
    violinist pianist juror coroner fisherman gamekeeper farrier pitboss upholsterer shotfirer librettist decorator
    tiler mason foundryman confectioner cellarer chambermaid valet expediter stocker appraiser warder restorer dancer
    singer wardrobe-mistress blogger influencer illustrator engraver jeweller watchmaker cobbler weaver dyer tanner
    potter glassblower sociologist hostmaster evangelist overseer refueller marshaller bouncer cable-jointer jointer
    commissioner attaché recruit graduate adviser lobbyist shareholder minister build-master baggage-handler gate-agent
    secretary-general rota-master watch-leader dressmaker plasterer carpet-layer sign-writer viticulturist cheesemaker
    cheese-maker ironmonger chandler saddler stableman groom deckboy luthier muppet idiot moron imbecile clown numpty
    plonker dimwit bozo buffoon nitwit dunce dolt oaf pillock twit halfwit nincompoop bungler""".split()
).union(professions.PROFESSIONS)
MANY = frozenset(_plural(one) for one in CALLINGS) | frozenset(
    """accountants apprentices bosses chiefs cleaners clerks couriers deployers deputies dispatchers elders
    electricians fitters freelancers gurus helpdesks hires joiners juniors managers newbies newcomers officers
    planners editors reporters presenters predecessors requesters researchers rookies scientists secretaries
    signatories signatory
    subcontractors submitters successors supervisors teamleads trainees translators volunteers""".split()
)
# Machinery is called by these too: they count only with a modifier of labour, as *duty controller*.
MACHINE_CALLINGS = frozenset("coordinator dispatcher controller planner driver handler master".split())
# A department by the name of its people: *the pharmacy staff, the night crew*.
STAFF = frozenset({"staff", "personnel", "workforce"})
# What a group, a desk or a crew of people is about; with these they are no machine.
TRADES = frozenset(
    """maintenance inspection repair facilities treasury scheduling trading dispatch radiology pharmacy surgery nursing
    cleaning catering purchasing procurement accounting payroll claims pricing fraud risk integration analytics
    identity search ranking checkout ordering fulfilment fulfillment logistics sales marketing editorial press legal
    hiring training admissions ward theatre laboratory lab ledger settlement clearing reservations booking firmware
    records tooling ads fabric reporting content docs wholesale yard mainframe messaging middleware desktop telephony
    voice architecture planning tax exchange refund refunds stowage courier berth pilotage crew-planning tower apron
    sourcing replenishment steering core regional central windows unix exam help service support information growth
    design research front back ticket box tariff rating loan loans mortgage card cards lending collections custody
    dealing derivatives equity fx bond rates hall depot plant fleet route terminal port crane hub tram bus metro rail
    track signalling signaling telematics dispatching timetable crew roster automation instrumentation electrical
    mechanical metering grid substation turbine reactor backbone firewall directory collaboration workplace endpoint
    virtualisation virtualization sre compiler informatics bioinformatics statistics actuarial econometrics packaging
    documentation translation localisation localization community outreach editing layout picture video audio playout
    graphics animation audio-visual lighting stage costume level-design gameplay engine live-ops anti-cheat matchmaking
    economy oncology cardiology pathology haematology microbiology imaging midwifery transplant sterilisation enrolment
    enrollment exams examination registrar's library archive faculty campus catalogue catalog assortment merchandising
    stock store stores floor returns irrigation harvest veterinary forestry fisheries election ballot customs benefits
    housing permits parking census courts prison fire ambulance police coastguard water sewage waste roads highways
    bridge tunnel science revenue metadata modernisation modernization networking packaging-team access transmission
    optical capacity compute cooling campaign badge building climate credential fares gates guest heating inbound
    outbound inventory invoicing kiosk labelling landing licensing licences loyalty master-data media monetisation
    monetization onboarding parcel patching payouts photo playlist promo provisioning roaming scanning seating signage
    slots sorting subscription subscriptions supply tagging telemetry toll tracing triage vaccine vending visa voucher
    vouchers wifi erp crm bi sap gis mes scada edi pos cms hpc etl ml ai seo iot plc mobility sensors drones robotics
    navigation maps weather forecast forecasting newsletter coupon coupons chargebacks disputes dunning shipping
    freight customs-clearance ramp baggage gate slot cabin cargo catering-ops signal points rolling wagon timber paint
    press-shop welding assembly packaging-line bottling brewing milling kiln furnace foundry blood-bank dialysis dental
    imaging-lab anaesthesia physiotherapy triage-desk ambulance-dispatch telehealth curriculum alumni housing-office
    examination-board timetable-office scholarship grants loans-office subtitle subtitling dubbing studio
    master-control graphics-desk sound props rigging box-office gas electricity heat district-heating pumps dam
    lock-keeping flood dairy greenhouse feed breeding zoning cadastre registry land-registry civil-registry passports
    probate notary customs-duty excise deposits savings wealth pensions annuities reinsurance underwriting-support
    motor-claims hedging swaps repo compliance-desk kyc aml sanctions screening onboarding-desk reconciliation
    cash-management""".split()
)
