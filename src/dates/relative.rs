//! Dates that count from another one: "hier", "mardi dernier", "il y a deux ans", "la veille", "the first week of May".

use super::expression::{Direction, Item, Point, What, Year};
use super::lexicon::{Form, Role, Unit};
use super::run::Run;
use super::token::Gap;
use crate::Language;

impl Run<'_, '_> {
    /// "hier", "demain", "ce matin"
    pub(super) fn deictic(&self, at: usize) -> Option<(Point, usize)> {
        let (unit, count) = self.word(at).deictic?;
        (!self.is_other_word(at)).then_some((Point::new(step(unit, count)), at + 1))
    }

    /// "mañana" after an article is the morning, and so is "Morgen" with a capital.
    fn is_other_word(&self, at: usize) -> bool {
        let Some(token) = self.token(at) else { return false };
        match self.language {
            Language::Spanish => {
                token.text == "mañana" && (self.follows(at, Role::Article) || self.follows(at, Role::This))
            }
            Language::German => token.text == "Morgen" && !self.starts_sentence(at),
            _ => false,
        }
    }

    /// "la semaine prochaine", "this year", "le mois dernier", and with a part of it "fin de l'année dernière"
    pub(super) fn period(&self, at: usize) -> Option<(Point, usize)> {
        let start = self.after_part_word(at);
        if let Some((unit, count, end)) = self.relative_unit(start) {
            return Some((Point::new(self.relative_what(unit, count, start, end)), end));
        }
        // "fin du mois", "début d'année": of the current one
        let unit = self
            .unit(start)
            .filter(|unit| matches!(unit, Unit::Week | Unit::Month | Unit::Year | Unit::Quarter))?;
        (start > at && !self.word(start).plural).then_some((Point::new(step(unit, 0)), start + 1))
    }

    fn relative_what(&self, unit: Unit, count: i32, at: usize, end: usize) -> What {
        let from_text = [Role::Previous, Role::Following]
            .into_iter()
            .any(|role| self.has(at, role) || self.has(end - 1, role));
        if from_text { What::Anaphora { unit, count } } else { step(unit, count) }
    }

    /// A unit and how many of them away: "an dernier", "this week", "que viene" behind or before.
    pub(super) fn relative_unit(&self, at: usize) -> Option<(Unit, i32, usize)> {
        if let Some((unit, count)) = self.word(at).deictic.filter(|&(unit, _)| unit != Unit::Day) {
            return Some((unit, count, at + 1));
        }
        // "this next week"
        let first = self.steps(at).filter(|_| self.joined(at + 1));
        let second = first.and_then(|_| self.steps(at + 1)).filter(|_| self.joined(at + 2));
        let unit_at = at + usize::from(first.is_some()) + usize::from(second.is_some());
        let unit = self.unit(unit_at).filter(|unit| !self.word(unit_at).plural && *unit != Unit::Day)?;
        let behind = self
            .steps(unit_at + 1)
            .filter(|_| self.joined(unit_at + 1) && !self.has(unit_at + 1, Role::This));
        match (second.or(first), behind) {
            (_, Some(count)) => Some((unit, count, unit_at + 2)),
            (Some(count), None) => Some((unit, count, unit_at + 1)),
            (None, None) => None,
        }
    }

    /// What "last", "this" and "next" add.
    fn steps(&self, at: usize) -> Option<i32> {
        [(Role::This, 0), (Role::Last, -1), (Role::Next, 1), (Role::Previous, -1), (Role::Following, 1)]
            .into_iter()
            .find_map(|(role, count)| self.has(at, role).then_some(count))
    }

    /// "il y a deux ans", "three weeks ago", "dans trois jours", "deux jours plus tôt"
    pub(super) fn amount_of_time(&self, at: usize) -> Option<(Point, usize)> {
        let ago = self.has(at, Role::AgoBefore);
        let ahead = self.has(at, Role::Ahead);
        let start = at + usize::from(ago || ahead);
        let (count, unit_at) = self.amount(self.skip(start, Role::About))?;
        let unit = self.unit(unit_at).filter(|_| self.joined(unit_at))?;
        let end = unit_at + 1;
        if !ago && self.has(end, Role::AgoAfter) && self.joined(end) {
            return Some((Point::new(step(unit, -count)), end + 1));
        }
        if ago {
            return Some((Point::new(step(unit, -count)), end));
        }
        if ahead && self.is_ahead(at) {
            return Some((Point::new(step(unit, count)), end));
        }
        self.away_from_text(start, unit, count, end)
    }

