"""What is known to be machinery: of it an idiom about people means what it says (*the request went in circles*)."""

from afterword.lint.text.sentences import Kind
from afterword.lint.who.actors import Actor
from afterword.lint.who.noun_phrases import NounPhrase

_MACHINERY = frozenset(
    """tool tools script scripts service services program programs software firmware server servers host hosts node
    nodes pod pods container containers process processes thread threads daemon daemons job jobs task tasks cron
    request requests query queries call packet packets message messages mail mails event events token tokens session
    sessions connection connections socket sockets stream streams cache caches database databases db table tables
    index replica replicas cluster clusters leader shard shards partition partitions broker queue queues topic
    consumer producer scheduler parser compiler linter importer exporter crawler resolver balancer proxy proxies
    router routers switch switches gateway gateways firewall sensor sensors camera cameras scanner scanners printer
    printers pump pumps valve valves fan fans lift elevator robot robots bot bots pipeline pipelines build builds
    release deploy deployment rollout migration backup backups restore snapshot loop loops algorithm algorithms model
    models search redirect redirects traffic code library libraries module modules plugin plugins driver drivers
    kernel browser browsers app apps client clients api page pages form forms dashboard dashboards alert alerts alarm
    alarms pager monitor monitoring probe probes watchdog timer timers counter counters flag flags config
    configuration setting settings file files disk disks drive drives record records row rows certificate certificates
    key keys engine engines lookup lookups transfer transfers signal signals
    lock locks lease leases vm vms machine machines instance instances controller workflow workflows retry
    retries updater agent agents exchange manual runbook runbooks report reports document documents""".split()
)


def is_machinery(phrase: NounPhrase | None) -> bool:
    """Tell whether a noun phrase names machinery for certain, or is written as code; nobody's hands are meant."""
    if phrase is None or phrase.actor is not Actor.SYSTEM:
        return False
    head = phrase.tokens[-1]
    return head.kind is not Kind.WORD or head.technical or phrase.head in _MACHINERY
