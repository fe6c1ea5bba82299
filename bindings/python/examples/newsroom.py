"""A typed program: the false claims of some files with their reasons, and whom the articles quote most.

``python examples/newsroom.py FILE…``
"""

from __future__ import annotations

import sys
import unicodedata
from collections import Counter

import factmark as fm


def shown(text: str) -> str:
    """The text as it may go to a terminal, which would obey the control characters of a stranger's article."""
    return "".join(c if c.isprintable() or unicodedata.category(c) == "Zs" else "\N{REPLACEMENT CHARACTER}" for c in text)


def false_claims(article: fm.Article) -> list[tuple[str, str | None]]:
    """What is false, and why."""
    return [(claim.text, claim.rationale) for claim in article.claims if claim.rating is fm.Rating.FALSE]


def describe(article: fm.Article) -> str:
    """One line about an article."""
    match article.claims:
        case (fm.Claim(text, _, fm.Verdict(label)), *_):
            return f"{text} → {label}"
        case _:
            return article.headline or "(no headline)"


def main(paths: list[str]) -> None:
    """Prints what is false and who is quoted."""
    quoted: Counter[str] = Counter()
    for name, article in fm.parse_files(paths):
        print(shown(f"{name}: {describe(article)}"))
        for text, why in false_claims(article):
            print(shown(f"  false: {text} ({why or 'no reason given'})"))
        quoted.update(quote.speaker for quote in article.quotes if quote.speaker)
    for speaker, count in quoted.most_common(5):
        print(shown(f"{count:4} × {speaker}"))


if __name__ == "__main__":
    main(sys.argv[1:])
