"""The JSON API, at its own door."""

import json

import pytest
from django.core.cache import cache
from django.test import Client

from afterword.web.live import texts
from afterword.web.postmortems import drafting
from afterword.web.postmortems.api.endpoints import api as endpoints
from afterword.web.postmortems.api.problems import CONTENT_TYPE
from afterword.web.postmortems.models import ActionItem, Postmortem
from afterword.web.postmortems.revisions import digest

pytestmark = pytest.mark.django_db


def problem(answer, status):
    """Check that an answer is a problem (RFC 9457) and return it."""
    body = answer.json()
    assert (answer.status_code, answer["Content-Type"]) == (status, CONTENT_TYPE), body
    assert body["status"] == status
    assert body["title"]
    assert body["detail"].endswith((".", "`")), body["detail"]
    return body


def path(postmortem, rest=""):
    return f"/postmortems/{postmortem.reference}{rest}"


class TestWhoAsks:
    def test_a_key_opens_the_door(self, cast, api):
        assert api(cast.ruta).get("/me").json()["handle"] == "ruta"

    @pytest.mark.parametrize("header", [None, "Bearer aw_wrong", "Bearer ", "Basic cnV0YTpydXRh", "Bearer \x7fé"])
    def test_without_a_key_there_is_a_problem_and_a_challenge(self, header):
        headers = {"Authorization": header} if header else {}

        answer = Client(headers=headers).get("/api/v1/postmortems")

        assert "afterword key add" in problem(answer, 401)["detail"]
        assert answer["WWW-Authenticate"].startswith("Bearer")

    def test_without_a_key_a_post_is_unauthorised_too(self):
        problem(Client().post("/api/v1/postmortems", {}, content_type="application/json"), 401)

    def test_a_session_may_read_and_with_its_csrf_token_write(self, cast, draft):
        browser = Client(enforce_csrf_checks=True)
        browser.force_login(cast.amara)
        assert browser.get("/api/v1/me").json()["handle"] == "amara"

        problem(browser.post(f"/api/v1{path(draft, '/tickets')}"), 403)

        browser.cookies["csrftoken"] = "x" * 32
        answer = browser.post(f"/api/v1{path(draft, '/tickets')}", headers={"X-CSRFToken": "x" * 32})
        assert answer.status_code == 201


class TestList:
    def test_it_says_what_there_is(self, cast, api, draft):
        body = api(cast.amara).get("/postmortems").json()

        assert body["next"] is None
        (item,) = body["items"]
        assert (item["id"], item["title"], item["status"], item["severity"]) == (
            draft.reference,
            "Seat maps stayed empty after a cache change",
            "drafting",
            "SEV3",
        )
        assert item["services"] == ["seat-map", "tile-cache"]
        assert item["owner"] == {"handle": "ruta", "name": "ruta"}
        assert item["url"].endswith(path(draft))

    def test_following_next_meets_everything_once(self, cast, api, sound):
        made = [drafting.start_with(cast.ruta, sound).reference for _ in range(5)]
        client = api(cast.amara)
        seen, address = [], "/postmortems?limit=2&severity=3"

        while address:
            body = client.get(address.removeprefix("/api/v1")).json()
            seen += [item["id"] for item in body["items"]]
            address = body["next"]

        assert seen == made[::-1]

    @pytest.mark.parametrize(
        ("query", "count"),
        [
            ({"status": "drafting"}, 1),
            ({"status": "published"}, 0),
            ({"severity": ["SEV1", "sev3"]}, 1),
            ({"service": "Seat-Map"}, 1),
            ({"team": "payments"}, 0),
            ({"tag": "caching", "owner": "@ruta"}, 1),
            ({"q": "empty cache service:tile-cache"}, 1),
            ({"q": "???"}, 0),
            ({"after": "2026-03-02", "before": "2026-03-03"}, 1),
            ({"before": "2026-03-02"}, 0),
        ],
    )
    def test_filters_narrow(self, cast, api, draft, query, count):
        assert len(api(cast.amara).get("/postmortems", **query).json()["items"]) == count

    @pytest.mark.parametrize(
        "query", [{"limit": 0}, {"limit": 101}, {"limit": "x"}, {"cursor": "nonsense"}, {"q": "\0"}, {"before": "soon"}]
    )
    def test_odd_parameters_are_named(self, cast, api, query):
        problem(api(cast.amara).get("/postmortems", **query), 422)

    def test_queries_do_not_grow_with_rows(self, cast, api, sound, django_assert_num_queries):
        client = api(cast.amara)
        drafting.start_with(cast.ruta, sound)
        client.get("/postmortems")

        with django_assert_num_queries(3):
            client.get("/postmortems")
        for _ in range(5):
            drafting.start_with(cast.ruta, sound)
        with django_assert_num_queries(3):
            assert len(client.get("/postmortems").json()["items"]) == 6

    def test_what_one_may_not_read_is_not_there(self, cast, api, draft, sound):
        secret = drafting.start_with(cast.ruta, sound.replace("visibility: company", "visibility: restricted"))

        listed = api(cast.benoit).get("/postmortems").json()["items"]

        assert [item["id"] for item in listed] == [draft.reference]
        for rest in ("", "/structure", "/diagnostics", "/reviews"):
            problem(api(cast.benoit).get(path(secret, rest)), 404)
        problem(api(cast.benoit).post(path(secret, "/tickets")), 404)


