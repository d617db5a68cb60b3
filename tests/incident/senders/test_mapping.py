"""A person maps the bodies of a system we do not know."""

import json
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from afterword.incident.incident import computed
from afterword.incident.senders.mapped import SENDER, read, sender
from afterword.incident.senders.mapping.mapping import EVENTS, PATHS, Mapping, MappingError, as_dict, from_dict
from afterword.incident.senders.mapping.path import EVERY, PathError, found, misfit, steps, written
from afterword.incident.senders.mapping.preview import preview
from afterword.incident.senders.mapping.suggest import suggested
from afterword.incident.senders.mapping.values import moment
from afterword.incident.senders.payload import Malformed
from bodies import RECEIVED, event, notification
from feeds import jira
from parcels import nested, parcel, spoiled

PLAIN = st.none() | st.booleans() | st.integers() | st.floats() | st.text() | st.sampled_from(["firing", "2026-03-02"])
ANYTHING = st.recursive(PLAIN, lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner), max_leaves=8)
BODY = {
    "meta": {"sent": 1772446800},
    "alert": {
        "id": 4711,
        "name": "Orders wait",
        "phase": "Brennt",
        "level": "dunkelrot",
        "labels": {"app.name": "checkout"},
        "since": "2026-03-02 10:05:00 UTC",
        "until": None,
        "page": "https://watch.invalid/4711",
    },
    "parts": [{"name": "checkout"}, {"name": "login"}, "mail,search"],
}
MAPPED = Mapping(
    title="alert.name",
    key="alert.id",
    event="alert.phase",
    severity="alert.level",
    services="parts[*]",
    teams='"basket"',
    at="meta.sent",
    started_at="alert.since",
    resolved_at="alert.until",
    url="alert.page",
    source='"Night watch"',
    event_words=(("brennt", "opened"), ("gelöscht", "resolved"), ("Wartung", "ignore")),
    severity_words=(("DUNKELROT", "SEV1"),),
)


def body(**alert):
    return BODY | {"alert": BODY["alert"] | alert}


def one(payload, mapped=MAPPED):
    (signal,) = read(payload, mapped, received=RECEIVED)
    return signal


class TestPaths:
    @pytest.mark.parametrize(
        ("path", "way"),
        [
            ("title", ("title",)),
            ("data.alert.labels.severity", ("data", "alert", "labels", "severity")),
            ("alerts[0].title", ("alerts", 0, "title")),
            ("alerts[-1]", ("alerts", -1)),
            ("alerts[*].name", ("alerts", EVERY, "name")),
            ("[0].title", (0, "title")),
            ('labels["app.name"]', ("labels", "app.name")),
            ("labels['say \"x\"'].y", ("labels", 'say "x"', "y")),
            ("$.a.b", ("a", "b")),
            ("$[0]", (0,)),
            (" a . b ", ("a", "b")),
            ("custom fields.Übersicht/heute", ("custom fields", "Übersicht/heute")),
            ("alerts.0.title", ("alerts", "0", "title")),
        ],
    )
    def test_a_path_is_read_as_people_write_it(self, path, way):
        assert steps(path) == way

    @pytest.mark.parametrize(
        ("path", "words"),
        [
            ("", "The path is empty. Write one such as alert.title"),
            ("$", "The path is empty"),
            (" . ", "The path is empty"),
            ("a..b", "a name is missing after the dot at character 2"),
            ("a.", "a name is missing after the dot at character 2"),
            ("a. .b", "a name is missing after the dot at character 2"),
            ("a[0]b", "a dot is missing at character 5"),
            ("a]", "the bracket at character 2 was never opened"),
            ("a[x]", r'write \[0\], \[\*\] or \["a name"\] at character 2'),
            ("a[", "at character 2"),
            ("a[99999]", "at character 2"),
            ('a["x]', "at character 2"),
            ("a." * 200 + "b", "longer than 300 characters"),
            ("[0]" * 40, "more than 30 steps"),
        ],
    )
    def test_a_path_that_leads_nowhere_says_what_to_write(self, path, words):
        with pytest.raises(PathError, match=words):
            steps(path)

    @pytest.mark.parametrize(
        ("path", "values"),
        [
            ("alert.name", ("Orders wait",)),
            ('alert.labels["app.name"]', ("checkout",)),
            ("parts[0].name", ("checkout",)),
            ("parts.1.name", ("login",)),
            ("parts[-1]", ("mail,search",)),
            ("parts[*].name", ("checkout", "login")),
            ("parts[7].name", ()),
            ("parts.name", ()),
            ("alert[0]", ()),
            ("alert.until", (None,)),
            ("nothing.there", ()),
        ],
    )
    def test_what_stands_at_a_path_is_found(self, path, values):
        assert found(BODY, steps(path)) == values

    @pytest.mark.parametrize(
        ("path", "words"),
        [
            ("alert.nam", "“alert” has no “nam”. It has: id, name, phase, level, labels, since, until, page."),
            ("alart.name", "The body has no “alart”. It has: meta, alert, parts."),
            ("parts.name", "“parts” has no “name”. It is a list of 3: write [0] or [*]."),
            ("parts[9]", "“parts” has no entry 9. It is a list of 3: write [0] or [*]."),
            ("alert.name[*]", "“alert.name” has no entries. It is a plain value."),
            ("alert.until.x", "“alert.until” has no “x”. It is empty."),
            ("alert.name", ""),
        ],
    )
    def test_a_path_that_misses_says_where_and_what_is_there(self, path, words):
        assert misfit(BODY, steps(path)) == words

    def test_a_body_with_very_many_entries_is_not_followed_for_ever(self):
        many = [[["x"] * 1_000] * 1_000] * 1_000

        assert len(found(many, steps("[*][*][*]"))) == 100

    @given(st.lists(st.text() | st.integers(-9_999, 9_999) | st.just(EVERY), min_size=1, max_size=5))
    def test_a_written_path_reads_as_the_same_steps_or_not_at_all(self, way):
        with suppress(PathError):
            again = steps(written(tuple(way)))
            assert again == tuple(way) or any(isinstance(step, str) and {'"', "'"} <= set(step) for step in way)

    @given(st.text())
    def test_any_text_is_a_path_or_an_error_with_words(self, text):
        with suppress(PathError):
            assert 0 < len(steps(text)) <= 30

    @given(ANYTHING, st.text("ab.[]0*\"'-"))
    def test_any_path_may_be_looked_for_in_anything(self, value, path):
        with suppress(PathError):
            way = steps(path)
            assert (misfit(value, way) == "") is (found(value, way) != ())


