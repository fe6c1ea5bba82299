//! Verdict words in running text, with their place.
//!
//! | text | label |
//! |---|---|
//! | `non prouvée. Aucun acte n'existe.` (at the start) | `non prouvée` |
//! | `C'est faux : il est plein.` (at the start) | `faux` |
//! | `Faux documents à Lysse` (at the start) | none: the word belongs to the noun |
//! | `La photo du pont est un montage, selon le maire.` (in it) | `un montage` |
//! | `Un faux communiqué de la ville a été démenti.` (in it) | `démenti`: the predicate, not the adjective |
//! | `Une affirmation non corroborée évoque une vente.` (in it) | `non corroborée` |
//!
//! Never inside a quotation, never in a question, never when a negation leaves nothing to say.

use std::cell::OnceCell;

use super::spoken::Spoken;
use super::words;
use super::words::Kind;
use crate::rating::lexicon::{Lexicon, Meaning};
use crate::rating::stem;
use crate::text::bounded;
use crate::text::key::Key;
use crate::text::runs;
use crate::{Language, Rating};

/// The longest verdict at the start of a text with the words before it, in bytes.
const MAX_START_BYTES: usize = 200;
/// The most words before a verdict at the start of a sentence: "Il s'agit en fait d'".
const MAX_LEAD_WORDS: usize = 8;

/// The most degrees and negations before a verdict: "pas du tout entièrement".
const MAX_MODIFIERS: usize = 3;
/// The most words of one of them: "en grande partie".
const MAX_MODIFIER_WORDS: usize = 4;

/// The most words between the start of a clause and its verdict.
const MAX_CLAUSE_WORDS: usize = 16;

/// A word of a text.
struct Word<'a> {
    text: &'a str,
    language: Language,
    /// Its stem, told when it is asked for: few words of a text are.
    stem: OnceCell<Key>,
    /// Where it starts in the text.
    at: usize,
    /// Only space, apostrophe or hyphen stands between it and the word before.
    joined: bool,
    quoted: bool,
}

impl Word<'_> {
    fn stem(&self) -> &Key {
        self.stem.get_or_init(|| stem::of_word(self.text, self.language))
    }

    fn end(&self) -> usize {
        self.at + self.text.len()
    }
}

/// How surely a verdict word is the verdict of its sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Rank {
    /// "une affirmation non corroborée"
    Adjective,
    /// ", démenti par la ville"
    Apposition,
    /// "est un montage", "date en réalité"
    Predicate,
}

/// The verdict that `text` starts with, as printed, and what follows it.
pub(super) fn at_start<'a>(text: &'a str, language: Spoken<'_>) -> Option<(&'a str, &'a str)> {
    let window = bounded::first(text, MAX_START_BYTES);
    if !may_start(window, language) {
        return None;
    }
    let scan = Scan::of_start(window, language);
    let lead = words::of(language, Kind::Lead);
    for first in 0..MAX_LEAD_WORDS {
        if first > 0 && !scan.words.get(first)?.joined {
            return None;
        }
        if let Some((start, end)) =
            scan.verdict_at(first).filter(|(start, end)| scan.is_verdict(*start, *end))
        {
            let label = text.get(start..end)?;
            let rest = text.get(end..)?;
            return Some((label, rest)).filter(|_| is_known(label, language) && !asks(rest));
        }
        if !lead.has(scan.words.get(first)?.text) && scan.meaning(first) != Some(Meaning::Noun) {
            return None;
        }
    }
    None
}

/// Whether the first word of a text may begin a verdict: nearly every text is refused by it.
fn may_start(text: &str, language: Spoken<'_>) -> bool {
    let Some(word) = runs::words(text).next().and_then(|word| text.get(word)) else { return false };
    language.ratings.begins(word, language.language)
        || words::of(language, Kind::Lead).has(word)
        || words::of(language, Kind::Article).has(word)
}

/// Whether the sentence that goes on with `rest` is a question.
fn asks(rest: &str) -> bool {
    let end = rest.find(['.', '!', '?', ':', ';', '\n']);
    end.and_then(|end| rest.get(end..)).is_some_and(|mark| mark.starts_with('?'))
}

