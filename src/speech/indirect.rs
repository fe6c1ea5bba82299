//! Reported speech without quotation marks, on request.
//!
//! | printed | content |
//! |---|---|
//! | Le maire affirme que le pont tient. | le pont tient |
//! | Selon la mairie, le pont tient. | le pont tient |
//! | Le pont tient, a indiqué la mairie. | Le pont tient |
//! | Le pont tient, selon la mairie. | Le pont tient |
//! | Le maire assure avoir payé. | avoir payé |
//! | The mayor said the bridge was safe. | the bridge was safe |
//! | Le maire affirme que le pont tient, et a promis un bilan. | le pont tient |
//!
//! The conjunction is no part of the content. A sentence with a quotation is read by its quotation instead. Not yet read:
//! content that runs over several sentences, or on both sides of an incise.

use std::ops::Range;

use super::attribution::{Attribution, preposition};
use super::clause::is_verb;
use super::cue::{Cue, Voice};
use super::{after, subject};
use crate::Language;
use crate::names::{Who, phrase};
use crate::text::lexicon::{Class, VerbKind};
use crate::text::words::{Kind, Words};

/// Fewer words are no statement.
const SHORTEST_CONTENT: usize = 2;

/// The most tokens between a verb and its "que": "a déclaré jeudi à la presse que".
const WIDEST_GAP: usize = 10;

/// The reported content of the sentence as a range of tokens, with its attribution.
pub(super) fn read(words: Words, cues: &[Cue]) -> Option<(Range<usize>, Attribution)> {
    let found = cues
        .iter()
        .find_map(|cue| clause(words, cue))
        .or_else(|| named(words))
        .or_else(|| incise(words, cues))
        .or_else(|| closing(words))?;
    (found.0.len() >= SHORTEST_CONTENT).then_some(found)
}

/// "Le maire affirme que …", "Le maire assure avoir …", "The mayor said the bridge …"
fn clause(words: Words, cue: &Cue) -> Option<(Range<usize>, Attribution)> {
    if !cue.verb.takes_clause() || cue.voice != Voice::Active {
        return None;
    }
    let start =
        behind_that(words, cue).or_else(|| infinitive(words, cue)).or_else(|| bare_clause(words, cue))?;
    let who = match cue.pronoun {
        Some(pronoun) => Who::read(words, pronoun),
        None => subject::before(words, cue.start),
    }
    .filter(|who| !words.is(who.speaker.start, Class::Impersonal))?;
    let end = content_end(words, start);
    let attribution = Attribution {
        who: Some(who),
        cue: Some(cue.group.clone()),
        hedged: cue.hedged,
        denied: cue.verb.kind == VerbKind::Deny,
        ..Attribution::default()
    };
    Some((start..end, attribution))
}

/// One past the conjunction of the reported clause.
fn behind_that(words: Words, cue: &Cue) -> Option<usize> {
    (cue.end..cue.end + WIDEST_GAP)
        .take_while(|&at| words.is_word(at) || words.is_date(at) || words.is_kind(at, Kind::Inverted))
        .find(|&at| words.is(at, Class::That) && !words.is_name(at))
        .map(|that| that + 1)
}

/// "assure avoir payé", "dit vouloir partir": the auxiliary right behind the verb.
fn infinitive(words: Words, cue: &Cue) -> Option<usize> {
    Some(cue.end).filter(|&at| words.is(at, Class::Infinitive))
}

/// English "said the bridge was safe": the clause has a subject and a verb of its own.
fn bare_clause(words: Words, cue: &Cue) -> Option<usize> {
    let subject = phrase(words, cue.end).filter(|_| words.language == Language::English)?;
    is_verb(words, subject.end).then_some(cue.end)
}

/// "Selon la mairie, …" at the start of the sentence.
fn named(words: Words) -> Option<(Range<usize>, Attribution)> {
    let named = preposition(words, 0, false).filter(|named| words.is_kind(named.end, Kind::Comma))?;
    let content = named.end + 1..content_end(words, named.end + 1);
    Some((content, Attribution { who: Some(named.who), cue: Some(named.cue), ..Attribution::default() }))
}

/// "…, a indiqué la mairie." at the end of the sentence.
fn incise(words: Words, cues: &[Cue]) -> Option<(Range<usize>, Attribution)> {
    let cue = cues.iter().rev().find(|cue| {
        cue.verb.is_incise()
            && cue.start > 1
            && words.is_kind(cue.start - 1, Kind::Comma)
            && cue.voice == Voice::Active
    })?;
    let comma = cue.start - 1;
    let attribution = after::read(words, comma - 1, cues)
        .or_else(|| after::inverted(words, cue))
        .filter(|found| found.who.is_some())?;
    let from = (0..comma).rev().find(|&at| words.is_kind(at, Kind::Semicolon)).map_or(0, |at| at + 1);
    // "Son avocate, Me Morval, conteste cette version": no clause stands before the verb, but its subject.
    let said = cue.pronoun.is_some()
        || (from..comma).any(|at| is_verb(words, at))
        || !follows_apposition(words, from, comma);
    said.then_some((from..comma, attribution))
}

/// Whether what stands before the comma is a phrase and its apposition.
fn follows_apposition(words: Words, from: usize, comma: usize) -> bool {
    let first = phrase(words, from).filter(|found| words.is_kind(found.end, Kind::Comma));
    first.is_some_and(|first| {
        first.end == comma || phrase(words, first.end + 1).is_some_and(|next| next.end == comma)
    })
}

/// "…, selon la mairie." at the end of the sentence.
fn closing(words: Words) -> Option<(Range<usize>, Attribution)> {
    let comma = (1..words.len()).rev().find(|&at| words.is_kind(at, Kind::Comma))?;
    let named = preposition(words, comma + 1, true)?;
    let closes = (named.end..words.len()).all(|at| words.is_kind(at, Kind::Stop));
    let attribution = Attribution { who: Some(named.who), cue: Some(named.cue), ..Attribution::default() };
    closes.then_some((0..comma, attribution))
}

/// One past the last word before the sentence or the half of it ends, or before a second verb of the same subject: ", et a
/// promis".
fn content_end(words: Words, from: usize) -> usize {
    let second = |at: usize| {
        let and = words.is(at + 1, Class::And) || words.is(at + 1, Class::But);
        words.is_kind(at, Kind::Comma) && and && words.is(at + 2, Class::Have)
    };
    let stop = (from..words.len()).find(|&at| words.is_kind(at, Kind::Semicolon) || second(at));
    let stop = stop.unwrap_or(words.len());
    (from..stop)
        .rev()
        .find(|&at| words.is_word(at) || words.is_date(at) || words.is_kind(at, Kind::Close))
        .map_or(from, |at| at + 1)
}
