"""Names: persons, places and organisations as a sentence spells them, and who is who."""

import re
from functools import lru_cache
from typing import NamedTuple

from checker.grammar.letters import fold_accents
from checker.grammar.passage import Passage

TITLES = frozenset(
    """mr mrs ms miss mx dr prof professor sir dame lord lady king queen prince princess pope
    cardinal archbishop bishop rev reverend father sister rabbi imam sheikh ayatollah president
    pres premier chancellor minister secretary undersecretary senator sen representative rep
    congressman congresswoman governor gov mayor councilman councilwoman councillor councilor
    commissioner ambassador envoy judge justice attorney general gen colonel col major maj captain
    capt lieutenant lt sergeant sgt corporal cpl private pvt admiral adm commander cmdr officer
    detective det inspector insp superintendent supt constable const chief sheriff undersheriff
    marshal deputy agent coach manager director chairman chairwoman chair ceo cfo cto spokesman
    spokeswoman spokesperson speaker leader boss founder editor author actor actress singer
    hon trooper principal dean pastor emperor sultan emir presidents ministers senators messrs
    judges drs producer showrunner activist analyst""".split()
)
"""Words that stand before a person's name and are no part of it."""

_ORGANISATIONS = frozenset(
    """ministry department agency bureau office council committee commission court union league
    association federation foundation institute institution university college school academy
    church bank company corporation corp inc ltd group party congress parliament senate house
    government administration police army navy force forces guard service services hospital center
    centre museum times post news press tribune journal herald network system authority board
    organization organisation society fund team club studio studios entertainment airlines motors
    electric street avenue road river island islands sea ocean gulf bay lake mountain mountains
    desert county city province state states district region republic kingdom act law treaty award
    awards prize cup bowl games series games building hall tower house airport station
    park""".split()
)
_SORTS = frozenset("island province village town region district".split())
_PLACE_BEGINS = frozenset(
    """new north south east west northern southern eastern western central san santa los las saint
    st united great port fort mount el hong sri saudi costa puerto cape lake abu tel""".split()
)
_PARTICLES = frozenset(
    "de del della di da dos das du la las los le van von der den ter bin ibn al el bint y".split()
)
_JOINING = frozenset(
    """ministry department university bank board bureau house court secretary minister president
    director city church chamber council academy institute center centre office union republic
    states gulf bay isle cape federation association school duke prince king queen archbishop
    bishop attorney district organization organisation league department foundation""".split()
)
_SUFFIXES = frozenset("jr sr ii iii iv".split())
# Capitalised for another reason than being a name: at a sentence's start, in a headline, days.
_NO_NAMES = frozenset(
    """a an the this that these those he she it they we you i his her its their our my your who
    what when where why how which while as at by for from in into of off on onto out over to up
    upon with within without and but or nor so yet if because since although though after before
    during until unless not no all any both each every few many more most much neither none one
    several some such two three four five six seven eight nine ten another other also even just
    still then there here now today tomorrow yesterday once only however meanwhile moreover
    instead later earlier is are was were be been being has have had do does did will would can
    could may might must shall should than too very about above across against along among around
    behind below between beyond despite down like near per through toward towards under via
    monday tuesday wednesday thursday friday saturday sunday january february march april june
    july august september october november december jan feb mar apr jun jul aug sep sept oct nov
    dec mon tue wed thu fri sat sun gmt est edt pst pdt cet utc am pm according police officials
    authorities residents witnesses investigators prosecutors rescuers firefighters workers
    officers experts analysts people students protesters soldiers troops doctors sources critics
    yes file photo updated published posted breaking""".split()
)
_ABBREVIATED = (
    "Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Lt|Capt|Sgt|Col|St|Prof|Rev|Jr|Sr|Adm|Cmdr|Maj|Hon|Pres|"
    "Supt|Det|Const|Insp|Cpl"
)
_CAPITAL = "A-Z\u00c0-\u00d6\u00d8-\u00de\u0100-\u017d"
_TOKEN = (
    rf"(?:(?:[{_CAPITAL}]\.){{1,4}}|(?:{_ABBREVIATED})\.|"
    rf"[{_CAPITAL}][\w-]{{0,40}}(?:'[{_CAPITAL}][\w-]{{1,40}})?)"
)
_ABBREVIATION = "|".join(rf"(?<={word}\.)" for word in _ABBREVIATED.split("|"))
# The same behind its first letter. A search that begins with a capital, and looks only then at what
# stands before it, passes over small letters many times as fast.
_REST = (
    rf"(?:\.(?:[{_CAPITAL}]\.){{0,3}}|[a-z]{{1,6}}\.(?:{_ABBREVIATION})|"
    rf"[\w-]{{0,40}}(?:'[{_CAPITAL}][\w-]{{1,40}})?)"
)
_SEQUENCE = re.compile(
    rf"[{_CAPITAL}](?<![\w@#].)(?:(?<!\w'.)|(?<=\bd'.)(?<![@#]d'.)){_REST}"
    rf"(?:[ ](?:(?:{'|'.join(sorted(_PARTICLES))})[ ]){{0,2}}(?:al-)?{_TOKEN}){{0,9}}"
)
# Small letters that belong to the name behind them: "al-Assad", "d'Estaing".
_PREFIX = re.compile(r"(?<![\w@#])(?<!\w')(?:al-|d')$")
_OF = re.compile(r" (?:of|for|of the) $")
# "Secretary of State", "Minister for Foreign Affairs" before a name of two words or more.
_PORTFOLIO = re.compile(
    r"(?:[A-Z][\w.-]+ ){0,3}(?:Secretary|Minister) (?:of|for) (?:the )?[A-Z]\w+ "
    r"(?:(?:and )?(?:Affairs|Services|Security|Development|Defence|Defense) )?(?=[A-Z]\S* [A-Z])"
)
_DOUBLE_SURNAME = re.compile(r"(?:[^\W\d_]{2,}[eé]z)$")
_NEAR = 2000
_NICKNAMES = {
    short: full
    for full, shorts in {
        "william": "bill will billy",
        "robert": "bob rob bobby",
        "richard": "dick rick rich",
        "james": "jim jimmy",
        "john": "jack johnny",
        "joseph": "joe",
        "michael": "mike mick",
        "thomas": "tom tommy",
        "charles": "charlie chuck",
        "edward": "ed eddie ted",
        "anthony": "tony",
        "daniel": "dan danny",
        "david": "dave",
        "donald": "don",
        "stephen": "steve",
        "steven": "steve",
        "kenneth": "ken",
        "ronald": "ron",
        "timothy": "tim",
        "gregory": "greg",
        "jeffrey": "jeff",
        "matthew": "matt",
        "christopher": "chris",
        "benjamin": "ben",
        "samuel": "sam",
        "alexander": "alex",
        "elizabeth": "liz beth",
        "katherine": "kate kathy",
        "margaret": "maggie peggy",
        "patricia": "pat",
        "susan": "sue",
    }.items()
    for short in shorts.split()
}


