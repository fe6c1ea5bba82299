//! Attribution before a quotation: "Le maire a déclaré : « … »", "Elle estime que « … »", "Ada Morval a salué « … »",
//! "Selon le maire, « … »", "Ada Morval, maire de Lysse : « … »".

use super::after::{agent, speaker_after};
use super::attribution::{
    Attribution, JOINING, Named, date, interview, is_medium, medium, postposition, preposition, relay,
    unnamed_preposition,
};
use super::cue::{Cue, Voice};
use super::subject;
use crate::Language;
use crate::labels::Labels;
use crate::names::{Who, phrase};
use crate::text::lexicon::{Class, Classes, Lexicon, VerbKind};
use crate::text::words::{Kind, Words};

/// The most tokens between a verb and what its content clause quotes.
const WIDEST_CLAUSE: usize = 48;

/// The most tokens between a verb and the quoted part of its object: "a dénoncé le recours à l’« arme de la faim »".
const WIDEST_OBJECT: usize = 12;

/// The same for an everyday verb: "voit dans cette restauration « … »".
const WIDEST_EVERYDAY: usize = 6;

/// The farthest back an attributing preposition is looked for.
const PREPOSITION_REACH: usize = 60;

/// How a verb reaches the quotation.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Bridge {
    Colon,
    Clause,
    Object,
}

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
    let speaks = who.is_person
        || who.is_pronoun
        || who.speaker.clone().any(|at| words.is(at, Class::Person) || words.is(at, Class::Organisation));
    let fragment = first.starts_with(char::is_lowercase) && inner.contains(' ');
    (speaks && fragment).then(|| Attribution { who: Some(who), is_partial: true, ..Attribution::default() })
}

