//! Where in a text a calendar word or a number may begin.
//!
//! A date is rare: one word in fifty. The filter looks at every byte once, without branches: the byte before, the
//! byte itself and the two after it are each looked up in a table of sixteen bits, one bit for each bucket of words,
//! and only where some bucket holds all four is anything looked at more closely.

/// A table for each of four neighbouring bytes.
pub(crate) struct Filter {
    before: [u16; 256],
    first: [u16; 256],
    second: [u16; 256],
    third: [u16; 256],
}

/// The bucket of the numbers; words share the others.
const NUMBERS: u16 = 1 << 15;
const WORD_BUCKETS: u32 = 15;

impl Default for Filter {
    /// Finds numbers only.
    fn default() -> Self {
        let mut filter =
            Filter { before: [0; 256], first: [0; 256], second: [NUMBERS; 256], third: [NUMBERS; 256] };
        for byte in 0..=255_u8 {
            let slot = usize::from(byte);
            filter.before[slot] = if byte.is_ascii_digit() { 0 } else { NUMBERS };
            filter.before[slot] |= if byte.is_ascii_alphabetic() { 0 } else { !NUMBERS };
            filter.first[slot] = if byte.is_ascii_digit() { NUMBERS } else { 0 };
        }
        filter
    }
}

impl Filter {
    /// Lets a word be found, in upper and lower case, with and without its accents.
    pub(super) fn add(&mut self, word: &str) {
        let plain = crate::text::fold::folded(word);
        let bucket = 1
            << (plain.bytes().take(3).fold(7, |hash: u32, byte| hash * 31 + u32::from(byte)) % WORD_BUCKETS);
        for form in [word, plain.as_str(), &word.to_uppercase(), &plain.to_uppercase()] {
            let mut bytes = form.bytes().map(Some).chain(std::iter::repeat(None));
            for table in [&mut self.first, &mut self.second, &mut self.third] {
                match bytes.next().flatten() {
                    Some(byte) => {
                        // A capital may be followed by small letters.
                        table[usize::from(byte)] |= bucket;
                        table[usize::from(byte.to_ascii_lowercase())] |= bucket;
                    }
                    // The word is over: anything may follow.
                    None => table.iter_mut().for_each(|slot| *slot |= bucket),
                }
            }
        }
        // An accent may be a character of its own, U+0300 to U+036F.
        for table in [&mut self.second, &mut self.third] {
            (0x80..=0xcd).for_each(|byte: usize| table[byte] |= bucket);
        }
    }

    /// The next place at or after `from` where a word or a number may begin.
    pub(super) fn next(&self, text: &str, from: usize) -> Option<usize> {
        let bytes = text.as_bytes();
        // Two bytes of white space stand behind the text, one before it.
        let at = |index: usize| bytes.get(index).copied().unwrap_or(b' ');
        let whole = |before: u8, bytes: [u8; 3]| self.may_begin([before, bytes[0], bytes[1], bytes[2]]);
        if from == 0 && whole(b' ', [at(0), at(1), at(2)]) && !bytes.is_empty() {
            return Some(0);
        }
        let start = from.max(1);
        let rest = bytes.get(start - 1..)?;
        let found = rest.array_windows_4().position(|window| self.may_begin(window));
        if let Some(offset) = found {
            return Some(start + offset);
        }
        let tail = start.max(bytes.len().saturating_sub(2));
        (tail..bytes.len())
            .find(|&index| self.may_begin([at(index - 1), at(index), at(index + 1), at(index + 2)]))
    }

    fn may_begin(&self, [before, first, second, third]: [u8; 4]) -> bool {
        self.before[usize::from(before)]
            & self.first[usize::from(first)]
            & self.second[usize::from(second)]
            & self.third[usize::from(third)]
            != 0
    }
}

/// Four neighbouring bytes at a time.
trait Windows {
    fn array_windows_4(&self) -> impl Iterator<Item = [u8; 4]>;
}

impl Windows for [u8] {
    fn array_windows_4(&self) -> impl Iterator<Item = [u8; 4]> {
        self.windows(4).map(|window| match *window {
            [a, b, c, d] => [a, b, c, d],
            _ => [b' '; 4],
        })
    }
}
