"""A second opinion on sentences no rule speaks of: what those said that reviewers flagged in the same words.

Rules know constructions; the ways to put blame into words have no end. Thousands of sentences that were labelled by
reading (`bench/labelled/`) teach which words and pairs of words they share, and which near misses share them too.
`make learn` writes what was learnt into `flagged.json` and `rules.json`; `weights` reads them, `opinion` asks.
"""
