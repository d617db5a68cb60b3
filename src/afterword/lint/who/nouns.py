"""Nouns by what they can stand for: people, teams, vendors, those affected; and what is a machine after all."""

from afterword.document.people import given, groups
from afterword.lint.who import callings, professions

PERSON_NOUNS = frozenset(
    """engineer developer dev programmer coder sre dba sysadmin administrator admin operator on-call oncall on-caller
        oncaller responder reviewer approver author committer maintainer manager lead director commander scribe analyst
        technician contractor subcontractor consultant intern trainee apprentice newcomer newbie rookie hire joiner
        starter colleague coworker co-worker teammate person individual human staff staffer employee specialist
        architect tester freelancer officer supervisor deputy cto cio ceo ciso vp boss chief guy man woman lady
        gentleman guru owner deployer member expert junior senior predecessor successor requester requestor submitter
        electrician fitter volunteer teamlead devops leader worker agent head scientist researcher accountant clerk
        assistant secretary cleaner pilot captain coordinator master auditor facilitator moderator steward custodian
        implementer locksmith plumber caretaker planner temp""".split()
).union(callings.CALLINGS, callings.MACHINE_CALLINGS)

# Role words that are at home in machinery too. Alone after "the" they are people; with a technical or a capitalised
# modifier they are not.
DOUBLE_NOUNS = frozenset(
    """operator admin administrator manager lead leader director responder committer owner worker agent reviewer
        author approver commander member assistant supervisor tester deployer senior junior maintainer submitter
        requester pilot head conductor""".split()
).union(callings.MACHINE_CALLINGS)
# Of those, the ones nobody would read as a person without help: they count only with a modifier of labour.
MACHINE_FIRST = callings.MACHINE_CALLINGS | frozenset(
    "leader worker agent assistant member pilot head supervisor".split()
)
LABOUR = frozenset(
    """team shift project squad duty night day early late support service-desk helpdesk call-centre call-center staff
    crew incident release tech technical department programme program field plant warehouse site temporary human board
    committee regional section scrum event capacity travel ward train traffic flight
    crane forklift bus lorry truck tram delivery""".split()
).union(professions.LABOUR)
# With these a role word of machinery is a person after all.
HUMAN_MODIFIERS = frozenset(
    """duty shift night day evening weekend release team tech technical staff senior junior new young old lead
        principal chief second first third primary secondary tertiary support incident service change on-call oncall
        bi sap gis edi mes scada hr pr
        human field site plant warehouse network networking database retail analytics identity growth marketing crm
        erp integration storage security data cloud platform infrastructure infra devops ops operations product
        project engineering development backend back-end frontend front-end mobile web payments payment billing
        external internal remote temporary freelance former responsible inexperienced tired outgoing incoming
        departing previous same other only one single our their his her my your this that a an the desk helpdesk
        service-desk communications comms account delivery quality qa test programme program department group squad it
        hosting migration deployment rollout advisory crisis steering supervisory editorial""".split()
)

TECHNICAL_MODIFIERS = frozenset(
    """kubernetes k8s etcd postgres postgresql mysql redis kafka prometheus elastic elasticsearch mongodb cassandra
    vault zookeeper consul helm terraform ansible jenkins gitlab github argo flux istio envoy nginx haproxy
    rabbitmq nats spark flink airflow celery sidekiq openshift docker containerd linux windows jvm java python
    node.js kernel cluster raft paxos quorum session lock lease mutex semaphore thread process task job queue
    query batch stream log logging offset transaction connection pool cache memory heap gc garbage file
    filesystem disk volume block object bucket partition shard replica replication backup snapshot index table
    schema package dependency module plugin plug-in container pod node daemon service-mesh sidecar proxy ingress
    gateway router routing dns dhcp ntp snmp smtp mail mail-user user-agent http https tls ssl ocsp mdns crl
    certificate secret secrets token key credential identity monitoring metrics metric telemetry tracing trace
    alert alerting event workflow build ci cd ci/cd pipeline runner scheduler scheduling resource autoscaling
    auto-scaling scaling load configuration config device window display boot update patch deletion retention
    archive message topic broker consumer producer virtual vm hypervisor hardware fibre robot bot automated
    automatic automation software system-account api sdk cli crd custom loose bare copper aluminium corroded
    frayed earthing logical boolean ternary binary comparison unary arithmetic bitwise cluster-role role rbac
    sql password image text font syntax cardinality selectivity address render rendering audio curve""".split()
)

TEAM_NOUNS = frozenset(
    """team squad crew gang department group division unit guild tribe personnel bridge board committee chapter
        organisation organization helpdesk taskforce""".split()
)
# Departments act like people when they stand bare: "Ops was told", "Security's change".
BARE_TEAMS = groups.BARE_TEAMS
TEAM_PLURALS = groups.TEAM_PLURALS.union(callings.MANY)
VENDOR_NOUNS = groups.VENDOR_NOUNS
AFFECTED_NOUNS = frozenset(
    """user users customer customers client clients tenant tenants merchant merchants caller callers subscriber
    subscribers visitor visitors shopper shoppers patient patients passenger passengers guest guests buyer buyers
    seller sellers reader readers player players viewer viewers attendee attendees student students consumer consumers
    reseller resellers""".split()
)
# People nobody here could blame: they are no part of the organisation.
STRANGERS = frozenset(
    "attacker attackers hacker hackers intruder intruders scammer scammers thief thieves bot bots".split()
)
WE_OWNED = frozenset({"team", "org", "organisation", "organization", "company", "department", "group", "squad", "side"})

# Forms of address: a capital behind one of these is a name.
TITLES = frozenset(
    """mr mrs ms miss mx dr prof professor herr frau fräulein monsieur madame mme mlle señor señora senor senora sr sra
    signor signora sig dott ing sir dame sister brother father nurse sergeant sgt captain capt lieutenant lt colonel
    major inspector constable officer pani pan meneer mevrouw""".split()
)
# Given names in use in many countries, without those that are also common words or well-known software.
GIVEN_NAMES = given.GIVEN_NAMES
