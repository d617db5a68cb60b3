"""What the code has stands in the documentation: commands, settings, rules, endpoints, the format."""

import json
import re
import shlex
from collections.abc import Iterator
from functools import cache
from importlib.util import module_from_spec, spec_from_file_location

import click
import pytest
from pydantic import BaseModel

from afterword.cli.main import main
from afterword.config import Config, load_config
from afterword.document import actions, factors, facts, items, keys, sections, timeline
from afterword.document.parse import parse
from afterword.incident.policy import Policy
from afterword.incident.rehearsal import examine
from afterword.lint.configuration import CHECK_KEYS, DIRECTORY_KEYS
from afterword.lint.rule import EXAMPLES, manual_page, rules
from promises.written import DOCS, ROOT, blocks, pages, words

SHELLS = {"sh", "console"}


@cache
def rule_pages():
    """Load the Sphinx extension that makes pages from the code."""
    spec = spec_from_file_location("rule_pages", DOCS / "rule_pages.py")
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def commands(group: click.Group = main, prefix: str = "") -> Iterator[tuple[str, click.Command]]:
    context = click.Context(group)
    for name in group.list_commands(context):
        command = group.get_command(context, name)
        assert command is not None
        if isinstance(command, click.Group):
            yield from commands(command, f"{prefix}{name} ")
        else:
            yield prefix + name, command


class TestTheCommandLine:
    def test_every_command_and_every_option_stands_on_the_generated_page(self, tmp_path, monkeypatch):
        monkeypatch.setattr(rule_pages(), "REFERENCE", tmp_path)

        rule_pages().write_commands()

        chapters = dict(
            re.findall(
                r"^## afterword ([a-z -]+)\n\n```text\n(.*?)^```",
                (tmp_path / "command-line.md").read_text("utf-8"),
                re.MULTILINE | re.DOTALL,
            )
        )
        missing = [
            f"{name} {option}"
            for name, command in commands()
            for parameter in command.params
            for option in parameter.opts
            if isinstance(parameter, click.Option) and option not in chapters.get(name, "")
        ]
        assert set(chapters) == {name for name, _ in commands()}
        assert missing == []

    def test_every_command_is_shown_by_somebody_who_wrote_about_it(self):
        told = " ".join(page.read_text("utf-8") for page in pages())

        assert [name for name, _ in commands() if f"afterword {name}" not in told] == []

    def test_every_command_shown_exists_with_the_options_shown(self):
        known = dict(commands())
        wrong = []
        for page in pages():
            for block in blocks(page.read_text("utf-8"), *SHELLS):
                for line in re.findall(r"(?:^|\$ |bin/|\$\()afterword ([a-z][^\n|>)]*)", block, re.MULTILINE):
                    parts = shlex.split(line, comments=True)
                    name = next(
                        (" ".join(parts[:length]) for length in (2, 1) if " ".join(parts[:length]) in known), None
                    )
                    options = (
                        {option for parameter in known[name].params for option in parameter.opts} if name else set()
                    )
                    wrong += [
                        f"{page.name}: {line}"
                        for part in parts
                        if (part.startswith("-") and part != "-" and part not in options) or not name
                    ]
        assert wrong == []


