"""What does it look like? SVG for pages, mail and print, drawn by hand and the same everywhere."""
