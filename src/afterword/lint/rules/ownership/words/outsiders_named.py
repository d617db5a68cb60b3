"""Outsiders by what they are called, as a pattern: the carrier, our hosting company, an outside agency."""

# Who is outside by what they are called, where no name or contract says so.
OUTSIDER = (
    r"(?!(?:the |our |an? )?(?:identity|terraform|data|service|oidc|saml|storage|context|auth|authentication"
    r"|credential|secret|session|template|translation|locale|token|config|content) providers?)(?:the |our |an? |its "
    r"|their |some |that |this )?(?:[\w-]+ ){0,2}?(?:vendors?|providers?|suppliers?|carriers?|registrars?|telcos?"
    r"|isps?|hosters?|hosting (?:company|firm|partner)|manufacturers?|makers?|resellers?|integrators?|subcontractors?"
    r"|contractors?|landlords?|couriers?|acquirers?|(?:payment|card|payroll|claims) processors?|(?:price|news|travel"
    r"|payment) aggregators?|app stores?|(?:card|payment|mobile|phone|telephone|satellite|clearing"
    r"|backbone) (?:network|scheme|company|operator)s?|(?:grid|network|cable|tower|fibre|fiber|data[- ]cent(?:re|er)"
    r"|airport|port|satellite|mobile|rail|motorway|pipeline|terminal|platform|cloud|power|line) operators?"
    r"|(?:power|utility|water|phone|telephone|cable|insurance|leasing|logistics|security|cleaning|software|hardware"
    r"|printer|elevator|lift|removal|delivery|trucking|haulage|outsourcing|consulting|translation|staffing|outside"
    r"|external|hosting|third) (?:company|firm|agency|partner|party|house|business)|(?:external|outside|outsourced"
    r"|third-party|upstream) (?:partner|party|team|service|agency|laboratory|lab|bureau|company|firm|people|side)"
    r"|hauliers?|haulers?|shippers?|freight forwarders?|caterers?|airlines?|ferry (?:line|company)|waterworks"
    r"|broadcaster|escrow agent|clearing bank|card schemes?|consultanc(?:y|ies)|web agency|printing house|lettershop"
    r"|payroll bureau|call-centre agency|certificate authority|cdn|clearing house|stock exchange|(?:federal|tax|state"
    r"|government|standards|patent|registration|customs|port|weather) (?:office|agency|authority|ministry|service)"
    r"|post office|brokerage|wholesalers?)"
)
