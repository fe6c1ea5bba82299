//! A noun phrase from left to right: determiner, nouns with their complements, a name.

use std::ops::Range;

use super::name;
use crate::Language;
use crate::text::lexicon::{Class, Classes};
use crate::text::words::{Kind, Words};

/// A phrase as ranges of tokens.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Phrase {
    /// Its first token, determiner included.
    pub start: usize,
    /// Its first token after determiners and titles.
    pub body: usize,
    pub end: usize,
    /// The name of its own, not one that hangs on by "de".
    pub name: Option<Range<usize>>,
    pub has_capital: bool,
    pub is_organisation: bool,
    pub is_pronoun: bool,
}

/// Longer phrases are not read: a bound on every look at a sentence.
const LONGEST_PHRASE: usize = 24;

/// Words that end a phrase.
const BOUNDARY: Classes = Classes::of(&[
    Class::Preposition,
    Class::That,
    Class::Relative,
    Class::Subordinator,
    Class::But,
    Class::Adverb,
    Class::Have,
    Class::Be,
    Class::Modal,
    Class::Subject,
    Class::Clitic,
    Class::Reflexive,
]);

const DETERMINERS: Classes = Classes::of(&[Class::Article, Class::Determiner]);

/// The phrase that begins at `at`; `None` when no noun, name or pronoun follows there.
pub(crate) fn phrase(words: Words, at: usize) -> Option<Phrase> {
    let mut reader = Reader {
        words,
        at,
        phrase: Phrase { start: at, ..Phrase::default() },
        head: None,
        governs_at: false,
        linked: false,
    };
    if reader.pronoun() {
        return Some(reader.phrase);
    }
    reader.determiners();
    // "de Lysse" hangs on something else.
    if reader.at == at && reader.is(Class::Of) {
        return None;
    }
    reader.phrase.body = reader.at;
    while reader.at - at < LONGEST_PHRASE && reader.step() {}
    let mut phrase = reader.phrase;
    phrase.end = reader.at;
    (phrase.end > phrase.body).then_some(phrase)
}

struct Reader<'a, 't> {
    words: Words<'a, 't>,
    at: usize,
    phrase: Phrase,
    /// The first noun.
    head: Option<usize>,
    governs_at: bool,
    /// The next noun or name hangs on by "de".
    linked: bool,
}

impl Reader<'_, '_> {
    fn is(&self, class: Class) -> bool {
        self.words.is(self.at, class)
    }

    /// A pronoun by itself: "elle", "certains" without a noun.
    fn pronoun(&mut self) -> bool {
        let found = (self.is(Class::Pronoun) || self.words.is_kind(self.at, Kind::Inverted))
            && !(self.words.any(self.at, DETERMINERS) && self.is_noun(self.at + 1));
        if found {
            self.phrase.is_pronoun = true;
            self.phrase.body = self.at;
            self.phrase.end = self.at + 1;
        }
        found
    }

    /// Articles, numbers and titles before the first noun.
    fn determiners(&mut self) {
        /// "les deux premiers" has two.
        const MOST: usize = 3;
        for _ in 0..MOST {
            let mid_sentence_capital =
                self.words.is_kind(self.at, Kind::Capital) && self.words.is_name(self.at);
            let number = self.words.is_kind(self.at, Kind::Number);
            if number && self.is_age() {
                self.at += 3;
            } else if (self.words.any(self.at, DETERMINERS) && !mid_sentence_capital)
                || number
                || self.is(Class::Title)
            {
                self.at += 1;
            }
        }
        // "de nombreux chercheurs"
        if self.at == self.phrase.start && self.is(Class::Of) && self.words.is(self.at + 1, Class::Adjective)
        {
            self.at += 1;
        }
    }

    /// "71-year-old Bob Quigley", "die 71-jährige Heike Brandner": number, hyphen and adjective.
    fn is_age(&self) -> bool {
        self.words.is_kind(self.at + 1, Kind::Mark) && self.words.is_kind(self.at + 2, Kind::Word)
    }

    fn is_noun(&self, at: usize) -> bool {
        self.words.is_word(at)
            && !self.words.any(at, BOUNDARY)
            && self.words.tokens.get(at).is_some_and(|token| {
                token.kind == Kind::Capital
                    || token
                        .entry
                        .verb
                        .is_none_or(|verb| !verb.is_finite() || token.entry.classes.has(Class::Person))
            })
    }

