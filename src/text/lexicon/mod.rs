//! What the words around a quotation are: function words, nouns that matter, and verbs of saying in all their forms.
//!
//! One look-up of a word tells everything the readers of reported speech ask about it. The words live in
//! `data/words.tsv`, the verbs in `data/verbs.tsv`, their endings in `data/conjugations.tsv`; code only puts them together.

mod class;
mod verb;

use std::sync::LazyLock;

use class::NOUN;
pub(crate) use class::{Class, Classes, FUNCTION};
use verb::{CONDITIONAL, FINITE, GERUND, INFINITIVE, PARTICIPLE};
pub(crate) use verb::{Verb, VerbKind};

use super::hash::WordMap;
use super::short_words::{self, ShortWords};
use crate::Language;
use crate::table::rows;

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
    /// Endings that tell what a word is: adverbs, German nouns of rank.
    endings: Vec<(&'static str, Class)>,
    /// The last letters of the endings, a bit each: they refuse most words.
    last_letters: u32,
}

/// The longest word that is looked up; longer ones are in no table.
const LONGEST_WORD: usize = 48;

/// What must stand before an ending for it to be one: "ment" itself is no adverb.
const SHORTEST_STEM: usize = 2;

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
    pub(crate) fn entry(&self, word: &str, key: &mut String) -> Entry {
        if word.len() > LONGEST_WORD {
            return Entry::default();
        }
        let place = self.short.get(word).or_else(|| {
            let odd = !short_words::fits(word);
            odd.then(|| lower_into(word, key)).and_then(|()| self.long.get(key.as_str()).copied())
        });
        match place {
            Some(place) => self.entries.get(usize::from(place)).copied().unwrap_or_default(),
            None => Entry { classes: self.ended(word), verb: None },
        }
    }

    /// What the ending of a word tells.
    fn ended(&self, word: &str) -> Classes {
        let last = last_letter(word);
        if self.last_letters & last == 0 {
            return Classes::default();
        }
        let has = |ending: &str| {
            let start = word.len().checked_sub(ending.len()).filter(|&start| start > SHORTEST_STEM);
            let end = start.and_then(|start| word.as_bytes().get(start..));
            end.is_some_and(|end| end.eq_ignore_ascii_case(ending.as_bytes()))
        };
        let mut classes = Classes::default();
        for (ending, class) in &self.endings {
            if last_letter(ending) == last && has(ending) {
                classes.insert(*class);
            }
        }
        classes
    }

    fn build(language: Language) -> Self {
        let mut lexicon = Self {
            short: ShortWords::default(),
            long: WordMap::default(),
            entries: Vec::new(),
            endings: Vec::new(),
            last_letters: 0,
        };
        lexicon.add_words(language);
        // No other word needs to be compared with the prepositions that attribute.
        for [_, preposition, _] in rows::<3>(ATTRIBUTIONS).filter(|row| row[0] == language.code()) {
            let first = preposition.split(' ').next().unwrap_or_default();
            lexicon.entry_mut(first).classes.insert(Class::Attributing);
        }
        let endings: Vec<[&'static str; 6]> =
            rows::<6>(CONJUGATIONS).filter(|row| row[0] == language.code()).collect();
        for row in rows::<8>(VERBS).filter(|row| row[0] == language.code()) {
            lexicon.add_verb(&row, &endings);
        }
        lexicon
    }

    /// Adds the words of `data/words.tsv`, and keeps their endings.
    fn add_words(&mut self, language: Language) {
        let mut feminine = Vec::new();
        let mut listed = Vec::new();
        for [lang, name, words] in rows::<3>(WORDS).filter(|row| ["*", language.code()].contains(&row[0])) {
            let ending = name.strip_suffix("_ending");
            let class = Class::named(ending.unwrap_or(name));
            debug_assert!(class.is_some(), "words.tsv: no class of this name, {lang} {words}");
            let Some(class) = class else { continue };
            let words = words.split(' ');
            match (ending, class) {
                (Some(_), Class::Feminine) => feminine.extend(words),
                (Some(_), _) => self.endings.extend(words.map(|word| (word, class))),
                (None, _) => listed.extend(words.map(|word| (word, class))),
            }
        }
        self.last_letters = self.endings.iter().fold(0, |letters, (ending, _)| letters | last_letter(ending));
        for &(word, class) in &listed {
            self.entry_mut(word).classes.insert(class);
        }
        for (word, _) in listed {
            self.finish(word, &feminine);
        }
    }

    /// Adds what the ending of a word tells. "gouvernement", "document" are no adverbs, and of nouns of persons only the
    /// gender is told: "directrice" is a woman.
    fn finish(&mut self, word: &str, feminine: &[&str]) {
        let ended = self.ended(word);
        let entry = self.entry_mut(word);
        let person = entry.classes.any(Classes::of(&[Class::Person, Class::Rank]));
        if person && !entry.classes.has(Class::Masculine) && feminine.iter().any(|end| word.ends_with(end)) {
            entry.classes.insert(Class::Feminine);
        }
        if !entry.classes.any(NOUN) {
            entry.classes.add(ended);
        }
    }

    /// The entry of a word in small letters, a new one where it has none.
    fn entry_mut(&mut self, word: &str) -> &mut Entry {
        let known = self.short.get(word).or_else(|| self.long.get(word).copied());
        let place = known.unwrap_or_else(|| self.place(word));
        &mut self.entries[usize::from(place)]
    }

    /// Gives a new word a place.
    fn place(&mut self, word: &str) -> u16 {
        let place = self.entries.len() as u16;
        self.entries.push(Entry::default());
        if !self.short.insert(word, place) {
            self.long.insert(word.to_owned(), place);
        } else if word.contains('\'') {
            self.short.insert(&word.replace('\'', "’"), place);
        }
        place
    }

    fn add_verb(
        &mut self,
        [_, verb, kind, uses, finite, participle, gerund, with]: &[&'static str; 8],
        endings: &[[&'static str; 6]],
    ) {
        let base = Verb::new(kind, uses, with);
        self.add_form(verb, base, INFINITIVE);
        let class = endings
            .iter()
            .filter(|class| verb.ends_with(class[1]))
            .max_by_key(|class| class[1].len())
            .map_or([""; 6], |class| *class);
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

    /// Adds a form; where two verbs share one ("fait savoir", "dit"), the first verb of the file keeps it.
    fn add_form(&mut self, word: &str, verb: Verb, form: u8) {
        let plural = form & FINITE != 0 && self.ended(word).has(Class::Plural);
        let entry = self.entry_mut(word);
        entry.verb.get_or_insert(verb).is_also(form);
        if plural {
            entry.classes.insert(Class::Plural);
        }
    }
}

/// The bit of the letter that a word ends with, in any case: letters with accents share theirs with others.
fn last_letter(word: &str) -> u32 {
    word.bytes().last().map_or(0, |letter| 1 << (letter & 0x1f))
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
            let count = rows::<2>(VERBS).filter(|row| row[0] == language.code()).count();
            assert!(count >= least, "{language:?}: {count}");
        }
    }
}
