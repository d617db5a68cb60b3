"""The gate before every page of the administration."""

from collections.abc import Callable
from functools import wraps
from typing import Concatenate, ParamSpec

from django.contrib.auth.decorators import login_required
from django.core.exceptions import PermissionDenied
from django.http import HttpResponse

from afterword.web.door import Visit

Rest = ParamSpec("Rest")
View = Callable[Concatenate[Visit, Rest], HttpResponse]


def administrators(view: View[Rest]) -> View[Rest]:
    """Let administrators through, and send others to the sign-in page or a 403 that says what to do."""

    @wraps(view)
    def respond(request: Visit, /, *args: Rest.args, **kwargs: Rest.kwargs) -> HttpResponse:
        if not request.user.is_admin:
            raise PermissionDenied
        return view(request, *args, **kwargs)

    return login_required(respond)
