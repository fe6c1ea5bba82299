"""``python -m factmark FILE…``: what is in the articles of these files, for people without a notebook."""

from __future__ import annotations

import argparse
import csv
import re
import sys
import time
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, TextIO

from factmark import parse_files

if TYPE_CHECKING:
    from factmark import Article, Claim, DateMention, Quote, Source

#: What moves the cursor, colours, breaks a line or turns the direction of text, and what nobody sees: a terminal obeys it,
#: so it is shown instead. Joiners stay: scripts and emoji need them.
CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]")

#: A spreadsheet takes a cell that begins so for a formula, and runs it.
FORMULA = ("=", "+", "-", "@", "\t", "\uff1d", "\uff0b", "\uff0d", "\uff20")

COLUMNS = {
    "claims": ("text", "claimant", "label", "rating", "rationale", "start", "end"),
    "quotes": ("text", "kind", "speaker", "role", "cue", "via", "date", "start", "end"),
    "sources": ("name", "url", "domain", "start", "end"),
    "dates": ("text", "edtf", "bound", "start_day", "end_day", "start", "end"),
}


def main(arguments: list[str] | None = None) -> int:
    """Runs the command; returns its exit status: 1 when a file could not be read, the others are read all the same."""
    chosen = _arguments().parse_args(arguments)
    bar = Bar(sys.stderr)
    failed: list[OSError | ValueError] = []

    def report(error: OSError | ValueError) -> None:
        failed.append(error)
        bar.close()
        print(f"factmark: {visible(str(error))}", file=sys.stderr)

    articles = parse_files(chosen.files, field=chosen.field, on_error=report, progress=bar.update)
    try:
        if chosen.table:
            _write_table(chosen.table, articles, sys.stdout)
        elif chosen.json:
            _write_json(articles, sys.stdout)
        else:
            _write_summary(articles, sys.stdout)
    except (OSError, ValueError) as error:
        report(error)
    except KeyboardInterrupt:
        bar.close()
        return 130
    bar.close()
    return 1 if failed else 0


def _arguments() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m factmark", description="Reads fact-checked news articles.")
    parser.add_argument("files", nargs="+", metavar="FILE", help="a text, or .jsonl with one article a line")
    parser.add_argument("--field", default="text", help="the key of the text in .jsonl (default: text)")
    form = parser.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true", help="one JSON object an article")
    form.add_argument("--table", choices=sorted(COLUMNS), help="CSV, one row a claim, quote, source or date; an apostrophe keeps cells such as =A1 from being formulas")
    return parser


def visible(text: str) -> str:
    """The text with control characters spelled out.

    >>> visible("\\x1b[31mred")
    '\\\\x1b[31mred'
    """
    return CONTROL.sub(lambda match: match[0].encode("unicode_escape").decode(), text)


def inert(cell: str) -> str:
    """A cell that no spreadsheet takes for a formula: an apostrophe before it says that it is text.

    >>> inert("=HYPERLINK(A1)")
    "'=HYPERLINK(A1)"
    """
    text = visible(cell)
    return f"'{text}" if text.lstrip(" ").startswith(FORMULA) else text


def _write_json(articles: Iterable[tuple[str, Article]], out: TextIO) -> None:
    import json

    for name, article in articles:
        # JSON knows the escape that a terminal must not see as a character.
        line = f'{{"file": {json.dumps(name)}, "article": {article.to_json()}}}'
        out.write(CONTROL.sub(lambda match: f"\\u{ord(match[0]):04x}", line) + "\n")


def _write_table(table: str, articles: Iterable[tuple[str, Article]], out: TextIO) -> None:
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(("file", *COLUMNS[table]))
    for name, article in articles:
        for item in getattr(article, table):
            writer.writerow([inert(str(cell)) for cell in (name, *_cells(item, COLUMNS[table]))])


def _cells(item: Claim | Quote | Source | DateMention, columns: tuple[str, ...]) -> Iterator[object]:
    for column in columns:
        value = getattr(getattr(item, "verdict", None), "label", "") if column == "label" else getattr(item, column)
        yield "" if value is None else value


def _write_summary(articles: Iterable[tuple[str, Article]], out: TextIO) -> None:
    for name, article in articles:
        for line in _summary(name, article):
            out.write(visible(line) + "\n")


def _summary(name: str, article: Article) -> Iterator[str]:
    yield f"{name}: {article.headline or '(no headline)'}"
    if article.date_published:
        yield f"  published  {article.date_published}"
    for claim in article.claims:
        label = claim.verdict.label if claim.verdict else "no verdict"
        yield f"  claim      {_one_line(claim.text)} → {claim.rating} ({_one_line(label)})"
    for quote in article.quotes:
        yield f"  quote      {_one_line(quote.text)} — {_one_line(quote.speaker or 'nobody is named')}"
    for source in article.sources:
        yield f"  source     {_one_line(source.name or source.domain or source.url or '')}"
    for diagnostic in article.diagnostics:
        yield f"  {diagnostic}"


def _one_line(text: str) -> str:
    return " ".join(text.split())


class Bar:
    """The number of articles done, on a terminal, once the work has taken a second."""

    def __init__(self, out: TextIO) -> None:
        self.out = out
        self.done = 0
        self.begun = self.shown = time.monotonic()
        self.open = False

    def update(self, done: int) -> None:
        self.done += done
        now = time.monotonic()
        if self.out.isatty() and now - self.begun > 1 and now - self.shown > 0.1:
            rate = self.done / (now - self.begun)
            self.out.write(f"\r{self.done:,} articles, {rate:,.0f} a second ")
            self.out.flush()
            self.shown, self.open = now, True

    def close(self) -> None:
        if self.open:
            self.out.write("\r\x1b[K")
            self.out.flush()


if __name__ == "__main__":
    sys.exit(main())
