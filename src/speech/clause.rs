//! Where a clause begins and ends, and who can speak in one.

use crate::names::Who;
use crate::text::lexicon::{Class, Classes, Verb};
use crate::text::words::{Kind, Words};

pub(super) const DETERMINERS: Classes = Classes::of(&[Class::Article, Class::Determiner]);

pub(super) const AUXILIARIES: Classes = Classes::of(&[Class::Have, Class::Be, Class::Modal]);

/// Nouns of those who can speak.
const SPEAKERS: Classes = Classes::of(&[Class::Person, Class::Organisation]);

/// A verb that a clause can have for its own.
pub(super) fn is_verb(words: Words, at: usize) -> bool {
    words.any(at, AUXILIARIES) || words.verb(at).is_some_and(Verb::is_finite)
}

pub(super) fn clause_start(words: Words, end: usize) -> usize {
    (0..end).rev().find(|&at| ends_clause(words, at)).map_or(0, |at| at + 1)
}

pub(super) fn ends_clause(words: Words, at: usize) -> bool {
    matches!(words.kind(at), Some(Kind::Stop | Kind::Semicolon | Kind::Colon))
}

/// A noun or name of one who can speak.
pub(super) fn is_speaking_noun(words: Words, at: usize) -> bool {
    words.any(at, SPEAKERS) || words.is_name(at)
}

/// Whether words can come from them: "un marin", not "la loi".
pub(super) fn is_source(words: Words, who: &Who) -> bool {
    who.is_person || who.is_pronoun || who.speaker.clone().any(|at| words.any(at, SPEAKERS))
}

/// A person, or who else [can speak](can_speak).
pub(super) fn is_speaker(words: Words, who: &Who) -> bool {
    who.is_person || can_speak(words, who)
}

/// A person, or an organisation or letter that is known: "la riveraine", "Le communiqué", not "Une publication".
pub(super) fn can_speak(words: Words, who: &Who) -> bool {
    let head = who.speaker.clone().find(|&at| words.is_word(at) && !words.any(at, DETERMINERS));
    let known = words.is(who.speaker.start, Class::Article) || !words.any(who.speaker.start, DETERMINERS);
    head.is_some_and(|at| words.is(at, Class::Person) || known && words.is(at, Class::Organisation))
}
