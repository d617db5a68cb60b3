"""A comment that means to allow something and is not read: which word of it is in the way, and how it is written."""

import re
from collections.abc import Collection, Mapping
from typing import Literal, NamedTuple, Protocol

from afterword.document.keys import ALLOWED
from afterword.document.nearest import close
from afterword.document.patterns import Pattern
from afterword.document.text import Edit, Span
from afterword.lint.diagnostic import Finding, Fix
from afterword.lint.rule import UnknownRule, is_rule, named
from afterword.lint.rules.document.words.saying_why import says_why
from afterword.lint.rules.document.words.taken_out import taken_out

EVERYTHING = frozenset(("all", "any", "every", "everything"))

_SAME = ("ignore", "ignore-next-line", "ignore-nextline", "ignore-next", "disable-next-line")
_ALIKE = ("disable", "disable-line", "ignore-line", "ignored", "allow", "suppress", "noqa", "off")
_WHOLE = ("ignore-file", "ignore-all", "ignore-start", "ignore-begin", "disable-file")
_OVER = ("enable", "enable-line", "ignore-end", "ignore-stop", "disable-end")
_OTHER = ("ask", "prose", "incident")
_OURS = "afterword"

_REMARK = Pattern(
    r"<!-[\s-]*(?P<name>afterword(?=[\W_]|ignore|disable|allow|ask|prose|incident)"
    r"|[\w -]{1,14}?(?=[\s:;_.,-]{0,4}ignor))(?P<mark>[\s:;_.,-]*)"
    r"(?P<word>[a-z]+(?:[-_][a-z]+)*)?(?P<colon>[ \t]*:)?",
    re.IGNORECASE,
)
_AS_READ = Pattern(r"<!--\s*afterword:\s*\w")
_EVERY = Pattern(rf"[\s\"'`\[]*(?:\*|(?:{'|'.join(sorted(EVERYTHING))})\b(?!-))[\"'`\]]*", re.IGNORECASE)
_NAME = Pattern(r"\w+(?:[-_]\w+)*")
_FIRST = Pattern(r"\s*(?:rules?\s*[:=])?", re.IGNORECASE)
_TOKEN = Pattern(r"(?P<before>[\s,;/&+\[\]\"'“”‘’`(=-]*)(?P<name>\w+(?:[-_]\w+)*)(?P<quote>[\"'’”`\]]*)")
_REASON = Pattern(r"[\s,;:(\[\]–—#/-]*(?:(?P<key>reason|because|why)\b\s*)?(?P<equals>[:=]?)\s*", re.IGNORECASE)
_GIVEN = Pattern(r"[\s,]*(?:reason\s*=\s*\"(?P<why>[^\"]*)\"\s*)?")
_FIRST_GIVEN = Pattern(r"\s*reason\s*=\s*\"(?P<why>[^\"]*)\"(?P<names>.+)", re.DOTALL)
_QUOTES = "\"'“”‘’«»"
_DAY = r"\d{4}-\d\d(?:-\d\d)?\b"
_VALUE = rf"(?:\"[^\"]*\"|'[^']*'|“[^”]*”|{_DAY})"
_MORE = rf"(?:[\s,;]*(?!(?:reason|because|why)\b)[a-z][\w-]*(?:\s*=\s*{_VALUE}|\s*:?\s*{_DAY}))+"
_MORE_FIRST = Pattern(_MORE, re.IGNORECASE)
_MORE_LAST = Pattern(rf"(?P<given>[\s,]*reason\s*=\s*\"[^\"]*\")(?P<more>{_MORE})[\s,;]*", re.IGNORECASE)
_ENDING = Pattern(rf"\b(?:until|till|expir\w*|ends?|valid[\w-]*|{_DAY})", re.IGNORECASE)

_SPELLING = "Written like this it allows nothing. Write afterword: ignore."
_COLON = "The colon behind ignore keeps this from being read. Take it out."
_BELOW = "The word is ignore; it speaks for the line below anyway."
_ANOTHER = "This is not understood, and does nothing. The word is ignore, above the line it means."
_BARE = "Names of rules stand bare behind ignore, with commas between, and the reason last."
EACH = "A rule is allowed by its name. Write which one it is."
_NAMELESS = "This allows nothing. Name the rule it is for, and why."
_INNER = "A reason in double quotes has none inside. Write single quotes there."
_OPEN = "The reason's closing quote is missing."
_BEHIND = "Nothing is read behind the reason's closing quote."
_STRAIGHT = 'A reason stands in straight double quotes. Write reason="…".'
_UNTIL = "An exception has no end date. Take it out, or name the day in the reason."
_TOO_MUCH = "Of an exception only rules and a reason are read. Take the rest out."
_IDLE = "This is not read, and nothing below needs it. Take it out."
_UNQUOTED = 'This cannot be read, and allows nothing. Write its reason in quotes: reason="…".'
_STRANGE = 'This is not understood, and does nothing. Write ignore, a rule, and reason="…".'
_LINK = "Only an HTML comment is read. Write <!-- afterword: ignore … -->."
_ENDLESS = "This comment has no end, and hides what follows. Close it with -->."


