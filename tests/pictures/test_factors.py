import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.document.parse import parse
from afterword.pictures.factors import factors, factors_text
from pictures.seen import SVG, forbidden, hrefs, outside, overlaps, spilled, variants

CHAIN = """\
- **F1** A label is bought again when the message returns
  - because **F2** the timeout is a library default
    - because **F5** an upgrade shows a version, not its effect
  - because **F3** the purchase carries no idempotency key
- **F4** The first signal was a telephone call
  - accepted: volume is low
- **F6** The mailbox is read by finance
"""
ACTIONS = """
## Actions

- [ ] **A1** Send a key
  - fixes: F3
- [x] **A2** Refuse a short timeout
  - fixes: F5
"""


def told(lines, actions=""):
    return parse(f"# Labels bought twice\n\n## Contributing factors\n\n{lines}{actions}")


def words(svg):
    return [" ".join("".join(text.itertext()).split()) for text in svg.iter(f"{SVG}text")]


def test_nothing_is_drawn_without_factors():
    assert factors(parse("# Quiet\n")) == ""
    assert factors_text(parse("# Quiet\n")) == ""


def test_every_factor_is_a_link_in_both_drawings():
    for svg in variants(factors(told(CHAIN), link="/p")).values():
        assert sorted(hrefs(svg)) == [f"/p#F{n}" for n in range(1, 7)]


def test_causes_stand_to_the_right_of_what_they_explain():
    wide = variants(factors(told(CHAIN)))["wide"]

    left = {link.get("href"): float(link.find(f"{SVG}rect").get("x")) for link in wide.iter(f"{SVG}a")}
    assert left["#F1"] == left["#F4"] < left["#F2"] == left["#F3"] < left["#F5"]


def test_the_end_of_each_path_says_what_became_of_it():
    for svg in variants(factors(told(CHAIN, ACTIONS))).values():
        assert {"A1 promised", "A2 done", "accepted: volume is low", "no action yet"} <= set(words(svg))


def test_the_deepest_path_is_told_as_whys():
    text = factors_text(told(CHAIN, ACTIONS))

    assert "Why 3: F5 an upgrade shows a version, not its effect (A2 done)" in text


def test_the_deepest_path_is_emphasised():
    wide = variants(factors(told(CHAIN)))["wide"]

    deepest = [link.get("href") for link in wide.iter(f"{SVG}a") if "deepest" in link.get("class")]
    assert deepest == ["#F1", "#F2", "#F5"]
    assert sum(path.get("class") == "edge deepest" for path in wide.iter(f"{SVG}path")) == 3


def test_a_factor_with_two_parents_is_one_box_with_two_edges():
    document = told("- **F1** one\n  - because **F3** shared\n- **F2** two\n  - because **F3**\n")

    drawn = variants(factors(document))

    assert hrefs(drawn["wide"]) == ["#F1", "#F3", "#F2"]
    assert sum("edge" in path.get("class") for path in drawn["wide"].iter(f"{SVG}path")) == 4
    assert "F3 (above)" in words(drawn["narrow"])


def test_a_circle_is_cut_and_reported():
    document = told("- **F1** one\n  - because **F2** two\n    - because **F1**\n")

    assert "led back to itself" in factors_text(document)
    assert hrefs(variants(factors(document))["wide"]) == ["#F1", "#F2"]


def test_an_unknown_parent_is_no_obstacle():
    assert hrefs(variants(factors(told("- **F1** one\n  - because **F9**\n")))["narrow"]) == ["#F1"]


def test_more_than_sixty_factors_are_counted_not_drawn():
    document = told("".join(f"- **F{n}** factor {n}\n" for n in range(1, 71)))

    assert len(hrefs(variants(factors(document))["wide"])) == 60
    assert "10 more are not drawn" in factors_text(document)


def test_hostile_words_stay_words():
    markup = factors(
        told('- **F1** <script>alert(1)</script> <b onclick="x()">bold</b> [x](javascript:alert(1)) "quoted"\n')
    )

    assert forbidden(markup) == []
    assert "<script" not in markup


def deep(levels):
    return "".join(f"{'  ' * n}- {'because ' if n else ''}**F{n + 1}** reason number {n}\n" for n in range(levels))


@pytest.mark.parametrize(
    "lines",
    [
        "- **F1** one\n",
        deep(12),
        "".join(f"- **F{n}** {'Donaudampfschifffahrtsgesellschaft' * 4}\n" for n in range(1, 9)),
        "- **F1** بدأت الخدمة تفشل بعد النشر\n  - because **F2** דוח תקלה נפתח 🦁🦁🦁\n",
        "- **F1** one\n  - accepted: " + "a very long reason " * 20 + "\n",
    ],
    ids=["one", "deep", "long", "scripts", "reason"],
)
def test_no_words_are_printed_over_others_or_off_the_paper(lines):
    for svg in variants(factors(told(lines))).values():
        assert overlaps(svg) == []
        assert outside(svg) == []


@pytest.mark.parametrize(
    "words", ["while one clock ran ahead of the", "mmm in rounding Harbour found", "Vouchers refused"]
)
def test_the_bold_title_stays_in_its_box_and_on_the_paper(words):
    document = parse(f"# {f'{words} ' * 9}\n\n## Contributing factors\n\n{deep(6)}")

    drawn = variants(factors(document))

    assert spilled(drawn["wide"]) == []
    assert outside(drawn["narrow"]) == []


@st.composite
def graphs(draw):
    lines, depth = [], 0
    for n in range(draw(st.integers(1, 25))):
        depth = draw(st.integers(0, depth + 1)) if n else 0
        known = draw(st.booleans()) and depth
        name = (
            f"**F{draw(st.integers(1, 25))}**"
            if known
            else f"**F{n + 1}** reason {draw(st.text('abc xyz-/é🦁', max_size=50))}"
        )
        lines.append(f"{'  ' * depth}- {'because ' if depth else ''}{name}")
        depth = max(0, depth - 1) if known else depth
    return "\n".join(lines) + "\n"


@given(graphs())
def test_any_graph_makes_a_well_formed_picture_without_overlaps(lines):
    markup = factors(told(lines))

    assert forbidden(markup) == []
    assert [overlaps(svg) for svg in variants(markup).values()] == [[], []]


@given(st.text(max_size=300))
def test_any_text_makes_a_picture_or_none(text):
    markup = factors(told(text))

    assert not markup or forbidden(markup) == []
