"""Subject: what a mention's value is said of. Never the value itself."""

from checker.model.frozen import Frozen


class Subject(Frozen):
    """What is measured, as far as the sentence tells.

    phrase: the words of the thing counted, as they stand ("dual U.S.-Mexican citizens").
    head, modifiers: lemma of its head noun and of the words before it; of a date the words before
        the noun that names its event.
    head_class: broad class of the head ("person", "building"), empty if unknown.
    predicate, predicate_class: the word that names the event, and its class ("kill").
    classes: all classes the event's word can stand for, the commonest first.
    incident: whether it is one of the words for which reports of one calamity stand for each other
        (shooting, killing, attack, tragedy). reporting: whether it only says that somebody spoke.
    tally: whether an incident has one such figure: the dead, the injured, the arrested.
    statistic: whether it is a sportsman's or a team's: points, yards, games.
    sureness: how surely the predicate belongs to the value, 0 to 1.
    nearby_classes: classes of the likeliest predicates around, the predicate's own first.
    names: names in the sentence, accents folded, titles dropped, in order.
    owner: the name right before the value whose count it may be ("Port Karo, home to 80,000"); of
        a date the person whom its event befell or who did it.
    places: those of the names that something in the sentence is said to be in, at or near.
    context: content lemmas of the sentence with their nearness to the value, 0 to 1.
    scope: words that restrict what is counted ("including", "so far", "of them").
    negated: whether the sentence denies the event. hypothetical: whether it says what could be.
    series: place in a row of like figures ("7.6 and 7.5": 1 and 2) or in an order that the sentence
        names ("the first quake"), 0 where there is none.
    turn: how many times the sentence turned ("but", "while") before the value.
    time: when the event took place as the sentence gives it, in EDTF, empty if it gives none. Of a
        date it is the date itself: it serves to tell the story's own days from its background, and
        no likeness is made of it.
    weekday: the weekday of the event, 1 to 7, where the article leaves open which week's, else 0.
    past: whether the sentence, or the one it goes on from, says by itself that it tells of a time
        well before the story.
    """

    phrase: str = ""
    head: str = ""
    modifiers: tuple[str, ...] = ()
    head_class: str = ""
    predicate: str = ""
    predicate_class: str = ""
    classes: tuple[str, ...] = ()
    incident: bool = False
    reporting: bool = False
    tally: bool = False
    statistic: bool = False
    sureness: float = 0.0
    nearby_classes: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
    owner: str = ""
    places: tuple[str, ...] = ()
    context: tuple[tuple[str, float], ...] = ()
    scope: tuple[str, ...] = ()
    negated: bool = False
    hypothetical: bool = False
    series: int = 0
    turn: int = 0
    time: str = ""
    weekday: int = 0
    past: bool = False
