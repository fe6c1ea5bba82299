//! Counting in days, weeks, months and years.

use chrono::{Datelike, Days, Months, NaiveDate};

use super::expression::Item;
use super::meaning::{Movable, Unit};
use crate::{Edtf, Moment, Precision};

/// The day so many units later, or earlier when negative; the last of the month where the month is shorter.
pub(super) fn shift(day: NaiveDate, unit: Unit, count: i32) -> Option<NaiveDate> {
    let months = |each: u32| {
        let months = Months::new(count.unsigned_abs().checked_mul(each)?);
        if count < 0 { day.checked_sub_months(months) } else { day.checked_add_months(months) }
    };
    let days = |each: u64| {
        let days = Days::new(u64::from(count.unsigned_abs()) * each);
        if count < 0 { day.checked_sub_days(days) } else { day.checked_add_days(days) }
    };
    match unit {
        Unit::Day => days(1),
        Unit::Week | Unit::Workweek | Unit::Weekend => days(7),
        Unit::Fortnight => days(14),
        Unit::Month => months(1),
        Unit::Quarter => months(3),
        Unit::Half => months(6),
        Unit::Year => months(12),
        Unit::Decade => months(120),
        Unit::Century => months(1200),
    }
    .filter(|day| (0..=9999).contains(&day.year()))
}

pub(super) fn monday(day: NaiveDate) -> NaiveDate {
    day.checked_sub_days(Days::new(day.weekday().num_days_from_monday().into())).unwrap_or(day)
}

pub(super) fn first_of_month(day: NaiveDate) -> NaiveDate {
    day.with_day(1).unwrap_or(day)
}

/// The unit so many after the one that holds `day`: its week from Monday to Sunday, its month, its year.
pub(super) fn period(day: NaiveDate, unit: Unit, count: i32) -> Option<Edtf> {
    let shifted = || shift(day, unit, count);
    let year = |day: NaiveDate| u16::try_from(day.year()).ok();
    let of_week = |first: u64, last: u64| {
        let monday = shift(monday(day), Unit::Week, count)?;
        Some(interval(monday.checked_add_days(Days::new(first))?, monday.checked_add_days(Days::new(last))?))
    };
    match unit {
        Unit::Day | Unit::Fortnight => shifted().map(Edtf::day),
        Unit::Week => of_week(0, 6),
        Unit::Workweek => of_week(0, 4),
        Unit::Weekend => of_week(5, 6),
        Unit::Month => {
            let month = shift(first_of_month(day), Unit::Month, count)?;
            Some(single(Precision::Month(year(month)?, month.month() as u8)))
        }
        Unit::Quarter => months(day, 3, count),
        Unit::Half => months(day, 6, count),
        Unit::Year => Some(single(Precision::Year(year(shifted()?)?))),
        Unit::Decade => Some(single(Precision::Decade(year(shifted()?)? / 10))),
        Unit::Century => Some(single(Precision::Century((year(shifted()?)? / 100) as u8))),
    }
}

/// The part of the year, of so many months, so many after that of `day`.
fn months(day: NaiveDate, length: u32, count: i32) -> Option<Edtf> {
    let start = first_of_month(day).with_month(day.month0() / length * length + 1)?;
    let first = shift(start, Unit::Month, count * length.cast_signed())?;
    let last = shift(first, Unit::Month, length.cast_signed() - 1)?;
    let month = |day: NaiveDate| {
        Some(Moment::new(Precision::Month(u16::try_from(day.year()).ok()?, day.month() as u8)))
    };
    Some(Edtf::Interval(month(first)?, month(last)?))
}

