"""What Python expects of the objects: offsets, equality, hashes, pickles, patterns."""

import copy
import datetime
import gc
import json
import pickle
import weakref
from enum import Enum

import pytest

import factmark as fm
from factmark import _native


def parts(article: fm.Article) -> list[object]:
    lists = [article.claims, article.quotes, article.sources, article.dates, article.sections, article.blocks, article.authors]
    verdicts = [claim.verdict for claim in article.claims]
    return [part for parts in [*lists, verdicts] for part in parts]


def test_offsets_are_code_points(article: fm.Article, text: str) -> None:
    for part in [*article.claims, *article.quotes, *article.dates, *article.blocks]:
        assert text[part.start : part.end] == part.text
        assert part.byte_start is not None
        assert text.encode()[part.byte_start : part.byte_end].decode() == part.text
    claim, quote = article.claims[0], article.quotes[0]
    assert claim.verdict is not None and quote.speaker_span is not None and claim.extent is not None
    assert text[claim.verdict.start : claim.verdict.end] == claim.verdict.label
    assert text[quote.speaker_span.start : quote.speaker_span.end] == quote.speaker
    assert text[claim.extent.start : claim.extent.end].endswith("Aucun acte.")
    assert "".join(block.text or "" for block in article.blocks) == text


def test_bytes_and_str_give_the_same(text: str) -> None:
    assert fm.parse(text).to_json() == fm.parse(text.encode()).to_json() == fm.parse(bytearray(text.encode())).to_json()
    assert fm.parse(text).text is text
    assert fm.parse(memoryview(text.encode())).text == text


@pytest.mark.parametrize("first", ["headline", "claims", "quotes", "dates", "diagnostics", "sections"])
@pytest.mark.parametrize("text", [fm.example, fm.example.encode("utf-16"), "", "« Seul »\n", b"\xef\xbb\xbf" + fm.example.encode()])
def test_whatever_is_asked_for_first(first: str, text: str | bytes) -> None:
    lazy, eager = fm.parse(text), fm.parse_many([text])[0]
    assert getattr(lazy, first) == getattr(eager, first)
    assert lazy == eager and lazy.to_json() == eager.to_json() and lazy.diagnostics == eager.diagnostics
    assert [part.span for part in parts(lazy)] == [part.span for part in parts(eager)]  # type: ignore[attr-defined]


def test_values(article: fm.Article) -> None:
    claim, quote, date = article.claims[0], article.quotes[0], article.dates[0]
    assert claim.rating is fm.Rating.FALSE and claim.rating == "false" and claim.verdict is not None
    assert claim.verdict.flags == (fm.Rating.OUTDATED,)
    assert claim.claimant is None and claim.rationale == "Aucun acte."
    assert quote.date == fm.Edtf("2025-06") == date.value
    assert (date.start_day, date.end_day) == (datetime.date(2025, 6, 1), datetime.date(2025, 7, 1))
    assert article.date_published == datetime.datetime(2025, 6, 14, 10, 39)
    assert article.day_published == datetime.date(2025, 6, 14)
    assert article.sections[0].blocks == article.blocks


def test_lists_are_made_once_and_children_keep_the_article_alive() -> None:
    article = fm.parse(fm.example)
    assert article.sections is article.sections
    section, watch = article.sections[0], weakref.ref(article)
    del article
    gc.collect()
    assert watch() is None
    assert section.heading == "Faits vérifiés"


def test_a_list_takes_part_in_no_reference_cycle() -> None:
    article = fm.parse(fm.example)
    assert article.sections
    assert gc.get_referents(article) == [fm.Article]


def test_equality_and_hash(article: fm.Article, text: str) -> None:
    again = fm.Article.from_json(article.to_json(), text=text)
    assert again == article and hash(again) == hash(article)
    for one, other in zip(parts(article), parts(again), strict=True):
        assert one == other and hash(one) == hash(other) and one is not other
    assert article != fm.parse(text) and article != 1 and article.claims[0] != article.quotes[0]


