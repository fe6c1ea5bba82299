"""How the parts of an article come out of a pickle."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from factmark._native import Article


def part(article: Article, name: str, index: int, attribute: str | None) -> Any:
    """The item of one of the article's lists, or an attribute of it."""
    item = getattr(article, name)[index]
    return item if attribute is None else getattr(item, attribute)
