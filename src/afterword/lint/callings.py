"""What people do for a living: callings that are at home in no machine, and the words for many of them."""

CALLINGS = frozenset(
    """nurse doctor physician surgeon pharmacist paramedic midwife anaesthetist radiologist radiographer clinician
    dentist optician veterinarian therapist practitioner teacher professor lecturer librarian postdoc banker
    teller trader auditor bookkeeper cashier treasurer underwriter foreman machinist plumber welder
    mechanic janitor caretaker cabler locksmith porter journalist marketer recruiter salesman
    salesperson copywriter techlead tech-lead team-lead teamleader team-leader shift-lead
    scrum-master product-owner superintendent physicist chemist biologist statistician economist lawyer
    webmaster sysop newhire new-hire subordinate storekeeper storeman warehouseman ciso coo cfo headmaster
    undergraduate sponsor contributor student-assistant bloke chap lad""".split()
)
_IRREGULAR = {"foreman": "foremen", "salesman": "salesmen", "storeman": "storemen", "warehouseman": "warehousemen"}
_PLURALS = """cleaners electricians fitters volunteers trainees apprentices accountants clerks scientists
    researchers officers
    freelancers newcomers newbies rookies secretaries bosses gurus hires designers dispatchers porters contributors"""
MANY = frozenset(_IRREGULAR.get(one, f"{one}s") for one in CALLINGS) | frozenset(_PLURALS.split())
# A department by the name of its people: *the pharmacy staff, the night crew*.
STAFF = frozenset({"staff", "personnel", "workforce"})
# What a group, a desk or a crew of people is about; with these they are no machine.
TRADES = frozenset(
    """facilities treasury scheduling trading dispatch radiology pharmacy surgery nursing cleaning catering purchasing
    procurement accounting payroll claims pricing fraud risk integration analytics identity search ranking checkout
    ordering fulfilment fulfillment logistics sales marketing editorial press legal hiring training admissions
    ward theatre laboratory lab ledger settlement clearing reservations booking firmware records tooling ads
    fabric reporting content docs wholesale yard mainframe messaging middleware
    desktop telephony voice architecture planning tax exchange
    steering core regional central windows unix exam help service support information
    growth design research front back ticket box press""".split()
)
