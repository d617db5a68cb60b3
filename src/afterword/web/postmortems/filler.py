"""Words that incidents of any kind are told with, so that to have them in common says nothing."""

_BETWEEN = """
about above across actually after afterwards again against ahead almost alone along already also although altogether
always among and another any anybody anymore anyone anything anyway apart around aside away back because been before
behind being below beneath beside besides better between beyond both briefly but cannot certain clearly completely
could couldn't currently despite didn't directly does doesn't don't done down during each earlier early either else
elsewhere enough entire entirely especially even eventually ever every everybody everyone everything everywhere
exactly except far fewer finally first five for forth forward four from fully further gradually half hardly hasn't
have haven't hence here highly however immediately indeed inside instead into isn't itself just last lastly lately
later latter least less lest like likely little longer mainly many maybe meanwhile merely might mostly much must
near nearly neither never nevertheless next nobody none nonetheless nothing nowhere often once only onto other others
otherwise ours ourselves outside over overall particular particularly partly perhaps possibly previously probably
properly quickly quite rather really recently right roughly same second seldom seven several shall shortly should
shouldn't simply since six slightly slowly some somebody somehow someone something sometimes somewhat somewhere soon
still such suddenly than that that's the their theirs them themselves then there therefore these they third this those
though three through throughout thus till together too toward towards twice under unless unlike until upon usually
very wasn't were weren't what whatever when whenever where whereas wherever whether which whichever while whole whom
whose widely will with within without would wouldn't yesterday yet your yours
"""
_DONE = """
appear appeared appearing appears arrive arrived arrives arriving ask asked asking asks became become becomes becoming
began begin beginning begins begun break breaking breaks bring bringing brings broke broken brought call called
calling calls came cause caused causes causing change changed changes changing check checked checking checks close
closed closes closing come comes coming continue continued continues cover covered covers decide decided decides drop
dropped dropping drops end ended ending ends expect expected expects fail failed failing fails failure failures fall
fallen falling falls feel feels fell felt find finding finds finish finished fixed fixes follow followed following
follows found gave gets getting give given gives giving goes going gone grew grow growing grown grows happen happened
happening happens held help helped helps hits hold holding holds hour hours increase increased increases keep keeping
keeps kept knew know known knows lasted lead leads learn learned learnt leave leaves leaving left lets lived look
looked looking looks lose loses losing lost made make makes making mean means meant meet miss missed misses missing
move moved moves moving need needed needing needs notice noticed notices opened opens pass passed passes passing point
pointed points proved puts reach reached reaches reaching read reads receive received receives refuse refused refuses
remain remained remains report reported reports returned returning returns rise risen rises rising rose running runs
said saw saying says see seeing seem seemed seems seen send sending sends sent sets setting shew show showed showing
shown shows slow slowed slower slows sort stand stands start started starting starts stay stayed stays stood stop
stopped stopping stops take taken takes taking talk tell telling tells think thought told took tried tries trying turn
turned turning turns used uses using wait waited waiting waits want wanted wants went work worked working works write
writes writing written wrote
"""
_TOLD = """
able alert alerted alerts answer answers available best broken case cases change customer customers day days
degradation degraded detail details downtime effect effects empty error errors fact false full good great high
incident incidents issue issues item items large late later long main minute minutes month months night none normal
number numbers open outage outages part parts people person place problem problems rate ratio reason reasons release
request requests result results seconds service services short side small state system systems team teams thing things
time times true unable unavailable unknown user users wall week weeks wide worse worst wrong year years
"""

FILLER = frozenset(f"{_BETWEEN}{_DONE}{_TOLD}".replace("'", " ").split())
"""In lower case, as words stand in the index."""
