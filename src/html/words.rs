//! What the names that a page gives its elements (class, id) say about them: the table `data/html_words.tsv`.

use std::hash::Hasher;
use std::ops::Range;
use std::sync::LazyLock;

use crate::table::rows;
use crate::text::hash::{WordHasher, WordMap};

/// What an element is, as its names tell. A stronger role comes first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Role {
    /// Not shown to a reader.
    Hidden,
    /// Holds the text of the article.
    Content,
    /// Is no part of the article.
    Drop,
    /// Holds the verdict.
    Verdict,
    /// Belongs to a picture.
    Caption,
    /// Holds the name of who wrote the article.
    Author,
}

/// The roles of the classes that a page has named last: it names the same ones again and again.
#[derive(Debug)]
pub(super) struct Memory {
    /// All that was ever remembered, one after the other: at most what the page itself holds.
    text: String,
    places: [(Range<u32>, Option<Role>); REMEMBERED],
}

/// So many different classes are remembered at a time; a page has some hundred.
const REMEMBERED: usize = 128;

/// Longer lists of classes are not remembered.
const MAX_REMEMBERED: usize = 256;

impl Memory {
    pub(super) fn new() -> Self {
        Self { text: String::new(), places: [const { (0..0, None) }; REMEMBERED] }
    }

    /// As [`role`], from memory where that is possible.
    pub(super) fn role(&mut self, classes: &str, id: &str) -> Option<Role> {
        let of_id = role("", id);
        if classes.is_empty() || classes.len() > MAX_REMEMBERED {
            return of_id.into_iter().chain(role(classes, "")).min();
        }
        let mut hash = WordHasher::default();
        hash.write(classes.as_bytes());
        let (place, remembered) = self.places.get_mut(hash.finish() as usize % REMEMBERED)?;
        if self.text.get(place.start as usize..place.end as usize) != Some(classes) {
            *remembered = role(classes, "");
            let start = self.text.len() as u32;
            self.text.push_str(classes);
            *place = start..self.text.len() as u32;
        }
        of_id.into_iter().chain(*remembered).min()
    }
}

/// The strongest role that the classes and the id tell.
fn role(classes: &str, id: &str) -> Option<Role> {
    if classes.is_empty() && id.is_empty() {
        return None;
    }
    let (words, mut plain) = (&*WORDS, [0; 2 * MAX_NAME]);
    let names = classes.split_ascii_whitespace().chain(id.split_ascii_whitespace());
    names.filter_map(|name| words.role(plain_form(name.as_bytes(), &mut plain)?)).min()
}

/// Whether a word of a name, in lower case, tells of a verdict.
pub(super) fn is_verdict(word: &str) -> bool {
    WORDS.find(word.as_bytes()).is_some_and(|word| word.part == Some(Role::Verdict))
}

/// The longest class or id that is looked at; those made by programs are longer and say nothing.
const MAX_NAME: usize = 48;

/// The name in lower case, its words joined by "-"; `None` when there is none, or when it is too long.
fn plain_form<'p>(name: &[u8], plain: &'p mut [u8; 2 * MAX_NAME]) -> Option<&'p [u8]> {
    if name.len() > MAX_NAME {
        return None;
    }
    let (mut length, mut last) = (0, b'-');
    for &byte in name {
        let is_letter = byte.is_ascii_alphanumeric();
        if last != b'-' && (!is_letter || last.is_ascii_lowercase() && byte.is_ascii_uppercase()) {
            *plain.get_mut(length)? = b'-';
            length += 1;
        }
        if is_letter {
            *plain.get_mut(length)? = byte.to_ascii_lowercase();
            length += 1;
        }
        last = if is_letter { byte } else { b'-' };
    }
    let plain = plain.get(..length)?;
    Some(plain.strip_suffix(b"-").unwrap_or(plain)).filter(|plain| !plain.is_empty())
}

/// What one entry of the table says.
#[derive(Default)]
struct Word {
    /// As a whole name.
    name: Option<Role>,
    /// As one word of a name.
    part: Option<Role>,
    /// As the first word of a longer name: that the name says nothing.
    ignored: bool,
}

/// The words of all rows.
struct Words {
    words: WordMap<&'static [u8], Word>,
    /// A bit for the mark of each word: nearly every word of a page stops here.
    marks: [u64; MARKS / 64],
}

/// So many marks that the few hundred words of the table leave most of them free.
const MARKS: usize = 8192;

static WORDS: LazyLock<Words> = LazyLock::new(|| {
    let mut words = Words { words: WordMap::default(), marks: [0; MARKS / 64] };
    for [kind, role, word] in rows(include_str!("../../data/html_words.tsv")) {
        words.add(kind, role, word.as_bytes());
    }
    words
});

