"""The policy's pages: what is typed is kept, every mistake has its line, and nothing decides before somebody says so."""

import threading
from datetime import UTC, datetime, timedelta

import pytest
from django.db import connection
from django.urls import reverse

from afterword.incident.rehearsal import policy_text
from afterword.incident.signal import Signal, Statement
from afterword.web.house import house
from afterword.web.incidents import back_tests, inbox, policies, waivers
from afterword.web.incidents.models import Incident
from afterword.web.incidents.policy_models import BackTest, PolicySwitch, PolicyVersion
from afterword.web.incidents.requests import request_postmortem
from afterword.web.postmortems.models import DeclineReason, Postmortem
from afterword.web.postmortems.refusals import NotNow, NotYours, Refused, Unclear

OURS = 'version = "ours-1"\n[triggers.data-loss]\nenabled = false\n'
WRONG = 'version = "ours-2"\n[triggers.data-los]\n\n[depth]\nSEV1 = "deep <b>"\n'
BEGAN = datetime(2026, 3, 2, 10, tzinfo=UTC)


def happen(key: str, **says) -> Incident:
    said = Statement(by="the bot", impact_started_at=BEGAN, resolved_at=BEGAN + timedelta(minutes=20), **says)
    return inbox.take_signals([Signal("incident", key, BEGAN, f"Incident {key}", group=f"key:{key}", says=said)])


@pytest.fixture
def edit(people, browse):
    def post(text: str, button: str = "keep", **more):
        return browse(people.ada).post(reverse("policy-text"), {"text": text, button: "yes", **more})

    return post


def test_the_editor_begins_with_the_policy_in_force(people, browse, words):
    said = words(browse(people.ada).get(reverse("policy-text")))

    assert "[triggers.user-visible]" in said
    assert "Keep as a version" in said


def test_a_wrong_policy_is_given_back_as_typed_with_each_line_at_fault(edit, words):
    answer = edit(WRONG)

    said = words(answer)
    assert answer.status_code == 422
    assert "2 things to mend before it can be kept" in said
    assert "<b>Line 2</b>: triggers.data-los: no such key; did you mean data-loss." in said
    assert "<b>Line 5</b>: depth.SEV1: write" in said
    assert "SEV1 = &quot;deep &lt;b&gt;&quot;" in said
    assert WRONG.replace('"', "&quot;").replace("<b>", "&lt;b&gt;") in answer.content.decode()
    assert not PolicyVersion.objects.exists()


@pytest.mark.parametrize("text", ["", "   ", "x = " + "[" * 5000, "version = \x00"])
def test_what_is_no_policy_at_all_is_refused_too(text, edit):
    assert edit(text).status_code == 422


def test_a_policy_can_be_checked_and_compared_without_keeping_it(edit, words):
    answer = edit(policy_text().replace("2026.1", "2026.2").replace("\n", "\r\n"), button="check")

    said = words(answer)
    assert answer.status_code == 200
    assert "Nothing to mend. Its 12 examples do what they say" in said
    assert "What differs from the policy in force" in said
    assert not PolicyVersion.objects.exists()


def test_a_kept_version_decides_nothing_until_it_is_switched_on_by_name(people, browse, edit, words):
    kept = edit(OURS, note="Backups restore it")
    version = PolicyVersion.objects.get()
    browser, address = browse(people.ada), reverse("policy-switch", args=[version.pk])

    assert kept["Location"] == reverse("policy-version", args=[version.pk])
    assert house().policy.version == "2026.1"
    browser.post(address, {"named": "ours", "after": 0})
    assert house().policy.version == "2026.1"
    browser.post(address, {"named": "ours-1", "after": 0})

    assert house().policy.version == "ours-1"
    switch = PolicySwitch.objects.get()
    assert (switch.number, switch.before, switch.by) == (1, "2026.1", people.ada)
    said = words(browser.get(reverse("administration-policy")))
    assert "<b>Version ours-1 decides</b>" in said
    assert "Ada Osei</span> switched it on instead of 2026.1" in said
    assert happen("a", data_loss=True).verdict.policy_version == "ours-1"


def test_where_it_is_switched_on_every_warning_stands_again(people, browse, words):
    happen("a", services=("checkout",))
    text = 'version = "w"\n[services.checkou.data-loss]\nenabled = false\n'
    kept = policies.keep(people.ada, text)

    said = words(browse(people.ada).get(reverse("policy-version", args=[kept.pk])))

    assert "nobody here has heard of a service called “checkou”" in said


def test_an_earlier_version_can_be_switched_on_again(people):
    first, second = (policies.keep(people.ada, f'version = "{name}"\n') for name in ("one", "two"))

    for number, version in enumerate((first, second, first)):
        policies.switch_on(people.ada, version, named=version.version, after=number)

    assert house().policy.version == "one"
    assert [switch.before for switch in PolicySwitch.objects.all()] == ["two", "one", "2026.1"]
    with pytest.raises(NotNow, match="decides already"):
        policies.switch_on(people.ada, first, named="one", after=3)