class TestReading:
    def test_each_field_is_read_where_it_is_mapped_to(self):
        signal = one(BODY)

        assert (signal.kind, signal.status, signal.title) == ("incident", "opened", "Orders wait")
        assert signal.at == datetime.fromtimestamp(1772446800, UTC)
        assert signal.says.started_at == datetime(2026, 3, 2, 10, 5, tzinfo=UTC)
        assert (signal.severity, signal.source, signal.teams) == ("SEV1", "Night watch", ("basket",))
        assert signal.services == ("checkout", "login", "mail", "search")
        assert signal.url == "https://watch.invalid/4711"
        assert computed([signal]).severity == "SEV1"

    def test_the_senders_words_are_compared_without_regard_to_capitals(self):
        assert one(body(phase="GELÖSCHT")).status == "resolved"
        assert read(body(phase="wartung"), MAPPED, received=RECEIVED) == ()

    @pytest.mark.parametrize(
        ("phase", "status"),
        [
            ("firing", "opened"),
            ("RECOVERED", "resolved"),
            ("incident.acknowledged", "updated"),
            ("In Progress", "updated"),
            ("alert:closed", "resolved"),
            ("deployed", "change"),
            ("comment", "note"),
            ("wobbling", "updated"),
            (None, "opened"),
        ],
    )
    def test_the_usual_words_need_no_table(self, phase, status):
        assert one(body(phase=phase)).status == status

    def test_yes_and_no_are_words_as_well(self):
        mapped = replace(MAPPED, event="alert.over", event_words=(("true", "resolved"), ("false", "opened")))

        assert one(body(over=True), mapped).status == "resolved"
        assert one(body(over=False), mapped).status == "opened"

    def test_without_a_word_an_end_is_an_end(self):
        mapped = replace(MAPPED, event="")

        assert one(BODY, mapped).status == "opened"
        over = one(body(until="2026-03-02T11:00:00Z"), mapped)
        assert (over.status, over.says.resolved_at) == ("resolved", datetime(2026, 3, 2, 11, 0, tzinfo=UTC))

    @pytest.mark.parametrize(
        ("key", "group"), [("INC-42", "key:INC-42"), (4711, "id:4711"), (None, "title:Orders wait")]
    )
    def test_only_a_key_that_people_say_means_the_same_everywhere(self, key, group):
        assert one(body(id=key)).group == group

    def test_the_same_body_again_is_the_same_signal(self):
        assert one(BODY) == one(json.loads(json.dumps(BODY)))
        assert one(BODY).key != one(body(note="more")).key

    def test_a_time_that_cannot_be_read_is_left_out(self):
        signal = one(body(since="gestern"))

        assert signal.says.started_at is None

    @pytest.mark.parametrize(
        "written",
        [
            1772445900,
            "1772445900",
            "1772445900000",
            "2026-03-02T10:05:00Z",
            "2026-03-02 10:05:00 UTC",
            "2026-03-02 10:05:00",
            "Mon, 02 Mar 2026 10:05:00 GMT",
            "2026-03-02T11:05:00+01:00",
        ],
    )
    def test_times_are_read_as_tools_write_them(self, written):
        assert moment(written) == datetime(2026, 3, 2, 10, 5, tzinfo=UTC)

    @pytest.mark.parametrize("written", [None, "", "soon", "Mon", [], {}, True, 10**400, "9" * 19, "x" * 100_000])
    def test_anything_else_is_no_time(self, written):
        assert moment(written) is None

    def test_several_titles_are_one(self):
        assert one(BODY, replace(MAPPED, title="parts[*].name")).title == "checkout, login"

    def test_neither_title_nor_key_is_malformed(self):
        with pytest.raises(Malformed, match=r"Neither a title nor a key was found in it"):
            one({"other": 1})

    def test_a_path_that_cannot_be_followed_is_malformed(self):
        with pytest.raises(Malformed, match=r"The mapping of title cannot be used. “a..b”"):
            one(BODY, Mapping(title="a..b"))

    def test_any_part_may_be_anything(self):
        for payload in spoiled(BODY):
            preview(MAPPED, payload)
            suggested([payload])
            with suppress(Malformed):
                assert all(signal.title for signal in read(payload, MAPPED, received=RECEIVED))


