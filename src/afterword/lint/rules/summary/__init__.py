"""Rules about the paragraph everybody reads."""
