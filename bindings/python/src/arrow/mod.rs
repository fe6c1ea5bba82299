//! Articles as Arrow tables, for every library that speaks the Arrow `PyCapsule` protocol.

mod batch;
mod capsule;
mod columns;
mod form;
mod rows;
mod strings;
mod table;

use std::collections::HashMap;

pub(crate) use table::{Table, Tables, tables};

/// What a reader of the tables must know.
fn metadata() -> HashMap<String, String> {
    let version = factmark::SCHEMA_VERSION.to_string();
    [
        ("factmark.schema_version", &*version),
        ("factmark.offsets", "start, end: code points; byte_*: UTF-8 bytes"),
    ]
    .map(|(key, value)| (key.to_owned(), value.to_owned()))
    .into()
}
