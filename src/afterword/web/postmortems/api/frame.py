"""The frame around the endpoints: whose calls are heard, and how every refusal is told."""

from typing import Any

from django.http import Http404
from django.urls import URLPattern, URLResolver, re_path
from ninja import NinjaAPI
from ninja.errors import HttpError, ValidationError
from ninja.openapi.schema import OpenAPISchema

import afterword
from afterword.web.postmortems.api.callers import MOST_A_MINUTE, Key, PerMinute, Session
from afterword.web.postmortems.api.problems import CONTENT_TYPE, doorman, nowhere, told
from afterword.web.postmortems.refusals import Refused


class Api(NinjaAPI):
    """Our API: its refusals are problem details, the framework's included."""

    def get_openapi_schema(self, **how: Any) -> OpenAPISchema:  # noqa: ANN401 - passed on
        """Say of every problem that it is one."""
        schema = super().get_openapi_schema(**how)
        for path in schema["paths"].values():
            for operation in path.values():
                for status, response in operation["responses"].items():
                    if int(status) >= 400 and "application/json" in response.get("content", {}):  # noqa: PLR2004 - HTTP
                        response["content"] = {CONTENT_TYPE: response["content"]["application/json"]}
                        response["description"] = "A problem (RFC 9457)"
        return schema

    def _get_urls(self) -> list[URLResolver | URLPattern]:
        addresses = super()._get_urls()
        for address in addresses:
            if isinstance(address, URLPattern):
                address.callback = doorman(address.callback)
        return [*addresses, re_path("", nowhere)]


api = Api(
    title="Afterword",
    version=afterword.__version__,
    description="Post-mortems from draft to kept promise. Errors are problem details (RFC 9457).",
    docs_url=None,  # its page would load scripts from other hosts, which our content policy forbids
    auth=[Key(), Session()],
    throttle=[PerMinute(MOST_A_MINUTE)],
)
for kind in (Exception, Http404, HttpError, ValidationError, Refused):
    api.add_exception_handler(kind, told)