class Ignoring(NamedTuple):
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


class RulesBelow(Protocol):
    """What the rules say where a comment would allow something, were it read."""

    def speaking(self) -> Mapping[str, bool]:
        """Return the rules that speak of the line below, and whether what one says there is an error."""

    def is_idle(self, names: Collection[str]) -> bool:
        """Tell whether none of these rules has anything to say, of that line or of one that may be meant."""


def misread(text: str, span: Span, below: RulesBelow) -> Finding | None:
    """Say of a comment that begins with our name, and that we do not read, what is in the way; None if it is no remark.

    What nothing needs is not written anew, only to be taken out the next time.
    """
    words = span.of(text)
    remark = _REMARK.match(words)
    if not remark or not (remark["name"].lower() == _OURS or _is_ours(remark["name"], words[remark.end() :])):
        return None
    if not words.endswith("-->"):
        first = Span(span.start, span.start + len(words.partition("\n")[0]))
        return Finding(first, _ENDLESS, fix=Fix("ask", "Close it", question="Where does this comment end?"))
    called = not {":", ";"}.isdisjoint(remark["mark"])
    word = (remark["word"] or "").lower().replace("_", "-")
    if word in _OTHER:
        return _other(words, remark, word, span, called=called)
    if slip := _exception_slip(word, remark, words, called=called):
        return _unread(word, text, span, _rest(words, remark), below, slip.strip())
    strange = Finding(span, _STRANGE, fix=Fix("ask", "Write it anew", question="What should it do?"))
    return strange if called and remark["name"] == _OURS else None


def _unread(word: str, text: str, span: Span, rest: str, below: RulesBelow, slip: str) -> Finding:
    """Say of an exception what keeps it from being read: its word, what stands behind it, or that nothing needs it."""
    if word in _WHOLE or word in _OVER:
        return _for_the_whole_text(span) if word in _WHOLE else _over(text, span)
    if _EVERY.match(rest):
        return _every(span, rest, below)
    told = ignoring(rest)
    if told.names and below.is_idle(told.names):
        return Finding(span, _IDLE, fix=Fix("suggest", "Take it out", (Edit(taken_out(text, span), ""),)))
    return _exception(span, told, slip, sure=word in _SAME and _may_allow(told, below))


def misnamed(text: str, span: Span, below: RulesBelow) -> Finding | None:
    """Say of an exception that is read what stands among its rules and is none: a word for all of them, or an end."""
    words = span.of(text)
    remark = _REMARK.match(words)
    if not remark:
        return None
    rest = _rest(words, remark)
    if _EVERY.match(rest):
        return _every(span, rest, below)
    told = ignoring(rest)
    return _exception(span, told, "", sure=False) if told.reason_slip in (_UNTIL, _TOO_MUCH) else None


def as_link(text: str, span: Span, words: str, below: RulesBelow) -> Finding | None:
    """Say of an exception written as the definition of a link that nothing reads it there; None if it is no such."""
    written = f"<!-- {words} -->"
    remark = _REMARK.match(written)
    word = ((remark and remark["word"]) or "").lower().replace("_", "-")
    if not remark or word not in (*_SAME, *_ALIKE):
        return None
    told = ignoring(_rest(written, remark))
    if told.names and below.is_idle(told.names):
        return Finding(span, _IDLE, fix=Fix("suggest", "Take it out", (Edit(taken_out(text, span), ""),)))
    return _exception(span, told, _LINK, sure=word in _SAME and _may_allow(told, below))


def _every(span: Span, rest: str, below: RulesBelow) -> Finding:
    told = ignoring(" ".join((*sorted(below.speaking()), _EVERY.sub("", rest, 1))))
    return _exception(span, told, EACH, sure=False)


def _rest(words: str, remark: re.Match[str]) -> str:
    return words[remark.end() : -len("-->")].rstrip("- \t\r\n")


