"""Pages ask the database as often for forty rows as for four."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from afterword.web.incidents.models import Incident, NearMiss
from afterword.web.postmortems import drafting

PLACES = ["home", "new", "library", "actions", "review-queue", "incidents", "requests", "waivers", "near-misses"]


@pytest.mark.parametrize("place", PLACES)
def test_query_counts_do_not_grow_with_rows(place, people, browse, text):
    browser = browse(people.olu)

    def queries() -> int:
        with CaptureQueriesContext(connection) as captured:
            assert browser.get(reverse(place)).status_code == 200
        return len(captured)

    def add(number: int) -> None:
        for _ in range(number):
            record = drafting.start_with(people.olu, text)
            Incident.objects.create(key=record.reference, title="It broke", owed=True, postmortem=record)
            waived = Incident.objects.create(key=f"{record.reference}-waived", title="It broke", owed=True)
            waived.waivers.create(by=people.ada, reason="Known.", state="in-force", covered_by=record)
            waived.requests.create(by=people.olu, reason="Please.", state="open")
            asked = Incident.objects.create(key=f"{record.reference}-asked", title="It broke", postmortem=record)
            asked.requests.create(by=people.olu, reason="Please.", state="postmortem", postmortem=record)
            told = {"almost": "It nearly broke.", "kept": "Luck.", "at": timezone.now(), "by": people.cleo}
            NearMiss.objects.create(incident=asked, **told)

    add(2)
    queries()  # what is cached per process is loaded now
    few = queries()
    add(6)

    assert queries() == few
