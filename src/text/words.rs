//! The words of a sentence, as the readers of reported speech walk over them.

use std::ops::Range;

use super::lexicon::{Class, Classes, Entry, FUNCTION, Verb};
use crate::Language;

/// What a [`Token`] is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// A word in lower case.
    Word,
    /// A word that begins with a capital.
    Capital,
    /// Digits.
    Number,
    /// The pronoun of an inverted verb: "il" in "a-t-il".
    Inverted,
    Comma,
    /// Full stop, question mark, exclamation mark, ellipsis.
    Stop,
    Semicolon,
    Colon,
    Dash,
    Open,
    Close,
    /// Index into the quotations of the paragraph.
    Quotation(u32),
    /// Index into the date mentions.
    Date(u32),
    /// Any other mark.
    Mark,
}

/// A word or mark with its place in the source.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Token {
    pub start: u32,
    pub end: u32,
    pub kind: Kind,
    pub entry: Entry,
}

/// The tokens of one sentence.
#[derive(Clone, Copy)]
pub(crate) struct Words<'a, 't> {
    pub source: &'a str,
    pub tokens: &'t [Token],
    pub language: Language,
}

impl<'a> Words<'a, '_> {
    pub(crate) fn len(self) -> usize {
        self.tokens.len()
    }

    pub(crate) fn kind(self, at: usize) -> Option<Kind> {
        self.tokens.get(at).map(|token| token.kind)
    }

    pub(crate) fn is(self, at: usize, class: Class) -> bool {
        self.tokens.get(at).is_some_and(|token| token.entry.classes.has(class))
    }

    pub(crate) fn any(self, at: usize, classes: Classes) -> bool {
        self.tokens.get(at).is_some_and(|token| token.entry.classes.any(classes))
    }

    /// The verb that the word is a form of.
    pub(crate) fn verb(self, at: usize) -> Option<Verb> {
        self.tokens.get(at)?.entry.verb
    }

    pub(crate) fn is_kind(self, at: usize, kind: Kind) -> bool {
        self.kind(at) == Some(kind)
    }

    /// A word of any kind: lower case, capital or number.
    pub(crate) fn is_word(self, at: usize) -> bool {
        matches!(self.kind(at), Some(Kind::Word | Kind::Capital | Kind::Number))
    }

    pub(crate) fn is_quotation(self, at: usize) -> bool {
        matches!(self.kind(at), Some(Kind::Quotation(_)))
    }

    /// The tokens before `end`.
    pub(crate) fn until(self, end: usize) -> Option<Self> {
        Some(Self { tokens: self.tokens.get(..end)?, ..self })
    }

    pub(crate) fn is_date(self, at: usize) -> bool {
        matches!(self.kind(at), Some(Kind::Date(_)))
    }

    /// Whether a sentence, or what counts as one, begins at this token.
    pub(crate) fn opens_sentence(self, at: usize) -> bool {
        at == 0
            || matches!(
                self.kind(at - 1),
                Some(Kind::Stop | Kind::Colon | Kind::Dash | Kind::Semicolon | Kind::Open)
            )
    }

    /// A word that can be part of a proper name: a capital that the start of a sentence does not explain.
    pub(crate) fn is_name(self, at: usize) -> bool {
        self.is_kind(at, Kind::Capital)
            && !self.is(at, Class::Title)
            && !(self.opens_sentence(at) && self.any(at, FUNCTION))
    }

    /// Whether a hyphen hangs the token on the one before: "se" in "queixou-se".
    pub(crate) fn is_hyphened(self, at: usize) -> bool {
        let before = self.tokens.get(at).and_then(|token| self.source.get(..token.start as usize));
        before.is_some_and(|before| before.ends_with(['-', '\u{2010}', '\u{2011}']))
    }

    /// The source from the first to the last token of the range; empty for an empty range.
    pub(crate) fn text(self, range: Range<usize>) -> &'a str {
        let piece = |range: Range<usize>| {
            let first = self.tokens.get(range.start)?;
            let last = self.tokens.get(range.end.checked_sub(1)?)?;
            self.source.get(first.start as usize..last.end as usize)
        };
        piece(range).unwrap_or("")
    }
}
