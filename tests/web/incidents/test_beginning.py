"""A draft begins with the questions that fit, for somebody who was chosen with reasons."""

from datetime import UTC, datetime

import pytest
from django.test import Client

from afterword.incident.signal import Signal, Statement
from afterword.web.incidents import verbs
from afterword.web.incidents.inbox import take_signals
from afterword.web.live import texts
from afterword.web.people.models import User
from afterword.web.postmortems.refusals import Unclear

AT = datetime(2026, 3, 2, 10, 0, tzinfo=UTC)


def told(**says):
    return Signal("incident", "a", AT, "Basket is slow", group="key:9", source="Bot", services=("basket",), says=Statement(by="Bot", **says))  # fmt: skip


@pytest.fixture
def small(ruta, ines):
    return take_signals([told(severity="sev4")])


@pytest.fixture
def visit(ines):
    client = Client()
    client.force_login(ines)
    return client


@pytest.mark.parametrize(
    ("says", "asks"),
    [
        ({"severity": "sev1", "user_visible": True}, "**Contracts and regulators:**"),
        ({"data_loss": True}, "**Records restored:**"),
        ({"severity": "sev2", "user_visible": True}, "### Where we got lucky"),
    ],
)
def test_the_template_that_fits_is_taken(ruta, says, asks):
    assert asks in texts.read(take_signals([told(**says)]).postmortem.text_id)


def test_the_teams_of_its_services_stand_in_it(ruta, settings, tmp_path):
    settings.DATA = tmp_path
    (tmp_path / "afterword.toml").write_text('[services.basket]\nteam = "basket"\n', "utf-8")

    assert "teams: [basket]" in texts.read(take_signals([told(data_loss=True)]).postmortem.text_id)


def test_a_houses_template_that_cannot_be_used_is_logged_and_stops_nobody(ruta, settings, tmp_path, caplog):
    settings.DATA = tmp_path
    (tmp_path / "afterword.toml").write_text('templates = "t"\n', "utf-8")
    (tmp_path / "t").mkdir()
    (tmp_path / "t" / "shop.md").write_text("no head", "utf-8")

    assert take_signals([told(data_loss=True)]).postmortem is not None
    assert "what it is for" in caplog.text


def test_the_page_offers_people_templates_and_likeness(visit, small):
    page = visit.get(f"/incidents/{small.pk}/draft").content.decode()

    for words in ("I do", "Ruta", "leads Basket", "security: For incidents of security", "Has this happened before?"):
        assert words in page


def test_it_opens_for_whoever_starts_it_with_the_template_they_chose(visit, small, ines):
    answer = visit.post(f"/incidents/{small.pk}/draft", {"owner": "", "template": "security"})

    small.refresh_from_db()
    assert answer["Location"] == f"/postmortems/{small.postmortem.reference}/candidates"
    assert small.postmortem.owner == ines
    assert "**Reachable:**" in texts.read(small.postmortem.text_id)
    assert visit.get(f"/incidents/{small.pk}/draft").status_code == 302


def test_it_opens_for_somebody_who_is_suggested(visit, small, ruta):
    answer = visit.post(f"/incidents/{small.pk}/draft", {"owner": ruta.pk, "template": "nothing"})

    small.refresh_from_db()
    assert answer["Location"] == f"/incidents/{small.pk}"
    assert small.postmortem.owner == ruta


@pytest.mark.parametrize("owner", ["x", "999999", "-1"])
def test_it_does_not_open_for_nobody(visit, small, owner):
    visit.post(f"/incidents/{small.pk}/draft", {"owner": owner})

    small.refresh_from_db()
    assert small.postmortem is None


def test_it_does_not_open_for_a_stranger(small, ines):
    stranger = User.objects.create(email="s@lantern.invalid", name="S", handle="s")

    with pytest.raises(Unclear, match="not among"):
        verbs.start(small, ines, owner=stranger)


def test_the_incidents_page_leads_there_and_to_its_draft(visit, small, ines):
    assert f"/incidents/{small.pk}/draft" in visit.get(f"/incidents/{small.pk}").content.decode()

    record = verbs.start(small, ines)

    page = visit.get(f"/incidents/{small.pk}").content.decode()
    assert f"/postmortems/{record.reference}/candidates" in page
    assert f"/postmortems/{record.reference}/owner" in page
