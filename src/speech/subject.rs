//! Who speaks, left of a verb: "Le maire, lui, évoque", "Le président de la chambre, Étienne Vaucresson, a déclaré",
//! "deux diplomates, qui préviennent".

use super::clause::is_speaking_noun;
use crate::Language;
use crate::names::{Who, is_german_relative, is_reduced, phrase, role_segment};
use crate::text::lexicon::{Class, Classes, Verb};
use crate::text::words::{Kind, Words};

/// The farthest back a subject is looked for, in tokens.
const REACH: usize = 48;

/// The most comma segments between a subject and its verb.
const MOST_SEGMENTS: usize = 6;

/// "43", "43 ans", "43 years old".
const LONGEST_AGE: usize = 3;

const SKIPPED: Classes = Classes::of(&[Class::Clitic, Class::Adverb]);

/// Words that end the look to the left: what stands before them is another clause.
const CLAUSE: Classes = Classes::of(&[Class::That, Class::Subordinator, Class::But]);

/// The subject of the verb group that begins at `verb`.
pub(super) fn before(words: Words, verb: usize) -> Option<Who> {
    let mut end = verb;
    while end > 0
        && words.any(end - 1, SKIPPED)
        && !words.is(end - 1, Class::Subject)
        && !words.is_kind(end - 1, Kind::Capital)
    {
        end -= 1;
    }
    end = before_bracket(words, end);
    let last = end.checked_sub(1)?;
    if words.is(last, Class::Relative) {
        return antecedent(words, last);
    }
    if words.is(last, Class::And) || words.is(last, Class::But) {
        return shared(words, last);
    }
    let start = clause_start(words, end);
    // Spanish "Según explicó la ministra"
    if last == start && words.is(last, Class::Attributing) {
        return None;
    }
    if words.is_kind(last, Kind::Comma) {
        return segmented(words, start, last);
    }
    let segment = segment_start(words, start, end);
    let found = ending_at(words, segment, end).or_else(|| opening(words, segment, end))?;
    Some(all_of(words, start, segment, end).unwrap_or(found))
}

/// "La maire, son adjoint et le préfet ont salué": the list as printed, where each of them can speak.
fn all_of(words: Words, start: usize, last: usize, end: usize) -> Option<Who> {
    if !(last..end).any(|at| words.is(at, Class::And)) || !is_plural(words, end, true) {
        return None;
    }
    let comma = |from: usize| (from..last).find(|&at| words.is_kind(at, Kind::Comma));
    let mut first = start;
    while let Some(comma) = comma(first).filter(|&comma| is_insert(words, first, comma)) {
        first = comma + 1;
    }
    let mut from = first;
    while let Some(comma) = comma(from) {
        phrase(words, from).filter(|item| item.end == comma && is_speaking_noun(words, comma - 1))?;
        from = comma + 1;
    }
    (last > first).then_some(Who {
        speaker: first..end,
        role: None,
        is_person: false,
        is_pronoun: false,
        end,
    })
}

/// Whether the verb behind its clitics at `at` has several subjects. In English and German its form seldom tells; there they have
/// to open the clause.
fn is_plural(words: Words, at: usize, opens: bool) -> bool {
    /// "ne s'en sont pas"
    const MOST_CLITICS: usize = 3;
    let verb = (at..at + MOST_CLITICS).find(|&at| !words.any(at, SKIPPED) && !words.is(at, Class::Reflexive));
    opens && matches!(words.language, Language::English | Language::German)
        || verb.is_some_and(|verb| words.is(verb, Class::Plural))
}

/// "L'Union des pêcheurs (UDP) dénonce": what stands in brackets is left out.
fn before_bracket(words: Words, end: usize) -> usize {
    /// An acronym or a party, no sentence.
    const LONGEST: usize = 6;
    let close = end.checked_sub(1).filter(|&at| words.is_kind(at, Kind::Close));
    let open = close
        .and_then(|close| (close.saturating_sub(LONGEST)..close).find(|&at| words.is_kind(at, Kind::Open)));
    open.unwrap_or(end)
}

/// One past the last word that opens the clause around `end`.
fn clause_start(words: Words, end: usize) -> usize {
    let floor = end.saturating_sub(REACH);
    (floor..end)
        .rev()
        .find(|&at| {
            matches!(
                words.kind(at),
                Some(Kind::Stop | Kind::Semicolon | Kind::Colon | Kind::Dash | Kind::Open | Kind::Close)
            ) || (words.any(at, CLAUSE)
                && !words.is_name(at)
                && !words.is_date(at + 1)
                && !is_relative_insert(words, at, end))
        })
        .map_or(floor, |at| at + 1)
}

