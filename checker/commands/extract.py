"""``checker extract``: every value found, or a draft of a claims file."""

from pathlib import Path

from checker.commands.options import ExtractFormat, Jobs, Output, OutputFiles, Paths
from checker.commands.project import open_project
from checker.console import Progress, guarded
from checker.delivery import deliver, plan_delivery


@guarded
def extract(
    paths: Paths = None,
    form: ExtractFormat = "text",
    output: Output = None,
    files: OutputFiles = None,
    jobs: Jobs = 0,
) -> None:
    """List every value found in the articles, or draft a claims.yaml."""
    from checker import pipeline

    targets = plan_delivery("extract", form, output, files)
    project = None if paths else open_project()
    inputs = pipeline.gather(paths or (project.articles() if project else []), None, Path())
    store = project.store if project else None
    deliver(pipeline.extract(inputs, Progress(), jobs, store), targets)
