//! Where in a text a date may be: at a word that a date is found by, or at a number.
//!
//! A date is rare: one word in fifty. Nearly all others are refused by their first four bytes; what is left is looked up
//! whole. Only then is a run of words looked at.

use super::lexicon::Lexicon;
use super::token::first_word;

impl Lexicon {
    /// Whether a date may be found by the word or number that begins at `at`, and of which the filter has let the head
    /// through.
    pub(super) fn may_begin(&'static self, head: u32, text: &str, at: usize) -> bool {
        let [first, second, third, _] = head.to_le_bytes();
        if first.is_ascii_digit() {
            return number_may_begin(text.as_bytes(), at);
        }
        // "T2", "q1"
        if second.is_ascii_digit() {
            return matches!(first, b'q' | b't' | b's' | b'h') && !third.is_ascii_alphanumeric();
        }
        text.get(at..).is_some_and(|rest| self.is_anchor(first_word(rest)) || self.filter.opens(head, rest))
    }
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
