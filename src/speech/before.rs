//! Attribution before a quotation: "Le maire a déclaré : « … »", "Elle estime que « … »", "Ada Morval a salué « … »",
//! "Selon le maire, « … »", "Ada Morval, maire de Lysse : « … »".

use super::after::agent;
use super::attribution::{
    Attribution, JOINING, Named, date, interview, medium, postposition, preposition, relay,
    unnamed_preposition,
};
use super::behind::speaker_after;
use super::bridge::{Bridge, bridge, is_whole};
use super::clause::{AUXILIARIES, DETERMINERS, clause_start, ends_clause, is_source, is_speaker};
use super::colon::colon;
use super::cue::{Cue, Voice};
use super::subject;
use super::voice::{active, gerund};
use crate::names::Who;
use crate::text::lexicon::{Class, Classes, Lexicon, VerbKind};
use crate::text::words::{Kind, Words};

/// The farthest back an attributing preposition is looked for.
const PREPOSITION_REACH: usize = 60;

/// What stands before the quotation token at `quotation`.
pub(super) fn read(words: Words, quotation: usize, cues: &[Cue]) -> Option<Attribution> {
    if let Some(found) = in_the_eyes(words, quotation) {
        return Some(found);
    }
    let named = named(words, quotation);
    let verb = cues
        .iter()
        .rev()
        .filter(|cue| cue.end <= quotation)
        .find_map(|cue| by_verb(words, quotation, cue, cues));
    match (verb, named) {
        (Some(mut verb), Some(named)) => {
            let own = verb
                .who
                .as_ref()
                .is_some_and(|who| who.speaker.start >= named.end || who.end <= named.cue.start);
            if own {
                verb.via = verb.via.or_else(|| named.is_medium.then(|| medium(words, named.cue.end))?);
                return Some(verb);
            }
            Some(by_preposition(words, quotation, named))
        }
        (Some(verb), None) => Some(verb),
        (None, Some(named)) => Some(by_preposition(words, quotation, named)),
        (None, None) => colon(words, quotation)
            .or_else(|| unnamed(words, quotation))
            .or_else(|| predicate(words, quotation)),
    }
}

/// "La mairie « ne commente pas » le dossier": a subject whose verb stands inside the marks.
fn predicate(words: Words, quotation: usize) -> Option<Attribution> {
    let inner = words.text(quotation..quotation + 1).trim_start_matches(|c: char| !c.is_alphabetic());
    let end = inner.find(|c: char| !c.is_alphabetic())?;
    let apostrophe = inner.get(end..)?.chars().next().filter(|c| matches!(c, '\'' | '’'));
    let first = inner.get(..end + apostrophe.map_or(0, char::len_utf8))?;
    let entry = Lexicon::of(words.language).entry(first, &mut String::new());
    let clitic = entry.classes.has(Class::Clitic) && !entry.classes.any(DETERMINERS);
    let auxiliary = entry.classes.any(AUXILIARIES);
    let who = subject::before(words, quotation).filter(|_| clitic || auxiliary)?;
    let fragment = first.starts_with(char::is_lowercase) && inner.contains(' ');
    (is_source(words, &who) && fragment).then(|| Attribution {
        who: Some(who),
        is_partial: true,
        ..Attribution::default()
    })
}

/// "le porte-parole, pour qui « … »", "deux experts selon lesquels le texte est « … »".
fn in_the_eyes(words: Words, quotation: usize) -> Option<Attribution> {
    /// The most tokens of the clause before the quotation.
    const REACH: usize = 12;
    let eyes = |&at: &usize| words.is(at, Class::Attributing) && words.is(at + 1, Class::Relative);
    let clause = |&at: &usize| !words.is_kind(at, Kind::Comma) && !ends_clause(words, at);
    let floor = quotation.saturating_sub(REACH);
    let preposition = (floor..quotation).rev().take_while(clause).find(eyes)?;
    let who = subject::antecedent(words, preposition)?;
    let cue = Some(preposition..preposition + 1);
    Some(Attribution { who: Some(who), cue, is_partial: true, ..Attribution::default() })
}

