//! What the article's own headings, labels and page say of its language.
//!
//! | line | languages |
//! |---|---|
//! | "Faits vérifiés", "Notre verdict : Faux" | French |
//! | "Sources", "Verdict: False" | French or English: no mark |
//! | "Quiz" | any |

use super::Language;

/// A set of languages; of those that are not read it holds that there are some.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Languages(u8);

impl Languages {
    const OTHERS: u8 = 1 << Language::ALL.len();

    /// The set of tags divided by commas, as the tables have them: "fr,en".
    pub(crate) fn of(tags: &str) -> Self {
        let bit = |tag: &str| Language::from_tag(tag).map_or(Self::OTHERS, |language| 1 << language as u8);
        Self(tags.split(',').filter(|tag| !tag.is_empty()).fold(0, |set, tag| set | bit(tag.trim())))
    }

    pub(crate) const fn union(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// The language of a set that holds nothing else.
    fn only(self) -> Option<Language> {
        Language::ALL.into_iter().find(|language| self.0 == 1 << *language as u8)
    }
}

/// How many lines of an article are a mark of each language.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Marks {
    counts: [u32; Language::ALL.len()],
}

/// With so many marks, and none of another language, the words need not be asked.
const ENOUGH: u32 = 2;

/// How many of its function words one mark is worth.
const WORTH: u32 = 4;

impl Marks {
    /// Counts a line whose words are of these languages; words of several are no mark.
    pub(crate) fn add(&mut self, languages: Languages) {
        let count = languages.only().and_then(|language| self.counts.get_mut(language as usize));
        if let Some(count) = count {
            *count += 1;
        }
    }

    /// The language that the marks tell by themselves.
    pub(super) fn language(&self) -> Option<Language> {
        let mut marked = Language::ALL.into_iter().zip(self.counts).filter(|&(_, count)| count > 0);
        let (language, count) = marked.next()?;
        (count >= ENOUGH && marked.next().is_none()).then_some(language)
    }

    /// What the marks of each language are worth, in function words.
    pub(super) fn weights(&self) -> impl Iterator<Item = u32> {
        self.counts.into_iter().map(|count| count.min(ENOUGH) * WORTH)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn marks(tags: &[&str]) -> Marks {
        let mut marks = Marks::default();
        for tags in tags {
            marks.add(Languages::of(tags));
        }
        marks
    }

    #[test]
    fn two_marks_of_one_language_tell_it() {
        assert_eq!(marks(&["fr", "fr,en", "fr"]).language(), Some(Language::French));
        assert_eq!(marks(&["fr"]).language(), None);
        assert_eq!(marks(&["fr,en", "en,fr", "fr,en"]).language(), None);
        assert_eq!(marks(&["fr", "fr", "en"]).language(), None);
    }

    #[test]
    fn words_shared_with_an_unread_language_are_no_mark() {
        assert_eq!(marks(&["en,nl", "en,nl"]).language(), None);
        assert_eq!(marks(&["nl", "nl", ""]).language(), None);
    }

    #[track_caller]
    fn check(text: &str, expected: Option<&str>) {
        assert_eq!(crate::parse(text).article.language.as_deref(), expected, "{text}");
    }

    #[test]
    fn headings_and_labels_are_marks() {
        let names = "Lysse, Ordane, Kolmyr (2025)";
        check(
            &format!("Lysse\n\nFaits vérifiés\n\n{names}\n\nDésinformation et rumeurs\n\n{names}"),
            Some("fr"),
        );
        check(&format!("Lysse\n\nUnsere Bewertung: {names}\n\nQuellen\n\n{names}"), Some("de"));
        check(&format!("Lysse\n\nSources\n\n{names}\n\nQuiz\n\n{names}"), None);
        check(&format!("Lysse\n\nClaim: {names}\n\nRating: {names}\n\nTags: {names}"), None);
    }

    #[test]
    fn marks_win_over_a_long_quotation_in_another_language() {
        let quoted =
            "“The bridge was closed on Monday and the town has not said why it was so, or for how long.”";
        check(
            &format!(
                "Lysse\n\nIntroduction : {quoted}\n\nFaits vérifiés\n\n{quoted}\n\nChiffres clés\n\n3 ponts"
            ),
            Some("fr"),
        );
    }

    #[test]
    fn words_win_over_a_single_mark() {
        let said = "The bridge was closed on Monday and the town has not said why it was so.";
        check(&format!("Lysse\n\n{said}\n\nContexte\n\n{said}"), Some("en"));
    }

    #[test]
    fn a_mark_weighs_as_much_as_a_few_words() {
        assert_eq!(marks(&["en", "fr", "fr", "fr"]).weights().collect::<Vec<_>>(), [8, 4, 0, 0, 0, 0]);
    }
}
