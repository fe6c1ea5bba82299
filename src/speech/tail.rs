//! The attribution that closes a quotation of its own: "« … », Ada Morval, maire de Lysse, 3 mai 2025."
//!
//! | tail | read as |
//! |---|---|
//! | `, Ada Morval, maire de Lysse, 3 mai 2025.` | name, role, date |
//! | `– Ada Morval, maire` `— …` `- …` `Ada Morval, maire` | the same after a dash, or after a space or line break only |
//! | `, Garde côtière de Lysse, 2025-08-15.` | organisation, date |
//! | `, Ada Morval, Lysse, 2025.` | name, place left out, year |
//! | `(Ada Morval, présidente, 12 mai 2024)` `[Source officielle]` | in brackets |
//!
//! A citation in brackets at its end ("(lysse.example)") is none of it.

use super::attribution::Attribution;
use crate::names::{Phrase, Who, phrase, role_segment};
use crate::text::lexicon::Class;
use crate::text::words::{Kind, Words};

/// A longer tail is prose.
const LONGEST_TAIL: usize = 48;

/// What stands before the speaker.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Lead {
    Dash,
    Comma,
    Bracket,
    Space,
}

/// The tail that begins at `at` and runs to the end of the tokens. `opens_block` tells that the quotation is the first
/// thing of its paragraph: only then may the tail follow after a comma or a space.
pub(super) fn read(words: Words, at: usize, opens_block: bool) -> Option<Attribution> {
    let (lead, start) = match words.kind(at)? {
        Kind::Dash => (Lead::Dash, at + 1),
        Kind::Comma => (Lead::Comma, at + 1),
        Kind::Open => (Lead::Bracket, at + 1),
        Kind::Capital => (Lead::Space, at),
        _ => return None,
    };
    let end = tail_end(words, start, lead)?;
    let loose = matches!(lead, Lead::Comma | Lead::Space);
    if loose && !opens_block || end - start > LONGEST_TAIL || has_clause(words, start, end, lead) {
        return None;
    }
    let found = signature(words, start, end)?;
    accepted(words, lead, opens_block, start..end, &found).then_some(found)
}

/// One past the last token of the tail, without final stop, bracket and citation.
fn tail_end(words: Words, start: usize, lead: Lead) -> Option<usize> {
    if lead == Lead::Bracket {
        let close = (start..words.len()).find(|&at| words.is_kind(at, Kind::Close))?;
        let rest_is_stop = (close + 1..words.len()).all(|at| words.is_kind(at, Kind::Stop));
        return rest_is_stop.then_some(close);
    }
    let citation = (start..words.len()).find(|&at| words.is_kind(at, Kind::Open));
    let mut end = citation.unwrap_or(words.len());
    while end > start && words.is_kind(end - 1, Kind::Stop) {
        end -= 1;
    }
    (end > start).then_some(end)
}

/// A finite verb or a stop inside makes it a sentence.
fn has_clause(words: Words, start: usize, end: usize, lead: Lead) -> bool {
    (start..end).any(|at| {
        let stop = matches!(words.kind(at), Some(Kind::Stop | Kind::Semicolon | Kind::Colon))
            || words.is_quotation(at) && lead == Lead::Space;
        let auxiliary =
            (words.is(at, Class::Have) || words.is(at, Class::Be) || words.is(at, Class::Subject))
                && words.is_kind(at, Kind::Word)
                && !words.is(at, Class::At)
                && !words.is(at, Class::Article);
        stop || auxiliary
    })
}

