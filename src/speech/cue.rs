//! Verbs of saying among the tokens of a sentence: "a déclaré", "s’est-il exclamé", "estimant", "jugée".

use std::ops::Range;

use super::attribution::is_closed;
use super::behind::speaker_after;
use super::clause::DETERMINERS;
use crate::Language;
use crate::names::phrase;
use crate::text::lexicon::{Class, Classes, FUNCTION, Lexicon, Verb, VerbKind};
use crate::text::words::{Kind, Words};

/// What the form of a cue says about its subject.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Voice {
    /// The subject speaks.
    Active,
    /// The agent speaks: "a été saluée par".
    Passive,
    /// The subject of the clause around it speaks: "estimant que".
    Gerund,
}

/// A verb group that can attribute words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Cue {
    /// What is printed, object pronouns left out.
    pub group: Range<usize>,
    /// The first token of the clause's verb, where the look for a subject before it begins.
    pub start: usize,
    /// One past the group and the words that belong to the verb ("savoir").
    pub end: usize,
    pub verb: Verb,
    pub voice: Voice,
    /// The inverted pronoun.
    pub pronoun: Option<usize>,
    /// Reported as perhaps said.
    pub hedged: bool,
}

/// The most tokens between an auxiliary and its participle: "a-t-il ainsi tout de même encore déclaré".
const WIDEST_GROUP: usize = 6;

/// The most tokens of an insert between an auxiliary and its participle.
const LONGEST_INSERT: usize = 8;

/// Appends the cues of the sentence, in order.
pub(super) fn find(words: Words, out: &mut Vec<Cue>) {
    for at in 0..words.len() {
        let verb = words.verb(at).or_else(|| unknown(words, at));
        if let Some(verb) = verb
            && matches!(words.kind(at), Some(Kind::Word | Kind::Capital))
        {
            out.extend(read(words, at, verb));
        }
    }
}

/// A verb that no table knows, where its place alone tells that it is one of saying: "a turlupiné que", "« … », a balayé
/// la ministre", "« … », cingle Ada Morval".
fn unknown(words: Words, at: usize) -> Option<Verb> {
    let before = at.checked_sub(1)?;
    let compound = words.is(before, Class::Have) || words.is_kind(before, Kind::Inverted);
    if !compound && !words.is(before, Class::Reflexive) && !words.is_kind(before, Kind::Comma) {
        return None;
    }
    let plain = words.is_kind(at, Kind::Word) && !words.any(at, FUNCTION) && !words.is(at, Class::Person);
    if !plain || words.language == Language::English {
        return None;
    }
    if compound && words.is(at + 1, Class::That) {
        return Some(Verb::UNKNOWN);
    }
    let comma = if compound || words.is(before, Class::Reflexive) { before.checked_sub(1)? } else { before };
    let behind = comma > 0 && words.is_kind(comma, Kind::Comma) && words.is_quotation(comma - 1);
    let alone = !compound && comma.checked_sub(2).is_none_or(|first| words.is_kind(first, Kind::Stop));
    if !behind || !is_followed_by_subject(words, at, alone) {
        return None;
    }
    if compound {
        return Some(Verb::UNKNOWN);
    }
    (!words.is(at, Class::Work) && !words.is(at, Class::Term)).then_some(Verb::UNKNOWN_INCISE)
}

/// Whether only adverbs stand between the verb at `at` and a person; with `any` also any other whole phrase: "coupe
/// sèchement le vigile."
fn is_followed_by_subject(words: Words, at: usize, any: bool) -> bool {
    let next = (at + 1..at + WIDEST_GROUP).find(|&next| !words.is(next, Class::Adverb));
    next.is_some_and(|next| {
        let person = words.is(next, Class::Article) && words.is(next + 1, Class::Person);
        words.is_name(next) || words.is(next, Class::Title) || person || any && is_whole_phrase(words, next)
    })
}

/// Whether a phrase with its article stands at `at` and a mark closes it: "le vigile."
fn is_whole_phrase(words: Words, at: usize) -> bool {
    words.is(at, Class::Article)
        && phrase(words, at).is_some_and(|found| is_closed(words, found.end) && !found.is_pronoun)
}

