"""A comment that means to allow something and is not read: which word of it is in the way, and how it is written."""

import re
from collections.abc import Callable, Sequence
from typing import Literal, NamedTuple

from afterword.document.keys import ALLOWED, close
from afterword.document.patterns import Pattern
from afterword.document.text import Edit, Span
from afterword.lint.diagnostic import Finding, Fix
from afterword.lint.rule import UnknownRule, is_rule, named

_SAME = ("ignore", "ignore-next-line", "ignore-nextline", "ignore-next", "disable-next-line")
_ALIKE = ("disable", "disable-line", "ignore-line", "ignored", "allow", "suppress", "noqa", "off")
_WHOLE = ("ignore-file", "ignore-all", "ignore-start", "ignore-begin", "disable-file")
_OVER = ("enable", "enable-line", "ignore-end", "ignore-stop", "disable-end")
_OTHER = ("ask", "prose", "incident")

_REMARK = Pattern(
    r"<!-[\s-]*afterword(?P<mark>[\s:_.-]*)(?P<word>[a-z]+(?:[-_][a-z]+)*)?(?P<colon>[ \t]*:)?", re.IGNORECASE
)
_AS_READ = Pattern(r"<!--\s*afterword:\s*\w")
_EVERY = Pattern(r"[\s\"'`\[]*(?:\*|(?:all|any|every|everything)\b(?!-))[\"'`\]]*", re.IGNORECASE)
_NAME = Pattern(r"\w+(?:[-_]\w+)*")
_FIRST = Pattern(r"\s*(?:rules?\s*[:=])?", re.IGNORECASE)
_TOKEN = Pattern(r"(?P<before>[\s,;/&+\[\]\"'“”‘’`(=-]*)(?P<name>\w+(?:[-_]\w+)*)(?P<quote>[\"'’”`\]]*)")
_REASON = Pattern(r"[\s,;:(\[\]–—#/-]*(?:(?P<key>reason|because|why)\b\s*)?(?P<equals>[:=]?)\s*", re.IGNORECASE)
_GIVEN = Pattern(r"[\s,]*(?:reason\s*=\s*\"(?P<why>[^\"]*)\"\s*)?")
_FIRST_GIVEN = Pattern(r"\s*reason\s*=\s*\"(?P<why>[^\"]*)\"(?P<names>.+)", re.DOTALL)
_QUOTES = "\"'“”‘’«»"

_SPELLING = "Written like this it allows nothing. Write afterword: ignore."
_COLON = "The colon behind ignore keeps this from being read. Take it out."
_BELOW = "The word is ignore; it speaks for the line below anyway."
_ANOTHER = "This is not understood, and does nothing. The word is ignore, above the line it means."
_BARE = "Names of rules stand bare behind ignore, with commas between, and the reason last."
_EACH = "A rule is allowed by its name. Write which one it is."
_NAMELESS = "This allows nothing. Name the rule it is for, and why."
_INNER = "A reason in double quotes has none inside. Write single quotes there."
_OPEN = "The reason's closing quote is missing."
_BEHIND = "Nothing is read behind the reason's closing quote."
_UNQUOTED = 'This cannot be read, and allows nothing. Write its reason in quotes: reason="…".'
_STRANGE = 'This is not understood, and does nothing. Write ignore, a rule, and reason="…".'
_ENDLESS = "This comment has no end, and hides what follows. Close it with -->."


class Meant(NamedTuple):
    """What stands behind the word *ignore*: rules as written, a reason without quotes, and what keeps each from us."""

    names: tuple[str, ...]
    reason: str = ""
    names_slip: str = ""
    reason_slip: str = ""

    @property
    def written(self) -> str:
        """The comment as it is read."""
        reason = f' reason="{self.reason}"' if self.reason else ""
        return f"<!-- afterword: ignore {', '.join(self.names)}{reason} -->"


def misread(words: str, span: Span, heard: Callable[[], Sequence[str]]) -> Finding | None:
    """Say of a comment that begins with our name, and that we do not read, what is in the way; None if it is no remark.

    `heard` tells which rules speak of the line below, for a comment that would allow all of them.
    """
    remark = _REMARK.match(words)
    if not remark:
        return None
    if not words.endswith("-->"):
        first = Span(span.start, span.start + len(words.partition("\n")[0]))
        return Finding(first, _ENDLESS, fix=Fix("ask", "Close it", question="Where does this comment end?"))
    called = ":" in remark["mark"]
    word = (remark["word"] or "").lower().replace("_", "-")
    if word in _OTHER:
        return _other(words, remark, word, span, called=called)
    if slip := _exception_slip(word, remark, words, called=called):
        rest = words[remark.end() : -len("-->")].rstrip("- \t\r\n")
        every = _EVERY.match(rest)
        told = meant(" ".join((*heard(), rest[every.end() :]))) if every else meant(rest)
        return _exception(span, word, told, _EACH if every else slip.strip(), sure=word in _SAME and not every)
    if called and "afterword" in remark[0]:
        return Finding(span, _STRANGE, fix=Fix("ask", "Write it anew", question="What should it do?"))
    return None


