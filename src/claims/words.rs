//! The words around a claim and its verdict (`data/claim_words.tsv`).

use std::sync::LazyLock;

use memchr::memmem;

use crate::text::bounded;
use crate::text::fold::folded;
use crate::text::hash::{WordMap, WordSet};
use crate::{Language, table};

/// The longest phrase of the table in words, and a bound in bytes on the text that holds it.
const MAX_WORDS: usize = 5;
const MAX_BYTES: usize = 64;

/// The phrases of one kind in one language.
#[derive(Debug, Default)]
pub(super) struct Words {
    phrases: WordSet<String>,
    /// Their first words: nearly every text is refused by its first word.
    openings: WordSet<String>,
    /// The first letters of `openings`, a bit each: they refuse most words before these are folded.
    initials: u32,
    finders: Vec<memmem::Finder<'static>>,
}

static TABLE: LazyLock<WordMap<(&str, &str), Words>> = LazyLock::new(|| {
    let rows = table::rows::<3>(include_str!("../../data/claim_words.tsv"));
    rows.map(|[language, kind, words]| ((language, kind), Words::read(words))).collect()
});

/// The phrases of this kind; none when the table has none.
pub(super) fn of(language: impl Into<Language>, kind: &'static str) -> &'static Words {
    static NONE: LazyLock<Words> = LazyLock::new(Words::default);
    TABLE.get(&(language.into().code(), kind)).unwrap_or(&NONE)
}

impl Words {
    fn read(words: &str) -> Self {
        let finders = words.split(';').map(|word| memmem::Finder::new(word).into_owned()).collect();
        let phrases: WordSet<String> = words.split(';').map(key).collect();
        let first = |phrase: &String| phrase.split(' ').next().map(str::to_owned);
        let openings: WordSet<String> = phrases.iter().filter_map(first).collect();
        let initials = openings.iter().fold(0, |initials, word| initials | initial(word));
        Self { phrases, openings, initials, finders }
    }

    /// Whether `phrase` is one of them.
    pub(super) fn has(&self, phrase: &str) -> bool {
        phrase.len() <= MAX_BYTES && self.phrases.contains(&key(phrase))
    }

    /// The length of the longest of them that `text` starts with.
    pub(super) fn at_start(&self, text: &str) -> Option<usize> {
        let initial = initial(text);
        if initial != 0 && self.initials & initial == 0 {
            return None;
        }
        let window = bounded::first(text, MAX_BYTES);
        let first = window.get(..word_ends(window).next()?)?;
        if !self.openings.contains(&folded(first)) {
            return None;
        }
        word_ends(window)
            .take(MAX_WORDS)
            .filter(|end| window.get(..*end).is_some_and(|phrase| self.has(phrase)))
            .last()
    }

    /// Whether one of them occurs anywhere in `text`, inside words too; the table has them in lower case.
    pub(super) fn occurs_in(&self, text: &str) -> bool {
        self.finders.iter().any(|finder| finder.find(text.as_bytes()).is_some())
    }

    /// The first place after which the text goes on behind one of them: where it starts and where it ends.
    pub(super) fn find(&self, text: &str) -> Option<(usize, usize)> {
        word_starts(text).find_map(|start| Some((start, start + self.at_start(text.get(start..)?)?)))
    }
}

/// The bit of the letter that a text starts with; none for a letter with an accent, which folding may take off.
fn initial(text: &str) -> u32 {
    match text.as_bytes().first() {
        Some(byte) if byte.is_ascii_alphabetic() => 1 << (byte & 0x1f),
        _ => 0,
    }
}

fn key(phrase: &str) -> String {
    let folded = folded(phrase);
    if folded.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b' ') {
        return folded;
    }
    folded.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

/// The ends of the words of a text that starts with one.
fn word_ends(text: &str) -> impl Iterator<Item = usize> {
    let starts = text.starts_with(char::is_alphanumeric);
    text.char_indices().filter_map(move |(at, c)| {
        let end = at + c.len_utf8();
        let next = text.get(end..)?.chars().next();
        (starts && c.is_alphanumeric() && next.is_none_or(|next| !next.is_alphanumeric())).then_some(end)
    })
}

/// The starts of the words of a text.
fn word_starts(text: &str) -> impl Iterator<Item = usize> {
    text.char_indices().filter_map(move |(at, c)| {
        let before = text.get(..at)?.chars().next_back();
        (c.is_alphanumeric() && before.is_none_or(|before| !before.is_alphanumeric())).then_some(at)
    })
}
