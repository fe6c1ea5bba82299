//! The JSON form, and pickles, which are made of it.

use factmark::{Article as Model, Code, Diagnostic, SCHEMA_VERSION, Span};
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;

use crate::article::Article;
use crate::document::{Document, Reading, Reference};
use crate::part::Piece;
use crate::text::Text;

#[pymethods]
impl Article {
    /// The article in the JSON form, on one line. Places are byte offsets.
    ///
    /// >>> factmark.Article.from_json(factmark.parse(example).to_json(), text=example) == factmark.parse(example)
    /// True
    fn to_json(&self) -> PyResult<String> {
        serde_json::to_string(self.model()).map_err(invalid)
    }

    /// The JSON form as a dict of plain Python values.
    ///
    /// >>> factmark.parse(example).to_dict()["claims"][0]["verdict"]["rating"]
    /// 'false'
    #[pyo3(signature = () -> "dict[str, typing.Any]")]
    fn to_dict<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        py.import("json")?.call_method1("loads", (self.to_json()?,))
    }

    /// The article of a JSON form. Places can be read when the text is given too.
    ///
    /// Raises ValueError when it is not the JSON form, or when a place is not one of the text.
    #[staticmethod]
    #[pyo3(signature = (json: "str | bytes", *, text: "str | bytes | None" = None) -> "Article")]
    fn from_json(json: &Bound<'_, PyAny>, text: Option<&Bound<'_, PyAny>>) -> PyResult<Self> {
        let json = Text::from_python(json)?;
        let text = text.map(Text::from_python).transpose()?;
        restore(&json.decode().0, text, Vec::new())
    }

    /// The article of the dict that ``to_dict`` gave.
    #[staticmethod]
    #[pyo3(signature = (data: "dict[str, typing.Any]", *, text: "str | bytes | None" = None) -> "Article")]
    fn from_dict(data: &Bound<'_, PyAny>, text: Option<&Bound<'_, PyAny>>) -> PyResult<Self> {
        let json = data.py().import("json")?.call_method1("dumps", (data,))?;
        Self::from_json(&json, text)
    }

    #[pyo3(signature = () -> "tuple[object, ...]")]
    fn __reduce__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let diagnostics: Vec<_> = self.reference.reading().diagnostics.iter().map(pickled).collect();
        let text = self.reference.document.text();
        let state = (SCHEMA_VERSION, text, self.to_json()?, diagnostics);
        let unpickle = py.import("factmark._native")?.getattr("_unpickle")?;
        (unpickle, state).into_pyobject(py).map(Bound::into_any)
    }
}

type PickledDiagnostic = (String, Option<(u32, u32)>, String);

fn pickled(diagnostic: &Diagnostic) -> PickledDiagnostic {
    let span = diagnostic.span.map(|span| (span.start(), span.end()));
    (diagnostic.code.as_str().to_owned(), span, diagnostic.message.to_string())
}

fn unpickled((code, span, message): PickledDiagnostic) -> Option<Diagnostic> {
    let code = *Code::ALL.iter().find(|known| known.as_str() == code)?;
    Some(Diagnostic::new(code, span.and_then(|(start, end)| Span::new(start, end)), message))
}

/// Restores a pickled article; a diagnostic whose code this version does not know is left out.
#[pyfunction]
pub(crate) fn _unpickle(
    version: u32,
    text: Option<String>,
    json: &str,
    diagnostics: Vec<PickledDiagnostic>,
) -> PyResult<Article> {
    if version > SCHEMA_VERSION {
        let message =
            format!("pickled by a newer factmark (form {version}; this one reads {SCHEMA_VERSION})");
        return Err(PyValueError::new_err(message));
    }
    restore(json, text.map(Text::Owned), diagnostics.into_iter().filter_map(unpickled).collect())
}

/// Parts are pickled as their article and where they are in it.
pub(crate) fn reduce_part<'py, P: Piece>(py: Python<'py>, piece: &P) -> PyResult<Bound<'py, PyAny>> {
    let part = piece.part();
    let article = Article::new(part.article.clone());
    let unpickle = py.import("factmark._pickle")?.getattr("part")?;
    (unpickle, (article, P::LIST, part.index, P::ATTRIBUTE)).into_pyobject(py).map(Bound::into_any)
}

fn restore(json: &str, text: Option<Text>, diagnostics: Vec<Diagnostic>) -> PyResult<Article> {
    let article: Model<'_> = serde_json::from_str(json).map_err(invalid)?;
    let text = text.map(|text| Text::Owned(text.decode().0.into_owned()));
    if let Some(text) = &text {
        check_places(&article, text.as_str())?;
    }
    let reading = Reading { article: article.into_owned(), diagnostics };
    let mut articles = Reference::all(Document::restore(text, reading));
    articles.next().map(Article::new).ok_or_else(|| PyValueError::new_err("no article"))
}

fn invalid(error: serde_json::Error) -> PyErr {
    PyValueError::new_err(format!("not the JSON form of an article: {error}"))
}

/// Every value must be what the text holds at its place.
fn check_places(article: &Model<'_>, text: &str) -> PyResult<()> {
    let claims = article.claims.iter().map(|claim| (&claim.text, claim.span));
    let quotes = article.quotes.iter().map(|quote| (&quote.text, quote.span));
    let dates = article.dates.iter().map(|date| (&date.text, date.span));
    let sections = article.sections.iter().map(|section| (&section.heading, section.span));
    for (value, span) in claims.chain(quotes).chain(dates).chain(sections) {
        if span.is_some_and(|span| span.slice(text) != Some(value)) {
            return Err(PyValueError::new_err(format!(
                "{value:?} is not at its place: this is another text"
            )));
        }
    }
    Ok(())
}
