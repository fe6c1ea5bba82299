//! Who speaks, told by the form of the verb before a quotation: its subject, the one who is quoted, the subject of the clause
//! around a gerund.

use super::attribution::{Attribution, is_closed, is_medium, medium};
use super::behind::speaker_after;
use super::clause::{AUXILIARIES, DETERMINERS, clause_start, ends_clause, is_source, is_speaker};
use super::cue::{Cue, Voice};
use super::subject;
use crate::Language;
use crate::names::{Who, phrase};
use crate::text::lexicon::{Class, Classes};
use crate::text::words::{Kind, Words};

pub(super) fn active(words: Words, cue: &Cue, found: &mut Attribution) {
    if let Some(pronoun) = cue.pronoun {
        found.who = Who::read(words, pronoun);
        return;
    }
    if let Some((who, via)) = told_medium(words, cue) {
        (found.who, found.via) = (Some(who), Some(via));
        return;
    }
    found.who = subject_of(words, cue).filter(|who| !words.is(who.speaker.start, Class::Impersonal));
    let person =
        found.who.as_ref().is_some_and(|who| who.role.is_some() && !is_medium(words, who.speaker.start));
    // Who quotes a report makes its words their own; a medium relays them.
    let quoted = || quoting(words, cue.start).or_else(|| fronted_quoting(words, cue.start));
    let quoted = (!person).then(quoted).flatten();
    let source = quoted.and_then(|quoted| Who::read(words, quoted + 1)).filter(|who| is_source(words, who));
    if let (Some(quoted), Some(source)) = (quoted, source) {
        found.via = found.who.as_ref().map(|who| who.speaker.start).and_then(|at| medium(words, at));
        found.cue = Some(quoted..quoted + 1);
        found.who = Some(source);
    } else if found.who.is_none() {
        found.who = inverted_subject(words, cue).or_else(|| fronted_informant(words, cue));
    }
}

/// Spanish "Desde el ayuntamiento aseguran que": who was asked, before a verb without a subject.
fn fronted_informant(words: Words, cue: &Cue) -> Option<Who> {
    let start = clause_start(words, cue.start);
    let romance = matches!(words.language, Language::Spanish | Language::Italian | Language::Portuguese);
    let found = || phrase(words, start + 1).filter(|found| found.end == cue.start);
    let found = (romance && words.is(start, Class::Informant)).then(found)??;
    let who = Who::of(words, &found);
    is_speaker(words, &who).then_some(who)
}

/// The subject before the verb. "Et la maire d'ajouter" is read up to its "de", which is no complement of the subject.
fn subject_of(words: Words, cue: &Cue) -> Option<Who> {
    if !words.is(cue.start, Class::Of) {
        return subject::before(words, cue.start);
    }
    let words = words.until(cue.start)?;
    let who = subject::before(words, cue.start)?;
    (who.is_pronoun || is_speaker(words, &who)).then_some(who)
}

/// German "Der Lysser Zeitung sagte Ada Morval": a medium before the verb, and the person who told it behind.
fn told_medium(words: Words, cue: &Cue) -> Option<(Who, std::ops::Range<usize>)> {
    if words.language != Language::German {
        return None;
    }
    let start = clause_start(words, cue.start);
    let told = words.is(start, Class::Article) && phrase(words, start)?.end == cue.start;
    let who = Who::read(words, cue.end).filter(|who| told && (who.is_person || who.is_pronoun))?;
    let via = medium(words, start).filter(|_| is_medium(words, start))?;
    Some((who, via))
}

/// German puts the subject behind the verb when something else opens the sentence ("Am Montag sagte sie"), French and its
/// sisters behind "que": "Ce que confirme Ada Morval".
fn inverted_subject(words: Words, cue: &Cue) -> Option<Who> {
    /// "In dem Brief heißt es": nobody; Spanish "un artículo que habla de «vacunas»".
    const NO_SUBJECT: Classes = Classes::of(&[Class::Of, Class::At, Class::Impersonal]);
    let what = cue.start.checked_sub(1).is_some_and(|before| words.is(before, Class::That));
    // "Comme l'a expliqué la maire, le texte « … »"
    let start = clause_start(words, cue.start);
    // "Según declaró la alcaldesa", "Secondo quanto riferisce la sindaca"
    let by_what = words.is(start, Class::Attributing) && cue.start <= start + 2;
    let as_said = words.is(start, Class::As) || by_what;
    let inverted = words.language == Language::German || what || as_said;
    if let Some(before) = cue.start.checked_sub(1).filter(|_| is_coordinated(words, cue)) {
        return subject::shared(words, before);
    }
    if let Some(que) = relative_que(words, cue) {
        let speaks = |who: &Who| is_speaker(words, who);
        let antecedent = subject::antecedent(words, que).filter(speaks);
        return antecedent.or_else(|| Who::read(words, cue.end).filter(speaks));
    }
    // "Dijo la alcaldesa: «…»"
    let opens = words.opens_sentence(cue.start) && words.language != Language::French;
    let first = opens.then(|| Who::read(words, cue.end)).flatten().filter(|who| is_speaker(words, who));
    if first.is_some() {
        return first;
    }
    let subject = || if as_said { before_clause(words, cue.end) } else { Who::read(words, cue.end) };
    inverted.then(subject)?.filter(|who| !words.any(who.speaker.start, NO_SUBJECT))
}

