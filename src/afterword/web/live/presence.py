"""Who is in the room and where their cursors are: relayed, never stored."""

import json
from collections.abc import Iterable

from afterword.web.live import protocol
from afterword.web.live.peer import Peer
from afterword.web.live.protocol import BadMessageError, Presence

MOST_TABS = 16  # of one connection
LONGEST_STATE = 4096  # characters of JSON


class Attendance:
    """The latest word of every tab. A tab that left is remembered, so that late echoes do not bring it back."""

    __slots__ = ("_known",)

    def __init__(self) -> None:
        self._known: dict[int, Presence] = {}

    def hear(self, peer: Peer, body: bytes) -> list[Presence]:
        """Take in an awareness message and return what was news in it. Raises BadMessageError."""
        news = [self._named(peer, each) for each in protocol.presences(body) if self._is_news(each)]
        for each in news:
            if each.state is None:
                peer.tabs.discard(each.client)
            elif len(peer.tabs) < MOST_TABS or each.client in peer.tabs:
                peer.tabs.add(each.client)
            else:
                raise BadMessageError
            self._known[each.client] = each
        return news

    def leave(self, peer: Peer) -> list[Presence]:
        """Return the farewells of a connection's tabs."""
        gone = [Presence(tab, self._known[tab].clock + 1, None) for tab in peer.tabs]
        self._known.update((each.client, each) for each in gone)
        peer.tabs.clear()
        return gone

    def present(self) -> list[Presence]:
        """Return everybody who is here."""
        return [each for each in self._known.values() if each.state is not None]

    def forget(self, peers: Iterable[Peer]) -> None:
        """Drop the memory of those who left, but for these peers."""
        kept = {tab for peer in peers for tab in peer.tabs}
        self._known = {tab: known for tab, known in self._known.items() if tab in kept}

    def _is_news(self, said: Presence) -> bool:
        known = self._known.get(said.client)
        if known is None:
            return said.state is not None
        if said.clock == known.clock:
            return said.state is None and known.state is not None
        return said.clock > known.clock

    @staticmethod
    def _named(peer: Peer, said: Presence) -> Presence:
        """Put the ticket's name on a cursor: nobody writes under another's."""
        if said.state is None:
            return said
        if len(said.state) > LONGEST_STATE:
            raise BadMessageError
        try:
            state = json.loads(said.state)
            if isinstance(state, dict) and isinstance(state.get("user"), dict):
                state["user"]["name"] = peer.leave.name
            # Python reads and writes NaN and Infinity; every browser in the room would stumble over them.
            told = json.dumps(state, ensure_ascii=True, allow_nan=False)
        except (ValueError, RecursionError) as trouble:
            raise BadMessageError from trouble
        return Presence(said.client, said.clock, told)
