"""Writing without spaces between words: each of its characters is a word to the index, a word is a run of them.

Databases cut text at what is neither letter nor digit; they would take a whole line of Japanese, Chinese or Thai for
one word.
"""

import re

BREAK = "\u200b"
"""A space without width: databases cut at it, and nobody sees it."""

# Thai and Lao, Burmese, Khmer; kana, Chinese characters, Korean syllables; those of the planes for rare characters.
_UNSPACED = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff"
    "\u3005-\u3007\u3041-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af\uf900-\ufaff\uff66-\uff9f"
    "\U00020000-\U0003ffff"
)
_AROUND = re.compile(f"(?<=[{_UNSPACED}])(?=\\w)|(?<=\\w)(?=[{_UNSPACED}])")


def parted(text: str) -> str:
    """Return a text in which each character of such writing stands alone."""
    return text if text.isascii() else _AROUND.sub(BREAK, text)


def joined(text: str) -> str:
    """Return a text as it was before it was parted."""
    return text.replace(BREAK, "")
