"""The vocabulary of ages."""

from checker.kinds.age.record import Unit

UNITS: dict[str, Unit] = {
    "year": "year",
    "years": "year",
    "yr": "year",
    "yrs": "year",
    "month": "month",
    "months": "month",
    "week": "week",
    "weeks": "week",
    "day": "day",
    "days": "day",
    "hour": "hour",
    "hours": "hour",
    "decade": "decade",
    "decades": "decade",
    "century": "century",
    "centuries": "century",
}
DECADES = {
    "teens": 10,
    "twenties": 20,
    "thirties": 30,
    "forties": 40,
    "fifties": 50,
    "sixties": 60,
    "seventies": 70,
    "eighties": 80,
    "nineties": 90,
}
# Of the ten years of a decade.
PARTS = {"early": (0, 3), "mid": (4, 6), "late": (7, 9)}
ELDERS = {
    "quadragenarian": 40,
    "quinquagenarian": 50,
    "sexagenarian": 60,
    "septuagenarian": 70,
    "octogenarian": 80,
    "nonagenarian": 90,
}
# Who may have an age beside the noun: "his daughter, 11,", "a 10-year-old girl".
PERSONS = frozenset(
    """man woman boy girl child baby infant toddler newborn teenager teen youth adult student
pupil schoolboy schoolgirl mother father mom dad parent grandmother grandfather son daughter brother
sister twin cousin nephew niece uncle aunt wife husband girlfriend boyfriend fiancee fiance partner
widow widower grandson granddaughter stepson stepdaughter suspect victim driver passenger pedestrian
cyclist actor actress singer rapper comedian star player striker midfielder defender goalkeeper
pitcher quarterback guard forward center captain coach manager champion boxer fighter wrestler
climber hiker runner swimmer skier driver pilot officer deputy sergeant detective constable soldier
marine sailor firefighter paramedic nurse doctor surgeon teacher professor lawyer attorney judge
senator congressman congresswoman politician president premier minister mayor governor lawmaker king
queen prince princess pope priest pastor leader founder owner employee worker clerk cashier salesman
farmer fisherman chef waiter waitress bartender barber mechanic engineer programmer contractor
executive banker broker businessman businesswoman billionaire pensioner retiree veteran resident
native immigrant migrant refugee tourist prisoner inmate convict gunman shooter killer murderer
attacker robber thief rapist defendant accused plaintiff witness protester activist militant rebel
journalist reporter writer author novelist poet painter artist musician drummer guitarist director
producer showrunner model dancer designer magician member spokesman spokeswoman caretaker
babysitter neighbor neighbour friend acquaintance heir heiress monarch dictator strongman mobster
gangster""".split()
)
PLURALS = {f"{word}s": word for word in PERSONS if not word.endswith(("s", "man"))} | {
    **{word.removesuffix("man") + "men": word for word in PERSONS if word.endswith("man")},
    "children": "child",
    "babies": "baby",
    "wives": "wife",
}
# These may have no article, at the head of a line: "Woman, 54, killed".
HEADLINED = "man woman boy girl teen teenager mother father mom dad child toddler baby".split()
# Right after the age these are no noun: what is so old has been named already, or is not.
NO_NOUNS = frozenset(
    """just
    was is has had were are who whose whom which that from of in on at and or but by with to for
    said says told died dies killed shot found when while after before then as he she it they the a
    an also allegedly reportedly admitted denied faces faced will would can could may might must
    did does do not been being had suffered survived escaped fell went came left made got
    took""".split()
)
# "Children under five", "those over 65".
GROUPS = frozenset(
    """children kids people persons those anyone everyone anybody someone men women boys girls
    adults youths teenagers voters players residents americans workers students minors males females
    patients citizens drivers babies infants girl boy child person""".split()
)
