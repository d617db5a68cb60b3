"""Dates, clocks, zones and lengths of time as any house writes them, in the languages met."""
