"""The library: has this happened before?"""

from django.contrib.auth.decorators import login_required
from django.http import HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.http import urlencode
from django.views.decorators.http import require_safe

from afterword.web.door import Visit
from afterword.web.library.shelves import elsewhere, shelves
from afterword.web.postmortems.access import may_import
from afterword.web.postmortems.query import Query
from afterword.web.postmortems.search import search

LONGEST_QUERY = 1000


@require_safe
@login_required
def library(request: Visit) -> HttpResponse:
    """Search what this person may read."""
    query = Query.read(request.GET.get("q", "")[:LONGEST_QUERY])
    number = request.GET.get("page", "1")
    results = search(request.user, query, page=int(number) if number.isdecimal() and len(number) < 7 else 1)  # noqa: PLR2004 - more pages than there are
    answer = {
        "query": query,
        "results": results,
        "shelves": shelves(query, results),
        "elsewhere": elsewhere(request.user, query) if not results.total else None,
        "may_import": may_import(request.user),
        "earlier": _page(query, results.page - 1) if results.page > 1 else "",
        "later": _page(query, results.page + 1) if results.page < results.pages else "",
    }
    return render(request, "library/library.html", answer)


def _page(query: Query, number: int) -> str:
    """Write the address of another page of the same search."""
    asked = [("q", query.text)] if query.text else []
    return f"{reverse('library')}?{urlencode([*asked, ('page', str(number))])}"
