//! Attribution behind a quotation: "« … », a déclaré Ada Morval", "“…,” she said", "« … », selon le maire",
//! "« … » a été assurée par la direction".

use super::attribution::{Attribution, date, medium, preposition, relay};
use super::behind::{WIDEST_GAP, speaker_after};
use super::cue::{Cue, Voice};
use super::subject;
use crate::Language;
use crate::names::{Who, phrase};
use crate::text::lexicon::{Class, VerbKind};
use crate::text::words::{Kind, Words};

/// The most tokens between the quotation and the verb: "a", "ainsi", "tout de même".
const WIDEST_LEAD: usize = 4;

/// What stands behind the quotation token at `quotation`.
pub(super) fn read(words: Words, quotation: usize, cues: &[Cue]) -> Option<Attribution> {
    let mut at = quotation + 1;
    while matches!(words.kind(at), Some(Kind::Comma | Kind::Dash)) || stop_before_lower(words, at) {
        at += 1;
    }
    let divided = at > quotation + 1 || can_follow(words, quotation);
    if let Some(found) = apposition(words, quotation, cues).or_else(|| presented(words, quotation, cues)) {
        return Some(found);
    }
    let told = told_behind_colon(words, quotation, cues);
    if let Some(found) = told.or_else(|| incise(words, at, cues).filter(|_| divided)) {
        return Some(found);
    }
    if let Some(named) = preposition(words, at, true) {
        let date = date(words, named.end, words.len());
        return Some(Attribution {
            who: Some(named.who),
            cue: Some(named.cue),
            date,
            // "« Scandaleux » selon les parents, le texte …"
            is_partial: !divided
                || at == quotation + 1 && (named.end..words.len()).any(|at| words.is_word(at)),
            ..Attribution::default()
        });
    }
    passive(words, quotation + 1, cues)
}

/// Italian "«Il molo è sano»: lo ha detto la sindaca": the pronoun stands for the quotation.
fn told_behind_colon(words: Words, quotation: usize, cues: &[Cue]) -> Option<Attribution> {
    let pronoun = quotation + 2;
    let colon = words.is_kind(quotation + 1, Kind::Colon) && words.is(pronoun, Class::Clitic);
    let cue = cues.iter().find(|cue| cue.start == pronoun + 1).filter(|_| colon)?;
    let said = cue.voice == Voice::Active && cue.verb.is_incise();
    inverted(words, cue).filter(|found| said && found.who.is_some())
}

/// Without a comma only a quotation that no word leads to takes an incise: L’« alerte » suppose …
fn can_follow(words: Words, quotation: usize) -> bool {
    quotation.checked_sub(1).is_none_or(|before| !words.is_word(before))
}

/// A stop between the closing mark and an incise: "« … ». a-t-il dit".
fn stop_before_lower(words: Words, at: usize) -> bool {
    words.is_kind(at, Kind::Stop) && words.is_kind(at + 1, Kind::Word)
}

/// An incise whose speaker cannot be read: "« On attend », maugrée-t-on". The words are said all the same.
pub(super) fn unnamed(words: Words, quotation: usize, cues: &[Cue]) -> Option<Attribution> {
    let comma = Some(quotation + 1).filter(|&at| words.is_kind(at, Kind::Comma))?;
    let cue = cues.iter().find(|cue| cue.start == comma + 1 && cue.verb.is_incise())?;
    let speech = cue.voice == Voice::Active && !cue.verb.is_everyday() && !is_reclause(words, cue);
    speech.then(|| Attribution { cue: Some(cue.group.clone()), hedged: cue.hedged, ..Attribution::default() })
}

/// "L'élue Ada Morval, « atterrée », réclame une enquête": the words describe the subject before them.
fn apposition(words: Words, quotation: usize, cues: &[Cue]) -> Option<Attribution> {
    let comma = quotation.checked_sub(1).filter(|&at| words.is_kind(at, Kind::Comma))?;
    let text = words.text(quotation..quotation + 1);
    let fragment = text.trim_start_matches(|c: char| !c.is_alphabetic()).starts_with(char::is_lowercase);
    let closed = fragment && words.is_kind(quotation + 1, Kind::Comma);
    let verb = cues.iter().find(|cue| closed && cue.start == quotation + 2 && cue.pronoun.is_none())?;
    let who = subject::before(words, comma).filter(|_| verb.voice == Voice::Active)?;
    Some(Attribution { who: Some(who), is_partial: true, ..Attribution::default() })
}

