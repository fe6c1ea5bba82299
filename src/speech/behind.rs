//! Who speaks, right of a verb: "a déclaré lundi, lors d'une visite, la maire".

use crate::Language;
use crate::names::{Who, person_at_end, phrase};
use crate::text::lexicon::Class;
use crate::text::words::{Kind, Words};

/// The most tokens between a verb and its subject: "a indiqué jeudi à l’agence Ordane une source".
pub(super) const WIDEST_GAP: usize = 18;

/// The first phrase after the verb that is no complement of it.
pub(super) fn speaker_after(words: Words, from: usize) -> Option<Who> {
    let mut at = from;
    while at - from < WIDEST_GAP {
        if words.is(at, Class::At) || words.is(at, Class::Preposition) || is_partitive(words, at) {
            // "auprès de l'agence"
            at = complement_end(words, at + 1 + usize::from(words.is(at + 1, Class::Of)))?;
        } else if words.is_date(at)
            || words.is_date(at + 1) && words.is(at, Class::Determiner)
            || at > from && words.is_date(at - 1) && words.is(at, Class::DayPart)
            // "repitió tres veces el testigo"
            || words.is(at, Class::Determiner) && words.is(at + 1, Class::Adverb) && words.is_kind(at + 1, Kind::Word)
            || words.is(at, Class::Adverb)
            || words.is(at, Class::Clitic) && !words.is(at, Class::Article)
        {
            at += 1;
        } else if words.is_kind(at, Kind::Comma) {
            at = insert_end(words, at, at == from)?;
        } else {
            break;
        }
    }
    let who = Who::read(words, at)?;
    // What a subject is followed by is no verb: then it was the subject of something else.
    (!words.is(who.end, Class::Have) || words.language != Language::French).then_some(who)
}

/// One past an insert with its own commas: ", selon le site, ", ", mercredi matin, ". Right behind the verb it may be anything.
fn insert_end(words: Words, comma: usize, anything: bool) -> Option<usize> {
    let first = comma + 1;
    let circumstance = words.is_date(first)
        || words.is(first, Class::Determiner) && words.is_date(first + 1)
        || words.is(first, Class::Article) && words.is_date(first + 1)
        || words.is(first, Class::Preposition)
        || words.is(first, Class::Adverb)
        || words.is(first, Class::At);
    let close = (first..first + WIDEST_GAP).find(|&i| words.is_kind(i, Kind::Comma))?;
    (anything || circumstance).then_some(close + 1)
}

fn is_partitive(words: Words, at: usize) -> bool {
    words.is(at, Class::Of) && !words.is(at, Class::Determiner)
}

/// One past the phrase of a complement: "à l’agence Ordane", "au micro de la radio". A person's name right behind it is the
/// subject: "à la presse Ada Morval".
fn complement_end(words: Words, at: usize) -> Option<usize> {
    if words.is_date(at) {
        return Some(at + 1);
    }
    let found = phrase(words, at)?;
    match found.name {
        Some(name)
            if found.is_organisation
                && name.start > found.body
                && !words.is_name(found.body)
                && name.end == found.end
                && name.len() > 1
                && closes(words, found.end) =>
        {
            // "à l’agence Ordane Luc Orban": of three capitals the first is the medium's.
            Some(person_at_end(words, &name).map_or(name.start, |person| person.start))
        }
        _ => Some(found.end),
    }
}

/// Whether the sentence or a segment of it ends here, so that no other subject can follow.
fn closes(words: Words, at: usize) -> bool {
    at >= words.len() || matches!(words.kind(at), Some(Kind::Comma | Kind::Stop | Kind::Open))
}
