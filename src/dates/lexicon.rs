//! The calendar words of each language, from `data/calendar.tsv`.

use std::sync::LazyLock;

use super::filter::Filter;
use super::meaning::Meaning;
use super::start;
use crate::Language;
use crate::table::rows;
use crate::text::fold::folded;
use crate::text::key::{Key, Words};
use crate::text::short_words::{self, ShortWords};

/// What is known of a sequence of words.
#[derive(Clone, Copy, Debug, Default)]
struct Entry {
    /// What it means as a whole.
    meaning: Option<Meaning>,
    /// Whether a longer expression begins with it.
    continues: bool,
    /// Whether a date is found by it.
    anchor: bool,
}

/// The words of one language.
pub(crate) struct Lexicon {
    entries: Vec<Entry>,
    /// The places of all expressions among the entries.
    places: Words<u16>,
    /// The places of single words, as printed and without accents: nearly every look-up ends here.
    short: ShortWords,
    /// Whether the language writes long numbers as one word.
    pub compounds: bool,
    /// What stands behind a year or century of another era: "av. J.-C.", "BC".
    pub before_christ: Vec<&'static str>,
    /// The endings of participles.
    pub participle_endings: Vec<&'static str>,
    /// The endings that make a word the name of a street.
    pub street_endings: Vec<&'static str>,
    /// Whether the language writes ordinals with a full stop: "am 3. Mai".
    pub dotted_ordinals: bool,
    /// The endings that make a verb a past one.
    pub past_endings: Vec<&'static str>,
    /// The endings that make a verb a future one.
    pub future_endings: Vec<&'static str>,
    /// Tells by their first letters the words that a date is found by.
    pub(super) filter: Filter,
}

const TABLE: &str = include_str!("../../data/calendar.tsv");

/// The columns of the table, after kind and value.
const COLUMNS: [Language; 6] = [
    Language::French,
    Language::English,
    Language::German,
    Language::Spanish,
    Language::Italian,
    Language::Portuguese,
];

