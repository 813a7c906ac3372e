"""Configuration: everything a project may set; a key's default and meaning stand here alone."""

from pydantic import Field

from checker.model.gate import GateSettings
from checker.model.settings import (
    AnchorSettings,
    JudgeSettings,
    LimitSettings,
    MatchSettings,
    Settings,
)

PATHS = ("corpus", "claims", "decisions", "baseline", "cache")
"""The keys that hold paths; in a file they count from its folder."""


class Configuration(GateSettings):
    """The keys of checker.toml and of ``[tool.checker]``; there "-" stands for "_"."""

    corpus: tuple[str, ...] = Field(("corpus",), description="Folders and files with articles.")
    claims: str = Field("claims.yaml", description="The claims file.")
    decisions: str = Field("decisions.yaml", description="The decisions file.")
    baseline: str = Field("", description="The file of old findings that do not count.")
    cache: str = Field(
        ".checker_cache", description="The folder of what is kept from run to run; empty for none."
    )
    anchor: AnchorSettings = AnchorSettings()
    match: MatchSettings = MatchSettings()
    judge: JudgeSettings = JudgeSettings()
    limits: LimitSettings = LimitSettings()

    @property
    def settings(self) -> Settings:
        """What of it a run has to know."""
        gate = {name: getattr(self, name) for name in GateSettings.model_fields}
        return Settings(
            anchor=self.anchor,
            match=self.match,
            judge=self.judge,
            limits=self.limits,
            gate=GateSettings.model_validate(gate),
        )
