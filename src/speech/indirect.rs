//! Reported speech without quotation marks, on request.
//!
//! | printed | content |
//! |---|---|
//! | Le maire affirme que le pont tient. | le pont tient |
//! | Selon la mairie, le pont tient. | le pont tient |
//! | Le pont tient, a indiqué la mairie. | Le pont tient |
//!
//! A sentence with a quotation is read by its quotation instead. Not yet read: infinitives ("assure avoir payé"), content
//! that runs over several sentences.

use std::ops::Range;

use super::attribution::{Attribution, preposition};
use super::cue::{Cue, Voice};
use super::{after, subject};
use crate::names::Who;
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
        .or_else(|| incise(words, cues))?;
    (found.0.len() >= SHORTEST_CONTENT).then_some(found)
}

/// "Le maire affirme que …"
fn clause(words: Words, cue: &Cue) -> Option<(Range<usize>, Attribution)> {
    if !cue.verb.takes_clause() || cue.voice != Voice::Active {
        return None;
    }
    let that = (cue.end..cue.end + WIDEST_GAP)
        .take_while(|&at| words.is_word(at) || words.is_date(at) || words.is_kind(at, Kind::Inverted))
        .find(|&at| words.is(at, Class::That) && !words.is_name(at))?;
    let who = match cue.pronoun {
        Some(pronoun) => Who::read(words, pronoun),
        None => subject::before(words, cue.start),
    }
    .filter(|who| !words.is(who.speaker.start, Class::Impersonal))?;
    let end = content_end(words, that + 1);
    let attribution = Attribution {
        who: Some(who),
        cue: Some(cue.group.clone()),
        hedged: cue.hedged,
        denied: cue.verb.kind == VerbKind::Deny,
        ..Attribution::default()
    };
    Some((that + 1..end, attribution))
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
    Some((from..comma, attribution))
}

/// One past the last word before the sentence or the half of it ends.
fn content_end(words: Words, from: usize) -> usize {
    let stop = (from..words.len()).find(|&at| words.is_kind(at, Kind::Semicolon)).unwrap_or(words.len());
    (from..stop)
        .rev()
        .find(|&at| words.is_word(at) || words.is_date(at) || words.is_kind(at, Kind::Close))
        .map_or(from, |at| at + 1)
}