/// "À l'en croire, « … »": somebody said it, and the sentence does not tell who.
fn unnamed(words: Words, quotation: usize) -> Option<Attribution> {
    let start = clause_start(words, quotation);
    let cue = unnamed_preposition(words, start).filter(|cue| cue.end <= quotation)?;
    let near = (cue.end..quotation).all(|at| words.is_kind(at, Kind::Comma));
    Some(Attribution { cue: Some(cue), is_partial: !near, ..Attribution::default() })
}

/// The attributing preposition of the clause that holds the quotation.
fn named(words: Words, quotation: usize) -> Option<Named> {
    let floor = quotation.saturating_sub(PREPOSITION_REACH);
    (floor..quotation)
        .rev()
        .take_while(|&at| !ends_clause(words, at) || at + 1 == quotation)
        .find_map(|at| preposition(words, at, false).or_else(|| postposition(words, at)))
        .filter(|named| named.end <= quotation)
}

fn by_preposition(words: Words, quotation: usize, named: Named) -> Attribution {
    let opens =
        (0..named.cue.start).rev().take_while(|&at| !ends_clause(words, at)).all(|at| words.any(at, JOINING));
    // "Selon une riveraine, qui n'a rien vu, « … »", "Selon Ada Morval, de l'université de Lysse, « … »"
    let relative = words.is_kind(named.end, Kind::Comma)
        && (words.is(named.end + 1, Class::Relative) || words.is(named.end + 1, Class::Of))
        && words.is_kind(quotation.wrapping_sub(1), Kind::Comma);
    let near = (named.end..quotation).all(|at| matches!(words.kind(at), Some(Kind::Comma | Kind::Colon)));
    let direct = opens
        && (near || relative)
        && (quotation + 1 >= words.len()
            || ends_clause(words, quotation + 1) && quotation + 2 >= words.len());
    let whole = direct || words.is_kind(quotation.wrapping_sub(1), Kind::Colon);
    let via = (named.end..quotation).find_map(|at| interview(words, at));
    Attribution {
        who: Some(named.who),
        cue: Some(named.cue),
        via,
        is_partial: !whole,
        ..Attribution::default()
    }
}

fn by_verb(words: Words, quotation: usize, cue: &Cue, cues: &[Cue]) -> Option<Attribution> {
    if let Some(found) = fronted_incise(words, quotation, cue) {
        return Some(found);
    }
    let speaker = incise_speaker(words, cue);
    if let Some(found) = speaker.as_ref().and_then(|who| inner_incise(words, quotation, cue, who)) {
        return Some(found);
    }
    let is_inner = speaker.is_some_and(|who| is_inner_incise(words, cue, &who));
    let bridge =
        bridge(words, quotation, cue).filter(|_| !is_inner && !is_denied_clause(words, quotation, cue))?;
    if let Some(who) = example(words, quotation, cue).filter(|_| bridge == Bridge::Colon) {
        return Some(Attribution { who: Some(who), ..Attribution::default() });
    }
    let mut found = Attribution {
        cue: Some(cue.group.clone()),
        hedged: cue.hedged,
        // "Le maire dément : « … »" are the mayor's own words.
        denied: cue.verb.kind == VerbKind::Deny
            && !(cue.end..quotation).any(|at| words.is_kind(at, Kind::Colon)),
        is_partial: bridge != Bridge::Colon && !is_whole(words, quotation, cue),
        ..Attribution::default()
    };
    match cue.voice {
        // "Questionada pelo jornal, a empresa « … »", "Selon le maire, interrogé par un élu, « … »": who asks says nothing.
        Voice::Passive if words.is(cue.group.start, Class::Asked) => return None,
        Voice::Passive => {
            let who = agent(words, quotation + 1).or_else(|| agent(words, cue.end))?;
            // "Interpellé par un élu, le ministre s'agace : « … »": who closes the clause before the colon is not the agent.
            let closes = bridge != Bridge::Colon || who.end + 1 == quotation;
            found.who = Some(who).filter(|_| closes);
            return found.who.is_some().then_some(found);
        }
        Voice::Gerund => gerund(words, quotation, cue, cues, &mut found)?,
        Voice::Active => active(words, cue, &mut found),
    }
    let closing = || closing_date(words, quotation).filter(|_| bridge == Bridge::Object);
    found.date = date(words, cue.end, quotation).or_else(|| fronted_date(words, cue)).or_else(closing);
    found.via =
        found.via.or_else(|| interviewer(words, cue.start)).or_else(|| relay(words, cue.end..quotation));
    let told = bridge == Bridge::Object && found.who.as_ref().is_some_and(|who| is_work(words, who));
    (!told && (found.who.is_some() || bridge == Bridge::Colon)).then_some(found)
}

