# Every command of the house. Each makes the environment first, once, in .venv; `make` alone lists them.

PYTHON ?= $(shell for each in python3.11 python3; do \
  "$$each" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && { echo "$$each"; break; }; done)
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
CHECKS := $(VENV)/.checks
REPORTS ?=

.PHONY: help venv demo test check format api-long bench bench-record bench-serve server vendor screenshots

help: ## list the commands
	@sed -n 's/^\([a-z-]*\):.*## /  make \1	/p' Makefile | expand -t 16

venv: $(READY) ## make the environment in .venv, once

$(READY): requirements/dev.lock pyproject.toml
	@test -n "$(PYTHON)" \
	  || { echo "Dragoman needs Python 3.11 or newer; neither python3.11 nor python3 is one." >&2; exit 1; }
	@echo "Making the environment in $(VENV); this takes a minute or two, once."
	@"$(PYTHON)" -m venv $(VENV) \
	  || { echo "Python could not make an environment; on Debian and Ubuntu: apt install python3-venv." >&2; exit 1; }
	@$(BIN)/python -m pip install -qq --disable-pip-version-check --no-input \
	    --require-hashes -r requirements/dev.lock \
	  || { echo "The pinned packages could not be installed; see above. Is a package index in reach?" >&2; exit 1; }
	@$(BIN)/python -m pip install -qq --disable-pip-version-check --no-input \
	    --no-deps --no-build-isolation -e .
	@touch $(READY)

$(CHECKS): requirements/checks.lock $(READY)
	@echo "Adding what the tests check with; this takes a few minutes, once."
	@$(BIN)/python -m pip install -qq --disable-pip-version-check --no-input \
	    --require-hashes -r requirements/checks.lock \
	  || { echo "What the tests check with could not be installed; see above." >&2; exit 1; }
	@touch $(CHECKS)

demo: export DRAGOMAN_RECORD := .demo/record.db
demo: $(READY) ## read the example reports and ask three questions
	@rm -rf .demo
	@echo '$$ dragoman read examples/reports' && $(BIN)/dragoman read examples/reports && echo
	@echo '$$ dragoman who "Tran Thu Ha"' && $(BIN)/dragoman who "Tran Thu Ha" && echo
	@echo '$$ dragoman timeline --between VN CN' && $(BIN)/dragoman timeline --between VN CN && echo
	@echo '$$ dragoman said "Tran Thu Ha" --act propose' && $(BIN)/dragoman said "Tran Thu Ha" --act propose

test: check server $(CHECKS) ## all checks and all tests, a file of tests a core; what CI runs
	@$(BIN)/python -m pytest --numprocesses auto --maxprocesses 4 --dist loadfile

# PostgreSQL, a browser with fonts, and what one of the checkers is compiled with
PACKAGES := postgresql chromium fonts-noto-core fonts-noto-cjk libicu-dev pkg-config g++ python3-dev

server: ## install what the tests run against (PostgreSQL, Chromium), where it is missing and may be installed
	@missing=""; for each in $(PACKAGES); do \
	  dpkg-query -W -f '$${Status}' $$each 2>/dev/null | grep -q "ok installed" || missing="$$missing $$each"; done; \
	if [ -n "$$missing" ] && command -v apt-get >/dev/null && [ "$$(id -u)" = 0 ]; then \
	  echo "Installing what the tests run against:$$missing"; \
	  mkdir -p /etc/postgresql-common && echo "create_main_cluster = false" > /etc/postgresql-common/createcluster.conf; \
	  { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends \
	      -o Dpkg::Options::=--force-confold $$missing; } \
	    >/dev/null || echo "Not all could be installed; the tests that need it will be skipped." >&2; \
	fi

check: $(READY) ## format, lint, types and layers
	@$(BIN)/ruff format --check --output-format concise . || { echo "Some files are not formatted; run: make format" >&2; exit 1; }
	@$(BIN)/ruff check --quiet .
	@$(BIN)/mypy
	@$(BIN)/lint-imports --no-logo

format: $(READY) ## put every file in the house's format
	@$(BIN)/ruff format .

bench: $(READY) ## measure speed and memory, and the record where bench-record has filled one; REPORTS=file.jsonl to choose the reports
	@$(BIN)/python benchmarks/bench.py $(if $(REPORTS),"$(REPORTS)")
	@$(BIN)/python benchmarks/bench_exports.py
	@if [ -e .bench/100000.db ]; then $(MAKE) --no-print-directory bench-record; \
	else echo "The record is not measured: make bench-record fills one of 100,000 reports first, which takes an hour and more."; fi

bench-record: $(READY) server ## measure the record at 100,000 reports, on both stores; kept in .bench
	@PYTHONPATH=tests:benchmarks $(BIN)/python benchmarks/bench_record.py

api-long: $(READY) $(CHECKS) ## ask a running server some 200 questions of each kind, as reader and as editor
	@DRAGOMAN_API_EXAMPLES=$${DRAGOMAN_API_EXAMPLES:-200} $(BIN)/python -m pytest -s tests/api/test_schema.py

bench-serve: $(READY) ## measure a served record of 100,000 reports under 20 readers and a writer; fill it with bench-record
	@$(BIN)/python benchmarks/bench_serve.py

screenshots: $(READY) server $(CHECKS) ## take pictures of every page, for a desk and a phone, in docs/screenshots
	@$(BIN)/python scripts/make_screenshots.py

vendor: ## copy what the pages stand on from npm, pinned in scripts/web, into src/dragoman/web/static/vendor
	@cd scripts/web && npm ci --ignore-scripts --no-audit --no-fund --silent && node vendor.mjs
