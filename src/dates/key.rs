//! A word as it is looked up: folded, in a fixed place on the stack.

use crate::text::fold::each_folded;

/// The longest expression that is looked up, in folded bytes: "zweitausendneunhundertneunundneunzigsten" has forty.
const CAPACITY: usize = 48;

/// The letters U+00C0 to U+00FF without their accents, by the second of their two bytes; 0 for those that are not one
/// plain letter.
const LATIN: &[u8; 64] = b"aaaaaa\0ceeeeiiii\0nooooo\0ouuuuy\0\0aaaaaa\0ceeeeiiii\0nooooo\0ouuuuy\0y";

/// Folded words with single spaces between them.
#[derive(Clone, Copy)]
pub(super) struct Key {
    /// Zero behind the text.
    bytes: [u8; CAPACITY],
    length: usize,
}

impl Key {
    pub(super) const EMPTY: Key = Key { bytes: [0; CAPACITY], length: 0 };

    /// The key of one word; `None` when it is longer than any that is known.
    pub(super) fn of(word: &str) -> Option<Key> {
        let mut key = Key::EMPTY;
        key.push_word(word).then_some(key)
    }

    /// Appends a word, which holds no white space; `false` when there is no room for it.
    pub(super) fn push_word(&mut self, word: &str) -> bool {
        let mut bytes = word.bytes();
        while let Some(byte) = bytes.next() {
            let plain = match byte {
                0..0x80 => byte.to_ascii_lowercase(),
                // Nearly every accented letter of the languages read.
                0xc3 => bytes.next().and_then(|low| LATIN.get(usize::from(low & 0x3f))).copied().unwrap_or(0),
                _ => 0,
            };
            if plain == 0 {
                let rest = word.len() - bytes.len();
                let rest =
                    (0..rest).rev().find(|&at| word.is_char_boundary(at)).and_then(|at| word.get(at..));
                return rest.is_some_and(|rest| self.push_other(rest));
            }
            if !self.push(plain) {
                return false;
            }
        }
        true
    }

    /// Appends a word with letters that take longer to fold.
    #[cold]
    fn push_other(&mut self, word: &str) -> bool {
        let mut fits = true;
        let mut encoded = [0; 4];
        word.chars().for_each(|c| {
            each_folded(c, &mut |folded| {
                fits &= folded.encode_utf8(&mut encoded).bytes().all(|byte| self.push(byte));
            });
        });
        fits
    }

    pub(super) fn push(&mut self, byte: u8) -> bool {
        let Some(slot) = self.bytes.get_mut(self.length) else { return false };
        *slot = byte;
        self.length += 1;
        true
    }

    pub(super) fn text(&self) -> &[u8] {
        self.bytes.get(..self.length).unwrap_or_default()
    }

    /// A hash of the text, eight bytes at a time: a word in one multiplication, a short phrase in two.
    pub(super) fn hash(&self) -> u64 {
        const MULTIPLIER: u64 = 0x9e37_79b9_7f4a_7c15;
        let (eights, _) = self.bytes.as_chunks();
        let used = eights.iter().take(self.length.div_ceil(8));
        used.fold(0, |hash: u64, eight| {
            (hash.rotate_left(23) ^ u64::from_le_bytes(*eight)).wrapping_mul(MULTIPLIER)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::Key;
    use crate::text::fold::folded;

    #[track_caller]
    fn check(word: &str) {
        let key = Key::of(word).unwrap();
        assert_eq!(String::from_utf8_lossy(key.text()), folded(word), "{word}");
    }

    #[test]
    fn a_key_is_the_folded_word() {
        for letter in ('\u{c0}'..='\u{ff}').chain(['œ', 'Œ', 'ş', 'İ', 'ﬁ', '八']) {
            check(&format!("x{letter}Y"));
            check(&letter.to_string());
        }
        check("de\u{301}cembre");
        check("DONNERSTAG");
        check("");
    }

    #[test]
    fn what_is_too_long_has_no_key() {
        assert!(Key::of(&"a".repeat(49)).is_none());
        assert!(Key::of(&"œ".repeat(25)).is_none());
        check(&"é".repeat(48));
    }
}
