"""What was found, written down in our format, every line knowing where it came from."""
