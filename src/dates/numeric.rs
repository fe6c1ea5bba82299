//! Dates in digits: "13/08/2025", "13.08.25", "2025-08-13", "23-Sep-2020", "15/08".
//!
//! The order of day and month is the language's where the numbers leave it open. What looks like a version ("10.12.1"),
//! an address, a score ("3-2") or a fraction ("2/3") is no date.

use super::expression::{What, Year};
use super::gap::Gap;
use super::role::Role;
use super::run::Run;
use super::token::Number;
use crate::Language;

/// Two digits below this are years of the twenty-first century: "3-7-27" is 2027, "05/05/71" is 1971.
const PIVOT: u32 = 40;

/// A year written with two digits.
pub(super) const fn full_year(value: u32) -> u16 {
    (if value < PIVOT { 2000 + value } else { 1900 + value }) as u16
}

impl Run<'_, '_> {
    pub(super) fn numeric(&self, at: usize) -> Option<(What, usize)> {
        // Nearly every number stands alone.
        let alone = match self.gap(at + 1) {
            Gap::Break | Gap::Comma => true,
            Gap::Space => self.number(at + 1).is_none() && self.number(at + 2).is_none(),
            _ => false,
        };
        if alone && !self.has_digits(at, 8) {
            return None;
        }
        if self.is_inside_number(at) && !self.is_chained(at) {
            return None;
        }
        let (what, end) = self
            .compact(at)
            .or_else(|| self.named_triple(at))
            .or_else(|| self.three_numbers(at))
            .or_else(|| self.two_numbers(at))?;
        let range = self.gap(end) == Gap::Hyphen
            && self.three_numbers(end).or_else(|| self.two_numbers(end)).is_some();
        (!self.goes_on(end) || range || self.is_timestamp(at, end)).then_some((what, end))
    }

    /// "27/6-3/7": behind the hyphen of a range in digits
    pub(super) fn is_chained(&self, at: usize) -> bool {
        self.gap(at) == Gap::Hyphen && at >= 2 && (1..=2).all(|back| self.number(at - back).is_some())
    }

    /// "2025-08-13T10:39:00"
    fn is_timestamp(&self, at: usize, end: usize) -> bool {
        let time = self.after(end).as_bytes();
        self.number(at).is_some_and(|number| number.digits == 4)
            && matches!(time, [b'T', hour, _, b':', ..] if hour.is_ascii_digit())
    }

    fn has_digits(&self, at: usize, digits: u8) -> bool {
        self.number(at).is_some_and(|number| number.digits == digits)
    }

    /// "20250813"
    fn compact(&self, at: usize) -> Option<(What, usize)> {
        let number = self.number(at).filter(|number| number.digits == 8 && !number.ordinal)?;
        let (year, month, day) = (number.value / 10_000, number.value / 100 % 100, number.value % 100);
        let likely = (1900..2100).contains(&year) && is_month(month) && is_day(day);
        likely.then_some((day_of(day, month, year), at + 1))
    }

    fn three_numbers(&self, at: usize) -> Option<(What, usize)> {
        let (first, second, third) = (self.number(at)?, self.part(at + 1)?, self.number(at + 2)?);
        let gap = self.gap(at + 1);
        let same = self.gap(at + 2) == gap
            || gap == Gap::Slash && self.gap(at + 2) == Gap::Comma && !self.piece(at, at + 3).contains(' ');
        let plain = gap == Gap::Space && self.is_spaced_date(at, third);
        if !same
            || first.ordinal
            || third.ordinal
            || !(plain || matches!(gap, Gap::Slash | Gap::Dot | Gap::Hyphen))
        {
            return None;
        }
        let named = self.number(at + 1).is_none();
        if first.digits == 4 {
            return year_first(first, second, third, named).map(|what| (what, at + 3));
        }
        let full =
            third.digits == 4 || third.digits == 2 && (gap != Gap::Dot || first.digits + second.digits >= 3);
        if first.digits > 2 || !full {
            return None;
        }
        let year = if third.digits == 4 { third.value as u16 } else { full_year(third.value) };
        let what = if named {
            (is_day(first.value)).then(|| day_of(first.value, second.value, year.into()))
        } else {
            ordered(first, second, Year::Of(year))
        };
        what.map(|what| (what, at + 3))
    }

    /// A day, a month by name and a year of four digits in any order: "Sep-23-2020", "2020/23/Sep", "23-2020-septiembre".
    fn named_triple(&self, at: usize) -> Option<(What, usize)> {
        let gap = self.gap(at + 1);
        let marked = matches!(gap, Gap::Hyphen | Gap::Slash) && self.gap(at + 2) == gap;
        let places = [at, at + 1, at + 2];
        let month = places.iter().find_map(|&place| self.month(place)).filter(|_| marked)?.0;
        let year = places.iter().find_map(|&place| self.digits_of_year(place))?.0;
        let day = places.iter().find_map(|&place| {
            self.number(place).filter(|number| number.digits <= 2 && is_day(number.value))
        })?;
        Some((day_of(day.value, month.into(), year.into()), at + 3))
    }

