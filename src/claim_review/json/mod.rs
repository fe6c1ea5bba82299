//! JSON as pages print it: a flat table of values, repaired where the text is broken.
//!
//! Not `serde_json`, because markup that no strict reader accepts is common, because a repair must be told with its
//! place, and because the unknown keys of a strict object cost nothing when they are only slices. Strict texts take the
//! short way ([`strict`]), all others the careful one ([`scan`]), and both give the same table. There is no
//! recursion: containers are a stack of indices, values a table in document order ([`Tape`]).

mod marks;
mod number;
mod quoted;
mod repair;
mod scan;
mod strict;
mod string;
mod tape;
mod term;
#[cfg(test)]
mod tests;
mod write;

pub(super) use scan::read;
pub(super) use string::decoded;
pub(super) use tape::{Node, Tape, Text, Value};
pub(super) use term::{Term, without_prefix};
pub(super) use write::write;
