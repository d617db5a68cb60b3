"""What a key, a table or a value of `afterword.toml` that does not exist was meant to be: how other tools write it."""

from collections.abc import Mapping, Sequence

from afterword.document.nearest import close
from afterword.lint.diagnostic import Severity

_MEANT = {
    **dict.fromkeys(("ignore", "ignored", "exclude", "skip", "off", "disabled"), "disable"),
    **dict.fromkeys(("select", "extend-select", "include", "on", "enabled"), "enable"),
    **dict.fromkeys(("severity", "severities", "level"), "levels"),
    **dict.fromkeys(("options", "option", "settings", "rule"), "rules"),
    **dict.fromkeys(("afterword", "lint", "linter", "checker"), "check"),
    **dict.fromkeys(("users", "members", "persons"), "people"),
    **dict.fromkeys(("groups",), "teams"),
}
_OFF = ("off", "none", "ignore", "disable", "disabled", "silent")
_ON = ("on", "enable", "enabled")
_LEVEL_OF = {
    **dict.fromkeys(("fatal", "critical", "blocker", "err", "errors"), "error"),
    **dict.fromkeys(("warn", "warnings", "major"), "warning"),
    **dict.fromkeys(("hint", "note", "notice", "information", "suggestion", "minor"), "info"),
}
LEVELS = tuple(each.value for each in Severity)


def no_such_key(key: str, keys: Sequence[str]) -> str:
    """Say that a key does not exist, and which do."""
    near = [_MEANT[key]] if _MEANT.get(key) in keys else close(key, keys)
    return f"no such key; did you mean {near[0]}?" if near else f"no such key; there are {', '.join(keys)}"


def no_such_table(key: str, tables: Sequence[str], within: Mapping[str, Sequence[str]]) -> str:
    """Say that a table does not exist; where it stands in another, or is pyproject's, say which one is read."""
    if key == "tool":
        return "no such table; in this file the names begin at [check] and [directory], without tool.afterword"
    meant = _MEANT.get(key, key)
    for table, keys in within.items():
        if meant in keys:
            return f"no such table; did you mean {meant} in [{table}]?"
    return no_such_key(key, tables)


def names_files(value: object) -> bool:
    """Tell whether a list holds paths, which are no names of rules."""
    words = value if isinstance(value, list) else [value]
    return any(isinstance(word, str) and ("/" in word or word.endswith(".md")) for word in words)


def of_a_rule(name: str, level: object) -> str:
    """Say where the level of a rule stands, for a rule named where keys or tables should be."""
    if level is False or level in _OFF:
        return f'to hear nothing of it: disable = ["{name}"] in [check]'
    if level is True or level in _ON:
        return f'to let it run: enable = ["{name}"] in [check]'
    if level in LEVELS:
        return f'its level stands in [check.levels]: {name} = "{level}"'
    if isinstance(level, Mapping):
        return f"its options stand in [check.rules.{name}]"
    return "a rule's level stands in [check.levels], its options in [check.rules]"


def no_such_level(name: str, level: object) -> str:
    """Say which levels there are, and what else was meant by one there is not."""
    switched = isinstance(level, bool) or level in _OFF or level in _ON
    more = f"; {of_a_rule(name, level)}" if switched else ""
    written = level.strip().lower() if isinstance(level, str) else ""
    if near := written if written in LEVELS else _LEVEL_OF.get(written):
        more = f"; did you mean {near}?"
    return f"write {', '.join(LEVELS)}, not {level!r}{more}"


def a_list(value: object) -> str:
    """Say that a list of texts is needed, as this one would be written."""
    if isinstance(value, str) and value.strip():
        words = ", ".join(f'"{word.strip()}"' for word in value.split(",") if word.strip())
        return f"a list such as [{words}] is needed, not {value!r}"
    return f'a list such as ["one", "two"] is needed, not {value!r}'
