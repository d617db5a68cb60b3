"""The room of incidents moves in: from now on it keeps the policies that stand in no file."""

from django.apps import AppConfig

from afterword.web.house import keep_policies_with


class Incidents(AppConfig):
    """How Django knows this room."""

    name = "afterword.web.incidents"

    def ready(self) -> None:
        """Tell the house whom to ask for the policy in force."""
        from afterword.web.incidents.policies import in_force  # noqa: PLC0415 - models can be loaded only now

        keep_policies_with(in_force)
