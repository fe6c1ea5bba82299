//! What the words around a quotation are: function words, nouns that matter, and verbs of saying in all their forms.
//!
//! One look-up of a word tells everything the readers of reported speech ask about it. The words live in
//! `data/words.tsv`, the verbs in `data/verbs.tsv`, their endings in `data/conjugations.tsv`; code only puts them together.

mod class;
mod ending;
mod verb;

use std::sync::LazyLock;

use class::NOUN;
pub(crate) use class::{Class, Classes, FUNCTION};
use ending::Endings;
use verb::{CONDITIONAL, FINITE, GERUND, INFINITIVE, PARTICIPLE};
pub(crate) use verb::{Verb, VerbKind};

use super::hash::WordMap;
use super::short_words::{self, ShortWords};
use crate::Language;
use crate::table::rows_of;

const WORDS: &str = include_str!("../../../data/words.tsv");
const VERBS: &str = include_str!("../../../data/verbs.tsv");
const CONJUGATIONS: &str = include_str!("../../../data/conjugations.tsv");
const ATTRIBUTIONS: &str = include_str!("../../../data/attributions.tsv");

/// Everything known about one word.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Entry {
    pub classes: Classes,
    pub verb: Option<Verb>,
}

/// The words of one language.
pub(crate) struct Lexicon {
    /// The places of words among the entries: nearly every look-up ends here.
    short: ShortWords,
    /// The places of words that are long or have other letters than those of Latin-1.
    long: WordMap<String, u16>,
    entries: Vec<Entry>,
    endings: Endings,
    /// The words that must follow some verbs, as a [`Verb`] counts them.
    complements: Vec<&'static str>,
}