fn read(words: Words, at: usize, verb: Verb) -> Option<Cue> {
    let end = completed(words, at, verb)?;
    let cue = |start: usize, group: Range<usize>, voice: Voice| Cue {
        group,
        start,
        end,
        verb,
        voice,
        pronoun: None,
        hedged: false,
    };
    if verb.is_participle()
        && let Some(auxiliary) = auxiliary(words, at)
    {
        return compound(words, at, auxiliary, verb, cue(auxiliary, auxiliary..end, Voice::Active));
    }
    if verb.is_finite()
        && !opens_reduced(words, at, verb)
        && !is_noun(words, at)
        && (!words.is_kind(at, Kind::Capital) || can_open(words, at))
    {
        return finite(words, at, cue(at, at..end, Voice::Active));
    }
    if verb.is_gerund() && !words.is(at.wrapping_sub(1), Class::Article) {
        return Some(cue(at, at..end, Voice::Gerund));
    }
    if verb.is_infinitive() && !verb.is_participle() {
        if has_no_subject(words, at) {
            return Some(cue(at, at..end, Voice::Gerund));
        }
        return infinitive(words, at, cue(at, at..end, Voice::Active));
    }
    let reduced = verb.is_participle() && !words.is(at.wrapping_sub(1), Class::Article);
    if reduced && follows_and(words, at) {
        return Some(cue(at, at..end, Voice::Active));
    }
    reduced.then(|| cue(at, at..end, Voice::Passive))
}

/// "Accused of “lying” by the union": an English form of the past that opens a sentence before a preposition is a participle.
fn opens_reduced(words: Words, at: usize, verb: Verb) -> bool {
    const LINKS: Classes = Classes::of(&[Class::Of, Class::By, Class::Preposition, Class::As]);
    let english = words.language == Language::English && verb.is_participle();
    english && words.opens_sentence(at) && words.any(at + 1, LINKS)
}

/// Whether a verb can open a sentence: in French only with its pronoun behind it ("Dit-il"; "Présente sur place" is none).
fn can_open(words: Words, at: usize) -> bool {
    words.opens_sentence(at) && (words.language != Language::French || words.is_kind(at + 1, Kind::Inverted))
}

/// "avant d'ajouter", "pour dénoncer", "Et de conclure": the subject is that of the clause before.
fn has_no_subject(words: Words, at: usize) -> bool {
    let Some(before) = at.checked_sub(1) else { return false };
    if words.is(before, Class::Purpose) {
        return true;
    }
    let lead = before.checked_sub(1).filter(|_| words.is(before, Class::Of));
    lead.is_some_and(|lead| {
        words.is(lead, Class::Purpose) || words.is(lead, Class::And) && words.opens_sentence(lead)
    })
}

/// One past the verb with the words it needs; `None` when they are not there ("fait" without "savoir").
fn completed(words: Words, at: usize, verb: Verb) -> Option<usize> {
    /// The particle of a German verb stands at the end of its clause.
    const FARTHEST: usize = 10;
    if !verb.has_complement() {
        return Some(at + 1);
    }
    for wanted in Lexicon::of(words.language).complement(verb).split('|') {
        let mut parts = wanted.split(' ');
        let first = parts.next().unwrap_or("");
        let width = 1 + parts.count();
        let near =
            (at + 1..at + 3).find(|&i| words.text(i..i + 1) == first && words.text(i..i + width) == wanted);
        if let Some(near) = near {
            // "fügte er hinzu": the subject stands inside the group.
            let enclosed = words.language == Language::German && near > at + 1;
            return Some(if enclosed { at + 1 } else { near + width });
        }
        let far = words.language == Language::German
            && (at + 3..at + FARTHEST).any(|i| words.text(i..i + 1) == wanted);
        if far {
            return Some(at + 1);
        }
    }
    None
}

const NOUN_BEFORE: Classes =
    Classes::of(&[Class::Article, Class::Determiner, Class::Of, Class::At, Class::Adjective]);

/// A form that is a noun here: "la juge", "sa demande", "une note". After a subject pronoun an article is an object: "il la juge".
fn is_noun(words: Words, at: usize) -> bool {
    let Some(before) = at.checked_sub(1) else { return false };
    let object = words.is(before, Class::Clitic)
        && before > 0
        && (is_subject_like(words, before - 1) || is_said_as(words, before - 1, at));
    // "« Patience », leur lance la maire"
    let incise = words.is(before, Class::Clitic)
        && !words.is(before, Class::Article)
        && before > 1
        && words.is_kind(before - 1, Kind::Comma)
        && words.is_quotation(before - 2);
    let object = object || incise;
    // English "to claim"
    let modal = words.is(before, Class::At) && words.is(before, Class::Modal);
    // "s'en prend"
    let clitic = before > 0 && words.is(before - 1, Class::Reflexive) && words.is(before, Class::Clitic);
    // "Según explicó la alcaldesa"
    let said = words.is(before, Class::Attributing) && is_said_as(words, before, at);
    let preposition =
        words.is(before, Class::Preposition) && !words.is(before, Class::Adverb) && !clitic && !said;
    // "Le juge" after a title or rank: "juge Martin" is a person.
    (words.any(before, NOUN_BEFORE) && !object && !words.is(before, Class::Subject))
        || modal
        || preposition
        || (words.is(at, Class::Person) && words.is_name(at + 1))
}

