"""Words around numbers: which make them counts and which make them names."""

# The number behind them is a name or a place in a row, however they are spelled.
NAMING = frozenset(
    """highway route flight chapter section article page pages pp vol volume channel interstate
    exit room apollo soyuz boeing airbus cessna windows iphone ipad ios galaxy playstation xbox
    android category proposition prop resolution version formula no nos number numbers item
    footnote psalm sonnet symphony opus bowl wrestlemania ufc euro catch code extension ext tel
    telephone phone fax hotline mark mk type size sizes grade grades hole case docket lane box
    apartment apt suite chromosome aged age ages top bottom studio fig figure table appendix
    annex schedule year week season series episode game round stage phase level part act spot
    spots juror seeded ranked usb bluetooth""".split()
)
NAMING_PAIRS = frozenset(("scale of", "how many", "game of"))
# These name in capitals only: "the Group of Seven", but "a group of seven teenagers".
NAMING_CAPITALS = frozenset(
    ("War", "Big", "Final", "Elite", "Sweet", "Group of", "Gang of", "Council of", "Committee of")
)
MONTHS = frozenset(
    """january february march april may june july august september october november december jan
    feb mar apr jun jul aug sept sep oct nov dec""".split()
)
# Capitalised at the start of a sentence or in a headline, and no name.
OPENING = frozenset(
    """the a an all some another only just nearly almost about around over under more than least
    most of in at on for from to with by and or but as after before when while where other these
    those his her their our its my your up between among including into last next first past
    every each both exactly roughly approximately were are was is has have had killed kills
    injured injures wounded wounds leaves left hurts claims hits reaches rises tops arrests
    charges meanwhile today yesterday tonight overall altogether so also if that there we they
    he she it i""".split()
)
# What follows a name's number, never the thing a number counts.
NO_THING = frozenset(
    """is was has had said says will would can could may might must and or but in on at of to for
    from by with as that which who when where while after before because if than then the a an
    it its his her their he she they we i be been being did does do not so since until into over
    under near during about against between through also now still just reported reports told
    crashed disappeared vanished began ended opened closed landed took went came made got
    gave""".split()
)
# "Under five" after these is an age.
AGED = frozenset("those anyone everyone kids players all aged".split())
BOUNDING = frozenset("under over above below between".split())
# Before "one" these make it a pronoun.
BEFORE_ONE = frozenset(
    "no not any every each some a an day second first third new last next big loved".split()
)
# After "one" these show the pronoun, or a phrase of time, not a count.
AFTER_ONE = frozenset(
    """of another is was has had can could would should will must may might who whom whose that
    which by day night morning afternoon evening time thing way side hand point step or and if
    to after in on at for from with as than but such wonders knows says said does did cannot
    where when the a an his her its their i he she they you we it not never always ever even
    example reason expert analyst observer more area aspect element version account report
    estimate look glance made called known given taken being been""".split()
)
NOT_AFTER_ZERO = frozenset("tolerance in hour gravity sum emission emissions percent".split())
NOT_BEFORE_ZERO = frozenset("ground below above sub patient net absolute near to".split())

LENGTHS = "seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?|century|centuries"
PERSONS = """people|persons?|men|man|women|woman|children|child|boys?|girls?|babies|baby|adults?
|students?|workers?|soldiers?|troops|officers?|policem[ae]n|police|guards?|victims?|civilians?
|passengers?|employees?|co-?workers?|colleagues?|residents?|villagers?|suspects?|gunm[ae]n
|attackers?|bombers?|protesters?|demonstrators?|teens?|teenagers?|brothers?|sisters?|sons?
|daughters?|patients?|pedestrians?|drivers?|members?|americans?|others?|relatives?|motorists?
|firefighters?|militants?|rebels?|fighters?|inmates?|prisoners?|hostages?|bystanders?|defendants?|survivors?"""
HARMED = """dead|killed|injured|wounded|hurt|missing|arrested|detained|hospitali[sz]ed|charged
|shot|stabbed|slain|trapped|rescued|displaced|harmed|died|survived|homeless|infected|captured
|kidnapped|abducted|freed|released|convicted|sentenced|evacuated|burned|drowned|survivors?|unharmed
|unhurt|affected|aboard|inside|home|found|feared"""
HARMING = """kill(?:ing|ed|s)?|wound(?:ing|ed|s)?|injur(?:ing|ed|es|e)|hurt(?:ing|s)?|shooting|shot
|stabb(?:ing|ed)|arrest(?:ing|ed|s)?|detain(?:ing|ed|s)?|executed|executing|gunn(?:ing|ed) down"""
LOSSES = """injury|injuries|casualty|casualties|deaths?|fatality|fatalities|arrests?|survivors?
|victims?|people|passengers|employees|students|children|civilians|soldiers|officers|troops
|cases|suspects|witnesses|shots|weapons|explosives|bodies|infections|aftershocks"""
# In a compound ("a six-member panel") these are the things counted.
COMPOUNDED = """person|persons|people|member|man|woman|vehicle|car|truck|bus|seat|bed|bedroom|room
|team|nation|country|state|judge|justice|page|game|match|vote|goal|run|story|storey|floor|victim
|soldier|troop|strong|passenger|unit|family|count|song|book|film|volume|lane|city|village|party
|candidate|player|nominee|patient|student|ship|boat|aircraft|plane|helicopter|gun|bullet|body|home
|house|building|school|store|train|charge|death|hostage|officer|worker|crew|tent|camp|employee
|win|loss|play|key|core|time|term|item|article|question|step|part|lap|card|engine|wheel|round|act
|chapter|episode|level|bid|job|acre|title|medal|drug|dose|arrest|step|clause|count|piece|course
|guest|voter|delegate|resident|inmate|soldier|signature|cylinder|turbine|satellite|reactor"""
