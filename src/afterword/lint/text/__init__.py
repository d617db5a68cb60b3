"""How a text is read: what is passed over, sentences, phrases, constructions, and the small words that part them."""
