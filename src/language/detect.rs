//! The language of a text: by the marks of the article, then by the small words that every sentence of it needs.
//!
//! | text | language |
//! |---|---|
//! | "Le pont de Lysse est fermé et la mairie le dit." | French |
//! | "De brug van Lysse is niet open, zegt het bestuur." | none: Dutch is not read, and is not taken for German |
//! | a table, code, a name | none |
//!
//! Headings and labels of one language tell it; a single one counts as much as a few words. The words are counted until one
//! language is far ahead, which takes a few dozen of them. Languages of neighbours are in the table to be told apart, not to
//! be read.
//!
//! There is no general detector behind it: it would be asked about single sentences, tables and names only, and adds little
//! there. On 911 single sentences of the six languages, of ten words on average, `whatlang` 0.18 was sure 436 times and once
//! wrong, the words of this table told 592 and none wrongly; of those that they left open it was sure of 72. An article has
//! many times as many words.

use std::sync::LazyLock;

use super::{Language, Marks};
use crate::table::rows;
use crate::text::bounded;
use crate::text::hash::MULTIPLIER;

/// How much of a text is looked at, in bytes: three hundred words.
const SAMPLE: usize = 2048;
/// A language this many words ahead of every other is the one.
const FAR_AHEAD: u32 = 12;
/// With less than this many of its words a text is too short to tell.
const LEAST_WORDS: u32 = 3;
/// A language fewer words ahead of the next is not told from it.
const AHEAD: u32 = 2;

/// The languages of the table; those that are read stand first.
const TAGS: [&str; 22] = [
    "fr", "en", "de", "es", "it", "pt", "ca", "ro", "nl", "sv", "da", "no", "pl", "cs", "hr", "hu", "fi",
    "tr", "eu", "gl", "sq", "lt",
];

/// The language of an article of which `text` is the prose, when its marks or its words tell it.
pub(crate) fn detect(text: &str, marks: &Marks) -> Option<Language> {
    if let Some(language) = marks.language() {
        return Some(language);
    }
    let mut scores = [0_u32; TAGS.len()];
    // The languages that are read stand first in the table.
    scores.iter_mut().zip(marks.weights()).for_each(|(score, weight)| *score = weight);
    let mut words = 0_u32;
    for word in words_of(bounded::first(text, SAMPLE)) {
        words += 1;
        let mut languages = WORDS.get(word);
        while languages != 0 {
            if let Some(score) = scores.get_mut(languages.trailing_zeros() as usize) {
                *score += 1;
            }
            languages &= languages - 1;
        }
        if words.is_multiple_of(16)
            && lead(&scores).is_some_and(|(_, best, second)| best >= second + FAR_AHEAD)
        {
            break;
        }
    }
    let (leader, best, second) = lead(&scores)?;
    // Prose has a function word in three; a table or a program has nearly none. A fifth ahead of the neighbour is enough.
    let prose = best >= LEAST_WORDS && best * 6 >= words;
    let clear = best >= second + AHEAD && best * 5 >= second * 6;
    (prose && clear).then(|| TAGS.get(leader).and_then(|tag| Language::from_tag(tag))).flatten()
}

/// The best language with its score and that of the second.
fn lead(scores: &[u32; TAGS.len()]) -> Option<(usize, u32, u32)> {
    let (leader, best) =
        scores.iter().copied().enumerate().max_by_key(|&(index, score)| (score, std::cmp::Reverse(index)))?;
    let others = scores.iter().enumerate().filter(|&(index, _)| index != leader);
    Some((leader, best, others.map(|(_, &score)| score).max().unwrap_or(0)))
}

/// The words of a text: bytes of letters, of which every non-ASCII one may be.
fn words_of(text: &str) -> impl Iterator<Item = &[u8]> {
    let letter = |byte: &u8| byte.is_ascii_alphabetic() || (0x80..=0xe1).contains(byte) && *byte != 0xc2;
    text.as_bytes().split(move |byte| !letter(byte)).filter(|word| !word.is_empty())
}

/// A word of at most eight bytes in lower case, as a number; `None` when it is longer.
fn packed(word: &[u8]) -> Option<u64> {
    let mut bytes = [0; 8];
    let slots = bytes.get_mut(..word.len())?;
    let mut lead = 0;
    for (slot, &byte) in slots.iter_mut().zip(word) {
        // Capitals of Latin-1 lie 32 below their small letters.
        let accented_capital = lead == 0xc3 && (0x80..=0x9e).contains(&byte);
        *slot = if accented_capital { byte + 0x20 } else { byte.to_ascii_lowercase() };
        lead = byte;
    }
    Some(u64::from_le_bytes(bytes))
}

