"""The timeline of a page, however its house writes it: marks, days, zones, words."""
