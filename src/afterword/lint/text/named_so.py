"""What things are called by: an idiom before such a noun is a name, *the vicious circle puzzle*."""

from afterword.document.patterns import Pattern

_NOUNS = Pattern(
    r"[\"'\u201d]?[ ](?:exhibits?|exhibitions?|filters?|detectors?|theorems?|museums?|festivals?|clubs?|cups?|costumes?"
    r"|playlists?|albums?|tastings?|berr(?:y|ies)|attractions?|rides?|puzzles?|badges?|stickers?|posters?|leagues?"
    r"|tournaments?|trails?|memorials?|vaults?|maps?|layers?|data ?sets?|towers?|restaurants?|librar(?:y|ies)|fences?"
    r"|tests?|dumm(?:y|ies)|videos?|scenes?|lectures?|sensors?|sirens?|buoys?|registers?|indexe?s?|statistics"
    r"|insurance|simulations?|simulators?|generators?|exercises?|drills?|workshops?|plays?|novels?|comics?|demos?"
    r"|installations?|benchmarks?|races?|levels?|quests?|bands?|props?|figures?|operas?|ballets?|statues?|levers?"
    r"|icons?|emojis?|hats?|boots|cures?|scenarios?)\b"
)


def names_a_thing(after: str) -> bool:
    """Tell whether the text behind a word goes on with a noun that things are called by."""
    return bool(_NOUNS.match(after.replace("\n", " ")))
