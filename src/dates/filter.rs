//! Where in a text a calendar word or a number begins.
//!
//! A date is rare: one word in fifty. Most words are refused by their first three bytes, which are looked up in a table
//! of bits; what is left is compared with the words that begin so. Only then is a run of words looked at.

use crate::text::fold::{folded, strip_prefix};

/// The slots of the table of first bytes; so many that the some two hundred words of a language leave nearly all empty.
const SLOTS: usize = 4096;

/// Finds the words that it was given, and numbers.
pub(crate) struct Filter {
    /// The number, from 1, of the first word of each slot; 0 where there is none.
    first: Vec<u16>,
    /// The words by slot, sorted.
    words: Vec<(usize, Anchor)>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct Anchor {
    word: Box<str>,
    /// Its first four letters, zeros behind a shorter word.
    head: u32,
    /// The bits of the head that are letters.
    letters: u32,
    /// Longer words may begin with it: number words are written together.
    open: bool,
}

impl Default for Filter {
    /// Finds numbers only.
    fn default() -> Self {
        Self { first: vec![0; SLOTS], words: Vec::new() }
    }
}

impl Filter {
    /// Lets a word be found, in upper and lower case, with and without its accents; also at the start of longer words
    /// when it is `open`.
    pub(super) fn add(&mut self, word: &str, open: bool) {
        let plain = folded(word);
        let head = |of: &dyn Fn(u8) -> u8| {
            u32::from_le_bytes(std::array::from_fn(|at| plain.as_bytes().get(at).map_or(0, |&byte| of(byte))))
        };
        let (head, letters) = (head(&|byte| byte), head(&|_| 0xff));
        let anchor = Anchor { word: plain.as_str().into(), head, letters, open };
        for form in [word, &word.to_uppercase(), &plain] {
            for slot in slots_of(form) {
                if !self.words.iter().any(|(known, other)| *known == slot && *other == anchor) {
                    self.words.push((slot, anchor.clone()));
                }
            }
        }
    }

    /// Sorts the words; none is found before.
    pub(super) fn finish(&mut self) {
        self.words.sort_by_key(|(slot, _)| *slot);
        for (index, (slot, _)) in self.words.iter().enumerate().rev() {
            if let Some(first) = self.first.get_mut(*slot) {
                *first = index as u16 + 1;
            }
        }
    }

    /// The words of a slot.
    fn in_slot(&self, slot: usize) -> impl Iterator<Item = &Anchor> {
        let first = self.first.get(slot).and_then(|&first| usize::from(first).checked_sub(1));
        let words = first.and_then(|first| self.words.get(first..)).unwrap_or_default();
        words.iter().take_while(move |(known, _)| *known == slot).map(|(_, anchor)| anchor)
    }

    /// The next place at or after `from` where a word or a number begins.
    pub(super) fn next(&self, text: &str, from: usize) -> Option<usize> {
        let bytes = text.as_bytes();
        let mut before = from.checked_sub(1).map_or(b' ', |before| byte(bytes, before));
        let (chunks, rest) = bytes.get(from..)?.as_chunks();
        let last: [u8; 8] = std::array::from_fn(|at| byte(rest, at));
        for (number, chunk) in chunks.iter().chain([&last]).enumerate() {
            let mut starts = starts_of_words(before, *chunk);
            while starts != 0 {
                let at = from + number * 8 + starts.trailing_zeros() as usize / 8;
                if self.begins(text, at) {
                    return Some(at);
                }
                starts &= starts - 1;
            }
            before = chunk[7];
        }
        None
    }

