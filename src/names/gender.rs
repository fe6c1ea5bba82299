//! Whether a speaker is a woman or a man, where the words around the name tell it: "Mme Morval", "la ministre Ada Morval",
//! "Ada Morval, directrice", "elle". First names tell nothing: there is no list of them.

use super::Who;
use crate::text::lexicon::Class;
use crate::text::words::Words;

/// What a word's form says of the person it stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Gender {
    Feminine,
    Masculine,
}

impl Gender {
    /// The gender of a speaker; `None` when nothing tells it, or two words disagree.
    pub(crate) fn of(words: Words, who: &Who) -> Option<Gender> {
        let name = who.speaker.start;
        if who.is_pronoun {
            return one(words, name);
        }
        let title = name.checked_sub(1).filter(|&at| words.is(at, Class::Title));
        let role = who.role.clone().unwrap_or(name..name);
        let determiner = role.start.checked_sub(1).filter(|_| !role.is_empty());
        let nouns = role.take_while(|&at| !words.is(at, Class::Of));
        let mut told = title.into_iter().chain(determiner).chain(nouns).filter_map(|at| one(words, at));
        let first = told.next()?;
        told.all(|other| other == first).then_some(first)
    }
}

fn one(words: Words, at: usize) -> Option<Gender> {
    match (words.is(at, Class::Feminine), words.is(at, Class::Masculine)) {
        (true, false) => Some(Gender::Feminine),
        (false, true) => Some(Gender::Masculine),
        _ => None,
    }
}
