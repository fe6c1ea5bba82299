"""Reads fact-checked news articles into typed data: claims, verdicts, quotes, sources and dates, each with its place.

>>> article = factmark.parse(example)
>>> article.claims[0].text, article.claims[0].verdict.label
('Le pont de Lysse a été vendu', 'Fausse')
"""

from factmark._enums import (
    BlockKind,
    Bound,
    QuoteKind,
    Rating,
    SectionKind,
    Severity,
    Unresolved,
    VerdictRule,
)
from factmark._errors import ParseError
from factmark._example import example
from factmark._native import (
    Article,
    Author,
    Block,
    Claim,
    DateMention,
    Diagnostic,
    Edtf,
    Quote,
    Section,
    Source,
    Span,
    Table,
    Tables,
    Verdict,
    find_dates,
    parse,
    parse_all,
    parse_html,
    parse_many,
    read_claim_review,
    tables,
)
from factmark._files import batches, parse_files, read_files
from factmark._look import Articles, show

__all__ = [
    "Article",
    "Articles",
    "Author",
    "Block",
    "BlockKind",
    "Bound",
    "Claim",
    "DateMention",
    "Diagnostic",
    "Edtf",
    "ParseError",
    "Quote",
    "QuoteKind",
    "Rating",
    "Section",
    "SectionKind",
    "Severity",
    "Source",
    "Span",
    "Table",
    "Tables",
    "Unresolved",
    "Verdict",
    "VerdictRule",
    "batches",
    "example",
    "find_dates",
    "parse",
    "parse_all",
    "parse_files",
    "parse_html",
    "parse_many",
    "read_claim_review",
    "read_files",
    "show",
    "tables",
]
