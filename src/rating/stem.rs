//! A folded word without its ending of gender, number and case, so that "fausses" and "faux" are one word.
//!
//! Only to compare words with one another: a stem is no word, and both sides go through the same rule.

use crate::Language;
use crate::text::key::Key;

/// Words up to this many bytes keep their ending: "una", "est", "pas", "les".
const SHORT: usize = 3;

/// The stem of a word.
pub(crate) fn stem(word: &Key, language: Language) -> Key {
    if word.text().len() <= SHORT {
        return *word;
    }
    if language == Language::German {
        let word = respelt(word);
        let stem = german_ending(german_ending(word.text()));
        return word.with_ending(stem.len(), "");
    }
    let text = word.text();
    let (kept, ending) = match language {
        Language::French => french(text),
        Language::English => (plural(text), ""),
        Language::Spanish => (vowel(plural(text), b"aeo"), ""),
        Language::Portuguese => portuguese(text),
        Language::Italian => (italian(text), ""),
        Language::German => (text, ""),
    };
    word.with_ending(kept.len(), ending)
}

/// The stem of a printed word.
pub(crate) fn of_word(word: &str, language: Language) -> Key {
    stem(&Key::clipped(word), language)
}

/// The stems of a text, joined by spaces; `None` when they are longer than any that are known.
pub(crate) fn of_words<'w>(words: impl Iterator<Item = &'w str>, language: Language) -> Option<Key> {
    let mut stems = Key::EMPTY;
    words.map(|word| of_word(word, language)).all(|stem| stems.join(&stem)).then_some(stems)
}

/// What is kept of a word, and what stands for its ending.
type Ending<'w> = (&'w [u8], &'static str);

fn french(word: &[u8]) -> Ending<'_> {
    let mut base = word.strip_suffix(b"s").unwrap_or(word);
    while let Some(rest) = base.strip_suffix(b"e") {
        base = rest;
    }
    let endings = [("eus", "eur"), ("fauss", "faux"), ("iv", "if"), ("ell", "el"), ("enn", "en")];
    ending(base, &endings).unwrap_or((base, ""))
}

/// The first of the endings that the word has, replaced.
fn ending<'w>(word: &'w [u8], endings: &[(&str, &'static str)]) -> Option<Ending<'w>> {
    endings.iter().find_map(|(ending, other)| Some((word.strip_suffix(ending.as_bytes())?, *other)))
}

/// A German word with "a" for "ae", "o" for "oe", "u" for "ue", "x" for "ks" and "k" for "c": spelling only.
fn respelt(word: &Key) -> Key {
    let mut respelt = Key::EMPTY;
    let mut bytes = word.text().iter().copied().peekable();
    while let Some(byte) = bytes.next() {
        let (byte, skipped) = match byte {
            b'a' | b'o' | b'u' => (byte, b'e'),
            b'k' if bytes.peek() == Some(&b's') => (b'x', b's'),
            b'c' => (b'k', 0),
            other => (other, 0),
        };
        bytes.next_if_eq(&skipped);
        respelt.push(byte);
    }
    respelt
}

/// Without an ending of declension and plural.
fn german_ending(word: &[u8]) -> &[u8] {
    let endings = ["en", "er", "es", "em", "e", "s"];
    let base = endings.iter().find_map(|ending| word.strip_suffix(ending.as_bytes()));
    base.filter(|base| base.len() >= SHORT).unwrap_or(word)
}

fn portuguese(word: &[u8]) -> Ending<'_> {
    let plurals = [("oes", "ao"), ("ais", "al"), ("eis", "el"), ("ns", "m")];
    ending(word, &plurals).unwrap_or_else(|| (vowel(plural(word), b"aeo"), ""))
}

fn italian(word: &[u8]) -> &[u8] {
    let base = vowel(word, b"aeio");
    base.strip_suffix(b"h").unwrap_or(base)
}

fn plural(word: &[u8]) -> &[u8] {
    word.strip_suffix(b"s").filter(|base| !base.ends_with(b"s")).unwrap_or(word)
}

fn vowel<'w>(word: &'w [u8], endings: &[u8]) -> &'w [u8] {
    match word.split_last() {
        Some((last, base)) if endings.contains(last) => base,
        _ => word,
    }
}

#[cfg(test)]
mod tests {
    use super::of_word;
    use crate::Language::{self, English, French, German, Italian, Portuguese, Spanish};

    #[track_caller]
    fn one(language: Language, words: &[&str]) {
        let stems: Vec<_> = words.iter().map(|word| of_word(word, language).as_str().to_owned()).collect();
        assert!(stems.iter().all(|found| Some(found) == stems.first()), "{words:?} {stems:?}");
    }

    #[test]
    fn forms_of_a_word_have_one_stem() {
        one(French, &["faux", "fausse", "fausses"]);
        one(French, &["trompeur", "trompeuse", "trompeurs", "trompeuses"]);
        one(French, &["prouve", "prouvee", "prouves", "prouvees"]);
        one(French, &["artificiel", "artificielles"]);
        one(English, &["claim", "claims"]);
        one(German, &["falsch", "falsche", "falscher", "falsches"]);
        one(German, &["ubertrieben", "ubertriebene", "ubertriebenes"]);
        one(German, &["irrefuhrend", "irrefuehrende"]);
        one(German, &["kontext", "context", "kontexts"]);
        one(Spanish, &["falso", "falsa", "falsos", "falsas"]);
        one(Spanish, &["imagen", "imagenes"]);
        one(Italian, &["falso", "falsa", "falsi", "false"]);
        one(Italian, &["satirico", "satirica", "satiriche"]);
        one(Portuguese, &["manipulado", "manipuladas"]);
        one(Portuguese, &["imagem", "imagens"]);
    }
}
