"""Static files whose address changes when their content does, and which are compressed once."""

import gzip
import re
from functools import cache
from hashlib import sha256
from http import HTTPStatus
from pathlib import Path
from wsgiref.headers import Headers

from django.contrib.staticfiles import finders
from django.contrib.staticfiles.storage import StaticFilesStorage
from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from whitenoise.middleware import WhiteNoiseMiddleware
from whitenoise.responders import StaticFile

TAKES_GZIP = re.compile(r"\bgzip\b(?!\s*;\s*q=0(?:\.0*)?\s*(?:,|$))")
WORTH_IT = 0.9  # of a file's bytes; what does not become smaller than that is a picture, and packed already
FOR_GOOD = "max-age=31536000, public, immutable"


@cache
def version(name: str) -> str:
    """Return the first characters of the file's hash, or nothing for a file that is not ours."""
    path = finders.find(name)
    return _hash(path) if isinstance(path, str) else ""


class VersionedAssets(StaticFilesStorage):
    """Serve files where they lie; no build step between a change and the browser that sees it."""

    def url(self, name: str | None) -> str:
        """Address a file by name and version, so that a browser never runs yesterday's script."""
        address = super().url(name)
        return f"{address}?v={version(name)}" if name and version(name) else address


class CompressedAssets(WhiteNoiseMiddleware):  # type: ignore[misc] # WhiteNoise tells no types
    """Serve static files, compressed to whoever can read that, and for good at an address with their version.

    Each is compressed when it is first asked for and kept in memory, all of them in some 200 kB. A part of a file is
    a part of the plain one.
    """

    @staticmethod
    def serve(static_file: StaticFile, request: HttpRequest) -> HttpResponseBase:
        """Answer with the file, with less of it, or that it has not changed."""
        answer = _compressed(static_file, request) or WhiteNoiseMiddleware.serve(static_file, request)
        if answer.get("ETag") == _etag(request.GET.get("v", "")):
            answer["Cache-Control"] = FOR_GOOD
        return answer

    def add_cache_headers(self, headers: Headers, path: str, url: str) -> None:
        """Say when to ask again, and with what: weakly, for compressed a file has other bytes and is the same."""
        super().add_cache_headers(headers, path, url)
        headers["ETag"] = _etag(_hash(path))
        headers["Vary"] = "Accept-Encoding"


def _compressed(static_file: StaticFile, request: HttpRequest) -> HttpResponse | None:
    """Answer with the packed bytes; None when something else is asked for, or there are none."""
    if request.method not in {"GET", "HEAD"} or not TAKES_GZIP.search(request.headers.get("Accept-Encoding", "")):
        return None
    plain = static_file.get_response("HEAD", request.META)  # opens nothing
    _, path, _ = static_file.alternatives[0]
    headers = dict(plain.headers)
    packed = _packed(path, headers.get("ETag", "")) if plain.status == HTTPStatus.OK else b""
    if not packed:
        return None
    headers |= {"Content-Encoding": "gzip", "Content-Length": str(len(packed))}
    return HttpResponse(packed if request.method == "GET" else b"", headers=headers)


@cache
def _packed(path: str, _etag: str) -> bytes:
    """Compress a file, once for each content it has; nothing when that is not worth it."""
    plain = Path(path).read_bytes()
    packed = gzip.compress(plain, mtime=0)
    return packed if len(packed) < WORTH_IT * len(plain) else b""


def _etag(version: str) -> str:
    return f'W/"{version}"'


def _hash(path: str) -> str:
    return sha256(Path(path).read_bytes()).hexdigest()[:10]
