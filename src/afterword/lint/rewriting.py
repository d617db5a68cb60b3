"""Ways on from a sentence: written anew with holes for a person to fill, its wish kept as an action."""

from collections.abc import Iterator

from afterword.document.add_action import add_action
from afterword.document.compose import one_line
from afterword.document.patterns import Pattern
from afterword.document.text import Edit, Span
from afterword.lint.diagnostic import Fix
from afterword.lint.reading import Reading
from afterword.lint.text import verbs
from afterword.lint.text.chunks import DETERMINERS, PREPOSITIONS
from afterword.lint.text.sentences import Kind, Sentence
from afterword.lint.who.actors import Actor

_QUOTED = "<the wish>"
_WISH = f"<what the system will refuse, show or do, so that nobody need remember it> — in place of “{_QUOTED}”"

_KEPT = "<what stays of this>"
_WORD = Pattern(r"[^\W\d_]{2,}")
_TELLING = 3
_BULLET = Pattern(r"[ \t]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?")
_CHILD = Pattern(r"[ \t]+\S")
_CELL = Pattern(r"[ \t]*\|")
_ENDED = Pattern(r"[.!?\u2026][\"'\u201d\u2019)\]*_]*\Z")
_SIGHT = 8  # characters in which a sentence has ended: no line is read from its start for each of its sentences
_ARTICLE = Pattern(r"\ban?[ ]$")
_SINGLE = str.maketrans({"“": "‘", "”": "’", "„": "‘", '"': "'", "«": "‘", "»": "’"})
# A noun phrase can stand behind these whatever it is.
_OPENING = frozenset({":", "by", "to", "of", "from", "with"})
_FACT = Pattern(
    r"[\d@`(\[\"“«]|://|\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b"
    r"|\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b"
    r"|\b(?:an?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty"
    r"|ninety|hundred)[ -](?:per cent|percent|seconds?|minutes?|hours?|days?|weeks?|months?|years?)\b"
)

_ADVERBS = (
    r"(?:mistakenly|accidentally|inadvertently|erroneously|wrongly|incorrectly|unintentionally|unwittingly|by mistake"
    r"|by accident|in error)"
)
_SLIP = Pattern(rf"\b{_ADVERBS}\b[ ](?=\w)|(?<=\w)[ ]{_ADVERBS}(?![\w-])")
_REASON = Pattern(r"\b(?:because|since)[ ]")


def anew(reading: Reading, span: Span, title: str, hole: str, question: str | None = None) -> Fix:
    """Return the fix that writes the sentence of a span anew; the span alone where it stands in none."""
    return Fix("suggest", title, (sentence_instead(reading, span, hole),), question)


def in_place(reading: Reading, span: Span, title: str, hole: str, question: str | None = None) -> Fix:
    """Return the fix that puts a hole where a phrase stands: *Root cause: …*; elsewhere the sentence is written anew.

    A hole reads like a noun phrase. In the place of anything else it would break the sentence.
    """
    sentence = reading.sentences.holding(span.start)
    room = _room(sentence, span) if sentence else None
    if room is None:
        return anew(reading, span, title, hole, question)
    return Fix("suggest", title, (Edit(room, hole),), question)


def sentence_instead(reading: Reading, span: Span, hole: str) -> Edit:
    """Return the edit that writes the sentence of a span anew: with a capital, and the mark it ended with."""
    sentence = reading.sentences.holding(span.start)
    if sentence is None:
        return instead(reading, span, hole)
    words = reading.rewritable(sentence)
    old = reading.words(words).rstrip("*_ ")
    stop = "." if old.endswith((".", "!", "?")) or hole.endswith(".") else ""
    return instead(reading, words, with_capital(hole.removesuffix(".")) + stop)


def left_out(reading: Reading, words: Span) -> Edit | None:
    """Return the edit that takes a sentence out with the blanks, the bullet or the empty line it would leave behind.

    None where it is all that an action, an event, a factor or a cell says: what is left would say nothing.
    """
    text = reading.document.text
    start, end = text.rfind("\n", 0, words.start) + 1, text.find("\n", words.end)
    end = len(text) if end < 0 else end
    before, after = text[start : words.start], text[words.end : end]
    bare = bool(_BULLET.fullmatch(before))
    if after.strip() and not _CELL.match(after) and not reading.is_all_told(words):
        blanks = len(after) - len(after.lstrip(" \t"))
        return Edit(Span(words.start, words.end + blanks), "")
    if not bare and before[-1:].isspace() and _ENDED.search(before.rstrip(" \t")[-_SIGHT:]):
        return Edit(Span(start + len(before.rstrip(" \t")), words.end), "")
    return _line_out(text, Span(start, end)) if bare and not after.strip() else None


def _line_out(text: str, line: Span) -> Edit | None:
    """Return the edit that takes lines out: with the blank ones before them where the next is blank too."""
    following = text[line.end + 1 :].partition("\n")[0]
    if _CHILD.match(following) and not _CHILD.match(text[line.start : line.end]):
        return None
    end = line.end - (text[: line.end].endswith("\r"))
    if following.strip() or not text[: line.start].strip():
        return Edit(Span(line.start, min(line.end + 1, len(text))), "")
    return Edit(Span(len(text[: line.start].rstrip()), end), "")


def instead(reading: Reading, words: Span, hole: str) -> Edit:
    """Return the edit that puts a hole for words, which stay behind it where they tell more than one thing.

    They stay as a quotation, which prose rules do not read, so that only the hole is left to be said.
    """
    old = reading.words(words)
    return _beside(old, words, hole) if len(_WORD.findall(old)) >= _TELLING else instead_but_facts(reading, words, hole)


