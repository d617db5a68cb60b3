"""Halves of one house: balls in somebody's court, our part that did its job, people one is told to talk to."""

from afterword.lint.text.frames import frame

FRAMES = (
    frame(
        "court",
        r"ball (?:is|was|lies|lay|has been|remains)? ?(?:now |firmly |squarely |clearly |back )*in (?:[\w-]+ ){0,3}?"
        r"(?:their|his|her|[\w-]+'s?) court",
    ),
    frame(
        "talk to, speak to, complain to, ask, take it up with, turn to",
        r"(?<=[;:,.\u2013\u2014-][ ])(?:so |please |just |go |better )*(?P<told>(?:talk to|speak to|complain to"
        r"|take it up with|ask) "
        r"the [\w -]{2,30}?(?:people|guys|folks|crowd|lot|lads|department|camp))(?=\W*$)",
    ),
    frame(
        "our part of, our piece of, our share of, our section of, our leg of, our half of, our bit of, our stretch of",
        r"our (?:part|piece|share|section|leg|half|bit|stretch) of (?:the |this )?(?:[\w-]+ ){1,3}(?:did (?:its"
        r"|their|the) "
        r"(?:job|work|part|duty)|worked (?:fine|well|perfectly)|held|was fine|behaved|performed)",
    ),
    frame(
        "own camp, other camp, opposite camp, rival camp, their camp, both camps, two camps",
        r"(?:our|their) own camp|(?:the (?:other|opposite|rival)|their|both|two) camps?(?! (?:site|fire))",
    ),
)
