//! The apposition that tells a role: ", porte-parole du gouvernement", ", bâtonnière, membre du Conseil régional".

use std::ops::Range;

use crate::Language;
use crate::text::lexicon::{Class, Classes, Verb};
use crate::text::words::{Kind, Words};

/// Longer appositions are no roles.
const LONGEST_ROLE: usize = 24;

/// What an apposition that tells no role begins with.
const NO_ROLE: Classes = Classes::of(&[
    Class::Of,
    Class::At,
    Class::Preposition,
    Class::Relative,
    Class::That,
    Class::Subordinator,
    Class::But,
    Class::And,
    Class::Adverb,
    Class::Pronoun,
    Class::Stressed,
    Class::Have,
    Class::Be,
    Class::Clitic,
    Class::Naming,
]);

const DETERMINERS: Classes = Classes::of(&[Class::Article, Class::Determiner]);

/// The roles after the comma at `at`: as many comma segments as begin with a noun of person.
pub(crate) fn role_after(words: Words, at: usize) -> Option<Range<usize>> {
    if !words.is_kind(at, Kind::Comma) {
        return None;
    }
    // An age before the role: "Luc Orban, 58 ans, éleveur".
    let age = words
        .is_kind(at + 1, Kind::Number)
        .then(|| (at + 2..at + 5).find(|&at| words.is_kind(at, Kind::Comma)));
    let at = age.flatten().unwrap_or(at);
    let mut role = role_segment(words, at + 1, words.len())?;
    // What runs into a verb was the subject of the next clause.
    if runs_into_verb(words, role.end) {
        return None;
    }
    while words.is_kind(role.end, Kind::Comma) {
        match role_segment(words, role.end + 1, words.len()) {
            Some(next) if words.is(next.start, Class::Person) => role.end = next.end,
            _ => break,
        }
    }
    Some(role)
}

/// The role that begins at `at`, article left out; `None` when what stands there is a place, a date, an age or a clause.
pub(crate) fn role_segment(words: Words, at: usize, limit: usize) -> Option<Range<usize>> {
    if words.any(at, NO_ROLE) && !words.any(at, DETERMINERS) && !words.is(at, Class::Person) {
        return None;
    }
    let mut start = at;
    while start < limit && words.any(start, DETERMINERS) && !words.is_name(start) {
        start += 1;
    }
    let comma = (at..limit).find(|&at| words.is_kind(at, Kind::Comma)).unwrap_or(limit);
    if is_german_relative(words, at, comma) {
        return None;
    }
    let end = role_end(words, start, limit)?;
    let several = words.is(at, Class::Several);
    let is_clause =
        several || start > at && words.language == Language::French && !is_of_person(words, start..end);
    (is_role(words, start..end) && !is_clause).then_some(start..end)
}

/// "der an der Studie nicht beteiligt war", "der die Klinik leitet": a German relative clause begins as an apposition does and
/// ends with its verb, or goes on with another article.
pub(crate) fn is_german_relative(words: Words, from: usize, to: usize) -> bool {
    const VERBS: Classes = Classes::of(&[Class::Have, Class::Be, Class::Modal]);
    let last = to.wrapping_sub(1);
    let verb = words.any(last, VERBS) || words.verb(last).is_some_and(Verb::is_finite);
    words.language == Language::German
        && words.is(from, Class::Article)
        && (last > from + 1 && verb || words.is(from + 1, Class::Article))
}

/// Whether a noun of person heads the words. French appositions need one behind an article: "Selon Ada Morval, la vente reste
/// suspendue" goes on with a clause.
fn is_of_person(words: Words, range: Range<usize>) -> bool {
    range
        .take_while(|&at| !words.is(at, Class::Of))
        .any(|at| words.is(at, Class::Person) || words.is(at, Class::Rank))
}

fn runs_into_verb(words: Words, at: usize) -> bool {
    words.any(at, VERBAL) && words.is_kind(at, Kind::Word) || words.verb(at).is_some_and(Verb::is_finite)
}

/// Words that only stand before or in a verb.
const VERBAL: Classes =
    Classes::of(&[Class::Have, Class::Be, Class::Modal, Class::Reflexive, Class::Subject]);

fn is_role(words: Words, range: Range<usize>) -> bool {
    let first = range.start;
    let verb = words.verb(first);
    let clause = (verb.is_some_and(|verb| verb.is_gerund() || verb.is_participle())
        || words.is(first, Class::NoRole)
        || words.is(first, Class::Asked))
        && !words.any(first, OFFICES);
    let noun = |at: usize| {
        words.is(at, Class::Person)
            || words.is(at, Class::Rank)
            || words.is_kind(at, Kind::Word)
                && !words.is(at, Class::Particle)
                && !words.is(at, Class::Of)
                && !words.is(at, Class::Organisation)
    };
    let acronym =
        words.text(first..first + 1).chars().all(char::is_uppercase) && words.is(first + 1, Class::Of);
    !range.is_empty()
        && !clause
        && !words.is_kind(first, Kind::Number)
        && (words.is(first, Class::Person)
            || acronym
            || range.clone().take_while(|&at| !words.is(at, Class::Of)).any(noun))
}

/// Nouns of persons, also those that look like participles: "chargé de mission".
const OFFICES: Classes = Classes::of(&[Class::Person, Class::Delegate]);

/// Words after which an apposition tells where and when something was said, no longer a role.
const CIRCUMSTANCE: Classes = Classes::of(&[
    Class::Relative,
    Class::That,
    Class::Subordinator,
    Class::Have,
    Class::Be,
    Class::Subject,
    Class::Modal,
    Class::Reflexive,
]);

/// What may have its name in quotation marks: "porte-parole du collectif « Rives propres »", "autrice de « Salines »".
const NAMED_IN_MARKS: Classes = Classes::of(&[Class::Organisation, Class::Medium, Class::Work, Class::Of]);

fn role_end(words: Words, start: usize, limit: usize) -> Option<usize> {
    let mut at = start;
    while at < limit && at - start < LONGEST_ROLE {
        let named = words.is_quotation(at)
            && at.checked_sub(1).is_some_and(|before| words.any(before, NAMED_IN_MARKS));
        let inside = words.is_word(at) || named || matches!(words.kind(at), Some(Kind::Mark));
        let verb = words.verb(at).is_some_and(|verb| verb.is_finite() || verb.is_gerund());
        let noun = at == start
            || words.is(at, Class::Person)
            || words.is(at - 1, Class::Of)
            || words.any(at - 1, DETERMINERS)
            || words.is(at, Class::Organisation)
            || words.is(at, Class::Adjective);
        if !inside
            || words.any(at, CIRCUMSTANCE)
            || (verb && !noun && !words.is_kind(at, Kind::Capital))
            || leaves_role(words, at, start)
        {
            break;
        }
        at += 1;
    }
    // Joining words at the end belong to what was left out.
    while at > start
        && (words.is(at - 1, Class::Of)
            || words.is(at - 1, Class::Preposition)
            || words.is(at - 1, Class::And))
    {
        at -= 1;
    }
    (at > start && at - start < LONGEST_ROLE).then_some(at)
}

/// "lors d'un point de presse", "à l'AFP", "dans un entretien": how it was said.
fn leaves_role(words: Words, at: usize, start: usize) -> bool {
    if at == start {
        return false;
    }
    let preposition = words.is(at, Class::Preposition) && !words.is(at, Class::Within);
    let next = at + 1 + usize::from(words.is(at + 1, Class::Article));
    let to_medium = words.is(at, Class::At) && (words.is(next, Class::Medium));
    preposition || to_medium
}
