"""What tells a secret in a text nobody wrote for us: the name it stands under, its shape, its check digit."""

import re

from afterword.lint.text.numbers import is_card

SECRET, PERSONAL, ADDRESS = "[redacted: secret]", "[redacted: personal]", "[redacted: address]"

_KEYS = "api|access|private|routing|service|integration|signing|encryption|shared|master|ssh|licen[cs]e|account|storage"
_WORDS = (
    rf"passw|passphrase|passcode|pwd|secret|token|(?:{_KEYS})[_-]?key|auth(?:orization|entication)?(?![\w-])|cookie"
    r"|credential|signature|unsubscribe|bearer|jwt|session[_-]?(?:id|key)|connection[_-]?string|dsn(?![\w-])"
    r"|(?:web)?hook[_-]?url|response[_-]?url|(?<![a-z])(?:sig|otp|mfa|pin|cvv|cvc)(?![a-z])|card[_-]?(?:number|no)"
)
_SECRETS = re.compile(_WORDS, re.IGNORECASE)
_PERSONAL = re.compile(
    r"e[_-]?mail|phone|mobile|telephone|fax$|sms|iban|(?<![a-z])ssn(?![a-z])|social[_-]?security|birth", re.IGNORECASE
)
_A_NAME = re.compile(r"[\w.-]{2,80}")
NAMES = ("name", "key", "field", "header", "label", "param", "parameter", "variable", "property", "k", "id")
"""Fields that hold a name whose value stands beside it."""
VALUES = ("value", "values", "val", "v", "content", "data", "default", "current", "before", "after")

# A secret's name, what parts it from its value, in quotation marks or not, escaped or not; then the value.
_MARK = r"(?:\\*[\"'`]|%2[27])"
_PARTED = rf"{_MARK}?[ \t]*(?:[:=]>?|=>|%3[AaDd]|[ ](?:is|was)[ ](?=\S*\d))[ \t]*"
_BARE = r"(?:[^\s\"'`<>&\\\[\](){}]|\\(?![nrt\"'`]))"
_SCHEME = r"(?:(?:bearer|basic|token|digest|api-?key|geniekey|splunk|bot)[ ]+)?"
_NOTHING = r"(?!(?:null|none|true|false|undefined)(?![\w-])|\[redacted)"
_NAME = rf"(?P<name>[\w.-]{{0,40}}?(?:{_WORDS}|pass(?=[ \t]*=|[\"']))[\w.-]{{0,40}}?(?:[ ]for[ ][\w.@-]{{1,60}})?)"
_NAMED = re.compile(
    rf"(?<![\w.-]){_NAME}{_PARTED}(?:(?P<mark>{_MARK}){_NOTHING}(?P<quoted>(?:(?!(?P=mark)).){{1,4000}})"
    rf"|{_NOTHING}{_SCHEME}(?P<bare>{_BARE}+))",
    re.IGNORECASE,
)
_SHAPES = tuple(
    re.compile(pattern, re.IGNORECASE | re.VERBOSE)
    for pattern in (
        # A private key, the ends of its lines as they are or written \\n: to its end, or as far as it looks like one.
        r"""-----BEGIN\ [A-Z ]{0,30}PRIVATE\ KEY(?:\ BLOCK)?-----
            (?:(?s:(?!-----).){0,16000}-----END\ [A-Z ]{0,30}PRIVATE\ KEY(?:\ BLOCK)?-----
              |(?:(?:\s|\\+[nr])*[A-Za-z0-9+/=]{16,100})*)""",
        # Of a header, everything to the end of its line.
        r"""(?P<before>(?:(?:proxy-)?authorization|(?:set-)?cookie2?)[ \t]*:[ \t]*)(?!\[redacted)[^"'\n\\]{1,4000}""",
        r"(?P<before>\b(?:bearer|geniekey)[ ]+)[\w.~+/=-]{6,4000}",
        r"(?P<before>\bbasic[ ]+)(?=[A-Za-z]{0,60}[\d+/=])[A-Za-z0-9+/]{8,400}={0,2}",
        r"""(?P<before>[?&;](?:key|sig|code|auth|apikey|hmac|x-amz-[a-z]{4,20}|x-goog-[a-z]{4,20})=)[^\s"'&<>\\]+""",
        r"""(?P<before>://[^\s:/@"']{0,100}:)[^\s/"'@]{1,200}(?=@)""",
        r"""(?P<before>(?<![\w-])--?(?:[\w-]{0,30}(?:password|passwd|passphrase|secret|token|api-?key)|pass)[ ]+["']?)
            [^\s"'\\-][^\s"'\\]*""",
        r"""(?P<before>(?<![\w-])(?:-u|--user)[ =]+["']?[^\s:"'\\]{1,100}:)[^\s"'\\]+""",
        r"""(?P<before><[\w:.-]{0,30}(?:passw|pwd|secret|token|api-?key|credential)[\w.-]{0,30}[^<>]{0,200}>)
            [^<]{1,4000}(?=</)""",
        r"(?P<before>/hooks/[a-z-]{3,30}/)[\w-]{20,}",
    )
)
_FIGURES = re.compile(r"(?<![\w.-])(?:\d[ -]?){12,18}\d(?![\w-])")
_MAILBOX = re.compile(r"[\w.+-]{1,64}(?:@|%40)[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}")
_FEWEST_DIGITS = 2


def is_secret(name: str) -> bool:
    """Say whether what stands under this name is one."""
    return bool(_SECRETS.search(name))


def is_personal(name: str) -> bool:
    """Say whether what stands under this name is somebody's own."""
    return bool(_PERSONAL.search(name))


def names_secret(value: object) -> bool:
    """Say whether a text is nothing but the name of a secret, as in a pair of a name and a value."""
    return isinstance(value, str) and bool(_A_NAME.fullmatch(value)) and is_secret(value)


def without_telling(text: str) -> str:
    """Take out of a text what the name before it or its shape tells, card numbers and mail addresses."""
    for shape in _SHAPES:
        text = shape.sub(lambda found: f"{found.groupdict().get('before') or ''}{SECRET}", text)
    text = _NAMED.sub(_without_value, text)
    text = _FIGURES.sub(lambda found: SECRET if _is_card(found[0]) else found[0], text)
    return _MAILBOX.sub(ADDRESS, text)


def _without_value(found: re.Match[str]) -> str:
    return found[0].removesuffix(found["quoted"] or found["bare"]) + SECRET


def _is_card(written: str) -> bool:
    """Tell a card's number by its check digit; those that exist to try things with count too."""
    digits = re.sub(r"\D", "", written)
    if is_card(digits):
        return True
    doubled = [int(digit) * (1 + place % 2) for place, digit in enumerate(reversed(digits))]
    return (
        digits[0] in "3456" and len(set(digits)) >= _FEWEST_DIGITS and not sum(d // 10 + d % 10 for d in doubled) % 10
    )