    /// "in two weeks" is a date when the sentence looks ahead, else how long something took.
    fn is_ahead(&self, at: usize) -> bool {
        match self.language {
            Language::French => true,
            _ => super::tense::of(self, at) == Some(super::tense::Tense::Future),
        }
    }

    /// "deux jours plus tôt", "three days later", "2 weeks before Christmas"
    fn away_from_text(&self, at: usize, unit: Unit, count: i32, end: usize) -> Option<(Point, usize)> {
        let sign = match (self.has(end, Role::Later), self.has(end, Role::Earlier)) {
            _ if !self.joined(end) => return self.before_or_after(unit, count, end),
            (true, false) => 1,
            (false, true) => -1,
            _ => return self.before_or_after(unit, count, end),
        };
        let _ = at;
        if let Some(from) = self.before_or_after(unit, count, end) {
            return Some(from);
        }
        // "neuf jours après sa nomination" says how long, not when.
        let bare = !(self.has(end, Role::Before) || self.has(end, Role::After))
            || !self.is_followed_by_word(end + 1);
        bare.then_some((Point::new(What::Anaphora { unit, count: sign * count }), end + 1))
    }

    /// The amount before a printed day: "2 semaines avant le 13 mai 1999".
    fn before_or_after(&self, unit: Unit, count: i32, end: usize) -> Option<(Point, usize)> {
        let sign = match (self.has(end, Role::Before), self.has(end, Role::After)) {
            (true, _) => -1,
            (_, true) => 1,
            _ => return None,
        };
        let (day, end) = self.base_day(self.skip(end + 1, Role::Article))?;
        Some((Point::new(offset(unit, sign * count, day)?), end))
    }

    fn base_day(&self, at: usize) -> Option<(Point, usize)> {
        self.day(at).or_else(|| self.holiday(at))
    }

    /// "la veille", "le lendemain du 13 février", "à la veille de la rencontre"
    pub(super) fn anaphora(&self, at: usize) -> Option<(Point, usize)> {
        let (unit, count) = self.word(at).anaphoric?;
        let end = at + 1;
        let base = self.base_day(self.skip(self.skip_of(end), Role::On)).filter(|_| self.joined(end));
        if let Some((what, end)) = base.and_then(|(base, end)| Some((offset(unit, count, base)?, end))) {
            return Some((Point::new(what), end));
        }
        let what = if self.is_of_an_event(end) { What::Event } else { What::Anaphora { unit, count } };
        Some((Point::new(what), end))
    }

    /// Whether a genitive says of what: "de la rencontre", "vor der Wahl", "the summit" after "day before".
    fn is_of_an_event(&self, end: usize) -> bool {
        if !self.joined(end) {
            return false;
        }
        let genitive = self.has(end, Role::Of) && !self.has(end, Role::In);
        let before = self.has(end, Role::Before) || self.has(end, Role::After) || self.has(end, Role::Of);
        match self.language {
            Language::English => self.is_followed_by_word(end) && self.has(end, Role::Article) || genitive,
            _ => before,
        }
    }

    /// "mardi", "mardi dernier", "next Tuesday", "mardi de la semaine prochaine", "next week on Tuesday"
    pub(super) fn weekday(&self, at: usize) -> Option<(Point, usize)> {
        let ahead = self.direction(at).filter(|_| self.joined(at + 1));
        let second = ahead.and_then(|_| self.direction(at + 1)).filter(|_| self.joined(at + 2));
        let day_at = at + usize::from(ahead.is_some()) + usize::from(second.is_some());
        let word = self.word(day_at);
        // "ce jeudi 2 octobre" begins at the weekday.
        if ahead.is_some() && self.day(day_at).is_some() {
            return None;
        }
        if word.weekday == 0 || word.weekday_form == Form::Short && !self.is_told_weekday(day_at) {
            return self.weekday_of_relative_week(at);
        }
        let weekday = word.weekday;
        let of = self.skip(self.skip_of(day_at + 1), Role::In);
        if let Some((Unit::Week, weeks, end)) =
            self.relative_unit(of).filter(|_| self.joined(day_at + 1) && ahead.is_none())
        {
            return Some((Point { weekday, what: What::WeekdayOf { weeks }, approximate: false }, end));
        }
        let (direction, end) = match (ahead, self.direction_after(day_at + 1)) {
            (_, Some((direction, end))) => (direction, end),
            // "this coming Friday" is this week's
            (Some(direction), None) => (direction, day_at + 1),
            (None, None) => (Direction::Open, day_at + 1),
        };
        // "ce jeudi" is printed "jeudi"
        Some((Point { weekday, what: What::Weekday(direction), approximate: false }, end))
    }

