"""For readers: home, browse and search."""
