//! Where the words and numbers of a text begin, 64 bytes at a time.
//!
//! A loop over bytes costs five instructions a byte and a jump that is guessed wrong at every word. Here the bytes of a
//! block are told apart without a jump, sixteen in one instruction, and only their starts are looked at.

/// The bytes that are looked at together: a bit of a word for each.
const BLOCK: usize = 64;

/// The bytes behind a start that its head has, beside the first one.
const AHEAD: usize = 3;

/// What one look at a block needs: the byte before it, its own, and those behind it.
const WINDOW: usize = 1 + BLOCK + AHEAD;

/// The starts of the words and numbers of 64 bytes: where a letter or digit follows neither.
///
/// A character outside of ASCII counts as a letter where it begins; Latin letters with accents count as letters to their
/// end, others only there: after `’` or a no-break space a word begins, and after a letter of another script one more
/// place is told than there is, never one less.
pub(crate) struct Block {
    /// Where in the text the block begins.
    place: usize,
    /// The starts, a bit each.
    starts: u64,
    window: [u8; WINDOW],
}

impl Block {
    /// The places in the text where words and numbers begin, each with its head.
    pub(crate) fn words(self) -> impl Iterator<Item = (usize, u32)> {
        let mut starts = self.starts;
        std::iter::from_fn(move || {
            let at = (starts != 0).then_some(starts.trailing_zeros() as usize)?;
            starts &= starts - 1;
            Some((self.place + at, self.head(at)))
        })
    }

    /// The four bytes at a place in the block, letters in lower case, white space behind the text. Bit 5 is the case of
    /// ASCII letters, and of the last byte of `É` and `é`.
    fn head(&self, at: usize) -> u32 {
        let four = self.window.get(at + 1..).and_then(|rest| rest.first_chunk()).copied().unwrap_or_default();
        u32::from_le_bytes(four) | 0x2020_2020
    }
}

/// The places where the words and numbers of a text begin.
pub(crate) fn word_starts(text: &str) -> impl Iterator<Item = usize> {
    blocks(text).flat_map(Block::words).map(|(start, _)| start)
}

/// The blocks of a text, in text order.
pub(crate) fn blocks(text: &str) -> impl Iterator<Item = Block> {
    // Whether the byte before the block is part of a word.
    let mut within = 0;
    (0..text.len()).step_by(BLOCK).map(move |place| {
        let window = window(text.as_bytes(), place);
        let words = words(&window);
        let starts = words & !(words << 1 | within);
        within = words >> (BLOCK - 1);
        Block { place, starts, window }
    })
}

/// The bytes around the block at a place, white space where the text has none.
fn window(text: &[u8], place: usize) -> [u8; WINDOW] {
    let before = place.checked_sub(1);
    let whole = before.and_then(|before| text.get(before..)?.first_chunk());
    whole.copied().unwrap_or_else(|| {
        let mut window = [b' '; WINDOW];
        let around = before.into_iter().chain(place..).map_while(|at| text.get(at));
        let skipped = usize::from(before.is_none());
        window.iter_mut().skip(skipped).zip(around).for_each(|(to, from)| *to = *from);
        window
    })
}

/// A bit for each byte of the block that is part of a word.
fn words(window: &[u8; WINDOW]) -> u64 {
    let is_accented = |byte: u8| (0xc3..=0xc5).contains(&byte);
    let before_and_own = window.iter().zip(window.iter().skip(1));
    let mut flags = [0; BLOCK];
    for (flag, (before, byte)) in flags.iter_mut().zip(before_and_own) {
        *flag = u8::from(byte.is_ascii_alphanumeric() || *byte >= 0xc0 || is_accented(*before));
    }
    bits(&flags)
}

/// A bit for each byte, which is 0 or 1, the first byte lowest.
fn bits(flags: &[u8; BLOCK]) -> u64 {
    /// Multiplied with eight bytes of 0 or 1 it brings their bits together in the highest byte.
    const GATHER: u64 = 0x0102_0408_1020_4080;
    let (eights, _) = flags.as_chunks();
    let bits = |eight: &[u8; 8]| u64::from_le_bytes(*eight).wrapping_mul(GATHER) >> 56;
    eights.iter().rev().fold(0, |mask, eight| mask << 8 | bits(eight))
}

#[cfg(test)]
mod tests {
    use super::{Block, blocks, word_starts};

    #[track_caller]
    fn check(text: &str, expected: &str) {
        let starts: Vec<_> = word_starts(text).collect();
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
            assert_eq!(word_starts(&text).collect::<Vec<_>>(), [0, length + 1]);
            let text = "a ".repeat(length);
            assert_eq!(word_starts(&text).count(), length);
        }
    }

    #[test]
    fn heads_are_small_letters_also_across_blocks() {
        for length in 1..200 {
            let text = format!("{} \u{c9}t", "a".repeat(length));
            let last = blocks(&text).flat_map(Block::words).last();
            assert_eq!(last, Some((length + 1, u32::from_le_bytes(*b"\xe3\xa9t "))), "{length}");
        }
    }
}
