"""Which files are documents: by their names here, by what stands in them in `sense.py`."""

import re
from collections.abc import Iterable
from pathlib import PurePosixPath

from afterword.exchange.arrivals.archives.entry import Limits

TEXTS = frozenset(
    ".md .markdown .mdown .mkd .mkdn .mdx .qmd .rmd .rst .rest .adoc .asciidoc .asc .html .htm .xhtml .txt .text"
    " .org .textile .wiki .mediawiki .json .ndjson .xml".split()
)

_UNPACK = "It is an archive of a kind that is not read. Unpack it, and import the folder."
_EXPORT = "It is {}, which is not read. Export it as DOCX, HTML or Markdown."
# What a file is by its suffix, where that is something people put beside their documents.
_OTHERS = {
    suffix: why
    for suffixes, why in (
        (
            ".png .jpg .jpeg .gif .svg .webp .bmp .ico .tif .tiff .drawio .mp4 .mov .webm .mp3 .wav",
            "It is a picture or a recording.",
        ),
        (".css .scss .less .js .mjs .ts .map .woff .woff2 .ttf .eot .otf", "It is part of a web page."),
        (".yml .yaml .toml .ini .cfg .conf .lock .properties .env", "It is settings."),
        (".csv .tsv .xlsx .xls .ods .numbers", "It is a table."),
        (".7z .rar .gz .bz2 .xz .zst .tbz2 .txz .cab .iso", _UNPACK),
        (".pdf", _EXPORT.format("PDF")),
        (".doc", _EXPORT.format("old Word")),
        (".odt", _EXPORT.format("OpenDocument")),
        (".rtf", _EXPORT.format("RTF")),
        (".pages", _EXPORT.format("Pages")),
        (".gdoc", _EXPORT.format("a link to a Google document")),
        (".ppt .pptx .odp .key", _EXPORT.format("slides")),
        (".eml .msg", _EXPORT.format("mail")),
    )
    for suffix in suffixes.split()
}
_SLACK = frozenset("channels.json groups.json dms.json mpims.json integration_logs.json".split())
_FOLDERS = frozenset("node_modules __pycache__ __macosx".split())
_PARTS_OF_SYSTEMS = frozenset("thumbs.db desktop.ini".split())
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
    return _OTHERS.get(suffix, "It is no kind of file that is read.")


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
    return is_archive(path) or path.lower().endswith((".docx", ".docm", ".dotx"))


def is_container(names: Iterable[str]) -> bool:
    """Tell by its names whether a zip is one container with a reader of its own, not a heap of documents.

    These are a Word document, a space of Confluence (XML or HTML), a workspace of Slack, a document of Google. Its
    reader looks closer; asking it needs all bytes in memory.
    """
    held = frozenset(names)
    if "word/document.xml" in held or "entities.xml" in held:
        return True
    if "users.json" in held and held & _SLACK:
        return True
    if any(f"{name.rpartition('/')[0]}/styles/site.css".lstrip("/") in held for name in held if _is_index(name)):
        return True
    pages = [name for name in held if not name.startswith("images/")]
    return len(pages) == 1 and "/" not in pages[0] and pages[0].lower().endswith((".html", ".htm"))


def _is_index(name: str) -> bool:
    return name.rpartition("/")[2] == "index.html"


def limit(path: str, limits: Limits) -> int:
    """Return how many bytes of a file are read."""
    return limits.container if is_packed(path) else limits.document