/// A row of `data/conjugations.tsv`, by its ending.
type Conjugation = [&'static str; 6];

/// No language has more words in the table of short ones.
const COMMON_SIZE: usize = 8192;

/// The longest word that is looked up; longer ones are in no table.
const LONGEST_WORD: usize = 48;

impl Lexicon {
    /// The lexicon of a language; built when first asked for.
    pub(crate) fn of(language: Language) -> &'static Lexicon {
        static ALL: [LazyLock<Lexicon>; 6] = [
            LazyLock::new(|| Lexicon::build(Language::French)),
            LazyLock::new(|| Lexicon::build(Language::English)),
            LazyLock::new(|| Lexicon::build(Language::German)),
            LazyLock::new(|| Lexicon::build(Language::Spanish)),
            LazyLock::new(|| Lexicon::build(Language::Italian)),
            LazyLock::new(|| Lexicon::build(Language::Portuguese)),
        ];
        match language {
            Language::French => &ALL[0],
            Language::English => &ALL[1],
            Language::German => &ALL[2],
            Language::Spanish => &ALL[3],
            Language::Italian => &ALL[4],
            Language::Portuguese => &ALL[5],
        }
    }

    /// What is known about `word`, in any case and with any apostrophe. `key` is scratch memory.
    #[inline]
    pub(crate) fn entry(&self, word: &str, key: &mut String) -> Entry {
        match self.short.get(word).and_then(|place| self.entries.get(usize::from(place))) {
            Some(entry) => *entry,
            None => self.odd(word, key),
        }
    }

    /// What is known about a word that the table of short words does not hold.
    #[inline(never)]
    fn odd(&self, word: &str, key: &mut String) -> Entry {
        let entry = self.long(word, key).and_then(|place| self.entries.get(usize::from(place)));
        entry.copied().unwrap_or_else(|| Entry { classes: self.endings.of(word), verb: None })
    }

    /// Whether only its ending makes a word an adverb, and no row of the table.
    pub(crate) fn is_adverb_by_ending(&self, word: &str, entry: Entry, key: &mut String) -> bool {
        entry.classes.has(Class::Adverb)
            && self.short.get(word).or_else(|| self.long(word, key)).is_none()
            && self.endings.of(word).has(Class::Adverb)
    }

    /// Whether the adverb before a capital may be a first name: "Clément", "Emily" are shorter than "Finalement", "Finally".
    pub(crate) fn may_be_name(&self, word: &str, entry: Entry, key: &mut String) -> bool {
        /// Letters before the ending, in bytes.
        const LONGEST_STEM: usize = 4;
        self.is_adverb_by_ending(word, entry, key)
            && self.endings.stem(word, Class::Adverb).is_some_and(|stem| stem <= LONGEST_STEM)
    }

    /// The words that must follow the verb, "|" between alternatives; empty for most verbs.
    pub(crate) fn complement(&self, verb: Verb) -> &'static str {
        self.complements.get(usize::from(verb.complement)).copied().unwrap_or_default()
    }

    /// The place of a word that the table of short words cannot hold.
    fn long(&self, word: &str, key: &mut String) -> Option<u16> {
        if short_words::fits(word) || word.len() > LONGEST_WORD {
            return None;
        }
        lower_into(word, key);
        self.long.get(key.as_str()).copied()
    }

    fn build(language: Language) -> Self {
        let mut lexicon = Self {
            short: ShortWords::with_capacity(COMMON_SIZE),
            long: WordMap::default(),
            entries: Vec::with_capacity(COMMON_SIZE),
            endings: Endings::default(),
            complements: vec![""],
        };
        lexicon.add_words(language);
        // No other word needs to be compared with the prepositions that attribute.
        for [_, preposition, _] in rows_of::<3>(ATTRIBUTIONS, language.code()) {
            let first = preposition.split(' ').next().unwrap_or_default();
            let place = lexicon.place(first);
            lexicon.entries[place].classes.insert(Class::Attributing);
        }
        let conjugations =
            rows_of(CONJUGATIONS, language.code()).map(|row: Conjugation| (row[1], row)).collect();
        for row in rows_of(VERBS, language.code()) {
            lexicon.add_verb(&row, &conjugations);
        }
        lexicon
    }

    /// Adds the words of `data/words.tsv`, and keeps their endings.
    fn add_words(&mut self, language: Language) {
        let mut feminine = Vec::new();
        let mut listed = Vec::new();
        for [lang, name, words] in ["*", language.code()].into_iter().flat_map(|code| rows_of(WORDS, code)) {
            let ending = name.strip_suffix("_ending");
            let class = Class::named(ending.unwrap_or(name));
            debug_assert!(class.is_some(), "words.tsv: no class of this name, {lang} {words}");
            let Some(class) = class else { continue };
            let words = words.split(' ');
            match (ending, class) {
                (Some(_), Class::Feminine) => feminine.extend(words),
                (Some(_), _) => words.for_each(|word| self.endings.add(word, class)),
                (None, _) => listed.extend(words.map(|word| (word, class))),
            }
        }
        let places: Vec<_> = listed.iter().map(|(word, _)| self.place(word)).collect();
        for (&place, (_, class)) in places.iter().zip(&listed) {
            self.entries[place].classes.insert(*class);
        }
        for (place, (word, _)) in places.into_iter().zip(listed) {
            self.finish(place, word, &feminine);
        }
    }

    /// Adds what the ending of a word tells. "gouvernement", "document" are no adverbs, and of nouns of persons only the
    /// gender is told: "directrice" is a woman.
    fn finish(&mut self, place: usize, word: &str, feminine: &[&str]) {
        let entry = &mut self.entries[place];
        let person = entry.classes.any(Classes::of(&[Class::Person, Class::Rank]));
        if person && !entry.classes.has(Class::Masculine) && feminine.iter().any(|end| word.ends_with(end)) {
            entry.classes.insert(Class::Feminine);
        }
        if !entry.classes.any(NOUN) {
            entry.classes.add(self.endings.of(word));
        }
    }

    /// The place of the entry of a word in small letters, a new one where it has none.
    fn place(&mut self, word: &str) -> usize {
        let new = self.entries.len() as u16;
        let place = match self.short.number(word, new) {
            Some(place) => place,
            None => *self.long.entry(word.to_owned()).or_insert(new),
        };
        if place == new {
            self.entries.push(Entry::default());
            if word.contains('\'') {
                self.short.number(&word.replace('\'', "’"), place);
            }
        }
        usize::from(place)
    }

    fn add_verb(
        &mut self,
        [_, verb, kind, uses, finite, participle, gerund, with]: &[&'static str; 8],
        conjugations: &WordMap<&'static str, Conjugation>,
    ) {
        let base = Verb::new(kind, uses, self.add_complement(with));
        self.add_form(verb, base, INFINITIVE);
        // The longest ending first.
        let mut endings = (0..=verb.len()).filter_map(|start| verb.get(start..));
        let class = endings.find_map(|ending| conjugations.get(ending)).copied().unwrap_or_default();
        let mut word = verb.strip_suffix(class[1]).unwrap_or(verb).to_owned();
        let stem = word.len();
        let conditional = if finite.is_empty() { class[5] } else { "" };
        for (listed, made, form) in [
            (finite, class[2], FINITE),
            (participle, class[3], PARTICIPLE),
            (gerund, class[4], GERUND),
            (&"", conditional, FINITE | CONDITIONAL),
        ] {
            if listed.is_empty() {
                for ending in made.split(',').filter(|ending| !ending.is_empty()) {
                    word.truncate(stem);
                    word.push_str(ending.strip_prefix('~').unwrap_or(ending));
                    self.add_form(&word, base, form);
                }
            } else {
                listed.split(',').for_each(|word| self.add_form(word, base, form));
            }
        }
    }

    fn add_complement(&mut self, words: &'static str) -> u8 {
        let known = self.complements.iter().position(|known| *known == words);
        known.unwrap_or_else(|| {
            self.complements.push(words);
            self.complements.len() - 1
        }) as u8
    }

    /// Adds a form; where two verbs share one ("fait savoir", "dit"), the first verb of the file keeps it.
    fn add_form(&mut self, word: &str, verb: Verb, form: u8) {
        let plural = form & FINITE != 0 && self.endings.of(word).has(Class::Plural);
        let place = self.place(word);
        let entry = &mut self.entries[place];
        entry.verb.get_or_insert(verb).is_also(form);
        if plural {
            entry.classes.insert(Class::Plural);
        }
    }
}

