//! What the words around a quotation say about it.

use std::ops::Range;
use std::sync::LazyLock;

use crate::Language;
use crate::names::{Phrase, Who, phrase};
use crate::table::rows;
use crate::text::lexicon::{Class, Classes, FUNCTION, Verb};
use crate::text::words::{Kind, Words};

/// Who is said to have said something, as ranges of tokens.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Attribution {
    pub who: Option<Who>,
    pub cue: Option<Range<usize>>,
    pub via: Option<Range<usize>>,
    /// The token of the date that the attribution carries.
    pub date: Option<usize>,
    pub hedged: bool,
    pub denied: bool,
    /// The quotation is built into the author's sentence.
    pub is_partial: bool,
}

/// Words that join a quotation to what stands before it without being a clause: "et", "mais", "alors".
pub(super) const JOINING: Classes = Classes::of(&[Class::And, Class::But, Class::Adverb]);

/// How an attributing preposition may be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Place {
    Anywhere,
    /// "Pour le maire, …": only with a comma and a person.
    Weak,
    /// English "For the miner Jo Whit, …": the same, only with a name.
    Named,
    /// German "so": only behind a quotation.
    After,
    /// German "zufolge": behind the speaker.
    Post,
    /// "à l'en croire": without a speaker.
    Bare,
}

struct Preposition {
    /// The first byte of its words.
    first: u8,
    /// An elided word and its host are two.
    words: Vec<&'static str>,
    /// A word like "de" follows and is part of no name.
    of: bool,
    place: Place,
}

/// The prepositions of a language.
fn prepositions(language: Language) -> &'static [Preposition] {
    static ALL: LazyLock<[Vec<Preposition>; Language::ALL.len()]> = LazyLock::new(|| {
        Language::ALL.map(|language| {
            let rows = rows::<3>(include_str!("../../data/attributions.tsv"));
            rows.filter(|row| row[0] == language.code()).map(|[_, words, kind]| of_row(words, kind)).collect()
        })
    });
    ALL.get(language as usize).map_or(&[], Vec::as_slice)
}

fn of_row(words: &'static str, kind: &str) -> Preposition {
    let place = match kind {
        "weak" => Place::Weak,
        "named" => Place::Named,
        "after" => Place::After,
        "post" => Place::Post,
        "bare" => Place::Bare,
        _ => Place::Anywhere,
    };
    let first = words.bytes().next().unwrap_or_default();
    Preposition { first, words: words.split(' ').collect(), of: kind == "of", place }
}

/// A speaker named by a preposition: "selon le maire".
#[derive(Clone, Debug)]
pub(super) struct Named {
    pub cue: Range<usize>,
    pub who: Who,
    /// Whether the speaker is a medium, which may only relay the words of another.
    pub is_medium: bool,
    /// One past the phrase.
    pub end: usize,
}

/// The prepositional attribution that begins at `at`. `behind` tells that a quotation stands before it.
pub(super) fn preposition(words: Words, at: usize, behind: bool) -> Option<Named> {
    if !words.is(at, Class::Attributing) || !matches!(words.kind(at), Some(Kind::Word | Kind::Capital)) {
        return None;
    }
    beginning(words, at).find_map(|known| read(words, at, known, behind))
}

/// The prepositions that may stand at `at`, by their first letter.
fn beginning(words: Words, at: usize) -> impl Iterator<Item = &'static Preposition> {
    let first = words.text(at..at + 1).bytes().next().map_or(0, |first| first.to_ascii_lowercase());
    prepositions(words.language).iter().filter(move |known| known.first == first)
}

