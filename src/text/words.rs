//! The words of a sentence, as the readers of reported speech walk over them.
//!
//! A quotation is one token, a date mention is one token, an elided word ("l'", "qu'") and an inverted pronoun
//! ("-t-il") are tokens of their own.

use std::ops::Range;

use super::lexicon::{Class, Classes, Entry, FUNCTION, Lexicon, Verb};
use super::quotation::Quotation;
use super::runs::word_length;
use super::tokens::GLUE;
use crate::{Language, Span};

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

/// Where tokens are read from.
pub(crate) struct Tokeniser<'a, 'q> {
    pub source: &'a str,
    pub lexicon: &'static Lexicon,
    pub quotations: &'q [Quotation],
    pub dates: &'q [Span],
}

impl Tokeniser<'_, '_> {
    /// Appends the tokens of `range` to `out`. `key` is scratch memory.
    pub(crate) fn read(&self, range: Range<usize>, out: &mut Vec<Token>, key: &mut String) {
        let mut at = range.start;
        let mut quotation = self.quotations.partition_point(|q| (q.outer.start as usize) < at);
        let mut date = self.dates.partition_point(|span| (span.start() as usize) < at);
        while at < range.end {
            if self.source.as_bytes().get(at) == Some(&b' ') {
                at += 1;
                continue;
            }
            let Some(rest) = self.source.get(at..range.end) else { return };
            while self.dates.get(date).is_some_and(|span| (span.start() as usize) < at) {
                date += 1;
            }
            let (end, kind) = match (self.quotations.get(quotation), self.dates.get(date)) {
                (Some(q), _) if q.outer.start as usize == at => {
                    quotation += 1;
                    (q.outer.end as usize, Some(Kind::Quotation(quotation as u32 - 1)))
                }
                (_, Some(span)) if span.start() as usize == at => {
                    (span.end() as usize, Some(Kind::Date(date as u32)))
                }
                _ => {
                    let (length, kind) = next_token(rest, out.last(), at);
                    (at + length, kind)
                }
            };
            if let Some(kind) = kind {
                let token = self.token(at, end, kind, out.last(), key);
                out.push(token);
            }
            at = end.max(at + 1);
        }
    }

    fn token(&self, at: usize, end: usize, kind: Kind, before: Option<&Token>, key: &mut String) -> Token {
        let glued = || before.is_some_and(|before| self.is_glued(before.end as usize, at));
        let kind = if kind == Kind::Word && glued() { Kind::Inverted } else { kind };
        let is_word = matches!(kind, Kind::Word | Kind::Capital | Kind::Inverted);
        let word = self.source.get(at..end).filter(|_| is_word);
        let entry = word.map_or_else(Entry::default, |word| self.lexicon.entry(word, key));
        Token { start: at as u32, end: end as u32, kind, entry }
    }

    /// Whether only the hyphen of an inverted pronoun stands between two words: "-", "-t-".
    fn is_glued(&self, before: usize, at: usize) -> bool {
        before < at
            && self.source.get(before..at).is_some_and(|gap| {
                gap.starts_with(is_hyphen) && gap.chars().all(|c| c == 't' || is_hyphen(c))
            })
    }
}

/// The length of the next token and what it is; `None` for space.
fn next_token(rest: &str, before: Option<&Token>, at: usize) -> (usize, Option<Kind>) {
    if let Some((length, kind)) = plain_word(rest.as_bytes()) {
        return (length, Some(kind));
    }
    let Some(first) = rest.chars().next() else { return (1, None) };
    let kind = match first {
        c if c.is_whitespace() => return (c.len_utf8(), None),
        c if c.is_ascii_digit() => return (number_length(rest), Some(Kind::Number)),
        c if c.is_alphabetic() => return word(rest, first),
        c if is_hyphen(c) => return hyphen(rest, c, before.is_some_and(|token| token.end as usize == at)),
        ',' => Kind::Comma,
        '.' | '!' | '?' | '…' => Kind::Stop,
        ';' => Kind::Semicolon,
        ':' => Kind::Colon,
        '–' | '—' | '―' => Kind::Dash,
        '(' | '[' => Kind::Open,
        ')' | ']' => Kind::Close,
        _ => Kind::Mark,
    };
    (first.len_utf8(), Some(kind))
}

/// A word of nothing but ASCII letters and digits, with nothing behind it that may belong to it: nearly every one.
fn plain_word(rest: &[u8]) -> Option<(usize, Kind)> {
    /// Longer words before a full stop are no abbreviations.
    const LONGEST_ABBREVIATION: usize = 4;
    let first = rest.first().filter(|first| first.is_ascii_alphabetic())?;
    let length = rest.iter().take_while(|byte| byte.is_ascii_alphanumeric()).count();
    let ends = match rest.get(length) {
        None | Some(b' ' | b',' | b';' | b':' | b'!' | b'?' | b')') => true,
        Some(b'.') => length > LONGEST_ABBREVIATION,
        Some(_) => false,
    };
    ends.then_some((length, if first.is_ascii_uppercase() { Kind::Capital } else { Kind::Word }))
}

fn number_length(rest: &str) -> usize {
    let bytes = rest.as_bytes();
    let digit = |i: usize| bytes.get(i).is_some_and(u8::is_ascii_digit);
    let mut end = 0;
    while digit(end) || (matches!(bytes.get(end), Some(b'.' | b',')) && digit(end + 1)) {
        end += 1;
    }
    end
}

