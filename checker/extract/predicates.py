"""Predicates: the newsroom's words for what happens, in classes.

Two mentions of one event rarely use one word ("gunned down", "the killing of", "five dead"); a
class brings verbs, nouns and adjectives for it together. Made by hand from newsroom usage.
Within a class the words may stand for each other in two reports of one event.
"""

from checker.grammar.stems import stem

_CLASSES = {
    # What happens to people.
    "kill": """kill killer killing slay slaying murder murderer homicide massacre slaughter execute
        execution die death dead deadly fatal fatally fatality perish lethal assassinate
        assassination toll behead drown stab suffocate
        electrocute succumb decease claim""",
    "injure": "injure injury wound hurt maim casualty",
    "treat": "treat treatment hospitalize hospitalise hospital concussion bruise patient",
    "missing": "missing disappear disappearance unaccounted vanish untraced",
    "arrest": "arrest detain detention custody apprehend capture nab jailed imprison round",
    "charge": """charge indict indictment count accuse arraign arraignment accusation allege plead
        prosecute""",
    "convict": "convict conviction guilty verdict acquit acquittal",
    "sentence": "sentence imprisonment prison jail term parole behind bar serve",
    "kidnap": "kidnap abduct abduction hostage captive ransom hijack",
    "displace": """displace homeless flee evacuate evacuation refugee exodus uproot shelter camp
        tent""",
    "rescue": "rescue save evacuate survivor survive pluck pull free release",
    "trap": "trap strand stuck hide buried pin",
    "employ": "employ employee employment job work worker staff workforce hire layoff laid veteran",
    "reside": "home live reside resident population inhabitant house dwell",
    "attend": """attend attendance crowd gather audience rally march protest protester demonstrate
        demonstrator demonstration spectator turnout mourn""",
    "born": "born birth",
    "parent": "parent mother father mom mum dad grandmother grandfather",
    "marry": "marry marriage wed wedding divorce",
    # What happens to things and places.
    "destroy": "destroy destruction demolish flatten raze level wreck ruin collapse devastate",
    "damage": "damage harm gut crack",
    "quake": """quake earthquake tremor temblor magnitude jolt shake epicenter epicentre
        richter seismic seismological tsunami""",
    "aftershock": "aftershock",
    "strike": "strike hit struck rock slam batter",
    "explode": "explode explosion blast bomb bombing detonate blow",
    "shoot": "shoot shooting shot gunfire fire shooter gunman open bullet rampage",
    "attack": "attack attacker assault ambush raid storm strike airstrike shell clash offensive",
    "crash": "crash collide collision derail derailment wreck plunge",
    "burn": "fire blaze burn wildfire arson flame acre",
    "flood": "flood flooding storm hurricane cyclone typhoon tornado landslide mudslide rain",
    "steal": "steal theft rob robbery heist loot burglary burglar stole snatch",
    "seize": "seize confiscate seizure impound recover hijack capture",
    "sink": "sink capsize sank ship boat vessel",
    # Decisions and speech.
    "vote": "vote voter ballot poll referendum turnout majority seat",
    "elect": "elect election reelect win winner victory office inaugurate inauguration president",
    "appoint": "appoint appointment name nominate nomination pick select choose replace successor",
    "resign": "resign resignation quit step oust fire dismiss sack depart departure retire leave",
    "plan": "plan intend prepare preparation schedule propose proposal expect",
    "announce": "announce announcement unveil reveal disclose declare introduce declaration",
    "designate": "designate designation label brand classify blacklist list",
    "approve": "approve approval pass back endorse ratify sign enact authorize",
    "reject": "reject rejection refuse deny decline dismiss oppose veto condemn denounce",
    "invade": "invade invasion intervention occupy occupation intervene deploy troop soldier",
    "visit": "visit trip travel tour arrive arrival",
    "meet": "meet meeting summit talk conference",
    "interview": "interview broadcast air show episode",
    "ask": "ask request call urge demand appeal",
    "suspend": "suspend suspension ban halt escort",
    "enter": "enter rehab check treatment clinic rehabilitation",
    # Trade.
    "pay": "pay payment fine compensate compensation settle settlement award damages",
    "buy": "buy acquire acquisition purchase takeover deal merger merge bid offer",
    "earn": "earn earnings profit revenue sale income gross loss quarter",
    "price": "price cost worth value sell retail expensive",
    "invest": "invest investment fund spend budget raise donate donation aid pledge contribute",
    "owe": "owe debt loan borrow repay bailout lend",
    "grow": "grow growth rise increase surge climb jump gain up soar",
    "shrink": "fall drop decline decrease plunge slump cut shrink down slide",
    "launch": "launch release start begin debut open inaugurate unveil lift orbit",
    "produce": "produce production output manufacture build make ship shipment",
    "end": "end close finish stop complete expire conclude shut",
    # Sport.
    "score": "score goal point touchdown run yard rebound assist basket",
    "defeat": "defeat beat win victory lose loss triumph rout thrash",
    "play": "play game match season career appearance sign contract trade",
}

