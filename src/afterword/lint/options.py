"""What an organisation and the moment ask of a check: stage, levels, people, the rules wanted."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from types import MappingProxyType
from typing import Literal, NamedTuple, TypeVar

from afterword.lint.diagnostic import Severity

Value = TypeVar("Value", bool, int, str)

# States in which a document is still nobody's business but its authors': everything is said one level lower.
DRAFTING = frozenset({"triggered", "assigned", "drafting"})


class Person(NamedTuple):
    """Somebody the directory knows, by handle (without "@"), name and teams."""

    handle: str
    name: str = ""
    teams: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Options:
    """What a check takes into account beside the text.

    `stage` is a status of the process and defaults to the one in the front matter. `people` is the directory; empty
    means unknown, so nobody is reported as missing from it; `teams` and `vendors` are names texts may call them by,
    `aliases` handles that stand for whoever is on duty. `today` is needed only by rules that look at the clock.
    `resemblance` asks for a second opinion on sentences of which no rule speaks.
    `settings` holds one mapping of option to value for each rule that has any. `depth` is how deep its review is
    (`light`, `standard`, `board`) where somebody decided that, else it follows from the severity; `draft_due` and
    `approval_due` are the days agreed for this text. `manual` is the address below which each rule has its page.
    """

    stage: str | None = None
    disabled: frozenset[str] = frozenset()
    enabled: frozenset[str] = frozenset()
    levels: Mapping[str, Severity] = field(default_factory=lambda: MappingProxyType({}))
    settings: Mapping[str, Mapping[str, bool | int | str]] = field(default_factory=lambda: MappingProxyType({}))
    quotes: Literal["skip", "hint"] = "skip"
    resemblance: bool = True
    people: tuple[Person, ...] = ()
    teams: frozenset[str] = frozenset()
    vendors: frozenset[str] = frozenset()
    aliases: frozenset[str] = frozenset()
    today: date | None = None
    depth: str | None = None
    draft_due: date | None = None
    approval_due: date | None = None
    manual: str = ""

    def page(self, rule: str) -> str | None:
        """Return the address of a rule's manual page, where pages are somewhere."""
        return f"{self.manual}/{rule}" if self.manual else None

    def setting(self, rule: str, name: str, default: Value) -> Value:
        """Return one option of a rule, or its default.

        Raises:
            TypeError: the configured value is of another kind than the default.
        """
        value = self.settings.get(rule, {}).get(name, default)
        if type(value) is not type(default):
            message = f"{rule}.{name} should be {type(default).__name__}, not {value!r}"
            raise TypeError(message)
        return value
