# Two commands on a fresh Debian 12 machine with the Swift toolchain: `make run` and `make test`.
# Both install what is missing, build in release and say what they do.

SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := run

STUDY ?= Scenarios/nguyen-thai-hoc-2023.yaml
RELEASE := swift build -c release
# Not the whole folder: its own builds hold other people's sources.
BENCHMARKS := Benchmarks/Package.swift Benchmarks/EngineWorker Benchmarks/BenchmarkStudy Benchmarks/Benchmarks

.PHONY: run test proof bench build packages format clean

run: build ## Builds and prints the comparison of a real study, in Vietnamese.
	.build/release/lantoa run $(STUDY) --lang vi

test: packages ## Installs what is missing and runs everything.
	$(RELEASE) --build-tests
	swift format lint --strict --recursive Package.swift Sources Tests $(BENCHMARKS)
	swift test -c release --skip-build

proof: packages ## Audit of 2,000 honest studies; simulation-based calibration with 1,000 fits, then with a prior 1.3 times too wide, which must fail. About an hour.
	$(RELEASE) --build-tests
	LANTOA_STUDIES=2000 swift test -c release --skip-build --filter CleanSeriesTests
	LANTOA_SIMULATIONS=1000 swift test -c release --skip-build --filter CoverageTests
	if LANTOA_SIMULATIONS=1000 LANTOA_PRIOR_WIDTH=1.3 swift test -c release --skip-build --filter CoverageTests; then \
	  echo "a prior 1.3 times too wide was not found out"; exit 1; fi

bench: build ## Times the engine against its ceiling and its peers; writes Benchmarks/RESULTS.md. About five minutes.
	$(MAKE) -C Benchmarks bench

build: packages
	$(RELEASE) --product lantoa

# System packages, installed only where they are missing.
packages:
	@missing=(); \
	command -v pkg-config >/dev/null || missing+=(pkg-config); \
	pkg-config --exists gsl 2>/dev/null || missing+=(libgsl-dev); \
	pkg-config --exists xlsxwriter 2>/dev/null || missing+=(libxlsxwriter-dev); \
	/usr/bin/python3 -c 'import jsonschema, yaml' 2>/dev/null || missing+=(python3-jsonschema python3-yaml); \
	/usr/bin/python3 -c 'import openpyxl' 2>/dev/null || missing+=(python3-openpyxl); \
	if (( $${#missing[@]} )); then \
	  echo "installing: $${missing[*]}"; \
	  if [ "$$(id -u)" = 0 ]; then sudo=; else sudo=sudo; fi; \
	  $$sudo apt-get update -qq; \
	  $$sudo env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$${missing[@]}" >/dev/null; \
	fi

format:
	swift format --in-place --recursive Package.swift Sources Tests $(BENCHMARKS)

clean:
	swift package clean
