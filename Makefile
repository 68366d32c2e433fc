# The one definition of demo, test, lint, check and bench; CI and pre-commit call it.
SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help
# With it set, every start of the program compiles a thousand modules anew, which takes two seconds.
unexport PYTHONDONTWRITEBYTECODE
.PHONY: help demo run test chaos fuzz lint check bench pictures lock clean

VENV := .venv
BIN := $(VENV)/bin
UV := $(shell command -v uv 2>/dev/null)
CORE := $(VENV)/.tocsin-core
DEV := $(VENV)/.tocsin-dev
FUZZ := $(VENV)/.tocsin-fuzz
PACKAGES := dispatcher channels contacts

# The first of these that starts and is new enough; without uv it must also be able to make environments.
CANDIDATES := $(PYTHON) python3.13 python3.12 python3.11 python3 python
ABLE := import sys, venv; sys.version_info >= (3, 11) or sys.exit(1)$(if $(UV),,; import ensurepip)

help: ## say what can be asked for
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "make %-8s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

demo: $(CORE) ## install, then play the evening; ONCE=1 ends with the report
	@$(BIN)/tocsin demo $(if $(filter-out 0,$(ONCE)),--once)

run: $(CORE) ## run the service; ARGS="--port 8080"
	@$(BIN)/tocsin serve $(ARGS)

test: $(DEV) ## install what tests need, then run the whole suite; ARGS="-k words"
	@$(BIN)/python -m pytest -q -n 3 --dist worksteal $(ARGS)

chaos: $(DEV) ## the long kill and fault tests: 10,000 people, every place to die in
	@TOCSIN_TEST_LONG=1 TOCSIN_TEST_PEOPLE=10000 $(BIN)/python -m pytest -q -s --timeout 0 \
		tests/endtoend/test_killed.py tests/endtoend/test_killed_in_a_stage.py \
		tests/endtoend/test_review_killed.py tests/life/town/chance \
		tests/faults tests/disturbed $(ARGS)

fuzz: $(FUZZ) ## look for bytes that break the reading of alerts and feeds; TIME=600 seconds
	@$(BIN)/python fuzz/run.py --seconds $(or $(TIME),600)

lint: $(DEV) ## ruff, mypy --strict, the import contracts, the length of files
	@failed=0; \
	$(BIN)/ruff check . || failed=1; \
	$(BIN)/mypy --strict $(PACKAGES) || failed=1; \
	$(BIN)/lint-imports --no-logo || failed=1; \
	$(BIN)/python -m pytest -q tests/house/test_file_length.py || failed=1; \
	exit $$failed

check: lint test ## lint and test

bench: $(DEV) ## run the benchmarks; never part of the tests
	@if ! ls bench/bench_*.py >/dev/null 2>&1; then echo "There is no benchmark in bench/ yet."; exit 0; fi; \
	for file in bench/bench_*.py; do echo "== $$file"; $(BIN)/python "$$file" $(ARGS); done

pictures: $(DEV) ## take the README's pictures from the demo (needs Chromium)
	@$(BIN)/python docs/pictures/make.py

COMPILE := uv pip compile --quiet --universal --python-version 3.11 --generate-hashes \
	--no-emit-index-url --no-emit-find-links --no-header --no-annotate

lock: ## renew the locks from pyproject.toml (needs uv); UPGRADE=1 takes newer versions
	@if [ -z "$(UV)" ]; then echo "make lock needs uv: install it, then call make lock again." >&2; exit 1; fi
	@$(COMPILE) $(if $(UPGRADE),--upgrade) --extra build --extra postgres --extra sign \
		pyproject.toml --output-file requirements.lock
	@$(COMPILE) $(if $(UPGRADE),--upgrade) --extra build --extra postgres --extra sign --extra dev \
		--constraint requirements.lock pyproject.toml --output-file requirements-dev.lock
	@$(COMPILE) $(if $(UPGRADE),--upgrade) fuzz/requirements.in --output-file requirements-fuzz.lock

clean: ## remove the environment and the caches, not var/ with its databases
	@rm -rf $(VENV) .mypy_cache .ruff_cache .pytest_cache .import_linter_cache

$(BIN)/python:
	@found=""; for candidate in $(CANDIDATES); do \
		if "$$candidate" -c '$(ABLE)' >/dev/null 2>&1; then found="$$candidate"; break; fi; \
	done; \
	if [ -z "$$found" ]; then \
		echo "Tocsin needs Python 3.11 or newer with its venv module, and none was found: install it" \
			"(Debian, Ubuntu: apt install python3 python3-venv) or name it by PYTHON=/path/to/python3." >&2; \
		exit 1; \
	fi; \
	echo "Making $(VENV) with $$("$$found" --version)"; \
	$(if $(UV),uv venv --quiet --allow-existing --python "$$found" $(VENV),"$$found" -m venv $(VENV))

# Compiled once here, so that a command starts fast for a user who may not write into this tree too.
compile = $(BIN)/python -m compileall -q $(PACKAGES)

# $(call install,LOCK): what the lock says, by its hashes, then the project itself, which brings nothing more.
ifdef UV
install = uv pip install --quiet --compile-bytecode --python $(BIN)/python --require-hashes -r $(1) && \
	uv pip install --quiet --python $(BIN)/python --no-deps --no-build-isolation -e . && $(compile)
else
install = { $(BIN)/python -m pip --version >/dev/null 2>&1 || $(BIN)/python -m ensurepip >/dev/null; } && \
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r $(1) && \
	$(BIN)/python -m pip install --quiet --disable-pip-version-check \
		--no-deps --no-build-isolation -e . && $(compile)
endif

$(CORE): requirements.lock pyproject.toml | $(BIN)/python
	@echo "Installing Tocsin into $(VENV)"
	@$(call install,requirements.lock)
	@touch $@

$(DEV): requirements-dev.lock pyproject.toml | $(BIN)/python
	@echo "Installing Tocsin and what its tests need into $(VENV)"
	@$(call install,requirements-dev.lock)
	@touch $@ $(CORE)

# There are no wheels of it for Windows and some processors; the other half of the fuzzing runs anyway.
$(FUZZ): requirements-fuzz.lock $(DEV)
	@$(if $(UV),uv pip install --quiet --python $(BIN)/python,$(BIN)/python -m pip install --quiet) \
		--require-hashes -r requirements-fuzz.lock && touch $@ \
		|| echo "atheris cannot be installed here; only the documents made by rule will be tried."
