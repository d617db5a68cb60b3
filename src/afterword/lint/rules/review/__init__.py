"""Rules about whether a text is ready: who approves it, by when, and for whom it is."""
