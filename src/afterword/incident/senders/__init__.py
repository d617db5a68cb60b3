"""One file per system that tells us things: verify its signature, read its payload."""
