"""Actions: what did we promise, and what became of it?"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from django import forms
from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.paginator import Paginator
from django.db.models import F, Q, QuerySet
from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_safe

from afterword.web.door import Visit, back
from afterword.web.people.models import Team, User
from afterword.web.postmortems import access
from afterword.web.postmortems import actions as promises
from afterword.web.postmortems.models import ActionItem, Status
from afterword.web.postmortems.refusals import NotNow
from afterword.web.postmortems.views.refusal import told
from afterword.web.words import plain

PER_PAGE = 100
LATE = "Later than planned"
TABS = {"open": "Open", "overdue": "Overdue", "done": "Done"}
WITHIN = {"week": 7, "month": 31, "quarter": 92}
GROUPS = {"due": "due date", "owner": "owner", "priority": "priority", "source": "post-mortem"}


class ActionFilter(forms.Form):
    """Which promises to show, and how to group them."""

    owner = forms.ModelChoiceField(
        User.objects.filter(is_active=True), required=False, to_field_name="handle", empty_label="Anybody"
    )
    team = forms.ModelChoiceField(Team.objects.all(), required=False, to_field_name="slug", empty_label="Any team")
    priority = forms.ChoiceField(required=False)
    due = forms.ChoiceField(
        required=False,
        choices=[
            ("", "Any time"),
            ("week", "Within a week"),
            ("month", "Within a month"),
            ("quarter", "Within three months"),
            ("none", "Without a date"),
        ],
    )
    group = forms.ChoiceField(required=False, label="Grouped by", choices=[("", "due date"), *list(GROUPS.items())[1:]])

    def __init__(self, data: object, *, priorities: Iterable[str]) -> None:
        super().__init__(data)  # type: ignore[arg-type]  # a QueryDict, which forms take
        choices = [("", "Any priority"), *((priority, priority) for priority in priorities)]
        self.fields["priority"].choices = choices  # type: ignore[attr-defined]  # the base class knows no choices


@dataclass(frozen=True, slots=True)
class Group:
    """Some actions under one heading."""

    heading: str
    late: bool
    actions: tuple[ActionItem, ...]


@require_safe
@login_required
def actions(request: Visit) -> HttpResponse:
    """Show the promises this person may see."""
    tab = request.GET.get("state", "open") if request.GET.get("state") in TABS else "open"
    promised = access.readable_actions(request.user).filter(postmortem__owes=True)
    seen = promised.exclude(postmortem__status__in=(Status.DECLINED, Status.MERGED))
    priorities = seen.exclude(priority="").order_by("priority").values_list("priority", flat=True).distinct()
    form = ActionFilter(request.GET, priorities=priorities)
    form.is_valid()  # a filter that cannot be read is left out, the others count
    chosen = form.cleaned_data
    wanted = _filtered(seen, chosen)
    group = chosen.get("group") or "due"
    page = Paginator(_ordered(_state(wanted, tab), tab, group), PER_PAGE).get_page(request.GET.get("page"))
    answer = {
        "form": form,
        "tab": tab,
        "tabs": [(key, word, _state(wanted, key).count()) for key, word in TABS.items()],
        "page": page,
        "groups": _grouped(page.object_list, group, tab),
        "tickable": _tickable(request.user, page.object_list),
        "filtered": any(chosen.get(key) for key in ("owner", "team", "priority", "due")),
        "query": _query(request, "page"),
        "tab_query": _query(request, "page", "state"),
    }
    return render(request, "postmortems/actions.html", answer)


@require_http_methods(["POST", "DELETE"])
@login_required
@told
def completion(request: Visit, pk: int) -> HttpResponse:
    """Tick a box in the document, or take the tick away."""
    item = _as_seen(request, pk)
    if request.method == "DELETE" or request.POST.get("done") == "no":
        promises.reopen(item, request.user)
        messages.info(request, f"Open again: {plain(item.text)}")
    else:
        promises.complete(item, request.user)
        messages.success(request, f"Done: {plain(item.text)}. The box is ticked in the post-mortem too.")
    return back(request, "actions")


def _as_seen(request: Visit, pk: int) -> ActionItem:
    """Find the action whose box was pressed, if it still says what stood beside the box."""
    item, said = access.readable_actions(request.user).filter(pk=pk).first(), request.POST.get("said")
    if item is None and said is None:
        raise Http404
    if item is None:
        raise NotNow("Nothing was ticked: that action is no longer in its text.")
    if said is not None and said.split() != item.text.split():
        raise NotNow(f"Nothing was ticked: that action has changed meanwhile. It says now: {plain(item.text)}")
    return item


def _query(request: Visit, *without: str) -> str:
    """Write the address's query again, leaving some keys out."""
    query = request.GET.copy()
    for key in without:
        query.pop(key, None)
    return query.urlencode()