_WEAK = """say said tell add note report talk speak according state comment write tweet post
    get go come take make give put have do be become know think see look want need
    use call""".split()

# Verbs that carry another word: "left two dead", "the toll rose to 24", "was pronounced dead".
_LIGHT = {
    3.0: """accuse allege admit leave take suffer pronounce sustain confirm remain cause find lose
        claim""",
    2.0: "rise climb reach stand increase grow fall drop jump bring total work say open hit",
}

# Classes that two reports of one event may use for each other where the time is asked for.
INCIDENT = frozenset(
    "kill injure missing destroy damage quake strike explode shoot attack crash kidnap".split()
)
CASUALTY = frozenset("kill injure missing".split())
# Of these an incident has one figure, whatever words its reports use.
TALLIED = frozenset("kill injure missing arrest kidnap displace rescue trap reside".split())
# Nouns and verbs that say only that there was an event.
INCIDENT_NOUNS = frozenset(
    map(
        stem, "incident event tragedy disaster accident catastrophe ordeal bloodshed horror".split()
    )
)
HAPPENING = frozenset(
    map(
        stem,
        """happen occur take place begin start open end come follow hold schedule set
        go continue strike hit shake jolt rock rattle batter slam rip sweep tear erupt unfold break
        last spark trigger unleash rage spread""".split(),
    )
)
# Verbs that carry another word: "found dead", "checked into rehab", "suffered a heart attack".
CARRYING = frozenset(
    map(
        stem,
        """find leave suffer make take have get give do cause sustain pronounce put bring
        undergo enter head go come check remain stay become report receive face see""".split(),
    )
)
# In the lexicon for what they bring along, but places and things rather than events.
EVENTLESS = frozenset(
    map(
        stem,
        """jail prison hospital shelter camp tent ship boat vessel home house worker employee
        staff crowd audience protester demonstrator spectator resident population inhabitant gunman
        shooter killer murderer attacker survivor refugee hostage captive voter seat winner
        president office successor troop soldier robber burglar bar term veteran plane season career
        contract card sign people label list""".split(),
    )
)
WEAK = frozenset(map(stem, _WEAK))
"""Stems of words too common to tell one event from another."""


LIGHT = {stem(word): cost for cost, words in _LIGHT.items() for word in words.split()}
"""Stems of verbs that say little by themselves, with what choosing one costs."""


def _index() -> dict[str, tuple[str, ...]]:
    index: dict[str, list[str]] = {}
    for name, words in _CLASSES.items():
        for word in words.split():
            classes = index.setdefault(stem(word), [])
            if name not in classes:
                classes.append(name)
    return {word: tuple(classes) for word, classes in index.items()}


_INDEX = _index()
_FORMS = {
    "gunned": ("kill",),
    "gunning": ("kill",),
    "left": (),
    "found": (),
    "housed": ("displace",),
}


def classes_of(word_stem: str, word: str = "") -> tuple[str, ...]:
    """Return the classes a stem can stand for, the commonest first; empty if it is in none.

    word: the very form, in lower case, for the few whose class hangs on it ("gunned" down).
    """
    return _FORMS.get(word) or _INDEX.get(word_stem, ())
