"""Which HTML is safe to show: the tags, attributes and addresses that are kept of what somebody wrote."""

from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import nh3

_TAGS = {
    *("a", "abbr", "b", "blockquote", "br", "code", "dd", "del", "details", "div", "dl", "dt", "em", "h1", "h2", "h3"),
    *("h4", "h5", "h6", "hr", "i", "img", "input", "ins", "kbd", "li", "mark", "ol", "p", "pre", "q", "s", "samp"),
    *("small", "span", "strong", "sub", "summary", "sup", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul"),
}
_ATTRIBUTES = {
    "*": {"title"},
    "a": {"href"},
    "blockquote": {"class"},
    "code": {"class"},
    "img": {"src", "alt"},
    "input": {"checked"},
    "ol": {"start"},
}


def _attribute(_tag: str, name: str, value: str) -> str | None:
    if name == "class" and not value.startswith(("markdown-alert", "language-")):
        return None
    return value


def cleaned(html: str) -> str:
    """Return HTML without scripts, styles, forms and frames of others; check boxes are kept, disabled."""
    return _cleaner().clean(html)


@cache
def _cleaner() -> "nh3.Cleaner":
    import nh3  # noqa: PLC0415 - only pages need it, and `check` must start at once

    return nh3.Cleaner(
        tags=_TAGS,
        attributes=_ATTRIBUTES,
        attribute_filter=_attribute,
        url_schemes={"http", "https", "mailto", "tel"},
        link_rel="noopener noreferrer nofollow",
        set_tag_attribute_values={"input": {"disabled": "", "type": "checkbox"}},
    )