fn read(words: Words, at: usize, known: &Preposition, behind: bool) -> Option<Named> {
    let mut cue = at..matched(words, at, known)?;
    if known.of && words.is(cue.end, Class::Adverb) {
        // "de l'aveu même du maire"
        cue.end += 1;
    }
    let after = match known.place {
        Place::Post | Place::Bare => return None,
        Place::After if !behind => return None,
        _ => cue.end + usize::from(known.of && words.is(cue.end, Class::Of)),
    };
    // "selon que", "selon lequel"
    if words.is(after, Class::That)
        || words.is(after, Class::Relative)
        || words.is(after, Class::Subordinator)
    {
        return None;
    }
    let after = behind_utterance(words, after).unwrap_or(after);
    let found = phrase(words, after).filter(|found| !words.is(found.start, Class::Own))?;
    let is_medium = words.is(found.body, Class::Medium) || is_medium(words, after);
    let mut who = Who::of(words, &found);
    let plain = who.clone();
    who.add_role_after(words);
    if who.end > plain.end && !behind && !is_closed(words, who.end) {
        // "Selon Ada Morval, la mer monte": the next clause, no role.
        who = plain;
    }
    who.add_name_after(words);
    let end = who.end;
    let person =
        who.is_person || words.is(found.body, Class::Person) || words.is(found.body, Class::Organisation);
    let weak = matches!(known.place, Place::Weak | Place::Named);
    let view = || match known.place {
        _ if behind => is_view(words, at, end, person),
        Place::Named => who.is_person && opens_view(words, at, end, &who),
        _ => person && opens_view(words, at, end, &who),
    };
    if weak && !view() {
        return None;
    }
    Some(Named { cue, who, is_medium, end })
}

/// The tokens of a preposition that names nobody by itself, at the start of a clause: "À l'en croire".
pub(super) fn unnamed_preposition(words: Words, at: usize) -> Option<Range<usize>> {
    if !words.is(at, Class::Attributing) {
        return None;
    }
    let mut bare = beginning(words, at).filter(|known| known.place == Place::Bare);
    bare.find_map(|known| Some(at..matched(words, at, known)?))
}

/// "Pour le maire, « … »". A lone name may be a place, of which something is said: "Pour Lysse, l'« âge d'or » est fini".
fn opens_view(words: Words, at: usize, end: usize, who: &Who) -> bool {
    let lone = who.is_person && who.role.is_none() && who.speaker.len() == 1;
    words.opens_sentence(at) && words.is_kind(end, Kind::Comma) && (!lone || words.is_quotation(end + 1))
}

/// "« … », pour la députée Ada Morval." tells who says so; "« … » pour les pêcheurs" tells who gets it, unless another
/// view follows or went before: "« … » pour les uns, « … » pour les autres".
fn is_view(words: Words, at: usize, end: usize, person: bool) -> bool {
    let comma = at.checked_sub(1).is_some_and(|before| words.is_kind(before, Kind::Comma));
    let alone = person && comma && is_closed(words, end);
    alone || is_contrasted(words, at, end)
}

/// Whether the quotation before or behind has the same preposition right behind it.
fn is_contrasted(words: Words, at: usize, end: usize) -> bool {
    /// The most tokens between one view and the quotation of the next.
    const AHEAD: usize = 4;
    /// The most tokens between a view and the one before.
    const BACK: usize = 16;
    let view = |quotation: usize| {
        let next = quotation + 1 + usize::from(words.is_kind(quotation + 1, Kind::Comma));
        words.is(next, Class::Attributing) && words.text(next..next + 1) == words.text(at..at + 1)
    };
    let joins = |at: &usize| !words.is_word(*at) || words.any(*at, JOINING);
    let next = (end..end + AHEAD).take_while(joins).find(|&at| words.is_quotation(at));
    let mut before = (at.saturating_sub(BACK)..at).rev().filter(|&at| words.is_quotation(at)).skip(1);
    next.is_some_and(view) || before.next().is_some_and(view)
}

/// "selon l'expression du maire": the mayor speaks; the noun of saying belongs to the preposition.
fn behind_utterance(words: Words, at: usize) -> Option<usize> {
    let noun = at + usize::from(words.is(at, Class::Article));
    (words.is(noun, Class::Utterance) && words.is(noun + 1, Class::Of)).then_some(noun + 2)
}

/// Whether what stands before `at` is closed by a mark or the end.
pub(super) fn is_closed(words: Words, at: usize) -> bool {
    at >= words.len()
        || matches!(
            words.kind(at),
            Some(Kind::Comma | Kind::Stop | Kind::Colon | Kind::Semicolon | Kind::Open | Kind::Dash)
        )
}

/// One past the words of a preposition. "de l'avis": "d'" and "du" stand for "de".
fn matched(words: Words, at: usize, known: &Preposition) -> Option<usize> {
    let end = at + known.words.len();
    // The last word is the rarest of them.
    let mut parts = (at..end).zip(&known.words).rev();
    parts.all(|(at, part)| is_same(words.text(at..at + 1), part)).then_some(end)
}

