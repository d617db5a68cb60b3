"""The whole site map on one screen."""

from django.urls import include, path

from afterword.web.health import healthz
from afterword.web.imports.api import api  # the record's endpoints, and with them those of imports
from afterword.web.incidents import api as _near_misses  # noqa: F401 - its endpoint stands on the same API
from afterword.web.incidents import facts_api as _facts  # noqa: F401 - so do these

urlpatterns = [
    path("", include("afterword.web.people.urls")),
    path("", include("afterword.web.home.urls")),
    path("", include("afterword.web.library.urls")),
    path("", include("afterword.web.postmortems.urls")),
    path("", include("afterword.web.incidents.page_urls")),
    path("", include("afterword.web.imports.urls")),
    path("", include("afterword.web.administration.urls")),
    path("hooks/", include("afterword.web.incidents.urls")),
    path("api/v1/", api.urls),
    path("healthz", healthz, name="healthz"),
]