/// A hyphen: space before an inverted pronoun, a mark after another word, else a dash.
fn hyphen(rest: &str, hyphen: char, glued: bool) -> (usize, Option<Kind>) {
    let length = hyphen.len_utf8();
    let after = rest.get(length..).unwrap_or("");
    if !glued {
        (length, Some(Kind::Dash))
    } else if is_inverted(after) {
        let linking = if after.starts_with('t') && after.chars().nth(1).is_some_and(is_hyphen) {
            after.chars().take(2).map(char::len_utf8).sum()
        } else {
            0
        };
        (length + linking, None)
    } else {
        (length, Some(Kind::Mark))
    }
}

fn starts_with_word(text: &str, word: &str) -> bool {
    text.strip_prefix(word).is_some_and(|rest| !rest.starts_with(|c: char| c.is_alphanumeric()))
}

fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '’' | 'ʼ')
}

fn is_hyphen(c: char) -> bool {
    matches!(c, '-' | '\u{2010}' | '\u{2011}')
}

/// A word: letters with the hyphens, apostrophes and digits inside, and the stop of an initial or abbreviation.
fn word(rest: &str, first: char) -> (usize, Option<Kind>) {
    let kind = if first.is_uppercase() { Kind::Capital } else { Kind::Word };
    let mut end = 0;
    loop {
        end += letters(rest.get(end..).unwrap_or(""));
        let (head, tail) = rest.split_at_checked(end).unwrap_or((rest, ""));
        let mut chars = tail.chars();
        let Some(c) = chars.next() else { break };
        let after = chars.as_str();
        let goes_on = if is_apostrophe(c) {
            if is_elision(head, after) {
                return (end + c.len_utf8(), Some(kind));
            }
            after.starts_with(char::is_alphabetic)
        } else if is_hyphen(c) {
            after.starts_with(char::is_alphanumeric) && !is_inverted(after)
        } else if c == '.' {
            match abbreviation(head, after) {
                Some(false) => return (end + 1, Some(kind)),
                joined => joined.is_some(),
            }
        } else {
            false
        };
        if !goes_on {
            break;
        }
        end += c.len_utf8();
    }
    (end, Some(kind))
}

/// The length of the letters, digits and combining accents that `text` begins with.
fn letters(text: &str) -> usize {
    let other = |c: char| c.is_alphanumeric() && !is_apostrophe(c) || ('\u{300}'..='\u{36f}').contains(&c);
    word_length(text, |byte| byte.is_ascii_alphanumeric(), other)
}

fn is_inverted(after: &str) -> bool {
    let after = after.strip_prefix('t').and_then(|rest| rest.strip_prefix(is_hyphen)).unwrap_or(after);
    GLUE.inverted.iter().any(|pronoun| starts_with_word(after, pronoun))
}

/// Whether the word before an apostrophe is a word of its own: "l'", "qu'", "aujourd'" is not.
fn is_elision(word: &str, after: &str) -> bool {
    if GLUE.elided_small.contains(&word) {
        return !after.starts_with(char::is_uppercase);
    }
    let begins =
        || after.starts_with(char::is_alphabetic) || after.trim_start().starts_with(['«', '»', '"', '“']);
    GLUE.elided.contains(&word) && (word.len() > 1 || begins())
}

/// Whether a stop after `word` belongs to it: `Some(true)` when the word goes on ("J.-P."), `Some(false)` when it ends.
fn abbreviation(word: &str, after: &str) -> Option<bool> {
    let last = word.rsplit(['-', '.', '\u{2011}']).next().unwrap_or(word);
    let initial = last.chars().count() == 1 && last.starts_with(char::is_uppercase);
    let goes_on = after.starts_with(|c: char| c.is_uppercase() || is_hyphen(c))
        && after.trim_start_matches(is_hyphen).starts_with(char::is_uppercase);
    if initial && goes_on && after.chars().nth(1).is_some_and(|c| c == '.' || !c.is_lowercase()) {
        return Some(true);
    }
    if initial && goes_on {
        return Some(false);
    }
    let known = GLUE.titles.contains(&last);
    let next_word = after.starts_with([' ', '\u{a0}', '\u{202f}']);
    ((initial || known) && next_word).then_some(false)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &str) {
        let tokeniser =
            Tokeniser { source: text, lexicon: Lexicon::of(Language::French), quotations: &[], dates: &[] };
        let mut tokens = Vec::new();
        tokeniser.read(0..text.len(), &mut tokens, &mut String::new());
        let words: Vec<_> =
            tokens.iter().map(|token| &text[token.start as usize..token.end as usize]).collect();
        assert_eq!(words.join("|"), expected);
    }

    #[test]
    fn elisions_and_inverted_pronouns_are_words() {
        check("L’ONU n’a rien dit.", "L’|ONU|n’|a|rien|dit|.");
        check("a-t-elle ajouté", "a|elle|ajouté");
        check("s’interroge-t-il aujourd’hui", "s’|interroge|il|aujourd’hui");
        check("dit-on, qu’il", "dit|on|,|qu’|il");
    }

    #[test]
    fn names_stay_whole() {
        check("Jean-Pierre N’Guessan", "Jean-Pierre|N’Guessan");
        check("J.-P. Morval", "J.-P.|Morval");
        check("M. Orban et A. B. Morval.", "M.|Orban|et|A.|B.|Morval|.");
        check("Solène d’Orvault", "Solène|d’|Orvault");
        check("le 41-ter, 15.000 et 3,5", "le|41|-|ter|,|15.000|et|3,5");
    }
}
