"""Tags that are none as they are written: what was meant, and whether it can be nothing else."""

from time import process_time

import pytest

from afterword.document import tagging
from afterword.document.parse import parse
from afterword.document.text import apply


def events(*lines: str, front: str = "---\nschema: postmortem/1\n---\n\n") -> str:
    return f"{front}## Timeline\n\n" + "".join(f"- 2026-05-04 09:1{at}Z {line}\n" for at, line in enumerate(lines))


@pytest.mark.parametrize(
    ("line", "after"),
    [
        ("(detect) Page arrives", "[detect] Page arrives"),
        ("**[diagnose]** Pool is full", "[diagnose] Pool is full"),
        ("`[mitigate]` Pool is drained", "[mitigate] Pool is drained"),
        ("#engage On-call joins", "[engage] On-call joins"),
        ("mitigate: pool is drained", "[mitigate] pool is drained"),
        ("**Mitigate:** pool is drained", "[mitigate] pool is drained"),
        ("TRIGGER – 118 goes out", "[trigger] 118 goes out"),
        ("[detect]: Second page", "[detect] Second page"),
        ("[trigger] [impact] 118 goes out", "[trigger, impact] 118 goes out"),
        ("Pool is drained – [mitigate].", "[mitigate] Pool is drained"),
        ("Pool is drained. [mitigate]", "[mitigate] Pool is drained."),
        ("Page arrives (detect)", "[detect] Page arrives"),
        ("On-call joins #engage", "[engage] On-call joins"),
        ("[[comms]] Status page", "[comms] Status page"),
        ("[comms:] Status page", "[comms] Status page"),
        ("[resolve, ] Pool is drained", "[resolve] Pool is drained"),
        ("[action; mitigate] Pool is drained", "[action, mitigate] Pool is drained"),
        ("{mitigate} Pool is drained", "[mitigate] Pool is drained"),
        ("[mitigation complete] Pool is drained", "[mitigate] Pool is drained"),
        ("impact | Pool is full", "[impact] Pool is full"),
    ],
)
def test_a_tag_written_otherwise_can_be_written_as_one(line, after):
    document = parse(events(line))
    [meant] = tagging.meant_tags(document)

    assert apply(document.text, meant.edits) == events(after)
    assert parse(events(after)).events[0].tags == meant.tags


@pytest.mark.parametrize(
    "line",
    [
        "{pool} is full",
        "[[detect]](https://example.com) fires",
        "[legal team] is asked",
        "[impact and trigger] are looked at",
        "Answer from [legal] and [comms]",
        "Told #comms",
        "Support joins #comms",
        "Note: the pool is small",
        "Impact on tills is seen",
        "Wait – it is full",
        "[impact] -5 °C measured",
        "Page arrives [note]",
        "Sensor shows -5 °C (cold)",
    ],
)
def test_a_word_of_the_sentence_is_no_tag(line):
    assert list(tagging.meant_tags(parse(events(line)))) == []


def test_bare_words_are_tags_only_beside_others_or_in_our_format():
    assert list(tagging.meant_tags(parse(events("Impact: tills are down", front="")))) == []
    assert [
        each.tags for each in tagging.meant_tags(parse(events("Impact: tills are down", "[detect] Page", front="")))
    ] == [("impact",)]


@pytest.mark.parametrize("piece", ["[a", "[detect] ", "(", " ", "–", "#a", "detect,", " [x]"])
def test_it_takes_linear_time(piece):
    def seconds(times):
        document = parse(events(piece * times, f"x {piece * times} [detect]"))
        begun = process_time()
        list(tagging.meant_tags(document))
        return process_time() - begun

    assert min(seconds(8_000) for _ in range(3)) < 3.2 * min(seconds(4_000) for _ in range(3)) + 0.02
