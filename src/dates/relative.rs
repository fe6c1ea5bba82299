//! Dates that count from another one: "hier", "mardi dernier", "il y a deux ans", "la veille", "the first week of May".

use super::expression::{Direction, Point, What, Year};
use super::gap::Gap;
use super::length::{Length, offset, step};
use super::meaning::{Form, Unit};
use super::role::Role;
use super::run::Run;
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

    /// "am Wochenende", "over the weekend", "el fin de semana": the one at hand
    pub(super) fn weekend(&self, at: usize) -> Option<(Point, usize)> {
        let weekend = self.unit(at) == Some(Unit::Weekend) && !self.word(at).plural;
        let told =
            self.follows(at, Role::Article) || self.follows(at, Role::On) || self.follows(at, Role::In);
        let habit = self.gap(at + 1) == Gap::Comma || self.after(at + 1).starts_with(',');
        (weekend && told && !habit && !self.has(at + 1, Role::Of))
            .then_some((Point::new(step(Unit::Weekend, 0)), at + 1))
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
        [
            (Role::This, 0),
            (Role::Last, -1),
            (Role::Next, 1),
            (Role::Previous, -1),
            (Role::Following, 1),
            (Role::Current, 0),
        ]
        .into_iter()
        .find_map(|(role, count)| self.has(at, role).then_some(count))
    }

    /// "il y a deux ans", "three weeks ago", "dans trois jours", "deux jours plus tôt", "1 month and 21 days ago"
    pub(super) fn amount_of_time(&self, at: usize) -> Option<(Point, usize)> {
        let (point, end) = self.plain_amount_of_time(at)?;
        // "three months from today on Thursday"
        let on = self.skip(end, Role::On);
        let weekday = self.word(on).weekday;
        let told = on > end && self.joined(on) && weekday != 0 && self.word(on).weekday_form == Form::Full;
        match weekday_away(point.what).filter(|_| told) {
            Some(what) => Some((Point { weekday, what, approximate: false }, on + 1)),
            None => Some((point, end)),
        }
    }

    fn plain_amount_of_time(&self, at: usize) -> Option<(Point, usize)> {
        let ago = self.has(at, Role::AgoBefore);
        let ahead = self.has(at, Role::Ahead);
        let start = at + usize::from(ago || ahead);
        // "negli ultimi tre mesi e due giorni fa": the last three months are no part of the amount.
        if self.follows(start, Role::Lasts) {
            return None;
        }
        let (length, end) = self.length(start)?;
        if ago {
            // "há dez anos atrás"
            return Some((Point::new(length.away(-1)), self.skip(end, Role::AgoAfter)));
        }
        if self.has(end, Role::AgoAfter) && self.joined(end) {
            return Some((Point::new(length.away(-1)), end + 1));
        }
        if ahead && (self.is_ahead(at) || self.is_in_time(end)) {
            return Some((Point::new(length.ahead()), end));
        }
        self.away_from_text(length, end)
    }

    /// "deux ans", "environ trois semaines", "2 weeks and 2 days"
    pub(super) fn length(&self, at: usize) -> Option<(Length, usize)> {
        let (first, mut end) = self.simple_length(self.skip(at, Role::Roughly))?;
        let mut length = first;
        while let Some((next, next_end)) = self.further_length(end) {
            (length, end) = (length.and(next), next_end);
        }
        Some((length, end))
    }

    fn simple_length(&self, at: usize) -> Option<(Length, usize)> {
        let (count, unit_at) = self.amount(at)?;
        let unit = self.unit(unit_at).filter(|_| self.joined(unit_at))?;
        Some((Length { count, unit, exact: None }, unit_at + 1))
    }

    fn further_length(&self, at: usize) -> Option<(Length, usize)> {
        let near = self.joined(at) || self.gap(at) == Gap::Comma;
        near.then(|| self.simple_length(self.skip(at, Role::And))).flatten()
    }

    /// "in two weeks" is a date when the sentence looks ahead, else how long something took.
    fn is_ahead(&self, at: usize) -> bool {
        match self.language {
            Language::French => true,
            _ => super::tense::of(self, at) == Some(super::tense::Tense::Future),
        }
    }

    /// "in two years' time", "in a decade’s time"
    fn is_in_time(&self, end: usize) -> bool {
        let after = self.after(end).trim_start_matches(['\'', '’', 's']);
        self.language == Language::English
            && after.starts_with(" time")
            && after.len() < self.after(end).len()
    }

    /// "deux jours plus tôt", "three days later", "2 weeks before Christmas", "two days from tomorrow"
    fn away_from_text(&self, length: Length, end: usize) -> Option<(Point, usize)> {
        if let Some(from) = self.away_from_day(length, end) {
            return Some(from);
        }
        let sign = match (self.has(end, Role::Later), self.has(end, Role::Earlier)) {
            _ if !self.joined(end) => return None,
            (true, false) => 1,
            (false, true) => -1,
            _ => return None,
        };
        // "neuf jours après sa nomination" says how long, not when.
        let bare = !(self.has(end, Role::Before) || self.has(end, Role::After))
            || !self.is_followed_by_word(end + 1);
        bare.then_some((Point::new(length.in_text(sign)), end + 1))
    }

    /// The amount before a day that is told: "2 semaines avant le 13 mai 1999", "three days from now".
    fn away_from_day(&self, length: Length, end: usize) -> Option<(Point, usize)> {
        if self.language == Language::English && self.has(end, Role::Starting) {
            return None;
        }
        let from = match self.language {
            Language::English => self.has(end, Role::From),
            Language::French | Language::German => false,
            _ => self.has(end, Role::Since),
        };
        let sign = match (self.has(end, Role::Before), self.has(end, Role::After) || from) {
            _ if !self.joined(end) => return None,
            (true, _) => -1,
            (_, true) => 1,
            _ => return None,
        };
        let base_at = self.skip(self.skip_of(end + 1), Role::Article);
        let now = self.word(base_at).now.then_some((Unit::Day, 0));
        if let Some((Unit::Day, days)) = self.word(base_at).deictic.or(now) {
            return Some((Point::new(length.around_day(sign, days)?), base_at + 1));
        }
        let (day, end) = self.base_day(base_at)?;
        // "two days after the May 3 storm"
        if self.language == Language::English
            && self.follows(base_at, Role::Article)
            && self.is_followed_by_word(end)
        {
            return None;
        }
        Some((Point::new(offset(length.unit, sign * length.count, day)?), end))
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
        // "of", but not "in"
        let genitive = self.has(end, Role::Of) && !self.has(end, Role::Firm);
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
        // "previous Monday"
        let told = (self.has(at, Role::Previous) || self.has(at, Role::Following)) && self.joined(at + 1);
        if told && ahead.is_none() && self.word(at + 1).weekday != 0 {
            let what = What::WeekdayFrom { next: self.has(at, Role::Following) };
            return Some((Point { weekday: self.word(at + 1).weekday, what, approximate: false }, at + 2));
        }
        let word = self.word(day_at);
        // "ce jeudi 2 octobre" begins at the weekday.
        if ahead.is_some() && (self.day(day_at).is_some() || self.day_only(day_at).is_some()) {
            return None;
        }
        if word.weekday == 0
            || word.weekday_form == Form::Short
                && !self.is_told_weekday(day_at)
                && !self.is_listed_weekday(day_at)
        {
            return self.weekday_of_relative_week(at);
        }
        let weekday = word.weekday;
        let of = self.skip(self.skip_of(day_at + 1), Role::In);
        if let Some((Unit::Week, weeks, end)) =
            self.relative_unit(of).filter(|_| self.joined(day_at + 1) && ahead.is_none())
        {
            return Some((Point { weekday, what: What::WeekdayOf { weeks }, approximate: false }, end));
        }
        if let Some((what, end)) = self.away_of_weekday(day_at + 1).filter(|_| ahead.is_none()) {
            return Some((Point { weekday, what, approximate: false }, end));
        }
        if let Some((weeks, end)) = self.weeks_on(day_at + 1).filter(|_| ahead.is_none()) {
            return Some((Point { weekday, what: What::WeekdayOn { weeks }, approximate: false }, end));
        }
        if let Some((next, end)) = self.in_text_after(day_at + 1) {
            return Some((Point { weekday, what: What::WeekdayFrom { next }, approximate: false }, end));
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

    /// "two weeks from now", "il y a trois semaines" behind a weekday: which one it is.
    fn away_of_weekday(&self, at: usize) -> Option<(What, usize)> {
        let near = self.joined(at) || self.gap(at) == Gap::Comma;
        let (point, end) = self.amount_of_time(at).filter(|_| near)?;
        Some((weekday_away(point.what)?, end))
    }

    /// "en huit", "en 15" behind a weekday: how many weeks after the next one.
    fn weeks_on(&self, at: usize) -> Option<(i32, usize)> {
        let roles = [(Role::WeekOn, 1), (Role::TwoWeeksOn, 2)];
        let told = roles.into_iter().find(|&(role, _)| self.joined(at) && self.has(at, role));
        let spoken = told.map(|(_, weeks)| (weeks, at + 1));
        spoken.or_else(|| {
            let french = self.language == Language::French && self.joined(at) && self.has(at, Role::In);
            let days = self.number(at + 1).filter(|_| french && self.is_at_stop(at + 2))?;
            Some((
                match days.value {
                    8 => 1,
                    15 => 2,
                    _ => return None,
                },
                at + 2,
            ))
        })
    }

    /// "le lundi suivant", "el miércoles anterior": whether it is the next one.
    fn in_text_after(&self, at: usize) -> Option<(bool, usize)> {
        let next = self.has(at, Role::Following);
        (self.joined(at) && (next || self.has(at, Role::Previous))).then_some((next, at + 1))
    }

    /// "na terça, qua, qui ou sexta": a weekday after another one, with nothing more said of it
    pub(super) fn is_listed_weekday(&self, at: usize) -> bool {
        let or = self.joined(at) && (self.has(at - 1, Role::Or) || self.has(at - 1, Role::And));
        let before = at - usize::from(or);
        let comma = self.gap(before) == Gap::Comma;
        before > 0
            && (or || comma)
            && self.word(before - 1).weekday != 0
            && !self.is_unknown_word_after(at + 1)
    }

    /// Whether a word follows that joins no list.
    fn is_unknown_word_after(&self, at: usize) -> bool {
        self.is_followed_by_word(at) && !(self.has(at, Role::Or) || self.has(at, Role::And))
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
        let near = matches!(self.gap(end), Gap::Space | Gap::Comma | Gap::Dash)
            && !matches!(self.gap(day_at), Gap::Break | Gap::Parenthesis);
        (unit == Unit::Week && weekday != 0 && near)
            .then_some((Point { weekday, what: What::WeekdayOf { weeks }, approximate: false }, day_at + 1))
    }
}

/// A weekday of the week that lies so far away, or the first one from a month or year on.
fn weekday_away(away: What) -> Option<What> {
    match away {
        What::Step { unit: Unit::Week, count } => Some(What::WeekdayOf { weeks: count }),
        What::DayAway { months: 0, days } => Some(What::WeekdayAway { months: 0, days }),
        What::Step { unit: Unit::Day, count } => Some(What::WeekdayAway { months: 0, days: count }),
        What::Step { unit: Unit::Month, count } => Some(What::WeekdayAway { months: count, days: 0 }),
        What::Year(Year::Step(count)) => Some(What::WeekdayAway { months: count.checked_mul(12)?, days: 0 }),
        _ => None,
    }
}