fn incise(words: Words, at: usize, cues: &[Cue]) -> Option<Attribution> {
    let speaks = |cue: &&Cue| cue.voice == Voice::Active || is_impersonal_passive(at, cue);
    let mut behind = cues.iter().filter(|cue| cue.start >= at && cue.verb.is_incise()).filter(speaks);
    let cue = behind.clone().next()?;
    let said_as = at + usize::from(words.is(at, Class::As));
    let lead = said_as..cue.start;
    let adverbs = lead.clone().all(|i| {
        words.is(i, Class::Adverb)
            || words.is(i, Class::Clitic)
            || words.is_date(i)
            || words.is_kind(i, Kind::Comma)
    });
    if lead.len() <= WIDEST_LEAD && adverbs && !(lead.is_empty() && is_reclause(words, cue)) {
        return inverted(words, cue);
    }
    behind.by_ref().take(MOST_CUES).find_map(|cue| subject_first(words, at, cue))
}

/// A relative clause between a subject and its verb may hold verbs of its own: "one employee, who asked not to be named, said".
const MOST_CUES: usize = 3;

/// "« … », est-il précisé dans le rapport": nobody is named by the pronoun.
fn is_impersonal_passive(at: usize, cue: &Cue) -> bool {
    let passive = cue.voice == Voice::Passive && cue.verb.takes_clause();
    passive && cue.start == at && cue.pronoun.is_some_and(|pronoun| pronoun < cue.end)
}

/// "« Un lac vidé » : voilà comment la maire qualifie le projet", "« … » : c'est ainsi que le ministre résume la loi".
fn presented(words: Words, quotation: usize, cues: &[Cue]) -> Option<Attribution> {
    let colon = words.is_kind(quotation + 1, Kind::Colon) && words.is(quotation + 2, Class::Presenting);
    // “A sham” is how the mayor described it.
    let how = words.is(quotation + 1, Class::Be) && words.is(quotation + 2, Class::Subordinator);
    let cue = cues.iter().find(|cue| cue.start > quotation + 2).filter(|_| colon || how)?;
    let near = cue.start <= quotation + 2 + WIDEST_GAP && cue.voice == Voice::Active;
    let named = words.is(cue.group.start, Class::Naming) || cue.verb.kind == VerbKind::Publish;
    let who = subject::before(words, cue.start).filter(|_| near && !named)?;
    Some(Attribution {
        who: Some(who),
        cue: Some(cue.group.clone()),
        is_partial: how,
        ..Attribution::default()
    })
}

/// "« Un lac vidé » : la maire de Lysse dénonce le barrage": the form of a headline.
pub(super) fn headline(words: Words, quotation: usize, cues: &[Cue]) -> Option<Attribution> {
    if !words.is_kind(quotation + 1, Kind::Colon) {
        return None;
    }
    let who = Who::read(words, quotation + 2)?;
    let cue = cues.iter().find(|cue| cue.start == who.end && cue.voice == Voice::Active)?;
    Some(Attribution { who: Some(who), cue: Some(cue.group.clone()), ..Attribution::default() })
}

/// A verb whose clause goes on with "que" is no incise of the quotation before.
fn is_reclause(words: Words, cue: &Cue) -> bool {
    // "« … », dit-elle : « … »" says both.
    let colon = words.is_kind(cue.end, Kind::Colon) && cue.pronoun.is_none();
    words.is(cue.end, Class::That) || colon || words.is_quotation(cue.end)
}

/// The verb comes first: "a déclaré Ada Morval", "dit-elle".
pub(super) fn inverted(words: Words, cue: &Cue) -> Option<Attribution> {
    let mut found = Attribution {
        cue: Some(cue.group.clone()),
        hedged: cue.hedged,
        date: date(words, cue.start, words.len()),
        via: relay(words, cue.end..words.len()),
        ..Attribution::default()
    };
    if let Some(pronoun) = cue.pronoun {
        return Some(said_by(words, cue, pronoun, found));
    }
    if words.is(cue.end, Class::Impersonal) {
        return Some(found);
    }
    // "si legge nel rapporto"
    let read = cue.verb.kind == VerbKind::Publish && words.is(cue.start.wrapping_sub(1), Class::Reflexive);
    if let Some(who) = document(words, cue.end).filter(|_| read) {
        found.who = Some(who);
        return Some(found);
    }
    let Some(who) = speaker_after(words, cue.end) else {
        // "insisten desde el ayuntamiento", but French "résume auprès de La Gazette" names who listens.
        let told = words.is(cue.end, Class::Informant) && words.language != Language::French;
        found.who = informant(words, cue.end).filter(|_| told);
        return found.who.is_some().then_some(found);
    };
    // "à la presse Ada Morval": the name is no medium.
    let outside = |via: std::ops::Range<usize>| match via {
        via if via.start < who.speaker.start => Some(via.start..via.end.min(who.speaker.start)),
        via => Some(via).filter(|via| via.start >= who.end),
    };
    found.via = found.via.and_then(outside);
    if words.is(who.speaker.start, Class::Medium) && cue.verb.kind == VerbKind::Publish {
        // "écrit le site Lysse Info": the medium speaks and relays.
        found.via = medium(words, who.speaker.start);
    }
    if words.is_kind(who.end, Kind::Comma) && words.is(who.end + 1, Class::Quoting) {
        // "écrit le site Lysse Info, citant un marin": the sailor speaks.
        found.via = medium(words, who.speaker.start);
        found.cue = Some(who.end + 1..who.end + 2);
        found.who = Some(Who::read(words, who.end + 2)?);
        return Some(found);
    }
    found.who = Some(who);
    Some(found)
}

