"""What in a text nobody should read: secrets and personal data, by shape, name or check digit."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from afterword.document.patterns import Pattern
from afterword.document.text import Span
from afterword.lint.reading import Reading
from afterword.lint.text.numbers import is_basic, is_card, is_iban, is_public, is_telephone, looks_random, looks_set
from afterword.lint.text.phrases import Cued


class Exposed(NamedTuple):
    """What must not be read: its name in `[redacted: …]`, and whether it is a secret."""

    name: str
    secret: bool


# Each begins with letters or a class that is found fast; what may not stand before it is looked at afterwards.
# Looked for on the lines that hold one of their cues.
_TELLING = (
    (Exposed("private key", True), Cued(r"-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----", ("-----begin",))),
    (Exposed("token", True), Cued(
        r"\b(?:gh[pousr]_[A-Za-z0-9]{30,255}|github_pat_\w{40,255}|gl(?:pat|rt|dt|ptt|soat)-[\w-]{20,64}"
        r"|xox[abeprs]-[\w-]{10,250}|xapp-[\w-]{20,250}|(?:sk|rk)_(?:live|test)_[A-Za-z0-9]{16,255}"
        r"|sk-(?:(?:proj|ant)-[\w-]{20,250}|[A-Za-z0-9]{32,64})|whsec_[A-Za-z0-9+/=_-]{16,255}"
        r"|(?:AKIA|ASIA)[0-9A-Z]{16}|AIza[\w-]{35}|SG\.[\w-]{16,64}\.[\w-]{16,64}"
        r"|eyJ[\w-]{10,2000}\.eyJ[\w-]{10,4000}\.[\w-]{10,2000}|npm_[A-Za-z0-9]{36}|pypi-[\w-]{50,255}"
        r"|gl(?:sa|c)_[\w+/=-]{20,255}|hvs\.[\w-]{20,255}|dckr_pat_[\w-]{20,64}|dop_v1_[0-9a-f]{40,64}"
        r"|shp(?:at|ca|pa|ss)_[0-9a-f]{32}|lin_api_[A-Za-z0-9]{30,64}|ATATT3[\w=-]{20,255}|NRAK-[A-Z0-9]{27})",
        "ghp_ gho_ ghu_ ghs_ ghr_ github_pat_ glpat- glrt- gldt- glptt- glsoat- xox xapp- _live_ _test_ sk- whsec_ akia"
        " asia aiza sg. eyj npm_ pypi- glsa_ glc_ hvs. dckr_pat_ dop_v1_ shpat_ shpca_ shppa_ shpss_ lin_api_ atatt3"
        " nrak-".split(),
    )),
    (Exposed("webhook address", True), Cued(
        r"\b(?:hooks\.slack\.com/(?:services|workflows|triggers)/|discord(?:app)?\.com/api/webhooks/\d+/"
        r"|[\w-]{1,63}\.webhook\.office\.com/webhookb2/|events\.pagerduty\.com/integration/"
        r"|api\.telegram\.org/bot)(?P<value>[\w@:/-]{16,300})",
        "hooks.slack.com/ /api/webhooks/ webhook.office.com/ pagerduty.com/integration/ telegram.org/bot".split(),
    )),
    (Exposed("login", True), Cued(r"\b[Bb]asic[ ]+(?P<value>[A-Za-z0-9+/]{8,400}={0,2})(?![\w+/=])", ("basic ",))),
    (Exposed("password in a URL", True), Cued(
        r"://(?<=[a-z0-9+.-]://)[^\s:/@]{1,100}:(?P<value>[^\s:/@]{3,200})@", ("://",)
    )),
    (Exposed("telephone number", False), Cued(r"\+(?<![\w+].)[1-9]\d{0,2}(?:[ ./-]?\(?\d{2,4}\)?){2,6}(?!\w)", ("+",))),
)  # fmt: skip
# Looked for where many figures stand, or two capitals with two of them; a class that begins a pattern is found fast.
_FIGURES = Pattern(r"\d[\d .-]{6,}")
_KINDS_OF_FIGURES = (
    (Exposed("card number", True), Pattern(r"(?<![\w.-])(?:\d[ -]?){12,18}\d(?![\w-])")),
    (Exposed("IP address", False), Pattern(r"(?<![\w.:-])(?:\d{1,3}\.){3}\d{1,3}(?![\w-]|\.\d|/\d)")),
)
# What is routed to today begins with 2 or 3 (RFC 4291, global unicast).
_NETWORK = Pattern(r"[23][0-9A-Fa-f]{3}:(?<![\w.:-].{5})(?:[0-9A-Fa-f]{0,4}:){1,6}[0-9A-Fa-f]{0,4}(?![\w:/-])")
_ACCOUNT = Pattern(r"[A-Z](?<!\w.)[A-Z]\d{2}(?:[ ]?[A-Z0-9]{4}){2,7}(?:[ ]?[A-Z0-9]{1,4})?\b")
_AT = Cued(r"@(?P<domain>[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{2,63}){1,4})", ("@",))
_IBAN, _ADDRESS, _SECRET = Exposed("IBAN", False), Exposed("address", False), Exposed("secret", True)
_ADDRESS_OF_A_NETWORK = Exposed("IP address", False)
_SET = frozenset({"=", "='", '="', "=`", ":", '":"', "':'", '": "', "': '", ": '", ': "'})
# What stands below the first line of a key, and is the key.
_KEY = Pattern(
    r"(?:[ \t]*\n[> \t]*(?:[A-Za-z0-9+/=]{16,100}|[A-Za-z0-9+/]{1,15}={1,2}))*"
    r"(?:(?:[ \t]*\n[> \t]*[A-Za-z0-9+/]{1,15})?[ \t]*\n[> \t]*-----END [A-Z ]{0,30}PRIVATE KEY-----)?"
)
_MAILBOX = Pattern(r"[\w.+-]{1,64}\Z")
_JOINED = Pattern(r"[\w.+@/-]")
_KEYS = "api|access|private|signing|encryption|account|storage|service|master|shared"
_NAMES = (
    rf"(?<![^\W_])(?:password|passwd|pwd|passphrase|pass(?==)|secret(?:[_-]\w{{1,20}})?|(?:{_KEYS})[_-]?key"
    r"|auth[_-]?token|token|credentials?|bearer)"
)
_NAMED = Cued(
    rf"{_NAMES}(?P<parted>[\"']?[ \t]*(?:[:=]|[ ]is[ ]"
    r"|(?<=bearer)[ ])[ \t]*[\"'`]?)(?![$%*])(?P<value>[^\s\"'`,;<>\[\]{}()]{8,200})",
    "password passwd pwd passphrase pass= secret key token credential bearer".split(),
)
_DESKS = frozenset("abuse info support security help contact hello admin postmaster hostmaster sales press".split())
_EXAMPLES = ("example.com", "example.org", "example.net", ".example", ".invalid", ".test", ".localhost")


def exposed(reading: Reading, domains: tuple[str, ...] = ()) -> Iterator[tuple[Span, Exposed]]:
    """Yield what a text gives away, in no order and some of it twice; addresses of some domains are left out."""
    for found, kind in _shapes(reading):
        proof = _PROOFS.get(kind.name)
        group = "value" if "value" in found.re.groupindex else 0
        if proof is None or proof(found[group]):
            span = Span(*found.span(group))
            yield _whole_key(reading, span) if kind.name == "private key" else span, kind
    text = reading.document.text
    yield from ((span, _ADDRESS) for span in _addresses(reading, domains))
    for found in reading.cued(_NAMED, reading.lowered):
        start, end = found.span("value")
        value = text[start:end].rstrip(".!?:…")  # a sentence may end behind it
        span = Span(start, start + len(value))
        if looks_random(value) or (found["parted"] in _SET and looks_set(value)):
            yield span, _SECRET


def _shapes(reading: Reading) -> Iterator[tuple[re.Match[str], Exposed]]:
    text = reading.document.text
    for kind, cued in _TELLING:
        yield from ((found, kind) for found in reading.cued(cued, text))
    for figures in _FIGURES.finditer(text, *reading.reach):
        end = min(len(text), figures.end() + 3)  # as far as what may not follow it
        for kind, pattern in _KINDS_OF_FIGURES:
            yield from ((found, kind) for found in pattern.finditer(text, figures.start(), end))
    yield from ((found, _ADDRESS_OF_A_NETWORK) for found in _NETWORK.finditer(text, *reading.reach))
    yield from ((found, _IBAN) for found in _ACCOUNT.finditer(text, *reading.reach))


def _whole_key(reading: Reading, first: Span) -> Span:
    """Return where a private key stands whose first line was found: taking out that line alone would leave the key."""
    rest = _KEY.match(reading.document.text, first.end, reading.reach.end)
    return Span(first.start, rest.end()) if rest and "\n" in rest[0].rstrip() else first


def _addresses(reading: Reading, domains: tuple[str, ...]) -> Iterator[Span]:
    text = reading.document.text
    for found in reading.cued(_AT, text):
        name = _MAILBOX.search(text, max(0, found.start() - 64), found.start())
        if name is None or _JOINED.match(text, max(0, name.start() - 1), name.start()):
            continue
        if not _is_harmless(name[0].lower(), found["domain"].lower(), domains):
            yield Span(name.start(), found.end())


_PROOFS = {
    "IBAN": is_iban,
    "card number": is_card,
    "IP address": is_public,
    "login": is_basic,
    "telephone number": is_telephone,
}


def _is_harmless(name: str, domain: str, own: tuple[str, ...]) -> bool:
    """Tell the addresses nobody in particular is behind: of examples, of the house, of machines, of desks."""
    if domain.endswith(_EXAMPLES) or "noreply" in f"{name}.{domain}" or name in _DESKS:
        return True
    return any(domain == house or domain.endswith(f".{house}") for house in own)
