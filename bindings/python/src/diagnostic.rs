//! `Diagnostic`, and the `ParseError` of a strict call.

use factmark::{Diagnostic as Model, Severity, Span};
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::PyType;

use crate::document::Document;
use crate::names::Member;
use crate::part::{Part, Piece, part_methods};

/// One remark about a text.
///
/// >>> print(factmark.parse("").diagnostics[0].code)
/// empty-input
#[pyclass(frozen, module = "factmark")]
pub(crate) struct Diagnostic(Part);

#[pymethods]
impl Diagnostic {
    #[classattr]
    #[pyo3(name = "__match_args__")]
    const MATCH_ARGS: (&'static str, &'static str, &'static str, &'static str) =
        ("code", "severity", "message", "line");

    /// What it is about: a stable name such as "empty-input".
    #[getter]
    fn code(&self) -> &'static str {
        self.model().code.as_str()
    }

    /// How much it matters.
    #[getter]
    fn severity(&self) -> Member<Severity> {
        Member(self.model().severity)
    }

    /// A sentence without a full stop that a journalist understands.
    #[getter]
    fn message(&self) -> &str {
        &self.model().message
    }

    /// The line of the place, from 1.
    #[getter]
    fn line(&self) -> Option<u32> {
        Some(self.0.article.document.location(self.model().span?)?.line)
    }

    /// The column of the place, from 1, in code points.
    #[getter]
    fn column(&self) -> Option<u32> {
        Some(self.0.article.document.location(self.model().span?)?.column)
    }

    fn __str__(&self) -> String {
        let Model { code, severity, message, .. } = self.model();
        match (self.line(), self.column()) {
            (Some(line), Some(column)) => format!("{line}:{column}: {severity}: {message} [{code}]"),
            _ => format!("{severity}: {message} [{code}]"),
        }
    }
}

impl Piece for Diagnostic {
    type Model<'a> = Model;
    const LIST: &'static str = "diagnostics";

    fn wrap(part: Part) -> Self {
        Self(part)
    }

    fn part(&self) -> &Part {
        &self.0
    }

    fn model(&self) -> &Model {
        &self.0.article.reading().diagnostics[self.0.index]
    }

    fn span(&self) -> Option<Span> {
        self.model().span
    }

    fn key(&self) -> &str {
        self.model().code.as_str()
    }
}

part_methods!(Diagnostic);

/// The `ParseError` for the first error-level diagnostic of a document.
pub(crate) fn strict(document: &Document) -> Option<Model> {
    let diagnostics = document.articles().iter().flat_map(|reading| &reading.diagnostics);
    diagnostics.into_iter().find(|diagnostic| diagnostic.severity == Severity::Error).cloned()
}

pub(crate) fn parse_error(py: Python<'_>, document: &Document, diagnostic: &Model) -> PyErr {
    static CLASS: PyOnceLock<Py<PyType>> = PyOnceLock::new();
    let place = diagnostic.span.and_then(|span| document.place(span));
    let line = diagnostic.span.and_then(|span| document.location(span)).map(|location| location.line);
    let arguments = (diagnostic.code.as_str(), &*diagnostic.message, place, line);
    let error = CLASS.import(py, "factmark._errors", "ParseError").and_then(|class| class.call1(arguments));
    error.map_or_else(|failure| failure, PyErr::from_value)
}