/// "le porte-parole, pour qui « … »", "deux experts selon lesquels « … »".
fn in_the_eyes(words: Words, quotation: usize) -> Option<Attribution> {
    let preposition = quotation.checked_sub(2).filter(|&at| words.is(at, Class::Attributing))?;
    let who =
        subject::antecedent(words, preposition).filter(|_| words.is(preposition + 1, Class::Relative))?;
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

/// What stands before or in a verb: the phrase before it is whole.
const VERBAL: Classes = Classes::of(&[Class::Have, Class::Be, Class::Modal, Class::Clitic, Class::Reflexive]);

const AUXILIARIES: Classes = Classes::of(&[Class::Have, Class::Be, Class::Modal]);

/// The attributing preposition of the clause that holds the quotation.
fn named(words: Words, quotation: usize) -> Option<Named> {
    let floor = quotation.saturating_sub(PREPOSITION_REACH);
    (floor..quotation)
        .rev()
        .take_while(|&at| !ends_clause(words, at) || at + 1 == quotation)
        .find_map(|at| preposition(words, at, false).or_else(|| postposition(words, at)))
        .filter(|named| named.end <= quotation)
}

fn ends_clause(words: Words, at: usize) -> bool {
    matches!(words.kind(at), Some(Kind::Stop | Kind::Semicolon | Kind::Colon))
}

fn by_preposition(words: Words, quotation: usize, named: Named) -> Attribution {
    let opens =
        (0..named.cue.start).rev().take_while(|&at| !ends_clause(words, at)).all(|at| words.any(at, JOINING));
    // "Selon une riveraine, qui n'a rien vu, « … »"
    let relative = words.is_kind(named.end, Kind::Comma)
        && words.is(named.end + 1, Class::Relative)
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
    let bridge = bridge(words, quotation, cue)?;
    let mut found = Attribution {
        cue: Some(cue.group.clone()),
        hedged: cue.hedged,
        // "Le maire dément : « … »" are the mayor's own words.
        denied: cue.verb.kind == VerbKind::Deny && bridge != Bridge::Colon,
        is_partial: bridge != Bridge::Colon
            && !introduced_by_comma(words, quotation, cue)
            && !is_said_as(words, quotation, cue),
        ..Attribution::default()
    };
    match cue.voice {
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
    found.date = date(words, cue.end, quotation).or_else(|| fronted_date(words, cue));
    found.via =
        found.via.or_else(|| interviewer(words, cue.start)).or_else(|| relay(words, cue.end..quotation));
    let told = bridge == Bridge::Object && found.who.as_ref().is_some_and(|who| is_work(words, who));
    (!told && (found.who.is_some() || bridge == Bridge::Colon)).then_some(found)
}

/// "Le film raconte la vie d'un « passeur »": a work tells of things, in words that nobody said.
fn is_work(words: Words, who: &Who) -> bool {
    let speaks = |at: usize| words.is(at, Class::Organisation) || words.is(at, Class::Medium);
    let head = who.speaker.clone().find(|&at| words.is_word(at) && !words.any(at, DETERMINERS));
    head.is_some_and(|at| words.is(at, Class::Work) && !speaks(at) && !words.is_name(at))
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

fn bridge(words: Words, quotation: usize, cue: &Cue) -> Option<Bridge> {
    let between = cue.end..quotation;
    let last = quotation.checked_sub(1)?;
    let broken = |at: usize| {
        matches!(words.kind(at), Some(Kind::Stop | Kind::Semicolon))
            || words.is_kind(at, Kind::Colon) && at != last
    };
    if between.len() > WIDEST_CLAUSE || between.clone().any(broken) {
        return None;
    }
    if words.is_kind(last, Kind::Colon) && !between.is_empty() {
        return Some(Bridge::Colon);
    }
    let opens_clause =
        |at: usize| words.is(at, Class::That) && !words.is_name(at) || words.is(at, Class::Infinitive);
    if cue.verb.takes_clause() && between.clone().any(opens_clause) {
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
    // "accuse le maire de « … »"
    let last = between.end.wrapping_sub(1);
    let addressed = links(last)
        && !cue.verb.is_linked()
        && phrase(words, between.start).is_some_and(|found| found.end == last);
    end == between.end && links(link) || addressed
}

/// One past an insert right behind the verb: "a appelé, sur la chaîne Lysse TV, à".
fn behind_insert(words: Words, between: std::ops::Range<usize>) -> usize {
    let close = |at: &usize| words.is_kind(*at, Kind::Comma);
    let insert = words.is_kind(between.start, Kind::Comma) && words.is(between.start + 1, Class::Preposition);
    let end = (between.start + 1..between.end).find(close).filter(|_| insert);
    end.map_or(between.start, |comma| comma + 1)
}

fn active(words: Words, cue: &Cue, found: &mut Attribution) {
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
    let quoted = quoting(words, cue.start).or_else(|| fronted_quoting(words, cue.start));
    // Who quotes a report makes its words their own; a medium relays them.
    if let Some(quoted) = quoted.filter(|_| !person) {
        found.via = found.who.as_ref().map(|who| who.speaker.start).and_then(|at| medium(words, at));
        found.cue = Some(quoted..quoted + 1);
        found.who = Who::read(words, quoted + 1);
    } else if found.who.is_none() {
        found.who = inverted_subject(words, cue);
    }
}

/// The subject before the verb. "Et la maire d'ajouter" is read up to its "de", which is no complement of the subject.
fn subject_of(words: Words, cue: &Cue) -> Option<Who> {
    if !words.is(cue.start, Class::Of) {
        return subject::before(words, cue.start);
    }
    let words = Words { tokens: words.tokens.get(..cue.start)?, ..words };
    let who = subject::before(words, cue.start)?;
    let speaks = who.is_person || who.is_pronoun || can_speak(words, &who);
    speaks.then_some(who)
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
    let what = cue.start.checked_sub(1).is_some_and(|before| words.is(before, Class::That));
    // "Comme l'a expliqué la maire, le texte « … »"
    let as_said = words.is(clause_start(words, cue.start), Class::As);
    let inverted = words.language == Language::German || what || as_said;
    if let Some(before) = cue.start.checked_sub(1).filter(|_| is_coordinated(words, cue)) {
        return subject::shared(words, before);
    }
    // "In dem Brief heißt es": nobody.
    inverted.then(|| Who::read(words, cue.end))?.filter(|who| !words.is(who.speaker.start, Class::Impersonal))
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
fn gerund(words: Words, quotation: usize, cue: &Cue, cues: &[Cue], found: &mut Attribution) -> Option<()> {
    let quoted = Who::read(words, cue.end).filter(|_| words.is(cue.group.start, Class::Quoting));
    if quoted.is_some() {
        found.who = quoted;
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
    let mut main = cues.iter().rev().filter(|main| main.end <= cue.start && main.voice == Voice::Active);
    found.who = match main.clone().next() {
        Some(_) => main.find_map(subject),
        None => first_subject(words, cue.start),
    };
    Some(())
}

/// The subject of a clause whose verb no table knows: what stands before its first auxiliary, or opens it.
fn first_subject(words: Words, end: usize) -> Option<Who> {
    let start = clause_start(words, end);
    let verb = (start..end)
        .find(|&at| words.is(at, Class::Have) || words.is(at, Class::Be) || words.is(at, Class::Modal));
    match verb {
        Some(verb) if verb > start => subject::before(words, verb),
        _ => None,
    }
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

/// "Dans un communiqué publié samedi, …": the date of the words themselves.
fn is_document_date(words: Words, before: std::ops::Range<usize>) -> bool {
    let open = words.is(before.start, Class::Preposition);
    let mut nouns = before.clone();
    open && nouns.any(|at| words.is(at, Class::Talk) || words.is(at, Class::Document))
        && !before.clone().any(|at| words.is_kind(at, Kind::Comma) || words.is(at, Class::Beyond))
}

fn clause_start(words: Words, end: usize) -> usize {
    (0..end).rev().find(|&at| ends_clause(words, at)).map_or(0, |at| at + 1)
}

/// "Interrogé par Radio Lysse, …", "Dans un entretien à La Gazette, …": the medium that asked.
fn interviewer(words: Words, verb: usize) -> Option<std::ops::Range<usize>> {
    const REACH: usize = 40;
    (verb.saturating_sub(REACH)..verb)
        .rev()
        .take_while(|&at| !ends_clause(words, at))
        .find_map(|at| interview(words, at))
}

/// A colon without a verb of saying: a name with its role, or a person who does something: "Il hausse les épaules : « … »".
fn colon(words: Words, quotation: usize) -> Option<Attribution> {
    let colon = quotation.checked_sub(1).filter(|&at| words.is_kind(at, Kind::Colon))?;
    let start = clause_start(words, colon);
    let who = signed(words, start, colon)
        .or_else(|| subject_of_clause(words, start, colon, quotation))
        .or_else(|| last_named(words, start, colon))?;
    Some(Attribution { who: Some(who), ..Attribution::default() })
}

/// "Ada Morval, maire de Lysse : « … »": nothing but the speaker.
fn signed(words: Words, start: usize, colon: usize) -> Option<Who> {
    let mut who = Who::of(words, &phrase(words, start)?);
    let whole = words.is_kind(who.end, Kind::Colon);
    // "Affirmation : « … »" is a field, not a person.
    if whole && Labels::built_in().at_start(words.text(who.speaker.clone())).is_some() {
        return None;
    }
    who.add_role_after(words);
    (who.end == colon && (who.is_person || !whole)).then_some(who)
}

/// "Le maire, Luc Orban, lui, ne décolère pas : « … »", "Sur place, Ada Morval a été plus sèche : « … »".
fn subject_of_clause(words: Words, start: usize, colon: usize, quotation: usize) -> Option<Who> {
    let mut from = start;
    while let Some(comma) = (from..colon).find(|&at| words.is_kind(at, Kind::Comma)) {
        if !subject::is_insert(words, from, comma) {
            break;
        }
        from = comma + 1;
    }
    if (from..colon).any(|at| words.is(at, Class::Term)) {
        // "brandissaient une banderole : « … »"
        return None;
    }
    let mut who = Who::read(words, from)?;
    let whole = words.any(who.end, VERBAL) && !words.any(who.end, DETERMINERS);
    if !who.is_person && !whole {
        // "La riveraine enrage : « … »": a verb of no table is no part of the phrase.
        who = subject::trimmed(words, from, &phrase(words, from)?);
    }
    let who = Some(who).filter(|who| who.end < colon)?;
    // One capital at the start of a sentence may be any noun: "Affirmation virale : …".
    let named = who.is_person && (who.speaker.len() > 1 || !words.opens_sentence(who.speaker.start));
    let next = (who.end + 1..colon).find(|&at| words.is_kind(at, Kind::Comma)).unwrap_or(colon);
    let listed = words.is_kind(who.end, Kind::Comma)
        && who.role.is_none()
        && !subject::is_insert(words, who.end + 1, next);
    let noun = who.role.is_none() && can_speak(words, &who) && says(words, quotation);
    (who.is_pronoun || named && !listed || noun).then_some(who)
}

const DETERMINERS: Classes = Classes::of(&[Class::Article, Class::Determiner]);

/// A person, or an organisation or letter that is known: "la riveraine", "Le communiqué", not "Une publication".
fn can_speak(words: Words, who: &Who) -> bool {
    let head = who.speaker.clone().find(|&at| words.is_word(at) && !words.any(at, DETERMINERS));
    let known = words.is(who.speaker.start, Class::Article) || !words.any(who.speaker.start, DETERMINERS);
    head.is_some_and(|at| words.is(at, Class::Person) || known && words.is(at, Class::Organisation))
}

/// Whether the quotation is a sentence: it ends with its own stop.
fn says(words: Words, quotation: usize) -> bool {
    let text = words.text(quotation..quotation + 1);
    let inner = text.trim_end_matches(|c: char| c.is_whitespace() || "»”\"“’'".contains(c));
    inner.ends_with(['.', '!', '?', '…']) && inner.contains(char::is_whitespace)
}

/// "Même écho chez Ada Morval, maire de Lysse : « … »", "Réaction du ministre de la Mer, Luc Orban : « … »".
fn last_named(words: Words, start: usize, colon: usize) -> Option<Who> {
    (start..colon).find_map(|at| {
        let fresh = at == start || !words.is_kind(at - 1, Kind::Capital) && !words.is(at - 1, Class::At);
        let who = Who::read(words, at).filter(|who| fresh && who.end == colon)?;
        (who.is_person && (who.speaker.len() > 1 || who.role.is_some())).then_some(who)
    })
}
