//! `Article`.

use factmark::Timestamp;
use pyo3::prelude::*;
use pyo3::types::PyString;

use crate::claim::Claim;
use crate::date::{DateMention, When};
use crate::diagnostic::Diagnostic;
use crate::document::Reference;
use crate::part::{self, Once};
use crate::place::Place;
use crate::quote::Quote;
use crate::section::{Block, Section};
use crate::source::{Author, Source};
use crate::text::Text;
use crate::tuple::TupleOf;

/// A fact-checked news article.
///
/// Fields are None or empty when the text does not print them: nothing is guessed. Values become Python objects when
/// they are read.
///
/// >>> article = factmark.parse(example)
/// >>> article.headline
/// 'Non, le pont de Lysse n’a pas été vendu'
/// >>> len(article.claims), len(article.quotes), article.date_published
/// (1, 1, datetime.date(2025, 3, 14))
#[pyclass(frozen, weakref, module = "factmark")]
pub(crate) struct Article {
    pub(crate) reference: Reference,
    made: Made,
}

/// The tuples of parts that were asked for.
#[derive(Default)]
struct Made {
    authors: Once,
    blocks: Once,
    sections: Once,
    claims: Once,
    quotes: Once,
    sources: Once,
    dates: Once,
    diagnostics: Once,
}

impl Article {
    pub(crate) fn new(reference: Reference) -> Self {
        Self { reference, made: Made::default() }
    }

    /// The article with all that is in it.
    pub(crate) fn model(&self) -> &factmark::Article<'_> {
        self.reference.article()
    }

    /// What its layout tells: everything but quotes and dates.
    fn structure(&self) -> &factmark::Article<'_> {
        self.reference.structure()
    }

    fn place(&self, span: Option<factmark::Span>) -> Option<Place> {
        self.reference.document.place(span?)
    }
}

/// The single values.
#[pymethods]
impl Article {
    #[classattr]
    #[pyo3(name = "__match_args__")]
    const MATCH_ARGS: (&'static str, &'static str, &'static str, &'static str) =
        ("headline", "date_published", "claims", "quotes");

    /// The text that the places are in; None for an article from markup, or from JSON without its text.
    #[getter]
    fn text<'py>(&self, py: Python<'py>) -> Option<Bound<'py, PyString>> {
        let text = self.reference.document.text()?;
        Some(match self.reference.document.owner() {
            Text::Str(original) => original.as_py_str().bind(py).clone(),
            _ => PyString::new(py, text),
        })
    }

    /// The title as printed, prefix included.
    #[getter]
    fn headline(&self) -> Option<&str> {
        self.structure().headline.as_deref()
    }

    /// The category or tag line before the headline ("À La Une").
    #[getter]
    fn kicker(&self) -> Option<&str> {
        self.structure().kicker.as_deref()
    }

    /// The paragraph after "Introduction :" or, without a label, the first paragraph of prose.
    #[getter]
    fn introduction(&self) -> Option<&str> {
        self.structure().introduction.as_deref()
    }

    /// The language of the text ("fr"); None when it cannot be told.
    #[getter]
    fn language(&self) -> Option<&str> {
        self.structure().language.as_deref()
    }

    /// When it was published: a ``datetime.datetime`` where the time of day is printed, else a ``datetime.date``.
    #[getter]
    fn date_published(&self) -> Option<When> {
        self.structure().date_published.map(When::from)
    }

    /// When it was last changed, like ``date_published``.
    #[getter]
    fn date_modified(&self) -> Option<When> {
        self.structure().date_modified.map(When::from)
    }

    /// The day it was published, whether or not the time of day is printed.
    #[getter]
    fn day_published(&self) -> Option<chrono::NaiveDate> {
        self.structure().date_published.map(Timestamp::day)
    }

    /// Who published it; known from markup or from the caller, hardly ever printed.
    #[getter]
    fn publisher(&self) -> Option<&str> {
        self.structure().publisher.as_deref()
    }

    /// The address of the article; known from markup or from the caller.
    #[getter]
    fn url(&self) -> Option<&str> {
        self.structure().url.as_deref()
    }

    /// Whether this is only a teaser of a listing page: a title and perhaps a line.
    #[getter]
    fn teaser(&self) -> bool {
        self.structure().teaser
    }

    /// The place of the headline.
    #[getter]
    fn headline_span(&self) -> Option<Place> {
        self.place(self.structure().spans.headline)
    }

    /// The place of the kicker.
    #[getter]
    fn kicker_span(&self) -> Option<Place> {
        self.place(self.structure().spans.kicker)
    }

    /// The place of the introduction.
    #[getter]
    fn introduction_span(&self) -> Option<Place> {
        self.place(self.structure().spans.introduction)
    }

    /// The place of the printed publication date.
    #[getter]
    fn date_published_span(&self) -> Option<Place> {
        self.place(self.structure().spans.date_published)
    }

    /// The place of the printed date of the last change.
    #[getter]
    fn date_modified_span(&self) -> Option<Place> {
        self.place(self.structure().spans.date_modified)
    }
}

