#!/bin/sh
# Sets up a fresh environment, installs the package as a user does, and runs every check of the binding.
# With arguments: only those tests, e.g. `./test.sh tests/test_look.py`.
set -eu
cd "$(dirname "$0")"
environment=${ENVIRONMENT:-../../target/python-environment}
python3 -m venv "$environment"
PATH=$(cd "$environment" && pwd)/bin:$PATH
pip install --quiet --disable-pip-version-check '.[test]' 'maturin>=1.9,<2'
if [ $# -gt 0 ]; then
    exec python -m pytest "$@"
fi
python -m pytest --quiet
python -m mypy python/factmark examples bench.py stubs.py
python -m mypy.stubtest factmark._native --mypy-config-file pyproject.toml
python stubs.py --check
