"""The rows of a document's actions: kept for lists and reminders, matched so that each keeps its number."""

from datetime import date

from django.utils.timezone import localdate

from afterword.document.actions import Action
from afterword.document.document import Document
from afterword.web.people.directory import bare, by_handle_or_name
from afterword.web.people.models import User
from afterword.web.postmortems.models import ActionItem, Postmortem

COLUMNS = (
    "position",
    "ident",
    "line",
    "text",
    "owner_handle",
    "owner",
    "priority",
    "due",
    "kind",
    "done",
    "dropped",
    "done_on",
    "tracker",
    "verify",
)


def refresh_actions(postmortem: Postmortem, document: Document) -> None:
    """Bring the rows in line with the document; an action that was only moved or reworded keeps its row."""
    people = by_handle_or_name(owner for action in document.actions for owner in action.owners[:1])
    rows = list(postmortem.actions.order_by("position"))
    kept: list[ActionItem] = []
    new: list[ActionItem] = []
    for position, (action, row) in enumerate(_matched(document.actions, rows)):
        item = row or ActionItem(postmortem=postmortem)
        _read(item, action, people)
        item.position = position
        (kept if row else new).append(item)
    postmortem.actions.exclude(pk__in=[item.pk for item in kept]).delete()
    ActionItem.objects.bulk_update(kept, COLUMNS)
    ActionItem.objects.bulk_create(new)


def position_of(item: ActionItem, document: Document) -> Action | None:
    """Find the action a row stands for in today's text, which may have moved on since the row was written."""
    by_ident = [action for action in document.actions if item.ident and action.id == item.ident]
    if by_ident:
        return by_ident[0]
    by_text = [action for action in document.actions if not action.id and _one_line(action.text) == item.text]
    if by_text:
        return min(by_text, key=lambda action: abs(action.line - item.line))
    # An earlier version may have told an owner or a priority from the words in another way.
    here = [action for action in document.actions if not action.id and action.line == item.line and action.text]
    return next((action for action in here if _one_line(action.text) in item.text), None)


def _matched(actions: tuple[Action, ...], rows: list[ActionItem]) -> list[tuple[Action, ActionItem | None]]:
    """Pair actions with their rows: by id, then by wording, then by place in the list."""
    found: dict[int, ActionItem] = {}
    left = list(rows)
    for same in (_same_id, _same_words, _same_place):
        for place, action in enumerate(actions):
            if place in found:
                continue
            row = next((row for row in left if same(action, place, row)), None)
            if row is not None:
                found[place] = row
                left.remove(row)
    return [(action, found.get(place)) for place, action in enumerate(actions)]


def _same_id(action: Action, _place: int, row: ActionItem) -> bool:
    return bool(action.id) and action.id == row.ident


def _same_words(action: Action, _place: int, row: ActionItem) -> bool:
    return _one_line(action.text) == row.text


def _same_place(action: Action, place: int, row: ActionItem) -> bool:
    return place == row.position and not (action.id and row.ident)


def _read(item: ActionItem, action: Action, people: dict[str, User]) -> None:
    """Copy one action of the text into its row."""
    owner = bare(action.owners[0]) if action.owners else ""
    item.done_on = _done_on(item, action)
    item.ident = (action.id or "")[:32]
    item.line = action.line
    item.text = _one_line(action.text)
    item.owner_handle = owner[:120]
    item.owner = people.get(owner)
    item.priority = (action.priority or "")[:16]
    item.due = action.due
    item.kind = (action.kind or "")[:32]
    item.done = action.done
    item.dropped = "" if action.dropped is None else action.dropped.replace("\0", "") or "no reason given"
    item.tracker = (action.tracker or "").replace("\0", "")[:500]
    item.verify = (action.verify or "").replace("\0", "")


def _done_on(item: ActionItem, action: Action) -> date | None:
    """Return the day the text names, else the day we saw the box being ticked; an open action has none."""
    if not action.done:
        return None
    if action.done_on:
        return action.done_on
    was_open = item.pk is not None and not item.done
    return localdate() if was_open else item.done_on


def _one_line(text: str) -> str:
    """Write an action's words on one line."""
    return " ".join(text.replace("\0", "").split())
