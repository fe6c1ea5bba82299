"""Every example in the documentation runs: docstrings, native ones included, and the pages."""

import doctest
import inspect
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import factmark as fm
import factmark.__main__
import factmark.arrow

HERE = Path(__file__).parent.parent


def documented() -> Iterator[tuple[str, str]]:
    yield "factmark", fm.__doc__ or ""
    for module in (fm, fm.arrow, fm.__main__):
        if module is not fm:
            yield module.__name__, module.__doc__ or ""
        for name in getattr(module, "__all__", ["visible", "inert"]):
            thing = getattr(module, name)
            yield f"{module.__name__}.{name}", inspect.getdoc(thing) or ""
            if inspect.isclass(thing):
                for attribute, member in vars(thing).items():
                    yield f"{name}.{attribute}", inspect.getdoc(member) or ""


EXAMPLES = [(name, text) for name, text in documented() if ">>>" in text]


@pytest.mark.parametrize(("name", "text"), EXAMPLES, ids=[name for name, _ in EXAMPLES])
def test_docstring(name: str, text: str, tmp_path: Path) -> None:
    names: dict[str, Any] = {"factmark": fm, "example": fm.example, "tmp_path": tmp_path, "visible": fm.__main__.visible, "inert": fm.__main__.inert}
    exec("import datetime\nfrom factmark import Rating, SectionKind\nfrom factmark.arrow import *", names)
    test = doctest.DocTestParser().get_doctest(text, names, name, None, 0)
    report: list[str] = []
    doctest.DocTestRunner(optionflags=doctest.NORMALIZE_WHITESPACE).run(test, out=report.append)
    assert not report, "".join(report)


def test_public_names_are_documented() -> None:
    for name in fm.__all__:
        thing = getattr(fm, name)
        assert name == "example" or inspect.getdoc(thing), name
        if inspect.isclass(thing) and thing.__module__ == "factmark":
            for attribute, member in vars(thing).items():
                assert attribute.startswith("_") or inspect.getdoc(member), f"{name}.{attribute}"


def test_readme_python_runs(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    names: dict[str, Any] = {}
    for block in re.findall(r"```python\n(.*?)```", (HERE / "README.md").read_text(encoding="utf-8"), re.DOTALL):
        exec(compile(block, "README.md", "exec"), names)
