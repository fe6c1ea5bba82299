"""What a strict caller gets instead of an article."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from factmark._native import Span


class ParseError(ValueError):
    """The text could not be read as asked: the first error-level diagnostic of a strict call.

    >>> try:
    ...     factmark.parse("", strict=True)
    ... except factmark.ParseError as error:
    ...     print(error.code)
    empty-input
    """

    def __init__(self, code: str, message: str, span: Span | None = None, line: int | None = None) -> None:
        super().__init__(code, message, span, line)
        self.code = code
        """The stable name of the problem, as in ``Diagnostic.code``."""
        self.message = message
        """A sentence that says what is wrong."""
        self.span = span
        """The place in the text, when there is one."""
        self.line = line
        """The line of that place, from 1."""

    def __str__(self) -> str:
        place = "" if self.line is None else f"line {self.line}: "
        return f"{place}{self.code}: {self.message}"
