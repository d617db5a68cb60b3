"""Back-tests: a kept policy tried on all past incidents, begun by somebody and gone on with by the loop."""

import logging
import time
from datetime import timedelta

from django.db import transaction
from django.utils.timezone import now

from afterword.incident.rehearsal import read_policy
from afterword.web.house import house
from afterword.web.incidents.back_testing import Counts, try_on
from afterword.web.incidents.family import counted
from afterword.web.incidents.policy_models import BackTest, Difference, PolicyVersion
from afterword.web.people.models import User
from afterword.web.postmortems.refusals import NotYours

logger = logging.getLogger(__name__)

AT_ONCE = 1.5
"""Seconds somebody waits for; what is not done then goes on in the background."""
TURN = 0.8
CLAIM = timedelta(seconds=30)
KEPT = 20
"""Back-tests that are kept; older ones are let go of."""


def begin(user: User, version: PolicyVersion) -> BackTest:
    """Try a kept policy on everything that happened; small houses have the result at once. Raises ``NotYours``."""
    if not user.is_admin:
        raise NotYours("Only administrators try policies out. Ask one of them.")
    test = BackTest.objects.create(version=version, against=house().policy.version, by=user, total=counted().count())
    old = BackTest.objects.order_by("-at", "-pk").values_list("pk", flat=True)[KEPT : KEPT * 2]
    BackTest.objects.filter(pk__in=list(old)).delete()
    _go_on(test, AT_ONCE)
    return test


def work(limit: int = 2) -> int:
    """Go on with back-tests that are not finished; return how many incidents were looked at."""
    due = BackTest.objects.filter(finished_at=None, due_at__lte=now()).select_related("version").order_by("due_at")
    return sum(_go_on(test, TURN) for test in due[:limit])


def _go_on(test: BackTest, seconds: float) -> int:
    """Claim a back-test by moving its time on, and give it a turn; what a turn finished is not done again."""
    mine = BackTest.objects.filter(pk=test.pk, due_at=test.due_at, finished_at=None)
    if not mine.update(due_at=now() + CLAIM):
        return 0
    ends, before = time.monotonic() + seconds, test.done
    policy, calendar = read_policy(test.version.text, f"Version {test.version}"), house().calendar
    while test.finished_at is None:
        results = try_on(policy, calendar, after=test.last)
        counts = Counts()
        counts.decided.update(test.decided)
        counts.tried.update(test.tried)
        counts.add(results)
        test.decided, test.tried = dict(counts.decided), dict(counts.tried)
        test.done += len(results)
        test.last = results[-1].incident.pk if results else test.last
        test.finished_at = None if results else now()
        test.due_at = now()
        with transaction.atomic():
            Difference.objects.bulk_create(
                Difference(
                    back_test=test,
                    incident=each.incident,
                    kind=each.kind,
                    changes=list(each.changes),
                    decided=each.decided.sentence,
                    tried=each.tried.sentence,
                )
                for each in results
                if each.kind
            )
            test.save(update_fields=["decided", "tried", "done", "last", "finished_at"])
        if time.monotonic() > ends:
            break
    test.total = max(test.total, test.done)
    test.save(update_fields=["total", "due_at"])
    return max(1, test.done - before)
