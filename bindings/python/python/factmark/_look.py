"""Looking at articles: lists that a notebook shows as a table, and pages for a browser."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, SupportsIndex, overload

from factmark import _html

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factmark._native import Article


class Articles(list["Article"]):
    """A list of articles that a notebook shows as a table.

    >>> factmark.parse_many([example] * 3)[:2]
    <Articles: 2>
    """

    @overload
    def __getitem__(self, index: SupportsIndex, /) -> Article: ...
    @overload
    def __getitem__(self, index: slice, /) -> Articles: ...
    def __getitem__(self, index: SupportsIndex | slice, /) -> Article | Articles:
        if isinstance(index, slice):
            return Articles(super().__getitem__(index))
        return super().__getitem__(index)

    def __repr__(self) -> str:
        return f"<Articles: {len(self)}>"

    def _repr_html_(self) -> str:
        return _html.articles(self)


def show(article: Article | Sequence[Article], path: str | os.PathLike[str]) -> Path:
    """Writes an article, or a table of several, as a page to open in a browser; returns where.

    >>> path = factmark.show(factmark.parse(example), tmp_path / "article.html")
    >>> "mark" in path.read_text(encoding="utf-8")
    True
    """
    from factmark._native import Article

    path = Path(path)
    if isinstance(article, Article):
        page = _html.page(_html.article(article, limit=None), article.headline or "factmark")
    else:
        page = _html.page(_html.articles(article, limit=None), "factmark")
    path.write_text(page, encoding="utf-8", errors="replace")
    return path
