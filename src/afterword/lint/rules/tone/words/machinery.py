"""What machines are called, where they are told to feel or to want."""

THINGS = (
    r"(?:servers?|databases?|db|clusters?|nodes?|pods?|caches?|proxy|proxies|disks?|drives?|raid|routers?|switch"
    r"|switches|schedulers?|load balancers?|scripts?|jobs?|build|builds|ci|apis?|site|website|apps?|application"
    r"|services?|box|boxes|machines?|laptops?|kernel|network|compiler|queue|broker|workers?|firewall|vms?|hosts?"
    r"|backend|frontend|gateway|daemon|browser|printer|cable|modem|radio|hub|bots?|cron ?jobs?|garbage collector"
    r"|allocator|resolver|system|software|hardware|universe|backups?|process|containers?|plugin|linter|pipeline"
    r"|monitoring|internet|cloud)"
)
_NAMES = (
    r"(?:redis|kafka|postgres(?:ql)?|mysql|kubernetes|k8s|nginx|docker|elasticsearch|systemd|git|jenkins|terraform"
    r"|zookeeper|rabbitmq|haproxy|dns|linux|mongo(?:db)?|cassandra|etcd|consul|vault|varnish|apache|cron|murphy|fate"
    r"|nature|reality|physics|the universe|the gods|the weather|lady luck|the database gods|grafana|prometheus|helm"
    r"|ansible|puppet|chef|java|python|php|ruby|windows|aws|gcp|azure|cloudflare|github|gitlab|npm|yarn|webpack|bash)"
)
MACHINE = rf"(?:(?:the|our|this|that|its|my|each|every|one|a|an|all|poor) (?:[\w-]+ ){{0,2}}?{THINGS}|{_NAMES})"
