# The two commands of the README are `make run` and `make test`; the rest are the steps that they are made of.
PYTHON := .venv/bin/python

.PHONY: run test setup setup-test lint types unit bench fuzz soak setup-model model model-eval model-test
.PHONY: setup-build wheel freeze deb dist reproduce supply words clean

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

# Spoilt files of every format, read for so many minutes; what fails is kept in out/fuzz.
MINUTES ?= 30

fuzz: setup-test
	$(PYTHON) tests/fuzz/run.py --minutes $(MINUTES)

soak: setup-test
	$(PYTHON) tests/benchmarks/soak_store.py

# Training the bundled model needs PyTorch, in an environment of its own, and the data that packaging/model/README.md
# names: `make model DATA=folder HOURS=2`, `make model-eval DATA=folder PACKAGES="a.argosmodel b.argosmodel"`.
HOURS ?= 2
PACKAGES ?= $(wildcard resources/model/*.argosmodel)

setup-model:
	test -x .venv-model/bin/python || python3 -m venv .venv-model
	.venv-model/bin/python -m pip install -q --upgrade pip
	.venv-model/bin/python -m pip install -q --group model

model: setup-model
	.venv-model/bin/python packaging/model/run.py all --data $(DATA) --hours $(HOURS) --warm $(firstword $(PACKAGES))

model-eval: setup-model
	.venv-model/bin/python packaging/model/evaluate.py --dev $(DATA)/dev/news.tsv $(PACKAGES)

model-test: setup-model
	.venv-model/bin/python -m pip install -q --group test -e .
	QT_QPA_PLATFORM=offscreen .venv-model/bin/python -m pytest -q tests/model

# What people install. It is made in an environment of its own and left in dist/; packaging/README.md says more.
SHIP = PYTHONPATH=packaging:app nice -n 10 .venv-build/bin/python -m shipping

setup-build:
	packaging/setup.sh build

wheel: setup-build
	$(SHIP).wheels

freeze: setup-build
	$(SHIP).freeze

deb: freeze
	$(SHIP).deb

dist: wheel deb

# Build the same commit once more elsewhere, and see that everything in dist/ comes out the same.
reproduce: setup-build
	$(SHIP).again

supply: setup-build
	$(SHIP).supply

# The catalogues of the window's texts, in step with the code and compiled; what is new in them is marked unfinished.
words: setup-test
	PYTHONPATH=packaging:app $(PYTHON) -m words

clean:
	rm -rf .venv .venv-build .venv-model .mypy_cache .ruff_cache .pytest_cache .hypothesis .coverage* build dist out
