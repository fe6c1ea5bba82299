//! `parse_many`.

use std::sync::atomic::{AtomicBool, Ordering};

use factmark::Parser;
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyList};

use crate::article::Article;
use crate::diagnostic::{parse_error, strict};
use crate::document::{Document, Reference, one};
use crate::options::Settings;
use crate::text::Text;
use crate::work::Crew;

/// The most articles that are read between two looks at signals.
const MOST: usize = 256;

/// What becomes of an article that cannot be read.
#[derive(Clone, Copy)]
enum Errors {
    Raise,
    Skip,
    Collect,
}

impl Errors {
    fn from_name(name: &str) -> PyResult<Self> {
        match name {
            "raise" => Ok(Self::Raise),
            "skip" => Ok(Self::Skip),
            "collect" => Ok(Self::Collect),
            _ => Err(PyValueError::new_err(format!(
                "errors is \"raise\", \"skip\" or \"collect\", not {name:?}"
            ))),
        }
    }
}

/// Reads many articles on all cores, in order.
///
/// ``texts`` is any iterable of str or bytes; with ``html=True`` of web pages. While the articles are read other Python threads run, and Ctrl-C works.
///
/// Options, besides those of ``parse``:
///     progress: called now and then with the number of articles done since the last call (``tqdm(…).update``).
///     threads: how many; every core when None.
///     errors: what to do with what is not an article (or, with ``strict=True``, cannot be read): "raise", "skip", or
///         "collect" to put the exception in the place of the article.
///
/// >>> [article.headline for article in factmark.parse_many([example, ""])]
/// ['Non, le pont de Lysse n’a pas été vendu', None]
#[pyfunction]
#[pyo3(signature = (texts: "collections.abc.Iterable[str | bytes]", *, progress: "collections.abc.Callable[[int], object] | None" = None, threads: "int | None" = None, errors: "typing.Literal['raise', 'skip', 'collect']" = "raise", **options: "typing.Unpack[ParseOptions]") -> "Articles")]
pub(crate) fn parse_many<'py>(
    texts: &Bound<'py, PyAny>,
    progress: Option<Bound<'py, PyAny>>,
    threads: Option<isize>,
    errors: &str,
    options: Option<&Bound<'py, PyDict>>,
) -> PyResult<Bound<'py, PyList>> {
    let py = texts.py();
    let errors = Errors::from_name(errors)?;
    let settings = Settings::from_keywords(options)?;
    let crew = Crew::new(py, threads, progress)?;
    let texts: Vec<PyResult<Text>> = owners(texts, errors)?;
    let stride = crew.stride(texts.len(), MOST);
    let read = crew.map(pieces(texts, stride), Vec::len, |piece, stopped| read(piece, &settings, stopped))?;
    let articles = new_list(py)?;
    for (index, document) in read.into_iter().flatten().enumerate() {
        match finish(py, document, settings.strict) {
            Ok(article) => articles.append(article)?,
            Err(error) => match errors {
                Errors::Raise => return Err(at(py, error, index)),
                Errors::Skip => {}
                Errors::Collect => articles.append(error.into_value(py))?,
            },
        }
    }
    Ok(articles)
}

/// An empty `factmark.Articles`: a list that a notebook shows as a table.
pub(crate) fn new_list(py: Python<'_>) -> PyResult<Bound<'_, PyList>> {
    Ok(py.import("factmark._look")?.getattr("Articles")?.call0()?.cast_into::<PyList>()?)
}

/// The texts of an iterable; stops at the first that is none when errors are raised.
fn owners(texts: &Bound<'_, PyAny>, errors: Errors) -> PyResult<Vec<PyResult<Text>>> {
    crate::text::refuse_single(texts)?;
    let mut owners = Vec::with_capacity(texts.len().unwrap_or(0));
    for (index, text) in texts.try_iter()?.enumerate() {
        match (Text::from_python(&text?), errors) {
            (Err(error), Errors::Raise) => return Err(at(texts.py(), error, index)),
            (owner, _) => owners.push(owner),
        }
    }
    Ok(owners)
}

/// Cuts a list into pieces of `stride`.
pub(crate) fn pieces<T>(items: Vec<T>, stride: usize) -> Vec<Vec<T>> {
    let mut items = items.into_iter();
    std::iter::from_fn(|| {
        Some(items.by_ref().take(stride).collect::<Vec<_>>()).filter(|piece| !piece.is_empty())
    })
    .collect()
}

fn read(piece: Vec<PyResult<Text>>, settings: &Settings, stopped: &AtomicBool) -> Vec<PyResult<Document>> {
    let (mut parser, pages) = (Parser::new(settings.options.clone()), settings.pages());
    let wanted = piece.into_iter().take_while(|_| !stopped.load(Ordering::Relaxed));
    let mut read = |text: Text| {
        if settings.html { Document::page(&text, &pages) } else { Document::read(text, &mut parser, one) }
    };
    wanted.map(|text| text.map(&mut read)).collect()
}

fn finish(py: Python<'_>, document: PyResult<Document>, is_strict: bool) -> PyResult<Article> {
    let document = document?;
    match is_strict.then(|| strict(&document)).flatten() {
        Some(diagnostic) => Err(parse_error(py, &document, &diagnostic)),
        None => Ok(Article::new(Reference { document: document.into(), number: 0 })),
    }
}

/// The error with a note that says which article it is about.
fn at(py: Python<'_>, error: PyErr, index: usize) -> PyErr {
    // Before Python 3.11 exceptions take no notes; the error itself is what matters.
    let _ = error.value(py).call_method1("add_note", (format!("article {index} of the texts"),));
    error
}
