//! The native half of the Python package `factmark`: a thin layer over the public interface of the Rust library.
//!
//! `document` keeps a text with what was read from it; the classes (`article`, `claim`, …) are views of it.

mod arrow;
mod article;
mod claim;
mod date;
mod diagnostic;
mod document;
mod interpreter;
mod json;
mod many;
mod names;
mod options;
mod other;
mod parse;
mod part;
mod place;
mod quote;
mod section;
mod source;
mod text;
mod tuple;
mod work;

/// The native half of factmark. Import ``factmark`` instead.
#[pyo3::pymodule]
mod _native {
    use pyo3::prelude::*;

    #[pymodule_init]
    fn init(module: &Bound<'_, PyModule>) -> PyResult<()> {
        crate::interpreter::settle(module.py())
    }

    #[pymodule_export]
    use crate::arrow::{Table, Tables, tables};
    #[pymodule_export]
    use crate::article::Article;
    #[pymodule_export]
    use crate::claim::{Claim, Verdict};
    #[pymodule_export]
    use crate::date::{DateMention, Edtf};
    #[pymodule_export]
    use crate::diagnostic::Diagnostic;
    #[pymodule_export]
    use crate::json::_unpickle;
    #[pymodule_export]
    use crate::many::parse_many;
    #[pymodule_export]
    use crate::names::names;
    #[pymodule_export]
    use crate::other::{find_dates, parse_html, read_claim_review};
    #[pymodule_export]
    use crate::parse::{_parse_only, parse, parse_all};
    #[pymodule_export]
    use crate::place::Place;
    #[pymodule_export]
    use crate::quote::Quote;
    #[pymodule_export]
    use crate::section::{Block, Section};
    #[pymodule_export]
    use crate::source::{Author, Source};
}
