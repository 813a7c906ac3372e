# `make help` lists the targets: a target's line is its documentation.

PYTHON ?= python3
BIN := .venv/bin
# A command that only the development tools bring: an environment holding checker alone is not taken for a complete one.
READY := $(BIN)/lint-imports

.DEFAULT_GOAL := help
.PHONY: help venv test lint types layers docs-check check gains plant tune screenshots bench fuzz lowest

help: ## Show this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  %-12s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

venv: $(READY) ## Make .venv with checker and the development tools (again when pyproject.toml changed)

$(READY): pyproject.toml
	$(PYTHON) -m venv .venv
	$(BIN)/pip install --quiet -e '.[dev]'
	@touch $(READY)

test: $(READY) ## Run the tests (ARGS="tests/algebra -x" picks some)
	$(BIN)/python -m pytest $(ARGS)

lint: $(READY) ## Look for slips and for layout that differs
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: $(READY) ## Check the types
	$(BIN)/mypy

layers: $(READY) ## Check that imports keep to the design's layers
	$(BIN)/lint-imports

docs-check: $(READY) ## Check that the generated parts of the documents are up to date
	$(BIN)/python tools/docs.py --check

check: ## Do all that CI does
	.ci/run

gains: $(READY) ## Measure on the labelled articles, show gains and losses, write docs/scores.md
	$(BIN)/python tools/gains.py $(ARGS)

tune: $(READY) ## Measure what the weights are worth on clusters that had no say in them
	$(BIN)/python tools/tune.py

plant: $(READY) ## Plant errors into the labelled articles and count what is found
	$(BIN)/python tools/planting.py $(ARGS)

screenshots: $(READY) ## Take pictures of the report's page into build/screenshots, and the README's
	$(BIN)/python tools/screenshots.py $(ARGS)

# Without a wheel for this machine the fuzzer says that it is skipped.
fuzz: $(READY) ## Fuzz for hours, or as long as ARGS say ("--runs 10000", "--seconds 600 page")
	-@$(BIN)/pip install --quiet --only-binary :all: -e '.[fuzz]'
	$(BIN)/python fuzz/run.py $(ARGS)

bench: $(READY) ## Time the start-up, a whole report, and the reading of articles
	$(BIN)/python benchmarks/startup.py $(ARGS)
	$(BIN)/python benchmarks/extraction.py

# A bound is a promise only where it is tried: every `>=` of the core dependencies becomes `==`.
lowest: ## Run the tests with the oldest dependencies that pyproject.toml allows
	$(PYTHON) -m venv --clear .venv-lowest
	.venv-lowest/bin/python -c 'import tomllib; \
	  needs = tomllib.load(open("pyproject.toml", "rb"))["project"]["dependencies"]; \
	  print("\n".join(need.replace(">=", "==") for need in needs))' > .venv-lowest/lowest.txt
	.venv-lowest/bin/pip install --quiet -c .venv-lowest/lowest.txt -e '.[dev]'
	.venv-lowest/bin/python -m pytest $(ARGS)
