"""Imports through the API: sent, asked for, taken in."""

import errno

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from afterword.web.imports import uploads
from afterword.web.imports.models import Import
from afterword.web.people.keys import add_key
from afterword.web.postmortems.models import Postmortem


@pytest.fixture
def call(people):
    def client(name: str) -> Client:
        token = add_key(getattr(people, name), "test").token
        return Client(raise_request_exception=False, headers={"Authorization": f"Bearer {token}", "host": "127.0.0.1"})

    return client


def upload(client: Client, data: bytes, name: str = "harbour.zip"):
    return client.post("/api/v1/imports", {"files": [SimpleUploadedFile(name, data)]})


def test_the_whole_way(call, turn, archive):
    client = call("ada")

    sent = upload(client, archive)
    turn()
    read = client.get(sent["Location"]).json()
    taking = client.post(f"{sent['Location']}/taking-in", {"team": "harbour"}, content_type="application/json")
    turn()
    taken = client.get(sent["Location"]).json()

    assert (sent.status_code, sent.json()["state"]) == (202, "unpacking")
    assert (read["state"], read["documents"]) == ("ready", {"read": 3})
    assert taking.status_code == 202
    assert (taken["state"], taken["documents"]) == ("taken", {"taken": 3})
    assert client.get("/api/v1/imports").json()["items"] == [taken]
    assert Postmortem.objects.filter(facets__value="harbour").count() == 3


def test_those_who_do_not_import_are_told_whom_to_ask(call, archive):
    answer = upload(call("mira"), archive)

    assert answer.status_code == 403
    assert "Ask one of them" in answer.json()["detail"]
    assert not Import.objects.exists()


def test_a_lead_takes_in_for_their_own_team_only(call, turn, archive):
    client = call("lena")
    address = upload(client, archive)["Location"]
    turn()

    answer = client.post(f"{address}/taking-in", {"team": "depot"}, content_type="application/json")

    assert answer.status_code == 403
    for terms in ({"team": ""}, {}):
        nobodys = client.post(f"{address}/taking-in", terms, content_type="application/json")
        assert (nobodys.status_code, "Choose one of them" in nobodys.json()["detail"]) == (422, True)
    assert Import.objects.get().state == Import.State.READY
    assert call("ada").post(f"{address}/taking-in", {}, content_type="application/json").status_code == 404


def test_a_team_there_is_not_is_named(call, turn, archive):
    client = call("ada")
    address = upload(client, archive)["Location"]
    turn()

    answer = client.post(f"{address}/taking-in", {"team": "nope"}, content_type="application/json")

    assert answer.status_code == 422
    assert "There is no team “nope”." in answer.json()["detail"]


def test_without_files_or_with_too_much_of_them_nothing_is_kept(call, settings, archive, monkeypatch):
    client = call("ada")
    assert client.post("/api/v1/imports").status_code == 422

    settings.IMPORT_LARGEST = 100
    assert upload(client, archive).status_code == 413

    settings.IMPORT_LARGEST = 10_000_000

    def full(*_args):
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(uploads, "_move", full)
    answer = upload(client, archive)
    assert answer.status_code == 507
    assert answer["Content-Type"] == "application/problem+json"
    assert not Import.objects.exists()


@pytest.mark.parametrize("number", [0, 2**63, 10**30])
def test_numbers_that_are_none_are_problems(call, number):
    assert call("ada").get(f"/api/v1/imports/{number}").status_code in {404, 422}
