//! The text itself: lines, blocks, quotation marks, folded comparison.

pub(crate) mod bounded;
pub(crate) mod fold;
pub(crate) mod paragraph;
