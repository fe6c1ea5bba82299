//! Where a clause begins and ends, and who can speak in one.

use crate::names::Who;
use crate::text::lexicon::{Class, Classes};
use crate::text::words::{Kind, Words};

pub(super) const DETERMINERS: Classes = Classes::of(&[Class::Article, Class::Determiner]);

pub(super) fn clause_start(words: Words, end: usize) -> usize {
    (0..end).rev().find(|&at| ends_clause(words, at)).map_or(0, |at| at + 1)
}

pub(super) fn ends_clause(words: Words, at: usize) -> bool {
    matches!(words.kind(at), Some(Kind::Stop | Kind::Semicolon | Kind::Colon))
}

/// A person, or an organisation or letter that is known: "la riveraine", "Le communiqué", not "Une publication".
pub(super) fn can_speak(words: Words, who: &Who) -> bool {
    let head = who.speaker.clone().find(|&at| words.is_word(at) && !words.any(at, DETERMINERS));
    let known = words.is(who.speaker.start, Class::Article) || !words.any(who.speaker.start, DETERMINERS);
    head.is_some_and(|at| words.is(at, Class::Person) || known && words.is(at, Class::Organisation))
}
