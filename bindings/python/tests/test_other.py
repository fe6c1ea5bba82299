"""Markup, pages, dates alone, and layouts added at run time."""

import datetime
import json

import pytest

import factmark as fm


def test_markup_there_and_back() -> None:
    article = fm.parse(fm.example)
    markup = article.to_claim_review(url="https://vigie.example/pont", publisher="Vigie", publisher_url="https://vigie.example")
    for form in (markup, markup.encode(), json.loads(markup), f'<script type="application/ld+json">{markup}</script>'):
        (read,) = fm.read_claim_review(form)
        assert read.claims[0].text == article.claims[0].text and read.claims[0].rating is fm.Rating.FALSE
        assert read.claims[0].span is None and read.text is None
    assert article.to_claim_review(script=True).startswith('<script type="application/ld+json">')
    with pytest.raises(ValueError, match="no claim of the article has a verdict"):
        fm.parse("Titre").to_claim_review()


def test_broken_markup_is_no_exception() -> None:
    for markup in ("", "{", "null", b"\xff", "<html>"):
        assert list(fm.read_claim_review(markup)) == []
    with pytest.raises(TypeError, match="not NoneType"):
        fm.read_claim_review(None)


PAGE = """<!doctype html><html lang="fr"><head><meta charset="windows-1252"><title>Vigie</title></head><body>
<nav>Accueil</nav><article><h1>Non, le pont de Lysse n’a pas été vendu</h1>
<p>La mairie de Lysse dément la vente du pont, annoncée le 12 mars 2025 par une page anonyme.</p>
<p>« Le pont appartient à la ville », a déclaré Jeanne Morel.</p></article></body></html>"""


def test_pages() -> None:
    for page in (PAGE, PAGE.encode("windows-1252")):
        article = fm.parse_html(page, url="https://vigie.example/pont")
        assert article.headline == "Non, le pont de Lysse n’a pas été vendu"
        assert article.text is not None and "<" not in article.text
        for quote in article.quotes:
            assert article.text[quote.start : quote.end] == quote.text
    with pytest.raises(fm.ParseError):
        fm.parse_html("", strict=True)


def test_dates_alone() -> None:
    text = "🎉 Hier, puis le 15 août 2025 et en juin 2024."
    found = fm.find_dates(text, anchor=datetime.date(2025, 8, 13))
    assert [text[date.start : date.end] for date in found] == [date.text for date in found]
    assert [str(date.value) for date in found][-2:] == ["2025-08-15", "2024-06"]
    assert fm.find_dates(b"") == ()
    with pytest.raises(ValueError, match="language"):
        fm.find_dates(text, language="xx")


def test_layouts_added_at_run_time() -> None:
    text = "Le pont de Lysse reste public\n\nIntroduction : La mairie dément.\n\nQue retenir du pont\n\n- Rien n’est vendu.\n"
    table = "role\twords\tlanguage\tvalue\nheading\tQue retenir du pont\tfr\tkey_facts\n"
    assert fm.SectionKind.KEY_FACTS in [section.kind for section in fm.parse(text, layouts=table).sections]
    assert fm.SectionKind.KEY_FACTS not in [section.kind for section in fm.parse(text).sections]
    with pytest.raises(ValueError, match="layout table, line 2"):
        fm.parse(text, layouts="role\twords\tlanguage\tvalue\nnonsense\tX\tfr\t\n")


def test_ratings_added_at_run_time() -> None:
    text = "Le pont\n\nL’affirmation : Le pont est vendu.\n\nNotre verdict : Farfelue\n\nAucun acte de vente n’existe.\n"
    table = "label\tlanguage\tpublisher\tclass\nFarfelue\tfr\t\tfalse\n"
    verdicts = [claim.verdict for claim in fm.parse(text, ratings=table, language="fr").claims]
    assert [verdict and verdict.rating for verdict in verdicts] == [fm.Rating.FALSE]
    with pytest.raises(ValueError, match="no such class"):
        fm.parse(text, ratings="label\tlanguage\tpublisher\tclass\nFarfelue\tfr\t\tno such class\n")


def test_ratings_of_ones_own_are_found_behind_a_claim() -> None:
    table = "label\tlanguage\tpublisher\tclass\nfarfelu\tfr\t\tfalse\n"
    text = "Le pont\n\nDésinformation et rumeurs\n\n- Affirmation : Le pont est vendu. Farfelue. Il est public."
    (claim,) = fm.parse(text, ratings=table, language="fr").claims
    assert claim.verdict is not None
    assert (claim.verdict.label, claim.verdict.rating, claim.rationale) == ("Farfelue", fm.Rating.FALSE, "Il est public.")
    (unread,) = fm.parse(text, language="fr").claims
    assert unread.verdict is None


def test_a_list_is_cut_at_its_limit() -> None:
    article = fm.parse("Le pont\n\n" + "Le 3 mai 2025, le pont ferme. " * 5, language="fr", max_items=2)
    assert len(article.dates) == 2
    assert "too-many-items" in [diagnostic.code for diagnostic in article.diagnostics]