/// "El médico Luc Orban, que no participó, considera": a relative clause between commas is no clause that the verb is in.
fn is_relative_insert(words: Words, at: usize, end: usize) -> bool {
    words.is(at, Class::That)
        && at.checked_sub(1).is_some_and(|before| words.is_kind(before, Kind::Comma))
        && (at + 1..end).any(|at| words.is_kind(at, Kind::Comma))
}

fn segment_start(words: Words, start: usize, end: usize) -> usize {
    (start..end).rev().find(|&at| words.is_kind(at, Kind::Comma)).map_or(start, |at| at + 1)
}

/// The phrase that ends right at `end`, the longest that can begin after `start`.
fn ending_at(words: Words, start: usize, end: usize) -> Option<Who> {
    for at in start..end {
        if at > start && !can_open(words, at) {
            continue;
        }
        if let Some(found) = phrase(words, at)
            && found.end == end
        {
            return Some(Who::of(words, &found));
        }
        if let Some(both) = coordinated(words, at, end, at == start) {
            return Some(both);
        }
    }
    None
}

/// Whether a subject can begin here: not right after a preposition, nor inside another phrase.
fn can_open(words: Words, at: usize) -> bool {
    let before = at - 1;
    let attached = words.is(before, Class::Of)
        || words.is(before, Class::Preposition)
        || words.is(before, Class::At)
        || words.is(before, Class::Article)
        || words.is(before, Class::Determiner);
    let opener = words.is(at, Class::Article)
        || words.is(at, Class::Determiner)
        || words.is(at, Class::Title)
        || words.is(at, Class::Subject)
        || words.is_name(at)
            && !words.is_name(before)
            && (!words.is_kind(before, Kind::Word)
                || words.verb(before).is_some()
                || words.is(before, Class::Relative))
        || words.is_date(before) && !words.is(at, Class::DayPart);
    opener && !attached
}

/// "le maire et la préfète": two phrases joined before the verb.
fn coordinated(words: Words, at: usize, end: usize, opens: bool) -> Option<Who> {
    let first = phrase(words, at)?;
    if !words.is(first.end, Class::And) {
        return None;
    }
    let second = phrase(words, first.end + 1).filter(|second| second.end == end)?;
    if !is_plural(words, end, opens) {
        return Some(Who::of(words, &second));
    }
    let both = Who::of(words, &first);
    Some(Who {
        speaker: both.speaker.start..second.end,
        role: None,
        is_person: false,
        is_pronoun: false,
        end,
    })
}

/// The phrase that opens the clause, when only circumstances stand between it and the verb: "La police de Lysse dans un
/// communiqué a dit", "Die Virologin Carla Menzel von der Universität Solte nennt".
fn opening(words: Words, start: usize, end: usize) -> Option<Who> {
    let found = phrase(words, start).filter(|found| found.end < end)?;
    let circumstance = words.is(found.end, Class::Preposition)
        || words.is(found.end, Class::At)
        || is_reduced(words, found.end)
        || words.is(found.end, Class::Obtained) && words.is(found.end + 1, Class::By)
        || words.is(found.end, Class::Of) && found.name.is_some()
        || words.is_date(found.end);
    circumstance.then(|| Who::of(words, &found))
}

/// "Professor Alan Birch of Corwen University": a name with the place where somebody works.
fn at_work(words: Words, start: usize, end: usize) -> Option<Who> {
    let found = phrase(words, start).filter(|found| found.name.is_some() && found.end < end)?;
    let place = words.is(found.end, Class::Of) || words.is(found.end, Class::Preposition);
    place.then(|| Who::of(words, &found))
}

/// The noun before "qui", or before a preposition that governs it.
pub(super) fn antecedent(words: Words, relative: usize) -> Option<Who> {
    let end = relative - usize::from(relative > 0 && words.is_kind(relative - 1, Kind::Comma));
    if end == 0 {
        return None;
    }
    let start = clause_start(words, end);
    let segment = segment_start(words, start, end);
    let found = ending_at(words, segment, end).or_else(|| after_preposition(words, segment, end))?;
    // "selon la mairie, qui prévient": what a preposition opens is no role of a name before it.
    let opens_role = !words.is(segment, Class::And) && !words.is(segment, Class::Attributing);
    if segment == start || !opens_role {
        return Some(found);
    }
    let whole = segmented(words, start, end);
    match &found {
        // "le maire, Ada Morval, qui prévient": the role stands before.
        Who { is_person: true, role: None, speaker, .. } => {
            whole.filter(|whole| whole.speaker == *speaker).or(Some(found))
        }
        Who { is_person: true, .. } => Some(found),
        // "Ada Morval, maire de Lysse, qui prévient": the role stands between.
        _ => whole.or(Some(found)),
    }
}

