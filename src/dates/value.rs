//! The value of one date, as precise as it is printed.

use chrono::{Datelike, NaiveDate};

use super::calendar;
use super::expression::{Direction, Item, Point, What, Year};
use super::meaning::{Movable, Unit};
use super::tense::Tense;
use crate::{Edtf, Language, Moment, Precision, Season, Unresolved};

/// A weekday chooses among the years this near, in days; where it fits none it contradicts the day.
const WEEKDAY_REACH: i64 = 3 * 366;
/// A day or month this near is the one meant, whatever the tense of a verb close by.
const SURE_DAYS: i64 = 92;
const SURE_MONTHS: i32 = 3;
/// A day told as past may lie so many days ahead of the anchor: articles are corrected after they are published.
const SLIP_DAYS: i64 = 14;

pub(super) type Value = Result<Edtf, Unresolved>;

/// What the text told before a date.
pub(super) struct Told {
    /// The nearest earlier date resolved to a day.
    pub day: Option<NaiveDate>,
    /// The nearest earlier resolved date.
    pub date: Option<Edtf>,
}

/// One point with what it is resolved against.
pub(super) struct Resolver<'s> {
    pub told: &'s Told,
    /// Whether numbers alone are day before month.
    pub day_first: bool,
    pub anchor: Option<NaiveDate>,
    pub tense: Option<Tense>,
    pub language: Language,
}