class Name(NamedTuple):
    """A name in a plain text: where it stands without its title, its words and the title's."""

    start: int
    end: int
    words: str
    title: str = ""

    @property
    def key(self) -> str:
        """What forms of one name have in common, see ``key_of``."""
        return key_of(self.words)

    @property
    def personal(self) -> bool:
        """Whether it may be a person's: no organisation, no acronym."""
        return not _is_collective(self.words.split())


def find_names(passage: Passage, start: int, end: int) -> list[Name]:
    """Return the names in a stretch of a passage, in order; they do not overlap.

    A capital at a sentence's beginning makes no name where the text nearby writes the word small.
    """
    text = passage.text
    found: list[Name] = []
    for match in _SEQUENCE.finditer(text, start, end):
        at, sequence = match.start(), match[0]
        if text[at - 1] in "-'" and (prefix := _PREFIX.search(text, max(start, at - 3), at)):
            at, sequence = prefix.start(), prefix[0] + sequence
        pieces = _pieces(sequence)
        if pieces and not pieces[0].begins and _is_common(text, at, pieces[0].ends, start):
            pieces = pieces[1:]
        for piece in pieces:
            low, high = at + piece.begins, at + piece.ends
            previous = found[-1] if found else None
            if previous and _OF.fullmatch(text, previous.end, low) and _joins(previous.words):
                low = previous.start - _gap(previous)
                found[-1] = _placed(low, _read_piece(text[low:high], 0))
            else:
                found.append(_placed(at, piece))
    return found


class _Piece(NamedTuple):
    """A name within a capitalised sequence: offsets there with its title, both as they stand."""

    begins: int
    ends: int
    words: str
    title: str


def _placed(at: int, piece: _Piece) -> Name:
    start = at + piece.begins + (len(piece.title) + 1 if piece.title else 0)
    return Name(start, at + piece.ends, piece.words, piece.title)


def _gap(name: Name) -> int:
    return len(name.title) + 1 if name.title else 0


def _joins(words: str) -> bool:
    return words.rpartition(" ")[2].lower() in _JOINING


