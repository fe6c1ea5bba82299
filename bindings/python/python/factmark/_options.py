"""The keyword arguments of the parsing functions, for type checkers."""

from __future__ import annotations

import datetime
from typing import TypedDict


class ParseOptions(TypedDict, total=False):
    """How to read. Every key may be left out."""

    strict: bool
    html: bool
    anchor: datetime.date | None
    language: str | None
    quotes_in_prose: bool
    dates_in_prose: bool
    indirect_speech: bool
    layouts: str | None
    ratings: str | None
    max_input_bytes: int
    max_items: int
    max_depth: int
