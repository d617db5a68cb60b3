"""People by trade: wards, banks, plants, schools and offices have incidents too."""

# Nobody but people is called by these.
TRADES = frozenset(
    """nurse doctor physician surgeon pharmacist midwife paramedic anaesthetist anesthetist radiographer
    radiologist clinician therapist dentist matron medic practitioner carer caregiver trader banker teller
    cashier bookkeeper lawyer solicitor paralegal underwriter mechanic welder foreman janitor receptionist
    salesperson salesman recruiter teacher lecturer professor tutor instructor trainer firefighter designer
    statistician executive president chairman chairwoman chairperson treasurer founder sponsor techie teamleader
    webmaster surveyor storekeeper warehouseman machinist craftsman signaller signalman librarian porter warden
    undertaker chemist physicist counsellor policeman policewoman orderly freelance superior team-lead
    product-owner superintendent postdoc dev-lead""".split()
)
# Machinery is called by these too: they count only with a modifier of labour, as *duty controller*.
MACHINE_TRADES = frozenset("coordinator dispatcher controller planner driver handler inspector master".split())
PLURAL_TRADES = frozenset(f"{trade}s" for trade in TRADES if not trade.endswith("man")) | frozenset(
    """freelancers officers supervisors newcomers trainees apprentices rookies joiners assistants clerks accountants
        scientists researchers electricians volunteers deputies chiefs bosses predecessors successors requesters
        submitters deployers secretaries cleaners pilots auditors coordinators planners subcontractors teamleads
        leaders helpdesks juniors elders""".split()
) - MACHINE_TRADES - {"coordinators", "planners", "pilots", "leaders", "supervisors", "assistants"}