@lru_cache(maxsize=16384)
def _pieces(sequence: str) -> tuple[_Piece, ...]:
    """Return the stretches of a capitalised sequence between words that are no names."""
    pieces: list[tuple[int, int]] = []
    begin = None
    at = 0
    for token in sequence.split(" "):
        if token.rstrip(".").lower() in _NO_NAMES and not _initial(token):
            if begin is not None:
                pieces.append((begin, at - 1))
            begin = None
        elif begin is None and token.lower() not in _PARTICLES:
            begin = at
        at += len(token) + 1
    if begin is not None:
        pieces.append((begin, len(sequence)))
    return tuple(_read_piece(sequence[low:high], low) for low, high in pieces)


def _read_piece(words: str, begins: int) -> _Piece:
    title = _title(words)
    return _Piece(begins, begins + len(words), words[len(title) + bool(title) :], title)


def _initial(token: str) -> bool:
    return len(token) > 1 and token[1:2] == "."


def _is_common(text: str, at: int, size: int, start: int) -> bool:
    """Whether a single capitalised word at a sentence's beginning is no name."""
    word = text[at : at + size]
    if " " in word or word.isupper() or not _opens_sentence(text, at, start):
        return False
    if word.endswith(("ing", "ed", "ly")):
        return True
    low = max(0, at - _NEAR)
    return text.find(f" {word.lower()}", low, at + size + _NEAR) >= 0


def _opens_sentence(text: str, at: int, start: int) -> bool:
    before = text[max(start, at - 4) : at].rstrip(" \"'([")
    return not before or before[-1] in ".!?\n:-"


def _title(words: str) -> str:
    """Return the words of a capitalised sequence that are a person's title, often none."""
    portfolio = _PORTFOLIO.match(words)
    if portfolio is not None:
        return portfolio.group().rstrip()
    tokens = words.split(" ")
    if tokens[-1].lower() in TITLES:
        return ""
    last = 0
    for at, token in enumerate(tokens[:-1], start=1):
        follows = tokens[at].rstrip(".").lower()
        if token.rstrip(".").lower() in TITLES and follows not in _ORGANISATIONS:
            last = 0 if follows in ("of", "for") else at
    return " ".join(tokens[:last])


def without_title(words: str) -> str:
    """Return a name without the title before it and an article."""
    words = words.removeprefix("the ").removeprefix("The ")
    return words[len(_title(words)) :].lstrip()


@lru_cache(maxsize=16384)
def _parts(words: str) -> tuple[str, ...]:
    """Return the comparable words of a name: accents folded, titles, initials, Jr dropped."""
    bare = fold_accents(without_title(words)).lower().replace("'s", "")
    tokens = [token.strip(".,") for token in bare.split()]
    kept = [
        token
        for token in tokens
        if len(token.replace(".", "")) > 1 and token not in _SUFFIXES and token not in ("the", "us")
    ]
    return tuple(token for token in kept if "." not in token) or tuple(tokens)


@lru_cache(maxsize=16384)
def key_of(words: str) -> str:
    """Return what the forms of one name have in common, in small letters without accents.

    The surname of a person ("Ana María Pérez Molina" gives "perez molina", two
    surnames where the first is a Spanish patronymic); the whole name of an organisation or place.
    """
    parts = _parts(words)
    if not parts:
        return ""
    if _is_collective(words.split()):
        # "Karo Island" is the island that others call "Karo island".
        return " ".join(parts[:-1] if len(parts) > 1 and parts[-1] in _SORTS else parts)
    if len(parts) > 1 and _DOUBLE_SURNAME.search(parts[-2]):
        return " ".join(parts[-2:])
    return parts[-1]


def _is_collective(tokens: list[str]) -> bool:
    if not tokens:
        return False
    last = tokens[-1].lower()
    return (
        last in _ORGANISATIONS
        or "of" in tokens
        or tokens[0].lower().rstrip(".") in _PLACE_BEGINS
        or (len(tokens) == 1 and tokens[0].replace(".", "").isupper())
    )


def same_person(a: str, b: str) -> bool:
    """Whether two names, as they stand, may be taken for one person or body.

    One must end with the other (titles, accents, initials set aside), or first names and surnames
    must agree; usual short forms of first names count as equal.
    """
    left, right = _parts(a), _parts(b)
    if not left or not right:
        return False
    size = min(len(left), len(right))
    if left[-size:] == right[-size:]:
        return True
    return size > 1 and left[-1] == right[-1] and _given(left[0]) == _given(right[0])


def _given(name: str) -> str:
    return _NICKNAMES.get(name, name)