fn is_same(word: &str, part: &str) -> bool {
    word.eq_ignore_ascii_case(part) || !word.is_ascii() && word.chars().map(plain).eq(part.chars())
}

fn plain(c: char) -> char {
    match c {
        '’' => '\'',
        'À' => 'à',
        c => c.to_ascii_lowercase(),
    }
}

/// The speaker before a German postposition: "dem Bürgermeister zufolge".
pub(super) fn postposition(words: Words, at: usize) -> Option<Named> {
    if !words.is(at, Class::Attributing) {
        return None;
    }
    let word = words.text(at..at + 1);
    prepositions(words.language).iter().find(|known| known.place == Place::Post && known.words == [word])?;
    // "dem Landrat zufolge": a noun runs on into any word that no table knows.
    let before = words.until(at)?;
    (at.saturating_sub(12)..at).find_map(|start| {
        let found = phrase(before, start).filter(|found| found.end == at)?;
        let who = Who::of(words, &found);
        Some(Named { cue: at..at + 1, is_medium: words.is(found.body, Class::Medium), who, end: at + 1 })
    })
}

/// The medium of "interrogé par Radio Lysse", "dans un entretien à Lysse Info", "citant": without the noun before its name.
pub(super) fn medium(words: Words, at: usize) -> Option<Range<usize>> {
    let found = phrase(words, at)?;
    if found.is_pronoun {
        return None;
    }
    let noun = words.is(found.body, Class::Medium);
    let start = if noun && !words.is_kind(found.body, Kind::Capital) {
        (found.body..found.end).find(|&at| words.is_name(at))
    } else {
        // "dem Sender Nordfunk": every German noun has a capital, and one that is no name is left out.
        let german = noun && words.language == Language::German && !words.is(found.body, Class::MediumName);
        Some(found.body + 1).filter(|&next| german && next < found.end)
    };
    match start {
        Some(start) => Some(start..found.end),
        None if found.has_capital => Some(found.body..end_of_title(words, &found)),
        // An unnamed medium as printed: "la presse locale".
        None => Some(found.start..found.end),
    }
}

/// One past a name that begins with its own article, with what hangs on it: "La Voix des îles".
fn end_of_title(words: Words, found: &Phrase) -> usize {
    let titled = words.is_kind(found.body, Kind::Capital) && words.is(found.body, Class::Article);
    let complement = || phrase(words, found.end + 1).filter(|complement| !complement.is_pronoun);
    let complement = (titled && words.is(found.end, Class::Of)).then(complement).flatten();
    complement.map_or(found.end, |complement| complement.end)
}

/// The medium that relays the words, as the tokens of `range` tell: "dans un entretien au site local", "interrogé par Radio
/// Lysse", "auprès de Lysse Info", "told the Lysse Courier".
pub(super) fn relay(words: Words, range: Range<usize>) -> Option<Range<usize>> {
    range
        .clone()
        .take_while(|&at| {
            !words.is_quotation(at) && !words.is(at, Class::Relative) && !words.is_kind(at, Kind::Semicolon)
        })
        .find_map(|at| interview(words, at).or_else(|| addressee(words, at, at == range.start)))
}

/// The medium of an interview: "entretien accordé à La Gazette", "au micro de Radio Lysse", "Interrogé par Radio Lysse".
pub(super) fn interview(words: Words, at: usize) -> Option<Range<usize>> {
    let linked =
        |at: usize| words.is(at, Class::At) || words.is(at, Class::Of) || words.is(at, Class::Preposition);
    let from = if words.is(at, Class::Talk) {
        // A participle and a date may stand between: "accordé jeudi à".
        let link = (at + 1..at + 4).find(|&link| linked(link))?;
        let place = words.is(link, Class::At) && words.is_kind(link + 1, Kind::Capital);
        (!place || is_medium(words, link + 1)).then_some(link + 1)?
    } else if words.is(at, Class::Asked) {
        let of = Some(at + 1).filter(|&of| words.is(of, Class::Of));
        (at + 1..at + 4).find(|&by| words.is(by, Class::By)).or(of)? + 1
    } else if words.is(at, Class::Obtained) || words.is(at, Class::That) {
        return reader(words, at);
    } else if words.is(at, Class::Document) && words.is(at + 1, Class::At) && is_medium(words, at + 2) {
        at + 2
    } else {
        return None;
    };
    let found = phrase(words, from)?;
    let named = found.has_capital || words.is(found.body, Class::Medium);
    (named && !words.is(found.body, Class::Person)).then(|| medium(words, from))?
}