/// The nth weekday, week, weekend, month or day from `from` to before `until`, or several of them; from the end when
/// negative. The first week is the one that holds the first Thursday, as in ISO 8601.
pub(super) fn nth(nth: i32, item: Item, from: NaiveDate, until: NaiveDate) -> Option<Edtf> {
    let last = until.pred_opt()?;
    let index = if nth > 0 { nth - 1 } else { nth + 1 };
    match item {
        Item::Unit(Unit::Day) => {
            let day = shift(if nth > 0 { from } else { last }, Unit::Day, index)?;
            (from <= day && day < until).then(|| Edtf::day(day))
        }
        Item::Unit(unit) => period(edge(unit, nth > 0, from, last)?, unit, index),
        Item::Several(count, unit) => {
            let edge = edge(unit, nth > 0, from, last)?;
            let further = (i32::from(count) - 1) * nth.signum();
            Some(between(period(edge, unit, further.min(0))?, period(edge, unit, further.max(0))?))
        }
        Item::Half => {
            let middle = shift(from, Unit::Day, 14)?;
            Some(if nth == 1 { interval(from, middle) } else { interval(middle.succ_opt()?, last) })
        }
        Item::Weekday(weekday) => nth_weekday(nth, index, weekday, from, until),
    }
}

/// A day of the first unit of a period, or of its last: weeks belong to the period that holds their Thursday, weekends to
/// that of their Saturday.
fn edge(unit: Unit, first: bool, from: NaiveDate, last: NaiveDate) -> Option<NaiveDate> {
    let day = if first { from } else { last };
    let deciding = match unit {
        Unit::Week => 3,
        Unit::Weekend => 5,
        _ => return Some(day),
    };
    let week = shift(monday(day), Unit::Day, deciding)?;
    match first {
        true if week < from => shift(week, Unit::Week, 1),
        false if week > last => shift(week, Unit::Week, -1),
        _ => Some(week),
    }
}

fn nth_weekday(nth: i32, index: i32, weekday: u8, from: NaiveDate, until: NaiveDate) -> Option<Edtf> {
    let wanted = i32::from(weekday) - 1;
    let edge = if nth > 0 { from } else { until.pred_opt()? };
    let today = edge.weekday().num_days_from_monday().cast_signed();
    let offset = if nth > 0 { (wanted - today).rem_euclid(7) } else { -(today - wanted).rem_euclid(7) };
    let day = shift(edge, Unit::Day, offset + 7 * index)?;
    (from <= day && day < until).then(|| Edtf::day(day))
}

/// From the start of one date to the end of another.
const fn between(from: Edtf, to: Edtf) -> Edtf {
    let (Edtf::Single(start) | Edtf::Interval(start, _), Edtf::Single(end) | Edtf::Interval(_, end)) =
        (from, to);
    Edtf::Interval(start, end)
}

/// The day of a movable feast in a year.
pub(super) fn feast(feast: Movable, year: i32) -> Option<NaiveDate> {
    match feast {
        Movable::Easter(days) => shift(easter(year)?, Unit::Day, days.into()),
        Movable::Nth { month, weekday, nth: index, days } => {
            let first = NaiveDate::from_ymd_opt(year, month.into(), 1)?;
            let until = shift(first, Unit::Month, 1)?;
            let day = nth(index.into(), Item::Weekday(weekday), first, until)?.as_day()?;
            shift(day, Unit::Day, days.into())
        }
    }
}

/// Easter Sunday of the Gregorian calendar (Meeus, Astronomical Algorithms, chapter 8).
fn easter(year: i32) -> Option<NaiveDate> {
    let (golden, century, rest) = (year % 19, year / 100, year % 100);
    let skipped_moons = (century - (century + 8) / 25 + 1) / 3;
    let epact = (19 * golden + century - century / 4 - skipped_moons + 15) % 30;
    let weekday = (32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4) % 7;
    let late = (golden + 11 * epact + 22 * weekday) / 451;
    let days = epact + weekday - 7 * late + 114;
    NaiveDate::from_ymd_opt(year, u32::try_from(days / 31).ok()?, u32::try_from(days % 31 + 1).ok()?)
}

