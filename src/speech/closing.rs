//! An incise that closes a sentence of which only a part is quoted: "L'idée est « absurde » et coûteuse, a déclaré Ada Morval."
//!
//! The whole sentence is the speaker's, so the quoted part is. In English the subject comes first ("…, Ada Morval said."), and
//! German clauses end with their verb ("Dass das „gelogen“ sei, sagte Ada Morval."). A verb behind the last comma that goes on
//! with an object or a clause is none: "Il est « vide », explique que …".

use super::after::{inverted, subject_first};
use super::attribution::Attribution;
use super::clause::{DETERMINERS, clause_start, ends_clause, is_verb};
use super::cue::{Cue, Voice};
use crate::text::lexicon::{Class, Classes};
use crate::text::words::{Kind, Words};

/// The most tokens between the quotation and the comma before the incise: about two clauses.
const WIDEST_REST: usize = 30;

/// What opens a clause, which is no incise.
const CLAUSE: Classes = Classes::of(&[Class::Relative, Class::Subordinator]);

/// What the incise behind the rest of the quotation's sentence says.
pub(super) fn read(words: Words, quotation: usize, cues: &[Cue]) -> Option<Attribution> {
    let end = (quotation + 1..words.len()).find(|&at| ends_clause(words, at)).unwrap_or(words.len());
    let reach = end.min(quotation + 2 + WIDEST_REST);
    let comma = (quotation + 2..reach).rev().find(|&at| words.is_kind(at, Kind::Comma))?;
    if !is_predicate(words, quotation) || words.any(comma + 1, CLAUSE) {
        return None;
    }
    let cue = cues.iter().find(|cue| cue.start > comma && cue.end <= end)?;
    if cue.voice != Voice::Active || !cue.verb.is_incise() || cue.verb.is_everyday() {
        return None;
    }
    let own = words.until(end)?;
    let found = match cue.start == comma + 1 {
        true => inverted(own, cue),
        false if is_clause(own, quotation, comma) => subject_first(own, comma + 1, cue),
        false => None,
    };
    let found =
        found.filter(|found| found.who.as_ref().is_some_and(|who| closes(own, who.end.max(cue.end))))?;
    Some(Attribution { is_partial: true, ..found })
}

/// Whether the quotation is what is said of something: behind a determiner it needs a verb before it, "A “No entry” sign" has
/// none.
fn is_predicate(words: Words, quotation: usize) -> bool {
    let noun = |before: usize| words.any(before, DETERMINERS) || words.is(before, Class::Of);
    let determined = quotation.checked_sub(1).is_none_or(noun);
    !determined || (clause_start(words, quotation)..quotation).any(|at| is_verb(words, at))
}

/// Whether a main clause stands before the comma: "Accused of “lying” in May, the minister replied" has none.
fn is_clause(words: Words, quotation: usize, comma: usize) -> bool {
    const CIRCUMSTANCE: Classes =
        Classes::of(&[Class::Preposition, Class::Subordinator, Class::Asked, Class::NoRole, Class::As]);
    let start = clause_start(words, quotation);
    let reduced = words.any(start, CIRCUMSTANCE)
        || words.verb(start).is_some_and(|verb| verb.is_participle() || verb.is_gerund());
    !reduced && (start..comma).any(|at| is_verb(words, at))
}

/// Whether nothing but a circumstance follows: "a déclaré Ada Morval lundi", "said on Tuesday".
fn closes(words: Words, at: usize) -> bool {
    at >= words.len()
        || words.is_date(at)
        || words.is(at, Class::Preposition)
        || words.is(at, Class::At)
        || words.is_kind(at, Kind::Comma)
        || words.is_kind(at, Kind::Open)
}