def _filtered(found: QuerySet[ActionItem], chosen: dict[str, object]) -> QuerySet[ActionItem]:
    """Keep what the form asks for."""
    if isinstance(owner := chosen.get("owner"), User):
        found = found.filter(owner=owner)
    if isinstance(team := chosen.get("team"), Team):
        members = User.objects.filter(teams=team).values("pk")
        found = found.filter(Q(owner__in=members) | Q(owner__isnull=True, owner_handle__iexact=team.slug))
    if priority := chosen.get("priority"):
        found = found.filter(priority=priority)
    if due := chosen.get("due"):
        days = WITHIN.get(str(due))
        until = timezone.localdate() + timedelta(days=days or 0)
        found = found.filter(due__lte=until) if days else found.filter(due__isnull=True)
    return found


def _state(found: QuerySet[ActionItem], tab: str) -> QuerySet[ActionItem]:
    """Keep what is open, late or settled."""
    if tab == "done":
        return found.filter(Q(done=True) | ~Q(dropped=""))
    found = found.filter(done=False, dropped="")
    return found.filter(due__lt=timezone.localdate()) if tab == "overdue" else found


def _ordered(found: QuerySet[ActionItem], tab: str, group: str) -> QuerySet[ActionItem]:
    """Put what belongs to one group together; within it the nearest date first."""
    found = found.select_related("owner", "postmortem")
    by_date = (F("due").asc(nulls_last=True), "priority", "pk")
    if group == "owner":
        return found.order_by(F("owner__name").asc(nulls_last=True), "owner_handle", *by_date)
    if group == "priority":
        return found.order_by("priority", *by_date)
    if group == "source":
        return found.order_by("-postmortem__created_at", "postmortem_id", *by_date)
    return found.order_by(F("done_on").desc(nulls_last=True), "-pk") if tab == "done" else found.order_by(*by_date)


def _grouped(found: Iterable[ActionItem], group: str, tab: str) -> list[Group]:
    """Cut a sorted list where the heading changes."""
    today = timezone.localdate()
    groups: dict[str, list[ActionItem]] = {}
    for item in found:
        groups.setdefault(_heading(item, group, tab, today), []).append(item)
    return [Group(heading, heading == LATE, tuple(items)) for heading, items in groups.items()]


def _heading(item: ActionItem, group: str, tab: str, today: date) -> str:
    """Say under which heading an action stands."""
    if group == "owner":
        return item.owner.name if item.owner else item.owner_handle or "Nobody yet"
    if group == "priority":
        return item.priority or "No priority"
    if group == "source":
        return item.postmortem.title or item.postmortem.reference
    if tab == "done":
        return f"{item.done_on:%B %Y}" if item.done_on else "Dropped" if item.dropped else "Done, no date noted"
    return _when(item.due, today)


def _when(due: date | None, today: date) -> str:
    """Say how near a date is, in six steps."""
    if due is None:
        return "No date yet"
    if due < today:
        return LATE
    week_ends = today + timedelta(days=6 - today.weekday())
    if due <= week_ends:
        return "This week"
    if due <= week_ends + timedelta(days=7):
        return "Next week"
    return f"{due:%B}" if due.year == today.year else f"{due:%B %Y}"


def _tickable(user: User, found: Iterable[ActionItem]) -> set[int]:
    """Find which of these the person may tick: one query."""
    return set(access.completable_actions(user).filter(pk__in=[item.pk for item in found]).values_list("pk", flat=True))