/// An antecedent may follow a preposition: "auprès de deux diplomates, qui préviennent".
fn after_preposition(words: Words, start: usize, end: usize) -> Option<Who> {
    (start..end).find_map(|at| {
        let found = phrase(words, at).filter(|found| found.end == end)?;
        Some(Who::of(words, &found))
    })
}

/// The subject that a verb after "et" shares with the first verb of its clause; where that is a reported clause of which the
/// subject cannot speak ("conceded that mistakes had been made but insisted"), with the verb that reports it.
pub(super) fn shared(words: Words, and: usize) -> Option<Who> {
    let start = behind_relative(words, clause_start(words, and), and);
    let found = first_subject(words, start, and);
    let speaks = |who: &Who| who.is_pronoun || who.speaker.clone().any(|at| is_speaking_noun(words, at));
    if found.as_ref().is_some_and(speaks) {
        return found;
    }
    reporting(words, start).or(found)
}

fn first_subject(words: Words, start: usize, and: usize) -> Option<Who> {
    let first = (start..and).find(|&at| {
        let verb = words.verb(at).is_some_and(Verb::is_finite);
        words.is(at, Class::Have)
            || words.is(at, Class::Be)
            || words.is(at, Class::Modal)
            || (verb
                && at > start
                && !words.is(at - 1, Class::Article)
                && !words.is(at - 1, Class::Determiner))
    });
    if let Some(first) = first.filter(|&first| first > start)
        && let Some(found) = before(words, first)
    {
        return Some(found);
    }
    let found = phrase(words, start)?;
    let plausible = found.is_pronoun
        || found.name.is_some()
        || words.is(start, Class::Article)
        || words.is(start, Class::Determiner);
    // "Un élu sort et dénonce": a verb of no table is left between the noun and "et".
    plausible.then(|| trimmed(words, start, &found)).filter(|who| who.end < and)
}

/// The subject of the verb whose reported clause begins at `start`.
fn reporting(words: Words, start: usize) -> Option<Who> {
    let that = start.checked_sub(1).filter(|&that| words.is(that, Class::That))?;
    let mut verb = that.checked_sub(1).filter(|&verb| words.verb(verb).is_some_and(Verb::takes_clause))?;
    while verb > 0 && words.is(verb - 1, Class::Have) {
        verb -= 1;
    }
    before(words, verb)
}

/// The start of the main clause, where a relative clause opens the sentence: "Dans un message que nous avons lu, la maire
/// évoque".
fn behind_relative(words: Words, start: usize, end: usize) -> usize {
    let determined = |noun: usize| {
        noun.checked_sub(1).is_some_and(|at| words.is(at, Class::Article) || words.is(at, Class::Determiner))
    };
    // "une note que": a noun, though it looks like a verb.
    let is_noun = |noun: usize| words.verb(noun).is_none() || determined(noun);
    let noun = start.checked_sub(2).filter(|&noun| words.is(noun + 1, Class::That) && is_noun(noun));
    let comma = (start..end).find(|&at| words.is_kind(at, Kind::Comma));
    noun.and(comma).map_or(start, |comma| comma + 1)
}

/// A phrase whose end an unknown verb may have run into: determiner and one noun are certain.
pub(super) fn trimmed(words: Words, start: usize, found: &crate::names::Phrase) -> Who {
    let mut who = Who::of(words, found);
    if !who.is_person
        && !who.is_pronoun
        && found.end > found.body + 1
        && words.is_kind(found.end - 1, Kind::Word)
        && !words.is(found.end - 2, Class::Of)
    {
        who.speaker = start..found.end - 1;
        who.end = found.end - 1;
    }
    who
}

/// A subject and its appositions, divided by commas, that end with the comma at `end`.
fn segmented(words: Words, start: usize, end: usize) -> Option<Who> {
    let mut bounds = vec_of_segments(words, start, end);
    while let Some(&(from, to)) = bounds.last() {
        if !is_insert(words, from, to) {
            break;
        }
        bounds.pop();
    }
    let nominal = bounds.iter().rev().take_while(|&&(from, to)| !is_insert(words, from, to)).count();
    let segments = bounds.get(bounds.len() - nominal..)?;
    let who = |from, to| ending_at(words, from, to).or_else(|| at_work(words, from, to));
    let whos: Segments = segments.iter().map(|&(from, to)| who(from, to)).collect();
    named_of(words, segments, &whos)
        .or_else(|| organisation_of(words, &whos))
        .or_else(|| whos.into_iter().flatten().next())
}

