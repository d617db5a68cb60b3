"""Opening accounts."""

import pytest

from afterword.web.people.accounts import NoAccount, add_robot, add_team, add_user, join, resembling
from afterword.web.people.models import User

pytestmark = pytest.mark.django_db


def test_a_one_word_name_becomes_the_handle():
    user = add_user("alice", "Alice.Example@Example.com")

    assert (user.handle, user.email) == ("alice", "alice.example@example.com")


def test_a_full_name_takes_its_handle_from_the_address():
    assert add_user("Ruta Example", "r.example@example.com").handle == "r.example"


def test_a_taken_handle_is_numbered():
    add_user("alice", "a@example.com")

    assert add_user("alice", "b@example.com").handle == "alice2"


def test_an_address_is_used_once_however_it_is_capitalised(ruta):
    with pytest.raises(NoAccount, match="e-mail address already"):
        add_user("Somebody", "RUTA@example.com")


def test_the_host_of_an_intranet_is_an_address_too():
    assert add_user("alice", "a@x").email == "a@x"


def test_a_taken_handle_is_refused_in_words(ruta):
    with pytest.raises(NoAccount, match="handle already"):
        add_user("Somebody", "other@example.com", handle="RUTA")


def test_an_easy_password_is_refused():
    with pytest.raises(NoAccount, match="common"):
        add_user("alice", "a@example.com", "password123")

    assert not User.objects.exists()


@pytest.mark.parametrize(
    "email", ["", "no-at-sign", "a@b@c", "a b@example.com", "a@exam\0ple", "x" * 250 + "@example.com"]
)
def test_a_malformed_address_is_refused(email):
    with pytest.raises(NoAccount):
        add_user("alice", email)


def test_an_account_without_a_password_cannot_be_signed_in_to():
    assert not add_user("alice", "a@example.com").has_usable_password()


def test_a_robot_has_a_handle_and_no_password():
    robot = add_robot("Release bot")

    assert robot.handle.startswith("release-bot")
    assert not robot.has_usable_password()


@pytest.mark.parametrize("name", ["ruta", "@Ruta", "RUTA@example.com", "Ruta Example"])
def test_people_are_found_as_they_are_called(ruta, name):
    assert User.objects.called(name) == ruta


def test_a_name_that_two_people_have_finds_neither(ruta):
    add_user("Ruta Example", "other@example.com")

    assert User.objects.called("Ruta Example") is None


def test_joining_twice_only_changes_who_leads(ruta):
    team = add_team("Payments")

    join(ruta, team)
    join(ruta, team, lead=True)

    assert [membership.lead for membership in ruta.memberships.all()] == [True]
    assert team.slug == "payments"


@pytest.mark.parametrize(
    ("name", "meant"),
    [
        ("otilie", ["ottilie"]),
        ("@Ottile", ["ottilie"]),
        ("ottilie@exmaple.com", ["ottilie"]),
        ("Ottilie Brown", ["ottilie"]),
        ("release-bot", []),
        ("bo@example.com", []),
        ("shift2", []),
        ("Sam Poe", ["sam", "poe"]),
    ],
)
def test_who_may_have_been_meant(name, meant):
    for full, handle in (("Ottilie Braun", "ottilie"), ("Shift", "shift1"), ("Sam Poe", "sam"), ("Sam Poe", "poe")):
        add_user(full, f"{handle}@example.com", handle=handle)

    assert [user.handle for user in resembling(name)] == meant
