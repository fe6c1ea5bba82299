//! Where in a text a calendar word or a number begins.
//!
//! A date is rare: one word in fifty. Most words are refused by their first three bytes, which are looked up in a table
//! of bits; what is left is compared with the words that begin so. Only then is a run of words looked at.

use crate::text::fold::{folded, strip_prefix};

/// The slots of first bytes; so many that the some two hundred words of a language leave nearly all empty.
const SLOTS: usize = 1 << SLOT_BITS;
const SLOT_BITS: u32 = 14;

/// Tells the words that it was given, and numbers, from all other words.
pub(crate) struct Filter {
    /// A bit for each slot that has words: two kilobytes, which stay in the nearest memory.
    used: Box<[u64; SLOTS / 64]>,
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
        Self { used: Box::new([0; SLOTS / 64]), words: Vec::new() }
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
        for (slot, _) in &self.words {
            self.used[slot / 64 % (SLOTS / 64)] |= 1 << (slot % 64);
        }
    }

    /// Whether a slot has words.
    fn is_used(&self, slot: usize) -> bool {
        self.used[slot / 64 % (SLOTS / 64)] & (1 << (slot % 64)) != 0
    }

    /// The words of a slot.
    fn in_slot(&self, slot: usize) -> impl Iterator<Item = &Anchor> {
        let first = self.words.partition_point(|(known, _)| *known < slot);
        let words = self.words.get(first..).unwrap_or_default();
        words.iter().take_while(move |(known, _)| *known == slot).map(|(_, anchor)| anchor)
    }

    /// Whether a date may be found by the word or number that begins at `at`.
    pub(super) fn begins(&self, text: &str, at: usize) -> bool {
        let bytes = text.as_bytes();
        // Four bytes in one load: look-ups with a bound each cost three times as much.
        let head = match bytes.get(at..at + 4) {
            Some(&[first, second, third, fourth]) => [first, second, third, fourth],
            _ => std::array::from_fn(|place| byte(bytes, at + place)),
        };
        let slot = slot([head[0], head[1], head[2]]);
        if head[0].is_ascii_digit() {
            return number_may_begin(bytes, at);
        }
        self.is_used(slot) && self.has(slot, head, text, at) || head[1].is_ascii_digit() && is_code(head)
    }

    /// Whether a word of the slot begins at `at`.
    fn has(&self, slot: usize, head: [u8; 4], text: &str, at: usize) -> bool {
        let mut words = self.in_slot(slot);
        words.any(|anchor| anchor.may_begin(head) && text.get(at..).is_some_and(|rest| anchor.begins(rest)))
    }
}

/// "T2", "q1"
fn is_code(head: [u8; 4]) -> bool {
    matches!(head[0].to_ascii_lowercase(), b'q' | b't' | b's' | b'h') && !head[2].is_ascii_alphanumeric()
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

impl Anchor {
    /// Whether the first four bytes leave it open, which they do for one word in four that has the slot. Only plain letters
    /// are told apart: whatever else there is takes longer to compare.
    fn may_begin(&self, head: [u8; 4]) -> bool {
        const PLAIN: u32 = 0x2020_2020;
        let head = u32::from_le_bytes(head) & self.letters;
        head & (PLAIN << 2) != 0 || (head | PLAIN) & self.letters == self.head
    }

    fn begins(&self, text: &str) -> bool {
        let (word, rest) = text.split_at_checked(self.word.len()).unwrap_or((text, ""));
        // Nearly every word of a text is plain.
        if word.is_ascii() {
            let next = rest.as_bytes().first();
            let ends = next.is_none_or(|next| next.is_ascii() && !next.is_ascii_alphabetic());
            if !word.eq_ignore_ascii_case(&self.word) {
                return false;
            } else if self.open || ends {
                return true;
            }
        }
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
    ((first | (second << 8) | (third << 16)).wrapping_mul(MULTIPLIER) >> (u32::BITS - SLOT_BITS)) as usize
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