class TestRead:
    def test_the_text_and_its_hash(self, cast, api, draft):
        body = api(cast.amara).get(path(draft)).json()

        assert body["text"] == texts.read(draft.text_id)
        assert body["sha256"] == digest(body["text"])
        assert body["writable"] is True
        assert {person["handle"] for person in body["contributors"]} == {"ruta", "ikaika"}

    def test_a_reference_may_be_written_small(self, cast, api, draft):
        assert api(cast.amara).get(f"/postmortems/{draft.reference.lower()}").status_code == 200

    @pytest.mark.parametrize(
        "reference",
        [
            "PM-2026-9999",
            "99999999999999999999",
            "%00",
            "PM-2026-0001%00",
            "..",
            "x" * 500,
            "%F0%9F%A6%81",
            "%FF",
            "'; --",
        ],
    )
    def test_odd_references_are_not_found(self, cast, api, draft, reference):
        problem(api(cast.amara).get(f"/postmortems/{reference}"), 404)

    def test_the_structure_is_read_from_the_text_as_it_is(self, cast, api, draft):
        body = api(cast.amara).get(path(draft, "/structure")).json()

        assert [action["id"] for action in body["actions"]] == ["A1", "A2", "A3"]
        assert body["sha256"] == digest(texts.read(draft.text_id))

    def test_diagnostics_are_as_strict_as_the_stage_asked_for(self, cast, api, sound):
        draft = drafting.start_with(cast.ruta, sound.replace("  - owner: @ikaika; ", "  - "))
        client = api(cast.amara)

        drafting_stage = client.get(path(draft, "/diagnostics")).json()
        review_stage = client.get(path(draft, "/diagnostics"), stage="in-review").json()

        assert (drafting_stage["stage"], review_stage["stage"]) == ("drafting", "in-review")
        (found,) = [each for each in review_stage["diagnostics"] if each["severity"] == "error"]
        assert found["rule"] == "owner-not-one-person"
        assert found["line"] == 1 + sound[: sound.index("- [ ] **A1**")].count("\n")

    def test_an_unknown_stage_is_a_problem(self, cast, api, draft):
        problem(api(cast.amara).get(path(draft, "/diagnostics"), stage="perfect"), 422)


