"""Only a slip of the fingers is corrected without asking; what may mean something else is a person's to say."""

import pytest

from afterword.document.parse import parse
from afterword.document.text import apply
from afterword.lint.check import run
from afterword.lint.mend import mend
from afterword.lint.options import Options
from afterword.lint.rule import named


def fixes(text):
    found = run(parse(text), Options(), [named("invalid-front-matter")])
    return [(each.fix.kind, apply(text, each.fix.edits)) for each in found if each.fix]


def front(line):
    return f"---\nschema: postmortem/1\n{line}\n---\n"


def event(tag):
    return f"## Timeline\n\n- 2026-05-04 09:14Z [detect] Page\n- 2026-05-04 09:20Z [{tag}] Pool is drained\n"


def factor(kind):
    return f"## Contributing factors\n\n- **F1** The pool is full\n  - kind: {kind}\n"


MEANT_OTHERWISE = [
    *(front(f"{key}: open") for key in ("description", "state", "start", "visibility_note", "stats", "rules", "zone")),
    *(front(f"timezone: {zone}") for zone in ("America", "Asia", "Europe", "India", "local", "Lisbon", "Europe/Lisbn")),
    *(front(f"trigger_kind: {kind}") for kind in ("config-change", "deploy", "load")),
    front("schema: postmortem/2"),
    *(event(tag) for tag in ("migrate", "resolver", "node", "vote", "auction", "reaction", "compact", "comments")),
    *(event(tag) for tag in ("resolved", "mitigation", "node-pool")),
    *(factor(kind) for kind in ("change.deploy", "change.cod", "change.configuration", "human.error")),
]


@pytest.mark.parametrize("text", MEANT_OTHERWISE)
def test_what_may_mean_something_else_is_not_changed_by_itself(text):
    assert "safe" not in {kind for kind, _ in fixes(text)}
    rules = {found.rule for found in mend(text, Options()).fixed}
    assert "invalid-front-matter" not in rules


@pytest.mark.parametrize(
    ("text", "after"),
    [
        (front("stauts: drafting"), front("status: drafting")),
        (front("Time-Zone: UTC"), front("timezone: UTC")),
        (front("timezone: america/New York"), front("timezone: America/New_York")),
        (front("status: In Review"), front("status: in-review")),
        (front("severity: sev 2"), front("severity: SEV2")),
        (front("trigger_kind: configuraton-push"), front("trigger_kind: configuration-push")),
        (event("mitgate"), event("mitigate")),
        (factor("chnage.code"), factor("change.code")),
    ],
)
def test_a_slip_of_the_fingers_is_corrected(text, after):
    assert fixes(text) == [("safe", after)]


@pytest.mark.parametrize(
    ("text", "after"),
    [
        (front("start: 2026-03-01T10:00Z"), front("impact_start: 2026-03-01T10:00Z")),
        (front("state: drafting"), front("status: drafting")),
        (front("reviewer: []"), front("reviewers: []")),
        (front("timezone: Lisbon"), front("timezone: Europe/Lisbon")),
        (front("trigger_kind: config-change"), front("trigger_kind: configuration-push")),
        (front("trigger_kind: deploy"), front("trigger_kind: binary-push")),
        (event("resolved"), event("resolve")),
        (factor("change.deploy"), factor("change.rollout")),
    ],
)
def test_what_is_called_otherwise_is_offered(text, after):
    assert fixes(text) == [("suggest", after)]


def test_a_guess_leaves_a_slip_the_key_it_means():
    text = front("state: open\nstauts: drafting")

    assert fixes(text)[1] == ("safe", front("state: open\nstatus: drafting"))


def test_a_key_without_values_of_a_kind_is_corrected_only_from_a_slip():
    text = "## Actions\n\n- [ ] **A1** Cap the pool\n  - owner: @kim; {}: none fails\n"

    assert [kind for kind, _ in fixes(text.format("verfy"))] == ["safe"]
    assert "safe" not in {kind for kind, _ in fixes(text.format("verified"))}
