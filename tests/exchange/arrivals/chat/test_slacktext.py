import pytest

from afterword.exchange.arrivals.chat.slacktext import unwrapped, words
from afterword.exchange.arrivals.containers import jsontext
from exchange.arrivals.containers.exported import as_json

NAMES = {"U1": "lena", "C1": "inc-mail"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("<@U1> look", "@lena look"),
        ("<@U9> look", "@U9 look"),
        ("<@U9|sam> look", "@sam look"),
        ("in <#C1|inc-mail> and <#C1>", "in #inc-mail and #inc-mail"),
        ("<!here> <!channel>", "@here @channel"),
        ("<!subteam^S1|@payments>", "@payments"),
        ("<!subteam^S1>", "@S1"),
        ("<!date^1769850000^{time}|10:00 AM>", "10:00 AM"),
        ("<https://g.example/a|the graph>", "[the graph](https://g.example/a)"),
        ("<https://g.example/a|g.example/a>", "g.example/a"),
        ("<https://g.example/a>", "https://g.example/a"),
        ("<mailto:a@b.example|a@b.example>", "a@b.example"),
        ("a &lt;b&gt; &amp;amp; c", "a <b> &amp; c"),
        ("1 < 2 > 0", "1 < 2 > 0"),
        ("<" * 1000, "<" * 1000),
    ],
)
def test_slacks_brackets_are_resolved(text, expected):
    assert unwrapped(text, NAMES) == expected


def message(**fields):
    return jsontext.read(as_json(fields)).records()[0]


def test_the_words_of_blocks_stand_where_there_is_no_text():
    blocks = [
        {"type": "header", "text": {"type": "plain_text", "text": "Queue depth"}},
        {
            "type": "section",
            "text": {"type": "mrkdwn", "text": "now <@U1>"},
            "fields": [{"type": "mrkdwn", "text": "*Region*: north"}],
        },
        {
            "type": "rich_text",
            "elements": [
                {
                    "type": "rich_text_section",
                    "elements": [
                        {"type": "text", "text": "see "},
                        {"type": "link", "url": "https://g.example", "text": "it"},
                        {"type": "user", "user_id": "U1"},
                        {"type": "emoji", "name": "fire"},
                    ],
                },
                {
                    "type": "rich_text_list",
                    "elements": [{"type": "rich_text_section", "elements": [{"type": "text", "text": "one"}]}],
                },
                {"type": "rich_text_quote", "elements": [{"type": "text", "text": "a\nb"}]},
                {"type": "rich_text_preformatted", "elements": [{"type": "text", "text": "df -h"}]},
            ],
        },
        {"type": "context", "elements": [{"type": "mrkdwn", "text": "from Alerts"}]},
        {"type": "image", "alt_text": "a graph"},
        {
            "type": "rich_text",
            "elements": [
                {
                    "type": "rich_text_section",
                    "elements": [
                        {"type": "channel", "channel_id": "C1"},
                        {"type": "broadcast", "range": "here"},
                        {"type": "usergroup", "usergroup_id": "S1"},
                    ],
                }
            ],
        },
        {"type": "divider"},
    ]

    assert words(message(text="", blocks=blocks), NAMES) == (
        "Queue depth\nnow @lena\n*Region*: north\nsee [it](https://g.example)@lena:fire:\n- one\n> a\n> b\n```\ndf -h\n```\nfrom Alerts\na graph\n#inc-mail@here@S1"
    )


def test_blocks_that_repeat_the_text_are_not_read_twice():
    assert words(message(text="down", blocks=[{"type": "section", "text": {"text": "down"}}]), NAMES) == "down"


def test_attachments_and_files_are_added():
    attachments = [
        {
            "pretext": "Heads up",
            "title": "High load",
            "title_link": "https://g.example/1",
            "text": "load is 80",
            "fields": [{"title": "Host", "value": "db-1"}],
        },
        {"fallback": "only this"},
        {"is_msg_unfurl": True, "text": "said elsewhere"},
    ]

    assert words(message(text="look", attachments=attachments, files=[{"title": "a.png"}]), NAMES) == (
        "look\nHeads up\n[High load](https://g.example/1)\nload is 80\nHost: db-1\nonly this\n(a.png)"
    )


def test_lists_nested_without_end_have_one():
    element = {"type": "rich_text_section", "elements": [{"type": "text", "text": "deep"}]}
    for _ in range(60):
        element = {"type": "rich_text_list", "elements": [element]}

    assert words(message(text="", blocks=[{"type": "rich_text", "elements": [element]}]), NAMES) == ""