def _exception_slip(word: str, remark: re.Match[str], words: str, *, called: bool) -> str:
    """Return what is wrong with the word for an exception; a blank if nothing is, empty if it is no such word."""
    if word not in _SAME and not (called or word.startswith(("ignore-", "disable"))):
        return ""
    if word in (*_SAME, *_ALIKE, *_WHOLE, *_OVER):
        if not _AS_READ.match(words) or remark["word"] not in (word, word.replace("-", "_")):
            return _SPELLING
        alike = _COLON if remark["colon"] else " "
        return alike if word == "ignore" else _BELOW if word in _SAME else _ANOTHER
    return _ANOTHER if close(word, ("ignore",), 0.75) else ""


def meant(rest: str) -> Meant:
    """Read what stands behind the word *ignore*, however it is written."""
    first = _FIRST_GIVEN.fullmatch(rest)
    if first and (behind := _NAME.findall(first["names"])) and all(map(_is_near, behind)):
        return Meant(tuple(behind), first["why"], _BARE)
    start = _FIRST.match(rest)
    at = start.end() if start else 0
    names: list[str] = []
    plain = not rest[:at].strip()
    while (token := _TOKEN.match(rest, at)) and _is_name(token, names, rest):
        names.append(token["name"])
        plain = plain and not token["quote"] and not token["before"].strip(", \t\r\n")
        at = token.end()
    return Meant(tuple(names), *_reason(rest[at:], "" if plain else _BARE))


def _is_name(token: re.Match[str], names: list[str], rest: str) -> bool:
    """Tell whether a word goes on with the rules, or begins to say why."""
    name, before = token["name"], token["before"]
    if name.lower() in ("reason", "because", "why"):
        return False
    if not names:
        return True
    if "--" in before or "(" in before or " - " in before:
        return False
    listed = "," in before and rest[token.end() :].lstrip().startswith((",", "reason")) | (token.end() == len(rest))
    return listed or is_rule(name) or ("-" in name and _is_near(name))


def _reason(raw: str, names_slip: str) -> tuple[str, str, str]:
    """Return the reason without its quotes, the slip of the names passed on, and the reason's own."""
    bare = raw.rstrip(";,. ")
    if given := _GIVEN.fullmatch(bare):
        return given["why"] or "", names_slip, "" if bare == raw.rstrip(", ") else _BEHIND
    found = _REASON.match(raw)
    words = raw[found.end() if found else 0 :].strip()
    if "(" in raw[: len(raw) - len(words)]:
        words = words.removesuffix(")")
    slip = _UNQUOTED
    if found and found["key"] == "reason" and found["equals"] == "=" and words.startswith('"'):
        slip = _OPEN if words.count('"') == 1 else _INNER if words.endswith('"') else _BEHIND
    if slip == _BEHIND:
        words = words.replace('"', "")
    if words[:1] in _QUOTES:
        words = words[1:-1] if words[-1:] in _QUOTES else words[1:]
    return words.replace('"', "'").strip(), names_slip, slip


def _is_near(name: str) -> bool:
    try:
        named(name)
    except UnknownRule as unknown:
        return bool(unknown.nearest)
    return True


def _other(words: str, remark: re.Match[str], word: str, span: Span, *, called: bool) -> Finding | None:
    """Say how the words for a question, for prose and for a value of the incident are written."""
    rest = words[remark.end("word") :]
    if word == "incident" and not rest.startswith("."):
        return None
    if (_AS_READ.match(words) and remark["word"] == word) or not (called or word == "ask"):
        return None
    message = f"Written like this it does nothing. Write afterword: {word}."
    kind: Literal["safe", "suggest"] = "safe" if called and word != "incident" else "suggest"
    edit = Edit(span, f"<!-- afterword: {word}{rest}")
    return Finding(span, message, fix=Fix(kind, "Write it as it is read", (edit,)))


def _exception(span: Span, word: str, told: Meant, slip: str, *, sure: bool) -> Finding:
    if word in _WHOLE:
        ask = Fix("ask", "Write it there", question="Which rule is wrong in the whole text, and why?")
        return Finding(span, f"For the whole text, a rule is allowed in the front matter, by {ALLOWED}.", fix=ask)
    if word in _OVER:
        message = "An exception ends with its line; nothing is switched on again. Take this out."
        return Finding(span, message, fix=Fix("suggest", "Take it out", (Edit(span, ""),)))
    slip = slip or ("" if told.names else _NAMELESS)
    message = slip or told.names_slip or told.reason_slip or _UNQUOTED
    if not told.names or (told.reason_slip and not told.reason):
        return Finding(span, message, fix=Fix("ask", "Write it anew", question="Which rule is it for, and why?"))
    plain = not (told.names_slip or told.reason_slip)
    fix = Fix("safe" if sure and plain else "suggest", "Write it as it is read", (Edit(span, told.written),))
    return Finding(span, message, fix=fix)
