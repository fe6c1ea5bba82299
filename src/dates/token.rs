//! The words and numbers around a place where a date may be, with what stands between them.

use super::lexicon::Lexicon;
use super::meaning::{Meaning, Unit};
use super::role::Role;
use crate::text::bounded;
use crate::text::key::Key;
use crate::text::runs;

/// How far back from an anchor a date may begin, in words: "in the last week of the month of May".
const WORDS_BEFORE: usize = 12;
/// The longest date expression, in tokens: a range of two full dates with weekdays and articles has about twenty.
const MAX_TOKENS: usize = 40;
/// The longest gap between two tokens of a date, in bytes: a spaced en dash between no-break spaces has seven.
const MAX_GAP: usize = 8;
/// The longest word that is looked up, in bytes: the longest German number words have about forty.
const MAX_WORD: usize = 48;

/// A word, a number or a code like "T2".
#[derive(Clone, Copy, Debug)]
pub(super) struct Token<'a> {
    pub text: &'a str,
    /// The first byte, in the text that is scanned.
    pub start: usize,
    /// What stands between the token before and this one.
    pub gap: Gap,
    pub kind: Kind,
}

impl Token<'_> {
    /// One past the last byte.
    pub(super) const fn end(&self) -> usize {
        self.start + self.text.len()
    }
}

#[derive(Clone, Copy, Debug)]
pub(super) enum Kind {
    Number(Number),
    Word(&'static Meaning),
    /// A number in one word that no table has, by its place among those of the run.
    Compound(usize),
    /// A part of a year: "T2", "H1".
    Code(Unit, u8),
    /// A Roman numeral: "XV".
    Roman(u8),
    Other,
}

/// Digits.
#[derive(Clone, Copy, Debug)]
pub(super) struct Number {
    pub value: u32,
    pub digits: u8,
    /// "1er", "2nd"
    pub ordinal: bool,
}

/// What stands between two tokens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Gap {
    None,
    Space,
    Apostrophe,
    Comma,
    /// A full stop, with or without a space after it.
    Dot,
    Slash,
    Hyphen,
    /// A dash, or a hyphen between spaces.
    Dash,
    Tilde,
    /// An opening parenthesis: "Friday (September 19)".
    Parenthesis,
    /// Anything else, or the end: no expression goes on across it.
    Break,
}

impl Gap {
    fn of(between: &str) -> Self {
        // Nearly every gap.
        if between == " " {
            return Gap::Space;
        }
        let spaced = between.contains(char::is_whitespace);
        match between.trim() {
            _ if between.contains('\n') => Gap::Break,
            "" if between.is_empty() => Gap::None,
            "" => Gap::Space,
            "'" | "’" | "‘" | "ʼ" => Gap::Apostrophe,
            "," => Gap::Comma,
            "." | ".," => Gap::Dot,
            "/" => Gap::Slash,
            "-" | "\u{2010}" | "\u{2011}" if !spaced => Gap::Hyphen,
            // The full stop of an ordinal may stand before it: "vom 5.-8. Juni".
            "-" | "\u{2010}" | "\u{2011}" | "–" | "—" | ".-" | ".–" | ". -" | ". –" => Gap::Dash,
            "~" => Gap::Tilde,
            "(" => Gap::Parenthesis,
            _ => Gap::Break,
        }
    }

    /// Whether a full stop may be in it.
    const fn may_end_sentence(self) -> bool {
        matches!(self, Gap::Dot | Gap::Dash)
    }

    /// Whether words on both sides belong to one phrase.
    pub(super) fn joins_words(self) -> bool {
        matches!(self, Gap::None | Gap::Space | Gap::Apostrophe | Gap::Hyphen)
    }
}

/// The tokens of a run, with memory that is kept between runs.
#[derive(Default)]
pub(super) struct Tokens<'a> {
    pub list: Vec<Token<'a>>,
    /// What the numbers in one word mean that no table has.
    pub compounds: Vec<Meaning>,
}

