//! Months, quarters, seasons, years, decades, centuries and holidays.

use super::day::longest;
use super::expression::{Direction, Point, What, Year};
use super::gap::Gap;
use super::meaning::{Form, Unit};
use super::numeric::full_year;
use super::role::Role;
use super::run::Run;
use super::token::Kind;
use crate::Language;

impl Run<'_, '_> {
    /// "2016-11", "2015 June"
    pub(super) fn month_of_year(&self, at: usize) -> Option<(Point, usize)> {
        let (what, end) = self.month_in_digits(at).or_else(|| self.month_after_year(at))?;
        Some((Point::new(what), end))
    }

    /// "juin 2024", "mi-juin", "début du mois de mai", "juin dernier", "ce mois de juin"
    pub(super) fn month_period(&self, at: usize) -> Option<(Point, usize)> {
        let start = self.after_part_word(at);
        let start =
            if self.unit(start) == Some(Unit::Month) && start > at { self.skip_of(start + 1) } else { start };
        let (direction, month_at) = self.direction_before(start);
        let (month, after) = self.month(month_at)?;
        // "beginning January 7th" begins with a day.
        if start > at && self.month_day(month_at).is_some() {
            return None;
        }
        // "this may or may not"
        let small = self.token(month_at).is_some_and(|token| token.text.starts_with(char::is_lowercase));
        if direction == Some(Direction::This)
            && small
            && self.language == Language::English
            && matches!(month, 3 | 5)
        {
            return None;
        }
        let (year, end) = match self.direction_after(after) {
            Some((direction, end)) => (Year::Toward(direction), end),
            None => self.year_after(after),
        };
        let (year, end) = match direction {
            Some(direction) if year == Year::Near => (Year::Toward(direction), after),
            _ => (year, end),
        };
        let told = self.word(month_at).month_form != Form::Short || self.is_told_short_month(month_at);
        (told || year != Year::Near).then_some((Point::new(What::Month { month, year }), end))
    }

    /// "in Sept. and", "after Feb", "en sept.": an abbreviation after a preposition, with a capital or a full stop
    fn is_told_short_month(&self, at: usize) -> bool {
        const LEADS: [Role; 6] =
            [Role::In, Role::Since, Role::Until, Role::Before, Role::After, Role::Between];
        let led = LEADS.into_iter().any(|role| self.follows(at, role));
        let text = self.token(at).map_or("", |token| token.text);
        let dotted = self.is_at_full_stop(at + 1);
        let capital = matches!(self.language, Language::English | Language::German)
            && text.starts_with(char::is_uppercase)
            && self.number(at + 1).is_none();
        led && (dotted || capital)
            && !self.after(at + 1).trim_start_matches(['.', ' ']).starts_with(char::is_uppercase)
    }

    /// "2015 June", "2019-août"
    fn month_after_year(&self, at: usize) -> Option<(What, usize)> {
        let (year, after) = self.digits_of_year(at).filter(|_| !self.is_inside_number(at))?;
        let (month, end) = self
            .full_month(after)
            .filter(|_| matches!(self.gap(after), Gap::Space | Gap::Hyphen | Gap::Slash))?;
        let alone = !matches!(self.year_after(end).0, Year::Of(_));
        alone.then_some((What::Month { month, year: Year::Of(year) }, end))
    }

    /// "2016-11", "11/2016", "2015.3", "11, 2016"
    fn month_in_digits(&self, at: usize) -> Option<(What, usize)> {
        let (first, second) = (self.number(at)?, self.number(at + 1)?);
        let gap = self.gap(at + 1);
        let spaced = self.piece(at, at + 2).contains(' ');
        let (year, month) = if first.digits == 4 { (first, second) } else { (second, first) };
        let separated = matches!(gap, Gap::Hyphen | Gap::Slash | Gap::Dot) || gap == Gap::Dash && spaced;
        let valid =
            (1900..2100).contains(&year.value) && (1..=12).contains(&month.value) && month.digits <= 2;
        let alone = !self.is_inside_number(at) && !self.goes_on(at + 2) && !self.is_inside_slug(at);
        (separated && valid && alone && year.digits == 4)
            .then_some((What::Month { month: month.value as u8, year: Year::Of(year.value as u16) }, at + 2))
    }

    /// "n° 88-31", "article 12-5": the number of something.
    fn is_inside_slug(&self, at: usize) -> bool {
        at > 0 && self.has(at - 1, Role::Label) && !self.has(at - 1, Role::On)
    }

