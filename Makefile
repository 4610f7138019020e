# `make help` says what there is.

SWIFT ?= swift
PREFIX ?= /usr/local
ASSIGNMENT ?= deep-neural-network
SUBMISSIONS ?= submissions
REPORTS ?= reports

scratch ?= .build
built := $(scratch)/release
python := .build-python
swift_build = $(SWIFT) build --scratch-path $(scratch)

# Under sudo the toolchain is rarely on the PATH, and what was built should stay the user's.
built_before := $(if $(SUDO_USER),$(wildcard $(built)/nbgrade))

.NOTPARALLEL:
.PHONY: help toolchain setup setup-tests build demo test test-address fuzz fuzz-short lint bench install uninstall clean

help: ## say what there is
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/\1|\2/p' $(MAKEFILE_LIST) | \
	  while IFS='|' read -r name does; do printf 'make %-12s %s\n' "$$name" "$$does"; done

toolchain:
	@SWIFT=$(SWIFT) scripts/check-toolchain

setup: toolchain ## install the system packages that are missing
	@scripts/install-packages

setup-tests: toolchain
	@scripts/install-packages --tests
	@scripts/make-python $(python) Tests/requirements.txt

build: setup ## build nbgrade, optimised
	$(swift_build) --configuration release
	@$(SWIFT)c --version 2>/dev/null | head -n 1 > $(built)/toolchain.txt

demo: build ## grade the sample submissions
	$(built)/nbgrade grade $(ASSIGNMENT) $(SUBMISSIONS) --output $(REPORTS)
	@echo "The reports are in $(abspath $(REPORTS))/$(ASSIGNMENT)."

# The end-to-end tests call what users get: the optimised nbgrade.
test: setup-tests build ## run the tests
	NBGRADE=$(abspath $(built))/nbgrade NBGRADE_PYTHON=$(abspath $(python))/bin/python3 \
	  SWIFT=$(SWIFT) scripts/test $(scratch)

test-address: setup-tests ## run the tests of what calls C libraries with AddressSanitizer
	SWIFT=$(SWIFT) scripts/test-address .build-address

fuzz := SWIFT=$(SWIFT) scripts/fuzz $(abspath .build-fuzz)

# What CI has time for: seconds a reader.
fuzz-short: setup ## fuzz what reads students' bytes for a moment
	$(fuzz) 4

fuzz: setup ## fuzz it for long: SECONDS a reader (600), READERS (all)
	$(fuzz) $(or $(SECONDS),600) $(READERS)

lint: toolchain ## check the style of the Swift sources
	@SWIFT=$(SWIFT) scripts/lint

bench: build ## measure how fast submissions are graded
	$(built)/Benchmarks

install: $(if $(built_before),,build) ## install under PREFIX (/usr/local)
	@scripts/install "$(built)" "$(DESTDIR)$(PREFIX)"

uninstall: ## remove what was installed under PREFIX
	@scripts/uninstall "$(DESTDIR)$(PREFIX)"

clean: ## remove everything that was built
	rm -rf $(scratch) $(python) .build-fuzz .build-address
