//! The words that labels of one language are made of (`data/verdict_words.tsv`), looked up by their stems.

use std::sync::{LazyLock, OnceLock};

use super::near::one_edit;
use super::stem;
use super::table::class_named;
use crate::text::hash::WordSet;
use crate::text::initials::Initials;
use crate::text::key::{Key, Words};
use crate::text::runs;
use crate::{Language, Rating, table};

/// The longest phrase of the table, in words that are not skipped.
const MAX_PHRASE_WORDS: usize = 6;
/// Words shorter than this are never taken for a misspelling of another: too many words are near them.
const MISSPELT_BYTES: usize = 5;

/// How much of a thing is meant: "partiellement faux".
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Degree {
    Total,
    Very,
    Most,
    Part,
    Barely,
}

/// What a word of a label does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Meaning {
    Verdict {
        class: Rating,
        /// The class after a negation.
        negated: Option<Rating>,
        /// Too common a word to be looked for in a sentence.
        weak: bool,
    },
    Degree(Degree),
    Noun,
    /// A verdict that has no class: "rectifiée".
    Unrated,
    Filler,
    Negation,
    And,
    Or,
}

/// A phrase of the table found in a text.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Phrase {
    pub meaning: Meaning,
    /// How many words of the text it takes, skipped ones included.
    pub taken: usize,
    /// How many words it has.
    pub words: usize,
}

#[derive(Debug, Default)]
pub(crate) struct Lexicon {
    /// What stems joined by spaces mean; nothing where they only begin a phrase.
    phrases: Words<Option<Meaning>>,
    /// The stems that a misspelt word may stand for.
    stems: Words<()>,
    /// The same, sorted: what a word is compared with begins as it does.
    sorted: OnceLock<Vec<String>>,
    /// The letters that phrases start with; nothing in German, whose stems are spelt in another way.
    initials: Option<Initials>,
}

impl Lexicon {
    pub(crate) fn of(language: Language) -> &'static Self {
        static LEXICONS: [OnceLock<Lexicon>; Language::ALL.len()] =
            [const { OnceLock::new() }; Language::ALL.len()];
        let index = Language::ALL.iter().position(|known| *known == language).unwrap_or_default();
        LEXICONS.get(index).unwrap_or(&LEXICONS[0]).get_or_init(|| Lexicon::read(language))
    }

    fn read(language: Language) -> Self {
        let initials = (language != Language::German).then(Initials::default);
        let mut lexicon = Self { initials, ..Self::default() };
        // Fillers first: they are left out of the phrases.
        for fillers in [true, false] {
            for [code, kind, class, negated, words] in
                table::rows::<5>(include_str!("../../data/verdict_words.tsv"))
            {
                if code != language.code() || (kind == "filler") != fillers {
                    continue;
                }
                let Some(meaning) = meaning(kind, class, negated) else { continue };
                for phrase in words.split(';') {
                    lexicon.add(phrase, meaning, language);
                }
            }
        }
        lexicon
    }

    fn add(&mut self, phrase: &str, meaning: Meaning, language: Language) {
        let is_phrase = words(phrase).nth(1).is_some();
        let mut whole = Key::EMPTY;
        for word in words(phrase) {
            let stem = stem::of_word(word, language);
            if let Some(initials) = self.initials.as_mut().filter(|_| whole == Key::EMPTY) {
                initials.add(Key::clipped(word).as_str());
            }
            if is_phrase && self.is_filler(&stem) {
                continue;
            }
            if !matches!(meaning, Meaning::Filler | Meaning::Negation | Meaning::And | Meaning::Or) {
                self.stems.insert(&stem, ());
            }
            let fits = whole.join(&stem);
            debug_assert!(fits, "verdict_words.tsv: too long, {phrase}");
            self.phrases.entry(&whole, || None);
        }
        if let Some(known) = self.phrases.entry(&whole, || None) {
            known.get_or_insert(meaning);
        }
    }

    /// Whether a phrase may start with this word, by its letters: most words are refused before their stem is made.
    pub(crate) fn may_begin(&self, word: &str) -> bool {
        self.initials.as_ref().is_none_or(|initials| initials.may_open(word))
    }

    /// Whether a phrase starts with this word.
    pub(crate) fn begins(&self, stem: &Key) -> bool {
        self.phrases.has(stem)
    }

    /// What the stems, joined by spaces, mean.
    pub(crate) fn meaning(&self, stems: &Key) -> Option<Meaning> {
        self.phrases.get(stems).copied().flatten()
    }

    pub(crate) fn is_filler(&self, stem: &Key) -> bool {
        self.meaning(stem) == Some(Meaning::Filler)
    }

    /// The longest phrase that the words, given by their stems, start with: its meaning and how many of them it takes.
    /// Fillers inside a phrase are skipped.
    pub(crate) fn longest<'w>(&self, stems: impl Iterator<Item = &'w Key>) -> Option<Phrase> {
        let (mut phrase, mut words, mut longest) = (Key::EMPTY, 0, None);
        for (at, stem) in stems.enumerate() {
            if at > 0 && self.is_filler(stem) {
                continue;
            }
            if words == MAX_PHRASE_WORDS || !phrase.join(stem) {
                break;
            }
            let Some(meaning) = self.phrases.get(&phrase) else { break };
            words += 1;
            longest = meaning.map(|meaning| Phrase { meaning, taken: at + 1, words }).or(longest);
        }
        longest
    }

    /// The word that an unknown `stem` is a misspelling of, when there is one and no other word is as near. `bytes` is the
    /// length of the printed word; a degree before it ("archi faut") makes up for one.
    pub(crate) fn near(&self, stem: &Key, bytes: usize) -> Option<Key> {
        if bytes < MISSPELT_BYTES || self.meaning(stem).is_some() || self.stems.has(stem) {
            return None;
        }
        let near: Vec<_> = self.beginning_as(stem).filter(|known| one_edit(stem.as_str(), known)).collect();
        let near = || near.iter().filter_map(|known| Key::of(known));
        let is_verdict = |known: &Key| matches!(self.meaning(known), Some(Meaning::Verdict { .. }));
        self.only(near().filter(is_verdict)).or_else(|| self.only(near()))
    }

    /// The stems with the first letter of `stem` that are long enough to be misspelt, sorted.
    fn beginning_as(&self, stem: &Key) -> impl Iterator<Item = &str> {
        let sorted = self.sorted.get_or_init(|| {
            let long = self.stems.iter().filter(|(known, ())| known.len() + 1 >= MISSPELT_BYTES);
            let mut sorted: Vec<_> = long.map(|(known, ())| known.to_owned()).collect();
            sorted.sort_unstable();
            sorted
        });
        let first =
            stem.as_str().get(..stem.as_str().chars().next().map_or(0, char::len_utf8)).unwrap_or_default();
        let from = sorted.partition_point(|known| known.as_str() < first);
        sorted.iter().skip(from).map(String::as_str).take_while(move |known| known.starts_with(first))
    }

    /// The first of the words, when all of them mean the same.
    fn only(&self, mut words: impl Iterator<Item = Key>) -> Option<Key> {
        let first = words.next()?;
        let meaning = self.meaning(&first);
        words.all(|other| meaning.is_some() && self.meaning(&other) == meaning).then_some(first)
    }
}

