"""Mockery: praise that means its opposite, welcomes to a wonderful world, requests that were met with a smile."""

from afterword.lint.text.frames import frame

_FINE = (
    r"(?:great|brilliant|clever|genius|wonderful|lovely|marvellous|marvelous|fantastic|splendid|excellent|smart|neat)"
)

FRAMES = (
    frame(
        "idea, move, plan, thinking, trick",
        rf"^\W*(?:what an? |such an? |a )?{_FINE} (?:idea|move|plan|trick) (?:to|of) (?!(?:add|share|document|test"
        r"|check|write|automate|include|have|invite|ask|record|review|talk|use|give|keep)\b)\w+",
    ),
    frame(
        "nice one, bravo, thanks a lot, thanks a bunch, thanks ever so much",
        r"^\W*(?:nice one|bravo|thanks a lot|thanks a bunch|thanks ever so much) ?, (?:\w+ ){0,2}\w+(?=\W*$)",
    ),
    frame(
        "welcome to",
        r"welcome to (?:the |our |this )?(?:\w+ ){0,2}?(?:world|wonderland|joys|circus|club|land|realm|reality|madhouse"
        r"|zoo|age|era) of",
    ),
    frame(
        "typical",
        r"(?<=[,;\u2013\u2014-][ ])(?:so |how |just |all too |absolutely |simply |totally )?typical(?=[.! ]*$)",
    ),
    frame(
        "same story, same song, same drama, same game, same mess, same problem, same excuse, same circus",
        r"same (?:story|song|drama|game|mess|excuse|circus) (?:as|like) (?:every|each|last|always|in|the|with|before)",
    ),
    frame(
        "what happens when, what you get when, what you get if, what you get for",
        r"(?:this|that)(?: is|'s| was) what (?:happens|you get|one gets|we get) (?:when|if|for) (?:nobody|no one"
        r"|no-one|management|one|people|someone|budgets?|money|everyone|everybody|green"
        r"|the (?:board|management|vendor|supplier)|warnings|advice|juniors|experience|you)",
    ),
    frame(
        "for years, since years, for months, since months, for ages, since ages, since forever, year after year",
        r"(?:for|since) (?:\w+ )?(?:years|months|ages|forever) (?:now )?(?:we|ops|operations|everybody|everyone"
        r"|our team) (?:have |has |had |been |keep )*(?:asked?|asking|begg?(?:ed|ing)?|request(?:ed|ing)?"
        r"|demand(?:ed|ing)?|plead(?:ed|ing)?|complain(?:ed|ing)?|warn(?:ed|ing)?|wait(?:ed|ing)?)",
        r"year after year (?:we|ops|operations|everybody|everyone|our team)",
    ),
    frame(
        "smile, smiles, shrug, shrugs, nod, pat on the back",
        r"all (?:we|one|i|they) (?:got|received|heard|earned) (?:\w+ ){0,3}?(?:was|were) (?:an? )?(?:\w+ )?(?:smile"
        r"|shrug|nod|silence)",
        r"(?:get|gets|got|receive|received|earn|earned|reap|reaped|met with|answered with) (?:nothing but |only "
        r"|just |no more than )?an? (?:\w+ )?(?:friendly|polite|tired|weary|pitying|blank|patient|kind"
        r"|knowing) (?:smile|shrug|nod)",
        r"(?:get|gets|got|receive|received|met with|answered with) (?:nothing but |only |just "
        r"|no more than )?an? shrug",
    ),
    frame(
        "how nice, how kind, how thoughtful, how generous, how lovely, how considerate, bless, spoiler, fun times",
        r"how (?:very )?(?:nice|kind|thoughtful|generous|lovely|considerate) of (?:them|him|her|you|the)",
        r"bless (?:them|him|her|their hearts)",
        r"^\W*spoiler(?: alert)?\b",
        r"fun times",
    ),
)
