"""Rules about knowledge nobody had at the time."""
