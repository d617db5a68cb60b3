"""Import ours: an archive of other houses' documents is looked at first, and then taken into the record."""
