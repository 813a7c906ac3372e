"""How dates are said; the rules stand in the modules collected here."""

from checker.kinds.date import anchored, counted, following, ranges, single

# A neighbour of a date just told comes before the one that is counted from publication.
RULES = (*following.RULES, *single.RULES, *ranges.RULES, *counted.RULES, *anchored.RULES)