/// "À l'époque, rappelle l'historien Luc Orban, « une lettre suffisait »": an incise before the quoted words.
fn fronted_incise(words: Words, quotation: usize, cue: &Cue) -> Option<Attribution> {
    let comma = |at: usize| words.is_kind(at, Kind::Comma);
    let enclosed = cue.voice == Voice::Active
        && cue.pronoun.is_none()
        && cue.start.checked_sub(1).is_some_and(comma)
        && quotation.checked_sub(1).is_some_and(comma);
    let who = enclosed.then(|| speaker_after(words, cue.end))??;
    let speaks = who.end + 1 == quotation && is_speaker(words, &who);
    speaks.then(|| Attribution {
        who: Some(who),
        cue: Some(cue.group.clone()),
        hedged: cue.hedged,
        is_partial: true,
        ..Attribution::default()
    })
}

/// "Le texte trompe, explique l'historien Luc Orban, car il est « faux »": behind an incise a reason of the same sentence is the
/// speaker's too. What a relative clause or another main clause tells may be the author's.
fn inner_incise(words: Words, quotation: usize, cue: &Cue, who: &Who) -> Option<Attribution> {
    /// The most tokens between the incise and the quotation.
    const REACH: usize = 24;
    let said = |is_partial: bool| Attribution {
        who: Some(who.clone()),
        cue: Some(cue.group.clone()),
        hedged: cue.hedged,
        is_partial,
        ..Attribution::default()
    };
    // "La photo est vieille, dit Ada Morval, archiviste : « … »"
    if words.is_kind(who.end, Kind::Colon) {
        return (who.end + 1 == quotation && is_inner_incise(words, cue, who)).then(|| said(false));
    }
    let rest = (cue.end..cue.end + REACH).find(|&at| words.is_kind(at, Kind::Comma) && at >= who.end)?;
    let reason = words.is(rest + 1, Class::Subordinator) && !words.is(rest + 1, Class::Relative);
    // "Depuis lundi, annonce la mairie, l'eau est « saine »"
    let start = clause_start(words, cue.start);
    let circumstance = subject::is_insert(words, start, cue.start - 1) && !words.any(rest + 1, OTHER_CLAUSE);
    let whole = (rest..quotation).all(|at| !ends_clause(words, at)) && quotation <= rest + REACH;
    ((reason || circumstance) && whole).then(|| said(true))
}

/// What opens a clause that may be the author's.
const OTHER_CLAUSE: Classes = Classes::of(&[Class::And, Class::But, Class::Relative]);

/// "Contrairement à ce qu'affirme le maire, la loi n'a pas d'« amende »": what follows the clause is not the mayor's.
fn is_denied_clause(words: Words, quotation: usize, cue: &Cue) -> bool {
    /// "Al contrario de lo que"
    const LEAD: usize = 3;
    let start = clause_start(words, cue.start);
    (start..start + LEAD).any(|at| words.is(at, Class::Contrary))
        && (cue.end..quotation).any(|at| words.is_kind(at, Kind::Comma))
}

