"""What somebody owes and by when, what would help, and when they are told."""