def test_whoever_saw_an_older_switch_is_asked_to_look_again(people):
    first, second = (policies.keep(people.ada, f'version = "{name}"\n') for name in ("one", "two"))
    policies.switch_on(people.ada, first, named="one", after=0)

    with pytest.raises(NotNow, match="meanwhile"):
        policies.switch_on(people.ada, second, named="two", after=0)


@pytest.mark.django_db(transaction=True)
def test_of_two_who_switch_at_once_one_is_told_so(people):
    versions = [policies.keep(people.ada, f'version = "{name}"\n') for name in ("one", "two")]
    told: list[str] = []
    ready = threading.Barrier(2)

    def switch(version):
        ready.wait()
        try:
            policies.switch_on(people.ada, version, named=version.version, after=0)
        except Refused as refused:
            told.append(str(refused))
        finally:
            connection.close()

    threads = [threading.Thread(target=switch, args=[version]) for version in versions]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert PolicySwitch.objects.count() == 1
    assert len(told) == 1


def test_a_version_is_one_text_for_ever(people, edit, words):
    edit(OURS)

    again = edit(OURS + "\n# more")
    shipped = edit(policy_text() + "# ours")

    assert "version ours-1 is taken by another text" in words(again)
    assert "version 2026.1 is taken by another text" in words(shipped)
    assert edit(OURS).status_code == 302
    assert PolicyVersion.objects.count() == 1


def test_a_file_wins_and_the_pages_say_so(people, browse, edit, words, settings, tmp_path):
    version = policies.keep(people.ada, OURS)
    settings.DATA = tmp_path
    (tmp_path / "afterword.toml").write_text('policy = "from-git.toml"\n')
    (tmp_path / "from-git.toml").write_text('version = "git-7"\n')
    browser = browse(people.ada)

    refused = edit(OURS.replace("ours-1", "ours-9"))
    browser.post(reverse("policy-switch", args=[version.pk]), {"named": "ours-1", "after": 0})

    assert house().policy.version == "git-7"
    assert refused.status_code == 422
    assert "The policy comes from" in words(refused)
    page = words(browser.get(reverse("administration-policy")))
    assert "The policy comes from a file" in page
    assert "from-git.toml" in page
    assert "Keep as a version" not in words(browser.get(reverse("policy-text")))
    assert not PolicySwitch.objects.exists()


def test_only_administrators_change_the_policy_whatever_the_door(people):
    version = policies.keep(people.ada, OURS)

    for verb in (
        lambda: policies.keep(people.rani, OURS),
        lambda: policies.switch_on(people.rani, version, named="ours-1", after=0),
        lambda: back_tests.begin(people.rani, version),
    ):
        with pytest.raises(NotYours):
            verb()
    with pytest.raises(Unclear):
        policies.switch_on(people.ada, version, named="", after=0)


EVERYTHING = """version = "ours-3"
[triggers.data-loss]
enabled = false
[services.checkout.user-visible]
longer_than_minutes = 1
[teams.labs.data-loss]
enabled = false
[[rules]]
name = "quiet nights"
when = { team = "labs" }
owed = false
depth = "light"
template = "short"
calendar = "oslo"
working_days = { draft = 1 }
[calendars.oslo]
timezone = "Europe/Oslo"
teams = ["labs"]
[escalation]
decision = { percent = 200, to = ["reviewers", "service-lead"] }
"""


def test_everything_a_policy_says_can_be_read_in_words(people, browse, words):
    version = policies.keep(people.ada, EVERYTHING)
    policies.switch_on(people.ada, version, named="ours-3", after=0)

    said = words(browse(people.ada).get(reverse("administration-policy")))

    assert "service checkout" in said
    assert "Users could see it for more than 1 min, which SEV1 and SEV2 always are." in said
    assert (
        "It is labs’s: none is owed, unless somebody asks; light review; template short; draft in 1 working day; "
        "by the calendar oslo." in said
    )
    assert "It is put before the reviewers and who leads the service’s team, to decide." in said
    assert "Europe/Oslo, 0 holidays; for team labs." in said


@pytest.fixture
def past(people):
    """One owed, one waived, one that nobody owes, and one that is owed and late."""
    owed, waived, free, asked = (
        happen("owed", severity="SEV4", data_loss=True),
        happen("waived", severity="SEV4", manual_intervention=True, data_loss=True),
        happen("free", severity="SEV3", user_visible=False),
        happen("asked", severity="SEV4"),
    )
    request_postmortem(asked, people.iben, "It nearly went wrong.")
    # As if it had been waived before its draft was opened.
    Incident.objects.filter(pk=waived.pk).update(postmortem=None)
    waived.refresh_from_db()
    proposed = waivers.propose(waived, people.ada, waivers.Grounds(DeclineReason.DUPLICATE, "A known case."))
    waivers.approve(proposed, people.rani)
    Postmortem.objects.filter(incidents=owed).update(submitted_at=BEGAN + timedelta(days=1))
    return owed, waived, free, asked