class TestStart:
    def test_with_a_title(self, cast, api):
        answer = api(cast.amara).post(
            "/postmortems",
            {
                "title": "Gates refused tickets",
                "happened_at": "2026-05-01T10:00:00+02:00",
                "story": "I saw it.",
                "severity": "SEV2",
                "services": ["gate"],
            },
        )

        body = answer.json()
        assert answer.status_code == 201
        assert answer["Location"] == f"/api/v1/postmortems/{body['id']}"
        assert (body["severity"], body["services"], body["owner"]["handle"]) == ("SEV2", ["gate"], "amara")
        assert body["occurred_at"] == "2026-05-01T08:00:00Z"
        assert "I saw it." in body["text"]

    def test_with_a_whole_text(self, cast, api, sound):
        body = api(cast.ruta).post("/postmortems", {"text": sound}).json()

        assert body["title"] == "Seat maps stayed empty after a cache change"
        assert body["text"].count("\n") == sound.count("\n")

    @pytest.mark.parametrize(
        "body",
        [
            {},
            {"title": ""},
            {"title": "x" * 201},
            {"title": "a\0b"},
            {"text": "a\0b"},
            {"text": "\ud83e"},
            {"text": 7},
            {"title": "x", "happened_at": "yesterday"},
            {"title": "x", "happened_at": "2026-05-01T10:00:00"},
            {"title": "x", "services": ["\0"]},
            {"title": "x", "severity": "loud"},
            [],
            "text",
            None,
            1,
        ],
    )
    def test_what_cannot_be_kept_is_a_problem(self, cast, api, body):
        problem(api(cast.ruta).post("/postmortems", json.dumps(body)), 422)
        assert not Postmortem.objects.exists()

    @pytest.mark.parametrize("body", [b"{", b"\xff\xfe", b"[" * 100_000, b'{"title": "x"} more'])
    def test_what_is_no_json_is_a_problem(self, cast, api, body):
        problem(api(cast.ruta).post("/postmortems", body), 400)

    def test_no_body_at_all_is_a_problem(self, cast, api):
        problem(api(cast.ruta).post("/postmortems", b""), 422)

    def test_times_at_the_ends_of_the_calendar_are_refused(self, cast, api):
        for moment in ("0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59-14:00"):
            problem(api(cast.ruta).post("/postmortems", {"title": "x", "happened_at": moment}), 422)

    def test_two_megabytes_are_taken(self, cast, api):
        text = "# Logs\n\n" + "a line of a log that nobody shortened\n" * 55_000

        answer = api(cast.ruta).post("/postmortems", {"text": text})

        assert len(text) > 2_000_000
        assert answer.status_code == 201
        rewritten = api(cast.ruta).put(
            path(Postmortem.objects.get(), "/text"),
            {"sha256": answer.json()["sha256"], "text": answer.json()["text"].replace("# Logs", "# Long logs")},
        )
        assert rewritten.status_code == 200

    def test_four_megabytes_are_too_long_and_twenty_are_not_read(self, cast, api):
        problem(api(cast.ruta).post("/postmortems", {"text": "x" * 4_000_000}), 413)
        problem(api(cast.ruta).post("/postmortems", b"x" * 20_000_000), 413)


class TestRewrite:
    def test_against_the_text_one_saw(self, cast, api, draft):
        client = api(cast.amara)
        seen = client.get(path(draft)).json()

        answer = client.put(path(draft, "/text"), {"sha256": seen["sha256"], "text": seen["text"] + "\nMore.\n"})

        assert answer.status_code == 200
        assert answer.json()["sha256"] == digest(texts.read(draft.text_id))
        assert client.get(path(draft)).json()["sha256"] == answer.json()["sha256"]

    def test_a_stale_one_gets_the_current_text(self, cast, api, draft, typing):
        client = api(cast.amara)
        seen = client.get(path(draft)).json()
        typing(draft, cast.ikaika)

        body = problem(client.put(path(draft, "/text"), {"sha256": seen["sha256"], "text": "mine"}), 409)

        assert body["text"] == texts.read(draft.text_id)
        assert body["sha256"] == digest(body["text"])

    @pytest.mark.parametrize(
        "body", [{}, {"sha256": "x", "text": ""}, {"sha256": "0" * 64}, {"sha256": 0, "text": None}]
    )
    def test_a_malformed_one_is_a_problem(self, cast, api, draft, body):
        problem(api(cast.amara).put(path(draft, "/text"), body), 422)

    def test_a_nul_is_a_problem(self, cast, api, draft):
        body = {"sha256": draft.sha256, "text": "a\0b"}

        assert "Line 1" in problem(api(cast.amara).put(path(draft, "/text"), body), 422)["detail"]

    def test_published_text_is_locked(self, cast, api, published):
        body = {"sha256": published.sha256, "text": "mine"}

        assert "locked" in problem(api(cast.ruta).put(path(published, "/text"), body), 409)["detail"]

    def test_an_approval_falls_by_it(self, cast, api, approved):
        client = api(cast.ruta)
        seen = client.get(path(approved)).json()

        client.put(path(approved, "/text"), {"sha256": seen["sha256"], "text": seen["text"] + "\nMore.\n"})

        after = client.get(path(approved)).json()
        assert after["status"] == "in-review"
        assert after["reviews"][0]["fallen_at"] is not None
        problem(client.post(path(approved, "/publication")), 409)


