"""What went well, what was hard, where we got lucky."""

from afterword.document.parse import parse
from document.texts import written


def test_lessons_belong_to_the_group_of_their_heading():
    lessons = parse(written("parcel-labels")).lessons

    assert [(lesson.id, lesson.group) for lesson in lessons] == [("L1", "well"), ("L2", "hard"), ("L3", "lucky")]
    assert lessons[0].text == "The ledger keeps every message"


def test_lessons_without_id_or_group_are_lessons():
    lessons = parse("## Takeaways\n\n- One\n  - more of one\n- **L9**\n-\n- Two\n").lessons

    assert [(lesson.id, lesson.text, lesson.group) for lesson in lessons] == [
        (None, "One", None),
        ("L9", "", None),
        (None, "Two", None),
    ]