class TestSettings:
    def test_every_setting_of_the_environment_is_in_the_reference_and_no_other(self):
        sources = "\n".join(path.read_text("utf-8") for path in (ROOT / "src").rglob("*.py"))
        read = set(
            re.findall(
                r"environ(?:\.get\(|\[|ment\.[a-z_]+\(|\.setdefault\()\s*\"((?:AFTERWORD_|DATABASE_)[A-Z_]+)\"",
                sources,
            )
        )

        told = set(re.findall(r"`((?:AFTERWORD_|DATABASE_)[A-Z_]+)`", words("reference/settings.md")))

        assert len(read) > 10
        assert told == read

    def test_every_key_of_the_configuration_file_is_in_the_reference(self):
        chapter = words("reference/settings.md").partition("## `afterword.toml`")[2]

        keys = [
            key for key in _keys(Config) if key not in {"check", "directory"}
        ]  # tables, read by the rules' own reader
        keys += [key for key in (*CHECK_KEYS, *DIRECTORY_KEYS) if key not in {"levels", "rules"}]
        assert [key for key in keys if f"`{key}`" not in chapter] == []
        assert "[check.levels]" in chapter
        assert "[check.rules.RULE]" in chapter

    def test_the_configuration_shown_can_be_used(self, tmp_path):
        (tmp_path / "policy.toml").write_text('version = "1"\n', "utf-8")
        shown = [
            block
            for page in ("reference/settings.md", "how-to/write-a-policy.md")
            for block in blocks(words(page), "toml")
            if "[calendar]" in block
        ]

        for block in shown:
            (tmp_path / "afterword.toml").write_text(block, "utf-8")

            assert load_config(tmp_path / "afterword.toml").load_policy().version == "1"
        assert len(shown) == 2


class TestPolicy:
    def test_every_key_of_a_policy_is_in_the_reference(self):
        told = words("reference/policy.md")

        keys = {key for model in parts_of(Policy) for key in keys_of(model)} - {"SEV2", "SEV3"}
        assert len(keys) > 50
        assert [key for key in sorted(keys) if not re.search(rf"[`\[.\] ]{key}[`\].=, ]", told)] == []

    def test_every_policy_shown_can_be_used_as_it_is(self):
        whole, *pieces = blocks(words("reference/policy.md"), "toml")
        how_to = [block for block in blocks(words("how-to/write-a-policy.md"), "toml") if "[calendar]" not in block]

        assert examine(whole).troubles == ()
        for block in (*pieces, *how_to):
            assert examine(f'version = "1"\n{block}').troubles == ()
        assert len(how_to) == 3


def parts_of(model: type[BaseModel]) -> set[type[BaseModel]]:
    """Return a model and everything in it."""
    found, new = {model}, {model}
    while new:
        new = {
            each
            for part in new
            for field in part.model_fields.values()
            for each in (field.annotation, *getattr(field.annotation, "__args__", ()))
            if isinstance(each, type) and issubclass(each, BaseModel)
        } - found
        found |= new
    return found


def keys_of(model: type[BaseModel]) -> set[str]:
    return {field.alias or name for name, field in model.model_fields.items()}


def _keys(model: type[BaseModel]) -> Iterator[str]:
    for name, field in model.model_fields.items():
        inner = [
            each
            for each in (field.annotation, *getattr(field.annotation, "__args__", ()))
            if isinstance(each, type) and issubclass(each, BaseModel)
        ]
        if inner:
            yield from _keys(inner[0])
        else:
            yield name


class TestRules:
    @pytest.mark.parametrize("rule", rules(), ids=lambda rule: rule.name)
    def test_every_rule_has_a_page_whose_headings_are_its_own(self, rule):
        page = manual_page(rule.name)

        outside = re.sub(r"^````markdown\n.*?^````$", "", page, flags=re.MULTILINE | re.DOTALL)
        headings = re.findall(r"^#+ (.+)$", outside, re.MULTILINE)
        own = [line for line in rule.manual.splitlines()[1:] if line and not line.startswith(" ")]
        assert [heading for heading in headings if heading not in {rule.name, "Options", "Allow it", *own}] == []
        assert "Allow it" in headings
        assert "## Why is this a problem" in page
        assert page.count("````markdown") == sum(section in own for section in EXAMPLES)

    def test_pages_of_rules_that_are_gone_go_too(self, tmp_path, monkeypatch):
        monkeypatch.setattr(rule_pages(), "REFERENCE", tmp_path)
        (tmp_path / "rules").mkdir()
        (tmp_path / "rules" / "no-such-rule.md").write_text("# no-such-rule\n", "utf-8")

        rule_pages().write_rules()

        assert {page.stem for page in (tmp_path / "rules").iterdir()} == {rule.name for rule in rules()}


