//! Endings that tell what a word is that no table lists: adverbs, participles, German nouns of rank.

use super::{Class, Classes};

/// What must stand before an ending for it to be one: "ment" itself is no adverb.
const SHORTEST_STEM: usize = 3;

/// The endings of a language.
#[derive(Clone, Debug, Default)]
pub(super) struct Endings {
    /// By the lowest bits of the last byte, in which capitals do not differ: most words are told from all endings by these.
    by_last: [Vec<Ending>; LETTERS],
}

const LETTERS: usize = 32;

#[derive(Clone, Copy, Debug)]
struct Ending {
    text: &'static str,
    class: Class,
    /// Its last four bytes, zero where it is shorter, and the bits of them that a word must share.
    last: u32,
    mask: u32,
}

impl Endings {
    pub(super) fn add(&mut self, text: &'static str, class: Class) {
        let (mut last, mut mask) = ([0; 4], [0; 4]);
        for ((byte, bits), letter) in last.iter_mut().zip(&mut mask).rev().zip(text.bytes().rev()) {
            (*byte, *bits) = (letter | CASE, 0xff);
        }
        let (last, mask) = (u32::from_le_bytes(last), u32::from_le_bytes(mask));
        let ending = Ending { text, class, last, mask };
        if let Some(endings) = self.by_last.get_mut(place(text.as_bytes())) {
            endings.push(ending);
        }
    }

    /// What the ending of a word tells.
    pub(super) fn of(&self, word: &str) -> Classes {
        let mut classes = Classes::default();
        let Some(four) = word.as_bytes().last_chunk::<4>() else { return classes };
        let last = u32::from_le_bytes(*four) | u32::from_le_bytes([CASE; 4]);
        for ending in self.by_last.get(place(four)).into_iter().flatten() {
            if last & ending.mask == ending.last && ending.ends(word) {
                classes.insert(ending.class);
            }
        }
        classes
    }

    /// How many bytes stand before the ending of `class`.
    pub(super) fn stem(&self, word: &str, class: Class) -> Option<usize> {
        let mut endings = self.by_last.get(place(word.as_bytes()))?.iter();
        endings
            .find(|ending| ending.class == class && ending.ends(word))
            .map(|ending| word.len() - ending.text.len())
    }
}

/// The bit that tells a capital from a small letter.
const CASE: u8 = 0x20;

fn place(word: &[u8]) -> usize {
    word.last().map_or(0, |letter| usize::from(*letter) % LETTERS)
}

impl Ending {
    fn ends(&self, word: &str) -> bool {
        let start = word.len().checked_sub(self.text.len()).filter(|&start| start >= SHORTEST_STEM);
        let end = start.and_then(|start| word.as_bytes().get(start..));
        end.is_some_and(|end| end.eq_ignore_ascii_case(self.text.as_bytes()))
    }
}
