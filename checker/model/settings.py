"""Settings: every threshold, with its default and the reason for it."""

from pydantic import Field

from checker.model.frozen import Frozen
from checker.model.gate import GateSettings


class AnchorSettings(Frozen):
    """How a claim's words are looked for in an article."""

    approximate: float = Field(
        0.8, ge=0, le=1, description="Below four fifths of equal letters another sentence is meant."
    )


class CountWeights(Frozen):
    """The weights of two counts, amounts or measures: is one thing counted?"""

    same_tally: float = Field(0.5, description="Of one calamity's dead there is one number.")
    same_class: float = Field(0.3, description="Words for one kind of event: sold, sales.")
    same_word: float = Field(0.08, description="The very word, or a form of it.")
    nearby: float = Field(0.15, description="One's event is told beside the other's value.")
    other_event: float = Field(-0.15, description="Both words are known, and known to differ.")
    same_owner: float = Field(0.1, description="Told of one person, place or body.")
    other_owner: float = Field(-0.2, description="Told of two that neither sentence joins.")
    same_place: float = Field(0.2, description="Residents of one place, children of one parent.")
    no_owner: float = Field(-0.1, description="Such a figure, and nothing tells whose.")
    crowd: float = Field(
        -0.05, description="For each further figure an article gives of the thing."
    )
    most_crowd: float = Field(-0.3, description="Where an article is full of such figures.")
    same_head: float = Field(0.2, description="The same noun counted: helicopters.")
    same_aspect: float = Field(0.25, description="The same side of a thing: its depth.")
    one_incident: float = Field(0.25, description="Two words for parts of one calamity.")
    same_person_word: float = Field(0.08, description="People are counted in most reports.")
    head_class: float = Field(0.08, description="Things of one class, such as persons.")
    other_head: float = Field(-0.2, description="Other nouns, not known to be of one class.")
    modifier: float = Field(0.08, description="A shared qualifier of the noun.")
    context: float = Field(0.3, description="Cosine of the words around, rare ones first.")
    names: float = Field(0.08, description="Names shared by the sentences.")
    other_scope: float = Field(0.06, description="Taken off where the scope words differ.")
    other_names: float = Field(-0.08, description="Both sentences name somebody, nobody in common.")
    negation: float = Field(0.2, description="Taken off where one of two is denied.")


class EventWeights(Frozen):
    """The weights of two dates or lengths of time: do they belong to one event?"""

    same_word: float = Field(0.5, description="One word, or forms of it, for the event.")
    same_class: float = Field(0.5, description="Words that stand for each other: died, killed.")
    one_incident: float = Field(
        0.54, description="Parts of one calamity share its day: the shooting, the killing."
    )
    one_of_the_past: float = Field(
        0.3, description="The same of what lies before the story, where calamities are many."
    )
    both_reporting: float = Field(0.1, description="People speak on many days.")
    one_reporting: float = Field(-0.3, description="What was said, and what was done.")
    other_event: float = Field(-0.1, description="Both words are known, and known to differ.")
    context: float = Field(0.35, description="Cosine of the words around, rare ones first.")
    names: float = Field(0.1, description="Names shared by the sentences.")
    other_names: float = Field(-0.08, description="Both sentences name somebody, nobody in common.")
    negation: float = Field(0.2, description="Taken off where one of two is denied.")


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
    counts: CountWeights = CountWeights()
    events: EventWeights = EventWeights()
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
    least_likeness: float = Field(
        0.58,
        ge=0,
        le=1,
        description="An alarm needs a surer pair than a link: of alarms below this, one in seven"
        " was right on the development clusters.",
    )
    slip_likeness: float = Field(
        0.7,
        ge=0,
        le=1,
        description="A value that stands alone against several outlets is a slip where the pair is"
        " as likely as this.",
    )
    within_likeness: float = Field(
        0.8, ge=0, le=1, description="One text tells of two like things oftener than it errs."
    )


class LimitSettings(Frozen):
    """How much is taken on: beyond, something else than news was brought in by mistake."""

    letters: int = Field(
        2_000_000,
        ge=1,
        description="Letters of one article; the longest novels have three million.",
    )
    mentions: int = Field(
        20_000, ge=1, description="Values in one article; more is a table, which is not compared."
    )
    claims: int = Field(100_000, ge=1, description="Claims in a claims file.")
    facts: int = Field(
        500_000, ge=1, description="Facts of a report; ten thousand articles have fewer."
    )


class Settings(Frozen):
    """All settings of a run."""

    anchor: AnchorSettings = AnchorSettings()
    match: MatchSettings = MatchSettings()
    judge: JudgeSettings = JudgeSettings()
    limits: LimitSettings = LimitSettings()
    gate: GateSettings = GateSettings()
