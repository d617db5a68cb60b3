"""An invented organisation to look around in."""
