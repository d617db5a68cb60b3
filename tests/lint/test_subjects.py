"""Who does what: subjects, agents, objects, and the kind of actor a noun phrase names."""

import pytest

from afterword.document.parse import parse
from afterword.lint.options import Options, Person
from afterword.lint.reading import Reading
from afterword.lint.who.actors import Actor


def reading(text, **options):
    return Reading(parse(text), Options(**options))


def subject(text, verb):
    read = reading(text)
    sentence = read.sentences.all[-1]
    index = next(at for at, token in enumerate(sentence.tokens) if token.word == verb)
    return read.grammar.subject(sentence, index)


def named(text, **options):
    """Return what the subject of "slept" is in *TEXT slept*."""
    read = reading(f"{text} slept.", **options)
    sentence = read.sentences.all[-1]
    index = next(at for at, token in enumerate(sentence.tokens) if token.word == "slept")
    found = read.grammar.subject(sentence, index)
    assert found is not None
    return found.actor


@pytest.mark.parametrize(
    ("text", "verb", "expected"),
    [
        ("The engineer on duty in Porto slept.", "slept", "The engineer"),
        ("The engineer who changed the map slept.", "slept", "The engineer"),
        ("The engineer, who was new, slept.", "slept", "The engineer"),
        ("The carrier's engineers, who were new, slept.", "slept", "The carrier's engineers"),
        ("The engineer changed the map that slept.", "slept", "the map"),
        ("The engineer came and slept.", "slept", "The engineer"),
        ("During the night an engineer slept.", "slept", "an engineer"),
        ("Whoever changed the map slept.", "slept", "Whoever"),
        ("The map changed by the engineer slept.", "slept", "The map"),
        ("The engineer running the job slept.", "slept", "The engineer"),
        ("The engineer has not always slept.", "slept", "The engineer"),
        ("It was said that Marta slept.", "slept", "Marta"),
    ],
)
def test_the_subject_is_the_phrase_that_governs_the_verb(text, verb, expected):
    found = subject(text, verb)

    assert found is not None
    assert found.span.of(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "@ana", "`@ana`", "He", "Someone", "The engineer", "The DBA", "A new hire", "The on-call", "The shift lead", "Wiebke",
        "Marek Nowak", "One of the engineers", "The database administrator", "The support agent", "The head of infrastructure",
        "The Madrid engineer", "The incident commander", "The person in charge", "A colleague",
    ],
)  # fmt: skip
def test_people_are_persons(text):
    assert named(text) is Actor.PERSON


@pytest.mark.parametrize(
    "text",
    [
        "The Kubernetes operator", "The Zookeeper leader", "The session manager", "The mail user agent", "The lock owner",
        "The GC worker", "The query engine", "The cluster administrator role", "The monitoring agent", "The Strimzi operator",
        "The package manager", "The storage controller", "The operator console", "The on-call schedule", "The leader",
        "The `operator`", "The security group", "Kafka", "The OCSP responder", "Release 2.81", "The supervisor",
    ],
)  # fmt: skip
def test_machinery_named_like_people_is_a_system(text):
    assert named(text) is Actor.SYSTEM


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The platform team", Actor.TEAM),
        ("Support", Actor.TEAM),
        ("The DBAs", Actor.TEAM),
        ("The night shift", Actor.TEAM),
        ("We", Actor.WE),
        ("Our team", Actor.WE),
        ("The vendor", Actor.VENDOR),
        ("Customers", Actor.AFFECTED),
        ("Our customers", Actor.AFFECTED),
    ],
)
def test_teams_vendors_and_those_affected_have_their_own_kind(text, expected):
    assert named(text) is expected


def test_names_come_from_the_front_matter_and_the_directory():
    front = '---\nschema: postmortem/1\nteams: [mobile]\nvendors: [Nordpost]\ncontributors: ["@zbynka"]\n---\n\n'

    assert named(f"{front}Zbynka") is Actor.PERSON
    assert named(f"{front}Mobile") is Actor.TEAM
    assert named(f"{front}Nordpost") is Actor.VENDOR
    assert named("Ximo", people=(Person("ximo.f", "Ximo Ferrer"),)) is Actor.PERSON
    assert named("Ximo") is Actor.SYSTEM


@pytest.mark.parametrize(
    ("before", "expected"),
    [
        ("The engineers came late.", Actor.TEAM),
        ("The engineer came late.", Actor.PERSON),
        ("Customers came late.", Actor.AFFECTED),
        ("The pods came late.", Actor.SYSTEM),
    ],
)
def test_they_are_the_people_named_last(before, expected):
    assert named(f"{before} They") is expected


def test_a_possessor_is_known_apart_from_what_is_owned():
    found = subject("The analyst's ad-hoc query slept.", "slept")

    assert found is not None
    assert (found.actor, found.possessor) == (Actor.SYSTEM, Actor.PERSON)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It was changed last night by the engineer.", "the engineer"),
        ("It was changed by nine.", None),
        ("It was changed by pressing a key.", None),
        ("It was changed and written by the engineer.", None),
        ("It was changed.", None),
    ],
)
def test_the_agent_stands_behind_by(text, expected):
    read = reading(text)
    sentence = read.sentences.all[0]

    found = read.grammar.agent(sentence, [token.word for token in sentence.tokens].index("changed"))

    assert (found.span.of(text) if found else None) == expected
