//! What else the library reads and writes: dates alone, web pages, `ClaimReview` markup.

use factmark::claim_review::{self, Publisher, WriteOptions};
use factmark::{Diagnostic as Remark, Language, dates};
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyList};

use crate::article::Article;
use crate::date::DateMention;
use crate::diagnostic::{parse_error, strict};
use crate::document::{Document, Reading, Reference};
use crate::options::Settings;
use crate::text::Text;
use crate::tuple::TupleOf;

/// The dates of a text that need not be an article.
///
/// ``language`` is "fr" unless given; ``anchor`` is the ``datetime.date`` that "hier" counts from.
///
/// >>> [str(date.value) for date in factmark.find_dates("Attendu le 15 août 2025, reporté depuis juin 2024.")]
/// ['2025-08-15', '2024-06']
#[pyfunction]
#[pyo3(signature = (text: "str | bytes", *, language: "str" = "fr", anchor: "date | None" = None) -> "tuple[DateMention, ...]")]
pub(crate) fn find_dates<'py>(
    text: &Bound<'py, PyAny>,
    language: &str,
    anchor: Option<chrono::NaiveDate>,
) -> PyResult<TupleOf<'py, DateMention>> {
    let language = Language::from_tag(language)
        .ok_or_else(|| PyValueError::new_err(format!("no calendar words for the language {language:?}")))?;
    let document = Document::of_dates(Text::from_python(text)?, |text| dates::find(text, language, anchor));
    Reference { document: document.into(), number: 0 }.dates(text.py())
}

/// Reads the article of a web page: bytes as they came, or the page as str.
///
/// ``article.text`` is the text that was found in the page, and every place points into it.
///
/// Options, besides those of ``parse``:
///     url: where the page is from.
///     content_type: the header that it came with, which may name the encoding.
///
/// >>> page = "<html><body><h1>Non, le pont n’est pas vendu</h1><p>La mairie de Lysse dément la rumeur.</p></body></html>"
/// >>> factmark.parse_html(page).headline
/// 'Non, le pont n’est pas vendu'
#[pyfunction]
#[pyo3(signature = (page: "str | bytes", *, url: "str | None" = None, content_type: "str | None" = None, **options: "typing.Unpack[ParseOptions]") -> "Article")]
pub(crate) fn parse_html(
    page: &Bound<'_, PyAny>,
    url: Option<String>,
    content_type: Option<String>,
    options: Option<&Bound<'_, PyDict>>,
) -> PyResult<Article> {
    let settings = Settings::from_keywords(options)?;
    let owner = Text::from_python(page)?;
    let mut pages = settings.pages();
    (pages.url, pages.content_type) = (url, content_type);
    let document = page.py().detach(|| Document::page(&owner, &pages));
    match settings.strict.then(|| strict(&document)).flatten() {
        Some(diagnostic) => Err(parse_error(page.py(), &document, &diagnostic)),
        None => Ok(Article::new(Reference { document: document.into(), number: 0 })),
    }
}

/// Reads the articles of ClaimReview markup: JSON-LD, a feed, an answer of the Fact Check API, or a page with JSON-LD.
///
/// Broken JSON is repaired as far as it can be; ``diagnostics`` of the first article say so. Values from markup have no
/// place.
///
/// >>> markup = factmark.parse(example).to_claim_review(url="https://vigie.example/pont")
/// >>> article, = factmark.read_claim_review(markup)
/// >>> article.claims[0].verdict
/// Verdict(label='Fausse', rating=Rating.FALSE)
#[pyfunction]
#[pyo3(signature = (markup: "str | bytes | dict[str, typing.Any] | list[typing.Any]") -> "Articles")]
pub(crate) fn read_claim_review<'py>(markup: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyList>> {
    let py = markup.py();
    let is_value = markup.is_instance_of::<PyDict>() || markup.is_instance_of::<PyList>();
    let json = if is_value { py.import("json")?.call_method1("dumps", (markup,))? } else { markup.clone() };
    let owner = Text::from_python(&json)?;
    let (text, warning) = owner.decode();
    let document = claim_review::read(&text);
    let remarks: Vec<Remark> = warning.into_iter().chain(document.diagnostics.iter().cloned()).collect();
    let articles = crate::many::new_list(py)?;
    for (index, article) in document.articles().into_iter().enumerate() {
        let diagnostics = if index == 0 { remarks.clone() } else { Vec::new() };
        let reading = Reading { article: article.into_owned(), diagnostics };
        let document = Document::restore(None, reading).into();
        articles.append(Article::new(Reference { document, number: 0 }))?;
    }
    Ok(articles)
}

#[pymethods]
impl Article {
    /// The article's verdicts as ClaimReview JSON-LD, to put into the page.
    ///
    /// ``url`` is the page's address, ``publisher`` the name of the fact-checker, ``publisher_url`` its site. Raises
    /// ValueError when no claim has a verdict: there is nothing to write.
    ///
    /// >>> markup = factmark.parse(example).to_claim_review(url="https://vigie.example/pont", publisher="Vigie")
    /// >>> '"claimReviewed":"Le pont de Lysse a été vendu"' in markup
    /// True
    #[pyo3(signature = (*, url: "str | None" = None, publisher: "str | None" = None, publisher_url: "str | None" = None, script: "bool" = false) -> "str")]
    fn to_claim_review(
        &self,
        url: Option<String>,
        publisher: Option<String>,
        publisher_url: Option<String>,
        script: bool,
    ) -> PyResult<String> {
        let mut options = WriteOptions::default();
        options.url = url;
        options.publisher = publisher.map(|name| Publisher::new(name, publisher_url));
        options.text = self.reference.document.text().map(str::to_owned);
        let markup = claim_review::write(self.model(), &options)
            .map_err(|error| PyValueError::new_err(error.diagnostic.message.to_string()))?;
        Ok(if script { markup.to_script() } else { markup.to_string() })
    }
}
