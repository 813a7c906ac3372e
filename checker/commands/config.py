"""``checker config``: the configuration in force."""

from checker.commands.options import ClaimsFile, ConfigFile, Setting
from checker.commands.project import open_project
from checker.console import guarded, page_of, write


@guarded
def config(claims: ClaimsFile = None, file: ConfigFile = None, settings: Setting = None) -> None:
    """Show every key of the configuration, its value and where it comes from."""
    from checker.config.values import listed
    from checker.report.options import Option, render_options

    configured = open_project(claims, file, settings=settings or ()).configured
    options = [
        Option(each.key.name, listed(each.value), each.origin) for each in configured.in_force()
    ]
    write(render_options(options, page_of(None)), None)