class TestTheApi:
    @staticmethod
    def endpoints() -> set[str]:
        from afterword.web.postmortems.api.endpoints import api

        return {
            f"{method.upper()} {path}"
            for path, methods in api.get_openapi_schema()["paths"].items()
            for method in methods
        }

    @staticmethod
    def chapters() -> dict[str, str]:
        parts = re.split(r"^##+ (.+)$", words("reference/api.md"), flags=re.MULTILINE)
        return {name.strip("`"): body for name, body in zip(parts[1::2], parts[2::2], strict=True)}

    def test_every_endpoint_has_a_chapter_and_every_chapter_an_endpoint(self):
        told = {name for name in self.chapters() if re.match(r"[A-Z]+ /", name)}

        assert told == self.endpoints()

    def test_every_endpoint_has_an_example(self):
        assert [name for name in self.endpoints() if "```" not in self.chapters()[name]] == []

    def test_parameters_and_bodies_shown_exist(self):
        from afterword.web.postmortems.api.endpoints import api

        schema = api.get_openapi_schema()
        wrong = []
        for name in self.endpoints():
            method, path = name.split()
            known = {each["name"] for each in schema["paths"][path][method.lower()].get("parameters", ())}
            shown = set(re.findall(r"[?&]([a-z_]+)=", " ".join(blocks(self.chapters()[name], "sh"))))
            wrong += [f"{name}: {each}" for each in shown - known]
        assert wrong == []

    @pytest.mark.parametrize("block", blocks(words("reference/api.md"), "json"), ids=lambda block: block[:30])
    def test_json_shown_is_json(self, block):
        assert json.loads(block)

    def test_every_member_of_what_is_listed_is_shown(self):
        from afterword.web.postmortems.api import wire

        chapters = self.chapters()
        for name, model in (
            ("GET /api/v1/postmortems", wire.Page),
            ("GET /api/v1/actions", wire.Promises),
            ("GET /api/v1/me", wire.Me),
            ("POST /api/v1/postmortems/{reference}/tickets", wire.TicketMade),
        ):
            (shown,) = blocks(chapters[name], "json")

            assert model.model_validate(json.loads(shown)).model_dump().keys() == json.loads(shown).keys()


class TestTheFormat:
    page = words("reference/format.md")

    def told(self, *names: str) -> list[str]:
        return [name for name in names if not re.search(rf"(?<![\w-]){re.escape(name)}(?![\w-])", self.page)]

    def test_every_key_of_the_front_matter_is_told(self):
        assert self.told(*keys.KEYS) == []

    def test_every_word_of_a_closed_list_is_told(self):
        assert (
            self.told(
                *facts.STATUSES, *facts.TRIGGERS, *facts.TRIGGER_KINDS, *facts.VISIBILITIES, *actions.ACTION_KINDS
            )
            == []
        )

    def test_every_kind_of_factor_is_told(self):
        assert self.told(*factors.FACTOR_KINDS) == []

    def test_every_tag_of_the_timeline_is_told(self):
        assert self.told(*timeline.TAGS) == []

    def test_every_attribute_is_told(self):
        assert self.told(*(key for keys in items.KEYS.values() for key in keys)) == []

    def test_every_section_is_told(self):
        assert [heading for heading in sections.HEADINGS.values() if f"## {heading}" not in self.page] == []

    def test_the_examples_are_read_as_they_are_meant(self):
        document = parse(
            "\n\n".join(
                f"## {name}\n\n{body}"
                for name, body in zip(
                    ("Impact", "Timeline", "Contributing factors", "Actions"),
                    blocks(self.page, "markdown"),
                    strict=False,
                )
            )
        )

        assert [metric.disposition for metric in document.impact] == [None, None, "none", "unknown"]
        assert [event.tags for event in document.events][-1] == ("mitigate", "resolve")
        assert next(factor for factor in document.factors if factor.id == "F3").parents == ("F2", "F4")
        assert document.actions[0].fixes == ("F1", "F2")
