"""A server of the walk's own, with three people who have never met it, and a browser."""

import shutil
from dataclasses import dataclass, field
from pathlib import Path

import httpx
import pytest

from browsing import browser, sign_in
from running import Server

PEOPLE = {"ada": ["--admin"], "ines": [], "rui": ["--reviewer"]}
GIVEN, PASSWORD = "a-first-step-alone", "a-long-walk-together"
SAMPLE_PASSWORD = "afterword-sample"
ARTEFACTS = Path(__file__).parents[2] / "artefacts" / "walks"


@dataclass
class House:
    """One installation and the keys of its people."""

    server: Server
    keys: dict[str, str]
    clients: dict[str, httpx.Client] = field(default_factory=dict)

    def api(self, name: str) -> httpx.Client:
        return self.clients.setdefault(name, self.server.api(self.keys[name]))


@pytest.fixture(scope="session")
def founded(tmp_path_factory):
    """Found an installation once, with an administrator, an engineer and a reviewer; every walk gets a copy."""
    server = Server(tmp_path_factory.mktemp("founded") / "data").founded()
    for name, flags in PEOPLE.items():
        arguments = (name.title(), "--email", f"{name}@example.org", *flags, "--password-stdin")
        server.afterword("user", "add", *arguments, text=PASSWORD if name == "ada" else GIVEN)
    with server:
        for name in PEOPLE.keys() - {"ada"}:
            choose_their_own(server, name)
    return server.data, {name: server.key(name) for name in PEOPLE}


def choose_their_own(server: Server, name: str) -> None:
    """Sign in with the password that was given, and choose another, as everybody does at first."""
    with httpx.Client(base_url=server.url, follow_redirects=True) as browser:
        browser.get("/sign-in")
        door = {"email": f"{name}@example.org", "password": GIVEN, "csrfmiddlewaretoken": browser.cookies["csrftoken"]}
        page = browser.post("/sign-in", data=door).raise_for_status()
        own = {"old": GIVEN, "new": PASSWORD, "again": PASSWORD, "csrfmiddlewaretoken": browser.cookies["csrftoken"]}
        browser.post(page.url, data=own).raise_for_status()


@pytest.fixture
def house(founded, tmp_path):
    data, keys = founded
    shutil.copytree(data, tmp_path / "data")
    house = House(Server(tmp_path / "data").start(), keys)
    yield house
    for client in house.clients.values():
        client.close()
    if house.server.process and house.server.process.poll() is None:
        house.server.stop()


@pytest.fixture(scope="module")
def chrome():
    # Not for the session: while it runs there is an event loop in this thread, and Django's tables refuse to be read.
    with browser() as running:
        yield running


@pytest.fixture
def visit(chrome, house, request):
    """Sign somebody in at a browser of their own; a complaint of its console fails the test."""
    contexts, complaints = [], []

    def sit_down(name: str, **options):
        context = chrome.new_context(**options)
        contexts.append((name, context))
        page = context.new_page()
        page.on("pageerror", lambda error: complaints.append(str(error)))
        page.on("console", lambda said: complaints.append(said.text) if "Security Policy" in said.text else None)
        sign_in(page, house.server.url, f"{name}@example.org", PASSWORD)
        return page

    yield sit_down
    ARTEFACTS.mkdir(parents=True, exist_ok=True)
    for name, context in contexts:
        for number, page in enumerate(context.pages):
            page.screenshot(path=ARTEFACTS / f"{request.node.name}-{name}-{number}.png")
        context.close()
    assert complaints == []


@pytest.fixture(scope="module")
def sample(tmp_path_factory):
    """Serve the sample organisation."""
    running = Server(tmp_path_factory.mktemp("sample") / "data", sample=True).start()
    yield running
    running.stop()


@pytest.fixture
def phone(chrome, sample):
    """Sign somebody of the sample organisation in on a phone."""
    contexts = []

    def pick_up(email: str, **options):
        contexts.append(chrome.new_context(viewport={"width": 390, "height": 844}, **options))
        page = contexts[-1].new_page()
        sign_in(page, sample.url, email, SAMPLE_PASSWORD)
        return page

    yield pick_up
    for context in contexts:
        context.close()
