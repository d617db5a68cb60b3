"""What the documentation tells people to paste, send and expect is what happens."""

import json
import re
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from afterword.document.draft import draft
from afterword.document.parse import parse
from afterword.incident.decide import decide
from afterword.incident.incident import Incident, computed
from afterword.incident.policy import Triggers
from afterword.incident.rehearsal import load_policy, read_policy
from afterword.incident.senders import alertmanager, generic, github
from afterword.lint.check import check
from afterword.lint.diagnostic import Severity
from afterword.lint.options import Options
from promises.written import DOCS, README, ROOT, TUTORIAL, blocks, words

NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)


class TestWhatIsSent:
    """The bodies that readers are told to send do what the page says."""

    @staticmethod
    def bodies(page: Path) -> list[dict[str, object]]:
        """Return every JSON body shown, with the shell's parts filled in: 20 minutes ago for a date."""
        shell = "\n".join(blocks(page.read_text("utf-8"), "sh"))
        shown = re.findall(r"(?:-d |BODY=)'(\{.*?\})'$", shell, re.MULTILINE | re.DOTALL)
        ago = (NOW - timedelta(minutes=20)).isoformat()
        filled = [body.replace("'$1'", "firing").replace("'$BEGAN'", ago) for body in shown]
        return [json.loads(re.sub(r"'\$\(date [^)]*\)'", ago, body)) for body in filled]

    @pytest.mark.parametrize(
        "page", [README, TUTORIAL, DOCS / "how-to" / "connect-alertmanager.md"], ids=lambda page: page.name
    )
    def test_the_alert_owes_a_post_mortem(self, page):
        body = next(body for body in self.bodies(page) if "alerts" in body)

        incident = computed(alertmanager.read(body, received=NOW))

        assert decide(incident, load_policy(), now=NOW).owed

    def test_the_events_of_a_generic_source_are_one_incident_that_is_over(self):
        events = [body for body in self.bodies(DOCS / "how-to" / "connect-alertmanager.md") if "incident" in body]

        signals = [signal for body in events for signal in generic.read(body, received=NOW)]

        assert len(events) == 3
        assert {signal.group for signal in signals} == {"key:INC-42"}
        assert computed(signals).resolved_at == NOW

    @pytest.mark.parametrize(
        "page", [TUTORIAL, DOCS / "how-to" / "close-actions-from-github.md"], ids=lambda page: page.name
    )
    def test_the_closed_issue_is_the_tracker_of_an_action_on_the_same_page(self, page):
        body = next(body for body in self.bodies(page) if "issue" in body)

        news = github.read(body, received=NOW)

        assert news is not None
        assert not news.given_up
        assert f"tracker: {news.url}" in page.read_text("utf-8")


class TestTheTutorial:
    @staticmethod
    def incident() -> Incident:
        """Return what the two alerts of the page make, the second twenty minutes after the first."""
        body = next(body for body in TestWhatIsSent.bodies(TUTORIAL) if "alerts" in body)
        over = json.loads(json.dumps(body).replace("firing", "resolved"))
        over["alerts"][0]["endsAt"] = NOW.isoformat()
        signals = [signal for sent in (body, over) for signal in alertmanager.read(sent, received=NOW)]
        return computed({(signal.kind, signal.at): signal for signal in signals}.values())

    def written(self) -> str:
        """Return the draft with both pasted blocks in their places."""
        incident = self.incident()
        held = [reason.trigger for reason in decide(incident, load_policy(), now=NOW).reasons]
        text = draft(incident, owner="@ines", created=NOW.date(), triggers=held)
        summary, factors = blocks(TUTORIAL.read_text("utf-8"), "markdown")
        head, _, rest = text.partition("## Executive summary")
        between = rest[rest.index("## Timeline") : rest.index("## Contributing factors")]
        return head + summary + between + factors

    def test_what_is_pasted_lacks_two_dates_and_the_moments_no_alert_knows(self):
        found = check(parse(self.written()), Options(stage="in-review", today=NOW.date()))

        assert [(each.rule, each.span.of(self.written())) for each in found] == [
            ("missing-milestone", "## Timeline"),
            ("due-missing-or-relative", "YYYY-MM-DD"),
            ("due-missing-or-relative", "YYYY-MM-DD"),
        ]
        assert "**Still missing 3**" in TUTORIAL.read_text("utf-8")

    def test_with_dates_it_can_be_handed_in(self):
        text = self.written().replace("YYYY-MM-DD", "2026-12-21")

        (left,) = check(parse(text), Options(stage="in-review", today=NOW.date()))

        assert (left.rule, left.severity) == ("missing-milestone", Severity.WARNING)

    def test_the_sentence_that_measures_the_past_is_found(self):
        sentence = re.search(r"write \*(.+?)\* under", TUTORIAL.read_text("utf-8"))
        assert sentence is not None
        text = self.written().replace("## Actions", f"{sentence[1]}.\n\n## Actions")

        assert "should-have" in {each.rule for each in check(parse(text), Options(stage="in-review"))}


class TestThePolicyPage:
    page = words("how-to/write-a-policy.md")

    def test_every_trigger_is_told(self):
        table = words("reference/policy.md")

        assert [
            field.alias for field in Triggers.model_fields.values() if f"`[triggers.{field.alias}]`" not in table
        ] == []

    def test_the_example_can_stand_in_a_policy(self):
        example = next(block for block in blocks(self.page, "toml") if "[[examples]]" in block)

        assert read_policy(f'version = "mine"\n{example}').examples[0].expect == ("manual-intervention",)

    def test_the_refusal_shown_is_the_refusal_given(self):
        default = (ROOT / "src/afterword/incident/policy.toml").read_text("utf-8")
        (shown,) = blocks(self.page, "text")

        with pytest.raises(ValueError, match="says expect: expected user-visible, got none") as refusal:
            read_policy(default.replace("longer_than_minutes = 5\n", "longer_than_minutes = 10\n"), "policy.toml")

        assert shown.strip() == str(refusal.value)
