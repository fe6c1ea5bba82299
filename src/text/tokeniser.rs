//! Cuts a sentence into words and marks.
//!
//! A quotation is one token, a date mention is one token, an elided word ("l'", "qu'") and an inverted pronoun
//! ("-t-il") are tokens of their own.

use std::ops::Range;

use super::lexicon::{Class, Entry, Lexicon};
use super::quotation::Quotation;
use super::runs::{first_letters, first_word, letters};
use super::tokens::GLUE;
use super::words::{Kind, Token};
use crate::Span;

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
        let Some(text) = self.source.get(..range.end) else { return };
        let mut pieces = Pieces::from(self, range.start as u32);
        let mut cutter = Cutter { text, lexicon: self.lexicon, key, out };
        let mut at = range.start;
        while at < range.end {
            let piece = pieces.next(at as u32).filter(|piece| (piece.start as usize) < range.end);
            at = cutter.read(at, piece.map_or(range.end, |piece| piece.start as usize));
            if let Some(piece) = piece.filter(|piece| piece.start as usize == at) {
                cutter.out.push(piece);
                at = (piece.end as usize).max(at + 1);
            }
        }
    }
}

/// What is one token whatever words it holds, in text order: quotations and dates.
struct Pieces<'q> {
    quotations: &'q [Quotation],
    dates: &'q [Span],
    /// The next of each.
    quotation: usize,
    date: usize,
}

impl<'q> Pieces<'q> {
    fn from(tokeniser: &Tokeniser<'_, 'q>, at: u32) -> Self {
        let Tokeniser { quotations, dates, .. } = *tokeniser;
        let quotation = quotations.partition_point(|quotation| quotation.outer.start < at);
        let date = dates.partition_point(|date| date.start() < at);
        Self { quotations, dates, quotation, date }
    }

    /// The first piece at or behind `at`; those that begin before are a part of another token.
    fn next(&mut self, at: u32) -> Option<Token> {
        while self.quotations.get(self.quotation).is_some_and(|quotation| quotation.outer.start < at) {
            self.quotation += 1;
        }
        while self.dates.get(self.date).is_some_and(|date| date.start() < at) {
            self.date += 1;
        }
        let token = |start, end, kind| Token { start, end, kind, entry: Entry::default() };
        let quotation = self.quotations.get(self.quotation).map(|quotation| {
            token(quotation.outer.start, quotation.outer.end, Kind::Quotation(self.quotation as u32))
        });
        let date = self.dates.get(self.date);
        let date = date.map(|date| token(date.start(), date.end(), Kind::Date(self.date as u32)));
        match (quotation, date) {
            (Some(quotation), Some(date)) if date.start < quotation.start => Some(date),
            (quotation, date) => quotation.or(date),
        }
    }
}

/// Cuts what stands between the pieces.
struct Cutter<'a, 'o> {
    /// The source up to the end of the sentence.
    text: &'a str,
    lexicon: &'static Lexicon,
    key: &'o mut String,
    out: &'o mut Vec<Token>,
}

impl Cutter<'_, '_> {
    /// Appends the tokens that begin in `at..to`, and gives the end of the last one.
    fn read(&mut self, mut at: usize, to: usize) -> usize {
        while at < to {
            let rest = self.text.get(at..).unwrap_or_default();
            let Some(first) = rest.chars().next() else { return to };
            at = match first {
                ' ' => at + 1,
                'a'..='z' => self.word(at, Kind::Word),
                'A'..='Z' => self.word(at, Kind::Capital),
                '0'..='9' => self.push(at, number_length(rest), Kind::Number),
                c if c.is_whitespace() => at + c.len_utf8(),
                // Unicode calls one of them a letter, but no word begins with it.
                c if is_apostrophe(c) => self.push(at, c.len_utf8(), mark(c)),
                c if c.is_uppercase() => self.word(at, Kind::Capital),
                c if c.is_alphabetic() => self.word(at, Kind::Word),
                c if is_hyphen(c) => self.hyphen(at, c),
                c => self.push(at, c.len_utf8(), mark(c)),
            };
        }
        at
    }

    fn push(&mut self, at: usize, length: usize, kind: Kind) -> usize {
        let end = at + length;
        self.out.push(Token { start: at as u32, end: end as u32, kind, entry: Entry::default() });
        end
    }

    fn word(&mut self, at: usize, kind: Kind) -> usize {
        let rest = self.text.get(at..).unwrap_or_default();
        let word = rest.get(..word_length(rest)).unwrap_or(rest);
        let end = at + word.len();
        let mut entry = self.lexicon.entry(word, self.key);
        let adverb = |entry: Entry| entry.classes.has(Class::Adverb);
        if kind == Kind::Capital
            && (adverb(entry) || self.out.last().is_some_and(|before| adverb(before.entry)))
        {
            self.unmask(word, &mut entry);
        }
        self.out.push(Token { start: at as u32, end: end as u32, kind, entry });
        end
    }

    /// "Clément Orban", "Emily Carr", "du Logement": with a capital, what only an ending makes an adverb is a name, unless it opens
    /// the sentence and no other capital follows.
    #[inline(never)]
    fn unmask(&mut self, word: &str, entry: &mut Entry) {
        let Some(before) = self.out.last_mut() else { return };
        let text = self.text.get(before.start as usize..before.end as usize).unwrap_or_default();
        if before.kind == Kind::Capital && self.lexicon.may_be_name(text, before.entry, self.key) {
            before.entry = Entry::default();
        }
        let opens =
            matches!(before.kind, Kind::Stop | Kind::Colon | Kind::Dash | Kind::Semicolon | Kind::Open);
        if !opens && self.lexicon.is_adverb_by_ending(word, *entry, self.key) {
            *entry = Entry::default();
        }
    }

