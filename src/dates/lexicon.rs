//! The calendar words of each language, from `data/calendar.tsv`.
//!
//! A word can mean several things at once: Spanish "mar" is a Tuesday and a month, French "du" opens a range and joins
//! a day to its month. So an entry is a set of meanings, and the grammar asks for the one that it needs.

use std::sync::LazyLock;

use super::filter::Filter;
use super::forms;
use super::key::Key;
pub(super) use super::role::Role;
use super::words::Words;
use crate::Language;
use crate::table::rows;
use crate::text::fold::folded;
use crate::text::short_words::{self, ShortWords};

/// A length of time that dates are counted in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Unit {
    Day,
    Week,
    Workweek,
    Weekend,
    Fortnight,
    Month,
    Quarter,
    Half,
    Year,
    Decade,
    Century,
}

impl Unit {
    fn from_name(name: &str) -> Option<Self> {
        Some(match name {
            "day" => Unit::Day,
            "week" => Unit::Week,
            "workweek" => Unit::Workweek,
            "weekend" => Unit::Weekend,
            "fortnight" => Unit::Fortnight,
            "month" => Unit::Month,
            "quarter" => Unit::Quarter,
            "half" => Unit::Half,
            "year" => Unit::Year,
            "decade" => Unit::Decade,
            "century" => Unit::Century,
            _ => return None,
        })
    }
}

/// How sure a calendar word is by itself.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Form {
    /// A whole word.
    #[default]
    Full,
    /// A whole word that is also an ordinal: Portuguese "segunda".
    Weak,
    /// An abbreviation: a date only beside a number.
    Short,
}

/// Everything a word can mean in a date; zero or `None` where it means no such thing.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Meaning {
    pub month: u8,
    pub month_form: Form,
    /// 1 is Monday.
    pub weekday: u8,
    pub weekday_form: Form,
    /// The EDTF number.
    pub season: u8,
    pub unit: Option<Unit>,
    /// The unit is in the plural.
    pub plural: bool,
    /// So many units from the anchor.
    pub deictic: Option<(Unit, i32)>,
    /// So many units from a date of the text.
    pub anaphoric: Option<(Unit, i32)>,
    pub now: bool,
    /// Month and day.
    pub holiday: Option<(u8, u8)>,
    pub movable: Option<Movable>,
    pub number: u16,
    pub ordinal: u8,
    /// 7 for the seventies.
    pub decade: u8,
    pub(super) roles: u64,
    /// The forms of date that may begin with the word, a bit each.
    pub(super) forms: u32,
}

impl Meaning {
    /// What no word of the tables means.
    pub(crate) const NONE: &'static Meaning = &Meaning {
        month: 0,
        month_form: Form::Full,
        weekday: 0,
        weekday_form: Form::Full,
        season: 0,
        unit: None,
        plural: false,
        deictic: None,
        anaphoric: None,
        now: false,
        holiday: None,
        movable: None,
        number: 0,
        ordinal: 0,
        decade: 0,
        roles: 0,
        forms: 0,
    };

    pub(crate) const fn has(&self, role: Role) -> bool {
        self.roles & (1 << role as u64) != 0
    }

    /// Whether a date can begin with the word: every word that names a time, and those that stand before one.
    pub(crate) const fn can_begin_date(&self) -> bool {
        const BEFORE: u64 = 1 << Role::This as u64
            | 1 << Role::Last as u64
            | 1 << Role::Next as u64
            | 1 << Role::Previous as u64
            | 1 << Role::Following as u64
            | 1 << Role::AgoBefore as u64
            | 1 << Role::Ahead as u64
            | 1 << Role::Start as u64
            | 1 << Role::Mid as u64
            | 1 << Role::End as u64
            | 1 << Role::Rest as u64
            | 1 << Role::Firsts as u64
            | 1 << Role::Lasts as u64
            | 1 << Role::Roughly as u64;
        let counts = self.number != 0 || self.ordinal != 0 || self.decade != 0;
        let names = self.month != 0 || self.weekday != 0 || self.season != 0 || self.unit.is_some();
        let relates = self.deictic.is_some() || self.anaphoric.is_some();
        let feast = self.holiday.is_some() || self.movable.is_some();
        counts || names || relates || feast || self.roles & BEFORE != 0
    }

    /// Whether the word is written with a full stop: "sept.", "Mo.", "n."
    pub(super) fn is_abbreviation(&self) -> bool {
        self.month != 0 && self.month_form == Form::Short
            || self.weekday != 0 && self.weekday_form == Form::Short
            || self.has(Role::Label)
    }

    /// Adds what a row of the table says; `false` when the row is none that is known.
    fn add(&mut self, kind: &str, value: &str) -> bool {
        let number = value.parse::<u16>().unwrap_or(0);
        match kind {
            "month" => (self.month, self.month_form) = (number as u8, Form::Full),
            "month-short" => (self.month, self.month_form) = (number as u8, Form::Short),
            "weekday" => (self.weekday, self.weekday_form) = (number as u8, Form::Full),
            "weekday-weak" => (self.weekday, self.weekday_form) = (number as u8, Form::Weak),
            "weekday-short" => (self.weekday, self.weekday_form) = (number as u8, Form::Short),
            "season" => self.season = number as u8,
            "unit" => self.unit = Unit::from_name(value),
            "units" => (self.unit, self.plural) = (Unit::from_name(value), true),
            "deictic" => self.deictic = step(value),
            "anaphoric" => self.anaphoric = step(value),
            "now" => self.now = true,
            "holiday" => self.holiday = month_and_day(value),
            "movable" => self.movable = Movable::from_value(value),
            "number" => self.number = number,
            "ordinal" => self.ordinal = number as u8,
            "decade-word" => self.decade = number as u8,
            _ => match Role::from_name(value) {
                Some(role) => self.roles |= 1 << role as u64,
                None => return false,
            },
        }
        true
    }

    /// Whether the word alone makes it worth to look for a date around it.
    fn is_anchor(&self) -> bool {
        (self.month != 0 && self.month_form == Form::Full)
            || (self.weekday != 0 && self.weekday_form != Form::Short)
            || self.season != 0
            || self.unit.is_some()
            || self.deictic.is_some()
            || self.anaphoric.is_some()
            || self.holiday.is_some()
            || self.movable.is_some()
            || self.decade != 0
            || self.number == 1000
            || self.number == 19
            || self.ordinal > 20
    }

    /// Whether an abbreviation is long enough to be looked for: "feb", "Mi" hardly ever.
    fn is_short_anchor(&self, word: &str) -> bool {
        const LETTERS: usize = 3;
        self.month != 0 && self.month_form == Form::Short && word.len() >= LETTERS
    }
}

