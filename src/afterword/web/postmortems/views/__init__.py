"""Pages of the record: each asks one question; each view is a doorman."""
