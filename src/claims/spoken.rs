//! The language of an article together with the verdict labels that its reader knows.

use crate::rating::Ratings;
use crate::{Language, Rating, VerdictRule};

/// The longest printed label: a longer segment is a sentence.
const MAX_LABEL_BYTES: usize = 60;

/// A language, and what its verdict labels mean.
#[derive(Clone, Copy, Debug)]
pub(super) struct Spoken<'o> {
    pub language: Language,
    pub ratings: &'o Ratings,
}

impl Spoken<'_> {
    /// The class of a label.
    pub(super) fn rating(self, label: &str) -> Rating {
        self.ratings.read(label, Some(self.language.code()), None).rating
    }

    /// Whether `text` is a label as a whole, not a sentence that holds one.
    pub(super) fn is_label(self, text: &str) -> bool {
        if text.len() > MAX_LABEL_BYTES {
            return false;
        }
        let reading = self.ratings.read(text, Some(self.language.code()), None);
        reading.rating != Rating::Unknown && reading.rule != VerdictRule::Sentence
    }
}

impl From<Spoken<'_>> for Language {
    fn from(spoken: Spoken<'_>) -> Self {
        spoken.language
    }
}

#[cfg(test)]
impl From<Language> for Spoken<'static> {
    fn from(language: Language) -> Self {
        static BUILT_IN: std::sync::LazyLock<Ratings> = std::sync::LazyLock::new(Ratings::built_in);
        Self { language, ratings: &BUILT_IN }
    }
}
