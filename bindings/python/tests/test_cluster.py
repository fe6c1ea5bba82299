"""One function from record batch to record batch, and the recipes of docs/cluster.md as they are printed."""

import os
import pickle
import re
import shutil
import sys
from pathlib import Path
from typing import Any

import pyarrow
import pyarrow.parquet
import pytest

import factmark as fm
from factmark import arrow

PAGE = Path(__file__).parent.parent / "docs" / "cluster.md"
COUNT = 50


@pytest.fixture
def articles(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    urls = [f"https://vigie.example/{number}" for number in range(COUNT)]
    bodies = [None if number % 10 == 9 else fm.example for number in range(COUNT)]
    pyarrow.parquet.write_table(pyarrow.table({"url": urls, "body": bodies}), "articles.parquet", row_group_size=20)
    return tmp_path


def recipe(name: str) -> None:
    section = PAGE.read_text(encoding="utf-8").split(f"## {name}")[1]
    code = re.search(r"```python\n(.*?)```", section, re.DOTALL)
    assert code
    names: dict[str, Any] = {}
    exec(compile(code[1], str(PAGE), "exec"), names)


def check(path: str) -> None:
    claims = pyarrow.parquet.read_table(path).to_pylist()
    assert len(claims) == COUNT * 9 // 10
    assert {claim["rating"] for claim in claims} == {"false"}
    assert len({claim["url"] for claim in claims}) == len(claims)


def test_duckdb(articles: Path) -> None:
    recipe("DuckDB")
    check("claims.parquet")


def test_polars(articles: Path) -> None:
    recipe("Polars")
    check("claims-polars.parquet")


def test_spark(articles: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    if shutil.which("java") is None:
        pytest.skip("Java is missing: Spark needs a Java runtime, version 17 or later")
    pytest.importorskip("pyspark", reason="pyspark is not installed: pip install 'factmark[spark]'")
    monkeypatch.setitem(os.environ, "PYSPARK_PYTHON", sys.executable)
    recipe("Spark")
    check("claims-spark.parquet")


def test_declared_schemas_are_those_of_the_batches() -> None:
    batch = pyarrow.record_batch({"id": [1, 2], "text": [fm.example, None]})
    for table in ("articles", "claims", "quotes", "sources", "dates", "sections", "diagnostics"):
        made = arrow.parse_batch(batch, table=table, keep=["id"])
        made.validate(full=True)
        assert made.schema == arrow.schema(table, [batch.schema.field("id")])
        empty = arrow.parse_batch(batch.slice(0, 0), table=table, keep=["id"])
        assert empty.schema == made.schema and empty.num_rows == 0


def test_no_row_is_lost() -> None:
    batch = pyarrow.record_batch({"id": [1, 2, 3], "text": [None, fm.example, ""]})
    made = arrow.parse_batch(batch, keep=["id"]).to_pylist()
    assert [row["id"] for row in made] == [1, 2, 3]
    assert [row["error"] for row in made][:2] == ["no text", None] and made[2]["error"].startswith("empty-input")


def test_what_cannot_be_kept() -> None:
    batch = pyarrow.record_batch({"text": [fm.example]})
    with pytest.raises(ValueError, match="text: kept and made under one name"):
        arrow.parse_batch(batch, table="claims", keep=["text"])
    with pytest.raises(KeyError):
        arrow.parse_batch(batch, "body")


def test_a_mapper_can_be_sent_to_other_machines() -> None:
    mapper = pickle.loads(pickle.dumps(arrow.mapper("text", table="quotes")))
    batch = pyarrow.record_batch({"text": [fm.example]})
    assert [made.num_rows for made in mapper([batch, batch])] == [1, 1]
