//! A table of words: open addressing, found by a hash that is one multiplication for most words.

use super::key::Key;

/// Values by folded word.
#[derive(Default)]
pub(super) struct Words<V> {
    /// The index of an entry plus one, 0 where none is; a power of two of them, at most half of them taken.
    slots: Vec<u16>,
    entries: Vec<(u64, Box<[u8]>, V)>,
}

impl<V: Default> Words<V> {
    /// The value of the word, which must be folded and no longer than a key.
    pub(super) fn entry(&mut self, word: &str) -> &mut V {
        let place = self.place(word);
        &mut self.entries[place].2
    }

    /// The place of the value of the word among all values.
    pub(super) fn place(&mut self, word: &str) -> usize {
        let mut key = Key::EMPTY;
        let fits = word.bytes().all(|byte| key.push(byte));
        debug_assert!(fits, "{word} is too long to be looked up");
        self.index(&key).unwrap_or_else(|| self.insert(&key))
    }

    fn insert(&mut self, key: &Key) -> usize {
        self.entries.push((key.hash(), key.text().into(), V::default()));
        if self.entries.len() * 2 > self.slots.len() {
            self.slots = vec![0; (self.slots.len() * 2).max(64)];
            (1..=self.entries.len()).for_each(|number| self.link(number));
        } else {
            self.link(self.entries.len());
        }
        self.entries.len() - 1
    }

    /// Puts the entry of this number, from 1, into the first free slot.
    fn link(&mut self, number: usize) {
        let hash = self.entries[number - 1].0;
        let free = self.probe(hash).find(|&slot| self.slots[slot] == 0);
        if let Some(slot) = free {
            self.slots[slot] = number as u16;
        }
    }
}

impl<V> Words<V> {
    pub(super) fn get(&self, key: &Key) -> Option<&V> {
        self.entries.get(self.index(key)?).map(|(_, _, value)| value)
    }

    /// The value at a place.
    pub(super) fn at(&self, place: usize) -> Option<&V> {
        self.entries.get(place).map(|(_, _, value)| value)
    }

    pub(super) fn values_mut(&mut self) -> impl Iterator<Item = &mut V> {
        self.entries.iter_mut().map(|(_, _, value)| value)
    }

    fn index(&self, key: &Key) -> Option<usize> {
        let hash = key.hash();
        for slot in self.probe(hash) {
            let index = usize::from(*self.slots.get(slot)?).checked_sub(1)?;
            let (known, word, _) = self.entries.get(index)?;
            if *known == hash && **word == *key.text() {
                return Some(index);
            }
        }
        None
    }

    /// The slots where an entry of this hash may be, in the order in which they are filled.
    fn probe(&self, hash: u64) -> impl Iterator<Item = usize> + use<V> {
        let mask = self.slots.len().wrapping_sub(1);
        let first = (hash >> 40) as usize;
        (0..self.slots.len()).map(move |step| (first + step) & mask)
    }
}
