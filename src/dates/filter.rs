//! Where in a text a calendar word or a number begins.
//!
//! A date is rare: one word in fifty. Nearly all others are refused by their first four bytes, which are looked up in a
//! table of bits; what is left is looked up whole. Only then is a run of words looked at.

use super::lexicon::Lexicon;
use super::token::first_word;
use crate::text::fold::{folded, strip_prefix};

/// The slots of first bytes; so many that the some two hundred words of a language leave nearly all empty.
const SLOTS: usize = 1 << SLOT_BITS;
const SLOT_BITS: u32 = 14;

/// Tells by its first letters that a word may be one of those that it was given.
pub(super) struct Filter {
    /// What begins with the three bytes of a slot. One look-up refuses most words.
    slots: Box<[u8; SLOTS]>,
    /// The number words that longer words may begin with, by their first three bytes.
    open: Vec<(u32, String)>,
}

/// In the slot of three bytes: a word of no more, or of two with whatever may follow it.
const SHORT: u8 = 1;
/// In the slot of three bytes: a longer word.
const LONG: u8 = 1 << 1;
/// In the slot of four bytes: a longer word.
const FOUR: u8 = 1 << 2;

/// The first three bytes of a head.
const THREE: u32 = 0x00ff_ffff;

impl Default for Filter {
    fn default() -> Self {
        Self { slots: Box::new([0; SLOTS]), open: Vec::new() }
    }
}

impl Filter {
    /// Lets a word through, in upper and lower case, with and without its accents; also at the start of longer words when
    /// it is `open`.
    pub(super) fn add(&mut self, word: &str, open: bool) {
        let plain = folded(word);
        let apart = apart(word, &plain);
        let forms = [word, &plain].map(str::as_bytes).into_iter().chain(apart.iter().map(|form| &form[..]));
        for form in forms {
            match form.len() {
                4.. => {
                    self.mark(head(form, 0), FOUR);
                    self.mark(head(form, 0) & THREE, LONG);
                }
                3 => self.mark(head(form, 0) & THREE, SHORT),
                _ => after().for_each(|third| self.mark(head(&[form, &[third]].concat(), 0) & THREE, SHORT)),
            }
            let opening = (head(form, 0) & THREE, plain.clone());
            if open && !self.open.contains(&opening) {
                self.open.push(opening);
            }
        }
    }

    fn mark(&mut self, head: u32, what: u8) {
        self.slots[slot(head)] |= what;
    }

    /// Whether a word with this head may be one.
    fn may_have(&self, head: u32) -> bool {
        match self.slots[slot(head & THREE)] & (SHORT | LONG) {
            0 => false,
            LONG => self.slots[slot(head)] & FOUR != 0,
            _ => true,
        }
    }
}

/// What may follow a word.
fn after() -> impl Iterator<Item = u8> {
    (0..=255).filter(|byte: &u8| !byte.is_ascii_alphabetic())
}

/// The starts of the word when the accents of its first two letters are characters of their own, U+0300 to U+036F.
fn apart(word: &str, plain: &str) -> Vec<[u8; 4]> {
    let accented = |at: usize| word.chars().nth(at).is_some_and(|letter| !letter.is_ascii());
    let &[first, second, ..] = plain.as_bytes() else { return Vec::new() };
    let accents = || 0x80..=0xbf;
    let on_first = accents().filter(|_| accented(0)).map(|accent| [first, 0xcc, accent, second]);
    let on_second = accents().filter(|_| accented(1)).map(|accent| [first, second, 0xcc, accent]);
    on_first.chain(on_second).collect()
}

impl Lexicon {
    /// Whether a date may be found by the word or number that begins at `at`.
    pub(super) fn may_begin(&'static self, text: &str, at: usize) -> bool {
        let head = head(text.as_bytes(), at);
        let [first, second, third, _] = head.to_le_bytes();
        if first.is_ascii_digit() {
            return number_may_begin(text.as_bytes(), at);
        }
        // "T2", "q1"
        if second.is_ascii_digit() {
            return matches!(first, b'q' | b't' | b's' | b'h') && !third.is_ascii_alphanumeric();
        }
        self.filter.may_have(head) && text.get(at..).is_some_and(|rest| self.has_anchor(head, rest))
    }

    /// Whether the text begins with a word that a date is found by.
    fn has_anchor(&'static self, head: u32, rest: &str) -> bool {
        let mut open = self.filter.open.iter().filter(|(known, _)| *known == head & THREE);
        self.is_anchor(first_word(rest)) || open.any(|(_, number)| strip_prefix(rest, number).is_some())
    }
}

/// The four bytes at a place, letters in lower case, in one load: look-ups with a bound each cost three times as much.
/// Bit 5 is the case of ASCII letters, and of the last byte of `É` and `é`.
fn head(bytes: &[u8], at: usize) -> u32 {
    let rest = bytes.get(at..).unwrap_or_default();
    let four = rest.first_chunk().copied().unwrap_or_else(|| std::array::from_fn(|place| byte(rest, place)));
    u32::from_le_bytes(four) | 0x2020_2020
}

/// Whether a date may be found by the number at `at`, which most numbers of a text are refused by: those that count
/// something ("42 trucks"), decimals, and those of a length that no date has. A number beside a calendar word is found
/// by that word.
fn number_may_begin(bytes: &[u8], at: usize) -> bool {
    let before = at.checked_sub(1).map_or(b' ', |before| byte(bytes, before));
    let decimal =
        before == b',' && at.checked_sub(2).is_some_and(|place| byte(bytes, place).is_ascii_digit());
    if before.is_ascii_digit() || decimal {
        return false;
    }
    let digits = bytes.iter().skip(at).take(9).take_while(|byte| byte.is_ascii_digit()).count();
    let (first, after) = (byte(bytes, at), at + digits);
    match digits {
        1 | 2 => day_may_begin(digits == 1 || first <= b'3', bytes, after),
        4 => first <= b'2',
        8 => true,
        _ => false,
    }
}

/// Whether a number of one or two digits, which ends before `after`, may begin a date without calendar words: with marks
/// or letters written onto it, or as the day of a month that is not named.
fn day_may_begin(is_day: bool, bytes: &[u8], after: usize) -> bool {
    match byte(bytes, after) {
        b'/' | b'-' | b'\'' => true,
        b',' => is_day && !byte(bytes, after + 1).is_ascii_digit(),
        b'%' => false,
        next if next.is_ascii_alphabetic() || next >= 0x80 && space_length(bytes, after) == 0 => true,
        _ => {
            let next = byte(bytes, after + space_length(bytes, after));
            is_day && !next.is_ascii_alphabetic() && next < 0xc3 && next != b'%'
        }
    }
}

/// The length of the space at a place: a plain one, or one of those that do not break.
fn space_length(bytes: &[u8], at: usize) -> usize {
    match (byte(bytes, at), byte(bytes, at + 1), byte(bytes, at + 2)) {
        (b' ', ..) => 1,
        (0xc2, 0xa0, _) => 2,
        (0xe2, 0x80, 0xaf) => 3,
        _ => 0,
    }
}

/// The byte at a place, white space behind the text.
fn byte(bytes: &[u8], at: usize) -> u8 {
    bytes.get(at).copied().unwrap_or(b' ')
}

/// The slot of a head.
fn slot(head: u32) -> usize {
    const MULTIPLIER: u32 = 0x9e37_79b1;
    (head.wrapping_mul(MULTIPLIER) >> (u32::BITS - SLOT_BITS)) as usize
}