/// The verdict of a sentence, as printed.
pub(super) fn in_sentence<'a>(sentence: &'a str, language: Spoken<'_>) -> Option<&'a str> {
    if sentence.trim_end_matches(['»', '”', '"', ' ', '\u{a0}', '\u{202f}', ')']).ends_with('?') {
        return None;
    }
    let scan = Scan::of_sentence(sentence, language);
    let mut best: Option<(Rank, &str)> = None;
    let mut at = 0;
    while at < scan.words.len() {
        let Some((rank, taken, label)) = scan.ranked(at, sentence) else {
            at += 1;
            continue;
        };
        at += taken;
        if best.is_none_or(|(known, _)| rank > known) && is_known(label, language) {
            best = Some((rank, label));
        }
    }
    best.map(|(_, label)| label)
}

/// Whether a printed label says something: a class, or that it was put right.
pub(super) fn is_known(label: &str, language: Spoken<'_>) -> bool {
    let stem = Key::of(label).map(|label| stem::stem(&label, language.language));
    let meaning = stem.and_then(|stem| Lexicon::of(language.language).meaning(&stem));
    meaning == Some(Meaning::Unrated) || language.rating(label) != Rating::Unknown
}

/// A text as words, with the tables of its language.
struct Scan<'a, 'o> {
    text: &'a str,
    words: Vec<Word<'a>>,
    language: Spoken<'o>,
    lexicon: &'static Lexicon,
}

impl<'a, 'o> Scan<'a, 'o> {
    fn of_sentence(text: &'a str, language: Spoken<'o>) -> Self {
        Self::new(text, words_of(text, language.language), language)
    }

    /// The words up to the first mark that no verdict goes on behind: of nearly every text that starts with a verdict
    /// these are two or three.
    fn of_start(text: &'a str, language: Spoken<'o>) -> Self {
        let mut before: Option<usize> = None;
        let words = words_of(text, language.language).take_while(|word| {
            let between = before.replace(word.end()).and_then(|end| text.get(end..word.at));
            word.joined || between.is_none_or(may_join_parts)
        });
        Self::new(text, words, language)
    }

    fn new(text: &'a str, found: impl Iterator<Item = Word<'a>>, language: Spoken<'o>) -> Self {
        /// Room for the words of most sentences.
        const WORDS: usize = 32;
        let mut words = Vec::with_capacity(WORDS);
        words.extend(found);
        Self { text, words, language, lexicon: Lexicon::of(language.language) }
    }

    fn meaning(&self, at: usize) -> Option<Meaning> {
        self.lexicon.meaning(self.words.get(at)?.stem())
    }

    /// The verdict phrase at word `at` without what stands before it: how many words it takes.
    fn core(&self, at: usize) -> Option<usize> {
        let may_begin = |word: &&Word<'_>| self.language.ratings.may_begin(word.text, self.language.language);
        self.words.get(at).filter(|word| !word.quoted).filter(may_begin)?;
        let following = self.words.get(at..)?.iter().enumerate();
        let stems = following.take_while(|(place, word)| *place == 0 || word.joined && !word.quoted);
        let stems = stems.map(|(_, word)| word.stem());
        let own = self.language.ratings.own_label(stems.clone(), self.language.language);
        let phrase = self.lexicon.longest(stems);
        let verdict =
            phrase.filter(|phrase| matches!(phrase.meaning, Meaning::Verdict { .. } | Meaning::Unrated));
        own.max(verdict.map(|phrase| phrase.taken))
    }

    /// The degree or negation at word `at`: how many words it takes.
    fn modifier(&self, at: usize) -> Option<usize> {
        // "Aucun document.": what denies a noun denies no verdict.
        let denies_noun = |word: &Word<'_>| words::of(self.language, Kind::Nobody).has(word.text);
        self.words.get(at).filter(|word| self.lexicon.may_begin(word.text) && !denies_noun(word))?;
        let following = self.words.get(at..)?.iter().enumerate();
        let stems =
            following.take_while(|(place, word)| *place == 0 || word.joined).map(|(_, word)| word.stem());
        let phrase = self.lexicon.longest(stems)?;
        matches!(phrase.meaning, Meaning::Degree(_) | Meaning::Negation).then_some(phrase.taken)
    }

    /// The first word of the verdict phrase behind the modifiers that start at word `at`.
    fn after_modifiers(&self, at: usize) -> Option<usize> {
        let mut place = at;
        for _ in 0..MAX_MODIFIERS {
            if self.core(place).is_some() {
                return Some(place);
            }
            place += self.modifier(place)?;
            self.words.get(place).filter(|word| word.joined)?;
        }
        self.core(place).map(|_| place)
    }

