//! `parse` and `parse_all`.

use factmark::Parser;
use pyo3::prelude::*;
use pyo3::pybacked::PyBackedBytes;
use pyo3::types::PyDict;

use crate::article::Article;
use crate::diagnostic::{parse_error, strict};
use crate::document::{Document, Read, Reference, all, one};
use crate::options::Settings;
use crate::text::Text;

/// Reads one article; of a listing page the first.
///
/// ``text`` is str or bytes (UTF-8; bytes that are not are repaired and a diagnostic says so). Nothing in the text
/// makes this fail: what is doubtful is in ``article.diagnostics``. Headline, sections, claims and sources are read at
/// once, the prose when a quote, a date or a diagnostic is first asked for.
///
/// Options:
///     strict: raise ``ParseError`` for an error-level diagnostic (empty, too large, not text).
///     html: the text is a web page, read as ``parse_html`` reads it (also in ``parse_many``, ``tables`` and the like).
///     anchor: the ``datetime.date`` that "hier" counts from; without it the article's own date.
///     language: "fr", "en", …; recognised when not given.
///     quotes_in_prose, dates_in_prose: set to False to read the structure only.
///     indirect_speech: also read reported speech without quotation marks.
///     layouts: headings and labels of further publishers, as a tab-separated table: a line of column names, then lines
///         of role, words, language and value, such as ``heading``, ``Ce qu'on sait``, ``fr``, ``key_facts``.
///     ratings: what further verdict labels mean, as a tab-separated table with the columns label, language, publisher and
///         class, such as ``Hirngespinst``, ``de``, nothing, ``false``.
///     max_input_bytes: longer texts are not read (256 MiB).
///     max_items: a list of an article is cut there, with a diagnostic (100,000).
///     max_depth: elements of a page that are nested deeper are read as if they stood there (512, and never more).
///
/// >>> article = factmark.parse(example)
/// >>> article.claims[0].verdict.rating
/// Rating.FALSE
#[pyfunction]
#[pyo3(signature = (text: "str | bytes | bytearray | memoryview", **options: "typing.Unpack[ParseOptions]") -> "Article")]
pub(crate) fn parse(text: &Bound<'_, PyAny>, options: Option<&Bound<'_, PyDict>>) -> PyResult<Article> {
    let document = read(text, options, one)?;
    Ok(Article::new(Reference { document: document.into(), number: 0 }))
}

/// Reads every article of a listing page; of an ordinary page the one it holds.
///
/// >>> [article.headline for article in factmark.parse_all(example)]
/// ['Non, le pont de Lysse n’a pas été vendu']
#[pyfunction]
#[pyo3(signature = (text: "str | bytes | bytearray | memoryview", **options: "typing.Unpack[ParseOptions]") -> "list[Article]")]
pub(crate) fn parse_all(
    text: &Bound<'_, PyAny>,
    options: Option<&Bound<'_, PyDict>>,
) -> PyResult<Vec<Article>> {
    Ok(Reference::all(read(text, options, all)?).map(Article::new).collect())
}

fn read(text: &Bound<'_, PyAny>, options: Option<&Bound<'_, PyDict>>, read: Read) -> PyResult<Document> {
    let settings = Settings::from_keywords(options)?;
    let owner = Text::from_python(text)?;
    let own = options.is_some_and(|options| !options.is_empty()).then_some(&settings.options);
    let document = text.py().detach(|| match (settings.html, settings.strict) {
        (true, _) => Document::page(&owner, &settings.pages()),
        (_, true) => Document::read(owner, &mut Parser::new(settings.options.clone()), read),
        _ => Document::read_lazily(owner, own, read),
    });
    match settings.strict.then(|| strict(&document)).flatten() {
        Some(diagnostic) => Err(parse_error(text.py(), &document, &diagnostic)),
        None => Ok(document),
    }
}

/// Reads texts without making anything of them for Python; the number of claims. For the benchmark: what the library
/// itself takes.
#[pyfunction]
#[pyo3(signature = (texts: "list[bytes]") -> "int")]
pub(crate) fn _parse_only(py: Python<'_>, texts: Vec<PyBackedBytes>) -> usize {
    py.detach(|| {
        let mut parser = Parser::default();
        texts.iter().map(|text| parser.parse(&factmark::decode(text).0).article.claims.len()).sum()
    })
}
