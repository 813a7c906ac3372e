"""Words around ordinals: what they rank by, and where they rank nothing."""

SUPERLATIVES = """
    largest biggest highest tallest longest oldest youngest smallest lowest shortest deadliest worst
    best richest poorest fastest slowest strongest deepest busiest greatest most least heaviest
    hottest coldest wettest driest costliest wealthiest newest bloodiest leading ranked ranking
    seeded closest farthest nearest weakest cheapest""".split()
# Without one of these "first" is an adverb: "he first met her", "safety first".
DETERMINERS = frozenset(
    """the a an his her its their our my your whose this that these those very no another in for on
    of as finished ranked placed ranks""".split()
)
# Behind "first": idioms, names, and counts ("the first two weeks").
NOT_AFTER_FIRST = frozenset(
    """few several couple half quarter time times place lady ladies aid name names class glance
    sight responder responders baseman base cousin cousins come ever hand degree person rate
    instance amendment world nation nations thing things""".split()
)
NOT_AFTER = frozenset(
    """degree person party reading hand thought thoughts nature wind opinion amendment base baseman
    half quarter trimester estate reich hour class come rate in-command string world guess
    guessing century centuries""".split()
)
# A second between these is one of time: "by a second", "a second later", "per second".
BEFORE_SECOND = frozenset("per every split few half".split())
ARTICLES = frozenset("a an one each last final just".split())
AFTER_SECOND = frozenset(
    """later after before ago and or in of to too faster slower behind ahead earlier at on off for
    the was is long than left remaining per""".split()
)
MONTHS = frozenset(
    """january february march april may june july august september october november december jan
    feb mar apr jun jul aug sept sep oct nov dec""".split()
)
DAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday".split())
