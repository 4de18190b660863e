# The two commands of the README are `make run` and `make test`; the rest are the steps that they are made of.
PYTHON := .venv/bin/python

.PHONY: run test setup setup-test lint types unit bench soak clean

run: setup
	packaging/run.sh

test: setup-test lint types unit

setup:
	packaging/setup.sh run

setup-test:
	packaging/setup.sh test

lint:
	$(PYTHON) -m ruff check .
	$(PYTHON) -m ruff format --check .

types:
	$(PYTHON) -m mypy

# The floor of core's coverage only rises.
unit:
	rm -f .coverage .coverage.*
	QT_QPA_PLATFORM=offscreen $(PYTHON) -m pytest -q --cov --cov-report=
	$(PYTHON) -m coverage report --include='app/dwiwarta/core/*' --fail-under=97

bench: setup-test
	packaging/setup.sh bench
	$(PYTHON) tests/benchmarks/run.py

soak: setup-test
	$(PYTHON) tests/benchmarks/soak_store.py

clean:
	rm -rf .venv .mypy_cache .ruff_cache .pytest_cache .hypothesis .coverage* build dist out
