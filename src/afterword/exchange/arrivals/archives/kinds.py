"""Which files are documents: by their names here, by what stands in them in `sense.py`."""

import re
from collections.abc import Iterable
from pathlib import PurePosixPath

from afterword.exchange.arrivals.archives.entry import Limits

TEXTS = frozenset(
    ".md .markdown .mdown .mkd .mkdn .mdx .qmd .rmd .rst .rest .adoc .asciidoc .asc .html .htm .xhtml .txt .text"
    " .json .xml".split()
)

_PICTURES = frozenset(".png .jpg .jpeg .gif .svg .webp .bmp .ico .tif .tiff .drawio .mp4 .mov .webm .mp3 .wav".split())
_PAGES = frozenset(".css .scss .less .js .mjs .ts .map .woff .woff2 .ttf .eot .otf".split())
_SETTINGS = frozenset(".yml .yaml .toml .ini .cfg .conf .lock .properties .env".split())
_OTHER_OFFICE = {
    ".pdf": "PDF",
    ".doc": "old Word (.doc)",
    ".odt": "OpenDocument",
    ".rtf": "RTF",
    ".pages": "Pages",
    ".gdoc": "a link to a Google document",
    ".pptx": "PowerPoint",
    ".eml": "mail",
}
_FOLDERS = frozenset("node_modules __pycache__ __macosx".split())
_PARTS_OF_SYSTEMS = frozenset("thumbs.db desktop.ini".split())
_TABLES = frozenset(".csv .tsv .xlsx .xls .ods .numbers".split())
# Names of files that a program reads, whatever their suffix promises.
_FOR_PROGRAMS = re.compile(
    r"(?:requirements.{0,40}\.txt|constraints.{0,20}\.txt|cmakelists\.txt|robots\.txt|humans\.txt"
    r"|package(?:-lock)?\.json|tsconfig.{0,40}\.json|composer\.json|manifest\.json|sitemap\.xml|pom\.xml|web\.config)"
)


def no_document(path: str) -> str | None:
    """Say why a file with this name is no document, None where it may be one."""
    name = path.rpartition("/")[2].lower()
    suffix = PurePosixPath(name).suffix
    if name.startswith(".") or name in _PARTS_OF_SYSTEMS:
        return "It is hidden."
    if _FOR_PROGRAMS.fullmatch(name):
        return "It is meant for a program."
    if suffix in TEXTS or is_packed(path):
        return None
    if suffix in _OTHER_OFFICE:
        return f"It is {_OTHER_OFFICE[suffix]}, which is not read. Export it as DOCX, HTML or Markdown."
    for suffixes, words in (
        (_PICTURES, "a picture or a recording"),
        (_PAGES, "part of a web page"),
        (_SETTINGS, "settings"),
        (_TABLES, "a table"),
    ):
        if suffix in suffixes:
            return f"It is {words}."
    return "It is no kind of file that is read."


def no_folder(path: str) -> str | None:
    """Say why a folder is passed over as a whole, None where it is looked into."""
    name = path.rpartition("/")[2].lower()
    if name.startswith("."):
        return "It is hidden."
    return "It holds nothing people wrote." if name in _FOLDERS else None


def outermost_passed_over(path: str) -> str | None:
    """Return the outermost folder of a path that is passed over as a whole."""
    parts = path.split("/")[:-1]
    for count in range(1, len(parts) + 1):
        folder = "/".join(parts[:count])
        if parts[count - 1] not in {"", ".", ".."} and no_folder(folder):
            return folder
    return None


def is_archive(path: str) -> bool:
    """Tell whether a name promises an archive that may hold documents."""
    return is_tar(path) or path.lower().endswith(".zip")


def is_tar(path: str) -> bool:
    """Tell whether a name promises a tar, packed or not."""
    return path.lower().endswith((".tar", ".tgz", ".tar.gz"))


def is_packed(path: str) -> bool:
    """Tell whether a name promises something that is unpacked to be read."""
    return is_archive(path) or path.lower().endswith(".docx")


def is_container(names: Iterable[str]) -> bool:
    """Tell by its names whether a zip is one container with a reader of its own, not a heap of documents."""
    held = frozenset(names)
    if "[Content_Types].xml" in held:
        return any(name.startswith("word/") for name in held)
    if "entities.xml" in held and any(name.startswith("exportDescriptor") for name in held):
        return True
    if "users.json" in held and held & {"channels.json", "dms.json", "groups.json", "mpims.json"}:
        return True
    pages = [name for name in held if not name.startswith("images/")]
    return len(pages) == 1 and "/" not in pages[0] and pages[0].lower().endswith(".html")


def limit(path: str, limits: Limits) -> int:
    """Return how many bytes of a file are read."""
    return limits.container if is_packed(path) else limits.document
