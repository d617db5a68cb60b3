"""Nouns by what they can stand for: people, teams, vendors, those affected; and what is a machine after all."""

from afterword.lint.who import callings, first_names, given_names, names, professions, rarer_names

PERSON_NOUNS = frozenset(
    """engineer developer dev programmer coder sre dba sysadmin administrator admin operator on-call oncall on-caller
        oncaller responder reviewer approver author committer maintainer manager lead director commander scribe
        analyst technician contractor subcontractor consultant intern trainee apprentice newcomer newbie rookie hire
        joiner starter colleague coworker co-worker teammate person individual human staff staffer employee specialist
        architect tester freelancer officer supervisor deputy cto cio ceo ciso vp boss chief guy man woman lady
        gentleman guru owner deployer programmer member expert junior senior predecessor successor requester requestor
        submitter electrician fitter volunteer teamlead devops leader worker agent tester head scientist researcher
        accountant clerk assistant secretary cleaner pilot captain coordinator master auditor facilitator moderator
        steward custodian locksmith plumber caretaker planner temp""".split()
).union(callings.CALLINGS, callings.MACHINE_CALLINGS)

# Role words that are at home in machinery too. Alone after "the" they are people; with a technical or a capitalised
# modifier they are not.
DOUBLE_NOUNS = frozenset(
    """operator admin administrator manager lead leader director responder committer owner worker agent reviewer
        author approver commander member assistant supervisor tester deployer senior junior maintainer submitter
        requester pilot head""".split()
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
    """kubernetes k8s etcd postgres postgresql mysql redis kafka prometheus elastic elasticsearch mongodb
    cassandra vault zookeeper consul helm terraform ansible jenkins gitlab github argo flux istio envoy nginx haproxy
    rabbitmq nats
    spark flink airflow celery sidekiq openshift docker containerd linux windows jvm java python node.js kernel
    cluster raft paxos quorum session lock lease mutex semaphore thread process task job queue query batch stream log
    logging offset transaction connection pool cache memory heap gc garbage file filesystem disk volume block object
    bucket partition shard replica replication backup snapshot index table schema package dependency module plugin
    plug-in container pod node daemon service-mesh sidecar proxy ingress gateway router routing dns dhcp ntp snmp smtp
    mail mail-user user-agent http https https tls ssl ocsp mdns crl certificate secret secrets token key credential
    identity monitoring metrics metric telemetry tracing trace alert alerting event workflow build ci cd ci/cd
    pipeline runner scheduler scheduling resource autoscaling auto-scaling scaling load configuration config device
    window display boot update patch deletion retention archive message topic broker consumer producer virtual vm
    hypervisor hardware fibre robot bot automated automatic automation software system-account api sdk cli crd custom
    logical boolean ternary binary comparison unary arithmetic bitwise cluster-role role rbac sql""".split()
)

TEAM_NOUNS = frozenset(
    """team squad crew department group division unit guild tribe personnel bridge board committee chapter
        organisation organization helpdesk taskforce""".split()
)
# Departments act like people when they stand bare: "Ops was told", "Security's change".
BARE_TEAMS = frozenset(
    """ops operations support networking infrastructure infra security qa finance marketing legal sales management
    leadership engineering procurement hr compliance it devops sre product accounting controlling logistics
    radiology purchasing treasury facilities reception catering pathology cardiology oncology housekeeping estates
    payroll itops devs sres dbas admins secops netops noc soc helpdesk service-desk first-level second-level frontend
    backend dispatch despatch merchandising timetabling nursing midwifery theatres biomed informatics itsm techops
    cloudops""".split()
)
TEAM_PLURALS = frozenset(
    """engineers developers devs programmers coders sres dbas sysadmins administrators admins operators on-calls
        oncalls responders reviewers approvers authors committers maintainers managers leads directors analysts
        technicians contractors consultants interns colleagues coworkers co-workers teammates people persons
        individuals humans employees specialists architects testers staffers owners experts seniors juniors guys folks
        teams squads crews departments groups shift""".split()
).union(callings.MANY)
VENDOR_NOUNS = frozenset(
    """vendor vendors provider providers supplier suppliers carrier carriers registrar registrars third-party
    manufacturer reseller hoster isp telco subcontractor integrator integrators telecom telecoms telcos isps hosters
    manufacturers outsourcer outsourcers msp third-parties landlord wholesaler courier insurer subcontractors
    hyperscaler hyperscalers acquirer acquirers outsourcing-partner sub-supplier subsupplier forwarder
    forwarders""".split()
)
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
PERSON_PRONOUNS = frozenset(
    """he she i you someone somebody anyone anybody nobody everyone everybody whoever no-one him her me
    himself herself""".split()
)
WE_PRONOUNS = frozenset({"we", "us", "ourselves"})
WE_OWNED = frozenset({"team", "org", "organisation", "organization", "company", "department", "group", "squad", "side"})