def test_a_back_test_counts_and_lists_what_would_be_otherwise(people, browse, words, past):
    version = policies.keep(people.ada, OURS)
    browser = browse(people.ada)

    sent = browser.post(reverse("policy-back-tests", args=[version.pk]))
    said = words(browser.get(sent["Location"]))

    test = BackTest.objects.get()
    assert test.decided == {"owed": 3, "free": 1, "waived": 1, "late": 1}
    assert test.tried == {"owed": 2, "free": 2, "waived": 1, "late": 1}
    assert "2 of 4 incidents would be decided otherwise" in said
    assert "No longer owed <span" in said
    assert reverse("incident", args=[past[0].pk]) in said
    assert "A post-mortem is owed: data was lost or damaged (says the bot); policy 2026.1 asks for it" in said
    assert "No post-mortem is owed: none of the 5 triggers of policy ours-1 holds." in said
    only = words(browser.get(sent["Location"] + "?show=reason"))
    assert "for manual-intervention instead of data-loss, manual-intervention" in only
    assert "Incident owed" not in only
    assert house().policy.version == "2026.1"


def test_a_waiver_covers_only_what_was_known_then(people, past):
    text = 'version = "wide"\n[triggers.user-visible]\nseverities = ["SEV1", "SEV2", "SEV3", "SEV4"]\n'

    test = back_tests.begin(people.ada, policies.keep(people.ada, text))

    kinds = dict(test.differences.values_list("incident__title", "kind"))
    assert kinds["Incident waived"] == "unwaived"


def test_other_dates_and_depths_are_told(people, past):
    text = 'version = "soon"\n[depth]\nSEV4 = "board"\n[working_days.draft]\nSEV1 = 1\nSEV2 = 1\nSEV3 = 1\nSEV4 = 0\n'

    test = back_tests.begin(people.ada, policies.keep(people.ada, text))

    (owed,) = test.differences.filter(incident=past[0])
    assert owed.kind == "late"
    assert owed.changes == ["late now", "board review instead of light", "draft by 2026-03-02 instead of 2026-03-16"]


def test_a_long_back_test_goes_on_in_the_background_and_says_how_far_it_is(people, browse, words, past, monkeypatch):
    monkeypatch.setattr(back_tests, "AT_ONCE", -1)
    monkeypatch.setattr(back_tests, "TURN", -1)
    monkeypatch.setattr("afterword.web.incidents.back_testing.BATCH", 2)
    monkeypatch.setattr(back_tests.try_on, "__kwdefaults__", {"after": 0, "many": 3})
    version = policies.keep(people.ada, OURS)

    test = back_tests.begin(people.ada, version)
    said = words(browse(people.ada).get(reverse("back-test", args=[test.pk])))

    assert "3 of 4 incidents. You may leave this page" in said
    while back_tests.work():
        pass
    test.refresh_from_db()
    assert (test.done, test.total) == (4, 4)
    assert test.finished_at
    assert test.differences.count() == 2


def test_what_was_merged_is_tried_as_one_and_drills_are_in_no_figure(people):
    kept, merged = happen("kept", severity="SEV4"), happen("merged", severity="SEV4", data_loss=True)
    happen("drill", severity="SEV1", drill=True)
    Postmortem.objects.all().update(status="declined")
    Incident.objects.filter(pk=merged.pk).update(merged_into=kept)
    inbox.reconsider(kept)

    test = back_tests.begin(people.ada, policies.keep(people.ada, OURS))

    assert (test.done, test.decided["owed"], test.tried) == (1, 1, {"free": 1})
    assert [each.incident for each in test.differences.all()] == [kept]


def test_a_back_test_of_nothing_says_so(people, browse, words):
    test = back_tests.begin(people.ada, policies.keep(people.ada, OURS))

    assert "Nothing has happened yet" in words(browse(people.ada).get(reverse("back-test", args=[test.pk])))
    assert back_tests.work() == 0


def test_old_back_tests_are_let_go_of(people):
    version = policies.keep(people.ada, OURS)

    for _ in range(back_tests.KEPT + 3):
        back_tests.begin(people.ada, version)

    assert BackTest.objects.count() == back_tests.KEPT


def test_the_number_of_queries_does_not_grow_with_the_incidents(people, django_assert_num_queries):
    from afterword.web.incidents.back_testing import try_on

    happen("first", data_loss=True)
    policy, calendar = house().policy, house().calendar

    with django_assert_num_queries(9):
        try_on(policy, calendar)
    for number in range(5):
        happen(str(number), data_loss=True)
    with django_assert_num_queries(9):
        assert len(try_on(policy, calendar)) == 6