/// "comme le rappelle la maire": the subject follows; "comme la demande augmente" has a noun.
fn is_said_as(words: Words, at: usize, verb: usize) -> bool {
    let next = verb + 1;
    let subject = |at: usize| words.any(at, DETERMINERS) || words.is_name(at);
    // "comme l'explique sur son site la mairie, …"
    let place =
        |at: usize| (words.is(at, Class::Preposition) || words.is(at, Class::At)) && !words.is(at, Class::Of);
    let behind = || {
        let who = speaker_after(words, next).filter(|who| words.is_kind(who.speaker.end, Kind::Comma))?;
        Some(subject(who.speaker.start) || subject(who.speaker.start.checked_sub(1)?))
    };
    (words.is(at, Class::As) || words.is(at, Class::Attributing))
        && (subject(next) || words.is(next, Class::Title) || place(next) && behind().unwrap_or(false))
}

fn is_subject_like(words: Words, at: usize) -> bool {
    words.is(at, Class::Subject)
        || words.is_name(at)
        || words.is(at, Class::Relative)
        || words.is(at, Class::Clitic)
        || (words.is_kind(at, Kind::Word) && !words.any(at, NOUN_BEFORE) && !words.is(at, Class::Preposition))
}

/// The auxiliary of the participle at `at`.
fn auxiliary(words: Words, at: usize) -> Option<usize> {
    let mut i = at;
    for _ in 0..WIDEST_GROUP {
        i = i.checked_sub(1)?;
        if words.is_kind(i, Kind::Comma) {
            // "a, de son côté, salué"
            i = (i.saturating_sub(LONGEST_INSERT)..i).rev().find(|&open| words.is_kind(open, Kind::Comma))?;
            continue;
        }
        if words.is(i, Class::Have) || words.is(i, Class::Be) {
            // "a été salué": the first of the chain.
            let chain =
                i.checked_sub(1).filter(|&before| words.is(i, Class::Be) && words.is(before, Class::Have));
            return Some(chain.unwrap_or(i));
        }
        let skipped =
            words.is(i, Class::Adverb) || words.is(i, Class::Clitic) || words.is_kind(i, Kind::Inverted);
        if !skipped {
            i = insert_start(words, i, at)?;
        }
    }
    None
}

/// The start of what stands between an auxiliary and its participle without commas, of which `last` is the last word that is
/// no adverb: "a [de son côté] dénoncé", "a [dans la foulée] salué", "a [par ailleurs] relevé".
fn insert_start(words: Words, last: usize, participle: usize) -> Option<usize> {
    let preposition =
        |at: usize| words.is(at, Class::Of) || words.is(at, Class::At) || words.is(at, Class::Preposition);
    if preposition(last) && last + 1 < participle {
        return Some(last);
    }
    let noun = words.is_kind(last, Kind::Word) && words.verb(last).is_none();
    let determiner = last.checked_sub(1).filter(|&at| noun && words.any(at, DETERMINERS))?;
    determiner.checked_sub(1).filter(|&at| preposition(at))
}

fn compound(words: Words, at: usize, auxiliary: usize, verb: Verb, mut cue: Cue) -> Option<Cue> {
    cue.pronoun = (auxiliary..at).find(|&i| words.is_kind(i, Kind::Inverted));
    cue.hedged = words.is(auxiliary, Class::Conditional);
    let mut reflexive = reflexive(words, auxiliary);
    let reflects = matches!(words.language, Language::French | Language::Italian);
    if reflects && words.is(auxiliary, Class::Be) {
        match reflexive {
            Some(before) => cue.group.start = before,
            None if verb.is_pronominal() => return None,
            None => passive(words, auxiliary, at, &mut cue),
        }
    } else if words.is(at.saturating_sub(1), Class::Be) || (auxiliary..at).any(|i| words.is(i, Class::Be)) {
        // English "was called", French "a été saluée".
        passive(words, auxiliary, at, &mut cue);
        reflexive = None;
    }
    if cue.voice == Voice::Active {
        cue.start = reflexive.unwrap_or(auxiliary);
    }
    Some(cue)
}

