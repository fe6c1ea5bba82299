//! Words as they are looked up: folded, in a fixed place on the stack, so that a look-up allocates nothing.

use std::fmt;

use super::fold::{each_folded, folded, is_invisible};
use super::hash::MULTIPLIER;
use super::runs::is_word_char;

/// The longest expression that is looked up, in folded bytes: a field label with its decoration.
const CAPACITY: usize = 72;

/// Letters of ASCII in lower case and its digits by their byte, 0 for all others.
const PLAIN: [u8; 256] = {
    let mut plain = [0; 256];
    let mut byte = 0;
    while byte < 0x80 {
        if (byte as u8).is_ascii_alphanumeric() {
            plain[byte] = (byte as u8).to_ascii_lowercase();
        }
        byte += 1;
    }
    plain
};

/// Folded words with single spaces between them.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) struct Key {
    /// Zero behind the text.
    bytes: [u8; CAPACITY],
    length: usize,
}

impl Key {
    pub(crate) const EMPTY: Key = Key { bytes: [0; CAPACITY], length: 0 };

    /// The whole of `text`, folded as [`folded`] does; `None` when it is longer than any that is known.
    pub(crate) fn of(text: &str) -> Option<Key> {
        let mut key = Key::EMPTY;
        let fits = key.fold(text, |key, c| if c == ' ' { key.space() } else { key.push_char(c) });
        key.trim_end();
        fits.then_some(key)
    }

    /// The words of `text`, folded, with one space for whatever stands between them.
    pub(crate) fn of_words(text: &str) -> Option<Key> {
        let mut key = Key::EMPTY;
        let fits = key.push_words(text);
        key.trim_end();
        fits.then_some(key)
    }

    /// The word that `text` starts with, folded, or the mark that it starts with, and what follows it.
    pub(crate) fn split_first_word(text: &str) -> Option<(Key, &str)> {
        let mut key = Key::EMPTY;
        let mut rest = key.push_plain(text);
        if key.length > 0
            && rest.bytes().next().is_none_or(|next| next.is_ascii() && !next.is_ascii_alphanumeric())
        {
            return Some((key, rest));
        }
        while let Some(c) = rest.chars().next() {
            let goes_on = is_word_char(c) || is_invisible(c);
            if !goes_on && key.length > 0 {
                break;
            }
            let mut fits = true;
            each_folded(c, &mut |folded| fits = fits && key.push_char(folded));
            if !fits {
                return None;
            }
            rest = rest.get(c.len_utf8()..)?;
            if !goes_on {
                break;
            }
            rest = key.push_plain(rest);
        }
        Some((key, rest))
    }

    /// The key of as much of `text` as there is room for: what is longer than any known word is unknown all the same.
    pub(crate) fn clipped(text: &str) -> Key {
        let mut key = Key::EMPTY;
        key.fold(text, Key::push_char);
        key
    }

    /// Appends the words of `text`, with one space for whatever stands around them; `false` when there is no room.
    pub(crate) fn push_words(&mut self, text: &str) -> bool {
        self.fold(text, |key, c| if is_word_char(c) { key.push_char(c) } else { key.space() })
    }

    /// Appends `text` folded, what is no plain letter by `push`; `false` when there is no room for it.
    fn fold(&mut self, text: &str, push: impl Fn(&mut Key, char) -> bool) -> bool {
        let mut rest = text;
        loop {
            rest = self.push_plain(rest);
            if let Some(after) = rest.strip_prefix(' ') {
                // Nearly all of what is no letter, told without a look at other characters.
                if !push(self, ' ') {
                    return false;
                }
                rest = after;
                continue;
            }
            let mut chars = rest.chars();
            let Some(c) = chars.next() else { return true };
            let mut fits = true;
            each_folded(c, &mut |folded| fits = fits && push(self, folded));
            if !fits {
                return false;
            }
            rest = chars.as_str();
        }
    }

