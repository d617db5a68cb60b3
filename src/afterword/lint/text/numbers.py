"""Numbers that prove themselves: cards and accounts by their check digits, addresses by their networks."""

import base64
import binascii
import ipaddress
import re
from math import log2

_CARD_LENGTHS = range(13, 20)
_TELEPHONE_DIGITS = range(9, 16)
_HIGHEST_VERSION = 30
_ENOUGH_BITS = 3.0
"""Bits a character: below it a value is a word, a placeholder or a pattern."""


def is_card(written: str) -> bool:
    """Tell whether digits are the number of a payment card (Luhn; ISO/IEC 7812): never all alike."""
    digits = [int(digit) for digit in re.sub(r"\D", "", written)]
    if len(digits) not in _CARD_LENGTHS or len(set(digits)) < len("12") or digits[0] not in (3, 4, 5, 6):
        return False
    doubled = (2 * digit - 9 * (digit > 4) for digit in digits[-2::-2])  # noqa: PLR2004 - two digits from five on
    return (sum(digits[-1::-2]) + sum(doubled)) % 10 == 0


def is_iban(written: str) -> bool:
    """Tell whether characters are an IBAN (ISO 13616: 1 modulo 97)."""
    bare = written.replace(" ", "")
    moved = bare[4:] + bare[:4]
    return bare.isalnum() and int("".join(str(int(letter, 36)) for letter in moved)) % 97 == 1


def is_public(written: str) -> bool:
    """Tell whether digits are an address anybody may be behind: not private, for documentation, a version."""
    if ":" not in written and all(int(part) < _HIGHEST_VERSION for part in written.split(".")):
        return False
    try:
        return ipaddress.ip_address(written).is_global
    except ValueError:
        return False


def is_telephone(written: str) -> bool:
    """Tell whether digits behind a plus are long enough for an international number (ITU-T E.164) and no time zone."""
    return sum(letter.isdigit() for letter in written) in _TELEPHONE_DIGITS


def looks_random(value: str) -> bool:
    """Tell a secret from a word: mixed characters, and many bits in each."""
    kinds = sum(bool(re.search(kind, value)) for kind in ("[a-z]", "[A-Z]", r"\d", r"[^\w]"))
    counts = {letter: value.count(letter) for letter in set(value)}
    bits = -sum(count / len(value) * log2(count / len(value)) for count in counts.values())
    return kinds >= len("aA") and bool(re.search(r"\d", value)) and bits >= _ENOUGH_BITS


def looks_set(value: str) -> bool:
    """Tell a value that is set from a word: letters and figures, however few of them."""
    return bool(re.search(r"[A-Za-z]", value)) and bool(re.search(r"\d", value))


def is_basic(value: str) -> bool:
    """Tell whether characters are a name and a password, as `Authorization: Basic` has them (RFC 7617)."""
    try:
        name, colon, password = base64.b64decode(value + "=" * (-len(value) % 4), validate=True).decode().partition(":")
    except (binascii.Error, UnicodeDecodeError):
        return False
    return bool(colon and password) and (name + password).isprintable()
