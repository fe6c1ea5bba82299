"""How fast the binding is, as ratios in one run: ``python bench.py`` (``--fast``: small, for the tests).

The articles are made here, each different. "Rust" is the same parse of the same bytes by the native module, of which
nothing reaches Python.
"""

from __future__ import annotations

import argparse
import random
import re
import time
from collections.abc import Callable
from typing import Any

import pyarrow

import factmark as fm
from factmark import _native

TOWNS = ["Lysse", "Corvières", "Saint-Aubrac", "Moulinet", "Vergnes", "Hautebrune"]
THINGS = ["le pont", "la gare", "l’école", "le marché", "la bibliothèque", "la piscine"]
NAMES = ["Jeanne Morel", "Paul Renaud", "Aïcha Benali", "Marc Étienne", "Sofia Lindt"]
LABELS = ["Fausse", "Non prouvée", "Confirmée", "Trompeuse"]
MONTHS = ["janvier", "février", "mars", "avril", "mai", "juin"]


def article(number: int) -> str:
    """An invented article in the main layout, some 5 KB."""
    pick = random.Random(number)
    town, thing, name = pick.choice(TOWNS), pick.choice(THINGS), pick.choice(NAMES)
    date = f"{pick.randint(1, 28)} {pick.choice(MONTHS)} 2025"
    prose = " ".join(
        f"À {town}, {thing} reste ouvert au public et le conseil a voté {pick.randint(2, 900)} mesures en {pick.choice(MONTHS)}."
        for _ in range(4)
    )
    claims = "\n".join(
        f"- Affirmation : {pick.choice(THINGS).capitalize()} numéro {n} de {town} a été vendu. {pick.choice(LABELS)}. Aucun acte n’existe."
        for n in range(4)
    )
    quotes = "\n".join(f"- « Rien ne change avant {2026 + n}. », a déclaré {name}, maire de {town}, le {date}." for n in range(3))
    facts = "\n".join(f"- {prose}" for _ in range(5))
    return (
        f"Non, {thing} de {town} n’a pas été vendu ({number})\n\nIntroduction : {prose}\n\nFaits vérifiés :\n{facts}\n\n"
        f"Réactions officielles :\n{quotes}\n\nContexte :\n{prose}\n\nDésinformation et rumeurs :\n{claims}\n\n"
        f"Sources :\n- Mairie de {town}, communiqué du {date}\n- Agence Vigie\n\nDate de publication : {date}\nAuteur : {name}\n"
    )


HEADING = re.compile(r"^(Faits vérifiés|Réactions officielles|Contexte|Désinformation et rumeurs|Sources) ?:$", re.MULTILINE)
CLAIM = re.compile(r"^- Affirmation : (?P<text>[^\n]*?)\. (?P<label>[^\s.][^.\n]*)\. ?(?P<why>[^\n]*)$", re.MULTILINE)
QUOTE = re.compile(r"« (?P<text>[^»\n]*) »(?:, (?P<cue>a déclaré|a affirmé) (?P<who>[^,\n]+)(?:, (?P<role>[^,\n]+))?)?")
DATE = re.compile(r"\b(\d{1,2}) (janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre) (\d{4})\b")
FIELD = re.compile(r"^(Introduction|Date de publication|Auteur) : ([^\n]*)", re.MULTILINE)


def by_regex(data: bytes) -> dict[str, Any]:
    """The same fields in pure Python: compiled patterns, one pass of each over where it can match."""
    text = data.decode()
    headings = [(match[1], match.end()) for match in HEADING.finditer(text)]
    ends = [start for _, start in headings[1:]] + [len(text)]
    sections = {name: text[start:end] for (name, start), end in zip(headings, ends, strict=True)}
    return {
        "headline": text.partition("\n")[0],
        **{match[1]: match[2] for match in FIELD.finditer(text)},
        "sections": list(sections),
        "claims": [match.groupdict() for match in CLAIM.finditer(sections.get("Désinformation et rumeurs", ""))],
        "quotes": [match.groupdict() for match in QUOTE.finditer(text)],
        "dates": [match.groups() for match in DATE.finditer(text)],
        "sources": [line[2:] for line in sections.get("Sources", "").splitlines() if line.startswith("- ")],
    }


def by_parse(data: bytes) -> tuple[str | None, list[str]]:
    """What most people read: the headline and the verdicts."""
    article = fm.parse(data)
    return article.headline, [claim.verdict.label for claim in article.claims if claim.verdict]


def by_parse_of_all(data: bytes) -> tuple[str | None, int, int]:
    """The prose too, which is read when it is asked for."""
    article = fm.parse(data)
    return article.headline, len(article.quotes), len(article.dates)


def best(run: Callable[[], object], rounds: int) -> float:
    """The shortest time of some rounds."""
    times = []
    for _ in range(rounds):
        begun = time.perf_counter()
        run()
        times.append(time.perf_counter() - begun)
    return min(times)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--fast", action="store_true")
    fast = parser.parse_args().fast
    count, rounds = (400, 2) if fast else (10_000, 5)
    texts = [article(number).encode() for number in range(count)]
    column = pyarrow.array(texts, pyarrow.large_binary())
    assert by_parse(texts[0])[0] == by_regex(texts[0])["headline"]
    assert by_parse(texts[0])[1] == [claim["label"] for claim in by_regex(texts[0])["claims"]]

    size = sum(map(len, texts)) / 1e6
    times = {
        "rust, one thread": best(lambda: _native._parse_only(texts), rounds),
        "tables(list of bytes), one thread": best(lambda: fm.tables(texts, threads=1), rounds),
        "tables(Arrow), one thread": best(lambda: fm.tables(column, threads=1), rounds),
        "tables(Arrow), two threads": best(lambda: fm.tables(column, threads=2), rounds),
        "parse_many, one thread": best(lambda: fm.parse_many(texts, threads=1), rounds),
        "parse, headline and verdicts": best(lambda: [by_parse(text) for text in texts], rounds),
        "parse, headline, quotes and dates": best(lambda: [by_parse_of_all(text) for text in texts], rounds),
        "regex in pure Python": best(lambda: [by_regex(text) for text in texts], rounds),
    }
    for name, seconds in times.items():
        print(f"{name:36} {size / seconds:8.0f} MB/s")
    rust, arrow = times["rust, one thread"], times["tables(Arrow), one thread"]
    print(f"tables(bytes) / Rust           {rust / times['tables(list of bytes), one thread']:6.2f}   must be 0.7")
    print(f"tables(Arrow) / Rust           {rust / arrow:6.2f}   must be 0.7")
    print(f"parse / regex in pure Python   {times['regex in pure Python'] / times['parse, headline and verdicts']:6.2f}   must be 5")
    print(f"the same with quotes and dates {times['regex in pure Python'] / times['parse, headline, quotes and dates']:6.2f}")
    print(f"two threads / one              {arrow / times['tables(Arrow), two threads']:6.2f}   must be 1.6")


if __name__ == "__main__":
    main()
