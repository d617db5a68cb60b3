"""From `urls` to a draft on its owner's page, through a real server and real bodies."""

from datetime import UTC, datetime, timedelta

import httpx
import pytest

from waiting import until

pytestmark = pytest.mark.walk


def body(status: str, *, began: datetime, ended: datetime | None = None) -> dict[str, object]:
    alert = {
        "status": status,
        "labels": {"alertname": "CheckoutErrors", "service": "checkout", "severity": "critical"},
        "annotations": {"summary": "Checkout refuses one request in twelve"},
        "startsAt": began.isoformat(),
        "endsAt": ended.isoformat() if ended else "0001-01-01T00:00:00Z",
        "generatorURL": "https://graphs.example.org/checkout",
        "fingerprint": "c0ffee",
    }
    return {
        "version": "4",
        "groupKey": "{}:{service='checkout'}",
        "status": status,
        "receiver": "afterword",
        "alerts": [alert],
    }


def drafts(house) -> list[dict[str, object]]:
    return house.api("ada").get("/postmortems").json()["items"]


def mailed_at_any_hour(page, url: str) -> None:
    """Somebody takes mail in the night and at the weekend, too; whoever says nothing does not."""
    page.goto(f"{url}/me/")
    page.get_by_label("until", exact=True).fill(page.get_by_label("No mail from").input_value())
    for day in ("Saturday", "Sunday"):
        page.get_by_role("checkbox", name=day).uncheck()
    page.get_by_role("button", name="Keep this").click()
    page.get_by_text("Mails come at once now.").wait_for()


def test_an_alert_becomes_one_draft_that_its_owner_is_told_of(house, visit):
    mailed_at_any_hour(visit("ada"), house.server.url)
    source = house.server.source("alertmanager", "Prometheus")
    began = datetime.now(UTC).replace(microsecond=0) - timedelta(minutes=20)

    answer = httpx.post(house.server.url + source["url"], json=body("firing", began=began))

    assert answer.status_code == 202
    (draft,) = until(lambda: drafts(house))
    text = house.api("ada").get(f"/postmortems/{draft['id']}").json()["text"]
    assert draft["status"] == "drafting"
    assert draft["severity"] == "SEV2"
    assert f"impact_start: {began:%Y-%m-%dT%H:%M}" in text
    assert "triggers: [user-visible" in text
    assert f"{began:%H:%M}" in text.partition("## Timeline")[2]
    assert "## Contributing factors" in text
    until(lambda: "To: ada@example.org" in house.server.log)


def test_repeats_and_the_end_do_not_make_a_second_one(house):
    source = house.server.source("alertmanager", "Prometheus")
    began = datetime.now(UTC).replace(microsecond=0) - timedelta(minutes=50)
    for _ in range(3):
        httpx.post(house.server.url + source["url"], json=body("firing", began=began)).raise_for_status()
    (draft,) = until(lambda: drafts(house))

    ended = began + timedelta(minutes=41)
    httpx.post(house.server.url + source["url"], json=body("resolved", began=began, ended=ended)).raise_for_status()

    address = f"/postmortems/{draft['id']}"
    text = until(
        lambda: (
            (now := house.api("ada").get(address).json()["text"])
            and f"impact_end: {ended:%Y-%m-%dT%H:%M}" in now
            and now
        )
    )
    assert len(drafts(house)) == 1
    assert text.count("impact_end:") == 1


def test_what_was_accepted_survives_a_power_cut(house):
    source = house.server.source("generic", "Scripts")
    event = {
        "event": "incident.opened",
        "id": "77",
        "incident": {"key": "INC-77", "title": "Ledger lost an hour", "severity": "sev1", "data_loss": True},
    }

    assert httpx.post(house.server.url + source["url"], json=event).status_code == 202
    house.server.kill()
    house.server.start()

    assert len(until(lambda: drafts(house))) == 1


def test_the_verdict_names_the_rule_the_fact_and_the_version(house, visit):
    source = house.server.source("alertmanager", "Prometheus")
    began = datetime.now(UTC) - timedelta(minutes=20)
    httpx.post(house.server.url + source["url"], json=body("firing", began=began)).raise_for_status()
    (draft,) = until(lambda: drafts(house))
    page = visit("ada")

    page.goto(f"{house.server.url}/incidents/1")

    said = page.locator("main").inner_text()
    assert "A post-mortem is owed" in said
    assert "user-visible" in said
    assert "policy 2026.1" in said
    assert page.get_by_role("link", name=f"Open {draft['id']}").is_visible()
    page.goto(house.server.url)
    assert "Checkout refuses one request in twelve" in page.locator("main").inner_text()
