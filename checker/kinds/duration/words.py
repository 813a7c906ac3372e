"""The vocabulary of durations."""

SINGULAR = {
    "second": "second",
    "sec": "second",
    "minute": "minute",
    "min": "minute",
    "hour": "hour",
    "hr": "hour",
    "h": "hour",
    "day": "day",
    "night": "night",
    "week": "week",
    "wk": "week",
    "fortnight": "fortnight",
    "month": "month",
    "year": "year",
    "yr": "year",
    "decade": "decade",
    "century": "century",
    "millennium": "millennium",
}
PLURAL = {f"{word}s": name for word, name in SINGULAR.items() if word[-1] not in "yhm"} | {
    "days": "day",
    "months": "month",
    "centuries": "century",
    "millennia": "millennium",
}
UNITS = SINGULAR | PLURAL

# Between number and unit: what they say of the time does not change its length.
QUALIFYING = """full single long short more additional extra less bloody brutal whole straight
consecutive solid successive working business calendar academic school critical crucial tense
intense hard painful difficult tumultuous turbulent sleepless grueling gruelling agonizing terrible
frantic previous past preceding remaining entire complete separate different whopping mere awful
happy glorious busy dramatic eventful extended marathon violent deadly continuous uninterrupted
upcoming coming following intervening quiet peaceful mere
""".split()

# "The last 90 days", "the first ten months": which of them does not change the length either.
PLACING = """last past previous preceding next coming following first final opening closing
subsequent initial entire same upcoming intervening recent ensuing""".split()

# Before "a month" or "one day": a length, not a rate ("$5 a month") nor some day ("one day he...").
BEFORE_ONE = frozenset(
    """for in within over under about around nearly almost than after before until least most only
    just lasted lasts last lasting took take takes taking taken spent spend spends spending of
    roughly approximately exactly barely hardly during by wait waited waiting give gave given needs
    needed requires required serve served serving to through throughout up well some closer
    extended postponed delayed prolonged quite into inside this""".split()
)
BEHIND_ONE = frozenset("later after before earlier apart behind since long from".split())
# Before "over two days" the preposition bounds a length; elsewhere it means "during".
OVER_AFTER = frozenset(
    """for in of after since within lasted last lasts lasting took take takes taking taken spent
    spend spends spending serve served serves serving wait waited waits waiting been be is was
    were are now little run runs ran running stay stayed live lived work worked hold held with and
    to by at already age aged require requires required need needs needed""".split()
)
# Before bare "months": so long; "over months", "within weeks", "for decades".
BEFORE_MANY = frozenset(
    """for over after within lasted lasting lasts took take taken taking spent spend spending many
    several spanning across in""".split()
)

# What is so and so many years old, and yet a length of time: it goes on.
LASTING = frozenset(
    """war conflict inquiry investigation probe case dispute strike siege feud insurgency blockade
    truce ceasefire cease-fire occupation rebellion regime campaign revolt uprising crisis standoff
    stand-off embargo boycott ban moratorium lawsuit suit trial marriage relationship partnership
    alliance agreement deal contract project program programme mission tour search manhunt drought
    recession boom rivalry struggle fight battle effort tradition practice policy rule law reign
    career record streak mystery impasse deadlock stalemate negotiations talks peace process
    operation offensive emergency curfew protest movement revolution""".split()
)
BUSINESS = frozenset(
    """profit profits earnings revenue revenues results sales forecast outlook guidance net loss
    figures income dividend""".split()
)