class TestReview:
    def test_the_way_to_the_library(self, cast, api, draft):
        owner, reviewer = api(cast.ruta), api(cast.sunniva)

        assert owner.post(path(draft, "/submissions")).json()["status"] == "in-review"
        approval = reviewer.post(path(draft, "/reviews"), {"verdict": "approve", "comment": "Deep enough."})
        assert (approval.status_code, approval.json()["verdict"]) == (201, "approved")
        assert owner.get(path(draft)).json()["status"] == "approved"
        assert owner.post(path(draft, "/publication")).json()["status"] == "published"
        assert len(owner.get(path(draft, "/reviews")).json()) == 1

    def test_errors_block_and_are_listed(self, cast, api, sound):
        draft = drafting.start_with(cast.ruta, sound.replace("  - owner: @ikaika; ", "  - "))

        body = problem(api(cast.ruta).post(path(draft, "/submissions")), 422)

        assert [found["rule"] for found in body["diagnostics"]] == ["owner-not-one-person"]
        assert {"line", "column", "end_line", "end_column", "quote", "message", "fix"} <= set(body["diagnostics"][0])

    @pytest.mark.parametrize("name", ["ruta", "ikaika", "amara"])
    def test_who_wrote_it_or_is_no_reviewer_cannot_approve(self, cast, api, in_review, name):
        problem(api(getattr(cast, name)).post(path(in_review, "/reviews"), {"verdict": "approve"}), 403)

    def test_asking_for_changes_needs_words(self, cast, api, in_review):
        client = api(cast.castel)
        problem(client.post(path(in_review, "/reviews"), {"verdict": "changes"}), 422)

        assert client.post(path(in_review, "/reviews"), {"verdict": "changes", "comment": "More."}).status_code == 201
        assert client.get(path(in_review)).json()["status"] == "changes-requested"

    def test_an_approval_is_of_the_text_that_was_read(self, cast, api, in_review):
        writer, reviewer = api(cast.ruta), api(cast.castel)
        read = reviewer.get(path(in_review)).json()
        later = read["text"].replace("## Lessons", "One more.\n\n## Lessons", 1)
        now = writer.put(path(in_review, "/text"), {"sha256": read["sha256"], "text": later}).json()
        approval = {"verdict": "approve", "sha256": read["sha256"]}

        body = problem(reviewer.post(path(in_review, "/reviews"), approval), 409)

        assert (body["sha256"], body["text"]) == (now["sha256"], now["text"])
        assert "Read what it says now" in body["detail"]
        assert not in_review.reviews.exists()
        assert reviewer.post(path(in_review, "/reviews"), approval | {"sha256": now["sha256"]}).status_code == 201

    def test_what_an_approval_survives_does_not_refuse_one(self, cast, api, in_review):
        reviewer = api(cast.castel)
        read = reviewer.get(path(in_review)).json()
        box = reviewer.get("/actions").json()["items"][0]["id"]
        assert api(cast.ruta).put(f"/actions/{box}/completion").status_code == 200
        assert reviewer.get(path(in_review)).json()["sha256"] != read["sha256"]

        approval = {"verdict": "approve", "sha256": read["sha256"]}
        assert reviewer.post(path(in_review, "/reviews"), approval).status_code == 201

    def test_others_cannot_submit_or_publish(self, cast, api, draft, sound):
        problem(api(cast.amara).post(path(draft, "/submissions")), 403)
        problem(api(cast.amara).post(path(draft, "/publication")), 403)

    def test_out_of_turn_is_a_conflict(self, cast, api, draft):
        problem(api(cast.ruta).post(path(draft, "/publication")), 409)
        problem(api(cast.castel).post(path(draft, "/reviews"), {"verdict": "approve"}), 409)

    def test_the_owner_decides_who_reads(self, cast, api, draft):
        problem(api(cast.ikaika).put(path(draft, "/visibility"), {"visibility": "team"}), 403)

        assert api(cast.ruta).put(path(draft, "/visibility"), {"visibility": "team"}).json()["visibility"] == "team"
        problem(api(cast.pilar).get(path(draft)), 404)


