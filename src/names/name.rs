//! A run of capitalised words with the particles inside it: "Ursula von der Leyen", "Solène d’Orvault-Meyran".

use std::ops::Range;

use crate::Language;
use crate::text::lexicon::{Class, Classes};
use crate::text::words::{Kind, Words};

/// More words than any name has; a headline in capitals is none.
const LONGEST_NAME: usize = 8;

/// The longest chain of particles: "van den der".
const MOST_PARTICLES: usize = 3;

const HEADS: Classes = Classes::of(&[Class::Person, Class::Organisation, Class::Medium, Class::Rank]);

/// Whether a name can begin here. A capitalised head noun ("Porte-parole de …", "Banque de Lysse") is no name of its own.
pub(super) fn begins(words: Words, at: usize) -> bool {
    // "Réaction de Luc Orban"
    let noun = words.any(at, HEADS) || words.is(at, Class::Utterance) && words.opens_sentence(at);
    words.is_name(at) && (!noun || followed_by_name(words, at))
}

fn followed_by_name(words: Words, at: usize) -> bool {
    words.is(at, Class::Rank) && words.is_name(at + 1)
}

/// The name that begins at `at`.
pub(super) fn run(words: Words, at: usize) -> Range<usize> {
    let mut end = at + 1;
    while end - at < LONGEST_NAME {
        if end == at + 1 && is_agency(words, at) {
            break;
        } else if words.is_kind(end, Kind::Capital) && !words.is(end, Class::Title) {
            end += 1;
        } else if let Some(next) = after_particles(words, at, end) {
            end = next;
        } else if words.is_kind(end, Kind::Number) && words.text(end..end + 1).len() < 3 {
            return at..end + 1;
        } else {
            break;
        }
    }
    at..end
}

/// "explique à l'AFP Ada Morval": the acronym of a medium is a name of its own before a first and a last name. Where the
/// verb comes last, nobody's name follows a medium's.
fn is_agency(words: Words, at: usize) -> bool {
    let acronym = |at: usize| words.text(at..at + 1).chars().all(char::is_uppercase);
    let person = |at: usize| words.is_kind(at, Kind::Capital) && !words.any(at, HEADS) && !acronym(at);
    !matches!(words.language, Language::English | Language::German)
        && words.is(at, Class::MediumName)
        && acronym(at)
        && (person(at + 1) && person(at + 2))
}

/// One past the capital after the particles at `end`. "de" may follow two names ("Dominique Orban de Lysse"), "du" and
/// "des" only one, else they tell where somebody works.
fn after_particles(words: Words, start: usize, end: usize) -> Option<usize> {
    let count = (0..=MOST_PARTICLES)
        .take_while(|&i| words.is(end + i, Class::Particle) && !words.is_kind(end + i, Kind::Capital))
        .count();
    let article = words.is(end, Class::Article)
        || words.is(end + 1, Class::Article)
        || words.is(end, Class::Determiner);
    let longest = if article { 1 } else { 2 };
    let joins = (1..=MOST_PARTICLES).contains(&count)
        && end - start <= longest
        && !words.is(end, Class::And)
        && words.is_kind(end + count, Kind::Capital)
        && !words.any(end + count, HEADS);
    joins.then_some(end + count + 1)
}

/// The shortest run after "de" that holds the end of a role and a whole name: "la Santé Ada Morval".
const LINKED_RUN: usize = 3;

/// Of a run that hangs on a role by "de" ("ministre de la Santé Ada Morval"), or on the noun of a medium ("à l’agence Ordane
/// Luc Orban"), the person's name at its end.
pub(crate) fn person_at_end(words: Words, run: &Range<usize>) -> Option<Range<usize>> {
    let names = run.clone().filter(|&at| words.is_kind(at, Kind::Capital)).count();
    let start = run.end.checked_sub(2)?;
    let whole = words.is_kind(start, Kind::Capital) && words.is_kind(run.end - 1, Kind::Capital);
    (names >= LINKED_RUN && whole).then_some(start..run.end)
}