/// The parts.
#[pymethods]
impl Article {
    /// Who signed the article, in the printed order.
    #[getter]
    fn authors<'py>(&self, py: Python<'py>) -> PyResult<TupleOf<'py, Author>> {
        part::tuple(py, &self.reference, self.structure().authors.len(), &self.made.authors)
    }

    /// The text in pieces: joined they are the input (of a listing page: this article's part of it).
    #[getter]
    fn blocks<'py>(&self, py: Python<'py>) -> PyResult<TupleOf<'py, Block>> {
        part::tuple(py, &self.reference, self.structure().blocks.len(), &self.made.blocks)
    }

    /// The headings in order, each with the blocks under it.
    #[getter]
    fn sections<'py>(&self, py: Python<'py>) -> PyResult<TupleOf<'py, Section>> {
        part::tuple(py, &self.reference, self.structure().sections.len(), &self.made.sections)
    }

    /// What was checked, in text order.
    #[getter]
    fn claims<'py>(&self, py: Python<'py>) -> PyResult<TupleOf<'py, Claim>> {
        part::tuple(py, &self.reference, self.structure().claims.len(), &self.made.claims)
    }

    /// Reported speech, in text order.
    #[getter]
    fn quotes<'py>(&self, py: Python<'py>) -> PyResult<TupleOf<'py, Quote>> {
        part::tuple(py, &self.reference, self.model().quotes.len(), &self.made.quotes)
    }

    /// Entries of a sources section and citations, each distinct one once.
    #[getter]
    fn sources<'py>(&self, py: Python<'py>) -> PyResult<TupleOf<'py, Source>> {
        part::tuple(py, &self.reference, self.structure().sources.len(), &self.made.sources)
    }

    /// Every date mention, in text order.
    #[getter]
    fn dates<'py>(&self, py: Python<'py>) -> PyResult<TupleOf<'py, DateMention>> {
        part::tuple(py, &self.reference, self.model().dates.len(), &self.made.dates)
    }

    /// Remarks on the text, in text order.
    #[getter]
    fn diagnostics<'py>(&self, py: Python<'py>) -> PyResult<TupleOf<'py, Diagnostic>> {
        part::tuple(py, &self.reference, self.reference.reading().diagnostics.len(), &self.made.diagnostics)
    }

    /// The places of the lines that every article of the publisher carries.
    #[getter]
    fn boilerplate<'py>(&self, py: Python<'py>) -> PyResult<TupleOf<'py, Place>> {
        TupleOf::new(py, self.structure().boilerplate.iter().filter_map(|span| self.place(Some(*span))))
    }
}

/// What Python expects of a value.
#[pymethods]
impl Article {
    fn __eq__(&self, other: &Bound<'_, PyAny>) -> bool {
        other.cast::<Self>().is_ok_and(|other| {
            let other = &other.get().reference;
            self.reference.document.text() == other.document.text()
                && self.reference.reading() == other.reading()
        })
    }

    fn __hash__(&self) -> u64 {
        use std::hash::{DefaultHasher, Hash, Hasher};
        let mut hasher = DefaultHasher::new();
        (self.headline(), self.structure().blocks.len(), self.structure().claims.len()).hash(&mut hasher);
        hasher.finish()
    }

    fn __repr__(slf: &Bound<'_, Self>) -> PyResult<String> {
        let py = slf.py();
        let article = slf.get().model();
        let mut fields = Vec::new();
        if let Some(headline) = &article.headline {
            fields.push(format!("headline={}", PyString::new(py, headline).repr()?));
        }
        if let Some(published) = article.date_published {
            fields.push(format!("date_published={}", When::from(published).into_pyobject(py)?.repr()?));
        }
        for (name, count) in [
            ("claims", article.claims.len()),
            ("quotes", article.quotes.len()),
            ("sources", article.sources.len()),
            ("dates", article.dates.len()),
        ] {
            fields.push(format!("{name}=<{count}>"));
        }
        Ok(format!("<Article {}>", fields.join(" ")))
    }

    /// The article highlighted, for notebooks.
    fn _repr_html_(slf: &Bound<'_, Self>) -> PyResult<String> {
        slf.py().import("factmark._html")?.call_method1("article", (slf,))?.extract()
    }

    fn __copy__(slf: Py<Self>) -> Py<Self> {
        slf
    }

    #[pyo3(signature = (_memo: "object") -> "typing.Self")]
    fn __deepcopy__(slf: Py<Self>, _memo: &Bound<'_, PyAny>) -> Py<Self> {
        slf
    }
}