impl Words {
    fn add(&mut self, kind: &str, role: &str, word: &'static [u8]) {
        let role = match role {
            "content" => Some(Role::Content),
            "hidden" => Some(Role::Hidden),
            "drop" => Some(Role::Drop),
            "caption" => Some(Role::Caption),
            "verdict" => Some(Role::Verdict),
            "author" => Some(Role::Author),
            _ => None,
        };
        let entry = self.words.entry(word).or_default();
        match kind {
            "name" => entry.name = role,
            "word" => entry.part = role,
            _ => entry.ignored = true,
        }
        let mark = mark(word);
        if let Some(bits) = self.marks.get_mut(mark / 64) {
            *bits |= 1 << (mark % 64);
        }
    }

    fn find(&self, word: &[u8]) -> Option<&Word> {
        let mark = mark(word);
        (self.marks.get(mark / 64)? >> (mark % 64) & 1 != 0).then(|| self.words.get(word))?
    }

    /// The role that one class or id, in its plain form, tells.
    fn role(&self, name: &[u8]) -> Option<Role> {
        let mut parts = name.split(|&byte| byte == b'-');
        let first = parts.next().and_then(|first| self.find(first).filter(|_| first.len() < name.len()));
        if first.is_some_and(|first| first.ignored) {
            return None;
        }
        let whole = self.find(name);
        let whole_role = whole.and_then(|word| word.name.or(word.part));
        whole_role
            .or(first.and_then(|first| first.part))
            .or_else(|| parts.find_map(|part| self.find(part)?.part))
    }
}

/// A number from length, first two and last letter: what a word can be told from most others by.
fn mark(word: &[u8]) -> usize {
    let letter = |byte: Option<&u8>| byte.map_or(0, |byte| usize::from(byte & 0x1f));
    let (first, second, last) = (letter(word.first()), letter(word.get(1)), letter(word.last()));
    (first << 8 ^ second << 4 ^ last ^ word.len() << 9) % MARKS
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(classes: &str, id: &str, expected: Option<Role>) {
        assert_eq!(role(classes, id), expected, "{classes:?} {id:?}");
        let mut memory = Memory::new();
        assert_eq!([memory.role(classes, id), memory.role(classes, id)], [expected; 2], "{classes:?} {id:?}");
    }

    #[test]
    fn reads_names_however_they_are_written() {
        check("entry-content", "", Some(Role::Content));
        check("c-article__body articleBody", "", Some(Role::Content));
        check("post_content", "", Some(Role::Content));
        check("", "comments", Some(Role::Drop));
        check("sd-sharing-enabled", "", Some(Role::Drop));
        check("btnShareX", "", Some(Role::Drop));
        check("-share-", "", Some(Role::Drop));
        check("screen-reader-text", "", Some(Role::Hidden));
        check("rating--false", "", Some(Role::Verdict));
    }

    #[test]
    fn the_strongest_role_counts() {
        check("entry-content social-links", "", Some(Role::Content));
    }

    #[test]
    fn states_and_categories_say_nothing() {
        check("category-newsletter tag-cookies has-sidebar no-comments", "", None);
        check("hentry post-1234", "post-1234", None);
        check(&"share-".repeat(20), "", None);
        check("éléments", "", None);
        check("-- ", "-", None);
        check("rating-", "", Some(Role::Verdict));
    }

    #[test]
    fn a_word_is_one_of_the_table_as_a_whole() {
        for (word, expected) in
            [("rating", true), ("verdict", true), ("share", false), ("lac", false), ("", false)]
        {
            assert_eq!(is_verdict(word), expected, "{word}");
        }
        // Nearly no word of a page has the mark of one of the table.
        let free = ["lac", "pont", "quai", "barrage", "maire", "lundi"]
            .map(|word| WORDS.marks[mark(word.as_bytes()) / 64] >> (mark(word.as_bytes()) % 64) & 1);
        assert!(free.iter().sum::<u64>() < 2, "{free:?}");
    }

    #[test]
    fn names_are_read_up_to_their_limit() {
        let name = |length: usize| format!("share-{}", "x".repeat(length - 6));
        check(&name(MAX_NAME), "", Some(Role::Drop));
        check(&name(MAX_NAME + 1), "", None);
    }

    #[test]
    fn what_was_named_before_is_remembered_up_to_a_limit() {
        let mut memory = Memory::new();
        let classes = |length: usize| format!("share {}", "x ".repeat(length / 2 - 3));
        for (length, remembered) in
            [(0, false), (8, true), (MAX_REMEMBERED, true), (MAX_REMEMBERED + 2, false)]
        {
            let classes = if length == 0 { String::new() } else { classes(length) };
            let before = memory.text.len();
            for _ in 0..2 {
                assert_eq!(memory.role(&classes, "").is_some(), length > 0, "{length}");
            }
            assert_eq!(memory.text.len() - before, if remembered { classes.len() } else { 0 }, "{length}");
        }
        let mut places = memory.places.iter().filter(|(place, _)| !place.is_empty()).count();
        for word in ["share", "verdict", "lac", "pont", "quai", "entry-content", "caption", "menu"] {
            memory.role(word, "");
        }
        places = memory.places.iter().filter(|(place, _)| !place.is_empty()).count() - places;
        assert!(places > 4, "{places}");
    }
}
