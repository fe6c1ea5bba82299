//! Places in the text as Python counts them.

use factmark::{Span, TextIndex};
use pyo3::prelude::*;

/// A place in the text, half-open.
///
/// ``start`` and ``end`` count code points, so that ``text[span.start:span.end]`` is the value. ``byte_start``
/// and ``byte_end`` are the same place in the UTF-8 form of the text.
///
/// >>> span = factmark.parse("Titre\n\nLe maire a déclaré : « Oui. »").quotes[0].span
/// >>> span.start, span.end, span.byte_start, span.byte_end
/// (30, 34, 33, 37)
#[pyclass(frozen, eq, hash, get_all, name = "Span", module = "factmark")]
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct Place {
    /// The first code point.
    pub(crate) start: u32,
    /// One past the last code point.
    pub(crate) end: u32,
    /// The first byte of the UTF-8 form.
    pub(crate) byte_start: u32,
    /// One past the last byte of the UTF-8 form.
    pub(crate) byte_end: u32,
}

impl Place {
    pub(crate) fn new(span: Span, text: &str, index: &TextIndex) -> Self {
        Self {
            start: index.code_point(text, span.start()),
            end: index.code_point(text, span.end()),
            byte_start: span.start(),
            byte_end: span.end(),
        }
    }
}

#[pymethods]
impl Place {
    #[classattr]
    #[pyo3(name = "__match_args__")]
    const MATCH_ARGS: (&'static str, &'static str) = ("start", "end");

    #[new]
    fn __new__(start: u32, end: u32, byte_start: u32, byte_end: u32) -> Self {
        Self { start, end, byte_start, byte_end }
    }

    fn __getnewargs__(&self) -> (u32, u32, u32, u32) {
        (self.start, self.end, self.byte_start, self.byte_end)
    }

    fn __repr__(&self) -> String {
        let Self { start, end, byte_start, byte_end } = self;
        format!("Span(start={start}, end={end}, byte_start={byte_start}, byte_end={byte_end})")
    }
}
