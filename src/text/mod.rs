//! The text itself: what all readers of it share.
//!
//! | question | files |
//! |---|---|
//! | where do lines, pieces, paragraphs, sentences end? | `lines`, `marks`, `pieces`, `paragraph`, `sentence` |
//! | where are words, and what may one be? | `word_starts`, `runs`, `tokeniser`, `words`, `tokens`, `lexicon` |
//! | which row of a table is this word? | `fold`, `key`, `first_words`, `short_words`, `initials`, `hash` |
//! | where are quotations? | `quotation_marks`, `quotation` |
//! | what is a reader given? | `reading`, `scratch`, `bounded` |
//! | what may a terminal be shown? | `visible` |

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
