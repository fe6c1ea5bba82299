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

#[cfg(test)]
mod tests {
    use super::super::lexicon::Lexicon;
    use super::number_may_begin;
    use crate::Language;

    /// Whether a date may begin with the number behind "|".
    #[track_caller]
    fn check(cases: &[(&str, bool)]) {
        for (text, expected) in cases {
            let (before, rest) = text.split_once('|').unwrap();
            let text = format!("{before}{rest}");
            assert_eq!(number_may_begin(text.as_bytes(), before.len()), *expected, "{before}|{rest}");
        }
    }

    #[test]
    fn the_length_of_a_number_tells_what_it_may_be() {
        check(&[
            ("le |5.", true),
            ("le |31.", true),
            ("le |39.", true),
            ("le |45.", false),
            ("le |123.", false),
            ("en |2024", true),
            ("en |1024 euros", true),
            ("en |3024", false),
            ("en |20245", false),
            ("en |2024567", false),
            ("en |20240813", true),
            ("en |202408131", false),
        ]);
    }

    #[test]
    fn the_inside_of_a_number_is_none() {
        check(&[
            ("1|2.", false),
            ("3,|2024", false),
            ("12:3,|5.", false),
            ("mai,|2024", true),
            (",|2024", true),
            ("3.|2024", true),
            ("5 |2024", true),
            ("|2024", true),
        ]);
    }

    #[test]
    fn what_stands_behind_a_day_tells_that_it_counts_nothing() {
        check(&[
            ("le |45/8", true),
            ("le |45-8", true),
            ("le |5'", true),
            ("le |5, dit-il", true),
            ("le |5,5", false),
            ("le |45, dit-il", false),
            ("le |5%", false),
            ("le |5 %", false),
            ("le |5\u{a0}%", false),
            ("le |5\u{202f}%", false),
            ("le |45er", true),
            ("le |45\u{2013}", true),
            ("le |45\u{a0}", false),
            ("le |5 membres", false),
            ("le |5\u{a0}membres", false),
            ("le |5\u{202f}membres", false),
            ("le |5 élus", false),
            ("le |5 «", true),
            ("le |5 (", true),
            ("le |5\u{a0}(", true),
            ("le |5\u{202f}(", true),
            ("le |45 (", false),
            ("le |5", true),
            ("le |45", false),
        ]);
    }

    #[test]
    fn parts_of_a_year_are_a_letter_and_a_digit() {
        let lexicon = Lexicon::of(Language::French);
        for (text, expected) in [
            ("t2 2024", true),
            ("q1", true),
            ("s2.", true),
            ("h1", true),
            ("g7", false),
            ("t12", false),
            ("t2a", false),
        ] {
            let head = std::array::from_fn(|place| text.as_bytes().get(place).copied().unwrap_or(b' '));
            assert_eq!(lexicon.may_begin(u32::from_le_bytes(head), text, 0), expected, "{text}");
        }
    }
}
