"""What was lately read is kept: the same page, and never an old one."""

from afterword.web.postmortems.views import reading

TEXT = "# Mail was late\n\n## Timeline\n\n- 10:00 The queue grew.\n"


def test_a_text_is_laid_out_once():
    assert reading.laid_out(TEXT) is reading.laid_out("".join(TEXT))


def test_one_character_makes_another_page():
    assert reading.laid_out(TEXT + "- 10:05 It shrank.\n")["page"] != reading.laid_out(TEXT)["page"]


def test_very_long_texts_do_not_fill_the_memory():
    long = TEXT + "word " * (reading.LONGEST_KEPT // 5)

    assert reading.laid_out(long) is not reading.laid_out(long)
