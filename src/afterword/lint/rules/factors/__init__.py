"""Rules about why it could happen."""