/// The speaker behind the verb of a clause that opens the sentence: what follows its comma is the main clause, no role, "Come
/// riferisce Ada Morval, i dati «mentono»".
fn before_clause(words: Words, at: usize) -> Option<Who> {
    let who = speaker_after(words, at)?;
    let apposed = who.role.as_ref().is_some_and(|role| role.start >= who.speaker.end);
    if !apposed || is_closed(words, who.end) {
        return Some(who);
    }
    speaker_after(words.until(who.speaker.end)?, at)
}

/// Spanish "La alcaldesa, que lo califica de «grave»": the word for "that" is also the relative pronoun of the subject, for
/// which French has "qui". Who of the two speaks is told by who can.
fn relative_que(words: Words, cue: &Cue) -> Option<usize> {
    let que = cue.start.checked_sub(1).filter(|&at| words.is(at, Class::That))?;
    let romance = matches!(words.language, Language::Spanish | Language::Italian | Language::Portuguese);
    (romance && words.is_kind(que.checked_sub(1)?, Kind::Comma)).then_some(que)
}

/// German "räumte Fehler ein, nannte das Verfahren aber …": what follows the verb is its object, since it cannot speak.
fn is_coordinated(words: Words, cue: &Cue) -> bool {
    let joined = cue.start.checked_sub(1).is_some_and(|before| {
        words.is_kind(before, Kind::Comma) || words.is(before, Class::And) || words.is(before, Class::But)
    });
    let speaks = |who: Who| {
        let rank = |at: usize| words.is(at, Class::Rank) || words.is(at, Class::Person);
        // Every noun looks like a name; one with an article is a person only by its rank.
        let name = who.is_person && !words.any(cue.end, DETERMINERS);
        name || who.is_pronoun || who.speaker.clone().any(rank)
    };
    words.language == Language::German && joined && !Who::read(words, cue.end).is_some_and(speaks)
}

/// "citant un officier, " right before the verb: the officer speaks.
fn quoting(words: Words, verb: usize) -> Option<usize> {
    /// The longest insert.
    const REACH: usize = 20;
    let comma = verb.checked_sub(1).filter(|&at| words.is_kind(at, Kind::Comma))?;
    let open = (comma.saturating_sub(REACH)..comma).rev().find(|&at| words.is_kind(at, Kind::Comma))?;
    words.is(open + 1, Class::Quoting).then_some(open + 1)
}

/// "Citing an officer, the Gazette reported that “…”": the officer speaks too.
fn fronted_quoting(words: Words, verb: usize) -> Option<usize> {
    Some(clause_start(words, verb)).filter(|&start| words.is(start, Class::Quoting))
}

/// "estimant que « … »": the subject of the clause speaks. "citant X, « … »": X does.
pub(super) fn gerund(
    words: Words,
    quotation: usize,
    cue: &Cue,
    cues: &[Cue],
    found: &mut Attribution,
) -> Option<()> {
    let quoted = Who::read(words, cue.end).filter(|_| words.is(cue.group.start, Class::Quoting));
    if quoted.is_some() {
        found.who = quoted;
        return Some(());
    }
    let main_end = cues.iter().rev().find(|main| main.end <= cue.start).map_or(0, |main| main.end);
    let relative = (main_end..cue.start)
        .rev()
        .find(|&at| words.is(at, Class::Relative) && !words.is(at, Class::Subordinator));
    // "au maire, qui a quitté la salle en criant au « complot »"
    if let Some(relative) =
        relative.filter(|&at| words.any(at + 1, AUXILIARIES) || words.is(at + 1, Class::Reflexive))
    {
        found.who = subject::antecedent(words, relative);
        return Some(());
    }
    let opens = cue.start.checked_sub(1).is_none_or(|before| ends_clause(words, before));
    if opens {
        // "Estimant que « … », Ada Morval a quitté la salle."
        let comma = (quotation + 1..quotation + 8).find(|&at| words.is_kind(at, Kind::Comma))?;
        found.who = Some(Who::read(words, comma + 1)?);
        return Some(());
    }
    let subject = |main: &Cue| match main.pronoun {
        Some(pronoun) => Who::read(words, pronoun),
        None => subject::before(words, main.start).or_else(|| speaker_after(words, main.end)),
    };
    let spoken = |main: &&Cue| main.voice == Voice::Active && !is_incise(words, main);
    let mut main = cues.iter().rev().filter(|main| main.end <= cue.start).filter(spoken);
    found.who = match main.clone().next() {
        Some(_) => main.find_map(subject),
        None => first_subject(words, cue.start),
    };
    Some(())
}

/// "Ada Morval a quitté la salle, a dit Luc Orban, estimant que « … »": who tells of it is not who did it. Behind a
/// quotation the one who speaks goes on.
fn is_incise(words: Words, cue: &Cue) -> bool {
    let comma = cue.start.checked_sub(1).filter(|&at| words.is_kind(at, Kind::Comma));
    let told = comma.and_then(|comma| comma.checked_sub(1)).is_some_and(|before| words.is_word(before));
    let who = (told && cue.pronoun.is_none()).then(|| speaker_after(words, cue.end)).flatten();
    who.is_some_and(|who| words.is_kind(who.end, Kind::Comma))
}

/// The subject of a clause whose verb no table knows: what stands before its first auxiliary, or opens it.
fn first_subject(words: Words, end: usize) -> Option<Who> {
    let start = clause_start(words, end);
    let verb = (start..end).find(|&at| words.any(at, AUXILIARIES));
    match verb {
        Some(verb) if verb > start => subject::before(words, verb),
        _ => None,
    }
}