    /// The year after a month, season or quarter, and the index after it: the same index when there is none.
    pub(super) fn year_after(&self, at: usize) -> (Year, usize) {
        let near = (Year::Near, at);
        if matches!(self.gap(at), Gap::Break | Gap::Parenthesis | Gap::Tilde | Gap::Dash) {
            return near;
        }
        // "31 de dic. de 2017"
        let dotted = self.gap(at) == Gap::Dot && self.has(at, Role::Of) && self.is_abbreviated(at);
        let of = self.skip(self.skip_of(at) + usize::from(dotted), Role::Article);
        if let Some((Unit::Year, count, end)) = self.relative_unit(of).filter(|_| self.joined(at)) {
            return (Year::Step(count), end);
        }
        let number_at =
            if self.unit(of) == Some(Unit::Year) && self.joined(of) { self.skip_of(of + 1) } else { of };
        if let Some((year, end)) =
            self.digits_of_year(number_at).filter(|_| !self.goes_on_as_number(number_at + 1))
        {
            return (Year::Of(year), end);
        }
        if let Some((value, end)) =
            self.cardinal(number_at).filter(|&(value, _)| super::run::YEARS.contains(&value))
        {
            return (Year::Of(value as u16), end);
        }
        self.short_year(at, number_at).unwrap_or(near)
    }

    /// "'98", "4-Jul-95", "de 92", "23 novembro 82"
    fn short_year(&self, at: usize, number_at: usize) -> Option<(Year, usize)> {
        let number = self.number(number_at).filter(|number| number.digits == 2 && !number.ordinal)?;
        let of = number_at > at && self.has(at, Role::Of);
        let marked = self.gap(at) == Gap::Apostrophe || of || self.is_same_separator(at);
        let told = marked
            || self.gap(at) == Gap::Space && number.value > 31 && !self.is_followed_by_word(number_at + 1);
        let alone =
            !self.goes_on(number_at + 1) && !matches!(self.gap(number_at + 1), Gap::Dash | Gap::Hyphen);
        (told && alone).then_some((Year::Of(full_year(number.value)), number_at + 1))
    }

    /// The index after the two digits of the next year behind a year: "2023/24", "1999-00".
    pub(super) fn next_year_in_two_digits(&self, at: usize) -> Option<usize> {
        let (year, _) = self.digits_of_year(at.checked_sub(1)?)?;
        let number = self.number(at).filter(|number| number.digits == 2 && !self.goes_on(at + 1))?;
        let marked = matches!(self.gap(at), Gap::Slash | Gap::Hyphen | Gap::Dash);
        (marked && number.value == u32::from(year + 1) % 100).then_some(at + 1)
    }

    /// The index after the next year in four digits.
    fn next_year_in_digits(&self, at: usize, year: Year) -> Option<usize> {
        let marked = matches!(self.gap(at), Gap::Slash | Gap::Hyphen | Gap::Dash);
        let (next, end) = self.digits_of_year(at).filter(|_| marked)?;
        matches!(year, Year::Of(year) if next == year + 1).then_some(end)
    }

    /// "4-Jul-95": the same hyphen or slash before the month.
    fn is_same_separator(&self, at: usize) -> bool {
        let gap = self.gap(at);
        matches!(gap, Gap::Hyphen | Gap::Slash) && at > 0 && self.gap(at - 1) == gap
    }

    /// Whether more digits are joined to the number before `at`: "2018-10-7", but not the range "2014-2018".
    fn goes_on_as_number(&self, at: usize) -> bool {
        self.goes_on(at)
            && self.next_year_in_two_digits(at).is_none()
            && self.number(at).is_none_or(|number| {
                number.digits != 4 && self.gap(at) == Gap::Hyphen && self.number(at + 1).is_none()
            })
    }

    /// The index after "début", "mi-", "the end of": the same when there is none.
    pub(super) fn after_part_word(&self, at: usize) -> usize {
        let is_part = [Role::Start, Role::Mid, Role::End].into_iter().any(|role| self.has(at, role));
        if !is_part || !self.joined(at + 1) {
            return at;
        }
        self.skip_of(at + 1)
    }

    /// "ce", "last", "der nächste" before a period.
    pub(super) fn direction_before(&self, at: usize) -> (Option<Direction>, usize) {
        let direction = self.direction(at).filter(|_| self.joined(at + 1));
        (direction, at + usize::from(direction.is_some()))
    }

    /// "dernier", "que viene" after a period.
    pub(super) fn direction_after(&self, at: usize) -> Option<(Direction, usize)> {
        let direction = self.direction(at).filter(|_| self.joined(at) && !self.has(at, Role::This))?;
        Some((direction, at + 1))
    }

    pub(super) fn direction(&self, at: usize) -> Option<Direction> {
        [(Role::This, Direction::This), (Role::Last, Direction::Last), (Role::Next, Direction::Next)]
            .into_iter()
            .find_map(|(role, direction)| self.has(at, role).then_some(direction))
    }

