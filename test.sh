#!/usr/bin/env bash
# Sets up what the tests need and runs all of them, Rust and Python.
set -euo pipefail
cd "$(dirname "$0")"

cargo test --locked --all-features
cargo test --locked --no-default-features --lib

# What is written as JSON-LD is expanded by a JSON-LD processor, with a context of our own.
python3 -m venv target/json-ld
target/json-ld/bin/pip install --quiet --disable-pip-version-check pyld pytest
target/json-ld/bin/pytest --quiet tests/json_ld

bindings/python/test.sh
