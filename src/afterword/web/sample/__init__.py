"""An invented organisation, so that the first look is at something real: people, post-mortems, incidents."""