    /// Reads one more word, name or complement; false at the end of the phrase.
    fn step(&mut self) -> bool {
        if self.is(Class::Title) && name::begins(self.words, self.at + 1) {
            self.at += 1;
            return true;
        }
        if name::begins(self.words, self.at) {
            return self.name();
        }
        if self.words.is_quotation(self.at)
            && self.at > self.phrase.body
            && self.words.is(self.at - 1, Class::Organisation)
            && self.opens_with_capital()
        {
            // "l'association « Les Amis du port »"
            self.at += 1;
            self.phrase.has_capital = true;
            return true;
        }
        if self.words.is(self.at, Class::Of) && self.at > self.phrase.body {
            return self.complement(1);
        }
        if self.is(Class::Genitive) && self.head.is_some() {
            return self.complement(1);
        }
        if self.is(Class::At) && self.at > self.phrase.body && self.words.is(self.at - 1, Class::Delegate) {
            return self.complement(1);
        }
        if self.is(Class::At)
            && self.governs_at
            && self.words.is_kind(self.after_articles(self.at + 1), Kind::Capital)
        {
            return self.complement(1);
        }
        if self.names_a_kind() || self.is_charter() || self.is_field() {
            return self.complement(1);
        }
        if self.is(Class::And) {
            return self.coordination();
        }
        if self.is_plural_possessive() {
            // What is possessed is a noun, though it may look like a verb.
            self.at += 1;
            self.linked = true;
            return true;
        }
        self.word()
    }

    /// The "à" of a compound noun, "moulin à vent": between two bare nouns, neither a person, nor "à propos de".
    fn names_a_kind(&self) -> bool {
        let (words, next) = (self.words, self.at + 1);
        let kind = |at: usize| words.is_kind(at, Kind::Word) && !words.is(at, Class::Adjective);
        words.language == Language::French
            && self.is(Class::At)
            && words.text(self.at..next) == "à"
            && self.at > self.phrase.body
            && kind(self.at - 1)
            && !words.is(self.at - 1, Class::Person)
            && kind(next)
            && words.verb(next).is_none()
            && !words.is(next + 1, Class::Of)
    }

    /// "la Ligue contre le cancer", "the Committee on Climate Change": what an organisation with a capital is for belongs to
    /// its name.
    fn is_charter(&self) -> bool {
        if !self.is(Class::Charter) || !self.phrase.is_organisation {
            return false;
        }
        let (words, next) = (self.words, self.after_articles(self.at + 1));
        let named = (self.phrase.body..self.at).any(|at| words.is_kind(at, Kind::Capital));
        // "the Council on Monday", "a escrito la Agencia para abrir"
        let noun = match words.language {
            Language::English | Language::German => words.is_kind(next, Kind::Capital),
            _ => words.is_word(next) && words.verb(next).is_none_or(|verb| !verb.is_infinitive()),
        };
        named && noun
    }

    /// "le chercheur en sciences politiques Ada Morval": the field of a person whose name follows.
    fn is_field(&self) -> bool {
        /// The most words of a field.
        const LONGEST: usize = 4;
        let person = self.head.is_some_and(|head| self.words.is(head, Class::Person));
        if !self.is(Class::Within) || !person || self.phrase.name.is_some() {
            return false;
        }
        let noun = |&at: &usize| {
            self.words.is_kind(at, Kind::Word)
                && !self.words.any(at, BOUNDARY)
                && self.words.verb(at).is_none()
        };
        let first = self.at + 1;
        let end = first + (first..first + LONGEST).take_while(noun).count();
        end > first && name::begins(self.words, end) && name::begins(self.words, end + 1)
    }

    /// The apostrophe of "the engineers’ report".
    fn is_plural_possessive(&self) -> bool {
        self.words.language == Language::English
            && self.at > self.phrase.body
            && self.words.is_word(self.at + 1)
            && matches!(self.words.text(self.at..self.at + 1), "'" | "’")
    }

    fn name(&mut self) -> bool {
        if self.phrase.name.is_some() && !self.linked && !self.phrase.is_organisation {
            return false;
        }
        let run = name::run(self.words, self.at);
        self.at = run.end;
        self.phrase.has_capital = true;
        if self.words.is(run.start, Class::Rank) {
            // "Police Chief Mary Quill" is no organisation.
            self.phrase.is_organisation = false;
        }
        if !self.linked {
            // "Royal Society", "Bank": the last word tells; more may hang on it.
            if self.head_last() && run.len() > 1 && self.words.is(run.end - 1, Class::Organisation) {
                self.phrase.is_organisation = true;
            }
            self.phrase.name = Some(self.without_rank(run));
        } else if !self.phrase.is_organisation
            && !matches!(self.words.language, Language::English | Language::German)
            && let Some(person) = name::person_at_end(self.words, &run)
        {
            self.phrase.name = Some(person);
        }
        self.linked = false;
        true
    }

    /// "Councillor Mary Quill": the rank is no part of the name.
    fn without_rank(&self, run: Range<usize>) -> Range<usize> {
        let mut start = run.start;
        while start + 1 < run.end && self.words.is(start, Class::Rank) {
            start += 1;
        }
        // "Interior Secretary Paul Renner"
        let rank = (start..run.end.saturating_sub(2)).rev().find(|&at| self.words.is(at, Class::Rank));
        rank.filter(|_| self.head_last()).map_or(start, |rank| rank + 1)..run.end
    }

    /// "de la société", "des pêcheurs": `width` tokens and articles, then a noun or name.
    fn complement(&mut self, width: usize) -> bool {
        // What a person's name is followed by tells where they belong: no part of it.
        if self.phrase.name.is_some() && !self.phrase.is_organisation && self.head.is_none() {
            return false;
        }
        let next = self.after_articles(self.at + width);
        let pronoun = self.words.is(next, Class::Stressed);
        let noun = self.words.is_word(next) && !self.words.any(next, BOUNDARY);
        // "Prefeitura de São Bento": no verb, for its capital.
        if !(noun || pronoun || self.words.is_name(next)) {
            return false;
        }
        self.linked = true;
        self.at = next;
        if pronoun {
            self.at += 1;
        }
        true
    }

