"""Who imports, for whom, and who sees what of it."""

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from afterword.web.imports import access, retention, verbs
from afterword.web.imports.forms import TermsForm
from afterword.web.imports.models import Import, Paper
from afterword.web.postmortems.access import may_import
from afterword.web.postmortems.archive import Terms
from afterword.web.postmortems.models import Postmortem, Visibility
from afterword.web.postmortems.refusals import NotYours, Unclear


def test_administrators_and_leads_import_and_others_do_not(people):
    assert {name: may_import(getattr(people, name)) for name in ("ada", "lena", "mira", "otto")} == {
        "ada": True,
        "lena": True,
        "mira": False,
        "otto": False,
    }


@pytest.mark.parametrize("who", ["mira", "otto"])
def test_others_send_nothing_and_see_no_way_to(who, people, browse, words, archive):
    browser = browse(getattr(people, who))

    answer = browser.post("/imports/", {"files": [SimpleUploadedFile("a.zip", archive)]})

    assert answer.status_code == 403
    assert not Import.objects.exists()
    assert "Import ours" not in words(browser.get("/postmortems/"))
    with pytest.raises(NotYours):
        verbs.send(getattr(people, who), [SimpleUploadedFile("a.zip", archive)])


@pytest.mark.parametrize("who", ["ada", "lena"])
def test_importers_find_the_way_in_the_library(who, people, browse, words):
    assert "Import ours" in words(browse(getattr(people, who)).get("/postmortems/"))


def test_a_closed_account_imports_nothing(people):
    people.ada.is_active = False

    assert not may_import(people.ada)
    assert not access.managed(people.ada).exists()


class TestALead:
    @pytest.fixture
    def hers(self, people, send, turn, archive) -> Import:
        return turn(send(people.lena, ("harbour.zip", archive)))

    def test_imports_for_the_teams_they_lead(self, hers, people, turn):
        verbs.take_in(hers, people.lena, Terms(team="harbour"))
        turn(hers)

        assert Postmortem.objects.filter(facets__kind="team", facets__value="harbour").count() == 3

    def test_imports_for_no_other_team(self, hers, people, browse):
        with pytest.raises(NotYours):
            verbs.take_in(hers, people.lena, Terms(team="depot"))

        form = {"team": "depot", "visibility": "company", "standing": "published"}
        assert browse(people.lena).post(f"/imports/{hers.pk}/taking-in", form).status_code == 422

    def test_names_a_team(self, people):
        assert not TermsForm({"visibility": "company", "standing": "published"}, user=people.lena).is_valid()
        assert TermsForm({"visibility": "company", "standing": "published"}, user=people.ada).is_valid()

    def test_is_the_only_one_to_see_what_they_sent(self, hers, people, browse, words):
        page = words(browse(people.ada).get(f"/imports/{hers.pk}"))

        assert "The quay gates" not in page
        assert "Lena Voss sent it" in page
        assert browse(people.ada).get(f"/imports/{hers.pk}/papers/1").status_code == 404
        assert browse(people.ada).get(f"/imports/{hers.pk}/papers/1/original").status_code == 404
        assert browse(people.lena).get(f"/imports/{hers.pk}/papers/1").status_code == 200

    def test_can_be_undone_by_an_administrator_who_reads_no_title(self, hers, people, turn, browse, words):
        verbs.take_in(hers, people.lena, Terms(team="harbour", visibility=Visibility.TEAM))
        turn(hers)

        page = words(browse(people.ada).get(f"/imports/{hers.pk}/undoing"))
        browse(people.ada).post(f"/imports/{hers.pk}/undoing", {"name": "harbour.zip"})
        turn(hers)

        assert "The quay gates" not in page
        assert not Postmortem.objects.exists()


def test_a_team_only_import_needs_a_team(ready, people):
    with pytest.raises(Unclear):
        verbs.take_in(ready, people.ada, Terms(visibility=Visibility.TEAM))


def test_the_owner_of_a_record_sees_its_original(people, send, turn, browse):
    named = b"---\nschema: postmortem/1\ntitle: Crane\nowner: '@mira'\n---\n\n# Crane\n\n## Timeline\n\n- 2021-03-04 09:10 UTC It stopped\n"
    archive = turn(send(people.ada, ("crane.md", named)))
    verbs.take_in(archive, people.ada, Terms())
    turn(archive)

    assert Postmortem.objects.get().owner == people.mira
    assert browse(people.mira).get(f"/imports/{archive.pk}/papers/1").status_code == 200
    assert browse(people.otto).get(f"/imports/{archive.pk}/papers/1").status_code == 404


def test_what_is_here_for_others_only_is_not_told_to_who_may_not_read_it(people, send, turn, archive):
    hers = turn(send(people.lena, ("harbour.zip", archive)))
    verbs.take_in(hers, people.lena, Terms(team="harbour", visibility=Visibility.TEAM))
    turn(hers)

    ours = turn(send(people.ada, ("harbour.zip", archive)))

    assert {paper.state for paper in ours.papers.all()} == {Paper.State.READ}


def test_a_text_that_says_something_narrower_keeps_it(people, send, turn):
    text = b"---\nschema: postmortem/1\ntitle: Vault\nvisibility: restricted\n---\n\n# Vault\n"
    archive = turn(send(people.ada, ("vault.md", text)))
    verbs.take_in(archive, people.ada, Terms())
    turn(archive)

    assert Postmortem.objects.get().visibility == Visibility.RESTRICTED


def test_two_people_who_import_what_names_its_readers_each_have_what_they_may_read(people, send, turn):
    text = b"---\nschema: postmortem/1\ntitle: Vault\nvisibility: restricted\n---\n\n# Vault\n"
    for who in (people.ada, people.lena):
        archive = turn(send(who, ("vault.md", text)))
        verbs.take_in(archive, who, Terms(team="harbour"))
        turn(archive)

    assert Postmortem.objects.count() == 2


class TestRetention:
    def test_lets_go_of_originals_and_readings_and_still_knows_what_is_here(self, ready, people, send, turn, archive):
        from django.utils.timezone import now

        verbs.choose(ready, skip=[3])
        verbs.take_in(ready, people.ada, Terms())
        turn(ready)

        assert retention.let_go(now(), 10) == 1
        assert retention.let_go(now(), 10) == 0

        assert not ready.originals.exists()
        assert Postmortem.objects.count() == 2
        again = turn(send(people.ada, ("harbour.zip", archive)))
        assert [paper.state for paper in again.papers.all()] == [Paper.State.KNOWN, Paper.State.KNOWN, Paper.State.READ]

    def test_leaves_pages_that_still_answer(self, ready, people, browse):
        from django.utils.timezone import now

        retention.let_go(now(), 10)

        assert browse(people.ada).get(f"/imports/{ready.pk}").status_code == 200
        assert browse(people.ada).get(f"/imports/{ready.pk}/papers/1").status_code == 200
        assert browse(people.ada).get(f"/imports/{ready.pk}/papers/1/original").status_code == 302

    def test_sweeps_uploads_that_were_never_moved_away(self, db, settings):
        import os

        from django.utils.timezone import now

        old = settings.FILE_UPLOAD_TEMP_DIR / "tmpabc.upload.zip"
        old.write_bytes(b"x")
        os.utime(old, (0, 0))

        retention.let_go(now(), 10)

        assert not old.exists()