/// "L'exploitant, la société Rives, parle": the organisation with a name of its own.
fn organisation_of(words: Words, whos: &[Option<Who>]) -> Option<Who> {
    let capital = |who: &Who| who.speaker.clone().any(|at| words.is_name(at));
    match whos {
        [Some(first), Some(second)] if !capital(first) && capital(second) => Some(second.clone()),
        _ => None,
    }
}

type Segments = Vec<Option<Who>>;

fn vec_of_segments(words: Words, start: usize, end: usize) -> Vec<(usize, usize)> {
    let mut bounds = Vec::with_capacity(MOST_SEGMENTS);
    let mut to = end;
    for at in (start..end).rev() {
        if words.is_kind(at, Kind::Comma) {
            bounds.push((at + 1, to));
            to = at;
            if bounds.len() == MOST_SEGMENTS {
                break;
            }
        }
    }
    if bounds.len() < MOST_SEGMENTS {
        bounds.push((start, to));
    }
    bounds.reverse();
    // An age between commas is no segment of its own: "Luc Orban, 43, a fisherman".
    bounds
        .retain(|&(from, to)| from < to && !(words.is_kind(from, Kind::Number) && to - from <= LONGEST_AGE));
    bounds
}

const INSERT: Classes = Classes::of(&[
    Class::Preposition,
    Class::Relative,
    Class::Subordinator,
    Class::Adverb,
    Class::At,
    Class::And,
    Class::But,
    Class::Stressed,
    Class::That,
]);

/// Words that hang a place on what stands before it: "présente à Lysse".
const LINKS: Classes = Classes::of(&[Class::At, Class::Of, Class::Preposition, Class::Article]);

/// A segment that is no part of the subject: "lui", "interrogé par la presse", "qui dirige la ville", "de son côté".
pub(super) fn is_insert(words: Words, from: usize, to: usize) -> bool {
    let verb = words.verb(from);
    let clause =
        verb.is_some_and(|verb| verb.is_gerund() || verb.is_participle()) && !words.is(from, Class::Person);
    let stressed = words.is(from, Class::Stressed) && to == from + 1;
    let opener = words.any(from, INSERT) && !words.is(from, Class::Subject) && !words.is_name(from);
    let of = words.is(from, Class::Of) && !words.is(from, Class::Determiner);
    let relative = is_german_relative(words, from, to);
    // "Interpellé par un député, …"
    let suffered = words.is(from + 1, Class::By) && from + 1 < to && !words.is(from, Class::Person);
    // "Présente sur place, …", "Furieux, …"
    let adjective = words.is(from, Class::NoRole)
        && !words.is(from, Class::Person)
        && (words.is_kind(from, Kind::Word) || words.opens_sentence(from) && !words.is_name(from + 1))
        && !(from + 1..to)
            .any(|at| words.is_name(at) && words.is_kind(at - 1, Kind::Word) && !words.any(at - 1, LINKS));
    clause
        || adjective
        || words.is(from, Class::Asked)
        || stressed
        || opener
        || of
        || relative
        || suffered
        || words.is_date(from)
        || words.is_kind(from, Kind::Number)
}

/// The person among the segments, with the role that stands before or after the name.
fn named_of(words: Words, segments: &[(usize, usize)], whos: &[Option<Who>]) -> Option<Who> {
    let named = whos.iter().position(|who| who.as_ref().is_some_and(|who| who.is_person))?;
    let mut person = whos.get(named)?.clone()?;
    let next = whos.get(named + 1).cloned().flatten().filter(|next| next.is_person && next.role.is_none());
    if let Some((role, next)) = person.role_with_name(words).zip(next) {
        return Some(Who { role: Some(role), ..next });
    }
    let after = segments.get(named + 1);
    if let Some(role) =
        after.and_then(|&(from, _)| role_segment(words, from, segments.last().map_or(from, |last| last.1)))
    {
        let last = segments.last().map_or(role.end, |last| last.1);
        person.role = Some(role.start..last.max(role.end));
        return Some(person);
    }
    let before = named.checked_sub(1);
    let rank = person.role.clone().is_none_or(|role| role.len() == 1 && words.is(role.start, Class::Rank));
    if let Some(before) = before.filter(|_| rank) {
        let phrase = whos.get(before).and_then(|who| who.as_ref()?.as_role(words));
        let segment = segments
            .get(before)
            .and_then(|&(from, to)| role_segment(words, from, to).filter(|role| role.end == to));
        person.role = phrase.or(segment).or(person.role);
    }
    Some(person)
}
