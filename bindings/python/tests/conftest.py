"""An article of which every value is known, whatever the parser reads: built from its JSON form over a text."""

import json

import pytest

import factmark as fm

#: Accents, an emoji beyond the basic plane, a combining mark and CRLF: bytes, code points and UTF-16 all differ.
TEXT = (
    "🎉 Le pont de Lysse n’a pas e\u0301te\u0301 vendu\r\n\r\n"
    "« Il reste public », a déclaré Jeanne Morel, maire, en juin 2025.\r\n\r\n"
    "Affirmation : <b>Le pont</b> est vendu. Fausse. Aucun acte.\r\n\r\n"
    "Source : Mairie de Lysse\r\n"
)


def place(value: str) -> list[int]:
    start = TEXT.encode().index(value.encode())
    return [start, start + len(value.encode())]


def article_json() -> str:
    headline = TEXT.split("\r\n")[0]
    claim, quote, whole = "<b>Le pont</b> est vendu", "Il reste public", [0, len(TEXT.encode())]
    data = {
        "schema_version": 1,
        "headline": headline,
        "date_published": "2025-06-14T10:39:00",
        "authors": [{"name": "Jeanne Morel", "span": place("Jeanne Morel")}],
        "blocks": [{"kind": "other", "span": whole, "section": 0}],
        "sections": [{"kind": "other", "heading": "Affirmation", "span": place("Affirmation"), "extent": whole, "blocks": {"start": 0, "end": 1}}],
        "claims": [
            {
                "text": claim,
                "claimant": None,
                "verdict": {"label": "Fausse", "rating": "false", "flags": ["outdated"], "span": place("Fausse")},
                "rationale": "Aucun acte.",
                "span": place(claim),
                "extent": place(f"Affirmation : {claim}. Fausse. Aucun acte."),
            }
        ],
        "quotes": [
            {
                "text": quote,
                "kind": "direct",
                "speaker": "Jeanne Morel",
                "role": "maire",
                "cue": "a déclaré",
                "date": "2025-06",
                "section": 0,
                "span": place(quote),
                "extent": place(f"« {quote} », a déclaré Jeanne Morel, maire, en juin 2025."),
                "spans": {"speaker": place("Jeanne Morel")},
            }
        ],
        "sources": [{"name": "Mairie de Lysse", "span": place("Mairie de Lysse")}],
        "dates": [{"text": "juin 2025", "edtf": "2025-06", "span": place("juin 2025")}],
        "spans": {"headline": place(headline)},
    }
    return json.dumps(data)


@pytest.fixture
def text() -> str:
    return TEXT


@pytest.fixture
def article() -> fm.Article:
    return fm.Article.from_json(article_json(), text=TEXT)


@pytest.fixture
def placeless() -> fm.Article:
    return fm.Article.from_json(article_json())