fn lower_into(word: &str, key: &mut String) {
    key.clear();
    if word.is_ascii() {
        key.push_str(word);
        return key.make_ascii_lowercase();
    }
    for c in word.chars() {
        match c {
            '’' | 'ʼ' | '‘' => key.push('\''),
            '\u{2010}' | '\u{2011}' => key.push('-'),
            c if c.is_ascii() => key.push(c.to_ascii_lowercase()),
            c => key.extend(c.to_lowercase()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(language: Language, verb: &str, finite: &str, participles: &str, gerund: &str) {
        let lexicon = Lexicon::of(language);
        let entry = |word: &str| lexicon.entry(word, &mut String::new()).verb.filter(|_| !word.is_empty());
        for (words, is) in [
            (finite, Verb::is_finite as fn(Verb) -> bool),
            (participles, Verb::is_participle),
            (gerund, Verb::is_gerund),
        ] {
            for word in words.split(' ').filter(|word| !word.is_empty()) {
                assert!(entry(word).is_some_and(is), "{verb}: {word}");
            }
        }
    }

    #[test]
    fn verbs_have_the_forms_that_grammars_list() {
        use Language::{English, French, German, Italian, Portuguese, Spanish};
        check(
            French,
            "rappeler",
            "rappelle rappellent rappelait rappela rappellera",
            "rappelé rappelée",
            "rappelant",
        );
        check(French, "répéter", "répète répètent répétait répéta répétera", "répété", "répétant");
        check(French, "dénoncer", "dénonce dénonçait dénonça dénonceront", "dénoncée", "dénonçant");
        check(French, "exiger", "exige exigent exigeait exigea", "exigé", "exigeant");
        check(French, "écrire", "écrit écrivent écrivait écrivit écrira", "écrit écrite", "écrivant");
        check(
            French,
            "soutenir",
            "soutient soutiennent soutenait soutint soutiendra",
            "soutenu",
            "soutenant",
        );
        check(French, "promettre", "promet promettent promit promettait", "promis promise", "promettant");
        check(English, "deny", "deny denies denied", "denied", "denying");
        check(English, "write", "write writes wrote", "written", "writing");
        check(German, "bestreiten", "bestreitet bestritt", "bestritten", "");
        check(Spanish, "advertir", "advierte advirtió", "advertido", "advirtiendo");
        check(Italian, "spiegare", "spiega spiegano spiegò", "spiegato", "spiegando");
        check(Portuguese, "afirmar", "afirma afirmou afirmaram", "afirmado", "afirmando");
    }

    #[test]
    fn the_conditional_is_told_from_the_imperfect() {
        let conditional = |word| {
            Lexicon::of(Language::French)
                .entry(word, &mut String::new())
                .verb
                .is_some_and(Verb::is_conditional)
        };
        assert!(conditional("affirmerait") && conditional("dirait"));
        assert!(!conditional("déclarait") && !conditional("espérait"));
    }

    #[test]
    fn each_language_has_its_verbs() {
        for (language, least) in Language::ALL.into_iter().zip([250, 100, 40, 40, 40, 40]) {
            let count = rows_of::<2>(VERBS, language.code()).count();
            assert!(count >= least, "{language:?}: {count}");
        }
    }
}
