"""Tables where lists are expected."""

from time import process_time

import pytest

from afterword.document import tables
from afterword.document.parse import parse
from afterword.document.text import apply

TABLE = """## Actions taken and planned

In order of weight:

| # | Action item | Type | Owner | Prio | Ticket | Due |
|---|:------------|------|-------|------|--------|-----|
| 1 | Cap the `a|b` queue \\| at 500 | prevent | Noor Haddad | P1 | QUE-9 | 2026-11-20 |
| 2 | Alert above 400 | | - | High | | 20/Nov/26 |
|   |   |   |   |   |   |   |

Thanks.
"""


def test_a_table_of_actions_is_written_as_the_list_it_stands_for():
    document = parse(TABLE)
    table = tables.within(document, "actions")[0]
    edit = tables.as_list(document, table)
    assert edit is not None

    first, second = parse(apply(TABLE, [edit])).actions

    assert (first.text, first.owners, first.priority, first.tracker) == (
        "Cap the `a|b` queue | at 500",
        ("Noor Haddad",),
        "P1",
        "QUE-9",
    )
    assert (second.text, second.owners, second.priority, second.due) == ("Alert above 400", (), "P1", first.due)


@pytest.mark.parametrize(
    "text",
    [
        "## Actions\n\n| Action |\n|---|\n",
        "## Actions\n\n| Action |\n|---|\n|  |\n",
        "## Odd\n\n| Action |\n|---|\n| a |\n",
        "| Action |\n|---|\n| a |\n\n## Actions\n\n- a\n",
    ],
)
def test_what_holds_no_row_in_such_a_section_is_no_table_of_it(text):
    assert tables.within(parse(text), "actions") == ()


@pytest.mark.parametrize("table", ["| Colour |\n|---|\n| red |", "| Action | Owner |\n|---|---|\n|  | Noor |"])
def test_a_table_without_deeds_is_no_list(table):
    document = parse(f"## Actions\n\n{table}\n")

    assert tables.as_list(document, tables.within(document, "actions")[0]) is None


@pytest.mark.parametrize("piece", ["| a ", "| ` ", "|", "\\\\|", "| `a` "])
def test_wide_rows_take_linear_time(piece):
    def seconds(times):
        document = parse(f"## Actions\n\n| Action |\n|---|\n{piece * times}\n")
        begun = process_time()
        tables.within(document, "actions")
        return process_time() - begun

    assert min(seconds(8_000) for _ in range(3)) < 3.2 * min(seconds(4_000) for _ in range(3)) + 0.02