impl Resolver<'_> {
    pub(super) fn point(&self, point: Point) -> Value {
        let value = match point.what {
            What::Day { day, month, year } => self.day(point.weekday, day, month, year),
            What::Ordered { first, second, year } => self.ordered(point.weekday, first, second, year),
            What::DayOnly { day, months } => self.day_only(point.weekday, day, months),
            What::Month { month, year } => self.month(month, year),
            What::Part { part, of, year } => self.part(part, of, year),
            What::Season { season, year } => self.season(season, year),
            What::Year(year) => self.year(year).map(|year| single(Precision::Year(year))),
            What::Decade(decade) => Ok(single(Precision::Decade(decade))),
            What::Century(century) => Ok(single(Precision::Century(century))),
            What::Weekday(direction) => self.weekday(point.weekday, direction),
            What::Step { unit, count } => self.step(unit, count),
            What::Anaphora { unit, count } => self.anaphora(unit, count),
            What::Offset { unit, count, day, month, year } => {
                let base = self.day(0, day, month, year)?.as_day().ok_or(Unresolved::NoAnchor)?;
                calendar::shift(base, unit, count).map(Edtf::day).ok_or(Unresolved::InvalidDay)
            }
            What::DayAway { months, days } => away(self.anchor()?, months, days).map(Edtf::day),
            What::AnaphoraDay { months, days } => {
                away(self.told.day.ok_or(Unresolved::NoAnchor)?, months, days).map(Edtf::day)
            }
            What::Rest { unit } => self.rest(unit),
            What::WeekdayFrom { next } => {
                let from = self.told.day.ok_or(Unresolved::NoAnchor)?;
                let direction = if next { Direction::Next } else { Direction::Last };
                self.weekday_from(from, point.weekday, direction, self.language != Language::French)
            }
            What::Feast { feast, year } => self.feast(feast, year),
            What::Event => Err(Unresolved::RelativeToEvent),
            What::WeekdayOf { weeks } => self.weekday_of(point.weekday, weeks),
            // Resolved with the start of its range as the anchor.
            What::LastOf { months, days } => {
                let after = away(self.anchor()?, months, days)?;
                after.pred_opt().map(Edtf::day).ok_or(Unresolved::InvalidDay)
            }
            What::WeekdayAway { months, days } => self.weekday_away(point.weekday, months, days),
            What::WeekdayOn { weeks } => self.weekday_on(point.weekday, weeks),
            What::Nth { nth, item, month, year, months } => self.nth(nth, item, month, year, months),
            What::WeekOf { day, month, year } => {
                let day =
                    if month == 0 { self.day_only(0, day, None) } else { self.day(0, day, month, year) }?
                        .as_day()
                        .ok_or(Unresolved::NoAnchor)?;
                Ok(days(calendar::monday(day), 7))
            }
        }?;
        Ok(if point.approximate { approximated(value) } else { value })
    }

    fn anchor(&self) -> Result<NaiveDate, Unresolved> {
        self.anchor.ok_or(Unresolved::NoAnchor)
    }

    fn day(&self, weekday: u8, day: u8, month: u8, year: Year) -> Value {
        let in_year = |year: i32| NaiveDate::from_ymd_opt(year, month.into(), day.into());
        // 2000 is a leap year: every day that exists, exists in it.
        in_year(2000).ok_or(Unresolved::InvalidDay)?;
        match (year, self.anchor) {
            (Year::Of(year), _) => in_year(year.into()).map(Edtf::day).ok_or(Unresolved::InvalidDay),
            (Year::Near | Year::Toward(_), None) => Ok(single(Precision::DayOfYear(month, day))),
            (Year::Step(count), Some(anchor)) => {
                in_year(anchor.year() + count).map(Edtf::day).ok_or(Unresolved::InvalidDay)
            }
            (Year::Step(_), None) => Err(Unresolved::NoAnchor),
            (Year::Near | Year::Toward(_), Some(anchor)) => {
                let near = (anchor.year() - 4..=anchor.year() + 4).filter_map(in_year);
                self.nearest(anchor, weekday, year, near)
                    .map(Edtf::day)
                    .ok_or(Unresolved::WeekdayContradiction)
            }
        }
    }

    /// Of the same day in several years the one that weekday, tense and distance choose.
    fn nearest(
        &self,
        anchor: NaiveDate,
        weekday: u8,
        year: Year,
        days: impl Iterator<Item = NaiveDate> + Clone,
    ) -> Option<NaiveDate> {
        let distance = |day: &NaiveDate| (*day - anchor).num_days().abs();
        if weekday != 0 && year != Year::Toward(Direction::This) {
            let fits = |day: &NaiveDate| day.weekday().number_from_monday() == u32::from(weekday);
            return days
                .clone()
                .filter(fits)
                .min_by_key(distance)
                .filter(|day| distance(day) <= WEEKDAY_REACH);
        }
        let past = |day: &NaiveDate| *day <= anchor;
        let coming = |day: &NaiveDate| *day >= anchor;
        let nearest = days.clone().min_by_key(distance).filter(|day| {
            let told = self.tense == Some(Tense::Over) && (*day - anchor).num_days() > SLIP_DAYS;
            year == Year::Near && distance(day) <= SURE_DAYS && !told
        });
        if nearest.is_some() {
            return nearest;
        }
        match (year, self.tense) {
            (Year::Toward(Direction::Last), _) | (Year::Near, Some(Tense::Past | Tense::Over)) => {
                days.filter(past).min_by_key(distance)
            }
            (Year::Toward(Direction::Next), _) | (Year::Near, Some(Tense::Future)) => {
                days.filter(coming).min_by_key(distance)
            }
            _ => days.min_by_key(distance),
        }
    }

    fn ordered(&self, weekday: u8, first: u8, second: u8, year: Year) -> Value {
        let (day, month) = match (first > 12, second > 12) {
            (true, _) => (first, second),
            (_, true) => (second, first),
            _ if self.day_first => (first, second),
            _ => (second, first),
        };
        self.day(weekday, day, month, year)
    }

    fn day_only(&self, weekday: u8, day: u8, months: Option<i32>) -> Value {
        let anchor = self.anchor()?;
        let in_month = |count: i32| {
            let first = calendar::shift(calendar::first_of_month(anchor), Unit::Month, count)?;
            first.with_day(day.into())
        };
        if let Some(count) = months {
            return in_month(count).map(Edtf::day).ok_or(Unresolved::InvalidDay);
        }
        let near = (-13..=13).filter_map(in_month);
        let fits = |day: &NaiveDate| weekday == 0 || day.weekday().number_from_monday() == u32::from(weekday);
        let distance = |day: &NaiveDate| (*day - anchor).num_days().abs();
        near.filter(fits).min_by_key(distance).map(Edtf::day).ok_or(Unresolved::InvalidDay)
    }

    fn month(&self, month: u8, year: Year) -> Value {
        let year = match (year, self.anchor) {
            (Year::Near | Year::Toward(_), None) => return Ok(single(Precision::MonthOfYear(month))),
            (Year::Near | Year::Toward(_), Some(anchor)) => self.year_of_month(anchor, month, year),
            _ => self.year(year)?,
        };
        Ok(single(Precision::Month(year, month)))
    }

    fn year_of_month(&self, anchor: NaiveDate, month: u8, year: Year) -> u16 {
        let this = anchor.year() * 12 + anchor.month0().cast_signed();
        let months = |year: &i32| year * 12 + i32::from(month) - 1 - this;
        let years = anchor.year() - 1..=anchor.year() + 1;
        let past = |year: &i32| months(year) <= 0;
        let coming = |year: &i32| months(year) >= 0;
        let distance = |year: &i32| months(year).abs();
        let found = match (year, self.tense) {
            (Year::Toward(Direction::Last), _) => years.filter(|year| months(year) < 0).min_by_key(distance),
            (Year::Toward(Direction::Next), _) => years.filter(|year| months(year) > 0).min_by_key(distance),
            (Year::Toward(Direction::This), _) => Some(anchor.year()),
            (_, Some(Tense::Over)) => years.filter(past).min_by_key(distance),
            _ if years.clone().any(|year| months(&year).abs() <= SURE_MONTHS) => years.min_by_key(distance),
            (_, Some(Tense::Past)) => years.filter(past).min_by_key(distance),
            (_, Some(Tense::Future)) => years.filter(coming).min_by_key(distance),
            _ => years.min_by_key(distance),
        };
        u16::try_from(found.unwrap_or(anchor.year())).unwrap_or_default()
    }

    fn year(&self, year: Year) -> Result<u16, Unresolved> {
        let years = match year {
            Year::Of(year) => return Ok(year),
            Year::Step(count) => count,
            Year::Toward(Direction::Last) => -1,
            Year::Toward(Direction::Next) => 1,
            Year::Toward(_) | Year::Near => 0,
        };
        u16::try_from(self.anchor()?.year() + years).map_err(|_| Unresolved::InvalidDay)
    }

    fn part(&self, part: u8, of: u8, year: Year) -> Value {
        let year = self.year(year)?;
        let length = 12 / of;
        let first = (part - 1) * length + 1;
        Ok(Edtf::Interval(
            Moment::new(Precision::Month(year, first)),
            Moment::new(Precision::Month(year, first + length - 1)),
        ))
    }

    fn season(&self, code: u8, year: Year) -> Value {
        let season = Season::from_code(code).ok_or(Unresolved::InvalidDay)?;
        let year = match (year, self.anchor) {
            (Year::Near | Year::Toward(_), None) => return Ok(single(Precision::SeasonOfYear(season))),
            (Year::Near | Year::Toward(_), Some(anchor)) => self.year_of_season(anchor, season, year)?,
            _ => self.year(year)?,
        };
        Ok(single(Precision::Season(year, season)))
    }

    /// "L'automne dernier" is the last that is over, "cet été" that of the year, a bare one the nearest.
    fn year_of_season(&self, anchor: NaiveDate, season: Season, year: Year) -> Result<u16, Unresolved> {
        let years = (anchor.year() - 2..=anchor.year() + 2).filter_map(|year| u16::try_from(year).ok());
        let span = |year: u16| match single(Precision::Season(year, season)).days() {
            (Some(start), Some(end)) => Some((start, end)),
            _ => None,
        };
        let over = |year: &u16| span(*year).is_some_and(|(_, end)| end <= anchor);
        let coming = |year: &u16| span(*year).is_some_and(|(start, _)| start > anchor);
        let begun = |year: &u16| span(*year).is_some_and(|(start, _)| start <= anchor);
        let not_over = |year: &u16| span(*year).is_some_and(|(_, end)| end > anchor);
        let distance = |year: &u16| {
            span(*year).map_or(i64::MAX, |(start, end)| {
                if anchor < start { (start - anchor).num_days() } else { (anchor - end).num_days().max(-1) }
            })
        };
        let this_year = u16::try_from(anchor.year()).ok();
        let found = match (year, self.tense) {
            (Year::Toward(Direction::Last), _) => years.filter(over).max(),
            (Year::Toward(Direction::Next), _) => years.filter(coming).min(),
            (Year::Toward(_), _) if season == Season::Winter => years.min_by_key(distance),
            (Year::Toward(_), _) => this_year,
            (_, Some(Tense::Past | Tense::Over)) => years.filter(begun).max(),
            (_, Some(Tense::Future)) => years.filter(not_over).min(),
            _ => years.min_by_key(distance),
        };
        found.ok_or(Unresolved::NoAnchor)
    }

    fn feast(&self, feast: Movable, year: Year) -> Value {
        let day = |year| calendar::feast(feast, year);
        let Year::Toward(direction) = year else {
            return day(self.year(year)?.into()).map(Edtf::day).ok_or(Unresolved::InvalidDay);
        };
        let anchor = self.anchor()?;
        let mut near = (anchor.year() - 1..=anchor.year() + 1).filter_map(day);
        let found = match direction {
            Direction::Last => near.rfind(|day| *day < anchor),
            Direction::Next => near.find(|day| *day > anchor),
            Direction::This | Direction::Open => day(anchor.year()),
        };
        found.map(Edtf::day).ok_or(Unresolved::InvalidDay)
    }

    /// From the anchor to the last day of its week, month or year.
    fn rest(&self, unit: Unit) -> Value {
        let anchor = self.anchor()?;
        let end = calendar::period(anchor, unit, 0).and_then(|period| period.days().1?.pred_opt());
        end.map(|end| calendar::interval(anchor, end)).ok_or(Unresolved::InvalidDay)
    }

    fn weekday(&self, weekday: u8, direction: Direction) -> Value {
        let by_week = match direction {
            // English alone says "last Monday" of the week before.
            Direction::Last => self.language == Language::English,
            _ => self.language != Language::French,
        };
        self.weekday_from(self.anchor()?, weekday, direction, by_week)
    }

    /// The weekday before or after the day; `by_week` counts weeks: of the week before or after.
    fn weekday_from(&self, anchor: NaiveDate, weekday: u8, direction: Direction, by_week: bool) -> Value {
        let today = anchor.weekday().number_from_monday().cast_signed();
        let wanted = i32::from(weekday);
        let back = (today - wanted).rem_euclid(7);
        let ahead = (wanted - today).rem_euclid(7);
        let offset = match (direction, self.tense) {
            (Direction::Last, _) if by_week => wanted - today - 7,
            (Direction::Next, _) if by_week => wanted - today + 7,
            (Direction::Last, _) => -(if back == 0 { 7 } else { back }),
            (Direction::Next, _) => {
                if ahead == 0 {
                    7
                } else {
                    ahead
                }
            }
            (Direction::This, _) => wanted - today,
            (Direction::Open, Some(Tense::Future)) => ahead,
            (Direction::Open, _) => -back,
        };
        calendar::shift(anchor, Unit::Day, offset).map(Edtf::day).ok_or(Unresolved::InvalidDay)
    }

    fn weekday_of(&self, weekday: u8, weeks: i32) -> Value {
        let monday = calendar::monday(self.anchor()?);
        let offset = weeks * 7 + i32::from(weekday) - 1;
        calendar::shift(monday, Unit::Day, offset).map(Edtf::day).ok_or(Unresolved::InvalidDay)
    }

    /// The weekday of the week of a day so far away; of a month or year the first one from that day on.
    fn weekday_away(&self, weekday: u8, months: i32, days: i32) -> Value {
        let day = away(self.anchor()?, months, days)?;
        let offset = i32::from(weekday) - day.weekday().number_from_monday().cast_signed();
        let offset = if months == 0 { offset } else { offset.rem_euclid(7) };
        calendar::shift(day, Unit::Day, offset).map(Edtf::day).ok_or(Unresolved::InvalidDay)
    }

    fn weekday_on(&self, weekday: u8, weeks: i32) -> Value {
        let anchor = self.anchor()?;
        let today = anchor.weekday().number_from_monday().cast_signed();
        let ahead = (i32::from(weekday) - today).rem_euclid(7) + 7 * weeks;
        calendar::shift(anchor, Unit::Day, ahead).map(Edtf::day).ok_or(Unresolved::InvalidDay)
    }

    fn step(&self, unit: Unit, count: i32) -> Value {
        let anchor = self.anchor()?;
        let past = matches!(self.tense, Some(Tense::Past | Tense::Over));
        // Said of what happened, "ce week-end" on a Monday is the one that is over.
        let count =
            if unit == Unit::Weekend && count == 0 && past && anchor.weekday().number_from_monday() < 5 {
                -1
            } else {
                count
            };
        calendar::period(anchor, unit, count).ok_or(Unresolved::InvalidDay)
    }

    fn anaphora(&self, unit: Unit, count: i32) -> Value {
        let any = self.told.date.and_then(|last| last.days().0);
        let from = match unit {
            Unit::Day | Unit::Week => self.told.day,
            _ => any.or(self.told.day),
        };
        let from = from.ok_or(Unresolved::NoAnchor)?;
        calendar::period(from, unit, count).ok_or(Unresolved::InvalidDay)
    }

    fn nth(&self, nth: i8, item: Item, month: u8, year: Year, months: Option<i32>) -> Value {
        let (from, until) = match (month, months) {
            (0, None) => single(Precision::Year(self.year(year)?)).days(),
            (0, Some(count)) => {
                calendar::period(self.anchor()?, Unit::Month, count).ok_or(Unresolved::InvalidDay)?.days()
            }
            (month, _) => self.month(month, year)?.days(),
        };
        let (Some(from), Some(until)) = (from, until) else { return Err(Unresolved::NoAnchor) };
        calendar::nth(nth.into(), item, from, until).ok_or(Unresolved::InvalidDay)
    }
}

/// The day so many months and days after another.
fn away(day: NaiveDate, months: i32, days: i32) -> Result<NaiveDate, Unresolved> {
    let month = calendar::shift(day, Unit::Month, months);
    month.and_then(|day| calendar::shift(day, Unit::Day, days)).ok_or(Unresolved::InvalidDay)
}

fn single(precision: Precision) -> Edtf {
    Edtf::Single(Moment::new(precision))
}

fn approximated(value: Edtf) -> Edtf {
    match value {
        Edtf::Single(moment) => Edtf::Single(Moment { approximate: true, ..moment }),
        interval @ Edtf::Interval(..) => interval,
    }
}

/// So many days from the first.
fn days(first: NaiveDate, count: i32) -> Edtf {
    calendar::interval(first, calendar::shift(first, Unit::Day, count - 1).unwrap_or(first))
}