class TestKeeping:
    def test_a_mapping_is_kept_as_json(self):
        kept = json.loads(json.dumps(as_dict(MAPPED)))

        assert "text" not in kept
        assert kept["event_words"]["Wartung"] == "ignore"
        assert from_dict(kept) == replace(
            MAPPED,
            event_words=tuple((theirs.lower(), means) for theirs, means in MAPPED.event_words),
            severity_words=(("dunkelrot", "SEV1"),),
        )
        assert from_dict(as_dict(from_dict(kept))) == from_dict(kept)
        assert from_dict({}) == Mapping()

    @pytest.mark.parametrize(
        ("value", "field", "words"),
        [
            (None, "mapping", "it is not an object"),
            ([], "mapping", "it is not an object"),
            ({"titel": "x"}, "titel", "there is no such field. The fields are: title, key"),
            ({"title": 7}, "title", "it is not text. Write a path such as alert.title"),
            ({"title": None}, "title", "it is not text"),
            ({"url": "a..b"}, "url", "a name is missing after the dot"),
            ({"event_words": []}, "event_words", "it is not a table"),
            ({"event_words": {"x": "exploded"}}, "event_words", "“x” means nothing we know. Choose one of: opened"),
            ({"event_words": {"x": ["opened"]}}, "event_words", "“x” means nothing we know"),
            ({"event_words": {" ": "opened"}}, "event_words", "one of the words is empty"),
            ({"event_words": {str(n): "opened" for n in range(201)}}, "event_words", "Write at most 200"),
            ({"severity_words": {"red": "sev1"}}, "severity_words", "Choose one of: SEV1"),
            ({"severity_words": {"red": "SEV1", "RED": "SEV2"}}, "severity_words", "“RED” is there twice"),
        ],
    )
    def test_what_is_wrong_is_said_with_its_field(self, value, field, words):
        with pytest.raises(MappingError) as error:
            from_dict(value)

        assert error.value.field == field
        assert words in error.value.problem
        assert str(error.value) == f"{field}: {error.value.problem}"

    @given(ANYTHING)
    def test_any_json_is_a_mapping_or_an_error_with_a_field(self, value):
        with suppress(MappingError):
            assert from_dict(as_dict(from_dict(value))) == from_dict(value)


