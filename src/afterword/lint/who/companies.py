"""Outside organisations: suppliers by what they sell, and companies by name."""

# With a word for what they do, these are companies rather than parts of a machine.
HEADS = frozenset(
    """company companies firm authority partner partners processor host lab agency utility maker operator house party
    parties bank exchange bureau scheme""".split()
)
_TRADES = frozenset(
    """maintenance facility telephony voice print hardware messaging tax payroll storage web media energy fuel
        certificate hosting cloud electricity power phone telephone telecom telecoms outsourcing payment payments
        clearing integration external third-party managed courier insurance dns cdn saas software network
        implementation data-centre datacentre data-center datacenter centre center gateway sms mobile cable utility
        water gas logistics shipping cleaning catering contractor consulting security translation printing colocation
        co-location upstream third outside grid card acquiring settlement delivery parcel roaming scanner telematics
        satellite lift elevator escalator fleet leasing rental laundry waste coffee vending alarm fire survey mapping
        map weather freight rail tyre till pos kiosk terminal ticketing booking reservation interpreter subtitle
        caption paper label escrow equipment chip chipset device switch router handset scale sensor meter turbine pump
        robot camera mail e-mail email backup identity analytics map-data tax-software translation-memory subtitling
        captioning timekeeping time-clock badge access-control fingerprint crane forklift conveyor baggage seating
        ticket e-ticketing wallet bnpl fraud-scoring kyc credit-scoring rating address-validation geocoding push
        messaging-gateway podcast ad advertising affiliate coupon gift-card loyalty-card e-invoicing invoicing archive
        document-shredding custodian correspondent depositary stock commodity credit staffing recruiting employment
        registration ferry vault printer tram bus coach taxi airport railway track internet installation fitting
        glazing plumbing roofing scaffolding wiring cabling drilling construction engineering haulage removal moving
        demolition excavation painting inspection certification calibration testing bottling pallet pallets cold-chain
        refrigeration cooling heating hvac climate battery ups diesel generator""".split()
)
# Names that stand for a company when nothing follows them.
NAMES = frozenset(
    """aws amazon azure microsoft gcp google cloudflare fastly akamai github gitlab twilio stripe okta datadog hetzner
    ovh digitalocean heroku vercel netlify oracle ibm telekom vodafone verizon comcast atlassian slack
    salesforce sendgrid mailgun paypal adyen worldpay pagerduty zoom shopify equinix rackspace linode auth0 crowdstrike
    colt lumen telefonica orange swisscom snowflake godaddy namecheap
    docusign zendesk workday servicenow""".split()
)


def outside(head: str, modifiers: tuple[str, ...]) -> bool:
    """Tell whether a noun with its modifiers names an outside organisation: *the hosting company*."""
    if head.removesuffix("s") in ("contractor", "aggregator") and modifiers and modifiers[-1] in _HIRED:
        return True
    if head.removesuffix("s") == "maker" and modifiers and modifiers[-1] not in _OTHER_MAKERS:
        return True
    return (
        head in HEADS and bool(modifiers) and modifiers[-1] in _TRADES and (head != "operator" or modifiers[-1] in _RUN)
    )


# *The cable contractor* is a firm; *the contractor* may be somebody who works here.
_HIRED = frozenset(
    """cable cabling building construction electrical cleaning cooling maintenance roofing civil fibre fiber
    installation demolition excavation sms payment telecom power hvac street road""".split()
)
# Not everybody who makes something sells it.
_OTHER_MAKERS = frozenset(
    """decision market policy rule coffee ice pace match trouble change law home key note film music money peace widow
    playlist noise pattern book the a our this that their""".split()
)
_RUN = frozenset(
    """network grid gateway telecom telecoms mobile cable centre center data-centre datacentre datacenter data-center
    satellite rail toll tower ferry airport port plant cable-tv broadband colocation co-location colo cdn dns exchange
    roaming wifi hotspot payment cloud hosting fibre fiber backbone pipeline""".split()
)
