"""Secrets and personal data in a text that is meant to be read.

What it does
    Finds keys, tokens and passwords, private keys, card numbers, IBANs, e-mail addresses, telephone numbers and
    public IP addresses, in code, quotations and chat too.

Why is this a problem
    A post-mortem is shared widely and kept for years. A secret in it is a secret no more; what names a customer is
    for fewer readers than what happened.

Example
    The script sent `Authorization: Bearer ghp_9fQ2mX7Lr0Vt4Zk8Ws1Nc6Yb3Hd5Ju2Ae7Pq`.

Use instead
    The script sent `Authorization: Bearer [redacted: token]`.

What it leaves alone
    The request came from 192.0.2.14 and went to 10.0.3.7, in commit 4f2a9d1c8b7e6f5a4d3c2b1a0f9e8d7c6b5a4f3e.

    Write to desk@example.com.

How it decides
    The shapes of known tokens; a word such as *password* or *token* with a long mixed value behind it; card numbers
    by their check digit (Luhn, ISO/IEC 7812) and IBANs by theirs (ISO 13616). Documentation addresses (RFC 5737,
    3849, 2606), private networks, fingerprints, hashes and versions are left alone, and people's addresses of the
    house's own domains (`[check.rules.sensitive-data] domains`). Secrets are errors and stay so while drafting;
    personal data is a warning.

Fix safety
    Replacing the value by `[redacted: …]` keeps what the sentence says. A secret that stood in a text must be
    changed too.

References
    Regulation (EU) 2016/679, article 5(1)(c): data minimisation.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from afterword.document.patterns import Pattern
from afterword.document.text import Edit, Span
from afterword.lint.diagnostic import Finding, Fix, Severity
from afterword.lint.numbers import is_card, is_iban, is_public, is_telephone, looks_random
from afterword.lint.phrases import Cued
from afterword.lint.reading import Reading
from afterword.lint.rule import Setting, rule

_DOMAINS = Setting(
    "domains", "", "The house's own mail domains, separated by commas; their addresses are not personal data."
)


class _Kind(NamedTuple):
    """What must not be read: its name in `[redacted: …]`, and whether it is a secret."""

    name: str
    secret: bool


# Each begins with letters or a class that is found fast; what may not stand before it is looked at afterwards.
# Looked for on the lines that hold one of their cues.
_TELLING = (
    (_Kind("private key", True), Cued(r"-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----", ("-----begin",))),
    (_Kind("token", True), Cued(
        r"\b(?:gh[pousr]_[A-Za-z0-9]{30,255}|github_pat_\w{40,255}|gl(?:pat|rt|dt|ptt|soat)-[\w-]{20,64}"
        r"|xox[abeprs]-[\w-]{10,250}|xapp-[\w-]{20,250}|(?:sk|rk)_(?:live|test)_[A-Za-z0-9]{16,255}"
        r"|sk-(?:(?:proj|ant)-[\w-]{20,250}|[A-Za-z0-9]{32,64})|whsec_[A-Za-z0-9+/=_-]{16,255}|(?:AKIA|ASIA)[0-9A-Z]{16}|AIza[\w-]{35}"
        r"|SG\.[\w-]{16,64}\.[\w-]{16,64}|eyJ[\w-]{10,2000}\.eyJ[\w-]{10,4000}\.[\w-]{10,2000}"
        r"|npm_[A-Za-z0-9]{36}|pypi-[\w-]{50,255}|gl(?:sa|c)_[\w+/=-]{20,255}|hvs\.[\w-]{20,255}"
        r"|dckr_pat_[\w-]{20,64}|dop_v1_[0-9a-f]{40,64}|shp(?:at|ca|pa|ss)_[0-9a-f]{32}|lin_api_[A-Za-z0-9]{30,64}"
        r"|ATATT3[\w=-]{20,255}|NRAK-[A-Z0-9]{27})",
        "ghp_ gho_ ghu_ ghs_ ghr_ github_pat_ glpat- glrt- gldt- glptt- glsoat- xox xapp- _live_ _test_ sk- whsec_ akia"
        " asia aiza sg. eyj npm_ pypi- glsa_ glc_ hvs. dckr_pat_ dop_v1_ shpat_ shpca_ shppa_ shpss_ lin_api_ atatt3"
        " nrak-".split(),
    )),
    (_Kind("webhook address", True), Cued(
        r"\b(?:hooks\.slack\.com/(?:services|workflows|triggers)/|discord(?:app)?\.com/api/webhooks/\d+/"
        r"|[\w-]{1,63}\.webhook\.office\.com/webhookb2/|events\.pagerduty\.com/integration/"
        r"|api\.telegram\.org/bot)(?P<value>[\w@:/-]{16,300})",
        "hooks.slack.com/ /api/webhooks/ webhook.office.com/ pagerduty.com/integration/ telegram.org/bot".split(),
    )),
    (_Kind("password in a URL", True), Cued(
        r"://(?<=[a-z0-9+.-]://)[^\s:/@]{1,100}:(?P<value>[^\s:/@]{3,200})@", ("://",)
    )),
    (_Kind("telephone number", False), Cued(r"\+(?<![\w+].)[1-9]\d{0,2}(?:[ ./-]?\(?\d{2,4}\)?){2,6}(?!\w)", ("+",))),
)  # fmt: skip
# Looked for where many figures stand, or two capitals with two of them; a class that begins a pattern is found fast.
_FIGURES = Pattern(r"\d[\d .-]{6,}")
_KINDS_OF_FIGURES = (
    (_Kind("card number", True), Pattern(r"(?<![\w.-])(?:\d[ -]?){12,18}\d(?![\w-])")),
    (_Kind("IP address", False), Pattern(r"(?<![\w.:-])(?:\d{1,3}\.){3}\d{1,3}(?![\w-]|\.\d|/\d)")),
)
_ACCOUNT = Pattern(r"[A-Z](?<!\w.)[A-Z]\d{2}(?:[ ]?[A-Z0-9]{4}){2,7}(?:[ ]?[A-Z0-9]{1,4})?\b")
_AT = Cued(r"@(?P<domain>[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{2,63}){1,4})", ("@",))
_IBAN, _ADDRESS, _SECRET = _Kind("IBAN", False), _Kind("address", False), _Kind("secret", True)
# What stands below the first line of a key, and is the key.
_KEY = Pattern(
    r"(?:[ \t]*\n[> \t]*(?:[A-Za-z0-9+/=]{16,100}|[A-Za-z0-9+/]{1,15}={1,2}))*"
    r"(?:(?:[ \t]*\n[> \t]*[A-Za-z0-9+/]{1,15})?[ \t]*\n[> \t]*-----END [A-Z ]{0,30}PRIVATE KEY-----)?"
)
_MAILBOX = Pattern(r"[\w.+-]{1,64}\Z")
_JOINED = Pattern(r"[\w.+@/-]")
_NAMED = Cued(
    r"\b(?:password|passwd|pwd|passphrase|secret|api[_-]?key|access[_-]?key|auth[_-]?token|token|bearer)"
    r"[\"']?[ \t]*(?:[:=]|[ ]is[ ]|(?<=bearer)[ ])[ \t]*[\"'`]?(?P<value>[^\s\"'`,;<>\[\]{}()]{8,200})",
    "password passwd pwd passphrase secret key token bearer".split(),
)
_DESKS = frozenset("abuse info support security help contact hello admin postmaster hostmaster sales press".split())
_EXAMPLES = ("example.com", "example.org", "example.net", ".example", ".invalid", ".test", ".localhost")


@rule(Severity.ERROR, near=True, settings=(_DOMAINS,))
def sensitive_data(reading: Reading) -> Iterator[Finding]:
    """Find secrets and personal data, everywhere in the text."""
    own = reading.setting("sensitive-data", _DOMAINS.name, str(_DOMAINS.default)).lower().split(",")
    domains = tuple(domain.strip().lstrip("@") for domain in own if domain.strip())
    taken = 0
    front = reading.document.facts.span
    for span, kind in sorted(_found(reading, domains)):
        if span.start < taken or (not kind.secret and span.end <= front.end):
            continue  # who wrote a text may stand in its front matter
        taken = span.end
        yield _finding(span, kind)


def _finding(span: Span, kind: _Kind) -> Finding:
    fix = Fix("safe", f"Write [redacted: {kind.name}]", (Edit(span, f"[redacted: {kind.name}]"),))
    if kind.secret:
        message = f"This looks like a {kind.name}. Take it out here, and change it where it is used."
        return Finding(span, message, fix=fix, steadfast=True)
    article = "an" if kind.name[0] in "aeiouAEIOU" else "a"
    message = f"This looks like {article} {kind.name} of somebody. Do readers need it?"
    return Finding(span, message, Severity.WARNING, fix)


def _found(reading: Reading, domains: tuple[str, ...]) -> Iterator[tuple[Span, _Kind]]:
    for found, kind in _shapes(reading):
        proof = _PROOFS.get(kind.name)
        if proof is None or proof(found[0]):
            span = Span(*found.span("value" if "value" in found.re.groupindex else 0))
            yield _whole_key(reading, span) if kind.name == "private key" else span, kind
    text = reading.document.text
    yield from ((span, _ADDRESS) for span in _addresses(reading, domains))
    for found in reading.cued(_NAMED, reading.lowered):
        span = Span(*found.span("value"))
        if looks_random(span.of(text)):
            yield span, _SECRET


def _shapes(reading: Reading) -> Iterator[tuple[re.Match[str], _Kind]]:
    text = reading.document.text
    for kind, cued in _TELLING:
        yield from ((found, kind) for found in reading.cued(cued, text))
    for figures in _FIGURES.finditer(text, *reading.reach):
        end = min(len(text), figures.end() + 3)  # as far as what may not follow it
        for kind, pattern in _KINDS_OF_FIGURES:
            yield from ((found, kind) for found in pattern.finditer(text, figures.start(), end))
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


_PROOFS = {"IBAN": is_iban, "card number": is_card, "IP address": is_public, "telephone number": is_telephone}


def _is_harmless(name: str, domain: str, own: tuple[str, ...]) -> bool:
    """Tell the addresses nobody in particular is behind: of examples, of the house, of machines, of desks."""
    if domain.endswith(_EXAMPLES) or "noreply" in f"{name}.{domain}" or name in _DESKS:
        return True
    return any(domain == house or domain.endswith(f".{house}") for house in own)
