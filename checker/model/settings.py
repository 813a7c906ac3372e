"""Settings: every threshold, with its default and the reason for it."""

from pydantic import Field

from checker.model.frozen import Frozen


class AnchorSettings(Frozen):
    """How a claim's words are looked for in an article."""

    approximate: float = Field(
        0.8, ge=0, le=1, description="Below four fifths of equal letters another sentence is meant."
    )


class MatchSettings(Frozen):
    """When two mentions speak of one fact: the threshold and the weight of each feature.

    The weights were set by hand on the development clusters (docs/decisions/0004); all weigh
    subjects, none a value.
    """

    threshold: float = Field(
        0.5, ge=0, le=1, description="Least likeness at which two mentions are put together."
    )
    window_days: int = Field(
        1000, ge=0, description="Follow-ups such as trials come years later, hardly after three."
    )
    block_size: int = Field(
        600, ge=2, description="A block above this is cut by its telling words, to stay linear."
    )
    predicate_class: float = Field(0.38, description="The same class of event; strongest by far.")
    predicate_word: float = Field(0.10, description="The very word for the event.")
    other_predicate: float = Field(0.15, description="Taken off where the events differ.")
    head: float = Field(0.12, description="The same head noun.")
    head_class: float = Field(0.12, description="Things of one class, such as persons.")
    other_head: float = Field(0.10, description="Taken off where the head nouns differ.")
    modifier: float = Field(0.08, description="A shared qualifier of the head noun.")
    context: float = Field(0.34, description="Cosine of the words around, rare ones first.")
    names: float = Field(0.08, description="Names shared by the sentences.")
    other_year: float = Field(0.25, description="Taken off where the sentences' years differ.")
    other_scope: float = Field(0.06, description="Taken off where the scope words differ.")
    negation: float = Field(0.20, description="Taken off where one of two is denied.")
    same_speaker: float = Field(0.08, description="Added for one speaker, taken off for two.")
    words: float = Field(
        0.1, description="Taken off quotations: fragments are alike sooner than sentences."
    )
    least_kinship: float = Field(
        0.3, ge=0, le=1, description="Below this two quotations are other words altogether."
    )


class JudgeSettings(Frozen):
    """When differing values are worth an alarm."""

    farthest_ratio: float = Field(
        10.0, gt=1, description="Counts further apart than this ratio count different things."
    )


class Settings(Frozen):
    """All settings of a run."""

    anchor: AnchorSettings = AnchorSettings()
    match: MatchSettings = MatchSettings()
    judge: JudgeSettings = JudgeSettings()
