//! How a verb of saying reaches a quotation behind it: over a colon, into its content clause, or to its object.
//!
//! | printed | bridge |
//! |---|---|
//! | Le maire a déclaré jeudi : « … » | colon |
//! | Elle estime que la trêve est « fragile » | clause |
//! | Elle a dénoncé le recours à l'« arme de la faim » | object |
//! | Les riverains ont vu débarquer des « experts » | none: nobody says the word |

use super::clause::{DETERMINERS, clause_start, ends_clause};
use super::cue::Cue;
use crate::Language;
use crate::names::phrase;
use crate::text::lexicon::{Class, VerbKind};
use crate::text::words::{Kind, Words};

/// The most tokens between a verb and what its content clause quotes.
const WIDEST_CLAUSE: usize = 48;

/// The most tokens between a verb and the quoted part of its object: "a dénoncé le recours à l’« arme de la faim »".
const WIDEST_OBJECT: usize = 12;

/// The same for an everyday verb: "voit dans cette restauration « … »".
const WIDEST_EVERYDAY: usize = 6;

/// How a verb reaches the quotation.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Bridge {
    Colon,
    Clause,
    Object,
}

pub(super) fn bridge(words: Words, quotation: usize, cue: &Cue) -> Option<Bridge> {
    let between = cue.end..quotation;
    let last = quotation.checked_sub(1)?;
    // "Die Feuerwehr widersprach: Es habe sich „um eine Übung“ gehandelt."
    let reported =
        |colon: usize| cue.verb.takes_clause() && (colon..quotation).any(|at| words.is(at, Class::Reported));
    let broken = |at: usize| {
        matches!(words.kind(at), Some(Kind::Stop | Kind::Semicolon))
            || words.is_kind(at, Kind::Colon) && at != last && !reported(at)
    };
    if between.len() > WIDEST_CLAUSE || between.clone().any(broken) {
        return None;
    }
    if words.is_kind(last, Kind::Colon) && !between.is_empty() {
        return Some(Bridge::Colon);
    }
    let opens_clause =
        |at: usize| words.is(at, Class::That) && !words.is_name(at) || words.is(at, Class::Infinitive);
    let colon = |at: usize| words.is_kind(at, Kind::Colon);
    if cue.verb.takes_clause() && between.clone().any(|at| opens_clause(at) || colon(at)) {
        return Some(Bridge::Clause);
    }
    object(words, between, cue).then_some(Bridge::Object)
}

/// Whether the quotation is, or ends, the object of the verb.
fn object(words: Words, between: std::ops::Range<usize>, cue: &Cue) -> bool {
    let appraises = cue.verb.kind == VerbKind::Appraise || between.clone().any(|at| words.is(at, Class::As));
    let widest = match (cue.verb.is_everyday(), appraises) {
        (_, false) if cue.verb.kind == VerbKind::Publish => 0,
        (true, false) => 0,
        (false, _) => WIDEST_OBJECT,
        (true, true) => WIDEST_EVERYDAY,
    };
    let stops = |at: usize| {
        words.is(at, Class::Relative)
            || words.is(at, Class::Subordinator) && !words.is(at, Class::As)
            || words.is(at, Class::Have)
    };
    let linked = is_linked(words, between.clone(), cue) && cue.verb.kind != VerbKind::Publish;
    let hangs = |at: usize| words.is(at, Class::Preposition) || words.is(at, Class::As);
    // "y voit « … »"
    let clitic = cue.start.checked_sub(1).is_some_and(|before| words.is(before, Class::Clitic));
    let hung = !cue.verb.is_linked() || clitic || between.clone().any(hangs);
    let close = between.len() <= widest && hung || linked;
    // "call this the “lake effect”" gives a thing its name.
    let names = words.language == Language::English
        && cue.verb.kind == VerbKind::Appraise
        && between.len() > 1
        && words.is(between.end - 1, Class::Article);
    close && !names && !between.clone().any(stops)
}

/// "appelle à « … »", "accuse de « … »", "se défend de tout « … »".
fn is_linked(words: Words, between: std::ops::Range<usize>, cue: &Cue) -> bool {
    let insert = behind_insert(words, between.clone());
    let link = (insert..between.end)
        .find(|&at| !words.is_date(at) && !words.is(at, Class::Adverb))
        .unwrap_or(insert);
    let determiner = words.any(link + 1, DETERMINERS) || words.is(link + 1, Class::Adverb);
    let end = link + 1 + usize::from(determiner && link + 1 < between.end);
    let links = |at: usize| words.is(at, Class::At) || words.is(at, Class::Of);
    // "accuse le maire de « … »", "exhorte les élus à la « … »"
    let addressed = || {
        let link = phrase(words, between.start)?.end;
        let last = link + usize::from(words.any(link + 1, DETERMINERS));
        (links(link) && last + 1 == between.end).then_some(())
    };
    end == between.end && links(link) || !cue.verb.is_linked() && addressed().is_some()
}

/// One past an insert right behind the verb: "a appelé, sur la chaîne Lysse TV, à".
fn behind_insert(words: Words, between: std::ops::Range<usize>) -> usize {
    let close = |at: &usize| words.is_kind(*at, Kind::Comma);
    let insert = words.is_kind(between.start, Kind::Comma) && words.is(between.start + 1, Class::Preposition);
    let end = (between.start + 1..between.end).find(close).filter(|_| insert);
    end.map_or(between.start, |comma| comma + 1)
}

/// English: `Orban said, “We wait.”`
fn introduced_by_comma(words: Words, quotation: usize, cue: &Cue) -> bool {
    let comma = words.language != Language::French
        && words.is_kind(quotation.wrapping_sub(1), Kind::Comma)
        && quotation <= cue.end + 4
        && !opens_lower(words, quotation);
    comma
        && (quotation + 1 >= words.len() || quotation + 2 >= words.len() && ends_clause(words, quotation + 1))
}

/// "Comme le rappelle la maire, « … »": the whole sentence is the mayor's.
fn is_said_as(words: Words, quotation: usize, cue: &Cue) -> bool {
    let start = clause_start(words, cue.start);
    let opens = words.is(start, Class::As) && words.opens_sentence(start);
    let closed = (quotation + 1..words.len()).all(|at| ends_clause(words, at));
    opens && closed && words.is_kind(quotation.wrapping_sub(1), Kind::Comma)
}

/// Whether the quotation begins in lower case, as what continues a sentence does: "warf ihm vor, „zu schweigen“".
fn opens_lower(words: Words, quotation: usize) -> bool {
    let text = words.text(quotation..quotation + 1);
    text.chars().find(|c| c.is_alphabetic()).is_some_and(char::is_lowercase)
}

/// Whether the quotation is a whole statement, not a piece of the sentence that attributes it.
pub(super) fn is_whole(words: Words, quotation: usize, cue: &Cue) -> bool {
    introduced_by_comma(words, quotation, cue) || is_said_as(words, quotation, cue)
}
