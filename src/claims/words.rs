//! The words around a claim and its verdict (`data/claim_words.tsv`).

use std::sync::OnceLock;

use memchr::memmem;

use crate::text::bounded;
use crate::text::initials::Initials;
use crate::text::key::{self, Key};
use crate::text::runs;
use crate::{Language, table};

/// The longest phrase of the table in words, and a bound in bytes on the text that holds it.
const MAX_WORDS: usize = 5;
const MAX_BYTES: usize = 64;

/// What phrases do; the data file explains each.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Copula,
    Article,
    Lead,
    After,
    By,
    Idiom,
    Opener,
    Link,
    Advice,
    Frame,
    Answer,
    Caption,
    Stated,
    Rates,
    Attribution,
    Relay,
    Title,
    Headline,
    Preposition,
    Prefix,
    Nobody,
    Spread,
    Impersonal,
    Place,
    Turn,
    Falsely,
    Adverb,
    Anchor,
    Hearsay,
}

impl Kind {
    const NAMES: [&'static str; 29] = [
        "copula",
        "article",
        "lead",
        "after",
        "by",
        "idiom",
        "opener",
        "link",
        "advice",
        "frame",
        "answer",
        "caption",
        "stated",
        "rates",
        "attribution",
        "relay",
        "title",
        "headline",
        "preposition",
        "prefix",
        "nobody",
        "spread",
        "impersonal",
        "place",
        "turn",
        "falsely",
        "adverb",
        "anchor",
        "hearsay",
    ];
}

/// The phrases of one kind in one language.
#[derive(Debug, Default)]
pub(super) struct Words {
    phrases: key::Words<()>,
    /// Their first words: nearly every text is refused by its first word.
    openings: key::Words<()>,
    initials: Initials,
    /// The phrases as the table has them.
    printed: &'static str,
    finders: OnceLock<Vec<memmem::Finder<'static>>>,
}

/// The phrases of one language, by their kind.
type Phrases = [Words; Kind::NAMES.len()];

/// The phrases of this kind; none when the table has none.
pub(super) fn of(language: impl Into<Language>, kind: Kind) -> &'static Words {
    static TABLES: [OnceLock<Phrases>; Language::ALL.len()] =
        [const { OnceLock::new() }; Language::ALL.len()];
    let language = language.into();
    let phrases = TABLES.get(language as usize).unwrap_or(&TABLES[0]).get_or_init(|| read(language));
    phrases.get(kind as usize).unwrap_or(&phrases[0])
}

fn read(language: Language) -> Phrases {
    let mut phrases = Phrases::default();
    for [code, kind, words] in table::rows::<3>(include_str!("../../data/claim_words.tsv")) {
        let place = Kind::NAMES.iter().position(|name| *name == kind);
        debug_assert!(place.is_some(), "claim_words.tsv: no kind of this name, {kind}");
        if let Some(slot) = place.filter(|_| code == language.code()).and_then(|place| phrases.get_mut(place))
        {
            *slot = Words::read(words);
        }
    }
    phrases
}

impl Words {
    fn read(phrases: &'static str) -> Self {
        let mut words = Self { printed: phrases, ..Self::default() };
        for phrase in phrases.split(';') {
            let Some((whole, first)) = Key::of_words(phrase).zip(Key::of_first_word(phrase)) else {
                continue;
            };
            words.phrases.insert(&whole, ());
            words.openings.insert(&first, ());
            words.initials.add(whole.as_str());
        }
        words
    }

    /// Whether `phrase` is one of them.
    pub(super) fn has(&self, phrase: &str) -> bool {
        phrase.len() <= MAX_BYTES
            && self.initials.may_open(phrase)
            && Key::of_words(phrase).is_some_and(|phrase| self.phrases.get(&phrase).is_some())
    }

    /// The length of the longest of them that `text` starts with.
    pub(super) fn at_start(&self, text: &str) -> Option<usize> {
        if !self.initials.may_open(text) {
            return None;
        }
        let window = bounded::first(text, MAX_BYTES);
        let mut words = runs::words(window).take(MAX_WORDS).map(|word| word.end);
        let (mut key, mut from, mut longest) = (Key::EMPTY, 0, None);
        let first = words.next().filter(|_| runs::first_word(text) > 0)?;
        for end in std::iter::once(first).chain(words) {
            if !key.push_words(window.get(from..end)?) || from == 0 && self.openings.get(&key).is_none() {
                break;
            }
            from = end;
            longest = self.phrases.get(&key).map(|()| end).or(longest);
        }
        longest
    }

    /// Those that occur anywhere in `text`, inside words too; the table has them in lower case.
    pub(super) fn occurring_in(&self, text: &str) -> Vec<&memmem::Finder<'static>> {
        let finders = || self.printed.split(';').map(memmem::Finder::new).collect();
        let finders = self.finders.get_or_init(finders).iter();
        finders.filter(|finder| finder.find(text.as_bytes()).is_some()).collect()
    }

    /// The first place after which the text goes on behind one of them: where it starts and where it ends.
    pub(super) fn find(&self, text: &str) -> Option<(usize, usize)> {
        runs::words(text)
            .map(|word| word.start)
            .find_map(|start| Some((start, start + self.at_start(text.get(start..)?)?)))
    }
}
