//! Where the words and numbers of a text begin, 64 bytes at a time.
//!
//! A loop over bytes costs five instructions a byte and a jump that is guessed wrong at every word. Here the bytes of a
//! block are told apart without a jump, sixteen in one instruction, and only their starts are looked at.

/// The bytes that are looked at together: a bit of a word for each.
const BLOCK: usize = 64;

/// The places where a letter or digit follows neither, in text order.
///
/// A character outside of ASCII counts as a letter where it begins; Latin letters with accents count as letters to their
/// end, others only there: after `’` or a no-break space a word begins, and after a letter of another script one more
/// place is told than there is, never one less.
pub(crate) struct WordStarts<'t> {
    bytes: &'t [u8],
    /// Where the block begins.
    block: usize,
    /// The starts of the block that were not given yet, a bit each.
    starts: u64,
    /// Whether the byte before the next block is part of a word.
    within: u64,
}

impl<'t> WordStarts<'t> {
    pub(crate) fn new(text: &'t str) -> Self {
        let mut starts = Self { bytes: text.as_bytes(), block: 0, starts: 0, within: 0 };
        starts.read(0);
        starts
    }

    /// Reads the block that begins at `block`; `None` behind the text.
    fn read(&mut self, block: usize) -> Option<()> {
        let rest = self.bytes.get(block..).filter(|rest| !rest.is_empty())?;
        let bytes = rest.first_chunk().copied().unwrap_or_else(|| {
            let mut last = [b' '; BLOCK];
            last.iter_mut().zip(rest).for_each(|(to, from)| *to = *from);
            last
        });
        let begins = mask(&bytes, |byte| byte.is_ascii_alphanumeric() || byte >= 0xc0);
        let accented = mask(&bytes, |byte| (0xc3..=0xc5).contains(&byte));
        // The second byte of an accented letter; that of one across two blocks is lost, which tells a start too much.
        let within = begins | accented << 1;
        self.starts = begins & !(within << 1 | self.within);
        self.within = within >> (BLOCK - 1);
        self.block = block;
        Some(())
    }
}

impl Iterator for WordStarts<'_> {
    type Item = usize;

    fn next(&mut self) -> Option<usize> {
        while self.starts == 0 {
            self.read(self.block + BLOCK)?;
        }
        let at = self.block + self.starts.trailing_zeros() as usize;
        self.starts &= self.starts - 1;
        Some(at)
    }
}

/// A bit for each byte that is so, the first byte lowest.
fn mask(bytes: &[u8; BLOCK], is: impl Fn(u8) -> bool) -> u64 {
    /// Multiplied with eight bytes of 0 or 1 it brings their bits together in the highest byte.
    const GATHER: u64 = 0x0102_0408_1020_4080;
    let mut flags = [0; BLOCK];
    flags.iter_mut().zip(bytes).for_each(|(flag, byte)| *flag = u8::from(is(*byte)));
    let (eights, _) = flags.as_chunks();
    let bits = |eight: &[u8; 8]| u64::from_le_bytes(*eight).wrapping_mul(GATHER) >> 56;
    eights.iter().rev().fold(0, |mask, eight| mask << 8 | bits(eight))
}

#[cfg(test)]
mod tests {
    use super::WordStarts;

    #[track_caller]
    fn check(text: &str, expected: &str) {
        let starts: Vec<_> = WordStarts::new(text).collect();
        let marks: String = (0..text.len()).map(|at| if starts.contains(&at) { '^' } else { '.' }).collect();
        assert_eq!(marks, expected, "{text}");
    }

    #[test]
    fn at_letters_and_digits_behind_others() {
        check("", "");
        check("a", "^");
        check("Le 3 mai, l'été", "^..^.^....^.^....");
        check("T2 12.5", "^..^..^");
        check("l’eau «a» ", "^...^...^.^...");
    }

    #[test]
    fn also_across_blocks() {
        for length in 1..200 {
            let text = format!("{} mot", "a".repeat(length));
            assert_eq!(WordStarts::new(&text).collect::<Vec<_>>(), [0, length + 1]);
            let text = "a ".repeat(length);
            assert_eq!(WordStarts::new(&text).count(), length);
        }
    }
}
