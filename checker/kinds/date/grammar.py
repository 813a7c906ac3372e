"""How dates are said; the rules stand in the modules collected here."""

from checker.kinds.date import anchored, counted, ranges, single

RULES = (*single.RULES, *ranges.RULES, *counted.RULES, *anchored.RULES)
