"""Where each item of a document stands in a page: `F1`, `A1`, `L1`, `t3`, else `line-45`."""

from collections.abc import Mapping

from afterword.document.document import Document


def anchors(document: Document) -> Mapping[int, str]:
    """Name the place of every item, by its line.

    Of two items with one id the second is known by its line: an anchor must lead to one place.
    """
    named = [(factor.line, factor.id) for factor in document.factors]
    named += [(action.line, action.id) for action in document.actions]
    named += [(lesson.line, lesson.id) for lesson in document.lessons]
    named += [(event.line, event.anchor) for event in document.events]
    named += [(metric.line, None) for metric in document.impact]
    places: dict[int, str] = {}
    taken: set[str] = set()
    for line, name in sorted(named, key=lambda pair: pair[0]):
        place = name if name and name not in taken else f"line-{line}"
        taken.add(place)
        places.setdefault(line, place)
    return places