/// The words of all languages with a bit for each language that has them.
static WORDS: LazyLock<Words> = LazyLock::new(Words::read);

struct Words {
    /// Open addressing, at most half full; 0 is free.
    slots: Vec<(u64, u32)>,
}

const SLOTS: usize = 4096;

impl Words {
    fn read() -> Self {
        let mut words = Words { slots: vec![(0, 0); SLOTS] };
        for [tag, list] in rows::<2>(include_str!("../../data/function_words.tsv")) {
            let Some(index) = TAGS.iter().position(|known| *known == tag) else { continue };
            for key in list.split(' ').filter_map(|word| packed(word.as_bytes())) {
                if let Some(slot) = words.place(key).and_then(|place| words.slots.get_mut(place)) {
                    *slot = (key, slot.1 | 1 << index);
                }
            }
        }
        words
    }

    /// The languages that have the word.
    fn get(&self, word: &[u8]) -> u32 {
        packed(word).and_then(|key| self.slots.get(self.place(key)?)).map_or(0, |slot| slot.1)
    }

    /// The slot that holds the key, or the free one where it belongs.
    fn place(&self, key: u64) -> Option<usize> {
        let first = (key.wrapping_mul(MULTIPLIER) >> 52) as usize;
        (first..SLOTS)
            .chain(0..first)
            .find(|&place| self.slots.get(place).is_some_and(|&(held, _)| held == key || held == 0))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: Option<Language>) {
        assert_eq!(detect(text, &Marks::default()), expected, "{text}");
    }

    #[test]
    fn the_six_languages() {
        check(
            "Le pont de Lysse a été fermé lundi, et la mairie ne dit pas pourquoi.",
            Some(Language::French),
        );
        check("The bridge was closed on Monday and the town has not said why.", Some(Language::English));
        check("Die Brücke wurde am Montag gesperrt, und die Stadt sagt nicht warum.", Some(Language::German));
        check("El puente fue cerrado el lunes y el ayuntamiento no dice por qué.", Some(Language::Spanish));
        check("Il ponte è stato chiuso lunedì e il comune non dice il perché.", Some(Language::Italian));
        check("A ponte foi fechada na segunda e a câmara não diz por que razão.", Some(Language::Portuguese));
    }

    #[test]
    fn neighbours_are_none_of_them() {
        check("De brug is maandag gesloten en het bestuur zegt niet waarom dat is.", None);
        check("Most został zamknięty w poniedziałek i nie wiadomo, czy to jest na stałe.", None);
        check(
            "El pont es va tancar dilluns i l’ajuntament no diu per què, però hi ha gent que ho sap.",
            None,
        );
        check(
            "Podul a fost închis luni și primăria nu spune de ce, dar este o problemă pentru oameni.",
            None,
        );
    }

    #[test]
    fn what_is_no_prose_has_no_language() {
        for text in [
            "",
            "Lysse",
            "Bonjour",
            "fn main() { let x = 1; println!(\"{x}\"); }",
            "A | B | C\n1 | 2 | 3\n4 | 5 | 6",
            "Мост закрыт, и никто не знает почему.",
        ] {
            check(text, None);
        }
    }

    #[test]
    fn every_language_of_the_table_is_known_or_told_apart() {
        for [tag, words] in rows::<2>(include_str!("../../data/function_words.tsv")) {
            assert!(TAGS.contains(&tag), "{tag}");
            assert!(words.split(' ').all(|word| word.len() <= 8), "{tag}");
        }
        let used = WORDS.slots.iter().filter(|slot| slot.0 != 0).count();
        assert!(used * 2 < SLOTS, "{used} words");
    }

    #[test]
    fn words_are_packed_in_small_letters() {
        let same = |one: &str, other: &str| packed(one.as_bytes()) == packed(other.as_bytes());
        assert!(same("ÉTÉ", "été") && same("ÀÀ", "àà") && same("LES", "les") && same("Þ", "þ"));
        assert!(!same("ł", "Ţ") && !same("les", "lea") && !same("ß", "ÿ"));
        assert_eq!(packed("ł".as_bytes()), Some(u64::from_le_bytes([0xc5, 0x82, 0, 0, 0, 0, 0, 0])));
        assert!(packed(b"achtzehn").is_some() && packed(b"neunzehnt").is_none());
    }

    #[test]
    fn a_few_small_words_tell_the_language() {
        check("dont avec chez", Some(Language::French));
        check("dont avec", None);
        // One word in six, no less.
        let names = |count: usize| format!("dont avec chez {}", "Lysse ".repeat(count));
        check(&names(15), Some(Language::French));
        check(&names(16), None);
    }
}
