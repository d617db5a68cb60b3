"""Rules about what was promised."""
