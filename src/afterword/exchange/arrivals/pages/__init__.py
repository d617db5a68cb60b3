"""A manuscript opened: its front matter and title, and the parts its author divided it into."""
