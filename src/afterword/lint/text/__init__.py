"""How a text is read: what is passed over, sentences, phrases, and who does what in them, by shallow syntax."""
