//! Which words of a text may be of a table, told by their first four bytes.

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

/// In the slot of three bytes: a word of two, with what follows it.
const TWO: u8 = 1;
/// In the slot of three bytes: a word of no more.
const WHOLE: u8 = 1 << 1;
/// In the slot of three bytes: a longer word.
const LONG: u8 = 1 << 2;
/// In the slot of four bytes: a longer word.
const FOUR: u8 = 1 << 3;

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
                    self.mark(head(form), FOUR);
                    self.mark(head(form) & THREE, LONG);
                }
                3 => self.mark(head(form) & THREE, if open { TWO } else { WHOLE }),
                _ => after().for_each(|third| self.mark(head(&[form, &[third]].concat()) & THREE, TWO)),
            }
            let opening = (head(form) & THREE, plain.clone());
            if open && !self.open.contains(&opening) {
                self.open.push(opening);
            }
        }
    }

    fn mark(&mut self, head: u32, what: u8) {
        self.slots[slot(head)] |= what;
    }

    /// Whether `text`, which has this head, begins with a word of those that longer words may begin with.
    pub(super) fn opens(&self, head: u32, text: &str) -> bool {
        let mut open = self.open.iter().filter(|(known, _)| *known == head & THREE);
        open.any(|(_, word)| strip_prefix(text, word).is_some())
    }

    /// Whether a word with this head may be one, or is none but a number or a code: "2025", "T2".
    pub(super) fn may_have(&self, head: u32) -> bool {
        if head & TWO_LETTERS != TWO_LETTERS && has_digit(head) {
            return true;
        }
        let opening = self.slots[slot(head & THREE)] & (TWO | WHOLE | LONG);
        let is = |what| opening & what != 0;
        opening != 0
            && (is(TWO)
                || is(WHOLE) && !head.to_le_bytes()[3].is_ascii_alphabetic()
                || is(LONG) && self.slots[slot(head)] & FOUR != 0)
    }
}

/// Bits that all letters have, and neither digits nor most marks, of the first two bytes of a head.
const TWO_LETTERS: u32 = 0x4040;

fn has_digit(head: u32) -> bool {
    let [first, second, ..] = head.to_le_bytes();
    first.is_ascii_digit() || second.is_ascii_digit()
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

/// The first four bytes of a word, as [`Block::words`](crate::text::word_starts::Block::words) tells them.
fn head(word: &[u8]) -> u32 {
    let byte = |place: usize| word.get(place).copied().unwrap_or(b' ');
    u32::from_le_bytes(std::array::from_fn(byte)) | 0x2020_2020
}

/// The slot of a head.
fn slot(head: u32) -> usize {
    const MULTIPLIER: u32 = 0x9e37_79b1;
    (head.wrapping_mul(MULTIPLIER) >> (u32::BITS - SLOT_BITS)) as usize
}

#[cfg(test)]
mod tests {
    use super::{Filter, head};

    fn filter() -> Filter {
        let mut filter = Filter::default();
        for word in ["mai", "août", "été", "semaine"] {
            filter.add(word, false);
        }
        filter.add("due", true);
        filter
    }

    #[test]
    fn words_are_let_through_by_their_first_letters() {
        let filter = filter();
        for (text, expected) in [
            ("mai ", true),
            ("mai.", true),
            ("MAI", true),
            ("mais", false),
            ("mal ", false),
            ("ma ", false),
            ("août", true),
            ("aout", true),
            ("aouz", false),
            ("semi", false),
            ("sema", true),
            ("Été", true),
            ("ete ", true),
            ("e\u{301}te", true),
            ("e\u{300}te", true),
            ("due ", true),
            ("duem", true),
            ("dues", true),
            ("zut ", false),
            ("le  ", false),
        ] {
            assert_eq!(filter.may_have(head(text.as_bytes())), expected, "{text}");
        }
    }

    #[test]
    fn words_of_two_letters_end_behind_them() {
        let mut filter = Filter::default();
        filter.add("an", false);
        for (text, expected) in [("an ", true), ("an’", true), ("an5", true), ("ans", false), ("a n", false)]
        {
            assert_eq!(filter.may_have(head(text.as_bytes())), expected, "{text}");
        }
    }

    #[test]
    fn numbers_and_codes_are_let_through() {
        for (text, expected) in
            [("2025", true), ("5 ma", true), ("t2 2", true), ("ab2 ", false), ("ab", false)]
        {
            assert_eq!(Filter::default().may_have(head(text.as_bytes())), expected, "{text}");
        }
    }

    #[test]
    fn some_words_begin_longer_ones() {
        let filter = filter();
        for (text, expected) in [
            ("duemila", true),
            ("Duemila", true),
            ("due", true),
            ("dubbio", false),
            ("maionese", false),
            ("zut", false),
        ] {
            assert_eq!(filter.opens(head(text.as_bytes()), text), expected, "{text}");
        }
    }
}
