import time

import pytest

from afterword.exchange.arrivals.containers import confluence
from exchange.arrivals.containers.written import origins


def markdown(storage: str) -> str:
    return confluence.read("page.xml", storage.encode()).text


def macro(name: str, body: str = "", **parameters: str) -> str:
    told = "".join(f'<ac:parameter ac:name="{key}">{value}</ac:parameter>' for key, value in parameters.items())
    return f'<ac:structured-macro ac:name="{name}" ac:schema-version="1">{told}{body}</ac:structured-macro>'


def rich(words: str) -> str:
    return f"<ac:rich-text-body>{words}</ac:rich-text-body>"


def plain(words: str) -> str:
    return f"<ac:plain-text-body><![CDATA[{words}]]></ac:plain-text-body>"


@pytest.mark.parametrize(
    ("storage", "expected"),
    [
        (macro("code", plain("ls <a>\n  x && y"), language="bash"), "```bash\nls <a>\n  x && y\n```\n"),
        (macro("noformat", plain("a")), "```\na\n```\n"),
        (macro("info", rich("<p>Times in UTC</p>")), "> Times in UTC\n"),
        (macro("warning", rich("<p>a</p>"), title="Beware"), "> **Beware**\n>\n> a\n"),
        (macro("info", rich("<ul><li>10:42 a</li></ul>")), "- 10:42 a\n"),
        (macro("panel", rich("<p>a</p>"), title="Impact"), "**Impact**\n\na\n"),
        (macro("expand", rich("<p>a</p>"), title="Logs"), "**Logs**\n\na\n"),
        (f"<p>It is {macro('status', colour='Green', title='DONE')}</p>", "It is DONE\n"),
        (f"<p>See {macro('jira', key='PAY-12', server='x')}</p>", "See PAY-12\n"),
        (f"{macro('toc')}<p>a</p>", "a\n"),
        (macro("widget", url="https://v.example/1"), "https://v.example/1\n"),
        (macro("own-macro", rich("<p>kept</p>")), "kept\n"),
        (
            (
                "<ac:task-list><ac:task><ac:task-id>1</ac:task-id><ac:task-status>complete</ac:task-status><ac:task-body>a"
                "<ac:task-list><ac:task><ac:task-status>incomplete</ac:task-status><ac:task-body>b</ac:task-body></ac:task>"
                "</ac:task-list></ac:task-body></ac:task></ac:task-list>"
            ),
            "- [x] a\n  - [ ] b\n",
        ),
        (
            (
                '<ac:task-list><ac:task><ac:task-body><span><ac:link><ri:user ri:username="mira"/></ac:link> rotate logs by '
                '<time datetime="2026-04-01"/></span></ac:task-body></ac:task></ac:task-list>'
            ),
            "- [ ] @mira rotate logs by 2026-04-01\n",
        ),
        ('<p><ac:link><ri:page ri:content-title="Runbook"/></ac:link></p>', "Runbook\n"),
        (
            (
                '<p><ac:link><ri:page ri:content-title="R"/><ac:plain-text-link-body><![CDATA[the runbook]]>'
                "</ac:plain-text-link-body></ac:link></p>"
            ),
            "the runbook\n",
        ),
        ('<p><ac:link><ri:attachment ri:filename="a.txt"/></ac:link></p>', "[a.txt](a.txt)\n"),
        ('<ac:image ac:alt="graph"><ri:attachment ri:filename="a b.png"/></ac:image>', "![graph](<a b.png>)\n"),
        ('<ac:image><ri:url ri:value="https://x.example/a.png"/></ac:image>', "![](https://x.example/a.png)\n"),
        ('<p><ac:emoticon ac:name="tick"/> <ac:emoticon ac:name="blue-star" ac:emoji-fallback="🔷"/></p>', "✔ 🔷\n"),
        ("<p>caf&eacute;&nbsp;a &mdash; b</p>", "café a — b\n"),
        (
            "<ac:layout><ac:layout-section><ac:layout-cell><p>a</p></ac:layout-cell></ac:layout-section></ac:layout>",
            "a\n",
        ),
        ('<p>a <ac:inline-comment-marker ac:ref="1">b</ac:inline-comment-marker></p>', "a b\n"),
        (
            (
                '<ac:adf-extension><ac:adf-node type="decision-list">x</ac:adf-node><ac:adf-fallback><ul><li>decided</li></ul>'
                "</ac:adf-fallback></ac:adf-extension>"
            ),
            "- decided\n",
        ),
        (
            (
                f"<table><tbody><tr><th>Time</th><th>State</th></tr><tr><td>10:42</td><td><p>a</p>{macro('status', title='OK')}"
                "</td></tr></tbody></table>"
            ),
            "| Time | State |\n| --- | --- |\n| 10:42 | a<br>OK |\n",
        ),
        ('<p><ac:link><ri:url ri:value="https://x.example/"/></ac:link> <ac:link/></p>', "https://x.example/\n"),
        ("<ac:adf-extension><ac:adf-node><p>a</p></ac:adf-node></ac:adf-extension>", "a\n"),
        ("<p><ac:link><ri:user/></ac:link></p>", "@unknown\n"),
        ("<p>unclosed <b>bold", "unclosed **bold**\n"),
    ],
)
def test_storage_becomes_what_a_careful_person_types(storage, expected):
    assert markdown(storage) == expected


def test_users_are_named_where_their_names_are_known():
    storage = '<p><ac:link><ri:user ri:userkey="8a0"/></ac:link> <ac:link><ri:user ri:account-id="5:x"/></ac:link></p>'

    assert confluence.page("page", storage, people={"8a0": "mira"}).text == "@mira @5.x\n"


def test_what_could_not_be_carried_is_told_with_its_line():
    storage = "\n".join(
        (
            macro("drawio"),
            macro("children"),
            macro("jira", jqlQuery="project = PAY"),
            "<ac:placeholder>hint</ac:placeholder>",
        )
    )

    manuscript = confluence.read("page.xml", storage.encode())

    assert [(one.line, one.why.split()[0:3]) for one in manuscript.unread] == [
        (1, ["The", "macro", "“drawio”"]),
        (2, ["A", "list", "of"]),
        (3, ["A", "list", "of"]),
        (4, ["A", "hint", "of"]),
    ]
    assert "project = PAY" in manuscript.unread[2].why


def test_lines_are_those_of_the_storage():
    found = origins(
        confluence.read("page.xml", f"<h1>A</h1>\n\n{macro('code', plain(chr(10) + 'x' + chr(10) + 'y'))}".encode())
    )

    assert (found["# A"], found["x"], found["y"]) == (1, 4, 5)


def test_a_billion_laughs_are_words():
    laughs = "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 10))
    start = time.process_time()

    text = markdown(f'<!DOCTYPE p [<!ENTITY a0 "ha">{laughs}]><p>&a9;</p>')

    assert "&a9;" in text
    assert len(text) < 100
    assert time.process_time() - start < 1


def test_storage_is_recognised_by_its_own_elements():
    assert confluence.recognises("page", b'<p>a</p><ac:link><ri:page ri:content-title="x"/></ac:link>')
    assert not confluence.recognises("page", b"<p>a</p>")
    assert not confluence.recognises("page.md", b"<ac:link>")
