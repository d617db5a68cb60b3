"""Our text, made into something else: pages, data, files."""