    /// Appends the letters without accents and the digits that `text` starts with, and gives what follows them.
    fn push_plain<'t>(&mut self, text: &'t str) -> &'t str {
        let room = self.bytes.get_mut(self.length..).unwrap_or_default();
        let mut taken = 0;
        for (slot, byte) in room.iter_mut().zip(text.as_bytes()) {
            let plain = PLAIN[usize::from(*byte)];
            if plain == 0 {
                break;
            }
            *slot = plain;
            taken += 1;
        }
        self.length += taken;
        text.get(taken..).unwrap_or_default()
    }

    /// Appends a space, of several one, and none at the start.
    fn space(&mut self) -> bool {
        self.length == 0 || self.text().ends_with(b" ") || self.push(b' ')
    }

    fn trim_end(&mut self) {
        if self.text().ends_with(b" ") {
            self.length -= 1;
            self.bytes.get_mut(self.length).into_iter().for_each(|space| *space = 0);
        }
    }

    /// Appends another key behind a space; `false` when there is no room for it.
    pub(crate) fn join(&mut self, word: &Key) -> bool {
        (self.length == 0 || self.push(b' ')) && self.push_all(word.text())
    }

    /// The first `kept` bytes with another ending.
    pub(crate) fn with_ending(&self, kept: usize, ending: &str) -> Key {
        let mut key = *self;
        if let Some(cut) = key.bytes.get_mut(kept..self.length) {
            cut.fill(0);
            key.length = kept;
        }
        key.push_all(ending.as_bytes());
        key
    }

    fn push_all(&mut self, bytes: &[u8]) -> bool {
        let Some(room) = self.bytes.get_mut(self.length..self.length + bytes.len()) else { return false };
        room.copy_from_slice(bytes);
        self.length += bytes.len();
        true
    }

    pub(crate) fn as_str(&self) -> &str {
        std::str::from_utf8(self.text()).unwrap_or_default()
    }

    fn push_char(&mut self, c: char) -> bool {
        if c.is_ascii() {
            return self.push(c as u8);
        }
        let mut encoded = [0; 4];
        c.encode_utf8(&mut encoded).bytes().all(|byte| self.push(byte))
    }

    /// Appends a byte of folded text; `false` when there is no room for it.
    pub(crate) fn push(&mut self, byte: u8) -> bool {
        let Some(slot) = self.bytes.get_mut(self.length) else { return false };
        *slot = byte;
        self.length += 1;
        true
    }

    pub(crate) fn text(&self) -> &[u8] {
        self.bytes.get(..self.length).unwrap_or_default()
    }

    /// Eight bytes at a time: a word in one multiplication, a short phrase in two.
    fn hash(&self) -> u64 {
        let (eights, _) = self.bytes.as_chunks();
        eights.iter().take(self.length.div_ceil(8)).fold(0, |hash, eight| mixed(hash, *eight))
    }
}

impl fmt::Debug for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.as_str().fmt(f)
    }
}

fn mixed(hash: u64, eight: [u8; 8]) -> u64 {
    (hash.rotate_left(23) ^ u64::from_le_bytes(eight)).wrapping_mul(MULTIPLIER)
}

/// Folded text of any length: on the stack when it is as short as a word.
pub(crate) enum Folded {
    Short(Key),
    Long(String),
}

impl Folded {
    pub(crate) fn of(text: &str) -> Folded {
        Key::of(text).map_or_else(|| Folded::Long(folded(text)), Folded::Short)
    }
}

/// What a table is asked for.
#[derive(Clone, Copy)]
pub(crate) struct Hashed<'k> {
    text: &'k [u8],
    hash: u64,
}

impl<'k> From<&'k Key> for Hashed<'k> {
    fn from(key: &'k Key) -> Self {
        Self { text: key.text(), hash: key.hash() }
    }
}

impl<'k> From<&'k Folded> for Hashed<'k> {
    fn from(folded: &'k Folded) -> Self {
        match folded {
            Folded::Short(key) => key.into(),
            Folded::Long(text) => {
                let (eights, rest) = text.as_bytes().as_chunks();
                let mut last = [0; 8];
                last.iter_mut().zip(rest).for_each(|(slot, byte)| *slot = *byte);
                let last = (!rest.is_empty()).then_some(&last);
                let hash = eights.iter().chain(last).fold(0, |hash, eight| mixed(hash, *eight));
                Self { text: text.as_bytes(), hash }
            }
        }
    }
}

/// Values by folded words: open addressing, found by a hash that is one multiplication for most words.
#[derive(Clone, Debug)]
pub(crate) struct Words<V> {
    /// The index of an entry plus one, 0 where none is; a power of two of them, at most half of them taken.
    slots: Vec<u32>,
    entries: Vec<Entry<V>>,
    /// The words of all entries.
    text: Vec<u8>,
}

#[derive(Clone, Debug)]
struct Entry<V> {
    hash: u64,
    /// Where its words stand in the text.
    start: u32,
    length: u32,
    value: V,
}

impl<V> Default for Words<V> {
    fn default() -> Self {
        Self { slots: Vec::new(), entries: Vec::new(), text: Vec::new() }
    }
}

