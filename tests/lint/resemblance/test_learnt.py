"""What was learnt is of the sentences at hand: no trait is from elsewhere. After a change of them, `make learn`."""

import json

from bench.lessons import labelled, specs

from afterword.lint.resemblance import weights
from afterword.lint.resemblance.weights import border, borders


def test_every_trait_is_one_of_our_own_sentences():
    own = {trait for lesson in (*labelled(), *specs()) for trait in lesson.traits}

    learnt = border().gains.keys() | borders().gains.keys()

    assert len(learnt) > 5_000
    assert learnt - own == set()


def test_what_is_known_of_no_sentence_any_more_is_forgotten_and_nothing_else(monkeypatch, tmp_path):
    gone, *kept = border().gains
    for name in ("FLAGGED", "RULES"):
        monkeypatch.setattr(weights, name, tmp_path / name)

    forgotten = weights.forget({*kept, *borders().gains} - {gone})

    assert forgotten == 1
    for learnt, name in ((border(), "FLAGGED"), (borders(), "RULES")):
        gains = {trait: gain for trait, gain in learnt.gains.items() if trait != gone}
        assert json.loads((tmp_path / name).read_text("utf-8")) == learnt._replace(gains=gains)._asdict()
