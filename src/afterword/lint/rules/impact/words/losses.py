"""Losses without a number: significant revenue loss, customers affected: many."""

from afterword.lint.text.frames import frame

_GREAT = (
    r"(?:significant|considerable|substantial|large|major|heavy|huge|serious|noticeable|some|severe|massive|big"
    r"|sizeable"
    r"|painful|notable|enormous|measurable|material|unknown|undetermined|non-trivial)"
)

FRAMES = (
    frame(
        """
        loss, losses, damage, shortfall, decline, dip, costs, compensation, penalties, refunds, churn, lost, suffered
        """,
        rf"{_GREAT} (?:\w+ )?(?:revenue|financial|monetary|sales|order|income|economic|commercial|reputational"
        r"|customer)"
        r" (?:and \w+ )?(?:loss|losses|damage|shortfall|decline|dip|costs|churn|impact|harm)",
        rf"{_GREAT} (?:loss|losses|decline|dip|drop) (?:of|in) (?:\w+ )?(?:revenue|sales|income|orders|customers"
        r"|traffic"
        r"|turnover|bookings)",
        rf"(?:lost|losing|loss of|cost us|forfeited) (?:an? )?{_GREAT} (?:amount of |sum of |part of )?(?:\w+ "
        r")?(?:revenue|money"
        r"|income|sales|business|data)",
        r"a (?:considerable|significant|substantial|large|fair|good|huge|certain) (?:amount|sum|deal) of "
        r"(?:revenue|money"
        r"|income|business) (?:was|were|has been) (?:lost|missed|forfeited|refunded)",
    ),
    frame(
        "affected, impacted, impact, users, customers, tenants, merchants, patients, orders, payments, requests",
        r"(?:users|customers|tenants|merchants|clients|patients|orders|payments|requests|accounts|shops|people)"
        r"(?: (?:affected|impacted|lost|hit))?: (?:many|some|several|most|various|numerous|a few|lots|plenty|a lot"
        r"|quite a few"
        r"|the majority|nearly all|almost all|a subset|a handful)(?= ?[.,;]|$)",
        r"(?:affected|impacted|hit): (?:many|some|several|most|various|numerous|a few|lots of|plenty of|a lot of"
        r"|quite a few)"
        r" ?(?:of )?(?:\w+ )?\w*",
    ),
)
