"""The shelf: every system we can listen to, by the name that stands in its address.

A sender's file is imported when it is taken from the shelf, so that a door which needs one of them
does not wait for all.
"""

from collections.abc import Iterator, Mapping
from importlib import import_module
from types import MappingProxyType

from afterword.incident.senders.sender import Sender

MODULES: Mapping[str, str] = MappingProxyType(
    {
        "alertmanager": "alertmanager",
        "grafana": "grafana",
        "grafana-irm": "grafana_irm",
        "pagerduty": "pagerduty",
        "pagerduty-events": "pagerduty_events",
        "opsgenie": "opsgenie",
        "statuspage": "statuspage",
        "instatus": "instatus",
        "better-stack": "better_stack",
        "incident-io": "incident_io",
        "rootly": "rootly",
        "github": "github",
        "gitlab": "gitlab",
        "jira": "jira",
        "slack": "slack",
        "cloudevents": "cloudevents",
        "generic": "generic",
        "mapped": "mapped",
    }
)


class _Shelf(Mapping[str, Sender]):
    """All senders, in the order in which people are offered them."""

    def __getitem__(self, name: str) -> Sender:
        module = import_module(f"{__package__}.{MODULES[name]}")
        sender: Sender = module.SENDER
        return sender

    def __iter__(self) -> Iterator[str]:
        return iter(MODULES)

    def __len__(self) -> int:
        return len(MODULES)


def senders() -> Mapping[str, Sender]:
    """Return all senders by name; one is imported when it is looked up."""
    return _Shelf()
