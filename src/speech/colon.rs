//! A colon before a quotation without a verb of saying: who is named there speaks.

use super::attribution::Attribution;
use super::clause::{DETERMINERS, can_speak, clause_start};
use super::subject;
use crate::labels::Labels;
use crate::layout::Layouts;
use crate::names::{Who, phrase};
use crate::text::lexicon::{Class, Classes};
use crate::text::words::{Kind, Words};

/// A colon without a verb of saying: a name with its role, or a person who does something: "Il hausse les épaules : « … »".
pub(super) fn colon(words: Words, quotation: usize) -> Option<Attribution> {
    let colon = quotation.checked_sub(1).filter(|&at| words.is_kind(at, Kind::Colon))?;
    let start = clause_start(words, colon);
    let who = signed(words, start, colon)
        .or_else(|| subject_of_clause(words, start, colon, quotation))
        .or_else(|| last_named(words, start, colon))?;
    Some(Attribution { who: Some(who), ..Attribution::default() })
}

/// "Ada Morval, maire de Lysse : « … »": nothing but the speaker.
fn signed(words: Words, start: usize, colon: usize) -> Option<Who> {
    let mut who = Who::of(words, &phrase(words, start)?);
    let whole = words.is_kind(who.end, Kind::Colon);
    if whole && is_heading(words.text(who.speaker.clone())) {
        return None;
    }
    who.add_role_after(words);
    (who.end == colon && (who.is_person || !whole)).then_some(who)
}

/// "Affirmation : « … »" is a field and "Contexte : « … »" a heading, no person.
fn is_heading(words: &str) -> bool {
    let layouts = Layouts::built_in();
    Labels::built_in().at_start(words).is_some() || layouts.opening(words).heading().is_some()
}

/// "Le maire, Luc Orban, lui, ne décolère pas : « … »", "Sur place, Ada Morval a été plus sèche : « … »".
fn subject_of_clause(words: Words, start: usize, colon: usize, quotation: usize) -> Option<Who> {
    let mut from = start;
    while let Some(comma) = (from..colon).find(|&at| words.is_kind(at, Kind::Comma)) {
        if !subject::is_insert(words, from, comma) {
            break;
        }
        from = comma + 1;
    }
    if (from..colon).any(|at| words.is(at, Class::Term)) {
        // "brandissaient une banderole : « … »"
        return None;
    }
    let mut who = Who::read(words, from)?;
    let whole = words.any(who.end, VERBAL) && !words.any(who.end, DETERMINERS);
    if !who.is_person && !whole {
        // "La riveraine enrage : « … »": a verb of no table is no part of the phrase.
        who = subject::trimmed(words, from, &phrase(words, from)?);
    }
    let who = Some(who).filter(|who| who.end < colon)?;
    // One capital at the start of a sentence may be any noun: "Affirmation virale : …".
    let named = who.is_person && (who.speaker.len() > 1 || !words.opens_sentence(who.speaker.start));
    let next = (who.end + 1..colon).find(|&at| words.is_kind(at, Kind::Comma)).unwrap_or(colon);
    let listed = words.is_kind(who.end, Kind::Comma)
        && who.role.is_none()
        && !subject::is_insert(words, who.end + 1, next);
    let noun = who.role.is_none() && can_speak(words, &who) && says(words, quotation);
    // "Cela n'a pas convaincu Ada Morval : « … »"
    let person = who.is_pronoun && !words.is(who.speaker.start, Class::Impersonal);
    (person || named && !listed || noun).then_some(who)
}

/// Whether the quotation is a sentence: it ends with its own stop.
fn says(words: Words, quotation: usize) -> bool {
    let text = words.text(quotation..quotation + 1);
    let inner = text.trim_end_matches(|c: char| c.is_whitespace() || "»”\"“’'".contains(c));
    inner.ends_with(['.', '!', '?', '…']) && inner.contains(char::is_whitespace)
}

/// "Même écho chez Ada Morval, maire de Lysse : « … »", "Réaction du ministre de la Mer, Luc Orban : « … »".
fn last_named(words: Words, start: usize, colon: usize) -> Option<Who> {
    (start..colon).find_map(|at| {
        let fresh = at == start || !words.is_kind(at - 1, Kind::Capital) && !words.is(at - 1, Class::At);
        let mut who = Who::read(words, at).filter(|who| fresh && closes(words, who.end, colon))?;
        // "De quoi convaincre Ada Morval : « … »": what stands before the name may be a verb.
        who.role = who.role.filter(|role| is_office(words, role.clone()));
        (who.is_person && (who.speaker.len() > 1 || who.role.is_some())).then_some(who)
    })
}

/// Whether a determiner or a noun of person says that the words are a role.
fn is_office(words: Words, role: std::ops::Range<usize>) -> bool {
    let determined = role.start.checked_sub(1).is_some_and(|before| words.any(before, DETERMINERS));
    determined || role.clone().any(|at| words.is(at, Class::Person) || words.is(at, Class::Rank))
}

/// Whether only a relative clause stands between a name and the colon: "De quoi agacer Ada Morval, qui tient un café : « … »".
fn closes(words: Words, at: usize, colon: usize) -> bool {
    let relative = words.is_kind(at, Kind::Comma) && words.is(at + 1, Class::Relative);
    at == colon || relative && (at + 1..colon).all(|at| !words.is_kind(at, Kind::Comma))
}

/// What stands before or in a verb: the phrase before it is whole.
const VERBAL: Classes = Classes::of(&[Class::Have, Class::Be, Class::Modal, Class::Clitic, Class::Reflexive]);
