"""The page: everything marked, escaped, capped, readable without colour."""

import html
import re
from html.parser import HTMLParser
from pathlib import Path

import factmark as fm
from factmark import _html

VOID = {"meta", "br"}


class Balanced(HTMLParser):
    """Fails when the tags of a page do not nest; keeps its words."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.words = ""
        self.feed(page)
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: object) -> None:
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if self.open[-1:] != ["style"]:
            self.words += data


def plain(page: str) -> str:
    return Balanced(page).words


def test_every_value_is_marked(article: fm.Article) -> None:
    page = article._repr_html_()
    words = plain(page)
    assert "✗ false" in words and "— Jeanne Morel, maire, 2025-06" in words
    for kind in ("headline", "claim", "quote", "date", "source", "heading"):
        assert f'class="fm-{kind}"' in page, kind
    assert "1 claim" in words and "1 quote" in words


def test_the_text_is_whole_and_escaped(article: fm.Article, text: str) -> None:
    page = article._repr_html_()
    assert "<b>" not in page and "&lt;b&gt;Le pont&lt;/b&gt;" in page
    shown = re.search(r'<div class="fm-text" dir="auto">(.*)</div></div>', page, re.DOTALL)
    assert shown
    without_notes = re.sub(r'<span class="fm-(badge|who|value)[^"]*".*?</span>', "", shown[1])
    assert html.unescape(re.sub(r"<[^>]*>", "", without_notes)) == text


def test_scripts_in_every_field_stay_text() -> None:
    evil = '<script>alert("1")</script>\'"><img onerror=x>'
    data = fm.parse(fm.example).to_dict()
    data["headline"] = evil
    data["claims"] = [{"text": evil, "verdict": {"label": evil, "rating": "false"}}]
    data["quotes"] = [{"text": evil, "kind": "direct", "speaker": evil, "role": evil}]
    article = fm.Article.from_dict(data)
    for page in (article._repr_html_(), _html.articles([article]), _html.page("", evil), fm.parse(evil)._repr_html_()):
        assert "<script" not in page and "<img" not in page
        assert re.search(r'="[^"]*<', page) is None
        plain(page)


def test_crossing_and_nested_marks_nest() -> None:
    marks = [_html.Mark(0, 5, "claim"), _html.Mark(3, 8, "quote"), _html.Mark(3, 4, "date"), _html.Mark(8, 9, "source")]
    pieces = "".join(_html._marked("0123456789", marks))
    assert plain(pieces) == "0123456789"


def test_long_articles_are_capped_with_a_word_about_it(tmp_path: Path) -> None:
    text = fm.example + "Texte. " * 10_000
    page = fm.parse(text)._repr_html_()
    assert len(page) < 60_000 and "more characters" in page
    whole = fm.show(fm.parse(text), tmp_path / "whole.html").read_text(encoding="utf-8")
    assert "more characters" not in whole and len(whole) > len(text)
    plain(whole)


def test_lists_are_a_table() -> None:
    articles = fm.parse_many([fm.example, "", None], errors="collect")
    page = articles._repr_html_()
    words = plain(page)
    assert "Non, le pont de Lysse" in words and "(no headline)" in words and "not NoneType" in words
    assert "… and 70 more articles" in fm.Articles(list(articles) * 40)._repr_html_()
    assert repr(articles[:2]) == "<Articles: 2>"


def test_show_writes_a_page(tmp_path: Path, article: fm.Article) -> None:
    page = fm.show(article, str(tmp_path / "one.html")).read_text(encoding="utf-8")
    assert page.startswith("<!doctype html>") and '<meta charset="utf-8">' in page
    assert "<table>" in fm.show([article], tmp_path / "all.html").read_text(encoding="utf-8")


def test_an_article_without_text_is_shown_by_its_values(placeless: fm.Article) -> None:
    words = plain(placeless._repr_html_())
    assert "✗ false" in words and "Il reste public" in words and "not known" in words
