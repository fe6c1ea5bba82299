//! The text itself: lines, marks, pieces, folded comparison.

pub(crate) mod bounded;
pub(crate) mod first_words;
pub(crate) mod fold;
pub(crate) mod hash;
pub(crate) mod initials;
pub(crate) mod key;
pub(crate) mod lexicon;
pub(crate) mod lines;
pub(crate) mod marks;
pub(crate) mod paragraph;
pub(crate) mod pieces;
pub(crate) mod quotation;
pub(crate) mod quotation_marks;
pub(crate) mod reading;
pub(crate) mod runs;
pub(crate) mod scratch;
pub(crate) mod sentence;
pub(crate) mod short_words;
pub(crate) mod tokeniser;
mod tokens;
pub(crate) mod visible;
pub(crate) mod word_starts;
pub(crate) mod words;