    /// Whether an anchor begins at `at`.
    fn begins(&self, text: &str, at: usize) -> bool {
        let bytes = text.as_bytes();
        let first = byte(bytes, at);
        if first.is_ascii_digit() {
            return at.checked_sub(1).is_none_or(|before| !byte(bytes, before).is_ascii_digit());
        }
        // Four bytes in one load: look-ups with a bound each cost three times as much.
        let head = match bytes.get(at..at + 4) {
            Some(&[first, second, third, fourth]) => [first, second, third, fourth],
            _ => [first, byte(bytes, at + 1), byte(bytes, at + 2), b' '],
        };
        let mut words = self.in_slot(slot([head[0], head[1], head[2]]));
        words.any(|anchor| anchor.may_begin(head) && text.get(at..).is_some_and(|rest| anchor.begins(rest)))
    }
}

/// The high bit of each byte of `chunk` where a word or a number may begin; `before` is the byte before the chunk.
///
/// All eight bytes are looked at together, which costs a third of looking at each: a letter, a digit or the first byte
/// of a longer character, after a byte that is no letter or the last byte of a longer character, such as `’` or a no-break
/// space; a digit also after a letter ("T2"). After an accented letter this says too much, never too little.
fn starts_of_words(before: u8, chunk: [u8; 8]) -> u64 {
    const HIGH: u64 = 0x8080_8080_8080_8080;
    // The high bit of each byte below 0x80 that is at least the limit.
    let at_least = |bytes: u64, limit: u8| {
        let sums = (bytes & !HIGH) + u64::from(0x80 - limit) * (HIGH >> 7);
        sums & HIGH & !bytes
    };
    // The high bit of each byte from 0xC0 on, which begin a longer character.
    let leads = |bytes: u64| bytes & (bytes << 1) & HIGH;
    let bytes = u64::from_le_bytes(chunk);
    let previous = (bytes << 8) | u64::from(before);
    let digits = at_least(bytes, b'0') & !at_least(bytes, b'9' + 1);
    // In lower case, so that the marks between the capitals and the small letters ("_", "[", "|") count as no letters.
    let small = previous | (HIGH >> 2);
    let within = at_least(small, b'a') & !at_least(small, b'z' + 1) | leads(previous);
    (at_least(bytes, b'0') | leads(bytes)) & (!within | digits)
}

impl Anchor {
    /// Whether the first four bytes leave it open, which they do for one word in four that has the slot. Only plain letters
    /// are told apart: whatever else there is takes longer to compare.
    fn may_begin(&self, head: [u8; 4]) -> bool {
        const PLAIN: u32 = 0x2020_2020;
        let head = u32::from_le_bytes(head) & self.letters;
        head & (PLAIN << 2) != 0 || (head | PLAIN) & self.letters == self.head
    }

    fn begins(&self, text: &str) -> bool {
        strip_prefix(text, &self.word).is_some_and(|rest| self.open || !rest.starts_with(char::is_alphabetic))
    }
}

/// The byte at a place, white space behind the text.
fn byte(bytes: &[u8], at: usize) -> u8 {
    bytes.get(at).copied().unwrap_or(b' ')
}

/// The slot of three bytes. Bit 5 is the case of ASCII letters, and of the last byte of `É` and `é`.
fn slot(bytes: [u8; 3]) -> usize {
    const MULTIPLIER: u32 = 0x9e37_79b1;
    let [first, second, third] = bytes.map(|byte| u32::from(byte | 0x20));
    ((first | (second << 8) | (third << 16)).wrapping_mul(MULTIPLIER) >> 20) as usize
}

/// The slots that a text with `word` at its start may have: several when the word is so short that the third byte is
/// what follows it, and for accents that are characters of their own, U+0300 to U+036F.
fn slots_of(word: &str) -> Vec<usize> {
    let plain = folded(word);
    let accented = |at: usize| word.chars().nth(at).is_some_and(|letter| !letter.is_ascii());
    let after = (0..=255).filter(|byte: &u8| !byte.is_ascii_alphabetic());
    match (word.as_bytes(), plain.as_bytes()) {
        (&[first, second], _) => after.map(|third| slot([first, second, third])).collect(),
        (&[first, second, third, ..], &[base, next, ..]) => {
            let apart = (0x80..=0xbf).filter(|_| accented(0)).map(|accent| slot([base, 0xcc, accent]));
            let next = accented(1).then(|| slot([base, next, 0xcc]));
            apart.chain(next).chain([slot([first, second, third])]).collect()
        }
        _ => Vec::new(),
    }
}
