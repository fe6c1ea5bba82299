//! Rows of one's own, also by the stems of their words: in another form of gender and number, and inside prose.

use super::lexicon;
use super::stem::stem;
use super::table::Table;
use crate::text::hash::{WordMap, WordSet};
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
    first_stems: WordSet<String>,
    /// By their stems joined by spaces; unknown where rows disagree.
    classes: WordMap<String, Rating>,
}

impl Own {
    pub(super) fn new(table: Table) -> Self {
        let languages = Language::ALL.into_iter().map(|language| (language, Phrases::of(&table, language)));
        let languages = languages.filter(|(_, phrases)| !phrases.classes.is_empty()).collect();
        Self { table, languages }
    }

    fn phrases(&self, language: Language) -> Option<&Phrases> {
        self.languages.iter().find(|(known, _)| *known == language).map(|(_, phrases)| phrases)
    }

    /// The class of a label, given by its stems, in whatever gender and number.
    pub(super) fn inflected(&self, stems: &str, language: Language) -> Option<Rating> {
        let class = self.phrases(language)?.classes.get(stems).copied();
        class.filter(|class| *class != Rating::Unknown)
    }

    /// Whether a label starts with this word.
    pub(super) fn begins(&self, stem: &str, language: Language) -> bool {
        self.phrases(language).is_some_and(|phrases| phrases.first_stems.contains(stem))
    }

    /// How many of the words, given by their stems, the longest label takes that they start with.
    pub(super) fn longest<'w>(
        &self,
        stems: impl Iterator<Item = &'w str>,
        language: Language,
    ) -> Option<usize> {
        let phrases = self.phrases(language)?;
        let (mut phrase, mut longest) = (String::new(), None);
        for (at, stem) in stems.take(MAX_WORDS).enumerate() {
            if at == 0 && !phrases.first_stems.contains(stem) {
                return None;
            }
            phrase.extend([if at > 0 { " " } else { "" }, stem]);
            if phrases.classes.contains_key(&phrase) {
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
            let stems: Vec<_> = lexicon::words(label).map(|word| stem(word, language)).collect();
            phrases.first_stems.extend(stems.first().cloned());
            phrases
                .classes
                .entry(stems.join(" "))
                .and_modify(|known| super::agree(known, class))
                .or_insert(class);
        }
        phrases
    }
}
