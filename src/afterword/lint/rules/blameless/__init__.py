"""Rules about explanations that end at a person."""
