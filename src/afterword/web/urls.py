"""The whole site map on one screen."""

from importlib.util import find_spec

from django.urls import URLPattern, URLResolver, include, path

ROOMS = [
    ("", "afterword.web.health_urls"),
    ("", "afterword.web.people.urls"),
    ("", "afterword.web.library.urls"),
    ("", "afterword.web.postmortems.urls"),
    ("", "afterword.web.incidents.page_urls"),
    ("hooks/", "afterword.web.incidents.urls"),
    ("", "afterword.web.administration.urls"),
]

urlpatterns: list[URLPattern | URLResolver] = [
    path(prefix, include(module))
    for prefix, module in ROOMS
    if find_spec(module.rpartition(".")[0]) and find_spec(module)
]
if find_spec("afterword.web.postmortems.api"):
    from afterword.web.postmortems.api import api

    urlpatterns.append(path("api/v1/", api.urls))
