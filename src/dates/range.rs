//! Ranges: "du 3 au 5 mai", "entre le 4 et le 7 juillet", "24–30 novembre", "juillet et août", "2014-2018".

use super::day::longest;
use super::expression::{Point, What, Year};
use super::gap::Gap;
use super::meaning::{Form, Meaning, Roles, Unit};
use super::role::Role;
use super::run::Run;
use super::token::{Kind, Token};
use crate::Language;

/// The two ends of a range and the index after it.
pub(super) type Range = (Point, Point, usize);

impl Run<'_, '_> {
    /// The date that begins at a token.
    pub(super) fn point(&self, at: usize) -> Option<(Point, usize)> {
        let kept = self.points.get(at).filter(|_| self.token(at).is_some_and(|token| token.starts != 0))?;
        kept.get().unwrap_or_else(|| {
            let read = self.read_point(at);
            kept.set(Some(read));
            read
        })
    }

    /// The last token that can stand between the ends of a range, or that a mark which can stands before; 0 when there is
    /// none: no range begins behind it.
    pub(super) fn last_connector(&self) -> usize {
        const CONNECTORS: Roles = Role::To.bit() | Role::And.bit() | Role::Into.bit() | Role::Starting.bit();
        let connects = |token: &Token<'_>| {
            matches!(token.gap, Gap::Dash | Gap::Tilde | Gap::Hyphen | Gap::Slash)
                || token.roles & CONNECTORS != 0
        };
        self.tokens.iter().rposition(connects).unwrap_or(0)
    }

    /// Whether any date begins with such a token.
    fn can_begin(&self, at: usize) -> bool {
        match self.tokens.get(at).map(|token| &token.kind) {
            Some(Kind::Word(_) | Kind::Compound(_)) => self.word(at).can_begin_date(),
            Some(Kind::Number(_) | Kind::Code(..) | Kind::Roman(_)) => true,
            Some(Kind::Other) | None => false,
        }
    }

    pub(super) fn range(&self, at: usize) -> Option<Range> {
        let range = self
            .two_year_season(at)
            .or_else(|| self.length_from(at))
            .or_else(|| self.month_then_days(at))
            .or_else(|| self.week_then_weekdays(at))
            .or_else(|| self.opened_range(at))
            .or_else(|| if self.can_begin(at) { self.bare_range(at) } else { None });
        let range = range.filter(|range| is_range(range.0, range.1) || self.is_of_open_month(at, *range));
        range.filter(|range| !self.is_of_fractions(at, *range))
    }

    /// "de 2/3 à 3/4 des voix": where no number has two digits
    fn is_of_fractions(&self, at: usize, (from, to, end): Range) -> bool {
        let bare = |point: Point| matches!(point.what, What::Ordered { year: Year::Near, .. });
        // "du 3/5 au 7/8": fractions have no article.
        let articled = self.has(at, Role::From) && (self.has(at, Role::Article) || self.has(at, Role::On));
        let slashed = (at + 1..end).any(|at| self.gap(at) == Gap::Slash);
        slashed
            && !articled
            && bare(from)
            && bare(to)
            && (at..end).all(|at| self.number(at).is_none_or(|number| number.digits < 2))
    }

    /// German "vom 4. bis zum 23.": ordinals are days where no month is printed, too.
    fn is_of_open_month(&self, at: usize, (from, to, end): Range) -> bool {
        let day = |point: Point| matches!(point.what, What::DayOnly { months: None, .. });
        self.language == Language::German
            && self.has(at, Role::From)
            && day(from)
            && day(to)
            && self.is_at_full_stop(at + 2)
            && self.is_at_full_stop(end)
    }

    /// "2023/24", "2023-24", but "2011-12" may be a month
    fn two_year_season(&self, at: usize) -> Option<Range> {
        let named = self.unit(at) == Some(Unit::Year) && self.joined(at + 1);
        let number_at = at + usize::from(named);
        let (year, after) = self.digits_of_year(number_at).filter(|_| !self.is_inside_number(number_at))?;
        let end = self.next_year_in_two_digits(after).filter(|_| year % 100 > 11)?;
        let point = |year| Point::new(What::Year(Year::Of(year)));
        Some((point(year), point(year + 1), end))
    }

    /// "du 3 au 5 mai", "between 2012 and 2016"
    pub(super) fn opened_range(&self, at: usize) -> Option<Range> {
        let between = self.has(at, Role::Between);
        if !between && !self.has(at, Role::From) {
            return None;
        }
        let (from, after) = self.end_point(self.skip_article(at + 1))?;
        let near = self.connector(after, between).or_else(|| self.into(from, after));
        let to_at = near.or_else(|| self.after_comma(after))?;
        let (to, end) = self.end_point(self.skip_article(to_at))?;
        // "du 23 novembre 2025, à 22 h"
        let hour = self.is_clock_time(end) && matches!(to.what, What::DayOnly { .. } | What::Day { .. });
        if hour || near.is_none() && matches!(to.what, What::DayOnly { .. }) {
            return None;
        }
        Some(Self::weekdays_of_week(self.completed(from, to, end)))
    }

    /// Whether the number before `end` is an hour: "22 h", "22:30", "22 Uhr".
    pub(super) fn is_clock_time(&self, end: usize) -> bool {
        let after = self.after(end).trim_start_matches([' ', '\u{a0}', '\u{202f}']);
        let word = after.split(|c: char| !c.is_alphabetic()).next().unwrap_or_default();
        let printed = self.number(end - 1).is_some_and(|number| number.digits <= 2);
        let led = self.follows(end - 1, Role::BeforeHour);
        printed && (led || after.starts_with(':') || self.word_has(word, Role::Hour))
    }

    /// The index after "bis" behind a comma, where a word has opened the range: "von Montag, 15. Mai, bis Freitag".
    fn after_comma(&self, at: usize) -> Option<usize> {
        (self.gap(at) == Gap::Comma && self.has(at, Role::To)).then(|| self.skip(at + 1, Role::To))
    }

    /// The index after "auf" between two days: "in der Nacht vom 4. auf den 5. Mai".
    fn into(&self, from: Point, at: usize) -> Option<usize> {
        let night = matches!(from.what, What::DayOnly { .. } | What::Day { .. } | What::Weekday(_));
        let near = self.joined(at) || self.gap(at) == Gap::Dot && self.is_abbreviated(at);
        (night && near && self.has(at, Role::Into)).then_some(at + 1)
    }

    /// "24-30 novembre", "20 et 21 mai", "January 12, 2016 - 01/22/2016"
    fn bare_range(&self, at: usize) -> Option<Range> {
        // "los días 5 y 6" begins at the number.
        if self.unit(at) == Some(Unit::Day) {
            return None;
        }
        let (from, after) = self.end_point(at)?;
        let slashes =
            self.gap(at + 1) == Gap::Slash && self.gap(at + 3) == Gap::Slash && self.number(at + 3).is_some();
        if self.slashed_day(at).is_some_and(|(_, end)| end == after) && self.point(at).is_none() && !slashes {
            return None;
        }
        let (to_at, listed) = match self.connector(after, false) {
            Some(to_at) => (to_at, false),
            None => (self.after_and(after), true),
        };
        if listed && to_at == after {
            return None;
        }
        let (to, end) = self.end_point(self.skip_article(to_at))?;
        let (from, to, end) = self.completed(from, to, end);
        let fits = if listed { is_pair(from, to) } else { self.is_sure(at, end, from, to) };
        // "le 13 novembre à 15 heures"
        let counted = matches!(to.what, What::Day { .. })
            && self.number(end - 1).is_some_and(|number| number.digits < 4)
            && (self.is_followed_by_word(end) && self.month(at).is_none() || self.is_clock_time(end));
        let fits = fits && !counted;
        fits.then_some((from, to, end))
    }

    /// The index after "and", which in German may follow the full stop of an ordinal: "am 3. und 4. Juni".
    fn after_and(&self, at: usize) -> usize {
        let dotted = self.gap(at) == Gap::Dot && self.is_abbreviated(at);
        at + usize::from((dotted || self.joined(at)) && self.has(at, Role::And))
    }

    /// Whether a range without an opening word is one: numbers alone are so only as years.
    fn is_sure(&self, at: usize, end: usize, from: Point, to: Point) -> bool {
        match (from.what, to.what) {
            (What::DayOnly { months: None, .. }, _) => false,
            (What::Year(_), What::Year(_)) => !self.is_inside_number(at) && !self.goes_on(end),
            _ => true,
        }
    }

    fn skip_article(&self, at: usize) -> usize {
        let role = |at| self.has(at, Role::Article) || self.has(at, Role::On);
        let plain = |at| role(at) && self.word(at).deictic.is_none();
        at + usize::from(plain(at)) + usize::from(plain(at) && plain(at + 1))
    }

    /// The index after "au", "bis", "and" or a dash.
    fn connector(&self, at: usize, between: bool) -> Option<usize> {
        match self.gap(at) {
            Gap::Dash | Gap::Tilde | Gap::Hyphen => {
                // "fin - 2018"; the dash stands in the gap before the next token
                Some(at)
            }
            Gap::Dot if self.is_abbreviated(at) => self.connecting_word(at, between),
            Gap::Break | Gap::Parenthesis | Gap::Dot | Gap::Slash => None,
            // The French verb "a" is no "à".
            _ if self.language == Language::French
                && self.token(at).is_some_and(|token| token.text == "a") =>
            {
                None
            }
            _ if self.joined(at) => self.connecting_word(at, between),
            _ => None,
        }
    }

    /// Whether the full stop before the token ends no sentence: of a German ordinal, "30 Jul. y".
    pub(super) fn is_abbreviated(&self, at: usize) -> bool {
        let short = |word: &Meaning| word.month != 0 && word.month_form == Form::Short;
        self.language == Language::German || at > 0 && short(self.word(at - 1))
    }

    fn connecting_word(&self, at: usize, between: bool) -> Option<usize> {
        let connects = self.has(at, Role::To) || between && self.has(at, Role::And);
        let next = at + 1;
        connects.then(|| if self.has(next, Role::To) { next + 1 } else { next })
    }

    /// An end of a range: a date, a bare number that is a day, a bare year.
    fn end_point(&self, at: usize) -> Option<(Point, usize)> {
        let now = self.word(at).now.then(|| (Point::new(What::Step { unit: Unit::Day, count: 0 }), at + 1));
        let lonely = self.lonely_day(at);
        let short =
            self.month(at).map(|(month, end)| (Point::new(What::Month { month, year: Year::Near }), end));
        let short_day = self.weekday_before(at).filter(|_| self.word(at).weekday != 0).map(|_| {
            let what = What::Weekday(super::expression::Direction::Open);
            (Point { weekday: self.word(at).weekday, what, approximate: false }, at + 1)
        });
        longest([now, self.slashed_day(at), self.year_of_range(at), self.point(at), lonely, short, short_day])
    }

    /// "3/5" in "du 3/5 au 7/6", which alone may be a fraction.
    fn slashed_day(&self, at: usize) -> Option<(Point, usize)> {
        let slash = self.gap(at + 1) == Gap::Slash
            && self.gap(at + 2) != Gap::Slash
            && (!self.is_inside_number(at) || self.is_chained(at));
        let (what, end) = slash.then(|| self.slashed(at)).flatten()?;
        Some((Point::new(what), end))
    }

    /// "2014" in "2014-2018", which alone goes on in digits.
    fn year_of_range(&self, at: usize) -> Option<(Point, usize)> {
        let (year, end) = self.digits_of_year(at)?;
        Some((Point::new(What::Year(Year::Of(year))), end))
    }

    /// The day of a range whose month comes later, with its weekday: "lundi 1er au mercredi 10 juillet".
    fn lonely_day(&self, at: usize) -> Option<(Point, usize)> {
        let (weekday, start) = self.weekday_before(at).unwrap_or((0, at));
        let start = if self.unit(start) == Some(Unit::Day) { start + 1 } else { start };
        let (day, end) = self.day_number(start).filter(|_| !self.is_cut(start))?;
        // "de samedi à dimanche, deux hangars": the word counts what follows.
        let counts = weekday != 0 && self.word(start).number != 0 && self.is_followed_by_word(end);
        if counts {
            return None;
        }
        Some((Point { weekday, what: What::DayOnly { day, months: None }, approximate: false }, end))
    }

    /// Gives each end what only the other prints: month, year, month of a bare day.
    fn completed(&self, from: Point, to: Point, end: usize) -> Range {
        let (last, end) = match (from.what, to.what) {
            // "June 3 to 5, 2024"
            (What::Day { month, year, .. }, What::DayOnly { day, months: None }) => {
                let (printed, end) = self.year_after(end);
                let year = if year == Year::Near { printed } else { year };
                (What::Day { day, month, year }, end)
            }
            (_, last) => (last, end),
        };
        let first = self.completed_start(from.what, last);
        (Point { what: first, ..from }, Point { what: last, ..to }, end)
    }

    /// The start of a range with the month and year that only its end prints.
    fn completed_start(&self, from: What, to: What) -> What {
        match (from, to) {
            (What::DayOnly { day, months: None }, What::Day { day: last, month, year }) => {
                before_in_year(day, month, (last, month, year))
            }
            (What::DayOnly { day, months: None }, What::DayOnly { months: Some(months), .. }) => {
                What::DayOnly { day, months: Some(months) }
            }
            // "du 3 au 5/1/2018"
            (What::DayOnly { day, months: None }, What::Ordered { second, year, .. })
                if self.language != Language::English =>
            {
                What::Ordered { first: day, second, year }
            }
            (What::Ordered { first, second, year: Year::Near }, What::Ordered { year, .. }) => {
                What::Ordered { first, second, year }
            }
            (What::Day { day, month, year: Year::Near }, What::Month { month: last, year }) => {
                before_in_year(day, month, (31, last, year))
            }
            (
                What::Day { day, month, year: Year::Near },
                What::Day { day: last, month: last_month, year },
            ) => before_in_year(day, month, (last, last_month, year)),
            (
                What::Month { month, year: Year::Near },
                What::Month { month: last, year: Year::Of(year) }
                | What::Day { month: last, year: Year::Of(year), .. },
            ) => {
                let first_year = if month > last { year.saturating_sub(1) } else { year };
                What::Month { month, year: Year::Of(first_year) }
            }
            (What::Part { part, of, year: Year::Near }, What::Part { year, .. }) => {
                What::Part { part, of, year }
            }
            _ => from,
        }
    }
}

