"""What all nouns of the flow have in common: they are data and do not change."""

from pydantic import BaseModel, ConfigDict


class Frozen(BaseModel):
    """Immutable data; an unknown field is a programming error."""

    # A run needs half of the models: each is made ready when it is first used.
    model_config = ConfigDict(
        frozen=True, extra="forbid", arbitrary_types_allowed=True, defer_build=True
    )