def _is_ours(name: str, behind: str) -> bool:
    """Tell whether another name is meant as ours: it is nearly so, and a rule or a reason follows."""
    if not close(name.lower().replace("-", "").replace(" ", ""), (_OURS,), 0.8):
        return False
    told = ignoring(behind.partition("-->")[0])
    return "reason" in behind or any(is_rule(each) or ("-" in each and _is_near(each)) for each in told.names[:1])


def _may_allow(told: Ignoring, below: RulesBelow) -> bool:
    """Tell whether an exception may begin to be read unasked: with its reason, for what is said, and for no error."""
    speaking = below.speaking()
    return says_why(told.reason) and not any(speaking.get(name, True) for name in told.names)


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


def ignoring(rest: str) -> Ignoring:
    """Read what stands behind the word *ignore*, however it is written."""
    first = _FIRST_GIVEN.fullmatch(rest)
    if first and (behind := _NAME.findall(first["names"])) and all(map(_is_near, behind)):
        return Ignoring(tuple(behind), first["why"], _BARE)
    start = _FIRST.match(rest)
    at = start.end() if start else 0
    names: list[str] = []
    plain = not rest[:at].strip()
    while (token := _TOKEN.match(rest, at)) and _is_name(token, names, rest):
        names.append(token["name"])
        plain = plain and not token["quote"] and not token["before"].strip(", \t\r\n")
        at = token.end()
    return Ignoring(tuple(names), *_reason(rest[at:], "" if plain else _BARE))


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
    kept, more = _without_more(raw)
    if more:
        return _reason(kept, names_slip)[0], names_slip, _UNTIL if _ENDING.search(more) else _TOO_MUCH
    bare = raw.rstrip(";,. ")
    if given := _GIVEN.fullmatch(bare):
        return given["why"] or "", names_slip, "" if bare == raw.rstrip(", ") else _BEHIND
    found = _REASON.match(raw)
    words = raw[found.end() if found else 0 :].strip()
    if "(" in raw[: len(raw) - len(words)]:
        words = words.removesuffix(")")
    slip = _quotes_slip(words) if found and found["key"] == "reason" and found["equals"] == "=" else _UNQUOTED
    if slip == _BEHIND:
        words = words.replace('"', "")
    if words[:1] in _QUOTES:
        words = words[1:-1] if words[-1:] in _QUOTES else words[1:]
    return words.replace('"', "'").strip(), names_slip, slip


def _without_more(raw: str) -> tuple[str, str]:
    """Return what stands behind the names without keys that there are not, and those keys with their values."""
    if first := _MORE_FIRST.match(raw):
        return raw[first.end() :], first[0]
    if last := _MORE_LAST.fullmatch(raw):
        return last["given"], last["more"]
    return raw, ""


def _quotes_slip(words: str) -> str:
    """Return what is wrong with the quotes around a reason."""
    first, last = words[:1], words[-1:]
    if len(words) > len('""') and {first, last} <= set(_QUOTES) and (first, last) != ('"', '"'):
        return _STRAIGHT
    if first != '"':
        return _UNQUOTED
    return _OPEN if words.count('"') == 1 else _INNER if last == '"' else _BEHIND


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
    kind: Literal["safe", "suggest"] = "safe" if called and word == "ask" else "suggest"
    edit = Edit(span, f"<!-- afterword: {word}{rest}")
    return Finding(span, message, fix=Fix(kind, "Write it as it is read", (edit,)))


def _for_the_whole_text(span: Span) -> Finding:
    ask = Fix("ask", "Write it there", question="Which rule is wrong in the whole text, and why?")
    return Finding(span, f"For the whole text, a rule is allowed in the front matter, by {ALLOWED}.", fix=ask)


def _over(text: str, span: Span) -> Finding:
    message = "An exception ends with its line; nothing is switched on again. Take this out."
    return Finding(span, message, fix=Fix("suggest", "Take it out", (Edit(taken_out(text, span), ""),)))


def _exception(span: Span, told: Ignoring, slip: str, *, sure: bool) -> Finding:
    slip = slip or ("" if told.names else _NAMELESS)
    message = slip or told.names_slip or told.reason_slip or _UNQUOTED
    if not told.names or (told.reason_slip and not told.reason):
        return Finding(span, message, fix=Fix("ask", "Write it anew", question="Which rule is it for, and why?"))
    plain = not (told.names_slip or told.reason_slip)
    fix = Fix("safe" if sure and plain else "suggest", "Write it as it is read", (Edit(span, told.written),))
    return Finding(span, message, fix=fix)
