//! What a date expression says, before anything is known about the day it counts from.

use super::meaning::{Movable, Unit};
use crate::Bound;

/// A date expression found in a text, not yet resolved.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Found<'a> {
    /// As printed, without leading article or preposition.
    pub text: &'a str,
    pub(super) from: Point,
    /// The other end of a range.
    pub(super) to: Option<Point>,
    pub(super) bound: Option<Bound>,
}

impl Found<'_> {
    /// Whether the expression prints a day, month and year.
    pub(super) const fn is_full(&self) -> bool {
        self.to.is_none()
            && matches!(
                self.from.what,
                What::Day { year: Year::Of(_), .. } | What::Ordered { year: Year::Of(_), .. }
            )
    }

    /// Whether it is a range whose last day has its year printed: "du 3 au 5 mai 2025".
    pub(super) const fn ends_in_full(&self) -> bool {
        matches!(self.to, Some(Point { what: What::Day { year: Year::Of(_), .. }, .. }))
    }

    /// Whether the expression says so many days from now: "hier".
    pub(super) const fn is_days_away(&self) -> bool {
        matches!(self.from.what, What::Step { unit: Unit::Day, .. })
    }
}

/// One date, as printed.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Point {
    /// 1 is Monday; 0 when none is printed.
    pub weekday: u8,
    pub what: What,
    /// "vers 2035"
    pub approximate: bool,
}

impl Point {
    pub(super) const fn new(what: What) -> Self {
        Self { weekday: 0, what, approximate: false }
    }
}

/// The forms of a date.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum What {
    /// "15 août 2025"
    Day { day: u8, month: u8, year: Year },
    /// "02/03/2026": two numbers whose order the language tells.
    Ordered { first: u8, second: u8, year: Year },
    /// "le 15", "the 4th of next month": a day of the month that is so many after the anchor's.
    DayOnly { day: u8, months: Option<i32> },
    /// "juin 2024"
    Month { month: u8, year: Year },
    /// "T2 2024": one of `of` equal parts.
    Part { part: u8, of: u8, year: Year },
    /// "été 2024", by EDTF number
    Season { season: u8, year: Year },
    /// "2024", "l'an dernier"
    Year(Year),
    /// "années 1990": the first three digits
    Decade(u16),
    /// "19th century": the first two digits, 18
    Century(u8),
    /// "mardi dernier"
    Weekday(Direction),
    /// So many units from the anchor: "hier", "la semaine prochaine".
    Step { unit: Unit, count: i32 },
    /// So many units from an earlier date of the text: "la veille".
    Anaphora { unit: Unit, count: i32 },
    /// A day so many months and days from an earlier date of the text: "two years and three months later".
    AnaphoraDay { months: i32, days: i32 },
    /// So many days from a day that is printed: "le lendemain du 13 février".
    Offset { unit: Unit, count: i32, day: u8, month: u8, year: Year },
    /// A day so many months and days from the anchor: "a month and two days ago", "in two weeks".
    DayAway { months: i32, days: i32 },
    /// From the anchor to the end of the unit: "le reste de l'année".
    Rest { unit: Unit },
    /// "le lundi suivant", counted from a date of the text.
    WeekdayFrom { next: bool },
    /// "Pâques 2024"
    Feast { feast: Movable, year: Year },
    /// "à la veille de la rencontre"
    Event,
    /// The last day of a range that is so long: "ten days starting June 12".
    LastOf { months: i32, days: i32 },
    /// "mardi en huit": so many weeks after the next one
    WeekdayOn { weeks: i32 },
    /// "mardi de la semaine prochaine"
    WeekdayOf { weeks: i32 },
    /// "the third Friday of next month", "la première semaine de 2019"; counted from the end when negative.
    Nth { nth: i8, item: Item, month: u8, year: Year, months: Option<i32> },
    /// "Tuesday three weeks from now", "Thursday three months from today"
    WeekdayAway { months: i32, days: i32 },
    /// "la semaine du 6 octobre"; no month where only its day is printed
    WeekOf { day: u8, month: u8, year: Year },
}

impl What {
    /// Whether a day is printed without its year.
    pub(super) const fn has_open_year(self) -> bool {
        matches!(self, What::Day { year: Year::Near, .. } | What::Ordered { year: Year::Near, .. })
    }

    /// Whether a day or month is printed with its year.
    pub(super) const fn prints_year(self) -> bool {
        matches!(
            self,
            What::Day { year: Year::Of(_), .. }
                | What::Ordered { year: Year::Of(_), .. }
                | What::Month { year: Year::Of(_), .. }
        )
    }

    /// The same day in the last or next year that has it.
    pub(super) const fn toward(self, direction: Direction) -> What {
        let year = Year::Toward(direction);
        match self {
            What::Day { day, month, year: Year::Near } => What::Day { day, month, year },
            What::Ordered { first, second, year: Year::Near } => What::Ordered { first, second, year },
            other => other,
        }
    }
}

/// What [`What::Nth`] counts.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Item {
    Weekday(u8),
    Unit(Unit),
    /// So many units together, from the start of the period or to its end.
    Several(u8, Unit),
    /// Of a month: its first fifteen days, or the others.
    Half,
}

/// Which year an expression means.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Year {
    /// None is printed.
    Near,
    Of(u16),
    /// So many years after the anchor's: "of next year".
    Step(i32),
    /// The last or next one: "mars dernier", "this summer".
    Toward(Direction),
}

/// Where from the anchor a date lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Direction {
    /// As the sentence says.
    Open,
    Last,
    This,
    Next,
}
