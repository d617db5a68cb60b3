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
    The shapes of known tokens; a word such as *password* or *token* with a long mixed value behind it, or any value
    of eight signs or more with a figure set with `=`; logins of `Authorization: Basic`; card numbers by their check
    digit (Luhn, ISO/IEC 7812) and IBANs by theirs (ISO 13616). Documentation addresses (RFC 5737, 3849, 2606), private
    networks, fingerprints, hashes and versions are left alone, and people's addresses of the house's own domains
    (`[check.rules.sensitive-data] domains`). Secrets are errors and stay so while drafting; personal data is a
    warning.

Fix safety
    Replacing the value by `[redacted: …]` keeps what the sentence says: each value is replaced wherever it stands, by
    the same words, and several of a kind have numbers (`[redacted: address 2]`), so that who wrote to whom can still
    be read. A secret that stood in a text must be changed too. Where an address is all that names an action's owner,
    the handle is asked for.

References
    Regulation (EU) 2016/679, article 5(1)(c): data minimisation.
"""

from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

from afterword.document.patterns import Pattern
from afterword.document.text import Edit, Span
from afterword.lint.diagnostic import Finding, Fix, Severity
from afterword.lint.reading import Reading
from afterword.lint.rule import Setting, rule
from afterword.lint.rules.document.words.exposed import Exposed, exposed
from afterword.lint.text.spans import Spans

_DOMAINS = Setting(
    "domains", "", "The house's own mail domains, separated by commas; their addresses are not personal data."
)
_OWNER = Fix("ask", "Write the owner as @handle", question="Which @handle is it?")
_REDACTED = Pattern(r"\[redacted: (?P<kind>[^\]\n]{1,40}?)(?: (?P<number>\d{1,6}))?\]")


class _Told(NamedTuple):
    """One place that gives something away."""

    span: Span
    kind: Exposed
    value: str


@rule(Severity.ERROR, settings=(_DOMAINS,))
def sensitive_data(reading: Reading) -> Iterator[Finding]:
    """Find secrets and personal data, everywhere in the text."""
    told = list(_told(reading))
    places: dict[tuple[str, str], list[Span]] = {}
    for each in told:
        places.setdefault((each.kind.name, each.value), []).append(each.span)
    words = _pseudonyms(reading.document.text, list(places))
    owners = Spans(span for action in reading.document.actions for span in action.owner_spans)
    for each in told:
        who = each.kind.name, each.value
        if not each.kind.secret and any(map(owners.cover, places[who])):
            yield _finding(each.span, each.kind, _OWNER)
            continue
        edits = tuple(Edit(place, words[who]) for place in places[who])
        yield _finding(each.span, each.kind, Fix("safe", f"Write {words[who]}", edits))


def _told(reading: Reading) -> Iterator[_Told]:
    """Yield what gives something away, in order, the same characters once."""
    own = reading.setting("sensitive-data", _DOMAINS.name, str(_DOMAINS.default)).lower().split(",")
    domains = tuple(domain.strip().lstrip("@") for domain in own if domain.strip())
    text, front = reading.document.text, reading.document.facts.span
    taken = 0
    for span, kind in sorted(exposed(reading, domains)):
        if span.start < taken or (not kind.secret and span.end <= front.end):
            continue  # who wrote a text may stand in its front matter
        taken = span.end
        value = span.of(text)
        yield _Told(span, kind, value if kind.secret else "".join(value.lower().split()))


def _pseudonyms(text: str, values: list[tuple[str, str]]) -> dict[tuple[str, str], str]:
    """Return what is written instead of each value: a number tells those of one kind apart, in the order of the text.

    Numbers go on after those a text has already; a lone value needs none.
    """
    last = Counter[str]()
    for found in _REDACTED.finditer(text):
        last[found["kind"]] = max(last[found["kind"]], int(found["number"] or 1))
    several = Counter(kind for kind, _ in values)
    words = {}
    for kind, value in values:
        last[kind] += 1
        alone = last[kind] == several[kind] == 1
        words[kind, value] = f"[redacted: {kind}]" if alone else f"[redacted: {kind} {last[kind]}]"
    return words


def _finding(span: Span, kind: Exposed, fix: Fix) -> Finding:
    if kind.secret:
        message = f"This looks like a {kind.name}. Take it out here, and change it where it is used."
        return Finding(span, message, fix=fix, steadfast=True)
    article = "an" if kind.name[0] in "aeiouAEIOU" else "a"
    message = f"This looks like {article} {kind.name} of somebody. Do readers need it?"
    return Finding(span, message, Severity.WARNING, fix)
