"""Kind: everything the flow needs to know about one kind of values."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from checker.grammar.passage import Passage
from checker.grammar.rules import Reading, Rule
from checker.model.comparison import ValueComparison
from checker.model.record import NormalForm, Record


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of values; made by the package ``kinds/<name>``.

    record: its normal form's class. rules: how it is read; or, where a value may hold others
    (a quotation), find: the readings of a passage.
    compare: can two values both be true, and why. Reflexive; swapping gives the converse.
    dimension: what two records must share to be comparable at all; never the value.
    normal_form: a record as machine formats state it.
    speech: whether the words are the value, so that other values may stand inside.
    cumulative: whether its values may rise as time passes.
    recurring: whether one article may rightly hold two values, of two like events (two days).
    subject: how its subject is read and compared: "count" (things after a number), "size" (a
        measure of something), "event" (a
        day), "span" (a length of time), "person" (an age), "words" (a quotation).
    kinship: how far two records themselves show one origin, 0 to 1 (one utterance, one person);
        None where only the words around can tell, of all records or of the two at hand.
    """

    name: str
    record: type[Record]
    compare: Callable[[Any, Any], ValueComparison]
    dimension: Callable[[Any], str]
    normal_form: Callable[[Any], NormalForm]
    rules: tuple[Rule, ...] = ()
    find: Callable[[Passage], Sequence[Reading]] | None = None
    speech: bool = False
    cumulative: bool = False
    recurring: bool = False
    subject: Literal["count", "size", "event", "span", "person", "words"] = "count"
    kinship: Callable[[Any, Any], float | None] | None = None
