"""What other houses have written → our text, with the facts found and an honest report of what was not understood.

A container becomes a manuscript (Markdown that knows its original's lines), a manuscript is surveyed, and the survey
is written down as a canonical text. `adopt` is the arrow through all three.
"""