impl<V> Words<V> {
    pub(crate) fn get<'k>(&self, key: impl Into<Hashed<'k>>) -> Option<&V> {
        self.entries.get(self.index(key.into())?).map(|entry| &entry.value)
    }

    pub(crate) fn has<'k>(&self, key: impl Into<Hashed<'k>>) -> bool {
        self.index(key.into()).is_some()
    }

    pub(crate) fn values(&self) -> impl Iterator<Item = &V> {
        self.entries.iter().map(|entry| &entry.value)
    }

    /// Each of the words with its value, in the order in which they came.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (&str, &V)> {
        self.entries
            .iter()
            .map(|entry| (std::str::from_utf8(self.words(entry)).unwrap_or_default(), &entry.value))
    }

    /// The value of the key, made by `new` when there is none.
    pub(crate) fn entry<'k>(
        &mut self,
        key: impl Into<Hashed<'k>>,
        new: impl FnOnce() -> V,
    ) -> Option<&mut V> {
        let key = key.into();
        let index = self.index(key).unwrap_or_else(|| self.push(key, new()));
        self.entries.get_mut(index).map(|entry| &mut entry.value)
    }

    /// Gives the key this value, also when it has one.
    pub(crate) fn insert<'k>(&mut self, key: impl Into<Hashed<'k>>, value: V) {
        let key = key.into();
        match self.index(key).and_then(|index| self.entries.get_mut(index)) {
            Some(entry) => entry.value = value,
            None => _ = self.push(key, value),
        }
    }

    fn push(&mut self, key: Hashed<'_>, value: V) -> usize {
        let (start, length) = (self.text.len() as u32, key.text.len() as u32);
        self.text.extend_from_slice(key.text);
        self.entries.push(Entry { hash: key.hash, start, length, value });
        if self.entries.len() * 2 > self.slots.len() {
            self.slots = vec![0; (self.slots.len() * 2).max(16)];
            (0..self.entries.len()).for_each(|index| self.place(index));
        } else {
            self.place(self.entries.len() - 1);
        }
        self.entries.len() - 1
    }

    /// Puts the entry into the first free slot for it.
    fn place(&mut self, index: usize) {
        let Some(hash) = self.entries.get(index).map(|entry| entry.hash) else { return };
        let mut slot = self.first_slot(hash);
        while self.slots.get(slot).is_some_and(|&taken| taken != 0) {
            slot = self.next_slot(slot);
        }
        if let Some(free) = self.slots.get_mut(slot) {
            *free = index as u32 + 1;
        }
    }

    fn index(&self, key: Hashed<'_>) -> Option<usize> {
        let mut slot = self.first_slot(key.hash);
        loop {
            // A free slot, of which there are as many as taken ones, ends the search.
            let index = (*self.slots.get(slot)? as usize).checked_sub(1)?;
            let entry = self.entries.get(index)?;
            if entry.hash == key.hash && self.words(entry) == key.text {
                return Some(index);
            }
            slot = self.next_slot(slot);
        }
    }

    fn words(&self, entry: &Entry<V>) -> &[u8] {
        let start = entry.start as usize;
        self.text.get(start..start + entry.length as usize).unwrap_or_default()
    }

    /// The slot where an entry of this hash is, unless others took it.
    fn first_slot(&self, hash: u64) -> usize {
        (hash >> 40) as usize & self.slots.len().wrapping_sub(1)
    }

    fn next_slot(&self, slot: usize) -> usize {
        (slot + 1) & self.slots.len().wrapping_sub(1)
    }
}

#[cfg(test)]
mod tests {
    use super::{Folded, Key, Words};
    use crate::text::fold::folded;

    fn text(key: Option<Key>) -> String {
        String::from_utf8(key.unwrap().text().to_vec()).unwrap()
    }

    #[track_caller]
    fn check(phrase: &str) {
        assert_eq!(text(Key::of(phrase)), folded(phrase), "{phrase}");
    }

    #[test]
    fn a_key_is_the_folded_phrase() {
        for letter in ('\u{20}'..='\u{17f}').chain(['’', '`', 'ş', '\u{202f}', '\u{200b}', 'ﬁ', '八', '\t'])
        {
            check(&format!("x{letter}Y"));
            check(&letter.to_string());
        }
        check("  De\u{301}cembre\u{a0}:  l’ÉTÉ \n");
        check("");
        assert!(Key::of(&"a".repeat(73)).is_none() && Key::of(&"œ".repeat(37)).is_none());
    }

    #[test]
    fn marks_between_words_do_not_count() {
        assert_eq!(text(Key::of_words(" « D’après, l'e\u{301}té ! ")), "d apres l ete");
        assert_eq!(text(Key::of_words("")), "");
    }

    #[test]
    fn a_first_word_ends_before_a_mark() {
        for (line, word) in [("Été : x", "ete"), ("L’eau", "l"), ("© Ada", "©"), ("x", "x"), ("", "")] {
            assert_eq!(text(Key::split_first_word(line).map(|(word, _)| word)), word, "{line}");
        }
        assert!(Key::split_first_word(&"a".repeat(73)).is_none());
    }

    #[test]
    fn values_are_found_by_their_words() {
        let mut words = Words::default();
        for number in 0..500 {
            let key = Key::of(&format!("Mot {number}")).unwrap();
            *words.entry(&key, || 0).unwrap() += number;
        }
        for number in 0..500 {
            assert_eq!(words.get(&Key::of(&format!("mot {number}")).unwrap()), Some(&number));
        }
        assert_eq!(words.get(&Key::of("mot 500").unwrap()), None);
        let long = "Un mot de ".repeat(20);
        words.insert(&Folded::of(&long), 7);
        assert_eq!(words.get(&Folded::of(&long.to_uppercase())), Some(&7));
        assert_eq!(words.get(&Folded::of(&long.repeat(2))), None);
        assert_eq!(Words::<u8>::default().get(&Key::EMPTY), None);
    }
}
