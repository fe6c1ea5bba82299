//! The words and numbers around a place where a date may be, with what stands between them.

use super::gap::Gap;
use super::lexicon::{Entry, Lexicon};
use super::meaning::{Follow, Meaning, Roles, Start, Unit};
use super::role::Role;
use super::{follow, start};
use crate::text::bounded;
use crate::text::runs;

/// How far back from an anchor a date may begin, in words: "in the last week of the month of May".
const WORDS_BEFORE: usize = 12;
/// The longest date expression, in tokens: a range of two full dates with weekdays and articles has about twenty.
const MAX_TOKENS: usize = 40;
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
    /// What the word does beside naming a time.
    pub roles: Roles,
    /// What it may be at the start of a date.
    pub starts: Start,
    /// What it may be behind that.
    pub follows: Follow,
}

impl<'a> Token<'a> {
    fn new(text: &'a str, start: usize, gap: Gap, kind: Kind) -> Self {
        let (roles, starts, follows) = match kind {
            Kind::Word(meaning) => (meaning.roles, meaning.starts, meaning.follows),
            Kind::Compound(_) => (0, start::SPOKEN, follow::SPOKEN),
            Kind::Number(number) => (0, start::of_number(number.value, number.digits), follow::DIGITS),
            Kind::Code(..) => (0, start::CODE, follow::DIGITS),
            Kind::Roman(_) => (0, start::ROMAN, follow::DIGITS),
            Kind::Other => (0, 0, follow::NOTHING),
        };
        Self { text, start, gap, kind, roles, starts, follows: follow::behind(gap, follows) }
    }

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

/// The tokens of a run, with memory that is kept between runs.
pub(super) struct Tokens<'a> {
    text: &'a str,
    lexicon: &'static Lexicon,
    pub list: Vec<Token<'a>>,
    /// What the numbers in one word mean that no table has.
    pub compounds: Vec<Meaning>,
    /// The words before the anchor that were looked up on the way back, the last one first.
    seen: Vec<(usize, &'a str, &'static Entry)>,
}

impl<'a> Tokens<'a> {
    pub(super) const fn of(text: &'a str, lexicon: &'static Lexicon) -> Self {
        Self { text, lexicon, list: Vec::new(), compounds: Vec::new(), seen: Vec::new() }
    }

    /// Takes the run of known words and numbers around `anchor`, none of it before `floor`, and returns where the run
    /// ends.
    pub(super) fn read(&mut self, floor: usize, anchor: usize) -> usize {
        let (text, lexicon) = (self.text, self.lexicon);
        self.list.clear();
        self.compounds.clear();
        let mut end = self.start_of_run(floor, anchor);
        while self.list.len() < MAX_TOKENS {
            let Some((gap, length)) = text.get(end..).and_then(Gap::before_word) else { break };
            let start = end + length;
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
            let Some((piece, kind)) = self.token(start) else { break };
            if matches!(kind, Kind::Other) && start > anchor {
                break;
            }
            self.list.push(Token::new(piece, start, gap, kind));
            end = start + piece.len();
        }
        bounded::ceil(text, end.max(anchor + 1))
    }

    /// Goes back from `anchor` over the words that the tables know.
    fn start_of_run(&mut self, floor: usize, anchor: usize) -> usize {
        let (text, lexicon) = (self.text, self.lexicon);
        self.seen.clear();
        let mut start = anchor;
        for _ in 0..WORDS_BEFORE {
            let Some(words) = text.get(floor..start).and_then(Gap::behind_word) else { break };
            let word = last_word(words);
            let before = floor + words.len() - word.len();
            match lexicon.entry(word) {
                Some(entry) => self.seen.push((before, word, entry)),
                None if !word.is_empty() && is_of_dates(word, lexicon) => {}
                None => break,
            }
            start = before;
        }
        start
    }

    /// The word at `start` and its entry, when it was looked up on the way back.
    fn seen_at(&mut self, start: usize) -> Option<(&'a str, &'static Entry)> {
        while self.seen.pop_if(|(before, ..)| *before < start).is_some() {}
        self.seen
            .pop_if(|(before, word, _)| *before == start && word.len() > 1)
            .map(|(_, word, entry)| (word, entry))
    }