/// "« … », dit-elle"; "apprend-on auprès de la mairie": who is behind a pronoun that names nobody.
fn said_by(words: Words, cue: &Cue, pronoun: usize, mut found: Attribution) -> Attribution {
    if words.is(pronoun, Class::Impersonal) || cue.voice == Voice::Passive {
        found.cue = Some(cue.group.start..cue.group.end.max(pronoun + 1));
        found.who = informant(words, cue.end)
            .or_else(|| document(words, cue.end))
            .or_else(|| organisation(words, cue.end));
    } else {
        found.who = Who::read(words, pronoun);
    }
    found
}

/// "lit-on dans un communiqué de la préfecture": the document speaks.
fn document(words: Words, at: usize) -> Option<Who> {
    let found = phrase(words, at + 1).filter(|_| words.is(at, Class::Preposition))?;
    let speaks = words.is(found.body, Class::Organisation) && !words.is(found.body, Class::Medium);
    speaks.then(|| Who::of(words, &found))
}

/// "se défend-on à la mairie": who sits there speaks.
fn organisation(words: Words, at: usize) -> Option<Who> {
    let found = phrase(words, at + 1).filter(|_| words.is(at, Class::At))?;
    let speaks = words.is(found.body, Class::Organisation) && !words.is(found.body, Class::Medium);
    speaks.then(|| Who::of(words, &found))
}

/// "a-t-on appris auprès du ministère", "réclame-t-on du côté des commerçants": who was asked.
fn informant(words: Words, from: usize) -> Option<Who> {
    let asked = (from..from + WIDEST_GAP).find(|&at| words.is(at, Class::Informant));
    match asked {
        Some(at) => Who::read(words, at + 1 + usize::from(words.is(at + 1, Class::Of))),
        None => preposition(words, from, true).map(|named| named.who),
    }
}

/// The subject comes first, as English prints it: "the mayor said", "she wrote in an email".
pub(super) fn subject_first(words: Words, at: usize, cue: &Cue) -> Option<Attribution> {
    let who = Who::read(words, at)?;
    let mut end = who.end;
    while end < cue.start
        && (words.is(end, Class::Adverb) || words.is_kind(end, Kind::Comma) || words.is(end, Class::Clitic))
    {
        let relative = words.is_kind(end, Kind::Comma) && words.is(end + 1, Class::Relative);
        end += 1;
        if relative {
            end = (end..cue.start).find(|&at| words.is_kind(at, Kind::Comma))?;
        }
    }
    let fits = end == cue.start
        && (words.language != Language::French || who.is_pronoun)
        && !is_reclause(words, cue);
    fits.then(|| Attribution {
        who: Some(who),
        cue: Some(cue.group.clone()),
        hedged: cue.hedged,
        date: date(words, cue.end, words.len()),
        via: relay(words, cue.end..words.len()),
        ..Attribution::default()
    })
}

/// "a été assurée par le directeur général"; also "« … » par le maire" behind a participle before the quotation.
fn passive(words: Words, from: usize, cues: &[Cue]) -> Option<Attribution> {
    let cue = cues.iter().find(|cue| cue.start >= from || cue.group.start >= from)?;
    if cue.voice != Voice::Passive || cue.start > from + WIDEST_LEAD {
        return None;
    }
    let who = agent(words, cue.end)?;
    Some(Attribution {
        who: Some(who),
        cue: Some(cue.group.clone()),
        is_partial: true,
        date: None,
        ..Attribution::default()
    })
}

/// The agent of a passive at `at`: "par le maire", "by the mayor".
pub(super) fn agent(words: Words, at: usize) -> Option<Who> {
    words.is(at, Class::By).then(|| Who::read(words, at + 1))?
}