/// The words of a text: letters and digits; everything else is between words.
pub(crate) fn words(text: &str) -> impl Iterator<Item = &str> + Clone {
    runs::words(text).filter_map(|word| text.get(word))
}

fn meaning(kind: &str, class: &str, negated: &str) -> Option<Meaning> {
    Some(match kind {
        "verdict" | "weak" => Meaning::Verdict {
            class: class_named(class)?,
            negated: class_named(negated),
            weak: kind == "weak",
        },
        "degree" => Meaning::Degree(degree(class)?),
        "noun" => Meaning::Noun,
        "unrated" => Meaning::Unrated,
        "filler" => Meaning::Filler,
        "negation" => Meaning::Negation,
        "and" => Meaning::And,
        "or" => Meaning::Or,
        _ => return None,
    })
}

fn degree(name: &str) -> Option<Degree> {
    Some(match name {
        "total" => Degree::Total,
        "very" => Degree::Very,
        "most" => Degree::Most,
        "part" => Degree::Part,
        "barely" => Degree::Barely,
        _ => return None,
    })
}

/// A label cut at the connectors of every language: "ложь и манипуляция" in two.
pub(crate) fn split_at_connectors(label: &str) -> impl Iterator<Item = &str> {
    static CONNECTORS: LazyLock<WordSet<String>> = LazyLock::new(|| {
        let rows = table::rows::<5>(include_str!("../../data/verdict_words.tsv"));
        rows.filter(|row| row[1] == "and").flat_map(|row| row[4].split(';').map(str::to_owned)).collect()
    });
    let mut from = 0;
    let mut pieces = Vec::new();
    for word in label.split_whitespace().filter(|word| CONNECTORS.contains(&word.to_lowercase())) {
        let at = word.as_ptr() as usize - label.as_ptr() as usize;
        pieces.extend(label.get(from..at));
        from = at + word.len();
    }
    pieces.extend(label.get(from..));
    pieces.into_iter()
}
