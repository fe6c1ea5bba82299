//! Whether a sentence looks back or ahead, by the verb nearest to a date.

use super::lexicon::Lexicon;
use super::meaning::Meaning;
use super::role::Role;
use super::run::Run;
use crate::Language;
use crate::text::bounded::floor;

/// Where the sentence places what happens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Tense {
    Past,
    /// The verb that the date belongs to is past, so that the date is: "avait promis en mars".
    Over,
    Future,
}

/// How far a verb may stand from its date, in bytes: about twelve words.
const REACH: usize = 90;
/// How many words before a date its verb may stand: preposition, participle and two auxiliaries, "a été adoptée en".
const GOVERNED: usize = 4;
/// The same for a verb that surely looks back: "avait été promis aux habitants en".
const PLUPERFECT_REACH: usize = 6;

/// The tense around the token at `at`.
pub(super) fn of(run: &Run<'_, '_>, at: usize) -> Option<Tense> {
    let start = run.before(at).len();
    around(run.text, start, start, run.language)
}

/// The tense of the nearest verb in the sentence: first the one before the date, then the one after it.
pub(super) fn around(text: &str, start: usize, end: usize, language: Language) -> Option<Tense> {
    let before = text.get(floor(text, start.saturating_sub(REACH))..start)?;
    let after = text.get(end..floor(text, end + REACH))?;
    let stop = |c| matches!(c, '.' | '?' | '!' | '\n' | ';');
    let before = before.rsplit(stop).next().unwrap_or(before);
    let after = after.split(stop).next().unwrap_or(after);
    let lexicon = Lexicon::of(language);
    let tense = |word: &str| tense_of(word, lexicon);
    let words = |text| str::split(text, |c: char| !c.is_alphabetic()).filter(|word| !word.is_empty());
    if is_governed_by_past(words(before).rev(), lexicon) {
        return Some(Tense::Over);
    }
    let verb = words(before).rev().find_map(tense);
    if verb != Some(Tense::Future) && has_participle(words(before).rev(), lexicon) {
        return Some(Tense::Past);
    }
    verb.or_else(|| words(after).find_map(tense))
}

/// Whether a participle without a verb of its own stands near before a date: "le texte, adopté le 4 juin, sera examiné".
fn has_participle<'w>(words: impl Iterator<Item = &'w str>, lexicon: &'static Lexicon) -> bool {
    words.take(PLUPERFECT_REACH).any(|word| {
        lexicon
            .participle_endings
            .iter()
            .any(|ending| word.len() > ending.len() + 1 && word.ends_with(ending))
            && lexicon.meaning(word).is_none()
    })
}

/// Whether the words right before the place say from when on something is: "dès", "à partir de".
pub(super) fn is_onward(text: &str, start: usize, language: Language) -> bool {
    /// "a partir de": the preposition behind the word.
    const WORDS: usize = 2;
    let before = text.get(floor(text, start.saturating_sub(REACH))..start).unwrap_or_default();
    let words = before.rsplit(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty());
    let lexicon = Lexicon::of(language);
    words.take(WORDS).any(|word| lexicon.meaning(word).is_some_and(|meaning| meaning.has(Role::Onward)))
}

/// Whether the words before a date, the nearest first, are a preposition and the past verb it belongs to: "adopted in",
/// "a été adoptée en", "had been told of it in". What is announced or postponed may still lie ahead: "a annoncé un vote en".
fn is_governed_by_past<'w>(words: impl Iterator<Item = &'w str>, lexicon: &'static Lexicon) -> bool {
    for (distance, word) in words.take(PLUPERFECT_REACH).enumerate() {
        let meaning = lexicon.meaning(word).unwrap_or(Meaning::NONE);
        let tense = tense_of(word, lexicon);
        if meaning.has(Role::Pluperfect) {
            return true;
        }
        if tense == Some(Tense::Future) || meaning.has(Role::Perfect) {
            return false;
        }
        if tense == Some(Tense::Past) {
            return distance < GOVERNED;
        }
        if distance > 0 && (meaning.has(Role::Article) || meaning.number == 1) {
            return false;
        }
    }
    false
}

fn tense_of(word: &str, lexicon: &'static Lexicon) -> Option<Tense> {
    // "à" is looked up as "a", which is a verb.
    if word == "à" {
        return None;
    }
    if let Some(meaning) = lexicon.meaning(word) {
        // "in May" is no "may".
        let month = meaning.month != 0 && word.starts_with(char::is_uppercase);
        let past = meaning.has(Role::Past) || meaning.has(Role::Perfect);
        return match (meaning.has(Role::Future), past) {
            _ if month => None,
            (true, _) => Some(Tense::Future),
            (false, true) => Some(Tense::Past),
            (false, false) => None,
        };
    }
    let ends =
        |endings: &[&str]| endings.iter().any(|ending| word.len() > ending.len() && word.ends_with(ending));
    if ends(&lexicon.future_endings) {
        return Some(Tense::Future);
    }
    ends(&lexicon.past_endings).then_some(Tense::Past)
}
