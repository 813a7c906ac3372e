"""Configuration: files, environment and flags become the settings in force, with their origins."""

from checker.config.configure import Configured, configure
from checker.config.environment import read_environment
from checker.config.files import find_config, read_config
from checker.config.flags import read_flags, read_settings

__all__ = [
    "Configured",
    "configure",
    "find_config",
    "read_config",
    "read_environment",
    "read_flags",
    "read_settings",
]
