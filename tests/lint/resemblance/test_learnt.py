"""What was learnt is of the sentences at hand: no trait is from elsewhere. After a change of them, `make learn`."""

from bench.lessons import labelled, specs

from afterword.lint.resemblance.weights import border, borders


def test_every_trait_is_one_of_our_own_sentences():
    own = {trait for lesson in (*labelled(), *specs()) for trait in lesson.traits}

    learnt = border().gains.keys() | borders().gains.keys()

    assert len(learnt) > 5_000
    assert learnt - own == set()
