"""Rules about what was learned: all sides of it, and about this system."""
