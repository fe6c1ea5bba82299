//! What the calendar words mean.
//!
//! A word can mean several things at once: Spanish "mar" is a Tuesday and a month, French "du" opens a range and joins
//! a day to its month. So a meaning is a set, and the grammar asks for the one that it needs.

use std::ops::BitOr;

use super::role::Role;

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

/// What a word does beside naming a time, a bit each.
pub(super) type Roles = u64;

/// All the bits of what is so.
pub(super) fn bits<T: Default + BitOr<Output = T>>(all: impl IntoIterator<Item = (bool, T)>) -> T {
    all.into_iter().filter(|(is, _)| *is).fold(T::default(), |bits, (_, bit)| bits | bit)
}

/// What a token may be at the start of a date, a bit each of those in `start`.
pub(super) type Start = u32;

/// What a token may be behind the first one of a date, a bit each of those in `follow`.
pub(super) type Follow = u16;

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
    pub(super) roles: Roles,
    /// What the word may be at the start of a date.
    pub(super) starts: Start,
    /// What it may be behind that.
    pub(super) follows: Follow,
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
        starts: 0,
        follows: 0,
    };

    pub(crate) const fn has(&self, role: Role) -> bool {
        self.roles & role.bit() != 0
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
    pub(super) fn add(&mut self, kind: &str, value: &str) -> bool {
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
    pub(super) fn is_anchor(&self) -> bool {
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
    pub(super) fn is_short_anchor(&self, word: &str) -> bool {
        const LETTERS: usize = 3;
        let month = self.month != 0 && self.month_form == Form::Short;
        let weekday = self.weekday != 0 && self.weekday_form == Form::Short;
        (month || weekday) && word.len() >= LETTERS
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
