"""Stems: what the forms of one English word have in common, by rule and a table of exceptions."""

from functools import lru_cache

_IRREGULAR_VERBS = """\
be am is are was were been being|have has had having|do does did done|say said|make made|
go goes went gone|take took taken|come came|see saw seen|know knew known|get got gotten|
give gave given|find found|think thought|tell told|become became|leave left|feel felt|put|
bring brought|begin began begun|keep kept|hold held|write wrote written|stand stood|hear heard|
let|mean meant|set|meet met|run ran|pay paid|sit sat|speak spoke spoken|lie lay lain|lead led|
read|grow grew grown|lose lost|fall fell fallen|send sent|build built|understand understood|
draw drew drawn|break broke broken|spend spent|cut|rise rose risen|drive drove driven|
buy bought|wear wore worn|choose chose chosen|seek sought|throw threw thrown|catch caught|
deal dealt|win won|forget forgot forgotten|lay laid|sell sold|fight fought|teach taught|
eat ate eaten|sing sang sung|strike struck stricken|hang hung hanged|shake shook shaken|
ride rode ridden|feed fed|shoot shot|drink drank drunk|hit|arise arose arisen|fly flew flown|
spread|sleep slept|cost|beat beaten|light lit|bind bound|sink sank sunk|steal stole stolen|
strive strove|swear swore sworn|swim swam swum|tear tore torn|wake woke woken|weep wept|
withdraw withdrew withdrawn|bite bit bitten|bleed bled|blow blew blown|burn burnt|
hide hid hidden|hurt|quit|shut|slay slew slain|stick stuck|sting stung|flee fled|
freeze froze frozen|forbid forbade forbidden|foresee foresaw foreseen|
overthrow overthrew overthrown|die dying|lie lying|tie tying|dig dug|
undergo underwent undergone|overcome overcame|crouch|wed|split|burst|cast|shed"""
_IRREGULAR_NOUNS = """man men|woman women|child children|person people|foot feet|tooth teeth|
goose geese|mouse mice|wife wives|life lives|knife knives|wolf wolves|leaf leaves|half halves|
shelf shelves|thief thieves|loaf loaves|medium media|criterion criteria|crisis crises|
analysis analyses|basis bases|policeman policemen|policewoman policewomen|gunman gunmen|
fireman firemen|fisherman fishermen|spokesman spokesmen|spokeswoman spokeswomen|
businessman businessmen|congressman congressmen|militiaman militiamen|serviceman servicemen|
congresswoman congresswomen|crew crews|aircraft|series|species|bus buses|corps"""


# Words that only look inflected.
_FIXED = frozenset(
    """news this his its as thus gas plus virus campus census status bus always perhaps means
    headquarters politics economics physics athletics mathematics united states hundred sacred
    naked wicked during nothing something anything everything morning evening building ceiling
    wedding king thing spring string wing indeed need speed seed feed need christmas texas paris
    dallas kansas less unless""".split()
)
_VOWELS = frozenset("aeiouy")


def _exceptions(*tables: str) -> dict[str, str]:
    forms: dict[str, str] = {}
    for table in tables:
        for entry in table.replace("\n", "").split("|"):
            first, *rest = entry.split()
            for form in (first, *rest):
                forms.setdefault(form, _strip(first))
    return forms


def is_past(word: str) -> bool:
    """Whether a word, in lower case, is a past form of an irregular verb and nothing commoner."""
    return word in _PAST


@lru_cache(maxsize=65536)
def stem(word: str) -> str:
    """Return the stem of a word, in lower case; a possessive ending is dropped.

    It need not be a word ("announced" and "announces" give "announc"); it serves to bring forms
    together, after the first steps of Porter (1980), with irregular forms from a table.
    """
    word = word.lower().removesuffix("'s").removesuffix("'")
    if word in _FORMS:
        return _FORMS[word]
    return word if word in _FIXED else _strip(word)


def _strip(word: str) -> str:
    if len(word) < 4 or not word.isalpha():
        return word
    if word.endswith(("ies", "ied")):
        return word[:-3] + "y" if len(word) > 4 else word[:-1]
    if word.endswith(("sses", "shes", "ches", "xes", "zzes")):
        return word[:-2]
    if word.endswith("s") and not word.endswith(("ss", "us", "is")):
        word = word[:-1]
    for ending in ("ed", "ing"):
        base = word.removesuffix(ending)
        if base != word and len(base) > 1 and _VOWELS & set(base):
            return _undouble(base)
    return word.removesuffix("e") if len(word) > 3 else word


def _undouble(base: str) -> str:
    if len(base) > 3 and base[-1] == base[-2] and base[-1] not in "lsz":
        return base[:-1]
    return base.removesuffix("e") if len(base) > 3 else base


_FORMS = _exceptions(_IRREGULAR_VERBS, _IRREGULAR_NOUNS)
_PAST = frozenset(
    form
    for entry in _IRREGULAR_VERBS.replace("\n", "").split("|")
    for form in entry.split()[1:]
    if not form.endswith("ing")
) - frozenset("read cut lay lead wound ground saw found born".split())
