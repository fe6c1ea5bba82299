//! Rows of one's own, also by the stems of their words: in another form of gender and number, and inside prose.

use super::lexicon;
use super::stem;
use super::table::Table;
use crate::text::key::{Key, Words};
use crate::{Language, Rating};

/// The longest label that is looked for inside a text, in words.
const MAX_WORDS: usize = 6;

/// A table of rows that a user gave.
#[derive(Clone, Debug, Default)]
pub(super) struct Own {
    pub table: Table,
    languages: Vec<(Language, Phrases)>,
}

/// The labels of one language.
#[derive(Clone, Debug, Default)]
struct Phrases {
    first_stems: Words<()>,
    /// By their stems joined by spaces; unknown where rows disagree.
    classes: Words<Rating>,
}

impl Own {
    pub(super) fn new(table: Table) -> Self {
        let languages = Language::ALL.into_iter().map(|language| (language, Phrases::of(&table, language)));
        let languages = languages.filter(|(_, phrases)| phrases.classes.values().next().is_some()).collect();
        Self { table, languages }
    }

    fn phrases(&self, language: Language) -> Option<&Phrases> {
        self.languages.iter().find(|(known, _)| *known == language).map(|(_, phrases)| phrases)
    }

    /// Whether there is a label in this language.
    pub(super) fn has_labels_in(&self, language: Language) -> bool {
        self.phrases(language).is_some()
    }

    /// The class of a label, given by its stems, in whatever gender and number.
    pub(super) fn inflected(&self, stems: &Key, language: Language) -> Option<Rating> {
        let class = self.phrases(language)?.classes.get(stems).copied();
        class.filter(|class| *class != Rating::Unknown)
    }

    /// Whether a label starts with this word.
    pub(super) fn begins(&self, stem: &Key, language: Language) -> bool {
        self.phrases(language).is_some_and(|phrases| phrases.first_stems.has(stem))
    }

    /// How many of the words, given by their stems, the longest label takes that they start with.
    pub(super) fn longest<'w>(
        &self,
        stems: impl Iterator<Item = &'w Key>,
        language: Language,
    ) -> Option<usize> {
        let phrases = self.phrases(language)?;
        let (mut phrase, mut longest) = (Key::EMPTY, None);
        for (at, stem) in stems.take(MAX_WORDS).enumerate() {
            if at == 0 && !phrases.first_stems.has(stem) || !phrase.join(stem) {
                break;
            }
            if phrases.classes.has(&phrase) {
                longest = Some(at + 1);
            }
        }
        longest
    }
}

impl Phrases {
    fn of(table: &Table, language: Language) -> Self {
        let mut phrases = Self::default();
        for (label, class) in table.of_language(language.code()) {
            let mut words = lexicon::words(label);
            let Some(stems) = stem::of_words(words.clone(), language) else { continue };
            let first = words.next().map(|word| stem::of_word(word, language));
            if let Some(first) = first {
                phrases.first_stems.insert(&first, ());
            }
            if let Some(known) = phrases.classes.entry(&stems, || class) {
                super::agree(known, class);
            }
        }
        phrases
    }
}