    fn is_told_weekday(&self, at: usize) -> bool {
        at > 0
            && (self.has(at - 1, Role::This) || self.has(at - 1, Role::Next) || self.has(at - 1, Role::Last))
    }

    /// "next week on Tuesday", "la prossima settimana, di venerdì"
    fn weekday_of_relative_week(&self, at: usize) -> Option<(Point, usize)> {
        let (unit, weeks, end) = self.relative_unit(at)?;
        let mut day_at = end;
        for role in [Role::On, Role::In, Role::Of, Role::Article] {
            day_at +=
                usize::from(day_at < end + 2 && self.has(day_at, role) && self.word(day_at).weekday == 0);
        }
        let weekday = self.word(day_at).weekday;
        let near = matches!(self.gap(end), Gap::Space | Gap::Comma) && self.gap(day_at) != Gap::Break;
        (unit == Unit::Week && weekday != 0 && near)
            .then_some((Point { weekday, what: What::WeekdayOf { weeks }, approximate: false }, day_at + 1))
    }

    /// "the third Friday of next month", "dernière semaine de 2016", "week 27 of last year"
    pub(super) fn nth(&self, at: usize) -> Option<(Point, usize)> {
        let (nth, item, after) = self.counted_item(at)?;
        let of = self.skip(self.skip_of(after), Role::In);
        let joined = self.joined(after) || self.gap(after) == Gap::Comma;
        let nth_of = |month, year, months| Point::new(What::Nth { nth, item, month, year, months });
        if !joined {
            return None;
        }
        if let Some((Unit::Month, months, end)) = self.relative_unit(of) {
            return Some((nth_of(0, Year::Near, Some(months)), end));
        }
        if let Some((month, after_month)) = self.month(of) {
            let (year, end) = self.year_after(after_month);
            return Some((nth_of(month, year, None), end));
        }
        // "the third week of the month"
        if self.unit(of) == Some(Unit::Month) && of > after {
            return Some((nth_of(0, Year::Near, Some(0)), of + 1));
        }
        let (year, end) = self.year_after(after);
        let week = matches!(item, Item::Unit(_));
        (week && year != Year::Near).then(|| (nth_of(0, year, None), end))
    }

    /// "third Friday", "1ère semaine", "week 27", "last day", "terceiro mês"
    fn counted_item(&self, at: usize) -> Option<(i8, Item, usize)> {
        if self.unit(at) == Some(Unit::Week) {
            let number = self
                .number(at + 1)
                .filter(|number| (1..=53).contains(&number.value) && self.joined(at + 1))?;
            return Some((number.value as i8, Item::Unit(Unit::Week), at + 2));
        }
        let (nth, item_at) = self.ordinal(at)?;
        let word = self.word(item_at);
        let item = match word.unit.filter(|_| !word.plural) {
            Some(unit @ (Unit::Day | Unit::Week | Unit::Weekend | Unit::Month)) => Item::Unit(unit),
            _ if word.weekday != 0 && word.weekday_form == Form::Full => Item::Weekday(word.weekday),
            _ => return None,
        };
        self.joined(item_at).then_some((nth, item, item_at + 1))
    }

    /// "la semaine du 6 octobre", "the week of the 18th"
    pub(super) fn week_of(&self, at: usize) -> Option<(Point, usize)> {
        let of = self.skip_of(at + 1);
        if self.unit(at) != Some(Unit::Week) || of == at + 1 {
            return None;
        }
        let (point, end) = self.day(of)?;
        match point.what {
            What::Day { day, month, year } => Some((Point::new(What::WeekOf { day, month, year }), end)),
            _ => None,
        }
    }
}

/// So many units away, with years and months as such.
fn step(unit: Unit, count: i32) -> What {
    match unit {
        Unit::Year => What::Year(Year::Step(count)),
        _ => What::Step { unit, count },
    }
}

/// So many units from a printed day.
fn offset(unit: Unit, count: i32, base: Point) -> Option<What> {
    match base.what {
        What::Day { day, month, year } => Some(What::Offset { unit, count, day, month, year }),
        _ => None,
    }
}
