"""Articles from files, and corpora that do not fit into memory."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from factmark._native import parse_many, tables

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from factmark._native import Article, Tables
    from factmark._options import ParseOptions

T = TypeVar("T")
Text = str | bytes

#: Endings of files that are web pages.
PAGES = (".html", ".htm", ".xhtml")

#: Articles that are read at once: enough for every core, some 25 MB of text.
BATCH = 5_000


def _raise(error: OSError | ValueError) -> None:
    raise error


def read_files(
    paths: Iterable[str | os.PathLike[str]],
    *,
    field: str = "text",
    on_error: Callable[[OSError | ValueError], object] = _raise,
) -> Iterator[tuple[str, Text]]:
    """The texts of files, one after the other, each with its name.

    A ``.jsonl`` (or ``.ndjson``) file has one article a line, an object with the text under ``field``; its name is
    ``path:line``. Any other file is one article. A file or line that cannot be read goes to ``on_error``: where that
    returns, the others are read.

    >>> _ = (tmp_path / "one.txt").write_text(example, encoding="utf-8")
    >>> [len(text) for name, text in factmark.read_files([tmp_path / "one.txt"])] == [len(example.encode())]
    True
    """
    for path in map(Path, paths):
        try:
            if path.suffix in (".jsonl", ".ndjson"):
                yield from _lines(path, field, on_error)
            else:
                yield str(path), path.read_bytes()
        except OSError as error:
            on_error(error)


def _lines(path: Path, field: str, on_error: Callable[[ValueError], object]) -> Iterator[tuple[str, Text]]:
    with path.open("rb") as lines:
        for number, line in enumerate(lines, 1):
            if not line.strip():
                continue
            name = f"{path}:{number}"
            try:
                text = _text(line, field, name)
            except ValueError as error:
                on_error(error)
            else:
                yield name, text


def _text(line: bytes, field: str, name: str) -> str:
    try:
        row = json.loads(line)
    except ValueError as error:
        raise ValueError(f"{name} is not JSON: {error}") from error
    text = row.get(field) if isinstance(row, dict) else None
    if not isinstance(text, str):
        raise ValueError(f"{name} is not an object with a text under {field!r}")
    return text


def parse_files(
    paths: Iterable[str | os.PathLike[str]],
    *,
    field: str = "text",
    on_error: Callable[[OSError | ValueError], object] = _raise,
    progress: Callable[[int], object] | None = None,
    threads: int | None = None,
    **options: Unpack[ParseOptions],
) -> Iterator[tuple[str, Article]]:
    """Reads the articles of files (see ``read_files``) on all cores, a batch at a time, each with its name.

    A ``.html`` (or ``.htm``, ``.xhtml``) file is read as a page, see ``parse_html``; with ``html=True`` every file is.

    >>> _ = (tmp_path / "one.txt").write_text(example, encoding="utf-8")
    >>> for name, article in factmark.parse_files(tmp_path.glob("*.txt")):
    ...     print(article.headline)
    Non, le pont de Lysse n’a pas été vendu
    """
    for batch in _batched(read_files(paths, field=field, on_error=on_error), BATCH):
        read = {}
        for html in (False, True):
            texts = [text for name, text in batch if name.endswith(PAGES) == html]
            chosen: ParseOptions = {**options, "html": html or options.get("html", False)}
            read[html] = iter(parse_many(texts, progress=progress, threads=threads, **chosen))
        for name, _ in batch:
            yield name, next(read[name.endswith(PAGES)])


def batches(
    texts: Iterable[Text],
    *,
    size: int = BATCH,
    progress: Callable[[int], object] | None = None,
    threads: int | None = None,
    **options: Unpack[ParseOptions],
) -> Iterator[Tables]:
    """The tables of a corpus that does not fit into memory, ``size`` articles at a time.

    ``article_id`` counts on from batch to batch.

    >>> [len(tables.claims) for tables in factmark.batches([example] * 5, size=2)]
    [2, 2, 1]
    """
    if size < 1:
        raise ValueError("size must be 1 or more")
    first_id = 0
    for batch in _batched(texts, size):
        yield tables(batch, first_id=first_id, progress=progress, threads=threads, **options)
        first_id += len(batch)


def _batched(items: Iterable[T], size: int) -> Iterator[list[T]]:
    iterator = iter(items)
    while batch := list(islice(iterator, size)):
        yield batch
