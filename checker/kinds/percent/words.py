"""Words that tell a change from a level."""

RISING = frozenset(
    """rose risen rise rises rising increase increased increases increasing grew grow grown grows
    growing jumped jump jumps climbed climb climbs surged surge surges soared soar soars gained
    gain gains up raised raise raises lifted boosted boost expanded expand added adding advanced
    advance rallied rally hiked hike widened growth higher more swelled rocketed leapt improved
    accelerated greater larger faster bigger better stronger longer brighter heavier taller
    quicker""".split()
)
FALLING = frozenset(
    """fell fallen fall falls falling dropped drop drops dropping declined decline declines
    declining decreased decrease decreases down slipped slip slid slide slides plunged plunge
    plunges plummeted plummet tumbled tumble sank sink shrank shrink shrunk lost lose loses
    losing cut cuts cutting reduced reduce reduces reduction lowered lower slashed slash shed
    dipped dip eased contracted contract contraction loss less fewer off discount weakened
    trimmed collapsed dived slumped slump cooled slowed cheaper smaller slower weaker shorter
    lighter thinner""".split()
)
# Changes that leave the direction open.
OPEN = frozenset(
    "change changed changes moved shift shifted swing swung differ differed difference gap".split()
)
# Between such a word and the figure: "rose by a record 5 percent".
FILLERS = frozenset(
    """by a an the another further nearly almost record only just over sharply slightly about
    around some more than at least estimated annual roughly approximately as much additional
    whopping modest mere steep up down""".split()
)
# Between the figure and such a word: "a 5 percent pay rise".
STEPS = frozenset(
    """year-on-year year-over-year annual annualized overall quarterly monthly pay price salary
    wage tax budget sales rate""".split()
)
# Before the figure these name the level reached.
REACHING = frozenset("to from at of was is stood reached hit total between".split())
MAKING = frozenset("make makes made making take takes took taking taken".split())
