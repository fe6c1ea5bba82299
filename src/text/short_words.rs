//! A table of short words that costs thirty instructions a look-up, for what is asked at nearly every word of a text.
//!
//! A word of at most sixteen bytes is its first and its last eight, loaded at once, and its length. Bit 5 of each byte is
//! set, which makes small letters of the capitals of ASCII and of Latin-1 ("É" is C3 89, "é" C3 A9) without a look at
//! any of them. Words with other letters do not fit: their bytes would be mixed up.

use super::hash::MULTIPLIER;

/// A word without its case.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct ShortWord {
    first: u64,
    last: u64,
    length: usize,
}

impl ShortWord {
    fn of(bytes: &[u8]) -> Option<Self> {
        const CASE: u64 = 0x2020_2020_2020_2020;
        let (first, last) = match bytes.len() {
            8..=ShortWords::LONGEST => {
                (u64::from_le_bytes(*bytes.first_chunk()?), u64::from_le_bytes(*bytes.last_chunk()?))
            }
            4..8 => {
                let four = |chunk: &[u8; 4]| u64::from(u32::from_le_bytes(*chunk));
                (four(bytes.first_chunk()?), four(bytes.last_chunk()?))
            }
            length @ 1..4 => {
                let byte = |at: usize| bytes.get(at).copied().map_or(0, u64::from);
                (byte(0) | byte(length / 2) << 8, byte(length - 1))
            }
            _ => return None,
        };
        Some(Self { first: first | CASE, last: last | CASE, length: bytes.len() })
    }

    fn hash(self) -> usize {
        let mixed = (self.first ^ self.last.rotate_left(21) ^ self.length as u64).wrapping_mul(MULTIPLIER);
        // A product is mixed best in its highest bits.
        (mixed >> 40) as usize
    }
}

/// Numbers by word: open addressing, at most half of the slots taken.
#[derive(Clone, Debug, Default)]
pub(crate) struct ShortWords {
    /// The place of an entry plus one, 0 where none is; a power of two of them.
    slots: Vec<u16>,
    entries: Vec<(ShortWord, u16)>,
}

impl ShortWords {
    /// The longest word that fits, in bytes.
    pub(crate) const LONGEST: usize = 16;

    /// An empty table with room for so many words.
    pub(crate) fn with_capacity(words: usize) -> Self {
        Self { slots: vec![0; (words * 2).next_power_of_two()], entries: Vec::with_capacity(words) }
    }

    /// Gives `word` a number, unless it has one; `false` when the table cannot hold the word.
    pub(crate) fn insert(&mut self, word: &str, number: u16) -> bool {
        self.number(word, number).is_some()
    }

    /// The number of a word, `new` where it had none; `None` when the table cannot hold the word.
    pub(crate) fn number(&mut self, word: &str, new: u16) -> Option<u16> {
        let key = ShortWord::of(word.as_bytes()).filter(|_| fits(word))?;
        let known = self.place(key);
        if known.is_none() {
            self.entries.push((key, new));
            if self.entries.len() * 2 > self.slots.len() {
                self.slots = vec![0; (self.slots.len() * 4).max(64)];
                (0..self.entries.len()).for_each(|entry| self.link(entry));
            } else {
                self.link(self.entries.len() - 1);
            }
        }
        Some(known.unwrap_or(new))
    }

    /// Puts an entry into the first free slot of those where it may be.
    fn link(&mut self, entry: usize) {
        let Some((key, _)) = self.entries.get(entry) else { return };
        let mask = self.slots.len() - 1;
        let mut slot = key.hash() & mask;
        while self.slots.get(slot).is_some_and(|&taken| taken != 0) {
            slot = (slot + 1) & mask;
        }
        if let Some(free) = self.slots.get_mut(slot) {
            *free = entry as u16 + 1;
        }
    }

    /// The number of the word, in any case.
    pub(crate) fn get(&self, word: &str) -> Option<u16> {
        self.get_bytes(word.as_bytes())
    }

    /// The same for the bytes of a word.
    pub(crate) fn get_bytes(&self, word: &[u8]) -> Option<u16> {
        self.place(ShortWord::of(word)?)
    }

    fn place(&self, key: ShortWord) -> Option<u16> {
        let mask = self.slots.len().wrapping_sub(1);
        let mut slot = key.hash() & mask;
        loop {
            let entry = usize::from(*self.slots.get(slot)?).checked_sub(1)?;
            let &(known, number) = self.entries.get(entry)?;
            if known == key {
                return Some(number);
            }
            slot = (slot + 1) & mask;
        }
    }
}

/// Whether the table can hold a word: with plain letters, accented ones of Latin-1, all of which begin with C3, and `’`.
pub(crate) fn fits(word: &str) -> bool {
    let plain = |part: &str| part.bytes().all(|byte| byte <= 0xc3 && byte != 0xc2);
    word.len() <= ShortWords::LONGEST && (word.is_ascii() || plain(word) || word.split('’').all(plain))
}

#[cfg(test)]
mod tests {
    use super::{ShortWords, fits};

    #[test]
    fn finds_words_in_any_case() {
        let words =
            ["a", "à", "an", "été", "mars", "août", "février", "novembre", "septembre", "donnerstagabend"];
        let mut table = ShortWords::default();
        for (number, word) in words.iter().enumerate() {
            assert!(table.insert(word, number as u16));
        }
        for (number, word) in words.iter().enumerate() {
            assert_eq!(table.get(word), Some(number as u16), "{word}");
            assert_eq!(table.get(&word.to_uppercase()), Some(number as u16), "{word}");
        }
        for word in ["", "e", "ans", "marsa", "mar", "fevrier", "novembres", "septempre", "donnerstagsabende"]
        {
            assert_eq!(table.get(word), None, "{word}");
        }
    }

    #[test]
    fn the_first_number_stays() {
        let mut table = ShortWords::default();
        assert!(table.insert("mai", 1) && table.insert("Mai", 2));
        assert_eq!(table.get("MAI"), Some(1));
    }

    #[test]
    fn holds_many_and_tells_lengths_apart() {
        let mut table = ShortWords::default();
        let words: Vec<String> =
            (1..=16).flat_map(|length| ["a", "b"].map(|letter| letter.repeat(length))).collect();
        let numbered = (0..3000).map(|number| number.to_string()).chain(words);
        let numbered: Vec<(String, u16)> = numbered.zip(0..).collect();
        for (word, number) in &numbered {
            assert!(table.insert(word, *number));
        }
        for (word, number) in &numbered {
            assert_eq!(table.get(word), Some(*number), "{word}");
        }
    }

    #[test]
    fn other_letters_do_not_fit() {
        assert!(fits("Été") && fits("l’") && !fits("œuvre") && !fits("l‘") && !fits("siebenundzwanzigste"));
        let mut table = ShortWords::default();
        assert!(!table.insert("œuvre", 1) && !table.insert("", 1));
        assert_eq!(table.get("œuvre"), None);
    }
}