class TestTickets:
    def test_a_reader_of_a_draft_may_write(self, cast, api, draft):
        answer = api(cast.amara).post(path(draft, "/tickets"))

        body = answer.json()
        assert answer.status_code == 201
        assert body["url"] == "ws://testserver/live"
        assert body["room"] == str(draft.text_id)
        assert body["write"] is True
        assert body["user_id"] == cast.amara.pk
        assert {"token", "expires_at"} <= set(body)

    def test_published_text_can_only_be_read_along(self, cast, api, published):
        assert api(cast.ruta).post(path(published, "/tickets")).json()["write"] is False


class TestActions:
    def test_they_are_listed_with_their_source(self, cast, api, draft):
        body = api(cast.pilar).get("/actions").json()

        assert [item["ident"] for item in body["items"]] == ["A1", "A2", "A3"]
        first = body["items"][0]
        assert first["postmortem"] == {"id": draft.reference, "title": draft.title}
        assert (first["owner"], first["owner_name"], first["due"], first["overdue"]) == (
            "ikaika",
            "ikaika",
            "2026-03-20",
            True,
        )

    @pytest.mark.parametrize(
        ("query", "idents"),
        [
            ({"state": "open"}, ["A1", "A2", "A3"]),
            ({"state": "done"}, []),
            ({"state": "dropped"}, []),
            ({"state": "overdue"}, ["A1", "A2", "A3"]),
            ({"owner": "me"}, ["A2"]),
            ({"owner": "@amara"}, ["A3"]),
            ({"priority": "p1"}, ["A1", "A2"]),
            ({"kind": "detect"}, ["A2"]),
            ({"due_before": "2026-03-14"}, ["A2"]),
            ({"postmortem": "PM-1999-0001"}, []),
            ({"limit": 2}, ["A1", "A2"]),
        ],
    )
    def test_filters_narrow(self, cast, api, draft, query, idents):
        assert [item["ident"] for item in api(cast.ruta).get("/actions", **query).json()["items"]] == idents

    def test_following_next_meets_everything_once(self, cast, api, draft):
        client = api(cast.ruta)
        first = client.get("/actions", limit=2, state="open").json()
        second = client.get(first["next"].removeprefix("/api/v1")).json()

        assert [item["ident"] for item in first["items"] + second["items"]] == ["A1", "A2", "A3"]
        assert second["next"] is None

    def test_a_tick_and_back(self, cast, api, published):
        number = ActionItem.objects.get(ident="A2").pk
        before = texts.read(published.text_id)
        client = api(cast.ruta)

        assert client.put(f"/actions/{number}/completion").json()["done"] is True
        assert client.put(f"/actions/{number}/completion").status_code == 200
        after = texts.read(published.text_id)
        assert sum(old != new for old, new in zip(before, after, strict=True)) == 1
        assert client.delete(f"/actions/{number}/completion").json()["done"] is False
        assert texts.read(published.text_id) == before

    def test_a_stranger_cannot_tick(self, cast, api, draft):
        problem(api(cast.pilar).put(f"/actions/{draft.actions.first().pk}/completion"), 403)

    @pytest.mark.parametrize("number", ["0", "999999", str(2**63), str(2**64), "9" * 400, "-1", "x", "%00"])
    def test_odd_numbers_are_not_found(self, cast, api, draft, number):
        problem(api(cast.ruta).get(f"/actions/{number}"), 404)
        problem(api(cast.ruta).put(f"/actions/{number}/completion"), 404)

    def test_queries_do_not_grow_with_rows(self, cast, api, draft, sound, django_assert_num_queries):
        client = api(cast.ruta)
        client.get("/actions")

        with django_assert_num_queries(2):
            client.get("/actions")
        drafting.start_with(cast.ruta, sound)
        with django_assert_num_queries(2):
            assert len(client.get("/actions").json()["items"]) == 6


class TestSearch:
    def test_it_ranks_marks_and_counts(self, cast, api, draft):
        body = api(cast.amara).get("/search", q="empty service:seat-map colour:red").json()

        assert body["total"] == 1
        assert "<mark>" in body["items"][0]["snippet"]
        assert body["facets"]["severity"] == [{"value": "SEV3", "count": 1}]
        assert body["unknown"] == ["colour:red"]

    @pytest.mark.parametrize("page", [0, -1, 10**30, "x"])
    def test_odd_pages_are_problems(self, cast, api, page):
        problem(api(cast.amara).get("/search", page=page), 422)


