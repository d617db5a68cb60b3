"""What every command's test shares: an environment that asks for no colour and no width."""

import pytest


@pytest.fixture(autouse=True)
def plain(monkeypatch):
    for name in ("NO_COLOR", "FORCE_COLOR", "CLICOLOR_FORCE", "CLICOLOR", "TERM", "COLUMNS"):
        monkeypatch.delenv(name, raising=False)
