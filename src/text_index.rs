//! Byte offsets as code points, lines and columns.
//!
//! The parser counts in bytes; Python and people count in characters. An index is built once for a text, in one pass
//! of block-wise counts, and answers each question from the counts before its block and the few bytes inside it.

use std::sync::OnceLock;

/// The bytes between two kept counts. A look-up counts at most this many, a handful of vector instructions, and the
/// counts take a sixteenth of the text's memory.
const BLOCK: usize = 64;

/// Where a byte is, counted as people count.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Location {
    /// The line, from 1. Lines end at `\n`.
    pub line: u32,
    /// The column, from 1, in code points.
    pub column: u32,
}

/// Turns byte offsets of one text into code points, lines and columns.
///
/// It does not hold the text: every question takes it again, so that an index can be kept beside the text it
/// belongs to. With another text the answers mean nothing, but nothing panics.
///
/// ```
/// # use factmark::{Location, TextIndex};
/// let text = "Été\n« Oui. »";
/// let index = TextIndex::new(text);
/// assert_eq!(index.code_point(text, 5), 3);
/// assert_eq!(index.location(text, 9), Location { line: 2, column: 3 });
/// ```
#[derive(Clone, Debug, Default)]
pub struct TextIndex {
    /// The code points before each block; empty when the text is ASCII and the offsets are the same.
    before: Vec<u32>,
    /// The byte after each line end, found when the first line is asked for.
    line_starts: OnceLock<Vec<u32>>,
}

impl TextIndex {
    /// Reads the text once.
    pub fn new(text: &str) -> Self {
        if text.is_ascii() {
            return Self::default();
        }
        let mut count = 0;
        let before = text.as_bytes().chunks(BLOCK).map(|block| {
            let before = count;
            count += code_points(block);
            before
        });
        Self { before: before.collect(), line_starts: OnceLock::new() }
    }

    /// The number of code points before `byte`; of the whole text when it lies behind its end.
    pub fn code_point(&self, text: &str, byte: u32) -> u32 {
        if self.before.is_empty() {
            return byte.min(text.len() as u32);
        }
        let byte = (byte as usize).min(text.len());
        // A text that ends with a full block has no count for its end.
        let block = (byte / BLOCK).min(self.before.len() - 1);
        let within = text.as_bytes().get(block * BLOCK..byte).unwrap_or_default();
        self.before.get(block).copied().unwrap_or_default() + code_points(within)
    }

    /// The line and column of `byte`.
    pub fn location(&self, text: &str, byte: u32) -> Location {
        let starts = self
            .line_starts
            .get_or_init(|| memchr::memchr_iter(b'\n', text.as_bytes()).map(|end| end as u32 + 1).collect());
        let lines_before = starts.partition_point(|&start| start <= byte);
        let start = lines_before.checked_sub(1).and_then(|line| starts.get(line)).copied().unwrap_or(0);
        let column = self.code_point(text, byte).saturating_sub(self.code_point(text, start));
        Location { line: lines_before as u32 + 1, column: column + 1 }
    }
}

/// The bytes that begin a character.
fn code_points(bytes: &[u8]) -> u32 {
    // Counts of at most a block fit a byte, which lets the compiler add sixteen or more at a time.
    bytes
        .chunks(BLOCK)
        .map(|block| u32::from(block.iter().map(|&byte| u8::from(begins_char(byte))).sum::<u8>()))
        .sum()
}

const fn begins_char(byte: u8) -> bool {
    // Continuation bytes are 0b10xxxxxx: below -64 as a signed number.
    byte.cast_signed() >= -64
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Long enough for several blocks, with characters of every length across their borders.
    fn texts() -> impl Iterator<Item = String> {
        ["", "plain\nascii\r\ntext", "é", "« Été », 🎉\ne\u{301}\r\n日本"]
            .into_iter()
            .flat_map(|text| [1, 7, 64].map(|times| text.repeat(times)))
    }

    #[test]
    fn counts_as_chars_does() {
        for text in texts() {
            let index = TextIndex::new(&text);
            for (count, (byte, _)) in text.char_indices().enumerate() {
                assert_eq!(index.code_point(&text, byte as u32), count as u32, "byte {byte} of {text:?}");
            }
            let all = text.chars().count() as u32;
            assert_eq!(index.code_point(&text, text.len() as u32), all);
            assert_eq!(index.code_point(&text, u32::MAX), all);
        }
    }

    #[test]
    fn counts_lines_and_columns() {
        for text in texts() {
            let index = TextIndex::new(&text);
            let mut expected = Location { line: 1, column: 1 };
            for (byte, char) in text.char_indices() {
                assert_eq!(index.location(&text, byte as u32), expected, "byte {byte} of {text:?}");
                match char {
                    '\n' => expected = Location { line: expected.line + 1, column: 1 },
                    _ => expected.column += 1,
                }
            }
        }
    }

    #[test]
    fn another_text_does_not_panic() {
        let index = TextIndex::new(&"é".repeat(100));
        index.code_point("a", 150);
        index.location("a", u32::MAX);
        TextIndex::new("a").location(&"é\n".repeat(100), 150);
    }
}
