//! The words around a claim and its verdict (`data/claim_words.tsv`).

use std::sync::OnceLock;

use memchr::memmem;

use crate::text::bounded;
use crate::text::first_words::{FirstWords, second_letters};
use crate::text::initials::Initials;
use crate::text::key::{self, Key};
use crate::text::runs;
use crate::text::word_starts::word_starts;
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
    That,
}

impl Kind {
    const NAMES: [&'static str; 30] = [
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
        "that",
    ];
}

/// The phrases of one kind in one language.
#[derive(Debug, Default)]
pub(super) struct Words {
    phrases: key::Words<()>,
    initials: Initials,
    /// The [`second_letters`] of the phrases by their first words: nearly every text is refused by them.
    openings: FirstWords<u64>,
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
            let Some(whole) = Key::of_words(phrase) else { continue };
            words.phrases.insert(&whole, ());
            if let Some((seconds, rest)) = words.openings.entry(whole.as_str()) {
                *seconds |= second_letters(rest);
            }
            words.initials.add(whole.as_str());
        }
        words
    }

    /// Whether `phrase` is one of them.
    pub(super) fn has(&self, phrase: &str) -> bool {
        phrase.len() <= MAX_BYTES
            && self.may_open(phrase)
            && Key::of_words(phrase).is_some_and(|phrase| self.phrases.get(&phrase).is_some())
    }

    /// The length of the longest of them that `text` starts with.
    pub(super) fn at_start(&self, text: &str) -> Option<usize> {
        if !self.may_open(text) {
            return None;
        }
        let window = bounded::first(text, MAX_BYTES);
        let (mut key, mut from, mut longest) = (Key::EMPTY, 0, None);
        for word in runs::words(window).take(MAX_WORDS) {
            if !key.push_words(window.get(from..word.end)?) {
                break;
            }
            from = word.end;
            longest = self.phrases.get(&key).map(|()| from).or(longest);
        }
        longest
    }

    /// Whether a phrase may start with the words that `text` starts with.
    fn may_open(&self, text: &str) -> bool {
        self.initials.may_open(text)
            && self.openings.get(text).is_some_and(|(seconds, rest)| seconds & second_letters(rest) != 0)
            && text.starts_with(runs::is_word_char)
    }

    /// Those that occur anywhere in `text`, inside words too; the table has them in lower case.
    pub(super) fn occurring_in(&self, text: &str) -> Vec<&memmem::Finder<'static>> {
        let finders = || self.printed.split(';').map(memmem::Finder::new).collect();
        let finders = self.finders.get_or_init(finders).iter();
        finders.filter(|finder| finder.find(text.as_bytes()).is_some()).collect()
    }

    /// The first place after which the text goes on behind one of them: where it starts and where it ends.
    pub(super) fn find(&self, text: &str) -> Option<(usize, usize)> {
        word_starts(text).find_map(|start| {
            let rest = text.get(start..).filter(|rest| self.initials.may_open(rest))?;
            Some((start, start + self.at_start(rest)?))
        })
    }
}
