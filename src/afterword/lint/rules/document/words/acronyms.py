"""Capitals that need no explanation: what is in use everywhere, and words that are merely written large."""

KNOWN = frozenset(
    """a abac acid acl acls acme acr ad aedt aes aest again ai aka aks akst alb albs all alter always am amd ami amis
    amqp an and any anycast anz apac api apis apm apr apt are arm arn arns arp as asap ascii asg asgi asn at
    ats attach attention aud aug av avg avx aws az azs bash bcc bfd bgp bi bios black blue both bpf brl bsd
    bst btrfs by ca caa cab cad cap cas casb cc cd cdc cdn cdns cdt ceo ceph cert ces cest cet cfo cgroup chf
    ci cidr cio ciso cli closed cmdb cms cname cnames cni cny co coe commit cors count cpe cpu cpus cqrs crc
    crd crds create critical crl crlf crm cron crud csi csp csrf css cst csv cta cti cto ctr cuda cve cves
    cvss czk dag dags dast db dba dbas dbs dc ddd ddl ddos deb debug dec delete dev dhcp dkim dkk dl dll dlp
    dlq dm dmarc dml dms dnf dns dnssec do does dom done dos down dr drop dsl dst dto dwdm each ebpf ebs ec2
    ecc ecmp ecr ecs edr edt eest eet eg eks elb elf elk else emea end enoent eob eod eof eol eom eos eow
    epipe erp error esp est eta etag etc etcd etl eu eur every evpn fail failed false faq fatal feb fifo fips
    fixme fk for foreign fpga fqdn fqdns fri from fsync ftp fyi gb gbp gbps gc gce gcp gcr gdb gdpr get ggc
    gib git gitops gke gmt gnu goto gpg gpio gpl gpt gpu gpus green group grpc gsi gui ha hdd head here high
    hipaa hkt hls hmac how hpa hq hr hsm hsrp hst hsts html http http2 http3 https huf hz iaas iac iam iana
    ibm icmp ics ict id ide idp ids ie ieee ietf if ii iii iis imap imo important in index info inr insert
    into io ioc iops ios iot ip ipam ipc ips ipsec ipv4 ipv6 irc irsa is iscsi iso isp isps ist it itil itsm
    iv ivr ix jan jar jdbc jdk jira jit jms join jpeg jpg jpy js json jst jul jun jvm jwt k8s kafka kb kbps
    key kib km kms kpi kpis kst kvm l2 l3 l4 l7 lacp lan lb lbs lcd ldap led lfs lgtm limit live llc lldp llm
    llms low lru lsn ltd lts lun luns lvm maas mac mar max may mb mbps md md5 mdt medium mfa mib min mit ml
    mon mongo more most motd mpls mqtt mr mrs ms msd msk mss mst mtls mtr mttd mttr mtu must mvcc mvn mvp mx
    na nas nat nb nda never new nfc nfs nginx ngo nic nics nist nlb no noc nodejs nok nosql not note notice
    nov now npm ntfs ntp null num numa nvidia nvme nvram nz nzd nzt oauth oci oct odbc of oidc ok okr okrs
    olap old oltp on oncall one only ont oob oom ooo opa open options or order orm os ospf oss otp ovh owasp
    p2p p50 p90 p95 p99 paas pagerduty panic pass patch paxos pbx pc pci pcie pcs pdf pdt pdu pdus pem pgp php
    pht pid pin pip pk pki please pln pm pmtu png poc pod pop posix post postgresql pov pr primary prod
    production prs ps psp psql pst psu pto ptr pub put pvc pvcs qa qoe qos qps qr quic raft raid rails ram
    rbac rbd rc rca rcas rdbms rds re read readme red ref regex rest rfc rfcs rfo rhel rip rj45 rma ro rox rpc
    rpcs rpm rpms rpo rps rr rsa rss rsync rtmp rto rtt ruby rwo rwx s3 saas sam same saml san sas sast sat
    sata sbc sbom sca scp sdk sdks sdlc sdn sek select seo sep set sev sfp sftp sgd sha sha1 sha256 shall
    should siem sighup sigkill sigsegv sigterm sim simd sip sk sku skus sla slas sli slis slo slos sms smtp
    sni snmp sns soa soap soar soc sox spa spf spof sql sqlite sqs sre sres srv ssd ssds ssh ssi ssl sso ssrf
    ssts staging std stdin stdout stp sudo sum sun suse svg svn sys table tail tb tba tbd tcp tdd test tftp
    tgz that the then there this thu tib tl tlb tld tls tmp to todo tools tos tpm tps tpu trace true ts tsdb
    ttd tte ttl ttls ttm ttr tue tv two tx txt uat ubuntu ud udf udp ui uid uk un union unique unix up update
    ups uptime uri uris url urls us usa usb usd use ut utc utf utf-8 utf8 uuid uuids ux values vat vcpu vcpus
    vcs ver very vex vi vii viii vip vips vlan vlans vm vms voip vol vp vpc vpcs vpn vpns vps vrrp vs vxlan
    waf wal wan war warn warning was wasm wcag webrtc wed west wet wfh what when where white who why wib wifi
    wip wireguard with without wlan write wsgi www x509 xdr xfs xi xii xml xss yaml yellow yes zfs zip zk""".split()
)
