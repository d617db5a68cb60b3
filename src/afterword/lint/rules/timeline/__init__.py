"""Rules about what happened when."""
