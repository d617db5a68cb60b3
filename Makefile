# `make run` serves a sample organisation; `make test` proves the whole. `make` lists the rest.
PYTHON := $(shell for p in python3 python3.14 python3.13 python3.12 python3.11; do \
	$$p -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$p && break; done)
BIN := .venv/bin
# A lock is complete: --no-deps below, for an older pip looks beyond it for the extras of what it names.
PIP := $(BIN)/python -m pip --quiet --disable-pip-version-check
NPM := npm --prefix frontend --no-audit --no-fund --loglevel=error

.PHONY: help run test style types contracts unit coverage postgres docs frontend screenshots bench exam corpus learn lock clean

help:            ## List the targets.
	@grep -E '^[a-z]+: .*##' Makefile | sed 's/:.*## /\t/' | expand -t 14

run: .venv/runtime   ## Set up, then serve a populated sample organisation on http://127.0.0.1:8000.
	@$(BIN)/afterword serve --sample

test: .venv/dev frontend/node_modules/.installed   ## Set up what is missing, then check everything.
	@$(MAKE) --no-print-directory style types contracts docs unit postgres

style: .venv/dev   ## Formatting and lint.
	$(BIN)/ruff format --check --quiet .
	$(BIN)/ruff check --quiet .

types: .venv/dev frontend/node_modules/.installed   ## Types, Python and TypeScript.
	$(BIN)/mypy
	$(NPM) run --silent check

contracts: .venv/dev   ## Which way imports may look.
	$(BIN)/lint-imports

unit: .venv/dev frontend/node_modules/.installed   ## All tests, on SQLite, browser and Node peers included.
	$(BIN)/pytest -n 2 --dist loadfile

coverage: .venv/dev frontend/node_modules/.installed   ## Which lines the tests of `unit` reach; it takes longer.
	$(BIN)/pytest -n 2 --dist loadfile --cov --cov-report=term:skip-covered --cov-report=

postgres: .venv/dev   ## The web tests again, on a real PostgreSQL.
	$(BIN)/python tests/postgres.py $(BIN)/pytest -n 2 --dist loadfile -m "not browser and not peers" tests/web

docs: .venv/dev   ## Build the documentation, warnings as errors.
	$(BIN)/sphinx-build --quiet --fail-on-warning docs docs/_build/html

frontend: frontend/node_modules/.installed   ## Build the committed bundle.
	$(NPM) run --silent build

screenshots: .venv/dev   ## Take the pictures of every place into artefacts/screenshots.
	$(BIN)/python scripts/screenshots.py

bench: .venv/dev   ## Measure what things cost, beside something bare in the same run.
	$(BIN)/python -m bench

exam: .venv/dev   ## Measure the rules on labelled sentences and write the page about it.
	@$(BIN)/python -m bench.exam

corpus: .venv/dev   ## Show what the change at hand does to the findings in real documents, as a diff.
	@$(BIN)/python -m bench.corpus

learn: .venv/dev   ## Learn from labelled sentences what wordings belong to which rule; writes the weights.
	@$(PIP) install --require-hashes --no-deps --requirement requirements-learn.lock
	@$(BIN)/python -m bench.learn

lock: .venv/dev   ## Renew the lock files (no registry addresses in them).
	$(BIN)/uv pip compile pyproject.toml --all-extras --group dev $(LOCK) -o requirements-dev.lock
	$(BIN)/uv pip compile pyproject.toml --all-extras --group build $(LOCK) -c requirements-dev.lock -o requirements.lock
	$(BIN)/uv pip compile --group learn $(LOCK) -c requirements-dev.lock -o requirements-learn.lock
	cd frontend && npm install --package-lock-only
LOCK := --quiet --upgrade --generate-hashes --universal --no-emit-index-url --no-header --no-annotate

clean:           ## Remove what can be made again (never ./data).
	rm -rf .venv frontend/node_modules docs/_build artefacts .mypy_cache .ruff_cache .pytest_cache .import_linter_cache

.venv/bin/python:
	@test -n "$(PYTHON)" || { echo "Afterword needs Python 3.11 or newer; none was found on the PATH." >&2; exit 1; }
	@sh scripts/system run $(PYTHON)
	@$(PYTHON) -m venv .venv

.venv/runtime: .venv/bin/python requirements.lock pyproject.toml
	@echo "Installing what Afterword needs into .venv; this takes about a minute, once."
	@$(PIP) install --require-hashes --no-deps --requirement requirements.lock
	@$(PIP) install --no-deps --no-build-isolation --editable .
	@touch $@

.venv/dev: .venv/bin/python requirements-dev.lock pyproject.toml
	@echo "Installing what the tests need too; this takes a minute or two, once."
	@sh scripts/system test $(PYTHON)
	@$(PIP) install --require-hashes --no-deps --requirement requirements-dev.lock
	@$(PIP) install --no-deps --no-build-isolation --editable .
	@touch .venv/runtime $@

frontend/node_modules/.installed: frontend/package-lock.json .venv/dev
	$(NPM) ci --ignore-scripts=false
	@touch $@
