"""Rules about whether the text can be read by machines and found by people."""
