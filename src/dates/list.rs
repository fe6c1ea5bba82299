//! Several days of one month: "les 4, 5 et 6 octobre" is an interval, "les 4 et 12 octobre" are two days.

use super::expression::{Found, Point, What};
use super::gap::Gap;
use super::meaning::Unit;
use super::role::Role;
use super::run::Run;
use crate::Language;

/// The most days in one list.
const MAX_DAYS: usize = 8;

/// The days of a list, each with its token.
#[derive(Default)]
struct Days {
    days: [(usize, u8); MAX_DAYS],
    count: usize,
}

impl Days {
    fn push(&mut self, place: usize, day: u8) -> Option<()> {
        *self.days.get_mut(self.count)? = (place, day);
        self.count += 1;
        Some(())
    }

    fn all(&self) -> &[(usize, u8)] {
        self.days.get(..self.count).unwrap_or_default()
    }

    /// Whether each day follows the one before.
    fn are_consecutive(&self) -> bool {
        let all = self.all();
        all.iter().zip(all.iter().skip(1)).all(|((_, day), (_, next))| day + 1 == *next)
    }
}

impl<'a> Run<'_, 'a> {
    /// Reads the days of a list, of which the last one or the first one prints the month, and returns where the list ends.
    pub(super) fn day_list(&self, at: usize, found: &mut Vec<Found<'a>>) -> Option<usize> {
        if self.follows(at, Role::Label) {
            return None;
        }
        let (days, dated, end) = self.days_before_month(at).or_else(|| self.days_after_month(at))?;
        let What::Day { month, year, .. } = dated.what else { return None };
        let point = |day| Point { weekday: 0, what: What::Day { day, month, year }, ..dated };
        let (&(first_place, first), &(last_place, last)) = (days.all().first()?, days.all().last()?);
        if days.are_consecutive() {
            return self.push(found, (at, end), point(first), Some(point(last)));
        }
        if !self.is_told_list(at) {
            return None;
        }
        for &(place, day) in days.all() {
            let from = if place == first_place { at } else { place };
            let to = if place == last_place { end } else { place + 1 };
            self.push(found, (from, to), point(day), None);
        }
        Some(end)
    }

    /// "4, 5 et 6 octobre": the days, the one with the month, and the index after it
    fn days_before_month(&self, at: usize) -> Option<(Days, Point, usize)> {
        let mut days = Days::default();
        let mut next = at;
        loop {
            let day = self.day_of_list(next)?;
            days.push(next, day)?;
            if let Some((point @ Point { what: What::Day { .. }, .. }, end)) = self.point(next) {
                return (days.count > 1).then_some((days, point, end));
            }
            let separated = self.after_separator(next + 1).filter(|&after| after > next)?;
            next = separated + usize::from(self.has(separated, Role::Article));
        }
    }

    /// "June 4, 5 and 6, 2024": the same for a month that stands first
    fn days_after_month(&self, at: usize) -> Option<(Days, Point, usize)> {
        let (first, mut end) = self.point(at).filter(|_| self.language == Language::English)?;
        self.full_month(at).or_else(|| self.month(at))?;
        let What::Day { day, month, .. } = first.what else { return None };
        let mut days = Days::default();
        days.push(end - 1, day)?;
        loop {
            let next = self.after_separator(end)?;
            days.push(next, self.day_of_list(next)?)?;
            let last = next > end;
            end = next + 1;
            if last {
                break;
            }
        }
        let (year, end) = self.year_after(end);
        let dated = Point::new(What::Day { day, month, year });
        self.is_at_stop(end).then_some((days, dated, end))
    }

    /// A bare number that can be a day of a month.
    fn day_of_list(&self, at: usize) -> Option<u8> {
        let number = self.number(at).filter(|number| number.digits <= 2 && !self.is_cut(at))?;
        u8::try_from(number.value).ok().filter(|day| (1..=31).contains(day))
    }

    /// The index of the next day, after a comma or after "et".
    fn after_separator(&self, at: usize) -> Option<usize> {
        let dotted = self.gap(at) == Gap::Dot && self.is_abbreviated(at);
        if (self.joined(at) || dotted) && self.has(at, Role::And) {
            return Some(at + 1);
        }
        (self.gap(at) == Gap::Comma || dotted).then_some(at)
    }

    /// Whether a word before the first day says that days follow: "les", "on", "los días".
    fn is_told_list(&self, at: usize) -> bool {
        let led = [Role::Article, Role::On, Role::In].into_iter().any(|role| self.follows(at, role));
        led || self.month(at).is_some() || self.joined(at) && self.unit(at - 1) == Some(Unit::Day)
    }
}
