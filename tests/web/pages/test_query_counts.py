"""Pages ask the database as often for forty rows as for four."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from afterword.web.incidents.models import Incident
from afterword.web.postmortems import drafting


@pytest.mark.parametrize("place", ["home", "new", "library", "actions", "review-queue", "incidents"])
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
            waived.waivers.create(by=people.ada, reason="Known.")

    add(2)
    queries()  # what is cached per process is loaded now
    few = queries()
    add(6)

    assert queries() == few