    /// "été 2024", "l'automne dernier", "cet été", "début de l'été 2024"
    pub(super) fn season(&self, at: usize) -> Option<(Point, usize)> {
        let (direction, season_at) = self.direction_before(self.after_part_word(at));
        let season = self.word(season_at).season;
        if season == 0 {
            return None;
        }
        let (year, end) = match (direction, self.direction_after(season_at + 1)) {
            (Some(direction), _) => (Year::Toward(direction), season_at + 1),
            (None, Some((direction, end))) => (Year::Toward(direction), end),
            (None, None) => self.year_after(season_at + 1),
        };
        // "Winter 2023/24" and "hiver 2023-2024" begin in 2023.
        let next_year = self.next_year_in_two_digits(end).or_else(|| self.next_year_in_digits(end, year));
        let end = next_year.unwrap_or(end);
        Some((Point::new(What::Season { season, year }), end))
    }

    /// "T2 2024", "deuxième trimestre 2025", "2016 le troisième trimestre", "first quarter of last year"
    pub(super) fn part_of_year(&self, at: usize) -> Option<(Point, usize)> {
        if let Some((year, after)) = self.digits_of_year(at) {
            let part_at = self.skip(self.skip(after, Role::In), Role::Article);
            let gap = self.gap(part_at);
            let (part, of, end) = self.part_of(part_at).filter(|_| gap.joins_words())?;
            return Some((Point::new(What::Part { part, of, year: Year::Of(year) }), end));
        }
        let (part, of, after) = self.part_of(at).or_else(|| self.last_part_of(at))?;
        let (year, end) = self.year_after(after);
        Some((Point::new(What::Part { part, of, year }), end))
    }

    /// "T2", "deuxième trimestre", "trimestre3": which of how many.
    fn part_of(&self, at: usize) -> Option<(u8, u8, usize)> {
        if let Some(Kind::Code(unit, part)) = self.token(at).map(|token| token.kind) {
            return Some((part, parts_in_year(unit)?, at + 1));
        }
        if let Some(of) = self.unit(at).and_then(parts_in_year) {
            let number =
                self.number(at + 1).filter(|number| number.value <= of.into() && self.joined(at + 1))?;
            return Some((number.value as u8, of, at + 2));
        }
        let (part, unit_at) = self.ordinal(at)?;
        let of = self.unit(unit_at).and_then(parts_in_year).filter(|_| !self.word(unit_at).plural)?;
        let part = u8::try_from(part).ok()?;
        (1..=of).contains(&part).then_some((part, of, unit_at + 1))
    }

    /// "dernier trimestre 2018": the last one of a year that is printed, where "dernier trimestre" alone is the one before.
    fn last_part_of(&self, at: usize) -> Option<(u8, u8, usize)> {
        let of = self.unit(at + 1).and_then(parts_in_year).filter(|_| !self.word(at + 1).plural)?;
        let last = self.has(at, Role::Last) && self.joined(at + 1);
        (last && matches!(self.year_after(at + 2).0, Year::Of(_))).then_some((of, of, at + 2))
    }

    /// "2024", "l'an 2000", "fin 2023", "duemilaquattordici"
    pub(super) fn year(&self, at: usize) -> Option<(Point, usize)> {
        let start = self.after_part_word(at);
        let mut number_at = start;
        if self.unit(start) == Some(Unit::Year) && !self.word(start).plural {
            number_at = self.skip_of(start + 1);
            if self.has(number_at, Role::Calendar) {
                number_at += 1;
            }
        }
        let named = number_at > start;
        let (year, end) = self.digits_of_year(number_at).or_else(|| self.spoken_year(number_at, named))?;
        // "mi-2018"
        let cut = start == at && self.is_inside_number(number_at);
        let alone = !cut && (!self.goes_on(end) || self.number(end).is_some());
        alone.then_some((Point::new(What::Year(Year::Of(year))), end))
    }

    /// "nineteen twenty eight", "dos mil dieciocho"; after the word "year" any number.
    fn spoken_year(&self, at: usize, named: bool) -> Option<(u16, usize)> {
        let (value, end) = match self.number(at) {
            Some(number) if named && number.digits == 3 => (number.value, at + 1),
            Some(_) => return None,
            None => self.cardinal(at)?,
        };
        let likely = if named {
            value > 99
        } else {
            super::run::YEARS.contains(&value) && value % 100 != 0 || value == 2000
        };
        (likely && value < 3000).then_some((value as u16, end))
    }

    /// "années 1990", "mid-1990s", "the seventies", "neunziger Jahre", "anni '70", "década de 1990"
    pub(super) fn decade(&self, at: usize) -> Option<(Point, usize)> {
        let at = self.after_part_word(at);
        let (decade, end) =
            longest([self.decade_of_years(at), self.decade_with_suffix(at), self.decade_word(at)])?;
        Some((Point::new(What::Decade(decade)), end))
    }

