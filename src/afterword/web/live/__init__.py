"""Many people, one text. Knows nothing of post-mortems."""
