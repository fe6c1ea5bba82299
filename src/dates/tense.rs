//! Whether a sentence looks back or ahead, by the verb nearest to a date.

use super::lexicon::{Lexicon, Role};
use super::run::Run;
use crate::Language;

/// Where the sentence places what happens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Tense {
    Past,
    Future,
}

/// How far a verb may stand from its date, in bytes: about twelve words.
const REACH: usize = 90;

/// The tense around the token at `at`.
pub(super) fn of(run: &Run<'_, '_>, at: usize) -> Option<Tense> {
    let start = run.before(at).len();
    around(run.text, start, start, run.language)
}

/// The tense of the nearest verb in the sentence: first the one before the date, then the one after it.
pub(super) fn around(text: &str, start: usize, end: usize, language: Language) -> Option<Tense> {
    let before = text.get(floor(text, start.saturating_sub(REACH))..start)?;
    let after = text.get(end..floor(text, (end + REACH).min(text.len())))?;
    let stop = |c| matches!(c, '.' | '?' | '!' | '\n' | ';');
    let before = before.rsplit(stop).next().unwrap_or(before);
    let after = after.split(stop).next().unwrap_or(after);
    let lexicon = Lexicon::of(language);
    let tense = |word: &str| tense_of(word, lexicon, language);
    let words = |text| str::split(text, |c: char| !c.is_alphabetic()).filter(|word| !word.is_empty());
    words(before).rev().find_map(tense).or_else(|| words(after).find_map(tense))
}

fn tense_of(word: &str, lexicon: &Lexicon, language: Language) -> Option<Tense> {
    if let Some(meaning) = lexicon.meaning(word) {
        if meaning.has(Role::Future) {
            return Some(Tense::Future);
        }
        if meaning.has(Role::Past) {
            return Some(Tense::Past);
        }
        return None;
    }
    let ends =
        |endings: &[&str]| endings.iter().any(|ending| word.len() > ending.len() && word.ends_with(ending));
    if ends(future_endings(language)) {
        return Some(Tense::Future);
    }
    ends(past_endings(language)).then_some(Tense::Past)
}

/// The endings that make a verb a future one.
const fn future_endings(language: Language) -> &'static [&'static str] {
    match language {
        Language::French => {
            &["era", "eront", "ira", "iront", "dra", "dront", "erai", "irai", "drai", "errons", "vra", "ura"]
        }
        Language::Spanish => &["rá", "rán", "ré", "remos"],
        Language::Italian => &["rò", "rà", "ranno", "remo"],
        Language::Portuguese => &["rá", "rão", "rei", "remos"],
        Language::English | Language::German => &[],
    }
}

/// The endings that make a verb a past one.
const fn past_endings(language: Language) -> &'static [&'static str] {
    match language {
        Language::French => &["aient", "ait"],
        Language::English => &["ed"],
        Language::Spanish => &["aron", "ieron", "aba", "aban", "ió", "ó"],
        Language::Italian => &["ava", "avano", "arono", "irono"],
        Language::Portuguese => &["aram", "iram", "eram", "ava", "avam", "ou"],
        Language::German => &["te", "ten"],
    }
}

/// The character boundary at or before `at`.
fn floor(text: &str, mut at: usize) -> usize {
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}
