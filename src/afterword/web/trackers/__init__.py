"""Out to issue trackers and back."""