/// How the day of a feast is found in a year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Movable {
    /// So many days after Easter Sunday.
    Easter(i16),
    /// So many days after the nth weekday of a month.
    Nth { month: u8, weekday: u8, nth: u8, days: u8 },
}

impl Movable {
    /// "easter 39", "11 4 4 1"
    fn from_value(value: &str) -> Option<Self> {
        if let Some(days) = value.strip_prefix("easter ") {
            return days.parse().ok().map(Movable::Easter);
        }
        let mut numbers = value.split(' ').map_while(|number| number.parse().ok());
        let (month, weekday, nth) = (numbers.next()?, numbers.next()?, numbers.next()?);
        Some(Movable::Nth { month, weekday, nth, days: numbers.next()? })
    }
}

/// "day -1"
fn step(value: &str) -> Option<(Unit, i32)> {
    let (unit, count) = value.split_once(' ')?;
    Some((Unit::from_name(unit)?, count.parse().ok()?))
}

/// "12-25"
fn month_and_day(value: &str) -> Option<(u8, u8)> {
    let (month, day) = value.split_once('-')?;
    Some((month.parse().ok()?, day.parse().ok()?))
}

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
    entries: Words<Entry>,
    /// The places among the entries of single words, as printed and without accents: nearly every look-up ends here.
    short: ShortWords,
    /// Whether the language writes long numbers as one word.
    pub compounds: bool,
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
            entries: Words::default(),
            short: ShortWords::default(),
            compounds: matches!(language, Language::German | Language::Italian),
            dotted_ordinals: language == Language::German,
            past_endings: Vec::new(),
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
                    ("ending", "street") => lexicon.street_endings.push(word),
                    ("ending", _) => lexicon.future_endings.push(word),
                    _ => anchors.extend(lexicon.add(word, kind, value)),
                }
            }
        }
        lexicon.anchor(&anchors);
        for meaning in lexicon.entries.values_mut().filter_map(|entry| entry.meaning.as_mut()) {
            meaning.forms = forms::of_word(meaning);
        }
        lexicon
    }

    /// Adds what a row says of a word, and returns the word when a date is found by it, with whether longer words may
    /// begin with it.
    fn add<'t>(&mut self, word: &'t str, kind: &str, value: &str) -> Option<(&'t str, bool)> {
        let key = key(word);
        let entry = self.entries.entry(&key);
        let meaning = entry.meaning.get_or_insert_default();
        let known = meaning.add(kind, value);
        debug_assert!(known, "calendar.tsv: {kind} {value}");
        // "duemilaventi", "zweitausend": years in one word begin with a small number.
        let compound = self.compounds && matches!(meaning.number, 2 | 18);
        let is_anchor = meaning.is_anchor() || meaning.is_short_anchor(word) || compound;
        let written_together = meaning.number != 0;
        for (end, _) in key.match_indices(' ') {
            let prefix = key.get(..end).unwrap_or_default();
            self.entries.entry(prefix).continues = true;
        }
        for (printed, part) in word.split(BETWEEN_WORDS).zip(key.split(' ')) {
            let place = self.entries.place(part) as u16;
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
                self.entries.entry(&key(word)).anchor = true;
                self.filter.add(word, written_together);
            }
        }
    }

    /// What the words of the key mean, and whether more words may follow.
    pub(super) fn get(&'static self, key: &Key) -> Option<(Option<&'static Meaning>, bool)> {
        self.entries.get(key).map(|entry| (entry.meaning.as_ref(), entry.continues))
    }

    /// The entry of one word.
    fn entry(&'static self, word: &str) -> Option<&'static Entry> {
        match self.short.get(word) {
            Some(place) => self.entries.at(place.into()),
            // All that the table of short words can hold is in it; what is left is long or spelled in other ways.
            None if word.is_ascii() && short_words::fits(word) => None,
            None => self.entries.get(&Key::of(word)?),
        }
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
