"""What a Slack message says: its text, blocks, attachments and files as plain words and Markdown links."""

import re
from collections.abc import Iterator, Mapping

from afterword.document.patterns import Pattern
from afterword.exchange.arrivals.containers.jsontext import Record

_WRAPPED = Pattern(r"<([@#!]?)([^<>|\s][^<>|\n]{0,3000})(?:\|([^<>\n]{0,3000}))?>")
_ENTITIES = (("&lt;", "<"), ("&gt;", ">"), ("&amp;", "&"))
_DEEPEST = 20

Names = Mapping[str, str]


def words(message: Record, names: Names) -> str:
    """Return all a message says; `names` are people and channels by their ids."""
    text = unwrapped(message.text("text"), names)
    if not text.strip():
        text = "\n".join(filter(None, (_block(block, names) for block in message.records("blocks"))))
    parts = [text, *_attachments(message, text, names), *_files(message)]
    return "\n".join(part.strip("\n") for part in parts if part.strip())


def unwrapped(text: str, names: Names) -> str:
    """Return text with Slack's brackets resolved: `<@U1>`, `<#C1|name>`, `<https://…|label>`, and its entities."""
    found = _WRAPPED.sub(lambda wrapped: _bracket(wrapped, names), text) if "<" in text else text
    for entity, character in _ENTITIES:
        found = found.replace(entity, character)
    return found


def _bracket(found: re.Match[str], names: Names) -> str:
    mark, target, label = found[1], found[2], found[3] or ""
    if mark == "@":
        return f"@{label or names.get(target, target)}"
    if mark == "#":
        return f"#{label or names.get(target, target)}"
    if mark == "!":
        return _command(target, label)
    target = target.removeprefix("mailto:").removeprefix("tel:")
    plain = target.removeprefix("https://").removeprefix("http://").rstrip("/")
    if not label or label.rstrip("/") in (target, plain) or not target.startswith(("http://", "https://")):
        return label or target
    return f"[{label.replace('[', '(').replace(']', ')')}]({target})"


def _command(target: str, label: str) -> str:
    """Read `<!here>`, `<!subteam^S1|@payments>`, `<!date^1769774400^{time}|10:40>`."""
    if label:
        return label
    return f"@{target.partition('^')[2] or target}"


def _attachments(message: Record, text: str, names: Names) -> Iterator[str]:
    for attachment in message.records("attachments"):
        if attachment.values.get("is_msg_unfurl") is True:
            continue  # somebody linked another message; it stands where it was said
        title, link = attachment.words("title"), attachment.link("title_link", "from_url")
        headline = f"[{title}]({link})" if title and link and "](" not in title else title
        fields = (
            f"{one.words('title')}: {unwrapped(one.text('value'), names)}" for one in attachment.records("fields")
        )
        blocks = (_block(block, names) for block in attachment.records("blocks"))
        lines = [unwrapped(attachment.text(key), names) for key in ("pretext", "text")]
        said = [lines[0], unwrapped(headline, names), lines[1], *fields, *blocks]
        found = "\n".join(line for line in said if line.strip())
        found = found or unwrapped(attachment.text("fallback"), names)
        if found.strip() and found.strip() not in text:
            yield found


def _files(message: Record) -> Iterator[str]:
    for file in message.records("files"):
        name = file.first("title", "name") or "file"
        link = file.link("permalink", "url_private")
        yield f"[{name.replace('[', '(').replace(']', ')')}]({link})" if link else f"({name})"


def _block(block: Record, names: Names, depth: int = 0) -> str:
    """Return the words of a block of any kind."""
    kind = block.words("type")
    if kind in ("header", "section", "markdown"):
        own = block.values.get("text")
        text = own if isinstance(own, str) else block.record("text").text("text")
        lines = [text, *(field.text("text") for field in block.records("fields"))]
        return "\n".join(unwrapped(line, names) for line in lines if line.strip())
    if kind == "context":
        return " ".join(unwrapped(one.text("text"), names) for one in block.records("elements") if one.text("text"))
    if kind == "image":
        return block.first("alt_text", "title")
    if kind.startswith("rich_text"):
        return _rich(block, names, depth)
    return ""


def _rich(block: Record, names: Names, depth: int) -> str:
    if depth > _DEEPEST:
        return ""
    kind, elements = block.words("type"), block.records("elements")
    if kind in ("rich_text", "rich_text_list"):
        mark = "- " if kind == "rich_text_list" else ""
        return "\n".join(mark + part for one in elements if (part := _rich(one, names, depth + 1)).strip())
    text = "".join(_inline(one, names) for one in elements)
    if kind == "rich_text_quote":
        return "\n".join(f"> {line}" for line in text.split("\n"))
    return f"```\n{text}\n```" if kind == "rich_text_preformatted" else text


def _inline(element: Record, names: Names) -> str:
    kind = element.words("type")
    if kind == "text":
        return element.text("text")
    if kind == "link":
        url, label = element.link("url"), element.words("text")
        return f"[{label}]({url})" if label and url and "]" not in label else url or label
    if kind in ("user", "channel"):
        target = element.words(f"{kind}_id")
        return ("@" if kind == "user" else "#") + names.get(target, target)
    if kind == "emoji":
        return f":{element.words('name')}:"
    if kind == "broadcast":
        return f"@{element.words('range')}"
    return f"@{element.words('usergroup_id')}" if kind == "usergroup" else element.text("text")
