"""``checker extract``: every value found, or a draft of a claims file."""

from pathlib import Path

from checker.commands.options import ExtractFormat, Output, Paths
from checker.commands.project import default_corpus
from checker.console import Progress, guarded, page_of, write
from checker.report import renderer


@guarded
def extract(paths: Paths = None, form: ExtractFormat = "text", output: Output = None) -> None:
    """List every value found in the articles, or draft a claims.yaml."""
    from checker import pipeline

    render = renderer("extract", form)
    inputs = pipeline.gather(paths or [default_corpus()], None, Path())
    write(render(pipeline.extract(inputs, Progress()), page_of(output)), output)
