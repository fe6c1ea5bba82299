//! What a reader of one thing — claims, speech, dates, sources — is given.

use super::paragraph::Paragraph;
use crate::{Language, Options, Span};

/// An article after its layout is known.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Reading<'a, 's> {
    /// The whole input, which every span counts from.
    pub source: &'a str,
    /// This article's pieces in text order.
    pub paragraphs: &'s [Paragraph<'a>],
    /// The language of the article, when it can be told.
    pub language: Option<Language>,
    /// Where the dates stand, in text order, when they were looked for.
    pub dates: Option<&'s [Span]>,
    /// What the caller chose.
    pub options: &'s Options,
}
