"""One stateless function from record batch to record batch, for engines that run Python on many machines.

Needs pyarrow, which those engines bring. Recipes for DuckDB, Polars and Spark are in ``docs/cluster.md``.

>>> import pyarrow
>>> batch = pyarrow.record_batch({"url": ["a.example"], "body": [example]})
>>> made = parse_batch(batch, "body", table="claims", keep=["url"])
>>> made.column("url").to_pylist(), made.column("rating").to_pylist()
(['a.example'], ['false'])
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, Literal

import pyarrow

from factmark._native import tables

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from factmark._options import ParseOptions

TableName = Literal["articles", "claims", "quotes", "sources", "dates", "sections", "diagnostics"]

__all__ = ["TableName", "mapper", "parse_batch", "schema", "stream"]


def schema(table: TableName = "articles", keep: pyarrow.Schema | Iterable[pyarrow.Field] = ()) -> pyarrow.Schema:
    """The schema of what ``parse_batch`` gives: the kept fields first, then those of the table.

    Engines that want a declared schema must take it from here: names, order, types and nullability are these.

    >>> schema("claims").names[:3]
    ['text', 'claimant', 'label']
    """
    return pyarrow.schema([*keep, *_made(pyarrow.schema(getattr(tables([], strings="utf8"), table)))])


def parse_batch(
    batch: pyarrow.RecordBatch,
    column: str = "text",
    *,
    table: TableName = "articles",
    keep: Sequence[str] = (),
    threads: int = 1,
    **options: Unpack[ParseOptions],
) -> pyarrow.RecordBatch:
    """Reads a column of articles; gives the rows of one table, with columns of the batch kept beside them.

    ``table="articles"`` has one row for each row of the batch, in order, whatever is in it: what could not be read says why
    in ``error``, and nothing is raised that would end the work of a partition. In the other tables ``keep`` repeats
    the kept values for every claim, quote, … of the article: keep a key to join by.
    """
    texts = batch.column(column)
    made = pyarrow.table(getattr(tables(texts, strings="utf8", threads=threads, **options), table))
    clash = set(keep) & set(made.column_names)
    if clash:
        raise ValueError(f"{', '.join(sorted(clash))}: kept and made under one name; rename the column of the batch first")
    rows = made.column("article_id").combine_chunks()
    kept = [batch.column(name) if table == "articles" else batch.column(name).take(rows) for name in keep]
    fields = [batch.schema.field(name) for name in keep]
    arrays = [*kept, *(_one_chunk(made.column(field.name)) for field in _made(made.schema))]
    return pyarrow.RecordBatch.from_arrays(arrays, schema=pyarrow.schema([*fields, *_made(made.schema)]))


def _made(schema: pyarrow.Schema) -> list[pyarrow.Field]:
    """The fields without the row number, which means nothing outside its batch."""
    return [field for field in schema if field.name != "article_id"]


def _one_chunk(column: pyarrow.ChunkedArray) -> pyarrow.Array:
    chunks = column.combine_chunks()
    # Before pyarrow 20 a column of several chunks stayed one.
    return chunks if isinstance(chunks, pyarrow.Array) else pyarrow.concat_arrays(chunks.chunks)


def _each(batches: Iterable[pyarrow.RecordBatch], column: str, **arguments: Any) -> Iterator[pyarrow.RecordBatch]:
    for batch in batches:
        yield parse_batch(batch, column, **arguments)


def mapper(
    column: str = "text", *, table: TableName = "articles", keep: Sequence[str] = (), **options: Unpack[ParseOptions]
) -> Callable[[Iterable[pyarrow.RecordBatch]], Iterator[pyarrow.RecordBatch]]:
    """A function over an iterator of batches that can be pickled, as Spark's ``mapInArrow`` wants it."""
    return partial(_each, column=column, table=table, keep=tuple(keep), **options)


def stream(
    reader: pyarrow.RecordBatchReader,
    column: str = "text",
    *,
    table: TableName = "articles",
    keep: Sequence[str] = (),
    threads: int = 1,
    **options: Unpack[ParseOptions],
) -> pyarrow.RecordBatchReader:
    """A stream of batches read as it flows by, one batch in memory at a time."""
    declared = schema(table, [reader.schema.field(name) for name in keep])
    made = _each(reader, column, table=table, keep=keep, threads=threads, **options)
    return pyarrow.RecordBatchReader.from_batches(declared, made)
