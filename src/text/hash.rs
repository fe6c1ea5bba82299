//! Hashing of short words for tables that are made of our own data.
//!
//! The standard hash keeps a stranger from filling a table with words that collide. No text fills these tables,
//! and a look-up of a word costs 20 instructions instead of 90.

use std::collections::{HashMap, HashSet};
use std::hash::{BuildHasherDefault, Hasher};

/// A table under words.
pub(crate) type WordMap<K, V> = HashMap<K, V, BuildHasherDefault<WordHasher>>;

/// A set of words.
pub(crate) type WordSet<K> = HashSet<K, BuildHasherDefault<WordHasher>>;

/// Multiplies eight bytes at a time.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct WordHasher(u64);

/// The golden ratio: a multiplier whose bits are mixed well.
pub(crate) const MULTIPLIER: u64 = 0x9e37_79b9_7f4a_7c15;

impl WordHasher {
    fn add(&mut self, bytes: u64) {
        self.0 = (self.0.rotate_left(5) ^ bytes).wrapping_mul(MULTIPLIER);
    }
}

impl Hasher for WordHasher {
    fn write(&mut self, bytes: &[u8]) {
        let (eights, rest) = bytes.as_chunks();
        for eight in eights {
            self.add(u64::from_le_bytes(*eight));
        }
        self.add(rest.iter().fold(0, |all, byte| all << 8 | u64::from(*byte)));
    }

    /// The mark that ends a string.
    fn write_u8(&mut self, mark: u8) {
        self.add(u64::from(mark));
    }

    fn finish(&self) -> u64 {
        // The table looks at the lowest bits, a product is mixed best in its highest.
        self.0.rotate_left(26)
    }
}
