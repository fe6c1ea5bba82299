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
    let (before, after) = sides(text, start, end)?;
    let lexicon = Lexicon::of(language);
    tense_before(before, lexicon).or_else(|| words(after).find_map(|word| Word::of(word, lexicon).tense))
}

/// What the sentence says before and behind the place, as far as a verb may stand away.
fn sides(text: &str, start: usize, end: usize) -> Option<(&str, &str)> {
    let before = text.get(floor(text, start.saturating_sub(REACH))..start)?;
    let after = text.get(end..floor(text, end + REACH))?;
    let stop = |byte: &u8| matches!(byte, b'.' | b'?' | b'!' | b'\n' | b';');
    let first = before.bytes().rposition(|byte| stop(&byte)).map_or(0, |stop| stop + 1);
    let last = after.bytes().position(|byte| stop(&byte)).unwrap_or(after.len());
    Some((before.get(first..)?, after.get(..last)?))
}

/// Whether a day until which something was to be done has gone by: "did not reply by Friday", "By Friday, the video was gone",
/// "Jusqu'à lundi, elle avait refusé". What somebody was told to do by Friday lies ahead.
pub(super) fn has_gone_by(text: &str, start: usize, end: usize, language: Language) -> bool {
    /// A preposition and its article.
    const PREPOSITION: usize = 2;
    let Some((before, after)) = sides(text, start, end) else { return false };
    let lexicon = Lexicon::of(language);
    let has = |word: Word<'_>, role| word.meaning.is_some_and(|meaning| meaning.has(role));
    let lead = || words(before).rev().map(|word| Word::of(word, lexicon));
    // "by" and "entro" say in which time as well as until when.
    let deadline = lead().take(PREPOSITION).any(|word| has(word, Role::Until) && has(word, Role::In));
    if lead().skip(PREPOSITION).any(|word| word.tense.is_some()) {
        return deadline && is_governed_by_past(lead().take_while(|&word| !has(word, Role::To)));
    }
    let verb = words(after).map(|word| Word::of(word, lexicon)).find(|word| word.tense.is_some());
    verb.is_some_and(|verb| has(verb, Role::Pluperfect) || deadline && verb.tense == Some(Tense::Past))
}

fn words(text: &str) -> impl DoubleEndedIterator<Item = &str> {
    text.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty())
}

/// A word of the sentence, looked up once.
#[derive(Clone, Copy)]
struct Word<'w> {
    text: &'w str,
    meaning: Option<&'static Meaning>,
    tense: Option<Tense>,
}

impl<'w> Word<'w> {
    fn of(text: &'w str, lexicon: &'static Lexicon) -> Self {
        let meaning = lexicon.meaning(text);
        Self { text, meaning, tense: tense_of(text, meaning, lexicon) }
    }
}

/// The tense of the words before a date.
fn tense_before(before: &str, lexicon: &'static Lexicon) -> Option<Tense> {
    let mut rest = words(before).rev().map(|word| Word::of(word, lexicon));
    let mut near = [None; PLUPERFECT_REACH];
    near.iter_mut().zip(rest.by_ref()).for_each(|(place, word)| *place = Some(word));
    let near = || near.into_iter().flatten();
    if is_governed_by_past(near()) {
        return Some(Tense::Over);
    }
    let verb = near().chain(rest).find_map(|word| word.tense);
    if verb != Some(Tense::Future) && near().any(|word| is_participle(word, lexicon)) {
        return Some(Tense::Past);
    }
    verb
}

/// Whether the word is a participle without a verb of its own: "le texte, adopté le 4 juin, sera examiné".
fn is_participle(word: Word<'_>, lexicon: &'static Lexicon) -> bool {
    let text = word.text;
    let ends = |ending: &&str| text.len() > ending.len() + 1 && text.ends_with(*ending);
    word.meaning.is_none() && lexicon.participle_endings.iter().any(ends)
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
fn is_governed_by_past<'w>(words: impl Iterator<Item = Word<'w>>) -> bool {
    for (distance, word) in words.enumerate() {
        let meaning = word.meaning.unwrap_or(Meaning::NONE);
        if meaning.has(Role::Pluperfect) {
            return true;
        }
        if word.tense == Some(Tense::Future) || meaning.has(Role::Perfect) {
            return false;
        }
        if word.tense == Some(Tense::Past) {
            return distance < GOVERNED;
        }
        if distance > 0 && (meaning.has(Role::Article) || meaning.number == 1) {
            return false;
        }
    }
    false
}

fn tense_of(word: &str, meaning: Option<&Meaning>, lexicon: &Lexicon) -> Option<Tense> {
    // "à" is looked up as "a", which is a verb.
    if matches!(word, "à" | "À") {
        return None;
    }
    if let Some(meaning) = meaning {
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
