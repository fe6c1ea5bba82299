#!/usr/bin/env bash
# Sets up what the tests need and runs all of them, Rust and Python.
set -euo pipefail
cd "$(dirname "$0")"

cargo test --locked --all-features
cargo test --locked --no-default-features
bindings/python/test.sh