impl<'a> Tokens<'a> {
    /// Takes the run of known words and numbers around `anchor`, none of it before `floor`, and returns where the run
    /// ends.
    pub(super) fn read(
        &mut self,
        text: &'a str,
        floor: usize,
        anchor: usize,
        lexicon: &'static Lexicon,
    ) -> usize {
        self.list.clear();
        self.compounds.clear();
        let mut end = start_of_run(text, floor, anchor, lexicon);
        while self.list.len() < MAX_TOKENS {
            let Some((gap, start)) = next_start(text, end) else { break };
            let gap = match self.list.last() {
                None => Gap::Break,
                Some(last) if gap.may_end_sentence() && ends_sentence(last, text, start, lexicon) => {
                    Gap::Break
                }
                Some(_) => gap,
            };
            if gap == Gap::Break && !self.list.is_empty() && end > anchor {
                break;
            }
            let Some((piece, kind)) = self.token(text, start, lexicon) else { break };
            if matches!(kind, Kind::Other) && start > anchor {
                break;
            }
            self.list.push(Token { text: piece, start, gap, kind });
            end = start + piece.len();
        }
        bounded::ceil(text, end.max(anchor + 1))
    }

    /// The word or number at `start`.
    fn token(&mut self, text: &'a str, start: usize, lexicon: &'static Lexicon) -> Option<(&'a str, Kind)> {
        let rest = text.get(start..)?;
        if rest.as_bytes().first()?.is_ascii_digit() {
            return Some(number(rest, lexicon));
        }
        if let Some(code) = code(rest) {
            return Some(code);
        }
        let word = first_word(rest);
        if word.is_empty() {
            return None;
        }
        if let Some((phrase, meaning)) = phrase(rest, word, lexicon) {
            return Some((phrase, Kind::Word(meaning)));
        }
        if let Some(value) = roman(word) {
            return Some((word, Kind::Roman(value)));
        }
        let Some(compound) = super::numerals::compound(word, lexicon) else {
            return Some((word, Kind::Other));
        };
        self.compounds.push(compound);
        Some((word, Kind::Compound(self.compounds.len() - 1)))
    }
}

/// Whether the full stop between a token and what begins at `start` ends a sentence: behind a whole word, if the next
/// sentence has words, and behind a number that a capital follows, where ordinals have no full stop.
fn ends_sentence(last: &Token<'_>, text: &str, start: usize, lexicon: &Lexicon) -> bool {
    let (between, next) =
        (text.get(last.end()..start).unwrap_or_default(), text.get(start..).unwrap_or_default());
    if !between.starts_with('.') || between == "." {
        return false;
    }
    match last.kind {
        Kind::Word(word) => !word.is_abbreviation() && !is_number_alone(next),
        Kind::Number(_) => !lexicon.dotted_ordinals && next.starts_with(char::is_uppercase),
        _ => false,
    }
}

/// Whether the text begins with a number that no word follows: "May. 5" is no sentence's end.
fn is_number_alone(text: &str) -> bool {
    let after = text.trim_start_matches(|c: char| c.is_ascii_digit());
    after.len() < text.len() && !after.trim_start_matches([' ', '\u{a0}']).starts_with(char::is_alphanumeric)
}

/// Where the next word or number behind `end` begins, and the gap before it.
fn next_start(text: &str, end: usize) -> Option<(Gap, usize)> {
    let rest = text.get(end..)?;
    if starts_with_word_after_space(rest) {
        return Some((Gap::Space, end + 1));
    }
    let between = gap_before(rest)?;
    Some((Gap::of(rest.get(..between)?), end + between))
}

/// Whether a single space and a plain letter or digit follow, as they nearly always do.
fn starts_with_word_after_space(rest: &str) -> bool {
    matches!(rest.as_bytes(), [b' ', next, ..] if next.is_ascii_alphanumeric())
}