/// The medium that read a document: "consultée par La Gazette", "que La Gazette a pu consulter".
fn reader(words: Words, at: usize) -> Option<Range<usize>> {
    /// The most tokens between the medium and its verb: "n'a pas pu".
    const REACH: usize = 6;
    let from = at + 1;
    let by = words.is(at, Class::Obtained) && words.is(from, Class::By);
    let from = from + usize::from(by);
    let found = phrase(words, from).filter(|found| found.has_capital)?;
    let read = (found.end..found.end + REACH).any(|at| words.is(at, Class::Obtained));
    // A name of one word or with an article of its own is no person's.
    let titled = words.is_kind(from, Kind::Capital) && words.any(from, FUNCTION);
    let short = found.end == found.body + 1 && found.start == found.body;
    let named = is_medium(words, from) || titled || short;
    (named && (by || words.is(at, Class::That) && read)).then_some(())?;
    medium(words, from)
}

/// A named medium that something was said to; `object` tells that `at` stands right behind the verb: "told the Courier".
fn addressee(words: Words, at: usize, object: bool) -> Option<Range<usize>> {
    let to = words.is(at, Class::At) && !words.is_kind(at, Kind::Capital) && !words.is(at + 1, Class::Talk);
    // "auprès de Radio Lysse"
    let beside = words.is(at, Class::Preposition) && words.is(at + 1, Class::Of);
    let from = match (to, beside) {
        (true, _) => at + 1,
        (_, true) => at + 2,
        _ if object || is_dative(words, at) => at,
        _ => return None,
    };
    let told = object && words.language == Language::English && is_told(words, from);
    (told || is_medium(words, from)).then(|| medium(words, from))?
}

/// German "sagte sie der Lysser Zeitung": a phrase with its article behind a pronoun or a name is no subject. Behind a noun
/// it would belong to that: "sagte der Sprecher der Lysser Zeitung".
fn is_dative(words: Words, at: usize) -> bool {
    let subject = |before: usize| {
        words.is(before, Class::Subject) || words.is_name(before) && !words.any(before, OFFICES)
    };
    words.language == Language::German
        && words.is(at, Class::Article)
        && at.checked_sub(1).is_some_and(subject)
}

/// What a German phrase in the genitive may hang on.
const OFFICES: Classes = Classes::of(&[Class::Rank, Class::Person, Class::Organisation, Class::Medium]);

/// English "told the Lysse Argus that": an article and a name of several words that is no office.
fn is_told(words: Words, at: usize) -> bool {
    let Some(found) = phrase(words, at).filter(|_| words.is(at, Class::Article)) else { return false };
    let name = found.name.clone().unwrap_or(0..0);
    name.start == at + 1
        && name.len() > 1
        && !name.clone().any(|at| words.is(at, Class::Organisation) || words.is(at, Class::Person))
}

/// Whether the phrase at `at` names a medium.
pub(super) fn is_medium(words: Words, at: usize) -> bool {
    phrase(words, at).is_some_and(|found| {
        found.has_capital
            && !words.is(found.body, Class::Person)
            && (words.is(found.body, Class::Medium)
                || (found.start..found.end)
                    .any(|at| words.is_kind(at, Kind::Capital) && words.is(at, Class::MediumName)))
    })
}

/// The first date after `from` that the attribution carries, before another clause begins. What comes after "depuis" or
/// "avant" is the date of something else.
pub(super) fn date(words: Words, from: usize, to: usize) -> Option<usize> {
    (from..to)
        .take_while(|&at| {
            !words.is_quotation(at)
                && !words.is(at, Class::That)
                && !words.is(at, Class::Relative)
                && !words.is(at, Class::Beyond)
                && !words.is_kind(at, Kind::Semicolon)
                && !words.verb(at).is_some_and(Verb::is_gerund)
        })
        .find(|&at| words.is_date(at))
}