    /// The verdict that starts at word `at`, article, negation and degree included: its place in bytes.
    fn verdict_at(&self, at: usize) -> Option<(usize, usize)> {
        let word = self.words.get(at)?;
        let after_article = || {
            let is_article = words::of(self.language, Kind::Article).has(word.text);
            let next = self.words.get(at + 1).filter(|next| is_article && next.joined)?;
            (!next.quoted).then(|| self.after_modifiers(at + 1)).flatten()
        };
        let core = self.after_modifiers(at).or_else(after_article)?;
        let end = core + self.core(core)?;
        Some((word.at, self.compound_end(end)))
    }

    /// One past the last byte of a compound verdict whose first part ends before word `end`.
    fn compound_end(&self, mut end: usize) -> usize {
        while let Some(next) = self.next_part(end) {
            end = next;
        }
        // A noun that the verdict belongs to: "Fausse information."
        let is_noun = |word: &&Word<'_>| {
            word.joined && self.meaning(end) == Some(Meaning::Noun) && !self.is_opener(end)
        };
        let noun = self.words.get(end).filter(is_noun);
        let last = if noun.is_some_and(|noun| self.stands_alone(noun.end())) { end } else { end - 1 };
        self.words.get(last).map_or(self.text.len(), Word::end)
    }

    /// The word after a further part of a compound verdict: "et trompeuse", ", hors contexte".
    fn next_part(&self, end: usize) -> Option<usize> {
        let word = self.words.get(end)?;
        let connected = word.joined && self.meaning(end) == Some(Meaning::And);
        let before = self.words.get(end.checked_sub(1)?)?;
        if !connected && !may_join_parts(self.text.get(before.end()..word.at)?) {
            return None;
        }
        let place = self.after_modifiers(end + usize::from(connected))?;
        let next = place + self.core(place)?;
        let end = self.words.get(next - 1)?.end();
        // Behind a comma a verb may follow, whose stem is that of a verdict: "est réelle, confirme la ville".
        let stands = if connected { self.stands_alone(end) } else { self.is_closed(end) };
        stands.then_some(next)
    }

    /// Whether the words from byte `start` to `end` are a verdict by what follows; an idiom goes on as it likes.
    fn is_verdict(&self, start: usize, end: usize) -> bool {
        let idiom = || {
            self.text.get(start..end).is_some_and(|words| words::of(self.language, Kind::Idiom).has(words))
        };
        self.stands_alone(end) || idiom()
    }

    /// Whether no word stands right behind byte `end`.
    fn is_closed(&self, end: usize) -> bool {
        let next = self.text.get(end..).unwrap_or_default().trim_start();
        !next.starts_with(|c: char| c.is_alphanumeric() || matches!(c, '-' | '’' | '\''))
    }

    /// Whether a verdict that ends at byte `end` is followed by a mark, by nothing, or by a word that may follow one.
    fn stands_alone(&self, end: usize) -> bool {
        let rest = self.text.get(end..).unwrap_or_default();
        let next = rest.trim_start();
        match next.chars().next() {
            None => true,
            Some(c) if !c.is_alphanumeric() => rest.len() > next.len() || c != '-' && c != '’' && c != '\'',
            Some(_) => words::of(self.language, Kind::After).at_start(next).is_some(),
        }
    }

    /// The verdict at word `at` of a sentence, how surely it is one, and how many words it takes.
    fn ranked(&self, at: usize, sentence: &'a str) -> Option<(Rank, usize, &'a str)> {
        let taken = self.core(at)?;
        let start = self.start_before(at);
        let (rank, start) = self.rank(start, at, at + taken)?;
        let end = match rank {
            Rank::Predicate => self.compound_end(at + taken),
            Rank::Adjective | Rank::Apposition => self.words.get(at + taken - 1)?.end(),
        };
        Some((rank, taken, sentence.get(self.words.get(start)?.at..end)?))
    }

    /// The first word of the degrees and negations before word `at`.
    fn start_before(&self, at: usize) -> usize {
        let mut start = at;
        while let Some(before) = self.modifier_before(start) {
            start = before;
        }
        start
    }

    /// Where the degree or negation starts that ends right before word `at`.
    fn modifier_before(&self, at: usize) -> Option<usize> {
        self.words.get(at).filter(|word| word.joined)?;
        let first = at.checked_sub(1)?;
        let mut starts = at.saturating_sub(MAX_MODIFIER_WORDS)..=first;
        let ends_here = |start: &usize| self.modifier(*start).is_some_and(|taken| start + taken == at);
        starts.find(ends_here)
    }

    fn rank(&self, start: usize, core: usize, end: usize) -> Option<(Rank, usize)> {
        if words::of(self.language, Kind::Idiom)
            .has(self.text.get(self.words.get(core)?.at..self.words.get(end - 1)?.end())?)
        {
            return Some((Rank::Predicate, core));
        }
        if let Some(start) = self.after_copula(start) {
            return (!self.is_denied(start)).then_some((Rank::Predicate, start));
        }
        let next = self.words.get(end).filter(|word| word.joined);
        let opens = self.words.get(start).is_some_and(|word| !word.joined);
        let is_found = next.is_some_and(|word| words::of(self.language, Kind::By).has(word.text));
        // ", sortie de son contexte,": between two commas.
        let is_enclosed =
            start > 0 && next.is_none() && self.text.get(self.words.get(end - 1)?.end()..)?.starts_with(',');
        if opens && (is_found || is_enclosed) {
            return Some((Rank::Apposition, start));
        }
        let noun = |at: usize| self.meaning(at) == Some(Meaning::Noun) || self.is_opener(at);
        let after = start > 0 && self.words.get(start).is_some_and(|word| word.joined) && noun(start - 1);
        // "Un message non vérifié": a participle that is denied judges whatever it belongs to.
        let denied = start + 1 < end
            && self
                .words
                .get(start)
                .is_some_and(|word| words::of(self.language, Kind::Prefix).has(word.text));
        (after || denied || next.is_some() && noun(end)).then_some((Rank::Adjective, start))
    }

    fn is_opener(&self, at: usize) -> bool {
        self.words.get(at).is_some_and(|word| words::of(self.language, Kind::Opener).has(word.text))
    }

    /// Where the label starts when a copula stands before word `start`, perhaps with an article or a negation between:
    /// "est | un faux", "n'a | pas été confirmée".
    fn after_copula(&self, start: usize) -> Option<usize> {
        let copula = words::of(self.language, Kind::Copula);
        let is_copula = |at: usize| {
            self.words.get(at).filter(|word| !word.quoted).is_some_and(|word| copula.has(word.text))
        };
        let joined = |at: usize| self.words.get(at).is_some_and(|word| word.joined);
        let before = start.checked_sub(1).filter(|_| joined(start))?;
        if is_copula(before) {
            let negation = before.checked_sub(1).filter(|at| joined(before) && self.negates(*at));
            return Some(negation.unwrap_or(start));
        }
        let article = words::of(self.language, Kind::Article).has(self.words.get(before)?.text);
        let copula_before = before.checked_sub(1).filter(|at| joined(before) && is_copula(*at));
        (article && copula_before.is_some()).then_some(before)
    }

    /// Whether the clause of word `at` begins with what denies all of it: "Aucune vente n'est | prouvée".
    fn is_denied(&self, at: usize) -> bool {
        let mut clause = (at.saturating_sub(MAX_CLAUSE_WORDS)..=at).rev();
        let first = clause.find(|at| *at == 0 || self.words.get(*at).is_some_and(|word| !word.joined));
        first
            .and_then(|first| self.words.get(first))
            .is_some_and(|word| words::of(self.language, Kind::Nobody).has(word.text))
    }

    /// Whether word `at` is a negation that belongs to a label; "ne" only announces one.
    fn negates(&self, at: usize) -> bool {
        self.meaning(at) == Some(Meaning::Negation)
            && self.words.get(at).is_some_and(|word| word.text.len() > 2)
    }
}

/// Whether the parts of a compound verdict may have these marks between them.
fn may_join_parts(between: &str) -> bool {
    matches!(between.trim(), "," | "/")
}

/// The words of a text; what stands between quotation marks is marked.
fn words_of(text: &str, language: Language) -> impl Iterator<Item = Word<'_>> {
    let (mut end, mut quoted) = (0, false);
    runs::words(text).map(move |place| {
        let mut joined = true;
        for c in text.get(end..place.start).unwrap_or_default().chars() {
            quoted = match c {
                '«' | '“' | '„' => true,
                '»' | '”' => false,
                '"' => !quoted,
                _ => quoted,
            };
            joined &= c.is_whitespace() || matches!(c, '\'' | '’' | '-' | '‑' | '*' | '_');
        }
        end = place.end;
        let (at, text) = (place.start, text.get(place).unwrap_or_default());
        Word { text, language, stem: OnceCell::new(), at, joined, quoted }
    })
}

#[cfg(test)]
mod tests;
