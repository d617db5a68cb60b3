"""One server for the tests of a module, and fresh ones for those that do it harm."""

import shutil

import pytest

from live_server import LiveServer, migrate, node_is_ready


def pytest_collection_modifyitems(items):
    for item in items:
        if "live_peers" in str(item.path):
            item.add_marker(pytest.mark.peers)


@pytest.fixture(scope="session")
def tables(tmp_path_factory):
    return migrate(tmp_path_factory.mktemp("tables"))


@pytest.fixture
def new_server(tables, tmp_path):
    if not node_is_ready():
        pytest.skip("needs node")
    servers = []

    def make(**variables):
        data = tmp_path / f"data-{len(servers)}"
        shutil.copytree(tables, data)
        servers.append(LiveServer(data, **variables))
        return servers[-1]

    yield make
    for server in servers:
        server.stop()
        server.hand.stop()


@pytest.fixture(scope="module")
def shared_server(tables, tmp_path_factory):
    if not node_is_ready():
        pytest.skip("needs node")
    server = LiveServer(shutil.copytree(tables, tmp_path_factory.mktemp("shared") / "data"))
    yield server
    server.stop()
    server.hand.stop()


@pytest.fixture
def server(shared_server):
    """A running server: every test has a room of its own there, and leaves the others alone."""
    if shared_server.process is None or shared_server.process.poll() is not None:
        shared_server.start()
    return shared_server
