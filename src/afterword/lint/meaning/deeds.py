"""What people do and decide, by nouns: their grade is the grade of whoever did or decided it."""

DEEDS = frozenset(
    """work review reviews handover hand-over handovers planning mistake mistakes attitude behaviour behavior
    decision decisions conduct error errors judgement judgment job oversight handling preparation
    omission blunder act slip remark shortcut excuse lapse reviewing testing management""".split()
)
DECISIONS = frozenset(
    """decision decisions call choice choices judgement judgment judgements judgments move idea prioritisation
    prioritization assessment evaluation decision-making timing trade-off reasoning instinct advice bet
    showing""".split()
)
