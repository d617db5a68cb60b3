"""In from other systems: sources, signals, incidents and their verdicts."""
