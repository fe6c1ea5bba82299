//! `Source` and `Author`.

use factmark::Span;
use pyo3::prelude::*;

use crate::part::{Part, Piece, part_methods};

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

impl Piece for Source {
    type Model<'a> = factmark::Source<'a>;
    const LIST: &'static str = "sources";

    fn wrap(part: Part) -> Self {
        Self(part)
    }

    fn part(&self) -> &Part {
        &self.0
    }

    fn model(&self) -> &factmark::Source<'_> {
        &self.0.article.article().sources[self.0.index]
    }

    fn span(&self) -> Option<Span> {
        self.model().span
    }

    fn key(&self) -> &str {
        self.model().name.as_deref().unwrap_or_default()
    }
}

part_methods!(Source);

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

impl Piece for Author {
    type Model<'a> = factmark::Author<'a>;
    const LIST: &'static str = "authors";

    fn wrap(part: Part) -> Self {
        Self(part)
    }

    fn part(&self) -> &Part {
        &self.0
    }

    fn model(&self) -> &factmark::Author<'_> {
        &self.0.article.article().authors[self.0.index]
    }

    fn span(&self) -> Option<Span> {
        self.model().span
    }

    fn key(&self) -> &str {
        &self.model().name
    }
}

part_methods!(Author);
