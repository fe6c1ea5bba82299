//! `Source` and `Author`.

use pyo3::prelude::*;

use crate::part::{Part, Piece, piece};

/// Where the article says it has something from.
///
/// >>> [source.name for source in factmark.parse(example).sources]
/// ['Mairie de Lysse']
#[pyclass(frozen, module = "factmark")]
pub(crate) struct Source(Part);

#[pymethods]
impl Source {
    #[classattr]
    #[pyo3(name = "__match_args__")]
    const MATCH_ARGS: (&'static str, &'static str, &'static str) = ("name", "url", "domain");

    /// The name, up to the first comma, colon or bracket of the entry.
    #[getter]
    fn name(&self) -> Option<&str> {
        self.model().name.as_deref()
    }

    /// The address as printed.
    #[getter]
    fn url(&self) -> Option<&str> {
        self.model().url.as_deref()
    }

    /// The host as printed, or the host of the address.
    #[getter]
    fn domain(&self) -> Option<&str> {
        self.model().domain.as_deref()
    }
}

piece!(Source<'a> in structure.sources, |source| source.span, source.span, source.name.as_deref().unwrap_or_default());

/// Who signed the article.
///
/// >>> [author.name for author in factmark.parse(example).authors]
/// ['Paul Renaud']
#[pyclass(frozen, module = "factmark")]
pub(crate) struct Author(Part);

#[pymethods]
impl Author {
    #[classattr]
    #[pyo3(name = "__match_args__")]
    const MATCH_ARGS: (&'static str,) = ("name",);

    /// The name alone, without biography or disclosure.
    #[getter]
    fn name(&self) -> &str {
        &self.model().name
    }
}

piece!(Author<'a> in structure.authors, |author| author.span, author.span, &author.name);
