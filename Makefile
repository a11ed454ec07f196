# Everything runs in .venv, which is made at need from PYTHON (3.11 or newer) and the package index.
PYTHON ?= python3
BIN := .venv/bin

.PHONY: help demo test slow check docs bench clean

help:
	@echo "make demo    check an example translation and look a term up"
	@echo "make test    the quick tests"
	@echo "make slow    the long tests"
	@echo "make check   ruff and mypy"
	@echo "make docs    the glossary as a site, in docs/_build/html"
	@echo "make bench   the measurements"
	@echo "make clean   remove what make made"

.venv/made:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or newer is needed: make PYTHON=python3.12 ...")'
	$(PYTHON) -m venv .venv
	@touch $@

.venv/user: .venv/made pyproject.toml
	$(BIN)/pip install --quiet --disable-pip-version-check -e .
	@touch $@

.venv/developer: .venv/made pyproject.toml
	$(BIN)/pip install --quiet --disable-pip-version-check -e '.[dev]'
	@touch .venv/user $@

demo: .venv/user
	@echo '$$ iptermbase check examples/translation.tsv'
	@$(BIN)/iptermbase check examples/translation.tsv || test $$? -eq 1
	@echo
	@echo '$$ iptermbase lookup zldh'
	@$(BIN)/iptermbase lookup zldh

test: .venv/developer
	$(BIN)/python -m pytest -q -n auto -m 'not slow'

slow: .venv/developer
	$(BIN)/python -m pytest -q -m slow

check: .venv/developer
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy

docs: .venv/developer
	$(BIN)/sphinx-build -q -n -W --keep-going -b html docs docs/_build/html
	@echo 'the site is in docs/_build/html/index.html'

bench: .venv/developer
	$(BIN)/python bench/cold_lookup.py
	$(BIN)/python bench/find_speed.py

clean:
	rm -rf .venv .cache build dist docs/_build docs/concepts docs/sources
