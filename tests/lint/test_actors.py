"""Whom a sentence may be about is named once, beside the actors."""

from afterword.lint.who.actors import (
    COLLEAGUES,
    COLLEAGUES_OR_VENDORS,
    WE_COLLEAGUES_OR_VENDORS,
    WE_OR_COLLEAGUES,
    Actor,
)


def test_each_set_holds_whom_its_name_says():
    assert {Actor.PERSON, Actor.TEAM} == COLLEAGUES
    assert {Actor.WE} == WE_OR_COLLEAGUES - COLLEAGUES
    assert {Actor.VENDOR} == COLLEAGUES_OR_VENDORS - COLLEAGUES
    assert WE_OR_COLLEAGUES | COLLEAGUES_OR_VENDORS == WE_COLLEAGUES_OR_VENDORS
