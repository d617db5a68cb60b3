"""One folder per family, one file per opinion; a rule's name is its file's name."""
