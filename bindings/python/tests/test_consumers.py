"""Every table is read by pyarrow, polars, pandas and duckdb, in both forms of text."""

import datetime
from typing import Any

import duckdb
import pandas
import polars
import pyarrow
import pytest

import factmark as fm

NAMES = ["articles", "claims", "quotes", "sources", "dates", "sections", "diagnostics"]
TEXTS = [fm.example, None, fm.example.encode(), "", "Été 🎉\n\nTexte."]


@pytest.fixture(params=["view", "utf8"])
def tables(request: pytest.FixtureRequest) -> fm.Tables:
    return fm.tables(TEXTS, strings=request.param)


@pytest.mark.parametrize("name", NAMES)
def test_every_library_reads_every_table(tables: fm.Tables, name: str) -> None:
    table = rows_of_table = getattr(tables, name)
    arrow = pyarrow.table(table)
    arrow.validate(full=True)
    rows = arrow.to_pylist()
    assert len(table) == len(rows)
    assert polars.DataFrame(table).to_dicts() == rows
    assert len(pandas.DataFrame.from_arrow(table)) == len(rows)
    assert duckdb.sql("SELECT count(*) FROM rows_of_table").fetchall() == [(len(rows),)]


@pytest.mark.parametrize("name", NAMES)
def test_a_table_can_be_read_again(tables: fm.Tables, name: str) -> None:
    table = getattr(tables, name)
    assert pyarrow.table(table) == pyarrow.table(table)
    assert pyarrow.schema(table) == pyarrow.table(table).schema


def test_nested_and_flat_tables_agree(tables: fm.Tables) -> None:
    nested = pyarrow.table(tables.articles).to_pylist()
    for name in NAMES[1:]:
        flat = pyarrow.table(getattr(tables, name)).to_pylist()
        assert flat == [{"article_id": row["article_id"], **item} for row in nested for item in row[name]]


def test_no_row_is_lost_and_errors_stay_with_their_row() -> None:
    tables = fm.tables([fm.example, None, 7, "", fm.example.encode(), "\ud800"])
    errors = polars.DataFrame(tables.articles)["error"].to_list()
    assert errors[0] is None and errors[4] is None
    assert errors[1] == "an article is str or bytes, not NoneType"
    assert errors[2] == "an article is str or bytes, not int"
    assert errors[3].startswith("empty-input: ")


def columns() -> list[tuple[str, Any]]:
    texts = [fm.example, None, "Été 🎉", ""]
    binary = [None if text is None else text.encode() for text in texts]
    types = [pyarrow.string(), pyarrow.large_string(), pyarrow.string_view()]
    binary_types = [pyarrow.binary(), pyarrow.large_binary(), pyarrow.binary_view()]
    of_text = [(str(type), pyarrow.array(texts, type)) for type in types]
    of_bytes = [(str(type), pyarrow.array(binary, type)) for type in binary_types]
    others = [
        ("chunked", pyarrow.chunked_array([texts[:1], texts[1:]])),
        ("sliced", pyarrow.array(["lost", *texts, "lost"]).slice(1, 4)),
        ("sliced views", pyarrow.array(["lost", *texts, "lost"], pyarrow.string_view()).slice(1, 4)),
        ("polars", polars.Series(texts)),
        ("pandas", pandas.Series(texts, dtype=pandas.ArrowDtype(pyarrow.string()))),
        ("list", texts),
        ("generator", (text for text in texts)),
    ]
    return [*of_text, *of_bytes, *others]


@pytest.mark.parametrize(("name", "column"), columns(), ids=lambda value: value if isinstance(value, str) else "")
def test_every_column_of_text_gives_the_same_tables(name: str, column: Any) -> None:
    expected = pyarrow.table(fm.tables([fm.example, "", "Été 🎉", ""]).claims)
    tables = fm.tables(column, threads=1)
    assert len(tables.articles) == 4
    assert pyarrow.table(tables.claims).to_pylist() == expected.to_pylist()
    headlines = polars.DataFrame(tables.articles)["headline"].to_list()
    assert headlines == ["Non, le pont de Lysse n’a pas été vendu", None, "Été 🎉", None]


def test_a_column_of_numbers_is_refused() -> None:
    with pytest.raises(TypeError, match="a column of Int64 holds no articles"):
        fm.tables(pyarrow.array([1, 2]))
    with pytest.raises(TypeError, match="a whole table"):
        fm.tables(pyarrow.table({"text": [fm.example]}))


def test_empty_inputs_give_empty_tables_with_their_columns() -> None:
    for empty in ([], pyarrow.array([], pyarrow.string()), pyarrow.chunked_array([], pyarrow.string())):
        tables = fm.tables(empty)
        assert [len(getattr(tables, name)) for name in NAMES] == [0] * 7
        assert tables.claims.column_names == fm.tables([fm.example]).claims.column_names


def test_types_suit_every_engine() -> None:
    schema = pyarrow.schema(fm.tables([], strings="utf8").articles)
    flat = str(schema)
    assert "uint" not in flat and "view" not in flat
    assert schema.field("date_published").type == pyarrow.date32()
    assert schema.metadata[b"factmark.schema_version"] == b"1"


def test_days_and_times() -> None:
    text = fm.example.replace("14 mars 2025\n", "14 mars 2025 à 10:39\n")
    (row,) = pyarrow.table(fm.tables([text]).articles).to_pylist()
    article = fm.parse(text)
    assert row["date_published"] == article.day_published == datetime.date(2025, 3, 14)
    published = article.date_published
    assert row["time_published"] == (published if isinstance(published, datetime.datetime) else None)