fn signature(words: Words, start: usize, end: usize) -> Option<Attribution> {
    let first_end = segment_end(words, start, end);
    let mut who = first(words, start, first_end)?;
    // "Ada Morval le 3 mai 2025"
    let date = (start..first_end).find(|&at| who.is_person && words.is_date(at));
    let mut found = Attribution { date, ..Attribution::default() };
    let mut from = first_end;
    let mut role: Option<std::ops::Range<usize>> = None;
    while from < end {
        let to = segment_end(words, from + 1, end);
        let segment = from + 1..to;
        if let Some(date) = date_segment(words, segment.clone()) {
            found.date = Some(date);
        } else if let Some(part) = role_segment(words, segment.start, to).filter(|part| part.end == to) {
            role = Some(role.map_or(part.clone(), |role| role.start..part.end));
        }
        from = to;
    }
    who.end = end;
    if who.is_person {
        who.role = role.or(who.role).or_else(|| bracketed_role(words, end));
    }
    found.who = Some(who);
    Some(found)
}

/// "– Ada Morval (maire de Lysse)"
fn bracketed_role(words: Words, open: usize) -> Option<std::ops::Range<usize>> {
    let close = (open..words.len()).find(|&at| words.is_kind(at, Kind::Close))?;
    let role = role_segment(words, open + 1, close).filter(|_| words.is_kind(open, Kind::Open))?;
    (role.end == close && words.is(role.start, Class::Person)).then_some(role)
}

fn segment_end(words: Words, from: usize, end: usize) -> usize {
    (from..end).find(|&at| words.is_kind(at, Kind::Comma)).unwrap_or(end)
}

/// The most words before the date of a tail: "dans un communiqué du 3 mai".
const LONGEST_DATING: usize = 4;

/// The date of a segment that is nothing but a date: "le 3 mai 2025", "2025".
fn date_segment(words: Words, segment: std::ops::Range<usize>) -> Option<usize> {
    let date = segment.clone().find(|&at| words.is_date(at))?;
    let before = (segment.start..date).all(|at| {
        words.is(at, Class::Article)
            || words.is(at, Class::Of)
            || words.is(at, Class::Preposition)
            || words.is(at, Class::Document)
    });
    (before && date - segment.start <= LONGEST_DATING).then_some(date)
}

/// The speaker: a person with a role before the name, or the whole segment.
fn first(words: Words, start: usize, end: usize) -> Option<Who> {
    let mut end = end;
    // "Ada Morval le 3 mai 2025": a date without its comma.
    if let Some(date) = (start..end).find(|&at| words.is_date(at)) {
        end = date;
        while end > start && (words.is(end - 1, Class::Article) || words.is(end - 1, Class::Preposition)) {
            end -= 1;
        }
    }
    if let Some(found) = phrase(words, start)
        && (found.end == end || is_placed(words, &found))
    {
        return Some(Who::of(words, &found));
    }
    let mut body = start;
    while body < end && words.is(body, Class::Article) && !words.is_name(body) {
        body += 1;
    }
    (body < end).then_some(Who { speaker: body..end, role: None, is_person: false, is_pronoun: false, end })
}

/// "Ada Morval dans un communiqué": a person's whole name, and where the words stood.
fn is_placed(words: Words, found: &Phrase) -> bool {
    let whole = found.name.as_ref().is_some_and(|name| name.len() > 1) && !found.is_organisation;
    whole && words.is(found.end, Class::Preposition) && !words.is(found.end, Class::Within)
}

fn accepted(
    words: Words,
    lead: Lead,
    opens_block: bool,
    range: std::ops::Range<usize>,
    found: &Attribution,
) -> bool {
    let Some(who) = &found.who else { return false };
    let first = range.start;
    let capital = words.is_kind(first, Kind::Capital);
    let noun = words.is(first, Class::Article)
        || words.is(first, Class::Determiner)
        || words.is(first, Class::Person)
        || words.is(first, Class::Organisation)
        || words.is(first, Class::Title);
    match lead {
        Lead::Dash => capital || noun,
        Lead::Comma | Lead::Space => capital || noun && found.date.is_some(),
        // "(Canal Lysse, 19/06)" cites; a person, or words that name no medium, sign.
        Lead::Bracket => {
            capital
                && (who.is_person && who.role.is_some()
                    || opens_block && found.date.is_none() && who.speaker.len() > 1 && !who.is_person)
        }
    }
}