/// The bytes until the next letter or digit; `None` when it is further than a date reaches.
fn gap_before(rest: &str) -> Option<usize> {
    if starts_with_word_after_space(rest) {
        return Some(1);
    }
    let (index, _) = rest.char_indices().find(|&(index, c)| index > MAX_GAP || runs::is_word_char(c))?;
    (index <= MAX_GAP).then_some(index)
}

/// Goes back from `anchor` over the words that the tables know.
fn start_of_run(text: &str, floor: usize, anchor: usize, lexicon: &'static Lexicon) -> usize {
    let mut start = anchor;
    for _ in 0..WORDS_BEFORE {
        let Some(before) = text.get(floor..start) else { break };
        let words = before_gap(before);
        let gap = before.get(words.len()..).unwrap_or_default();
        if gap.len() > MAX_GAP || Gap::of(gap) == Gap::Break || words.is_empty() {
            break;
        }
        let word = last_word(words);
        if word.is_empty() || !is_of_dates(word, lexicon) {
            break;
        }
        start = floor + words.len() - word.len();
    }
    start
}

/// The text without the gap at its end, which is a single space nearly always.
fn before_gap(text: &str) -> &str {
    match text.strip_suffix(' ') {
        Some(words) if words.ends_with(|c: char| c.is_ascii_alphanumeric()) => words,
        _ => text.trim_end_matches(is_gap),
    }
}

/// Whether the word or number may be part of a date.
fn is_of_dates(word: &str, lexicon: &'static Lexicon) -> bool {
    word.bytes().all(|byte| byte.is_ascii_digit())
        || lexicon.knows(word)
        || is_code(word)
        || roman(word).is_some()
        || super::numerals::compound(word, lexicon).is_some()
}

fn is_gap(c: char) -> bool {
    c.is_whitespace()
        || matches!(c, '\'' | '’' | '‘' | 'ʼ' | ',' | '.' | '/' | '-' | '\u{2010}'..='\u{2014}' | '~')
}

/// The word or number at the end, as far back as a word may reach.
fn last_word(text: &str) -> &str {
    let digits = text.ends_with(|c: char| c.is_ascii_digit());
    let plain = |byte: u8| if digits { byte.is_ascii_digit() } else { byte.is_ascii_alphabetic() };
    let bytes = text.as_bytes();
    let length = bytes.iter().rev().take(MAX_WORD).take_while(|byte| plain(**byte)).count();
    // Letters with accents are looked at one by one only where there are any.
    let start = bytes.len() - length;
    let ends = start.checked_sub(1).and_then(|before| bytes.get(before)).is_none_or(u8::is_ascii);
    if digits || ends {
        return text.get(start..).unwrap_or_default();
    }
    let start = text.char_indices().rev().take(MAX_WORD).take_while(|&(_, c)| is_word_char(c)).last();
    start.and_then(|(start, _)| text.get(start..)).unwrap_or_default()
}

/// Letters and the accents that follow them, but no digits.
fn is_word_char(c: char) -> bool {
    c.is_ascii_alphabetic()
        || (!c.is_ascii() && (c.is_alphabetic() || matches!(c, '\u{300}'..='\u{36f}' | '\u{ad}')))
}

fn is_code(word: &str) -> bool {
    matches!(word, "q" | "Q" | "t" | "T" | "s" | "S" | "h" | "H")
}

/// The letters that `rest` begins with.
pub(super) fn first_word(rest: &str) -> &str {
    let length = runs::word_length(rest, |byte| byte.is_ascii_alphabetic(), is_word_char);
    rest.get(..length).unwrap_or_default()
}

/// Digits with the ordinal suffix that is written onto them.
fn number<'a>(rest: &'a str, lexicon: &'static Lexicon) -> (&'a str, Kind) {
    let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
    let value = rest.get(..digits).and_then(|digits| digits.parse().ok());
    let (Some(value), Some(after)) = (value, rest.get(digits..)) else {
        return (rest.get(..digits).unwrap_or(rest), Kind::Other);
    };
    let suffix = ordinal_suffix(after, lexicon);
    let number = Number { value, digits: digits as u8, ordinal: suffix > 0 };
    (rest.get(..digits + suffix).unwrap_or(rest), Kind::Number(number))
}

