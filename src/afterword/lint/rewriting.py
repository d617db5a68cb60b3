"""Ways on from a sentence: written anew with holes for a person to fill, its wish kept as an action."""

from collections.abc import Iterator

from afterword.document.actions import add_action
from afterword.document.compose import one_line
from afterword.document.patterns import Pattern
from afterword.document.text import Edit, Span
from afterword.lint.diagnostic import Fix
from afterword.lint.reading import Reading
from afterword.lint.who.actors import Actor

_QUOTED = "<the wish>"
_WISH = f"<what the system will refuse, show or do, so that nobody need remember it> — in place of “{_QUOTED}”"

_KEPT = "<what stays of this>"
_FACT = Pattern(
    r"[\d@`(\[\"“«]|://|\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b"
    r"|\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b"
    r"|\b(?:an?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|ninety"
    r"|hundred)[ -](?:per cent|percent|seconds?|minutes?|hours?|days?|weeks?|months?|years?)\b"
)

_ADVERBS = (
    r"(?:mistakenly|accidentally|inadvertently|erroneously|wrongly|incorrectly|unintentionally|unwittingly|by mistake"
    r"|by accident|in error)"
)
_SLIP = Pattern(rf"\b{_ADVERBS}\b[ ](?=\w)|(?<=\w)[ ]{_ADVERBS}(?![\w-])")
_REASON = Pattern(r"\b(?:because|since)[ ]")


def anew(reading: Reading, span: Span, title: str, hole: str, question: str) -> Fix:
    """Return the fix that writes the sentence of a span anew; the span alone where it stands in none."""
    sentence = reading.sentences.holding(span.start)
    words = reading.rewritable(sentence) if sentence else span
    return Fix("suggest", title, (instead(reading, words, hole),), question)


def instead(reading: Reading, words: Span, hole: str) -> Edit:
    """Return the edit that puts a hole for words; where these hold a time, a figure or a link, they stay behind it.

    They stay as a quotation, which prose rules do not read, so that only the hole is left to be said.
    """
    old = one_line(reading.words(words)).rstrip(" .")
    if not holds_facts(old):
        return Edit(words, hole)
    stop = "." if hole.endswith(".") else ""
    return Edit(words, f"{hole.removesuffix('.')} ({_KEPT}: “{old}”){stop}")


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
    r"\w*[A-Z0-9_./\\@:$]|[a-z]+(?:ctl|sql|db)\Z|(?:etcd|systemd|sshd|containerd|dockerd|ntpd|chronyd|httpd|mysqld|crond"
    r"|launchd|collectd|statsd|fluentd|journald|udevd|mongod|memcached|runc|crun|npm|npx|pnpm|pip|pipx|uv|git|curl|wget"
    r"|grep|sed|awk|jq|yq|rsync|tar|cron|bash|zsh|vim|ssh|scp|sftp|gcc|clang|rustc|cmake|nginx|haproxy|iptables|nftables"
    r"|tcpdump|strace|traceroute|openssl|gpg|sudo|kubelet|kubeadm|kustomize|numpy|pytest|mypy|dbt|webpack|rsyslog"
    r"|logrotate|gunicorn|uvicorn|glibc|musl|libc|rclone|restic|certbot|dnsmasq|keepalived|dmesg|lsof|xargs|zfs|btrfs|xfs"
    r"|nfs|tmpfs|cephfs)\Z"
)


def opening(word: str) -> str:
    """Return a word as it begins a sentence; a name keeps its own spelling: *iPhones, kubectl, eBPF, v2.4*."""
    return word if _SPELLED.match(word) else word[:1].upper() + word[1:]


class Wishes:
    """Edits that keep wishes as actions; all actions are counted once, when the first is kept."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self._action: tuple[Edit, ...] | None = None

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