# Forms of address: a capital behind one of these is a name.
TITLES = frozenset(
    """mr mrs ms miss mx dr prof professor herr frau fräulein monsieur madame mme mlle señor señora senor senora sr sra
    signor signora sig dott ing sir dame sister brother father nurse sergeant sgt captain capt lieutenant lt colonel
    major inspector constable officer pani pan meneer mevrouw""".split()
)
# Given names in use in many countries, without those that are also common words or well-known software.
GIVEN_NAMES = (
    names.MORE_NAMES
    | given_names.FARTHER
    | first_names.COMMON
    | rarer_names.RARER
    | frozenset(
        """aaron abdul abdullah abel abigail adam adele adrian agnes agnieszka ahmad ahmed aiko aisha akira alan albert
    alberto aleksander aleksandra alessandro alex alexander alexandra alexey alfred ali alice alicia alina alison
    allison alva amanda amara amelia amir amit amy ana anastasia anders andre andrea andreas andrei andres andrew
    andrzej andy angela anil anita anja anke ann anna anne anneke annette annika anouk anthony anton antonia antonio
    anya arjun arne arthur arturo asha astrid aurora axel aylin barbara bart bartek beata beatrice beatriz ben
    benedikt benedikte benjamin bernd bernard beth bettina bianca birgit björn bjorn bob bogdan boris brandon brenda
    brian bridget britta bruno camila camille carina carl carla carlos carmen carol carolina caroline cathy cecilia
    celine charles charlotte chen chiara chidi chinedu chloe chris christina christine christoph christopher claire
    clara claudia colin connor craig cristina cynthia dagmar damian dan dana daniel daniela danielle danny daria dario
    dave david deborah deepak denis dennis derek diana diego dieter dimitri dirk dmitri dmitry dominik dominique
    donald donna dorota dorothy doug douglas duncan dylan edith eduardo edward edwin eileen elena eleni elias elif
    elisabeth elise eliza elizabeth ella ellen elodie elsa emil emilia emily emma enrico eric erica erik erika erin
    ernst esther ethan eugene eva evan evelyn ewa fabian fabio fatima fatou fatoumata felipe felix femi ferdinand
    fernanda fernando ferran filip fiona florian francesca francesco francisco françois francois frank franz fred
    freddy frederic frida friedrich gabriel gabriela gareth gary gavin geoff george georg gerald gerard gerd ghislaine
    giovanni gisela giulia gonzalo gordon graham greg gregor gregory greta grietje guillaume gunnar gustav hamza hana
    hanna hannah hans harald harold harry hassan hector heidi heike heinz helen helena helga helmut hendrik henrik
    henry herbert hiro hiroshi holger hugo ian ibrahim ignacio igor ikaika ilka ilona ilse imran ina ines inga ingrid
    irena irene irina isaac isabel isabella ivan ivana jacek jack jackie jacob jacqueline jaime jakob jakub james
    jamie jana jane janet janine jason javier jean jeff jeffrey jenna jennifer jenny jens jeremy jerome jessica jill
    jim jing joachim joan joanna joao joaquin jochen joe joel johan johanna johannes john jon jonas jonathan jordi
    jorge jose josef joseph josephine joséphine joshua juan judith jukka julian juliette jürgen jurgen justin justyna
    kai kamal kamil karen karim karin karina karl karsten kasia katarina katarzyna kate katharina katherine kathrin
    katie katja kavita keith keiko kelly ken kenji kenneth kerstin kevin khaled kim kimberly kiran kirsten klaas klara
    klaus konrad konstantin kristian kristina krzysztof kumar kurt kwame lars larry laszlo laura lauren laurent laurie
    lea lena leon leonard leonardo leonie leticia liam lina linda linus lisa liz lorenz lorenzo lothar louis louise
    lucas lucia lucie lucy ludwig luigi luis luisa lukas lukasz lydia lynn maarten maciej magda magdalena magnus
    mahmoud malik manfred manon manuel manuela marc marcel marcin marcio marco marcus marek margaret margit maria
    mariam marian marie marina mario marion marius markus marlene marta martha martin martina mary mateo mateusz mats
    matt matteo matthew matthias maurice maxim maya mehmet mei melanie melissa mercedes michael michal michel michele
    michelle miguel mika mike mikhail milan milena mina mira miriam mirjam mohamed mohammed mona monica monika moritz
    mustafa nadia nadine naoko naomi natalia natalie natasha nathan neha neil nicholas nick nico nicola nicolas nicole
    niels nikita nikola nils nina noah noemi nora norbert nuria olaf oleg olena olga oliver olivia olivier olu
    oluwaseun omar ondine oscar oskar otto owen oyelaran pablo pamela paolo pascal patricia patrick patrik paul paula
    pauline paulo pavel pawel pedro peter petr petra philip philipp philippe phil pierre pieter pilar piotr pooja
    priya rachel radek rafael rahul rainer raj raja rajesh ralf ralph ramon raphael raquel rasmus ravi raymond rebecca
    regina reinhard rené renata renate ricardo richard rick rita robert roberto robin rodrigo roger roland rolf roman
    ronald rosa rosanna rosie roxana rudolf runa ruta ryan sabine sabrina sakura salma samantha samira samuel sandra
    sandrine sanjay sanna sara sarah sascha satoshi sean sebastian selin sergei sergey sergio shane shannon sharon
    shreya siegfried sigrid silke silvia simon simone siobhan slawomir sofia sofie sonia sonja sophia sophie stacy
    stefan stefanie stella stephan stephanie stephen steve steven stuart sunita sunniva susan susanne suzanne sven
    svetlana sylvia sylvie tadeusz takeshi tamara tania tanja tara tariq tatiana ted teresa thandi theo theresa
    thierry thomas thorsten tiago tim timo timothy tina tobias todd tom tomas tomasz toni tony torsten tracy trevor
    tristan ulla ulrich ulrike ulf urs ursula uwe valentina valeria vanessa vera veronica veronika victor victoria
    vijay vikram viktor vincent virginia vivian vladimir volker wanda walter wei wendy werner wiebke wilhelm willem
    william wolfgang wojciech xavier xiao yannick yara yasmin yasmine yoko yuki yuri yusuf yves yvonne kofi kwesi ama
    chioma tunde amina zainab aminata ngozi abena thabo sipho lerato nomsa wanjiru kamau achieng otieno minh linh thuy
    siti putri arif rina hiroko akiko haruto yuna jisoo minjun seoyeon hyun takumi ren aoi ravindra suresh lakshmi
    divya karthik ananya rohan farhad reza leila laleh nasrin shirin darius avi moshe yael noa tamar eitan itai joao
    mateus thiago leticia mariana renato bruna caio iker ainhoa aitor nerea jordina oriol montse laia pau merce sorin
    mihai ioana bogdana radu gheorghe stoyan desislava plamen vesna goran zoran branka mirela jelena milos dusan
    ondrej vaclav zdenek ludmila jarmila gabor istvan ferenc katalin eszter zsofia aleksi eero juhani paivi tuomas
    sanni ruut liisa mati tanel kadri janis liga andris vytautas rasa jurga ieva sindri gudrun bjarni hakon ragnhild
    solveig freja mikkel rasmus laust siri gro torbjorn asbjorn aoife niamh ciaran eoin padraig siobhan rhys gwen
    dafydd angus fergus morag hamish isla zbigniew zeynep zofia zoltan zuzana""".split()
    )
)
