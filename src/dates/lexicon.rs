//! The calendar words of each language, from `data/calendar.tsv`.

use std::sync::LazyLock;

use super::filter::Filter;
use super::follow;
use super::meaning::{Meaning, Roles};
use super::role::Role;
use super::start;
use crate::Language;
use crate::table::rows;
use crate::text::fold::{folded, plain_word};
use crate::text::hash::WordMap;
use crate::text::key::{Key, Words};
use crate::text::short_words::ShortWords;

/// What is known of a sequence of words.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Entry {
    /// What it means as a whole.
    pub meaning: Option<Meaning>,
    /// Whether a longer expression begins with it.
    pub continues: bool,
    /// Whether a date is found by it.
    anchor: bool,
    place: Place,
}

/// The place of an entry among all of a language.
type Place = u16;

/// The words of one language.
pub(crate) struct Lexicon {
    entries: Vec<Entry>,
    /// The single words, as printed and without accents: nearly every look-up ends here.
    short: ShortWords,
    /// The single words that are too long for that.
    long: Words<Place>,
    /// The longer expression that another one and the next word make.
    longer: WordMap<(Place, Place), Place>,
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
pub(super) const COLUMNS: [Language; 6] = [
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
            short: ShortWords::default(),
            long: Words::default(),
            longer: WordMap::default(),
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
            (meaning.starts, meaning.follows) = (start::of_word(meaning), follow::of_word(meaning));
        }
        lexicon
    }

    /// Adds what a row says of a word, and returns the word when a date is found by it, with whether longer words may
    /// begin with it.
    fn add<'t>(&mut self, word: &'t str, kind: &str, value: &str) -> Option<(&'t str, bool)> {
        let place = self.place(word);
        let meaning = self.entries[usize::from(place)].meaning.get_or_insert_default();
        let known = meaning.add(kind, value);
        debug_assert!(known, "calendar.tsv: {kind} {value}");
        // "duemilaventi", "zweitausend": years in one word begin with a small number.
        let compound = self.compounds && matches!(meaning.number, 2 | 18);
        let is_anchor = meaning.is_anchor() || meaning.is_short_anchor(word) || compound;
        let written_together = self.compounds && meaning.number != 0;
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
                let word = self.rarest_word(words);
                let place = self.place(word);
                self.entries[usize::from(place)].anchor = true;
                self.filter.add(word, written_together);
            }
        }
    }

    /// The word by which an entry of several words is found in a text: the longest of those that are no prepositions.
    fn rarest_word<'t>(&self, words: &'t str) -> &'t str {
        const FREQUENT: Roles = Role::After.bit() | Role::Before.bit();
        let rare = |word: &str| {
            let meaning = self.known(word).and_then(|entry| entry.meaning.as_ref());
            meaning.is_none_or(|meaning| meaning.roles & FREQUENT == 0)
        };
        // The last one of the greatest is taken: the first one of the words.
        let parts = words.rsplit(BETWEEN_WORDS);
        parts.max_by_key(|part| (rare(part), part.len())).unwrap_or(words)
    }

    /// The place of the entry of an expression, which is made where there is none, and of those that it begins with.
    fn place(&mut self, words: &str) -> Place {
        let mut parts = words.split(BETWEEN_WORDS).filter(|part| !part.is_empty());
        let first = parts.next().unwrap_or_default();
        let mut place = self.place_of_word(first);
        for part in parts {
            let next = self.place_of_word(part);
            let new = self.entries.len() as Place;
            self.entries[usize::from(place)].continues = true;
            place = *self.longer.entry((place, next)).or_insert(new);
            if place == new {
                self.push();
            }
        }
        place
    }

    fn place_of_word(&mut self, word: &str) -> Place {
        let known = self.known(word).map(|entry| entry.place);
        let place = known.unwrap_or_else(|| self.push_word(&folded(word)));
        // A word that is found as it is printed costs a step less.
        self.short.insert(word, place);
        place
    }

    fn push_word(&mut self, plain: &str) -> Place {
        let place = self.push();
        if !self.short.insert(plain, place)
            && let Some(key) = Key::of(plain)
        {
            self.long.insert(&key, place);
        }
        place
    }

    fn push(&mut self) -> Place {
        let place = self.entries.len() as Place;
        self.entries.push(Entry { place, ..Entry::default() });
        place
    }

    /// The entry of one word.
    pub(super) fn entry(&'static self, word: &str) -> Option<&'static Entry> {
        self.known(word)
    }

    fn known(&self, word: &str) -> Option<&Entry> {
        let place = self.short.get(word).or_else(|| self.spelled_otherwise(word))?;
        self.entries.get(usize::from(place))
    }

    /// A word that the table of short words does not have as it is printed: without its accents, or long. Rare, and a
    /// function of its own so that the other words do not pay for it.
    #[inline(never)]
    fn spelled_otherwise(&self, word: &str) -> Option<Place> {
        if word.is_ascii() && word.len() <= ShortWords::LONGEST {
            return None;
        }
        if let Some(plain) = plain_word(word, &mut [0; ShortWords::LONGEST]) {
            return self.short.get_bytes(plain);
        }
        let key = Key::of(word)?;
        self.short.get(key.as_str()).or_else(|| self.long.get(&key).copied())
    }

    /// The entry of an expression and the word behind it.
    pub(super) fn after(&'static self, entry: &Entry, next: &str) -> Option<&'static Entry> {
        let next = self.entry(next)?.place;
        self.entries.get(usize::from(*self.longer.get(&(entry.place, next))?))
    }

    /// What one word means.
    pub(super) fn meaning(&'static self, word: &str) -> Option<&'static Meaning> {
        self.entry(word)?.meaning.as_ref()
    }

    /// Whether a date is found by the word.
    pub(super) fn is_anchor(&'static self, word: &str) -> bool {
        self.entry(word).is_some_and(|entry| entry.anchor)
    }

    /// Whether two words together name a feast: "14-Juillet".
    pub(super) fn is_holiday(&'static self, first: &str, second: &str) -> bool {
        let both = self.entry(first).and_then(|first| self.after(first, second));
        both.and_then(|both| both.meaning.as_ref()).is_some_and(|meaning| meaning.holiday.is_some())
    }
}

/// What stands between the words of an entry.
const BETWEEN_WORDS: [char; 3] = [' ', '\'', '-'];

#[cfg(test)]
mod tests {
    use super::Lexicon;
    use crate::Language;

    #[test]
    fn the_words_that_a_date_is_found_by() {
        for (language, anchors, others) in [
            (
                Language::French,
                &[
                    "mai", "Mai", "mardi", "été", "ete", "semaine", "ans", "hier", "veille", "noël",
                    "pâques", "mille", "mar", "sept", "soir",
                ][..],
                &["le", "deux", "premier", "dernier", "avant", "depuis", "euros", "vol"][..],
            ),
            (
                Language::English,
                &["seventies", "nineteen", "thirtieth", "mon", "sat", "yesterday", "thanksgiving", "century"],
                &["second", "twelve", "twentieth", "ago", "last", "since", "people", "a", "eighteen"],
            ),
            (
                Language::German,
                &["siebzigerjahre", "zwei", "achtzehn", "Dienstagnachmittag", "Okt", "Heiligabend"],
                &["mo", "mi", "drei", "der", "nächsten", "Platz"],
            ),
            (Language::Portuguese, &["terça", "segunda", "seg"], &["primeira", "de"]),
        ] {
            let lexicon = Lexicon::of(language);
            for word in anchors {
                assert!(lexicon.is_anchor(word), "{language:?} {word}");
            }
            for word in others {
                assert!(!lexicon.is_anchor(word), "{language:?} {word}");
            }
        }
    }

    #[test]
    fn two_words_name_a_feast() {
        let lexicon = Lexicon::of(Language::French);
        assert!(lexicon.is_holiday("14", "Juillet") || lexicon.is_holiday("nouvel", "an"));
        assert!(!lexicon.is_holiday("la", "veille") && !lexicon.is_holiday("jour", "suivant"));
    }
}
