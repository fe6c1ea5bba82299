//! The text itself: lines, blocks, quotation marks, folded comparison.

pub(crate) mod fold;
pub(crate) mod paragraph;
