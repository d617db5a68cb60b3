"""Three people, invented archives, and a loop that is turned by hand."""

from types import SimpleNamespace

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from afterword.web.imports import verbs, work
from afterword.web.imports.models import Import
from afterword.web.people.accounts import add_team, add_user, join
from archives import LEDGER, PLAIN, QUAY, zipped


@pytest.fixture(autouse=True)
def quick(settings, tmp_path):
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
    settings.DATA = tmp_path
    settings.FILE_UPLOAD_TEMP_DIR = tmp_path / "uploads"
    settings.FILE_UPLOAD_TEMP_DIR.mkdir()


@pytest.fixture
def people(db) -> SimpleNamespace:
    """Ada administrates, Lena leads harbour, Mira works there, Otto works elsewhere."""
    harbour, depot = add_team("Harbour"), add_team("Depot")
    made = SimpleNamespace(
        ada=add_user("Ada Osei", "ada@example.com", handle="ada", is_admin=True),
        lena=add_user("Lena Voss", "lena@example.com", handle="lena"),
        mira=add_user("Mira Sand", "mira@example.com", handle="mira"),
        otto=add_user("Otto Bly", "otto@example.com", handle="otto"),
        harbour=harbour,
        depot=depot,
    )
    join(made.lena, harbour, lead=True)
    join(made.mira, harbour)
    join(made.otto, depot)
    return made


@pytest.fixture
def send():
    """Send files as somebody, without a browser."""

    def sent(user, *files: tuple[str, bytes]) -> Import:
        return verbs.send(user, [SimpleUploadedFile(name, data) for name, data in files])

    return sent


@pytest.fixture
def turn():
    """Let the loop work until nothing is due."""

    def turned(archive: Import | None = None) -> Import | None:
        while work.work(turn=60):
            pass
        if archive is not None:
            archive.refresh_from_db()
        return archive

    return turned


@pytest.fixture
def archive() -> bytes:
    return zipped(harbour__2021__quay_md=QUAY, harbour__2022__ledger_md=LEDGER, harbour__tea_md=PLAIN)


@pytest.fixture
def ready(people, send, turn, archive) -> Import:
    """An archive of Ada's that was read."""
    return turn(send(people.ada, ("harbour.zip", archive)))