impl Lexicon {
    /// The words of a language, read on first use.
    pub(crate) fn of(language: Language) -> &'static Lexicon {
        static LEXICONS: [LazyLock<Lexicon>; 6] = [
            LazyLock::new(|| Lexicon::read(Language::French)),
            LazyLock::new(|| Lexicon::read(Language::English)),
            LazyLock::new(|| Lexicon::read(Language::German)),
            LazyLock::new(|| Lexicon::read(Language::Spanish)),
            LazyLock::new(|| Lexicon::read(Language::Italian)),
            LazyLock::new(|| Lexicon::read(Language::Portuguese)),
        ];
        let index = COLUMNS.iter().position(|&column| column == language).unwrap_or(0);
        &LEXICONS[index]
    }

    fn read(language: Language) -> Self {
        let column = COLUMNS.iter().position(|&column| column == language).unwrap_or(0);
        let mut lexicon = Lexicon {
            entries: Vec::new(),
            places: Words::default(),
            short: ShortWords::default(),
            compounds: matches!(language, Language::German | Language::Italian),
            dotted_ordinals: language == Language::German,
            past_endings: Vec::new(),
            before_christ: Vec::new(),
            participle_endings: Vec::new(),
            street_endings: Vec::new(),
            future_endings: Vec::new(),
            filter: Filter::default(),
        };
        let mut anchors = Vec::new();
        for row in rows::<8>(TABLE) {
            let [kind, value, words @ ..] = row;
            for word in words[column].split(',').filter(|word| !word.is_empty()) {
                match (kind, value) {
                    ("ending", "past") => lexicon.past_endings.push(word),
                    ("ending", "participle") => lexicon.participle_endings.push(word),
                    ("era", _) => lexicon.before_christ.push(word),
                    ("ending", "street") => lexicon.street_endings.push(word),
                    ("ending", _) => lexicon.future_endings.push(word),
                    _ => anchors.extend(lexicon.add(word, kind, value)),
                }
            }
        }
        lexicon.anchor(&anchors);
        for meaning in lexicon.entries.iter_mut().filter_map(|entry| entry.meaning.as_mut()) {
            meaning.starts = start::of_word(meaning);
        }
        lexicon
    }

    /// Adds what a row says of a word, and returns the word when a date is found by it, with whether longer words may
    /// begin with it.
    fn add<'t>(&mut self, word: &'t str, kind: &str, value: &str) -> Option<(&'t str, bool)> {
        let key = key(word);
        let compounds = self.compounds;
        let meaning = self.entry_mut(&key).meaning.get_or_insert_default();
        let known = meaning.add(kind, value);
        debug_assert!(known, "calendar.tsv: {kind} {value}");
        // "duemilaventi", "zweitausend": years in one word begin with a small number.
        let compound = compounds && matches!(meaning.number, 2 | 18);
        let is_anchor = meaning.is_anchor() || meaning.is_short_anchor(word) || compound;
        let written_together = meaning.number != 0;
        for (end, _) in key.match_indices(' ') {
            let prefix = key.get(..end).unwrap_or_default();
            self.entry_mut(prefix).continues = true;
        }
        for (printed, part) in word.split(BETWEEN_WORDS).zip(key.split(' ')) {
            let place = self.place(part);
            self.short.insert(printed, place);
            self.short.insert(part, place);
        }
        is_anchor.then_some((word, written_together))
    }

    /// Lets these expressions be found: those of several words by one of them, which need not be looked for when it is an
    /// expression of its own ("avant-hier" is found by "hier").
    fn anchor(&mut self, anchors: &[(&str, bool)]) {
        let is_single = |words: &str| !words.contains(BETWEEN_WORDS);
        let single: Vec<&str> =
            anchors.iter().map(|(word, _)| *word).filter(|word| is_single(word)).collect();
        for &(words, written_together) in anchors {
            let found = !is_single(words) && words.split(BETWEEN_WORDS).any(|part| single.contains(&part));
            if !found {
                let word = longest_word(words);
                self.entry_mut(&key(word)).anchor = true;
                self.filter.add(word, written_together);
            }
        }
    }

    /// The place of the entry of folded words.
    fn place(&mut self, words: &str) -> u16 {
        let place =
            Key::of(words).map(|key| self.places.get(&key).copied().unwrap_or_else(|| self.push(&key)));
        debug_assert!(place.is_some(), "{words} is too long to be looked up");
        place.unwrap_or_default()
    }

    fn push(&mut self, key: &Key) -> u16 {
        let place = self.entries.len() as u16;
        self.entries.push(Entry::default());
        self.places.insert(key, place);
        place
    }

    fn entry_mut(&mut self, words: &str) -> &mut Entry {
        let place = self.place(words);
        &mut self.entries[usize::from(place)]
    }

    /// What the words of the key mean, and whether more words may follow.
    pub(super) fn get(&'static self, key: &Key) -> Option<(Option<&'static Meaning>, bool)> {
        let entry = self.entries.get(usize::from(*self.places.get(key)?))?;
        Some((entry.meaning.as_ref(), entry.continues))
    }

    /// The entry of one word.
    fn entry(&'static self, word: &str) -> Option<&'static Entry> {
        let place = match self.short.get(word) {
            Some(place) => place,
            // All that the table of short words can hold is in it; what is left is long or spelled in other ways.
            None if word.is_ascii() && short_words::fits(word) => return None,
            None => *self.places.get(&Key::of(word)?)?,
        };
        self.entries.get(usize::from(place))
    }

    /// What one word means.
    pub(super) fn meaning(&'static self, word: &str) -> Option<&'static Meaning> {
        self.entry(word)?.meaning.as_ref()
    }

    /// What one word means, and whether a longer expression begins with it.
    pub(super) fn opening(&'static self, word: &str) -> Option<(Option<&'static Meaning>, bool)> {
        self.entry(word).map(|entry| (entry.meaning.as_ref(), entry.continues))
    }

    /// Whether a date is found by the word.
    pub(super) fn is_anchor(&'static self, word: &str) -> bool {
        self.entry(word).is_some_and(|entry| entry.anchor)
    }

    /// Whether two words together name a feast: "14-Juillet".
    pub(super) fn is_holiday(&'static self, first: &str, second: &str) -> bool {
        let mut key = Key::EMPTY;
        let fits = key.push_word(first) && key.push(b' ') && key.push_word(second);
        let meaning = self.get(&key).filter(|_| fits).and_then(|(meaning, _)| meaning);
        meaning.is_some_and(|meaning| meaning.holiday.is_some())
    }

    /// Whether the word occurs in any entry.
    pub(super) fn knows(&'static self, word: &str) -> bool {
        self.entry(word).is_some()
    }
}

/// What stands between the words of an entry.
const BETWEEN_WORDS: [char; 3] = [' ', '\'', '-'];

/// The folded words of an entry, with single spaces for apostrophes and hyphens.
fn key(word: &str) -> String {
    folded(&folded(word).replace(BETWEEN_WORDS, " "))
}

/// The word by which an entry of several words is found in a text: the rarest, so the longest.
fn longest_word(words: &str) -> &str {
    let parts = words.split(BETWEEN_WORDS);
    parts.reduce(|best, part| if part.len() > best.len() { part } else { best }).unwrap_or(words)
}