/// "a été assurée" is printed whole; in "est jugée" the participle alone is the cue.
fn passive(words: Words, auxiliary: usize, at: usize, cue: &mut Cue) {
    cue.voice = Voice::Passive;
    if auxiliary + 1 == at && words.is(auxiliary, Class::Be) {
        cue.group.start = at;
    }
}

fn finite(words: Words, at: usize, mut cue: Cue) -> Option<Cue> {
    cue.pronoun = Some(at + 1).filter(|&next| words.is_kind(next, Kind::Inverted));
    if cue.pronoun.is_some() {
        cue.end = cue.end.max(at + 2);
    }
    cue.hedged = cue.verb.is_conditional();
    if words.language == Language::English {
        cue.start = modal_start(words, at);
        cue.group.start = cue.start;
    }
    // "se queja"; in "si legge" the pronoun stands for nobody, and is no part of the verb.
    let reflects = matches!(words.language, Language::Spanish | Language::Italian | Language::Portuguese);
    if reflects && cue.verb.kind != VerbKind::Publish {
        cue.group.start = reflexive(words, at).filter(|&before| before + 1 == at).unwrap_or(cue.group.start);
        // "queixou-se"
        if words.is(at + 1, Class::Reflexive) && words.is_hyphened(at + 1) {
            (cue.group.end, cue.end) = (at + 2, cue.end.max(at + 2));
        }
    }
    if words.language == Language::French {
        match reflexive(words, at) {
            Some(before) => (cue.start, cue.group.start) = (before, before),
            // "Le rapport inquiète la maire": another verb than "s'inquiéter".
            None if cue.verb.is_pronominal() => return None,
            None => {}
        }
    }
    Some(cue)
}

/// The reflexive pronoun of the verb at `at`: "se dit", "s'en prend".
fn reflexive(words: Words, at: usize) -> Option<usize> {
    let before = at.checked_sub(1)?;
    let clitic = before.checked_sub(1).filter(|_| words.is(before, Class::Clitic));
    Some(before)
        .filter(|&at| words.is(at, Class::Reflexive))
        .or(clitic.filter(|&at| words.is(at, Class::Reflexive)))
}

/// English "would only say", "did not say": where the verb group begins.
fn modal_start(words: Words, at: usize) -> usize {
    let plain = (0..at).rev().find(|&i| !words.is(i, Class::Adverb) && !words.is(i, Class::Clitic));
    let modal = plain.filter(|&i| words.is(i, Class::Modal) && !words.is(i, Class::At));
    modal.unwrap_or(at)
}

/// The most tokens between a modal and its infinitive: "a tenu à".
const WIDEST_MODAL: usize = 4;

/// "Et la maire d'ajouter": an infinitive that tells what came next.
fn narrative(words: Words, of: usize) -> bool {
    let start = (0..of).rev().find(|&at| words.is_kind(at, Kind::Stop)).map_or(0, |stop| stop + 1);
    words.is(start, Class::And) && of > start + 1 && words.language == Language::French
}

/// "a tenu à souligner", "a beau répéter", "vient de déclarer", "veut dénoncer".
fn infinitive(words: Words, at: usize, mut cue: Cue) -> Option<Cue> {
    let behind = at.checked_sub(1)?;
    if words.is(behind, Class::Of) && narrative(words, behind) {
        cue.start = behind;
        cue.group.start = at;
        return Some(cue);
    }
    // English "wants to say": "to" alone is none.
    let is_modal =
        |&i: &usize| words.is(i, Class::Modal) && !words.is(i, Class::At) || words.is(i, Class::Vain);
    let mut modal = (at.saturating_sub(WIDEST_MODAL)..at).rev().find(is_modal)?;
    if words.is(modal, Class::Vain) && !words.is(modal.wrapping_sub(1), Class::Have) {
        return None;
    }
    if modal > 0 && (words.is(modal - 1, Class::Have) || words.is(modal - 1, Class::Be)) {
        modal -= 1;
    }
    if modal > 0 && words.is(modal - 1, Class::Reflexive) {
        modal -= 1;
    }
    cue.start = modal;
    cue.group.start = modal;
    // "peut-on lire"
    cue.pronoun = Some(modal + 1).filter(|&next| words.is_kind(next, Kind::Inverted));
    Some(cue)
}

/// A participle that shares the auxiliary of the verb before: "a salué le projet et dénoncé".
fn follows_and(words: Words, at: usize) -> bool {
    at.checked_sub(1).is_some_and(|before| words.is(before, Class::And))
        && (0..at).rev().take(20).any(|i| words.is(i, Class::Have))
}
