# Vì trẻ em. Two commands do it all from nothing: `make site` and `make test`.
# Needed: Python 3.11 or newer and make. Everything else goes into .venv, at the versions of requirements/*.txt.

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
MAKEFLAGS += --no-builtin-rules --no-print-directory

# To choose another Python: make PYTHON=python3.13 test
PYTHON ?=
# More for pytest: make test ARGS="-k plan -x"
ARGS ?=
# Another port for make serve: make serve PORT=8001
PORT ?= 8000

VENV := .venv
BIN := $(VENV)/bin
STAMPS := $(VENV)/stamps
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet
PYTEST := $(BIN)/python -m pytest -n 2 --dist loadfile

# That Material for MkDocs ends in 2027 is known: `make site-properdocs` is the way on.
export NO_MKDOCS_2_WARNING := 1
# A person's own pip settings must not send packages elsewhere than .venv.
export PIP_REQUIRE_VIRTUALENV := false
export PIP_USER := 0

##@ Use

help: ## say what there is
	@awk 'BEGIN { FS = ":.*## " } \
	  /^##@/ { printf "\n%s\n", substr($$0, 5) } \
	  /^[a-z-]+:.*## / { printf "  make %-16s %s\n", $$1, $$2 }' Makefile

site: $(STAMPS)/package ## build the site into site/
	@echo "site: building"
	@$(BIN)/python -m mkdocs build --strict
	@echo "site: ready in site/"

serve: $(STAMPS)/package ## show the site while you write
	@$(BIN)/python -m mkdocs serve --livereload --dev-addr 127.0.0.1:$(PORT)

check: $(STAMPS)/package ## check plans and content without building
	@$(BIN)/vitreem check

test: $(STAMPS)/test ## run the tests (not the slow ones)
	@$(BIN)/python tests/chromium.py --install
	@echo "tests: running"
	@$(PYTEST) -m "not slow" $(ARGS)

##@ Develop

setup: $(STAMPS)/test ## prepare .venv with every tool

lint: $(STAMPS)/test ## check style and types
	@$(BIN)/python -m ruff check
	@$(BIN)/python -m ruff format --check
	@$(BIN)/python -m mypy

format: $(STAMPS)/test ## put the code in form
	@$(BIN)/python -m ruff check --fix
	@$(BIN)/python -m ruff format

check-slow: $(STAMPS)/test ## run the long checks
	@$(BIN)/python tests/chromium.py --install
	@$(PYTEST) -m slow $(ARGS)

bench: $(STAMPS)/test ## measure what building costs
	@$(BIN)/python tests/benchmarks/build_cost.py $(ARGS)

site-properdocs: $(STAMPS)/test ## build with ProperDocs, into site-properdocs/
	@$(BIN)/python -m properdocs build --strict --config-file mkdocs.yml --site-dir site-properdocs

lock: $(STAMPS)/test ## pin the newest allowed versions in requirements/*.txt
	@echo "lock: requirements/site.txt"
	@$(LOCK) --output-file requirements/site.txt requirements/site.in
	@echo "lock: requirements/test.txt"
	@$(LOCK) --output-file requirements/test.txt requirements/test.in

clean: ## remove everything that make made
	@rm -rf $(VENV) site site-properdocs build dist .cache .hypothesis .mypy_cache .pytest_cache .ruff_cache
	@rm -rf macros/*.egg-info
	@find macros tests -name __pycache__ -type d -prune -exec rm -rf {} +

.PHONY: help site serve check test setup lint format check-slow bench site-properdocs lock clean FORCE

# The settings are in pyproject.toml. PIP_CONFIG_FILE: nothing of this machine's own pip settings may reach a lock.
LOCK := PIP_CONFIG_FILE=/dev/null CUSTOM_COMPILE_COMMAND="make lock" \
  $(BIN)/python -m piptools compile --quiet --upgrade

# Setting up. Each step leaves a stamp when it is whole. While packages are being installed the stamp
# `unfinished` lies there; an interruption leaves it, and then the next run starts from an empty .venv.
# So do a moved folder and a Python that is gone.

$(STAMPS)/venv: FORCE
	@if [ "$$(cat $@ 2>/dev/null)" = "$$PWD $(PYTHON)" ] && [ ! -e $(STAMPS)/unfinished ] \
	  && $(BIN)/python -m pip --version >/dev/null 2>&1; then exit 0; fi; \
	for python in $(or $(PYTHON),python3 python3.13 python3.12 python3.11 python); do \
	  if $$python -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then \
	    echo "setup: environment"; \
	    $$python -m venv --clear $(VENV) || { \
	      echo "setup: $$python cannot make a venv (on Debian: apt-get install python3-venv)" >&2; exit 1; }; \
	    mkdir -p $(STAMPS) && echo "$$PWD $(PYTHON)" >$@; exit; \
	  fi; \
	done; \
	echo "setup: no Python 3.11 or newer found; name one with: make PYTHON=/path/to/python" >&2; exit 1

$(STAMPS)/site: requirements/site.txt $(STAMPS)/venv
	@echo "setup: packages for the site"
	@touch $(STAMPS)/unfinished
	@$(PIP) install --require-hashes --requirement requirements/site.txt
	@rm $(STAMPS)/unfinished && touch $@

$(STAMPS)/package: pyproject.toml $(STAMPS)/site
	@echo "setup: vitreem"
	@touch $(STAMPS)/unfinished
	@$(PIP) install --no-index --no-deps --no-build-isolation --editable .
	@rm $(STAMPS)/unfinished && touch $@

$(STAMPS)/test: requirements/test.txt $(STAMPS)/package
	@echo "setup: packages for the tests"
	@touch $(STAMPS)/unfinished
	@$(PIP) install --require-hashes --requirement requirements/test.txt
	@rm $(STAMPS)/unfinished && touch $@
