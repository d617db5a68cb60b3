"""The action items of a page, however its house writes them: lists, tables, headings, prose."""
