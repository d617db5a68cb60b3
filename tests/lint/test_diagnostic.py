"""A way on becomes a fix."""

from afterword.lint.diagnostic import Fix, Way


def test_a_way_on_asks_its_question_under_its_title():
    way = Way("Name the barrier.", "Ask for the barrier", "Which barrier was there?")

    assert way.ask() == Fix("ask", "Ask for the barrier", (), "Which barrier was there?")