class TestPreview:
    def test_every_mapped_field_is_shown_as_it_is_read(self):
        shown = {field: (value, problem) for field, _, value, problem in preview(MAPPED, BODY)}

        assert shown == {
            "title": ("Orders wait", ""),
            "key": ("4711", ""),
            "event": ("Brennt → opened", ""),
            "severity": ("dunkelrot → SEV1", ""),
            "services": ("checkout, login, mail, search", ""),
            "teams": ("basket", ""),
            "at": ("2026-03-02T10:20:00+00:00", ""),
            "started_at": ("2026-03-02T10:05:00+00:00", ""),
            "resolved_at": ("", "It is empty in this body."),
            "url": ("https://watch.invalid/4711", ""),
            "source": ("Night watch", ""),
        }

    @pytest.mark.parametrize(
        ("field", "path", "value", "problem"),
        [
            ("title", "alert.nam", "", "“alert” has no “nam”. It has: id, name"),
            ("title", "alert", "", "This is an object. Go on to one of its parts: id, name"),
            ("title", "parts", "", "This is a list of 3. Write [0] for its first entry or [*] for all."),
            ("title", "a..b", "", "“a..b”: a name is missing after the dot at character 2."),
            ("event", "alert.level", "dunkelrot → updated", "We do not know this word. Say what it means."),
            ("severity", "alert.name", "Orders wait", "We do not know this word. Say which severity it means"),
            ("url", "alert.name", "Orders wait", "This is no web address. It is left out."),
            ("at", "alert.name", "", "“Orders wait” is no time we can read. It is left out."),
        ],
    )
    def test_what_is_wrong_with_a_field_is_said_beside_it(self, field, path, value, problem):
        shown = next(line for line in preview(replace(MAPPED, **{field: path}), BODY) if line.field == field)

        assert (shown.path, shown.value) == (path, value)
        assert shown.problem.startswith(problem)

    def test_without_title_and_key_a_line_says_so(self):
        assert preview(Mapping(), BODY)[-1].problem == "Neither a title nor a key is there. Map one of them."

    @given(st.dictionaries(st.sampled_from(PATHS), st.text("ab.[]0*\"' ")), st.dictionaries(st.text(), ANYTHING))
    def test_no_mapping_and_no_body_makes_it_raise(self, paths, payload):
        for line in preview(Mapping(**paths), payload):
            assert line.value or line.problem or line.path


class TestSuggesting:
    def test_the_example_is_mapped_without_help(self):
        mapped = suggested([SENDER.example])

        assert as_dict(mapped) == {
            "title": "alert.name",
            "key": "alert.id",
            "event": "alert.state",
            "severity": "alert.level",
            "services": "alert.services[*].name",
            "started_at": "alert.triggered_at",
            "url": "alert.link",
            "source": "source",
        }
        assert [line.problem for line in preview(mapped, dict(SENDER.example))] == [""] * 8

    @pytest.mark.parametrize(
        ("payload", "paths"),
        [
            (
                notification(),
                {"title": "alerts[0].annotations.summary", "severity": "alerts[0].labels.severity"},
            ),
            (event(), {"title": "incident.title", "key": "incident.key", "event": "event", "at": "time"}),
            (
                jira(),
                {"title": "issue.fields.summary", "key": "issue.key", "severity": "issue.fields.priority.name"},
            ),
            (
                {"monitor": {"name": "Shop"}, "status": "DOWN", "msg": "Shop is down", "time": "2026-03-02 10:00:00"},
                {"title": "monitor.name", "event": "status", "text": "msg", "at": "time"},
            ),
            (
                {"event": {"id": "01", "data": {"id": "PGR0", "title": "Slow", "agent": {"id": "x", "title": "y z"}}}},
                {"title": "event.data.title", "key": "event.data.id"},
            ),
            ({"createdAt": "1772445900", "Alert Name": "Slow"}, {"title": "Alert Name", "started_at": "createdAt"}),
        ],
    )
    def test_known_shapes_are_recognised(self, payload, paths):
        assert paths.items() <= as_dict(suggested([payload])).items()

    def test_what_most_bodies_have_is_preferred(self):
        bodies = [{"subject": "Slow", "n": 1}, {"subject": "Slower"}, {"title": "Odd one out"}]

        assert suggested(bodies).title == "subject"

    def test_nothing_is_suggested_for_nothing(self):
        assert suggested([]) == suggested([{}]) == suggested([nested()]) == Mapping()

    def test_of_a_very_large_body_the_beginning_is_looked_at(self):
        large = {"alert": {"title": "Slow orders"}} | {f"n{number}": {"title": "x y"} for number in range(100_000)}

        assert suggested([large] * 50).title == "alert.title"

    def test_a_name_that_no_path_can_say_is_left_out(self):
        assert suggested([{"a.\"'": {"title": "Slow"}}]) == Mapping()

    @given(st.lists(st.dictionaries(st.text() | st.sampled_from(["title", "alert", "id"]), ANYTHING), max_size=2))
    @settings(max_examples=50)
    def test_what_is_suggested_can_be_kept_shown_and_read(self, bodies):
        mapped = suggested(bodies)

        assert from_dict(as_dict(mapped)) == mapped
        for payload in bodies:
            preview(mapped, payload)
            with suppress(Malformed):
                read(payload, mapped, received=RECEIVED)


def test_a_sender_reads_by_its_mapping():
    (signal,) = sender(MAPPED).read(BODY, parcel(BODY))

    assert signal == one(BODY)
    assert sender(MAPPED).name == SENDER.name == "mapped"


def test_events_are_those_of_the_generic_sender_and_one_to_be_ignored():
    assert EVENTS == ("opened", "updated", "resolved", "note", "alert", "change", "ignore")