/// The first day of a range whose last one prints the year: the year before when it lies later in the year.
fn before_in_year(day: u8, month: u8, (last, last_month, year): (u8, u8, Year)) -> What {
    let year = match year {
        Year::Of(year) if (month, day) > (last_month, last) => Year::Of(year.saturating_sub(1)),
        other => other,
    };
    What::Day { day, month, year }
}

/// Whether "and" makes two dates one range: days of one month, neighbouring months.
fn is_pair(from: Point, to: Point) -> bool {
    match (from.what, to.what) {
        (What::Day { day, month, .. }, What::Day { day: last, month: last_month, .. }) => {
            month == last_month && day + 1 == last
        }
        (What::Month { month, .. }, What::Month { month: last, .. }) => month % 12 + 1 == last,
        _ => false,
    }
}

/// Whether the ends can be those of one range, as far as they are printed.
fn is_range(from: Point, to: Point) -> bool {
    match (from.what, to.what) {
        (What::Year(Year::Of(from)), What::Year(Year::Of(to))) => from < to,
        (What::DayOnly { months: None, .. } | What::Event, _)
        | (_, What::DayOnly { months: None, .. } | What::Event) => false,
        (from, What::Season { year: Year::Near, .. }) => matches!(from, What::Season { .. }),
        _ => true,
    }
}
