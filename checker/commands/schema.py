"""``checker schema``: the files of a project as JSON Schema, for editors."""

import json
from collections.abc import Callable, Mapping
from importlib.resources import files
from typing import Annotated, Any

import typer

from checker.commands.options import Output
from checker.console import guarded, write
from checker.errors import InputError

Schema = dict[str, Any]


@guarded
def schema(
    name: Annotated[str, typer.Argument(help="claims, decisions, config or report.")],
    output: Output = None,
) -> None:
    """Print the JSON Schema of a project's file or of the JSON report."""
    if name not in SCHEMAS:
        raise InputError(f"there is no schema '{name}'", hint="schemas: " + ", ".join(SCHEMAS))
    write(render_schema(name), output)


def render_schema(name: str) -> str:
    """Return a schema as the text of its file."""
    return json.dumps(SCHEMAS[name](), indent=2, ensure_ascii=False) + "\n"


def _claims() -> Schema:
    from checker.claims.schema import claims_schema
    from checker.kinds import KINDS_BY_NAME

    return claims_schema(KINDS_BY_NAME)


def _decisions() -> Schema:
    from checker.review.schema import decisions_schema

    return decisions_schema()


def _config() -> Schema:
    from checker.config.schema import config_schema
    from checker.judge import describe_rules

    return config_schema((rule.code, rule.name) for rule in describe_rules())


def _report() -> Schema:
    text = files("checker.report").joinpath("report.schema.json").read_text(encoding="utf-8")
    found: Schema = json.loads(text)
    return found


SCHEMAS: Mapping[str, Callable[[], Schema]] = {
    "claims": _claims,
    "decisions": _decisions,
    "config": _config,
    "report": _report,
}
"""Name -> what makes the schema."""
