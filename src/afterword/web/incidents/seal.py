"""Keep senders' secrets unreadable for whoever gets hold of the database alone."""

from base64 import urlsafe_b64encode
from functools import lru_cache

from cryptography.fernet import Fernet, InvalidToken
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from django.conf import settings


class Unreadable(ValueError):
    """A secret sealed under another SECRET_KEY."""


def seal(secret: str) -> str:
    """Encrypt a secret under a key derived from ``SECRET_KEY``."""
    return _fernet(settings.SECRET_KEY).encrypt(secret.encode()).decode()


def unseal(sealed: str) -> str:
    """Decrypt a secret. Raises ``Unreadable`` when it was sealed under another key."""
    return _unsealed(sealed, settings.SECRET_KEY)


@lru_cache(maxsize=256)
def _unsealed(sealed: str, key: str) -> str:
    try:
        return _fernet(key).decrypt(sealed.encode()).decode()
    except InvalidToken:
        raise Unreadable("This secret was sealed under another SECRET_KEY. Add the source again.") from None


def _fernet(key: str) -> Fernet:
    derive = HKDF(algorithm=SHA256(), length=32, salt=None, info=b"afterword: secrets of sources")
    return Fernet(urlsafe_b64encode(derive.derive(key.encode())))
