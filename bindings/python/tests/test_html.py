"""Web pages: bytes in, an article out."""

import io
from pathlib import Path

import pyarrow
import pytest

import factmark as fm
from factmark import arrow

PAGE = """<html lang="fr"><head><title>Le lac de Lysse est plein</title>
<script type="application/ld+json">{"@type": "NewsArticle", "datePublished": "2025-08-13T10:39:00+02:00"}</script></head>
<body><nav>Menu</nav><article><h1>Le lac de Lysse est plein</h1>
<p>« Le lac est plein », a déclaré Ada Morval, maire de Lysse, le 12 août 2025.</p>
<p>Voir <a href="https://eau.example/releve">le relevé</a> du service.</p></article></body></html>"""


def test_offsets_are_places_in_the_text_of_the_article() -> None:
    article = fm.parse_html(PAGE.encode(), url="https://rive.example/lac")
    assert article.text is not None and article.text.startswith("Le lac de Lysse est plein\n")
    quote = article.quotes[0]
    assert (quote.speaker, article.text[quote.start : quote.end]) == ("Ada Morval", "Le lac est plein")
    assert [source.url for source in article.sources] == ["https://eau.example/releve"]
    assert str(article.date_published) == "2025-08-13 10:39:00"


def test_encodings_are_found_out() -> None:
    text = fm.parse_html(PAGE).text
    for encoding in ("utf-8", "utf-16", "windows-1252"):
        content_type = f"text/html; charset={encoding}"
        assert fm.parse_html(PAGE.encode(encoding), content_type=content_type).text == text


def test_what_is_no_page_is_a_diagnostic_or_an_error() -> None:
    assert fm.parse_html(b"%PDF-1.7").diagnostics[0].code == "not-text"
    with pytest.raises(fm.ParseError):
        fm.parse_html(b"%PDF-1.7", strict=True)
    with pytest.raises(TypeError):
        fm.parse_html(7)  # type: ignore[arg-type]


def test_nesting_is_followed_to_its_limit() -> None:
    page = b"<html><body>" + b"<div>" * 40 + b"<p>Le pont est ouvert." + b"</div>" * 40
    for depth, is_too_deep in ((20, True), (60, False), (100_000, False)):
        codes = [diagnostic.code for diagnostic in fm.parse_html(page, max_depth=depth).diagnostics]
        assert ("page-too-deep" in codes) == is_too_deep


def test_files_may_be_pages(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_text(PAGE, encoding="utf-8")
    (tmp_path / "b.html").write_bytes(b"%PDF-1.7")
    (tmp_path / "c.txt").write_text(fm.example, encoding="utf-8")
    read = [article.headline for _, article in fm.parse_files(sorted(tmp_path.iterdir()))]
    assert read == ["Le lac de Lysse est plein", None, fm.parse(fm.example).headline]


def test_pages_of_a_warc_file() -> None:
    warcio = pytest.importorskip("warcio")
    from warcio.statusandheaders import StatusAndHeaders
    from warcio.warcwriter import WARCWriter

    file = io.BytesIO()
    writer = WARCWriter(file, gzip=True)
    headers = StatusAndHeaders("200 OK", [("Content-Type", "text/html; charset=utf-8")], protocol="HTTP/1.0")
    record = writer.create_warc_record(
        "https://rive.example/lac", "response", payload=io.BytesIO(PAGE.encode()), http_headers=headers
    )
    writer.write_record(record)
    file.seek(0)
    found = [
        fm.parse_html(
            record.content_stream().read(),
            url=record.rec_headers.get_header("WARC-Target-URI"),
            content_type=record.http_headers.get_header("Content-Type"),
        ).headline
        for record in warcio.ArchiveIterator(file)
        if record.rec_type == "response"
    ]
    assert found == ["Le lac de Lysse est plein"]


def test_pages_in_every_function() -> None:
    headline = fm.parse_html(PAGE).headline
    encoded = [PAGE, PAGE.encode(), PAGE.encode("utf-16"), PAGE.encode("windows-1252")]
    assert fm.parse(PAGE, html=True).headline == headline
    assert [article.headline for article in fm.parse_all(PAGE, html=True)] == [headline]
    read = fm.parse_many([*encoded, None], html=True, errors="collect")  # type: ignore[list-item]
    assert [article.headline for article in read[:4]] == [headline] * 4
    assert isinstance(read[4], TypeError)

    tables = fm.tables([*encoded, None], html=True)
    assert pyarrow.table(tables.articles).column("headline").to_pylist() == [headline] * 4 + [None]
    quotes = pyarrow.table(tables.quotes).to_pylist()
    assert [quote["speaker"] for quote in quotes] == ["Ada Morval"] * 4
    assert [quote["article_id"] for quote in quotes] == [0, 1, 2, 3]

    # Without the option a page is a text like any other: tags and all.
    assert fm.parse(PAGE).headline != headline


def test_pages_in_arrow_columns() -> None:
    pages = [PAGE.encode(), None, b"%PDF-1.7", PAGE.encode("windows-1252")]
    batch = pyarrow.record_batch({"id": [1, 2, 3, 4], "page": pyarrow.array(pages, pyarrow.binary())})
    made = arrow.parse_batch(batch, "page", keep=["id"], html=True).to_pylist()
    assert [row["id"] for row in made] == [1, 2, 3, 4]
    assert [row["headline"] is not None for row in made] == [True, False, False, True]
    assert [(row["error"] or "").split(":")[0] for row in made] == ["", "no text", "not-text", ""]
    (mapped,) = arrow.mapper("page", table="quotes", html=True)([batch])
    assert mapped.column("speaker").to_pylist() == ["Ada Morval", "Ada Morval"]


def test_files_that_are_all_pages(tmp_path: Path) -> None:
    (tmp_path / "1").write_text(PAGE, encoding="utf-8")
    assert [article.headline for _, article in fm.parse_files([tmp_path / "1"], html=True)] == ["Le lac de Lysse est plein"]