/// The length of "er", "th", "º" or ".º" at the start of `after`.
fn ordinal_suffix(after: &str, lexicon: &'static Lexicon) -> usize {
    let dot = usize::from(after.starts_with(".º") || after.starts_with(".ª"));
    let word = after.get(dot..).map_or("", |after| {
        let end =
            after.find(|c: char| !(is_word_char(c) || matches!(c, 'º' | 'ª' | '°'))).unwrap_or(after.len());
        after.get(..end).unwrap_or_default()
    });
    if word.is_empty() || word.len() > MAX_WORD {
        return 0;
    }
    let known = word == "°" || lexicon.meaning(word).is_some_and(|meaning| meaning.has(Role::OrdinalSuffix));
    if known { dot + word.len() } else { 0 }
}

/// "Q1", "T3", "S2", "H2"
fn code(rest: &str) -> Option<(&str, Kind)> {
    let [letter, digit, after @ ..] = rest.as_bytes() else { return None };
    if after.first().is_some_and(u8::is_ascii_alphanumeric) || !digit.is_ascii_digit() {
        return None;
    }
    let unit = match letter.to_ascii_lowercase() {
        b'q' | b't' => Unit::Quarter,
        b's' | b'h' => Unit::Half,
        _ => return None,
    };
    let most = if unit == Unit::Quarter { 4 } else { 2 };
    let part = digit - b'0';
    ((1..=most).contains(&part)).then_some((rest.get(..2)?, Kind::Code(unit, part)))
}

/// The longest expression of the tables that begins with `word`.
fn phrase<'a>(
    rest: &'a str,
    word: &'a str,
    lexicon: &'static Lexicon,
) -> Option<(&'a str, &'static Meaning)> {
    if word.len() > MAX_WORD {
        return None;
    }
    let (meaning, continues) = lexicon.opening(word)?;
    let longer = if continues { longer_phrase(rest, word, lexicon) } else { None };
    longer.or_else(|| Some((word, meaning?)))
}

/// The longest expression that goes on behind its first word.
fn longer_phrase<'a>(
    rest: &'a str,
    word: &str,
    lexicon: &'static Lexicon,
) -> Option<(&'a str, &'static Meaning)> {
    let (mut best, mut end, mut key) = (None, word.len(), Key::of(word)?);
    let mut step = || {
        let after = rest.get(end..)?;
        let gap = gap_before(after).filter(|&gap| joins(after, gap))?;
        let next = first_word(after.get(gap..)?);
        let known = !next.is_empty() && next.len() <= MAX_WORD && key.push(b' ') && key.push_word(next);
        let (meaning, continues) = lexicon.get(&key).filter(|_| known)?;
        end += gap + next.len();
        if let Some(meaning) = meaning {
            best = Some((rest.get(..end)?, meaning));
        }
        continues.then_some(())
    };
    while step().is_some() {}
    best
}

fn joins(after: &str, gap: usize) -> bool {
    gap > 0 && after.get(..gap).is_some_and(|gap| Gap::of(gap).joins_words())
}

/// The value of a Roman numeral in capitals, from two letters on up to thirty: centuries. "I" alone is a word.
fn roman(word: &str) -> Option<u8> {
    const TENS: [&str; 3] = ["", "X", "XX"];
    const UNITS: [&str; 10] = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"];
    // Nearly every word of a text comes here.
    if !word.starts_with(['I', 'V', 'X']) {
        return None;
    }
    let word = ["e", "è", "ème", "er"].iter().find_map(|suffix| word.strip_suffix(suffix)).unwrap_or(word);
    (1..30_u8).find(|&value| {
        let (ten, unit) = (TENS.get(usize::from(value / 10)), UNITS.get(usize::from(value % 10)));
        matches!((ten, unit), (Some(ten), Some(unit)) if word.strip_prefix(ten) == Some(unit))
    })
}
