"""Departments, groups and vendors: who is called by these is not one person."""

BARE_TEAMS = frozenset(
    """ops operations support networking infrastructure infra security qa finance marketing legal sales management
    leadership engineering procurement hr compliance it devops sre product accounting controlling logistics
    radiology purchasing treasury facilities reception catering pathology cardiology oncology housekeeping estates
    payroll itops devs sres dbas admins secops netops noc soc helpdesk service-desk first-level second-level frontend
    backend dispatch despatch merchandising timetabling nursing midwifery theatres biomed informatics itsm techops
    cloudops underwriting portering finops agronomy outpatients rostering stewarding""".split()
)
TEAM_PLURALS = frozenset(
    """engineers developers devs programmers coders sres dbas sysadmins administrators admins operators on-calls
        oncalls responders reviewers approvers authors committers maintainers managers leads directors analysts
        on-callers oncallers
        technicians contractors consultants interns colleagues coworkers co-workers teammates people persons
        individuals humans employees specialists architects testers staffers owners experts seniors juniors guys folks
        on-callers oncallers custodians commanders gentlemen ladies requestors scribes women vps
        teams squads crews departments groups shift""".split()
)
VENDOR_NOUNS = frozenset(
    """vendor vendors provider providers supplier suppliers carrier carriers registrar registrars third-party
    manufacturer reseller hoster isp telco subcontractor integrator integrators telecom telecoms telcos isps hosters
    manufacturers outsourcer outsourcers msp third-parties landlord wholesaler courier insurer subcontractors
    hyperscaler hyperscalers acquirer acquirers outsourcing-partner sub-supplier subsupplier forwarder
    forwarders haulier hauliers airline airlines consultancy consultancies reinsurer reinsurers""".split()
)