def instead_but_facts(reading: Reading, words: Span, hole: str) -> Edit:
    """Return the edit that puts a hole for words kept elsewhere; a time, a figure or a link stays here as well."""
    old = reading.words(words)
    return _beside(old, words, hole) if holds_facts(one_line(old)) else Edit(words, hole)


def _beside(old: str, words: Span, hole: str) -> Edit:
    stop = "." if hole.endswith(".") else ""
    told = _quotable(one_line(old).rstrip(" ."))
    return Edit(words, f"{hole.removesuffix('.')} ({_KEPT}: “{told}”){stop}")


def _quotable(words: str) -> str:
    """Return words that may stand between quotation marks: their own are single ones."""
    return words.translate(_SINGLE)


def with_capital(hole: str) -> str:
    """Return a hole as it begins a sentence."""
    at = 1 if hole.startswith("<") else 0
    return hole[:at] + hole[at : at + 1].upper() + hole[at + 1 :]


def with_article(reading: Reading, span: Span) -> Span:
    """Return a span with the *a* or *an* before it, which a hole that is a number cannot follow."""
    article = _ARTICLE.search(reading.plain, max(0, span.start - len(" an ")), span.start)
    return Span(article.start(), span.end) if article else span


def _room(sentence: Sentence, span: Span) -> Span | None:
    """Return the noun phrase that a span is, with its article, where a hole can stand for all of it."""
    tokens = sentence.tokens
    first, last = sentence.at(span.start), sentence.at(span.end - 1)
    if any(verbs.is_past(token.word) or token.kind is not Kind.WORD for token in tokens[first : last + 1]):
        return None
    while first and tokens[first - 1].word in DETERMINERS:
        first -= 1
    before = tokens[first - 1].word if first else ""
    after = tokens[last + 1] if last + 1 < len(tokens) else None
    closed = after is None or after.kind is Kind.MARK or after.word in PREPOSITIONS
    taken = verbs.is_past(before) and tokens[first].word not in PREPOSITIONS
    if not (closed and (before in verbs.BE or before in _OPENING or taken)):
        return None
    return Span(min(span.start, tokens[first].start), span.end)


def holds_facts(words: str) -> bool:
    """Tell whether words tell anything a template does not: a figure, a time, a name with @, code, a link, an aside."""
    return _FACT.search(words) is not None


def without_slip(reading: Reading, span: Span, question: str) -> Fix:
    """Return the way on: without its adverb the act stands there as it was; beside a reason the adverb adds nothing."""
    sentence = reading.sentences.holding(span.start)
    slip = _SLIP.search(reading.plain, span.start, span.end)
    if slip is None or sentence is None:
        return Fix("ask", "Ask what made it easy", question=question)
    words = Edit(Span(*slip.span()), "")
    if slip.start() == sentence.begins and not slip[0][:1].isspace():
        first = sentence.tokens[sentence.at(slip.end())]
        words = Edit(Span(slip.start(), first.end), opening(Span(first.start, first.end).of(reading.document.text)))
    reason = _REASON.search(reading.plain, slip.end(), sentence.span.end)
    who = reading.grammar.noun_phrase(sentence, sentence.at(reason.end())) if reason else None
    explained = who is not None and who.actor is Actor.SYSTEM and who.head not in ("it", "they", "this", "that")
    return Fix("safe" if explained else "suggest", f"Leave out “{slip[0].strip()}”", (words,), question)


# What begins a sentence as it is written everywhere else: a command, a daemon, a library of that name.
_SPELLED = Pattern(
    r"\w*[A-Z0-9_./\\@:$]|[a-z]+(?:ctl|sql|db)\Z"
    r"|(?:etcd|systemd|sshd|containerd|dockerd|ntpd|chronyd|httpd|mysqld|crond|launchd|collectd|statsd|fluentd"
    r"|journald|udevd|mongod|memcached|runc|crun|npm|npx|pnpm|pip|pipx|uv|git|curl|wget|grep|sed|awk|jq|yq|rsync|tar"
    r"|cron|bash|zsh|vim|ssh|scp|sftp|gcc|clang|rustc|cmake|nginx|haproxy|iptables|nftables|tcpdump|strace|traceroute"
    r"|openssl|gpg|sudo|kubelet|kubeadm|kustomize|numpy|pytest|mypy|dbt|webpack|rsyslog|logrotate|gunicorn|uvicorn"
    r"|glibc|musl|libc|rclone|restic|certbot|dnsmasq|keepalived|dmesg|lsof|xargs|zfs|btrfs|xfs|nfs|tmpfs|cephfs)\Z"
)


def opening(word: str) -> str:
    """Return a word as it begins a sentence; a name keeps its own spelling: *iPhones, kubectl, eBPF, v2.4*."""
    return word if _SPELLED.match(word) else word[:1].upper() + word[1:]


class Wishes:
    """Edits that keep wishes as actions; all actions are counted once, when the first is kept."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self._action: tuple[Edit, ...] | None = None

    def anew(self, words: Span, hole: str) -> tuple[Edit, ...]:
        """Return the edits that put a hole for a wish and keep it as an action; among the actions it stays there."""
        kept = tuple(self.keep(words))
        change = instead_but_facts if kept else instead
        return (change(self._reading, words, hole), *kept)

    def keep(self, words: Span) -> Iterator[Edit]:
        """Yield the edits that keep a wish as an action with a hole; none where it stands among the actions."""
        document = self._reading.document
        section = document.section("actions")
        if section is not None and section.span.contains(words):
            return
        if self._action is None:
            self._action = add_action(document, _WISH)
        wish = one_line(self._reading.words(words)).strip(" .!*_")
        yield from (edit._replace(text=edit.text.replace(_QUOTED, wish)) for edit in self._action)
