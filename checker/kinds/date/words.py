"""The vocabulary of dates: months, weekdays, seasons, feasts, parts of a span, verbs of tense."""

from checker.algebra.calendar import AUTUMN, SPRING, SUMMER, WINTER, Part

MONTHS = {
    name: number
    for number, names in enumerate(
        """january jan|february feb|march mar|april apr|may|june jun|july jul|august aug|
        september sept sep|october oct|november nov|december dec""".split("|"),
        start=1,
    )
    for name in names.split()
}
WEEKDAYS = {
    name: number
    for number, names in enumerate(
        """monday mon|tuesday tues tue|wednesday wed|thursday thurs thur thu|friday fri|
        saturday sat|sunday sun""".split("|"),
        start=1,
    )
    for name in names.split()
}
SEASONS = {
    "spring": SPRING,
    "springtime": SPRING,
    "summer": SUMMER,
    "summertime": SUMMER,
    "autumn": AUTUMN,
    "fall": AUTUMN,
    "winter": WINTER,
    "wintertime": WINTER,
}
DAYTIMES = frozenset(
    """morning mornings afternoon evening night midday noon midnight lunchtime dawn dusk daybreak
    predawn overnight""".split()
)
UNITS = {
    "day": "day",
    "workweek": "workweek",
    "night": "day",
    "week": "week",
    "fortnight": "fortnight",
    "weekend": "weekend",
    "month": "month",
    "quarter": "quarter",
    "qtr": "quarter",
    "half": "half",
    "season": "season",
    "year": "year",
    "yr": "year",
    "decade": "decade",
    "century": "century",
    "centuries": "century",
}
STEPS = {
    "this": 0,
    "current": 0,
    "last": -1,
    "past": -1,
    "previous": -1,
    "latest": -1,
    "next": 1,
    "coming": 1,
    "upcoming": 1,
    "following": 1,
}
PARTS = {
    "early": Part.EARLY,
    "earlier": Part.EARLY,
    "mid": Part.MID,
    "middle": Part.MID,
    "late": Part.LATE,
    "later": Part.LATE,
    "beginning": Part.START,
    "start": Part.START,
    "outset": Part.START,
    "end": Part.END,
    "close": Part.END,
}
_TEENS = "tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth"
_ONES = "first second third fourth fifth sixth seventh eighth ninth"
ORDINALS = {
    word: number for number, word in enumerate(f"{_ONES} {_TEENS} nineteenth twentieth".split(), 1)
}
ORDINALS["thirtieth"] = 30
TENS = {"twenty": 20, "thirty": 30}
ONES = {
    word: number
    for number, word in enumerate("one two three four five six seven eight nine".split(), 1)
}
TODAY = {
    "today": 0,
    "tonight": 0,
    "yesterday": -1,
    "tomorrow": 1,
    "tmrw": 1,
}
DECADES = {
    word: number
    for number, word in enumerate(
        "twenties thirties forties fifties sixties seventies eighties nineties".split(), 2
    )
}
# Kept short: names of papers, programmes and days that only look like a date.
NAMED_AFTER = frozenset(
    """times telegraph mirror mail herald express star sun school schools morning-show nights
    football""".split()
)
NAMED_BEFORE = frozenset(
    """black super bloody ruby freaky fat shrove maundy cyber giving easter whit palm sheffield
    casual""".split()
)

SMALL_NUMBERS = ONES | {"ten": 10, "eleven": 11, "twelve": 12, "a": 1, "an": 1}

HOLIDAYS = {
    phrase: key
    for key, phrases in {
        "new year": "new year's day|new years day|new year's",
        "new years eve": "new year's eve|new years eve|new year eve",
        "epiphany": "epiphany|twelfth night",
        "martin luther king": "martin luther king jr. day|martin luther king day|mlk day",
        "inauguration": "inauguration day",
        "australia": "australia day",
        "groundhog": "groundhog day",
        "candlemas": "candlemas",
        "waitangi": "waitangi day",
        "valentine": "valentine's day|valentines day|st. valentine's day",
        "presidents": "presidents day|presidents' day|president's day|washington's birthday",
        "womens day": "international women's day",
        "purim": "purim",
        "st patrick": "st. patrick's day|st patrick's day|saint patrick's day",
        "april fool": "april fools' day|april fool's day|april fools day",
        "tax day": "tax day",
        "earth day": "earth day",
        "shrove tuesday": "shrove tuesday|mardi gras|fat tuesday|pancake day",
        "ash wednesday": "ash wednesday",
        "palm sunday": "palm sunday",
        "maundy thursday": "maundy thursday|holy thursday",
        "good friday": "good friday",
        "holy saturday": "holy saturday",
        "orthodox easter": "orthodox easter|greek orthodox easter",
        "easter": "easter sunday|easter day|easter",
        "easter monday": "easter monday",
        "ascension": "ascension day",
        "pentecost": "pentecost|whit sunday",
        "whit monday": "whit monday",
        "anzac day": "anzac day",
        "arbor day": "arbor day",
        "kings day": "king's day",
        "may day": "may day|international workers' day|international workers day|int'l workers day",
        "cinco de mayo": "cinco de mayo",
        "victory in europe": "ve day|v-e day",
        "mothers day": "mother's day|mothers' day|mothers day",
        "victoria": "victoria day",
        "memorial day": "memorial day",
        "flag day": "flag day",
        "fathers day": "father's day|fathers' day|fathers day",
        "juneteenth": "juneteenth",
        "canada day": "canada day",
        "independence day": "independence day|fourth of july|4th of july|july fourth|july 4th",
        "bastille day": "bastille day",
        "assumption": "assumption day",
        "labor day": "labor day",
        "rosh hashanah": "rosh hashanah|rosh hashana",
        "yom kippur": "yom kippur",
        "columbus day": "columbus day|indigenous peoples' day",
        "halloween": "halloween",
        "all saints": "all saints' day|all saints day",
        "all souls": "all souls' day|all souls day|day of the dead",
        "guy fawkes": "guy fawkes night|bonfire night",
        "election": "election day",
        "veterans day": "veterans day|armistice day|remembrance day",
        "thanksgiving": "thanksgiving day|thanksgiving",
        "black friday": "black friday",
        "cyber monday": "cyber monday",
        "christmas eve": "christmas eve|xmas eve",
        "christmas": "christmas day|christmas|xmas",
        "boxing day": "boxing day|st. stephen's day|st stephen's day",
    }.items()
    for phrase in phrases.split("|")
}

# Days that every country has: in small letters they name none of them.
GENERIC = frozenset(("election", "inauguration", "tax day", "flag day", "kings day", "assumption"))

# A number before one of these counts things; it is no year. Words of war, crowds and measure
# come from the plural nouns that most often follow a bare four-digit number in news.
COUNTED = frozenset(
    """people persons men women children boys girls troops soldiers fighters personnel officers
    workers employees students residents refugees prisoners deaths dead wounded injured casualties
    victims members delegates guests fans miles kilometers kilometres km meters metres m feet ft
    foot yards acres hectares tons tonnes pounds lbs kg kilograms dollars euros percent hours
    minutes seconds days weeks months years copies votes seats homes houses buildings units cars
    vehicles aircraft ships tanks guns rounds bullets calories watts megawatts barrels gallons
    liters litres degrees mph hp x mhz ghz mb gb tb kb rpm dpi pixels mbps
    gmt est edt pst pdt utc hrs points""".split()
)
