//! Names, roles and organisations, recognised by shape: no list of people.
//!
//! | printed | speaker | role |
//! |---|---|---|
//! | la ministre lyssoise Ada Morval | Ada Morval | ministre lyssoise |
//! | Mme Morval | Morval | |
//! | l'association Rives vivantes | association Rives vivantes | |
//! | un porte-parole du ministère de la Santé | porte-parole du ministère de la Santé | |
//! | le syndicat des pêcheurs | le syndicat des pêcheurs | |
//! | elle | elle | |
//!
//! Not yet read: a role and a name that only a comma far away joins; names written in lower case.

mod gender;
mod name;
mod phrase;
mod role;

use std::ops::Range;

pub(crate) use gender::Gender;
pub(crate) use name::person_at_end;
pub(crate) use phrase::{Phrase, is_reduced, phrase};
pub(crate) use role::{is_german_relative, role_after, role_segment};

use crate::text::lexicon::Class;
use crate::text::words::{Kind, Words};

/// Who a phrase names, as ranges of tokens.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Who {
    /// The name, organisation, noun phrase or pronoun, without title, role and (where a name is in it) article.
    pub speaker: Range<usize>,
    /// The role before or after the name, without article.
    pub role: Option<Range<usize>>,
    /// Whether `speaker` is a person's name.
    pub is_person: bool,
    /// Whether `speaker` is a pronoun.
    pub is_pronoun: bool,
    /// One past the last token read.
    pub end: usize,
}

impl Who {
    /// Reads the phrase that begins at `at`, with the role that a comma joins to it.
    pub(crate) fn read(words: Words, at: usize) -> Option<Who> {
        let mut who = Who::of(words, &phrase(words, at)?);
        who.add_role_after(words);
        who.add_name_after(words);
        Some(who)
    }

    /// Who a phrase names.
    pub(crate) fn of(words: Words, phrase: &Phrase) -> Who {
        let mut who = Who {
            speaker: phrase.start..phrase.end,
            role: None,
            is_person: false,
            is_pronoun: phrase.is_pronoun,
            end: phrase.end,
        };
        match &phrase.name {
            Some(name) if phrase.is_organisation => {
                who.speaker = phrase.body..phrase.end.max(name.end);
            }
            Some(name) => {
                let mut lead = phrase.body..name.start;
                while lead.end > lead.start && words.is(lead.end - 1, Class::Title) {
                    lead.end -= 1;
                }
                who.is_person = true;
                who.speaker = name.clone();
                let several = name.clone().any(|at| words.is(at, Class::And));
                who.role = (!lead.is_empty() && !several).then_some(lead.clone());
                if several {
                    who.speaker.start = lead.start;
                }
            }
            None if phrase.has_capital => who.speaker = phrase.body..phrase.end,
            // "M. le maire"
            None => who.speaker.start += usize::from(words.is(phrase.start, Class::Title)),
        }
        who
    }

    /// Takes the apposition after a person's name: ", porte-parole du gouvernement". It is more specific than a rank before.
    pub(crate) fn add_role_after(&mut self, words: Words) {
        if !self.is_person {
            return;
        }
        let end = after_bracket(words, self.end);
        if let Some(role) = role_after(words, end) {
            self.end = role.end;
            self.role = Some(role);
        }
    }

    /// The role that holds the name of an organisation where a person is named behind it: "patron du groupe Lysse Habitat, Luc
    /// Orban".
    pub(crate) fn role_with_name(&self, words: Words) -> Option<Range<usize>> {
        let role = self.role.as_ref().filter(|role| role.end == self.speaker.start && role.len() > 1)?;
        words.is(role.end - 1, Class::Organisation).then_some(role.start..self.speaker.end)
    }

    /// Takes the name in apposition to a role: "le maire de Lysse, Luc Orban,".
    pub(crate) fn add_name_after(&mut self, words: Words) {
        let with_name = self.role_with_name(words);
        let named = self.is_person && with_name.is_none();
        if named || self.is_pronoun || !words.is_kind(self.end, Kind::Comma) {
            return;
        }
        let Some(name) = phrase(words, self.end + 1).map(|found| Who::of(words, &found)) else { return };
        let closed = name.end >= words.len()
            || matches!(
                words.kind(name.end),
                Some(Kind::Comma | Kind::Stop | Kind::Colon | Kind::Open | Kind::Quotation(_))
            );
        let place = words.is_date(self.end + 1) || name.speaker.len() < 2;
        if name.is_person && closed && !place {
            *self = Who { role: with_name.or_else(|| self.as_role(words)), ..name };
            self.add_profession_after(words);
        }
    }

    /// "son voisin, Luc Orban, éclusier": the second apposition tells more than the first.
    fn add_profession_after(&mut self, words: Words) {
        let role = role_after(words, self.end).filter(|role| {
            words.is(role.start, Class::Person)
                && (role.end >= words.len()
                    || matches!(words.kind(role.end), Some(Kind::Comma | Kind::Stop | Kind::Colon)))
        });
        if let Some(role) = role {
            self.end = role.end;
            self.role = Some(role);
        }
    }

    /// The phrase as a role for a name printed elsewhere: "Sa directrice technique" → "directrice technique".
    pub(crate) fn as_role(&self, words: Words) -> Option<Range<usize>> {
        if self.is_person {
            return self.role.clone();
        }
        let mut start = self.speaker.start;
        // "la réponse du maire, Luc Orban,"
        let noun = start + usize::from(words.is(start, Class::Article));
        if words.is(noun, Class::Utterance) && words.is(noun + 1, Class::Of) {
            start = noun + 2;
        }
        while start < self.speaker.end
            && (words.is(start, Class::Article) || words.is(start, Class::Determiner))
        {
            start += 1;
        }
        (!self.is_pronoun && start < self.speaker.end).then_some(start..self.speaker.end)
    }
}

/// One past a short bracket: "Ada Morval (UDP), maire".
fn after_bracket(words: Words, at: usize) -> usize {
    const LONGEST: usize = 6;
    if !words.is_kind(at, Kind::Open) {
        return at;
    }
    (at..at + LONGEST).find(|&at| words.is_kind(at, Kind::Close)).map_or(at, |close| close + 1)
}
