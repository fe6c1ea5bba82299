//! Parts of a period by their number: "the third Friday of May", "the first six months of 2024", "la semaine du 6".

use super::expression::{Item, Point, What, Year};
use super::gap::Gap;
use super::meaning::{Form, Unit};
use super::role::Role;
use super::run::Run;
use crate::Language;

impl Run<'_, '_> {
    /// "the third Friday of next month", "dernière semaine de 2016", "the first six months of the year"
    pub(super) fn nth(&self, at: usize) -> Option<(Point, usize)> {
        let (nth, item, after) = self.counted_item(at)?;
        if !(self.joined(after) || self.gap(after) == Gap::Comma) {
            return self.week_of_this_year(at, nth, after);
        }
        let nth_of = |month, year, months| Point::new(What::Nth { nth, item, month, year, months });
        let of = self.skip(self.skip_of(after), Role::In);
        if let Some((Unit::Month, months, end)) = self.relative_unit(of) {
            return Some((nth_of(0, Year::Near, Some(months)), end));
        }
        if let Some((month, after_month)) = self.month(of) {
            let (year, end) = self.year_after(after_month);
            return Some((nth_of(month, year, None), end));
        }
        // "the third week of the month"
        if self.unit(of) == Some(Unit::Month) && of > after && !self.word(of).plural {
            return Some((nth_of(0, Year::Near, Some(0)), of + 1));
        }
        let Some((year, end)) = self.year_of_counted(after, of) else {
            return self.week_of_this_year(at, nth, after);
        };
        let point = match item {
            Item::Weekday(_) => return None,
            Item::Half => Point::new(What::Part { part: if nth == 1 { 1 } else { 2 }, of: 2, year }),
            Item::Unit(_) | Item::Several(..) => nth_of(0, year, None),
        };
        Some((point, end))
    }

    /// The year that something is counted in: "of 2024", "de l'année prochaine", "of the year".
    fn year_of_counted(&self, after: usize, of: usize) -> Option<(Year, usize)> {
        match self.year_after(after) {
            (Year::Near, _) => {
                let this = of > after && self.unit(of) == Some(Unit::Year) && !self.word(of).plural;
                this.then_some((Year::Step(0), of + 1))
            }
            printed => Some(printed),
        }
    }

    /// "KW 38", "in week 38": a week of the calendar, and not of a season or a trial.
    fn week_of_this_year(&self, at: usize, nth: i8, after: usize) -> Option<(Point, usize)> {
        let number = self.number(at + 1).filter(|_| self.unit(at) == Some(Unit::Week))?;
        let led =
            self.follows(at, Role::In) || self.follows(at, Role::Article) || self.follows(at, Role::From);
        let told = self.has(at, Role::Calendar) || led && number.digits == 2 && self.is_at_stop(after);
        let item = Item::Unit(Unit::Week);
        let year = Year::Step(0);
        told.then_some((Point::new(What::Nth { nth, item, month: 0, year, months: None }), after))
    }

    /// "third Friday", "1ère semaine", "week 27", "last day", "terceiro mês", "première quinzaine"
    fn counted_item(&self, at: usize) -> Option<(i8, Item, usize)> {
        if self.unit(at) == Some(Unit::Week) {
            let number = self
                .number(at + 1)
                .filter(|number| (1..=53).contains(&number.value) && self.joined(at + 1))?;
            return Some((number.value as i8, Item::Unit(Unit::Week), at + 2));
        }
        if let Some(several) = self.several(at) {
            return Some(several);
        }
        let (nth, item_at) = self.ordinal(at)?;
        let word = self.word(item_at);
        let item = match word.unit.filter(|_| !word.plural) {
            Some(unit @ (Unit::Day | Unit::Week | Unit::Weekend | Unit::Month)) => Item::Unit(unit),
            _ if word.weekday != 0 && word.weekday_form == Form::Full => Item::Weekday(word.weekday),
            _ if word.has(Role::HalfOf) && matches!(nth, -1 | 1 | 2) => Item::Half,
            _ => return None,
        };
        let dotted = self.language == Language::German && self.gap(item_at) == Gap::Dot;
        (dotted || self.joined(item_at)).then_some((nth, item, item_at + 1))
    }

    /// "first six months", "six premiers mois", "last 3 weeks": 1 or -1 for the end they are counted from
    fn several(&self, at: usize) -> Option<(i8, Item, usize)> {
        let amount_at = at + usize::from(self.edge(at).is_some());
        let (count, after) = self.amount(amount_at).filter(|_| amount_at == at || self.joined(amount_at))?;
        let behind = self.edge(after).filter(|_| self.joined(after));
        let unit_at = after + usize::from(behind.is_some());
        let edge = self.edge(at).xor(behind)?;
        let unit =
            self.unit(unit_at).filter(|&unit| self.joined(unit_at) && self.is_plural(unit_at, unit))?;
        let count = u8::try_from(count).ok().filter(|&count| count > 1)?;
        let known = matches!(unit, Unit::Day | Unit::Week | Unit::Month | Unit::Quarter);
        known.then_some((edge, Item::Several(count, unit), unit_at + 1))
    }

    /// French writes one month and several alike.
    fn is_plural(&self, at: usize, unit: Unit) -> bool {
        self.word(at).plural || unit == Unit::Month && self.language == Language::French
    }

    /// Which end of a period "premiers" or "last" counts from.
    fn edge(&self, at: usize) -> Option<i8> {
        let edges = [(Role::Firsts, 1), (Role::Lasts, -1)];
        edges.into_iter().find_map(|(role, edge)| self.has(at, role).then_some(edge))
    }

    /// "la semaine du 6 octobre", "the week of the 18th", "the week starting February 4"
    pub(super) fn week_of(&self, at: usize) -> Option<(Point, usize)> {
        let starting = self.skip(at + 1, Role::Starting);
        let of = self.skip(self.skip_of(starting), Role::On);
        if self.unit(at) != Some(Unit::Week) || self.word(at).plural || of == at + 1 {
            return None;
        }
        if let Some((What::Day { day, month, year }, end)) =
            self.day(of).map(|(point, end)| (point.what, end))
        {
            return Some((Point::new(What::WeekOf { day, month, year }), end));
        }
        let (day, end) = self.day_number(of).filter(|_| self.number(of).is_some())?;
        self.is_at_stop(end).then_some((Point::new(What::WeekOf { day, month: 0, year: Year::Near }), end))
    }

    /// "le reste de l'année", "rest of the week"
    pub(super) fn rest(&self, at: usize) -> Option<(Point, usize)> {
        let of = self.skip_of(at + 1);
        if !self.has(at, Role::Rest) || of == at + 1 {
            return None;
        }
        let (unit, end) = match self.relative_unit(of) {
            Some((unit, 0, end)) => (unit, end),
            Some(_) => return None,
            None => (self.unit(of)?, of + 1),
        };
        let known = matches!(unit, Unit::Week | Unit::Month | Unit::Year) && !self.word(end - 1).plural;
        known.then_some((Point::new(What::Rest { unit }), end))
    }
}