    /// A hyphen: no token before a pronoun that hangs on its verb, a mark after another word, else a dash.
    fn hyphen(&mut self, at: usize, hyphen: char) -> usize {
        let length = hyphen.len_utf8();
        if self.out.last().is_none_or(|before| before.end as usize != at) {
            return self.push(at, length, Kind::Dash);
        }
        let after = self.text.get(at + length..).unwrap_or_default();
        match inverted(after) {
            Some(pronoun) => self.word(at + length + (after.len() - pronoun.len()), Kind::Inverted),
            None if is_enclitic(after) => self.word(at + length, Kind::Word),
            None => self.push(at, length, Kind::Mark),
        }
    }
}

fn mark(c: char) -> Kind {
    match c {
        ',' => Kind::Comma,
        '.' | '!' | '?' | '…' => Kind::Stop,
        ';' => Kind::Semicolon,
        ':' => Kind::Colon,
        '–' | '—' | '―' => Kind::Dash,
        '(' | '[' => Kind::Open,
        ')' | ']' => Kind::Close,
        _ => Kind::Mark,
    }
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

fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '’' | 'ʼ')
}

fn is_hyphen(c: char) -> bool {
    matches!(c, '-' | '\u{2010}' | '\u{2011}')
}

/// The length of a word: letters with the hyphens, apostrophes and digits inside, and the stop of an initial or abbreviation.
fn word_length(rest: &str) -> usize {
    let plain = first_letters(rest);
    match rest.as_bytes().get(plain) {
        None | Some(b' ' | b',') => plain,
        Some(_) => longer_word(rest, plain),
    }
}

/// The length of a word of which more than `end` bytes may be a part. Apart from the rest, so that the way of nearly every
/// word is a short one.
#[inline(never)]
fn longer_word(rest: &str, mut end: usize) -> usize {
    loop {
        end += letters(rest.get(end..).unwrap_or_default());
        let (head, tail) = rest.split_at_checked(end).unwrap_or((rest, ""));
        let Some((length, goes_on)) = joint(head, tail) else { return end };
        end += length;
        if !goes_on {
            return end;
        }
    }
}

/// The length of the mark that `tail` begins with, if it belongs to the word `head`, and whether the word goes on behind it.
fn joint(head: &str, tail: &str) -> Option<(usize, bool)> {
    let c = tail.chars().next()?;
    let length = c.len_utf8();
    let after = tail.get(length..)?;
    match c {
        '.' => abbreviation(head, after).map(|goes_on| (length, goes_on)),
        c if is_apostrophe(c) && is_elision(head, after) => Some((length, false)),
        c if is_apostrophe(c) => after.starts_with(char::is_alphabetic).then_some((length, true)),
        c if is_hyphen(c) => {
            let pronoun = || inverted(after).is_some() || is_enclitic(after);
            let goes_on = after.starts_with(char::is_alphanumeric) && !pronoun();
            goes_on.then_some((length, true))
        }
        _ => None,
    }
}

/// What begins with the pronoun of an inverted verb behind its hyphen: "il", and behind "t-" in "a-t-il".
fn inverted(after: &str) -> Option<&str> {
    let after = after.strip_prefix('t').and_then(|rest| rest.strip_prefix(is_hyphen)).unwrap_or(after);
    let word = after.get(..first_word(after))?;
    GLUE.inverted.contains(&word).then_some(after)
}

/// Whether the object pronoun of a verb stands behind its hyphen: "lhe" in "disse-lhe", but no more of a longer word.
fn is_enclitic(after: &str) -> bool {
    let (word, rest) = after.split_at_checked(first_word(after)).unwrap_or_default();
    GLUE.enclitic.contains(&word) && !rest.starts_with(is_hyphen)
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
    /// Longer words before a full stop are no abbreviations.
    const LONGEST: usize = 4;
    let last = word.rsplit(['-', '.', '\u{2011}']).next().unwrap_or(word);
    if last.len() > LONGEST {
        return None;
    }
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
    use super::Tokeniser;
    use crate::Language;
    use crate::text::lexicon::Lexicon;

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
        check("disse-lhe o rei, pick-me-up, vis-à-vis", "disse|lhe|o|rei|,|pick-me-up|,|vis-à-vis");
    }

    #[test]
    fn names_stay_whole() {
        check("Jean-Pierre N’Guessan", "Jean-Pierre|N’Guessan");
        check("J.-P. Morval", "J.-P.|Morval");
        check("M. Orban et A. B. Morval.", "M.|Orban|et|A.|B.|Morval|.");
        check("Solène d’Orvault", "Solène|d’|Orvault");
        check("le 41-ter, 15.000 et 3,5", "le|41|-|ter|,|15.000|et|3,5");
    }

    /// Found by fuzzing: the letter among the apostrophes was a word of no length, again and again.
    #[test]
    fn an_apostrophe_without_its_word() {
        check("ʼ 'a ’ ʼb ʼʼ", "ʼ|'|a|’|ʼ|b|ʼ|ʼ");
    }
}