    fn after_articles(&self, mut at: usize) -> usize {
        let start = at;
        while at - start < 2 && self.words.any(at, DETERMINERS) && !self.words.is_name(at) {
            at += 1;
        }
        at
    }

    /// "et" between names, or before another complement: "du Changement et de la Réforme".
    fn coordination(&mut self) -> bool {
        let next = self.at + 1;
        if self.words.is(next, Class::Of) && self.head.is_some() {
            self.at = next;
            return self.complement(1);
        }
        let names = self.head.is_none() && self.phrase.name.is_some();
        let title = self.words.is(next, Class::Title) && name::begins(self.words, next + 1);
        if !names || !(name::begins(self.words, next) || title) {
            return false;
        }
        let run = name::run(self.words, next + usize::from(title));
        self.at = run.end;
        if let Some(name) = &mut self.phrase.name {
            name.end = run.end;
        }
        true
    }

    fn word(&mut self) -> bool {
        let first = self.at == self.phrase.body;
        let kind = self.words.kind(self.at);
        let stops = self.words.any(self.at, BOUNDARY) && !(first && self.is(Class::Person));
        let article = self.words.any(self.at, DETERMINERS) && !first;
        if stops
            || article
            || !matches!(kind, Some(Kind::Word | Kind::Capital | Kind::Number))
            || self.is(Class::At)
            || self.is_verb(first)
            || !first && !self.linked && is_reduced(self.words, self.at)
        {
            return false;
        }
        let named = self.phrase.name.is_some() && !self.linked;
        if named && self.is_headed() {
            self.phrase.name = None;
        } else if named && !self.phrase.is_organisation {
            return false;
        }
        if kind == Some(Kind::Capital) && !self.words.opens_sentence(self.at) {
            self.phrase.has_capital = true;
        }
        self.note_head();
        // "directeur de l'ONG Terre d'eau": one capital behind an organisation's noun is its name, two are a person's.
        let capital = |at: usize| self.words.is_kind(at, Kind::Capital);
        let organisation = self.is(Class::Organisation) || self.is(Class::Medium);
        self.linked &= organisation && capital(self.at + 1) && !capital(self.at + 2);
        self.at += 1;
        true
    }

    /// "Harwick police", "Corwen officials": the name before the noun is where they are.
    fn is_headed(&self) -> bool {
        let noun = self.is(Class::Person) || self.is(Class::Organisation);
        let opens = self.phrase.name.as_ref().is_some_and(|name| name.start == self.phrase.body);
        self.words.language == Language::English && self.words.is_kind(self.at, Kind::Word) && noun && opens
    }

    /// Whether the quotation here is a name: "« Les Amis du port »", not "« ne commente pas »".
    fn opens_with_capital(&self) -> bool {
        let text = self.words.text(self.at..self.at + 1);
        text.chars().find(|c| c.is_alphabetic()).is_some_and(char::is_uppercase)
    }

    fn head_last(&self) -> bool {
        matches!(self.words.language, Language::English | Language::German)
    }

    fn note_head(&mut self) {
        if self.is(Class::GovernsAt) {
            self.governs_at = true;
        }
        // French names the head first, English and German last: "city engineer".
        let replaces = self.head_last() && !self.linked && self.phrase.name.is_none();
        if (self.head.is_none() || replaces) && !self.is(Class::Adjective) {
            self.head = Some(self.at);
            let organisation = self.is(Class::Organisation) || self.is(Class::Medium);
            self.phrase.is_organisation = organisation && !self.is(Class::Person);
        }
    }

    /// A finite verb, or a participle with its agent ("cité par"). The first noun after a determiner may look like one: "la juge".
    fn is_verb(&self, first: bool) -> bool {
        if self.is(Class::Obtained) && self.words.is(self.at + 1, Class::By) && !first {
            return true;
        }
        let Some(verb) = self.words.verb(self.at) else {
            return false;
        };
        if first && self.at > self.phrase.start {
            return false;
        }
        (verb.is_finite() && !self.linked)
            || verb.is_gerund()
            || (verb.is_participle() && is_reduced(self.words, self.at))
    }
}

/// A participle with what was done to the noun before it: "partagé sur Facebook", "publié lundi", "diffusé par la mairie".
pub(crate) fn is_reduced(words: Words, at: usize) -> bool {
    const NOUNS: Classes = Classes::of(&[Class::Person, Class::GovernsAt, Class::Delegate, Class::Adjective]);
    let verb = words.verb(at).is_some_and(|verb| verb.is_participle() && !verb.is_finite());
    let participle =
        (verb || words.is(at, Class::NoRole)) && words.is_kind(at, Kind::Word) && !words.any(at, NOUNS);
    let next = at + 1;
    participle && (words.is(next, Class::Preposition) || words.is(next, Class::At) || words.is_date(next))
}