    fn decade_of_years(&self, at: usize) -> Option<(u16, usize)> {
        let years =
            self.unit(at) == Some(Unit::Year) && self.word(at).plural || self.unit(at) == Some(Unit::Decade);
        let number_at = self.skip_of(at + 1);
        if !years
            || self.token(number_at).is_none()
            || matches!(self.gap(number_at), Gap::Break | Gap::Parenthesis | Gap::Dot | Gap::Comma)
        {
            return None;
        }
        match self.number(number_at) {
            Some(number) => decade_of(number.value, number.digits).map(|decade| (decade, number_at + 1)),
            None => self.spoken_decade(number_at),
        }
    }

    fn spoken_decade(&self, at: usize) -> Option<(u16, usize)> {
        let decade = self.word(at).decade;
        if decade != 0 {
            return Some((190 + u16::from(decade), at + 1));
        }
        let (value, end) = self.cardinal(at)?;
        let digits = if value >= 1000 { 4 } else { 2 };
        decade_of(value, digits).map(|decade| (decade, end))
    }

    /// "1990s", "the 70's", "1990er Jahre"
    fn decade_with_suffix(&self, at: usize) -> Option<(u16, usize)> {
        let number = self.number(at)?;
        let suffix = matches!(self.gap(at + 1), Gap::None | Gap::Apostrophe | Gap::Hyphen)
            && self.has(at + 1, Role::DecadeSuffix);
        let decade = suffix.then(|| decade_of(number.value, number.digits)).flatten()?;
        let years = self.unit(at + 2) == Some(Unit::Year) && self.word(at + 2).plural && self.joined(at + 2);
        Some((decade, at + 2 + usize::from(years)))
    }

    /// "seventies", "siebziger Jahre"
    fn decade_word(&self, at: usize) -> Option<(u16, usize)> {
        let word = self.word(at);
        let years = self.unit(at + 1) == Some(Unit::Year) && self.word(at + 1).plural && self.joined(at + 1);
        let alone = word.decade != 0 && word.number == 0;
        let text = self.token(at)?.text;
        (alone && (years || text.ends_with("ies") || text.contains("jahre")))
            .then_some((190 + u16::from(word.decade), at + 1 + usize::from(years)))
    }

    /// "19th century", "Anfang des 21. Jahrhunderts", "siglo XV"
    pub(super) fn century(&self, at: usize) -> Option<(Point, usize)> {
        let at = self.after_part_word(at);
        let (number, end) = if self.unit(at) == Some(Unit::Century) {
            (self.century_number(at + 1)?, at + 2)
        } else {
            let number = self
                .century_number(at)
                .or_else(|| self.ordinal(at).and_then(|(number, _)| u8::try_from(number).ok()))?;
            let unit_at = self.ordinal(at).map_or(at + 1, |(_, end)| end);
            (self.unit(unit_at) == Some(Unit::Century)).then_some((number, unit_at + 1))?
        };
        (1..=22).contains(&number).then(|| (Point::new(What::Century(number - 1)), end))
    }

    fn century_number(&self, at: usize) -> Option<u8> {
        match self.token(at)?.kind {
            Kind::Roman(value) => Some(value),
            Kind::Number(number) if number.digits <= 2 => Some(number.value as u8),
            _ => None,
        }
    }

    /// "Noël", "Toussaint 2024", "14-Juillet"
    pub(super) fn holiday(&self, at: usize) -> Option<(Point, usize)> {
        let (month, day) = self.word(at).holiday?;
        let (year, end) = self.year_after(at + 1);
        Some((Point::new(What::Day { day, month, year }), end))
    }

    /// "Pâques 2024", "last Easter": a movable feast only where the year is said
    pub(super) fn feast(&self, at: usize) -> Option<(Point, usize)> {
        let (direction, feast_at) = self.direction_before(at);
        let feast = self.word(feast_at).movable?;
        let (year, end) = match (direction, self.direction_after(feast_at + 1)) {
            (Some(direction), _) => (Year::Toward(direction), feast_at + 1),
            (None, Some((direction, end))) => (Year::Toward(direction), end),
            (None, None) => self.year_after(feast_at + 1),
        };
        (year != Year::Near).then_some((Point::new(What::Feast { feast, year }), end))
    }
}

/// The first three digits of the decade that a number names: 1990, 90, 2000.
fn decade_of(value: u32, digits: u8) -> Option<u16> {
    match (value, digits) {
        (value, 4) if value.is_multiple_of(10) && super::run::YEARS.contains(&value) => {
            Some((value / 10) as u16)
        }
        (20..=90, 2) if value.is_multiple_of(10) => Some((190 + value / 10) as u16),
        _ => None,
    }
}

/// How many of such units a year has, if they are counted.
const fn parts_in_year(unit: Unit) -> Option<u8> {
    match unit {
        Unit::Quarter => Some(4),
        Unit::Half => Some(2),
        _ => None,
    }
}
