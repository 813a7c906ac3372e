"""Tongues: whether a quoted speaker spoke another language than the article is written in.

Two translations of one sentence differ in their words and are both right; such a difference is
worth a look at most. What a person speaks is guessed from the nation the article gives him
("Mexican President Lind", "Lind, the foreign minister of Peru").
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from checker.grammar.letters import fold_accents
from checker.judge.sources import Sources
from checker.model.mention import Mention

_NATIONS = {
    "es": """mexico mexican spain spanish argentina argentine argentinian chile chilean peru
        peruvian colombia colombian venezuela venezuelan ecuador ecuadorean ecuadorian bolivia
        bolivian paraguay paraguayan uruguay uruguayan cuba cuban honduras honduran guatemala
        guatemalan nicaragua nicaraguan panama panamanian catalonia catalan""",
    "pt": "portugal portuguese brazil brazilian angola angolan mozambique mozambican",
    "fr": """france french senegal senegalese mali malian niger nigerien chad chadian haiti haitian
        gabon gabonese togo togolese burundi burundian""",
    "de": "germany german austria austrian",
    "it": "italy italian",
    "nl": "netherlands dutch",
    "el": "greece greek cyprus cypriot",
    "sv": "sweden swedish",
    "no": "norway norwegian",
    "da": "denmark danish",
    "fi": "finland finnish",
    "is": "iceland icelandic",
    "pl": "poland polish",
    "cs": "czech",
    "sk": "slovakia slovak slovakian",
    "hu": "hungary hungarian",
    "ro": "romania romanian moldova moldovan",
    "bg": "bulgaria bulgarian",
    "sr": """serbia serbian croatia croatian bosnia bosnian montenegro montenegrin slovenia
        slovenian""",
    "sq": "albania albanian kosovo kosovan",
    "ru": "russia russian belarus belarusian kremlin chechnya chechen",
    "uk": "ukraine ukrainian",
    "tr": "turkey turkish",
    "ar": """egypt egyptian syria syrian iraq iraqi jordan jordanian lebanon lebanese saudi yemen
        yemeni oman omani qatar qatari kuwait kuwaiti bahrain bahraini libya libyan tunisia tunisian
        algeria algerian morocco moroccan sudan sudanese palestinian""",
    "fa": "iran iranian afghanistan afghan tajikistan tajik",
    "he": "israel israeli",
    "zh": "china chinese taiwan taiwanese beijing",
    "ja": "japan japanese",
    "ko": "korea korean",
    "vi": "vietnam vietnamese",
    "th": "thailand thai",
    "id": "indonesia indonesian",
    "ms": "malaysia malaysian",
    "km": "cambodia cambodian",
    "my": "myanmar burma burmese",
    "ne": "nepal nepalese nepali",
    "bn": "bangladesh bangladeshi",
    "mn": "mongolia mongolian",
    "kk": "kazakhstan kazakh uzbekistan uzbek turkmenistan turkmen kyrgyzstan kyrgyz",
    "ka": "georgian",
    "hy": "armenia armenian",
    "az": "azerbaijan azerbaijani azeri",
    "et": "estonia estonian",
    "lv": "latvia latvian",
    "lt": "lithuania lithuanian",
    "am": "ethiopia ethiopian eritrea eritrean",
    "so": "somalia somali",
}
"""Language -> names of the nations whose public figures are quoted in it, and their adjectives.

Left out are nations whose figures often speak English in public (India, Nigeria, Kenya).
"""
_LANGUAGE = {nation: language for language, words in _NATIONS.items() for nation in words.split()}
# Named beside a speaker like a nation: one that is led by it speaks English.
_ENGLISH = frozenset(("U.S.", "US", "American", "British", "Australian", "Canadian", "Irish"))
_REACH = 160
_NATION = r"([A-Z][\w.]*)(?:'s|\u2019s)?"
# "Mexican President Ana Lind", "Iranian seismologist Ali Lind", "Lind, the Mexican president".
_ROLE = r"(?:(?:[a-z]+ ){0,2}[a-z]+(?:er|or|ist|ian|man|ent|chief|head|king) )?"
_NAMES = r"(?:[A-Z\u00c0-\u00de][\w.'-]* (?:(?:de|la|al|bin|van|von) )?){0,5}"
_BEFORE = re.compile(rf"(?<!\w){_NATION} (?={_ROLE}{_NAMES}$)")
_AFTER = re.compile(rf", (?:the |a |an )?(?:[a-z]+ (?:of )?){{0,3}}{_NATION}")


def translated(a: Mention, b: Mention, sources: Sources) -> bool:
    """Whether the words of either mention were likely spoken in another language."""
    for mention, other in ((a, b), (b, a)):
        article = sources.article(mention)
        tongue = _tongue(mention.speaker or other.speaker, article.text)
        if tongue and tongue != article.language.partition("-")[0]:
            return True
    return False


@lru_cache(maxsize=4096)
def _tongue(speaker: str, text: str) -> str:
    """Return the language of the nation a text gives a speaker, empty where it gives none."""
    surname = fold_accents(speaker).split()[-1:] or [""]
    if not surname[0][:1].isupper():
        return ""
    plain = fold_accents(text)
    for found in re.finditer(rf"\b{re.escape(surname[0])}\b", plain):
        for nation in _nations_beside(plain, *found.span()):
            if nation in _ENGLISH or nation.lower() in _LANGUAGE:
                return _LANGUAGE.get(nation.lower(), "")
    return ""


def _nations_beside(text: str, start: int, end: int) -> Iterator[str]:
    """Yield the words right before or after a name that stand where a nation would."""
    for found in _BEFORE.finditer(text[max(0, start - _REACH) : start]):
        yield found[1]
    if after := _AFTER.match(text, end):
        yield after[1]
