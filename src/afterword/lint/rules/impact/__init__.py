"""Rules about what it meant for whom, in numbers."""
