"""What the rules of this family look for: words and constructions, and when they mean it."""
