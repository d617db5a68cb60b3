"""A fresh server for every test."""

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


@pytest.fixture
def server(new_server):
    return new_server().start()
