"""What a picture shows, read back from its markup."""

from collections.abc import Iterator
from itertools import combinations
from xml.etree import ElementTree as ET

from afterword.pictures.svg import Box
from afterword.pictures.words import BOLD, width

SVG = "{http://www.w3.org/2000/svg}"


def variants(markup: str) -> dict[str, ET.Element]:
    """The drawings inside a frame, by name."""
    frame = ET.fromstring(markup)
    return {svg.get("class").split()[0]: svg for svg in frame.iter(f"{SVG}svg")}


def boxes(svg: ET.Element) -> Iterator[tuple[str, Box]]:
    """Every line of words with the room it takes."""
    for group in svg.iter():
        for text in group.findall(f"{SVG}text"):
            heavy = {"milestone", "incident"} & set(group.get("class", "").split())
            yield _box(text, bold=bool(heavy) or text.get("class") in {"day", "lane-name"})


def _box(text: ET.Element, *, bold: bool) -> tuple[str, Box]:
    size = float(text.get("font-size"))
    parts = [text, *text] if text.text else list(text)
    wide = 0.0
    for part in parts:
        mono = "clock" in part.get("class", "") or part.get("class") == "id"  # such a face is as wide when it is bold
        heavy = BOLD if not mono and (bold or "strong" in part.get("class", "")) else 1
        wide += width(part.text or "", float(part.get("font-size", size)), mono=mono) * heavy
    left = {"start": 0.0, "middle": -wide / 2, "end": -wide}[text.get("text-anchor", "start")] + float(text.get("x"))
    y = float(text.get("y"))
    return "".join(text.itertext()), Box(left, y - 0.78 * size, left + wide, y + 0.2 * size)


def overlaps(svg: ET.Element) -> list[tuple[str, str]]:
    """Pairs of words that are printed over each other."""
    return [(a, b) for (a, first), (b, second) in combinations(boxes(svg), 2) if first.meets(second)]


def outside(svg: ET.Element) -> list[str]:
    """Words that leave the paper."""
    _, _, wide, high = (float(number) for number in svg.get("viewBox").split())
    return [
        words
        for words, box in boxes(svg)
        if box.left < 0 or box.right > wide + 1 or box.top < -1 or box.bottom > high + 1
    ]


def spilled(svg: ET.Element) -> list[str]:
    """Words that run out of the box they stand in."""
    return [
        words
        for group in svg.iter()
        for rect in group.findall(f"{SVG}rect[@class='box']")
        for words, box in boxes(group)
        if box.right > float(rect.get("x")) + float(rect.get("width"))
    ]


def hrefs(svg: ET.Element) -> list[str]:
    return [link.get("href") for link in svg.iter(f"{SVG}a")]


def forbidden(markup: str) -> list[str]:
    """What the pages' content policy would refuse."""
    return [
        f"{element.tag} {name}"
        for element in ET.fromstring(markup).iter()
        for name in ["", *element.attrib]
        if name == "style"
        or name.startswith("on")
        or element.tag.rpartition("}")[2] in {"script", "style", "image", "foreignObject"}
    ]
