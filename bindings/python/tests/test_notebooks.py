"""The notebooks run from the first cell to the last, and the benchmark does."""

import subprocess
import sys
from pathlib import Path

import nbclient
import nbformat
import pytest

HERE = Path(__file__).parent.parent


@pytest.mark.parametrize("name", ["quickstart", "corpus"])
def test_notebook(name: str, tmp_path: Path) -> None:
    notebook = nbformat.read(HERE / "notebooks" / f"{name}.ipynb", as_version=4)
    nbclient.NotebookClient(notebook, timeout=120, kernel_name="python3", resources={"metadata": {"path": str(HERE / "notebooks")}}).execute()


def test_bench() -> None:
    done = subprocess.run([sys.executable, HERE / "bench.py", "--fast"], capture_output=True, text=True, timeout=300)
    assert done.returncode == 0, done.stderr
    assert "two threads / one" in done.stdout
