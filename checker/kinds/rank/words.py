"""Words around ordinals: what they rank by, and where they rank nothing."""

SUPERLATIVES = """largest|biggest|highest|tallest|longest|oldest|youngest|smallest|lowest|shortest
|deadliest|worst|best|richest|poorest|fastest|slowest|strongest|deepest|busiest|greatest|most
|least|heaviest|hottest|coldest|wettest|driest|costliest|wealthiest|newest|latest|bloodiest
|leading|ranked|ranking|seeded|closest|farthest|nearest|hardest|weakest|cheapest"""
# The one behind "first": the first of these is no place in an order.
AFTER_FIRST = """lady|ladies|name|names|aid|hand|class|degree|time|baseman|base|responders?|person
|amendment|cousins?|come|ever|world|of all|and foremost|things|glance|sight|light|instance"""
