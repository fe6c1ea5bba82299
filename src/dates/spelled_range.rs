//! Ranges that are told in other ways than by their two ends side by side: "ten days starting June 12", "October between
//! 7 and 9", "this week from Tuesday to Thursday".

use super::expression::{Direction, Point, What, Year};
use super::gap::Gap;
use super::meaning::Unit;
use super::range::Range;
use super::role::Role;
use super::run::Run;

impl Run<'_, '_> {
    /// "ten days starting June 12", "zehn Tage ab dem 3. Mai": a length and its first day
    pub(super) fn length_from(&self, at: usize) -> Option<Range> {
        let (length, after) = self.length(at)?;
        let start = self.skip(self.skip(self.skip(after, Role::Starting), Role::On), Role::Article);
        if !self.has(after, Role::Starting) || !self.joined(after) {
            return None;
        }
        let (from, end) = self.point(start)?;
        let (months, days) = length.months_and_days();
        let known =
            matches!(from.what, What::Day { .. } | What::Step { unit: Unit::Day, .. } | What::Weekday(_));
        known.then_some((from, Point::new(What::LastOf { months, days }), end))
    }

    /// "October between 7 and 9", "en mai, du 3 au 5", "im Mai vom 3. bis 5."
    pub(super) fn month_then_days(&self, at: usize) -> Option<Range> {
        let (month, after) = self.month(at)?;
        let near = self.joined(after) || self.gap(after) == Gap::Comma;
        if !near || !(self.has(after, Role::Between) || self.has(after, Role::From)) {
            return None;
        }
        let (from, to, end) = self.opened_range(after)?;
        let (What::DayOnly { day: first, months: None }, What::DayOnly { day: last, months: None }) =
            (from.what, to.what)
        else {
            return None;
        };
        let (year, end) = self.year_after(end);
        let point = |day| Point::new(What::Day { day, month, year });
        (first < last).then(|| (point(first), point(last), end))
    }

    /// "this week from Tuesday to Thursday", "la semaine prochaine, de mardi à jeudi"
    pub(super) fn week_then_weekdays(&self, at: usize) -> Option<Range> {
        let (Unit::Week, weeks, after) = self.relative_unit(at)? else { return None };
        if !(self.joined(after) || self.gap(after) == Gap::Comma) {
            return None;
        }
        let (from, to, end) = self.opened_range(after)?;
        let of_week = |point: Point| {
            let open = point.what == What::Weekday(Direction::Open);
            open.then_some(Point { what: What::WeekdayOf { weeks }, ..point })
        };
        let (from, to) = (of_week(from)?, of_week(to)?);
        (from.weekday < to.weekday).then_some((from, to, end))
    }

    /// "de mardi à jeudi de la semaine prochaine": both days are of the week that the last one prints.
    pub(super) fn weekdays_of_week((from, to, end): Range) -> Range {
        match (from.what, to.what) {
            (What::Weekday(Direction::Open), What::WeekdayOf { .. }) if from.weekday < to.weekday => {
                (Point { what: to.what, ..from }, to, end)
            }
            _ => (from, to, end),
        }
    }
}

/// Whether the year of a range is open at both ends.
pub(super) const fn has_open_years(from: Point, to: Point) -> bool {
    const fn open(what: What) -> bool {
        matches!(what, What::Day { year: Year::Near, .. } | What::Month { year: Year::Near, .. })
    }
    open(from.what) && open(to.what)
}