def test_repr_is_like_a_constructor(article: fm.Article) -> None:
    assert repr(article.claims[0]) == (
        "Claim(text='<b>Le pont</b> est vendu', verdict=Verdict(label='Fausse', rating=Rating.FALSE, "
        "flags=(Rating.OUTDATED,)), rationale='Aucun acte.')"
    )
    assert repr(article.quotes[0].date) == "Edtf('2025-06')"
    assert eval(repr(article.claims[0].span), {"Span": fm.Span}) == article.claims[0].span
    assert repr(article).startswith("<Article headline='🎉 Le pont")


def test_patterns(article: fm.Article) -> None:
    match article.claims[0]:
        case fm.Claim(text, None, fm.Verdict(label, fm.Rating.FALSE)):
            assert (text, label) == ("<b>Le pont</b> est vendu", "Fausse")
        case _:
            pytest.fail("no match")


@pytest.mark.parametrize("protocol", range(2, pickle.HIGHEST_PROTOCOL + 1))
def test_pickle(article: fm.Article, placeless: fm.Article, protocol: int) -> None:
    for whole in (article, placeless, fm.parse(fm.example), fm.parse("")):
        again = pickle.loads(pickle.dumps(whole, protocol))
        assert again == whole and again.diagnostics == whole.diagnostics
    for part in [*parts(article), fm.Edtf("2024-06"), article.claims[0].span]:
        assert pickle.loads(pickle.dumps(part, protocol)) == part


def test_a_pickle_from_the_future_is_refused() -> None:
    with pytest.raises(ValueError, match="newer factmark"):
        _native._unpickle(99, None, "{}", [])


def test_a_pickled_error_is_the_same_error() -> None:
    with pytest.raises(fm.ParseError) as caught:
        fm.parse("", strict=True)
    again = pickle.loads(pickle.dumps(caught.value))
    assert (str(again), again.code, again.span) == (str(caught.value), "empty-input", None)


def test_copies_are_the_same_object(article: fm.Article) -> None:
    for thing in [article, *parts(article)]:
        assert copy.copy(thing) is thing and copy.deepcopy(thing) is thing


def test_frozen(article: fm.Article) -> None:
    for thing in [article, *parts(article)]:
        with pytest.raises(AttributeError):
            thing.text = "other"


def test_json_round_trip(article: fm.Article, text: str) -> None:
    for whole in (article, fm.parse(fm.example)):
        again = fm.Article.from_dict(whole.to_dict(), text=whole.text)
        assert again.to_json() == whole.to_json() and json.loads(whole.to_json()) == whole.to_dict()
    with pytest.raises(ValueError, match="another text"):
        fm.Article.from_json(article.to_json(), text=text.upper())
    with pytest.raises(ValueError, match="not the JSON form"):
        fm.Article.from_json("[1, 2]")


def test_an_article_without_its_text_has_no_places(placeless: fm.Article) -> None:
    assert placeless.text is None
    assert placeless.claims[0].span is None and placeless.claims[0].start is None
    assert placeless.blocks[0].text is None


def test_enums_are_complete() -> None:
    for name, words in _native.names().items():
        enum: type[Enum] = getattr(fm, name)
        assert [member.value for member in enum] == words
        for member in enum:
            assert member == member.value and enum(member.value) is member
            assert pickle.loads(pickle.dumps(member)) is member
            assert f"{member}" == str(member) == member.value


@pytest.mark.parametrize("text", ["2024-06", "2024-23", "199X", "14XX", "XXXX-08-15", "2025-05-03/2025-05-05", "2035~"])
def test_edtf(text: str) -> None:
    date = fm.Edtf(text)
    assert str(date) == date.text == text and date == fm.Edtf(text) and hash(date) == hash(fm.Edtf(text))
    assert date.approximate == text.endswith("~")
    with pytest.raises(ValueError, match="not an EDTF date"):
        fm.Edtf("juin")


def test_options() -> None:
    structure = fm.parse(fm.example, quotes_in_prose=False, dates_in_prose=False, language="fr-FR", anchor=datetime.date(2025, 3, 14))
    assert structure.headline == fm.parse(fm.example).headline
    with pytest.raises(ValueError, match='no language "xx"; there are fr, en'):
        fm.parse(fm.example, language="xx")
    with pytest.raises(TypeError, match='no option "speed"; there are strict, html, anchor'):
        fm.parse(fm.example, speed=11)