class TestDescription:
    def test_every_operation_documents_its_problems(self):
        schema = Client().get("/api/v1/openapi.json").json()

        operations = [operation for methods in schema["paths"].values() for operation in methods.values()]
        assert len(operations) >= 18
        for operation in operations:
            assert {"400", "401", "403", "404", "405", "413", "422"} <= set(operation["responses"])
            for status, response in operation["responses"].items():
                assert list(response["content"]) == ["application/json" if int(status) < 400 else CONTENT_TYPE]

    def test_every_operation_can_be_called_by_key_or_session(self):
        schema = Client().get("/api/v1/openapi.json").json()

        assert set(schema["components"]["securitySchemes"]) == {"Key", "Session"}

    @pytest.mark.parametrize(
        "address", ["/api/v1/nowhere", "/api/v1/postmortems/PM-2026-0001/secrets", "/api/v1/a/b/c"]
    )
    def test_an_address_that_does_not_exist_is_a_problem(self, address):
        problem(Client().get(address), 404)

    @pytest.mark.parametrize(
        ("method", "address"), [("delete", "/postmortems"), ("post", "/me"), ("patch", "/actions/1")]
    )
    def test_a_method_that_does_not_exist_is_a_problem(self, cast, api, method, address):
        answer = getattr(api(cast.ruta), method)(address)

        problem(answer, 405)
        assert "GET" in answer["Allow"]

    def test_our_own_mistake_is_a_problem_without_its_secrets(self, cast, api, draft, monkeypatch, caplog):
        def broken(_text_id):
            raise RuntimeError("password=hunter2")

        monkeypatch.setattr(texts, "read", broken)

        body = problem(api(cast.ruta).get(path(draft)), 500)

        assert "hunter2" not in str(body)
        assert "hunter2" in caplog.text

    def test_who_asks_too_often_is_told_to_wait(self, cast, api, monkeypatch):
        monkeypatch.setattr(endpoints.throttle[0], "most", 2)
        cache.clear()

        answers = [api(cast.castel).get("/me") for _ in range(3)]

        assert [answer.status_code for answer in answers] == [200, 200, 429]
        assert answers[-1]["Content-Type"] == "application/problem+json"
        assert int(answers[-1]["Retry-After"]) > 0
        assert api(cast.ruta).get("/me").status_code == 200


HALF = "x \ud83d"
FITTING = {"verdict": "changes", "reason": "no-learning", "sha256": "0" * 64}


def strings_in_bodies():
    """Return method, address and body of every operation that takes JSON, once for each member that is a string."""
    schema = endpoints.get_openapi_schema()
    found = []
    for address, operations in schema["paths"].items():
        for method, operation in operations.items():
            content = operation.get("requestBody", {}).get("content", {}).get("application/json")
            if not content:
                continue
            body = schema["components"]["schemas"][content["schema"]["$ref"].rpartition("/")[2]]
            fitting = {name: FITTING.get(name, "Plain words.") for name in body.get("required", ())}
            for name, member in body["properties"].items():
                if any(kind.get("type") == "string" for kind in (member, *member.get("anyOf", ()))):
                    found.append((method, address.removeprefix("/api/v1"), {**fitting, name: HALF}))
    return found


@pytest.mark.parametrize(("method", "address", "body"), strings_in_bodies())
def test_half_a_character_breaks_nothing(cast, api, in_review, method, address, body):
    client = api(cast.castel)

    answer = getattr(client, method)(address.format(reference=in_review.reference, number=1), body)

    problem(answer, answer.status_code)
    assert answer.status_code in {403, 404, 409, 422}


@pytest.mark.parametrize(
    ("rest", "body"),
    [
        ("/reviews", {"verdict": "changes", "comment": HALF}),
        ("/declination", {"reason": "no-learning", "sentence": HALF}),
    ],
)
def test_half_a_character_in_a_reviewers_words_is_told(cast, api, in_review, rest, body):
    assert "half a character" in problem(api(cast.castel).post(path(in_review, rest), body), 422)["detail"]