/// From one day to another.
pub(super) const fn interval(first: NaiveDate, last: NaiveDate) -> Edtf {
    Edtf::Interval(Moment::new(Precision::Day(first)), Moment::new(Precision::Day(last)))
}

fn single(precision: Precision) -> Edtf {
    Edtf::Single(Moment::new(precision))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn the_nth_of_a_period_lies_in_it() {
        let (from, until) = (day("2024-05-01"), day("2024-06-01"));
        let read = |count, item| nth(count, item, from, until).map(|edtf| edtf.to_string());
        for (count, item, expected) in [
            (1, Item::Unit(Unit::Day), Some("2024-05-01")),
            (31, Item::Unit(Unit::Day), Some("2024-05-31")),
            (32, Item::Unit(Unit::Day), None),
            (-1, Item::Unit(Unit::Day), Some("2024-05-31")),
            (-31, Item::Unit(Unit::Day), Some("2024-05-01")),
            (-32, Item::Unit(Unit::Day), None),
            (1, Item::Weekday(3), Some("2024-05-01")),
            (5, Item::Weekday(5), Some("2024-05-31")),
            (5, Item::Weekday(6), None),
            (-1, Item::Weekday(5), Some("2024-05-31")),
            (-5, Item::Weekday(3), Some("2024-05-01")),
            (-5, Item::Weekday(1), None),
            (1, Item::Half, Some("2024-05-01/2024-05-15")),
            (2, Item::Half, Some("2024-05-16/2024-05-31")),
            (1, Item::Unit(Unit::Weekend), Some("2024-05-04/2024-05-05")),
            (-1, Item::Several(2, Unit::Day), Some("2024-05-30/2024-05-31")),
        ] {
            assert_eq!(read(count, item).as_deref(), expected, "{count} {item:?}");
        }
    }

    #[test]
    fn weeks_begin_with_the_first_thursday() {
        let week = |count, from: &str, until: &str| {
            nth(count, Item::Unit(Unit::Week), day(from), day(until)).map(|edtf| edtf.to_string())
        };
        // 1 August 2024 was a Thursday, 29 February 2024 too.
        assert_eq!(week(1, "2024-08-01", "2024-09-01").as_deref(), Some("2024-07-29/2024-08-04"));
        assert_eq!(week(-1, "2024-02-01", "2024-03-01").as_deref(), Some("2024-02-26/2024-03-03"));
        assert_eq!(week(1, "2024-03-01", "2024-04-01").as_deref(), Some("2024-03-04/2024-03-10"));
        assert_eq!(week(-1, "2024-07-01", "2024-08-01").as_deref(), Some("2024-07-22/2024-07-28"));
    }

    #[test]
    fn days_before_the_first_year_and_behind_the_last_are_none() {
        assert_eq!(shift(day("2024-02-29"), Unit::Year, 1), Some(day("2025-02-28")));
        assert_eq!(shift(day("2024-02-29"), Unit::Day, 0), Some(day("2024-02-29")));
        assert_eq!(shift(day("2024-02-29"), Unit::Year, -2025), None);
        assert_eq!(shift(day("2024-02-29"), Unit::Century, 80), None);
        assert_eq!(shift(day("2024-02-29"), Unit::Month, i32::MIN), None);
    }

    #[test]
    fn easter_of_six_centuries() {
        for (year, expected) in [
            (1598, "1598-03-22"),
            (1818, "1818-03-22"),
            (1886, "1886-04-25"),
            (1943, "1943-04-25"),
            (1954, "1954-04-18"),
            (1961, "1961-04-02"),
            (1981, "1981-04-19"),
            (2000, "2000-04-23"),
            (2011, "2011-04-24"),
            (2024, "2024-03-31"),
            (2038, "2038-04-25"),
            (2049, "2049-04-18"),
            (2076, "2076-04-19"),
            (2100, "2100-03-28"),
        ] {
            assert_eq!(easter(year), Some(day(expected)), "{year}");
        }
    }
}
