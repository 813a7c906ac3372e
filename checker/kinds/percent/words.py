"""Words that tell a change from a level."""

RISING = """rose|risen|rise|rises|rising|increase|increased|increases|increasing|grew|grow|grown
|grows|growing|jumped|jump|jumps|climbed|climb|climbs|surged|surge|surges|soared|soar|soars|gained
|gain|gains|up|raised|raise|raises|lifted|boosted|boost|expanded|expand|added|adding|advanced
|advance|rallied|rally|hiked|hike|widened|growth|higher|more|swelled|rocketed|leapt|improved
|accelerated|greater|larger|faster|bigger|better|stronger|longer
|brighter|heavier|taller|quicker"""
FALLING = """fell|fallen|fall|falls|falling|dropped|drop|drops|dropping|declined|decline|declines
|declining|decreased|decrease|decreases|down|slipped|slip|slid|slide|slides|plunged|plunge|plunges
|plummeted|plummet|tumbled|tumble|sank|sink|shrank|shrink|shrunk|lost|lose|loses|losing|cut|cuts
|cutting|reduced|reduce|reduces|reduction|lowered|lower|slashed|slash|shed|dipped|dip|eased
|contracted|contract|contraction|loss|less|fewer|off|discount|weakened|trimmed|collapsed|dived
|slumped|slump|cooled|slowed|cheaper|smaller|slower|weaker|shorter|lighter|thinner"""
OPEN = "changed?|changes|moved|shift(?:ed)?|swing|swung|differ(?:ed|ence)?|margin(?! of error)|gap|lead|varied"
"""Changes that leave the direction open."""
