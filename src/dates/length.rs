//! Amounts of time, "two weeks and a day", and where they lead from a day.

use super::expression::Year;
use super::expression::{Point, What};
use super::meaning::Unit;

/// An amount of time.
#[derive(Clone, Copy)]
pub(super) struct Length {
    pub count: i32,
    pub unit: Unit,
    /// Of several amounts together: months and days.
    pub exact: Option<(i32, i32)>,
}

impl Length {
    /// As months and days.
    pub(super) fn months_and_days(self) -> (i32, i32) {
        self.exact.unwrap_or(match self.unit {
            Unit::Day => (0, self.count),
            Unit::Week | Unit::Workweek | Unit::Weekend => (0, self.count.saturating_mul(7)),
            Unit::Fortnight => (0, self.count.saturating_mul(14)),
            Unit::Month => (self.count, 0),
            Unit::Quarter => (self.count.saturating_mul(3), 0),
            Unit::Half => (self.count.saturating_mul(6), 0),
            Unit::Year => (self.count.saturating_mul(12), 0),
            Unit::Decade => (self.count.saturating_mul(120), 0),
            Unit::Century => (self.count.saturating_mul(1200), 0),
        })
    }

    pub(super) fn and(self, other: Length) -> Length {
        let ((months, days), (more_months, more_days)) = (self.months_and_days(), other.months_and_days());
        let exact = (months.saturating_add(more_months), days.saturating_add(more_days));
        Length { exact: Some(exact), ..self }
    }

    /// From the anchor: one amount means the unit that is counted, several mean the day.
    pub(super) fn away(self, sign: i32) -> What {
        match self.exact {
            Some((months, days)) => What::DayAway { months: sign * months, days: sign * days },
            None => step(self.unit, sign * self.count),
        }
    }

    /// "In two weeks" is the day, "in two years" the year.
    pub(super) fn ahead(self) -> What {
        match self.months_and_days() {
            (months, days) if matches!(self.unit, Unit::Week | Unit::Fortnight) => {
                What::DayAway { months, days }
            }
            _ => self.away(1),
        }
    }

    pub(super) fn in_text(self, sign: i32) -> What {
        match self.exact {
            Some((months, days)) => What::AnaphoraDay { months: sign * months, days: sign * days },
            None => What::Anaphora { unit: self.unit, count: sign * self.count },
        }
    }

    /// From a day that is so many days from the anchor.
    pub(super) fn around_day(self, sign: i32, day: i32) -> Option<What> {
        let (months, days) = self.months_and_days();
        if day == 0 && self.exact.is_none() {
            return Some(if sign > 0 { self.ahead() } else { self.away(sign) });
        }
        Some(What::DayAway { months: sign * months, days: (sign * days).checked_add(day)? })
    }
}

/// So many units away, with years and months as such.
pub(super) fn step(unit: Unit, count: i32) -> What {
    match unit {
        Unit::Year => What::Year(Year::Step(count)),
        _ => What::Step { unit, count },
    }
}

/// So many units from a printed day.
pub(super) fn offset(unit: Unit, count: i32, base: Point) -> Option<What> {
    match base.what {
        What::Day { day, month, year } => Some(What::Offset { unit, count, day, month, year }),
        _ => None,
    }
}