    /// A number of one or two digits, or a month by name.
    fn part(&self, at: usize) -> Option<Number> {
        match self.number(at) {
            Some(number) => (number.digits <= 2 && !number.ordinal).then_some(number),
            None => {
                self.month(at).map(|(month, _)| Number { value: month.into(), digits: 2, ordinal: false })
            }
        }
    }

    /// "le 20 2 2014", but no telephone number.
    fn is_spaced_date(&self, at: usize, year: Number) -> bool {
        let alone = self.number(at + 3).is_none() && (at == 0 || self.number(at - 1).is_none());
        let told = year.digits == 4 || self.follows(at, Role::On) || year.value > 31;
        // "le 12 mai 50 personnes"
        let counted = year.digits == 2 && self.number(at + 1).is_none() && self.is_followed_by_word(at + 3);
        alone && told && !counted && YEARS_NEAR.contains(&year_value(year))
    }

    /// Two numbers with a slash between them that can be a day and a month.
    pub(super) fn slashed(&self, at: usize) -> Option<(What, usize)> {
        let (first, second) = (self.number(at)?, self.number(at + 1)?);
        let short = first.digits <= 2 && second.digits <= 2 && !first.ordinal && !second.ordinal;
        short.then(|| ordered(first, second, Year::Near)).flatten().map(|what| (what, at + 2))
    }

    /// "15/08", "28.10.", where a word, zeros or the weekday before show that it is no fraction.
    fn two_numbers(&self, at: usize) -> Option<(What, usize)> {
        let (first, second) = (self.number(at)?, self.number(at + 1)?);
        if first.digits > 2 || second.digits > 2 || first.ordinal || second.ordinal {
            return None;
        }
        // "le lot 12/24"
        if self.follows(at, Role::Label) {
            return None;
        }
        let told = at > 0
            && (self.follows(at, Role::On)
                || self.word(at - 1).weekday != 0
                || self.joined(at) && self.direction(at - 1).is_some());
        let padded = first.digits == 2 && second.digits == 2;
        let shape = match self.gap(at + 1) {
            Gap::Slash => {
                told || (padded || first.value > 12 || second.value > 12) && !is_ratio(first, second)
            }
            Gap::Dot if self.piece(at, at + 2).contains(',') => false,
            Gap::Dot => self.language == Language::German && (told && padded || self.is_at_full_stop(at + 2)),
            Gap::Space => {
                self.follows(at, Role::On)
                    && padded
                    && self.number(at + 2).is_none()
                    && self.is_at_stop(at + 2)
            }
            _ => false,
        };
        let what = ordered(first, second, Year::Near)?;
        shape.then_some((what, at + 2))
    }
}

const YEARS_NEAR: std::ops::RangeInclusive<u32> = 1900..=2099;

fn year_value(number: Number) -> u32 {
    if number.digits == 4 { number.value } else { full_year(number.value).into() }
}

/// "2025-08-13", and "2020/23/Sep" where the month is named or cannot be one.
fn year_first(year: Number, second: Number, third: Number, named: bool) -> Option<What> {
    if !super::run::YEARS.contains(&year.value) || third.digits > 2 {
        return None;
    }
    let (month, day) = if is_month(second.value) || named {
        (second.value, third.value)
    } else {
        (third.value, second.value)
    };
    (is_month(month) && is_day(day)).then(|| day_of(day, month, year.value))
}

/// Two numbers of which at least one order makes a day and a month.
fn ordered(first: Number, second: Number, year: Year) -> Option<What> {
    let (a, b) = (first.value, second.value);
    ((is_day(a) && is_month(b)) || (is_month(a) && is_day(b))).then_some(What::Ordered {
        first: a as u8,
        second: b as u8,
        year,
    })
}

/// Rates, formats and hours that are no days: "24/7", "16/9", "9/16".
fn is_ratio(first: Number, second: Number) -> bool {
    const RATIOS: [(u32, u32); 7] = [(24, 7), (7, 24), (16, 9), (9, 16), (21, 9), (10, 20), (12, 20)];
    RATIOS.contains(&(first.value, second.value))
}

fn is_day(value: u32) -> bool {
    (1..=31).contains(&value)
}

fn is_month(value: u32) -> bool {
    (1..=12).contains(&value)
}

fn day_of(day: u32, month: u32, year: u32) -> What {
    What::Day { day: day as u8, month: month as u8, year: Year::Of(year as u16) }
}