    /// The word or number at `start`.
    fn token(&mut self, start: usize) -> Option<(&'a str, Kind)> {
        let (rest, lexicon) = (self.text.get(start..)?, self.lexicon);
        if let Some((word, entry)) = self.seen_at(start)
            && let Some((phrase, meaning)) = phrase(rest, word, entry, lexicon)
        {
            return Some((phrase, Kind::Word(meaning)));
        }
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
        let entry = lexicon.entry(word).filter(|_| word.len() <= MAX_WORD);
        if let Some((phrase, meaning)) = entry.and_then(|entry| phrase(rest, word, entry, lexicon)) {
            return Some((phrase, Kind::Word(meaning)));
        }
        if let Some(value) = roman(word) {
            return Some((word, Kind::Roman(value)));
        }
        let compound = if lexicon.compounds { super::numerals::compound(word, lexicon) } else { None };
        let Some(compound) = compound else { return Some((word, Kind::Other)) };
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

/// Whether a number, or a word that no table has, may be part of a date.
fn is_of_dates(word: &str, lexicon: &'static Lexicon) -> bool {
    word.bytes().all(|byte| byte.is_ascii_digit())
        || is_code(word)
        || roman(word).is_some()
        || lexicon.compounds && super::numerals::compound(word, lexicon).is_some()
}

/// The word or number at the end, as far back as a word may reach.
fn last_word(text: &str) -> &str {
    let near = text.as_bytes().get(text.len().saturating_sub(MAX_WORD)..).unwrap_or_default();
    let plain = runs::last_letters(near);
    let before = text.len() - plain;
    match text.as_bytes().get(before.wrapping_sub(1)) {
        Some(byte) if plain == 0 && byte.is_ascii_digit() => {
            let digits = text.bytes().rev().take(MAX_WORD).take_while(u8::is_ascii_digit).count();
            text.get(text.len() - digits..).unwrap_or_default()
        }
        Some(byte) if !byte.is_ascii() => {
            // Letters with accents are looked at one by one only where there are any.
            let start = text.char_indices().rev().take(MAX_WORD).take_while(|&(_, c)| is_word_char(c)).last();
            start.and_then(|(start, _)| text.get(start..)).unwrap_or_default()
        }
        _ => text.get(before..).unwrap_or_default(),
    }
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
#[inline]
pub(super) fn first_word(rest: &str) -> &str {
    let plain = runs::first_letters(rest);
    let ends = rest.as_bytes().get(plain).is_none_or(u8::is_ascii);
    rest.get(..if ends { plain } else { accented_length(rest, plain) }).unwrap_or_default()
}

/// The length of a word whose first letters are plain and which goes on with others.
#[inline(never)]
fn accented_length(rest: &str, plain: usize) -> usize {
    let mut length = plain;
    loop {
        match rest.as_bytes().get(length..).unwrap_or_default() {
            // `×` and `÷`
            [0xc3, 0x97 | 0xb7, ..] => return length,
            // Nearly all letters with accents.
            [0xc3, ..] => length += 2 + rest.get(length + 2..).map_or(0, runs::first_letters),
            [0x80..=0xff, ..] => {
                return runs::word_length(rest, |byte| byte.is_ascii_alphabetic(), is_word_char);
            }
            _ => return length,
        }
    }
}

/// Digits with the ordinal suffix that is written onto them.
fn number<'a>(rest: &'a str, lexicon: &'static Lexicon) -> (&'a str, Kind) {
    let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
    let (printed, after) = rest.split_at_checked(digits).unwrap_or((rest, ""));
    let Ok(value) = printed.parse() else { return (printed, Kind::Other) };
    let suffix = if may_be_ordinal(after) { ordinal_suffix(after, lexicon) } else { 0 };
    let number = Number { value, digits: digits as u8, ordinal: suffix > 0 };
    (rest.get(..digits + suffix).unwrap_or(rest), Kind::Number(number))
}

/// Whether a letter or what may begin "º" stands behind the digits, which is rare.
fn may_be_ordinal(after: &str) -> bool {
    match after.as_bytes() {
        [b'.', next, ..] | [next, ..] => next.is_ascii_alphabetic() || !next.is_ascii(),
        [] => false,
    }
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
    entry: &'static Entry,
    lexicon: &'static Lexicon,
) -> Option<(&'a str, &'static Meaning)> {
    let longer = if entry.continues { longer_phrase(rest, word, entry, lexicon) } else { None };
    longer.or_else(|| Some((word, entry.meaning.as_ref()?)))
}

/// The longest expression that goes on behind its first word.
fn longer_phrase<'a>(
    rest: &'a str,
    word: &str,
    mut entry: &'static Entry,
    lexicon: &'static Lexicon,
) -> Option<(&'a str, &'static Meaning)> {
    let (mut best, mut end) = (None, word.len());
    while entry.continues
        && let Some((next, length)) = next_word(rest.get(end..)?)
        && let Some(longer) = lexicon.after(entry, next)
    {
        (entry, end) = (longer, end + length);
        best = longer.meaning.as_ref().and_then(|meaning| Some((rest.get(..end)?, meaning))).or(best);
    }
    best
}

/// The word that goes on the phrase, and where it ends.
fn next_word(after: &str) -> Option<(&str, usize)> {
    let (_, gap) = Gap::before_word(after).filter(|(gap, length)| gap.joins_words() && *length > 0)?;
    let word = first_word(after.get(gap..)?);
    (!word.is_empty() && word.len() <= MAX_WORD).then_some((word, gap + word.len()))
}

/// The value of a Roman numeral in capitals, from two letters on up to thirty: centuries. "I" alone is a word.
fn roman(word: &str) -> Option<u8> {
    const TENS: [&str; 3] = ["", "X", "XX"];
    const UNITS: [&str; 10] = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"];
    // Nearly every word of a text comes here.
    if !word.starts_with(['I', 'V', 'X']) {
        return None;
    }
    let word = ["ème", "er", "e", "è"].iter().find_map(|suffix| word.strip_suffix(suffix)).unwrap_or(word);
    (1..30_u8).find(|&value| {
        let (ten, unit) = (TENS.get(usize::from(value / 10)), UNITS.get(usize::from(value % 10)));
        matches!((ten, unit), (Some(ten), Some(unit)) if word.strip_prefix(ten) == Some(unit))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Language;

    #[test]
    fn roman_numerals_of_two_letters_and_more() {
        for (word, value) in [
            ("XV", Some(15)),
            ("XIX", Some(19)),
            ("XIXe", Some(19)),
            ("XVIIème", Some(17)),
            ("XXIX", Some(29)),
            ("Ier", Some(1)),
            ("IVe", Some(4)),
            ("XXX", None),
            ("IIII", None),
            ("VX", None),
            ("Xavier", None),
            ("xv", None),
            ("CD", None),
        ] {
            assert_eq!(roman(word), value, "{word}");
        }
    }

    #[test]
    fn codes_of_quarters_and_halves() {
        let read = |text| {
            code(text).map(|(text, kind)| match kind {
                Kind::Code(unit, part) => (text, unit, part),
                _ => unreachable!(),
            })
        };
        assert_eq!(read("T4 2024"), Some(("T4", Unit::Quarter, 4)));
        assert_eq!(read("q1"), Some(("q1", Unit::Quarter, 1)));
        assert_eq!(read("S2."), Some(("S2", Unit::Half, 2)));
        assert_eq!(read("H1-2024"), Some(("H1", Unit::Half, 1)));
        for text in ["T5", "T0", "S3", "H0", "G7", "T12", "T2a", "TT", "T", ""] {
            assert_eq!(read(text), None, "{text}");
        }
    }

    #[test]
    fn digits_with_their_ordinal_suffix() {
        let read = |language, text| match number(text, Lexicon::of(language)) {
            (printed, Kind::Number(number)) => Some((printed, number.value, number.digits, number.ordinal)),
            _ => None,
        };
        for (language, text, expected) in [
            (Language::French, "1er mai", ("1er", 1, 1, true)),
            (Language::French, "12 mai", ("12", 12, 2, false)),
            (Language::French, "12m de haut", ("12", 12, 2, false)),
            (Language::French, "5° de plus", ("5°", 5, 1, true)),
            (Language::English, "22nd of", ("22nd", 22, 2, true)),
            (Language::English, "22nds", ("22", 22, 2, false)),
            (Language::Spanish, "1.º de julio", ("1.º", 1, 1, true)),
            (Language::Spanish, "1.ª semana", ("1.ª", 1, 1, true)),
            (Language::Spanish, "1º de julio", ("1º", 1, 1, true)),
            (Language::Spanish, "1. de julio", ("1", 1, 1, false)),
            (Language::Spanish, "2024", ("2024", 2024, 4, false)),
        ] {
            assert_eq!(read(language, text), Some(expected), "{text}");
        }
        assert_eq!(read(Language::French, "99999999999"), None);
    }

    #[test]
    fn words_end_at_what_is_no_letter() {
        for (text, first) in [
            ("mai 2024", "mai"),
            ("août, puis", "août"),
            ("été", "été"),
            ("e\u{301}te\u{301} sec", "e\u{301}te\u{301}"),
            ("mai×juin", "mai"),
            ("mai÷juin", "mai"),
            ("früh\u{ad}ling", "früh\u{ad}ling"),
            ("mai’s", "mai"),
            ("mai2", "mai"),
            ("’", ""),
            ("œuvre d’", "œuvre"),
        ] {
            assert_eq!(first_word(text), first, "{text}");
        }
        for (text, last) in [
            ("le mai", "mai"),
            ("le été", "été"),
            ("en 2024", "2024"),
            ("en T2", "2"),
            ("l’août", "août"),
            ("fin.", ""),
            ("2024mai", "mai"),
            ("e\u{301}te\u{301}", "e\u{301}te\u{301}"),
            ("", ""),
        ] {
            assert_eq!(last_word(text), last, "{text}");
        }
    }

    #[test]
    fn a_number_that_no_word_follows() {
        for (text, expected) in [
            ("5", true),
            ("5, puis", true),
            ("5.", true),
            ("12 others", false),
            ("12\u{a0}h", false),
            ("12e", false),
            ("mai", false),
        ] {
            assert_eq!(is_number_alone(text), expected, "{text}");
        }
    }
}
