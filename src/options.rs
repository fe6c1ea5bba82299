//! What a caller can choose.

use chrono::NaiveDate;

use crate::rating::Ratings;
use crate::{Language, Layouts, Limits};

/// How to read a text. `Options::default()` is right for most.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Options {
    /// The day that relative dates ("hier") count from; the article's own publication date when `None`.
    pub anchor: Option<NaiveDate>,
    /// The language of the text; recognised when `None`.
    pub language: Option<Language>,
    /// Read quotations and speakers inside paragraphs (default: yes).
    pub quotes_in_prose: bool,
    /// Read dates inside paragraphs (default: yes).
    pub dates_in_prose: bool,
    /// Read reported speech without quotation marks, "X affirme que …" (default: no).
    pub indirect_speech: bool,
    /// The words that tell what a line is; rows for further publishers can be added.
    pub layouts: Layouts,
    /// What verdict labels mean; rows of one's own come before the built-in table.
    pub ratings: Ratings,
    /// Bounds on what is read.
    pub limits: Limits,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            anchor: None,
            language: None,
            quotes_in_prose: true,
            dates_in_prose: true,
            indirect_speech: false,
            layouts: Layouts::built_in(),
            ratings: Ratings::built_in(),
            limits: Limits::default(),
        }
    }
}