/// Whether the verb stands with its subject between two commas, behind the only clause of its sentence: then what stands before
/// it is no subject.
fn is_inner_incise(words: Words, cue: &Cue, who: &Who) -> bool {
    let start = clause_start(words, cue.start);
    let comma = |&at: &usize| words.is_kind(at, Kind::Comma);
    matches!(words.kind(who.end), Some(Kind::Comma | Kind::Colon))
        && (start..cue.start).filter(comma).count() == 1
}

/// The subject behind a verb that a comma divides from a clause before it.
fn incise_speaker(words: Words, cue: &Cue) -> Option<Who> {
    let comma = cue.start.checked_sub(1).filter(|&at| words.is_kind(at, Kind::Comma))?;
    let told = comma.checked_sub(1).is_some_and(|before| words.is_word(before) || words.is_date(before));
    let incise = told && cue.voice == Voice::Active && cue.verb.is_incise() && cue.pronoun.is_none();
    let who = incise.then(|| speaker_after(words, cue.end))??;
    is_speaker(words, &who).then_some(who)
}

/// "Les parents s'inquiètent, comme Ada Morval, mère de deux enfants : « … »": who stands for the others speaks.
fn example(words: Words, quotation: usize, cue: &Cue) -> Option<Who> {
    let colon = quotation.checked_sub(1)?;
    let like = (cue.end..colon)
        .find(|&at| words.is_kind(at, Kind::Comma) && words.is(at + 1, Class::As))
        .map(|comma| comma + 1)?;
    let mut who = Who::read(words, like + 1).filter(|who| who.is_person)?;
    who.add_role_after(words);
    (who.end == colon).then_some(who)
}

/// "Le film raconte la vie d'un « passeur »": a work tells of things, in words that nobody said.
fn is_work(words: Words, who: &Who) -> bool {
    let speaks = |at: usize| words.is(at, Class::Organisation) || words.is(at, Class::Medium);
    let head = who.speaker.clone().find(|&at| words.is_word(at) && !words.any(at, DETERMINERS));
    head.is_some_and(|at| words.is(at, Class::Work) && !speaks(at) && !words.is_name(at))
}

/// "Mardi, le maire a dénoncé « … »": the date that opens the clause tells when it was said.
fn fronted_date(words: Words, cue: &Cue) -> Option<usize> {
    let start = clause_start(words, cue.start);
    let asked = (start..cue.start).find(|&at| words.is_date(at))?;
    let fronted = asked <= start + 1 || words.is(start, Class::Asked) && asked <= start + 2;
    // "Le rectorat, joint jeudi, rappelle"
    let reached = asked.checked_sub(1).is_some_and(|before| words.is(before, Class::Asked));
    (fronted || reached || is_document_date(words, start..asked)).then_some(asked)
}

/// "Le maire a reconnu « une erreur » lundi.": the date between the quoted words and the end of the clause.
fn closing_date(words: Words, quotation: usize) -> Option<usize> {
    let at = quotation + 1 + usize::from(words.is(quotation + 1, Class::Article));
    let closes = at + 1 >= words.len() || words.is_kind(at + 1, Kind::Comma) || ends_clause(words, at + 1);
    (words.is_date(at) && closes).then_some(at)
}

/// "Dans un communiqué publié samedi, …": the date of the words themselves.
fn is_document_date(words: Words, before: std::ops::Range<usize>) -> bool {
    let open = words.is(before.start, Class::Preposition);
    let mut nouns = before.clone();
    open && nouns.any(|at| words.is(at, Class::Talk) || words.is(at, Class::Document))
        && !before.clone().any(|at| words.is_kind(at, Kind::Comma) || words.is(at, Class::Beyond))
}

/// "Interrogé par Radio Lysse, …", "Dans un entretien à La Gazette, …": the medium that asked.
fn interviewer(words: Words, verb: usize) -> Option<std::ops::Range<usize>> {
    const REACH: usize = 40;
    (verb.saturating_sub(REACH)..verb)
        .rev()
        .take_while(|&at| !ends_clause(words, at))
        .find_map(|at| interview(words, at))
}
