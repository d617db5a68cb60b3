"""Two teams in the first week of March: ruta leads booking, ines and ikaika are in it; rani reviews, sven is elsewhere."""

from datetime import UTC, date, datetime
from types import SimpleNamespace

import pytest
import time_machine

from afterword.web.live import texts
from afterword.web.people.accounts import add_team, add_user, join
from afterword.web.postmortems import derived, drafting
from afterword.web.postmortems.difference import difference
from afterword.web.postmortems.models import Postmortem

MONDAY = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)


@pytest.fixture(autouse=True)
def clock():
    with time_machine.travel(MONDAY, tick=False) as travel:
        yield travel


@pytest.fixture
def people(db):
    made = SimpleNamespace(
        ruta=add_user("Ruta Lind", "ruta@example.com", handle="ruta"),
        ines=add_user("Inês Alves", "ines@example.com", handle="ines"),
        ikaika=add_user("Ikaika", "ikaika@example.com", handle="ikaika"),
        rani=add_user("Rani", "rani@example.com", handle="rani", is_reviewer=True),
        sven=add_user("Sven", "sven@example.com", handle="sven"),
        ada=add_user("Ada", "ada@example.com", handle="ada", is_admin=True),
    )
    booking, harbour = add_team("Booking"), add_team("Harbour")
    join(made.ruta, booking, lead=True)
    join(made.ines, booking)
    join(made.ikaika, booking)
    join(made.sven, harbour, lead=True)
    return made


@pytest.fixture
def draft(people) -> Postmortem:
    """Ines's draft, from the fullest template, due on Monday 9 March."""
    from afterword.document.draft import draft as written
    from afterword.document.template import ours
    from afterword.incident.incident import Incident

    incident = Incident(
        key="k", title="Seat maps stayed empty", severity="SEV2", services=("seats",), teams=("booking",)
    )
    text = written(incident, created=MONDAY.date(), template=ours()["board"])
    made = drafting.start_with(people.ines, text)
    made.draft_due = date(2026, 3, 9)
    made.save(update_fields=["draft_due"])
    return made


@pytest.fixture
def write():
    """Let somebody change a text as the editor does."""

    def change(record, before, after, author=None):
        def edit(text):
            assert before in text
            return difference(text, text.replace(before, after, 1))

        texts.edit(record.text_id, edit, author_id=author.pk if author else None)
        derived.refresh(record)
        record.refresh_from_db()

    return change
